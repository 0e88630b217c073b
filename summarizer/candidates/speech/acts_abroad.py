"""What an act of saying is in languages other than English, and where the people and bodies of a text stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.candidates.candidate import Candidate
from summarizer.candidates.names.words_abroad import Word

QUOTE = "\ufffc"
"""The word that stands for a whole quotation."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act of saying at word `at`: who (None where not named), how, and the words [first, past) that say what.

    `shared`: nobody is named, so that whoever spoke before is meant ("sagte er", "ha advertido"). What is said is the
    words `left` of it and those `right` of it. `back`: it is what was told just before ("lo ha negado").
    `aside`: it is an "according to", of whom the story need not go on. `human`: a pronoun
    stands for one person. `onward`: its verb is left out, and nothing before it is theirs.
    """

    at: int
    stance: str | None
    speaker: str | None
    shared: bool
    left: tuple[int, int] | None = None
    right: tuple[int, int] | None = None
    back: bool = False
    aside: bool = False
    human: bool = False
    onward: bool = False


@dataclass(frozen=True)
class Clause:
    """A sentence with its quotations folded into one word each.

    Attributes:
        quotes: index of a word -> (number of the stretch, number of its part).
        subject: whom it is about: the first person or body of it.
        opener: what stands before a colon in front of a quotation.
        reported: it is told in the mood of reported speech.
    """

    start: int
    end: int
    sentences: slice
    words: Sequence[Word]
    quotes: Mapping[int, tuple[int, int]]
    acts: tuple[Act, ...]
    subject: str | None
    opener: str | None
    reported: bool
    paragraph: int
    is_heading: bool

    @property
    def is_alone(self) -> bool:
        """Whether there is nothing but the quotation."""
        return bool(self.quotes) and not any(w.text[0].isalnum() for w in self.words)

    @property
    def ended(self) -> bool:
        return bool(self.words) and self.words[-1].text == "."

    def opens_at(self, at: int) -> bool:
        """Whether a quotation is a sentence of its own: first in its clause, or behind a colon or full stop."""
        before = [w for w in self.words[:at] if w.text not in "–—-"]
        return not before or before[-1].text in {":", ".", QUOTE}

    def adjoins(self, at: int) -> bool:
        """Whether a verb of saying stands right beside a quotation."""
        return any(0 < act.at - at <= 3 or 0 < at - act.at <= 2 for act in self.acts)


class Cast:
    """Where people and bodies stand in a text, by the names that were found."""

    def __init__(self, text: str, names: Sequence[Candidate]) -> None:
        self.at: list[tuple[int, int, str, str]] = []
        self.roles = {
            str(one.known["name"]): str(one.known["role"])
            for one in names
            if one.belongs_to == "people" and one.known.get("role")
        }
        for candidate in names:
            if candidate.belongs_to not in {"people", "organisations"}:
                continue
            name = str(candidate.known["name"])
            for form in {name, *candidate.known.get("aliases", ())}:
                pattern = r"(?<!\w)" + re.escape(form).replace(r"\ ", r"\s+") + r"(?!\w)"
                self.at += [(m.start(), m.end(), name, str(candidate.belongs_to)) for m in re.finditer(pattern, text)]
        self.at.sort(key=lambda one: (one[0], -one[1]))

    def is_body(self, name: str) -> bool:
        return any(one[2] == name and one[3] == "organisations" for one in self.at)

    def within(self, start: int, end: int, kind: str | None = None) -> list[tuple[int, int, str, str]]:
        """Those between two offsets, in order; of two that overlap the longer."""
        found: list[tuple[int, int, str, str]] = []
        for one in self.at:
            inside = start <= one[0] and one[1] <= end and (not found or one[0] >= found[-1][1])
            if inside and (kind is None or one[3] == kind):
                found.append(one)
        return found
