"""A brief as a person reads it in a terminal. Works for any schema, from its fields and their markers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.text import Text

from summarizer.briefs import Added, Date, Judged, Named, Number, Stated, Supported, Verbatim
from summarizer.reports.amounts import money, tokens
from summarizer.schemas import SchemaField, fields_of

if TYPE_CHECKING:
    from pydantic import BaseModel
    from rich.console import RenderableType

# Characters that drive a terminal, end a line or are half of another; and those that turn the direction of writing.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def printable(text: object) -> str:
    """Text that a terminal shows and does nothing else with, on one line."""
    return _CONTROL.sub(" ", _TURNING.sub("", str(text))).strip()


def print_brief(brief: BaseModel, console: Console) -> None:
    """Print a brief, of whatever schema."""
    console.print(render_brief(brief), highlight=False, markup=False, emoji=False, soft_wrap=False)


def render_brief(brief: BaseModel) -> RenderableType:
    """A brief for rich to lay out: what the page states, then each field, then how the brief came about."""
    fields = fields_of(type(brief))
    values = {name: getattr(brief, name) for name in fields}
    stated = [name for name, field in fields.items() if isinstance(field.origin, Stated) and values[name]]
    parts: list[RenderableType] = []
    if stated:
        title, *rest = stated
        parts.append(Text(_words(values[title]), style="bold"))
        if rest:
            parts.append(Text(" · ".join(_words(values[name]) for name in rest), style="dim"))
    for name, field in fields.items():
        if field.origin is None or not isinstance(field.origin, Stated | Added):
            parts += _section(field, values[name])
    for name, field in fields.items():
        if isinstance(field.origin, Added):
            parts += _added(values[name])
    return Group(*parts, Text())


def _section(field: SchemaField, value: Any) -> Iterator[RenderableType]:
    constant = len(field.choices) == 1 and not field.many
    if constant or value is None or value == []:
        return
    title = Text(field.name.replace("_", " ").capitalize(), style="bold cyan")
    if not field.item:
        yield Text.assemble(title, "  ", _words(value))
        return
    yield Text.assemble("\n", title)
    for item in value if field.many else [value]:
        line = render_item(field.item, item.model_dump())
        cited = ", ".join(str(span.sentence) for span in _each_sentence_once(item.evidence))
        line.append(f" [{cited}]", style="dim")
        yield Padding.indent(line, 2)


def render_item(fields: Mapping[str, SchemaField], values: Mapping[str, Any]) -> Text:
    """One item on a line, its evidence left out: how it reads follows from how its fields are checked.

    What is a value has a style of its own, bold for what the item is about; what is put between them has none.
    """
    given = {name: field for name, field in fields.items() if values.get(name) not in (None, [])}
    number = next((n for n, f in given.items() if isinstance(f.check, Number)), None)
    if number is not None:
        return _number(number, given, values)
    if not given:
        return Text()
    first, *rest = given
    check = given[first].check
    if isinstance(check, Named) and rest:
        return _statement(first, given, values)
    named = next((name for name in rest if isinstance(given[name].check, Named)), None)
    if isinstance(check, Verbatim) and any(isinstance(f.check, Named) for f in fields.values()):
        line = _line("“", _words(values[first]), "”")
        if named:
            line.append(" — ").append(_words(values[named]), style="bold")
        return _with_rest(line, [name for name in rest if name != named], given, values)
    words = _words(values[first])
    style = "none" if isinstance(check, Supported) else "bold"
    line = Text.assemble((words.removesuffix(".") if rest else words, style))
    return _with_rest(line, rest, given, values)


def render_whatever(fields: Mapping[str, SchemaField], value: Any) -> Text:
    """As `render_item`; what is no such item, since somebody has been at the file, is shown as it stands."""
    try:
        return render_item(fields, value)
    except (AttributeError, TypeError, ValueError, OverflowError):
        return Text.assemble((printable_json(value), "none"))


def printable_json(value: Any) -> str:
    """What was read from JSON, as JSON on one line."""
    try:
        return printable(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        return "…"


def _line(before: str, value: str, after: str = "") -> Text:
    return Text.assemble(before, (value, "none"), after)


def _counted(unit: str, value: float) -> str:
    """A unit beside its number: `14 weeks`; a currency or a unit of several words stays as it is."""
    inflects = unit.isalpha() and unit.islower() and len(unit) > 2 and unit[-1] not in "sz"
    return {"foot": "feet", "inch": "inches"}.get(unit, f"{unit}s") if inflects and value != 1 else unit


def _number(name: str, given: Mapping[str, SchemaField], values: Mapping[str, Any]) -> Text:
    """`fewer than 5,000 soldiers (the ministry)`."""
    check = given[name].check
    assert isinstance(check, Number)
    hedge, upper, unit = (
        values.get(sibling) if sibling else None for sibling in (check.hedge, check.upper, check.unit)
    )
    phrase = _figure(values[name])
    if upper is not None:
        phrase += f" to {_figure(upper)}"
    if unit:
        phrase += "%" if unit == "percent" else f" {_counted(_words(unit), upper or values[name])}"
    line = Text()
    if hedge and hedge != "exactly":
        line.append(_words(hedge), style="none").append(" ")
    line.append(phrase, style="bold")
    rest = [other for other in given if other not in {name, check.hedge, check.upper, check.unit}]
    for other in rest:
        if isinstance(given[other].check, Supported):
            line.append(_line(": " if unit else " ", _words(values[other])))
    sources = [_words(values[other]) for other in rest if not isinstance(given[other].check, Supported)]
    return line.append(_aside(sources))


def _statement(first: str, given: Mapping[str, SchemaField], values: Mapping[str, Any]) -> Text:
    """`The minister (denies): the dam is unsafe`."""
    line = Text.assemble((_words(values[first]), "bold"))
    judged = [name for name in given if isinstance(given[name].check, Judged)]
    for name in judged:
        line.append(_aside([_words(values[name])]))
    said = [_words(values[name]) for name in given if name != first and name not in judged]
    for place, words in enumerate(said):
        line.append(_line(", " if place else ": ", words))
    return line


def _with_rest(line: Text, rest: list[str], given: Mapping[str, SchemaField], values: Mapping[str, Any]) -> Text:
    also = [name for name in rest if given[name].many]
    aside = [name for name in rest if isinstance(given[name].check, Judged | Date)]
    for name in rest:
        if name not in also and name not in aside and _words(values[name]) not in line.plain:
            line.append(_line(", ", _words(values[name])))
    for name in also:
        line.append(_line(", also ", _words(values[name])))
    return line.append(_aside([_words(values[name]) for name in aside]))


def _aside(said: list[str]) -> Text:
    """What is put in brackets; nothing where nothing is said."""
    line = Text()
    for place, words in enumerate(said):
        line.append(_line(", " if place else " (", words))
    return line.append(")") if said else line


def _added(part: BaseModel) -> Iterator[RenderableType]:
    """What the tool itself says: notes on single items, then one line on how the brief came about."""
    values = part.model_dump()
    for kind in ("repaired", "rejected", "unchecked"):
        if notes := values.get(kind):
            yield Text(f"\n{kind.capitalize()}", style="dim bold")
        for note in notes or []:
            said = f"{printable(note['field'])}: {_item(note['item'])}: {printable(note['reason'])}"
            yield Padding.indent(Text(said, style="dim"), 2)
    if line := _account(values):
        yield Text(f"\n{line}", style="dim")


def _account(values: Mapping[str, Any]) -> str:
    words = []
    if values.get("source"):
        words.append(printable(values["source"]))
        words.append(f"{values['words']:,} words, {values['sentences']:,} sentences")
    if values.get("model"):
        words.append(printable(values["model"]))
        words.append(f"prompt {printable(values['prompt'])}")
    if usage := values.get("usage"):
        reused = f", {usage['reused']:,} of them reused" if usage.get("reused") else ""
        words.append(f"{usage['requests']:,} requests{reused}")
        words.append(tokens(usage["input_tokens"], usage["output_tokens"]))
    if values.get("cost") is not None:
        words.append(money(values["cost"]))
    return " · ".join(words)


def _figure(value: float) -> str:
    return f"{value:,.15g}"


def _item(item: Any) -> str:
    """An item of a note, which may be anything."""
    if isinstance(item, Mapping):
        return ", ".join(_item(value) for name, value in item.items() if name != "evidence" and value not in (None, []))
    return _words(item)


def _words(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_words(part) for part in value)
    if isinstance(value, float):
        return _figure(value)
    return printable(value)


def _each_sentence_once(evidence: Any) -> Iterator[Any]:
    seen: set[int] = set()
    for span in evidence:
        if span.sentence not in seen:
            seen.add(span.sentence)
            yield span
