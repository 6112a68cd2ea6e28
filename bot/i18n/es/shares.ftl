### Acciones: ahorrar en acciones de un mismo precio, como en una libreta con sellos.

rules-no-shares = 🐷 Cada persona ahorra lo que quiere. No hay acciones.
rules-share = 📗 Ahorramos en acciones. Una acción cuesta { $price }, todo el año.
rules-shares =
    { $most ->
        [one] 📗 Cada persona compra { COUNT($most) } acción al mes como máximo.
        [many] 📗 Cada persona compra { COUNT($most) } acciones al mes como máximo.
       *[other] 📗 Cada persona compra { COUNT($most) } acciones al mes como máximo.
    }
rules-share-does-not-fit = La cantidad del mes debe ser un número entero de acciones.
rules-shares-max-bounds = Pueden ser de { COUNT($least) } a { COUNT($most) } acciones al mes.
change-share-price-button = 📗 Precio de acción
change-share-count-button = 📗 Acciones al mes
change-ask-share-price = ¿Cuánto cuesta una acción?
change-ask-share-count = ¿Cuántas acciones puede comprar cada persona al mes, como máximo?
change-no-share-price-button = 🐷 Sin acciones

deposit-shares = ¿Cuántas acciones pagaste? Una cuesta { $price }. Toca, o escribe la cantidad.
deposit-shares-button = { COUNT($count) } = { $amount }
shares-not-whole = Ahorras en acciones de { $price }. Di una cantidad de acciones enteras.
shares-too-many =
    { $left ->
        [0] Ya compraste las { COUNT($most) } acciones de este mes.
       *[other] Como máximo { COUNT($most) } acciones al mes. Puedes pagar { $amount } más.
    }
shares-price-is-fixed = El precio de una acción es el mismo todo el año. Puede cambiar después del reparto.

receipt-deposit-shares =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount }, los recibió { $by }, { MOMENT($when) }.
    { $bought ->
        [one] 📗 { COUNT($bought) } acción más. Tienes { COUNT($has) }, { $saved }.
        [many] 📗 { COUNT($bought) } acciones más. Tienes { COUNT($has) }, { $saved }.
       *[other] 📗 { COUNT($bought) } acciones más. Tienes { COUNT($has) }, { $saved }.
    }
    Sello: { MARK($mark) }
book-shares =
    { $count ->
        [one] 📗 { COUNT($count) } acción de { $price }
        [many] 📗 { COUNT($count) } acciones de { $price }
       *[other] 📗 { COUNT($count) } acciones de { $price }
    }
