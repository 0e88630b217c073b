"""Gate: what every request that is really sent passes on its way. This room says what one is; a run has one of its own.

The request is sent within `async with gate.request(demand) as passage`, which waits until it may go; then it says
`passage.answered(usage, headers)`, or `passage.failed(failure)` before the error leaves the block.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal, Protocol

from summarizer.briefs import Usage


@dataclass(frozen=True, slots=True)
class Demand:
    """What one request takes, in tokens.

    Attributes:
        input_tokens: expected, rather too many than too few.
        most_input_tokens: never more than this, whatever the tokenizer.
        output_tokens: that the answer may have.
    """

    input_tokens: int
    most_input_tokens: int
    output_tokens: int


@dataclass(frozen=True, slots=True)
class Failure:
    """How a request failed.

    Attributes:
        kind: "limited": a rate limit turned it away; "down": the service, or the way to it, does not work;
            "refused": the service works, and does not take this request.
        what: the same in a few words, such as "answered 503".
        billed: whether the service may have made an answer all the same, which it will want money for.
        retry_after: seconds that the service asks to be left alone, None when it says nothing.
        headers: of its answer, names in lower case.
    """

    kind: Literal["limited", "down", "refused"]
    what: str
    billed: bool
    retry_after: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Passage(Protocol):
    """One request on its way: says once how it went. Of one that says nothing the worst is taken to be true."""

    def answered(self, usage: Usage | None, headers: Mapping[str, str]) -> None:
        """There is an answer; `usage` is None where the service does not tell it, header names are in lower case."""

    def failed(self, failure: Failure) -> None:
        """There is none."""


class Gate(Protocol):
    """Lets requests go one by one."""

    def request(self, demand: Demand) -> AbstractAsyncContextManager[Passage]:
        """Wait until a request may go; it is on its way for as long as the block runs.

        Raises:
            Stopped: on entering, when it may not go any more in this run.
        """


class OpenGate:
    """Lets everything go at once."""

    @asynccontextmanager
    async def request(self, demand: Demand) -> AsyncIterator[Passage]:
        yield self

    def answered(self, usage: Usage | None, headers: Mapping[str, str]) -> None:
        pass

    def failed(self, failure: Failure) -> None:
        pass
