### Box: the group's cash goes from one treasurer to another.

box-words = sanduku | kabidhi | kabidhi sanduku | kabidhi pesa | makabidhiano
box-button = 🧰 Kabidhi pesa

box-empty = Huna pesa taslimu za chama.
box-nobody-else = Hakuna mhazini mwingine wa kuzipokea. Mwanzilishi humchagua.
box-to-whom = Unamkabidhi nani pesa?
box-how-much = Unamkabidhi { $to } kiasi gani? Una { $held }.
box-all-button = 💰 Zote { $held }
box-check =
    Hesabu { $amount } pamoja na { $to }.
    Je, umezikabidhi?
box-yes-button = ✅ Ndiyo, nimekabidhi
