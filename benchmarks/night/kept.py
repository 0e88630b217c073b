"""What an output folder holds, and what is wrong with it: every article in one state, every brief whole and once."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from summarizer.briefs import Brief

_NUMBER = re.compile(r"notice-(\d{6})")


def states(out: Path) -> dict[int, str]:
    """The state of each article, by its number, as the ledger has it."""
    with closing(sqlite3.connect(out / "ledger.db")) as ledger:
        rows = ledger.execute("SELECT source, state FROM outcomes").fetchall()
    found = {_number(source): state for source, state in rows}
    assert len(found) == len(rows), "an article is in more than one state"
    return found


def faults(out: Path, briefed: Iterable[int]) -> list[str]:
    """What is wrong with the files, if just these articles are to be briefed; a line each, none when all is well."""
    told: list[str] = []
    found: Counter[int] = Counter()
    for path in sorted(out.glob("*.json")):
        try:
            brief = Brief.model_validate_json(path.read_bytes())
        except ValidationError as error:
            told.append(f"{path.name}: no whole brief: {error.errors()[0]['msg']}")
            continue
        found[_number(path.name)] += 1
        text = path.with_suffix(".txt")
        if not text.is_file() or sha256(text.read_bytes()).hexdigest() != brief.article.id:
            told.append(f"{text.name}: missing, or not the text of its brief")
    wanted = set(briefed)
    told += [f"article {number}: {found[number]} briefs" for number in sorted(wanted) if found[number] != 1]
    told += [f"article {number}: briefed, and was not to be" for number in sorted(found.keys() - wanted)]
    told += [f"{path.name}: left over" for path in out.glob(".*.tmp")]
    return told


def _number(name: str) -> int:
    found = _NUMBER.search(name)
    assert found, f"{name} has no number"
    return int(found[1])
