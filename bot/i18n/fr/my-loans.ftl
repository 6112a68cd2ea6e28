loans-words = prêts | mes prêts | mon prêt | dette | ma dette
