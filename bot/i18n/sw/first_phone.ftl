### A first phone: how the phone of a member who had none becomes known as theirs.

first-phone-read-out =
    📞 Msomee { $person } hii. Aitume kwa SMS kutoka simu yake, ndani ya wiki moja:
    KITABU { $code }
    kwa { $number }
first-phone-button = 📞 Simu yake
first-phone-nowhere = Hapa hakuna namba ya kupokea SMS. Anabaki mwanachama bila simu.
first-phone-asked = Ninaiuliza { $group } kama hii ni simu yako. Kisha nitakuandikia.
first-phone-kept = { $by } amekuandikisha. Ninatunza jina, malipo na kura zako kwa ajili ya chama chako, simwonyeshi mtu mwingine.
first-phone-is-yours = Simu hii naijua tayari, ni yako. Namba hii ni ya mtu mwingine.
first-phone-is-it-theirs =
    📞 Simu moja inasema ni ya { $person } wa { $group }. { $by } ndiye aliyetoa namba ya siri.
    Muulize { $person }. Je, ni yake?
first-phone-theirs-button = ✅ Ni yake
first-phone-is-theirs = 📞 { $by } anasema ni simu ya { $person }. Sasa inapokea risiti zake.
first-phone-is-not-theirs = ❌ { $by } anasema si simu ya { $person }. Haipokei chochote.
first-phone-welcome = 📞 { $by } wa { $group } anasema hii ni simu yako. Risiti zako zinafika hapa.
