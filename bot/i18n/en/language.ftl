### Language and digits: how somebody is spoken to. Asked at any moment, also in the middle of a question.

language-words = language | languages | speak | 🌍

# The word for "language" itself. It stands beside the same word in all other languages.
language-word = Language
# $asked (Text): the word for "language" in every language
language-which = 🌍 { $asked }
# $language (Text): what a language calls itself
language-name-button = { $language }
# Said in the language that was just chosen. It names that language: in French, "✅ Je vous parle français maintenant."
language-spoken = ✅ I speak English with you now.

# Only readers of a language with digits of its own are asked this
digits-which = Which digits shall I write?
# $digits (Text): 123 in the digits to pick
digits-button = { $digits }
# $sample (Number): 123, in the digits that were picked
digits-chosen = ✅ I write numbers like this now: { COUNT($sample) }
digits-only-one = Your language has only one kind of digits here.
