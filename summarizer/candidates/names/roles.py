"""Roles: the office, rank or occupation that an article gives a person, word for word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.candidates.names.offices import (
    ADDRESSES,
    MEMBERS_BEHIND,
    OFFICES_OF_SOMETHING,
    POST_NOMINALS,
    RANKS_BEHIND,
    is_description,
    is_office,
)
from summarizer.candidates.names.role_phrases import (
    DETERMINERS,
    ENDS,
    LONGEST_ROLE,
    MARKS,
    Role,
    described,
    is_word,
    role_before,
)
from summarizer.candidates.names.words import FUNCTION_WORDS, SPEECH_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.role_phrases import Named
    from summarizer.candidates.names.tokens import Token

_COPULAS = frozenset("is was remains became be been being becomes become".split())
_AUXILIARIES = frozenset("has had have will would was is were who".split())
# "was [appointed] chief executive", "took over [as] mayor"
_CHOSEN = frozenset(
    """
    appointed named elected re-elected reelected made installed promoted hired confirmed nominated chosen picked
    re-appointed reappointed unveiled announced recruited sworn
    """.split()
)
_SERVES = frozenset(
    """
    serves served serving works worked working acts acted acting retired resigned quit stepped took takes joined joins
    started continues continued returned returns sits sat stands stood
    """.split()
)
_STYLES = ADDRESSES | frozenset("the most right very rev reverend".split())  # "the Most Rev Jane Roe"
_BETWEEN = frozenset("down in over on to up back also now since long once".split())
_PAST = frozenset("former ex erstwhile one-time onetime retired".split())
_CLOSING = frozenset(',.;:()—–”"“')

_NAMED = frozenset("identified named known".split())
_NOW = frozenset("also now then currently formerly once still".split())
LONGEST_CLAUSE = 20  # tokens


def find_roles(tokens: Sequence[Token], mention: Mention, named: Named | None = None) -> list[Role]:
    """The roles that stand beside one mention of a person, in the same sentence.

    Args:
        tokens: of the sentence.
        mention: the name, its titles known.
        named: by first token, the past-the-end token and the kind of each name of the sentence, where that is known.
    """
    before = role_before(tokens, mention.sentence, mention.title, mention.first, named)
    named = named or {}
    before = before or _shared(tokens, mention, named)
    after = _after(tokens, mention, named)
    comma = _before_comma(tokens, mention, named)
    if comma is not None and after is not None and not _stands_alone(tokens, comma):
        comma = None  # "In the hall, where a model stands, Jane Roe, the engineer, said": what follows is sure
    opens = before.begin if before is not None else 0
    opens -= opens > 1 and tokens[opens - 1].lower in DETERMINERS
    if comma is None and opens > 1 and tokens[opens - 1].text == ",":
        comma = _before_comma(tokens, mention, named, opens)  # "Its boss, [the] ex-driver Jane Roe"
        comma = comma if comma is not None and _stands_alone(tokens, comma) else None
    found = (after, comma, before, _inverted(tokens, mention, named), _identified(tokens, mention, named))
    return [role for role in found if role is not None]


def best_role(roles: Iterable[Role], sentences: Sequence[Sequence[Token]]) -> Role | None:
    """The most telling of several roles: an office that is held, no rank; the longest, the first of equals."""

    def telling(role: Role) -> tuple[bool, bool, int, int]:
        return not _is_rank(role, sentences), not _is_past(role, sentences), role.size, -role.sentence

    return max(roles, key=telling, default=None)


def _is_past(role: Role, sentences: Sequence[Sequence[Token]]) -> bool:
    word = sentences[role.sentence][role.first].lower
    return word in _PAST or word.startswith("ex-")


def _is_rank(role: Role, sentences: Sequence[Sequence[Token]]) -> bool:
    return all(t.lower in RANKS_BEHIND for t in sentences[role.sentence][role.first : role.last])


def says_office(role: Role, sentences: Sequence[Sequence[Token]]) -> bool:
    """Whether a role is one, not a form of address or a description: "Mr", "his wife", "a resident of the street"."""
    words = sentences[role.sentence][role.first : role.last]
    if all(
        t.lower in ADDRESSES and t.lower not in {"professor", "prof"} and (t.capital or t.lower != "doctor")
        for t in words
    ):
        return False
    if role.head < 0:
        return True
    head = sentences[role.sentence][role.head]
    if head.lower in OFFICES_OF_SOMETHING and (role.body is not None or role.head > role.first):
        return True
    before = sentences[role.sentence][role.head - 1].lower if role.head > 0 else ""
    if head.lower.removesuffix("s") in OFFICES_OF_SOMETHING and role.head == role.first and before == "its":
        return True  # "one of its partners"
    return not is_description(head.text, before if role.head > role.first else "")


def chair_of(tokens: Sequence[Token], mention: Mention) -> Role | None:
    """The title of a professor, whom an article calls nothing else."""
    start = mention.first if mention.title is None else mention.title
    at = next((k for k in range(start, mention.first) if tokens[k].lower in {"professor", "prof"}), None)
    return None if at is None else Role(mention.sentence, at, at + 1, at, at, at + 1)


def _after(tokens: Sequence[Token], mention: Mention, named: Named) -> Role | None:
    """ "Jane Roe, 54, the head of the port", "Jane Roe is a farmer", "Jane Roe (head of the port)"."""
    at = past_degrees(tokens, mention.last)
    if at + 3 < len(tokens) and tokens[at].text == "(" and tokens[at + 1].capital:
        at = next((k + 1 for k in range(at + 2, min(at + 5, len(tokens) - 1)) if tokens[k].text == ")"), at)
    end = len(tokens)
    if at + 1 >= end or tokens[at - 1].possessive:
        return None
    if tokens[at].text in MEMBERS_BEHIND and tokens[at].glued:
        return Role(mention.sentence, at, at + 1, at, at, at + 1)
    listed = _past_others(tokens, at, named)
    if listed is not None:
        role = _apposition(tokens, mention.sentence, listed, named)
        return role if role is not None and _is_plural(tokens[role.head]) else None
    if tokens[at].text == ":" and not tokens[at + 1].text.islower():
        return None
    if tokens[at].text in {",", "(", "—", "–", ":"}:
        start, at = at + 1, past_age(tokens, at + 1)
        if at >= end:
            return None
        if tokens[at].lower == "who":
            return predicate(tokens, mention.sentence, at + 1, named) or _still(tokens, mention.sentence, at + 1, named)
        if at > start and tokens[at].lower in _COPULAS:
            return predicate(tokens, mention.sentence, at, named)  # "Jane Roe, 54, was a farmer"
        if tokens[at].lower in {"in"} and at + 1 < end and tokens[at + 1].lower == "charge":
            return _in_charge(tokens, mention.sentence, at)
        if tokens[at].lower == "as" or (tokens[at].lower in {"serving", "acting"} and tokens[at + 1].lower == "as"):
            return None
        if is_word(tokens[at]) and tokens[at].text.islower() and tokens[at].lower in SPEECH_VERBS:
            return None
        return _apposition(tokens, mention.sentence, at, named)
    return predicate(tokens, mention.sentence, at, named)


def past_degrees(tokens: Sequence[Token], at: int) -> int:
    """One past the degrees and honours behind a name: "Jane Roe[, M.D., Ph.D.], head of"."""
    while True:
        comma = at + 1 < len(tokens) and tokens[at].text == ","
        here = at + 1 if comma else at
        if here >= len(tokens) or tokens[here].lower not in POST_NOMINALS or not tokens[here].text[0].isupper():
            return at
        goes_on = here + 1 < len(tokens) and tokens[here + 1].text[0].islower() and tokens[here + 1].glued
        if comma and goes_on:
            return at  # "Jane Roe, PhD student"
        at = here + 1


def _past_others(tokens: Sequence[Token], at: int, named: Named) -> int | None:
    """In "Jane Roe [and Ben Poe, the founders], ..." where the description of all of them begins."""
    start = at
    while at + 1 < len(tokens) and tokens[at].lower in {",", "and"} and at + 1 in named:
        past, kind = named[at + 1]
        if kind not in {"people", None}:
            return None
        at = past
    return at + 1 if at > start and at + 1 < len(tokens) and tokens[at].text == "," else None


def _is_plural(token: Token) -> bool:
    return token.lower.endswith(("s", "men", "people")) and not token.lower.endswith("ss")


def _shared(tokens: Sequence[Token], mention: Mention, named: Named) -> Role | None:
    """ "lawyers Ben Poe and [Jane Roe]"."""
    at = mention.first
    while at > 1 and tokens[at - 1].lower in {",", "and"}:
        first = next((k for k in range(at - 2, max(-1, at - 7), -1) if k in named and named[k][0] == at - 1), None)
        if first is None or named[first][1] not in {"people", None}:
            return None
        role = role_before(tokens, mention.sentence, None, first, named)
        if role is not None:
            return role if _is_plural(tokens[role.head]) else None
        at = first
    return None


def past_age(tokens: Sequence[Token], at: int) -> int:
    """One past an age and its mark: "[54,] the head"; "(54), the head"."""
    end = len(tokens)
    if at < end and tokens[at].lower == "aged":
        at += 1
    if at < end and tokens[at].text.isdigit():
        at += 1
        while at < end and tokens[at].text in {",", ")", ":"}:
            at += 1
    return at


def _apposition(tokens: Sequence[Token], sentence: int, at: int, named: Named) -> Role | None:
    if not is_word(tokens[at]):
        return None
    role = described(tokens, sentence, at, len(tokens), named)
    if role is None:
        return None
    # "In came Jane Roe, minister Ben Poe and others": the office belongs to the next name
    last = max(role.last, role.past)
    glued = last < len(tokens) and tokens[last].glued and last in named and named[last][1] in {"people", None}
    return None if glued and role.body is None else role


def predicate(tokens: Sequence[Token], sentence: int, at: int, named: Named) -> Role | None:
    """ "is the mayor", "was appointed head of the port", "works as a nurse", "took over as director"."""
    end = len(tokens)
    start = at
    while at < end and at - start < 4 and tokens[at].lower in _AUXILIARIES | _COPULAS:
        at += 1
    copula = at > start and any(t.lower in _COPULAS for t in tokens[start:at])
    while at < end and at - start < 6 and tokens[at].lower in _NOW:
        at += 1
    if at >= end or not is_word(tokens[at]):
        return None
    if tokens[at].lower == "in" and copula and at + 1 < end and tokens[at + 1].lower == "charge":
        return _in_charge(tokens, sentence, at)
    if at > start and tokens[at].lower in _CHOSEN:
        at += 1
        while at < end and tokens[at].lower in _BETWEEN | {"as"}:
            at += 1
    elif tokens[at].lower in _SERVES:
        at += 1
        while at < end and (tokens[at].lower in _BETWEEN or tokens[at].lower == "the"):
            at += 1
        body = at if at in named else None
        at = named[at][0] if at in named else at
        if at + 1 >= end or tokens[at].lower != "as":
            return None
        role = described(tokens, sentence, at + 1, end, named)
        return role if role is None or role.body is not None else replace(role, body=body)
    elif not copula:
        return None
    if at >= end or (tokens[at].lower not in DETERMINERS and not is_office(tokens[at].text) and tokens[at].capital):
        return None
    role = described(tokens, sentence, at, end, named)
    if role is None:
        return None
    plain = tokens[at].lower in DETERMINERS or all(is_word(t) for t in tokens[at : role.last])
    return role if plain else None


def _still(tokens: Sequence[Token], sentence: int, at: int, named: Named) -> Role | None:
    """ "who founded the firm and [is still its chief executive]"."""
    for here in range(at + 1, min(len(tokens) - 3, at + LONGEST_CLAUSE)):
        if tokens[here].text in MARKS:
            return None
        if tokens[here].lower == "and" and tokens[here + 1].lower in {"is", "remains", "was", "became"}:
            return predicate(tokens, sentence, here + 1, named)
    return None


def _inverted(tokens: Sequence[Token], mention: Mention, named: Named) -> Role | None:
    """ "[Its chairman] is Jane Roe.", "[One of the firm's directors], until May, was Jane Roe"."""
    name = mention.first if mention.title is None else mention.title
    after = tokens[mention.last].text if mention.last < len(tokens) else "."
    if name < 3 or tokens[name - 1].lower not in _COPULAS or after not in _CLOSING:
        return None
    limit = next((at for at in range(name) if tokens[at].text == ","), name - 1)
    while limit > 2 and tokens[limit - 1].lower in _COPULAS | _AUXILIARIES:
        limit -= 1
    opening = tokens[0].lower
    if opening not in DETERMINERS | {"one", "among"} and not any(t.possessive for t in tokens[:limit]):
        return None
    return described(tokens, mention.sentence, 0, limit, named, strict=True)


def _identified(tokens: Sequence[Token], mention: Mention, named: Named) -> Role | None:
    """ "[The driver], identified by police as Jane Roe", "[a walker], named locally as Jane Roe"."""
    name = mention.first if mention.title is None else mention.title
    if name < 4 or tokens[name - 1].lower != "as":
        return None
    verb = next((k for k in range(name - 2, max(1, name - 7), -1) if tokens[k].lower in _NAMED), None)
    if verb is None or not all(is_word(t) for t in tokens[verb : name - 1]):
        return None
    end = verb
    while end > 1 and (tokens[end - 1].text == "," or tokens[end - 1].lower in _AUXILIARIES | {"been", "being", "who"}):
        end -= 1
    for start in range(end - 1, max(-1, end - LONGEST_ROLE), -1):
        if tokens[start].lower in DETERMINERS:
            return described(tokens, mention.sentence, start, end, named, strict=True)
        if not is_word(tokens[start]):
            return None
    return None


def _in_charge(tokens: Sequence[Token], sentence: int, at: int) -> Role | None:
    past = at + 2
    while past < len(tokens) and past - at < LONGEST_ROLE and tokens[past].text not in MARKS:
        past += 1
    return Role(sentence, at, past) if past > at + 3 else None


def _stands_alone(tokens: Sequence[Token], role: Role) -> bool:
    """Whether a description opens what is said: "[Its president], Jane Roe, a former nurse, said"."""
    start = role.begin
    if start > 0 and tokens[start - 1].lower in DETERMINERS:
        start -= 1
    if start < 0 or tokens[start].lower not in DETERMINERS:
        return False
    return start == 0 or tokens[start - 1].text in {'"', "“", "”"} or tokens[start - 1].lower in SPEECH_VERBS


def _before_comma(tokens: Sequence[Token], mention: Mention, named: Named, name: int | None = None) -> Role | None:
    """ "the President of the Supreme Court, Judge Jane Roe, said", "As mayor, Jane Roe said"."""
    if name is None:
        name = mention.first if mention.title is None else mention.title
    while name > 0 and tokens[name - 1].lower in _STYLES:
        name -= 1
    if name < 2 or tokens[name - 1].text not in {",", ":"}:
        return None
    end = name - 1
    if tokens[end - 1].text == ")":  # "the Executive Engineer (Electrical), Jane Roe"
        end = next((at for at in range(end - 2, max(0, end - 6), -1) if tokens[at].text == "("), end)
    first = end
    while first > 0 and end - first < LONGEST_ROLE + 4:
        token = tokens[first - 1]
        if token.text in MARKS or (token.lower in ENDS and not token.capital):
            break
        first -= 1
    opens = first == 0 or tokens[first - 1].text in {'"', "“", "”"}
    after = tokens[mention.last].text if mention.last < len(tokens) else "."
    closed = after in _CLOSING or after in {"of", "from", "at"} or tokens[mention.last - 1].possessive
    if not closed and not (opens and tokens[first].lower in {"as", "a", "an"}):
        return None
    # The nearest noun phrase that a role heads: "visited with [the mayor of Sitia], Jane Roe".
    for start in range(end - 1, first - 1, -1):
        lower = tokens[start].lower
        begins = start == first or tokens[start - 1].lower in DETERMINERS | {"as"} or lower in DETERMINERS
        owner = tokens[start].possessive and tokens[start].capital and not (start > first and tokens[start - 1].capital)
        verb = start > first and tokens[start - 1].lower in SPEECH_VERBS
        if begins or owner or verb:
            role = described(tokens, mention.sentence, start, end, named, strict=True)
            if role is not None and not (lower in FUNCTION_WORDS and lower not in DETERMINERS):
                return role
    return None
