"""From settings to an open model: the answer cache for every command, and a recipe that does not know of it."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer import Brief, OutputError, load_settings, open_session, summarize
from summarizer.cli import app
from summarizer.llm import Answer
from summarizer.settings import Settings
from tests.cli.answering import service
from tests.llm.asking import GOOD, MESSAGES, Report
from tests.llm.test_gate import Book, Shelf
from tests.service import FakeService

FERRY = "Ferry sinks off Ostrava\n\nThe ferry Heron sank off Ostrava on Monday with 120 passengers on board.\n"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeService]:
    """A service, a working folder with one article, and a cache named in the environment."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry.txt").write_text(FERRY)
    monkeypatch.setenv("SUMMARIZER_MODEL", "fake")
    monkeypatch.setenv("SUMMARIZER_CACHE", "kept/answers.db")
    with service() as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        yield asked


def run(*arguments: str) -> str:
    ended = CliRunner().invoke(app, arguments)
    assert ended.exit_code == 0, ended.stderr
    return ended.stdout


def written(out: Path) -> Brief:
    [file] = out.glob("*.json")
    return Brief.model_validate_json(file.read_bytes())


def test_a_second_run_into_another_folder_sends_nothing_and_says_so(asked: FakeService, tmp_path: Path) -> None:
    first = run("run", "ferry.txt", "--out", "one").splitlines()
    sent = len(asked.requests)
    assert sent > 0
    assert f"{sent * 900:,} tokens read, {sent * 50:,} written" in first[-1]
    again = run("run", "ferry.txt", "--out", "two").splitlines()
    assert len(asked.requests) == sent
    assert again[0] == first[0] == "1 article: 1 briefed."
    assert again[-1].startswith("no request was sent · ")
    one, two = written(tmp_path / "one").provenance, written(tmp_path / "two").provenance
    assert (one.recipe, one.cost) == (two.recipe, two.cost)
    assert two.usage == one.usage.model_copy(update={"reused": sent})
    assert (one.attempts, two.attempts) == (sent, 0)
    db = sqlite3.connect("two/ledger.db")
    assert db.execute("SELECT requests, input_tokens, output_tokens FROM outcomes").fetchall() == [(0, 0, 0)]
    db.close()


def test_every_use_reuses_the_same_answers(asked: FakeService) -> None:
    run("run", "ferry.txt")
    sent = len(asked.requests)
    brief = Brief.model_validate(json.loads(run("brief", "ferry.txt", "--json")))
    assert summarize(Path("ferry.txt")).summary == brief.summary
    assert len(asked.requests) == sent


def test_each_repeat_is_asked_once(asked: FakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    run("run", "ferry.txt", "--out", "one")
    sent = len(asked.requests)
    monkeypatch.setenv("SUMMARIZER_REPEAT", "2")
    run("run", "ferry.txt", "--out", "two")
    run("run", "ferry.txt", "--out", "three")
    assert len(asked.requests) == 2 * sent


def test_without_a_cache_nothing_is_kept(asked: FakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SUMMARIZER_CACHE")
    run("brief", "ferry.txt")
    sent = len(asked.requests)
    run("brief", "ferry.txt")
    assert len(asked.requests) == 2 * sent
    assert not Path("kept").exists()


def test_a_cache_that_cannot_be_used_is_told_before_anything_is_sent(asked: FakeService) -> None:
    Path("kept/answers.db").mkdir(parents=True)
    ended = CliRunner().invoke(app, ["run", "ferry.txt"])
    assert ended.exit_code == 2
    assert ended.stderr.splitlines()[-1].endswith(
        "answers.db: the answer cache is a file, and this is a folder: name a file in it"
    )
    with pytest.raises(OutputError):
        summarize(Path("ferry.txt"))
    assert asked.requests == []


def test_the_recipe_does_not_depend_on_it(asked: FakeService) -> None:
    fingerprints = {
        open_session(settings, Brief).recipe.fingerprint
        for settings in (
            load_settings(environ={"OPENAI_BASE_URL": asked.base_url, "SUMMARIZER_MODEL": "fake", **more})
            for more in ({}, {"SUMMARIZER_CACHE": "a.db"}, {"SUMMARIZER_CACHE": "b.db", "SUMMARIZER_REPEAT": "3"})
        )
    }
    assert len(fingerprints) == 1
    assert not Path("a.db").exists()  # nothing is made before the model is opened


def test_what_a_run_brings_along(tmp_path: Path) -> None:
    """A gate that requests pass, and a store that is looked into before the cache."""
    book, shelf = Book(), Shelf()

    async def asked(settings: Settings) -> Answer[Report]:
        async with open_session(settings, Brief).open_model(book) as model:
            assert model.timeout == 7.5
            return await model.keeping(shelf).ask(MESSAGES, Report, max_tokens=50)

    with FakeService([GOOD]) as service:
        settings = Settings(model="fake", base_url=service.base_url, cache=tmp_path / "answers.db", timeout=7.5)
        assert [asyncio.run(asked(settings)).attempts for _ in range(2)] == [1, 0]
    assert len(book.demands) == len(shelf.kept) == 1
    db = sqlite3.connect(tmp_path / "answers.db")
    assert db.execute("SELECT count(*) FROM answers").fetchall() == [(1,)]
    db.close()


def test_the_prices_of_a_service(asked: FakeService, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SUMMARIZER_PRICES", "10, 100")
    run("run", "ferry.txt", "--out", "one")
    sent = len(asked.requests)
    assert written(tmp_path / "one").provenance.cost == pytest.approx(sent * (900 * 10 + 50 * 100) / 1e6)


def test_a_path_below_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert load_settings(environ={"SUMMARIZER_CACHE": "~/answers.db"}).cache == Path("/home/ada/answers.db")
    assert Settings().cache is None
