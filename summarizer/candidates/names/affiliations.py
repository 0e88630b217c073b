"""Affiliations: the body a person is said to be of, from the words beside the name and its role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.roles import Role
from summarizer.candidates.names.words import BODY_HEADS, FUNCTION_WORDS, PROJECT_NOUNS, is_role_noun

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

    Named = Mapping[int, tuple[int, str | None]]

# Bodies without a name of their own that a person can be of: "the union's chairwoman".
_GENERIC_BODIES = (BODY_HEADS | PROJECT_NOUNS | frozenset("firm jury festival brewery bakery".split())) - frozenset(
    "forces force united independent capital house energy press post front mission park front exchange oil gas steel "
    "systems technology industry industries partners management ventures security intelligence electric technologies "
    "trust order guard guards watch review monitor daily weekly times records pictures games services service's unit "
    "nation's limited engineering construction wing movement interactive hotline government parliament project "
    "team".split()
) | frozenset({"parliament"})
_INTO = frozenset("of at for from with".split())
_DETERMINERS = frozenset("the a an its his her their our".split())
_LEADS = frozenset(
    "leads led heads headed runs chairs chaired represents manages directs founded owns edits oversees".split()
)
# In front of an office these name whose it is ("club captain"); others only say what sort ("school nurse").
_EMPLOYING = frozenset(
    "club union association brigade service council committee federation festival association's party ministry "
    "council's commission authority league".split()
)
_FOR = frozenset("works worked speaks plays played rides covers advises acts".split())
_LONGEST_BODY = 4


def affiliation_of(
    tokens: Sequence[Token], sentence: int, mention: Mention, role: Role | None, named: Named
) -> tuple[int, int] | None:
    """The tokens [first, past) that name the body of a mention's bearer, None where no rule settles it.

    Args:
        tokens: of the sentence.
        sentence: its place.
        mention: the person.
        role: of the person, when it stands in this sentence.
        named: by first token, the past-the-end token and the kind of each name of the sentence.
    """
    if role is not None and role.sentence == sentence:
        found = (
            _in_role(tokens, role, named)
            or _before_role(tokens, role.first)
            or _owner(tokens, role.first, named)
            or _behind_role(tokens, role, named)
        )
        if found is not None:
            return found
    return _of_name(tokens, mention, named) or _who_leads(tokens, mention.last, named)


def led_body(tokens: Sequence[Token], sentence: int, last: int, named: Named) -> Role | None:
    """ "who leads the dockers' union" behind a name: the words that say what he or she does."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].lower != "who":
        return None
    body = _who_leads(tokens, last, named)
    return None if body is None or tokens[last + 2].lower not in _LEADS else Role(sentence, last + 2, body[1])


def subject_body(tokens: Sequence[Token], named: Named) -> tuple[int, int] | None:
    """The body that a sentence begins with, for "its chief executive, Jane Roe" in the next."""
    at = 1 if tokens and tokens[0].lower in _DETERMINERS else 0
    if at in named:
        past, kind = named[at]
        plural = past < len(tokens) and tokens[past].lower == "and"
        return None if kind in {"people", "places", "none"} or plural or tokens[past - 1].possessive else (at, past)
    return _generic(tokens, at) if at else None


def _is_body(kind: str | None) -> bool:
    return kind in {"organisations", None}


def _named_at(tokens: Sequence[Token], at: int, named: Named, *, lenient: bool = False) -> tuple[int, int] | None:
    if at < len(tokens) and tokens[at].lower in _DETERMINERS:
        at += 1
    if at not in named:
        return None
    past, kind = named[at]
    return (at, past) if _is_body(kind) or (lenient and kind == "people" and past - at == 1) else None


def _ends_plural_owner(tokens: Sequence[Token], at: int) -> bool:
    """The apostrophe of "dockers' union", which is a token of its own."""
    return at > 0 and tokens[at].text in {"'", "’"} and tokens[at - 1].possessive


def _generic(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """ "forestry office", "dockers' union": a body named only by what it is, that begins at a token."""
    if at < len(tokens) and tokens[at].lower in _DETERMINERS:
        at += 1
    for past in range(at + 1, min(len(tokens), at + _LONGEST_BODY) + 1):
        token = tokens[past - 1]
        if _ends_plural_owner(tokens, past - 1):
            continue
        if not token.text[0].isalpha() or token.lower in FUNCTION_WORDS:
            return None
        if is_role_noun(token.text) and not token.possessive:
            return None
        if token.possessive and token.capital and past > at + 1 and past < len(tokens) and tokens[past].capital:
            return None  # "Norway's Port Authority" has a name
        if token.lower in _GENERIC_BODIES and not (past < len(tokens) and tokens[past].lower in _GENERIC_BODIES):
            return at, past
    return None


def _body_at(tokens: Sequence[Token], at: int, named: Named, *, lenient: bool = False) -> tuple[int, int] | None:
    start = at + 1 if at < len(tokens) and tokens[at].lower in _DETERMINERS else at
    if start in named and named[start][1] == "places" and tokens[named[start][0] - 1].possessive:
        at = named[start][0]  # "Norway's Port Authority"
    body = _named_at(tokens, at, named, lenient=lenient)
    if body is not None:  # "the Lindley pilots' association"
        more = _generic(tokens, body[1]) if body[1] < len(tokens) and tokens[body[1]].text.islower() else None
        return body if more is None or tokens[body[1] - 1].possessive else (body[0], more[1])
    body = _generic(tokens, at)
    if body is not None and body[1] in named and _is_body(named[body[1]][1]):
        return body[1], named[body[1]][0]  # "of the union [Hands Together]"
    return body


def _in_role(tokens: Sequence[Token], role: Role, named: Named) -> tuple[int, int] | None:
    """ "head of the port authority", "fire service spokesman"."""
    for at in range(role.first, role.last):
        if tokens[at].lower in _INTO and at + 1 < role.last:
            found = _body_at(tokens, at + 1, named, lenient=True)
            if found is not None:
                return found
    if role.first not in named:
        found = _generic(tokens, role.first)
        if found is not None and found[1] < role.last and tokens[found[1] - 1].lower in _EMPLOYING:
            return found
    return None


def _before_role(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """ "the fire service [spokesman]": a body right before the office, with the words that describe it."""
    at = first - 1
    if at < 0 or tokens[at].lower not in _EMPLOYING or tokens[at].possessive or not tokens[first].glued:
        return None
    start = at
    while start > 0 and at - start < 3:
        owner = _ends_plural_owner(tokens, start - 1)
        joined = tokens[start].glued or _ends_plural_owner(tokens, start)
        if not owner and not (tokens[start - 1].text.isalpha() and joined):
            break
        if tokens[start - 1].lower in FUNCTION_WORDS | _DETERMINERS:
            break
        start -= 1
    return start, at + 1


def _owner(tokens: Sequence[Token], first: int, named: Named) -> tuple[int, int] | None:
    """ "Harrow Foods' chief executive", "the union's chairwoman"."""
    at = first - 1
    if at > 0 and _ends_plural_owner(tokens, at):
        at -= 1
    if at < 0 or not tokens[at].possessive:
        return None
    for start in range(at, max(-1, at - 8), -1):
        if start in named and named[start][0] == at + 1:
            kind = named[start][1]
            return (start, at + 1) if _is_body(kind) or (kind == "people" and start == at) else None
    if tokens[at].lower not in _GENERIC_BODIES:
        return None
    start = at
    while start > 0 and at - start < _LONGEST_BODY - 1 and tokens[start - 1].text.islower():
        if tokens[start - 1].lower in FUNCTION_WORDS or tokens[start - 1].lower in _DETERMINERS:
            break
        start -= 1
    determined = start > 0 and tokens[start - 1].lower in _DETERMINERS
    return (start, at + 1) if determined or start == 0 else (at, at + 1)


def _behind_role(tokens: Sequence[Token], role: Role, named: Named) -> tuple[int, int] | None:
    at = role.last
    return _body_at(tokens, at + 1, named, lenient=True) if at < len(tokens) and tokens[at].lower in _INTO else None


def _of_name(tokens: Sequence[Token], mention: Mention, named: Named) -> tuple[int, int] | None:
    """ "Jane Roe of Harrow Foods", "Jane Roe, of the union Hands Together"."""
    at = mention.last
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    if at >= len(tokens) or tokens[at].lower not in {"of", "from"} or tokens[mention.last - 1].possessive:
        return None
    return _body_at(tokens, at + 1, named)


def _who_leads(tokens: Sequence[Token], last: int, named: Named) -> tuple[int, int] | None:
    """ "Jane Roe, who leads the dockers' union", "Jane Roe, who covers banks at Lindley Partners"."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].lower != "who":
        return None
    verb = tokens[last + 2].lower
    if verb in _LEADS:
        return _body_at(tokens, last + 3, named, lenient=True)
    if verb in _FOR:
        for at in range(last + 3, min(len(tokens), last + 8)):
            if tokens[at].text in {",", "."}:
                return None
            if tokens[at].lower in {"for", "at"}:
                return _body_at(tokens, at + 1, named)
    return None
