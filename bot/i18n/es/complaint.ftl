### Complaints: a member without an app answers a receipt's number, and a person hears that it is not right.

complaint-heard = { $helper } ya sabe que { RECEIPT($receipt) } no está bien, y te llamará. Antes no cambia nada.
complaint-nobody = Nadie más en el grupo puede revisar { RECEIPT($receipt) }. Dilo en la próxima reunión.
complaint-told =
    ⚠ { $member } dice que { RECEIPT($receipt) } no está bien: { $amount }, { DAY($day) }.
    Lo dijo { $sayer }, lo confirmó { $by }. Cualquiera puede escribir un SMS así: llama primero a { $member }.
complaint-call-button = 📞 Yo llamo
complaint-both-button = ⚖ Preguntar a ambos
complaint-called = { $helper } te llamará por { RECEIPT($receipt) }.
complaint-thanks = Gracias. Le dije a { $member } que vas a llamar.
complaint-look-again =
    ⚖ { $member } dice que { RECEIPT($receipt) } por { $amount } no está bien. { $helper } te pide mirar otra vez.
    Si estaba mal, quien lo dijo toca “No está bien”.
complaint-both-asked = Les pedí a ambos mirar otra vez. Un error se arregla con una línea nueva.
complaint-settled = { RECEIPT($receipt) } ya está arreglado.
