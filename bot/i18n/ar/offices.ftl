### Offices: who chairs, writes, keeps the money and checks it.

offices-words = مسؤوليات | المسؤوليات | مسؤولية | المسؤولون | المسؤولين | الرئاسة | الرئيس | رئيس | رئيسة | السكرتارية | سكرتير | سكرتيرة | أمانة الصندوق | أمين الصندوق | أمينة الصندوق | المراجعة | مراجع
offices-button = 🎖 المسؤوليات

offices-list =
    🎖 المسؤوليات في { $group }
    { $lines }
offices-chair = 🪑 الرئاسة: { $person }
offices-secretary = ✍ السكرتارية: { $person }
offices-treasurer = 💰 أمانة الصندوق: { $person }
offices-auditor = 🔍 المراجعة: { $person }
offices-treasurer-needed = ⚠ لا أحد يمكنه تأكيد المال بعد. يرجى تكليف شخص بأمانة الصندوق، ومعه شخص مسؤول آخر.

offices-give-button = ➕ إعطاء مسؤولية
offices-end-button = ➖ إنهاء مسؤولية
offices-end-yes-button = ➖ نعم، إنهاؤها

offices-chair-button = 🪑 الرئاسة
offices-secretary-button = ✍ السكرتارية
offices-treasurer-button = 💰 أمانة الصندوق
offices-auditor-button = 🔍 المراجعة
offices-chair-of-button = 🪑 { $person }
offices-secretary-of-button = ✍ { $person }
offices-treasurer-of-button = 💰 { $person }
offices-auditor-of-button = 🔍 { $person }

offices-whom = لمن نعطي مسؤولية؟
offices-which = أي مسؤولية نعطي إلى { $person }؟
offices-whose = أي مسؤولية تنتهي؟

offices-give-chair = الرئاسة إلى { $person }: إدارة الاجتماعات وقبول الأعضاء الجدد. صحيح؟
offices-give-secretary = السكرتارية إلى { $person }: كتابة المحاضر وقبول الأعضاء الجدد. صحيح؟
offices-give-treasurer = أمانة الصندوق إلى { $person }: حفظ المال وتأكيد الدفعات. صحيح؟
offices-give-auditor = المراجعة إلى { $person }: مراجعة الدفتر. صحيح؟
offices-end-chair = هل تنتهي رئاسة { $person }؟
offices-end-secretary = هل تنتهي سكرتارية { $person }؟
offices-end-treasurer = هل تنتهي أمانة الصندوق عند { $person }؟
offices-end-auditor = هل تنتهي مراجعة الدفتر عند { $person }؟

offices-done = ✅ تم. أخبرت الآخرين.

## What everyone hears

offices-given-chair = 🪑 من اليوم إدارة اجتماعاتنا عند { $person }.
offices-given-secretary = ✍ من اليوم كتابة محاضرنا عند { $person }.
offices-given-treasurer = 💰 من اليوم تأكيد الدفعات عند { $person }.
offices-given-auditor = 🔍 من اليوم مراجعة دفترنا عند { $person }.
offices-ended-chair = 🪑 من اليوم لم تعد الرئاسة عند { $person }.
offices-ended-secretary = ✍ من اليوم لم تعد السكرتارية عند { $person }.
offices-ended-treasurer = 💰 من اليوم لم يعد تأكيد الدفعات عند { $person }.
offices-ended-auditor = 🔍 من اليوم لم تعد مراجعة الدفتر عند { $person }.

## What whoever it concerns hears

offices-yours-chair = 🪑 لك الآن رئاسة { $group }، بتكليف من { $by }. عملك: إدارة الاجتماعات وقبول الأعضاء الجدد.
offices-yours-secretary = ✍ لك الآن سكرتارية { $group }، بتكليف من { $by }. عملك: كتابة المحاضر وقبول الأعضاء الجدد.
offices-yours-treasurer =
    💰 لك الآن أمانة الصندوق في { $group }، بتكليف من { $by }. أسألك عند كل دفعة.
    يرجى قول «نعم» فقط والمال في يدك.
offices-yours-auditor = 🔍 لك الآن مراجعة الدفتر في { $group }، بتكليف من { $by }.
offices-yours-ended-chair = 🪑 انتهت مسؤوليتك بقرار من { $by }: لم تعد لك رئاسة { $group }.
offices-yours-ended-secretary = ✍ انتهت مسؤوليتك بقرار من { $by }: لم تعد لك سكرتارية { $group }.
offices-yours-ended-treasurer = 💰 انتهت مسؤوليتك بقرار من { $by }: لم تعد لك أمانة الصندوق في { $group }.
offices-yours-ended-auditor = 🔍 انتهت مسؤوليتك بقرار من { $by }: لم تعد لك مراجعة الدفتر في { $group }.

## Saying no

offices-only-the-founder = حتى أول تصويت لكم، يعطي المسؤوليات من أسّس الجمعية وحده.
offices-only-the-vote = جمعيتكم تصوت الآن على المسؤوليات.
offices-nobody-else = لا عضو غيرك حتى الآن. يرجى دعوة الآخرين أولًا.
offices-not-a-member = انتهت عضوية { $person } في الجمعية.
offices-has-it = هذه المسؤولية عند { $person } من قبل.
offices-has-it-not = لم تعد هذه المسؤولية عند { $person }.
offices-one-pair-of-hands =
    المال لا يكون أبدًا في يد واحدة. أمانة الصندوق تحتاج معها إلى شخص مسؤول آخر.
offices-holds-cash = عند { $person } من مال الجمعية { $held }. يرجى تسليمها أولًا إلى شخص آخر من أمانة الصندوق.
offices-none-left = لن تبقى مسؤولية عند أحد. يرجى إعطاء واحدة لشخص آخر أولًا.
offices-nobody-leads = لن يبقى من يعطي المسؤوليات. يرجى تكليف شخص آخر بالرئاسة أولًا.
offices-payments-wait = هناك دفعات بالانتظار، ولن يبقى من يؤكدها. يرجى تكليف شخص آخر بأمانة الصندوق أولًا.
offices-money-on-its-way = هناك مال في الطريق إلى { $person }. يجب تأكيده أو إلغاؤه أولًا.
