propose-words = proposer | proposition | 💡
propose-button = 💡 Proposer
