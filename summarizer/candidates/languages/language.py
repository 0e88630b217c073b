"""What is known of a language other than English: its small words, words for amounts, for saying, for offices."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Phrases = Mapping[tuple[str, ...], str]
"""Words in lower case, apostrophes straight and parted from what follows ("d'", "euros") -> what they mean."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, in lower case unless said otherwise.

    Attributes:
        code: the primary subtag ("de").
        articles: articles, other determiners, and prepositions that hold one ("zum", "du", "della").
        prepositions: those that hold none.
        joins: what joins a noun to the one it belongs to ("de", "von", "des").
        connectives: conjunctions, relative pronouns and adverbs at which a noun phrase ends.
        auxiliaries: to be, to have, modal verbs.
        he, she: pronouns (and "the latter") that one man or woman is meant by; `it` those for bodies or several.
        that: what opens a reported clause.
        according, according_after: "laut Roe", "Roe zufolge".
        verbs: finite forms and participles of verbs of saying -> stance; None where only a quotation makes them one.
        parted: (finite form, particle at the end of its clause) -> stance ("räumt ... ein").
        objects: verbs of saying whose bare object is a claim too ("fordert eine Umgehung").
        roles: offices and occupations; `role_endings` those that end compounds.
        addresses: forms of address ("frau", "don").
        bodies: nouns that name a body with what follows; `body_endings` those that end compounds.
        numbers: number words -> value ("quatre", "vingt" -> 80).
        scales: words that multiply -> power of ten.
        rounded: nouns for about so many ("vingtaine" -> 20).
        parts: nouns of shares ("drittel" -> 3).
        halves: what adds a half behind a unit ("et demi").
        shares: what stands between one and how many it is one of ("sur").
        half: words that are a half by themselves ("la moitié").
        hedges, hedges_after: -> hedge of the brief.
        between: openers of a range with "and" -> its links; `to` links of any range.
        units: nouns -> unit of the brief.
        percent: phrases -> "percent" or "percentage points".
        labels: nouns that a number behind them only names ("article 5").
        ages, clocks: patterns of ages and times of day, the number in them.
        future, denied, going_on, doubtful: patterns by which a clause is planned, denied, under way, threatened.
        subordinate: pattern at which a clause may be cut.
        reported: pattern of verbs in reported speech ("sei", "habe"), None where there is no such mood.
    """

    code: str
    articles: frozenset[str]
    prepositions: frozenset[str]
    joins: frozenset[str]
    connectives: frozenset[str]
    auxiliaries: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    it: frozenset[str]
    that: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    according_after: frozenset[str]
    verbs: Mapping[str, str | None]
    parted: Mapping[tuple[str, str], str]
    objects: frozenset[str]
    roles: frozenset[str]
    role_endings: tuple[str, ...]
    addresses: frozenset[str]
    bodies: frozenset[str]
    body_endings: tuple[str, ...]
    numbers: Mapping[tuple[str, ...], float]
    scales: Mapping[str, int]
    rounded: Mapping[str, int]
    parts: Mapping[str, int]
    halves: tuple[tuple[str, ...], ...]
    shares: tuple[tuple[str, ...], ...]
    half: tuple[tuple[str, ...], ...]
    hedges: Phrases
    hedges_after: Phrases
    between: Mapping[str, frozenset[str]]
    to: frozenset[str]
    units: Mapping[str, str]
    percent: Phrases
    labels: frozenset[str]
    ages: re.Pattern[str]
    clocks: re.Pattern[str]
    future: re.Pattern[str]
    denied: re.Pattern[str]
    going_on: re.Pattern[str]
    doubtful: re.Pattern[str]
    subordinate: re.Pattern[str]
    reported: re.Pattern[str] | None = None


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def sequences(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases parted by semicolons, the longest first."""
    return tuple(sorted((tuple(phrase.split()) for phrase in text.split(";")), key=len, reverse=True))


def phrases(by_meaning: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Phrases parted by semicolons, by what they mean."""
    return {phrase: meaning for meaning, text in by_meaning.items() for phrase in sequences(text)}


def names_of(by_name: Mapping[str, str]) -> dict[str, str]:
    """Words by the name they stand for, turned round."""
    return {word: name for name, text in by_name.items() for word in text.split()}


def pattern(*alternatives: str) -> re.Pattern[str]:
    """Any of the alternatives as whole words, in whatever case; a blank is any white space."""
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives).replace(" ", r"\s") + r")(?!\w)", re.IGNORECASE)
