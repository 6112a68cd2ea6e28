household-words = أسرة | عائلة | عائلتي | 🏠
household-button = 🏠 الأسر
