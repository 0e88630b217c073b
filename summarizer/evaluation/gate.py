"""May this change of a prompt or a model go in? One verdict on two results over the same gold."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any, Literal

from summarizer.errors import UsageError
from summarizer.evaluation.results import ArticleResult, Result
from summarizer.evaluation.statistics import (
    LEAST_STORIES,
    Change,
    FieldChange,
    change,
    field_changes,
    repeats_needed,
    smallest_effect,
    stories_needed,
)

Decision = Literal["IDENTICAL", "BETTER", "NO WORSE", "WORSE", "CAN'T TELL"]

EXIT: Mapping[Decision, int] = {"IDENTICAL": 0, "BETTER": 0, "NO WORSE": 0, "WORSE": 1, "CAN'T TELL": 3}
"""The exit code of each verdict."""

MEAN_LEVEL = 0.04
"""The mean score has changed when its p is at most this."""
FIELD_LEVEL = 0.01
"""A single field is lost when its adjusted p is at most this, which takes eight stories: seven give 2/128 at best.
With `MEAN_LEVEL` it makes 5% in all.
"""

MOST_REPEATS = 10
"""More repeats than this are not advised: labelling is the better use of the money."""
FIRST_REPEATS = 3
NAMED_LOSSES = 3

_Pair = tuple[ArticleResult, ArticleResult]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of a candidate beside a baseline. Scores, changes and the margin run from 0 to 1.

    Attributes:
        change: of the mean score; None when the two are identical.
        fields: the change of each field; empty when the two are identical.
        margin: the loss of the mean score that would be put up with.
        smallest_effect: the true change that these articles would show in four cases of five; None when identical
            or when there are too few stories to show any.
        advice: what would settle it, where it is not settled.
        reason: one sentence; scores in points of 100.
    """

    verdict: Decision
    change: Change | None
    fields: dict[str, FieldChange]
    margin: float
    smallest_effect: float | None
    advice: str | None
    reason: str

    def as_json(self) -> dict[str, Any]:
        """The same as plain values that JSON can hold: an open end of the interval is None."""
        record = asdict(self)
        if self.change is not None:
            record["change"] |= {end: None for end in ("low", "high") if math.isinf(record["change"][end])}
        return record


def compare(baseline: Result, candidate: Result, *, margin: float) -> Verdict:
    """The verdict on `candidate`, measured against `baseline` article by article.

    If articles were repeated unequally often, in one result or between the two, the first repeats of each are used,
    as many as every article has: a baseline repeated three times still serves a quick look at one run.

    Args:
        margin: the loss of the mean score that would be put up with, 0 to 1.

    Raises:
        UsageError: the two rest on other labels, another way of scoring or other articles; no article was briefed in
            either; or the margin is not one.
    """
    if not 0.0 <= margin <= 1.0:
        raise UsageError(f"The margin is {margin}: give a share of the score between 0 and 1, such as 0.02.")
    if baseline.recipe == candidate.recipe:
        return _identical(margin, f"Both results are of one and the same recipe ({baseline.recipe}).")
    _check_comparable(baseline, candidate)
    rows = _paired(baseline, candidate)
    if all(_same_brief(pair) for row in rows for pair in row):
        return _identical(margin, "The two recipes gave the same briefs for every article.")
    return _judge(rows, margin)


def decide(change: Change, fields: Mapping[str, FieldChange], margin: float) -> Decision:
    """The rules. A lost field is WORSE whatever the mean; otherwise the verdict says what the interval says."""
    shown = change.p <= MEAN_LEVEL
    if lost_fields(fields, margin):
        return "WORSE"
    if shown and change.mean < 0.0 and change.low <= -margin:
        return "WORSE"
    if shown and change.mean > 0.0:
        return "BETTER"
    if change.low > -margin:
        return "NO WORSE"
    return "CAN'T TELL"


def lost_fields(fields: Mapping[str, FieldChange], margin: float) -> list[str]:
    """Fields that have lost more than the margin and not by chance, the largest loss first."""
    return [name for name in _losses(fields) if fields[name].p <= FIELD_LEVEL and fields[name].mean < -margin]


def _judge(rows: Sequence[Sequence[_Pair]], margin: float) -> Verdict:
    """`rows` is articles x repeats."""
    stories = [row[0][0].story for row in rows]
    by_repeat = [[after.score - before.score for before, after in row] for row in rows]
    differences = [fmean(row) for row in by_repeat]
    moved = change(differences, stories)
    fields = field_changes(_by_field(rows), stories)
    verdict = decide(moved, fields, margin)
    return Verdict(
        verdict=verdict,
        change=moved,
        fields=fields,
        margin=margin,
        smallest_effect=smallest_effect(differences, stories),
        advice=_advice(by_repeat, stories, moved, margin) if verdict == "CAN'T TELL" else None,
        reason=_reason(verdict, moved, fields, margin, stories=len(set(stories))),
    )


def _identical(margin: float, reason: str) -> Verdict:
    return Verdict("IDENTICAL", change=None, fields={}, margin=margin, smallest_effect=None, advice=None, reason=reason)


def check_terms(baseline: Result, gold: str, scorer: str) -> None:
    """See that a baseline was scored against these labels (their digest) and in this way.

    Raises:
        UsageError: it was not.
    """
    if baseline.gold != gold:
        raise UsageError(
            f"The baseline was scored against other labels (gold {baseline.gold[:12]}) than the candidate "
            f"({gold[:12]}): evaluate the baseline again with today's gold."
        )
    if baseline.scorer != scorer:
        raise UsageError(
            f"The baseline was scored by version {baseline.scorer} of the scorer, the candidate by "
            f"{scorer}: evaluate the baseline again."
        )


def _check_comparable(baseline: Result, candidate: Result) -> None:
    check_terms(baseline, candidate.gold, candidate.scorer)
    before = {article.article for article in baseline.articles}
    after = {article.article for article in candidate.articles}
    for only, others, where in ((before, after, "baseline"), (after, before, "candidate")):
        if missing := sorted(only - others):
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            raise UsageError(f"{missing[0]}{more} is in the {where} only: evaluate both on the same articles.")
    for result, where in ((baseline, "baseline"), (candidate, "candidate")):
        if lost := sum(article.state == "unavailable" for article in result.articles):
            raise UsageError(
                f"The service did not answer for {_counted(lost, 'article')} of the {where}: evaluate it again, "
                "what was answered is in the cache."
            )
    if not any(article.state == "briefed" for article in (*baseline.articles, *candidate.articles)):
        raise UsageError("No article was briefed in either result, there is nothing to compare: evaluate both again.")


def _paired(baseline: Result, candidate: Result) -> list[list[_Pair]]:
    """Articles x repeats, the articles in the order of their names."""
    runs: list[dict[str, list[ArticleResult]]] = []
    for result in (baseline, candidate):
        by_article: dict[str, list[ArticleResult]] = defaultdict(list)
        for run in sorted(result.articles, key=lambda run: run.repeat):
            by_article[run.article].append(run)
        runs.append(by_article)
    before, after = runs
    common = min(len(repeats) for by_article in runs for repeats in by_article.values())
    return [list(zip(before[name][:common], after[name][:common], strict=True)) for name in sorted(before)]


def _same_brief(pair: _Pair) -> bool:
    """Whether both give one brief, or end without one in the same state; a brief that was not kept is like no other."""
    before, after = pair
    if before.state != after.state:
        return False
    if before.brief is None or after.brief is None:
        return before.brief is after.brief and before.state != "briefed"
    return _without_provenance(before.brief) == _without_provenance(after.brief)


def _without_provenance(brief: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in brief.items() if name != "provenance"}


def _by_field(rows: Sequence[Sequence[_Pair]]) -> dict[str, list[float | None]]:
    """One difference for each field and article, None where the field is not labelled."""
    names = sorted({name for row in rows for pair in row for run in pair for name in run.scores})
    return {name: [_difference(row, name) for row in rows] for name in names}


def _difference(row: Sequence[_Pair], name: str) -> float | None:
    if not all(name in run.scores for pair in row for run in pair):
        return None
    return fmean(after.scores[name] - before.scores[name] for before, after in row)


def _advice(by_repeat: Sequence[Sequence[float]], stories: Sequence[str], moved: Change, margin: float) -> str:
    """What would settle it if the true change were the one that was seen: repeats if they do, for they need no hands.

    It is settled when either the change itself or its distance from the margin shows.
    """
    effect = max(-moved.mean, moved.mean + margin)
    if effect <= 0.0:
        return "allow a margin above 0: no number of articles shows that nothing at all is lost"
    count, repeats = len(set(stories)), len(by_repeat[0])
    if repeats > 1:
        enough = repeats_needed(by_repeat, stories, effect)
        if enough is not None and repeats < enough <= MOST_REPEATS:
            return f"repeat {enough} times"

    needed = LEAST_STORIES
    if count > 1:
        needed = stories_needed([fmean(row) for row in by_repeat], stories, effect)
    more = max(1, needed - count)
    articles = math.ceil(more * len(stories) / count)
    label = f"label {_counted(articles, 'more article')} ({_counted(more, 'story', 'stories')})"
    if repeats > 1 or count < LEAST_STORIES:
        return label
    return f"{label}, or first repeat {FIRST_REPEATS} times: some of the spread may be chance from run to run"


def _reason(verdict: Decision, moved: Change, fields: Mapping[str, FieldChange], margin: float, *, stories: int) -> str:
    if moved.least_p > MEAN_LEVEL:
        return (
            f"With {_counted(stories, 'story', 'stories')} no change can be told from chance, "
            f"it takes at least {LEAST_STORIES} stories."
        )
    seen = f"The mean score {_moved(moved.mean)} (95% interval {_interval(moved)}, {_p(moved.p)})"
    match verdict:
        case "WORSE":
            return f"{seen}{_named_losses(fields, margin)}."
        case "BETTER":
            return f"{seen}, and no field is lost for it."
        case "NO WORSE":
            return f"{seen}: a loss of {_points(margin)} is ruled out."
        case _:
            return f"{seen}: too little to be sure of a change, and a loss of {_points(margin)} is not ruled out."


def _named_losses(fields: Mapping[str, FieldChange], margin: float) -> str:
    """Lost fields, then others that fell: the largest losses, `NAMED_LOSSES` at most."""
    lost = lost_fields(fields, margin)
    named = [f"{name} by {_points(-fields[name].mean)} ({_p(fields[name].p)})" for name in lost[:NAMED_LOSSES]]
    others = [name for name in _losses(fields) if name not in lost][: NAMED_LOSSES - len(named)]
    fell = ", ".join(f"{name} by {_points(-fields[name].mean)}" for name in others)
    text = ""
    if named:
        more = f" and {len(lost) - len(named)} more" if len(lost) > len(named) else ""
        text = f"; by more than the margin of {_points(margin)} fell {', '.join(named)}{more}"
    if fell:
        text += f"; {'also' if named else 'most'} fell {fell}"
    return text


def _losses(fields: Mapping[str, FieldChange]) -> list[str]:
    """Fields that fell, the largest loss first."""
    return sorted((name for name in fields if fields[name].mean < 0.0), key=lambda name: (fields[name].mean, name))


def _moved(mean: float) -> str:
    if mean == 0.0:
        return "did not change"
    return f"{'rose' if mean > 0.0 else 'fell'} by {_points(abs(mean))}"


def _interval(moved: Change) -> str:
    return f"{100 * moved.low:+.1f} to {100 * moved.high:+.1f}"


def _points(share: float) -> str:
    return f"{100 * share:.1f} points"


def _p(p: float) -> str:
    return f"p = {p:.3f}" if p >= 0.001 else "p < 0.001"


def _counted(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
