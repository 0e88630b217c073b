"""Amounts that no number tells: "more than an hour", "nearly all", "almost twice". Their hedges are held too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.candidates.numbers.hedges import ABOUT, AT_LEAST, EXACTLY, MORE, UP_TO, Hedged, hedge_before
from summarizer.candidates.numbers.tokens import Token, lower_at, tokens_of

_UNITS = frozenset(
    "second minute hour day week fortnight month year decade century dozen hundred thousand million billion mile "
    "kilometre kilometer metre meter ton tonne litre liter pound kilo".split()
)
_SHARES = {"half": "half", "twice": "double", "double": "double", "doubled": "double", "triple": "triple"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_ALL = frozenset({"all", "every", "everyone", "everything", "everybody"})


_NUMBER = r"(?=[£$€]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)\b)"
# What only looks like a hedge, and what is one in other words.
_LOOKALIKES = (
    (rf"\b(phased? in|phased out|spread|spread out|staggered|rolled out|repaid|paid) over {_NUMBER}", r"\1 in "),
    (
        rf"\bunder {_NUMBER}(?=[\w.,-]+ (?:metres?|meters?|feet|foot|inches|centimetres|tonnes?|tons?) of )",
        "beneath ",
    ),
)
_OTHERWISE = (
    (rf"\b(?:pass|passes|passed|passing|break|breaks|broke|cross|crosses|crossed) {_NUMBER}(?=\S*\d)", "exceed "),
    (rf"\blimit(?:s|ed|ing)? ((?:[\w'’-]+ ){{0,3}})to {_NUMBER}", r"limit \1by "),
    (r"\b((?:19|20)\d\d) (?:at the latest|or earlier|if not earlier|or before)\b", r"at least \1"),
)


@dataclass(frozen=True, slots=True)
class _Measure:
    written: str
    what: str
    hedge: str


def without_lookalikes(text: str) -> str:
    """An English text without the prepositions that only look like hedges: "under four metres of snow"."""
    for pattern, plain in _compiled(_LOOKALIKES):
        text = pattern.sub(plain, text)
    return text


def counted_plainly(text: str) -> str:
    """As `without_lookalikes`, and with hedges put in plain words."""
    text = without_lookalikes(text)
    for pattern, plain in _compiled(_OTHERWISE):
        text = pattern.sub(plain, text)
    return text


@lru_cache(maxsize=2)
def _compiled(wordings: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in wordings)


def missing(text: str, cited: str) -> list[str]:
    """The amounts of an English text that the cited words have with another hedge, or that they hedge not at all."""
    text, cited = counted_plainly(text), counted_plainly(cited)
    there = list(_measures(cited))
    found = []
    for one in _measures(text):
        hedges = {other.hedge for other in there if other.what == one.what}
        if (one.hedge not in hedges) if hedges else (one.hedge != EXACTLY):
            found.append(one.written)
    return found


def _measures(text: str) -> Iterator[_Measure]:
    tokens = tokens_of(text)
    for at in range(len(tokens)):
        what = _what(tokens, at)
        if what is None:
            continue
        hedged = hedge_before(tokens, at, 0, None, 100.0)
        if what.isdigit() and hedged.hedge not in {ABOUT, AT_LEAST, UP_TO}:
            hedged = Hedged(EXACTLY, at, at)
        if what in _UNITS and lower_at(tokens, at - 1) == "over":  # "took over an hour"
            hedged = Hedged(MORE, at - 1, at)
        if what == "all" and hedged.hedge == EXACTLY:
            continue  # too common a word to ask for
        end = tokens[min(at + 1, len(tokens) - 1)].end
        yield _Measure(text[tokens[hedged.first].start : end], what, hedged.hedge)


def _what(tokens: Sequence[Token], at: int) -> str | None:
    word, following = tokens[at].lower, lower_at(tokens, at + 1)
    if word in {"a", "an"} and following in _UNITS:
        ago = lower_at(tokens, at + 2) == "ago"
        return None if ago or lower_at(tokens, at - 1) in {"times", "per"} else following
    if _YEAR.fullmatch(word) and lower_at(tokens, at - 1) not in {".", ","}:  # "since at least 2021"
        return word
    if word in _ALL:
        return "all"
    return _SHARES.get(word)
