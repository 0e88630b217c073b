"""The limits of a run: what may be spent, how much may be sent a minute and at once, and when to stop."""

from summarizer.batch.limits.budget import Allowance, Budget
from summarizer.batch.limits.gate import Accounts, RunGate
from summarizer.batch.limits.limits import Limits
from summarizer.batch.limits.rates import Rates

__all__ = ["Accounts", "Allowance", "Budget", "Limits", "Rates", "RunGate"]
