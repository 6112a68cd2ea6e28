### Language and digits: how somebody is spoken to. Asked at any moment, also in the middle of a question.

language-words = lugha | badilisha lugha | lugha nyingine

language-word = Lugha
language-which = 🌍 { $asked }
language-name-button = { $language }
language-spoken = ✅ Sasa nazungumza nawe Kiswahili.

digits-which = Niandike kwa tarakimu zipi?
digits-button = { $digits }
digits-chosen = ✅ Sasa naandika namba hivi: { COUNT($sample) }
digits-only-one = Lugha yako ina aina moja tu ya tarakimu hapa.
