### Check a receipt: whether its number, mark and amount belong together. Anyone may ask.

check-words = check | check a receipt | check receipt | verify | 🔍

check-number = 🔍 What is the number of the receipt? For example: R-0042
check-number-form = I see no number. It stands behind the R, for example: R-0042
# $receipt (Number): the receipt
check-mark = What is the mark of { RECEIPT($receipt) }? It has 12 letters and digits.
check-mark-form = That is no mark. A mark has 12 letters and digits. Look behind the word “Mark”.
# $receipt (Number): the receipt
check-amount = And which amount does { RECEIPT($receipt) } show?
check-amount-which = I can read that in two ways. Write it plainly, for example 1000 or 1.50
check-amount-form = I cannot read that amount. Write only the number, for example 50.

# $receipt (Number): the receipt · $amount (Money): its amount
check-yes =
    ✅ Yes: { RECEIPT($receipt) }, its mark and { $amount } belong together.
    A later line may have corrected it. I tell nobody whose it is.
check-no =
    ❌ No: this number, mark and amount do not belong together.
    Compare every letter and digit once more. A later line never changes them.
check-wait = ✋ That was wrong five times. Please wait one hour, then try again.
check-another-button = 🔍 Check another
