### Home: where one stands, and what one can do.

home-welcome =
    مرحبًا! أحفظ الدفتر لجمعيات التوفير.
    لا أمسك مالك أبدًا.

home-paid =
    { $group }
    🐷 توفيرك { $saved } · ✅ هذا الشهر مدفوع
home-on-the-way =
    { $group }
    🐷 توفيرك { $saved } · ⏳ هذا الشهر بانتظار التأكيد
home-due =
    { $group }
    🐷 توفيرك { $saved } · 📅 القادم { $due } حتى { DAY($day) }
home-turns = { $group }
home-with-more =
    { $home }
    { $lines }

start-found-button = ➕ تأسيس جمعية
start-code-button = 🔑 معي رمز
deposit-button = 💶 دفعت
book-button = 📒 دفتري
loan-button = 🤲 قرض
given-button = 📥 استلمت مالًا
group-button = 👥 الجمعية
pending-button = ⏳ بالانتظار ({ COUNT($count) })
go-on-button = ▶ متابعة
drop-button = 🗑 ترك ذلك
