"""Noun phrases that end at a word, looking left: their first word is found, past openers and joined names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.phrases import APOSTROPHES, Token, is_adverb

_DONE = frozenset("led headed chaired run owned written signed backed founded represented hosted".split())
_NOBODY = frozenset("nobody none neither no-one noone nothing".split())  # "what neither disputes" is nobody's denial
AFTERWARDS = frozenset({"later", "earlier", "ago"})
_NOUNS = verbs.TELLING_NOUNS | verbs.SAYING_NOUNS.keys()  # "the ruling said"
LONGEST = 22  # tokens of one noun phrase


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase in tokens: `tokens[first:last]` is what is meant.

    Attributes:
        start, stop: the tokens it takes up with its apposition.
        first, last: the phrase itself, without the apposition.
        shared: no phrase of its own: that of the act before ("... and warned").
        apposed: it has an apposition ("Roe, the mayor,").
        beside: (first, last) of the apposition, None where there is none.
    """

    start: int
    stop: int
    first: int
    last: int
    pronoun: bool = False
    shared: bool = False
    apposed: bool = False
    beside: tuple[int, int] | None = None


def _boundary(token: Token) -> bool:
    if token.is_quote:
        return False
    lower = token.lower
    if not token.is_word and token.text not in APOSTROPHES and token.text not in "&.%$€£":
        return True
    return (
        (lower in verbs.SUBORDINATORS and not (token.is_capital and lower == "weil"))
        or lower in verbs.BE
        or lower in verbs.MODALS
        or (lower in verbs.AUXILIARIES and lower not in {"a"})
        or (lower in verbs.VERBS.keys() - _NOUNS and lower not in verbs.DOUBTFUL and not token.is_capital)
        or lower in {"who", "or"}
    )


def phrase_before(tokens: Sequence[Token], end: int) -> Subject | None:
    """The noun phrase that ends at token `end` (included)."""
    if end < 0 or not (tokens[end].is_word or tokens[end].text in APOSTROPHES | {".", ")"}):
        return None
    at = end
    while at >= 0 and end - at < LONGEST and not _boundary(tokens[at]):
        if tokens[at].lower in {"and", "&"} and not _joins(tokens, at, end):
            break
        if tokens[at].is_quote and not (
            at and (tokens[at - 1].lower in verbs.DETERMINERS or tokens[at - 1].is_capital) and at < end
        ):
            break
        at -= 1
    if end - at >= LONGEST:
        return None
    first = _without_opener(tokens, at + 1, end)
    if first is None or first > end:
        return None
    if first and tokens[first - 1].lower == "and" and tokens[first].lower in {"his", "her", "their"}:
        return None  # "Roe, who ..., and her brother said": two speak, and we have one
    by = next((k for k in range(first + 1, min(first + 4, end)) if tokens[k].lower == "by"), None)
    if by is not None and tokens[by - 1].lower in _DONE and tokens[first].text.islower():
        first = by + 1  # "are | led by Roe of Lund, who said"
    last = end + 1
    words = [t for t in tokens[first:last] if t.is_word]
    if not words or tokens[end].lower in verbs.PREPOSITIONS | verbs.DETERMINERS - {"one", "many", "some", "all"}:
        return None
    if words[-1].lower in {"there", "this", "that", "these", "those", "it's", "whoever"} | _NOBODY:
        return None
    if words[-1].lower in verbs.PRONOUNS:
        return Subject(last - 1, last, last - 1, last, pronoun=True)
    if not any(t.text[0].isalpha() for t in words):
        return None
    return Subject(first, last, first, last)


def _joins(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the "and" at `at` joins two names or nouns rather than two clauses."""
    left = []
    k = at - 1
    while k >= 0 and not _boundary(tokens[k]) and at - k <= 8:
        left.append(tokens[k])
        k -= 1
    if not left or not left[0].is_word:
        return False
    if tokens[at + 1].lower in verbs.PRONOUNS:
        return False
    right_capital = tokens[at + 1].is_capital
    if left[0].is_capital and right_capital:
        return True
    if any(t.lower.endswith("ed") and t.text.islower() for t in left) or (k >= 0 and tokens[k].lower in verbs.BE):
        return False
    starts_plain = left[-1].lower in verbs.DETERMINERS or len(left) <= 2
    return starts_plain and not right_capital and len(left) <= 6 and not any(is_adverb(t) for t in left)


def _without_opener(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Skips "On Monday", "In Rome", "Earlier" before the phrase itself."""
    while first <= end:
        lower = tokens[first].lower
        rest = end - first
        if lower in {"and", "but", "yet", "or", "then", "&"} or (is_adverb(tokens[first]) and rest):
            first += 1
        elif lower in {
            "a",
            "an",
            "some",
            "two",
            "three",
            "hours",
            "days",
            "minutes",
            "moments",
            "weeks",
            "months",
        } and (ends := [k for k in range(first + 1, min(end, first + 4)) if tokens[k].lower in AFTERWARDS]):
            first = ends[0] + 1  # "a little later the loudspeaker said"
        elif (
            lower in {"last", "this", "next", "earlier", "late", "early"}
            and rest
            and (tokens[first + 1].lower in verbs.TIME_HEADS)
        ):
            first += 2
        elif lower in verbs.TIME_HEADS and rest and tokens[first].is_capital:
            first += 1
        elif lower in verbs.PREPOSITIONS and lower not in {"of", "about", "near", "over", "under", "around"}:
            opened = _after_preposition(tokens, first, end)
            if opened is None:
                return None
            first = opened
        else:
            return first
    return None


def _after_preposition(tokens: Sequence[Token], first: int, end: int) -> int | None:
    at = first + 1
    if at > end:
        return None
    timed = at
    while timed <= end and (tokens[timed].lower in verbs.TIME_WORDS or tokens[timed].text[0].isdigit()):
        timed += 1
    if timed <= end and any(t.lower in verbs.TIME_HEADS or t.text[0].isdigit() for t in tokens[at:timed]):
        return timed
    later = [
        k
        for k in range(at + 1, end + 1)
        if tokens[k].lower in verbs.DETERMINERS and tokens[k - 1].lower not in verbs.PREPOSITIONS
    ]
    if later:
        return later[0]
    if tokens[end].lower in verbs.PRONOUNS:
        return end
    if tokens[at].is_capital and not tokens[end].is_capital:
        while at <= end and tokens[at].is_capital:
            at += 1
        return at if at <= end else None
    if tokens[end].is_capital and not tokens[at].is_capital:
        at = end
        while at > first and (tokens[at - 1].is_capital or tokens[at - 1].text in APOSTROPHES):
            at -= 1
        return at
    return None
