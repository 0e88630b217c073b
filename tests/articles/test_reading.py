"""Reading files, folders, JSON Lines and standard input."""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.articles import Article, find_sources, read_articles
from summarizer.errors import Unreadable

TEXT = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said."


def results(source: Path | str, **limits: int) -> list[tuple[str, str]]:
    """(source, text or reason) of everything that comes."""
    found = read_articles(source, **limits)
    return [(item.source, item.text if isinstance(item, Article) else item.reason) for item in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "sub/c.markdown", "sub/.hidden.txt", ".git/d.txt", "picture.png", "notes.docx"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_a_folder_in_order_without_what_is_hidden_or_no_article(folder: Path) -> None:
    assert results(folder) == [(str(folder / name), TEXT) for name in ("a.md", "b.txt", "sub/c.markdown")]


def test_what_would_be_read(folder: Path) -> None:
    assert [source.name for source in find_sources(folder)] == [
        str(folder / name) for name in ("a.md", "b.txt", "sub/c.markdown")
    ]


def test_nothing_is_opened_before_its_turn(folder: Path) -> None:
    sources = list(find_sources(folder))
    for path in folder.rglob("*.*"):
        if path.is_file():
            path.unlink()
    assert [type(source.read()) for source in sources] == [Unreadable] * 3


def stamps(folder: Path) -> list[str | None]:
    return [source.stamp for source in find_sources(folder)]


def edited(path: Path) -> None:
    path.write_text(TEXT.replace("a", "e", 1), encoding="utf-8")


def edited_and_dated_back(path: Path) -> None:
    before = path.stat()
    edited(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replaced_by_one_of_the_same_date(path: Path) -> None:
    before = path.stat()
    path.rename(path.with_suffix(".old"))
    edited(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("change", [edited, edited_and_dated_back, replaced_by_one_of_the_same_date])
def test_a_file_that_has_changed_has_another_stamp(folder: Path, change: Callable[[Path], None]) -> None:
    before = stamps(folder)
    assert stamps(folder) == before
    time.sleep(0.02)  # the finest clock of a file system may be a hundredth of a second
    change(folder / "b.txt")
    assert [now == then for now, then in zip(stamps(folder), before, strict=True)] == [True, False, True]


def test_a_line_has_the_stamp_of_its_words(tmp_path: Path) -> None:
    wire = tmp_path / "wire.jsonl"
    wire.write_text('{"text": "One."}\n{"text": "Two."}\n')
    one, two = stamps(wire)
    wire.write_text('{"text": "One."}\n{"text": "Two!"}\n{"text": "Two."}\n')
    after = stamps(wire)
    assert after[0] == one
    assert after[2] == two
    assert len(set(after)) == 3


def test_a_bad_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "aa.txt").write_bytes(b"")
    found = [type(item) for item in read_articles(folder)]
    assert found == [Article, Unreadable, Article, Article]


def test_files_are_read_when_their_turn_comes(folder: Path) -> None:
    found = read_articles(folder)
    next(found)
    (folder / "b.txt").write_text("Something else by now.", encoding="utf-8")
    item = next(found)
    assert isinstance(item, Article)
    assert item.text == "Something else by now."


def test_a_link_back_to_a_folder_is_no_loop(folder: Path) -> None:
    (folder / "sub" / "loop").symlink_to(folder)
    assert len(results(folder)) == 3


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        pytest.param("missing", "no such file or folder", id="missing"),
        pytest.param("link.txt", "link leads nowhere", id="link to nothing"),
        pytest.param("pipe.txt", "no regular file", id="named pipe"),
        pytest.param("empty", "no .txt", id="folder without articles"),
        pytest.param("one.json", ".jsonl", id="json"),
        pytest.param("big.txt", "max_words", id="too big"),
        pytest.param("none.jsonl", "empty", id="empty jsonl"),
        pytest.param("nul\0name", "cannot be read", id="no possible name"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "nothing")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "empty").mkdir()
    (tmp_path / "one.json").write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    (tmp_path / "big.txt").write_bytes(b"word " * 400_000)
    (tmp_path / "none.jsonl").write_bytes(b"\n\n")
    (found,) = results(tmp_path / name)
    assert found[0] == str(tmp_path / name)
    assert reason in found[1]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    assert "chmod" in results(folder)[1][1]


def test_json_lines_are_articles_with_metadata(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {
            "text": TEXT,
            "title": "Bridge falls",
            "date": "3 May 2025",
            "author": "Jane Roe",
            "url": "https://oldford.example",
        },
        {"text": TEXT, "publisher": "Oldford Times", "authors": ["Jane Roe", "John Doe"], "language": "en_GB"},
    ]
    path.write_text("\n\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8-sig")
    first, second = read_articles(path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.source, second.source) == (f"{path}:1", f"{path}:3")
    assert first.text == f"Bridge falls\n\n{TEXT}"
    assert (first.headline, first.published, first.authors) == ("Bridge falls", "2025-05-03", ("Jane Roe",))
    assert (second.publisher, second.authors, second.language) == ("Oldford Times", ("Jane Roe", "John Doe"), "en-GB")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(b"{bad", "not valid JSON", id="malformed"),
        pytest.param(b'{"title": "x"}', 'no "text"', id="no text"),
        pytest.param(b'{"text": 5}', 'no string under "text"', id="text is no string"),
        pytest.param(b'{"text": " "}', "is empty", id="text is empty"),
        pytest.param(b'["text"]', "no JSON object", id="no object"),
        pytest.param(b"[" * 100_000, "not valid JSON", id="nested beyond reason"),
        pytest.param(b'{"text": "' + b"x" * 5_000_000 + b'"}', "max_words", id="endless"),
        pytest.param(b'{"text": "a\\u0000b"}', "binary data", id="nul"),
        pytest.param(b'{"text": "\xff\xfe\xfd"}', "not valid UTF-8", id="broken"),
    ],
)
def test_a_bad_line_is_named_and_the_next_one_comes(tmp_path: Path, line: bytes, reason: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(line + b"\n" + json.dumps({"text": TEXT}).encode() + b"\n")
    bad, good = results(path)
    assert bad[0] == f"{path}:1"
    assert reason in bad[1]
    assert good == (f"{path}:2", TEXT)


def test_half_a_surrogate_in_json_does_not_survive(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "The caf\\u00e9 \\ud800 is shut."}', encoding="utf-8")
    assert results(path) == [(f"{path}:1", "The café \ufffd is shut.")]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        pytest.param(TEXT.encode(), [("-", TEXT)], id="text"),
        pytest.param(json.dumps({"text": TEXT}).encode() + b"\n{}", [("-:1", TEXT), ("-:2", None)], id="json lines"),
        pytest.param(
            f"<!DOCTYPE html><html><body><article><p>{TEXT} {TEXT}</p></article></body></html>".encode(),
            [("-", f"{TEXT} {TEXT}")],
            id="html",
        ),
        pytest.param(b"", [("-", None)], id="nothing"),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes, found: list[tuple[str, str | None]]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    items = list(read_articles("-"))
    assert [(item.source, item.text if isinstance(item, Article) else None) for item in items] == found


def test_the_limit_on_words_is_a_setting(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert "max_words = 5" in results(path, max_words=5)[0][1]
    assert results(path, max_words=50) == [(str(path), TEXT)]
