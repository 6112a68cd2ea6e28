### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = يرجى الجواب بالرقم.
cancel-typed-button = إلغاء
help-typed-button = مساعدة

number-which = هل { $number } جوابك أم مبلغ؟

late-unclear = وصلني كلامك متأخرًا. يرجى الاختيار مرة أخرى.

silent =
    لم تصلني كتابة من { $person } من { $group } منذ يوم.
    لا يسمح لي واتساب بالجواب إلا بعدها. يرجى إخبار { $person } بذلك.
