### Settings: how somebody is called, and how and when they are spoken to.

settings-words = ajustes | mis ajustes | configuración | opciones
settings-button = ⚙ Ajustes

settings-which =
    ⚙ ¿Qué quieres que cambie?
    { $lines }
settings-name-is = 👤 Nombre: { $person }
settings-no-name = 👤 Nombre: todavía no
settings-language-is = 🌍 Idioma: { $language }
settings-digits-are = 🔢 Cifras: { $digits }
settings-clock-is = 🕐 Hora: { CITY($city) }
settings-quiet-is = 🌙 Silencio: de { TIME($start) } a { TIME($end) }
settings-quiet-never = 🌙 Silencio: nunca

settings-name-button = 👤 Mi nombre
settings-digits-button = 🔢 Cifras
settings-clock-button = 🕐 Mi hora
settings-quiet-button = 🌙 Horas de silencio

## My name

settings-name = Tu grupo te llama { $person }. ¿Qué nombre quieres? Basta un apodo.
settings-first-name = ¿Cómo te va a llamar tu grupo? Basta un apodo.
settings-name-empty = Un nombre necesita una letra. Escríbelo otra vez, por favor.
settings-name-taken = Alguien de tu grupo tiene casi el mismo nombre. Agrega un segundo nombre, por favor.
settings-name-saved = ✅ Desde ahora tu grupo te llama { $person }.

## My clock

settings-clock = Te muestro la hora de esta ciudad: { CITY($city) }. Escribe una ciudad grande que tenga tu misma hora.
settings-clock-group-button = 👥 La de mi grupo
settings-clock-unknown = No conozco esa ciudad. Escribe una ciudad grande cerca de ti.
settings-clock-many = Ese país tiene varias horas. Escribe una ciudad grande cerca de ti.
settings-cities = ¿Cuál es tu hora?
settings-city-button = 🕐 { CITY($city) }
settings-clock-saved = ✅ Ahora uso la hora de esta ciudad: { CITY($city) }. Allí son las { TIME($now) }.

## Quiet hours

settings-quiet =
    { $line }
    Guardo los recordatorios hasta que termine el silencio. Mis respuestas llegan enseguida, sin sonido.
settings-quiet-span-button = 🌙 { TIME($start) } – { TIME($end) }
settings-quiet-group-button = 👥 Como mi grupo
settings-quiet-never-button = 🔔 Nunca silencio
settings-quiet-saved =
    ✅ Así lo haré.
    { $line }
