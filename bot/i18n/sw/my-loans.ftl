loans-words = mikopo | mikopo yangu | mkopo wangu | deni | deni langu
