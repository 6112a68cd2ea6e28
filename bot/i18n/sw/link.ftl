### Link: the chat where the group meets.

link-words = unganisha gumzo | unganisha | gumzo letu | weka kwenye gumzo

link-button = 💬 Weka gumzo letu
link-offer =
    Gusa kitufe na uchague gumzo ambamo { $group } hukutana. Kitufe hufanya kazi siku moja.
    Humo naonyesha kadi moja: wangapi wamelipa, kamwe si nani.
link-open-button = 💬 Chagua gumzo
link-done = ✅ { $group } sasa hukutana kwenye gumzo hilo. Ukiniondoa humo, nitalisahau.
link-removed =
    Mtu ameniondoa kwenye gumzo la { $group }. Kitabu kiko salama, na wote mnanipata hapa.
    Niongezeni tena wakati wowote mnapotaka.
link-greeting =
    👋 Natunza kitabu cha { $group }. Sishiki pesa zenu kamwe.
    Hapa nahesabu tu. Namba zako nakuambia kwa faragha.

link-code-wrong = Kiungo hiki kimekwisha. Tengeneza kipya hapa, na ukitumie ndani ya siku moja.
link-not-here = Kiungo hiki hufanya kazi kwenye gumzo la kundi tu. Gusa kitufe na uchague gumzo.
link-other-group = Gumzo hilo ni la chama kingine. Niondoe humo kwanza, kisha uliunganishe tena.
link-only-officers = Viongozi tu huunganisha gumzo. Muulize mwenyekiti au katibu wako.
link-anonymous =
    Msimamizi asiyejulikana ameunganisha gumzo na { $group }. Sioni alikuwa nani.
    Tafadhali zima “Remain anonymous” kwenye gumzo hilo, kisha uliunganishe tena kutoka hapa.
