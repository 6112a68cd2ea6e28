### The group's whole book as a file, for officers.

export-words = تصدير | الدفتر كله | كل الدفتر
export-button = 📤 الدفتر كله
export-file =
    📤 دفتر { $group } كله، لحفظه في مكان آخر. كل شخص فيه رقم:
    { $lines }
export-person = { $number }: { $person }
export-no-file = لا تصل الملفات إلا في تطبيق. من يستضيفني يستطيع إعطاء الدفتر.
