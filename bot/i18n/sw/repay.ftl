### Paying a loan back, one’s own or somebody else’s.

repay-words = rejesha | kurejesha | nimerejesha | narejesha | rejesho | marejesho | lipa mkopo | nimelipa mkopo | kulipa mkopo | lipa deni | nimelipa deni
repay-for-words = lipia | kulipia | nalipia | nimelipia | nimemlipia
repay-button = 💶 Rejesha
repay-for-button = 🤝 Kwa mtu mwingine
repay-for-them-button = 🤝 Mlipie
repay-another-loan-button = 🤲 Mkopo mwingine
repay-loan-button = 🤲 { LOAN($number) }

repay-how-much =
    Umerejesha kiasi gani kwa mkopo { LOAN($number) }?
    Ya sasa: { $due }. Yote: { $all }.
repay-how-much-else =
    Umerejesha kiasi gani kwa mkopo { LOAN($number) }?
    Kuna malipo njiani. Mengine yote ni { $all }.
repay-which = Umerejesha mkopo upi?
repay-twice =
    Malipo { PAYMENT($number) } yanasubiri tayari: { $amount } ya mkopo.
    Je, haya ni malipo ya pili?
repay-too-much =
    Unadaiwa jumla { $owed }. { $amount } inazidi kwa { $over }.
    Iliyozidi inabaki yako. Je, ni sahihi?
repay-confirm-cash = { $amount } ya mkopo { LOAN($number) }, umempa { $taker }?
repay-confirm-bank = { $amount } ya mkopo { LOAN($number) }, umetuma kwenye akaunti ya benki ya chama?
repay-confirm-wallet = { $amount } ya mkopo { LOAN($number) }, umetuma kwa simu kwenye namba ya chama?
repay-not-running = Mkopo { LOAN($number) } haurejeshwi sasa. Hakuna cha kulipa.
repay-nothing-owed = Huna mkopo wa kurejesha.

repay-for-whom = Umelipa mkopo wa nani?
repay-for-how-much = Umelipa kiasi gani kwa ajili ya { $borrower }?
repay-for-nothing-owed = { $person } hana mkopo wa kurejesha sasa.
repay-for-confirm-cash =
    { $amount } ya mkopo wa { $borrower }, umempa { $taker }?
    Iliyozidi ni ya { $borrower }.
repay-for-confirm-bank =
    { $amount } ya mkopo wa { $borrower }, umetuma kwenye akaunti ya benki ya chama?
    Iliyozidi ni ya { $borrower }.
repay-for-confirm-wallet =
    { $amount } ya mkopo wa { $borrower }, umetuma kwa simu kwenye namba ya chama?
    Iliyozidi ni ya { $borrower }.
