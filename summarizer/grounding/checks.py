"""The checks themselves: one value against the words that it cites. Each returns why it fails, None where it holds."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Any

from summarizer.articles.language import is_english
from summarizer.briefs import Number
from summarizer.candidates.dates.find import resolve_date
from summarizer.candidates.names.words import is_common
from summarizer.candidates.numbers.find import NumberMention, numbers_in
from summarizer.candidates.stems import FUNCTION_WORDS, stem
from summarizer.grounding.folding import find_words
from summarizer.grounding.negation import content_stems, contradiction

PRONOUNS = frozenset(
    "he she they it him her them his hers their theirs its i we me us our my you your who whom this that these those "
    "someone somebody anyone everyone one himself herself themselves itself unknown none null n/a".split()
)
LONGEST_NAME = 16
"""Words in a speaker, source or claimant: more is a clause, not a name."""

LEAST_SHARED = 0.5
"""Share of the content words of free text that its cited sentences must have."""

_WORD = re.compile(r"\w+(?:['’‑-]\w+)*")
_DEMONYM = re.compile(r"(?:i|n|an|ian|ish|ese|s|is|ns|ans|ians)$")


def verbatim(value: str, cited: str) -> str | None:
    """The words occur in the cited ones, typography and white space folded."""
    return None if next(find_words(value, cited), None) else "does not stand in the cited sentences"


def named(value: str, article: str) -> str | None:
    """The words are how the article refers to somebody or something, and no pronoun."""
    words = value.split()
    if value.casefold().strip() in PRONOUNS or not any(c.isalpha() for c in value):
        return "names nobody"
    if len(words) > LONGEST_NAME:
        return "is a clause and no name"
    return None if next(find_words(value, article), None) else "is not how the article refers to anybody"


def number(values: dict[str, Any], value: float, check: Number, cited: str, language: str | None) -> str | None:
    """Some number in the cited words has this value, with this hedge, this upper bound and this unit."""
    mentions = [m for m in numbers_in(cited, language) if _same(m.value, value)]
    if not mentions:
        return "no such number in the cited sentences"
    siblings = [name for name in (check.upper, check.unit, check.hedge) if name and name in values]
    for name in siblings:
        part = {check.upper: "upper", check.unit: "unit", check.hedge: "hedge"}[name]
        mentions = [m for m in mentions if _equal(getattr(m, part), values[name])]
        if not mentions:
            return f"the number has another {part} in the cited sentences"
    return None


def date(value: str, cited: str, published: str | None, language: str | None) -> str | None:
    """The date, or the month or year that it stops at, follows from the cited words and the day of publication."""
    if any(found == value or found.startswith(f"{value}-") for found in resolve_date(cited, published, language)):
        return None
    return "does not follow from the cited words and the date of publication"


def supported(text: str, cited: str, article: str, language: str | None) -> str | None:
    """The numbers, names and dates of free text stand in the cited words, and it is negated where they are."""
    if missing := missing_numbers(text, cited, language):
        return f"{missing[0]} does not stand in the cited sentences"
    if absent := missing_names(text, cited, article):
        return f"{absent[0]} does not stand in the cited sentences"
    if is_english(language) and (word := contradiction(text, cited)):
        return f"is not negated as the cited sentences are ({word})"
    return None


def shared(text: str, cited: str) -> float:
    """The share of the content words of a text that the cited words have too, 0 to 1."""
    stems = content_stems(text)
    return len(stems & content_stems(cited)) / len(stems) if stems else 1.0


def missing_numbers(text: str, cited: str, language: str | None) -> list[str]:
    """The numbers of a text that do not stand in the cited words with the same hedge, bound and unit."""
    there = list(numbers_in(cited, language))
    return [text[m.start : m.end] for m in numbers_in(text, language) if not any(_agree(m, t) for t in there)]


def missing_names(text: str, cited: str, article: str) -> list[str]:
    """The capitalised words of a text that do not stand in the cited words; "Iraqi" may stand for "Iraq"."""
    there = {_bare(word) for word in _WORD.findall(cited)}
    return [word for word in _capitalised(text, article) if not _stands(_bare(word), there)]


# -- details --------------------------------------------------------------------------------------------------


def _same(a: float | None, b: float | None) -> bool:
    return a == b or (a is not None and b is not None and abs(a - b) <= 1e-9 * max(abs(a), abs(b)))


def _equal(a: Any, b: Any) -> bool:
    return _same(a, b) if isinstance(a, int | float) and isinstance(b, int | float) else a == b


def _agree(a: NumberMention, b: NumberMention) -> bool:
    same_unit = a.unit == b.unit or a.kind != "figure" or b.kind != "figure"
    same_hedge = a.hedge == b.hedge or a.kind != "figure" or b.kind != "figure"
    return _same(a.value, b.value) and _same(a.upper, b.upper) and same_unit and same_hedge


def _capitalised(text: str, article: str) -> Iterable[str]:
    """The words written as names: at the start of the text only what the article never writes small."""
    for position, match in enumerate(_WORD.finditer(text)):
        word = match[0]
        if not word[0].isupper() or word.casefold() in FUNCTION_WORDS:
            continue
        if position == 0 and (is_common(word) or stem(word) in _small_stems(article)):
            continue
        yield word


@functools.lru_cache(maxsize=64)
def _small_stems(article: str) -> frozenset[str]:
    """The stems of the words that an article writes with a small letter."""
    return frozenset(stem(word) for word in _WORD.findall(article) if word[0].islower())


def _bare(word: str) -> str:
    word = word.casefold().replace("’", "'").replace("‑", "-")
    return word.removesuffix("'s").removesuffix("'")


def _stands(word: str, there: set[str]) -> bool:
    if word in there or any(part in there for part in [word.replace("-", "")]):
        return True
    return any(_kin(word, other) or _kin(other, word) for other in there)


def _kin(root: str, derived: str) -> bool:
    """The one is a country or its like, the other what its people or things are called."""
    stump = root[:-1] if root.endswith(("a", "e", "y")) and len(root) > 4 else root
    return len(stump) >= 4 and derived.startswith(stump) and bool(_DEMONYM.fullmatch(derived[len(stump) :]))
