"""What stands beside a number and says what it is a number of: per cent, money, measures."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.currencies import currency_after, currency_before
from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, lower_at, tokens_of

PERCENT = "percent"

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
    "inch": "inch inches in",
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
    "degree": "degree degrees ° grad grados",
    "degree Celsius": "℃ c celsius",
    "degree Fahrenheit": "℉ f fahrenheit",
    "cent": "cent cents",
    "penny": "pence p",
    "basis point": "bps",
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
_LETTERS = frozenset("m g l c f in p".split())

# Percent in languages whose number words we do not otherwise read.
_PERCENT_WORDS = frozenset(
    "percent pct procent prozent pourcent percento porcento процент процента процентов відсоток відсотки "
    "відсотків procenta процентів yüzde".split()
)
_PERCENT_PAIRS = frozenset({("per", "cent"), ("pour", "cent"), ("por", "ciento"), ("por", "cento"), ("per", "cento")})


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


# Words before a unit: most make another unit of it, some only say which of several is meant.
_SHAPES = frozenset("square cubic nautical".split())
_SHORT_SHAPES = {"sq": "square", "cu": "cubic"}
_KINDS = {
    ("metric", "ton"): "tonne",
    ("short", "ton"): "ton",
    ("long", "ton"): "ton",
    ("us", "ton"): "ton",
    ("imperial", "ton"): "ton",
    ("us", "gallon"): "gallon",
    ("imperial", "gallon"): "gallon",
    ("us", "pint"): "pint",
    ("imperial", "pint"): "pint",
    ("troy", "ounce"): "ounce",
    ("fluid", "ounce"): "fluid ounce",
    ("statute", "mile"): "mile",
    ("sea", "mile"): "nautical mile",
    ("light", "year"): "light year",
    ("running", "metre"): "metre",
    ("linear", "metre"): "metre",
} | {
    (kind, unit): f"{kind} {unit}"
    for unit, kinds in {"day": "working business calendar trading school sitting", "hour": "working man"}.items()
    for kind in kinds.split()
}
_SPEEDS = frozenset("kilometre mile metre foot centimetre knot inch".split())
_FLOWS = frozenset("litre gallon barrel pint tonne ton kilogram gram megabyte gigabyte".split())
_INSTANTS = {"h": "hour", "hour": "hour", "s": "second", "second": "second", "minute": "minute"}
# Behind "per" these make a unit of two; a year or a day only says how often.
_PER = frozenset("millilitre litre kilogram gram hectare acre barrel gallon tonne ton".split())


def _measure_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    token = tokens[i]
    word = token.lower
    at = i + 2 if lower_at(tokens, i + 1) in {".", "-"} else i + 1
    measured = UNIT_NAMES.get(lower_at(tokens, at))
    if word in _SHAPES or word in _SHORT_SHAPES:
        return (
            None
            if measured is None or measured in TIME_UNITS
            else (at + 1, f"{_SHORT_SHAPES.get(word, word)} {measured}")
        )
    if measured is not None and (word, measured) in _KINDS:
        return at + 1, _KINDS[word, measured]
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
        past, name = past + 1, ("square " if after in "²2" else "cubic ") + name
    elif after in {"hour", "hours"} and name.endswith("watt"):
        return past + 1, f"{name} hour"
    return _by_the(tokens, past, name) or (past, name + _flowing(tokens, past, name))


def _by_the(tokens: Sequence[Token], past: int, name: str) -> tuple[int, str] | None:
    """ "miles an hour", "litres per second", "nanograms per millilitre": a unit of two."""
    link, under = lower_at(tokens, past), lower_at(tokens, past + 1)
    if link not in {"per", "a", "an", "/"}:
        return None
    instant = _INSTANTS.get(under)
    flows = name in _FLOWS or name.startswith("cubic ")
    if instant is not None and (name in _SPEEDS or (flows and (instant == "second" or link == "per"))):
        return past + 2, f"{name} per {instant}"
    if link == "per" and UNIT_NAMES.get(under) in _PER:
        return past + 2, f"{name} per {UNIT_NAMES[under]}"
    return None


def _flowing(tokens: Sequence[Token], past: int, name: str) -> str:
    """ " per second" for "60 litres of brackish water a second"."""
    flows = name in _FLOWS or name.startswith("cubic ")
    if flows and lower_at(tokens, past) == "of":
        for at in range(past + 2, past + 5):
            if lower_at(tokens, at) in {"a", "per", "every"} and lower_at(tokens, at + 1) == "second":
                return " per second"
    return ""


def _hyphenated(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """ "a 14-week closure", "a 72-foot boat", "a three-year-long fight": the measure before what it measures."""
    past = i + 2
    word = lower_at(tokens, i + 1)
    name = UNIT_NAMES.get(word) or UNIT_NAMES.get(word + "s")
    if name is None or word in _LETTERS or tokens[i + 1].text.istitle():
        return None
    if lower_at(tokens, past) in _EXTENTS or (hyphen_at(tokens, past) and lower_at(tokens, past + 1) in _EXTENTS):
        past += 2 if hyphen_at(tokens, past) else 1
    return past, name


_EXTENTS = frozenset("long wide high tall deep thick".split())


def unit_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """The unit that begins at token `i`, right after a number: (index past it, its canonical name).

    Names are "percent", "percentage points", an ISO 4217 code, or the singular common name ("kilometre", "year").
    A money noun that several countries share ("dinar") stays that noun unless an adjective settles it.
    """
    if i >= len(tokens):
        return None
    found = _percent_after(tokens, i) or currency_after(tokens, i)
    if found is not None:
        return found
    return _hyphenated(tokens, i) if hyphen_at(tokens, i) else _measure_after(tokens, i)


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
