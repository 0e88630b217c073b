"""Drafts: what a model is asked for in one pass, and how its answer becomes proposals in the schema's shape.

A model is asked for what code could not settle. Of a list that is `Found` among candidates it gets the open ones
by number and decides only their missing fields; of any other list it writes the items and cites sentences.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from summarizer.articles.datelines import without_dateline
from summarizer.briefs import Found, Judged, Supported
from summarizer.candidates import SETTLED, Candidate, Candidates
from summarizer.candidates.salience import stands_alone
from summarizer.candidates.topics import likely_topics
from summarizer.schemas import SchemaField, fields_of

if TYPE_CHECKING:
    from summarizer.articles import Article, Sentence

LONGEST_STRING = 400
"""Characters that a constrained model may write into one string, so that a loop comes to an end."""

NO_FIELD = "none"

LIKELY: Mapping[str, Callable[[Article], Sequence[str]]] = {"topics": likely_topics}
"""What code knows to judge by: the values it takes to be right, none where it cannot tell."""


@dataclass(frozen=True, slots=True)
class OpenCandidate:
    """A candidate about which a model has something to decide.

    Attributes:
        id: its place in its family, from 1.
        text: how it reads.
        sentence: the number of the sentence it stands in.
        before, after: the words of that sentence around it.
        asked: the fields that are missing.
    """

    id: int
    text: str
    sentence: int
    before: str
    after: str
    asked: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """What one pass asks about one article, or about one part of a long one.

    Attributes:
        answer: the type of the answer; the same for every article.
        narrowed: the JSON Schema of the answers that are possible for this article.
        open: the open candidates by family.
        fields: the fields that the model writes freely.
        about: by field, the sentences to write an item about each, where they were chosen by code.
        quoted: by field, the items for which the article's own sentence will do.
    """

    answer: type[BaseModel]
    narrowed: Mapping[str, Any]
    open: Mapping[str, tuple[OpenCandidate, ...]]
    fields: tuple[str, ...]
    about: Mapping[str, Sequence[int]]
    quoted: Mapping[str, Sequence[Mapping[str, Any]]]

    @property
    def is_empty(self) -> bool:
        """Everything has been settled by code: there is nothing to ask."""
        return not self.fields and not any(self.open.values())

    def complete(self, answer: BaseModel) -> BaseModel:
        """The answer with the quoted items among those that the model wrote, in the order of the article."""
        given = answer.model_dump(exclude_unset=True)
        for name, items in self.quoted.items():
            given[name] = sorted([*given.get(name, ()), *items], key=lambda item: item["sentences"])
        return self.answer.model_validate(given)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One item of a list of the schema before it is checked.

    Attributes:
        field: the list it is for.
        values: its fields, evidence left out.
        spans: where code found it in the cleaned text; empty for what a model wrote.
        cited: the sentences that the model cites, by number; empty for what code found.
    """

    field: str
    values: Mapping[str, Any]
    spans: tuple[tuple[int, int], ...] = ()
    cited: tuple[int, ...] = ()


def ask(
    schema: type[BaseModel],
    names: Sequence[str],
    article: Article,
    sentences: Sequence[Sentence],
    candidates: Candidates,
    *,
    bounds: Mapping[str, tuple[int, int]] | None = None,
    about: Mapping[str, Sequence[int]] | None = None,
) -> Question:
    """The question of a pass over `names`, fields of the schema, about these sentences of an article.

    `bounds` says how many items are to be written for a field (least, most), within what the schema allows;
    `about` says about which sentences, an item each. Where an item is one text and its sentence can be understood
    alone, the sentence is that text, and nothing is asked.
    """
    fields = {name: fields_of(schema)[name] for name in names}
    quoted = {name: _quoted(fields[name], numbers, article) for name, numbers in (about or {}).items()}
    about = {
        name: [n for n in numbers if [n] not in [item["sentences"] for item in quoted[name]]]
        for name, numbers in (about or {}).items()
    }
    open_candidates = {
        family: tuple(_open(family, owners, article, sentences, candidates))
        for family, owners in _families(fields).items()
    }
    free = tuple(n for n, field in fields.items() if field.origin is None and (about.get(n) or not quoted.get(n)))
    properties = {
        family: _decisions(members, _families(fields)[family]) for family, members in open_candidates.items() if members
    }
    for name in free:
        if name in about:
            properties[name] = _rewritten(fields[name], about[name])
        elif likely := _likely(fields[name], article):
            properties[name] = _tuple([{"const": value} for value in likely])
        else:
            properties[name] = _written(fields[name], sentences, (bounds or {}).get(name, (0, fields[name].most)))
    return Question(
        answer=answer_type(schema, tuple(names)),
        narrowed=_object(properties),
        open=open_candidates,
        fields=free,
        about=about,
        quoted=quoted,
    )


@functools.cache
def answer_type(schema: type[BaseModel], names: tuple[str, ...]) -> type[BaseModel]:
    """The type of a model's answer in a pass over these fields of the schema: lenient, since checks come after."""
    fields = {name: fields_of(schema)[name] for name in names}
    members: dict[str, Any] = {}
    for family, owners in _families(fields).items():
        decided: dict[str, Any] = {"id": (int, ...)}
        if len(owners) > 1:
            decided["kind"] = (Literal[(*owners, NO_FIELD)] | None, None)
        for owner in owners.values():
            for leaf in owner.item.values():
                if leaf.name not in SETTLED[family]:
                    decided[leaf.name] = _optional(leaf)
        members[family] = (list[create_model(f"{family.title()}Decision", **decided)], [])  # type: ignore[misc]
    for name, field in fields.items():
        if field.origin is not None:
            continue
        if field.item:
            asked = [leaf for leaf in field.item.values() if leaf.origin is None]
            leaves: dict[str, Any] = {leaf.name: _required(leaf) for leaf in asked}
            item = create_model(f"{name.title()}Draft", **({"sentences": (list[int], ...)} | leaves))
            members[name] = (list[item], _told(field))
        elif field.many:
            members[name] = (list[field.annotation], _told(field))  # type: ignore[name-defined]
        else:
            members[name] = _optional(field)
    config = ConfigDict(extra="ignore")
    return create_model("_".join(["Answer", *names]), __config__=config, **members)


def proposals(
    schema: type[BaseModel], candidates: Candidates, answers: Iterable[BaseModel]
) -> tuple[list[Proposal], dict[str, Any]]:
    """What code found and what models answered, as proposals of list items and as values of single fields.

    Several answers to the same question, one for each part of a long article, are merged: decisions by
    candidate, items one after the other, single values from the first part that has one.
    """
    answered = list(answers)
    found: list[Proposal] = []
    written: dict[str, list[list[Proposal]]] = {}
    single: dict[str, Any] = {}
    fields = fields_of(schema)
    for family, owners in _families(fields).items():
        decisions = {d.id: d for answer in answered for d in getattr(answer, family, [])}
        for number, candidate in enumerate(candidates[family], start=1):
            found.extend(_settled(candidate, decisions.get(number), owners))
    for answer in answered:
        for name, value in answer:
            if name not in fields or fields[name].origin is not None:
                continue
            if fields[name].item:
                written.setdefault(name, []).append([_written_proposal(name, item) for item in value])
            elif fields[name].many:
                single[name] = [*single.get(name, []), *(v for v in value if v not in single.get(name, []))]
            elif single.get(name) is None:
                single[name] = value
    return found + [p for parts in written.values() for p in _in_turn(parts)], single


# -- asking ---------------------------------------------------------------------------------------------------


def _families(fields: Mapping[str, SchemaField]) -> dict[str, dict[str, SchemaField]]:
    families: dict[str, dict[str, SchemaField]] = {}
    for name, field in fields.items():
        if isinstance(field.origin, Found):
            families.setdefault(field.origin.family, {})[name] = field
    return families


def _open(
    family: str,
    owners: Mapping[str, SchemaField],
    article: Article,
    sentences: Sequence[Sentence],
    candidates: Candidates,
) -> Iterator[OpenCandidate]:
    if not sentences:
        return
    for number, candidate in enumerate(candidates[family], start=1):
        sentence = next((s for s in sentences if s.start <= candidate.start < s.end), None)
        if sentence is None:
            continue
        asked = tuple(_asked(family, candidate, owners))
        if asked:
            before = article.text[sentence.start : candidate.start]
            after = article.text[candidate.end : sentence.end]
            yield OpenCandidate(number, candidate.text, sentence.number, before, after, asked)


def _asked(family: str, candidate: Candidate, owners: Mapping[str, SchemaField]) -> Iterator[str]:
    if len(owners) > 1 and candidate.belongs_to is None:
        yield "kind"
    for owner, field in owners.items():
        if candidate.belongs_to not in {None, owner}:
            continue
        for leaf in field.item:
            if leaf not in SETTLED[family] and leaf not in candidate.known:
                yield leaf


def _decisions(members: Sequence[OpenCandidate], owners: Mapping[str, SchemaField]) -> dict[str, Any]:
    leaves = {name: leaf for owner in owners.values() for name, leaf in owner.item.items()}
    kinds = {"enum": [*owners, NO_FIELD]}
    items = [
        _object(
            {"id": {"const": member.id}}
            | {name: kinds if name == "kind" else _json_type(leaves[name]) for name in member.asked}
        )
        for member in members
    ]
    return _tuple(items)


def _written(field: SchemaField, sentences: Sequence[Sentence], bounds: tuple[int, int | None]) -> dict[str, Any]:
    most = min((bound for bound in (bounds[1], field.most) if bound is not None), default=None)
    least = min(bounds[0], len(sentences), *([] if most is None else [most]))
    bound = ({"minItems": least} if least else {}) | ({} if most is None else {"maxItems": most})
    if not field.item:
        value = _json_type(field)
        return {"type": "array", "items": value} | bound if field.many else value
    cited = {
        "type": "array",
        "items": {"type": "integer", "minimum": sentences[0].number, "maximum": sentences[-1].number},
        "minItems": 1,
        "maxItems": 2,
    }
    return {"type": "array", "items": _item(field, cited)} | bound


def _quoted(field: SchemaField, numbers: Sequence[int], article: Article) -> list[dict[str, Any]]:
    """The items for which the sentence itself will do: those of a single text, about one that can stand alone."""
    asked = [leaf for leaf in field.item.values() if leaf.origin is None]
    if len(asked) != 1 or not isinstance(asked[0].check, Supported):
        return []
    sentences = {n: " ".join(without_dateline(article.sentence(n)).split()) for n in numbers}
    return [
        {"sentences": [n], asked[0].name: text} for n, text in sentences.items() if stands_alone(text, article.language)
    ]


def _likely(field: SchemaField, article: Article) -> Sequence[str]:
    """The values that code takes to be right; none where the field is judged by no such means."""
    if not (isinstance(field.check, Judged) and field.check.likely and field.many):
        return ()
    return [value for value in LIKELY[field.check.likely](article) if value in field.choices]


def _rewritten(field: SchemaField, numbers: Sequence[int]) -> dict[str, Any]:
    return _tuple([_item(field, _tuple([{"const": n}])) for n in numbers])


def _item(field: SchemaField, cited: dict[str, Any]) -> dict[str, Any]:
    asked = {name: _json_type(leaf) for name, leaf in field.item.items() if leaf.origin is None}
    return _object({"sentences": cited} | asked)


def _tuple(items: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "array",
        "prefixItems": list(items),
        "minItems": len(items),
        "maxItems": len(items),
    }


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _json_type(field: SchemaField) -> dict[str, Any]:
    if field.choices:
        value: dict[str, Any] = {"enum": list(field.choices)}
    else:
        name = {str: "string", int: "integer", float: "number", bool: "boolean"}.get(field.annotation, "string")
        value = {"type": name} | ({"maxLength": LONGEST_STRING} if name == "string" else {})
    return {"anyOf": [value, {"type": "null"}]} if field.nullable else value


def _told(field: SchemaField) -> Any:
    """A list whose bound the model is told; one that is longer is cut later, not sent back."""
    return Field(default=[], json_schema_extra={"maxItems": field.most} if field.most else None)


def _optional(field: SchemaField) -> tuple[Any, Any]:
    return (list[field.annotation], []) if field.many else (field.annotation | None, None)  # type: ignore[name-defined]


def _required(field: SchemaField) -> tuple[Any, Any]:
    if field.many or field.nullable:
        return _optional(field)
    return (field.annotation, Field())


# -- answering ------------------------------------------------------------------------------------------------


def _settled(candidate: Candidate, decision: BaseModel | None, owners: Mapping[str, SchemaField]) -> Iterator[Proposal]:
    decided = decision.model_dump(exclude_unset=True) if decision else {}
    undecided = next(iter(owners)) if len(owners) == 1 else decided.get("kind", NO_FIELD)
    owner = candidate.belongs_to or undecided
    if owner not in owners:
        return
    values = {**decided, **candidate.known}
    yield Proposal(
        field=owner,
        values={name: values[name] for name in owners[owner].item if name in values},
        spans=candidate.spans,
    )


def _written_proposal(name: str, item: Any) -> Proposal:
    values = item.model_dump()
    return Proposal(field=name, values=values, cited=tuple(values.pop("sentences")))


def _in_turn(parts: Sequence[Sequence[Proposal]]) -> Iterator[Proposal]:
    """The first item of each part, then the second of each: a cut of the list still covers every part."""
    for rank in range(max((len(part) for part in parts), default=0)):
        for part in parts:
            if rank < len(part):
                yield part[rank]
