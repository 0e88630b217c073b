"""Amounts that no number tells: "more than an hour", "nearly all", "almost twice". Their hedges are held too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.candidates.numbers.hedges import EXACTLY, MORE, Hedged, hedge_before
from summarizer.candidates.numbers.tokens import Token, lower_at, tokens_of

_UNITS = frozenset(
    "second minute hour day week fortnight month year decade century dozen hundred thousand million billion mile "
    "kilometre kilometer metre meter ton tonne litre liter pound kilo".split()
)
_SHARES = {"half": "half", "twice": "double", "double": "double", "doubled": "double", "triple": "triple"}
_ALL = frozenset({"all", "every", "everyone", "everything", "everybody"})


@dataclass(frozen=True, slots=True)
class _Measure:
    written: str
    what: str
    hedge: str


def missing(text: str, cited: str) -> list[str]:
    """The amounts of an English text that the cited words have with another hedge, or that they hedge not at all."""
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
    if word in _ALL:
        return "all"
    return _SHARES.get(word)
