"""What runs have left, for other programs, for a spreadsheet and for reading: piece by piece, however much it is."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from summarizer.briefs import Added, Stated
from summarizer.reports.escaping import escape
from summarizer.reports.terminal import printable, render_whatever
from summarizer.schemas import SchemaField, fields_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.batch.export import Exported

LONGEST_CELL = 32_000
"""Characters of a cell; a spreadsheet takes 32,767 of them."""

_FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r]")  # what makes a spreadsheet reckon instead of show
_LIST = re.compile(r"[-+=]|\d+(?=[.)])")  # what begins a list in Markdown, or makes the line before it a title
_ENTRY = ("reason", "file", "earlier", "attempts")
_ACCOUNT = ("requests", "input_tokens", "output_tokens")
_REST = ("cost", "seconds", "first", "last", "article", "recipe")
_COLUMNS = (*_ENTRY, *_ACCOUNT, *_REST)


def jsonl(articles: Iterable[Exported]) -> Iterator[str]:
    """One JSON object a line: what the ledger holds of an article (`Entry`) and, under "brief", its brief or null."""
    for one in articles:
        named = dict(zip(_COLUMNS, _columns(one), strict=True))
        entry = {"state": one.entry.state, "source": one.entry.source, **named}
        yield json.dumps(entry | {"brief": one.brief}, ensure_ascii=False) + "\n"


def table(articles: Iterable[Exported], schema: type[BaseModel]) -> Iterator[str]:
    """CSV (RFC 4180, with the mark by which a spreadsheet knows UTF-8): one row an article, a list in one cell.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    fields = _told(schema)
    writer: Any = csv.writer(_Line())
    yield "\ufeff" + writer.writerow(["state", "source", *fields, "url", *_COLUMNS])
    for one in articles:
        brief = one.brief or {}
        row = [
            one.entry.state,
            one.entry.source,
            *(" | ".join(_values(field, brief.get(name))) for name, field in fields.items()),
            _url(brief.get("article")),
            *_columns(one),
        ]
        yield writer.writerow(map(_cell, row))


def digest(articles: Iterable[Exported], schema: type[BaseModel]) -> Iterator[str]:
    """Markdown to read: a section an article, its first list of items told in full, of the others a line each."""
    fields = _told(schema)
    for one in articles:
        yield "\n".join(_section(one, fields)) + "\n\n"


def _section(one: Exported, fields: Mapping[str, SchemaField]) -> Iterator[str]:
    if one.brief is None:
        yield f"## {_text(one.entry.source)}\n"
        yield f"*{one.entry.state}*" + (f": {escape(one.entry.reason)}" if one.entry.reason else "")
        return
    told = {name: _values(field, one.brief.get(name)) for name, field in fields.items()}
    stated = [name for name in told if isinstance(fields[name].origin, Stated) and told[name]]
    title, *rest = stated or [""]
    yield f"## {_text(', '.join(told[title]) if title else one.entry.source)}\n"
    yield " · ".join([*(escape(", ".join(told[name])) for name in rest), escape(one.entry.source)])
    items = [name for name in told if fields[name].item and told[name]]
    for place, name in enumerate(items):
        if place == 0:
            yield ""
            yield from (f"- {_text(value)}" for value in told[name])
            yield ""
    for name, values in told.items():
        if values and name not in stated and name not in items[:1]:
            yield f"**{escape(name.replace('_', ' ').capitalize())}** {escape('; '.join(values))}  "


def _columns(one: Exported) -> list[Any]:
    """What the ledger holds of an article besides its state and source, as `_COLUMNS` are called."""
    return [getattr(one.entry.usage if name in _ACCOUNT else one.entry, name) for name in _COLUMNS]


def _told(schema: type[BaseModel]) -> dict[str, SchemaField]:
    """The fields that tell something about an article."""
    return {
        name: field
        for name, field in fields_of(schema).items()
        if not isinstance(field.origin, Added) and (len(field.choices) != 1 or field.many)
    }


def _values(field: SchemaField, value: Any) -> list[str]:
    """What a field holds, in words."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    if not field.item:
        return [printable(one) for one in values]
    return [render_whatever(field.item, one).plain for one in values]


def _url(article: Any) -> object:
    return article.get("url") if isinstance(article, Mapping) else None


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = printable(value)
    text = text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"
    return f"'{text}" if _FORMULA.match(text) else text


def _text(text: str) -> str:
    """Text that begins a line."""
    shown = escape(text)
    begun = _LIST.match(shown)
    if begun is None:
        return shown
    mark = begun[0]
    return (f"{mark}\\" if mark.isdigit() else f"\\{mark}") + shown[len(mark) :]


class _Line:
    """A file that gives back what is written."""

    def write(self, text: str) -> str:
        return text
