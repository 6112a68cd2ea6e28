### Heard: kind answers to what is no text. Nothing of it is kept.

heard-photo = Situnzi picha. Gusa unachotaka kufanya, au kiandike.
heard-photo-proof = Situnzi picha. Je, inahusu malipo yanayosubiri? Yaguse, kisha utume picha tena.
heard-voice = Bado siwezi kusikiliza ujumbe wa sauti. Gusa unachotaka kufanya, au kiandike.
heard-voice-proof =
    Siwezi kusikiliza, lakini naweza kuupitisha. Je, unahusu malipo yanayosubiri?
    Yaguse, kisha utume ujumbe wa sauti tena.
heard-sticker = 🙂 Nafurahi kukusikia! Tufanye nini?
heard-other = Sina matumizi ya hicho. Gusa unachotaka kufanya, au kiandike.
heard-proof-button = 📎 { PAYMENT($number) }

heard-edited = Nasoma ujumbe mara moja tu. Tafadhali uandike tena kama ujumbe mpya.
heard-forwarded =
    Ujumbe uliotumwa mbele haubadilishi kitu hapa. Wala si risiti.
    Unaweza kuhakiki risiti kwa namba, alama na kiasi chake.
heard-check-button = 🔍 Hakiki risiti
