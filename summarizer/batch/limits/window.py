"""How many requests are on their way at once: fewer when the service turns some away, again more as they go through."""

from __future__ import annotations


class Window:
    """Additive increase, multiplicative decrease, as networks do it.

    Args:
        most: requests at once; it begins with that.
    """

    def __init__(self, most: int) -> None:
        self._most = float(most)
        self.size = self._most
        self.under_way = 0
        self._cut = 0

    @property
    def is_full(self) -> bool:
        """Whether another has to wait."""
        return self.under_way + 1 > self.size

    def enter(self) -> int:
        """One more is on its way; returns how often the window had been cut by then."""
        self.under_way += 1
        return self._cut

    def leave(self) -> None:
        """One is back."""
        self.under_way -= 1

    def went_through(self) -> None:
        """One that is back was answered: after a whole window of these one more may go at once."""
        self.size = min(self._most, self.size + 1 / self.size)

    def was_limited(self, entered: int) -> bool:
        """One that is back was turned away: half as many go from now on.

        Those that went before the last cut tell nothing new; `entered` is what `enter` had returned. Whether the window
        could be made no smaller.
        """
        if entered != self._cut:
            return False
        smallest = self.size < 2
        self.size = max(1.0, self.size / 2)
        self._cut += 1
        return smallest
