### Freeze: a phone was stolen, and an officer stops it. Said in private only.

freeze-words = إيقاف هاتف | أوقف هاتفا | هاتف مسروق | 🧊
freeze-button = 🧊 إيقاف هاتف
freeze-only-officers = لا يوقف هاتفًا إلا مسؤول. يرجى الاتصال بأحد المسؤولين الآن.
freeze-whose = هاتف من سُرق؟ يمكنني إيقافه، أو تشغيله من جديد.
freeze-sure =
    هل أوقف كل هواتف { $person }؟ لن يُحسب شيء مما يُفعل عليها.
    يمكن لاثنين منكم تشغيلها من جديد.
freeze-yes-button = 🧊 نعم، إيقاف
freeze-done =
    🧊 أوقفتها. لا يُحسب شيء مما يُفعل على هواتف { $person }.
    يرجى الحديث مع { $person }. يمكن لاثنين منكم تشغيلها من جديد.
freeze-already = هواتف { $person } موقوفة من قبل.

## On the phone that is stopped

freeze-told =
    🧊 أوقف { $by } من { $group } هذا الهاتف: ربما سُرق.
    لم يضع شيء لك. هل الهاتف معك؟ يرجى الاتصال باثنين من المسؤولين: هما يشغلانه من جديد.
freeze-frozen =
    🧊 هذا الهاتف موقوف، فربما سُرق. لم أفعل شيئًا، ولم يضع شيء.
    يرجى الاتصال باثنين من مسؤولي جمعيتك: هما يشغلانه من جديد.
freeze-lifted-mine = ✅ هاتفك يعمل من جديد. أهلًا بعودتك!

## To officers, and to whoever may start it again

freeze-told-others =
    🧊 أوقف { $by } هواتف { $person }: ربما سُرق أحدها.
    يرجى الحديث مع { $person }. إن كان كل شيء بخير، يشغلها اثنان منكم من جديد.
freeze-lift-button = 🔓 تشغيل من جديد
freeze-lift-sure =
    هل تكلمت مع { $person }؟ هل عرفت الصوت أو الوجه؟
    هل الهاتف مع { $person } من جديد؟
freeze-lift-yes-button = ✅ نعم، كل ذلك
freeze-lift-said = ✅ كتبت ذلك. يلزم شخص آخر يتكلم مع { $person }، ويقول الشيء نفسه.
freeze-lift-asked =
    🔓 يقول { $by } إن الهاتف مع { $person } من جديد.
    يرجى الحديث مع { $person }. إن كان ذلك صحيحًا، يمكنك تشغيله من جديد.
freeze-lifted = ✅ هواتف { $person } تعمل من جديد.
freeze-lifted-told = 🔓 تكلم { $first } و { $second } مع { $person }. الهواتف تعمل من جديد.
freeze-lifted-already = هواتف { $person } تعمل من قبل.
freeze-said-already = قلت ذلك من قبل. يلزم شخص آخر يتكلم مع { $person } أيضًا.
freeze-not-you = لا يمكنك تشغيل هواتف { $person }. يلزم اثنان آخران، من بيتين آخرين.
