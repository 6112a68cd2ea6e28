### الأدوار

rotation-words = أدوار | الأدوار | دوري | كل الأدوار | صندوق دوار

rotation-button = 🔄 الأدوار
rotation-short-gathering = 🔄 الأدوار: دائرة تتكوّن الآن.
rotation-short-due = 🔄 الدور { COUNT($round) }: { $amount } حتى { DAY($day) }
rotation-short-on-the-way = 🔄 الأدوار: ⏳ في الطريق
rotation-short-paid = 🔄 الأدوار: ✅ مدفوع
rotation-short-turn = 🎁 دورك أنت: { COUNT($round) }، { DAY($day) }
