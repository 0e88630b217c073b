"""How long the page of an evaluation takes to open: `python -m benchmarks.evaluation_page`, Chromium being installed.

Two invented runs of 84 articles, 28 fields and 112 findings an article, of which one in ten differs.
Every figure is the median of five, in milliseconds, from the navigation on; beside it that of an empty page.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

from summarizer.evaluation.results import ArticleResult, Finding, Judgement, Result, Tally
from summarizer.reports.evaluation.html import saved_evaluation_html
from tests.browser import browsing

ARTICLES, FIELDS, DETAILS, ITEMS, TIMES = 84, 7, 3, 4, 5
WORDS = "harbour ferry council repair winter lorry bearing trust quay steel bridge closure of the in at on".split()
EMPTY = "<!DOCTYPE html><title>nothing</title><p>nothing"
OPENED = """() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return paint && navigation.loadEventEnd ? [paint.startTime, navigation.loadEventEnd] : null;
}"""
FILTER = """(kind) => new Promise((done) => {
    const show = document.getElementById("filter").elements.show, from = performance.now();
    show.value = kind;
    show.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
})"""


def main() -> None:
    page = saved_evaluation_html(a_run(1), a_run(2), margin=0.02)
    print(f"{len(page.encode()) / 1e6:.1f} MB, {page.count('data-field='):,} rows")
    with tempfile.TemporaryDirectory() as folder, browsing() as browser:
        for name, source in (("empty page", EMPTY), ("two runs", page)):
            file = Path(folder) / "page.html"
            file.write_text(source, encoding="utf-8")
            opened = [_opened(browser, file) for _ in range(TIMES)]
            paint, load = (median(column) for column in zip(*opened, strict=True))
            print(f"{name}: first paint {paint:,.0f} ms, loaded {load:,.0f} ms")
        for kind in ("lost", "all", ""):
            spent = median(_filtered(browser, file, kind) for _ in range(TIMES))
            print(f"filter {kind or 'taken off'!r}: {spent:,.0f} ms")


def a_run(seed: int) -> Result:
    """Half right; what is right differs from seed to seed in one of ten findings."""
    articles = [
        _article(f"page-{at:02}.txt", random.Random(at), random.Random(seed * 1000 + at)) for at in range(ARTICLES)
    ]
    named = dict.fromkeys(["model", "prompt"], "invented")
    created = datetime(2026, 1, 1, tzinfo=UTC)
    return Result(created=created, recipe=str(seed), gold="0" * 64, scorer="0" * 8, articles=articles, **named)


def _article(name: str, common: random.Random, own: random.Random) -> ArticleResult:
    findings = list(_findings(common, own))
    scores, tallies = {}, {}
    for field in dict.fromkeys(one.field for one in findings):
        judged = [one.judgement for one in findings if one.field == field]
        tallies[field] = Tally(right=judged.count("right"), missed=judged.count("missed"))
        scores[field] = tallies[field].f1
    return ArticleResult(
        article=name,
        story=name,
        state="briefed",
        scores=scores,
        tallies=tallies,
        findings=findings,
        brief={"said": own.random()},
    )


def _findings(common: random.Random, own: random.Random) -> Iterator[Finding]:
    for field in range(FIELDS):
        for _ in range(ITEMS):
            label = _words(common, 12)
            parts = {f"part{at}": _words(common, 3) for at in range(DETAILS)}
            yield _finding(f"field{field}", {"text": label} | parts, "", common, own)
            for part, value in parts.items():
                yield _finding(f"field{field}.{part}", value, f": field{field} {label}", common, own)


def _finding(field: str, value: Any, of: str, common: random.Random, own: random.Random) -> Finding:
    right = (common.random() < 0.5) != (own.random() < 0.1)
    judgement: Judgement = "right" if right else "missed"
    reason = ("as labelled" if right else "expected and not there") + of
    return Finding(field=field, judgement=judgement, expected=value, got=value if right else None, reason=reason)


def _words(source: random.Random, count: int) -> str:
    return " ".join(source.choices(WORDS, k=count))


def _opened(browser: Browser, file: Path) -> tuple[float, float]:
    page = browser.new_page()
    page.goto(file.as_uri())
    paint, load = page.wait_for_function(OPENED).json_value()
    page.close()
    return paint, load


def _filtered(browser: Browser, file: Path, kind: str) -> float:
    page: Page = browser.new_page()
    page.goto(file.as_uri())
    if not kind:
        page.evaluate(FILTER, "all")
    spent: float = page.evaluate(FILTER, kind)
    page.close()
    return spent


if __name__ == "__main__":
    main()
