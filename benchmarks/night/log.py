"""The log of the imitated service: every request, what it was billed, and when its answer was out."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.night.replies import Reply

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Logged:
    """One request.

    Attributes:
        article: its number; 0 where none was told, or where nobody looked, as in a request over a limit.
        number: which request about this article it was, from 1.
        kind: "answer", a kind of trouble, or "limit" for a request over a limit.
        arrived, answered: seconds since 1970; answered is None when not all of an answer was sent.
        input_tokens, output_tokens: that are billed.
    """

    id: int
    article: int
    number: int
    kind: str
    status: int
    arrived: float
    input_tokens: int
    output_tokens: int
    answered: float | None = None

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens

    def under_way(self, moment: float) -> bool:
        """Whether it had arrived at that moment, and its answer was not out."""
        return self.arrived <= moment and (self.answered is None or self.answered > moment)


class Log:
    """Writes the log, line by line; without a file it keeps none."""

    def __init__(self, file: IO[str] | None) -> None:
        self._file = file
        self._last = 0

    def arrived(self, reply: Reply) -> int:
        """Put down a request and what it is billed; returns its id."""
        self._last += 1
        self._write(
            id=self._last,
            article=reply.article,
            number=reply.number,
            kind=reply.kind,
            status=reply.status,
            arrived=time.time(),
            input_tokens=reply.input_tokens,
            output_tokens=reply.output_tokens,
        )
        return self._last

    def answered(self, request: int) -> None:
        """Put down that all of the answer to a request has been handed to the network."""
        self._write(id=request, answered=time.time())

    def _write(self, **line: Any) -> None:
        if self._file:
            self._file.write(json.dumps(line) + "\n")


def read_log(path: Path) -> list[Logged]:
    """The requests so far, in order of arrival; a line that is being written is left out."""
    found: dict[int, Logged] = {}
    for line in path.read_bytes().split(b"\n")[:-1]:
        told = json.loads(line)
        if "arrived" in told:
            found[told["id"]] = Logged(**told)
        else:
            found[told["id"]] = replace(found[told["id"]], answered=told["answered"])
    return list(found.values())


def bill(requests: Iterable[Logged], prices: tuple[Decimal, Decimal]) -> Decimal:
    """US dollars for these requests, exactly; prices are those of a million tokens read and written."""
    return sum(
        ((one.input_tokens * prices[0] + one.output_tokens * prices[1]) / MILLION for one in requests), Decimal(0)
    )
