### Unknown: nobody can tell what was meant. Always with three guesses as buttons.

unknown-guess = Sina uhakika unamaanisha nini. Je, ni mojawapo ya haya?
unknown-again = Bado sijaelewa unamaanisha nini. Gusa mojawapo ya haya, au zungumza na mtu.

unknown-paid-button = 💶 Nimelipa { $amount }
unknown-statement-button = 📄 Taarifa
unknown-pending-button = ⏳ Yanayosubiri
unknown-rules-button = 📜 Kanuni
unknown-invite-button = 📨 Alika
