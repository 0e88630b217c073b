"""Doing: what somebody does whose office an article tells with a verb: "Jane Roe, who runs the canteen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.role_phrases import (
    DETERMINERS,
    ENDS,
    LONGEST_ROLE,
    Role,
    is_word,
)
from summarizer.candidates.names.roles import past_age
from summarizer.candidates.names.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.role_phrases import Named
    from summarizer.candidates.names.tokens import Token

# What somebody does whose office the article tells with a verb: "who [runs] the canteen".
DOING = frozenset(
    """
    leads led heads headed runs run chairs chaired represents represented manages managed directs directed founded
    owns owned edits edited oversees oversaw teaches taught coaches coached captains captained commands
    commanded co-founded cofounded co-chairs co-chaired co-leads presides presided farms grows speaks
    drives operates supervises supervised advises advised coordinates co-ordinates co-owns co-owned co-directs
    administers convenes convened conducts conducted curates curated established skippers skippered
    """.split()
)
# And what is done about a body for another: "who [covers] banks at Lindley Partners".
WATCHING = frozenset(
    """
    covers covered follows followed tracks tracked monitors monitored analyses analyzes analysed analyzed studies
    studied researches researched investigates investigated negotiates negotiated lobbies lobbied campaigns campaigned
    forecasts trades recruits
    """.split()
)
_STOPS_DOING = frozenset("at since from with by and but as when where while after before until because so".split())


def who_does(tokens: Sequence[Token], mention: Mention, named: Named) -> Role | None:
    """ "who leads the dockers' union" behind a name: the words that say what he or she does."""
    at = mention.last
    if at + 3 >= len(tokens) or tokens[at].text != ",":
        return None
    at = past_age(tokens, at + 1)
    if at < len(tokens) and tokens[at].lower in DETERMINERS:  # "the Finn who chaired the talks"
        at = next((k for k in range(at + 2, min(len(tokens), at + 5)) if tokens[k].lower == "who"), at)
    if at + 2 >= len(tokens) or tokens[at].lower != "who":
        return None
    at += 1
    first = at
    while at < len(tokens) and tokens[at].lower in {"has", "had", "have", "also", "now", "jointly", "currently"}:
        at += 1
    if at >= len(tokens) or tokens[at].lower not in DOING | WATCHING:
        return None
    last, watches = at + 1, tokens[at].lower in WATCHING
    if tokens[last].lower == "for" and tokens[last + 1].lower not in FUNCTION_WORDS - DETERMINERS:
        last += 1  # "who negotiates [for] Norway"
    while last < len(tokens) and last - first < LONGEST_ROLE:
        token = tokens[last]
        if token.text in {"'", "’"} and tokens[last - 1].possessive:
            last += 1
            continue
        if last in named and tokens[last].capital:
            last = named[last][0]
            continue
        if not is_word(token) or token.lower in ENDS or token.lower in _STOPS_DOING:
            break
        if token.lower == "for" and last + 1 < len(tokens) and not _is_noun_phrase(tokens, last + 1, named):
            break
        last += 1
    past = last
    while past < len(tokens) and past - last < 8 and is_word(tokens[past]) and tokens[past].lower not in ENDS:
        past += 1
    body = next((k + 1 for k in range(at, past) if tokens[k].lower in {"for", "at"}), None) if watches else at + 1
    return Role(mention.sentence, first, last, -1, first, past, body) if last > at + 1 else None


def _is_noun_phrase(tokens: Sequence[Token], at: int, named: Named) -> bool:
    """Not "for 27 years", "for Castle Partners": how long, and for whom, are no part of what is done."""
    return not tokens[at].text[0].isdigit() and tokens[at].lower in DETERMINERS and at + 1 not in named
