propose-words = proponer | propuesta | 💡
propose-button = 💡 Proponer algo
