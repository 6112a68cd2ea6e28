### Tours

rotation-words = tours | mon tour | mes tours | tous les tours | tontine | la tontine | likelemba | susu

rotation-button = 🔄 Tours
rotation-short-gathering = 🔄 Tours : un cercle se forme.
rotation-short-due = 🔄 Tour { COUNT($round) } : { $amount } avant le { DAY($day) }
rotation-short-on-the-way = 🔄 Tours : ⏳ en chemin
rotation-short-paid = 🔄 Tours : ✅ payé
rotation-short-turn = 🎁 Votre propre tour : { COUNT($round) }, { DAY($day) }
