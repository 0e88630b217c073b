"""`summarizer retry`: what has ended without a brief is tried again, from where it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner, Result

from summarizer.cli import app
from summarizer.cli.options import AnyState, NotBriefed
from summarizer.outcomes import State
from tests.service import FakeService, Reply, Request, answer, failure

from .answering import reply
from .desk import GOOD

NAMES = ("heron", "plover", "curlew")


class Moods:
    """A service that refuses or breaks down over articles that name one of these."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self.asked = FakeService(self.answer)

    def answer(self, request: Request) -> Reply:
        return next((one for name, one in self.replies.items() if name in request.prompt), reply(request))


@pytest.fixture
def moods(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Moods]:
    """Three articles, of which the plover is refused and the curlew invalid; both would be answered by now."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_MODEL", "fake")
    Path("inbox").mkdir()
    Path("inbox/heron.txt").write_text(GOOD.replace("Heron", "heron"))
    lines = [json.dumps({"text": GOOD.replace("Heron", name)}) for name in NAMES[1:]]
    Path("inbox/wire.jsonl").write_text("\n".join(lines))
    made = Moods()
    made.replies = {"plover": answer(None, refusal="I cannot help with that."), "curlew": answer("what a bird")}
    with made.asked as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        assert run("run", "inbox", "--quiet").exit_code == 1
        made.replies = {}
        asked.requests.clear()
        yield made


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


@pytest.mark.parametrize(
    ("options", "first", "named"),
    [
        pytest.param([], "2 articles: 2 briefed.", {"plover", "curlew"}, id="all"),
        pytest.param(["--state", "refused"], "1 article: 1 briefed.", {"plover"}, id="one state"),
        pytest.param(
            ["--state", "refused", "--state", "invalid"],
            "2 articles: 2 briefed.",
            {"plover", "curlew"},
            id="two states",
        ),
        pytest.param(["--state", "truncated"], "Nothing to try again: no article has ended so.", set(), id="none"),
    ],
)
def test_what_ended_so_is_tried_again(moods: Moods, options: list[str], first: str, named: set[str]) -> None:
    ended = run("retry", *options)
    assert (ended.exit_code, ended.stdout.splitlines()[0]) == (0, first)
    assert {name for name in NAMES for request in moods.asked.requests if name in request.prompt} == named


def test_a_run_leaves_them_alone_and_says_what_to_do(moods: Moods) -> None:
    ended = run("run", "inbox")
    assert ended.exit_code == 0
    assert (
        "  2 articles ended otherwise before: `summarizer retry briefs` tries them again" in ended.stdout.splitlines()
    )
    assert moods.asked.requests == []


def test_what_ends_so_again_is_told_as_by_a_run(moods: Moods) -> None:
    moods.replies = {"plover": answer(None, refusal="I cannot help with that.")}
    ended = run("retry", "briefs", "--json")
    told = json.loads(ended.stdout)
    assert ended.exit_code == 1
    assert told["states"] == {"refused": 1, "briefed": 1}
    assert run("retry", "--state", "invalid").stdout.startswith("Nothing to try again")


def test_another_recipe_may_try_them(moods: Moods) -> None:
    """Also where an earlier recipe has briefed what a later one was refused."""
    moods.replies = {"heron": answer(None, refusal="I cannot help with that.")}
    assert run("run", "inbox", "--prompt", "one-pass", "--refresh").exit_code == 1
    moods.replies = {}
    ended = run("retry", "--prompt", "one-pass")
    assert (ended.exit_code, ended.stdout.splitlines()[0]) == (0, "1 article: 1 briefed.")


@pytest.mark.parametrize("prompt", ["brief", "one-pass"])
def test_a_retry_that_breaks_off_is_gone_on_with(moods: Moods, prompt: str) -> None:
    wrong_key = failure(401, "Incorrect API key provided", code="invalid_api_key")
    moods.replies = {"plover": wrong_key, "curlew": wrong_key}
    assert run("retry", "--prompt", prompt).exit_code == 2
    moods.replies = {}
    ended = run("retry", "--prompt", prompt)
    assert (ended.exit_code, ended.stdout.splitlines()[0]) == (0, "2 articles: 2 briefed.")


def test_what_is_gone_is_told_and_keeps_its_state(moods: Moods) -> None:
    Path("inbox/wire.jsonl").write_text(Path("inbox/wire.jsonl").read_text().splitlines()[0])
    ended = run("retry")
    assert (ended.exit_code, ended.stdout.splitlines()[0]) == (0, "1 article: 1 briefed.")
    assert "summarizer: inbox/wire.jsonl:2: invalid, and no longer where it was: it stays invalid\n" in ended.stderr
    Path("inbox/wire.jsonl").unlink()
    ended = run("retry")
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.splitlines()[-1].startswith("summarizer: nothing can be tried again: run this in the folder")
    assert json.loads(run("status", "--json").stdout)["states"] == {"briefed": 2, "invalid": 1}


def test_what_has_been_moved_is_found_once_a_run_has_seen_it(moods: Moods) -> None:
    Path("inbox").rename("archive")
    assert run("retry").exit_code == 2
    assert run("run", "archive", "--quiet").exit_code == 0
    assert moods.asked.requests == []
    ended = run("retry")
    assert (ended.exit_code, ended.stdout.splitlines()[0]) == (0, "2 articles: 2 briefed.")


@pytest.mark.parametrize("command", [["run", "inbox"], ["retry"]], ids=["run", "retry"])
def test_a_damaged_ledger_leads_to_no_file_outside_the_folder(moods: Moods, command: list[str]) -> None:
    Path("elsewhere.json").write_text("{}")
    with closing(sqlite3.connect("briefs/ledger.db")) as db, db:
        db.execute("UPDATE outcomes SET file = '../elsewhere.json'")
    before = sorted(Path().iterdir())
    ended = run(*command)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == (
        "summarizer: briefs/ledger.db: the ledger cannot be used: file is '../elsewhere.json' in it: move it away,"
        " or name another folder with --out\n"
    )
    assert sorted(Path().iterdir()) == before
    assert moods.asked.requests == []


def test_without_a_ledger(tmp_path: Path) -> None:
    ended = run("retry", str(tmp_path))
    assert ended.exit_code == 2
    assert "there is no ledger in this folder: `summarizer run SOURCE --out" in ended.stderr


def test_the_states_that_can_be_named_are_those_there_are() -> None:
    assert [state.value for state in AnyState] == [*get_args(State), "waiting"]
    assert [state.value for state in NotBriefed] == [state for state in get_args(State) if state != "briefed"]
