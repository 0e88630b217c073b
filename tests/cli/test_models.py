"""`summarizer models`"""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.cli import app
from summarizer.llm import load_catalogue
from tests.service import FakeService, answer, failure


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty working folder, no weights, an environment that names no service."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_WEIGHTS", str(tmp_path / "models"))
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY", "SUMMARIZER_MODEL", "SUMMARIZER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_the_list_names_every_model_with_its_cost() -> None:
    ended = CliRunner().invoke(app, ["models", "list"])
    assert ended.exit_code == 0
    assert [line.split()[0] for line in ended.stdout.splitlines()] == list(load_catalogue().entries)
    assert "Apache-2.0, no cost" in ended.stdout.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["pull", "embedded/huge"], "'embedded/huge'", id="an embedded model that nobody knows"),
        pytest.param(["pull", "openai/gpt-5"], "openai/gpt-5", id="a hosted model has no weights"),
        pytest.param(["check", "embedded"], "models pull embedded", id="weights that are not here"),
        pytest.param(["check", "openai/gpt-5"], "OPENAI_API_KEY", id="no key"),
        pytest.param(["check", "nope"], "nope", id="a model that nobody knows"),
    ],
)
def test_a_model_that_will_not_do(arguments: list[str], said: str) -> None:
    ended = CliRunner().invoke(app, ["models", *arguments])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_weights_of_another_digest(tmp_path: Path) -> None:
    _, weights = load_catalogue().embedded("embedded/small")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / weights.file).write_bytes(b"GGUF, but another")
    ended = CliRunner().invoke(app, ["models", "check", "embedded/small"])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert weights.sha256 in ended.stderr


def test_a_service_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeService([answer({"greeting": "Hello"})]) as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        ended = CliRunner().invoke(app, ["models", "check", "fake"])
    assert ended.exit_code == 0, ended.stderr
    assert ended.stdout.startswith("fake: answers, in ")


def test_a_service_that_declines(monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeService(lambda _: failure(401)) as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        ended = CliRunner().invoke(app, ["models", "check", "fake"])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "check OPENAI_API_KEY" in ended.stderr
