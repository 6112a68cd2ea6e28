### Les tours d’un cercle changent de jour par un vote : pause, ou reprise plus tôt.

propose-pause-button = ⏸ Décaler les tours
propose-pause-when =
    ⏸ Le tour { COUNT($round) } est le { DATE($day) }. Quel jour voulez-vous ?
    Tous les tours suivants se décalent aussi. Le groupe vote.

pause-motion = ⏸ Les tours font une pause. Le tour { COUNT($round) } passe du { DATE($now) } au { DATE($day) }.
pause-motion-earlier = ▶ Les tours reprennent. Le tour { COUNT($round) } est déjà le { DATE($day) }, pas le { DATE($now) }.
pause-motion-others = 📅 Tous les tours suivants se décalent aussi. L’ordre reste.
pause-agreed = 📅 Le tour { COUNT($round) } est maintenant le { DATE($day) }. Les autres suivent.
pause-nothing-ahead = Il ne reste aucun tour à décaler.
pause-not-that-day = Les tours ont changé entre-temps. Regardez-les, puis choisissez un jour.
