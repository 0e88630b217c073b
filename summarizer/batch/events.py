"""What happens in a run, as those that show it are told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.batch.ledger import Standing
    from summarizer.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Surveyed:
    """There are `total` sources; `new` of them hold, or may hold, an article that is to be briefed."""

    total: int
    new: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """An article is in work."""

    source: str


@dataclass(frozen=True, slots=True)
class Ended:
    """An article has come to its state; `file` is its brief, if it has one."""

    outcome: Outcome
    file: Path | None


@dataclass(frozen=True, slots=True)
class Known:
    """An earlier run has dealt with this article; `file` is its brief, if it has one.

    `opened`: the source had to be read to know that, so it was among the new ones of `Surveyed`.
    """

    source: str
    standing: Standing
    file: Path | None
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Repeated:
    """The same article has been met under the name `first`; `opened` as in `Known`."""

    source: str
    first: str
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """No request goes for so many seconds, which are many, since the service has had enough or does not answer.

    `reason`: what it did, as in "answered 429".
    """

    seconds: float
    reason: str


Event = Surveyed | Claimed | Ended | Known | Repeated | Held
