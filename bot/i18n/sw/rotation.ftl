### Zamu

rotation-words = zamu | zamu yangu | zamu zote | upatu | mchezo

rotation-button = 🔄 Zamu
rotation-short-gathering = 🔄 Zamu: mzunguko unaundwa.
rotation-short-due = 🔄 Zamu { COUNT($round) }: { $amount } kabla ya { DAY($day) }
rotation-short-on-the-way = 🔄 Zamu: ⏳ iko njiani
rotation-short-paid = 🔄 Zamu: ✅ imelipwa
rotation-short-turn = 🎁 Zamu yako: { COUNT($round) }, { DAY($day) }
