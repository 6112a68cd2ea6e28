### Adding somebody who has no app: by the word of two officers, or of one and their own phone.

add-words = إضافة عضو | إضافة شخص | أضف عضوا | أضف شخصا | إضافة | أضف | بدون تطبيق
add-button = 👤 إضافة شخص
add-name = ما الاسم الذي تعرفه به الجمعية؟ يرجى كتابة الاسم.
add-sure =
    القواعد معروفة الآن لدى { $name }، والرغبة في الانضمام موجودة.
    هل يوجد هاتف خاص؟ لا أسأل عن الرقم أبدًا.
add-sure-no-phone =
    القواعد معروفة الآن لدى { $name }، والرغبة في الانضمام موجودة.
    يجب أن يعرف هذا الشخصَ مسؤول آخر أيضًا.
add-has-phone-button = 📞 يوجد هاتف
add-no-phone-button = 📵 لا هاتف
add-asked =
    سألت من يعرف { $person } أيضًا. تكفي «نعم» واحدة للعضوية في { $group }.
    { $lines }
add-wants =
    👤 طلب من { $by } لتسجيل { $person } في { $group }، وبدون تطبيق.
    هل هذا الشخص معروف لديك، وهل يريد ذلك؟
add-wants-careful =
    👤 طلب من { $by } لتسجيل { $person } في { $group }، وبدون تطبيق.
    { $notes }
    هل هذا الشخص معروف لديك، وهل يريد ذلك؟
add-another-officer = الكلمة عن { $person } لمسؤول آخر. كلمتك وصلت من قبل، أو لم أسألك.
add-nobody-else = لا مسؤول آخر يمكنه تأكيد المعرفة. يرجى إعطاء مسؤولية ثانية أولًا.
add-only-officers = هذا للمسؤولين فقط.
add-has-a-phone = يمكنني الوصول إلى { $person } من قبل.
