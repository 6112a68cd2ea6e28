### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = Jibu kwa namba.
cancel-typed-button = Ghairi
help-typed-button = Msaada

number-which = Je, { $number } ni jibu lako au ni kiasi?

late-unclear = Nimekusikia kwa kuchelewa. Tafadhali chagua tena.

silent =
    { $person } wa { $group } hajaniandikia kwa siku moja.
    WhatsApp huniruhusu kujibu baada ya hapo tu. Tafadhali mwambie.
