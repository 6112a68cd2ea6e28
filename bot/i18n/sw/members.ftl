### Members: everyone in the group.

members-words = wanachama | nani yumo | orodha | orodha ya wanachama
members-button = 👥 Wanachama

members-list =
    👥 { $group }: { $count ->
        [one] mwanachama mmoja
       *[other] wanachama { COUNT($count) }
    }
    { $lines }
members-more = { $lines }
members-line =
    { COUNT($number) }. { $person }{ $chair ->
        [true] {" · mwenyekiti"}
       *[false] {""}
    }{ $secretary ->
        [true] {" · katibu"}
       *[false] {""}
    }{ $treasurer ->
        [true] {" · mhazini"}
       *[false] {""}
    }{ $auditor ->
        [true] {" · mkaguzi"}
       *[false] {""}
    }{ $away ->
        [true] {" · 🌴 yuko mbali"}
       *[false] {""}
    }
