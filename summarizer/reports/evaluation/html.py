"""An evaluation as one page that needs nothing but itself: no request, every word escaped, whole without its script."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, get_args

from summarizer.errors import UsageError
from summarizer.evaluation.gate import compare
from summarizer.evaluation.results import Judgement
from summarizer.reports.evaluation.numbers import account, changed, compared, overall, uncommon
from summarizer.reports.evaluation.plot import LEFT, plot
from summarizer.reports.evaluation.runs import cell_reason, side_by_side
from summarizer.reports.evaluation.wording import (
    advice,
    floor_words,
    heading,
    probability,
    score,
    shown,
    signed,
    span,
    verdict_words,
    witnesses,
)
from summarizer.reports.pages import inlined, source, template
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import Result

ROOM = "summarizer.reports.evaluation"
TEMPLATE, STYLE, SCRIPT = "page.html.j2", "page.css", "page.js"
FILTERS: Mapping[str, Callable[..., Any]] = {
    "score": score,
    "signed": signed,
    "span": span,
    "probability": probability,
    "shown": shown,
    "printable": printable,
    "heading": heading,
    "witnesses": witnesses,
    "reason": cell_reason,
}


def evaluation_html(
    result: Result,
    *,
    floor: float | None,
    verdict: Verdict | None = None,
    baseline: Result | None = None,
    why_none: str = "",
) -> str:
    """A whole page.

    Args:
        floor: what a brief scores that says nothing; None where the labels are not at hand.
        verdict, baseline: of the comparison, where there is one.
        why_none: there is no verdict, though there is a baseline.
    """
    rows = compared(result, floor=floor, verdict=verdict, baseline=baseline)
    everything, before = overall(result), overall(baseline) if baseline else None
    moved = verdict.change if verdict else None
    page = template(ROOM, TEMPLATE, FILTERS).render(
        result=result,
        baseline=baseline,
        verdict=verdict,
        verdict_words=verdict_words(verdict) if verdict else "",
        why_none=why_none,
        advice=list(advice(verdict)) if verdict else [],
        overall=everything,
        before=before,
        moved=moved,
        change=moved.mean if moved else changed(baseline, result) if baseline else None,
        uncommon=uncommon(baseline, result) if baseline else "",
        floor=floor,
        floor_words=floor_words(floor, rows) if floor is not None else "",
        rows=rows,
        compares=baseline is not None or verdict is not None,
        account=list(account(result)),
        plot=plot(rows, everything, before, floor),
        left=LEFT,
        runs=side_by_side(result, baseline, [one.row.field for one in rows]),
        judgements=get_args(Judgement),
        **inlined([source(ROOM, STYLE)], [source(ROOM, SCRIPT)]),
    )
    return page.strip() + "\n"


def saved_evaluation_html(result: Result, baseline: Result | None = None, *, margin: float) -> str:
    """The page of saved results, for which nothing is asked and nothing scored; without the labels there is no floor.

    Where the two cannot be judged against each other they stand side by side all the same, and the page says why.

    Args:
        margin: the loss of the mean score that would be put up with, 0 to 1.
    """
    if baseline is None:
        return evaluation_html(result, floor=None)
    try:
        verdict = compare(baseline, result, margin=margin)
    except UsageError as error:
        return evaluation_html(result, floor=None, baseline=baseline, why_none=str(error))
    return evaluation_html(result, floor=None, baseline=baseline, verdict=verdict)
