"""Comparators: whether what a brief says is what a label says. Each is a function of (got, expected, known names)."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz

from summarizer.grounding.folding import fold

Known = Mapping[str, frozenset[str]]
"""Every labelled name and alias, normalised, with all forms of whoever bears it."""

Comparator = Callable[[Any, Any, Known], bool]

ALIKE = 75.0
"""`rapidfuzz.fuzz.token_sort_ratio` from which on two short phrases say the same."""

TOLD = 55.0
"""The same for clauses, which nobody words twice in one way; set on the labellers' own pairs (evals/README.md)."""

_DETERMINERS = frozenset(
    "the a an its his her their our this that these those "
    "el la los las un una der die das den dem des ein eine le les une il lo".split()
)
_SHORT_ENDINGS = frozenset({"s", "es", "d", "ed", "ing"})
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%€$£]")


def exact(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """Equal; texts when typography, capitals and white space are folded."""
    if isinstance(got, str) and isinstance(expected, str):
        return plain(got) == plain(expected)
    return bool(got == expected)


def number(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same value to six decimal places; thirds may be labelled with two or more ("0.33")."""
    if got is None or expected is None:
        return got is expected
    try:
        value, wanted = float(got), float(expected)
        if math.isclose(value, wanted, rel_tol=1e-12, abs_tol=1e-6):
            return True
        places = len(str(wanted).partition(".")[2])
        is_third = math.isclose(3 * value, round(3 * value), abs_tol=1e-9) and not value.is_integer()
        return is_third and places >= 2 and round(value, places) == wanted
    except (TypeError, ValueError, OverflowError):
        return False


def date(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same ISO date to the same precision."""
    return str(got) == str(expected)


def verbatim(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same words in the same order; typography, capitals and the punctuation between them are folded."""
    return words(str(got)) == words(str(expected))


def name(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same name, or two forms of one that is labelled with its aliases; a leading article is no part of it."""
    one, other = bare(str(got)), bare(str(expected))
    return one == other or one in known.get(other, ())


def who(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same name, or words that refer to the same alike ("officials in the ministry"); of two labelled, the same."""
    if bare(str(got)) in known and bare(str(expected)) in known:
        return name(got, expected, known)
    return name(got, expected, known) or phrase(got, expected)


def phrase(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """Short texts that are alike: a role, what is counted."""
    return similarity(str(got), str(expected)) >= ALIKE


def clause(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """Sentences that tell the same."""
    return similarity(str(got), str(expected)) >= TOLD


def unit(got: Any, expected: Any, known: Known = {}) -> bool:  # noqa: B006
    """The same unit, in the singular or the plural."""
    if got is None or expected is None:
        return got is expected
    return _singular(str(got)) == _singular(str(expected))


def similarity(one: str, other: str) -> float:
    """0 to 100: rapidfuzz's token_sort_ratio of the words without articles."""
    return fuzz.token_sort_ratio(bare(one), bare(other))


def tells(text: Sequence[str], wanted: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """Those of the wanted alternatives none of which stands in the text.

    Args:
        text: its `words`.
        wanted: for each word or phrase, the alternatives that will do. A word is found in its inflections.
    """
    return [options for options in wanted if not any(_stands(words(option), text) for option in options)]


def mentions(text: str, unwanted: str) -> bool:
    """Whether these very words stand in the text, as whole words."""
    return _runs(words(unwanted), words(text), str.__eq__)


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """Typography, capitals and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", fold(text).text).casefold().split())


@lru_cache(maxsize=65_536)
def words(text: str) -> tuple[str, ...]:
    """Its words and numbers, folded; "4,000" is "4000" and "Allawi's" is "Allawi"."""
    return tuple(re.sub(r"(?<=\d),(?=\d{3}\b)", "", word.removesuffix("'s")) for word in _WORD.findall(plain(text)))


@lru_cache(maxsize=65_536)
def bare(text: str) -> str:
    """Its words without the articles, joined by spaces; the article alone where it is nothing else."""
    found = words(text)
    return " ".join([word for word in found if word not in _DETERMINERS] or found)


def _stands(wanted: Sequence[str], text: Sequence[str]) -> bool:
    return _runs(wanted, text, _inflected)


def _runs(wanted: Sequence[str], text: Sequence[str], same: Callable[[str, str], bool]) -> bool:
    length = len(wanted)
    return length > 0 and any(all(map(same, wanted, text[at : at + length])) for at in range(len(text) - length + 1))


def _inflected(wanted: str, word: str) -> bool:
    """Whether a word is an inflection of the wanted one: the same beginning and another ending of a few letters."""
    if wanted == word or len(wanted) < 3 or wanted[0].isdigit():
        return wanted == word
    if word in _changed_endings(wanted):
        return True
    if len(wanted) == 3:
        return word.startswith(wanted) and word[3:].removeprefix(wanted[-1]) in _SHORT_ENDINGS
    stem = wanted[:-1] if len(wanted) > 4 and wanted[-1] in "eyo" else wanted
    return word.startswith(stem) and len(word) <= len(stem) + 4


def _changed_endings(wanted: str) -> tuple[str, ...]:
    """ "voting" of "vote", "denied" of "deny"."""
    if wanted[-1] == "e":
        return (f"{wanted[:-1]}ing",)
    return (f"{wanted[:-1]}ies", f"{wanted[:-1]}ied") if wanted[-1] == "y" else ()


def _singular(text: str) -> str:
    """Each of its words in the singular: the plural of "kilometre per hour" is not at its end."""
    return " ".join(map(_singular_word, plain(text).split()))


def _singular_word(word: str) -> str:
    if word == "feet":
        return "foot"
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")
