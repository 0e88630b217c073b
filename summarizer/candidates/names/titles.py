"""Titles: which words of a run of capitals are an office or a rank before a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.offices import KEPT_RANKS, is_office, occupations
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.sites import (
    PLACE_HEADS,
)
from summarizer.candidates.names.tokens import Token, spelled
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_OPENERS,
    FIRM_ENDINGS,
    HONORIFICS,
    KIN,
    KNOWN_BODIES,
    NO_FIELD_HEADS,
    RANK_LETTERS,
    RANKS,
    ROLE_MODIFIERS,
    SURNAME_TITLES,
    TITLES,
    WEAK_BODY_HEADS,
    given_names,
    is_common,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


_NAMED_AFTER_PEOPLE = frozenset("school college hospital church academy institute centre foundation library".split())
_TITLES_BEFORE_RANKS = frozenset({"air", "field", "rear", "petty", "warrant"})
# What names of streets begin with, whatever title they go on with: "Calle Mayor".
_FOREIGN_STREETS = frozenset(
    "calle plaza avenida rua rue praça piazza via viale corso rambla carrera paseo callejón travessa largo quai ulica"
    " ulitsa jalan".split()
)


def body_after_title(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """In "President of the Supreme Court", where the body begins; None when the run is built otherwise."""
    if tokens[first].lower not in TITLES or tokens[last - 1].lower not in BODY_HEADS:
        return None
    for at in range(first + 1, last - 1):
        if tokens[at].lower in {"of", "for"}:
            at += 2 if tokens[at + 1].lower == "the" else 1  # noqa: PLW2901
            return at if at < last else None
        if not tokens[at].capital:
            return None
    return None


def is_of_federation(before: Token, token: Token) -> bool:
    """ "Assistant [U.S.] Attorney": a country within an office."""
    return token.lower.replace(".", "") in {"us", "uk", "eu", "un"} and before.lower in ROLE_MODIFIERS


def is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a run is one name however many titles it seems to hold."""
    name = spelled(tokens, first, last)
    if name.lower() in KNOWN_BODIES or known_place(name) is not None:
        return True
    if last - first == 1:
        return tokens[first].lower not in TITLES
    if tokens[first].lower in _FOREIGN_STREETS:
        return True
    head = tokens[last - 1].lower
    if last - first > 2 and head in _NAMED_AFTER_PEOPLE:
        return True  # "Cardinal Brisk School"
    if (
        tokens[first].lower in BODY_OPENERS
        and tokens[first].lower not in TITLES
        and tokens[first + 1].lower in {"of", "for"}
    ):
        return True
    personal = any(t.lower in given_names() for t in tokens[first : last - 1])
    if last - first > 2 and head in WEAK_BODY_HEADS and not personal and tokens[first].lower not in TITLES:
        return True  # "Harle Crown Court"
    if head in (BODY_HEADS - WEAK_BODY_HEADS) and head not in TITLES:
        return tokens[first].lower not in HONORIFICS
    return (head in NO_FIELD_HEADS or head in PLACE_HEADS) and tokens[first].lower not in TITLES


def is_title(tokens: Sequence[Token], first: int, at: int, last: int) -> bool:
    word = tokens[at].lower
    if tokens[at].possessive and at + 1 < last:
        return False
    if tokens[at].text in RANK_LETTERS and at + 1 < last:
        return not tokens[at + 1].text.isupper() and tokens[at + 1].lower not in BODY_HEADS | FIRM_ENDINGS
    if at == first and is_people_of_two(tokens, at):
        return False  # "Sri Lankan"
    if at + 1 < last and (word, tokens[at + 1].lower) in KEPT_RANKS:
        return True  # "Solicitor General Roe"
    if word not in TITLES:
        return _is_office_of_name(tokens, first, at, last)
    if at == first and word in SURNAME_TITLES and word in given_names() and at and _is_of_one(tokens[at - 1]):
        return False  # "her grandson Dean Roe"
    if word in _TITLES_BEFORE_RANKS and not (at + 1 < last and tokens[at + 1].lower in RANKS):
        return False  # "Air Marshal Roe" has a title, "Air Lindley" is an airline
    if word in SURNAME_TITLES and at > first:
        before = tokens[at - 1].lower
        if at + 1 < last and (is_common(before) or tokens[at + 1].lower in given_names()):
            return True  # "Associate Justice Roe", whose name is still to come
        if (before, word) in KEPT_RANKS:
            return True  # "Solicitor General"
        return before in TITLES or before in ROLE_MODIFIERS or demonym_country(tokens[at - 1].text) is not None
    return word not in {"st", "saint"}


def _is_office_of_name(tokens: Sequence[Token], first: int, at: int, last: int) -> bool:
    """Whether an occupation stands before a full name: "Anders County [Supervisor] Jane Roe", not "Anna Baker Roe"."""
    word, name = tokens[at].lower, tokens[at + 1 : last]
    if word not in occupations() or not 1 < len(name) < 5 or (at > first and tokens[at - 1].lower in given_names()):
        return False
    if any(t.lower in BODY_HEADS | PLACE_HEADS | FIRM_ENDINGS or t.lower in {"of", "for"} for t in name):
        return False
    return name[0].lower in given_names() or (is_common(word) and not any(is_common(t.text) for t in name))


def is_only_office(tokens: Sequence[Token], begin: int, end: int, last: int) -> bool:
    """Whether what titles are followed by is the rest of an office: "the Executive [Engineer], Jane Roe"."""
    rest = tokens[end:last]
    return (
        begin < end
        and all(is_common(t.text) and t.lower not in given_names() for t in rest)
        and is_office(rest[-1].text)
    )


def is_people_of_two(tokens: Sequence[Token], at: int) -> bool:
    """Whether two words are the name of a people or a country, though the first is a form of address elsewhere."""
    if at + 1 >= len(tokens) or not tokens[at + 1].glued or tokens[at].lower not in HONORIFICS:
        return False
    pair = spelled(tokens, at, at + 2)
    place = known_place(pair)
    return demonym_country(pair) is not None or (place is not None and place.kind == "country")


def _is_of_one(before: Token) -> bool:
    """Whether a word in small letters says who the name behind it is of."""
    return before.text.islower() and (before.lower in KIN or is_office(before.text))
