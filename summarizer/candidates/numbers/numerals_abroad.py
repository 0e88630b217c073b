"""How a number is written in languages other than English: digits, number words, shares, scales, units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.candidates.languages import Language
from summarizer.candidates.numbers.counted_abroad import ends_phrase
from summarizer.candidates.numbers.tokens import Token, hyphen_at, lower_at, read_digits

MILLION = 1e6
_LONGEST_WORDS = 7  # of a spelled number
_FEMININE = frozenset("une una uma".split())
# German adjectives that hold a measure: "31-seitig", "zweitägig"; None where they count.
_MEASURING = {
    "seitig": None,
    "köpfig": None,
    "tägig": "day",
    "wöchig": "week",
    "monatig": "month",
    "stündig": "hour",
} | {
    "minütig": "minute",
    "jährig": "year",
}
# "metros cuadrados", "mètres cubes", "metri quadri".
_SHAPES = {
    "cuadrad": "square",
    "carré": "square",
    "quadr": "square",
    "vierkant": "square",
    "cúbic": "cubic",
    "cube": "cubic",
    "cub": "cubic",
}
_PER = frozenset("pro je per par por al à a all' alla por".split())
_RATES = {
    ("kilometre", "hour"),
    ("metre", "second"),
    ("cubic metre", "second"),
    ("cubic metre", "hour"),
    ("litre", "second"),
    ("milligram", "litre"),
    ("microgram", "litre"),
    ("microgram", "cubic metre"),
    ("kilogram", "square metre"),
    ("kilogram", "hectare"),
    ("tonne", "hectare"),
    ("litre", "square metre"),
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens [first, past) read as a number; `base` is it without its `scale`."""

    first: int
    past: int
    base: float
    scale: float = 1.0
    spelled: bool = False
    rounded: bool = False
    fraction: bool = False

    @property
    def value(self) -> float:
        return round(self.base * self.scale, 9)


def parted(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with what is elided cut off the word behind it: "d'", "euros"; "vent'", "anni"."""
    found: list[Token] = []
    for token in tokens:
        at = token.lower.find("'")
        if token.kind != "word" or at < 0 or at == len(token.lower) - 1 or len(token.lower) != len(token.text):
            found.append(token)
            continue
        middle = token.start + at + 1
        found.append(token._replace(end=middle, text=token.text[: at + 1], lower=token.lower[: at + 1]))
        found.append(Token(middle, token.end, token.text[at + 1 :], token.lower[at + 1 :], "word", True, False))
    return found


class Numerals:
    """Reads the numbers of a text: digits, number words, shares, scales, and the units behind them."""

    def __init__(self, tokens: Sequence[Token], tag: str | None, language: Language) -> None:
        self.tokens = tokens
        self.tag = tag
        self.language = language

    def read(self, i: int) -> Numeral | None:
        """The number that begins at token `i`, its scale included; None when there is none."""
        tokens, language = self.tokens, self.language
        for phrase in language.half:
            if self.matches(phrase, i):
                return Numeral(i, i + len(phrase), 0.5, spelled=True, fraction=True)
        if tokens[i].kind == "digits":
            value = read_digits(tokens[i].text, self.tag)
            found = None if value is None else Numeral(i, i + 1, float(value))
        else:
            found = self._spelled(i)
        if found is None:
            return None
        part = language.parts.get(lower_at(tokens, found.past))
        feminine = tokens[i].lower in _FEMININE  # "une cinquième" is one more, not a share
        if part is not None and found.base < part and found.base == int(found.base) and not feminine:
            return replace(found, past=found.past + 1, base=found.base / part, fraction=True)
        noun = lower_at(tokens, found.past)
        rounded = next((r for n in (noun, noun[:-1], noun[:-2]) if (r := language.rounded.get(n)) is not None), None)
        if rounded is not None:
            return replace(
                found, past=found.past + 1, base=found.base * rounded, rounded=rounded != 12 or found.base == 1
            )
        return self._share(self._scaled(found))

    def _spelled(self, i: int) -> Numeral | None:
        tokens, numbers = self.tokens, self.language.numbers
        words: list[str] = []
        ends: list[int] = []
        at = i
        while at < len(tokens) and len(words) < _LONGEST_WORDS:
            if words and hyphen_at(tokens, at):
                at += 1
                continue
            if tokens[at].kind != "word":
                break
            words.append(tokens[at].lower.removesuffix("'"))  # "vent'anni"
            ends.append(at + 1)
            at += 1
        for length in range(len(words), 0, -1):
            value = numbers.get(tuple(words[:length]))
            if value is not None:
                return Numeral(i, ends[length - 1], value, spelled=True)
        return None

    def _scaled(self, numeral: Numeral) -> Numeral:
        """With the scales behind it ("mil millones"), and what is below a thousand behind a spelled one."""
        tokens = self.tokens
        for _ in range(2):
            at = numeral.past + 1 if hyphen_at(tokens, numeral.past) else numeral.past
            power = self.language.scales.get(lower_at(tokens, at))
            if power is None or (len(tokens[at].text) == 1 and tokens[at].text != "M"):
                break
            past = at + 1
            dotted = lower_at(tokens, past) == "." and len(tokens[at].text) <= 3 and past + 1 < len(tokens)
            numeral = replace(numeral, past=past + dotted, scale=numeral.scale * 10.0**power)
        thousand = numeral.spelled and (numeral.scale == 1e3 or (numeral.scale == 1 and numeral.base == 1e3))
        rest = self._spelled(numeral.past) if thousand and numeral.past < len(tokens) else None
        if rest is not None and 1 < rest.base < 1000:
            return replace(numeral, past=rest.past, base=numeral.value + rest.base, scale=1.0)
        return numeral

    def _share(self, numeral: Numeral) -> Numeral:
        """ "uno de cada cuatro", "un salarié sur cinq"."""
        if numeral.scale != 1 or not 1 <= numeral.base <= 9:
            return numeral
        for at in (numeral.past, numeral.past + 1):
            for link in self.language.shares:
                if self.matches(link, at) and at + len(link) < len(self.tokens):
                    whole = self._plain(at + len(link))
                    ends = len(link) > 1 or (whole is not None and ends_phrase(self.tokens, whole.past, self.language))
                    if whole is not None and numeral.base < whole.base <= 1000 and ends:
                        return replace(numeral, past=whole.past, base=numeral.base / whole.base, fraction=True)
        return numeral

    def _plain(self, i: int) -> Numeral | None:
        if self.tokens[i].kind == "digits":
            value = read_digits(self.tokens[i].text, self.tag)
            return None if value is None else Numeral(i, i + 1, float(value))
        return self._spelled(i) if self.tokens[i].kind == "word" else None

    def with_half(self, numeral: Numeral, past: int) -> tuple[Numeral, int]:
        """ "un giorno e mezzo", "deux ans et demi"."""
        for phrase in self.language.halves:
            if self.matches(phrase, past) and numeral.base == int(numeral.base):
                return replace(numeral, base=numeral.base + 0.5, past=past), past + len(phrase)
        return numeral, past

    def unit(self, numeral: Numeral) -> tuple[int, str | None]:
        """(index past the unit, its name), (numeral.past, None) without one."""
        tokens, language = self.tokens, self.language
        past = numeral.past
        for phrase, name in language.percent.items():
            if self.matches(phrase, past):
                return past + len(phrase), name
        at = past + 1 if hyphen_at(tokens, past) else past
        word = lower_at(tokens, at)
        ending = next((e for e in _MEASURING if word.startswith(e)), None) if language.code == "de" else None
        if ending is not None:
            return at + 1, _MEASURING[ending]
        joined = lower_at(tokens, at) + "/" + lower_at(tokens, at + 2)
        if lower_at(tokens, at + 1) == "/" and joined in language.units:
            return at + 3, language.units[joined]
        wide = numeral.scale >= MILLION or numeral.rounded or numeral.fraction
        if word in language.joins and wide and lower_at(tokens, at + 1) in language.units:
            at, word = at + 1, lower_at(tokens, at + 1)
        unit = language.units.get(word)
        if unit is None or (len(word) == 1 and word.isalpha() and not (tokens[at].text.islower() or word == "€")):
            return past, None
        if at == past + 1 and hyphen_at(tokens, past) and language.code != "de":
            return past, None
        return self._rate(at + 1, unit)

    def _rate(self, past: int, unit: str) -> tuple[int, str]:
        """A unit with the one behind it that it is reckoned by: "Kubikmeter pro Sekunde", "chili al metro quadro"."""
        tokens, language = self.tokens, self.language
        at = past
        if language.units.get(lower_at(tokens, at), unit) != unit:
            return past, unit
        cubic = (
            next((n for n in _SHAPES if lower_at(tokens, past).startswith(n)), None) if unit.endswith("metre") else None
        )
        if cubic is not None:
            unit, at = f"{_SHAPES[cubic]} {unit}", past + 1
        end = at
        if lower_at(tokens, at) in _PER:
            of = at + 1 + (lower_at(tokens, at + 1) in language.articles)
            whole = language.units.get(lower_at(tokens, of))
            shape = (
                next((n for n in _SHAPES if lower_at(tokens, of + 1).startswith(n)), None) if whole == "metre" else None
            )
            if shape is not None:
                whole, of = f"{_SHAPES[shape]} {whole}", of + 1
            if (unit, whole) in _RATES:
                return of + 1, f"{unit} per {whole}"
        return end, unit

    def _shape(self, at: int) -> str | None:
        word = lower_at(self.tokens, at)
        return next((name for beginning, name in _SHAPES.items() if word.startswith(beginning)), None)

    def matches(self, phrase: Sequence[str], at: int) -> bool:
        """Whether the words of a phrase stand at a token."""
        return all(lower_at(self.tokens, at + k) == word for k, word in enumerate(phrase))
