### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 تصويت جديد
terms-soon =
    { $role ->
        [chair] 🪑 مدة { $person } في الرئاسة تنتهي يوم { DAY($day) }.
        [secretary] ✍ مدة { $person } في السكرتارية تنتهي يوم { DAY($day) }.
        [auditor] 🔍 مدة { $person } في مراجعة الدفتر تنتهي يوم { DAY($day) }.
       *[treasurer] 💰 مدة { $person } في أمانة الصندوق تنتهي يوم { DAY($day) }.
    }
    يمكنكم التصويت من جديد، أو إعطاء المسؤولية لشخص آخر.
terms-over =
    { $role ->
        [chair] 🪑 مدة { $person } في الرئاسة تنتهي اليوم.
        [secretary] ✍ مدة { $person } في السكرتارية تنتهي اليوم.
        [auditor] 🔍 مدة { $person } في مراجعة الدفتر تنتهي اليوم.
       *[treasurer] 💰 مدة { $person } في أمانة الصندوق تنتهي اليوم.
    }
    يستمر العمل كما هو حتى تصوتوا من جديد.
