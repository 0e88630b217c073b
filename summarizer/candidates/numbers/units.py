"""What stands beside a number and says what it is a number of: per cent, money, measures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, lower_at, tokens_of

PERCENT = "percent"

SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₴": "UAH",
    "₽": "RUB",
    "₹": "INR",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "฿": "THB",
    "₫": "VND",
    "₦": "NGN",
    "₱": "PHP",
    "₸": "KZT",
    "₼": "AZN",
    "₾": "GEL",
    "₵": "GHS",
    "₡": "CRC",
}
# What may stand right before a dollar or pound sign, or before the digits themselves.
DOLLAR_PREFIXES = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
    "j": "JMD",
    "tt": "TTD",
}
WORD_SYMBOLS = {"rs": "INR", "zł": "PLN", "zl": "PLN", "kč": "CZK", "rm": "MYR", "ksh": "KES", "kr": "krone"}
_SMALL_SYMBOLS = frozenset({"zł", "zl", "kč", "kr"})  # written so, in lower case

# Nouns that mean one currency unless an adjective says otherwise.
MONEY_NOUNS = {
    "dollar": "USD",
    "buck": "USD",
    "greenback": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "quid": "GBP",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "ruble": "RUB",
    "rouble": "RUB",
    "hryvnia": "UAH",
    "hryvna": "UAH",
    "rupee": "INR",
    "zloty": "PLN",
    "złoty": "PLN",
    "złotys": "PLN",
    "złotych": "PLN",
    "forint": "HUF",
    "lira": "TRY",
    "shekel": "ILS",
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "rand": "ZAR",
    "naira": "NGN",
    "reais": "BRL",
    "dong": "VND",
    "toman": "IRR",
    "tenge": "KZT",
    "manat": "AZN",
    "cedi": "GHS",
    "taka": "BDT",
    "birr": "ETB",
}
# Nouns that mean nothing certain without the country beside them.
SHARED_MONEY_NOUNS = frozenset(
    "dinar rial riyal peso franc krona krone kroner kronor dirham shilling crown leu lei lev".split()
)
_ADJECTIVE_FIXES = {
    "american dollar": "USD",
    "cfa franc": "CFA franc",
    "british pound": "GBP",
    "swedish kronor": "SEK",
    "norwegian kroner": "NOK",
    "danish kroner": "DKK",
    "czech crown": "CZK",
    "saudi riyal": "SAR",
    "uae dirham": "AED",
    "emirati dirham": "AED",
    "israeli shekel": "ILS",
    "indonesian rupiah": "IDR",
    "south african rand": "ZAR",
    "russian rouble": "RUB",
    "chinese yuan": "CNY",
    "japanese yen": "JPY",
    "polish zloty": "PLN",
    "ukrainian hryvnia": "UAH",
    "new zealand dollar": "NZD",
    "hong kong dollar": "HKD",
}

# Canonical name: every way of writing it. Names of one letter count only right behind digits.
_SPELLINGS = {
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "night": "nights",
    "week": "week weeks wk wks",
    "month": "month months",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "millimetre": "mm millimetre millimetres millimeter millimeters",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "metre": "m metre metres meter meters",
    "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "inch": "inch inches",
    "foot": "foot feet ft",
    "yard": "yard yards yd yds",
    "mile": "mile miles",
    "light year": "lightyear lightyears",
    "nanogram": "ng nanogram nanograms",
    "microgram": "µg mcg microgram micrograms",
    "milligram": "mg milligram milligrams",
    "gram": "g gram grams gramme grammes",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "tonne": "tonne tonnes",
    "ton": "ton tons",
    "pound": "lb lbs",
    "ounce": "oz ounce ounces",
    "acre": "acre acres",
    "hectare": "ha hectare hectares",
    "millilitre": "ml millilitre millilitres milliliter milliliters",
    "litre": "l litre litres liter liters",
    "gallon": "gallon gallons",
    "pint": "pint pints",
    "barrel": "barrel barrels bbl",
    "watt": "watt watts",
    "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "terawatt": "tw terawatt terawatts",
    "kilowatt hour": "kwh",
    "megawatt hour": "mwh",
    "gigawatt hour": "gwh",
    "terawatt hour": "twh",
    "volt": "volt volts kv",
    "megabyte": "mb megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes",
    "terabyte": "tb terabyte terabytes",
    "hertz": "hz hertz",
    "megahertz": "mhz megahertz",
    "gigahertz": "ghz gigahertz",
    "decibel": "db decibel decibels",
    "kiloton": "kt kiloton kilotons kilotonne kilotonnes",
    "megaton": "megaton megatons megatonne megatonnes",
    "kilometre per hour": "kph kmh",
    "mile per hour": "mph",
    "knot": "knot knots",
    "degree": "degree degrees °",
    "degree Celsius": "℃ c celsius",
    "degree Fahrenheit": "℉ f fahrenheit",
    "cent": "cent cents",
    "penny": "pence",
    "basis point": "bps",
    "times": "times",
}
UNIT_NAMES = {word: name for name, words in _SPELLINGS.items() for word in words.split()}
UNIT_NAMES["kv"] = "kilovolt"
# The same in German, French and Spanish, as far as no English word is written so.
UNIT_NAMES |= {
    word: name
    for name, words in {
        "second": "sekunden secondes segundos",
        "minute": "minuten minutos",
        "hour": "stunden heures horas",
        "day": "tage tagen jours días",
        "week": "wochen semaines semanas",
        "month": "monate monaten mois meses",
        "year": "jahre jahren années años",
        "decade": "jahrzehnte jahrzehnten décennies décadas",
        "metre": "metern mètres metros",
        "kilometre": "kilometern kilomètres kilómetros",
        "hectare": "hektar hectáreas",
        "tonne": "tonnen toneladas",
        "litre": "litern litros",
    }.items()
    for word in words.split()
}
TIME_UNITS = frozenset("second minute hour day night week month year decade century".split())
_TEMPERATURES = {
    "c": "degree Celsius",
    "celsius": "degree Celsius",
    "centigrade": "degree Celsius",
    "f": "degree Fahrenheit",
    "fahrenheit": "degree Fahrenheit",
}
_CASED = {"c": "C", "f": "F", "mw": "MW", "gw": "GW", "tw": "TW", "mb": "MB", "gb": "GB", "tb": "TB"}
_LETTERS = frozenset("m g l c f".split())

# Percent in languages whose number words we do not otherwise read.
_PERCENT_WORDS = frozenset(
    "percent pct procent prozent pourcent percento porcento процент процента процентов відсоток відсотки "
    "відсотків procenta процентів yüzde".split()
)
_PERCENT_PAIRS = frozenset({("per", "cent"), ("pour", "cent"), ("por", "ciento"), ("por", "cento"), ("per", "cento")})


@cache
def _currency_codes() -> dict[str, str]:
    """Both codes ("IQD") and English names ("iraqi dinar") of all currencies, each to its code."""
    import pycountry  # reads a data file: only where money is written

    codes = {}
    for currency in pycountry.currencies:
        codes[currency.alpha_3] = currency.alpha_3
        codes[currency.name.lower()] = currency.alpha_3
    return codes | _ADJECTIVE_FIXES


def names_money(code: str, noun: str) -> bool:
    """Whether a currency code is one of a noun that several share: NOK of "kroner"."""
    names = [name for name, known in _currency_codes().items() if known == code and name != code]
    return len(code) == 3 and code.isupper() and any(name.split()[-1].startswith(noun[:4]) for name in names)


def _singular(word: str) -> str:
    if word in MONEY_NOUNS or word in SHARED_MONEY_NOUNS:
        return word
    return word.removesuffix("s")


def _currency_code(token: Token) -> str | None:
    if token.kind == "word" and len(token.text) == 3 and token.text.isascii() and token.text.isupper():
        return _currency_codes().get(token.text)
    return None


def currency_before(tokens: Sequence[Token], i: int, floor: int) -> tuple[int, str] | None:
    """The currency that stands right before token `i`: (index of its first token, code)."""
    if i - 1 < floor:
        return None
    before = tokens[i - 1]
    if before.text in SYMBOLS:
        prefix = tokens[i - 2] if i - 2 >= floor and before.glued else None
        if prefix is not None and before.text in "$£" and prefix.text.isupper():
            code = DOLLAR_PREFIXES.get(prefix.lower) if before.text == "$" else None
            code = code or _currency_code(prefix)
            if code is not None:
                return i - 2, code
        return i - 1, SYMBOLS[before.text]
    if before.text == "." and i - 2 >= floor and lower_at(tokens, i - 2) == "rs":
        return i - 2, WORD_SYMBOLS["rs"]
    if before.text == "¢" and before.glued and lower_at(tokens, i - 2) == "gh" and i - 2 >= floor:
        return i - 2, "GHS"
    if (
        before.text == "R"
        and tokens[i].glued
        and (not tokens[i].text.isdigit() or lower_at(tokens, i + 1) in {"million", "billion", "m", "bn"})
    ):
        return i - 1, "ZAR"
    if before.lower in WORD_SYMBOLS and (before.text[0].isupper() or before.lower in _SMALL_SYMBOLS):
        return i - 1, WORD_SYMBOLS[before.lower]
    code = _currency_code(before)
    return None if code is None else (i - 1, code)


def _currency_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    at = i + 1 if hyphen_at(tokens, i) else i
    token = tokens[at]
    if token.text in SYMBOLS and at == i:
        return i + 1, SYMBOLS[token.text]
    if token.kind != "word":
        return None
    code = _currency_code(token)
    if code is not None:
        return at + 1, code
    if token.lower in WORD_SYMBOLS and token.lower != "rs":
        return at + 1, WORD_SYMBOLS[token.lower]
    noun = _singular(token.lower)
    if noun in MONEY_NOUNS:
        if noun == "pound" and at > i:
            return None  # a 500-pound bomb
        if noun == "pound" and lower_at(tokens, at + 1) == "of":
            return at + 1, "pound"
        past = at + 2 if lower_at(tokens, at + 1) == "sterling" else at + 1
        return past, MONEY_NOUNS[noun]
    if noun in SHARED_MONEY_NOUNS:
        return at + 1, noun
    for length in (2, 3):
        if token.text[:1].isupper() or token.lower == "us":
            noun = _singular(lower_at(tokens, at + length - 1))
            if noun in MONEY_NOUNS or noun in SHARED_MONEY_NOUNS:
                words = [lower_at(tokens, k) for k in range(at, at + length - 1)]
                named = _currency_codes().get(" ".join([*words, noun]))
                return at + length, named or MONEY_NOUNS.get(noun, noun)
    return None


def _percent_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    at = i + 1 if hyphen_at(tokens, i) else i
    word = lower_at(tokens, at)
    if word in {"%", "٪", "％"} or word in _PERCENT_WORDS or (word == "pc" and tokens[at].glued):
        past = at + 1
    elif (word, lower_at(tokens, at + 1)) in _PERCENT_PAIRS:
        past = at + 2
    elif word in {"percentage", "basis"}:
        after = at + 2 if hyphen_at(tokens, at + 1) else at + 1
        if lower_at(tokens, after) in {"point", "points"}:
            return after + 1, f"{word} point" + ("s" if word == "percentage" else "")
        return None
    else:
        return None
    if lower_at(tokens, past) in {"point", "points"}:
        return past + 1, "percentage points"
    return past, PERCENT


_SHORT_RATES = {"t": "tonne", "l": "litre", "m": "metre", "g": "gram"}
_SHORT_SPANS = {"s": "second", "sec": "second", "h": "hour", "hr": "hour", "d": "day", "y": "year", "yr": "year"}


def _rate_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """ "t/yr", "ng/ml", "l/s": a measure by a measure, joined by a slash."""
    if lower_at(tokens, i + 1) != "/" or i + 2 >= len(tokens) or not glued_at(tokens, i + 2):
        return None
    over, under = lower_at(tokens, i), lower_at(tokens, i + 2)
    upper = _SHORT_RATES.get(over) or UNIT_NAMES.get(over)
    lower = _SHORT_SPANS.get(under) or UNIT_NAMES.get(under)
    return None if upper is None or lower is None else (i + 3, f"{upper} per {lower}")


def _measure_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    token = tokens[i]
    word = token.lower
    shape = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical"}.get(word)
    if shape is not None:
        at = i + 2 if lower_at(tokens, i + 1) == "." else i + 1
        name = UNIT_NAMES.get(lower_at(tokens, at))
        return None if name is None or name in TIME_UNITS else (at + 1, f"{shape} {name}")
    rate = _rate_after(tokens, i)
    if rate is not None:
        return rate
    name = UNIT_NAMES.get(word)
    if name is None:
        return None
    if word in _LETTERS and not token.glued and (word != "m" or token.text != "m"):
        return None
    if word in _CASED and token.text != _CASED[word]:
        return None
    past = i + 1
    after = lower_at(tokens, past)
    if name == "degree":
        scale = _TEMPERATURES.get(after)
        return (past, name) if scale is None else (past + 1, scale)
    if after in {"²", "2", "³", "3"} and glued_at(tokens, past):
        return past + 1, ("square " if after in "²2" else "cubic ") + name
    if after in {"per", "a", "an", "/"} and name in {"kilometre", "mile", "metre", "foot"}:
        span = {"h": "hour", "hour": "hour", "s": "second", "second": "second"}.get(lower_at(tokens, past + 1))
        if span is not None:
            return past + 2, f"{name} per {span}"
    if after in {"hour", "hours"} and name.endswith("watt"):
        return past + 1, f"{name} hour"
    return past, name


def unit_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """The unit that begins at token `i`, right after a number: (index past it, its canonical name).

    Names are "percent", "percentage points", an ISO 4217 code, or the singular common name ("kilometre", "year").
    A money noun that several countries share ("dinar") stays that noun unless an adjective settles it.
    """
    if i >= len(tokens):
        return None
    percent = _percent_after(tokens, i)
    if percent is not None:
        return percent
    # "5-km" and "24-hour" are adjectives, no measures; only money and per cent count behind a hyphen.
    return _currency_after(tokens, i) or (None if hyphen_at(tokens, i) else _measure_after(tokens, i))


def canonical_unit(words: str | None) -> str | None:
    """The name `numbers_in` uses for a unit given in any spelling ("km", "US dollars", "%"); unknown words stay."""
    if words is None or not words.strip():
        return None
    tokens = tokens_of("1" + words.strip()) if len(words.strip()) == 1 else tokens_of("1 " + words.strip())
    found = unit_after(tokens, 1)
    if found is not None and found[0] == len(tokens):
        return found[1]
    before = currency_before([*tokens[1:], tokens[0]], len(tokens) - 1, 0)
    if before is not None and before[0] == 0:
        return before[1]
    return words.strip()
