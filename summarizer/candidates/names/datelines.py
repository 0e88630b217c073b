"""Datelines: the place and the agency that stand before a first sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.neighbours import (
    AFTER_AGENCY,
)
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.tokens import spelled, word_at
from summarizer.candidates.names.words import given_names, is_common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

LONGEST_DATELINE = 8  # tokens
OPENING = 10  # sentences, headlines and captions among them, before which a story has begun
SHORTEST_TOLD = 8  # tokens behind a dash that are a sentence and no caption


def is_dateline(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "ERBIL (Agency) — ", "ATHENS — ", "KYIV, Ukraine (Agency) — "."""
    if _is_mixed(tokens, mention):
        return True
    if mention.last > LONGEST_DATELINE or any(
        not t.text.isupper() for t in tokens[: mention.last] if t.text[0].isalpha()
    ):
        return False
    ahead = 10 if word_at(tokens, mention.last) in {"/", ","} else 6  # "PELL/NEW HARLE, May 3 (Agency) - "
    return any(t.text in {"—", "–", "-"} and not t.possessive for t in tokens[mention.last : mention.last + ahead])


def _is_mixed(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "Pell — A company that", "Pell – Colonel Roe stepped": a known place or one word, and then a whole sentence."""
    last = mention.last
    if (
        mention.first > 0
        or mention.sentence >= OPENING
        or len(tokens) < last + SHORTEST_TOLD
        or mention.title is not None
    ):
        return False
    dash, after = tokens[last], tokens[last + 1]
    if dash.text not in {"—", "–"} or dash.possessive or not after.text[0].isupper() or after.glued is False:
        return False
    place = known_place(spelled(tokens, 0, last))
    return place is not None or (last == 1 and tokens[0].lower not in given_names() and not is_common(tokens[0].text))


def is_agency(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is the agency of a dateline: "ERBIL (Agency) — "."""
    closes = [t.text for t in tokens[mention.last : mention.last + 2]] in AFTER_AGENCY
    return closes and word_at(tokens, mention.first - 1) == "("
