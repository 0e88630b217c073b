"""Pages of invented briefs, in memory or in the browser."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect
from pydantic import BaseModel

from summarizer.articles import Article
from summarizer.batch import Entry, RunEntry
from summarizer.batch.export import Exported
from summarizer.briefs import Brief, Usage
from summarizer.reports.briefs.html import report_page
from summarizer.reports.briefs.view import View, view
from tests.batch.invented import invented_article, invented_brief

if TYPE_CHECKING:
    from playwright.sync_api import Page

ENTRY = Entry(
    article="a" * 64,
    recipe="0" * 16,
    state="briefed",
    source="inbox/ferry.txt",
    file="ferry.12345678.json",
    earlier=None,
    reason=None,
    attempts=1,
    usage=Usage(requests=2, input_tokens=900, output_tokens=50),
    cost=0.001,
    seconds=3.0,
    first="2026-03-01T02:00:00+00:00",
    last="2026-03-02T02:00:00+00:00",
)
RUN = RunEntry(1, "0" * 16, "brief", "invented", "2026-03-01T02:00:00+00:00", None, None, Usage(), None)


def entry_of(article: Article, **given: Any) -> Entry:
    return replace(ENTRY, article=article.id, source=article.source, **given)


def evidence(text: str, *words: str) -> list[dict[str, int]]:
    """Where words stand first."""
    return [{"sentence": 1, "start": text.index(one), "end": text.index(one) + len(one)} for one in words]


def briefed(text: str, source: str = "inbox/ferry.txt", schema: type[BaseModel] = Brief, **fields: Any) -> View:
    """An article of this text with these fields of a brief; `rejected`, `repaired` and `unchecked` are its notes."""
    article = invented_article(text, source)
    brief = invented_brief(article).model_dump(mode="json") | {"summary": []}
    for kind in ("rejected", "repaired", "unchecked"):
        brief["provenance"][kind] = fields.pop(kind, [])
    return view(Exported(entry_of(article), brief | fields), text, schema)


def not_briefed(source: str, state: Any = "refused", reason: str = "the model declined") -> View:
    article = invented_article(f"Of {source}.", source)
    return view(Exported(entry_of(article, state=state, file=None, reason=reason)), None, Brief)


def page_of(*views: View, out: str = "briefs") -> str:
    counts = {state: sum(one.state == state for one in views) for state in {one.state for one in views}}
    return report_page(views, out=Path(out), counts=counts, runs=[RUN], spent=(Usage(input_tokens=900), 0.001))


def opened(page: Page, folder: Path, *views: View, fragment: str = "") -> Page:
    """The page, written to a file and opened from there; the list can be used."""
    file = folder / "report.html"
    file.write_text(page_of(*views), encoding="utf-8")
    page.goto(file.as_uri() + fragment)
    expect(page.locator("#count")).to_have_text(re.compile("articles?$"))
    return page
