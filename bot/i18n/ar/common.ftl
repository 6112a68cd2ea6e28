### Words that every conversation uses. A label is at most 20 characters.

menu-button = ☰ القائمة
back-button = ⬅ رجوع
cancel-button = ✖ إلغاء
yes-button = ✅ نعم
no-button = ❌ لا
change-button = ✏ تغيير
language-button = 🌍 اللغة
help-button = ❓ مساعدة

amount-button = { $amount }
name-button = { $person }
more-names-button = ▶ أسماء أخرى
month-button = { MONTH($month) }
day-button = { DAY($day) }

## What people may type. Alternatives are separated by |.

word-yes = نعم | أيوه | أيوا | إيه | أه | آه | أجل | صح | صحيح | تمام | أكيد | طيب | أوك | أوكي | واخا | naam | na3am | aywa | tamam
word-no = لا | لأ | لاء | كلا | خطأ | غلط | ليس صحيحا | مو صحيح | مش صحيح | la | la2
home-words = القائمة | قائمة | البداية | بداية | ابدأ | الرئيسية | مرحبا | أهلا | أهلين | سلام | السلام عليكم | هلا | salam | marhaba
cancel-words = إلغاء | إلغ | إلغي | ألغ | ألغي | وقف | توقف | إيقاف
back-words = رجوع | ارجع | ارجعي | عودة | السابق | للخلف

## Answers that fit anywhere

pick-one = يرجى الضغط على أحد الأزرار.
nothing-written = حسنًا. لم يُكتب شيء.
talk-cancelled = تم الإلغاء. لم يُكتب شيء.
talk-nothing-open = لا شيء هنا لإلغائه.
common-sent-again = (أُرسل مرة أخرى)
common-problem = لا أستطيع عرض هذه الرسالة الآن. للمتابعة يرجى الضغط على ☰
common-our-fault = حدث خطأ من عندنا. لم يضع شيء يخصك. يرجى المحاولة مرة أخرى.
common-slow-down = هذا كثير في وقت واحد. يرجى الانتظار دقيقة.
common-question-gone = ضاع مني مكاننا في الحديث. لم يُكتب شيء. يرجى البدء من جديد.
common-no-group = لست في أي جمعية بعد.
common-not-a-member = لست في هذه الجمعية.
common-in-group =
    👥 { $group }
    { $what }
common-former-member = عضو سابق
common-someone = شخص ما

button-unknown = هذا الزر قديم جدًا. يرجى فتح القائمة.
button-not-yours = هذا الزر لشخص آخر.
button-past = انتهى وقت هذا السؤال. لم يتغير شيء.

group-come-to-private = يرجى الحديث معي في الخاص أولًا. عندها تظهر أرقامك لك وحدك.
group-private-button = 🔒 فتح الخاص

## Amounts

amount-which = أي مبلغ هو المقصود؟
amount-none = لا أرى مبلغًا. يرجى كتابته بالأرقام، مثلًا 50.
amount-many = أرى أكثر من رقم. يرجى كتابة المبلغ فقط، مثلًا 50.
amount-zero = الصفر لا يُكتب. كم كان المبلغ؟
amount-sign = يرجى كتابة المبلغ بلا علامة زائد أو ناقص. مثلًا: 50
amount-too-large = هذا أكثر مما يسعه هذا الدفتر. يرجى مراجعة الرقم.
amount-too-long = هذا الرقم طويل جدًا. يرجى مراجعته.
amount-decimals = الأرقام بعد النقطة كثيرة. الصحيح مثلًا: 50.25
amount-letters = هل في الرقم حرف؟ يرجى كتابته من جديد بالأرقام.
amount-mixed = هذه أرقام من نوعين. يرجى كتابتها كلها بنوع واحد.
amount-numerals = لا أقرأ إلا الأرقام العادية. يرجى كتابة المبلغ بها، مثلًا 50.
amount-form = لا أستطيع قراءة هذا الرقم. يرجى كتابة المبلغ فقط، مثلًا 50.
amount-cents = يرجى كتابة الفكّة بعد نقطة، مثلًا 0.50
amount-currency = هذه الجمعية تحسب بعملة أخرى. يرجى كتابة الرقم وحده.
amount-words = يرجى كتابة المبلغ بالأرقام، مثلًا 50.

unreachable = لم أعد أصل إلى { $person } من { $group }. يرجى السؤال وجهًا لوجه.
stopped =
    🔕 { $person } من { $group }: لا رغبة في الرسائل بعد الآن. لا أرسل شيئًا، والدفعات محسوبة كما كانت.
    تُكتب الدفعات بشاهد، مع ورقة لكل إيصال. كلمة START من الهاتف نفسه تعيد الرسائل.
