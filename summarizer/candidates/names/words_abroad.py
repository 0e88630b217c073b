"""The words of a sentence in languages that elide: "l'", "assessora"; and where a noun phrase ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.candidates.languages import Language

_WORD = re.compile(
    r"(?<![\w])[A-ZÀ-Þ]['’][A-ZÀ-Þ]\w+(?:-\w+)*"  # O'Neill, D'Angelo
    r"|[^\W\d_]+['’](?=[^\W\d_])"  # l', dell'
    r"|[^\W_][\w]*(?:[-‑&·][^\W_]\w*)*"
    r"|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark: `text[start:end]`; `glued` where only blanks part it from the one before."""

    text: str
    start: int
    end: int
    glued: bool

    @property
    def lower(self) -> str:
        return self.text.lower().replace("’", "'")

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() and self.text[-1] not in "'’"


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of `text[start:end]`."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        between = text[found[-1].end : match.start()] if found else "\n"
        found.append(Word(match.group(), match.start(), match.end(), between.strip() == "" and "\n" not in between))
    return found


def ends(word: Word, language: Language) -> bool:
    """Whether no noun phrase goes on at a word."""
    low = word.lower
    if not low[0].isalpha():
        return True
    grammar = (language.articles, language.prepositions, language.connectives, language.auxiliaries)
    return any(low in words for words in grammar)
