### Reminders, and what is said after we were out of reach.

remind-officer =
    ⏳ { PAYMENT($number) } espera demasiado: { $amount } de { $giver }.
    Falta la respuesta de { $who } desde el { DAY($since) }. Habla con las dos partes, por favor.
remind-side-helped =
    ⏳ { PAYMENT($number) } de { $amount } sigue en espera. Falta la respuesta de { $who }.
    Le pedí a { $helper } que hable con ustedes dos.
remind-side =
    ⏳ { PAYMENT($number) } de { $amount } sigue en espera. Falta la respuesta de { $who }.
    Habla en persona, por favor.

remind-denied =
    ⚖ { $giver } dice que le dio { $amount } a { $taker }. { $taker } dice que no. ({ PAYMENT($number) })
    Habla con las dos personas, por favor. Si no se ponen de acuerdo, puede arreglarlo el grupo.

outage-over =
    No se me podía escribir, del { MOMENT($since) } al { MOMENT($until) }.
    Lo que tocaste entonces no contó. Algo todavía te espera.
outage-pending-button = ⏳ Pendientes
