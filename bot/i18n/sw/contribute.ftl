### Kulipa zamu

contribute-words = lipa zamu | nimelipa zamu | kulipa zamu
contribute-for-words = lipa zamu ya | nimelipa zamu ya
contribute-button = 💶 Nimelipa
contribute-for-button = 👥 Kwa mwingine
contribute-ahead-button = ⏩ Lipa mapema
contribute-none = Huna mzunguko wa zamu sasa.
contribute-not-in = Huna nafasi katika mzunguko huu. Unaweza kumlipia aliye nayo.
contribute-nobody-else = Hakuna mwingine mwenye nafasi katika mzunguko huu.
contribute-nothing-left = ✅ Hakuna cha kulipa kwa zamu sasa.
contribute-all-paid = ✅ Umelipa zamu zote za mzunguko huu.
contribute-for-all-paid = ✅ { $person } amelipa zamu zote za mzunguko huu.
contribute-how-much = Sasa imebaki { $due } kulipa. Umelipa kiasi gani?
contribute-how-much-ahead = Hakuna cha kulipa sasa. Umelipa kiasi gani mapema?
contribute-for-whom = Umemlipia nani?
contribute-for-how-much = Umemlipia { $person } kiasi gani?
contribute-confirm-cash = Umempa { $taker } { $amount } kwa zamu?
contribute-confirm-bank = Umetuma { $amount } za zamu kwenye akaunti ya benki ya chama?
contribute-confirm-wallet = Umetuma { $amount } za zamu kwa simu kwenye namba ya chama?
contribute-for-confirm-cash = Umempa { $taker } { $amount } kwa zamu za { $person }?
contribute-for-confirm-bank = Umetuma { $amount } kwa zamu za { $person } kwenye akaunti ya benki?
contribute-for-confirm-wallet = Umetuma { $amount } kwa zamu za { $person } kwa pesa za simu?
contribute-twice =
    Malipo { PAYMENT($number) } yanasubiri tayari: { $amount } kwa zamu.
    Je, haya ni malipo ya pili?
