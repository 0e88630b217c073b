"""How far another labeller agrees, shown only of fields that both have read to the end: before that it would lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.evaluation.agreement import agreement, as_brief
from summarizer.evaluation.scoring import score_brief
from summarizer.evaluation.shapes import shapes_of
from summarizer.reports.evaluation.wording import shown

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.evaluation.labels import Gold


@dataclass(frozen=True, slots=True)
class Agreed:
    """Of one field of one article: the F1 of one labeller held against the other, and what only one of them has."""

    f1: float
    yours: list[str]
    theirs: list[str]


def agreed(schema: type[BaseModel], yours: Gold, theirs: Gold) -> dict[str, Agreed]:
    """By field, those that both have finished."""
    scores = agreement(schema, [yours], [theirs])
    return {
        name: Agreed(scores[name], _lacking(schema, yours, theirs, name), _lacking(schema, theirs, yours, name))
        for name in shapes_of(schema)
        if name in scores
    }


def _lacking(schema: type[BaseModel], one: Gold, other: Gold, name: str) -> list[str]:
    """What the one has in a field that the other has not, or has otherwise, in words."""
    found = score_brief(schema, one, as_brief(schema, other)).findings
    return [
        shown(finding.expected)
        for finding in found
        if finding.field == name and finding.judgement in {"missed", "wrong"}
    ]
