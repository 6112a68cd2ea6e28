### What Telegram shows of us: the list of commands, and who we are. No buttons, no variables.

command-menu = ☰ Ninachoweza kukusaidia
command-paid = 💶 Sema kwamba umelipa
command-balance = 📒 Ona akiba yako
command-loan = 🤲 Omba mkopo
command-rotation = 🔄 Zamu ya kila mtu na yako
command-repay = 💶 Rejesha mkopo
command-statement = 📄 Mistari yako ya mwezi au mwaka
command-group = 👥 Chama chako
command-vote = 🗳 Piga kura, au ona kura zilizopita
command-language = 🌍 Badilisha lugha
command-settings = ⚙ Jina, saa na muda wa utulivu
command-privacy = 🔒 Ninachojua kukuhusu
command-help = ❓ Msaada
command-cancel = ✖ Acha unachofanya
command-start = 👋 Anza

bot-description =
    Habari! Natunza kitabu cha chama chako cha akiba, kwenye gumzo hili.
    Sishiki wala sihamishi pesa zako kamwe. Watu wawili huthibitisha kila malipo.
    Gusa START ili kuanza.
bot-short-description = Kitabu cha chama chako cha akiba. Hakishiki pesa kamwe.
