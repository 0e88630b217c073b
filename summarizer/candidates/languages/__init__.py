"""Languages other than English that code can read, a table each."""

from __future__ import annotations

from summarizer.articles.language import primary
from summarizer.candidates.languages.dutch import DUTCH
from summarizer.candidates.languages.french import FRENCH
from summarizer.candidates.languages.german import GERMAN
from summarizer.candidates.languages.italian import ITALIAN
from summarizer.candidates.languages.language import Language
from summarizer.candidates.languages.portuguese import PORTUGUESE
from summarizer.candidates.languages.spanish import SPANISH

__all__ = ["ALL_BODIES", "ALL_JOINS", "Language", "known_language"]

_KNOWN = {one.code: one for one in (GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH)}

# A body keeps its name in the other language: "Vizepräsidentin der Collectivité du Lac".
ALL_BODIES = frozenset().union(*(one.bodies for one in _KNOWN.values()))
ALL_JOINS = frozenset().union(*(one.joins for one in _KNOWN.values()))


def known_language(tag: str | None) -> Language | None:
    """The table of a BCP 47 tag, None for English and for what nobody has written down."""
    return _KNOWN.get(primary(tag))
