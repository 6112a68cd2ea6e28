### Box: the group's cash goes from one treasurer to another.

box-words = caja | la caja | entregar la caja | entregar | pasar la caja
box-button = 🧰 Entregar la caja

box-empty = No tienes efectivo del grupo.
box-nobody-else = No hay otra persona en la tesorería que lo reciba. Quien creó el grupo nombra a alguien.
box-to-whom = ¿A quién le entregas el dinero?
box-how-much = ¿Cuánto le entregas a { $to }? Tienes { $held }.
box-all-button = 💰 Todo: { $held }
box-check =
    Cuenta { $amount } junto con { $to }.
    ¿Ya entregaste el dinero?
box-yes-button = ✅ Sí, ya lo entregué
