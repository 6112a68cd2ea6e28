### Household: members who live from one purse. Officers note it; a loan to one counts for both.

household-words = بيت | البيت | بيوت | البيوت | أسرة | عائلة | عائلتي | 🏠
household-button = 🏠 البيوت

household-list =
    🏠 { $group }: من يعيشون من مال واحد
    { $lines }
household-line =
    — معًا:
    { $people }
household-one = { $person }
household-none = لا أحد، حسب ما أعرف.
household-share-button = ➕ اثنان في بيت واحد
household-part-button = ➖ لم يعد كذلك

household-who = من يعيش مع شخص آخر في بيت واحد؟
household-with-whom = من يعيش مع { $person } في بيت واحد؟
household-share =
    هل { $one } و{ $other } من بيت واحد ومال واحد؟
    عندها تُحسب سلفاتهما معًا. وأخبر الاثنين.
household-who-parts = من يعيش الآن من ماله وحده؟
household-part = هل مال { $person } منفصل الآن؟ سأخبر كل من في البيت.
household-done = ✅ تم. أخبرتهم.

household-told-share =
    🏠 حسب قول { $by }، أنتم من بيت واحد. تُحسب سلفاتكم معًا.
    معك:
    { $others }
household-told-part = 🏠 حسب قول { $by }، مال { $person } منفصل الآن.

household-none-to-part = لا أحد يعيش مع غيره في بيت واحد، حسب ما أعرف.
