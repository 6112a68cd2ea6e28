vote-words = vote | voter | votes | scrutin | 🗳
votes-waiting-button = 🗳 Votes ({ COUNT($count) })
