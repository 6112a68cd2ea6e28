guarantee-words = garantía | garantías | garante | aval | fiador | 🤝
