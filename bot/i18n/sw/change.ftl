### Change: a member proposes another rule, and the group votes on it.

change-words = badilisha kanuni | kubadilisha kanuni | kanuni mpya | pendekeza badiliko
