### Lending: every rule that stands before a loan, met or not, and the way to meet it. The asker alone reads this.

gate-met = ✅ { $what }
gate-unmet = ❌ { $what }

gate-lends-unmet = ❌ Chama bado hakijakubaliana kuhusu mikopo.
gate-lends-way = Pendekeza kanuni ya mikopo. Kisha chama kinaipigia kura.

gate-months-met =
    { $needed ->
        [0] ✅ Uko kwenye chama
        [one] ✅ Mwezi mmoja au zaidi kwenye chama
       *[other] ✅ Miezi { COUNT($needed) } au zaidi kwenye chama
    }
gate-months-unmet =
    { $needed ->
        [one] ❌ Mkopo wa kwanza huja baada ya mwezi mmoja kwenye chama.
       *[other] ❌ Mkopo wa kwanza huja baada ya miezi { COUNT($needed) } kwenye chama.
    }
gate-months-way = Unaweza kuomba kuanzia { DATE($begins) }.

gate-late-met = ✅ Hakuna kilichochelewa
gate-late-unmet = ❌ { $late } imechelewa.
gate-late-way = Ilipe kwanza, kisha uombe tena.

gate-open-met =
    { $most ->
        [one] ✅ Hakuna mkopo mwingine ulio wazi
       *[other] ✅ Mikopo mingine iliyo wazi haijafika { COUNT($most) }
    }
gate-open-unmet = ❌ Mkopo wako { LOAN($loan) } bado uko wazi.
gate-open-way = Urejeshe, au uuondoe, kisha uombe tena.

limit-savings = hadi { $most }: mara { COUNT($times) } ya akiba yako { $saved }, kutoa unachodaiwa
limit-box = leo chama kinaweza kukopesha { $most }
limit-member = hadi { $most }: mwanachama mmoja hadaiwi zaidi ya { PERCENT($percent) } ya pesa za chama
limit-household = hadi { $most }: kaya moja haidaiwi zaidi ya { PERCENT($percent) } ya pesa za chama
gate-amount-way = Omba { $most } au pungufu.
gate-savings-way = Weka akiba zaidi, au rejesha, kisha uombe tena.
gate-box-way = Subiri hadi pesa ziongezeke sandukuni.
gate-member-way = Rejesha, au subiri hadi pesa za chama ziongezeke.
gate-household-way = Rejesha, au subiri hadi pesa za chama ziongezeke.

gate-count-met =
    { $count ->
        [one] ✅ Rejesho moja
       *[other] ✅ Marejesho { COUNT($count) }
    }
gate-count-unmet =
    { $most ->
        [one] ❌ Mkopo hurejeshwa kwa rejesho moja.
       *[other] ❌ Mkopo una marejesho yasiyozidi { COUNT($most) }.
    }
gate-count-way = Chagua muda mfupi zaidi.
gate-shareout-met = ✅ Unaisha { DATE($last) }, kabla hatujagawana
gate-shareout-unmet = ❌ Rejesho la mwisho ni { DATE($last) }. Tunagawana { DATE($shareout) }.
gate-shareout-way = Chagua muda mfupi zaidi.

gate-guarantors-met =
    { $yes ->
        [one] ✅ Mdhamini mmoja
       *[other] ✅ Wadhamini { COUNT($yes) }
    }
gate-guarantors-unmet = ❌ Wadhamini waliosema ndiyo ni { COUNT($yes) } kati ya { COUNT($needed) }.
gate-guarantors-way = Subiri majibu yao, au mwombe mwanachama mwingine.

lending-refused =
    { $why }
    { $rule }
lending-refused-always =
    { $why }
    Ndivyo ilivyo katika kila chama.
lending-name-guarantors =
    { $count ->
        [one] Mkopo unahitaji mdhamini mmoja. Tafadhali taja mwanachama.
       *[other] Mkopo unahitaji wadhamini { COUNT($count) }. Tafadhali wataje.
    }
lending-cannot-be = Mkopo hauwezi kuwa hivi. Tafadhali chagua kiasi kingine au muda mwingine.

## Who lives from one purse

household-one-person = Huyo ni mtu mmoja. Tafadhali taja wanachama wawili.
household-only-officers = Viongozi wa chama tu husema nani wanaishi kaya moja.
household-another-officer = Nawe unaishi kaya hiyo. Mwombe kiongozi mwingine aseme.

## Who stands in for others

guarantee-not-yourself = Hakuna anayejidhamini mwenyewe. Tafadhali taja mwanachama mwingine.
guarantee-asked-already = { $person } aliulizwa tayari.
guarantee-not-asked = Hakuna aliyekuomba kudhamini mkopo huu.
guarantee-already-accepted = Ulisema ndiyo tayari.
guarantee-already-declined = Ulisema hapana tayari.
guarantee-already-released = Ombi hili limekwisha. Hudhamini chochote.
guarantee-loan-decided = Ombi hili limekwisha. Hudhamini chochote.
guarantee-more-than-loan = Mkopo ni { $amount }. Huwezi kudhamini zaidi ya hiyo.
guarantee-more-than-allowed =
    Unaweza kudhamini { $most } sasa: jumla ni mara { COUNT($times) } ya akiba yako.
    Tafadhali chagua kiasi kidogo zaidi.
guarantee-released = Humdhamini tena { $borrower }. Mkopo { LOAN($loan) } hautatolewa.
