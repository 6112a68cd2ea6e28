### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = أجب بالرقم.

number-which = هل { $number } جوابك أم مبلغ؟

late-unclear = وصلني كلامك متأخرًا. اختر مرة أخرى من فضلك.

silent =
    لم يكتب لي { $person } من { $group } منذ يوم.
    لا يسمح لي واتساب بالرد إلا بعد ذلك. أخبره من فضلك.
