"""Numbers in languages other than English: the same engine for all of them, fed by the tables of `languages`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from summarizer.candidates.dates.words import date_words
from summarizer.candidates.languages import Language
from summarizer.candidates.numbers.counted_abroad import SUMS, Counting
from summarizer.candidates.numbers.currencies import currency_before, is_money
from summarizer.candidates.numbers.hedges import EXACTLY
from summarizer.candidates.numbers.kinds import Kind
from summarizer.candidates.numbers.numerals_abroad import MILLION, Numeral, Numerals, parted
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at, read_digits, tokens_of

_LONGEST_HEDGE = 4
_HEDGES = 4  # phrases before a number that are looked at
_DASHES = frozenset("-–—‐‑")
_ORDINAL_ENDINGS = frozenset("er re e è ème de ste o a º ª ° nd nde do da".split())


class _Mention(Protocol):
    """What is read of a `NumberMention`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def value(self) -> float: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def counts(self) -> str | None: ...


class Abroad(NamedTuple):
    """A number as `NumberMention` has it."""

    start: int
    end: int
    value: float
    upper: float | None
    unit: str | None
    hedge: str
    kind: Kind
    counts: str | None


def read_abroad(text: str, tag: str | None, language: Language) -> list[Abroad]:
    """Every number of a text in a language that is known, in order and without overlap."""
    tokens = parted(tokens_of(text, tag))
    return _Reader(text, tag, language, tokens).mentions()


class _Reader:
    def __init__(self, text: str, tag: str | None, language: Language, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tag = tag
        self.language = language
        self.tokens = tokens
        self.numerals = Numerals(tokens, tag, language)
        self.dated = {i for words in date_words(text, tuple(tokens), tag) for i in range(words.first, words.past)}
        self.moments = [
            (kind, match.span())
            for kind, pattern in (("age", language.ages), ("time", language.clocks))
            for match in pattern.finditer(text)
        ]

    def mentions(self) -> list[Abroad]:
        found: list[Abroad] = []
        at = floor = 0
        while at < len(self.tokens):
            mention, past = self._mention_at(at, floor, found)
            if mention is not None:
                found.append(mention)
                floor = past
            at = max(past, at + 1)
        return found

    # -- one number -------------------------------------------------------------------------------------------

    def _mention_at(self, i: int, floor: int, before: Sequence[Abroad]) -> tuple[Abroad | None, int]:
        tokens, language = self.tokens, self.language
        if tokens[i].kind not in {"digits", "word", "sign"}:
            return None, i + 1
        if i in self.dated:
            value = read_digits(tokens[i].text, self.tag) if tokens[i].kind == "digits" else None
            return (self._told(i, i + 1, float(value), "date") if value is not None else None), i + 1
        numeral = self.numerals.read(i)
        if numeral is None or self._opens_hedge(i, numeral):
            return None, i + 1
        money = currency_before(tokens, i, floor) if tokens[i].kind == "digits" else None
        first = i if money is None else money[0]
        past, unit = (numeral.past, money[1]) if money else self.numerals.unit(numeral)
        numeral, past = self.numerals.with_half(numeral, past)
        upper = None
        joined = self._joined(numeral, past, first)
        if joined is not None:
            high, past, high_unit = joined
            if high.value <= numeral.value and high.scale > 1 and numeral.scale == 1:
                numeral = replace(numeral, scale=high.scale)
            if high.scale > 1 and numeral.scale == 1 and numeral.base < high.base:
                numeral = replace(numeral, scale=high.scale)
            upper, unit = high.value, high_unit or unit
            opened = self._opener(first)
            first = opened if opened is not None and opened >= floor else first
        past_hedge, hedge, first = self._hedged(first, past, floor, numeral)
        kind = self._kind(numeral, first, past, unit, hedge, before)
        counts = None
        if kind == "figure":
            thing = Counting(tokens, first, past_hedge, language, self.dated)
            noun = thing.noun(unit, share=numeral.fraction, large=numeral.scale >= MILLION)
            if noun is not None:
                counts = self.text[tokens[noun[0]].start : tokens[noun[1] - 1].end]
            told = [one for one in before if one.kind == "figure"]
            if noun is None and told and thing.is_of_those():
                counts = told[-1].counts
            if unit is None and not numeral.fraction and (noun is None or noun[0] < past or thing.is_sum(noun)):
                numeral, unit, counts = self._shared(numeral, told, counts)
        mention = self._told(first, past_hedge, numeral.value, kind, upper, unit, hedge, counts)
        return mention, past_hedge

    def _told(
        self,
        first: int,
        past: int,
        value: float,
        kind: Kind,
        upper: float | None = None,
        unit: str | None = None,
        hedge: str = EXACTLY,
        counts: str | None = None,
    ) -> Abroad:
        return Abroad(self.tokens[first].start, self.tokens[past - 1].end, value, upper, unit, hedge, kind, counts)

    # -- what is around it ------------------------------------------------------------------------------------

    def _joined(self, low: Numeral, past: int, first: int) -> tuple[Numeral, int, str | None] | None:
        """The upper end of a range behind a number: (it, index past it and its unit, the unit)."""
        tokens, language = self.tokens, self.language
        link, opened_at = lower_at(tokens, past), self._opener(first)
        opener = "" if opened_at is None else lower_at(tokens, opened_at)
        dash = link in _DASHES and tokens[past].glued == glued_at(tokens, past + 1)
        opened = link in language.between.get(opener, frozenset())
        if not (dash or opened or link in language.to) or past + 1 >= len(tokens) or low.fraction:
            return None
        after = past + 2 if opened and lower_at(tokens, past + 1) in language.articles else past + 1
        if after in self.dated or after >= len(tokens):
            return None
        high = self.numerals.read(after) if tokens[after].kind in {"digits", "word"} else None
        if high is None or high.fraction or (high.base == 1 and high.scale == 1):
            return None
        end, unit = self.numerals.unit(high)
        wider = high.value > low.value or (high.scale > 1 and low.scale == 1 and high.base > low.base)
        likely = opened or dash or high.base <= 3 * low.base
        return (high, end, unit) if wider and likely else None

    def _opener(self, first: int) -> int | None:
        """Where a range before token `first` is opened: "zwischen", "tussen de"."""
        before = first - 2 if lower_at(self.tokens, first - 1) in self.language.articles else first - 1
        return before if lower_at(self.tokens, before) in self.language.between else None

    def _hedged(self, first: int, past: int, floor: int, numeral: Numeral) -> tuple[int, str, int]:
        """(index past the hedge behind, the hedge, the first token of the hedge before)."""
        hedge, reached, end = EXACTLY, first, first
        for _ in range(_HEDGES):
            found = self._phrase_before(end, floor)
            if found is None:
                break
            end = found[0]
            if found[1] != EXACTLY:
                if hedge == EXACTLY:
                    hedge = found[1]
                reached = end
        for length in range(_LONGEST_HEDGE, 0, -1):
            words = tuple(lower_at(self.tokens, k) for k in range(past, past + length))
            if words in self.language.hedges_after and hedge == EXACTLY:
                return past + length, self.language.hedges_after[words], reached
        if hedge == EXACTLY and numeral.rounded:
            hedge = "about"
        return past, hedge, reached

    def _phrase_before(self, end: int, floor: int) -> tuple[int, str] | None:
        for length in range(min(_LONGEST_HEDGE, end - floor), 0, -1):
            words = tuple(lower_at(self.tokens, k) for k in range(end - length, end))
            if words in self.language.hedges:
                return end - length, self.language.hedges[words]
        return None

    def _opens_hedge(self, i: int, numeral: Numeral) -> bool:
        """Whether a one belongs to the hedge of the number behind it: "een kleine zes weken"."""
        if numeral.value != 1 or not numeral.spelled:
            return False
        return any(
            tuple(lower_at(self.tokens, k) for k in range(i, i + length)) in self.language.hedges
            and i + length < len(self.tokens)
            and self.numerals.read(i + length) is not None
            for length in (2, 3, 4)
        )

    # -- what it is -------------------------------------------------------------------------------------------

    def _kind(
        self, numeral: Numeral, first: int, past: int, unit: str | None, hedge: str, before: Sequence[Abroad]
    ) -> Kind:
        tokens, i = self.tokens, numeral.first
        start = tokens[i].start
        for kind, (left, right) in self.moments:
            if left <= start < right and (unit is None or unit in {"year", "hour"}):
                return "age" if kind == "age" else "time"
        if (unit is not None and is_money(unit)) or unit in {"percent", "percentage points"}:
            return "figure"
        token, following = tokens[i], lower_at(tokens, numeral.past)
        if token.broken or (token.glued and i > 0 and tokens[i - 1].kind == "word" and token.kind == "digits"):
            return "label"
        if numeral.past < len(tokens) and token.kind == "digits" and numeral.past == i + 1 and unit is None:
            behind = tokens[numeral.past]
            if behind.glued and following in _ORDINAL_ENDINGS:
                return "ordinal"
            if behind.glued and following == "." and self.language.code == "de" and numeral.past + 1 < len(tokens):
                return "ordinal"
            if behind.glued and (behind.kind == "word" or following in {"/", ":"}):
                return "label"
        if lower_at(tokens, i - 1) in {"/", ":"} and token.glued and glued_at(tokens, i - 1):
            return "label"
        if (first == i or hedge == EXACTLY) and self._is_label(numeral, before):
            return "label"
        if following in _DASHES and glued_at(tokens, numeral.past) and lower_at(tokens, numeral.past + 1).isdigit():
            return "score"
        if numeral.base == 1 and numeral.spelled and numeral.scale == 1 and not numeral.rounded:
            return "figure" if hedge not in {EXACTLY, "about"} and first < i else "label"
        pointed = lower_at(tokens, i - 1) in self.language.articles and first == i
        if numeral.spelled and numeral.value == 2 and pointed:
            return "label"
        return "figure"

    def _is_label(self, numeral: Numeral, before: Sequence[Abroad]) -> bool:
        """ "línea 4", "piles 3 et 4", "Airbus 320"."""
        tokens, i = self.tokens, numeral.first
        opener = lower_at(tokens, i - 1)
        if numeral.scale != 1:
            return False
        if self.language.units.get(opener) == "year":
            return not numeral.spelled or tokens[i].text[0].isupper() or numeral.value % 10 == 0  # "anni Settanta"
        if tokens[i].kind != "digits":
            return False
        if opener in self.language.labels | {"#"}:
            return True
        if before and before[-1].kind == "label" and self.text[before[-1].end : tokens[i].start].strip() in _ANDS:
            return True
        named = i > 1 and tokens[i - 1].kind == "word" and tokens[i - 1].text[0].isupper()
        after = tokens[numeral.past] if numeral.past < len(tokens) else None
        alone = after is None or after.kind == "sign" or after.lower in self.language.auxiliaries
        return named and alone and self.language.code != "de" and tokens[i].text.isdigit()

    def _shared(
        self, numeral: Numeral, told: Sequence[Abroad], counts: str | None
    ) -> tuple[Numeral, str | None, str | None]:
        """With the scale, the unit and the thing of the number before it in the sentence, for want of its own."""
        sums = [one for one in told if is_money(one.unit)]
        if sums and (numeral.scale >= MILLION or sums[-1].value >= MILLION):
            if numeral.scale == 1 and _ALIKE[0] < numeral.base * MILLION / sums[-1].value < _ALIKE[1]:
                return replace(numeral, scale=MILLION), sums[-1].unit, counts or sums[-1].counts
            return numeral, sums[-1].unit if numeral.scale >= MILLION else None, counts
        if not told or numeral.scale != 1:
            return numeral, None, counts
        unit = told[-1].unit
        same = unit not in {"percent", "percentage points", "year"} and not is_money(unit)
        return numeral, unit if same else None, counts or (told[-1].counts if same else None)


_ALIKE = (1 / 3, 3.0)  # how far "plutôt 200" may be from "148 millions" to be millions too
_ANDS = frozenset("et und y e en and , - –".split())


def is_bare_sum(mention: _Mention, text: str) -> bool:
    """Whether a large number counts nothing behind it, or money: "un fondo da 4 milioni", "412 millones de deuda"."""
    words, following = text[mention.start : mention.end].split(), text[mention.end :]
    spelled = any(len(word) > 1 and word.isalpha() for word in words)
    counts = mention.counts
    bare = counts is None or counts.lower() in SUMS or counts not in following[: 2 * len(counts) + 10]
    return mention.value >= MILLION and mention.unit is None and spelled and bare


def main_currency(units: Sequence[str | None]) -> str | None:
    """The currency that an article names, where it is one."""
    named = {unit for unit in units if unit is not None and is_money(unit) and unit.isupper()}
    return named.pop() if len(named) == 1 else None
