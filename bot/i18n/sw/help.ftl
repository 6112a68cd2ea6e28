### Help, and a person to talk to.

help-words = msaada | nisaidie | naomba msaada | saidia | maelezo

help-what =
    Mimi ni kitabu cha chama chenu. Sishiki wala sihamishi pesa kamwe.
    Pesa huhesabiwa watu wawili wakisema hivyo.
help-say =
    Gusa kitufe, au niandikie wakati wowote:
    💶 nimelipa 50
    📒 salio
    🤲 mkopo 200
    💶 rejesha 50
    🌍 lugha
    ☰ menyu
    ✖ ghairi
help-safe =
    Ujumbe ulio kwenye gumzo hili tu ndio unahesabiwa. Picha iliyotumwa mbele si risiti.
    Siombi kamwe PIN wala nenosiri.
help-check-button = 🔍 Hakiki risiti
help-privacy-button = 🔒 Faragha

## 💬 A person to talk to: an officer of the group

someone-words = mtu | ongea | kuongea | zungumza | ongea na mtu | kuongea na mtu | zungumza na mtu | binadamu
someone-button = 💬 Ongea na mtu
someone-may-i = Naweza kumwambia { $officer } kwamba ungependa kuzungumza. Sitasema kingine. Je, niseme?
someone-yes-button = ✅ Ndiyo, tafadhali
someone-told = Nimemwambia { $officer } kwamba ungependa kuzungumza.
someone-wants-to-talk = 💬 { $member } wa { $group } angependa kuzungumza nawe. Tafadhali piga simu au mtembelee.
someone-will-button = ✅ Nitafanya hivyo
someone-thanks = Asante. Nimemwambia { $member }.
someone-will-talk = 💬 { $officer } atazungumza nawe hivi karibuni.
someone-nobody = Bado hakuna mwingine mwenye cheo. Tafadhali zungumza na wengine katika chama chako.
someone-not-an-officer = Viongozi wa chama tu hujibu hili.
someone-has-left = Mwanachama huyu hayupo tena kwenye chama.
