### Adding somebody who has no app: by the word of two officers, or of one and their own phone.

add-words = ajouter quelqu'un | ajouter quelqu’un | ajouter un membre | ajouter | sans appli
add-button = 👤 Ajouter
add-name = Comment le groupe l’appelle ? Écrivez le nom.
add-sure =
    { $name } connaît les règles par vous, et veut entrer dans le groupe.
    Cette personne a-t-elle un téléphone à elle ? Je ne demande jamais le numéro.
add-sure-no-phone =
    { $name } connaît les règles par vous, et veut entrer dans le groupe.
    Un autre membre du bureau doit aussi connaître cette personne.
add-has-phone-button = 📞 A un téléphone
add-no-phone-button = 📵 Sans téléphone
add-asked =
    J’ai demandé qui connaît aussi { $person }. Un seul oui suffit pour entrer dans { $group }.
    { $lines }
add-wants =
    👤 { $by } inscrit { $person }, qui n’a pas d’appli, dans { $group }.
    Connaissez-vous cette personne, et le veut-elle ?
add-wants-careful =
    👤 { $by } inscrit { $person }, qui n’a pas d’appli, dans { $group }.
    { $notes }
    Connaissez-vous cette personne, et le veut-elle ?
add-another-officer = Pour { $person }, il faut la parole d’un autre membre du bureau. Vous l’avez déjà dit, ou ce n’est pas à vous.
add-nobody-else = Personne d’autre au bureau ne peut dire qui c’est. Donnez d’abord un deuxième rôle.
add-only-officers = Seul le bureau peut faire cela.
add-has-a-phone = Je peux déjà joindre { $person }.
