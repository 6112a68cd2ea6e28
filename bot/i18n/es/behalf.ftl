### On behalf: a treasurer writes for a member who has no app. A witness confirms what is written.

behalf-words = por alguien | para alguien | por otra persona | para | 👤
behalf-button = 👤 Por alguien
behalf-nobody = Todos tienen una app, y ahí lo dicen y lo confirman.
behalf-who = ¿Por quién? Estos miembros no tienen app.
behalf-reached =
    👤 { $person } 📵 no tiene app, y recibe sus recibos por SMS.
    ¿Qué pasó?
behalf-unreached =
    👤 { $person } 📵 no tiene teléfono.
    ¿Qué pasó?
behalf-silent =
    👤 { $person } 📵 ya no recibe SMS. Dale un papel.
    ¿Qué pasó?
behalf-paid-button = 💶 Me pagó
behalf-gave-button = 💸 Le di ahorros
behalf-book-button = 📖 Leer su libreta
behalf-how-much = { $person } tiene { $saved } de ahorros. ¿Cuánto le diste?
behalf-book =
    📖 La libreta de { $person } en { $group }. Léesela donde nadie más oiga.
    { $facts }
behalf-has-app = { $person } tiene una app, y lo dice ahí.
