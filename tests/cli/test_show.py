"""`summarizer show`"""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.batch.files import brief_name, write_brief
from summarizer.cli import app
from tests.batch.invented import invented_article, invented_brief

FERRY = invented_article("The ferry sank.", "inbox/ferry.txt")
BRIDGE = invented_article("The bridge opened.", "inbox/bridge.txt")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    for article in (FERRY, BRIDGE):
        write_brief(tmp_path, brief_name(article, article.source), article, invented_brief(article))
    return tmp_path


def test_a_file(out: Path) -> None:
    ended = CliRunner().invoke(app, ["show", str(out / brief_name(FERRY, FERRY.source))])
    assert ended.exit_code == 0
    assert "It sank. [1]" in ended.stdout
    assert "inbox/ferry.txt" in ended.stdout
    assert "inbox/bridge.txt" not in ended.stdout


def test_an_output_folder(out: Path) -> None:
    ended = CliRunner().invoke(app, ["show", str(out)])
    assert ended.exit_code == 0
    assert ended.stdout.index("inbox/bridge.txt") < ended.stdout.index("inbox/ferry.txt")


def test_the_output_folder_of_the_settings(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_OUT", str(out))
    assert "inbox/ferry.txt" in CliRunner().invoke(app, ["show"]).stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(None, "there is no such file: name a brief or an output folder", id="missing"),
        pytest.param(b"", "not a brief: Invalid JSON", id="empty"),
        pytest.param(b"\xff\xfe\x00", "not a brief: Invalid JSON", id="binary"),
        pytest.param(b"{}", "not a brief: article: Field required", id="another JSON"),
        pytest.param(b"[" * 100_000, "not a brief: Invalid JSON", id="nested deep"),
    ],
)
def test_what_is_no_brief(tmp_path: Path, content: bytes | None, said: str) -> None:
    path = tmp_path / "odd.json"
    if content is not None:
        path.write_bytes(content)
    ended = CliRunner().invoke(app, ["show", str(path)])
    assert ended.exit_code == 2
    assert ended.stderr.startswith(f"summarizer: {path}: {said}")
    assert ended.stderr.count("\n") == 1


def test_one_bad_file_does_not_hide_the_others(out: Path) -> None:
    (out / "a.json").write_text("{}")
    ended = CliRunner().invoke(app, ["show", str(out)])
    assert ended.exit_code == 1
    assert "a.json: not a brief" in ended.stderr
    assert "inbox/ferry.txt" in ended.stdout


def test_a_folder_without_briefs(tmp_path: Path) -> None:
    ended = CliRunner().invoke(app, ["show", str(tmp_path)])
    assert ended.exit_code == 2
    assert "there is no brief in this folder: `summarizer run SOURCE --out" in ended.stderr
