"""A folder of articles and the folder of their label files, as they are on the disk at this moment."""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any, TypeVar

import filelock

from summarizer.articles.reading import SUFFIXES
from summarizer.batch.files import write_file
from summarizer.errors import OutputError, SummarizerError, UsageError
from summarizer.evaluation.agreement import agreement
from summarizer.evaluation.nodes import NotYAML, read_nodes
from summarizer.evaluation.page import only_article
from summarizer.evaluation.shapes import shapes_of
from summarizer.labelling.agreement import agreed
from summarizer.labelling.beginning import begin, brief_of
from summarizer.labelling.document import document
from summarizer.labelling.drafts import draft
from summarizer.labelling.edits import Changed, Refused, apply
from summarizer.labelling.source import LabelSource

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.evaluation.labels import Gold
    from summarizer.evaluation.reading import LabelFile
    from summarizer.labelling.edits import Edit

LOCK = ".lock"
PATIENCE = 10.0
"""Seconds to wait for another server that is writing into the folder."""
A_WHILE = 0.7
"""Seconds that a list of articles may take: what is not read by then is told as `reading`, and read when next asked."""

_NAMED = re.compile(rb"^article:[ \t]+[^\s#].*$", re.MULTILINE)

Row = dict[str, Any]
T = TypeVar("T")


class NotThere(SummarizerError):
    """There is no article of that name, or a file cannot be read."""


@dataclass(frozen=True)
class Edited:
    """An edit as undo needs it: the label file's bytes before, None where there was no file, and after; which tab's."""

    before: bytes | None
    after: bytes
    tab: str


@dataclass
class Kept:
    """What was made of the bytes of some files; to be made anew when the stamp is another."""

    stamp: object
    made: Any


class Folder:
    """Articles and their label files.

    What is told of a file is what it holds now; opening an article writes nothing. Safe to use from any thread, and
    beside other servers and other people's editors: an edit is made to the file as it is found, by one at a time.

    Args:
        articles: a folder, or one file of it.
        gold: the folder of label files; it is made when the first of them is written.
        briefs: an output folder, from whose briefs label files are begun.
        beside: another labeller's folder of label files.
    """

    def __init__(
        self,
        articles: Path,
        gold: Path,
        schema: type[BaseModel],
        *,
        briefs: Path | None = None,
        beside: Path | None = None,
    ) -> None:
        self.articles = articles if articles.is_dir() else articles.parent
        self.gold = gold
        self._only = None if articles.is_dir() else articles.name
        self._schema = schema
        self._briefs = briefs
        self._beside = beside
        self._kept: dict[tuple[str, str], Kept] = {}
        self._edits: dict[Path, list[Edited]] = {}
        self._writing = threading.Lock()

    # -- reading ---------------------------------------------------------------------------------------------------

    def names(self) -> list[str]:
        """The files that may hold an article, in order.

        Raises:
            NotThere: the folder is gone.
        """
        try:
            files = [path for path in self.articles.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file()]
        except OSError as error:
            raise NotThere(f"{self.articles}: cannot be read: {error.strerror}: put the articles back") from error
        return sorted(one.name for one in files if not one.name.startswith(".") and self._only in {None, one.name})

    def rows(self) -> tuple[list[Row], dict[str, float]]:
        """A line an article, and how far two labellers agree on each field: F1, mean over the articles."""
        enough = time.monotonic() + A_WHILE
        labelled, theirs = self._labelled(self.gold), self._labelled(self._beside)
        rows = [
            self._row(name, _file_of(name, labelled, self.gold), theirs.get(name), in_time=time.monotonic() < enough)
            for name in self.names()
        ]
        found: dict[str, list[float]] = {}
        for row in rows:
            for name, f1 in row.pop("scores", {}).items():
                found.setdefault(name, []).append(f1)
        return rows, {name: fmean(scores) for name, scores in found.items()}

    def document(self, name: str, tab: str = "") -> dict[str, Any]:
        """What a tab shows of one article: see `Document`, with how far another agrees and whether there is an undo.

        Raises:
            NotThere: there is no such article, or no text can be had from it.
        """
        file = self.file_of(name)
        raw, theirs = _bytes_of(file), _bytes_of(self._labelled(self._beside).get(name))

        def made() -> dict[str, Any]:
            source = self._source(name)
            told = document(source, self._begun(source) if raw is None else raw).as_json()
            both = self._both(source, raw, theirs)
            found = {field: asdict(one) for field, one in agreed(self._schema, *both).items()} if both else {}
            for field in told["fields"]:
                field["agreement"] = found.get(field["name"])
            return told

        stamp = (_stamp(self.articles / name), file, raw, theirs)
        return self._once("document", name, stamp, made) | {"can_undo": self._can_undo(file, raw, tab)}

    def draft(self, name: str, field: str, start: int, end: int) -> dict[str, Any]:
        """What an item of a field would say that is made of `text[start:end]`; nothing is written."""
        shape = shapes_of(self._schema).get(field)
        if shape is None:
            raise Refused(f"there is no field {field}")
        source = self._source(name)
        if not 0 <= start < end <= len(source.article.text):
            raise Refused(f"there are no words from {start} to {end}")
        return draft(source, shape, start, end)

    def file_of(self, name: str) -> Path:
        """The label file of an article: that which says so, else one that is not there yet.

        Raises:
            NotThere: there is no such article.
        """
        # A name is one of those that are there, so no path leads out of the folder.
        if name not in self.names():
            raise NotThere(f"{name}: there is no such article in {self.articles}: go back to the list")
        return _file_of(name, self._labelled(self.gold), self.gold)

    # -- writing ---------------------------------------------------------------------------------------------------

    def edit(self, name: str, edit: Edit, tab: str = "") -> None:
        """Make one edit to the label file of an article; a file that is not there is begun.

        Raises:
            Changed: somebody else has changed what it is about.
            Refused, GoldError: the file would not be a good one, or cannot be changed safely.
            OutputError: the file cannot be written.
            Whatever is raised, nothing was written.
        """
        with self._held():
            source = self._source(name)
            raw = _bytes_of(source.file)
            try:
                after = apply(source, self._begun(source) if raw is None else raw, edit)
            except UnicodeDecodeError:
                raise Refused(f"{source.file} is not in UTF-8: save it in that encoding") from None
            if after != raw:
                _write(source.file, after)
                self._edits.setdefault(source.file, []).append(Edited(raw, after, tab))

    def undo(self, name: str, tab: str = "") -> None:
        """Take back the last edit that was made in this tab to the label file of an article, and so on.

        Raises:
            Changed: there is none, or somebody else has changed the file since.
            OutputError: the file cannot be written. Whatever is raised, nothing was written.
        """
        with self._held():
            file = self.file_of(name)
            if not self._can_undo(file, _bytes_of(file), tab):
                raise Changed(
                    f"{file.name} has been changed since, by another hand or in another tab: nothing is undone"
                )
            last = self._edits[file][-1]
            if last.before is None:
                file.unlink()
            else:
                _write(file, last.before)
            self._edits[file].pop()

    def _can_undo(self, file: Path, raw: bytes | None, tab: str) -> bool:
        edits = self._edits.get(file, [])
        return bool(edits) and (edits[-1].after, edits[-1].tab) == (raw, tab)

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Nobody else who asks writes into the folder of label files; the system lets go when a process ends."""
        try:
            self.gold.mkdir(parents=True, exist_ok=True)
            with self._writing, filelock.FileLock(self.gold / LOCK, timeout=PATIENCE):
                yield
        except filelock.Timeout:
            raise OutputError(f"{self.gold}: another program holds this folder: try again") from None
        except OSError as error:
            # Of somebody else's lock it is that file which may not be written.
            place = self.gold if error.filename is None else Path(error.filename)
            raise OutputError(f"{place}: cannot be written: {error.strerror}: allow writing it") from error

    # -- one article -----------------------------------------------------------------------------------------------

    def _source(self, name: str) -> LabelSource:
        path, file = self.articles / name, self.file_of(name)

        def made() -> LabelSource | str:
            try:
                return LabelSource(only_article(path), path, file, self._schema)
            except UsageError as error:
                return str(error)

        source = self._once("source", name, (_stamp(path), file), made)
        if isinstance(source, str):
            raise NotThere(source)
        return source

    def _begun(self, source: LabelSource) -> bytes:
        """What a label file begins with."""
        brief = brief_of(source.article, self._briefs, self._schema) if self._briefs else None
        return self._once("begun", source.path.name, (source, brief), lambda: begin(source, brief))

    def _both(self, source: LabelSource, raw: bytes | None, theirs: bytes | None) -> tuple[Gold, Gold] | None:
        """Two labellers' labels of one article, where both are good."""
        if raw is None or theirs is None:
            return None
        one, other = source.read(raw).gold, source.read(theirs).gold
        return (one, other) if one and other else None

    def _row(self, name: str, file: Path, other: Path | None, *, in_time: bool) -> Row:
        row: Row = {"name": name, "state": "reading"}
        if not name.isprintable():
            shown = name.encode("utf-8", "replace").decode()
            return {"name": shown, "state": "unreadable", "reason": "its name cannot be printed: rename the file"}
        stamp = (_stamp(self.articles / name), _stamp(file), _stamp(other))
        kept = self._kept.get(("row", name))
        if (kept is None or kept.stamp != stamp) and not in_time:
            return row

        def made() -> Row:
            source, raw = self._source(name), _bytes_of(file)
            both = self._both(source, raw, _bytes_of(other))
            scores = agreement(self._schema, both[:1], both[1:]) if both else {}
            return _row_of(source, None if raw is None else source.read(raw), scores)

        try:
            return dict(self._once("row", name, stamp, made))
        except NotThere as error:
            return row | {"state": "unreadable", "reason": str(error)}

    def _labelled(self, folder: Path | None) -> dict[str, Path]:
        """Label files by the name of their article."""
        found: dict[str, Path] = {}
        for file in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]) if folder else ():
            named = self._once("head", str(file), _stamp(file), partial(_names_article, file))
            if named:
                found.setdefault(named, file)
        return found

    def _once(self, what: str, name: str, stamp: object, make: Callable[[], T]) -> T:
        """What was made of the same before, else made now."""
        kept = self._kept.get((what, name))
        if kept is None or kept.stamp != stamp:
            kept = self._kept[what, name] = Kept(stamp, make())
        made: T = kept.made
        return made


def digest(told: object) -> str:
    """Another one whenever something else is told."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


def _row_of(source: LabelSource, labels: LabelFile | None, scores: Mapping[str, float]) -> Row:
    """Without what is offered and where items stand: that takes its time, and a list can do without."""
    states = [labels.state_of(name) if labels else "unlabelled" for name in shapes_of(source.schema)]
    return {
        "name": source.path.name,
        "headline": source.article.headline,
        "language": source.article.language,
        "story": labels.story if labels else source.path.stem,
        "split": labels.split if labels else "tune",
        "state": "unlabelled" if labels is None else "finished" if set(states) == {"labelled"} else "begun",
        "open": states.count("open"),
        "labelled": states.count("labelled"),
        "fields": len(states),
        "problems": len(labels.problems) if labels else 0,
        "begun_from": labels.begun_from if labels else None,
        "reason": None,
        "agreement": fmean(scores.values()) if scores else None,
        "scores": dict(scores),
    }


def _file_of(name: str, labelled: Mapping[str, Path], gold: Path) -> Path:
    if name in labelled:
        return labelled[name]
    beside = gold / f"{Path(name).stem}.yaml"
    return gold / f"{name}.yaml" if beside in labelled.values() else beside


def _names_article(file: Path) -> str:
    """The article that a label file is of; "" where it does not say, or cannot be read."""
    try:
        raw = _bytes_of(file) or b""
        line = _NAMED.search(raw)  # as nearly everybody writes it; to read the whole file takes far longer
        named = read_nodes(line[0] if line else raw).plain()
    except (NotThere, NotYAML):
        return ""
    return str(named.get("article", "")) if isinstance(named, dict) else ""


def _bytes_of(file: Path | None) -> bytes | None:
    try:
        return file.read_bytes() if file else None
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise NotThere(f"{file}: cannot be read: {error.strerror}: allow reading it") from error


def _stamp(file: Path | None) -> tuple[int, ...] | None:
    try:
        status = file.stat() if file else None
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino) if status else None


def _write(file: Path, content: bytes) -> None:
    if file.exists() and not os.access(file, os.W_OK):  # it would be replaced, which only the folder has to allow
        raise OutputError(f"{file}: cannot be written: somebody has made it read-only: nothing was changed")
    try:
        write_file(file.resolve(), content.decode("utf-8"))
    except OutputError as error:
        reason = getattr(error.__cause__, "strerror", None) or "the disk does not take it"
        raise OutputError(f"{file}: cannot be written: {reason}: nothing was changed") from error
