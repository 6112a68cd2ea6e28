### Box: the group's cash goes from one treasurer to another.

box-words = صندوق | الصندوق | تسليم | تسليم الصندوق | تسليم النقود | سلم الصندوق
box-button = 🧰 تسليم النقود

box-empty = لا نقود للجمعية معك.
box-nobody-else = لا يوجد شخص آخر في أمانة الصندوق ليستلمها. يختاره من أسّس الجمعية.
box-to-whom = لمن تُسلَّم النقود؟
box-how-much = كم يُسلَّم إلى { $to }؟ معك { $held }.
box-all-button = 💰 الكل { $held }
box-check =
    يرجى عدّ { $amount } مع { $to }.
    هل تم التسليم؟
box-yes-button = ✅ نعم، تم التسليم
