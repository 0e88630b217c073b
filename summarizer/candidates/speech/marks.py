"""Quotation marks: which opening mark belongs to which closing mark.

Nothing is decided here about what stands between them; see `quotations` for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"''|``|[\"“”„‟«»‹›「」『』‘’‚‛']")
_FAMILY = {
    **dict.fromkeys(["''", "``", '"', "“", "”", "„", "‟"], "double"),
    **dict.fromkeys(["'", "‘", "’", "‚", "‛"], "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
_BEFORE_OPENING = frozenset("([{—–-/:…¿¡\u200b")
_ENDS_PHRASE = frozenset(".,!?…;:。！？")
# Words that begin with an apostrophe: "'90s", "'em", "'twas".
_ELISION = re.compile(
    r"(?:\d\ds?|em|tis|twas|til|till|cause|n|bout|round|cos|cuz|tude|neath|ere|s)(?!\w)", re.IGNORECASE
)
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d)?$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between a pair of outermost quotation marks.

    Attributes:
        parts: (start, end) of the words without the marks, one per paragraph.
        outer: (start, end) of the same parts with their marks.
        closed: False where the closing mark is missing and the end of the paragraph was taken.
    """

    parts: tuple[tuple[int, int], ...]
    outer: tuple[tuple[int, int], ...]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Mark:
    family: str
    character: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Pair:
    opening: _Mark
    closing: _Mark


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each paragraph: a line, or a block of hard-wrapped lines."""
    for block in re.finditer(r"[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*", text):
        lines = block.group().split("\n")
        widths = [len(line) for line in lines]
        if len(lines) > 1 and max(widths) <= 100 and min(widths[:-1]) > 0.6 * max(widths) > 24:
            yield block.span()
            continue
        at = block.start()
        for line in lines:
            yield at, at + len(line)
            at += len(line) + 1


def stretches(text: str) -> tuple[Stretch, ...]:
    """Every outermost stretch between quotation marks, in order; takes time linear in the text.

    A mark that is never closed is given up, unless the next paragraph opens with a mark again (a quotation
    of several paragraphs) or the rest of its paragraph is plainly the quotation.
    """
    found: list[Stretch] = []
    chain: list[tuple[_Mark, int]] = []  # parts whose closing mark is still to come: (opening, end of part)
    for start, end in paragraphs(text):
        if text[start:end].isspace():
            continue
        pairs, unclosed = _match(text, start, end)
        top = _outermost(pairs)
        if chain:
            first = next((m for m in [unclosed, *(p.opening for p in top[:1])] if m and _leads(text, start, m)), None)
            if first is None or first.family != chain[-1][0].family:
                found.append(_unclosed(chain))
                chain = []
            elif first is unclosed:
                chain.append((unclosed, end))
                continue
            else:
                parts = [(m.end, e) for m, e in chain] + [(top[0].opening.end, top[0].closing.start)]
                outer = [(m.start, e) for m, e in chain] + [(top[0].opening.start, top[0].closing.end)]
                found.append(_trimmed(text, Stretch(tuple(parts), tuple(outer))))
                chain, top = [], top[1:]
        inside = unclosed.start if unclosed else end
        found.extend(
            _trimmed(
                text,
                Stretch(((p.opening.end, p.closing.start),), ((p.opening.start, p.closing.end),)),
            )
            for p in top
            if p.opening.start < inside
        )
        if unclosed:
            chain = [(unclosed, start + len(text[start:end].rstrip()))]
    if chain:
        found.append(_unclosed(chain))
    return tuple(s for s in found if all(a < b for a, b in s.parts))


def _unclosed(chain: list[tuple[_Mark, int]]) -> Stretch:
    return Stretch(tuple((m.end, e) for m, e in chain), tuple((m.start, e) for m, e in chain), closed=False)


def _trimmed(text: str, stretch: Stretch) -> Stretch:
    """White space just inside the marks (« bonjour ») is not part of the words."""
    parts = []
    for start, end in stretch.parts:
        words = text[start:end]
        left = len(words) - len(words.lstrip())
        parts.append((start + left, max(start + left, start + len(words.rstrip()))))
    return Stretch(tuple(parts), stretch.outer, stretch.closed)


def _leads(text: str, start: int, mark: _Mark) -> bool:
    return text[start : mark.start].strip() == ""


def _outermost(pairs: list[_Pair]) -> list[_Pair]:
    top: list[_Pair] = []
    for pair in sorted(pairs, key=lambda p: p.opening.start):
        if not top or pair.opening.start >= top[-1].closing.end:
            top.append(pair)
    return top


def _match(text: str, start: int, end: int) -> tuple[list[_Pair], _Mark | None]:
    """The pairs of one paragraph, and the opening mark after which the rest of it is one open quotation."""
    marks = [_Mark(_FAMILY[m.group()], m.group(), m.start(), m.end()) for m in _MARK.finditer(text, start, end)]
    # »German« or «French»: the first of a paragraph opens
    guillemet = next((m.character for m in marks if m.family == "guillemet"), "«")
    pairs, left = _pair_up(text, marks, start, end, guillemet, alternate=False)
    straight = [m for m in marks if m.character == '"' and not _is_prime(text, start, m)]
    if any(m.character == '"' for m in left) and len(straight) % 2 == 0 and _only_straight(marks):
        # Spaces on the wrong side ('"We go. "he said'): the marks of a paragraph then simply take turns.
        pairs, left = _pair_up(text, marks, start, end, guillemet, alternate=True)
    doubles = [p.opening.start for p in pairs if p.opening.family != "single"]
    open_end = next((m for m in reversed(left) if m.family != "single"), None)
    if open_end is None or (doubles and max(doubles) > open_end.start):
        return pairs, None
    if text[start:end].rstrip()[-1:] not in _ENDS_PHRASE | frozenset("’'"):
        return pairs, None
    return pairs, open_end


def _only_straight(marks: list[_Mark]) -> bool:
    return all(m.character == '"' or m.family == "single" for m in marks)


def _is_prime(text: str, start: int, mark: _Mark) -> bool:
    return _FEET.search(text, max(start, mark.start - 8), mark.start) is not None


def _pair_up(
    text: str, marks: list[_Mark], start: int, end: int, guillemet: str, alternate: bool
) -> tuple[list[_Pair], list[_Mark]]:
    pairs: list[_Pair] = []
    stack: list[_Mark] = []
    depth = dict.fromkeys(_FAMILY.values(), 0)
    possessive = _possessives(text, marks, start, end)

    def close(mark: _Mark) -> None:
        while stack[-1].family != mark.family:
            depth[stack.pop().family] -= 1
        opening = stack.pop()
        depth[mark.family] -= 1
        pairs.append(_Pair(opening, mark))

    opened_at = -1
    for mark in marks:
        before = text[mark.start - 1] if mark.start > start else " "
        after = text[mark.end] if mark.end < end else " "
        fits_opening = (before.isspace() or before in _BEFORE_OPENING or opened_at == mark.start) and (
            not after.isspace()
        )
        is_open = depth[mark.family] > 0
        innermost = next((m for m in reversed(stack[-4:]) if m.family == mark.family), None)
        if mark.family == "single":
            action = _single(text, mark, before, after, fits_opening, is_open, innermost, possessive)
        elif mark.family == "double":
            if _is_prime(text, start, mark) and mark.character in '"”':
                action = ""
            elif alternate:
                action = "close" if is_open else "open"
            else:
                action = _double(mark, before, after, fits_opening, is_open, innermost)
        elif mark.family == "guillemet":
            if is_open and innermost is not None and mark.character == innermost.character:
                action = "open" if fits_opening and mark.character == guillemet else "close"
            else:
                action = "open" if mark.character == guillemet else ("close" if is_open else "open")
        else:
            action = "open" if mark.character in "‹「『" and not is_open else ("close" if is_open else "open")
        if action == "open":
            stack.append(mark)
            depth[mark.family] += 1
            opened_at = mark.end
        elif action == "close" and is_open:
            close(mark)
    return pairs, stack


def _double(mark: _Mark, before: str, after: str, fits_opening: bool, is_open: bool, innermost: _Mark | None) -> str:
    fits_closing = not before.isspace() and not after.isalnum()
    if mark.character in {"“", "‟", "``"}:
        low = innermost is not None and innermost.character == "„"
        return "close" if is_open and not fits_opening and (low or fits_closing) else "open"
    if mark.character == "„":
        return "open"
    if mark.character == "”":
        return "close" if is_open else ("open" if fits_opening else "")
    if is_open:
        return "open" if fits_opening and not fits_closing else "close"
    return "open" if fits_opening or (before.isspace() and not after.isalnum()) else ""


def _single(
    text: str,
    mark: _Mark,
    before: str,
    after: str,
    fits_opening: bool,
    is_open: bool,
    innermost: _Mark | None,
    possessive: frozenset[int],
) -> str:
    if before.isalnum() and after.isalnum():
        return ""
    if fits_opening and _ELISION.match(text, mark.end):
        return ""
    fits_closing = not before.isspace() and not after.isalnum()
    if mark.character == "‚":
        return "open" if fits_opening else ""
    if mark.character in "‘‛":
        if is_open and innermost is not None and innermost.character == "‚" and fits_closing:
            return "close"
        return "open" if fits_opening else ""
    if is_open and fits_closing:
        return "" if mark.start in possessive else "close"
    return "open" if fits_opening and not before.isdigit() else ""


def _possessives(text: str, marks: list[_Mark], start: int, end: int) -> frozenset[int]:
    """Offsets of marks after a plural s ("the workers' pay") that a surer closing mark follows."""
    found = set()
    surer_follows = False
    for mark in reversed(marks):
        if mark.family != "single":
            continue
        before = text[mark.start - 1] if mark.start > start else " "
        after = text[mark.end] if mark.end < end else " "
        if not before.isspace() and not after.isalnum():
            if before in "sSnNzx" and after == " " and text[mark.end + 1 : mark.end + 2].isalnum():
                if surer_follows:
                    found.add(mark.start)
            else:
                surer_follows = True
        elif not after.isspace() and not before.isalnum() and not _ELISION.match(text, mark.end):
            surer_follows = False
    return frozenset(found)
