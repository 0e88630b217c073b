"""Boxes amid an article, links and newsletters: told by their heading and the empty lines around them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.articles.furniture import folded, heads_list, label
from summarizer.articles.layout import is_prose
from summarizer.articles.links import heads_links

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LINES = 10
_LONGEST_LINE = 25  # words; a longer line is running text
_LONGEST_HEAD = 8

_LETTER_HEADS = re.compile(
    r"(?:sign up (?:to|for)|subscribe to|(?:our |free |daily |weekly )*newsletter\s?:|get our|join our)(?: .{2,80})?"
)
LETTER = re.compile(
    r"newsletter|e-?mail|inbox|sign up|subscribe|infolettre|boletín|bollettino|nieuwsbrief|postfach|mailbox|boîte mail|"
    r"nachrichten des tages|notizie del giorno|l['’]essentiel",
    re.IGNORECASE,
)
_OF_THE_PAGE = {"control", "links", "notice"}  # where half of a list is that, all of it is
_TIME = re.compile(r"\d{1,2}[:.]\d{2}\b")  # an entry of a live blog
_BULLET = re.compile(r"(?:[•·▪►●+*→»–-]|\d{1,2}[.)]?)\s+\S")


def boxed(lines: Sequence[str], blocks: Sequence[int]) -> set[int]:
    """The lines of boxes.

    Args:
        lines: the lines of a page.
        blocks: for each line the number of its block: lines of one number have no empty line between them.
    """
    found: set[int] = set()
    for _, members in groupby(range(len(lines)), key=lambda at: blocks[at]):
        block = list(members)
        if 2 <= len(block) <= _MOST_LINES and _is_box([lines[at] for at in block]):
            found.update(block)
        elif len(block) == 1:
            found.update(_bulleted_below(lines, block[0]))
    return found


def _is_box(block: list[str]) -> bool:
    head, rest = block[0], block[1:]
    if any(len(line.split()) > _LONGEST_LINE or _TIME.match(line) for line in rest):
        return False
    if heads_box(head) and not any(is_prose(line) and not _BULLET.match(line) for line in rest):
        return True
    if all(map(_is_item, block)) and 2 * sum(label(line) in _OF_THE_PAGE for line in block) >= len(block):
        return True
    if _is_head(head) and _LETTER_HEADS.fullmatch(folded(head)):
        return True
    return _is_head(head) and all(label(line) == "notice" and LETTER.search(line) for line in rest)


def heads_box(line: str) -> bool:
    """Whether a line stands over links to other stories ("Read more", "Also in Opinion", "Most viewed in Sport")."""
    return _is_head(line) and (heads_list(line) or heads_links(line, folded(line)))


def _is_head(line: str) -> bool:
    return len(line.split()) <= _LONGEST_HEAD and not line.rstrip().endswith((".", "?", ","))


def _bulleted_below(lines: Sequence[str], head: int) -> set[int]:
    """A heading with an empty line below it, and the list of links under that."""
    if not heads_box(lines[head]):
        return set()
    end = head + 1
    while end < len(lines) and end - head < _MOST_LINES and _is_item(lines[end]):
        end += 1
    return set(range(head, end)) if end > head + 1 else set()


def _is_item(line: str) -> bool:
    return bool(_BULLET.match(line)) and len(line.split()) <= _LONGEST_LINE and not line.rstrip().endswith(".")
