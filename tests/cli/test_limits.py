"""Runs that stop early on purpose: they say why, end with 3, and the next one goes on without asking twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from summarizer.cli import app
from tests.cli.answering import service
from tests.service import FakeService

from .desk import GOOD

EIGHT = 8


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeService:
    """Eight articles, one request each; the service counts 900 tokens read and 50 written for each."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_MODEL", "fake")
    Path("inbox").mkdir()
    for number in range(EIGHT):
        Path(f"inbox/{number}.txt").write_text(GOOD.replace("Heron", f"Heron {number}"))
    return service()


def run(*options: str) -> Result:
    return CliRunner().invoke(app, ["run", "inbox", "-c", "1", *options])


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        # A request needs 950 tokens, and may need some thousand more: 7,000 are enough for some of eight.
        pytest.param(
            ["--budget", "7k tokens"], "the budget of 7,000 tokens does not take another request", id="tokens"
        ),
        pytest.param(["--budget", "$0.007"], "the budget of $0.0070 does not take another request", id="dollars"),
        pytest.param(["--time-limit", "0.001s"], "the time limit of 0.001 seconds is reached", id="time"),
    ],
)
def test_the_next_run_goes_on(
    asked: FakeService, monkeypatch: pytest.MonkeyPatch, options: list[str], reason: str
) -> None:
    monkeypatch.setenv("SUMMARIZER_PRICES", "1, 1")
    with asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        first = run(*options)
        assert first.exit_code == 3
        assert f"  stopped early: {reason}" in first.stdout
        done = len(list(Path("briefs").glob("*.json")))
        assert 0 < done < EIGHT
        second = run("--json")
        assert second.exit_code == 0
        assert json.loads(second.stdout)["states"] == {"briefed": EIGHT - done}
        assert len(asked.requests) == len({request.prompt for request in asked.requests}) == EIGHT
    ended = CliRunner().invoke(app, ["status"]).stdout.splitlines()
    assert f"{EIGHT} articles: {EIGHT} briefed." in ended[0]
    assert reason in ended[-1]


def test_a_budget_that_takes_no_request_at_all(asked: FakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    with asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        ended = run("--budget", "10 tokens", "--quiet")
    assert (ended.exit_code, ended.stdout, asked.requests) == (2, "", [])
    assert ended.stderr.startswith("summarizer: nothing could be briefed: the budget of 10 tokens does not take")


def test_money_for_a_service_whose_prices_nobody_knows(asked: FakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    with asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        ended = run("--budget", "5")
    assert (ended.exit_code, ended.stdout, asked.requests) == (2, "", [])
    assert "what 'fake' costs is not known: set prices" in ended.stderr
