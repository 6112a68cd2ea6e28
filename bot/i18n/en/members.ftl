### Members: everyone in the group.

members-words = members | who is in | list
members-button = 👥 Members

# $group (GroupName) · $count (Number): how many are in · $lines (Lines): one line a member
members-list =
    👥 { $group }: { $count ->
        [one] one member
       *[other] { COUNT($count) } members
    }
    { $lines }
# $lines (Lines): one line a member
members-more = { $lines }
# $number (Number): the member's number · $person (Name) · $chair (Truth): whether they hold this office
# $secretary (Truth) · $treasurer (Truth) · $auditor (Truth): the same · $away (Truth): whether they are away
members-line =
    { COUNT($number) }. { $person }{ $chair ->
        [true] {" · chair"}
       *[false] {""}
    }{ $secretary ->
        [true] {" · secretary"}
       *[false] {""}
    }{ $treasurer ->
        [true] {" · treasurer"}
       *[false] {""}
    }{ $auditor ->
        [true] {" · auditor"}
       *[false] {""}
    }{ $away ->
        [true] {" · 🌴 away"}
       *[false] {""}
    }
