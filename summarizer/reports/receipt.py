"""The closing receipt of a run: every article in exactly one state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from summarizer.outcomes import State
from summarizer.reports.amounts import count, duration, money, tokens
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.batch import Receipt

NAMED = 20
"""Articles of one kind that are named; of the others it is told how many there are."""


def receipt_lines(receipt: Receipt, out: Path) -> Iterator[str]:
    """The receipt, line by line: the tally, whatever is not briefed with its reason, what it took."""
    yield _tally(receipt)
    for state in get_args(State):
        named = [
            f"{state}: {printable(entry.source)}: {printable(entry.reason)}"
            for entry in receipt.not_briefed
            if entry.state == state
        ]
        if state != "briefed":
            yield from _some(named, receipt.states.get(state, 0), state)
    waiting = [
        f"waiting: {printable(source)}: the run was stopped; the next one takes it up" for source in receipt.waiting
    ]
    yield from _some(waiting, len(waiting), "waiting")
    repeated = [f"{printable(source)}: the same article as {printable(first)}" for source, first in receipt.repeated]
    yield from _some(repeated, receipt.repeats, "names of articles that are counted already")
    if receipt.edited:
        are = "is a new version" if receipt.edited == 1 else "are new versions"
        yield f"  {receipt.edited:,} of them {are} of what had been briefed; the earlier briefs stay"
    if receipt.outdated:
        are = "is" if receipt.outdated == 1 else "are"
        yield f"  {count(receipt.outdated, 'article')} {are} briefed under another recipe: --refresh briefs them again"
    if receipt.settled:
        ended = f"{count(receipt.settled, 'article')} ended otherwise before"
        yield f"  {ended}: `summarizer retry {printable(out)}` tries them again"
    if receipt.stopped or not receipt.complete:
        reason = printable(receipt.stopped or "sources after these were not looked at")
        yield f"  stopped early: {reason.rstrip('.')}; the next run goes on from here"
    spent = [tokens(receipt.usage.input_tokens, receipt.usage.output_tokens), money(receipt.cost)]
    if not receipt.usage.requests:
        asked = receipt.waiting or "unavailable" in receipt.states
        spent = ["no request was answered" if asked else "no request was sent"]
    yield " · ".join([*spent, duration(receipt.seconds), f"the briefs are in {printable(out)}"])


def receipt_json(receipt: Receipt, out: Path) -> dict[str, Any]:
    """The receipt for programs; see `Receipt` for what its names mean."""
    return (
        {"out": str(out)}
        | asdict(receipt)
        | {
            "repeated": [{"source": source, "first": first} for source, first in receipt.repeated],
            "usage": receipt.usage.model_dump(),
        }
    )


def met(receipt: Receipt) -> int:
    """How many articles the run came by."""
    before = receipt.known + receipt.outdated + receipt.settled
    return sum(receipt.states.values()) + len(receipt.waiting) + before


def _some(lines: list[str], total: int, what: str) -> Iterator[str]:
    yield from (f"  {line}" for line in lines[:NAMED])
    if total > min(len(lines), NAMED):
        yield f"  and {total - min(len(lines), NAMED):,} more {what}"


def _tally(receipt: Receipt) -> str:
    parts = [f"{receipt.states[state]:,} {state}" for state in get_args(State) if state in receipt.states]
    told = {
        "waiting": len(receipt.waiting),
        "briefed before": receipt.known,
        "briefed under another recipe": receipt.outdated,
        "that ended otherwise before": receipt.settled,
    }
    parts += [f"{number:,} {what}" for what, number in told.items() if number]
    if not receipt.states and not receipt.waiting:
        if receipt.repeats and not parts:
            return f"Nothing new: {count(receipt.repeats, 'article')} met before under another name."
        return f"Nothing new: {', '.join(parts)}." if parts else "Nothing new: no article was found."
    return f"{count(met(receipt), 'article')}: {', '.join(parts)}."
