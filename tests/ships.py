"""A small schema that is not the brief, its prompt, and an article that it suits: all of it invented."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from summarizer.briefs import Found, Item, Judged, Number, Supported, Verbatim
from tests.invented import article_of


class Vessel(Item):
    """A ship with a name."""

    name: Annotated[str, Verbatim()]
    tonnage: Annotated[float | None, Number(hedge=None, upper=None, unit=None)] = None


class Load(Item):
    value: Annotated[float, Number(hedge=None, upper=None, unit=None)]
    cargo: Annotated[str | None, Supported()] = None


class Ships(BaseModel):
    """No headline, no article, no provenance."""

    vessels: list[Vessel] = Field(default=[], max_length=12)
    loads: Annotated[list[Load], Found("numbers")] = []
    condition: Annotated[Literal["calm", "rough"] | None, Judged()] = None


SHIPS = article_of(
    "The freighter Heron, of 9,000 tonnes, left Ostrava in a heavy sea.",
    "The tug Plover, of 300 tonnes, went ahead of her.",
    "Both were back before dark, the pilots wrote.",
)

PROMPT = """\
---
description: Ships.
passes:
  - {name: sea, fields: [condition], max_tokens: 100}
  - {name: fleet, fields: [vessels], max_tokens: 100}
settings: {reasks: 0, again: 1}
---
{% block system %}You count ships.{% endblock %}
{% block article %}
<article>
{% for sentence in sentences %}
[{{ sentence.number }}] {{ sentence.text }}
{% endfor %}
</article>
{% endblock %}
{% block sea %}SEA{% endblock %}
{% block fleet %}FLEET{% endblock %}
{% block again %}
AGAIN
{% for item in rejected %}
{{ item.field }}: {{ item["values"].name }} ({{ item.reason }})
{% endfor %}
{% endblock %}
"""


def write_prompt(folder: Path, text: str = PROMPT, name: str = "ships.md") -> str:
    """The path of a prompt file with this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)
