### Away: a member is away for a while.

away-words = ausente | ausencia | de viaje | estoy de viaje | viaje | viajo | me voy de viaje | no voy a estar
away-button = 🌴 No voy a estar
away-back-button = 🏡 Ya volví
away-open-button = 🌴 Te aviso

away-until = ¿Hasta cuándo? Sigues en el grupo, y no te recuerdo nada.
away-noted = 🌴 Que te vaya bien. Avísame cuando vuelvas.
away-until-noted = 🌴 Que te vaya bien. Anoté tu ausencia hasta el { DAY($day) }.
away-welcome-back = 🏡 ¡Qué bueno que volviste!
away-not-away = No tengo anotada ninguna ausencia tuya.

away-told = 🌴 { $person } no va a estar, y avisa cuando vuelva.
away-until-told = 🌴 { $person } no va a estar hasta el { DAY($day) }.
away-back-told = 🏡 { $person } ya volvió.
