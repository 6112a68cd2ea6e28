### Tours

rotation-words = tours | mon tour | mes tours | tous les tours | tontine | la tontine | likelemba | susu
