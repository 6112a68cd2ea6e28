### Away: a member is away for a while.

away-words = absent | absente | je m'absente | je m’absente || absence | je suis absent | je suis absente | en voyage | je suis en voyage | je voyage | je pars | voyage
away-button = 🌴 Je m’absente
away-back-button = 🏡 Je suis de retour
away-open-button = 🌴 Je vous dirai

away-until = Jusqu’à quand vous absentez-vous ? Vous restez dans le groupe, et je ne vous rappelle rien.
away-noted = 🌴 C’est noté. Prenez soin de vous, et dites-moi quand vous êtes de retour.
away-until-noted = 🌴 Prenez soin de vous. Votre absence est notée jusqu’à cette date : { DAY($day) }
away-welcome-back = 🏡 Bon retour parmi nous !
away-not-away = Aucune absence n’est notée pour vous.

away-told = 🌴 { $person } s’absente, et nous dira son retour.
away-until-told = 🌴 { $person } s’absente jusqu’à cette date : { DAY($day) }
away-back-told = 🏡 { $person } est de retour.
