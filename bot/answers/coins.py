"""The words and signs of money: what people call each currency, its small change, thousands and lakhs."""

from __future__ import annotations

from bot.answers.words import normal
from bot.money import CURRENCIES

__all__ = ["CENTS", "COINS", "TIMES", "TIMES_BEFORE", "currencies"]

# One line: the currencies, then what they are called. A word on several lines belongs to all of them: "pounds" fits
# a group that counts in GBP and one that counts in SSP, and refuses neither.
_COINS = """
EUR: € e eu euro euros euri ewro iuro يورو ዩሮ इउरो यूरो ইউরো یورو євро евро 欧元
USD CAD AUD NZD SGD HKD TWD JMD TTD BBD BSD BZD GYD XCD LRD NAD FJD SBD ZWG: $ dollar dollars dola
USD CAD AUD NZD LRD: dólar dólares دولار دولارات ዶላር डॉलर ডলার ڈالر долар доларів доллар долларов 美元
USD: us$ usd$ $us $usd
CAD: ca$ $ca
AUD: a$ au$ $au
MXN: mx$ $mx
GBP EGP LBP SDG SSP SYP FKP GIP SHP: £ pound pounds livre livres libra libras جنيه جنيهات باوند
EGP SDG SSP: جم جس ل.ج. LE
LBP SYP TRY: ليرة ليرات lira lirası liras livre livres
LBP SYP: لل لس LL LS
TRY: ₺ TL
CHF XOF XAF XPF CDF GNF RWF BIF DJF KMF: franc francs franco francos faranga faranka فرنك فرنكات فرانک
XOF XAF GNF CDF RWF BIF DJF KMF XPF: f
CHF: fr sfr stutz
XOF XAF: cfa fcfa seefaa
KES TZS UGX SOS: shilling shillings shilingi sh شلن ሽልንግ shilin
KES: ksh kshs bob
TZS: tsh tshs
UGX: ush ushs
SOS: sosh
ETB: birr bir br ብር بر
ERN: nakfa nfk ናቕፋ ናቅፋ
INR PKR NPR LKR MUR SCR: rupee rupees rs rupaye rupaiya rupia rupias روبية روپے روپیہ रुपये रुपया रुपैयाँ रु রুপি ரூபாய்
INR: ₹
NPR: ने.रू. नेरू रू
BDT: ৳ taka tk টাকা
IDR: rupiah rp
AFN: afghani afghanis افغانی ؋
IRR YER OMR QAR SAR: rial rials riyal riyals ريال ريالات ریال
IRR: toman تومان
SAR: رس sr
AED MAD: dirham dirhams درهم دراهم dhs dh
MAD: دم
AED: دإ
DZD TND LYD IQD JOD KWD BHD RSD: dinar dinars dinares دينار دنانير
DZD: دج da
TND: دت dt
IQD: دع
JOD: دأ jd
KWD: دك kd
NGN: ₦ naira
GHS: ₵ cedi cedis gh₵ gh¢
GMD: dalasi dalasis
SLE: leone leones
MWK ZMW: kwacha k
PGK: kina k
ZAR: rand rands r
NAD LSL SZL: loti maloti emalangeni
BWP: pula p
MZN: metical meticais mt
AOA: kwanza kwanzas kz
CVE: escudo escudos
STN: dobra dobras
MGA: ariary ar
MRU: ouguiya أوقية
MXN COP CLP ARS UYU DOP CUP PHP: $ peso pesos
PHP: ₱ piso
BRL: r$ real reais
PEN: sol soles
BOB: boliviano bolivianos bs
VES: bolívar bolívares bs
GTQ: quetzal quetzales q
HNL: lempira lempiras l
NIO: córdoba córdobas c$
CRC: ₡ colón colones
PYG: ₲ guaraní guaraníes gs
HTG: gourde gourdes goud gdes g
UAH: ₴ гривня гривні гривень грн hryvnia
RUB: ₽ рубль рубля рублей руб ruble rubles
BYN: рубль рублей руб
PLN: zł złoty złote złotych zloty
RON MDL: leu lei
BGN: лв лев лева
ALL: lek lekë
GEL: ₾ lari ლარი
AMD: ֏ dram
AZN: ₼ manat
KZT: ₸ tenge тенге
KGS: сом som
UZS: sum soum soʻm
SEK NOK DKK ISK: kr krona kronor krone kroner krónur
CZK: kč koruna koruny korun
HUF: ft forint
CNY: ¥ yuan rmb 元 块 人民币
JPY: ¥ yen 円
KRW: ₩ won 원
VND: ₫ đồng dong đ
THB: ฿ baht บาท
KHR: ៛ riel
LAK: ₭ kip
MMK: kyat ကျပ်
MNT: ₮ tugrik
ILS: ₪ shekel shekels שקל
"""

# Small change is refused, not converted: "50 cents" in a group that counts in whole euro is somebody's slip.
_CENTS = """
cent cents ct cts centime centimes céntimo céntimos centavo centavos cêntimo cêntimos senti pence penny paisa paise
kobo pesewa pesewas santim ሳንቲም سنت سنتيم سنتات قرش قروش فلس هللة पैसा पैसे পয়সা پیسے копійка копійок копейка копеек
"""

# Words that are names too (Mila, Bin, Kun) are left out, though Italian, Turkish and Somali count with them.
_TIMES = {
    1_000: "k thousand thousands mille mil elfu ألف آلاف ሺ ሺህ hazar hazaar हज़ार हजार হাজার ہزار тисяча тисячі тисяч тис",
    100_000: "lakh lakhs lac lacs laki लाख লাখ لاکھ",
    1_000_000: "million millions millón millones milhão milhões milioni مليون ملايين ሚሊዮን мільйон мільйони мільйонів",
    10_000_000: "crore crores करोड़ কোটি کروڑ",
}


def _coins() -> dict[str, frozenset[str]]:
    coins: dict[str, set[str]] = {normal(code): {code} for code in CURRENCIES}
    for line in _COINS.strip().splitlines():
        codes, words = line.split(":")
        for word in words.split():
            coins.setdefault(normal(word.replace(".", "")), set()).update(codes.split())
    return {word: frozenset(codes) for word, codes in coins.items()}


COINS: dict[str, frozenset[str]] = _coins()
"""A word or sign, as `normal` has it, and the currencies it can mean."""

CENTS: frozenset[str] = frozenset(map(normal, _CENTS.split()))

TIMES: dict[str, int] = {normal(word): times for times, words in _TIMES.items() for word in words.split()}
"""A word that multiplies the number before it."""

TIMES_BEFORE: frozenset[str] = frozenset({"elfu", "laki", "milioni"})
"""The words that in Swahili stand before their number: "elfu 5" is five thousand."""


def currencies(text: str) -> tuple[str, ...]:
    """The currencies that `text` can mean, by code, sign or name: "pounds" fits several. Empty if it means none."""
    typed = normal(text).replace(".", "")
    if typed in COINS:
        return tuple(sorted(COINS[typed]))
    # "Kenyan shillings": one word says it.
    return tuple(sorted({code for word in typed.split() for code in COINS.get(word, ())}))
