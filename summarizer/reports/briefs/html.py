"""The briefs of an output folder as one page that needs nothing but itself and asks nobody for anything.

The list of articles is there at once; each article lies behind it as a block of JSON that is read when it is opened
or searched.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from markupsafe import Markup

from summarizer.outcomes import State
from summarizer.reports.amounts import count, money, tokens
from summarizer.reports.briefs.view import NOTES, Line, View, Words
from summarizer.reports.pages import inlined, source, template
from summarizer.reports.status import ending
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.batch import RunEntry
    from summarizer.briefs import Usage

ROOM = "summarizer.reports.briefs"
STYLES = ("article.css", "report.css")
SCRIPTS = ("article.js", "brief.js", "report.js")

LONGEST = 300
"""Letters of a headline, or of a reason, in the list."""
LONGEST_PLACE = 100
"""Letters of a publisher, or of the end of a path."""

# What could end the block of data that it stands in, or show the page's source as what it is not.
_UNSAFE = re.compile("[<\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True)
class Row:
    """An article in the list: what is shown of it, and how many items were noted, by kind."""

    view: View
    title: str
    about: Sequence[str]
    reason: str
    noted: Mapping[str, int]


def report_page(
    views: Iterable[View],
    *,
    out: Path,
    counts: Mapping[str, int],
    runs: Sequence[RunEntry],
    spent: tuple[Usage, float | None],
    holder: str | None = None,
) -> str:
    """A whole page.

    Args:
        views: the articles, in the order in which they were met.
        counts, runs, spent, holder: see `summarizer.reports.status`.
    """
    rows, blocks = [], []
    for one in views:
        rows.append(_row(one))
        blocks.append(as_block(one))
    index = [
        {
            "key": row.view.key,
            "state": row.view.state,
            "publisher": row.view.publisher,
            "published": row.view.published,
            "names": row.view.names,
            "noted": list(row.noted),
        }
        for row in rows
    ]
    usage, cost = spent
    styles, scripts = [[source(ROOM, name) for name in names] for names in (STYLES, SCRIPTS)]
    return template(ROOM, "page.html.j2").render(
        out=printable(out),
        name=printable(out.name or out),
        rows=sorted(enumerate(rows), key=lambda row: row[1].view.published, reverse=True),
        states=[(state, counts[state]) for state in (*get_args(State), "waiting") if state in counts],
        noted=[
            (kind, sum(kind in row.noted for row in rows)) for kind in NOTES if any(kind in row.noted for row in rows)
        ],
        kinds=NOTES,
        articles=count(len(rows), "article"),
        publishers=sorted(Counter(row.view.publisher for row in rows if row.view.publisher).items()),
        named=any(row.view.names for row in rows),
        spent=f"{tokens(usage.input_tokens, usage.output_tokens)} · {money(cost)}",
        runs=count(len(runs), "run") if len(runs) > 1 else "",
        last=_last(runs[0], holder) if runs else "",
        index=_json(index),
        blocks=blocks,
        **inlined(styles, scripts),
    )


def _row(one: View) -> Row:
    place = one.source if len(one.source) <= LONGEST_PLACE else f"…{one.source[-LONGEST_PLACE:]}"
    about = [_cut(one.publisher, LONGEST_PLACE), _cut(one.published, LONGEST_PLACE), place if one.headline else ""]
    noted = {kind: one.noted(kind) for kind in NOTES if one.noted(kind)}
    return Row(one, _cut(one.headline or one.source), [words for words in about if words], _cut(one.reason), noted)


def as_block(one: View) -> Markup:
    """The data of an article, fit for `<script type="application/json">`."""
    return _json(
        {
            "headline": one.headline,
            "language": one.language,
            "stated": one.stated,
            "state": one.state,
            "source": one.source,
            "reason": one.reason,
            "sections": [
                {"title": part.title, "words": _pieces(part.words), "lines": [_line(line) for line in part.lines]}
                for part in one.sections
            ],
            "notes": [
                _line(note) | {"kind": note.kind, "field": note.field, "reason": note.reason} for note in one.notes
            ],
            "account": one.account,
            "text": one.text,
            "warning": one.warning,
        }
    )


def _line(line: Line) -> dict[str, Any]:
    return {"number": line.number, "words": _pieces(line.words), "spans": line.spans}


def _pieces(words: Words) -> list[str | list[str]]:
    """Between values the bare text, a value in a list, with its part where it is the main one."""
    return [piece if not part else [piece, part] if part == "main" else [piece] for piece, part in words]


def _json(data: Any) -> Markup:
    """Data that stands in a script element, in which nothing is read but its end: so no `<` is left in it."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(_UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", written))


def _last(run: RunEntry, holder: str | None) -> str:
    words = (f"{run.begun[:16].replace('T', ' ')} UTC", ending(run, holder), f"{run.prompt}, {run.model}")
    return " · ".join(map(printable, words))


def _cut(text: str, most: int = LONGEST) -> str:
    return text if len(text) <= most else f"{text[:most]}…"
