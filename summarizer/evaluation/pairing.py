"""Which finding of one run stands beside which of another: what a change has lost and gained, item by item."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Callable, Container, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Literal

from summarizer.evaluation.results import ArticleResult, Finding, Judgement, Result

Move = Literal["lost", "gained", "differs", "same"]
"""
lost: right before, or not there, and now a fault. gained: the reverse. differs: no better and no worse, yet something
else was got. same: what was got is the same.
"""

FAULTS = frozenset[Judgement]({"wrong", "invented", "missed"})


@dataclass(frozen=True)
class Pair:
    """One thing in two runs; one of the two is None where only the other has a finding of it."""

    before: Finding | None
    after: Finding | None

    @property
    def finding(self) -> Finding:
        """The later one, as far as there is one."""
        found = self.after or self.before
        assert found  # a pair is never empty
        return found

    @property
    def expected(self) -> Any:
        """What was expected: the first of the labelled alternatives, None where nothing was."""
        return next((one.expected for one in (self.after, self.before) if one and _something(one.expected)), None)

    @property
    def move(self) -> Move:
        was, now = is_fault(self.before), is_fault(self.after)
        if was != now:
            return "lost" if now else "gained"
        return "same" if _got(self.before) == _got(self.after) else "differs"


def is_fault(finding: Finding | None) -> bool:
    """Whether it counts against the brief."""
    return finding is not None and finding.judgement in FAULTS


def item_of(finding: Finding) -> str:
    """Of which item it is a detail, `people Hamid Allawi`: the scorer says so behind a colon. Empty for an item."""
    return finding.reason.partition(": ")[2] if "." in finding.field else ""


def pairs(before: Sequence[Finding], after: Sequence[Finding]) -> list[Pair]:
    """The findings of two runs of one article, each in exactly one pair, in the order of their fields and items.

    They are paired by what was expected, and by what was got where nothing was, first with its details, then without.
    Beside an absence stands what the other run has in its place, and where there is but one thing to say, such as a
    date, the two ways in which it was said.
    """
    scored = frozenset(one.field for one in (*before, *after))
    places: dict[tuple[str, str], tuple[list[Finding], list[Finding]]] = defaultdict(lambda: ([], []))
    for side, findings in enumerate((before, after)):
        for one in findings:
            places[one.field, item_of(one)][side].append(one)
    return [pair for place in places.values() for pair in _paired(*place, scored)]


def runs(baseline: Result, candidate: Result) -> list[tuple[ArticleResult | None, ArticleResult | None]]:
    """Baseline and candidate of every article, by name; its repeats in their order, as the gate compares them."""
    by_article: dict[str, tuple[list[ArticleResult], list[ArticleResult]]] = defaultdict(lambda: ([], []))
    for side, result in enumerate((baseline, candidate)):
        for run in sorted(result.articles, key=lambda run: run.repeat):
            by_article[run.article][side].append(run)
    return [run for name in sorted(by_article) for run in zip_longest(*by_article[name])]


def without_details(item: Mapping[str, Any], field: str, scored: Container[str]) -> dict[str, Any]:
    """What of an item says which one it is: all parts but those scored by themselves, as `figures.hedge` is."""
    return {part: value for part, value in item.items() if f"{field}.{part}" not in scored}


def _paired(before: list[Finding], after: list[Finding], scored: Container[str]) -> Iterator[Pair]:
    """Of one place: a field, or a detail of one item."""

    def bare(finding: Finding) -> Hashable:
        got = finding.got
        if _something(finding.expected) or not isinstance(got, Mapping):
            return _identity(finding)
        return "bare", _frozen(without_details(got, finding.field, scored))

    single = len(before) == len(after) == 1
    before, after = sorted(before, key=_canonical), sorted(after, key=_canonical)
    for alike in (_whole, _identity, bare):
        found, before, after = _matched(before, after, alike)
        yield from found
    if before and after and (single or "absent" in (before[0].judgement, after[0].judgement)):
        yield Pair(before.pop(0), after.pop(0))
    yield from (Pair(one, None) for one in before)
    yield from (Pair(None, one) for one in after)


def _matched(
    before: list[Finding], after: list[Finding], key: Callable[[Finding], Hashable]
) -> tuple[list[Pair], list[Finding], list[Finding]]:
    """Pairs of equal key, and what is left on either side, in order."""
    waiting: dict[Hashable, deque[Finding]] = defaultdict(deque)
    for one in after:
        waiting[key(one)].append(one)
    found, alone = [], []
    for one in before:
        if others := waiting.get(key(one)):
            found.append(Pair(one, others.popleft()))
        else:
            alone.append(one)
    return found, alone, sorted((one for others in waiting.values() for one in others), key=_canonical)


def _whole(finding: Finding) -> Hashable:
    return finding.judgement, _frozen(finding.expected), _frozen(finding.got)


def _identity(finding: Finding) -> Hashable:
    if _something(finding.expected):
        return "expected", _frozen(finding.expected)
    return "got", _frozen(finding.got)


def _got(finding: Finding | None) -> Hashable:
    return _frozen(finding.got) if finding and _something(finding.got) else None


def _something(value: Any) -> bool:
    return value not in (None, "", [], {})


def _frozen(value: Any) -> Hashable:
    """Equal for equal JSON: 120 and 120.0 are one number."""
    if isinstance(value, Mapping):
        return frozenset((name, _frozen(part)) for name, part in value.items())
    if isinstance(value, list | tuple):
        return tuple(map(_frozen, value))
    return value  # type: ignore[no-any-return]


def _canonical(finding: Finding) -> str:
    """By which findings are ordered, so that the order of the two files changes nothing."""
    told = [finding.expected, finding.got, finding.judgement, finding.reason]
    return json.dumps(told, sort_keys=True, default=str)
