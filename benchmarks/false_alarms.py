"""How often the gate is wrong, and what it sees: simulated comparisons at the sizes of the gold set.

    python benchmarks/false_alarms.py [--comparisons 2000] [--seed 1] [--shared 0.9] [--failed 0]

First two runs of one and the same recipe, for which WORSE and BETTER are false alarms; then a candidate that truly
lost. What is seen of a loss depends on the noise: `--shared` is the share of items that fall out alike in both runs by
their nature (found by code, asked in a pass that is the same), `--failed` that of articles which end without a brief
and score 0; compare the printed spread with your own.
Exit code 1 if more than 6% of the comparisons of a recipe with itself are false alarms.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from summarizer.evaluation.gate import decide, lost_fields
from summarizer.evaluation.statistics import change, field_changes

MOST_FALSE_ALARMS = 0.06
MARGIN = 0.02
FIELDS = 25
GOLD = {"tune: 48 stories, 98 articles": (2,) * 47 + (4,), "test: 10 stories, 22 articles": (2,) * 9 + (4,)}
LOSSES = (0.02, 0.04, 0.08)
CHANGE = "mean change"
SPREAD_SEEN = "spread"
KINDS = ("WORSE by mean", "WORSE by field", "BETTER", "NO WORSE", "CAN'T TELL")

ITEMS = (1, 1, 1, 1, 1, 2, 2, 3, 4, 6)
"""How many items a field has in an article: scores of a field with one item are 0 or 1."""
UNLABELLED = 0.1
SPREAD = {"field": 1.5, "story": 0.5, "article": 0.5, "field of the article": 0.7}
"""Standard deviations in log-odds of what both runs meet: how hard the fields, stories and articles are."""
CHANCE = {"story": 0.1, "article": 0.1}
"""The same of what befalls one run only, a whole story or article at a time."""
EASE = 1.3
"""Mean log-odds of an item to be right."""

_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Loss:
    """What the candidate truly lost: a share of the mean score, spread over all fields, or one field entirely."""

    of_mean: float = 0.0
    of_field: bool = False


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--comparisons", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shared", type=float, default=0.9)
    parser.add_argument("--failed", type=float, default=0.0)
    options = parser.parse_args()

    too_many = False
    print(
        f"{options.comparisons} comparisons a row, {FIELDS} fields, margin {MARGIN:.0%}, seed {options.seed}, "
        f"{options.shared:.0%} of the items shared"
    )
    print("mean change: of the mean score; spread: standard deviation of the articles' changes; then the verdicts")
    for title, sizes in GOLD.items():
        print(f"\n{title}\n{'true loss':<28}" + "".join(f"{kind:>16}" for kind in (CHANGE, SPREAD_SEEN, *KINDS)))
        for name, loss in _losses().items():
            shares = _shares(
                sizes, loss, options.comparisons, options.shared, options.failed, np.random.default_rng(options.seed)
            )
            print(f"{name:<28}" + "".join(f"{shares[kind]:>16.1%}" for kind in (CHANGE, SPREAD_SEEN, *KINDS)))
            if loss == Loss():
                alarms = sum(shares[kind] for kind in KINDS if kind.startswith(("WORSE", "BETTER")))
                too_many |= alarms > MOST_FALSE_ALARMS
                print(f"{'':<28}false alarms: {alarms:.1%}, at most {MOST_FALSE_ALARMS:.0%} are allowed")
    return int(too_many)


def _losses() -> dict[str, Loss]:
    spread = {f"{100 * loss:.0f} points of the mean score": Loss(of_mean=loss) for loss in LOSSES}
    return {"none": Loss(), **spread, "one field wiped out": Loss(of_field=True)}


def _shares(
    sizes: tuple[int, ...], loss: Loss, comparisons: int, shared: float, failed: float, random: np.random.Generator
) -> dict[str, float]:
    stories = [f"story {number}" for number, size in enumerate(sizes) for _ in range(size)]
    counted: Counter[str] = Counter()
    means: list[float] = []
    spreads: list[float] = []
    for differences in _differences(sizes, loss, comparisons, shared, failed, random):
        of_articles = np.nanmean(differences, axis=1)
        spreads.append(float(of_articles.var(ddof=1)))
        moved = change(of_articles.tolist(), stories)
        means.append(moved.mean)
        fields = field_changes(
            {f"field {field}": _labelled(column) for field, column in enumerate(differences.T)}, stories
        )
        verdict: str = decide(moved, fields, MARGIN)
        if verdict == "WORSE":
            verdict = "WORSE by field" if lost_fields(fields, MARGIN) else "WORSE by mean"
        counted[verdict] += 1
    return {CHANGE: float(np.mean(means)), SPREAD_SEEN: float(np.mean(spreads)) ** 0.5} | {
        kind: counted[kind] / comparisons for kind in KINDS
    }


def _differences(
    sizes: tuple[int, ...], loss: Loss, comparisons: int, shared: float, failed: float, random: np.random.Generator
) -> Iterator[_Floats]:
    """For each comparison candidate minus baseline, articles x fields, NaN where a field is not labelled."""
    shape = (comparisons, sum(sizes), FIELDS)
    story = np.repeat(np.arange(len(sizes)), sizes)
    items = random.choice(ITEMS, size=(comparisons, 1, FIELDS))
    met = (
        EASE
        + SPREAD["field"] * random.normal(size=(comparisons, 1, FIELDS))
        + SPREAD["story"] * random.normal(size=(comparisons, len(sizes), 1))[:, story]
        + SPREAD["article"] * random.normal(size=(comparisons, len(story), 1))
        + SPREAD["field of the article"] * random.normal(size=shape)
    )
    baseline, candidate = (_right(met, story, len(sizes), random) for _ in range(2))
    candidate *= 1.0 - loss.of_mean / float(candidate.mean() * (1.0 - failed))
    if loss.of_field:
        candidate[:, :, 0] = 0.0
    luck, other = (random.random((*shape, max(ITEMS))) for _ in range(2))
    differences = -_scores(baseline, items, luck, failed, random)
    np.copyto(luck, other, where=random.random(luck.shape) >= shared)
    differences += _scores(candidate, items, luck, failed, random)
    differences[random.random(shape) < UNLABELLED] = np.nan
    yield from differences


def _right(met: _Floats, story: NDArray[np.intp], stories: int, random: np.random.Generator) -> _Floats:
    """How probable it is that an item is right in one run."""
    befallen = CHANCE["story"] * random.normal(size=(len(met), stories, 1))[:, story] + CHANCE[
        "article"
    ] * random.normal(size=(len(met), len(story), 1))
    return 1.0 / (1.0 + np.exp(-met - befallen))


def _scores(
    right: _Floats, items: NDArray[np.int_], luck: _Floats, failed: float, random: np.random.Generator
) -> _Floats:
    """The share of a field's items that are right: those whose luck (0 to 1) is below their probability."""
    counted = np.arange(max(ITEMS)) < items[..., None]
    scores: _Floats = ((luck < right[..., None]) & counted).sum(axis=-1) / items
    scores[random.random(right.shape[:2]) < failed] = 0.0
    return scores


def _labelled(column: _Floats) -> list[float | None]:
    return [None if np.isnan(value) else float(value) for value in column]


if __name__ == "__main__":
    sys.exit(main())
