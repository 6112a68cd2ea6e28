### The rules of a group, one sentence each.

rules-together-save = 🐷 نوفّر معًا، ويمكن أن نسلّف بعضنا.
rules-together-turns = 🔄 نأخذ المال بالدور.
rules-together-both = 🤝 نوفّر معًا، ونأخذ المال بالدور.
rules-contribution = 💶 كل واحد منا يدفع { $amount } كل شهر.
rules-two-hands = 🙌 يُحسب المال عندما يقول ذلك شخصان. لا أحد يؤكد لنفسه.
rules-loans-percent = 🤲 السلفة تكلّف 1 لكل 100، كل شهر.
rules-loans-free = 🤲 السلفة لا تكلّف شيئًا.
rules-loans-later = 🤲 نقرر أمر السلف لاحقًا.
rules-undo =
    { $minutes ->
        [zero] ↩ لا يمكن التراجع عن ضغطة خاطئة.
        [one] ↩ يمكن التراجع عن ضغطة خاطئة خلال دقيقة واحدة.
        [two] ↩ يمكن التراجع عن ضغطة خاطئة خلال دقيقتين.
        [few] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقائق.
        [many] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقيقة.
       *[other] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقيقة.
    }
rules-nothing-deleted = 📒 لا يُمحى أي سطر أبدًا. الخطأ يصححه سطر جديد.
rules-amount-out-of-range = هذا المبلغ غير ممكن. يرجى كتابة مبلغ شهري معتاد.

## The rules, read out

rules-words = قواعد | القواعد | قواعدنا | قوانين | القوانين | قوانيننا
rules-button = 📜 القواعد
rules-read =
    📜 قواعد { $group }
    { $rules }
    النسخة { COUNT($version) }، منذ { DATE($since) }.
