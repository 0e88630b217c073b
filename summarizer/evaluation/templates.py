"""A label file to fill in: code says what it found in the text, the labeller says what is so."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from summarizer.articles import Article, read_articles
from summarizer.briefs import Found
from summarizer.candidates import Candidates, find_candidates
from summarizer.errors import UsageError
from summarizer.evaluation.shapes import Shape, shapes_of


def template(path: Path, story: str, schema: type[BaseModel]) -> str:
    """A label file for an article in which nothing is labelled yet: every field is a comment to be read and corrected.

    Raises:
        UsageError: there is not exactly one article in the file.
    """
    read = list(read_articles(path))
    if len(read) != 1 or not isinstance(read[0], Article):
        raise UsageError(f"{path}: a label file is of one article: name a file that holds one")
    found = find_candidates(read[0])
    lines = [
        "# yaml-language-server: $schema=../gold.schema.json",
        f"article: {_flow(path.name)}",
        f"sha256: {hashlib.sha256(path.read_bytes()).hexdigest()}",
        f"story: {_flow(story)}",
        "split: tune",
        "# Take away the # of what you have read and found to be so; what stays a comment is not labelled.",
        "# Found by code: look for what it has missed, and strike what is none.",
        "labels:",
    ]
    for name, shape in shapes_of(schema).items():
        lines += _lines(name, shape, found)
    return "\n".join([*lines, "must_not: []", ""])


def _lines(name: str, shape: Shape, found: Candidates) -> list[str]:
    if shape.kind == "value":
        return [f"  # {name}: null"]
    if shape.kind == "values":
        return [f"  # {name}: []"]
    if shape.kind == "facts":
        return [f"  # {name}:", "    # - {fact: , words: [, {any: [, ]}]}"]
    lines = [f"  # {name}:"]
    family = shape.field.origin.family if isinstance(shape.field.origin, Found) else ""
    for candidate in found.get(family, ()):
        if candidate.belongs_to in {None, name}:
            known = {part: candidate.known.get(part, "") for part in (*shape.key, *shape.details)}
            known = {shape.main: candidate.text} | known if not known.get(shape.main) else known
            if shape.aliased and candidate.known.get("aliases"):
                known["aliases"] = candidate.known["aliases"]
            parts = ", ".join(f"{part}: {_flow(value)}" for part, value in known.items())
            lines.append(f"    # - {{{parts}}}")
    empty = ", ".join(f"{part}: " for part in (*shape.key, *shape.details))
    return lines if len(lines) > 1 else [*lines, f"    # - {{{empty}}}"]


def _flow(value: Any) -> str:
    """On one line, JSON and YAML alike: what is no printable character in YAML is escaped."""
    written = "" if value == "" else json.dumps(value, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}", written)
