### Phones: one person on several phones, linked by two words. Said in private only.

phones-words = simu zangu | simu | simu mpya | namba mpya | 📱
phones-button = 📱 Simu zangu

phones-mine =
    📱 Nakujua hapa:
    { $lines }
phones-line =
    { $here ->
        [true] { $phone }, hii hapa
       *[false] { $phone }, ilitumika mwisho { DATE($heard) }
    }{ $chosen ->
        [true] {" · ✍ nakuandikia hapa"}
       *[false] {""}
    }{ $hides ->
        [true] {" · 🙈 namba zimefichwa"}
       *[false] {""}
    }
phones-phone =
    { $channel ->
        [telegram] Telegram …{ $ends }
        [whatsapp] WhatsApp …{ $ends }
        [sms] SMS …{ $ends }
       *[other] Simu …{ $ends }
    }

## One more

phones-add-button = ➕ Ongeza simu
phones-two-words = 🔑 { $words }
phones-words-shown =
    Nitumie maneno haya mawili kutoka simu yako mpya, kabla ya { TIME($until) }.
    Usimwambie mtu yeyote. Mimi siyaombi kamwe.
phones-words-wrong = Hakuna simu inayoonyesha maneno haya sasa. Pata mapya kwenye simu ninayoijua, chini ya Simu zangu.
phones-linked =
    ✅ Sasa naijua simu hii, na nitakuandikia hapa pia.
    Haithibitishi pesa kabla ya { MOMENT($until) }.
phones-yours-already = Simu hii naijua tayari. Ni yako.
phones-somebodys = Simu hii ni ya mtu aliye au aliyekuwa kwenye chama. Siwezi kufanya watu wawili kuwa mmoja.
phones-too-new = Simu hii ni mpya kwangu. Itaweza hilo kuanzia { MOMENT($until) }. Tumia simu niliyoijua kabla.

## Said on the phones that were known before, and to officers

phones-linked-told =
    ⚠ Sasa simu mpya inazungumza kwa niaba yako: { $phone }.
    Si wewe? Gusa kitufe kabla ya { MOMENT($until) }.
phones-not-me-button = ⚠ Sio mimi
phones-undone =
    ✅ Imeondolewa: { $phone }. Haizungumzi tena kwa niaba yako.
    Viongozi wako wanajua. Angalia kitabu chako.
phones-linked-officers = 📱 { $person } ana simu mpya. Haithibitishi pesa kabla ya { MOMENT($until) }.
phones-not-me-officers =
    ⚠ Mtu mwingine aliandika kwa jina la { $person }, kuanzia { MOMENT($since) } hadi { MOMENT($until) }.
    Hakuthibitisha pesa. Zungumza na { $person } kuhusu mengine.
phones-too-late = Ilikuwa zaidi ya siku moja iliyopita. Unaweza kuisahau simu hiyo chini ya Simu zangu.

## Where to write

phones-here-button = ✍ Niandikie hapa
phones-here-saved = ✅ Nitakuandikia hapa, popote utakapoandika.
phones-last-button = ↩ Nilipoandika
phones-last-saved = ✅ Nitakuandikia ulikoniandikia mara ya mwisho.

## A phone that others see

hide-words = ficha namba zangu | ficha hesabu zangu | 🙈
show-words = onyesha namba zangu | onyesha hesabu zangu
phones-hide-button = 🙈 Ficha namba
phones-hidden =
    🙈 Kukiwa na habari, simu hii itaonyesha hilo tu. Gusa Fungua ili kusoma, au niandikie.
    Unachoomba mwenyewe naonyesha kama kawaida.
phones-show-button = 👁 Onyesha namba
phones-shown = 👁 Simu hii inaonyesha yote tena.
phones-news = Kuna habari kwenye kitabu cha chama chako.
phones-open-button = 👁 Fungua

## One fewer

phones-forget-button = 🗑 Sahau simu
phones-which = Nisahau ipi?
phones-forget = { $phone } haitazungumza tena kwa niaba yako. Sitaandika huko. Niisahau?
phones-forget-here = Sitakujua tena kwenye simu hii. Utaendelea na simu yako nyingine. Kwaheri hapa!
phones-forget-last =
    ⚠ Hii ndiyo simu pekee ninapokujua. Bila hiyo siwezi kukufikia, nawe huwezi kukifikia kitabu chako.
    Ongeza kwanza simu mpya. Niisahau hii hata hivyo?
phones-forget-it-button = 🗑 Isahau
phones-keep-button = 🔒 Hapana, itunze
phones-kept = Sawa. Sikusahau chochote.
phones-off = ✅ Imesahauliwa: { $phone }.
phones-off-told = 🗑 Simu moja haizungumzi tena kwa niaba yako: { $phone }.
phones-off-already = Simu hiyo imeondolewa tayari.
phones-forgotten = Simu hii imesahauliwa. Kwaheri!
