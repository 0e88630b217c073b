"""What somebody is said to be in languages other than English: the office before the name, or behind a comma."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.candidates.languages import Language
from summarizer.candidates.names.lexicon_abroad import lexicon
from summarizer.candidates.names.words_abroad import Word, ends

_FARTHEST = 12  # words between an office and the name behind it
_LONGEST = 6
_STOPS = frozenset('.;:!?()«»„“”"')
# Offices that a portfolio with a capital belongs to: "ministra de Sanidad".
_IN_CHARGE_OF = tuple(
    "minist consej consell assess secret concejal vereador adjoint deleg échevin wethouder schepen staatss".split()
)
_ANDS = frozenset("y e et und en".split())
_AGES = frozenset("ans anni años anos jaar jahre".split())


@dataclass(frozen=True, slots=True)
class Post:
    """An office: its words, and from where to where in the text a body may be named beside it."""

    words: tuple[Word, ...]
    start: int
    end: int


def is_role(word: Word, language: Language) -> bool:
    """Whether a word is the noun of an office or an occupation; the feminine and the compound ones too."""
    low = word.lower
    offices = lexicon("roles", language.code)
    for bare in (low, low.removeprefix("ex"), low.removeprefix("vize"), *low.split("-")[:2]):
        if bare in language.roles or bare in offices:
            return word.capital or language.code != "de"
    long = len(low) > 7 and (word.capital or language.code != "de")
    return long and low.endswith(_tails(language.code) + language.role_endings or ("\0",))


@cache
def _tails(code: str) -> tuple[str, ...]:
    """What compounds of offices end in, where words are compounded: "Lebensmittelchemikerin"."""
    return tuple(role for role in lexicon("roles", code) if len(role) > 5) if code in {"de", "nl"} else ()


def post_of(words: Sequence[Word], first: int, last: int, language: Language) -> Post | None:
    """What is said of the person whose name is words [first, last)."""
    before = _before(words, first, language)
    if before is not None and first > 0 and words[first - 1].text != ",":
        return before
    of_kin = first > 1 and words[first - 2].lower in lexicon("kin", language.code)
    return (None if of_kin and words[first - 1].lower in language.joins else behind(words, last, language)) or before


def _before(words: Sequence[Word], first: int, language: Language) -> Post | None:
    """ "Bürgermeister Roe", "el presidente del comité, Jane Roe", "l'assessora al Lavoro Jane Roe"."""
    end = first
    while end > 0 and words[end - 1].lower in language.addresses:
        end -= 1
    comma = end > 0 and words[end - 1].text == ","
    stop = end - 1 if comma else end
    for at in range(stop - 1, max(-1, stop - _FARTHEST), -1):
        word = words[at]
        if (
            word.text in _STOPS
            or word.text == ","
            or word.lower in language.verbs
            or word.lower in language.auxiliaries
        ):
            return None
        if is_role(word, language):
            if at + 1 < stop and not comma and not _belongs(words, at + 1, stop, language):
                return None
            start = at
            while start > 0 and (earlier := _another(words, start, language)) is not None:
                start = earlier
            start, noun = _earlier(words, start, at, language)
            inner = _trimmed(words, noun + 1, stop, language)
            return Post(tuple(words[start:inner]), words[start].start, words[stop - 1].end)
    return None


def _earlier(words: Sequence[Word], start: int, at: int, language: Language) -> tuple[int, int]:
    """ "La presidenta de Redia, la exministra Jane Roe": the office before the comma is the first, its noun too."""
    comma = start - 1
    while comma > 0 and words[comma].lower in language.articles:
        comma -= 1
    if comma <= 0 or words[comma].text != "," or comma == start - 1:
        return start, at
    for back in range(comma - 1, max(-1, comma - _FARTHEST), -1):
        word = words[back]
        if word.text in _STOPS or word.text == "," or word.lower in {*language.verbs, *language.auxiliaries}:
            break
        if is_role(word, language):
            return (back, back) if back == 0 or words[back - 1].lower in language.articles else (start, at)
    return start, at


def _another(words: Sequence[Word], start: int, language: Language) -> int | None:
    """Where an office begins that another one goes on: "[presidente y] consejero", "[secretario] general"."""
    linked = start - 1 if words[start - 1].lower in _ANDS else start
    return next((k for k in (linked - 1,) if k >= 0 and is_role(words[k], language)), None)


def _belongs(words: Sequence[Word], start: int, stop: int, language: Language) -> bool:
    """Whether what stands between an office and a name says of what it is: "al Lavoro", "général"."""
    head = words[start].lower
    return head in language.joins | language.articles | language.prepositions or not ends(words[start], language)


def _past_kin(words: Sequence[Word], at: int, language: Language) -> int:
    """Past "le mari de Jane" and the comma behind it."""
    head = at + (at < len(words) and words[at].lower in language.articles)
    if head >= len(words) or words[head].lower not in lexicon("kin", language.code):
        return at
    return next((k + 1 for k in range(head, min(len(words), head + 6)) if words[k].text == ","), at)


def behind(words: Sequence[Word], last: int, language: Language) -> Post | None:
    """ "Roe, die Vorsitzende des Verbands", "Roe, 41, addetta alla linea"."""
    at = last
    if at + 1 >= len(words) or words[at].text not in {",", "(", "–", "—"}:
        return None
    at += 1
    while at < len(words) and (words[at].text.isdigit() or words[at].lower in _AGES or words[at].text == ","):
        at += 1
    at = _past_kin(words, at, language)
    start = at
    for at in range(start, min(len(words), start + 4)):
        word = words[at]
        if word.text in _STOPS or word.text == "," or word.lower in language.verbs:
            return None
        if is_role(word, language):
            if at + 1 < len(words) and words[at + 1].capital and words[at + 1].glued and language.code == "de":
                return None  # the office of the next name
            stop = at + 1
            while stop < len(words) and stop - at < _FARTHEST and words[stop].text not in _STOPS | {","}:
                stop += 1
            begin = at
            while begin > start and words[begin - 1].text.islower() and not ends(words[begin - 1], language):
                begin -= 1
            inner = _trimmed(words, at + 1, stop, language)
            return Post(tuple(words[begin:inner]), words[at].start, words[stop - 1].end)
        article = word.lower in language.articles or not ends(word, language)
        if not article or word.capital:
            return None
    return None


def _trimmed(words: Sequence[Word], at: int, stop: int, language: Language) -> int:
    """Past what belongs to an office in small letters ("di cassa", "general"), a body's name left out."""
    end = at
    while end < stop and end - at < _LONGEST:
        word = words[end]
        if word.lower in language.connectives - _ANDS or word.lower in language.verbs or not word.text[0].isalnum():
            break
        if any(w.text.isdigit() for w in words[end + 1 : end + 2]) and word.lower in {"de", "di", "van", "von"}:
            break  # "enfermera de 52 años"
        if word.capital and language.code == "de":
            break
        end += 1
    while end > at and (ends(words[end - 1], language)):
        end -= 1
    names = [k for k in range(at, end) if words[k].capital]
    kinds = lexicon("firms", language.code)
    if names and language.code != "de":
        portfolio = ends(words[names[0] - 1], language) and end - names[0] < 4
        if not (portfolio and words[at - 1].lower.startswith(_IN_CHARGE_OF)) or names[0] - at > 2:
            end = names[0]
            while end > at and (ends(words[end - 1], language) or words[end - 1].lower in kinds):
                end -= 1  # "analista da corretora Velcia"
    return end
