"""Clauses that only say that somebody says something: "The mayor said on Monday that the dyke had broken"."""

from __future__ import annotations

import re

from summarizer.candidates.events.denials import denied_in
from summarizer.candidates.events.verbs import has_main_verb, main_verb
from summarizer.candidates.speech.verbs import VERBS

_LEAST = 4  # words of what is said
_LINK = re.compile(
    r" (?:(?:reporters|journalists|lawmakers|MPs|investors|parliament|viewers|me|us|him|her|them"
    r"|(?:the|a|an|its|his|her|their) (?:[\w’'-]+ ){0,3}[\w’'-]+?) )?"
    r"(?:(?:on|in|at|by|late|early|earlier|last|this) [\w’' -]{1,40}?|\w+day(?: \w+)?|yesterday|today)? ?that (?=\w)"
)
_BARE = re.compile(r" (?:on \w+day |yesterday |today |\w+day (?:night |morning |afternoon |evening )?)?(?=\w)")
_PLAIN = frozenset("said says say fears fear believe believes thinks think insists insisted claims claimed".split())
_IMPERSONAL = re.compile(
    r"(?:it (?:emerged|turned out|transpired|was (?:revealed|reported|announced|confirmed|found))[^,]{0,30} that"
    r"|word is that|(?:contrary|according) to [^,]{3,60},) ",
    re.IGNORECASE,
)

_WHAT_IS = re.compile(  # "What is certain is that", "The upshot was that"
    r"(?P<what>(?:what|all that) (?:[\w’'-]+ ){1,8}?|(?:the |a |one |its |his |her )?(?:\w+ )?(?:consequence"
    r"|effect|outcome|result|truth|upshot"
    r"|(?:good|bad) news) )(?:is|was) that (?=\w)",
    re.IGNORECASE,
)
_NOT_CONCEDED = re.compile(
    r"\b(?:not|never) (?:accept|acknowledge|admit|concede|confirm)\b|\b(?:contests|denied|denies|disputed|disputes)\b"
)
_NOBODY = re.compile(r"\b(?:neither|nobody|no one|none|not)\b[^.]*\b(?:contests|denies|disputes)\b")


def reports(clause: str) -> bool:
    """Whether its main verb is one of saying."""
    found = main_verb(clause)
    return found is not None and found[0] in VERBS and VERBS[found[0]].stance in {"asserts", None, "denies"}


def unreported(clause: str) -> tuple[str | None, str]:
    """What is said, with its stance, where a clause says that somebody says it; else the clause."""
    if opening := _IMPERSONAL.match(clause):
        return None, clause[opening.end() :]
    if cleft := _WHAT_IS.match(clause):
        what = cleft["what"]
        return "denies" if _NOT_CONCEDED.search(what) and not _NOBODY.search(what) else None, clause[cleft.end() :]
    if (denied := denied_in(clause)) is not None:
        return "denies", denied
    found = main_verb(clause)
    if found is None or found[0] not in VERBS:
        return None, clause
    rest = clause[found[2] :]
    link = _LINK.match(rest) or (_BARE.match(rest) if found[0] in _PLAIN else None)
    said = rest[link.end() :] if link else ""
    if len(said.split()) < _LEAST or not has_main_verb(said):
        return None, clause
    return VERBS[found[0]].stance or "asserts", said
