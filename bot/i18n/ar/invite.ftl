### Invite: the link by which newcomers ask to join.

invite-words = دعوة | الدعوة | ادعو | أدعو | رابط | الرابط | دعوة عضو

invite-link =
    يرجى إرسال هذا الرابط إلى معارفك. به يُطلب الانضمام إلى { $group }:
    { $link }
    { $members ->
        [zero] لا أعضاء في الجمعية
        [one] عضو واحد في الجمعية
        [two] عضوان في الجمعية
        [few] { COUNT($members) } أعضاء في الجمعية
        [many] { COUNT($members) } عضوًا في الجمعية
       *[other] { COUNT($members) } عضو في الجمعية
    }، { $waiting ->
        [0] ولا أحد بالانتظار.
        [one] وشخص جديد بالانتظار.
        [two] وشخصان جديدان بالانتظار.
        [few] و{ COUNT($waiting) } أشخاص جدد بالانتظار.
        [many] و{ COUNT($waiting) } شخصًا جديدًا بالانتظار.
       *[other] و{ COUNT($waiting) } شخص جديد بالانتظار.
    }
invite-new-link =
    انتهى الرابط القديم. هذا هو الرابط الجديد إلى { $group }:
    { $link }
    { $members ->
        [zero] لا أعضاء في الجمعية
        [one] عضو واحد في الجمعية
        [two] عضوان في الجمعية
        [few] { COUNT($members) } أعضاء في الجمعية
        [many] { COUNT($members) } عضوًا في الجمعية
       *[other] { COUNT($members) } عضو في الجمعية
    }، { $waiting ->
        [0] ولا أحد بالانتظار.
        [one] وشخص جديد بالانتظار.
        [two] وشخصان جديدان بالانتظار.
        [few] و{ COUNT($waiting) } أشخاص جدد بالانتظار.
        [many] و{ COUNT($waiting) } شخصًا جديدًا بالانتظار.
       *[other] و{ COUNT($waiting) } شخص جديد بالانتظار.
    }
invite-poster =
    للطباعة أو للعرض. كاميرا الهاتف تفتح { $group }:
    { $link }
invite-sure = الرابط الجديد ينهي القديم، وعلى كل ملصق أيضًا. هل ننشئ رابطًا جديدًا؟
invite-only-who-admits = الروابط الجديدة من عمل من أسّس الجمعية، والرئاسة، والسكرتارية فقط.

invite-button = 📨 دعوة
invite-share-button = 📨 إرسال الدعوة
invite-poster-button = 🖼 ملصق QR
invite-new-button = 🔁 رابط جديد
