"""Scores one brief against one label file: every count carries the finding that it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from pydantic import BaseModel
from scipy.optimize import linear_sum_assignment

from summarizer.briefs import Stated
from summarizer.evaluation.comparing import Comparator, bare, mentions, tells, words
from summarizer.evaluation.labels import Gold, LabelledItem
from summarizer.evaluation.results import Finding, Judgement, Tally
from summarizer.evaluation.shapes import Shape, shapes_of


@dataclass(frozen=True)
class Score:
    """Of one brief: by field and detail 0 to 1 and the counts behind it; what leaked in from the page furniture."""

    scores: dict[str, float]
    tallies: dict[str, Tally]
    findings: list[Finding]
    leaked: list[str]


def score_brief(schema: type[BaseModel], gold: Gold, brief: Mapping[str, Any] | None) -> Score:
    """Hold a brief against the labels of its article.

    Args:
        brief: as JSON; None where there is none: then every labelled field scores 0.
    """
    judge = _Judge(gold)
    shapes = shapes_of(schema)
    for name, label in gold.labels.items():
        said = (brief or {}).get(name)
        match shapes[name].kind:
            case "value":
                judge.value(name, shapes[name].compare, said, label)
            case "values":
                judge.values(name, shapes[name].compare, said or [], cast("Sequence[Sequence[Any]]", label))
            case "facts":
                judge.facts(name, shapes[name], said or [], label)
            case "items":
                judge.items(name, shapes[name], said or [], label)
    tallies = judge.tallies()
    scores = {name: tally.f1 if brief is not None else 0.0 for name, tally in tallies.items()}
    return Score(scores, tallies, judge.findings, _leaked(shapes, gold, brief or {}))


def empty_brief(schema: type[BaseModel]) -> dict[str, Any]:
    """A brief that says nothing: what it scores is the floor below all scores."""
    return {name: [] if shape.kind != "value" else None for name, shape in shapes_of(schema).items()}


@dataclass
class _Judge:
    gold: Gold
    findings: list[Finding] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)

    def tallies(self) -> dict[str, Tally]:
        counts: dict[str, dict[str, int]] = {name: {} for name in self.fields}
        for finding in self.findings:
            if finding.judgement != "optional":
                of = counts[finding.field]
                of[finding.judgement] = of.get(finding.judgement, 0) + 1
        return {name: Tally(**of) for name, of in counts.items()}

    def find(self, name: str, judgement: Judgement, expected: Any, got: Any, reason: str) -> None:
        self.findings.append(Finding(field=name, judgement=judgement, expected=expected, got=got, reason=reason))

    def value(self, name: str, compare: Comparator, got: Any, accepted: Sequence[Any], of: str = "") -> None:
        """A single value; `of` says whose detail it is."""
        if name not in self.fields:
            self.fields.append(name)
        if got is None and None in accepted:
            self.find(name, "absent", None, None, f"rightly not there{of}")
        elif got is None:
            self.find(name, "missed", accepted[0], None, f"expected and not there{of}")
        elif any(compare(got, value, self.gold.known) for value in accepted if value is not None):
            self.find(name, "right", accepted[0], got, f"as labelled{of}")
        elif all(value is None for value in accepted):
            self.find(name, "invented", None, got, f"there is none{of}")
        else:
            self.find(name, "wrong", accepted[0], got, f"none of the {len(accepted)} labelled values{of}")

    def values(self, name: str, compare: Comparator, got: Sequence[Any], accepted: Sequence[Sequence[Any]]) -> None:
        """A list of plain values against the one of the accepted lists that fits best."""
        self.fields.append(name)
        paired = [(wanted, self._same(compare, got, wanted)) for wanted in accepted]
        expected, pairs = max(paired, key=lambda one: _fit(len(one[1]), len(got), len(one[0])))
        for at, value in enumerate(got):
            if at in pairs:
                self.find(name, "right", expected[pairs[at]], value, "as labelled")
            else:
                self.find(name, "invented", None, value, "not among the labelled values")
        for at, wanted in enumerate(expected):
            if at not in pairs.values():
                self.find(name, "missed", wanted, None, "expected and not there")
        if not expected and not got:
            self.find(name, "absent", [], [], "rightly empty")

    def facts(self, name: str, shape: Shape, got: Sequence[Mapping[str, Any]], label: Sequence[LabelledItem]) -> None:
        """Key facts against free sentences: a fact is told where one sentence has all of its words."""
        self.fields.append(name)
        sentences = [_text(item, shape.main) for item in got]
        for fact in label:
            expected = fact.accepted["fact"][0]
            missing = [(tells(words(sentence), fact.words), sentence) for sentence in sentences]
            lacking, said = min(missing, key=lambda one: len(one[0]), default=(list(fact.words), None))
            if fact.optional:
                self.find(name, "optional", expected, said, "optional")
            elif not lacking:
                self.find(name, "right", expected, said, "told")
            else:
                lacks = "; ".join(" or ".join(options) for options in lacking)
                self.find(name, "missed", expected, said, f"no sentence tells it; the nearest lacks {lacks}")
        for sentence in sentences:
            leaked = [f"{phrase!r} must not appear" for phrase in self.gold.must_not if mentions(sentence, phrase)]
            for reason in leaked if label else ["there is none"]:
                self.find(name, "invented", None, sentence, reason)
        if not label and not got:
            self.find(name, "absent", [], [], "rightly empty")

    def items(self, name: str, shape: Shape, got: Sequence[Mapping[str, Any]], label: Sequence[LabelledItem]) -> None:
        self.fields += [name, *(f"{name}.{detail}" for detail in shape.details if _is_labelled(detail, label))]
        got, label = sorted(got, key=_content), sorted(label, key=_content)
        pairs = self._pairs(shape, got, label)
        for at, item in enumerate(label):
            said = got[pairs[at]] if at in pairs else None
            expected = {part: values[0] for part, values in item.accepted.items()}
            if item.optional:
                self.find(name, "optional", expected, _shown(shape, said), "optional")
                continue
            if said is None:
                self.find(name, "missed", expected, None, "expected and not there")
            else:
                self.find(name, "right", expected, _shown(shape, said), "as labelled")
            for detail, compare in shape.details.items():
                if detail not in item.accepted or (said is None and None in item.accepted[detail]):
                    continue
                got_detail = said.get(detail) if said else None
                of = f": {name} {item.accepted[shape.main][0]}"
                self.value(f"{name}.{detail}", compare, got_detail, item.accepted[detail], of)
        for at, said in enumerate(got):
            if at not in pairs.values():
                self.find(name, "invented", None, _shown(shape, said), "no labelled item is this one")
        if not label and not got:
            self.find(name, "absent", [], [], "rightly empty")

    def _pairs(self, shape: Shape, got: Sequence[Mapping[str, Any]], label: Sequence[LabelledItem]) -> dict[int, int]:
        """Labelled item to item of the brief, so that as many as possible are right, and then as many of their details.

        An optional item is paired only with what fits no other.
        """
        # One more right outweighs all details together, and one more detail all optional items: whole numbers, so that
        # sums are exact.
        most = min(len(label), len(got))
        for_detail = most + 1
        for_item = (most * len(shape.details) + 1) * for_detail
        gains = np.zeros((len(label), len(got)))
        for row, item in enumerate(label):
            for column, said in enumerate(got):
                if not self._is_it(shape, item, said):
                    continue
                if item.optional:
                    gains[row, column] = 1
                else:
                    right = sum(
                        any(_fits(compare, said.get(detail), value, self.gold) for value in item.accepted[detail])
                        for detail, compare in shape.details.items()
                        if detail in item.accepted
                    )
                    gains[row, column] = for_item + for_detail * right
        return _best_pairs(gains)

    def _same(self, compare: Comparator, got: Sequence[Any], wanted: Sequence[Any]) -> dict[int, int]:
        """Value of the brief to wanted value, so that as many as possible are right."""
        fits = [[_fits(compare, value, one, self.gold) for one in wanted] for value in got]
        return _best_pairs(np.array(fits, dtype=float).reshape(len(got), len(wanted)))

    def _is_it(self, shape: Shape, item: LabelledItem, said: Mapping[str, Any]) -> bool:
        main = shape.main
        if shape.aliased:
            got = bare(_text(said, main))
            labelled = {bare(str(form)) for form in item.accepted[main]}
            if got not in labelled and got not in map(bare, item.aliases):
                return any(bare(str(form)) in labelled for form in said.get("aliases") or ())
            return True
        return all(
            any(_fits(compare, said.get(part), value, self.gold) for value in item.accepted[part])
            for part, compare in shape.key.items()
            if part in item.accepted
        )


def _fits(compare: Comparator, got: Any, value: Any, gold: Gold) -> bool:
    if got is None or value is None:
        return got is value
    return compare(got, value, gold.known)


def _best_pairs(gains: np.ndarray[Any, Any]) -> dict[int, int]:
    """Row to column, each in one pair at most, so that the sum of the gains is the greatest."""
    rows, columns = linear_sum_assignment(gains, maximize=True)
    return {int(row): int(column) for row, column in zip(rows, columns, strict=True) if gains[row, column] > 0}


def _fit(right: int, got: int, wanted: int) -> tuple[float, int, int]:
    """By which of several lists the best is chosen: F1, and where that is equal the one with fewer faults."""
    return Tally(right=right, invented=got - right, missed=wanted - right).f1, right, -wanted


def _is_labelled(detail: str, label: Sequence[LabelledItem]) -> bool:
    return any(detail in item.accepted for item in label if not item.optional)


def _shown(shape: Shape, said: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {part: said.get(part) for part in (*shape.key, *shape.details)} if said else None


def _text(item: Mapping[str, Any], name: str) -> str:
    """What an item has there; nothing where it is null or missing, as in a brief of another revision."""
    said = item.get(name)
    return "" if said is None else str(said)


def _content(item: Any) -> str:
    """By which items are ordered, so that no order changes anything: of items, of aliases or of alternatives."""
    if isinstance(item, LabelledItem):
        return _canonical([item.accepted, item.aliases, item.optional])
    return _canonical({name: value for name, value in item.items() if name != "evidence"})


def _canonical(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_canonical(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(sorted(map(_canonical, value))) + "]"
    return json.dumps(value, default=str)


def _leaked(shapes: Mapping[str, Shape], gold: Gold, brief: Mapping[str, Any]) -> list[str]:
    texts = [
        text
        for name, value in brief.items()
        if name in shapes and not _is_of_the_page(shapes[name])
        for text in _texts(value)
    ]
    return [phrase for phrase in gold.must_not if any(mentions(text, phrase) for text in texts)]


def _is_of_the_page(shape: Shape) -> bool:
    """Whether the page furniture may be where it comes from."""
    origin = shape.field.origin
    return isinstance(origin, Stated) and origin.attribute in {"authors", "publisher", "published"}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            if name != "evidence":
                yield from _texts(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from _texts(part)
