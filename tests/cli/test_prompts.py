"""`summarizer prompts`"""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.cli import app
from summarizer.shipped import shipped


def test_the_list_names_what_ships() -> None:
    ended = CliRunner().invoke(app, ["prompts", "list"])
    assert ended.exit_code == 0
    names = sorted(path.stem for path in shipped("prompts").glob("*.md"))
    assert [line.split()[0] for line in ended.stdout.splitlines()] == names


def test_a_prompt_as_it_stands_in_its_file() -> None:
    ended = CliRunner().invoke(app, ["prompts", "show", "brief"])
    assert ended.stdout == (shipped("prompts") / "brief.md").read_text(encoding="utf-8")


def test_what_ships_is_good() -> None:
    ended = CliRunner().invoke(app, ["prompts", "check"])
    assert ended.exit_code == 0, ended.stderr
    assert "brief: good\n" in ended.stdout


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(("---\n", "", 1), "front matter", id="no front matter"),
        pytest.param(("fields: [people,", "fields: [persons,", 1), "persons", id="a field that no brief has"),
        pytest.param(("{% block system %}", "{% block system %}{% if %}", 1), "line", id="no Jinja"),
    ],
)
def test_a_prompt_that_will_not_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: tuple[str, str, int], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    body = (shipped("prompts") / "brief.md").read_text(encoding="utf-8")
    Path("odd.md").write_text(body.replace(*change), encoding="utf-8")
    ended = CliRunner().invoke(app, ["prompts", "check", "odd.md", "brief"])
    assert ended.exit_code == 2
    assert ended.stdout == "brief: good\n"
    assert ended.stderr.startswith("summarizer: odd.md: ")
    assert said in ended.stderr


def test_a_prompt_that_is_not_there() -> None:
    ended = CliRunner().invoke(app, ["prompts", "show", "nope"])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == "summarizer: no prompt nope; there are brief, one-pass\n"
