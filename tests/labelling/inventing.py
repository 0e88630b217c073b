"""An invented article with a label file for it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from summarizer.articles import Article, read_articles
from summarizer.briefs import Brief
from summarizer.labelling.document import Field, Item, document
from summarizer.labelling.edits import Edit, apply
from summarizer.labelling.source import LabelSource

EDITS: TypeAdapter[Edit] = TypeAdapter(Edit)

TEXT = """Ferry stopped after crack is found

The ferry to Orrin was stopped on Tuesday because its hull is cracked, the harbour office said.

Hamid Allawi, the harbour master, said about 1,400 passengers had to wait.
"We will not sail until the hull is safe," Allawi said.
"""


def a_source(folder: Path, text: str = TEXT, name: str = "ferry.txt") -> LabelSource:
    """The article in `folder/articles`, its label file expected in `folder/gold`."""
    path = folder / "articles" / name
    path.parent.mkdir(exist_ok=True)
    (folder / "gold").mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    (article,) = read_articles(path)
    assert isinstance(article, Article)
    return LabelSource(article, path, folder / "gold" / f"{path.stem}.yaml", Brief)


def labels(source: LabelSource, body: str) -> bytes:
    """A label file for it: its head, then `body`."""
    digest = hashlib.sha256(source.path.read_bytes()).hexdigest()
    return f"article: {source.path.name}\nsha256: {digest}\nstory: ferry\nsplit: tune\n{body}".encode()


def edited(source: LabelSource, label: bytes, do: str, **what: Any) -> bytes:
    """The label file after an edit."""
    return apply(source, label, EDITS.validate_python({"do": do, **what}))


def field_of(source: LabelSource, label: bytes, name: str) -> Field:
    """A field as it is shown."""
    return next(field for field in document(source, label).fields if field.name == name)


def item_of(source: LabelSource, label: bytes, field: str, shown: str) -> Item:
    """The item of a field that reads so."""
    return next(item for item in field_of(source, label, field).items if item.shown == shown)


def key_of(source: LabelSource, label: bytes, field: str, shown: str) -> dict[str, str]:
    """By which an edit names it."""
    return {"key": item_of(source, label, field, shown).key}
