### A first phone: how the phone of a member who had none becomes known as theirs.

first-phone-read-out =
    📞 Lisez ceci à { $person }, qui l’envoie par SMS de son propre téléphone, dans la semaine :
    KITABU { $code }
    au { $number }
first-phone-button = 📞 Son téléphone
first-phone-nowhere = Ici, il n’y a pas de numéro pour recevoir les SMS. Cette personne reste membre sans téléphone.
first-phone-asked = Je demande à { $group } si ce téléphone est le vôtre. Je vous écris après.
first-phone-kept = { $by } vous a inscrit. Je garde votre nom, vos paiements et vos votes pour votre groupe, et ne les montre à personne d’autre.
first-phone-is-yours = Je connais déjà ce téléphone, c’est le vôtre. Le code est pour quelqu’un d’autre.
first-phone-is-it-theirs =
    📞 Un téléphone dit qu’il est à { $person }, de { $group }. Le code vient de { $by }.
    Demandez à { $person }. Est-ce vrai ?
first-phone-theirs-button = ✅ C’est le sien
first-phone-is-theirs = 📞 { $by } dit que c’est le téléphone de { $person }. Il reçoit maintenant ses reçus.
first-phone-is-not-theirs = ❌ { $by } dit que ce n’est pas le téléphone de { $person }. Il ne reçoit rien.
first-phone-welcome = 📞 { $by }, de { $group }, dit que ce téléphone est le vôtre. Vos reçus arrivent ici.
