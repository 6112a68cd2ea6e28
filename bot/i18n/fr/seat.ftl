### Une place dans un cercle

seat-invitation =
    🔄 { $person } crée un cercle de tours :
    { $lines }
    Voulez-vous participer ?
seat-one-button = ✅ Une place
seat-two-button = ✅✅ Deux places
seat-half-button = ½ Une demi-place
seat-not-now-button = ✖ Pas maintenant
seat-not-now = D’accord. Vous pouvez encore entrer avant le début.
seat-in =
    ✅ Vous prenez { $seats }. Je vous préviens quand ça commence.
    { $lines }
seat-change-button = ✏ Changer
seat-out-button = ✖ Me retirer
seat-which = Combien de places prenez-vous ?
seat-began = 🔄 Le cercle a commencé. Vous y avez { $seats }.
seat-began-without = Le cercle a commencé sans vous. Vous pourrez participer au prochain.
seat-being-drawn = 🎲 On tire l’ordre au sort. Le cercle commence ensuite.
seat-called-off = ✖ Ce cercle est annulé. Rien n’est payé, personne ne doit rien.
seat-take-part-button = ✅ Participer
seat-begin-button = 🏁 Commencer
seat-call-off-button = ✖ Annuler le cercle
seat-gathering-card =
    🔄 { $group } : un nouveau cercle de tours
    { $short }
    { $people ->
        [0] Personne n’a encore de place.
        [one] Une personne participe pour l’instant.
        [many] { COUNT($people) } personnes participent pour l’instant : { COUNT($rounds) } tours de { $pot }.
       *[other] { COUNT($people) } personnes participent pour l’instant : { COUNT($rounds) } tours de { $pot }.
    }
seat-called-off-card = ✖ { $group } : le nouveau cercle de tours est annulé.
seat-began-card =
    🏁 { $group } : le cercle de tours commence !
    { $lines }
seat-preview =
    Participent : { COUNT($people) } sur { COUNT($members) }. Chaque tour est de { $pot }.
    { $lines }
    Est-ce que ça commence ?
seat-preview-changed =
    Quelqu’un a changé d’avis entre-temps.
    { $preview }
seat-other-order-button = 🔢 Un autre ordre
seat-others-now = Quelqu’un a changé d’avis entre-temps. Recommencez, s’il vous plaît.
seat-begin-now-button = 🏁 Commencer
seat-who-next = Qui est numéro { COUNT($place) } ?
seat-person-button =
    { $half ->
        [true] ½ { $person }
       *[false] { $person }
    }
seat-as-joined-button = 🕐 Ordre d’arrivée
seat-begun = 🏁 C’est commencé. J’ai prévenu tout le monde.
seat-call-off-sure =
    { $people ->
        [0] Personne ne participe encore. Dois-je annuler ?
        [one] Une personne participe pour l’instant. Dois-je annuler ?
        [many] { COUNT($people) } personnes participent pour l’instant. Dois-je annuler ?
       *[other] { COUNT($people) } personnes participent pour l’instant. Dois-je annuler ?
    }
