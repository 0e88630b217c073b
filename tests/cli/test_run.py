"""`summarizer run`, from the files of an inbox to the files of an output folder, over a real HTTP service."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.briefs import Brief
from tests.service import FakeService, Reply, Request, answer, failure

from .answering import reply, service
from .desk import GOOD, IN_THE_BACKGROUND, WITHOUT_ROOT_POWER, Desk, Ended


def test_an_inbox_becomes_briefs(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    lines = [{"text": GOOD.replace("Heron", name)} for name in ("Plover", "Curlew")]
    (desk.inbox / "wire.jsonl").write_text("\n".join(json.dumps(line) for line in lines))

    ended = desk.run("run", "inbox")

    assert ended.code == 0, ended.err
    assert ended.out.startswith("3 articles: 3 briefed.\n")
    assert "briefed inbox/ferry.txt -> briefs/ferry." in ended.err
    found = [Brief.model_validate_json(path.read_bytes()) for path in desk.briefs]
    assert [path.name for path in desk.briefs] == [
        f"{stem}.{brief.article.id[:8]}.json" for stem, brief in zip(["ferry", "wire-1", "wire-2"], found, strict=True)
    ]
    for path, brief in zip(desk.briefs, found, strict=True):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        assert len(text.split()) == brief.article.words
        for quote in brief.quotes:
            assert quote.text in text[quote.evidence[0].start : quote.evidence[-1].end]
    assert {path.suffix or path.name for path in (desk.folder / "briefs").iterdir()} <= {
        ".json",
        ".txt",
        ".db",
        ".db-wal",
        ".db-shm",
        ".lock",
    }


def test_a_second_run_sends_no_request(desk: Desk) -> None:
    assert desk.service is not None
    (desk.inbox / "ferry.txt").write_text(GOOD)
    desk.run("run", "inbox")
    sent = len(desk.service.requests)
    assert sent > 0
    ended = desk.run("run", "inbox")
    assert (ended.code, len(desk.service.requests)) == (0, sent)
    assert ended.out.startswith("Nothing new: 1 briefed before.\nno request was sent")


def test_standard_input(desk: Desk) -> None:
    ended = desk.run("run", "-", "--out", "elsewhere", given=GOOD)
    assert ended.code == 0, ended.err
    (path,) = (desk.folder / "elsewhere").glob("*.json")
    assert path.name.startswith("stdin.")


def test_the_samples_that_ship(desk: Desk) -> None:
    ended = desk.run("run", "--samples")
    assert ended.code == 0, ended.err
    assert ended.out.startswith("3 articles: 3 briefed.\n")


def test_the_quiet_get_nothing_to_read(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    assert desk.run("run", "inbox", "--quiet") == Ended(0, "", "")


def test_the_curious_are_told_what_was_passed_over(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    desk.run("run", "inbox")
    assert "ferry.txt" not in desk.run("run", "inbox").err
    assert "summarizer.run: inbox/ferry.txt: briefed before, in ferry." in desk.run("run", "inbox", "--verbose").err


def test_standard_error_as_json_lines(desk: Desk) -> None:
    """Whatever is told, the service's own words and what goes wrong included, it is one object a line."""
    (desk.inbox / "ferry.txt").write_text(GOOD)
    put(desk.inbox, "empty.txt")
    ended = desk.run("run", "inbox", "--verbose", "--log-format", "json", OPENAI_API_KEY="very-secret")
    lines = [json.loads(line) for line in ended.err.splitlines()]
    assert [line["event"] for line in lines] == ["surveyed", "ended", "claimed", "ended", "done"]
    states = {line["source"]: line["state"] for line in lines if line["event"] == "ended"}
    assert states == {"inbox/empty.txt": "unreadable", "inbox/ferry.txt": "briefed"}
    assert lines[3]["input_tokens"] > 0
    for secret in ("very-secret", "Heron", "Ada Crane", "harbour office"):
        assert secret not in ended.err
    ended = desk.run("run", "nowhere", "--verbose", "--log-format", "json")
    assert ended.code == 2
    assert json.loads(ended.err.splitlines()[-1])["message"].startswith("nothing could be briefed: nowhere: ")


def test_the_receipt_as_json(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    ended = desk.run("run", "inbox", "--json", "--quiet")
    assert (ended.code, ended.err) == (0, "")
    told = json.loads(ended.out)
    assert (told["states"], told["complete"], told["stopped"]) == ({"briefed": 1}, True, None)


def test_an_edited_article_is_briefed_and_its_earlier_brief_stays(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    desk.run("run", "inbox")
    (desk.inbox / "ferry.txt").write_text(GOOD.replace("120 passengers", "119 passengers"))
    ended = desk.run("run", "inbox")
    assert ended.out.splitlines()[:2] == [
        "1 article: 1 briefed.",
        "  1 of them is a new version of what had been briefed; the earlier briefs stay",
    ]
    assert len(desk.briefs) == 2


def test_what_another_recipe_has_briefed_is_left_until_a_refresh(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    desk.run("run", "inbox")
    ended = desk.run("run", "inbox", "--prompt", "one-pass")
    assert ended.out.splitlines()[:2] == [
        "Nothing new: 1 briefed under another recipe.",
        "  1 article is briefed under another recipe: --refresh briefs them again",
    ]
    ended = desk.run("run", "inbox", "--prompt", "one-pass", "--refresh")
    assert (ended.code, ended.out.splitlines()[0]) == (0, "1 article: 1 briefed.")
    assert len(desk.briefs) == 1


def test_a_reader_that_has_seen_enough_changes_no_exit_code(desk: Desk) -> None:
    put(desk.inbox, "empty.txt")
    (desk.inbox / "ferry.txt").write_text(GOOD)
    with desk.start("run", "inbox", "--quiet", "--json") as started:
        assert started.stdout
        started.stdout.close()
        assert started.wait(timeout=120) == 1


def test_an_empty_inbox(desk: Desk) -> None:
    ended = desk.run("run", "inbox")
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith("summarizer: nothing could be briefed: inbox: there is no .txt")


# -- articles that cannot be read ---------------------------------------------------------------------------


BAD: dict[str, bytes | str] = {
    "empty.txt": b"",
    "white space.txt": b" \n\t\n ",
    "binary.txt": bytes(range(256)) * 40,
    "an image by another name.txt": b"\x89PNG\r\n\x1a\n" + b"\0" * 400,
    "broken UTF-8.txt": GOOD.encode() + "“”é".encode() * 20 + b"\xe2\x80 \xff\x81",
    "20 MB.txt": "The fog came in. " * 1_250_000,
    "more than max_words.txt": GOOD * 1000,
    "one endless line.txt": "a" * 3_000_000,
    "no JSON.jsonl": '{"text": ',
    "no text.jsonl": '{"title": "Fog"}',
    "no article.html": "<html><body><nav><a href=/>Home</a></nav></body></html>",
}


def put(folder: Path, name: str) -> str:
    """Write a bad article; returns the source that it must be named by."""
    content = BAD[name]
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return f"inbox/{name}" + (":1" if name.endswith(".jsonl") else "")


def test_bad_articles_are_named_and_the_others_are_briefed(desk: Desk) -> None:
    named = {put(desk.inbox, name) for name in BAD}
    (desk.inbox / "ferry.txt").write_text(GOOD)
    (desk.inbox / "zeppelin.txt").write_text(GOOD.replace("ferry", "airship"))

    ended = desk.run("run", "inbox")

    assert ended.code == 1
    assert ended.out.startswith("13 articles: 2 briefed, 11 unreadable.\n")
    lines = [line for line in ended.out.splitlines() if line.startswith("  unreadable: ")]
    assert all(sum(line.startswith(f"  unreadable: {source}: ") for line in lines) == 1 for source in named)
    assert len(desk.briefs) == 2


@pytest.mark.parametrize("name", BAD)
def test_a_bad_article_alone_is_one_line_and_2(desk: Desk, name: str) -> None:
    source = put(desk.inbox, name)
    ended = desk.run("brief", source.removesuffix(":1"))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"summarizer: {source}: ")
    assert ended.err.count("\n") == 1
    assert desk.service is not None
    assert desk.service.requests == []


def test_nothing_but_bad_articles_is_2(desk: Desk) -> None:
    put(desk.inbox, "empty.txt")
    put(desk.inbox, "no text.jsonl")
    ended = desk.run("run", "inbox", "--quiet")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines()[-1].startswith("summarizer: nothing could be briefed: inbox/empty.txt: ")
    assert ended.err.splitlines()[-1].endswith(" (and 1 more)")


def test_the_number_of_a_bad_line_is_named(desk: Desk) -> None:
    good = [json.dumps({"text": GOOD.replace("Heron", name)}) for name in ("Plover", "Curlew")]
    (desk.inbox / "wire.jsonl").write_text("\n".join([good[0], '{"text": oops}', good[1]]))
    ended = desk.run("run", "inbox")
    assert ended.code == 1
    assert "3 articles: " in ended.out
    assert "  unreadable: inbox/wire.jsonl:2: " in ended.out


def test_a_missing_source(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    ended = desk.run("run", "outbox", "inbox")
    assert ended.code == 1
    assert "  unreadable: outbox: " in ended.out
    ended = desk.run("run", "outbox", "--out", "fresh")
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith("summarizer: nothing could be briefed: outbox: ")


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are put to the test on Linux")
def test_a_file_that_may_not_be_read(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    (desk.inbox / "secret.txt").write_text(GOOD.replace("ferry", "airship"))
    (desk.inbox / "secret.txt").chmod(0)
    ended = desk.run("run", "inbox", before=WITHOUT_ROOT_POWER)
    assert ended.code == 1
    assert "  unreadable: inbox/secret.txt: " in ended.out
    assert len(desk.briefs) == 1


# -- an output that cannot be written -------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are put to the test on Linux")
@pytest.mark.parametrize("made", [True, False], ids=["a folder", "its parent"])
def test_an_output_that_may_not_be_written(desk: Desk, made: bool) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    locked = desk.folder / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    ended = desk.run("run", "inbox", "--out", "locked" if made else "locked/new", before=WITHOUT_ROOT_POWER)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert "locked" in ended.err
    assert "allow writing there, or name another folder with --out" in ended.err
    assert desk.service is not None
    assert desk.service.requests == []


def test_a_file_where_the_output_folder_should_be(desk: Desk) -> None:
    (desk.inbox / "ferry.txt").write_text(GOOD)
    (desk.folder / "briefs").write_text("mine")
    ended = desk.run("run", "inbox")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "summarizer: briefs: cannot be an output folder: File exists: a file stands in its way:"
        " name another folder with --out\n"
    )
    assert (desk.folder / "briefs").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on the size of files is POSIX")
def test_a_disk_that_fills_up(desk: Desk) -> None:
    """The system itself refuses bytes past a limit, as a full disk does; the article before is kept."""
    (desk.inbox / "a.txt").write_text(GOOD)
    fog = f"\n\nThe fog came in {'over the hills and ' * 20}went away."
    (desk.inbox / "b.txt").write_text(GOOD.replace("ferry", "airship") + fog * 600)

    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))"
    ended = desk.run("run", "inbox", "--max-words", "100000", before=limit)
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith("summarizer: briefs/b.")
    assert "cannot be written: File too large: make room" in ended.err
    assert [path.name[:2] for path in desk.briefs] == ["a."]
    assert not list((desk.folder / "briefs").glob(".*.tmp"))

    ended = desk.run("run", "inbox", "--max-words", "100000")
    assert ended.code == 0, ended.err
    assert "2 articles: 1 briefed, 1 briefed before." in ended.out


# -- a model, a service, a prompt that will not do -----------------------------------------------------------


def said(desk: Desk, *arguments: str, **environ: str) -> str:
    """The one line of a run that can do nothing at all."""
    (desk.inbox / "ferry.txt").write_text(GOOD)
    ended = desk.run("run", "inbox", "--quiet", *arguments, **environ)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert desk.briefs == []
    return ended.err


def test_a_wrong_key(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    with service(api_key="right") as asked:
        line = said(Desk(tmp_path, asked), OPENAI_API_KEY="wrong-secret")
    assert "OPENAI_API_KEY" in line
    assert "wrong-secret" not in line


def test_a_base_url_where_nobody_is(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    with service() as gone:
        address = gone.base_url
    assert address in said(Desk(tmp_path, None), OPENAI_BASE_URL=address)


def test_a_model_that_the_service_does_not_have(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    with FakeService(lambda _: failure(404, "The model `nope` does not exist", code="model_not_found")) as asked:
        assert "nope" in said(Desk(tmp_path, asked), "--model", "nope")


def test_a_model_that_nobody_knows(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    assert "embedded/huge" in said(Desk(tmp_path, None), "--model", "embedded/huge")


@pytest.mark.parametrize("command", [["run", "inbox"], ["brief", "inbox/ferry.txt"], ["prompts", "check", "odd.md"]])
def test_a_prompt_with_an_undefined_variable(desk: Desk, command: list[str]) -> None:
    from summarizer.shipped import shipped

    body = (shipped("prompts") / "brief.md").read_text(encoding="utf-8")
    (desk.folder / "odd.md").write_text(body.replace("{% block system %}", "{% block system %}{{ colour }}", 1))
    (desk.inbox / "ferry.txt").write_text(GOOD)
    option = [] if command[0] == "prompts" else ["--prompt", "odd.md"]
    ended = desk.run(*command, *option)
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith("summarizer: odd.md: ")
    assert "colour" in ended.err
    assert desk.briefs == []


def test_a_service_that_turns_away_in_the_middle(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        (desk.inbox / f"{name}.txt").write_text(GOOD.replace("ferry", name))
    denied = [failure(401, "Incorrect API key provided", code="invalid_api_key")]

    def once_denied(request: Request) -> Reply:
        return denied.pop() if denied and "The b Heron" in request.prompt else reply(request)

    with FakeService(once_denied) as asked:
        desk = Desk(desk.folder, asked)
        ended = desk.run("run", "inbox", "--concurrency", "1")
        assert ended.code == 1
        assert "2 articles: 1 briefed, 1 waiting." in ended.out
        assert "  stopped early" in ended.out
        ended = desk.run("run", "inbox")
    assert (ended.code, ended.out.split("\n")[0]) == (0, "3 articles: 2 briefed, 1 briefed before.")


def test_a_refusal_is_its_own_state(desk: Desk) -> None:
    (desk.inbox / "a.txt").write_text(GOOD.replace("ferry", "airship"))
    (desk.inbox / "b.txt").write_text(GOOD)
    refused = answer(None, refusal="I cannot help with that.")
    with FakeService(lambda request: refused if "airship" in request.prompt else reply(request)) as asked:
        ended = Desk(desk.folder, asked).run("run", "inbox")
    assert ended.code == 1
    assert "  refused: inbox/a.txt: " in ended.out
    assert len(desk.briefs) == 1


# -- a run cut short ------------------------------------------------------------------------------------------


@contextmanager
def in_work(desk: Desk, *arguments: str, before: str = "") -> Iterator[tuple[subprocess.Popen[str], threading.Event]]:
    """A run over three articles whose second one is in work: answered as soon as the event is set."""
    for letter in "abc":
        (desk.inbox / f"{letter}.txt").write_text(GOOD.replace("ferry", letter))
    asked, answered = threading.Event(), threading.Event()

    def held(request: Request) -> Reply:
        if "The b Heron" not in request.prompt:
            return reply(request)
        asked.set()
        return replace(reply(request), after=answered)

    with FakeService(held) as desk.service, desk.start("run", "inbox", "-c", "1", *arguments, before=before) as started:
        try:
            assert asked.wait(60)
            yield started, answered
        finally:
            started.kill()
            answered.set()


def told(started: subprocess.Popen[str], words: str) -> None:
    """Wait for a line with these words on standard error."""
    assert started.stderr
    assert any(words in line for line in started.stderr)


def attempts(desk: Desk) -> list[tuple[str, int, int]]:
    db = sqlite3.connect(desk.folder / "briefs" / "ledger.db")
    try:
        return db.execute("SELECT state, count(*), sum(requests) FROM outcomes GROUP BY state").fetchall()
    finally:
        db.close()


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a process sends such signals on POSIX alone")


@POSIX
@pytest.mark.parametrize(
    ("name", "before"),
    [
        pytest.param("SIGINT", "", id="SIGINT"),
        pytest.param("SIGTERM", "", id="SIGTERM"),
        pytest.param("SIGTERM", IN_THE_BACKGROUND, id="SIGTERM in the background"),
    ],
)
def test_what_is_in_work_is_finished_after_a_first_interruption(desk: Desk, name: str, before: str) -> None:
    with in_work(desk, before=before) as (started, answered):
        started.send_signal(signal.Signals[name])
        told(started, "summarizer: finishing 1 article in work; again to leave at once")
        answered.set()
        out, err = started.communicate(timeout=60)
        ended = desk.run("run", "inbox")
    assert (started.returncode, "Traceback" in err) == (130, False)
    assert out.splitlines()[:2] == [
        "2 articles: 2 briefed.",
        "  stopped early: interrupted; the next run goes on from here",
    ]
    assert (ended.code, ended.out.splitlines()[0]) == (0, "3 articles: 1 briefed, 2 briefed before.")
    [(state, number, requests)] = attempts(desk)
    assert (state, number) == ("briefed", 3)
    assert desk.service
    assert len({request.prompt for request in desk.service.requests}) == len(desk.service.requests) == requests


@POSIX
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_second_interruption_leaves_at_once(desk: Desk, name: str) -> None:
    with in_work(desk) as (started, answered):
        started.send_signal(signal.Signals[name])
        told(started, "again to leave at once")
        started.send_signal(signal.Signals[name])
        out, err = started.communicate(timeout=60)
        answered.set()
        ended = desk.run("run", "inbox")
    assert (started.returncode, "Traceback" in err) == (130, False)
    assert out.splitlines()[:2] == [
        "2 articles: 1 briefed, 1 waiting.",
        "  waiting: inbox/b.txt: the run was stopped; the next one takes it up",
    ]
    assert (ended.code, ended.out.splitlines()[0]) == (0, "3 articles: 2 briefed, 1 briefed before.")


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like that on Windows")
def test_a_run_that_is_killed_keeps_what_is_finished(desk: Desk) -> None:
    with in_work(desk) as (started, answered):
        started.kill()
        started.communicate(timeout=60)
        assert [path.name[:2] for path in desk.briefs] == ["a."]
        answered.set()
        ended = desk.run("run", "inbox")
    assert (ended.code, ended.out.splitlines()[0]) == (0, "3 articles: 2 briefed, 1 briefed before.")
    assert [entry[:2] for entry in attempts(desk)] == [("briefed", 3)]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        pytest.param(["--time-limit", "1s"], "the time limit of 1 second is reached", id="time limit"),
        pytest.param(["--budget", "1 tokens"], "the budget of 1 tokens does not take", id="budget"),
    ],
)
def test_a_limit_is_kept_beside_a_pipe_that_stays_silent(desk: Desk, options: list[str], reason: str) -> None:
    with desk.start("run", "-", "-c", "2", *options) as started:
        assert started.stdin
        started.stdin.write(json.dumps({"text": GOOD}) + "\n")
        started.stdin.flush()
        try:
            assert started.wait(timeout=30) in {2, 3}
        finally:
            started.kill()
        assert started.stdout
        assert f"  stopped early: {reason}" in started.stdout.read()


@POSIX
def test_a_pipe_that_stays_silent_keeps_no_run_from_ending(desk: Desk) -> None:
    with desk.start("run", "-") as started:
        assert started.stdin
        started.stdin.write(json.dumps({"text": GOOD}) + "\n")
        started.stdin.flush()
        told(started, "briefed -:1 -> ")
        started.send_signal(signal.SIGTERM)
        assert started.wait(timeout=60) == 130
        assert started.stdout
        assert started.stdout.readline() == "1 article: 1 briefed.\n"
