### Los turnos de una rueda cambian de día por votación: descansan, o siguen antes.

propose-pause-button = ⏸ Mover los turnos
propose-pause-when =
    ⏸ El turno { COUNT($round) } es el { DATE($day) }. ¿Qué día lo quieres?
    Todos los turnos siguientes se mueven también. El grupo vota.

pause-motion = ⏸ Los turnos descansan. El turno { COUNT($round) } pasa del { DATE($now) } al { DATE($day) }.
pause-motion-earlier = ▶ Los turnos siguen. El turno { COUNT($round) } ya es el { DATE($day) }, no el { DATE($now) }.
pause-motion-others = 📅 Todos los turnos siguientes se mueven también. El orden queda igual.
pause-agreed = 📅 El turno { COUNT($round) } es ahora el { DATE($day) }. Los demás siguen.
pause-nothing-ahead = No queda ningún turno que se pueda mover.
pause-not-that-day = Los turnos cambiaron mientras tanto. Míralos otra vez y elige un día.
