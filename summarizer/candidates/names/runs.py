"""Runs: where a name that begins at a capital letter, or at a quotation mark, ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.tokens import APOSTROPHES, Token, opens_sentence, spelled
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_OPENERS,
    CALENDAR,
    EVENT_OPENERS,
    FOREIGN_LINKS,
    FUNCTION_WORDS,
    HONORIFICS,
    KEPT_POSSESSORS,
    OFFICE_HOLDERS,
    PARTICLES,
    PORTFOLIOS,
    TITLES,
    given_names,
    is_common,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE = "title"  # of a work or a plan, between quotation marks: its capitals tell nothing

LONGEST_NAME = 12  # tokens: also what keeps a page of capital letters linear


_OPENING_MARKS = frozenset("\"“‘'«")
_CLOSING_MARKS = frozenset("\"”’'»")
# What is between two places or bodies: "the Lindley–Brattvik merger".
_BETWEEN_TWO = frozenset(
    """
    merger deal talks tie-up alliance border war conflict relations rivalry match derby trade dispute pact agreement
    partnership corridor route line road flight railway axis summit final game clash swap takeover
    """.split()
)
# "the Smallholders' party"
_MEMBER = re.compile(r"(?:[eo]rs|ists|ants|ians|men|ees)$")
_OF_MEMBERS = frozenset("party union association federation alliance league guild club front movement council".split())
_MEMBERS = frozenset("workers employees teachers nurses officers staff drivers".split())
# What is called after its owner: no town has these.
SHOPS = frozenset(
    """

    markets market foods stores store bakery bakeries restaurant restaurants grill diner deli pub tavern bar cafe
    café coffee pizza pizzeria kitchen burgers chicken fried steakhouse creamery dairy farm farms orchard orchards
    nursery brewery brewing distillery winery vineyards cellars wines motors garage autos tyres pharmacy drugs
    chemist chemists supermarket supermarkets department sporting outfitters furniture jewellers jewelers hardware
    bookshop books bookstore toys candy chocolates sweets ices fish seafood meats butchers yard boatyard gym salon
    barbershop hotel inn auctioneers auctions funeral laundry cleaners travel coaches haulage builders plumbing
    roofing bridal emporium
    """.split()
)
# "the Commission on Harbour Safety"
_ON_SOMETHING = frozenset("commission committee council panel institute conference alliance coalition".split())
# "Parque de [los] Mártires"
_INNER_ARTICLES = frozenset("los las el lo els les".split())
_FIRM_FELLOWS = frozenset("partners sons son co brothers daughters associates company".split())


def quoted_project(tokens: Sequence[Token], at: int, text: str) -> tuple[int, int, str] | None:
    """A name between quotation marks that the next word explains: '"I Want to Live" project'."""
    if tokens[at].text not in {'"', "“", "«", "„", "‘", "'"} or at + 1 >= len(tokens):
        return None
    if not tokens[at + 1].capital or tokens[at + 1].glued:
        return None
    for end in range(at + 2, min(at + 9, len(tokens) - 1)):
        mark = tokens[end].text
        if mark in {'"', "”", "»", "’", "'"}:
            after = tokens[end + 1].lower if tokens[end + 1].glued else ""
            inside = [t for t in tokens[at + 1 : end] if t.lower not in FUNCTION_WORDS]
            if not inside or not all(t.capital for t in inside):
                return None
            if after in {"project", "initiative", "campaign", "programme", "program", "movement", "hotline"}:
                return at + 1, end, "organisations"
            if after in {
                "order",
                "film",
                "book",
                "novel",
                "song",
                "album",
                "series",
                "documentary",
                "play",
                "committee",
            }:
                return at + 1, end, "none"
            return (at + 1, end, TITLE) if len(inside) > 1 and end - at > 3 else None
        if not mark[0].isalnum() and mark not in {",", "&", "-"}:
            return None
    return None


def run_end(tokens: Sequence[Token], start: int, language: str = "en") -> int:
    """Where the run of capitalised words that begins at `start` ends, connecting words included.

    Where nouns have capitals, a particle joins only what a given name opens: "Anna von Sell", not "Beginn der Messung".
    """
    at = start + 1
    nouns = language.startswith("de")
    limit = min(len(tokens), start + LONGEST_NAME)
    while at < limit:
        before, token = tokens[at - 1], tokens[at]
        beyond = _nicknamed(tokens, start, at) or _named_by_members(tokens, start, at) or _dashed(tokens, at)
        if beyond is not None:
            at = beyond
            continue
        if not token.glued:
            break
        if before.possessive and not _keeps_possessor(tokens, start, at):
            break
        if token.capital:
            at += 1
            continue
        after = _connected(tokens, start, at, english=language.startswith("en"))
        if after is None or after > limit:
            break
        if nouns and token.lower in PARTICLES and not any(t.lower in given_names() for t in tokens[start:at]):
            break
        at = after
    return at


def _nicknamed(tokens: Sequence[Token], start: int, at: int) -> int | None:
    """One past the surname in 'Rowan "Tup" Ashe', whose nickname would begin at `at`."""
    if tokens[at].text not in _OPENING_MARKS or not tokens[at].glued or tokens[at - 1].possessive:
        return None
    for end in range(at + 2, min(at + 4, len(tokens) - 1)):
        if tokens[end].text in _CLOSING_MARKS:
            inside = all(t.capital for t in tokens[at + 1 : end])
            return end + 2 if inside and tokens[end + 1].capital and tokens[end + 1].glued else None
    return None


def _dashed(tokens: Sequence[Token], at: int) -> int | None:
    """One past the second half of "Kestrel–Brandt", whose dash stands at `at`; what is between two names joins none."""
    if tokens[at].text != "–" or tokens[at].glued or at + 1 >= len(tokens):
        return None
    before, after = tokens[at - 1], tokens[at + 1]
    joined = after.capital and not after.glued and not before.possessive
    between = known_place(before.text) is not None or known_place(after.text) is not None
    between = between or (at + 2 < len(tokens) and tokens[at + 2].lower in _BETWEEN_TWO)
    return at + 2 if joined and not between else None


def _named_by_members(tokens: Sequence[Token], start: int, at: int) -> int | None:
    """One past the head of "Lindley Traders' Association", whose apostrophe stands at `at`; None for other owners."""
    owner = tokens[at - 1]
    if tokens[at].text not in APOSTROPHES or not owner.possessive or tokens[at].glued:
        return None
    if owner.lower in BODY_HEADS or known_place(spelled(tokens, start, at)) is not None:
        return None
    for head in range(at + 1, min(at + 5, len(tokens))):
        if not (tokens[head].capital and tokens[head].glued):
            lone = at - start == 1 or (at - start == 2 and tokens[start].lower == "the")
            of_members = lone and head == at + 1 and _MEMBER.search(owner.lower) is not None
            return head + 1 if of_members and tokens[head].text in _OF_MEMBERS and tokens[head].glued else None
        if tokens[head].lower in BODY_HEADS:
            return head + 1
    return None


def _keeps_possessor(tokens: Sequence[Token], start: int, at: int) -> bool:
    owner = tokens[at - 1].lower
    if _is_shop(tokens, start, at):
        return True
    if owner in KEPT_POSSESSORS:
        return tokens[at].capital and not tokens[at - 1].suffix
    if tokens[at].capital and known_place(f"{spelled(tokens, start, at)}'s {tokens[at].text}") is not None:
        return True  # "Cox's Bazar"
    return (
        owner in OFFICE_HOLDERS
        and at - start >= 1
        and tokens[at].lower in {"office", "department", "residence", "service", "association"}
        and tokens[at].capital
    )


def _is_shop(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether an owner and what he or she deals in make the name of a shop: "Fenner's Markets"."""
    if at - start != 1 or not tokens[at].capital or tokens[at].lower not in SHOPS:
        return False
    owner = tokens[start].text
    known = known_place(owner)
    if (known is not None and known.sure) or demonym_country(owner) is not None:
        return False
    return not is_common(owner) or (not opens_sentence(tokens, start) and owner.lower() not in BODY_HEADS)


def _are_fields(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" stands between two fields of one body: "Harle [Fire and Rescue] Service"."""
    left, right = tokens[at - 1], tokens[at + 1]
    body = left.lower in BODY_HEADS - PORTFOLIOS and not left.lower.endswith("s")
    return (
        not body
        and not left.possessive
        and left.lower not in CALENDAR
        and all(is_common(t.text) and t.lower not in TITLES for t in (left, right))
    )


def _connected(tokens: Sequence[Token], start: int, at: int, *, english: bool) -> int | None:
    """One past the capitalised word that a connecting word at `at` leads to, None when it leads to none."""
    word = tokens[at].lower
    end = len(tokens)

    def capital_at(place: int) -> bool:
        return place < end and tokens[place].capital and tokens[place].glued

    if word in PARTICLES:
        after = at + 1
        inner = PARTICLES | _INNER_ARTICLES
        while after < end and after < at + 3 and tokens[after].lower in inner and not tokens[after].capital:
            after += 1
        return after + 1 if capital_at(after) and (word != "y" or at - start > 1) else None
    if word == "&":
        return at + 2 if capital_at(at + 1) else None
    if english and word in FOREIGN_LINKS:
        after = at + 2 if at + 1 < end and tokens[at + 1].lower in FOREIGN_LINKS else at + 1
        return after + 1 if capital_at(after) and tokens[at - 1].lower not in given_names() else None
    left = tokens[at - 1].lower
    if word in {"of", "for"} or (english and word == "on" and left in _ON_SOMETHING):
        after = at + 2 if at + 1 < end and tokens[at + 1].lower == "the" else at + 1
        if not capital_at(after):
            return None
        if word == "for" and (tokens[after].lower in HONORIFICS or tokens[after].lower in given_names()):
            return None  # "Lawyers for Mr Roe"
        if (left in BODY_OPENERS and left not in TITLES) or left in EVENT_OPENERS:
            return after + 1
        if left in TITLES and word == "of" and tokens[after].lower in PORTFOLIOS:
            return after + 1
        return None
    if word == "and" and capital_at(at + 1) and tokens[at + 1].lower in _FIRM_FELLOWS:
        return at + 2
    if word == "and" and capital_at(at + 1):
        begin = start + 1 if tokens[start].lower == "the" else start
        right = tokens[at + 1]
        apart = (
            right.lower in TITLES
            or right.lower in BODY_OPENERS - PORTFOLIOS
            or known_place(right.text)
            or demonym_country(right.text) is not None
        )
        has_of = any(t.lower in {"of", "for"} for t in tokens[start:at])
        ahead = at + 2
        while capital_at(ahead):
            ahead += 1
        last = tokens[ahead - 1].lower
        if has_of and ahead > at + 2 and last in BODY_HEADS - PORTFOLIOS and last not in _MEMBERS:
            return None  # "the University of Harle and Brisk College"
        if (
            has_of
            and not apart
            and tokens[begin].lower in BODY_OPENERS
            and tokens[at - 1].lower not in BODY_HEADS - PORTFOLIOS
        ):
            return at + 2
        heads = at + 2
        while capital_at(heads) and heads < at + 4:
            heads += 1
        ends_body = heads > at + 2 and tokens[heads - 1].lower in BODY_HEADS
        after_the = begin > 0 and tokens[begin - 1].lower == "the"
        after_the = after_the or (is_common(tokens[begin].text) and not opens_sentence(tokens, begin))
        single = at - begin == 1 and known_place(tokens[begin].text) is None and not tokens[begin].text.isupper()
        members = tokens[heads - 1].lower in _MEMBERS
        if has_of and members and tokens[begin].lower in BODY_OPENERS and heads > at + 1:
            return heads  # "Union of Dock and Harbour Workers"
        if ends_body and _are_fields(tokens, at):
            return heads
        if ends_body and after_the and single and not apart and demonym_country(tokens[begin].text) is None:
            return heads
    return None
