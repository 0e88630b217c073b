"""Everything that runs have left in an output folder, article by article: the ledger's word and the brief."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.batch.ledger import Entry, Record

_DAMAGED = "it holds no brief: take it away, and the next run briefs the article again"


@dataclass(frozen=True, slots=True)
class Exported:
    """One article.

    Attributes:
        entry: the latest of it.
        brief: as it stands in its file; None where the article has none.
        lost: its brief cannot be read, and why.
    """

    entry: Entry
    brief: dict[str, Any] | None = None
    lost: str | None = None


def exported(record: Record, out: Path, states: frozenset[str] | None = None) -> Iterator[Exported]:
    """Every article once, in the order in which they were met, read as they are asked for; only those in `states`."""
    for entry in record.latest(states):
        if entry.file is None:
            yield Exported(entry)
            continue
        try:
            brief = json.loads((out / entry.file).read_bytes())
        except FileNotFoundError:
            yield Exported(entry, lost="it is not there any more: the next run briefs the article again")
        except OSError as error:
            yield Exported(entry, lost=f"it cannot be read: {error.strerror}")
        except (ValueError, RecursionError):
            yield Exported(entry, lost=_DAMAGED)
        else:
            yield Exported(entry, brief) if isinstance(brief, dict) else Exported(entry, lost=_DAMAGED)


def cleaned_text(out: Path, entry: Entry) -> str | None:
    """The cleaned text beside the brief of an article, every line end as it is; None where it is not to be had."""
    if entry.file is None:
        return None
    try:
        return (out / entry.file).with_suffix(".txt").read_bytes().decode("utf-8", "replace")
    except OSError:
        return None
