loan-words = mkopo | omba mkopo | naomba mkopo | kopa | kukopa | 🤲
