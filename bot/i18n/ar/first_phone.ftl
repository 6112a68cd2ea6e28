### A first phone: how the phone of a member who had none becomes known as theirs.

first-phone-read-out =
    📞 يرجى قراءة هذا على { $person }. يُرسل برسالة قصيرة من هاتفه الخاص، خلال أسبوع:
    KITABU { $code }
    إلى { $number }
first-phone-button = 📞 هاتفه
first-phone-nowhere = لا رقم هنا يستقبل الرسائل القصيرة. تبقى العضوية بدون هاتف.
first-phone-asked = أسأل { $group } إن كان هذا هاتفك. بعدها تصلك رسالة مني.
first-phone-kept = تم تسجيلك من { $by }. أحفظ اسمك ودفعاتك وأصواتك لجمعيتك، ولا أريها لغيرها.
first-phone-is-yours = هذا الهاتف معروف لدي، وهو لك. الرمز لشخص آخر.
first-phone-is-it-theirs =
    📞 يقول هاتف إنه هاتف { $person } من { $group }. الرمز من { $by }.
    يرجى سؤال { $person }. هل هو هاتفه؟
first-phone-theirs-button = ✅ هو هاتفه
first-phone-is-theirs = 📞 تأكيد من { $by }: هذا هاتف { $person }. تصل إليه الإيصالات الآن.
first-phone-is-not-theirs = ❌ رد من { $by }: ليس هذا هاتف { $person }. لا يصل إليه شيء.
first-phone-welcome = 📞 تأكيد من { $by }، من { $group }: هذا هاتفك. تصلك إيصالاتك هنا.
