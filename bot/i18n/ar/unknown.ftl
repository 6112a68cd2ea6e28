### Unknown: nobody can tell what was meant. Always with three guesses as buttons.

unknown-guess = لم أفهم المقصود تمامًا. هل هو واحد من هذه؟
unknown-again = ما زال المقصود غير واضح لي. يرجى الضغط على واحد من هذه، أو الحديث مع شخص.

unknown-paid-button = 💶 دفعت { $amount }
unknown-statement-button = 📄 الكشف
unknown-pending-button = ⏳ ما ينتظر
unknown-rules-button = 📜 القواعد
unknown-invite-button = 📨 دعوة
