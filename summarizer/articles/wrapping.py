"""Hard-wrapped text: lines that an editor or a mail program broke at a fixed width."""

from __future__ import annotations

import itertools
import re

from summarizer.articles.tracing import Traced, joined

_WIDEST = 100  # columns; text with longer lines is not hard-wrapped
_NARROWEST = 30
_SENTENCE_END = re.compile(r"[.!?。؟।:][\"”’»)\]]*$")
_OWN_LINE = re.compile(r"(?:[-*•‣·–—>#]|\d{1,3}[.)]\s|By\s+[A-Z]|Q[:.]|A[:.]|\d{1,2}[:.]\d{2}\b)")


def paragraphs(text: Traced) -> list[Traced]:
    """The lines that say something, stripped, with those that were only wrapped made one again."""
    blocks = _blocks(text)
    width = max((len(line.text) for block in blocks for line in block), default=0)
    if not _is_wrapped(blocks, width):
        return [line for block in blocks for line in block]
    found: list[Traced] = []
    for block in blocks:
        together = [block[0]]
        for before, line in itertools.pairwise(block):
            if _was_wrapped(before.text, line.text, width):
                together.append(line)
            else:
                found.append(joined(together, " "))
                together = [line]
        found.append(joined(together, " "))
    return found


def _blocks(text: Traced) -> list[list[Traced]]:
    blocks: list[list[Traced]] = [[]]
    for line in text.lines():
        stripped = line.strip()
        if stripped.text:
            blocks[-1].append(stripped)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_wrapped(blocks: list[list[Traced]], width: int) -> bool:
    if not _NARROWEST <= width <= _WIDEST:
        return False
    breaks = [(before.text, line.text) for block in blocks for before, line in itertools.pairwise(block)]
    full = [before for before, line in breaks if _was_wrapped(before, line, width)]
    within_sentences = [before for before in full if not _SENTENCE_END.search(before)]
    return len(full) * 5 >= len(breaks) * 3 and len(within_sentences) * 2 > len(full) > 0


def _was_wrapped(before: str, line: str, width: int) -> bool:
    """Whether the first word of `line` had no room left on the line before it."""
    first = line.split(maxsplit=1)[0]
    slack = 3 if width > 50 else 0  # some programs count differently
    return len(before) + 1 + len(first) > width - slack and not _OWN_LINE.match(line)
