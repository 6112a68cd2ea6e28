### Language and digits: how somebody is spoken to. Asked at any moment, also in the middle of a question.

language-words = لغة | اللغة | لغات | اللغات | تغيير اللغة | lugha

language-word = اللغة
language-which = 🌍 { $asked }
language-name-button = { $language }
language-spoken = ✅ أتكلم معك بالعربية الآن.

digits-which = بأي أرقام أكتب لك؟
digits-button = { $digits }
digits-chosen = ✅ أكتب الأرقام الآن هكذا: { COUNT($sample) }
digits-only-one = للغتك هنا نوع واحد من الأرقام.
