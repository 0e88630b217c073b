"""What a user sets, as a run takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.batch.limits.budget import Allowance

if TYPE_CHECKING:
    from summarizer.llm import ModelSpec
    from summarizer.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a run; None for none of that kind, and `time_limit` in seconds."""

    allowance: Allowance | None = None
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    time_limit: float | None = None

    @classmethod
    def of(cls, settings: Settings, spec: ModelSpec) -> Limits:
        """Those of the settings, for this model.

        Raises:
            SettingsError: the budget is money, and what the model costs is not known.
        """
        return cls(
            Allowance.of(settings.budget, spec),
            settings.requests_per_minute,
            settings.tokens_per_minute,
            settings.time_limit,
        )
