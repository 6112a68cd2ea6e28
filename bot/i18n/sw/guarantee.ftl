guarantee-words = dhamana | mdhamini | udhamini | 🤝
