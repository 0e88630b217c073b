"""Every error that a user can cause, in one tree. Each message is a sentence: what, where, how to mend it.

SummarizerError
├── UsageError            wrong use, or nothing could be done at all (exit code 2)
│   ├── SettingsError     summarizer.toml, the environment or an option
│   ├── PromptError       a prompt file that cannot be used
│   ├── ModelError        an unknown model, missing weights, a wrong digest
│   ├── ServiceError      the service refuses every request: wrong key, unknown model, no such address
│   └── OutputError       the output folder or the answer cache cannot be written, the disk is full
├── Stopped               the run ends early: budget, time limit, service down (exit code 3)
├── Unreadable            no text to be had from this source        -> state "unreadable"
└── NoAnswer              the model gave no usable answer for this article
    ├── Refused           by the model or its filter                -> state "refused"
    ├── Truncated         longer than the model can answer          -> state "truncated"
    ├── Invalid           no valid answer after all re-asks         -> state "invalid"
    ├── Ungrounded        nothing of the answer held when checked   -> state "ungrounded"
    └── Unavailable       the service never answered                -> state "unavailable"
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from summarizer.briefs import Usage


class SummarizerError(Exception):
    """Base of all errors raised on purpose; `str(error)` is one line for the user."""


class UsageError(SummarizerError):
    """Wrong use, or nothing could be done at all."""


class SettingsError(UsageError):
    """A setting in summarizer.toml, the environment or on the command line is wrong."""


class PromptError(UsageError):
    """A prompt file cannot be used."""


class ModelError(UsageError):
    """A model is unknown, its weights are missing or are not what their digest says."""


class ServiceError(UsageError):
    """The service would refuse every request of this run."""


class OutputError(UsageError):
    """A file of the output folder, or the answer cache, cannot be written."""


class Stopped(SummarizerError):
    """The run ends early, on purpose or because the service is down; what is not finished waits for the next one.

    Args:
        reason: one sentence.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unreadable(SummarizerError):
    """No text can be had from a source.

    Args:
        source: the file, or `file:line` for a line of a JSONL file, or `-`.
        reason: what is wrong and how to mend it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class NoAnswer(SummarizerError):
    """The model gave no usable answer for one article; `state` is the outcome it ends in.

    `usage`, `cost` (US dollars, None when unknown) and `attempts` tell what was spent in vain; `reused` is the part of
    `usage` that came from the cache.
    """

    state: Literal["refused", "truncated", "invalid", "ungrounded", "unavailable"]
    usage: Usage | None = None
    reused: Usage | None = None
    cost: float | None = 0.0
    attempts: int = 0


class Refused(NoAnswer):
    """The model, or a content filter before or behind it, declined."""

    state = "refused"


class Truncated(NoAnswer):
    """The answer did not fit in the tokens it may have."""

    state = "truncated"


class Invalid(NoAnswer):
    """No answer fitted the schema, all re-asks included."""

    state = "invalid"


class Ungrounded(NoAnswer):
    """Nothing of the answer was left after checking it against the article."""

    state = "ungrounded"


class Unavailable(NoAnswer):
    """The service did not answer, all retries included."""

    state = "unavailable"


def where_it_broke(fault: Exception) -> str:
    """Of a fault in the program itself: `KeyError in run.py, line 12`; what it says may be words of the article."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}"
