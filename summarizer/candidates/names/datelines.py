"""Datelines: the place and the agency that stand before a first sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.neighbours import (
    AFTER_AGENCY,
)
from summarizer.candidates.names.tokens import word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

LONGEST_DATELINE = 8  # tokens


def is_dateline(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "ERBIL (Agency) — ", "ATHENS — ", "KYIV, Ukraine (Agency) — "."""
    if mention.last > LONGEST_DATELINE or any(
        not t.text.isupper() for t in tokens[: mention.last] if t.text[0].isalpha()
    ):
        return False
    ahead = 10 if word_at(tokens, mention.last) in {"/", ","} else 6  # "PELL/NEW HARLE, May 3 (Agency) - "
    return any(t.text in {"—", "–", "-"} and not t.possessive for t in tokens[mention.last : mention.last + ahead])


def is_agency(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is the agency of a dateline: "ERBIL (Agency) — "."""
    closes = [t.text for t in tokens[mention.last : mention.last + 2]] in AFTER_AGENCY
    return closes and word_at(tokens, mention.first - 1) == "("
