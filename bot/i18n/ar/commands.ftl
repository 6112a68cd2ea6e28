### What Telegram shows of us: the list of commands, and who we are. No buttons, no variables.

command-menu = ☰ ما يمكنني فعله لك
command-paid = 💶 إخباري بأنك دفعت
command-balance = 📒 توفيرك
command-loan = 🤲 طلب قرض
command-rotation = 🔄 دور كل واحد ودورك
command-repay = 💶 سداد قرض
command-statement = 📄 أسطرك في شهر أو سنة
command-group = 👥 جمعيتك
command-vote = 🗳 التصويت وآخر النتائج
command-language = 🌍 تغيير اللغة
command-settings = ⚙ الاسم والتوقيت وأوقات الهدوء
command-privacy = 🔒 ما أعرفه عنك
command-help = ❓ مساعدة
command-cancel = ✖ إيقاف ما بدأته
command-start = 👋 البداية

bot-description =
    مرحبًا! أحفظ دفتر جمعيتك للتوفير في هذه المحادثة.
    لا أمسك مالك ولا أنقله أبدًا. شخصان يؤكدان كل دفعة.
    للبدء: الضغط على START.
bot-short-description = دفتر جمعيتك للتوفير. لا يمسك المال أبدًا.
