"""How quickly something goes, by the last minutes: what was true an hour ago tells nothing about when it ends."""

from __future__ import annotations

from collections import deque

_GRAIN = 5.0
"""Seconds whose counts are added up, so that little is kept of a busy minute."""


class Pace:
    """Counts what is done; all times are in seconds of a clock that only grows. Another thread may ask how it goes.

    Args:
        begun: when counting begins.
        over: how far back the pace looks.
    """

    def __init__(self, begun: float, over: float = 300.0) -> None:
        self._begun = begun
        self._over = over
        self._counts: deque[tuple[float, int]] = deque()

    def add(self, now: float) -> None:
        """One more is done."""
        if self._counts and now - self._counts[-1][0] < _GRAIN:
            since, count = self._counts[-1]
            self._counts[-1] = since, count + 1
            return
        self._counts.append((now, 1))
        while self._counts[0][0] <= now - self._over:
            self._counts.popleft()

    def a_second(self, now: float) -> float:
        """How many a second; 0.0 when nothing was done for so long."""
        done = sum(count for since, count in tuple(self._counts) if since > now - self._over)
        return done / max(min(now - self._begun, self._over), 1e-9)
