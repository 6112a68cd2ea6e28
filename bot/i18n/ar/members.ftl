### Members: everyone in the group.

members-words = أعضاء | الأعضاء | من في الجمعية | قائمة الأعضاء
members-button = 👥 الأعضاء

members-list =
    👥 { $group }: { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { COUNT($count) } أعضاء
        [many] { COUNT($count) } عضوًا
       *[other] { COUNT($count) } عضو
    }
    { $lines }
members-more = { $lines }
members-line =
    { COUNT($number) }. { $person }{ $chair ->
        [true] {" · الرئاسة"}
       *[false] {""}
    }{ $secretary ->
        [true] {" · السكرتارية"}
       *[false] {""}
    }{ $treasurer ->
        [true] {" · أمانة الصندوق"}
       *[false] {""}
    }{ $auditor ->
        [true] {" · المراجعة"}
       *[false] {""}
    }{ $away ->
        [true] {" · 🌴 غياب"}
       *[false] {""}
    }
