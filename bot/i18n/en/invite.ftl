### Invite: the link by which newcomers ask to join.

invite-words = invite | invitation | link | qr | 📨

# $group (GroupName) · $link (Link): the invitation · $members (Number): how many are in
# $waiting (Number): how many newcomers wait for an answer
invite-link =
    Send this link to people you know. It asks to join { $group }:
    { $link }
    { $members ->
        [one] One member is in
       *[other] { COUNT($members) } members are in
    }, { $waiting ->
        [0] and nobody waits.
        [one] and one newcomer waits.
       *[other] and { COUNT($waiting) } newcomers wait.
    }
# $group (GroupName) · $link (Link): the new invitation · $members (Number): how many are in
# $waiting (Number): how many newcomers wait for an answer
invite-new-link =
    The old link has ended. This is the new one for { $group }:
    { $link }
    { $members ->
        [one] One member is in
       *[other] { COUNT($members) } members are in
    }, { $waiting ->
        [0] and nobody waits.
        [one] and one newcomer waits.
       *[other] and { COUNT($waiting) } newcomers wait.
    }
# $group (GroupName) · $link (Link): the invitation in the picture
invite-poster =
    Print this, or show it. A phone’s camera opens { $group }:
    { $link }
invite-sure = A new link ends the old one, on every poster too. Do you want that?
invite-only-who-admits = Only the founder, the chair and the secretary make new links.

invite-button = 📨 Invite
invite-share-button = 📨 Share invite
invite-poster-button = 🖼 QR poster
invite-new-button = 🔁 New link
