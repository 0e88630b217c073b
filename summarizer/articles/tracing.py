"""Text that knows where each of its characters came from."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ADDED = -1  # the origin of a character that stands nowhere in the input

_ORIGIN_TYPE = "q"

# What must not reach a sentence: other line ends, control characters, invisible characters, half surrogates.
_UNWANTED = re.compile(
    "(?P<line>\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029])"
    "|(?P<drop>[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff])"
    "|(?P<half>[\ud800-\udfff])"
)


@dataclass(frozen=True, slots=True)
class Traced:
    """`text`, and for each of its characters the offset in the decoded input, or ADDED."""

    text: str
    origins: array[int]

    def cut(self, start: int, end: int) -> Traced:
        """`text[start:end]` with its origins."""
        return Traced(self.text[start:end], self.origins[start:end])

    def strip(self) -> Traced:
        """Without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def without(self, spans: Iterable[tuple[int, int]]) -> Traced:
        """Without the given (start, end) spans, which are in order and do not overlap."""
        parts, at = [], 0
        for start, end in spans:
            parts.append(self.cut(at, start))
            at = end
        parts.append(self.cut(at, len(self.text)))
        return joined(parts, "")

    def lines(self) -> list[Traced]:
        """The pieces between line feeds."""
        found, at = [], 0
        for piece in self.text.split("\n"):
            found.append(self.cut(at, at + len(piece)))
            at += len(piece) + 1
        return found

    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """(start here, start in the input, length) of every stretch that stands in the input as it does here."""
        found: list[tuple[int, int, int]] = []
        begin = 0
        for at in range(1, len(self.origins) + 1):
            stands = self.origins[begin] != ADDED
            if stands and at < len(self.origins) and self.origins[at] == self.origins[begin] + at - begin:
                continue
            if stands:
                found.append((begin, self.origins[begin], at - begin))
            begin = at
        return tuple(found)


def added(text: str) -> Traced:
    """Text that stands nowhere in the input."""
    return Traced(text, array(_ORIGIN_TYPE, [ADDED]) * len(text))


def joined(parts: Sequence[Traced], separator: str) -> Traced:
    """The parts with an added separator between them."""
    origins = array(_ORIGIN_TYPE)
    between = array(_ORIGIN_TYPE, [ADDED]) * len(separator)
    for number, part in enumerate(parts):
        if number:
            origins.extend(between)
        origins.extend(part.origins)
    return Traced(separator.join(part.text for part in parts), origins)


def normalised(raw: str) -> Traced:
    """The input with line feeds only, without control and invisible characters and without half surrogates."""
    origins = array(_ORIGIN_TYPE, range(len(raw)))
    if not _UNWANTED.search(raw):
        return Traced(raw, origins)
    pieces: list[str] = []
    kept = array(_ORIGIN_TYPE)
    at = 0
    for match in _UNWANTED.finditer(raw):
        pieces.append(raw[at : match.start()])
        kept.extend(origins[at : match.start()])
        if match["drop"] is None:
            pieces.append("\n" if match["line"] else "\N{REPLACEMENT CHARACTER}")
            kept.append(ADDED)
        at = match.end()
    pieces.append(raw[at:])
    kept.extend(origins[at:])
    return Traced("".join(pieces), kept)


def with_origins(text: str, origins: Iterable[int]) -> Traced:
    """`text` with the origins given, one a character."""
    return Traced(text, array(_ORIGIN_TYPE, origins))
