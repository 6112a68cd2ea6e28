### Guarantees: a member stands in for somebody's loan. Asked and said in private.

guarantee-words = dhamana | dhamana zangu | mdhamini | wadhamini | udhamini | nadhamini | dhamini | 🤝
guarantee-mine-button = 🤝 Ninaodhamini
guarantee-yes-button = ✅ Nadhamini
guarantee-other-button = ≠ Kiasi kingine
guarantee-no-button = ❌ Hapana

guarantee-ask =
    🤝 { $borrower } anaomba mkopo wa { $amount } ({ LOAN($number) }). Je, unadhamini { $asked } ya huo?
    { $borrower } asipolipa, wewe unalipa, hadi kiasi hicho. Kinapungua mkopo unaporejeshwa.
guarantee-how-much = Umeombwa kudhamini { $asked }. Je, unadhamini kiasi gani? Hadi { $most }.
guarantee-thanks = 🤝 Unadhamini { $amount } ya mkopo wa { $borrower }. Nimemwambia.
guarantee-nothing-free = Hakuna akiba yako iliyo huru kudhamini. Tafadhali gusa Hapana.
guarantee-said-no = ❌ Hudhamini { LOAN($number) } ya { $borrower }. Yeye tu ndiye anajua.
guarantee-until-given =
    🤝 { LOAN($number) } ya { $borrower }: unadhamini { $pledged }.
    Inahesabiwa kuanzia siku atakayopata pesa.
guarantee-live =
    🤝 { LOAN($number) } ya { $borrower }: unadhamini { $live }, mwanzoni ilikuwa { $pledged }.
    Inapungua kwa kila rejesho. Mkopo ukiisha, uko huru.
guarantee-free = 🤝 { LOAN($number) } ya { $borrower }: huidhamini. Uko huru.
guarantee-line = 🤝 Unadhamini { $live } ya { LOAN($number) } ya { $borrower }, mwanzoni ilikuwa { $pledged }.
guarantee-none = 🤝 Humdhamini mtu yeyote katika { $group }.
guarantee-all = 🤝 Jumla unadhamini { $bound }. Akiba yako hailipwi chini ya kiasi hicho.

guarantee-told-yes = 🤝 { $person } anadhamini { $amount } ya { LOAN($number) }.
guarantee-told-no = { $person } hadhamini { LOAN($number) }. Unaweza kumwomba mtu mwingine.
