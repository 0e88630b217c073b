"""Article by article, field by field: expected against got, of one run or of two side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import TYPE_CHECKING, Any, get_args

from summarizer.evaluation.pairing import FAULTS, Move, Pair, item_of, pairs, runs, without_details
from summarizer.evaluation.results import Judgement
from summarizer.reports.evaluation.wording import WORST_FIRST, score, shown, signed, state_words
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.results import ArticleResult, Finding, Result

MOVES: tuple[Move, ...] = get_args(Move)

Kind = Move | Judgement
"""What the page can be filtered by: what a change did and, or in a single run, how it was judged."""


@dataclass(frozen=True)
class Row:
    """One thing that was expected or got.

    Attributes:
        field: the number of its field.
        move: None where there is nothing to compare with.
        anchor: so that the table of fields can link to the first of a kind; otherwise empty.
    """

    field: int
    pair: Pair
    move: Move | None
    anchor: str = ""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """By which it is found; how it was judged is what the candidate got."""
        judged: tuple[Judgement, ...] = (self.pair.after.judgement,) if self.pair.after else ()
        return (self.move, *judged) if self.move else (self.pair.finding.judgement,)

    @property
    def alike(self) -> bool:
        """Whether both runs are told in one: the same was got, and judged in the same words."""
        return self.move == "same" and self.pair.before == self.pair.after

    @property
    def part(self) -> str:
        """`hedge`; empty where it is the field itself or one of its items."""
        return printable(self.pair.finding.field.partition(".")[2])

    @property
    def of(self) -> str:
        return printable(item_of(self.pair.finding))


@dataclass(frozen=True)
class Group:
    """The rows of one field and of its details."""

    name: str
    told: str
    rows: list[Row]


@dataclass(frozen=True)
class Run:
    """One article briefed once, by one recipe or by two.

    Attributes:
        compares: whether both are there; `only` says whose it is where they are not, though two were asked for.
        lead: its score, or how far it moved. lost, gained: so many things.
        first: what matters most: lost or gained; alone, the faults. rest: all else.
    """

    name: str
    repeat: str
    story: str
    compares: bool
    only: str
    lead: str
    scores: str
    states: list[str]
    leaks: list[tuple[str, list[str]]]
    lost: int
    gained: int
    counts: str
    first: list[Group]
    rest: list[Group]
    rest_counts: str


@dataclass(frozen=True)
class Runs:
    """All articles, the fields that they tell of, and how many rows of each kind a field has."""

    runs: list[Run]
    fields: list[str]
    counts: Mapping[tuple[str, Kind], int]

    def count(self, field: str, kind: Kind) -> int:
        return self.counts.get((field, kind), 0)

    def total(self, kind: Kind) -> int:
        return sum(count for (_, of), count in self.counts.items() if of == kind)

    def parts(self, field: str, value: Any) -> tuple[str, str]:
        """A value on one line, and what its item has besides, which has findings of its own."""
        if not isinstance(value, Mapping):
            return shown(value), ""
        which = without_details(value, field, self.fields)
        besides = {part: what for part, what in value.items() if part not in which}
        names = [part for part, what in which.items() if what not in (None, "", [])]
        return shown(which[names[0]] if len(names) == 1 else which), shown(besides) if besides else ""

    def anchor(self, field: str, kind: Kind) -> str:
        """The id of the first such row; empty where there is none."""
        return _anchor(kind, self.fields.index(field)) if self.count(field, kind) else ""


@dataclass(frozen=True)
class _Two:
    """An article in both runs, or in one of them, with what there is to tell of it."""

    before: ArticleResult | None
    after: ArticleResult | None
    rows: list[Row]

    @property
    def one(self) -> ArticleResult:
        """The candidate's, as far as there is one."""
        one = self.after or self.before
        assert one  # one of the two is there
        return one

    @property
    def moved(self) -> float | None:
        """By how much the score did; None where there is nothing to compare with."""
        return self.after.score - self.before.score if self.before and self.after else None

    def count(self, move: Move) -> int:
        return sum(row.move == move for row in self.rows)


def side_by_side(candidate: Result, baseline: Result | None, order: Iterable[str]) -> Runs:
    """Those first that lost most; without a baseline the weakest.

    Args:
        order: the fields as the table of scores has them.
    """
    both = runs(baseline, candidate) if baseline else [(None, one) for one in candidate.articles]
    findings = (finding for two in both for one in two if one for finding in one.findings)
    fields = list(dict.fromkeys([*order, *(finding.field for finding in findings)]))
    number = {name: at for at, name in enumerate(fields)}
    by_article: dict[str, list[_Two]] = defaultdict(list)
    for before, after in both:
        two = _Two(before, after, _rows(before, after, number))
        by_article[two.one.article].append(two)
    repeats = len(by_article) < len(both)
    seen: set[str] = set()
    told = [
        _run(two, fields, seen, of_two=baseline is not None, repeats=repeats)
        for article in sorted(by_article.values(), key=_urgency)
        for two in article
    ]
    rows = (row for article in by_article.values() for two in article for row in two.rows)
    return Runs(told, fields, Counter((row.pair.finding.field, kind) for row in rows for kind in row.kinds))


def _rows(before: ArticleResult | None, after: ArticleResult | None, number: Mapping[str, int]) -> list[Row]:
    """By field, and in it what was lost first, or what is most wrong."""
    compares = before is not None and after is not None
    found = [
        Row(number[pair.finding.field], pair, pair.move if compares else None)
        for pair in pairs(before.findings if before else [], after.findings if after else [])
    ]
    return sorted(found, key=_order)


def _order(row: Row) -> tuple[int, int, int]:
    move = MOVES.index(row.move) if row.move else 0
    return row.field, move, WORST_FIRST.index(row.pair.finding.judgement)


def _urgency(article: Sequence[_Two]) -> tuple[float, ...]:
    """Of all its repeats: what was lost, how far the score fell, how low it is."""
    lost = sum(two.count("lost") for two in article)
    moved = [two.moved for two in article if two.moved is not None]
    return -lost, fmean(moved) if moved else 0.0, fmean(two.one.score for two in article)


def _run(two: _Two, fields: Sequence[str], seen: set[str], *, of_two: bool, repeats: bool) -> Run:
    """`seen` holds the anchors that are given away."""
    before, after, one = two.before, two.after, two.one
    compares = two.moved is not None
    leading = {"lost", "gained"} if compares else FAULTS
    first = [row for row in two.rows if row.kinds[0] in leading]
    rest = [row for row in two.rows if row.kinds[0] not in leading]
    named = [("baseline: ", before), ("candidate: ", after)] if compares else [("", one)]
    return Run(
        name=printable(one.article),
        repeat=f"repeat {one.repeat}" if repeats else "",
        story=printable(one.story),
        compares=compares,
        only=("in the candidate only" if after else "in the baseline only") if of_two and not compares else "",
        lead=signed(two.moved) if two.moved is not None else score(one.score),
        scores=f"{score(before.score)} before, {score(after.score)} now" if before and after else "",
        states=[f"{whose}{state_words(run)}" for whose, run in named if run and run.state != "briefed"],
        leaks=_leaks(before, after),
        lost=two.count("lost"),
        gained=two.count("gained"),
        counts=_told((row.pair.finding.judgement for row in two.rows), get_args(Judgement)),
        first=_groups(first, fields, seen),
        rest=_groups(rest, fields, seen),
        rest_counts=_told((row.kinds[0] for row in rest), (*MOVES, *WORST_FIRST)),
    )


def _groups(rows: Iterable[Row], fields: Sequence[str], seen: set[str]) -> list[Group]:
    by_field: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        anchor = _anchor(row.kinds[0], row.field)
        name = fields[row.field].partition(".")[0]
        by_field[name].append(row if anchor in seen else replace(row, anchor=anchor))
        seen.add(anchor)
    return [
        Group(printable(name), _told((row.kinds[0] for row in found), (*MOVES, *WORST_FIRST)), found)
        for name, found in by_field.items()
    ]


def _leaks(before: ArticleResult | None, after: ArticleResult | None) -> list[tuple[str, list[str]]]:
    """What leaked in both runs, or in the only one, and what in one of the two alone."""
    was, now = before.leaked if before else [], after.leaked if after else []
    if before and after:
        found = {
            "": [words for words in now if words in was],
            "candidate": [words for words in now if words not in was],
            "baseline": [words for words in was if words not in now],
        }
    else:
        found = {"": was or now}
    return [(whose, [printable(words) for words in leaked]) for whose, leaked in found.items() if leaked]


def _anchor(kind: Kind, field: int) -> str:
    return f"{kind}-{field}"


def _told(found: Iterable[Kind | None], kinds: Iterable[Kind]) -> str:
    """`3 wrong, 1 missed`."""
    counts = Counter(found)
    return ", ".join(f"{counts[kind]:,} {kind}" for kind in kinds if counts[kind])


def cell_reason(finding: Finding) -> str:
    """The reason, less the item that it is of: that is told once for both runs."""
    item = item_of(finding)
    return printable(finding.reason.removesuffix(f": {item}") if item else finding.reason)
