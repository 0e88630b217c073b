"""How long scoring takes, beside stickler-eval on the same pairs.

    python benchmarks/scoring.py [--pairs 1000] [--peer PYTHON]

PYTHON is the interpreter of an environment into which `pip install stickler-eval` has put the peer (it needs other
releases of some of our dependencies). Each pair is a brief and a label with ten people, figures, quotations and events;
a third of the items differ. One core each, one after the other, imports not counted.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from typing import Any

WORDS = "ferry harbour council bridge strike vote river school fire dam court nurse union mayor lorry crane".split()
HEDGES = ["exactly", "about", "nearly", "more than"]
STATUSES = ["happened", "planned", "denied"]


def brief(random_: random.Random) -> dict[str, Any]:
    """Four lists of ten items each."""

    def some(count: int) -> str:
        return " ".join(random_.choices(WORDS, k=count))

    return {
        "people": [
            {"name": f"{some(1)} {some(1)} {n}".title(), "role": some(2), "affiliation": some(2)} for n in range(10)
        ],
        "figures": [
            {"value": float(random_.randint(1, 9999)), "unit": None, "hedge": random_.choice(HEDGES), "counts": some(2)}
            for _ in range(10)
        ],
        "quotes": [{"text": some(12), "speaker": some(2)} for _ in range(10)],
        "events": [{"what": some(8), "status": random_.choice(STATUSES)} for _ in range(10)],
    }


def changed(one: dict[str, Any], random_: random.Random) -> dict[str, Any]:
    """The same in another order, a third of the items replaced."""
    other = brief(random_)
    found = {}
    for name, items in one.items():
        mixed = [theirs if random_.random() < 1 / 3 else ours for ours, theirs in zip(items, other[name], strict=True)]
        found[name] = random_.sample(mixed, len(mixed))
    return found


def ours(pairs: list[list[dict[str, Any]]]) -> float:
    """Seconds for all pairs."""
    from pathlib import Path

    from summarizer.briefs import Brief
    from summarizer.evaluation.labels import Gold, LabelledItem, known_names
    from summarizer.evaluation.scoring import score_brief
    from summarizer.evaluation.shapes import shapes_of

    started = time.perf_counter()
    for expected, got in pairs:
        labels = {
            name: tuple(LabelledItem({part: (value,) for part, value in item.items()}) for item in items)
            for name, items in expected.items()
        }
        known = known_names(labels, shapes_of(Brief))
        score_brief(Brief, Gold(Path(), Path(), "story", "tune", labels, known=known), got)
    return time.perf_counter() - started


def theirs(pairs: list[list[dict[str, Any]]]) -> float:
    """Seconds for all pairs; run in the peer's own environment."""
    from stickler import ComparableField, ExactComparator, LevenshteinComparator, NumericComparator, StructuredModel

    def worded() -> Any:
        return ComparableField(comparator=LevenshteinComparator(), threshold=0.75)

    def closed() -> Any:
        return ComparableField(comparator=ExactComparator(), threshold=1.0)

    class Person(StructuredModel):
        name: str = worded()
        role: str = worded()
        affiliation: str = worded()

    class Figure(StructuredModel):
        value: float = ComparableField(comparator=NumericComparator(), threshold=1.0)
        hedge: str = closed()
        counts: str = worded()

    class Quote(StructuredModel):
        text: str = worded()
        speaker: str = worded()

    class Event(StructuredModel):
        what: str = worded()
        status: str = closed()

    class Brief(StructuredModel):
        people: list[Person] = ComparableField(weight=1.0)
        figures: list[Figure] = ComparableField(weight=1.0)
        quotes: list[Quote] = ComparableField(weight=1.0)
        events: list[Event] = ComparableField(weight=1.0)

    started = time.perf_counter()
    for expected, got in pairs:
        Brief.model_validate(expected).compare_with(Brief.model_validate(got))
    return time.perf_counter() - started


def main() -> None:
    """Print both times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--peer", metavar="PYTHON")
    parser.add_argument("--as-peer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.as_peer:
        print(theirs(json.load(sys.stdin)))
        return
    random_ = random.Random(1)
    pairs = [[one, changed(one, random_)] for one in (brief(random_) for _ in range(options.pairs))]
    seconds = ours(pairs)
    print(f"ours      {options.pairs:,} pairs in {seconds:.2f} s ({seconds / options.pairs * 1e3:.2f} ms a pair)")
    if options.peer:
        done = subprocess.run(
            [options.peer, __file__, "--as-peer"], input=json.dumps(pairs), capture_output=True, text=True, check=True
        )
        peer = float(done.stdout.split()[-1])
        print(f"stickler  {options.pairs:,} pairs in {peer:.2f} s ({peer / options.pairs * 1e3:.2f} ms a pair)")
        print(f"ratio     {peer / seconds:.1f}")


if __name__ == "__main__":
    main()
