### Members: everyone in the group.

members-words = integrantes | miembros | socios | socias | quiénes están | quiénes somos | lista
members-button = 👥 Integrantes

members-list =
    👥 { $group }: { $count ->
        [one] una persona
       *[other] { COUNT($count) } personas
    }
    { $lines }
members-more = { $lines }
members-line =
    { COUNT($number) }. { $person }{ $chair ->
        [true] {" · presidencia"}
       *[false] {""}
    }{ $secretary ->
        [true] {" · secretaría"}
       *[false] {""}
    }{ $treasurer ->
        [true] {" · tesorería"}
       *[false] {""}
    }{ $auditor ->
        [true] {" · revisión"}
       *[false] {""}
    }{ $away ->
        [true] {" · 🌴 no está"}
       *[false] {""}
    }
