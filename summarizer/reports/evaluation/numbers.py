"""The numbers that all reports of an evaluation share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, get_args

from summarizer.briefs import Usage
from summarizer.evaluation.results import Tally
from summarizer.outcomes import State
from summarizer.reports.amounts import count, duration, money
from summarizer.reports.evaluation.wording import score, span
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import ArticleResult, Result

WEAKEST = 5
"""So many of the weakest articles are named."""

LARGEST = 3
"""So many losses are named that may be chance."""

SURE = 0.05
"""A field's change with an adjusted p of at most this is told as one."""


@dataclass(frozen=True)
class Estimate:
    """A mean score, 0 to 1, and its 95% interval; None where that cannot be had: one story, or all stories alike."""

    mean: float
    interval: tuple[float, float] | None = None

    def __str__(self) -> str:
        return f"{score(self.mean)} (95% {span(self.interval)})" if self.interval else score(self.mean)


@dataclass(frozen=True)
class Row:
    """One field, or a detail such as `figures.hedge`, over all articles that label it.

    Attributes:
        score: mean over the articles of the F1 in each.
        tally: summed over the articles: its precision, recall and F1 are micro averages.
        articles: that label the field, repeats counted once.
        weak: whether the score is known to be no more than the floor.
    """

    field: str
    score: Estimate
    tally: Tally
    articles: int
    weak: bool

    @property
    def label(self) -> str:
        """The name as it stands under its field: `hedge`."""
        field, _, detail = self.field.partition(".")
        return printable(detail or field)

    @property
    def detail(self) -> bool:
        """Whether it is a detail of a field's items."""
        return "." in self.field


@dataclass(frozen=True)
class Comparison:
    """A row beside that of the baseline.

    `change` is None without a baseline or a verdict, or where no article is common to both; `p` (adjusted for the
    number of fields) without a verdict.
    """

    row: Row
    baseline: Row | None = None
    change: float | None = None
    p: float | None = None

    @property
    def sure(self) -> bool:
        """Whether the change is more than chance is likely to bring."""
        return self.p is not None and self.p <= SURE


@dataclass(frozen=True)
class Article:
    """One article, all repeats taken together: mean score, states other than briefed, what leaked."""

    name: str
    score: float
    reason: str
    leaked: list[str]


def table(result: Result, *, floor: float | None) -> list[Row]:
    """The fields in the order in which the articles have them, each followed by its details.

    Args:
        floor: what a brief scores that says nothing, 0 to 1; None where it is not known.
    """
    names = list(dict.fromkeys(name for article in result.articles for name in article.scores))
    fields = list(dict.fromkeys(name.partition(".")[0] for name in names))
    names.sort(key=lambda name: (fields.index(name.partition(".")[0]), "." in name))
    rows = []
    for name in names:
        labelling = [article for article in result.articles if name in article.scores]
        found = estimate([article.scores[name] for article in labelling], [article.story for article in labelling])
        tally = sum((article.tallies.get(name, Tally()) for article in labelling), Tally())
        weak = floor is not None and found.mean <= floor
        rows.append(Row(name, found, tally, len({article.article for article in labelling}), weak))
    return rows


def overall(result: Result) -> Estimate:
    """The mean score over the articles."""
    scores = [article.score for article in result.articles]
    return estimate(scores, [article.story for article in result.articles]) if scores else Estimate(0.0)


def estimate(scores: Sequence[float], stories: Sequence[str]) -> Estimate:
    """The mean of at least one score with its 95% interval, a story being one witness.

    Student's t, with one degree of freedom less than there are stories, and the variance of a mean in a sample of
    clusters: Cochran, Sampling Techniques (1977), 11.7, the weights being the sizes of the stories. Repeats of an
    article lie within its story and need nothing more. The interval is cut off at 0 and 1.
    """
    from scipy.special import stdtrit  # type: ignore[import-untyped, unused-ignore]

    mean = fmean(scores)
    apart: dict[str, float] = {}
    for value, story in zip(scores, stories, strict=True):
        apart[story] = apart.get(story, 0.0) + value - mean
    clusters = len(apart)
    if clusters < 2 or max(map(abs, apart.values())) < 1e-9:
        return Estimate(mean)
    variance = clusters / (clusters - 1) * math.fsum(value**2 for value in apart.values()) / len(scores) ** 2
    half = float(stdtrit(clusters - 1, 0.975)) * math.sqrt(variance)
    return Estimate(mean, (max(0.0, mean - half), min(1.0, mean + half)))


def compared(
    result: Result, *, floor: float | None, verdict: Verdict | None, baseline: Result | None
) -> list[Comparison]:
    """The rows of `table`, each beside that of the baseline, with change and p as far as there are any."""
    before = {row.field: row for row in table(baseline, floor=floor)} if baseline else {}
    judged = verdict.fields if verdict else {}
    found = []
    for row in table(result, floor=floor):
        one = judged.get(row.field)
        change = one.mean if one else changed(baseline, result, row.field) if baseline else None
        found.append(Comparison(row, before.get(row.field), change, one.p if one else None))
    return found


def changed(baseline: Result, result: Result, field: str | None = None) -> float | None:
    """By how much the mean score moved, of a field or of all, over the articles that both have; None without any."""
    both = [[run for run in one.articles if field is None or field in run.scores] for one in (baseline, result)]
    common = set.intersection(*({run.article for run in runs} for runs in both))
    if not common:
        return None
    before, after = (
        fmean(run.scores[field] if field else run.score for run in runs if run.article in common) for runs in both
    )
    return after - before


def uncommon(baseline: Result, result: Result) -> str:
    """Over which articles changes are told, where the two are not of the same; else nothing."""
    before, after = ({run.article for run in one.articles} for one in (baseline, result))
    if before == after:
        return ""
    has = f"the candidate has {count(len(after), 'article')}, the baseline {len(before):,}"
    if common := len(before & after):
        return f"A change is over the {count(common, 'article')} that both have: {has}."
    return f"No change can be told, since no article is in both: {has}."


def matter(verdict: Verdict) -> list[tuple[str, float, float]]:
    """Field, change, adjusted p, the worst first: changes that chance hardly brings.

    With them the largest losses beyond the margin, though they may be chance: they are where to look.
    """
    rising = sorted(verdict.fields.items(), key=lambda one: one[1].mean)
    doubtful = [name for name, one in rising if one.p > SURE and one.mean < -verdict.margin][:LARGEST]
    return [(name, one.mean, one.p) for name, one in rising if one.p <= SURE or name in doubtful]


def articles(result: Result) -> list[Article]:
    """The weakest first."""
    by_name: dict[str, list[ArticleResult]] = {}
    for one in result.articles:
        by_name.setdefault(one.article, []).append(one)
    return sorted((_article(name, repeats) for name, repeats in by_name.items()), key=lambda one: one.score)


def _article(name: str, repeats: list[ArticleResult]) -> Article:
    reasons = [f"{one.state}: {printable(one.reason)}" if one.reason else one.state for one in repeats]
    reason = "; ".join(dict.fromkeys(r for one, r in zip(repeats, reasons, strict=True) if one.state != "briefed"))
    if not reason:
        means = {row: fmean(one.scores[row] for one in repeats if row in one.scores) for row in repeats[0].scores}
        low = sorted((row for row in means if means[row] < 1 and "." not in row), key=lambda row: means[row])[:2]
        reason = ", ".join(f"{printable(row)} {score(means[row])}" for row in low)
    leaked = list(dict.fromkeys(printable(words) for one in repeats for words in one.leaked))
    return Article(printable(name), fmean(one.score for one in repeats), reason, leaked)


def account(result: Result) -> Iterator[tuple[str, str]]:
    """What became of the articles and what it took: title and sentence, the leaks by article among them."""
    runs = result.articles
    states = Counter(one.state for one in runs)
    lost = len(runs) - states["briefed"]
    said = ", ".join(f"{state} {states[state]:,}" for state in get_args(State) if states[state])
    yield "States", said + (" (each scores 0 and stays in)" if lost > 1 else " (scores 0 and stays in)" if lost else "")
    items, grounded = sum(one.items for one in runs), sum(one.grounded for one in runs)
    rejected = sum(one.rejected for one in runs)
    stands = f"{grounded / items:.1%} ({grounded:,} of {count(items, 'item')})" if items else "no item at all"
    yield "Grounded", stands + (f"; {rejected:,} rejected and left out" if rejected else "")
    leaks = [f"{one.name}: {', '.join(f'“{words}”' for words in one.leaked)}" for one in articles(result) if one.leaked]
    yield "Leaks", "; ".join(leaks) or "none from page furniture"
    usage = sum((one.usage for one in runs), Usage())
    told = f"{usage.input_tokens:,} read, {usage.output_tokens:,} written"
    each = max(len(runs), 1)
    share = f" ({usage.input_tokens / each:,.0f} and {usage.output_tokens / each:,.0f} an article)"
    yield "Tokens", told + (share if each > 1 else "")
    known, cached = _cost(result), sum(one.cached for one in runs)
    anew = " when asked anew" if known and cached else ""
    yield "Cost", money(known) + anew + (f" ({money(known / each)} an article)" if known and each > 1 else "")
    seconds = sum(one.seconds for one in runs) / each
    yield "Time", f"{f'{seconds:.1f} s' if seconds < 10 else duration(seconds)} an article"
    yield "Requests", _requests(usage.requests, cached)


def _cost(result: Result) -> float | None:
    """Of all articles; None as soon as that of one is not known."""
    total = 0.0
    for one in result.articles:
        if one.cost is None and one.usage.requests:
            return None
        total += one.cost or 0.0
    return total


def _requests(sent: int, cached: int) -> str:
    if not sent:
        return "none"
    if not cached:
        return f"{sent:,}, none from the cache"
    said = f"{cached:,} of {count(sent, 'request')} from the cache"
    return f"{said}: nothing was paid" if cached >= sent else said
