"""`summarizer brief`: one article, one brief on standard output, nothing on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.briefs import Brief
from summarizer.cli import app
from tests.service import FakeService, answer

GOOD = "Ferry sinks off Ostrava\n\nThe ferry Heron sank off Ostrava on Monday with 120 passengers on board.\n"


def test_a_file_to_read(folder: Path) -> None:
    (folder / "ferry.txt").write_text(GOOD)
    ended = CliRunner().invoke(app, ["brief", "ferry.txt"])
    assert ended.exit_code == 0, ended.stderr
    assert ended.stdout.startswith("Ferry sinks off Ostrava\n")
    assert "120" in ended.stdout
    assert [path.name for path in folder.iterdir()] == ["ferry.txt"]


def test_standard_input_to_json(folder: Path) -> None:
    ended = CliRunner().invoke(app, ["brief", "-", "--json"], input=GOOD)
    assert ended.exit_code == 0, ended.stderr
    assert Brief.model_validate_json(ended.stdout).article.source == "-"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("missing.txt", "summarizer: missing.txt: ", id="missing"),
        pytest.param("empty.txt", "summarizer: empty.txt: ", id="empty"),
        pytest.param("two.jsonl", "two.jsonl: holds more than one article: use `summarizer run two.jsonl`", id="two"),
    ],
)
def test_no_article_or_too_many(folder: Path, source: str, said: str) -> None:
    (folder / "empty.txt").write_text("")
    two = [json.dumps({"text": text}) for text in (GOOD, GOOD.replace("Heron", "Plover"))]
    (folder / "two.jsonl").write_text("\n".join(two))
    ended = CliRunner().invoke(app, ["brief", source])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_refusal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "ferry.txt").write_text(GOOD)
    with FakeService(lambda _: answer(None, refusal="I cannot help with that.")) as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        ended = CliRunner().invoke(app, ["brief", "ferry.txt"])
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert ended.stderr.splitlines()[-1].startswith("summarizer: ferry.txt: refused: ")
