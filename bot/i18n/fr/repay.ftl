repay-words = rembourser | remboursement | je rembourse | j'ai remboursé | j’ai remboursé | jai remboursé | rendre
repay-for-words = payer pour | je paie pour | payé pour | j'ai payé pour | j’ai payé pour | jai payé pour
repay-button = 💶 Rembourser
