"""A run that is killed again and again loses nothing, and asks for nothing twice but what was in flight.

    python -m benchmarks.night.kill [--articles 300] [--kills 50]

`kill -9` at random moments: some while the command starts, the others once a random number of answers has come. Then
the run is left to finish. Each article has to have ended in one state, with one whole brief; and what was asked more
than once has to have been in flight at a kill, by the service's log: its answer was not out, or had been for less than
a quarter of a second.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.night import report
from benchmarks.night.articles import write
from benchmarks.night.desk import Desk, Served, serving
from benchmarks.night.kept import faults, states
from benchmarks.night.log import Logged

GRACE = 0.25
"""Seconds from an answer that has been sent to one that has been kept, on a machine that has other things to do."""
START = 1.5
"""Seconds that a command takes to begin; a moment in them is one of the random moments."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What came of it.

    Attributes:
        kills: how many of them met a run at work.
        requests: that reached the service, in all.
        in_flight: those of them that a kill cut off.
        missed: what should not have been, a line each.
    """

    articles: int
    kills: int
    requests: int
    in_flight: int
    seconds: float
    missed: tuple[str, ...]


def measure(folder: Path, articles: int, kills: int, *, concurrency: int, latency: float, seed: int) -> Killed:
    """Do it in an empty folder."""
    begun = time.perf_counter()
    chance = Random(seed)
    write(folder / "inbox", articles)
    with serving(folder, "--latency", str(latency)) as served:
        desk = Desk(folder, served.base_url)
        command = ("summarizer", "run", "inbox", "--quiet", "--concurrency", str(concurrency))
        moments = []
        for number in range(kills):
            answers = chance.randint(0, 2 * articles // kills) if number % 5 else 0
            pause = chance.uniform(0, latency if answers else START)
            moment = _kill(desk, served, command, answers, pause)
            if moment is not None:
                moments.append(moment)
        last = desk.run(*command)
        requests = served.requests()
    numbers = range(1, articles + 1)
    missed = [] if last.code == 0 else [f"the last run ended with {last.code}: {last.err[-500:]}"]
    found = states(desk.out)
    missed += [f"article {n}: {found.get(n, 'lost')}" for n in numbers if found.get(n) != "briefed"]
    missed += faults(desk.out, numbers)
    if len(moments) < kills:
        missed.append(f"{kills - len(moments)} of {kills} kills came too late: take more articles or a longer latency")
    cut = [one for one in requests if any(in_flight(one, moment) for moment in moments)]
    asked, cut_off = Counter(one.article for one in requests), Counter(one.article for one in cut)
    missed += [
        f"article {number}: asked {asked[number]} times, cut off {cut_off[number]} times"
        for number in numbers
        if asked[number] > 1 + cut_off[number]
    ]
    return Killed(articles, len(moments), len(requests), len(cut), time.perf_counter() - begun, tuple(missed))


def in_flight(request: Logged, moment: float) -> bool:
    """Whether a kill at that moment may have come before its answer was kept."""
    unanswered = request.answered is None or request.answered > moment - GRACE
    return request.arrived < moment + GRACE and unanswered


def _kill(desk: Desk, served: Served, command: tuple[str, ...], answers: int, pause: float) -> float | None:
    """Run until so many more answers are out, and for a while; the moment of the kill, None when it was done before."""
    before = _answered(served)
    process = desk.start(*command)
    try:
        while answers and process.poll() is None and _answered(served) < before + answers:
            time.sleep(0.01)
        time.sleep(pause)
    finally:
        moment = time.time()
        process.kill()
        code = process.wait()
    return moment if code < 0 else None


def _answered(served: Served) -> int:
    return sum(one.answered is not None for one in served.requests())


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(
            Path(folder),
            options.articles,
            options.kills,
            concurrency=options.concurrency,
            latency=options.latency,
            seed=options.seed,
        )
    again = found.requests - found.articles
    print(
        report.table(
            [
                ["articles", "kills", "requests", "asked again", "in flight at kills", "seconds", "missed"],
                [
                    *map(str, (found.articles, found.kills, found.requests, again, found.in_flight)),
                    f"{found.seconds:.0f}",
                    str(len(found.missed)),
                ],
            ]
        )
    )
    return report.verdict(found.missed)


def _options() -> argparse.Namespace:
    parser = report.parser("kill", __doc__)
    parser.add_argument("--articles", metavar="N", type=int, default=300)
    parser.add_argument("--kills", metavar="N", type=int, default=50)
    parser.add_argument("--concurrency", metavar="N", type=int, default=4)
    parser.add_argument("--latency", metavar="SECONDS", type=float, default=0.3)
    parser.add_argument("--seed", metavar="N", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
