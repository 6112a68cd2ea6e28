### Zamu za mzunguko husogezwa kwa kura: zinapumzika, au zinaendelea mapema.

propose-pause-button = ⏸ Sogeza zamu
propose-pause-when =
    ⏸ Zamu { COUNT($round) } ni { DATE($day) }. Unataka iwe siku gani?
    Zamu zote zinazofuata zinasogea pia. Chama kinapiga kura.

pause-motion = ⏸ Zamu zinapumzika. Zamu { COUNT($round) } ni { DATE($day) }, si { DATE($now) }.
pause-motion-earlier = ▶ Zamu zinaendelea. Zamu { COUNT($round) } ni { DATE($day) }, si { DATE($now) }.
pause-motion-others = 📅 Zamu zote zinazofuata zinasogea pia. Mpangilio haubadiliki.
pause-agreed = 📅 Zamu { COUNT($round) } sasa ni { DATE($day) }. Nyingine zinafuata.
pause-nothing-ahead = Hakuna zamu iliyobaki ya kusogeza.
pause-not-that-day = Zamu zimebadilika. Zitazame tena, kisha chagua siku.
