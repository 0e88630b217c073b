"""What a candidate is: something that stands in the text, found by code, for a model to decide about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing found in an article.

    Attributes:
        family: "names", "numbers", "quotations", "dates", "attributions" or "events".
        spans: (start, end) pairs in the cleaned text, in order: the narrowest words that show it. More than
            one where it runs over several paragraphs, or where two places say it together.
        text: how it reads, for the model to see.
        known: what code could settle, by field name of the brief ({"value": 5000.0, "hedge": "nearly"}); a
            field that is missing is for the model to decide; a field that is None is settled as empty.
        belongs_to: for a family that several fields share: the field of the brief it belongs to ("people"), None
            when that is for the model to decide, "none" when it belongs to no field.
    """

    family: str
    spans: tuple[tuple[int, int], ...]
    text: str
    known: Mapping[str, Any] = field(default_factory=dict)
    belongs_to: str | None = None

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]
