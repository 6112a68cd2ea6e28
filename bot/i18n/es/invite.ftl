### Invite: the link by which newcomers ask to join.

invite-words = invitar | invitación | invitar a alguien | enlace | link de invitación | enlace de invitación

invite-link =
    Envía este enlace a personas que conoces. Pide entrar a { $group }:
    { $link }
    { $members ->
        [one] Hay una persona en el grupo
       *[other] Hay { COUNT($members) } personas en el grupo
    }, { $waiting ->
        [0] y nadie espera.
        [one] y espera una persona nueva.
       *[other] y esperan { COUNT($waiting) } personas nuevas.
    }
invite-new-link =
    El enlace viejo ya no sirve. Este es el nuevo para { $group }:
    { $link }
    { $members ->
        [one] Hay una persona en el grupo
       *[other] Hay { COUNT($members) } personas en el grupo
    }, { $waiting ->
        [0] y nadie espera.
        [one] y espera una persona nueva.
       *[other] y esperan { COUNT($waiting) } personas nuevas.
    }
invite-poster =
    Imprime esto, o muéstralo. La cámara de un celular abre { $group }:
    { $link }
invite-sure = Con un enlace nuevo, el viejo ya no sirve, tampoco en los carteles. ¿Quieres eso?
invite-only-who-admits = Solo la presidencia, la secretaría y quien creó el grupo hacen enlaces nuevos.

invite-button = 📨 Invitar
invite-share-button = 📨 Enviar enlace
invite-poster-button = 🖼 Cartel QR
invite-new-button = 🔁 Enlace nuevo
