"""What a labeller does, and what it makes of the label file: text in, text out, all else in it left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.errors import SummarizerError
from summarizer.evaluation.evidence import entries_needed
from summarizer.evaluation.labels import LabelledItem
from summarizer.evaluation.shapes import Shape, shapes_of
from summarizer.evaluation.writing import move_item, put_item, put_value, remove_field, remove_item
from summarizer.labelling.items import Placed, parts_of, placed, written

if TYPE_CHECKING:
    from summarizer.evaluation.reading import Part
    from summarizer.labelling.source import LabelSource


class Changed(SummarizerError):
    """Somebody else has changed meanwhile what the edit is about."""


class Refused(SummarizerError):
    """The label file would not be good any more: why."""


class _Edit(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Known(BaseModel):
    """An item as the page has it; only its key matters, which names what it says."""

    key: str


class Given(_Edit):
    """What an item shall say; see `Item`. Without spans it stands where it is found."""

    values: dict[str, list[Any]]
    aliases: list[str] = []
    words: list[list[str]] = []
    optional: bool = False
    spans: list[tuple[int, int]] | None = None


class Right(_Edit):
    """A candidate is right: it becomes a label."""

    do: Literal["right"]
    field: str
    was: Known


class Put(_Edit):
    """Add an item, or correct one; a corrected candidate becomes a label."""

    do: Literal["put"]
    field: str
    was: Known | None = None
    item: Given


class Remove(_Edit):
    """Strike a label or a candidate."""

    do: Literal["remove"]
    field: str
    was: Known


class Finish(_Edit):
    """All of a field has been read: what is still offered is struck, and what is not labelled is not there."""

    do: Literal["finish"]
    field: str


class Reopen(_Edit):
    """A field is to be read again: until it is finished it is left out of every score."""

    do: Literal["reopen"]
    field: str


class MustNot(_Edit):
    """Words that no brief may have."""

    do: Literal["must not"]
    text: str = Field(min_length=1, max_length=1000)
    on: bool


class Head(_Edit):
    """What the article is about, and whether to tune on it or to test."""

    do: Literal["head"]
    story: str = Field(min_length=1, max_length=200)
    split: Literal["tune", "test"]


Edit = Right | Put | Remove | Finish | Reopen | MustNot | Head


def apply(source: LabelSource, label: bytes, edit: Edit) -> bytes:
    """The label file after an edit.

    Raises:
        Changed: the item is not there any more as the labeller saw it.
        Refused: the file would have a fault that it had not.
        GoldError: the file is written in a way that cannot be changed safely.
    """
    text = label.decode()
    if isinstance(edit, MustNot):
        kept = [words for words in source.read(label).must_not if words != edit.text]
        text = put_value(text, None, "must_not", [*kept, edit.text] if edit.on else kept)
    elif isinstance(edit, Head):
        text = put_value(put_value(text, None, "story", edit.story), None, "split", edit.split)
    else:
        shape = shapes_of(source.schema).get(edit.field)
        if shape is None:
            raise Refused(f"there is no field {edit.field}")
        text = _Field(source, label, shape).edited(edit)
    changed = text.encode()
    known = {problem.what for problem in source.read(label).problems}
    if fresh := [problem.what for problem in source.read(changed).problems if problem.what not in known]:
        raise Refused("; ".join(fresh))
    return changed


class _Field:
    """One field of a label file that is being edited."""

    def __init__(self, source: LabelSource, label: bytes, shape: Shape) -> None:
        self.source = source
        self.text = label.decode()
        self.shape = shape
        self.name = shape.field.name
        self.order = tuple(shapes_of(source.schema))
        self.file = source.file
        self.is_list = shape.kind in {"items", "facts"}
        file = source.read(label)
        self.items = {one.key: one for one in placed(file, shape)}
        self.is_labelled = self.name in file.labels
        self.is_open = self.name in file.candidates

    def edited(self, edit: Right | Put | Remove | Finish | Reopen) -> str:
        match edit:
            case Right():
                self._confirm(self._found(edit.was))
            case Put(was=None):
                self._label(self._written(edit.item, None))
            case Put(was=Known() as known):
                was = self._found(known)
                item = self._written(edit.item, was)
                if was.section == "candidates":
                    self._taken(known)
                self._label(item, was.at if was.section == "labels" else None)
            case Remove():
                self._taken(edit.was)
                if not self.is_list and not self.is_open:
                    self._set("candidates", [])
            case Finish():
                if not self.is_labelled:
                    self._set("labels", None if self.shape.kind == "value" else [])
                self._close()
            case Reopen():
                self._open()
        return self.text

    def _found(self, known: Known) -> Placed:
        try:
            return self.items[known.key]
        except KeyError:
            raise Changed(
                "it was changed meanwhile, in another tab or by another hand: here it is as it stands now"
            ) from None

    def _taken(self, known: Known) -> Placed:
        """Take an item out; its field is open after that if it was."""
        was = self._found(known)
        if self.is_list:
            self.text = remove_item(self.text, was.section, self.name, was.at, file=self.file)
        elif was.section == "candidates":
            self._set("candidates", [])
        else:
            self.text = remove_field(self.text, "labels", self.name, file=self.file)
        return was

    def _written(self, given: Given, was: Placed | None) -> Any:
        parts = parts_of(self.shape)
        if not given.values.get(parts[0]) or not set(given.values) <= set(parts):
            raise Refused(f"{self.name}: an item needs {parts[0]}; of one it can be said: {', '.join(parts)}")
        item = LabelledItem(
            {name: tuple(map(_settled, values)) for name, values in given.values.items() if values},
            tuple(given.aliases),
            tuple(map(tuple, given.words)),
            given.optional,
        )
        article = self.source.article
        if any(not 0 <= start < end <= len(article.text) for start, end in given.spans or ()):
            raise Refused("evidence: there are no such words in the article")
        return written(self.shape, item, entries_needed(article, self.shape, item, given.spans or ()), was)

    def _confirm(self, candidate: Placed) -> None:
        if candidate.section == "labels":
            return
        if self.is_list:
            self.text = move_item(self.text, self.name, candidate.at, order=self.order, file=self.file)
        else:
            self._label(candidate.plain)

    def _label(self, item: Any, at: int | None = None) -> None:
        """Write a label; a list that nobody has begun is open from then on, a single value has been read with it."""
        if self.is_list:
            if not self.is_labelled:
                self._open()
            self.text = put_item(self.text, "labels", self.name, item, at, order=self.order, file=self.file)
        else:
            self._set("labels", item)
            self._close()

    def _open(self) -> None:
        if not self.is_open:
            self._set("candidates", [])

    def _close(self) -> None:
        if self.is_open:
            self.text = remove_field(self.text, "candidates", self.name, file=self.file)

    def _set(self, section: Part, value: Any) -> None:
        self.text = put_value(self.text, section, self.name, value, order=self.order, file=self.file)


def _settled(value: Any) -> Any:
    """As what was read from a label file is compared: a list cannot be changed."""
    return tuple(value) if isinstance(value, list) else value
