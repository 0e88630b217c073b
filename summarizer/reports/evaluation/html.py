"""An evaluation as one page that needs nothing but itself: no request, every word escaped, whole without its script."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib import resources
from typing import TYPE_CHECKING, get_args

import jinja2
from markupsafe import Markup

from summarizer.errors import UsageError
from summarizer.evaluation.gate import compare
from summarizer.evaluation.results import Judgement
from summarizer.reports.evaluation.numbers import account, compared, overall
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
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import Result

TEMPLATE, STYLE, SCRIPT = "page.html.j2", "page.css", "page.js"


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
    page = _template().render(
        result=result,
        baseline=baseline,
        verdict=verdict,
        verdict_words=verdict_words(verdict) if verdict else "",
        why_none=why_none,
        advice=list(advice(verdict)) if verdict else [],
        overall=everything,
        before=before,
        moved=moved,
        change=moved.mean if moved else everything.mean - before.mean if before else None,
        floor=floor,
        floor_words=floor_words(floor, rows) if floor is not None else "",
        rows=rows,
        compares=baseline is not None or verdict is not None,
        account=list(account(result)),
        plot=plot(rows, everything, before, floor),
        left=LEFT,
        runs=side_by_side(result, baseline, [one.row.field for one in rows]),
        judgements=get_args(Judgement),
        **_inlined(),
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


def _inlined() -> dict[str, str]:
    """Style and script, our own files and so no text to be escaped, and the policy that lets nothing but them work."""
    style, script = _source(STYLE), _source(SCRIPT)
    return {
        "style": Markup(style),
        "script": Markup(script),
        "policy": f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
    }


def _hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


@functools.cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_source),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
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
    return environment.get_template(TEMPLATE)


def _source(name: str) -> str:
    """A file of this room; its lines end alike everywhere, since the hashes are of what the browser reads."""
    return resources.files(__package__ or __name__).joinpath(name).read_text(encoding="utf-8")
