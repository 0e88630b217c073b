"""Reading articles from files, folders, JSON Lines and standard input, one at a time."""

from __future__ import annotations

import json
import os
import stat
import sys
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


def read_articles(source: Path | str, *, max_words: int = MAX_WORDS) -> Iterator[Article | Unreadable]:
    """The articles of a file, a folder (with its subfolders, in order of name) or standard input ("-").

    What cannot be read comes as an Unreadable value in its place, so that all others still come. Files are opened
    one at a time, when their turn comes. In a folder, hidden files and other suffixes than those of SUFFIXES are
    passed over. A line of a JSONL file is an object with "text" and, if known, "title", "url", "publisher",
    "published", "authors" and "language"; its source is "file.jsonl:12".
    """
    for found in source_paths(source):
        if isinstance(found, Unreadable):
            yield found
        elif found == STANDARD_INPUT:
            yield from _read_stream(sys.stdin.buffer, max_words)
        else:
            yield from _read_file(Path(found), max_words)


def source_paths(source: Path | str) -> Iterator[Path | str | Unreadable]:
    """What would be read, without reading it: files, or "-"; a folder that cannot be entered is an Unreadable value."""
    if str(source) == STANDARD_INPUT:
        yield STANDARD_INPUT
        return
    path = Path(source)
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError) as error:
        yield _failed(path, error)
        return
    if not is_folder:
        yield path
        return
    empty = True
    for found in _folder(path, set()):
        empty = False
        yield found
    if empty:
        yield Unreadable(
            _name(path), f"there is no {_LISTED} file in this folder: put articles there or name another one."
        )


def _folder(folder: Path, entered: set[tuple[int, int]]) -> Iterator[Path | Unreadable]:
    """Files in order of name; each folder is entered once, however many links lead to it (`entered` holds them)."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in entered:
            return
        entered.add((status.st_dev, status.st_ino))
        inside = sorted(folder.iterdir())
    except OSError as error:
        yield _failed(folder, error)
        return
    for path in inside:
        if path.name.startswith("."):
            continue
        try:
            is_folder = path.is_dir()
        except OSError as error:
            yield _failed(path, error)
            continue
        if is_folder:
            yield from _folder(path, entered)
        elif path.suffix.lower() in SUFFIXES:
            yield path


def _read_file(path: Path, max_words: int) -> Iterator[Article | Unreadable]:
    kind = SUFFIXES.get(path.suffix.lower())
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            yield Unreadable(_name(path), "this is no regular file: name a file, a folder or - for standard input.")
            return
        if kind != "jsonl":
            check_size(status.st_size, _name(path), max_words, html=kind == "html")
        with path.open("rb") as file:
            if kind == "jsonl":
                yield from _read_lines(file, _name(path), max_words)
                return
            data = file.read()
    except Unreadable as error:
        yield error
        return
    except OSError as error:
        yield _failed(path, error)
        return
    if path.suffix.lower() in {".json", ".ndjson"}:
        yield Unreadable(_name(path), 'this is JSON: put one object with a "text" on each line of a .jsonl file.')
        return
    yield _parsed(data, _name(path), kind, max_words)


def _read_stream(stream: BinaryIO, max_words: int) -> Iterator[Article | Unreadable]:
    """Standard input: JSON Lines when it begins with a JSON object, else one article."""
    try:
        first = stream.readline(_line_limit(max_words))
        if _is_object(first):
            yield from _read_lines(stream, STANDARD_INPUT, max_words, first)
            return
        data = first + stream.read(_line_limit(max_words))
    except OSError as error:
        yield _failed(Path(STANDARD_INPUT), error)
        return
    yield _parsed(data, STANDARD_INPUT, None, max_words)


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


def _read_lines(
    file: BinaryIO, name: str, max_words: int, first: bytes | None = None
) -> Iterator[Article | Unreadable]:
    number, limit, seen = 0, _line_limit(max_words), False
    line = file.readline(limit) if first is None else first
    while line:
        number += 1
        too_long = len(line) >= limit and not line.endswith(b"\n")
        if line.strip(b" \t\r\n\xef\xbb\xbf"):
            seen = True
            yield (
                _too_long(f"{name}:{number}", max_words)
                if too_long
                else _from_line(line, f"{name}:{number}", max_words)
            )
        while too_long and line and not line.endswith(b"\n"):
            line = file.readline(limit)
        line = file.readline(limit)
    if not seen:
        yield Unreadable(name, "the file is empty: give it some text or take it away.")


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
