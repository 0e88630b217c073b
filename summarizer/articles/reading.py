"""Reading articles from files, folders, JSON Lines and standard input, one at a time."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from summarizer.articles.decoding import decode
from summarizer.articles.parsing import MAX_WORDS, Format, check_size, metadata_from, parse_article
from summarizer.errors import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles.article import Article

SUFFIXES: dict[str, Format | str] = {
    ".txt": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
}
STANDARD_INPUT = "-"
_LISTED = ".txt, .md, .markdown, .html, .htm or .jsonl"


@dataclass(frozen=True, slots=True)
class Source:
    """Where one article may be had.

    Attributes:
        name: what `Article.source` says: "inbox/ferry.txt", "inbox/wire.jsonl:12", "-".
        stamp: another one as soon as the source may hold something else; a file's is told without opening it. None
            where nothing is known of what it held before.
        read: opens and reads it; what cannot be read comes as an Unreadable value.
        page: what this article alone is found at, "" where that is not known: a later one there is its new version.
    """

    name: str
    stamp: str | None
    read: Callable[[], Article | Unreadable]
    page: str = ""

    @classmethod
    def of(cls, found: Article | Unreadable) -> Source:
        """The source of what has been read already."""
        return cls(found.source, None, lambda: found)


def read_articles(source: Path | str, *, max_words: int = MAX_WORDS) -> Iterator[Article | Unreadable]:
    """The articles of a file, a folder (with its subfolders, in order of name) or standard input ("-").

    What cannot be read comes as an Unreadable value in its place, so that all others still come. Files are opened
    one at a time, when their turn comes. In a folder, hidden files and other suffixes than those of SUFFIXES are
    passed over. A line of a JSONL file is an object with "text" and, if known, "title", "url", "publisher",
    "published", "authors" and "language"; its source is "file.jsonl:12".
    """
    for found in find_sources(source, max_words=max_words):
        yield found.read()


def find_sources(source: Path | str, *, max_words: int = MAX_WORDS) -> Iterator[Source]:
    """What `read_articles` would read, in its order. Only JSON Lines and standard input are opened for that."""
    if str(source) == STANDARD_INPUT:
        yield from _in_stream(sys.stdin.buffer, max_words)
        return
    path = Path(source)
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        yield Source.of(_failed(path, error))
        return
    if not stat.S_ISDIR(status.st_mode):
        yield from _in_file(path, status, max_words)
        return
    empty = True
    for found in _in_folder(path, set(), max_words):
        empty = False
        yield found
    if empty:
        reason = f"there is no {_LISTED} file in this folder: put articles there or name another one."
        yield Source.of(Unreadable(_name(path), reason))


def _in_folder(folder: Path, entered: set[tuple[int, int]], max_words: int) -> Iterator[Source]:
    """In order of name; each folder is entered once, however many links lead to it (`entered` holds them)."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in entered:
            return
        entered.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as inside:
            names = sorted(entry.name for entry in inside)  # nothing more: an inbox may hold a hundred thousand
    except OSError as error:
        yield Source.of(_failed(folder, error))
        return
    for name in names:
        if name.startswith("."):
            continue
        path = folder / name
        try:
            status = path.stat()
        except OSError as error:
            if path.suffix.lower() in SUFFIXES:
                yield Source.of(_failed(path, error))
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _in_folder(path, entered, max_words)
        elif path.suffix.lower() in SUFFIXES:
            yield from _in_file(path, status, max_words)


def _in_file(path: Path, status: os.stat_result, max_words: int) -> Iterator[Source]:
    if not stat.S_ISREG(status.st_mode):
        reason = "this is no regular file: name a file, a folder or - for standard input."
        yield Source.of(Unreadable(_name(path), reason))
    elif SUFFIXES.get(path.suffix.lower()) == "jsonl":
        try:
            with path.open("rb") as file:
                yield from _in_lines(file, _name(path), max_words)
        except OSError as error:
            yield Source.of(_failed(path, error))
    else:
        # Never compared by age: a clock may have been put back, and a file copied with its old date.
        stamp = f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}"
        yield Source(_name(path), stamp, partial(_read_file, path, max_words), page=_name(path))


def _read_file(path: Path, max_words: int) -> Article | Unreadable:
    kind = SUFFIXES.get(path.suffix.lower())
    try:
        check_size(path.stat().st_size, _name(path), max_words, html=kind == "html")
        data = path.read_bytes()
    except Unreadable as error:
        return error
    except OSError as error:
        return _failed(path, error)
    if path.suffix.lower() in {".json", ".ndjson"}:
        return Unreadable(_name(path), 'this is JSON: put one object with a "text" on each line of a .jsonl file.')
    return _parsed(data, _name(path), kind, max_words)


def _in_stream(stream: BinaryIO, max_words: int) -> Iterator[Source]:
    """Standard input: JSON Lines when it begins with a JSON object, else one article."""
    try:
        first = stream.readline(_line_limit(max_words))
        if _is_object(first):
            yield from _in_lines(stream, STANDARD_INPUT, max_words, first)
            return
        data = first + stream.read(_line_limit(max_words))
    except OSError as error:
        yield Source.of(_failed(Path(STANDARD_INPUT), error))
        return
    yield Source(STANDARD_INPUT, _digest(data), partial(_parsed, data, STANDARD_INPUT, None, max_words))


def _parsed(data: bytes, source: str, kind: str | None, max_words: int) -> Article | Unreadable:
    looks_html = kind == "html" or (kind is None and _is_html(data))
    try:
        check_size(len(data), source, max_words, html=looks_html)
        text = decode(data, source, html=looks_html)
        form: Format = "html" if looks_html else "md" if kind == "md" else "txt"
        return parse_article(text, source=source, format=form, max_words=max_words)
    except Unreadable as error:
        return error


def _is_html(data: bytes) -> bool:
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start)


# -- JSON Lines ------------------------------------------------------------------------------------------------


def _line_limit(max_words: int) -> int:
    """Bytes of the longest line, or stream, that is taken into memory."""
    return max(4_000_000, max_words * 1500)


def _in_lines(file: BinaryIO, name: str, max_words: int, first: bytes | None = None) -> Iterator[Source]:
    number, limit, seen = 0, _line_limit(max_words), False
    line = file.readline(limit) if first is None else first
    while line:
        number += 1
        too_long = len(line) >= limit and not line.endswith(b"\n")
        if line.strip(b" \t\r\n\xef\xbb\xbf"):
            seen = True
            where = f"{name}:{number}"
            if too_long:
                yield Source.of(_too_long(where, max_words))
            else:
                yield Source(where, _digest(line), partial(_from_line, line, where, max_words))
        while too_long and line and not line.endswith(b"\n"):
            line = file.readline(limit)
        line = file.readline(limit)
    if not seen:
        yield Source.of(Unreadable(name, "the file is empty: give it some text or take it away."))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _from_line(line: bytes, source: str, max_words: int) -> Article | Unreadable:
    try:
        fields = json.loads(decode(line.strip(), source))
    except Unreadable as error:
        return error
    except (ValueError, RecursionError) as error:
        where = f" ({error.msg} at column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        return Unreadable(source, f"this line is not valid JSON{where}: write one JSON object a line.")
    if not isinstance(fields, dict):
        return Unreadable(source, 'this line is no JSON object: write {"text": "..."} a line.')
    text = fields.get("text")
    if not isinstance(text, str):
        wrong = "no" if text is None else "no string under"
        return Unreadable(source, f'there is {wrong} "text" on this line: put the article there.')
    if not text.strip():
        return Unreadable(source, 'the "text" on this line is empty: put the article there or take the line away.')
    given = metadata_from({key.lower(): value for key, value in fields.items()})
    try:
        return parse_article(
            text,
            source=source,
            title=given.headline,
            url=given.url,
            publisher=given.publisher,
            published=given.published,
            authors=given.authors,
            language=given.language,
            max_words=max_words,
        )
    except Unreadable as error:
        return error


def _is_object(line: bytes) -> bool:
    if not line.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except (ValueError, RecursionError):
        return False


def _too_long(source: str, max_words: int) -> Unreadable:
    return Unreadable(
        source, f"this line is longer than max_words = {max_words:,} allows: raise max_words or split it."
    )


# -- what the system says --------------------------------------------------------------------------------------


def _failed(path: Path, error: OSError | ValueError) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        reason = "there is no such file or folder: check its name."
        if path.is_symlink():
            reason = "this link leads nowhere: take it away or put the file back."
    elif isinstance(error, PermissionError):
        reason = "you may not read it: change its permissions (chmod u+r, for a folder u+rx)."
    else:
        told = getattr(error, "strerror", None) or str(error)
        reason = f"it cannot be read ({told[:1].lower()}{told[1:]}): check the file and its disk."
    return Unreadable(_name(path), reason)


def _name(path: Path) -> str:
    """The path as text; bytes in it that are no UTF-8 are replaced, for it is printed and stored."""
    return os.fsencode(path).decode("utf-8", "replace")
