"""`summarizer run`, from the files of an inbox to the files of an output folder, over a real HTTP service."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from summarizer.briefs import Brief
from tests.service import FakeService, Reply, Request, answer, failure

from .answering import reply, service

GOOD = (
    "Ferry sinks off Ostrava\n\n"
    "The ferry Heron sank off Ostrava on Monday with 120 passengers on board, the harbour office said.\n\n"
    '"We saw nothing but fog," said Ada Crane, the pilot of the harbour.\n'
)
ROOT = Path(__file__).parents[2]
IN_THE_BACKGROUND = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"  # as `command &` in a script


@dataclass
class Ended:
    code: int
    out: str
    err: str


@dataclass
class Desk:
    """An empty working folder with an inbox, and a service to ask."""

    folder: Path
    service: FakeService | None

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def briefs(self) -> list[Path]:
        return sorted((self.folder / "briefs").glob("*.json"))

    def environment(self, **more: str) -> dict[str, str]:
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "SUMMARIZER_"))}
        base_url = {"OPENAI_BASE_URL": self.service.base_url} if self.service else {}
        model = {"SUMMARIZER_MODEL": "fake", "PYTHONPATH": str(ROOT)}
        return keep | base_url | model | more

    def start(self, *arguments: str, before: str = "", **environ: str) -> subprocess.Popen[str]:
        """`before` is Python that runs in the same process before the command takes its place."""
        command = [sys.executable, "-m", "summarizer", *arguments]
        if before:
            command = [sys.executable, "-c", f"{before}\nimport os\nos.execv({command[0]!r}, {command!r})"]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment(**environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, given: str = "", before: str = "", **environ: str) -> Ended:
        with self.start(*arguments, before=before, **environ) as started:
            out, err = started.communicate(given, timeout=120)
        assert "Traceback" not in err
        return Ended(started.returncode, out, err)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "inbox").mkdir()
    with service() as asked:
        yield Desk(tmp_path, asked)


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
    assert {path.suffix for path in (desk.folder / "briefs").iterdir()} <= {
        ".json",
        ".txt",
        ".db",
        ".db-wal",
        ".db-shm",
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
    assert "inbox/ferry.txt: briefed before, in ferry." in desk.run("run", "inbox", "--verbose").err


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


WITHOUT_ROOT_POWER = """
# Root may read and write any file: give that power up, for this process and what takes its place.
import ctypes
import os

if os.geteuid() == 0:
    for power in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        assert ctypes.CDLL(None).prctl(24, power, 0, 0, 0) == 0  # PR_CAPBSET_DROP
"""


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
    (desk.inbox / "b.txt").write_text(GOOD.replace("ferry", "airship") + fog * 300)

    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))"
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


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("SIGINT", ""),
        ("SIGTERM", ""),
        pytest.param("SIGTERM", IN_THE_BACKGROUND, id="SIGTERM in the background"),
        ("SIGKILL", ""),
    ],
)
def test_a_run_cut_short_keeps_what_is_finished(desk: Desk, name: str, before: str) -> None:
    for letter in "abc":
        (desk.inbox / f"{letter}.txt").write_text(GOOD.replace("ferry", letter))

    delays = [30.0]

    def once_slow(request: Request) -> Reply:
        return replace(reply(request), delay=delays.pop() if delays and "The b Heron" in request.prompt else 0.0)

    with FakeService(once_slow) as asked, ExitStack() as stack:
        desk = Desk(desk.folder, asked)
        started = stack.enter_context(desk.start("run", "inbox", "--concurrency", "1", before=before))
        stack.callback(started.kill)
        waited = time.monotonic()
        while delays:
            assert time.monotonic() - waited < 60
            assert started.poll() is None
            time.sleep(0.02)
        started.send_signal(signal.Signals[name])
        out, err = started.communicate(timeout=20)
        assert "Traceback" not in err
        assert [path.name[:2] for path in desk.briefs] == ["a."]
        if name == "SIGKILL":
            assert started.returncode == -signal.SIGKILL
        else:
            assert started.returncode == 130
            assert "2 articles: 1 briefed, 1 waiting." in out
        ended = desk.run("run", "inbox")

    assert ended.code == 0, ended.err
    assert "3 articles: 2 briefed, 1 briefed before." in ended.out
    db = sqlite3.connect(desk.folder / "briefs" / "ledger.db")
    assert db.execute("SELECT state, count(*), sum(attempts) FROM outcomes GROUP BY state").fetchall() == [
        ("briefed", 3, 3)
    ]
    db.close()
