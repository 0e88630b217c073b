"""The output folder: names fit for every file system, files whole or not there."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.batch.files import (
    LOCK,
    brief_name,
    held,
    holder,
    is_own,
    open_folder,
    stem_of,
    write_brief,
    write_file,
)
from summarizer.briefs import Brief
from summarizer.errors import OutputError

from .invented import invented_article, invented_brief


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        pytest.param("inbox/ferry.txt", "ferry", id="a file"),
        pytest.param("-", "stdin", id="standard input"),
        pytest.param("-:3", "stdin-3", id="a line of standard input"),
        pytest.param("wire.jsonl:12", "wire-12", id="a line"),
        pytest.param("inbox/v1.2 final.html", "v1.2 final", id="a dot and a blank inside"),
        pytest.param("a:b?.txt", "a_b_", id="signs that some systems forbid"),
        pytest.param("con.txt", "_con", id="a device of Windows"),
        pytest.param("aux.backup.txt", "_aux.backup", id="a device with two suffixes"),
        pytest.param(".hidden.txt", "hidden", id="a hidden file"),
        pytest.param("...", "article", id="nothing but dots"),
        pytest.param("Zu\u0308rich.txt", "Z\u00fcrich", id="composed"),
        pytest.param("bad\udcff.txt", "bad_", id="a byte that is no UTF-8"),
        pytest.param("line\nbreak.txt", "line_break", id="a line end"),
    ],
)
def test_stem(source: str, stem: str) -> None:
    assert stem_of(source) == stem


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_source_gives_a_name_that_any_file_system_takes(source: str) -> None:
    stem = stem_of(source)
    assert stem
    assert len(stem.encode("utf-8")) + len(".12345678.json") + len(".4194304.tmp") + 1 <= 255
    assert not set(stem) & set('<>:"/\\|?*\0\n')
    assert stem[0] not in " ."


def test_a_brief_and_its_text(tmp_path: Path) -> None:
    article = invented_article("Zürich’s ferry sank.\nNobody drowned.")
    name = brief_name(article, article.source)
    write_brief(tmp_path, name, article, invented_brief(article))
    assert name == f"ferry.{article.id[:8]}.json"
    assert {path.name for path in tmp_path.iterdir()} == {name, f"ferry.{article.id[:8]}.txt"}
    assert Brief.model_validate_json((tmp_path / name).read_bytes()) == invented_brief(article)
    assert (tmp_path / name).with_suffix(".txt").read_bytes() == article.text.encode("utf-8")


def test_files_are_as_open_to_others_as_the_system_wants(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_file(tmp_path / "ours", "text")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError, match=r"a\.json: cannot be written: No space left on device: make room"):
        write_file(path, "new")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.json", "old")]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match=r"cannot be an output folder: .*: a file stands in its way"):
        open_folder(tmp_path / "file")
    with pytest.raises(OutputError, match=r"cannot be an output folder: .*: a file stands in its way"):
        open_folder(tmp_path / "file" / "below")


def test_what_a_killed_run_left_is_swept_by_the_one_that_holds_the_folder(tmp_path: Path) -> None:
    others = {".mine.tmp", "a.tmp"}
    for name in (".a.json.12345.tmp", f".b.txt.{os.getpid()}.tmp", *others):
        (tmp_path / name).touch()
    open_folder(tmp_path)
    assert len(list(tmp_path.iterdir())) == 4  # another run may be writing them
    with held(tmp_path):
        assert {path.name for path in tmp_path.iterdir()} == {LOCK, *others}


def test_a_run_is_told_to_hold_a_folder_for_as_long_as_it_does(tmp_path: Path) -> None:
    with held(tmp_path):
        assert holder(tmp_path) == f"process {os.getpid()} on {socket.gethostname()}"
    assert holder(tmp_path) is None


def test_own_texts_are_told_from_articles(tmp_path: Path) -> None:
    article = invented_article()
    name = brief_name(article, article.source)
    write_brief(tmp_path, name, article, invented_brief(article))
    (tmp_path / "other.12345678.txt").touch()
    assert is_own(str((tmp_path / name).with_suffix(".txt")))
    assert not is_own(str(tmp_path / "other.12345678.txt"))
    assert not is_own("-")


def test_the_name_says_which_text(tmp_path: Path) -> None:
    assert brief_name(invented_article("One."), "a.txt") != brief_name(invented_article("Two."), "a.txt")
