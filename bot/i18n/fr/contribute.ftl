### Payer un tour

contribute-words = payer mon tour | payer le tour | tour payé | j’ai payé mon tour | j'ai payé mon tour
contribute-for-words = payer le tour de | j’ai payé le tour de | j'ai payé le tour de
