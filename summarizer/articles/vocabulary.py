"""The words of a story, and how far another line is made of them: what stands around it tells of other things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEM = 5  # letters by which two words count as one: "vote", "votes", "voted", "voters"
_SHORTEST = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*")

# Longer words that any two English texts share.
_COMMON = frozenset(
    "about above after again against ahead almost along also always amid among another around away back because been "
    "before behind being below best better between both came come comes could does doing done down during each early "
    "else even ever every first four from gets give goes going good have having held here hers himself into its just "
    "keep know last late later least less like little long look made make makes many more most much must near need "
    "never next nine none only other others ours over part past people same says said seen several should since some "
    "still such take takes tell than that their them then there these they thing things this those three through till "
    "time today told took under until upon very want wants week well were what when where which while whom whose will "
    "with within without would year years your yours monday tuesday wednesday thursday friday saturday sunday".split()
)


def content_words(text: str) -> list[str]:
    """The stems of the words that tell what a text is about, and its numbers."""
    return [
        word if word[0].isdigit() else word[:_STEM]
        for word in (found.casefold().replace("’", "'").rstrip(".,") for found in _WORD.findall(text))
        if word[0].isdigit() or (len(word.removesuffix("'s")) >= _SHORTEST and word not in _COMMON)
    ]


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """The content words of a story."""
    return frozenset(word for line in lines for word in content_words(line))


def known_share(line: str, story: frozenset[str]) -> float | None:
    """The share of the content words of a line that the story has, None for a line that has none."""
    words = content_words(line)
    return sum(word in story for word in words) / len(words) if words else None
