"""Whether the service is down: after failures in a row it is left alone, asked now and then, in the end given up."""

from __future__ import annotations

import math

IN_A_ROW = 10
"""Failures without an answer between them that are no accident: no article alone makes so many."""

LONGEST_PAUSE = 60.0
"""Seconds between two probes; the first pause is one second, each next one twice as long."""

GIVE_UP = 900.0
"""Seconds without any answer after which the run stops."""


class Breaker:
    """Closed: all requests go. Open: one goes after each pause, and its answer closes it again."""

    def __init__(self) -> None:
        self._failures = 0
        self._limited = False
        self._since: float | None = None  # of the first failure since the last answer
        self._pause = 0.0  # more than 0: open
        self._until = 0.0
        self._probing = False

    @property
    def is_open(self) -> bool:
        return self._pause > 0

    def wait(self, now: float) -> float:
        """Seconds until a request may go; infinity while a probe is on its way."""
        if not self.is_open:
            return 0.0
        return math.inf if self._probing else max(0.0, self._until - now)

    def enter(self) -> bool:
        """A request goes; whether it is a probe."""
        self._probing = self._probing or self.is_open
        return self.is_open

    def answered(self) -> None:
        """The service works, whatever it says."""
        self._failures, self._limited, self._since = 0, False, None
        self._close()

    def limited(self, now: float) -> None:
        """The service works, and has had enough for the moment."""
        self._failures, self._limited = 0, True
        self._since = now if self._since is None else self._since
        self._close()

    def failed(self, now: float, *, probe: bool) -> None:
        """The service does not work, or nothing gets through to it."""
        self._failures += 1
        self._since = now if self._since is None else self._since
        if probe and self.is_open:
            self._open(self._pause * 2, now)
        elif not self.is_open and self._failures >= IN_A_ROW:
            self._open(1.0, now)

    def left(self, *, probe: bool) -> None:
        """A request was given up by whoever sent it."""
        if probe:
            self._probing = False

    def silence(self, now: float) -> float:
        """Seconds for which there has been no answer though something was asked."""
        return 0.0 if self._since is None else now - self._since

    def gives_up(self, now: float) -> bool:
        """Whether there has been none for too long; failures of a single article are not enough for that."""
        return (self.is_open or self._limited) and self.silence(now) >= GIVE_UP

    def _open(self, pause: float, now: float) -> None:
        self._pause = min(pause, LONGEST_PAUSE)
        self._until = now + self._pause
        self._probing = False

    def _close(self) -> None:
        self._pause, self._probing = 0.0, False
