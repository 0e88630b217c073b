"""Progress: plain lines where there is no terminal; what is told of rate, cost and time left is so."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from summarizer.batch import Claimed, Ended, Held, Known, Repeated, Surveyed
from summarizer.batch.limits import Allowance
from summarizer.briefs import Usage
from summarizer.outcomes import Outcome
from summarizer.reports.progress import Progress

USAGE = Usage(requests=1, input_tokens=1000, output_tokens=100)
BRIEFED = Outcome("briefed", "a.txt", usage=USAGE, cost=0.0, seconds=30)
REFUSED = Outcome("refused", "b.txt", reason="the model declined", usage=USAGE, cost=None, seconds=30)
UNREADABLE = Outcome("unreadable", "c.txt", reason="empty")


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_lines_where_there_is_no_terminal() -> None:
    stream, clock = io.StringIO(), Clock()
    with Progress(Console(file=stream, width=40), clock=clock) as progress:
        progress(Surveyed(total=1006, new=6))
        progress(Known("z.txt", "briefed", Path("out/z.json")))
        progress(Claimed("a.txt"))
        clock.now += 30
        progress(Ended(BRIEFED, Path("out/a.json")))
        progress(Ended(UNREADABLE, None))
        progress(Claimed("b.txt"))
        clock.now += 10
        progress(Ended(REFUSED, None))
        progress(Repeated("d.txt", "a.txt", opened=True))
        progress.say("fetching \x1b[31m[bold]weights")
    # One in 30 s is 2.0 a minute and leaves 5 x 30 s; then 2 in 30 s leave 4 x 15 s, 3 in 40 s 3 x 13.3 s.
    assert stream.getvalue().splitlines() == [
        "briefed a.txt -> out/a.json (30 s)"
        " [1 of 6 new, briefed 1, 2.0 a minute, 1,100 tokens, no cost, 2 min 30 s left]",
        "unreadable c.txt: empty"
        " [2 of 6 new, briefed 1, unreadable 1, 4.0 a minute, 1,100 tokens, no cost, 1 min 0 s left]",
        "refused b.txt: the model declined"
        " [3 of 6 new, briefed 1, refused 1, unreadable 1, 4.5 a minute, 2,200 tokens, cost not known, 40 s left]",
        "repeated d.txt: the same article as a.txt"
        " [4 of 6 new, briefed 1, refused 1, unreadable 1, 6.0 a minute, 2,200 tokens, cost not known, 20 s left]",
        "fetching  [31m[bold]weights",
    ]


@pytest.mark.parametrize("quiet", [False, True])
def test_a_long_hold_is_a_line(quiet: bool) -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream), quiet=quiet) as progress:
        progress(Held(300.0, "answered 429 and asks to be left alone for 1 hour"))
    told = "waiting 5 min 0 s: the service answered 429 and asks to be left alone for 1 hour\n"
    assert stream.getvalue() == ("" if quiet else told)


def states(progress: Progress) -> list[str]:
    return progress.state().split(", ")


def test_what_turns_out_to_be_known_is_no_longer_ahead() -> None:
    clock = Clock()
    progress = Progress(Console(file=io.StringIO()), clock=clock)
    progress(Surveyed(total=10, new=10))
    progress(Claimed("a.txt"))
    clock.now += 60
    progress(Ended(BRIEFED, Path("out/a.json")))
    assert states(progress)[-1] == "9 min 0 s left"
    for _ in range(8):
        progress(Known("z.txt", "briefed", Path("out/z.json"), opened=True))
    assert states(progress)[0] == "9 of 10 new"
    assert states(progress)[-1] == "7 s left"  # nine in a minute, one to come


def test_time_left_goes_by_the_last_minutes() -> None:
    """A service that has become ten times slower is told of within minutes, not averaged away."""
    clock = Clock()
    progress = Progress(Console(file=io.StringIO()), clock=clock)
    progress(Surveyed(total=2000, new=2000))
    progress(Claimed("a.txt"))
    for seconds, count in ((1.0, 1000), (10.0, 60)):
        for _ in range(count):
            clock.now += seconds
            progress(Ended(BRIEFED, Path("out/a.json")))
    assert "6.0 a minute" in states(progress)
    assert states(progress)[-1] == "2 h 36 min left"  # 940 x 10 s
    clock.now += 3600
    assert "0.0 a minute" in states(progress)
    assert not states(progress)[-1].endswith("left")


@pytest.mark.parametrize(
    ("allowance", "cost", "expected"),
    [
        (None, 0.02, ["1,100 tokens", "$0.0200"]),
        (Allowance(5 * 10**12, "dollars"), 0.02, ["1,100 tokens", "$0.0200 of $5.00"]),
        (Allowance(2_000_000, "tokens"), None, ["1,100 of 2,000,000 tokens", "cost not known"]),
    ],
    ids=["no budget", "dollars", "tokens"],
)
def test_spent_so_far(allowance: Allowance | None, cost: float | None, expected: list[str]) -> None:
    progress = Progress(Console(file=io.StringIO()), allowance)
    progress(Claimed("a.txt"))
    progress(Ended(Outcome("briefed", "a.txt", usage=USAGE, cost=cost), Path("out/a.json")))
    assert progress.state().endswith(", ".join(["a minute", *expected]))


def test_a_number_of_sources_that_is_not_known() -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream)) as progress:
        progress(Repeated("z.txt", "a.txt", opened=True))
    assert stream.getvalue() == "repeated z.txt: the same article as a.txt [1]\n"


@pytest.mark.parametrize("terminal", [True, False])
def test_a_backlog_is_passed_in_silence(terminal: bool) -> None:
    def clock() -> float:
        raise AssertionError("nothing is reckoned for what is known")

    stream = io.StringIO()
    console = Console(file=stream, force_terminal=terminal, _environ={"TERM": "xterm"})
    progress = Progress(console, clock=clock)
    progress(Surveyed(total=100_000, new=0))
    for _ in range(100_000):
        progress(Known("z.txt", "briefed", Path("out/z.json")))
    assert stream.getvalue() == ""


def test_the_quiet_are_told_only_what_went_wrong() -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream), quiet=True) as progress:
        progress.fetching("small", 0, 100)
        progress(Claimed("a.txt"))
        progress(Ended(BRIEFED, Path("out/a.json")))
        progress(Ended(REFUSED, None))
    assert stream.getvalue() == "refused b.txt: the model declined\n"


def test_weights_are_told_a_tenth_at_a_time() -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream)) as progress:
        for done in range(0, 50_000_001, 1_000_000):
            progress.fetching("small", done, 50_000_000)
    lines = stream.getvalue().splitlines()
    assert len(lines) == 11
    assert lines[0] == "fetching small: 0 of 50 MB"
    assert lines[-1] == "fetching small: 50 of 50 MB"


def test_a_terminal_gets_a_bar() -> None:
    stream = io.StringIO()
    console = Console(file=stream, width=100, force_terminal=True, _environ={"TERM": "xterm"})
    with Progress(console, clock=Clock()) as progress:
        progress(Surveyed(total=2, new=2))
        progress(Claimed("a.txt"))
        progress(Ended(BRIEFED, Path("out/a.json")))
    assert "briefed a.txt -> out/a.json (30 s)\n" in stream.getvalue().replace("\x1b[2K", "")
    assert "1 of 2 new" in stream.getvalue()
    assert "━" in stream.getvalue()
