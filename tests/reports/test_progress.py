"""Progress: plain lines where there is no terminal, with rate, tokens, cost and time left."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from summarizer.batch import Ended, Known, Repeated, Started
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
    with Progress(Console(file=stream, width=40), total=5, clock=clock) as progress:
        progress(Known("z.txt", Path("out/z.json")))
        progress(Started("a.txt"))
        clock.now += 30
        progress(Ended(BRIEFED, Path("out/a.json")))
        progress(Ended(UNREADABLE, None))
        progress(Started("b.txt"))
        clock.now += 10
        progress(Ended(REFUSED, None))
        progress(Repeated("d.txt", "a.txt"))
        progress.say("fetching \x1b[31m[bold]weights")
    # Two articles in 40 s are 3 a minute; after one in 30 s, three sources left are 90 s of work.
    assert stream.getvalue().splitlines() == [
        "briefed a.txt -> out/a.json (30 s) [2 of 5, 2.0 a minute, 1,100 tokens, no cost, 1 min 30 s left]",
        "unreadable c.txt: empty [3 of 5, 2.0 a minute, 1,100 tokens, no cost, 1 min 0 s left]",
        "refused b.txt: the model declined [4 of 5, 3.0 a minute, 2,200 tokens, cost not known, 20 s left]",
        "repeated d.txt: the same article as a.txt [5 of 5, 3.0 a minute, 2,200 tokens, cost not known]",
        "fetching  [31m[bold]weights",
    ]


def test_a_number_of_sources_that_is_not_known() -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream)) as progress:
        progress(Repeated("z.txt", "a.txt"))
    assert stream.getvalue() == "repeated z.txt: the same article as a.txt [1]\n"


def test_the_quiet_are_told_only_what_went_wrong() -> None:
    stream = io.StringIO()
    with Progress(Console(file=stream), total=3, quiet=True) as progress:
        progress.fetching("small", 0, 100)
        progress(Started("a.txt"))
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
    with Progress(console, total=2, clock=Clock()) as progress:
        progress(Started("a.txt"))
        progress(Ended(BRIEFED, Path("out/a.json")))
    assert "briefed a.txt -> out/a.json (30 s)\n" in stream.getvalue().replace("\x1b[2K", "")
    assert "1 of 2" in stream.getvalue()
    assert "━" in stream.getvalue()
