### أدوار الدائرة تتغير أيامها بتصويت: تتوقف مدة، أو تستمر قبل موعدها.

propose-pause-button = ⏸ تغيير الأيام
propose-pause-when =
    ⏸ الدور { COUNT($round) } يوم { DATE($day) }. ما اليوم المناسب له؟
    كل الأدوار بعده تتغير معه. الجمعية تصوّت.

pause-motion = ⏸ الأدوار تتوقف مدة. الدور { COUNT($round) } يوم { DATE($day) } بدل { DATE($now) }.
pause-motion-earlier = ▶ الأدوار تستمر. الدور { COUNT($round) } يوم { DATE($day) } بدل { DATE($now) }.
pause-motion-others = 📅 كل الأدوار بعده تتغير معه. الترتيب يبقى.
pause-agreed = 📅 الدور { COUNT($round) } الآن يوم { DATE($day) }. والأدوار الأخرى بعده.
pause-nothing-ahead = لم يبقَ دور يمكن تغيير يومه.
pause-not-that-day = تغيرت الأدوار قبل قليل. انظروا إليها من جديد ثم اختاروا يومًا.
