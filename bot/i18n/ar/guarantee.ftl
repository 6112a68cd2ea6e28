guarantee-words = ضمان | كفالة | كفيل | ضامن | 🤝
