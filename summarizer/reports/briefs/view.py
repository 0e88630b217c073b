"""One article and its brief, as the page shows them: in words, and where in the text these stand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from rich.text import Text

from summarizer.briefs import Added, Found, Stated
from summarizer.reports.amounts import count as counted
from summarizer.reports.amounts import duration, money, tokens
from summarizer.reports.terminal import printable, printable_json, render_whatever
from summarizer.schemas import SchemaField, fields_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.batch.export import Exported
    from summarizer.batch.ledger import Entry

NOTES = ("rejected", "repaired", "unchecked")
"""What the tool notes on single items, as it is called in a brief."""

Words = tuple[tuple[str, str], ...]
"""A line in pieces, each with its part: "main" is what the line is about, "value" another value, "" stands between."""

_LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_ID = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Line:
    """An item: its number in the brief, its words, and the (start, end) of the text that it rests on."""

    number: int
    words: Words
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Note(Line):
    """An item, or a part of one, that was rejected, repaired or not checked: of which field, and why."""

    kind: str
    field: str
    reason: str


@dataclass(frozen=True)
class Section:
    """A field: its words, or its items."""

    title: str
    words: Words
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class View:
    """One article.

    Every text but `text` stands on one line and turns no direction of writing (`printable`).

    Attributes:
        key: names the article in addresses.
        state, source: as in the ledger.
        reason: why there is no brief, or why it cannot be read.
        headline, publisher, published, language: as the brief has them, else "", and so for what names no language.
        stated: what the page of the article states besides its headline: (title, words).
        names: who and what is named.
        sections: the other fields.
        notes: what was rejected, repaired and not checked.
        account: how the brief came about: (title, words).
        text: the cleaned text; None where there is none.
        warning: what is wrong with the text.
    """

    key: str
    state: str
    source: str
    reason: str
    headline: str
    publisher: str
    published: str
    language: str
    stated: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    account: tuple[tuple[str, str], ...]
    text: str | None
    warning: str

    def noted(self, kind: str) -> int:
        """How many items were rejected, repaired or not checked."""
        return sum(note.kind == kind for note in self.notes)


def view(one: Exported, text: str | None, schema: type[BaseModel]) -> View:
    """An article and its brief, whatever somebody may have done to the file.

    Args:
        text: the cleaned text as it lies beside the brief.
    """
    brief, entry, fields = one.brief or {}, one.entry, fields_of(schema)
    number = count(1)
    told = [field for field in fields.values() if not isinstance(field.origin, Stated | Added)]
    unknown = [_unknown(name, brief[name]) for name in brief if name not in fields]
    sections = [_section(field, brief.get(field.name), number) for field in told if not _is_constant(field)]
    parts = [brief.get(field.name) for field in fields.values() if isinstance(field.origin, Added)]
    stated = {name: _plain(brief.get(name)) for name, field in fields.items() if isinstance(field.origin, Stated)}
    by_origin = {field.origin.attribute: stated[name] for name, field in _stated(fields)}
    besides = [name for name, field in _stated(fields) if field.origin.attribute != "headline"]
    headline, language = by_origin.get("headline", ""), by_origin.get("language", "")
    return View(
        key=entry.article[:16] if _ID.fullmatch(entry.article) else _hash(entry.article)[:16],
        state=printable(entry.state),
        source=printable(entry.source),
        reason=printable(one.lost or entry.reason or ""),
        headline=headline,
        publisher=by_origin.get("publisher", ""),
        published=by_origin.get("published", ""),
        language=language if _LANGUAGE.fullmatch(language) else "",
        stated=tuple((_title(name), stated[name]) for name in besides if stated[name]),
        names=tuple(dict.fromkeys(name for field in told for name in _names(field, brief.get(field.name)))),
        sections=tuple(one for one in [*sections, *unknown] if one.words or one.lines),
        notes=tuple(note for kind in NOTES for part in parts for note in _notes(kind, part, fields, number)),
        account=(*(line for part in parts for line in _account(part)), *_entered(entry)),
        text=text,
        warning=_warning(entry, text),
    )


def _stated(fields: Mapping[str, SchemaField]) -> Iterator[tuple[str, Any]]:
    return ((name, field) for name, field in fields.items() if isinstance(field.origin, Stated))


def _is_constant(field: SchemaField) -> bool:
    return len(field.choices) == 1 and not field.many


def _title(name: str) -> str:
    return printable(name.replace("_", " ").capitalize())


def _section(field: SchemaField, value: Any, number: Iterator[int]) -> Section:
    if not field.item:
        plain = _plain(value)
        return Section(_title(field.name), ((plain, "value"),) if plain else (), ())
    values = value if isinstance(value, list) else [] if value is None else [value]
    lines = (Line(next(number), _words(render_whatever(field.item, one)), _spans(one)) for one in values)
    return Section(_title(field.name), (), tuple(lines))


def _unknown(name: str, value: Any) -> Section:
    """Of what the schema does not have."""
    return Section(_title(name), ((_plain(value), "value"),) if value not in (None, [], "") else (), ())


def _names(field: SchemaField, value: Any) -> Iterator[str]:
    """What the items of a field are called, where it holds what was found by name."""
    named = isinstance(field.origin, Found) and field.origin.family == "names" and field.item
    if not named or not isinstance(value, list):
        return
    main, *rest = field.item
    for one in value:
        if isinstance(one, Mapping):
            yield _plain(one.get(main))
            for name in rest:
                if field.item[name].many and isinstance(one.get(name), list):
                    yield from map(_plain, one[name])


def _notes(kind: str, part: Any, fields: Mapping[str, SchemaField], number: Iterator[int]) -> Iterator[Note]:
    found = part.get(kind) if isinstance(part, Mapping) else None
    for one in found if isinstance(found, list) else []:
        note = one if isinstance(one, Mapping) else {"item": one}
        name = str(note.get("field", ""))
        field = fields.get(name)
        item = note.get("item")
        whole = field is not None and field.item and isinstance(item, Mapping)
        words = render_whatever(field.item, item) if field and whole else Text.assemble((_plain(item), "value"))
        title = _title(name.replace(".", ": "))
        yield Note(next(number), _words(words), _spans(item), kind, title, printable(note.get("reason", "")))


def _words(line: Text) -> Words:
    """The values have a style, what is put between them has none: see `render_item`."""
    pieces, at = [], 0
    for span in line.spans:
        pieces += [(line.plain[at : span.start], ""), (line.plain[span.start : span.end], str(span.style))]
        at = span.end
    pieces.append((line.plain[at:], ""))
    parts = {"": "", "bold": "main"}
    return tuple((words, parts.get(style, "value")) for words, style in pieces if words)


def _spans(item: Any) -> tuple[tuple[int, int], ...]:
    evidence = item.get("evidence") if isinstance(item, Mapping) else None
    found = [
        (span.get("start"), span.get("end"))
        for span in (evidence if isinstance(evidence, list) else [])
        if isinstance(span, Mapping)
    ]
    return tuple((start, end) for start, end in found if type(start) is type(end) is int and 0 <= start < end < 2**31)


def _plain(value: Any) -> str:
    """A value, or several, in words."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(one, str | int | float) for one in value):
        return ", ".join(map(printable, value))
    return printable(value) if isinstance(value, str) else printable_json(value)


def _account(part: Any) -> Iterator[tuple[str, str]]:
    """What the tool says of an article or of a brief, its notes left out."""
    for name, value in part.items() if isinstance(part, Mapping) else ():
        if name in NOTES or value in (None, [], {}, ""):
            continue
        if isinstance(value, Mapping):
            if said := ", ".join(f"{_amount(one)} {_title(key).lower()}" for key, one in value.items() if one):
                yield _title(name), said
        else:
            yield _title(name), money(value) if name == "cost" and isinstance(value, float | int) else _amount(value)


def _amount(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}" if isinstance(value, float) else _plain(value)


def _entered(entry: Entry) -> Iterator[tuple[str, str]]:
    """What the ledger has of an article."""
    if entry.file:
        yield "File", printable(entry.file)
    if entry.earlier:
        yield "Before it was edited", printable(entry.earlier)
    yield "Tried", counted(entry.attempts, "time")
    if entry.usage.requests:
        sent = counted(entry.usage.requests, "request")
        read = tokens(entry.usage.input_tokens, entry.usage.output_tokens)
        yield "Sent in all", f"{sent}, {read}, {money(entry.cost)}, {duration(entry.seconds)}"
    yield (
        "Worked on",
        " to ".join(dict.fromkeys(f"{time[:16].replace('T', ' ')} UTC" for time in (entry.first, entry.last))),
    )


def _warning(entry: Entry, text: str | None) -> str:
    if entry.file is None:
        return ""
    if text is None:
        return "The article's text is not beside its brief any more: the next run puts it there."
    if _ID.fullmatch(entry.article) and _hash(text) != entry.article:
        return "The text beside the brief has been changed: words may be lit that an item does not rest on."
    return ""


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
