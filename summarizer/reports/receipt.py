"""The closing receipt of a run: every article in exactly one state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from summarizer.outcomes import State
from summarizer.reports.amounts import count, duration, money, tokens
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.batch import Receipt


def receipt_lines(receipt: Receipt, out: Path) -> Iterator[str]:
    """The receipt, line by line: the tally, whatever is not briefed with its reason, what it took."""
    yield _tally(receipt)
    for entry in receipt.not_briefed:
        yield f"  {entry.state}: {printable(entry.source)}: {printable(entry.reason)}"
    for source in receipt.waiting:
        yield f"  waiting: {printable(source)}: the run was stopped; the next one takes it up"
    for source, first in receipt.repeated:
        yield f"  {printable(source)}: the same article as {printable(first)}"
    if not receipt.complete:
        yield "  stopped early: sources after these were not looked at; the next run goes on from here"
    spent = [tokens(receipt.usage.input_tokens, receipt.usage.output_tokens), money(receipt.cost)]
    if not receipt.usage.requests:
        spent = ["no request was sent"]
    yield " · ".join([*spent, duration(receipt.seconds), f"the briefs are in {printable(out)}"])


def _tally(receipt: Receipt) -> str:
    parts = [f"{receipt.states[state]:,} {state}" for state in get_args(State) if state in receipt.states]
    if receipt.waiting:
        parts.append(f"{len(receipt.waiting):,} waiting")
    if receipt.known:
        parts.append(f"{receipt.known:,} briefed before")
    met = sum(receipt.states.values()) + len(receipt.waiting) + receipt.known
    if not receipt.states and not receipt.waiting:
        return f"Nothing new: {', '.join(parts)}." if parts else "Nothing new: no article was found."
    return f"{count(met, 'article')}: {', '.join(parts)}."
