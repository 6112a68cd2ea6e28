### Phones: one person on several phones, linked by two words. Said in private only.

phones-words = هواتفي | هاتف جديد | رقم جديد | الهواتف | 📱
phones-button = 📱 هواتفي

phones-mine =
    📱 أعرفك هنا:
    { $lines }
phones-line =
    { $here ->
        [true] { $phone }، هذا الهاتف
       *[false] { $phone }، آخر رسالة في { DATE($heard) }
    }{ $chosen ->
        [true] {" · ✍ أكتب إليك هنا"}
       *[false] {""}
    }{ $hides ->
        [true] {" · 🙈 الأرقام مخفية"}
       *[false] {""}
    }
phones-phone =
    { $channel ->
        [telegram] تيليجرام …{ $ends }
        [whatsapp] واتساب …{ $ends }
        [sms] رسائل قصيرة …{ $ends }
       *[other] هاتف …{ $ends }
    }

## One more

phones-add-button = ➕ إضافة هاتف
phones-two-words = 🔑 { $words }
phones-words-shown =
    يرجى إرسال هاتين الكلمتين إليّ من هاتفك الجديد، قبل الساعة { TIME($until) }.
    هما لك وحدك، وأنا لا أسأل عنهما أبدًا.
phones-words-wrong = لا يعرض أي هاتف هاتين الكلمتين الآن. يمكنك طلب كلمتين جديدتين على الهاتف الذي أعرفه، في صفحة هواتفي.
phones-linked =
    ✅ أعرف هذا الهاتف الآن، وأكتب إليك هنا أيضًا.
    لا يؤكد المال قبل { MOMENT($until) }.
phones-yours-already = أعرف هذا الهاتف من قبل. إنه لك.
phones-somebodys = هذا الهاتف لشخص هو في جمعية أو كان فيها. لا يمكنني أن أجعل شخصين شخصًا واحدًا.
phones-too-new = هذا الهاتف جديد عندي. يمكنه ذلك ابتداءً من { MOMENT($until) }. يرجى استعمال الهاتف الذي عرفته من قبل.

## Said on the phones that were known before, and to officers

phones-linked-told =
    ⚠ هاتف جديد يتكلم باسمك الآن: { $phone }.
    ألم يكن هذا منك؟ يرجى الضغط على الزر قبل { MOMENT($until) }.
phones-not-me-button = ⚠ ليس مني
phones-undone =
    ✅ أزلت { $phone }. لم يعد يتكلم باسمك.
    مسؤولو جمعيتك يعرفون ذلك. يرجى النظر في دفترك.
phones-linked-officers = 📱 هاتف جديد باسم { $person }. لا يؤكد المال قبل { MOMENT($until) }.
phones-not-me-officers =
    ⚠ كتب شخص آخر باسم { $person }، من { MOMENT($since) } إلى { MOMENT($until) }.
    لم يؤكد أي مال. يرجى الحديث مع { $person } عن كل ما عدا ذلك.
phones-too-late = مضى على ذلك أكثر من يوم. يمكنك إزالة الهاتف في صفحة هواتفي.

## Where to write

phones-here-button = ✍ اكتب لي هنا
phones-here-saved = ✅ أكتب إليك هنا، أينما كانت آخر رسالة منك.
phones-last-button = ↩ حيث كتبت آخر مرة
phones-last-saved = ✅ أكتب إليك حيث كانت آخر رسالة منك.

## A phone that others see

hide-words = إخفاء أرقامي | أخف أرقامي | 🙈
show-words = إظهار أرقامي | أظهر أرقامي
phones-hide-button = 🙈 إخفاء أرقامي
phones-hidden =
    🙈 إن كان هناك جديد، فلا يعرض هذا الهاتف إلا ذلك. للقراءة: زر «فتح»، أو رسالة إليّ.
    ما تطلبه بنفسك أعرضه كما كان.
phones-show-button = 👁 إظهار أرقامي
phones-shown = 👁 يعرض هذا الهاتف كل شيء من جديد.
phones-news = هناك جديد في دفتر جمعيتك.
phones-open-button = 👁 فتح

## One fewer

phones-forget-button = 🗑 إزالة هاتف
phones-which = أي هاتف أزيل؟
phones-forget = لن يتكلم { $phone } باسمك بعد ذلك، ولن أكتب إليه. هل أزيله؟
phones-forget-here = لن أعرفك على هذا الهاتف بعد ذلك. يبقى لك هاتفك الآخر. وداعًا من هنا!
phones-forget-last =
    ⚠ هذا هو الهاتف الوحيد الذي أعرفك عليه. بدونه لا يمكنني الوصول إليك، ولا يمكنك الوصول إلى دفترك.
    الأفضل إضافة هاتف جديد أولًا. هل أزيل هذا الهاتف مع ذلك؟
phones-forget-it-button = 🗑 نعم، إزالة
phones-keep-button = 🔒 لا، يبقى
phones-kept = حسنًا. لم أزل شيئًا.
phones-off = ✅ أزلت { $phone }.
phones-off-told = 🗑 هاتف لم يعد يتكلم باسمك: { $phone }.
phones-off-already = ذلك الهاتف أزيل من قبل.
phones-forgotten = لم أعد أعرف هذا الهاتف. وداعًا!
