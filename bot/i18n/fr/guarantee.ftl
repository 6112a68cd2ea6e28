guarantee-words = garantie | garanties | garant | caution | 🤝
