"""Reads one label file: all of it that can be read, and what is wrong with the rest, each with its line."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import BaseModel

from summarizer.briefs import Verbatim
from summarizer.evaluation.comparing import words
from summarizer.evaluation.evidence import places
from summarizer.evaluation.labels import Evidence, Gold, Label, LabelledItem, Split, known_names
from summarizer.evaluation.nodes import Node, NotYAML, read_nodes
from summarizer.evaluation.page import NotLabelled, Page, read_page
from summarizer.evaluation.shapes import Shape, shapes_of
from summarizer.evaluation.values import fault
from summarizer.schemas import SchemaField

Part = Literal["labels", "candidates"]

Progress = Literal["open", "labelled", "unlabelled"]
"""
open: begun, and left out of every score. labelled: read to the end. unlabelled: not begun, or not to be labelled.
"""

HEAD = ("article", "sha256", "story", "split", "begun_from", "labels", "candidates", "must_not")
"""What a label file holds, in the order in which it is written."""

_NEEDED = ("article", "sha256", "story", "labels")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a label file, where, and how to mend it."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True)
class ReadItem:
    """An item as it stands in a label file.

    Attributes:
        at: its number in the list, from 0: by which `writing` knows it.
        plain: as it is written: `{"name": ..., "role": {"any": [...]}}`.
        item: what it says; of a candidate, or where there are problems, as much of it as can be read.
    """

    at: int
    line: int
    plain: Any
    item: LabelledItem


@dataclass(frozen=True)
class ReadField:
    """A field as it stands under `labels` or under `candidates`.

    Attributes:
        line: of its name.
        plain: as it is written.
        accepted: of a value, or a list of plain values, all that will do; nothing where a candidate offers nothing.
        items: of a list of items.
    """

    line: int
    plain: Any
    accepted: tuple[Any, ...] = ()
    items: tuple[ReadItem, ...] = ()


@dataclass(frozen=True)
class LabelFile:
    """A label file, as far as it can be read.

    Attributes:
        gold: what is labelled; None where there is a problem.
        problems: in the order of their lines.
        labels: by field, those that are open too.
        candidates: what is offered and has not been read yet; a field that stands here is open.
        article_line: the line that names the article.
    """

    gold: Gold | None
    problems: tuple[Problem, ...]
    labels: Mapping[str, ReadField] = field(default_factory=dict)
    candidates: Mapping[str, ReadField] = field(default_factory=dict)
    story: str = ""
    split: Split = "tune"
    begun_from: str | None = None
    must_not: tuple[str, ...] = ()
    article_line: int = 1

    def state_of(self, field: str) -> Progress:
        """How far the labelling of a field is."""
        if field in self.candidates:
            return "open"
        return "labelled" if field in self.labels else "unlabelled"


def read_labels(raw: bytes, file: Path, articles: Path, schema: type[BaseModel]) -> LabelFile:
    """Reads a label file from its bytes; what is wrong with it does not keep the rest from being read.

    Args:
        file: names it in problems; it need not exist.
        articles: the folder of the articles.
    """
    return _Reading(file, articles, schema).read(raw)


@dataclass
class _Reading:
    """One label file being read."""

    file: Path
    articles: Path
    schema: type[BaseModel]
    problems: list[Problem] = field(default_factory=list)
    page: Page | None = None
    """Until it is read, all words stand there."""

    def problem(self, line: int, what: str) -> None:
        self.problems.append(Problem(self.file, line, what))

    def read(self, raw: bytes) -> LabelFile:
        try:
            top = read_nodes(raw)
        except NotYAML as error:
            return LabelFile(None, (Problem(self.file, error.line, error.what),))
        found = self.mapping(top, HEAD, "a label file")
        if found is None:
            return LabelFile(None, tuple(self.problems))
        head = {name: value for name, (_, value) in found.items()}
        missing = [name for name in _NEEDED if name not in head]
        if missing and not self.problems:
            self.problem(1, f"{', '.join(missing)} missing: summarizer gold new begins a file with all that it needs")
        if "article" in head and "sha256" in head:
            try:
                self.page = read_page(head["article"], head["sha256"], self.articles)
            except NotLabelled as error:
                self.problem(error.line, error.what)
        story, split, begun_from = self.story(head), self.split(head), self.begun_from(head)
        labels = self.fields(head.get("labels", Node(1)), "labels")
        candidates = self.fields(head.get("candidates", Node(1)), "candidates")
        must_not = self.texts(head.get("must_not"), "must_not")
        gold = None
        if not self.problems and not missing:
            finished = {name: self.label(name, read) for name, read in labels.items() if name not in candidates}
            gold = Gold(
                self.file,
                self.articles / str(head["article"].value),
                story,
                split,
                finished,
                must_not,
                hashlib.sha256(raw).hexdigest(),
                known_names(finished, shapes_of(self.schema)),
                tuple(candidates),
                begun_from,
            )
        problems = tuple(sorted(self.problems, key=lambda problem: problem.line))
        line = head["article"].line if "article" in head else 1
        return LabelFile(gold, problems, labels, candidates, story, split, begun_from, must_not, line)

    def label(self, name: str, read: ReadField) -> Label:
        if shapes_of(self.schema)[name].kind in {"value", "values"}:
            return read.accepted
        return tuple(one.item for one in read.items)

    def story(self, head: Mapping[str, Node]) -> str:
        node = head.get("story", Node(1, ""))
        story = node.plain()
        good = isinstance(story, str | int) and str(story).strip()
        if "story" in head and not good:
            self.problem(node.line, "story: a name, the same for all articles about the same event")
        return str(story) if good else ""

    def split(self, head: Mapping[str, Node]) -> Split:
        split: Any = head["split"].plain() if "split" in head else "tune"
        if split in ("tune", "test"):
            return cast(Split, split)
        self.problem(head["split"].line, f"split is {split!r}: it must be tune or test")
        return "tune"

    def begun_from(self, head: Mapping[str, Node]) -> str | None:
        if "begun_from" not in head:
            return None
        begun_from = head["begun_from"].plain()
        if isinstance(begun_from, str) and begun_from.strip():
            return begun_from
        self.problem(
            head["begun_from"].line, "begun_from: what the labelling began with, in words: candidates, or which brief"
        )
        return None

    def fields(self, node: Node, part: Part) -> dict[str, ReadField]:
        shapes = shapes_of(self.schema)
        found: dict[str, ReadField] = {}
        for name, (line, value) in (self.mapping(node, tuple(shapes), part) or {}).items():
            shape = shapes[name]
            if part == "candidates" and (value.empty or value.many == ()):
                found[name] = ReadField(line, value.plain())
            elif shape.kind in {"value", "values"}:
                found[name] = ReadField(line, value.plain(), self.accepted(value, self.schema, shape.field))
            elif value.many is None:
                self.problem(value.line, f"{name}: a list of items, [] where there is none")
                found[name] = ReadField(line, value.plain())
            else:
                found[name] = ReadField(line, value.plain(), items=self.items(value.many, shape, part))
        return found

    def items(self, nodes: Sequence[Node], shape: Shape, part: Part) -> tuple[ReadItem, ...]:
        found: list[ReadItem] = []
        for at, node in enumerate(nodes):
            item = self.item(node, shape, part)
            if item is None:
                continue
            twin = next((one.line for one in found if _same(one.item, item, part)), None)
            if twin is not None:
                self.problem(node.line, f"{shape.field.name}: the same item as in line {twin}: take one out")
            found.append(ReadItem(at, node.line, node.plain(), item))
        return tuple(found)

    def item(self, node: Node, shape: Shape, part: Part) -> LabelledItem | None:
        """What it says; all parts that it needs must be there in a label only."""
        named = shape.field.name
        own = ("fact", "words") if shape.kind == "facts" else (*shape.key, *shape.details)
        extra = ("aliases", "optional", "evidence") if shape.aliased else ("optional", "evidence")
        before = len(self.problems)
        found = self.mapping(node, own + extra, named)
        if found is None:
            return None
        parts = {name: value for name, (_, value) in found.items()}
        needed = own if shape.kind == "facts" else (shape.main,)
        missing = [name for name in needed if name not in parts]
        if missing and part == "labels" and len(self.problems) == before:
            self.problem(node.line, f"{named}: an item without {' and '.join(missing)}: add it")
        optional = parts["optional"].plain() if "optional" in parts else False
        if not isinstance(optional, bool):
            self.problem(parts["optional"].line, f"optional is {optional!r}: it must be true or false")
        fields = {"fact": shape.field.item[shape.main]} if shape.kind == "facts" else shape.field.item
        accepted = {
            name: self.accepted(parts[name], shape.field.annotation, fields[name])
            for name in own
            if name in parts and name != "words"
        }
        if shape.main in accepted and isinstance(fields[shape.main].check, Verbatim):
            there = [text for text in accepted[shape.main] if str(text).strip()]  # what is empty has been told
            self.check_words(named, there, parts[shape.main].line)
        return LabelledItem(
            accepted,
            self.texts(parts.get("aliases"), named),
            self.words_of(parts["words"]) if "words" in parts else (),
            optional is True,
            self.evidence(parts["evidence"]) if "evidence" in parts else (),
        )

    def evidence(self, node: Node) -> tuple[Evidence, ...]:
        """The words that show an item; the places are counted in the cleaned text."""
        found: list[Evidence] = []
        for one in node.many or ():
            entry = one.plain()
            if one.twice:
                self.problem(one.twice.line, f"evidence: {one.twice.value} stands twice: keep one of them")
                continue
            match {"nth": 1} | (entry if isinstance(entry, dict) else {"text": entry}):
                case {"text": str(text), "nth": int(nth), **rest} if not rest and nth is not True:
                    found.append((text, nth))
                    self.check_evidence(text, nth, one.line)
                case _:
                    self.problem(one.line, f"evidence: words of the article, or {{text: ..., nth: 2}}, not {entry!r}")
        if node.many is None:
            self.problem(node.line, "evidence: a list of words that stand in the article")
        return tuple(found)

    def check_evidence(self, text: str, nth: int, line: int) -> None:
        if self.page is None:
            return
        count = len(places(text, self.page.article.text))
        if not count:
            self.problem(line, f"evidence: {text!r} does not stand in the article's text: copy it from there")
        elif not 1 <= nth <= count:
            self.problem(line, f"evidence: nth is {nth}, but {text!r} stands in the article's text {_times(count)}")

    def words_of(self, node: Node) -> tuple[tuple[str, ...], ...]:
        """Of a key fact, the words and phrases that tell it."""
        options = [self.options(one) for one in node.many or ()]
        # A number without quotation marks will do: 300 is "300".
        good = [isinstance(option, str | int | float) and words(str(option)) for one in options for option in one]
        if not options or not all(good):
            self.problem(node.line, "words: a list of the words and phrases that tell the fact, at least one")
            return ()
        return tuple(tuple(map(str, one)) for one in options)

    def accepted(self, node: Node, model: type[BaseModel], leaf: SchemaField) -> tuple[Any, ...]:
        """All values that will do, each such as the schema has there."""
        values = self.options(node)
        for value in values:
            if wrong := fault(value, model, leaf):
                self.problem(node.line, wrong)
        return tuple(tuple(value) if isinstance(value, list) else value for value in values)

    def options(self, node: Node) -> list[Any]:
        """The alternatives of `any`, or the one value."""
        if node.parts is None:
            return [node.plain()]
        names = [key.value for key, _ in node.parts]
        if names == ["at"]:
            return self.words_at(node.parts[0][1])
        if names != ["any"] or not node.parts[0][1].many:
            self.problem(node.line, "a value, or {any: [...]} with the values that will do, at least one")
            return []
        return [value for option in node.parts[0][1].many for value in self.options(option)]

    def words_at(self, node: Node) -> list[str]:
        """The words between two offsets of the article's file: a label that needs to hold none of its text."""
        at = node.plain()
        if not (isinstance(at, list) and len(at) == 2 and all(type(end) is int for end in at)):
            self.problem(node.line, "at: [start, end], in characters of the article's file")
            return []
        start, end = at
        if self.page is None:
            return [str(at)]  # whatever words they are
        text = self.page.file_text
        if not 0 <= start < end <= len(text):
            self.problem(
                node.line, f"at: [{start}, {end}] is not within the {len(text)} characters of the file: count again"
            )
            return []
        return [" ".join(text[start:end].split())]

    def texts(self, node: Node | None, name: str) -> tuple[str, ...]:
        """A list of words that stand in the article."""
        if node is None:
            return ()
        found = node.plain()
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            self.problem(node.line, f"{name}: a list of texts expected, [] where there is none")
            return ()
        for one in node.many or ():
            self.check_words(name, [one.value], one.line)
        return tuple(found)

    def mapping(self, node: Node, known: Sequence[str], of: str) -> dict[str, tuple[int, Node]] | None:
        """The parts of a mapping by name, each with the line of that; a name unknown or standing twice is a problem."""
        if node.empty:
            return {}
        if node.parts is None:
            self.problem(node.line, f"{of}: names with values expected ({', '.join(known)})")
            return None
        found: dict[str, tuple[int, Node]] = {}
        for key, value in node.parts:
            name = str(key.plain())
            if name in found:
                self.problem(key.line, f"{name} stands twice: keep one of them")
            elif name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                mend = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
                self.problem(key.line, f"there is no {name!r} in {of}: {mend}")
            else:
                found[name] = (key.line, value)
        return found

    def check_words(self, name: str, texts: Sequence[Any], line: int) -> None:
        """Names and quotations stand in the article word for word."""
        for text in texts:
            if isinstance(text, str) and self.page and not self.page.stands(text):
                self.problem(line, f"{name}: {text!r} does not stand in the article: copy it from there")


def _same(one: LabelledItem, other: LabelledItem, part: Part) -> bool:
    if (one.accepted, one.words) != (other.accepted, other.words):
        return False
    # Two numbers that code found may differ in nothing but their place: what is counted is not known yet.
    return part == "labels" or one.evidence == other.evidence


def _times(count: int) -> str:
    return "once only" if count == 1 else f"{count} times only"
