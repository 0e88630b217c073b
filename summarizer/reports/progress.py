"""How a run is getting on, told on standard error: a bar in a terminal, plain lines anywhere else."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as Bar

from summarizer.batch import Ended, Known, Repeated, Started
from summarizer.briefs import Usage
from summarizer.reports.amounts import duration, money
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from rich.console import Console

    from summarizer.batch import Event


class Progress:
    """Call it with every event of a run.

    Args:
        console: on standard error.
        total: how many sources there are, None when that is not known.
        quiet: tell nothing but which articles are not briefed.
        clock: seconds that only grow.
    """

    def __init__(
        self,
        console: Console,
        total: int | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._total = total
        self._quiet = quiet
        self._clock = clock
        self._begun: float | None = None
        self._met = 0
        self._ended = 0
        self._usage = Usage()
        self._cost: float | None = 0.0
        self._articles: TaskID | None = None
        self._fetching: TaskID | None = None
        self._tenths = 0
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=12),
            TextColumn("{task.fields[state]}", markup=False),
            console=console,
            disable=quiet or not console.is_terminal,
            transient=True,
        )

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def say(self, line: str) -> None:
        """Print a line, above the bar if there is one."""
        self._console.print(printable(line), markup=False, highlight=False, emoji=False, soft_wrap=True)

    def fetching(self, name: str, done: int, total: int) -> None:
        """So many bytes of a model's weights have been fetched."""
        state = f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB"
        if self._fetching is None:
            self._tenths = 0
            self._fetching = self._bar.add_task(f"fetching {name}", total=total, state=state)
        self._bar.update(self._fetching, completed=done, total=total, state=state)
        tenths = 10 * done // max(total, 1)
        if self._bar.disable and not self._quiet and (tenths > self._tenths or done == 0):
            self.say(f"fetching {name}: {state}")
        self._tenths = max(tenths, self._tenths)
        if done >= total:
            self._bar.remove_task(self._fetching)
            self._fetching = None

    def __call__(self, event: Event) -> None:
        match event:
            case Started(source):
                self._begun = self._clock() if self._begun is None else self._begun
                self._show(printable(source).rsplit("/", 1)[-1][-20:])
                return
            case Ended(outcome, file):
                self._ended += outcome.state != "unreadable"
                self._usage += outcome.sent
                if self._cost is not None:
                    unknown = outcome.paid is None and outcome.sent.requests
                    self._cost = None if unknown else self._cost + (outcome.paid or 0.0)
                said = f"{outcome.state} {outcome.source}"
                said += f" -> {file} ({duration(outcome.seconds)})" if file else f": {outcome.reason}"
            case Known():
                said = ""  # an inbox that is never emptied would fill the screen; the receipt counts them
            case Repeated(source, first):
                said = f"repeated {source}: the same article as {first}"
        self._met += 1
        self._show()
        wrong = isinstance(event, Ended) and event.file is None
        if said and (wrong or not self._quiet):
            self.say(said if self._quiet or self._console.is_terminal else f"{said} [{self.state()}]")

    def state(self) -> str:
        """`3 of 5, 1.4 a minute, 4,120 tokens, no cost, 2 min 3 s left`."""
        parts = [f"{self._met:,} of {self._total:,}" if self._total else f"{self._met:,}"]
        if self._ended and self._begun is not None:
            passed = max(self._clock() - self._begun, 1e-9)
            parts.append(f"{60 * self._ended / passed:.1f} a minute")
            parts.append(f"{self._usage.input_tokens + self._usage.output_tokens:,} tokens")
            parts.append(money(self._cost))
            if self._total and self._total > self._met:
                parts.append(f"{duration((self._total - self._met) * passed / self._ended)} left")
        return ", ".join(parts)

    def _show(self, working_on: str | None = None) -> None:
        if self._articles is None:
            self._articles = self._bar.add_task("articles", total=self._total, state="")
        self._bar.update(self._articles, completed=self._met, state=self.state(), description=working_on)
