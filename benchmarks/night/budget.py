"""Runs with a budget: the service's own bill never passes it, and a later run goes on without paying anything again.

    python -m benchmarks.night.budget [--runs 200] [--articles 20]

Each time a budget of its own, in US dollars or in tokens, for between a tenth and all of what the articles take, and
prices, a concurrency and faults, all drawn at random; every fault passes, so that all articles can be briefed. The
first run may stop (exit code 3) or come to its end; then one with plenty goes on. The bill is what the service wrote
down: answers that were stalled or cut off are on it. The bar: no bill above its budget, by however little, every
article briefed, and no request in the end but those that there had to be.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

from benchmarks.night import report
from benchmarks.night.articles import write
from benchmarks.night.desk import Desk, serving
from benchmarks.night.kept import faults, states
from benchmarks.night.log import Logged, bill
from benchmarks.night.trouble import Weather

NOTHING, STOPPED = 2, 3
"""Exit codes: the budget does not take one request; it does not take the next."""

PLENTY = {"dollars": "$1000", "tokens": "100000000 tokens"}
TOKENS_AN_ARTICLE = 1200
"""About what an article takes here, troubled ones included."""


@dataclass(frozen=True, slots=True)
class Limited:
    """One budget and what came of it.

    Attributes:
        budget, billed: in the same unit, US dollars or tokens.
        stopped: whether the first run came to an end of its money before it came to that of the articles.
        missed: what should not have been, a line each.
    """

    kind: str
    budget: Decimal
    billed: Decimal
    stopped: bool
    missed: tuple[str, ...]


def measure(folder: Path, articles: int, seed: int, *, timeout: float) -> Limited:
    """Do it in an empty folder; `timeout` is the seconds that the runs give a request."""
    chance = Random(seed)
    weather = Weather(seed, share=0.4, passing=True)
    kind = chance.choice(["dollars", "tokens"])
    prices = Decimal(chance.randint(5, 500)) / 100, Decimal(chance.randint(5, 2000)) / 100
    concurrency = chance.choice([1, 2, 4, 8, 16, 32])
    budget = _budget(chance, kind, articles, prices)
    told = f"${budget}" if kind == "dollars" else f"{budget} tokens"
    write(folder / "inbox", articles)
    settings = {"SUMMARIZER_TIMEOUT": str(timeout), "SUMMARIZER_PRICES": f"{prices[0]}, {prices[1]}"}
    with serving(folder, "--passing", "--trouble", str(weather.share), "--seed", str(seed)) as served:
        desk = Desk(folder, served.base_url, settings)
        run = ("summarizer", "run", "inbox", "--quiet", "--concurrency", str(concurrency), "--budget")
        first = desk.run(*run, told)
        paid = served.requests()
        then = desk.run(*run, PLENTY[kind])
        requests = served.requests()
    billed = _billed(paid, kind, prices)
    missed = [f"billed {billed}, more than the budget of {budget} {kind}"] if billed > budget else []
    missed += [f"exit code {first.code}: {first.err[-500:]}"] if first.code not in {0, STOPPED, NOTHING} else []
    missed += [f"exit code {then.code} in the end: {then.err[-500:]}"] if then.code else []
    numbers = range(1, articles + 1)
    found = states(desk.out)
    missed += [f"article {n}: {found.get(n, 'lost')}" for n in numbers if found.get(n) != "briefed"]
    missed += faults(desk.out, numbers)
    asked = Counter(one.article for one in requests)
    for number in numbers:
        least = weather.expected(number).requests
        if asked[number] != least:
            missed.append(f"article {number}: {asked[number]} requests, not {least} ({weather.trouble(number)})")
    setting = f"seed {seed}, {told}, prices {prices[0]} and {prices[1]}, concurrency {concurrency}"
    return Limited(
        kind, budget, billed, first.code in {NOTHING, STOPPED}, tuple(f"{setting}: {line}" for line in missed)
    )


def _budget(chance: Random, kind: str, articles: int, prices: tuple[Decimal, Decimal]) -> Decimal:
    """Between a tenth and all of what the articles take or so: a whole number of tokens, or of cents of a cent."""
    tokens = int(chance.uniform(0.1, 1.1) * articles * TOKENS_AN_ARTICLE)
    if kind == "tokens":
        return Decimal(tokens)
    dollars = tokens * (prices[0] * 9 + prices[1]) / 10 / 1_000_000
    return max(Decimal("0.0001"), round(dollars, 4))


def _billed(requests: Sequence[Logged], kind: str, prices: tuple[Decimal, Decimal]) -> Decimal:
    return bill(requests, prices) if kind == "dollars" else Decimal(sum(one.tokens for one in requests))


def main() -> int:
    options = _options()
    found = []
    for seed in range(options.seed, options.seed + options.runs):
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(Path(folder), options.articles, seed, timeout=options.timeout))
    rows = [["budgets in", "runs", "stopped", "of the budget billed: mean", "most", "missed"]]
    for kind in sorted({one.kind for one in found}):
        ours = [one for one in found if one.kind == kind]
        used = [one.billed / one.budget for one in ours]
        stopped, missed = sum(one.stopped for one in ours), sum(bool(one.missed) for one in ours)
        share = [f"{sum(used) / len(used):.1%}", f"{max(used):.1%}"]
        rows.append([kind, str(len(ours)), str(stopped), *share, str(missed)])
    print(report.table(rows))
    return report.verdict([line for one in found for line in one.missed])


def _options() -> argparse.Namespace:
    parser = report.parser("budget", __doc__)
    parser.add_argument("--runs", metavar="N", type=int, default=200)
    parser.add_argument("--articles", metavar="N", type=int, default=20)
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=1.0)
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="of the first run (default: %(default)s)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
