"""Roles: the office, rank or occupation that an article gives a person, word for word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.candidates.names.places import demonym_country
from summarizer.candidates.names.words import (
    FUNCTION_WORDS,
    HONORIFICS,
    ROLE_MODIFIERS,
    SPEECH_VERBS,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

LONGEST_ROLE = 12  # words: more is a clause, not a role

_DETERMINERS = frozenset("the a an his her their its our my one-time".split())
_LINKS = frozenset("of for in at to from with on and".split())
_ENDS = (
    frozenset(
        """
who whom whose which that said says told as when where while after before but is was are were has had have will
would also then by because since during during amid over added
""".split()
    )
    | SPEECH_VERBS
)
_MARKS = frozenset(',.;:()[]—–!?"“”«»•|…')
_COPULAS = frozenset("is was became remains".split())

# Ranks and forms of address that add nothing behind another role: "military advisor [Major General]".
_ARMED = frozenset(
    """
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier marshal corporal
    cpl judge justice prof professor dr doctor mr mrs ms sir dame lord lady sheikh sheik reverend rev father
    """.split()
)
_WITH_GENERAL = frozenset("attorney secretary director inspector consul solicitor surgeon governor chief".split())


@dataclass(frozen=True, slots=True)
class Role:
    """Tokens `first` to `last` (not included) of sentence `sentence` (from 0): a person's role."""

    sentence: int
    first: int
    last: int


def find_roles(tokens: Sequence[Token], mention: Mention) -> list[Role]:
    """The roles that stand beside one mention of a person, in the same sentence.

    Args:
        tokens: of the sentence.
        mention: the name, its titles known.
    """
    before, after = _before(tokens, mention), _after(tokens, mention)
    # "In the hall, where a model stands, Jane Roe, the engineer, said": what follows is sure.
    found = (before, None if after is not None else _before_comma(tokens, mention), after)
    return [role for role in found if role is not None]


def best_role(roles: Iterable[Role]) -> Role | None:
    """The most telling of several roles: the longest, the first of equals."""
    return max(roles, key=lambda role: (role.last - role.first, -role.sentence), default=None)


def _is_word(token: Token) -> bool:
    return token.text[0].isalnum()


def _before(tokens: Sequence[Token], mention: Mention) -> Role | None:
    """ "military advisor Major General Roe", "the veteran human rights lawyer Jane Roe"."""
    name = mention.first if mention.title is None else mention.title
    first = _phrase_start(tokens, name, has_title=mention.title is not None)
    last = mention.first
    while (
        last > first
        and tokens[last - 1].lower in _ARMED
        and tokens[last - 2].lower not in _WITH_GENERAL
        and any(is_role_noun(t.text) and t.lower not in _ARMED for t in tokens[first : last - 1])
    ):
        last -= 1
    while last > first and tokens[last - 1].lower in HONORIFICS:
        last -= 1  # "the deputy minister Mr Roe"
    if first >= last:
        return None
    if not any(is_role_noun(t.text) for t in tokens[first:last]):
        return None
    return Role(mention.sentence, first, last)


def _phrase_start(tokens: Sequence[Token], name: int, *, has_title: bool) -> int:
    """Where the words before a name that describe its bearer begin; `name` when there are none."""
    if name == 0 or not (has_title or (is_role_noun(tokens[name - 1].text) and tokens[name].glued)):
        return name
    at = name
    while at > 0 and name - at < LONGEST_ROLE and tokens[at].glued:
        token = tokens[at - 1]
        lower = token.lower
        if not _is_word(token) or lower in _DETERMINERS:
            break
        known = (
            is_role_noun(token.text)
            or lower in ROLE_MODIFIERS
            or demonym_country(token.text) is not None
            or token.capital
        )
        if lower in {"and"}:
            known = at > 1 and is_role_noun(tokens[at - 2].text) and is_role_noun(tokens[name - 1].text)
        if lower in {"of", "for"}:
            known = at > 1 and is_role_noun(tokens[at - 2].text)
        if lower in _ENDS or (lower in FUNCTION_WORDS and lower not in {"and", "of", "for"}):
            break
        if not known:
            start = _determiner_before(tokens, at - 1)
            return at if start is None else start
        at -= 1
    if at < name and tokens[at].lower in {"and", "of", "for"}:
        at += 1
    if at == 0 and at < name - 1 and tokens[0].lower in FUNCTION_WORDS:
        at += 1
    return at


def _determiner_before(tokens: Sequence[Token], at: int) -> int | None:
    """One past the determiner that a noun phrase around `at` begins with, None when none is near."""
    for back in range(at, max(-1, at - 4), -1):
        lower = tokens[back].lower
        if lower in _DETERMINERS:
            return back + 1
        if not _is_word(tokens[back]) or lower in FUNCTION_WORDS or lower in _ENDS or tokens[back].possessive:
            return None
    return None


def _before_comma(tokens: Sequence[Token], mention: Mention) -> Role | None:
    """ "the President of the Supreme Court, Judge Jane Roe, said"."""
    name = mention.first if mention.title is None else mention.title
    if name < 2 or tokens[name - 1].text != ",":
        return None
    if mention.last < len(tokens) and _is_word(tokens[mention.last]) and tokens[mention.last].lower not in _ENDS:
        return None
    end = name - 1
    first = end
    while first > 0 and end - first < LONGEST_ROLE + 2:
        token = tokens[first - 1]
        if token.text in _MARKS or token.lower in _ENDS or token.text in {"-", "—"}:
            break
        first -= 1
    # The nearest noun phrase that a role heads: "visited with [the mayor of Sitia], Jane Roe".
    for start in range(end - 1, first - 1, -1):
        opens = start == first or tokens[start - 1].lower in _DETERMINERS
        owner = tokens[start].possessive and tokens[start].capital and not (start > first and tokens[start - 1].capital)
        if opens or owner:
            role = _described(tokens, mention.sentence, start, end, strict=True)
            if role is not None:
                return role
    return None


def _after(tokens: Sequence[Token], mention: Mention) -> Role | None:
    """ "Jane Roe, 54, the head of the port", "Jane Roe is a farmer", "Jane Roe (head of the port)"."""
    at = mention.last
    end = len(tokens)
    if at + 1 >= end or tokens[mention.last - 1].possessive:
        return None
    if tokens[at].text in {",", "(", "—", "–"}:
        at += 1
        if tokens[at].text.isdigit() and at + 1 < end and tokens[at + 1].text in {",", ")"}:
            at += 2
        if (
            at < end
            and tokens[at].lower.endswith("ed")
            and tokens[at].lower not in ROLE_MODIFIERS
            and not tokens[at].capital
        ):
            return None  # "Jane Roe, called the minister's plan"
        if at + 1 < end and tokens[at].lower == "who" and tokens[at + 1].lower in _COPULAS:
            at += 2
    elif tokens[at].lower in _COPULAS:
        at += 1
        if at < end and tokens[at].lower not in _DETERMINERS:
            return None
    elif tokens[at].lower in {"serves", "served", "works", "worked"} and tokens[at + 1].lower == "as":
        at += 2
    else:
        return None
    last = at
    while last < end and last - at < 2 * LONGEST_ROLE:
        token = tokens[last]
        if token.text in _MARKS or (token.lower in _ENDS and last > at):
            break
        last += 1
    return _described(tokens, mention.sentence, at, last)


def _described(tokens: Sequence[Token], sentence: int, first: int, last: int, *, strict: bool = False) -> Role | None:
    """The role in tokens `first` to `last` when they are a noun phrase headed by a role, else None."""
    while first < last and tokens[first].lower in _DETERMINERS:
        first += 1
    head = None
    for at in range(first, min(last, first + 8)):
        lower = tokens[at].lower
        if is_role_noun(tokens[at].text) and not tokens[at].possessive:
            head = at
        elif lower in _LINKS and lower != "and":
            break
        elif (lower in FUNCTION_WORDS and lower != "and") or lower in SPEECH_VERBS:
            return None
    if head is None or (strict and head + 1 < last and tokens[head + 1].lower not in _LINKS):
        return None
    return Role(sentence, first, _trimmed(tokens, first, head, last))


def _trimmed(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """The end of a role of at most `LONGEST_ROLE` words, cut where a new phrase begins."""
    for at in range(head + 1, last):
        token = tokens[at]
        # "head of the port speaking to reporters", "an analyst living in Oslo": what follows is no role.
        if (
            not token.capital
            and token.lower.endswith("ing")
            and tokens[at - 1].lower not in FUNCTION_WORDS
            and at + 1 < last
            and tokens[at + 1].lower in FUNCTION_WORDS
        ):
            last = at
            break
    for at in range(head + 1, last - 1):
        # "hydrologist at the University of Harrow", "technician with two children": where and with what, no role
        if tokens[at].lower == "with" or (tokens[at].lower == "at" and any(t.capital for t in tokens[at + 1 : last])):
            last = at
            break
    if last - first > LONGEST_ROLE:
        cuts = [at for at in range(head + 1, first + LONGEST_ROLE + 1) if tokens[at].lower in _LINKS]
        last = cuts[-1] if cuts and cuts[-1] > head + 2 else min(last, first + LONGEST_ROLE)
        if cuts and tokens[last - 1].lower in FUNCTION_WORDS:
            last = cuts[-1]
    while last > head + 1 and (tokens[last - 1].lower in FUNCTION_WORDS or not _is_word(tokens[last - 1])):
        last -= 1
    return last
