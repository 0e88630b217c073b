"""Words that stand where a subject would, and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.candidates.speech import verbs

# What belongs to the clause rather than to its subject: "night the general staff", "the company twice".
_STRAY = re.compile(
    r"^(?:(?:night|morning|afternoon|evening|lunchtime|week|month|year|noon|midnight|dawn) (?=(?:the|an?) |[A-ZÀ-Þ]))"
    r"| (?:twice|once|often|repeatedly|too|both|each|all|themselves|himself|herself|itself)$"
)
# No subjects: "called such", "due to hear a petition", "well above the district", "90,000 times", "We've".
_NOBODY = re.compile(
    r"[a-z]+ed (?:to|such|for|in|by|on|at|with|as|from|over|the|an?|his|her|its|their)\b"
    r"|(?:[Aa]sked|[Pp]ressed|[Qq]uestioned) (?:if|whether|about|why|how|what)\b|(?:due|well|far|such|how|what) "
    r"|[\d.,]+ times$|\w+['’](?:ve|re|ll|m|d)\b|(?=[^a-z]+$)[A-Z]+ (?:\S+ )*(?:ON|IN|AT|FOR|OF|TO|AS|OVER|AFTER)(?: |$)"
)


def without_strays(phrase: str) -> str:
    """A subject without the words beside it that belong to its clause."""
    return _STRAY.sub("", phrase)


def is_nobody(phrase: str) -> bool:
    """Whether a phrase is part of a predicate, a measure or a heading."""
    return _NOBODY.match(phrase) is not None


_LABELS = frozenset(
    "last next first latest final new more live related recommended trending".split()
)  # "Last post: ..."


def is_no_subject(words: Sequence[str]) -> bool:
    """Adverbs, times and predicates that stand where a speaker would: "twice", "week", "compared the savings"."""
    time = {"week", "month", "year", "day", "twice", "once", "yesterday", "today", "later", "earlier"}
    predicate = len(words) > 1 and words[0].endswith("ed") and words[1] in verbs.DETERMINERS
    return predicate or (len(words) == 1 and words[0] in time | _LABELS)
