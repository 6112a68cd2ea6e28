### Adding somebody who has no app: by the word of two officers, or of one and their own phone.

add-words = ongeza mtu | ongeza mwanachama | ongeza | bila app | hana app
add-button = 👤 Ongeza mtu
add-name = Chama kinamwitaje? Andika jina.
add-sure =
    Umemweleza { $name } kanuni, na anataka kujiunga.
    Je, ana simu yake mwenyewe? Mimi siulizi namba kamwe.
add-sure-no-phone =
    Umemweleza { $name } kanuni, na anataka kujiunga.
    Kiongozi mwingine lazima amjue pia.
add-has-phone-button = 📞 Ana simu
add-no-phone-button = 📵 Hana simu
add-asked =
    Nimeuliza kama wanamjua { $person } pia. Ndiyo moja inamfanya mwanachama wa { $group }.
    { $lines }
add-wants =
    👤 { $by } anamwandikisha { $person }, asiye na app, kwenye { $group }.
    Je, unamjua, na anataka mwenyewe?
add-wants-careful =
    👤 { $by } anamwandikisha { $person }, asiye na app, kwenye { $group }.
    { $notes }
    Je, unamjua, na anataka mwenyewe?
add-another-officer = Kiongozi mwingine lazima aseme hivi kuhusu { $person }. Wewe umesema tayari, au hukuulizwa.
add-nobody-else = Hakuna kiongozi mwingine wa kusema anamjua. Mpe kwanza mtu mwingine cheo.
add-only-officers = Viongozi tu wanaweza kufanya hivi.
add-has-a-phone = { $person } anapatikana tayari.
