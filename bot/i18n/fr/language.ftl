### Language and digits: how somebody is spoken to. Asked at any moment, also in the middle of a question.

language-words = langue | langues | parler français | changer de langue | traduire

language-word = Langue
language-which = 🌍 { $asked }
language-name-button = { $language }
language-spoken = ✅ Je vous parle français maintenant.

digits-which = Avec quels chiffres dois-je écrire ?
digits-button = { $digits }
digits-chosen = ✅ J’écris maintenant les nombres ainsi : { COUNT($sample) }
digits-only-one = Votre langue a une seule sorte de chiffres ici.
