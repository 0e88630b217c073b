"""How a number is written: digits, number words, fractions, scales ("1.2 million")."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from summarizer.articles.language import primary
from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, lower_at, read_digits


@dataclass(frozen=True, slots=True)
class Numeral:
    """`tokens[first:past]` read as a number: `value` is `base` times `scale`."""

    first: int
    past: int
    base: Decimal
    scale: Decimal
    spelled: bool
    plain: bool = False  # digits only, no separator, scale or fraction: what a year looks like
    fraction: bool = False

    @property
    def value(self) -> float:
        return float(self.base * self.scale)


UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "bn": Decimal(10**9),
    "trillion": Decimal(10**12),
    "trillions": Decimal(10**12),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
}
COLLECTIVES = {"dozen": Decimal(12), "hundred": Decimal(100)} | {
    word: SCALES[word] for word in ("thousand", "million", "billion", "trillion", "lakh", "crore")
}
GLUED_SCALES = {"k": Decimal(10**3), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
VAGUE = {
    "tens": 10.0,
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 100.0,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
VAGUE_QUANTIFIERS = frozenset("several few many some multiple countless".split())

FRACTION_NAMES = {"half": 2, "quarter": 4, "quarters": 4}
ORDINALS = {
    word: float(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    "thirtieth": 30.0,
    "fortieth": 40.0,
    "fiftieth": 50.0,
    "sixtieth": 60.0,
    "seventieth": 70.0,
    "eightieth": 80.0,
    "ninetieth": 90.0,
    "hundredth": 100.0,
    "thousandth": 1e3,
    "millionth": 1e6,
}
for _word, _value in list(ORDINALS.items()):
    if _value >= 3 and _value != 4:
        FRACTION_NAMES[_word] = FRACTION_NAMES[_word + "s"] = int(_value)

# Scale words after digits, in languages whose number words we do not otherwise read.
FOREIGN_SCALES = {
    "de": {"tausend": 3, "tsd": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9},
    "fr": {"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "md": 9, "mds": 9},
    "es": {"mil": 3, "millón": 6, "millones": 6, "billón": 12, "billones": 12},
    "it": {"mila": 3, "milione": 6, "milioni": 6, "mln": 6, "miliardo": 9, "miliardi": 9, "mld": 9},
    "pt": {"mil": 3, "milhão": 6, "milhões": 6, "bilhão": 9, "bilhões": 9},
    "nl": {"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9},
    "pl": {"tys": 3, "tysiąc": 3, "tysiące": 3, "tysięcy": 3, "mln": 6, "milion": 6, "milionów": 6, "mld": 9},
    "ru": {"тыс": 3, "тысяча": 3, "тысячи": 3, "тысяч": 3, "млн": 6, "миллион": 6, "миллиона": 6, "миллионов": 6}
    | {"млрд": 9, "миллиард": 9, "миллиарда": 9, "миллиардов": 9},
    "uk": {"тис": 3, "тисяча": 3, "тисячі": 3, "тисяч": 3, "млн": 6, "мільйон": 6, "мільйони": 6, "мільйонів": 6}
    | {"млрд": 9, "мільярд": 9, "мільярди": 9, "мільярдів": 9},
}


def _below_hundred(tokens: Sequence[Token], i: int) -> tuple[int, Decimal] | None:
    word = lower_at(tokens, i)
    if word in UNITS:
        return i + 1, UNITS[word]
    if word not in TENS:
        return None
    after = i + 2 if hyphen_at(tokens, i + 1) else i + 1
    unit = UNITS.get(lower_at(tokens, after))
    if unit is not None and 0 < unit < 10:
        return after + 1, TENS[word] + unit
    return i + 1, TENS[word]


def _below_thousand(tokens: Sequence[Token], i: int) -> tuple[int, Decimal] | None:
    if lower_at(tokens, i) in {"a", "an"}:
        if lower_at(tokens, i + 1) not in COLLECTIVES:
            return None
        past, value = i + 1, Decimal(1)
    elif (small := _below_hundred(tokens, i)) is not None:
        past, value = small
    else:
        return None
    after = past + 1 if hyphen_at(tokens, past) else past
    if lower_at(tokens, after) == "dozen":
        return after + 1, value * 12
    if lower_at(tokens, after) != "hundred":
        return past, value
    past, value = after + 1, value * 100
    linked = past + 1 if lower_at(tokens, past) == "and" else past
    rest = _below_hundred(tokens, linked)
    # "one hundred and two hundred" are two numbers, as are "one hundred and two million" only to a pedant.
    if rest is not None and lower_at(tokens, rest[0]) not in {"hundred", "dozen"}:
        return rest[0], value + rest[1]
    return past, value


def _spelled(tokens: Sequence[Token], i: int) -> Numeral | None:
    total, ceiling, past = Decimal(0), Decimal(10**15), i
    base, last_scale, terms = Decimal(0), Decimal(1), 0
    while True:
        start = past + 1 if terms and lower_at(tokens, past) == "and" else past
        if terms and lower_at(tokens, start) in {"a", "an"}:
            break
        group = _below_thousand(tokens, start)
        if group is None:
            break
        after, value = group
        if start > past and value >= 100 and lower_at(tokens, after) not in SCALES:
            break
        scale_at = after + 1 if hyphen_at(tokens, after) else after
        scale = SCALES.get(lower_at(tokens, scale_at), Decimal(1))
        if scale >= ceiling or (terms and ceiling == 1):
            break
        past = scale_at + 1 if scale > 1 else after
        total, ceiling, base, last_scale, terms = total + value * scale, scale, value, scale, terms + 1
        if scale == 1:
            break
    if not terms:
        return None
    if terms == 1:
        return Numeral(i, past, base, last_scale, spelled=True)
    return Numeral(i, past, total, Decimal(1), spelled=True)


def _vulgar(tokens: Sequence[Token], i: int) -> Decimal | None:
    text = tokens[i].text if 0 <= i < len(tokens) else ""
    if len(text) == 1 and "VULGAR FRACTION" in unicodedata.name(text, ""):
        return Decimal(str(unicodedata.numeric(text)))
    return None


def _slashed(tokens: Sequence[Token], i: int) -> Decimal | None:
    """1/2 and the like; 9/11 and 24/7 are names."""
    if i + 2 >= len(tokens) or lower_at(tokens, i + 1) != "/" or not (tokens[i + 1].glued and tokens[i + 2].glued):
        return None
    if tokens[i].text in set("123456789") and tokens[i + 2].text in {"2", "3", "4", "5", "8", "10"}:
        top, bottom = int(tokens[i].text), int(tokens[i + 2].text)
        if top < bottom and lower_at(tokens, i + 3) != "/":
            return Decimal(top) / Decimal(bottom)
    return None


# What follows the "m" of metres rather than of millions.
_LENGTH_WORDS = frozenset(
    "high tall long wide deep thick above below away from ahead behind off race sprint final finals hurdles "
    "freestyle butterfly backstroke breaststroke relay dash by x".split()
)


def _scale_after(tokens: Sequence[Token], i: int, language: str, money: bool) -> tuple[int, Decimal] | None:
    """The scale word or letter at `i`, which stands after digits: (index past it, factor)."""
    at = i + 1 if hyphen_at(tokens, i) else i
    word = lower_at(tokens, at)
    if language != "en":
        power = FOREIGN_SCALES.get(language, {}).get(word)
        if power is not None:
            return at + 1, Decimal(10**power)
    if word in SCALES or word == "hundred":
        past = at + 1
        # "5 mn." and "5 bn." keep no full stop of theirs, but "hundred thousand" is one scale.
        factor = SCALES.get(word, Decimal(100))
        if lower_at(tokens, past) in {"thousand", "million"} and word in {"hundred", "thousand"}:
            return past + 1, factor * SCALES[lower_at(tokens, past)]
        return past, factor
    if word == "dozen":
        return at + 1, Decimal(12)
    if at == i and glued_at(tokens, i) and word in GLUED_SCALES:
        upper = tokens[i].text.isupper()
        following = lower_at(tokens, i + 1)
        # "an 80m tower" is long, "80m people" are many.
        long = following in _LENGTH_WORDS or following in {"(", "²", "³", "/"} or lower_at(tokens, i - 2) in {"a", "an"}
        if word == "m" and not money and long:
            return None
        if (word == "b" and not (money or upper)) or (word == "t" and not (money and upper)):
            return None
        return i + 1, GLUED_SCALES[word]
    return None


def _and_a_half(tokens: Sequence[Token], i: int) -> tuple[int, Decimal] | None:
    if lower_at(tokens, i) == "and" and lower_at(tokens, i + 1) in {"a", "one"}:
        part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(lower_at(tokens, i + 2))
        if part is not None and lower_at(tokens, i + 3) not in {"of", "the"}:
            return i + 3, part
    return None


def _named_fraction(tokens: Sequence[Token], i: int) -> Numeral | None:
    """two-thirds, a quarter, one in five, half; whether a bare "a third" is one is told by what surrounds it."""
    top = UNITS.get(lower_at(tokens, i))
    if top is None and tokens[i].kind == "digits" and len(tokens[i].text) == 1:
        top = Decimal(int(tokens[i].text))
    article = lower_at(tokens, i) == "a"
    if top is None and not article:
        return None
    at = i + 2 if hyphen_at(tokens, i + 1) else i + 1
    name = lower_at(tokens, at)
    bottom = FRACTION_NAMES.get(name)
    if bottom is None or (name.endswith("s") and (article or top == 1)) or glued_at(tokens, at) != (at == i + 2):
        return None
    top = Decimal(1) if top is None else top
    if not 0 < top < bottom or (top > 1 and not name.endswith("s")):
        return None
    if article and name != "half" and not _measures(tokens, i, at + 1):
        return None
    scale = at + 3 if lower_at(tokens, at + 1) == "of" and lower_at(tokens, at + 2) == "a" else 0
    if scale and lower_at(tokens, scale) in COLLECTIVES:  # "a quarter of a million"
        whole = (top * COLLECTIVES[lower_at(tokens, scale)] / Decimal(bottom)).quantize(Decimal(1))
        return Numeral(i, scale + 1, whole, Decimal(1), spelled=True)
    return Numeral(i, at + 1, top / Decimal(bottom), Decimal(1), spelled=True, fraction=True)


def _measures(tokens: Sequence[Token], first: int, past: int) -> bool:
    """Whether "a third" or "half" stands for a share: "a third of", "by a third", "nearly half"."""
    if lower_at(tokens, past) in _SHARES_DO and lower_at(tokens, first - 1) in _OPEN_A_SHARE:
        # "Two men ran; a third said": he is one man.
        return not any(token.lower in {"two", "both", "second"} for token in tokens[:first])
    return (lower_at(tokens, past) == "of" and first < past) or lower_at(tokens, first - 1) in _BEFORE_SHARES


# "And a fifth had heard of it": what a share of people does.
_SHARES_DO = frozenset("have had were are do did said say want wanted think thought believe believed expect".split())


_BEFORE_SHARES = frozenset(
    "about almost around nearly over roughly some than under by least most approximately just only to barely fully "
    "exactly precisely virtually practically fewer below above even well".split()
)
_OPEN_A_SHARE = frozenset({"", ",", ";", "and", "while", "but", "or"})
_HALVES_OF = frozenset("of the a an its their his her all those that".split())
# What may be had by halves: "at half price".
_HALVED = frozenset("price pay speed capacity strength size rate cost fare fares wages salary".split())


def _half(tokens: Sequence[Token], i: int) -> Numeral | None:
    """half a million, half a dozen, half of, half the, more than half."""
    half = Decimal("0.5")
    after = i + 2 if lower_at(tokens, i + 1) == "a" or hyphen_at(tokens, i + 1) else i + 1
    if lower_at(tokens, after) in COLLECTIVES and after > i + 1:
        return Numeral(i, after + 1, half, COLLECTIVES[lower_at(tokens, after)], spelled=True)
    if hyphen_at(tokens, i + 1) or lower_at(tokens, i - 1) in {"first", "second", "other", "better", "last"}:
        return None
    share = lower_at(tokens, i + 1) in _HALVED or lower_at(tokens, i + 1) in _HALVES_OF
    if share or _measures(tokens, i, i + 1):
        return Numeral(i, i + 1, half, Decimal(1), spelled=True, fraction=True)
    return None


def read_numeral(
    tokens: Sequence[Token], i: int, language: str | None = "en", *, money: bool = False
) -> Numeral | None:
    """The number that begins at token `i`, its scale included ("1.2 million"); None when there is none.

    `money` says that a currency stands before it, which settles letters ("$5m", "$3T").
    """
    token, tongue = tokens[i], primary(language)
    if token.kind not in {"digits", "word"}:
        return None
    english = tongue == "en"
    if english and token.kind == "word" and token.lower not in _OPENERS and _vulgar(tokens, i) is None:
        return None
    if english:
        if token.lower == "half":
            return _half(tokens, i)
        if (fraction := _named_fraction(tokens, i)) is not None:
            return fraction
    plain = spelled = fractional = False
    if (part := _vulgar(tokens, i)) is not None or (part := _slashed(tokens, i)) is not None:
        base, past, fractional = part, i + (1 if token.kind == "word" else 3), True
    elif token.kind == "digits":
        if (read := read_digits(token.text, language)) is None:
            return None
        base, past, plain = read, i + 1, token.text.isdigit()
        small = plain and len(token.text) < 4
        if (part := _vulgar(tokens, past)) is not None and small:
            base, past, plain = base + part, past + 1, False
        elif small and past < len(tokens) and (part := _slashed(tokens, past)) is not None:
            base, past, plain = base + part, past + 3, False
    elif english and (words := _spelled(tokens, i)) is not None:
        base, past, spelled = words.base, words.past, True
        if words.scale > 1:
            extra = _and_a_half(tokens, past)
            if extra is not None:
                return Numeral(i, extra[0], base + extra[1], words.scale, spelled=True)
            return words
    else:
        return None
    if english and (extra := _and_a_half(tokens, past)) is not None:
        base, past, plain = base + extra[1], extra[0], False
    scale = None
    if not fractional or lower_at(tokens, past) in SCALES:
        scale = _scale_after(tokens, past, tongue, money)
    if scale is None:
        return Numeral(i, past, base, Decimal(1), spelled, plain, fractional)
    past, factor = scale
    if tongue in {"es", "pt"} and (again := _scale_after(tokens, past, tongue, money)) is not None:
        past, factor = again[0], factor * again[1]  # tres mil millones
    return Numeral(i, past, base, factor, spelled)


_OPENERS = frozenset(UNITS) | frozenset(TENS) | {"a", "an", "half"}


def read_ordinal(tokens: Sequence[Token], i: int) -> tuple[int, float] | None:
    """An ordinal at token `i` ("first", "25th", "twenty-first"): (index past it, value)."""
    token = tokens[i]
    if token.kind == "digits":
        if lower_at(tokens, i + 1) in {"st", "nd", "rd", "th"} and tokens[i + 1].glued:
            value = read_digits(token.text)
            return None if value is None else (i + 2, float(value))
        return None
    if token.lower in ORDINALS:
        return i + 1, ORDINALS[token.lower]
    if token.lower in TENS:
        after = i + 2 if hyphen_at(tokens, i + 1) else i + 1
        unit = ORDINALS.get(lower_at(tokens, after), 99.0)
        if unit < 10:
            return after + 1, float(TENS[token.lower]) + unit
    return None


def read_vague(tokens: Sequence[Token], i: int) -> tuple[int, float] | None:
    """A quantity with no number ("tens of thousands", "several hundred"): (index past it, order of magnitude)."""
    word = tokens[i].lower
    if word in VAGUE:
        value, past = VAGUE[word], i + 1
        if word in {"tens", "scores"} and lower_at(tokens, past) != "of":
            return None
        if lower_at(tokens, past) == "of" and lower_at(tokens, past + 1) in VAGUE:
            return past + 2, value * VAGUE[lower_at(tokens, past + 1)]
        return past, value
    if word in COLLECTIVES and lower_at(tokens, i - 1) in VAGUE_QUANTIFIERS | {"of", "couple"}:
        past, value = i + 1, float(COLLECTIVES[word])
        if lower_at(tokens, past) in SCALES:
            return past + 1, value * float(SCALES[lower_at(tokens, past)])
        return past, value
    return None
