"""How a measurement is asked for, and what it says: a short table, and whether it met its bars."""

from __future__ import annotations

import argparse
from collections.abc import Sequence


def parser(name: str, doc: str | None) -> argparse.ArgumentParser:
    """The options of `benchmarks.night.NAME`, whose help is the text of the module."""
    return argparse.ArgumentParser(
        prog=f"python -m benchmarks.night.{name}",
        description=doc,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns, the first of them to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    first, *others = widths
    return "\n".join(
        "  ".join([row[0].ljust(first), *(cell.rjust(width) for cell, width in zip(row[1:], others, strict=True))])
        for row in rows
    )


def verdict(missed: Sequence[str], most: int = 20) -> int:
    """Print which bars were missed; returns the exit code, 1 when there are any."""
    for line in missed[:most]:
        print(f"MISSED: {line}")
    if len(missed) > most:
        print(f"MISSED: and {len(missed) - most} more")
    return int(bool(missed))
