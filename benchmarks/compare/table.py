"""The comparison as a table: for the terminal and for the README."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.compare.comparison import Column, Interval

SURE = 0.05
MARK = "*"

Row = tuple[str, ...]


def rows(columns: Sequence[Column]) -> list[Row]:
    """Titles first, then a row a field, then what holds of the whole brief; each begins with what it tells."""
    fields = list(dict.fromkeys(name for column in columns for name in column.fields))
    table: list[Row] = [("", *(column.contender for column in columns))]
    table += [(field, *(_field(column, field) for column in columns)) for field in fields]
    wholes: list[tuple[str, Callable[[Column], str]]] = [
        ("mean score", lambda one: _interval(one.score, "{:.3f}")),
        ("ours less this", lambda one: _interval(one.behind, "{:+.3f}")),
        ("tokens written", lambda one: _interval(one.tokens, "{:,.0f}")),
        ("written, times ours", lambda one: _interval(one.times_tokens, "{:.2f}")),
        ("tokens read", lambda one: _interval(one.given, "{:,.0f}")),
        ("requests", lambda one: f"{one.requests:.1f}"),
        ("seconds", lambda one: _interval(one.seconds, "{:,.0f}")),
        ("seconds, times ours", lambda one: _interval(one.times_seconds, "{:.2f}")),
        ("articles failed", lambda one: str(one.failed)),
        ("answers cut", lambda one: str(one.cut)),
        ("chunks left out", lambda one: str(one.omitted)),
        ("not in the article", lambda one: "" if one.invented is None else f"{one.invented:.1%}"),
        ("furniture leaks", lambda one: str(one.leaks)),
    ]
    return table + [(title, *map(tell, columns)) for title, tell in wholes]


def as_text(table: Sequence[Row]) -> str:
    """Aligned columns, with a line under the titles and one over what holds of the whole brief."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = []
    for row in table:
        if row[0] == "mean score":
            lines.append("-" * (sum(widths) + 3 * (len(widths) - 1)))
        first, *rest = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        lines.append("   ".join([first, *rest]).rstrip())
        if len(lines) == 1:
            lines.append("-" * (sum(widths) + 3 * (len(widths) - 1)))
    return "\n".join(lines)


def as_markdown(table: Sequence[Row]) -> str:
    titles, *rest = table
    lines = [titles, (":--", *["--:"] * (len(titles) - 1)), *rest]
    return "\n".join(f"| {' | '.join(cell.replace(MARK, chr(92) + MARK) for cell in line)} |" for line in lines)


def _field(column: Column, field: str) -> str:
    if field not in column.fields:
        return ""
    mark = MARK if column.differing.get(field, 1.0) <= SURE else ""
    return f"{column.fields[field]:.2f}{mark}"


def _interval(found: Interval | None, form: str) -> str:
    if found is None:
        return ""
    mean = form.format(found.mean)
    if found.low is None or found.high is None:
        return mean
    return f"{mean} ({form.format(found.low)} to {form.format(found.high)})"
