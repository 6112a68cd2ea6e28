### Language and digits: how somebody is spoken to. Asked at any moment, also in the middle of a question.

language-words = idioma | idiomas | lengua | cambiar idioma | cambiar de idioma | hablar español

language-word = Idioma
language-which = 🌍 { $asked }
language-name-button = { $language }
language-spoken = ✅ Ahora te hablo en español.

digits-which = ¿Con qué cifras te escribo?
digits-button = { $digits }
digits-chosen = ✅ Ahora escribo los números así: { COUNT($sample) }
digits-only-one = Tu idioma tiene aquí una sola clase de cifras.
