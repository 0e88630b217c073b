"""Reads label files: whatever is wrong with one is told with its line."""

from __future__ import annotations

import difflib
import functools
import hashlib
import html
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from summarizer.articles import Article, read_articles
from summarizer.briefs import Verbatim
from summarizer.errors import UsageError
from summarizer.evaluation.comparing import words
from summarizer.evaluation.labels import Gold, Label, LabelledItem, Split, known_names
from summarizer.evaluation.nodes import Node, NotYAML, read_nodes
from summarizer.evaluation.shapes import Shape, shapes_of
from summarizer.schemas import SchemaField

_NEEDED = ("article", "sha256", "story", "labels")
_HEAD = (*_NEEDED, "split", "must_not")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a label file, where, and how to mend it."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


class GoldError(UsageError):
    """Label files that cannot be used."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def load_gold(folder: Path, articles: Path, schema: type[BaseModel], split: Split | None = None) -> list[Gold]:
    """The label files of a folder, in the order of their names.

    Args:
        articles: the folder of the articles that they label.
        split: only these.

    Raises:
        GoldError: something is wrong with some of them; it has all that is.
        UsageError: there are none.
    """
    files = sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]) if folder.is_dir() else [folder]
    if not files or not all(file.is_file() for file in files):
        raise UsageError(f"{folder}: no label files (*.yaml) there: name a folder of them, or begin one with gold new")
    found, problems = read_gold(files, articles, schema)
    if problems:
        raise GoldError(problems)
    chosen = [gold for gold in found if split is None or gold.split == split]
    if not chosen:
        raise UsageError(f"{folder}: none of its {len(found)} label files has split: {split}")
    return chosen


def read_gold(files: Sequence[Path], articles: Path, schema: type[BaseModel]) -> tuple[list[Gold], list[Problem]]:
    """Those of the label files that can be used, and all that is wrong with the others."""
    found: list[Gold] = []
    problems: list[Problem] = []
    labelled: dict[str, Path] = {}
    for file in files:
        reading = _Reading(file, articles, schema)
        gold = reading.gold()
        if gold and gold.name in labelled:
            reading.problem(
                reading.article_line, f"{gold.name} is labelled in {labelled[gold.name]} too: keep one of them"
            )
        if gold:
            labelled.setdefault(gold.name, file)
        if reading.problems or gold is None:
            problems += sorted(reading.problems, key=lambda problem: problem.line)
        else:
            found.append(gold)
    return found, problems


def digest(golds: Sequence[Gold]) -> str:
    """16 hexadecimal digits over all labels of all these files."""
    parts = sorted(f"{gold.name} {gold.digest}" for gold in golds)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


@dataclass
class _Reading:
    """One label file being read."""

    file: Path
    articles: Path
    schema: type[BaseModel]
    problems: list[Problem] = field(default_factory=list)
    article_line: int = 1
    file_text: str = ""
    stands: Callable[[str], bool] = lambda text: True
    """Whether words stand on the page of the article; until that is read, all do."""

    def problem(self, line: int, what: str) -> None:
        self.problems.append(Problem(self.file, line, what))

    def gold(self) -> Gold | None:
        try:
            raw = self.file.read_bytes()
            top = read_nodes(raw)
        except OSError as error:
            self.problem(1, f"cannot be read: {error.strerror}")
            return None
        except NotYAML as error:
            self.problem(error.line, error.what)
            return None
        head = self.mapping(top, _HEAD, "a label file")
        if head is None:
            return None
        missing = [name for name in _NEEDED if name not in head]
        if missing and not self.problems:
            self.problem(1, f"{', '.join(missing)} missing: summarizer gold new begins a file with all that it needs")
        split: Any = head["split"].plain() if "split" in head else "tune"
        if split not in ("tune", "test"):
            self.problem(head["split"].line, f"split is {split!r}: it must be tune or test")
        story = head["story"].plain() if "story" in head else None
        if "story" in head and not (isinstance(story, str | int) and str(story).strip()):
            self.problem(head["story"].line, "story: a name, the same for all articles about the same event")
        if "article" in head and "sha256" in head:
            self.read_article(head["article"], head["sha256"])
        labels = self.labels(head["labels"]) if "labels" in head else {}
        must_not = self.texts(head.get("must_not"), "must_not")
        if self.problems or missing:
            return None
        return Gold(
            self.file,
            self.articles / str(head["article"].value),
            str(story),
            split,
            labels,
            must_not,
            hashlib.sha256(raw).hexdigest(),
            known_names(labels, shapes_of(self.schema)),
        )

    def read_article(self, named: Node, sha256: Node) -> None:
        """The article as it is read for briefing, if it is still the one that was labelled."""
        self.article_line = named.line
        if not (isinstance(named.value, str) and named.value):
            self.problem(named.line, f"article: the name of a file in {self.articles}")
            return
        path = self.articles / named.value
        try:
            content = path.read_bytes()
        except (OSError, ValueError):
            near = difflib.get_close_matches(path.name, [one.name for one in self.articles.glob("*")], n=1)
            mend = f"did you mean {near[0]}?" if near else f"put it into {self.articles}"
            self.problem(named.line, f"there is no article {path.name}: {mend}")
            return
        found = hashlib.sha256(content).hexdigest()
        if found != sha256.value:
            self.problem(sha256.line, f"{path.name} is not what was labelled: read it again, then set {found}")
            return
        read = list(read_articles(path))
        if len(read) != 1:
            self.problem(named.line, f"{path.name} holds {len(read)} articles: label a file that holds one")
        elif not isinstance(read[0], Article):
            self.problem(named.line, f"{path.name} cannot be read as an article: {read[0].reason}: take another")
        else:
            self.file_text = content.decode("utf-8", "replace")
            self.stands = _page(read[0], self.file_text)

    def labels(self, node: Node) -> dict[str, Label]:
        shapes = shapes_of(self.schema)
        found: dict[str, Label] = {}
        for name, value in (self.mapping(node, tuple(shapes), "labels") or {}).items():
            if shapes[name].kind in {"value", "values"}:
                found[name] = self.accepted(value, self.schema, shapes[name].field)
            elif value.many is None:
                self.problem(value.line, f"{name}: a list of items, [] where there is none")
            else:
                found[name] = self.items(value.many, shapes[name])
        return found

    def items(self, nodes: Sequence[Node], shape: Shape) -> tuple[LabelledItem, ...]:
        found: list[tuple[int, LabelledItem]] = []
        for node in nodes:
            item = self.item(node, shape)
            if item is None:
                continue
            twin = next((line for line, one in found if (one.accepted, one.words) == (item.accepted, item.words)), None)
            if twin is not None:
                self.problem(node.line, f"{shape.field.name}: the same item as in line {twin}: take one out")
            found.append((node.line, item))
        return tuple(item for _, item in found)

    def item(self, node: Node, shape: Shape) -> LabelledItem | None:
        named = shape.field.name
        own = ("fact", "words") if shape.kind == "facts" else (*shape.key, *shape.details)
        extra = ("aliases", "optional") if shape.aliased else ("optional",)
        before = len(self.problems)
        parts = self.mapping(node, own + extra, named)
        if parts is None:
            return None
        needed = own if shape.kind == "facts" else (shape.main,)
        missing = [name for name in needed if name not in parts]
        if missing:
            if len(self.problems) == before:
                self.problem(node.line, f"{named}: an item without {' and '.join(missing)}: add it")
            return None
        optional = parts["optional"].plain() if "optional" in parts else False
        if not isinstance(optional, bool):
            self.problem(parts["optional"].line, f"optional is {optional!r}: it must be true or false")
        fields = {"fact": shape.field.item[shape.main]} if shape.kind == "facts" else shape.field.item
        accepted = {
            name: self.accepted(parts[name], shape.field.annotation, fields[name])
            for name in own
            if name in parts and name != "words"
        }
        if shape.kind == "items" and isinstance(fields[shape.main].check, Verbatim):
            self.check_words(named, accepted[shape.main], parts[shape.main].line)
        wanted = self.words_of(parts["words"]) if "words" in parts else ()
        return LabelledItem(accepted, self.texts(parts.get("aliases"), named), wanted, bool(optional))

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
            try:
                _values_of(model, leaf.name).validate_json(json.dumps(value), strict=True)
            except ValidationError as error:
                shown = "null" if value is None else repr(value)
                self.problem(node.line, f"{leaf.name} is {shown}: {_mend(error.errors()[0], leaf)}")
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
        if self.file_text and not 0 <= start < end <= len(self.file_text):
            self.problem(
                node.line,
                f"at: [{start}, {end}] is not within the {len(self.file_text)} characters of the file: count again",
            )
            return []
        return [" ".join(self.file_text[start:end].split())]

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

    def mapping(self, node: Node, known: Sequence[str], of: str) -> dict[str, Node] | None:
        """The parts of a mapping by name; a name that is unknown or stands twice is a problem."""
        if node.empty:
            return {}
        if node.parts is None:
            self.problem(node.line, f"{of}: names with values expected ({', '.join(known)})")
            return None
        found: dict[str, Node] = {}
        for key, value in node.parts:
            name = str(key.plain())
            if name in found:
                self.problem(key.line, f"{name} stands twice: keep one of them")
            elif name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                mend = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
                self.problem(key.line, f"there is no {name!r} in {of}: {mend}")
            else:
                found[name] = value
        return found

    def check_words(self, name: str, texts: Sequence[Any], line: int) -> None:
        """Names and quotations stand in the article word for word."""
        for text in texts:
            if isinstance(text, str) and not self.stands(text):
                self.problem(line, f"{name}: {text!r} does not stand in the article: copy it from there")


def _page(article: Article, text: str) -> Callable[[str], bool]:
    """Whether words stand on the page: in the article, in its furniture or anywhere in the file, markup aside."""
    file = html.unescape(re.sub(r"<[^>]*>", " ", text))
    page = f" {' '.join(words(chr(10).join([article.text, *article.furniture])))} {' '.join(words(file))} "
    return lambda text: f" {' '.join(words(text))} " in page


@functools.cache
def _values_of(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """What the schema has there, with its pattern and its length."""
    info = model.model_fields[name]
    kind: Any = Annotated[info.annotation, info]
    return TypeAdapter(kind)


def _mend(error: Any, leaf: SchemaField) -> str:
    choices = [str(choice) for choice in leaf.choices]
    if error["type"] == "literal_error" or (choices and not leaf.many):
        near = difflib.get_close_matches(str(error["input"]), choices, n=1)
        return f"did you mean {near[0]!r}?" if near else f"one of: {'; '.join(choices)}"
    if error["type"] == "string_pattern_mismatch":
        return f"it must fit {error['ctx']['pattern']} ({leaf.description})"
    if error["type"] == "too_long":
        return f"at most {leaf.most} of them"
    if leaf.many:
        return "it must be a list of texts, [] where there is none"
    return _TYPES.get(leaf.annotation, f"it must be {leaf.annotation}")


_TYPES: dict[Any, str] = {
    str: "it must be a text, between quotation marks if it looks like a number",
    float: "it must be a number, in digits alone and without quotation marks",
    int: "it must be a whole number, in digits alone and without quotation marks",
}
