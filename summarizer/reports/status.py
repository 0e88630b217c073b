"""How an output folder stands: its articles by state, its runs and how they ended, what it has taken in all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from summarizer.outcomes import State
from summarizer.reports.amounts import count, duration, money, tokens
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.batch import Entry, RunEntry
    from summarizer.briefs import Usage

SHOWN = 10
"""Runs that people are shown; programs get all of them."""


def status_lines(
    out: Path,
    counts: Mapping[str, int],
    runs: Sequence[RunEntry],
    spent: tuple[Usage, float | None],
    holder: str | None = None,
) -> Iterator[str]:
    """The status for people.

    Args:
        counts: articles by their latest state.
        runs: the last one first.
        spent: on all articles, under all recipes.
        holder: who is at work on the folder.
    """
    states = [f"{counts[state]:,} {state}" for state in (*get_args(State), "waiting") if state in counts]
    yield f"{printable(out)}: {count(sum(counts.values()), 'article')}" + (f": {', '.join(states)}." if states else ".")
    usage, cost = spent
    yield f"In all: {tokens(usage.input_tokens, usage.output_tokens)} · {money(cost)}"
    if runs:
        yield ""
    for place, run in enumerate(runs[:SHOWN]):
        ended = ending(run, holder if place == 0 else None)
        words = [f"{run.begun[:16].replace('T', ' ')} UTC: {ended}", f"{run.prompt}, {run.model}"]
        if run.usage.requests:
            words += [tokens(run.usage.input_tokens, run.usage.output_tokens), money(run.cost)]
        yield "  " + " · ".join(map(printable, words))
    if len(runs) > SHOWN:
        yield f"  and {len(runs) - SHOWN:,} earlier"


def status_json(
    out: Path,
    counts: Mapping[str, int],
    runs: Sequence[RunEntry],
    spent: tuple[Usage, float | None],
    holder: str | None = None,
) -> dict[str, Any]:
    """The same for programs; see `RunEntry` for the names."""
    usage, cost = spent
    return {
        "out": str(out),
        "states": dict(counts),
        "usage": usage.model_dump(),
        "cost": cost,
        "holder": holder,
        "runs": [asdict(run) | {"usage": run.usage.model_dump()} for run in runs],
    }


def entry_line(entry: Entry) -> str:
    """One article for people: `refused: inbox/a.txt: the model declined (2 tries)`."""
    words = f"{entry.state}: {printable(entry.source)}"
    if entry.reason or entry.file:
        words += f": {printable(entry.reason or entry.file)}"
    return f"{words} ({entry.attempts:,} tries)" if entry.attempts > 1 else words


def entry_json(entry: Entry) -> dict[str, Any]:
    """One article for programs; see `Entry` for the names."""
    return asdict(entry) | {"usage": entry.usage.model_dump()}


def ending(run: RunEntry, holder: str | None) -> str:
    """How a run ended: `done in 3 min 20 s`; `holder` is who is at work on it, where somebody is."""
    if run.ended is None:
        return f"going on, {holder}" if holder else "broken off: its process was killed, or the machine went down"
    seconds = (datetime.fromisoformat(run.ended) - datetime.fromisoformat(run.begun)).total_seconds()
    took = duration(max(0.0, seconds))  # the clock may have been put back
    return f"stopped early after {took}: {run.stopped.rstrip('.')}" if run.stopped else f"done in {took}"
