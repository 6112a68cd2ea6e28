### Change: a member proposes another rule, and the group votes on it.

change-words = تغيير قاعدة | تغيير القواعد | قاعدة جديدة | اقتراح تغيير
