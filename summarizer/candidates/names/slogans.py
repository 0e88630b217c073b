"""Slogans: bodies that are called by what they ask for: "Free the Lindley", "Hands Off Our Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import THINGS
from summarizer.candidates.names.tokens import opens_sentence
from summarizer.candidates.names.words import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.tokens import Token

LONGEST = 8  # tokens
_CALLS = frozenset(
    """
    free save stop protect stand keep fight defend ban bring reclaim shelter feed help rebuild restore rewild unite
    hands friends fair just votes vote take make end reject reform rescue act care give show leave love reopen open
    revive abolish boycott break build clean close connect cut don't drop extinguish fix fund house hug insulate light
    lock march mend mothers occupy power preserve put raise reach reduce refuse remember replant respect run scrap
    see share sign speak start support teach tell time transform turn veterans wake walk watch welcome
    """.split()
)
# What follows such a call in small letters: "Free [the] Lindley", "Time [to] Act", "Stand Up [to] Racism".
_LINKS = frozenset("the our my your a to for of with up off on and it us this against from in".split())
_FIRST_LINKS = frozenset("the our my your off up to for this it us against".split())
# What is written or cried, and names nobody: "a banner reading Free the Lindley".
_CRIED = frozenset("read reads reading chanted chanting shouted shouting saying titled entitled sang singing".split())


def slogan_end(tokens: Sequence[Token], at: int) -> int | None:
    """One past the name of a body that is a slogan and begins at a token; None where there is none."""
    first = tokens[at]
    if first.lower not in _CALLS or not first.capital or first.text.isupper() or at + 2 >= len(tokens):
        return None
    before = tokens[at - 1] if at else None
    if before is None or opens_sentence(tokens, at) or not first.glued or before.lower in _CRIED | THINGS:
        return None
    if tokens[at + 1].lower not in _FIRST_LINKS or first.possessive:
        return None
    end = last = at + 1
    while end < min(len(tokens), at + LONGEST) and tokens[end].glued:
        if tokens[end].lower in CALENDAR:
            break
        if tokens[end].capital:
            last = end + 1
        elif tokens[end].lower not in _LINKS:
            break
        if tokens[end].possessive:
            break
        end += 1
    return last if last > at + 2 else None
