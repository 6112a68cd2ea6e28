### Home: where one stands, and what one can do.

home-welcome =
    Habari! Natunza kitabu cha vyama vya akiba.
    Sishiki pesa zako kamwe.

home-paid =
    { $group }
    🐷 Akiba { $saved } · ✅ Mwezi huu umelipwa
home-on-the-way =
    { $group }
    🐷 Akiba { $saved } · ⏳ Mwezi huu uko njiani
home-due =
    { $group }
    🐷 Akiba { $saved } · 📅 Inayofuata { $due } kufikia { DAY($day) }
home-turns = { $group }
home-with-more =
    { $home }
    { $lines }

start-found-button = ➕ Anzisha chama
start-code-button = 🔑 Nina msimbo
deposit-button = 💶 Nimelipa
book-button = 📒 Kitabu changu
loan-button = 🤲 Mkopo
given-button = 📥 Nimepewa pesa
group-button = 👥 Chama
pending-button = ⏳ Inasubiri ({ COUNT($count) })
go-on-button = ▶ Endelea
drop-button = 🗑 Iache
