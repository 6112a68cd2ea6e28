propose-words = اقتراح | اقترح | 💡
propose-button = 💡 اقتراح
