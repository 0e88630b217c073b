"""What a run may spend: US dollars or tokens, reserved before a request goes and settled when it is back."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.briefs import Usage
    from summarizer.llm import Demand, ModelSpec
    from summarizer.llm.catalogue import Prices

_DOLLAR = 10**12
"""Units of a dollar: one price a token is a whole number of them, so that sums are exact."""

_MILLION = 10**6
_TIMES = {"": 1, "k": 1000, "M": _MILLION}
_WRITTEN = re.compile(r"\s*\$?\s*(?P<amount>[0-9.]+)\s*((?P<times>[kM]?)\s+(?P<tokens>tokens))?\s*")


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may be spent, and what a token takes of it; all in whole units, a token or a trillionth of a dollar.

    Attributes:
        limit: units.
        read, at_hand, written: units for one token of input, of input that the service had at hand, and of output.
    """

    limit: int
    unit: Literal["dollars", "tokens"]
    read: int = 1
    at_hand: int = 1
    written: int = 1

    @classmethod
    def of(cls, budget: str | None, spec: ModelSpec) -> Allowance | None:
        """The allowance that a setting such as "2.50", "$2.50", "0.5M tokens" or "20k tokens" makes with this model.

        Raises:
            SettingsError: it is money, and what the model costs is not known.
        """
        if budget is None:
            return None
        found = _WRITTEN.fullmatch(budget)
        assert found, "the settings have checked it"
        amount = Decimal(found["amount"])
        if found["tokens"]:
            return cls(int(amount * _TIMES[found["times"]]), "tokens")
        if spec.prices is None:
            raise SettingsError(
                f"budget is {budget!r}, and what {spec.name!r} costs is not known: set prices to US dollars for a"
                " million tokens read and for a million written, such as 0.15, 0.60, or give the budget in tokens"
            )
        return cls(int(amount * _DOLLAR), "dollars", *_units(spec.prices))

    def most(self, demand: Demand) -> int:
        """Units that a request can take at most."""
        return demand.most_input_tokens * max(self.read, self.at_hand) + demand.output_tokens * self.written

    def used(self, usage: Usage) -> int:
        """Units that a request has taken."""
        at_hand = min(usage.cached_tokens, usage.input_tokens)
        fresh = usage.input_tokens - at_hand
        return fresh * self.read + at_hand * self.at_hand + usage.output_tokens * self.written

    def say(self, units: int) -> str:
        """So many units in words."""
        if self.unit == "tokens":
            return f"{units:,} tokens"
        dollars = Decimal(units) / _DOLLAR
        return f"${dollars:,.2f}" if units == 0 or dollars >= 1 else f"${dollars:.4f}"


class Budget:
    """What is left of an allowance; None stands for as much as there is. Amounts are in its units."""

    def __init__(self, allowance: Allowance | None) -> None:
        self.limit = allowance.limit if allowance else None
        self.spent = 0
        """What is reserved or was settled."""

    def spend(self, amount: int) -> bool:
        """Reserve so much, if it fits: False where it does not, and then nothing is. Less than 0 gives back."""
        if amount > 0 and self.limit is not None and self.spent + amount > self.limit:
            return False
        self.spent += amount
        return True


def _units(prices: Prices) -> tuple[int, int, int]:
    """Units for a token read, at hand and written; what is less than one counts as one."""
    read, at_hand, written = (
        math.ceil(Decimal(str(dollars)) * _DOLLAR / _MILLION)
        for dollars in (prices.input, prices.cached, prices.output)
    )
    return read, at_hand, written
