propose-words = pendekeza | pendekezo | 💡
propose-button = 💡 Pendekeza
