### Home: where one stands, and what one can do.

home-welcome =
    ¡Hola! Llevo la libreta de grupos de ahorro, tandas y juntas.
    Nunca guardo tu dinero.

home-paid =
    { $group }
    🐷 Ahorros { $saved } · ✅ Este mes está pagado
home-on-the-way =
    { $group }
    🐷 Ahorros { $saved } · ⏳ Este mes espera un sí
home-due =
    { $group }
    🐷 Ahorros { $saved } · 📅 Por pagar { $due } hasta el { DAY($day) }
home-turns = { $group }
home-with-more =
    { $home }
    { $lines }

start-found-button = ➕ Crear un grupo
start-code-button = 🔑 Tengo un código
deposit-button = 💶 Pagué
book-button = 📒 Mi libreta
loan-button = 🤲 Préstamo
given-button = 📥 Me pagaron
group-button = 👥 Grupo
pending-button = ⏳ Pendientes ({ COUNT($count) })
go-on-button = ▶ Seguir
drop-button = 🗑 Dejarlo
