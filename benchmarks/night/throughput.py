"""How many articles a second a run briefs, beside the plain loop through instructor, and how much memory it takes.

    python -m benchmarks.night.throughput [--articles 1000] [--rounds 3]

At zero latency, where all that counts is what an article costs on this machine: ours with the prompt `one-pass` and the
plain loop (`plain.py`), in turn, each time into an empty folder; then ours at a latency of 0.2 s. Short articles, then
long ones. Whole commands are timed, the start of the interpreter included; the service takes a core of its own while
it lasts. Ours reads the page, finds candidates, checks the answer, and keeps it in a ledger that survives a crash; the
plain loop does none of that. Memory is the most of any round.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.night import report
from benchmarks.night.articles import SHORT, write
from benchmarks.night.desk import Desk, Ended, Served, serving

LONG = 350
LATENCY = 0.2
LEAST_RATIO = 2.0
"""Articles a second, ours to the plain loop's, at zero latency."""

LEAST_RATE = 220.0
"""Articles a second at the latency, of the 320 that a concurrency of 64 allows."""

MOST_MEMORY = 180 * 10**6
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Of some rounds: articles a second and processor seconds an article, the medians; bytes of memory, the most."""

    rate: float
    processor: float
    peak: int


@dataclass(frozen=True, slots=True)
class Speeds:
    """What came of one length of article; `slow` is ours at a latency."""

    words: int
    articles: int
    ours: Speed
    plain: Speed
    slow: Speed

    @property
    def ratio(self) -> float:
        """Ours to the plain loop."""
        return self.ours.rate / self.plain.rate


def measure(folder: Path, articles: int, words: int, *, concurrency: int, rounds: int) -> Speeds:
    """Do it in an empty folder. Raises RuntimeError when a command fails or leaves articles out."""
    write(folder / "inbox", articles, words)
    ours, plain, slow = [], [], []
    with serving(folder) as served:
        for number in range(rounds):
            ours.append(_ours(folder, served, f"ours-{number}", articles, concurrency))
            plain.append(_plain(folder, served, f"plain-{number}", articles, concurrency))
    with serving(folder, "--latency", str(LATENCY)) as served:
        for number in range(rounds):
            slow.append(_ours(folder, served, f"slow-{number}", articles, concurrency))
    return Speeds(words, articles, *(_speed(ended, articles) for ended in (ours, plain, slow)))


def _ours(folder: Path, served: Served, out: str, articles: int, concurrency: int) -> Ended:
    run = ("summarizer", "run", "inbox", "--out", out, "--quiet", "--concurrency", str(concurrency))
    return _whole(Desk(folder, served.base_url).run(*run), folder / out, articles)


def _plain(folder: Path, served: Served, out: str, articles: int, concurrency: int) -> Ended:
    desk = Desk(folder, served.base_url, {"OPENAI_API_KEY": "none"})
    loop = ("benchmarks.night.plain", "inbox", out, "--concurrency", str(concurrency))
    return _whole(desk.run(*loop), folder / out, articles)


def _whole(ended: Ended, out: Path, articles: int) -> Ended:
    found = sum(1 for _ in out.glob("*.json"))
    if ended.code or found != articles:
        raise RuntimeError(f"{out.name}: exit code {ended.code}, {found} of {articles} briefs: {ended.err[-500:]}")
    return ended


def _speed(rounds: list[Ended], articles: int) -> Speed:
    return Speed(
        statistics.median(articles / ended.seconds for ended in rounds),
        statistics.median(ended.processor / articles for ended in rounds),
        max(ended.peak for ended in rounds),
    )


def main() -> int:
    options = _options()
    found = []
    for words, articles in ((SHORT, options.articles), (LONG, options.articles // 2)):
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(Path(folder), articles, words, concurrency=options.concurrency, rounds=options.rounds))
    rows = [["", "articles", "articles/s", "processor", "memory"]]
    for one in found:
        for name, speed in (("ours", one.ours), ("plain loop", one.plain), (f"ours, {LATENCY:g} s", one.slow)):
            processor, memory = f"{speed.processor * 1000:.1f} ms", f"{speed.peak / 2**20:.0f} MiB"
            rows.append([f"{one.words} words: {name}", str(one.articles), f"{speed.rate:.1f}", processor, memory])
        rows.append([f"{one.words} words: ours to the plain loop", "", f"{one.ratio:.2f}", "", ""])
    print(report.table(rows))
    return report.verdict([line for one in found for line in _missed(one, options.least_ratio)])


def _missed(found: Speeds, least_ratio: float) -> Iterator[str]:
    if found.ratio < least_ratio:
        yield f"{found.words} words: {found.ratio:.2f} times the plain loop, less than {least_ratio}"
    if found.slow.rate < LEAST_RATE:
        yield f"{found.words} words: {found.slow.rate:.0f} articles a second at {LATENCY:g} s, less than {LEAST_RATE:g}"
    if found.slow.peak > MOST_MEMORY:
        yield f"{found.words} words: {found.slow.peak / 10**6:.0f} MB, more than {MOST_MEMORY / 10**6:.0f}"


def _options() -> argparse.Namespace:
    parser = report.parser("throughput", __doc__)
    parser.add_argument("--articles", metavar="N", type=int, default=1000, help="short ones; half as many long ones")
    parser.add_argument("--rounds", metavar="N", type=int, default=3)
    parser.add_argument("--concurrency", metavar="N", type=int, default=64)
    parser.add_argument("--least-ratio", metavar="X", type=float, default=LEAST_RATIO, help="(default: %(default)s)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
