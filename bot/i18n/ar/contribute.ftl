### دفع الدور

contribute-words = دفعت الدور | دفع الدور | دفعت دوري
contribute-for-words = دفعت دور | دفع دور
