### Help, and a person to talk to.

help-words = مساعدة | المساعدة | ساعدني | ساعديني | ساعدوني | معلومات | musa3ada

help-what =
    أنا دفتر جمعيتك. لا أمسك المال ولا أنقله أبدًا.
    يُحسب المال عندما يقول ذلك شخصان.
help-say =
    بالضغط على زر، أو بالكتابة لي في أي وقت:
    💶 دفعت 50
    📒 رصيدي
    🤲 سلفة 200
    💶 سداد السلفة 50
    🌍 اللغة
    ☰ القائمة
    ✖ إلغاء
help-safe =
    لا تُحسب إلا الرسائل في هذه المحادثة. الصورة المُعاد توجيهها ليست إيصالًا.
    لا أطلب أبدًا رقمًا سريًا ولا كلمة سر.
help-check-button = 🔍 التحقق من إيصال
help-privacy-button = 🔒 الخصوصية

## 💬 A person to talk to: an officer of the group

someone-words = شخص | إنسان | شخص حقيقي | أتكلم مع شخص | الحديث مع شخص | تواصل
someone-button = 💬 شخص أتحدث معه
someone-may-i = يمكنني إخبار { $officer } برغبتك في الحديث، ولا أقول غير ذلك. هل أفعل؟
someone-yes-button = ✅ نعم، من فضلك
someone-told = أخبرت { $officer } برغبتك في الحديث.
someone-wants-to-talk = 💬 طلب حديث معك من { $member }، من { $group }. يرجى الاتصال أو الزيارة.
someone-will-button = ✅ سأفعل
someone-thanks = شكرًا لك. أخبرت { $member }.
someone-will-talk = 💬 لك حديث مع { $officer } عن قريب.
someone-nobody = لا مسؤولية لأحد غيرك بعد. يرجى الحديث مع الآخرين في جمعيتك.
someone-not-an-officer = الجواب على هذا لمسؤولي الجمعية فقط.
someone-has-left = هذا العضو لم يعد في الجمعية.
