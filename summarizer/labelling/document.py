"""What a labeller sees: an article beside what its label file holds, and what is offered for the rest."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from summarizer.evaluation.evidence import evidence_of
from summarizer.evaluation.shapes import shapes_of
from summarizer.labelling.items import parts_of, placed
from summarizer.reports.terminal import printable, render_item

if TYPE_CHECKING:
    from summarizer.evaluation.labels import LabelledItem
    from summarizer.evaluation.reading import LabelFile, Progress
    from summarizer.evaluation.shapes import Shape
    from summarizer.labelling.items import Placed
    from summarizer.labelling.source import LabelSource


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is said of an item. `kind`: "text", "number", "choice", or "texts" and "choices" for a list.

    A detail does not tell which item it is.
    """

    name: str
    title: str
    kind: str
    choices: tuple[str, ...]
    nullable: bool
    detail: bool
    help: str


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a label file.

    Attributes:
        key: names this item, whatever happens to the others, until it is changed itself.
        state: "label", or "candidate": offered, and not read yet.
        line: in the label file, from 1.
        shown: how it reads on one line.
        values: by part, all that will do, the labeller's own first; a part that is not here is not labelled.
        words: of a key fact, the words that tell it, each with its alternatives.
        spans: (start, end) in code points of the cleaned text: where it stands.
        own_spans: the file says where; else it was found.
    """

    key: str
    state: Literal["label", "candidate"]
    line: int
    shown: str
    values: dict[str, list[Any]]
    aliases: list[str]
    words: list[list[str]]
    optional: bool
    spans: list[tuple[int, int]]
    own_spans: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the schema with its items, labels first; a field that is no list has at most one of each state."""

    name: str
    title: str
    help: str
    kind: str
    state: Progress
    aliased: bool
    parts: list[Part]
    items: list[Item]


@dataclass(frozen=True, slots=True)
class Document:
    """One article with its label file.

    Attributes:
        problems: what `gold check` says of it: line and sentence.
        begun_from: what it was begun from, where it says so.
        broken: why nothing can be read of the file; None where something can.
    """

    name: str
    file: str
    article: dict[str, Any]
    story: str
    split: str
    begun_from: str | None
    fields: list[Field]
    must_not: list[str]
    problems: list[dict[str, Any]]
    broken: str | None

    @property
    def finished(self) -> bool:
        """Every field has been read to the end."""
        return all(field.state == "labelled" for field in self.fields)

    def as_json(self) -> dict[str, Any]:
        """For the page."""
        return asdict(self) | {"finished": self.finished}


def document(source: LabelSource, label: bytes) -> Document:
    """An article with what a label file says of it; `label` is what the file holds, or would begin with."""
    file = source.read(label)
    article = source.article
    return Document(
        name=source.path.name,
        file=source.file.name,
        article={
            "text": article.text,
            "language": article.language,
            "headline": article.headline,
            "sentences": [(sentence.start, sentence.end) for sentence in article.sentences],
            "furniture": list(article.furniture),
        },
        story=file.story,
        split=file.split,
        begun_from=file.begun_from,
        fields=[_field(source, shape, file) for shape in shapes_of(source.schema).values()],
        must_not=list(file.must_not),
        problems=[{"line": problem.line, "what": problem.what} for problem in file.problems],
        broken=_broken(file),
    )


def _broken(file: LabelFile) -> str | None:
    if not file.problems or file.labels or file.candidates or file.story:
        return None
    return f"line {file.problems[0].line}: {file.problems[0].what}"


def _field(source: LabelSource, shape: Shape, file: LabelFile) -> Field:
    name = shape.field.name
    return Field(
        name=name,
        title=_title(name),
        help=shape.field.description,
        kind=shape.kind,
        state=file.state_of(name),
        aliased=shape.aliased,
        parts=[_part(shape, part) for part in parts_of(shape)],
        items=[_item(source, shape, one) for one in placed(file, shape)],
    )


def _part(shape: Shape, name: str) -> Part:
    if shape.kind in {"value", "values"}:
        leaf = shape.field
    elif shape.kind == "facts":
        leaf = shape.field.item[shape.main]
    else:
        leaf = shape.field.item[name]
    kind = "choice" if leaf.choices else "number" if leaf.annotation in (int, float) else "text"
    return Part(
        name=name,
        title=_title(name),
        kind=f"{kind}s" if shape.kind == "values" else kind,
        choices=tuple(map(str, leaf.choices)),
        nullable=leaf.nullable,
        detail=name in shape.details,
        help=leaf.description,
    )


def _item(source: LabelSource, shape: Shape, one: Placed) -> Item:
    item = one.item
    return Item(
        key=one.key,
        state="label" if one.section == "labels" else "candidate",
        line=one.line,
        shown=_shown(shape, item),
        values={name: list(values) for name, values in item.accepted.items()},
        aliases=list(item.aliases),
        words=[list(word) for word in item.words],
        optional=item.optional,
        spans=list(evidence_of(source.article, shape, item)),
        own_spans=bool(item.evidence),
    )


def _shown(shape: Shape, item: LabelledItem) -> str:
    first = {name: values[0] for name, values in item.accepted.items() if values}
    if shape.kind == "items":
        return render_item(shape.field.item, first | {"aliases": list(item.aliases)}).plain
    value = next(iter(first.values()), None)
    if isinstance(value, tuple | list):
        return ", ".join(map(printable, value)) or "none"
    return "none" if value is None else printable(value)


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
