### Join: a newcomer asks to be let in, and whoever admits answers.

join-words = jiunga | kujiunga | nataka kujiunga | msimbo | nina msimbo

join-code = Bandika kiungo hapa, au andika msimbo wake.
join-code-wrong = Msimbo huu haufungui chama chochote sasa. Uangalie tena, au omba kiungo kipya.
join-code-wait = Hiyo haikuwa sahihi mara nyingi mno. Subiri saa moja, kisha ujaribu tena.

## The newcomer

join-rules =
    { $members ->
        [one] { $inviter } anakualika kwenye { $group }. Mwanachama mmoja yumo.
       *[other] { $inviter } anakualika kwenye { $group }. Wanachama { COUNT($members) } wamo.
    }
    Kanuni ni hizi:
    { $rules }
join-go-on-button = ▶ Endelea

join-privacy =
    { $notice }
    Chama kitakuita { $person }. Je, unataka kujiunga na { $group }?
join-button = ✅ Jiunga
join-name-button = ✏ Badilisha jina

join-name = Chama kikuite nani? Jina la utani linatosha.
join-name-empty = Jina linahitaji herufi. Tafadhali liandike tena.

join-asked = Nimeuliza { $group }. Nitakuambia wakijibu.
join-already-in = Uko kwenye chama hiki tayari.
join-already-asked = Umeshaomba tayari. Nitakuambia wakijibu.
join-welcome = 🎉 Karibu kwenye { $group }! Wewe ni mwanachama namba { COUNT($number) }.
join-not-now = { $group }: hujapokelewa mara hii. Zungumza na mtu unayemjua humo.
join-open-button = 👥 Fungua chama

## Whoever admits

join-wants =
    👋 { $person } anataka kujiunga na { $group }.
    Je, unamjua?
join-wants-careful =
    👋 { $person } anataka kujiunga na { $group }.
    { $notes }
    Je, unamjua?
join-was-here = ↩ Aliwahi kuwa mwanachama namba { COUNT($number) }.
join-alike = ⚠ Tazama vizuri: mwanachama namba { COUNT($number) } anaitwa { $person }.
join-yes-button = ✅ Ndiyo, namjua

join-let-in = ✅ { $by } amempokea { $person }, kama mwanachama namba { COUNT($number) }.
join-turned-down = ❌ { $by } hakumpokea { $person }.
join-voted-in = ✅ Chama kimemkubali { $person }, kama mwanachama namba { COUNT($number) }.
join-voted-out = ❌ Chama hakikumkubali { $person }.
join-in-already = { $person } yumo tayari.
join-not-waiting = Hakuna anayesubiri tena nyuma ya kitufe hiki.
join-only-who-admits = Mwanzilishi, mwenyekiti na katibu tu ndio hupokea watu.

join-waiting-button = 👋 Wageni ({ COUNT($count) })
join-nobody-waits = Hakuna mgeni anayesubiri.
join-these-wait =
    { $count ->
        [one] Mgeni mmoja anasubiri jibu lako.
       *[other] Wageni { COUNT($count) } wanasubiri jibu lako.
    }
