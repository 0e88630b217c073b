"""How a run is getting on, told on standard error: a bar in a terminal, plain lines anywhere else."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, get_args

from rich.progress import BarColumn, ProgressColumn, Task, TaskID, TextColumn
from rich.progress import Progress as Bar
from rich.text import Text

from summarizer.batch import Claimed, Ended, Held, Known, Repeated, Surveyed
from summarizer.briefs import Usage
from summarizer.outcomes import State
from summarizer.reports.amounts import duration, money
from summarizer.reports.pace import Pace
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from rich.console import Console

    from summarizer.batch import Event
    from summarizer.batch.limits import Allowance


class Progress:
    """Call it with every event of a run.

    Args:
        console: on standard error.
        allowance: what the run may spend.
        quiet: tell nothing but which articles are not briefed.
        clock: seconds that only grow.
    """

    def __init__(
        self,
        console: Console,
        allowance: Allowance | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._allowance = allowance
        self._quiet = quiet
        self._clock = clock
        self._new: int | None = None
        self._done = 0
        self._states: Counter[State] = Counter()
        self._pace: Pace | None = None
        self._usage = Usage()
        self._cost: float | None = 0.0
        self._articles: TaskID | None = None
        self._fetching: TaskID | None = None
        self._tenths = 0
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=12),
            _State(),
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
            self._fetching = self._bar.add_task(f"fetching {name}", total=total, state=lambda: state)
        self._bar.update(self._fetching, completed=done, total=total, state=lambda: state)
        tenths = 10 * done // max(total, 1)
        if self._bar.disable and not self._quiet and (tenths > self._tenths or done == 0):
            self.say(f"fetching {name}: {state}")
        self._tenths = max(tenths, self._tenths)
        if done >= total:
            self._bar.remove_task(self._fetching)
            self._fetching = None

    def __call__(self, event: Event) -> None:
        match event:
            case Known(opened=False) | Repeated(opened=False):
                return  # it was never new; of a long backlog there are many, and the receipt counts them
            case Surveyed(_, new):
                self._new = new
                return
            case Held(seconds, reason):
                if not self._quiet:
                    self.say(f"waiting {duration(seconds)}: the service {reason}")
                return
            case Claimed(source):
                self._pace = self._pace or Pace(self._clock())
                self._show(printable(source).rsplit("/", 1)[-1][-20:])
                return
            case Ended(outcome, file):
                self._account(event)
                said = f"{outcome.state} {outcome.source}"
                said += f" -> {file} ({duration(outcome.seconds)})" if file else f": {outcome.reason}"
            case Known():
                said = ""
            case Repeated(source, first):
                said = f"repeated {source}: the same article as {first}"
        self._done += 1
        if self._pace:
            self._pace.add(self._clock())
        self._show()
        wrong = isinstance(event, Ended) and event.file is None
        if said and (wrong or not self._quiet):
            self.say(said if self._quiet or self._console.is_terminal else f"{said} [{self.state()}]")

    def state(self) -> str:
        """`3 of 5 new, briefed 2, refused 1, 1.4 a minute, 4,120 tokens, $0.0210 of $5.00, 2 min 3 s left`."""
        parts = [f"{self._done:,}" if self._new is None else f"{self._done:,} of {max(self._new, self._done):,} new"]
        parts += [f"{state} {self._states[state]:,}" for state in get_args(State) if state in self._states]
        if self._pace:
            pace = self._pace.a_second(self._clock())
            parts.append(f"{60 * pace:.1f} a minute")
            parts += self._spent()
            if self._new is not None and self._new > self._done and pace > 0:
                parts.append(f"{duration((self._new - self._done) / pace)} left")
        return ", ".join(parts)

    def _spent(self) -> tuple[str, str]:
        used, cost = self._usage.input_tokens + self._usage.output_tokens, money(self._cost)
        if self._allowance is None:
            return f"{used:,} tokens", cost
        limit = self._allowance.say(self._allowance.limit)
        return (
            (f"{used:,} of {limit}", cost)
            if self._allowance.unit == "tokens"
            else (f"{used:,} tokens", f"{cost} of {limit}")
        )

    def _account(self, event: Ended) -> None:
        outcome = event.outcome
        self._states[outcome.state] += 1
        self._usage += outcome.sent
        if self._cost is not None:
            unknown = outcome.paid is None and outcome.sent.requests
            self._cost = None if unknown else self._cost + (outcome.paid or 0.0)

    def _show(self, working_on: str | None = None) -> None:
        if self._bar.disable:
            return
        if self._articles is None:
            self._articles = self._bar.add_task("articles", total=self._new, state=self.state)
        self._bar.update(self._articles, completed=self._done, description=working_on)


class _State(ProgressColumn):
    """Asked for each time the bar is drawn: time passes also while nothing happens."""

    def render(self, task: Task) -> Text:
        return Text(task.fields["state"]())
