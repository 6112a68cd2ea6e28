"""Zones: on which clock a group lives, guessed from the money it counts in."""

from __future__ import annotations

from functools import cache

__all__ = ["likely"]

# A line: a currency, and the clocks of those who count in it, the likeliest first. Who lives
# elsewhere types a city instead.
_LIKELY = """
EUR: Europe/Brussels Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Lisbon Europe/Athens Europe/Helsinki
USD: America/New_York America/Chicago America/Denver America/Los_Angeles America/Guayaquil America/El_Salvador
GBP: Europe/London
CHF: Europe/Zurich
CAD: America/Toronto America/Winnipeg America/Edmonton America/Vancouver America/Halifax America/St_Johns
AUD: Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Darwin
BRL: America/Sao_Paulo America/Fortaleza America/Manaus America/Cuiaba
MXN: America/Mexico_City America/Monterrey America/Cancun America/Tijuana
CDF: Africa/Kinshasa Africa/Lubumbashi
XOF: Africa/Dakar Africa/Abidjan Africa/Bamako Africa/Ouagadougou Africa/Lome Africa/Niamey Africa/Porto-Novo
XAF: Africa/Douala Africa/Libreville Africa/Brazzaville Africa/Ndjamena Africa/Bangui Africa/Malabo
XCD: America/St_Lucia America/Antigua America/Grenada America/Dominica America/St_Vincent America/St_Kitts
XPF: Pacific/Tahiti Pacific/Noumea
IDR: Asia/Jakarta Asia/Makassar Asia/Jayapura
RUB: Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok
KZT: Asia/Almaty Asia/Aqtau
CLP: America/Santiago America/Punta_Arenas
ILS: Asia/Jerusalem Asia/Gaza
JOD: Asia/Amman
DKK: Europe/Copenhagen Atlantic/Faroe America/Nuuk
AED: Asia/Dubai
AFN: Asia/Kabul
ALL: Europe/Tirane
AMD: Asia/Yerevan
AOA: Africa/Luanda
ARS: America/Argentina/Buenos_Aires
AWG: America/Aruba
AZN: Asia/Baku
BAM: Europe/Sarajevo
BBD: America/Barbados
BDT: Asia/Dhaka
BGN: Europe/Sofia
BHD: Asia/Bahrain
BIF: Africa/Bujumbura
BMD: Atlantic/Bermuda
BND: Asia/Brunei
BOB: America/La_Paz
BSD: America/Nassau
BTN: Asia/Thimphu
BWP: Africa/Gaborone
BYN: Europe/Minsk
BZD: America/Belize
CNY: Asia/Shanghai
COP: America/Bogota
CRC: America/Costa_Rica
CUP: America/Havana
CVE: Atlantic/Cape_Verde
CZK: Europe/Prague
DJF: Africa/Djibouti
DOP: America/Santo_Domingo
DZD: Africa/Algiers
EGP: Africa/Cairo
ERN: Africa/Asmara
ETB: Africa/Addis_Ababa
FJD: Pacific/Fiji
FKP: Atlantic/Stanley
GEL: Asia/Tbilisi
GHS: Africa/Accra
GIP: Europe/Gibraltar
GMD: Africa/Banjul
GNF: Africa/Conakry
GTQ: America/Guatemala
GYD: America/Guyana
HKD: Asia/Hong_Kong
HNL: America/Tegucigalpa
HTG: America/Port-au-Prince
HUF: Europe/Budapest
INR: Asia/Kolkata
IQD: Asia/Baghdad
IRR: Asia/Tehran
ISK: Atlantic/Reykjavik
JMD: America/Jamaica
JPY: Asia/Tokyo
KES: Africa/Nairobi
KGS: Asia/Bishkek
KHR: Asia/Phnom_Penh
KMF: Indian/Comoro
KPW: Asia/Pyongyang
KRW: Asia/Seoul
KWD: Asia/Kuwait
KYD: America/Cayman
LAK: Asia/Vientiane
LBP: Asia/Beirut
LKR: Asia/Colombo
LRD: Africa/Monrovia
LSL: Africa/Maseru
LYD: Africa/Tripoli
MAD: Africa/Casablanca
MDL: Europe/Chisinau
MGA: Indian/Antananarivo
MKD: Europe/Skopje
MMK: Asia/Yangon
MNT: Asia/Ulaanbaatar
MOP: Asia/Macau
MRU: Africa/Nouakchott
MUR: Indian/Mauritius
MVR: Indian/Maldives
MWK: Africa/Blantyre
MYR: Asia/Kuala_Lumpur
MZN: Africa/Maputo
NAD: Africa/Windhoek
NGN: Africa/Lagos
NIO: America/Managua
NOK: Europe/Oslo
NPR: Asia/Kathmandu
NZD: Pacific/Auckland
OMR: Asia/Muscat
PAB: America/Panama
PEN: America/Lima
PGK: Pacific/Port_Moresby
PHP: Asia/Manila
PKR: Asia/Karachi
PLN: Europe/Warsaw
PYG: America/Asuncion
QAR: Asia/Qatar
RON: Europe/Bucharest
RSD: Europe/Belgrade
RWF: Africa/Kigali
SAR: Asia/Riyadh
SBD: Pacific/Guadalcanal
SCR: Indian/Mahe
SDG: Africa/Khartoum
SEK: Europe/Stockholm
SGD: Asia/Singapore
SHP: Atlantic/St_Helena
SLE: Africa/Freetown
SOS: Africa/Mogadishu
SRD: America/Paramaribo
SSP: Africa/Juba
STN: Africa/Sao_Tome
SVC: America/El_Salvador
SYP: Asia/Damascus
SZL: Africa/Mbabane
THB: Asia/Bangkok
TJS: Asia/Dushanbe
TMT: Asia/Ashgabat
TND: Africa/Tunis
TOP: Pacific/Tongatapu
TRY: Europe/Istanbul
TTD: America/Port_of_Spain
TWD: Asia/Taipei
TZS: Africa/Dar_es_Salaam
UAH: Europe/Kyiv
UGX: Africa/Kampala
UYU: America/Montevideo
UZS: Asia/Tashkent
VES: America/Caracas
VND: Asia/Ho_Chi_Minh
VUV: Pacific/Efate
WST: Pacific/Apia
YER: Asia/Aden
ZAR: Africa/Johannesburg
ZMW: Africa/Lusaka
ZWG: Africa/Harare
"""


def likely(currency: str) -> tuple[str, ...]:
    """The IANA zones where people count in `currency`, the likeliest first. KeyError for one we do not know."""
    return _likely()[currency]


@cache
def _likely() -> dict[str, tuple[str, ...]]:
    lines = (line.split(": ") for line in _LIKELY.strip().splitlines())
    return {currency: tuple(zones.split()) for currency, zones in lines}
