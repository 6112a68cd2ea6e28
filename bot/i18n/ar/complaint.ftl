### Complaints: a member without an app answers a receipt's number, and a person hears that it is not right.

complaint-heard = وصل إلى { $helper } أن { RECEIPT($receipt) } غير صحيح، وسيأتيك اتصال. لا يتغير شيء قبله.
complaint-nobody = لا أحد غيركم في الجمعية يراجع { RECEIPT($receipt) }. يرجى قول ذلك في الاجتماع القادم.
complaint-told =
    ⚠ يقول { $member } إن { RECEIPT($receipt) } غير صحيح: { $amount }، { DAY($day) }.
    القول من { $sayer }، والتأكيد من { $by }. أي شخص يمكنه كتابة رسالة كهذه، فالاتصال أولًا: { $member }.
complaint-call-button = 📞 سأتصل
complaint-both-button = ⚖ سؤال الاثنين
complaint-called = سيأتيك اتصال من { $helper } عن { RECEIPT($receipt) }.
complaint-thanks = شكرًا. أخبرت { $member } باتصالك القادم.
complaint-look-again =
    ⚖ يقول { $member } إن { RECEIPT($receipt) } بمبلغ { $amount } غير صحيح. يرجو { $helper } النظر مرة أخرى.
    إن كان خطأ، فعلى من قاله أن يضغط «غير صحيح».
complaint-both-asked = طلبت من الاثنين النظر مرة أخرى. الخطأ يُصحح بسطر جديد.
complaint-settled = تم تصحيح { RECEIPT($receipt) } من قبل.
