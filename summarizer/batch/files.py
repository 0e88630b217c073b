"""The files of an output folder: a brief, the cleaned text beside it, both whole or not there at all."""

from __future__ import annotations

import os
import re
import socket
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from summarizer.errors import OutputError

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.articles import Article

LEDGER = "ledger.db"
LOCK = ".lock"
REPORT = "report.html"

# A file name may have 255 bytes nearly everywhere; the id, the suffixes and a temporary name want some.
_LONGEST_STEM = 180
_OTHERWISE = "name another folder with --out"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LINE = re.compile(r"(?P<file>.+):(?P<line>\d+)")
_TEMPORARY = re.compile(r"\..+\.\d+\.tmp")
_HOLDER = re.compile(r"process (?P<process>\d+) on (?P<host>.+)")
_TEXT = re.compile(r".+\.[0-9a-f]{8}\.txt")


def stem_of(source: str) -> str:
    """A file stem for an article read from `source`, fit for every file system.

    `-` becomes `stdin`, line 12 of `wire.jsonl` becomes `wire-12`.
    """
    line = _LINE.fullmatch(source)
    file = line["file"] if line else source
    stem = "stdin" if file == "-" else PurePath(file).stem
    stem = unicodedata.normalize("NFC", _FORBIDDEN.sub("_", stem)).strip(" .")
    if _DEVICES.match(stem):
        stem = f"_{stem}"
    stem = stem.encode("utf-8")[:_LONGEST_STEM].decode("utf-8", "ignore") or "article"
    return f"{stem}-{line['line']}" if line else stem


def brief_name(article: Article, source: str) -> str:
    """The name of the file that the brief of an article is in which was first met as `source`."""
    return f"{stem_of(source)}.{article.id[:8]}.json"


def is_brief_name(name: str) -> bool:
    """Whether a brief may be in a file of this name: of the output folder itself, and of no other."""
    return name.endswith(".json") and not _FORBIDDEN.search(name)


def write_brief(out: Path, name: str, article: Article, brief: BaseModel) -> None:
    """Write the cleaned text, then the brief, which is in the file of that name.

    Raises:
        OutputError: the folder or the disk does not take it.
    """
    write_text(out, name, article, last=False)
    write_file(out / name, brief.model_dump_json(indent=2) + "\n")


def write_text(out: Path, name: str, article: Article, *, last: bool = True) -> None:
    """Write the cleaned text beside the brief of that name."""
    write_file((out / name).with_suffix(".txt"), article.text, last=last)


def write_file(path: Path, text: str, *, last: bool = True, otherwise: str = _OTHERWISE) -> None:
    """Write a file so that any reader, at any moment and after any crash, finds the old one or the new one.

    `otherwise` is what else can be done where that fails.

    Raises:
        OutputError: names the file and the mend.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        try:
            # "surrogatepass" as in `Article.id`: whatever could be read can be written.
            with temporary.open("wb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        if last:  # what is written before it into this folder is synced with it
            _sync_folder(path.parent)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}: {_mend(error, otherwise)}") from error


def open_folder(out: Path) -> None:
    """Make the output folder.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{out}: cannot be an output folder: {error.strerror}: {_mend(error)}") from error


@contextmanager
def held(out: Path) -> Iterator[None]:
    """Hold an output folder: two runs would brief the same articles, and pay for them twice.

    The system lets go of it when the process ends, however it ends. What a killed run left half written is taken away;
    nobody else is writing then, on this machine or on another.

    Raises:
        OutputError: another run holds it.
    """
    import filelock

    lock = filelock.FileLock(out / LOCK)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise OutputError(f"{out}: another run holds this folder{_holder(out)}: wait until it is done") from None
    except OSError as error:
        raise OutputError(f"{out / LOCK}: cannot be locked: {error.strerror}: {_mend(error)}") from error
    try:
        with suppress(OSError):  # of a full disk the ledger tells
            (out / LOCK).write_text(this_process(), encoding="utf-8")
            for path in filter(lambda path: _TEMPORARY.fullmatch(path.name), out.glob(".*.tmp")):
                path.unlink()
        yield
    finally:
        with suppress(OSError):
            (out / LOCK).write_bytes(b"")  # a later process, or one on another machine, may bear the same number
        lock.release()


def this_process() -> str:
    """What a run says of who it is."""
    return f"process {os.getpid()} on {socket.gethostname()}"


def holder(out: Path) -> str | None:
    """Who holds an output folder, as far as can be told without touching its lock; None when nobody does."""
    told = _told(out)
    found = _HOLDER.fullmatch(told)
    if found and found["host"] == socket.gethostname() and not _is_running(int(found["process"])):
        return None
    return told or None


def _holder(out: Path) -> str:
    told = _told(out)
    return f" ({told})" if told else ""


def _told(out: Path) -> str:
    """What the last process to hold a folder has written about itself."""
    with suppress(OSError, UnicodeDecodeError):
        return (out / LOCK).read_text(encoding="utf-8").strip()
    return ""


def is_own(source: str) -> bool:
    """Whether a source is a cleaned text that lies beside its brief, or the report, and so no new article."""
    path = Path(source)
    if path.name == REPORT:
        return path.with_name(LEDGER).exists()
    return bool(_TEXT.fullmatch(path.name)) and path.with_suffix(".json").exists()


def _mend(error: OSError, otherwise: str = _OTHERWISE) -> str:
    if isinstance(error, PermissionError):
        return f"allow writing there, or {otherwise}"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return f"a file stands in its way: {otherwise}"
    if isinstance(error, FileNotFoundError | IsADirectoryError):
        return otherwise
    return f"make room, or {otherwise}"


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; systems that cannot open a folder do so on their own."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
