"""A run against a service with every fault there is ends each article as it has to, and asks little more than it must.

    python -m benchmarks.night.faults [--articles 1000] [--trouble 0.4]

By article, from `trouble.py`: the state it has to end in, and the least number of requests that this takes. The bar:
every state right, none lost, and in all at most 1.3 times the least requests.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks.night import report
from benchmarks.night.articles import write
from benchmarks.night.desk import Desk, serving
from benchmarks.night.kept import faults, states
from benchmarks.night.trouble import KINDS, Weather

MOST_REQUESTS = 1.3
"""Times the least."""


@dataclass(frozen=True, slots=True)
class Row:
    """The articles that met one kind of trouble: how many, in a wrong state, requests sent and the least possible."""

    kind: str
    articles: int
    wrong: int
    requests: int
    least: int


@dataclass(frozen=True, slots=True)
class Weathered:
    """What came of it: a row a kind of trouble, "none" first, and what should not have been."""

    rows: tuple[Row, ...]
    seconds: float
    missed: tuple[str, ...]

    @property
    def ratio(self) -> float:
        """Requests sent to the least possible."""
        return sum(row.requests for row in self.rows) / sum(row.least for row in self.rows)


def measure(
    folder: Path, articles: int, weather: Weather, *, concurrency: int, latency: float, timeout: float
) -> Weathered:
    """Do it in an empty folder; `timeout` is the seconds that the run gives a request."""
    numbers = range(1, articles + 1)
    write(folder / "inbox", articles)
    told = ("--latency", str(latency), "--trouble", str(weather.share), "--seed", str(weather.seed))
    with serving(folder, *told, *(["--passing"] if weather.passing else [])) as served:
        desk = Desk(folder, served.base_url, {"SUMMARIZER_TIMEOUT": str(timeout)})
        ended = desk.run("summarizer", "run", "inbox", "--quiet", "--concurrency", str(concurrency))
        asked = Counter(one.article for one in served.requests())
    found = states(desk.out) if (desk.out / "ledger.db").exists() else {}
    expected = {number: weather.expected(number) for number in numbers}
    wrong = {n: found.get(n, "lost") for n in numbers if found.get(n) != expected[n].state}
    rows = []
    kinds = {number: trouble.kind if (trouble := weather.trouble(number)) else "none" for number in numbers}
    for kind in ("none", *KINDS):
        met = [number for number in numbers if kinds[number] == kind]
        least, sent = sum(expected[n].requests for n in met), sum(asked[n] for n in met)
        rows.append(Row(kind, len(met), sum(n in wrong for n in met), sent, least))
    missed = [f"article {n}: {state}, not {expected[n].state} ({weather.trouble(n)})" for n, state in wrong.items()]
    missed += faults(desk.out, [number for number in numbers if expected[number].state == "briefed"])
    lasting = any(one.state != "briefed" for one in expected.values())
    if ended.code != int(lasting):
        missed.append(f"exit code {ended.code}, not {int(lasting)}: {ended.err[-500:]}")
    weathered = Weathered(tuple(rows), ended.seconds, ())
    if weathered.ratio > MOST_REQUESTS:
        missed.append(f"{weathered.ratio:.2f} times the least requests, more than {MOST_REQUESTS}")
    return Weathered(weathered.rows, weathered.seconds, tuple(missed))


def main() -> int:
    options = _options()
    weather = Weather(options.seed, options.trouble)
    with tempfile.TemporaryDirectory() as folder:
        found = measure(
            Path(folder),
            options.articles,
            weather,
            concurrency=options.concurrency,
            latency=options.latency,
            timeout=options.timeout,
        )
    rows = [[row.kind, *map(str, (row.articles, row.wrong, row.requests, row.least))] for row in found.rows]
    print(report.table([["trouble", "articles", "wrong state", "requests", "least"], *rows]))
    print(f"\n{found.ratio:.3f} times the least requests; {found.seconds:.0f} s")
    return report.verdict(found.missed)


def _options() -> argparse.Namespace:
    parser = report.parser("faults", __doc__)
    parser.add_argument("--articles", metavar="N", type=int, default=1000)
    parser.add_argument("--trouble", metavar="SHARE", type=float, default=0.4, help="of articles that meet some")
    parser.add_argument("--concurrency", metavar="N", type=int, default=16)
    parser.add_argument("--latency", metavar="SECONDS", type=float, default=0.05)
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=3.0)
    parser.add_argument("--seed", metavar="N", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
