"""What a label file begins with: what code has found, or what a brief says; it says which."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from summarizer.briefs import Added
from summarizer.evaluation.templates import begun, offered_by_brief, offered_by_code
from summarizer.schemas import fields_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.articles import Article
    from summarizer.labelling.source import LabelSource


def begin(source: LabelSource, brief: Mapping[str, Any] | None) -> bytes:
    """A label file in which nothing is labelled yet; without a brief (as its JSON has it) it is code that offers."""
    if brief is None:
        offered, begun_from = offered_by_code(source.article, source.schema), "candidates"
    else:
        made = _added(source.schema, brief, "provenance")
        offered = offered_by_brief(source.article, source.schema, brief)
        begun_from = f"brief of {made.get('model', 'a model')}, recipe {made.get('recipe', 'unknown')}"
    return begun(source.path, source.path.stem, source.schema, offered, begun_from).encode()


def brief_of(article: Article, folder: Path, schema: type[BaseModel]) -> dict[str, Any] | None:
    """The brief of an article in an output folder; None where there is none that can be read."""
    for path in sorted(folder.glob(f"*.{article.id[:8]}.json")):
        try:
            brief = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
        if isinstance(brief, dict) and _added(schema, brief, "article").get("id") == article.id:
            return brief
    return None


def _added(
    schema: type[BaseModel], brief: Mapping[str, Any], part: Literal["article", "provenance"]
) -> Mapping[str, Any]:
    """What the tool itself has written into a brief, by the name that the schema gives to it."""
    names = (name for name, field in fields_of(schema).items() if field.origin == Added(part))
    found = brief.get(next(names, ""))
    return found if isinstance(found, Mapping) else {}
