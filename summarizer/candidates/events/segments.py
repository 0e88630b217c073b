"""Segments: the parts of an English sentence between its commas, dashes and brackets."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.candidates.events.verb_forms import AUXILIARIES
from summarizer.candidates.events.verbs import NO_CLAUSE, begins_with_verb, has_verb
from summarizer.candidates.speech.verbs import VERBS

RELATIVE = frozenset("which who whose whom where wherein".split())
COORDINATING = frozenset("and but or so yet".split())
STRONG_MARKS = frozenset({";", ".", "and that", "but that"})
_NO_MARK = "…"
_BREAK = re.compile(
    r"(?<!\d)[,;:](?=\s)|[,;:](?=\s\D)|\s[—–-]\s|—|\(|\)|\s(?:and|but) that(?=\s)|(?<=[a-z]{4})\.(?=\s[A-ZÀ-Þ])"
)
_ATTRIBUTION = 8  # words of "the head of the port said on Monday"
_ATTRIBUTING = frozenset(
    form
    for form, verb in VERBS.items()
    if verb.stance and verb.takes & {"clause"} and (form.endswith("ed") or form in {"said", "says", "told", "wrote"})
)
_DAY = re.compile(r"on|in|late|early|last|this|\w+day|yesterday|night|morning|afternoon|evening|week|month")
QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"")


class Segment(NamedTuple):
    before: str  # the mark that it follows, empty for the first
    text: str

    @property
    def first(self) -> str:
        """Its first word, in lower case; none where it opens no clause ("as many as 40 men")."""
        return "" if NO_CLAUSE.match(self.text) else self.text.split()[0].casefold().strip("“\"'‘")

    @property
    def is_joined(self) -> bool:
        """It begins with a conjunction, or follows a mark, after which a clause of its own may come."""
        return self.first in COORDINATING or self.before in STRONG_MARKS

    @property
    def unjoined(self) -> str:
        return self.text.partition(" ")[2] if self.first in COORDINATING else self.text


def segments_of(text: str) -> list[Segment]:
    quoted = [match.span() for match in QUOTATION.finditer(text)]
    found, at, before = [], 0, ""
    for mark in _BREAK.finditer(text):
        if any(start < mark.start() < end for start, end in quoted):
            continue
        found.append(Segment(before, text[at : mark.start()].strip()))
        at, before = mark.end(), mark.group().strip()
    found.append(Segment(before, text[at:].strip()))
    kept: list[Segment] = []
    attributed = False  # "The group, she said, would go": what goes on with a verb has no comma before it
    for segment in found:
        if not segment.text or _only_attributes(segment):
            attributed = bool(segment.text)
            continue
        goes_on = attributed and segment.before == "," and begins_with_verb(segment.text)
        kept.append(Segment(_NO_MARK, segment.text) if goes_on else segment)
        attributed = False
    return kept


def _only_attributes(segment: Segment) -> bool:
    """Whether it is an attribution between commas: "If it rains, he warned, the match will be put off"."""
    words = segment.text.split()
    if not segment.before or len(words) > _ATTRIBUTION or segment.first in COORDINATING | RELATIVE:
        return False
    spoken = next((n for n, word in enumerate(words) if n and word.casefold() in _ATTRIBUTING), None)
    if spoken is None:
        return False
    tells = words[spoken].casefold() == "told" and words[spoken - 1].casefold() not in AUXILIARIES | {"been"}
    if tells and not has_verb(" ".join(["x", *words[spoken + 1 :]])):
        return True  # "he told Radio Orrin on Monday"
    return all(_DAY.fullmatch(word) for word in words[spoken + 1 :])
