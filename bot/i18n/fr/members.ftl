### Members: everyone in the group.

members-words = membres | les membres | qui est dedans | qui est là | liste
members-button = 👥 Membres

members-list =
    👥 { $group } : { $count ->
        [one] un membre
       *[other] { COUNT($count) } membres
    }
    { $lines }
members-more = { $lines }
members-line =
    { COUNT($number) }. { $person }{ $chair ->
        [true] {" · présidence"}
       *[false] {""}
    }{ $secretary ->
        [true] {" · secrétariat"}
       *[false] {""}
    }{ $treasurer ->
        [true] {" · trésorerie"}
       *[false] {""}
    }{ $auditor ->
        [true] {" · contrôle"}
       *[false] {""}
    }{ $away ->
        [true] {" · 🌴 s’absente"}
       *[false] {""}
    }
