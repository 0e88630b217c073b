"""The answer cache: what is asked once is not asked again, whatever the answer was and whoever asks."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.briefs import Usage
from summarizer.errors import Invalid, ModelError, NoAnswer, OutputError, Refused, ServiceError, SummarizerError
from summarizer.llm import AnswerCache, ModelSpec, cache, default_cache, embedded, open_model, opening, resolve_model
from summarizer.llm.answers import strict_schema
from summarizer.llm.cache import Stored
from summarizer.llm.catalogue import Prices
from summarizer.llm.dialect import Dialect
from summarizer.llm.model import Answer
from summarizer.llm.weights import FOLDER_VARIABLE
from tests.llm.asking import ARTICLE, GOOD, KEY, MESSAGES, SPENT, VALUE, Report, counted, patience, spec_of
from tests.service import FakeService, Reply, Request, answer, failure, hang_up, rate_limited

ROOT = Path(__file__).parents[2]
PRICES = Prices(input=10.0, output=100.0, cached=1.0)
ANSWER = json.dumps(GOOD.body)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def ask(spec: ModelSpec, path: Path, *, repeat: int = 1, times: int = 1, **asked: Any) -> list[Answer[Any]]:
    """The answers to one question, put so many times to a model opened anew with this cache."""

    async def answers() -> list[Answer[Any]]:
        with AnswerCache(path, repeat) as answers:
            async with open_model(spec, patience=patience(), cache=answers) as model:
                options = {"max_tokens": 50, "messages": MESSAGES, "answer": Report, **asked}
                return [await model.ask(**options) for _ in range(times)]

    return asyncio.run(answers())


def end(spec: ModelSpec, path: Path, **asked: Any) -> Answer[Any] | SummarizerError:
    """The answer, or the error that there was instead."""
    try:
        return ask(spec, path, **asked)[0]
    except SummarizerError as error:
        return error


def stored(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT count(*) FROM answers").fetchone()[0])


def change(path: Path, statement: str, *values: Any) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute(statement, values)


def all_bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())


def gone(service: FakeService) -> ModelSpec:
    """The model of a service that is not there any more."""
    return spec_of(service)


class TestSameRequest:
    def test_it_is_sent_once(self, path: Path) -> None:
        with FakeService([GOOD]) as service:
            first, second = ask(spec_of(service), path, times=2)
        assert len(service.requests) == 1
        assert first.value == second.value == VALUE

    def test_a_later_run_needs_no_service(self, path: Path) -> None:
        with FakeService([GOOD]) as service:
            ask(spec_of(service), path)
        assert ask(gone(service), path)[0].value == VALUE
        with pytest.raises(ServiceError, match="cannot be reached"):
            ask(gone(service), path, max_tokens=51)

    def test_it_is_one_whatever_the_key(self, path: Path) -> None:
        with FakeService([GOOD]) as service:
            for key in (KEY, "sk-another", None):
                ask(replace(spec_of(service), api_key=key), path)
            with_password = service.base_url.replace("//", "//ada:heron@")
            ask(replace(spec_of(service), base_url=with_password), path)
        assert len(service.requests) == 1

    def test_tasks_that_ask_it_at_the_same_time_all_have_an_answer(self, path: Path) -> None:
        async def asked(spec: ModelSpec) -> list[Answer[Report]]:
            with AnswerCache(path) as answers:
                async with open_model(spec, cache=answers) as model:
                    return await asyncio.gather(*(model.ask(MESSAGES, Report, max_tokens=50) for _ in range(8)))

        slow = replace(GOOD, delay=0.05)
        with FakeService(lambda _: slow) as service:
            assert [got.value for got in asyncio.run(asked(spec_of(service)))] == [VALUE] * 8
        assert stored(path) == 1


OTHERS: dict[str, dict[str, Any]] = {
    "another prompt": {"messages": [*MESSAGES[:1], {"role": "user", "content": ARTICLE + " "}]},
    "another role": {"messages": [{**message, "role": "user"} for message in MESSAGES]},
    "another temperature": {"temperature": 0.1},
    "room for another token": {"max_tokens": 51},
    "another schema": {"narrowed": {"type": "object"}},
    "another repeat": {"repeat": 2},
}


class TestAnotherRequest:
    @pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
    def test_it_is_sent(self, path: Path, other: dict[str, Any]) -> None:
        with FakeService([GOOD, GOOD]) as service:
            for _ in range(2):
                ask(spec_of(service), path)
                ask(spec_of(service), path, **other)
        assert len(service.requests) == stored(path) == 2

    def test_the_order_of_a_schema_s_properties_is_part_of_it(self, path: Path) -> None:
        """It is the order in which a constrained model writes, and so part of the answer."""
        schema = strict_schema(Report)
        turned = {**schema, "properties": dict(reversed(schema["properties"].items()))}
        assert turned == schema
        with FakeService([GOOD, GOOD]) as service:
            ask(spec_of(service), path, narrowed=schema)
            ask(spec_of(service), path, narrowed=turned)
        assert len(service.requests) == 2

    def test_to_another_model_of_the_same_service(self, path: Path) -> None:
        with FakeService([GOOD, GOOD]) as service:
            ask(spec_of(service), path)
            ask(replace(spec_of(service), wire_name="another"), path)
        assert len(service.requests) == 2

    def test_to_another_service(self, path: Path) -> None:
        with FakeService([GOOD]) as service, FakeService([GOOD]) as other:
            ask(spec_of(service), path)
            ask(spec_of(other), path)
        assert len(service.requests) == len(other.requests) == 1

    @pytest.mark.parametrize("what", ["weights", "engine", "a service of that name"])
    def test_to_another_embedded_model(self, path: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
        spec = resolve_model("embedded/small", base_url=None, api_key=None, environ={})
        assert spec.entry
        assert spec.entry.weights
        with AnswerCache(path) as answers:
            before = answers.key(spec, {})
            match what:
                case "weights":
                    spec = replace(spec, entry=replace(spec.entry, weights=replace(spec.entry.weights, sha256="0")))
                case "engine":
                    monkeypatch.setattr(cache, "_engine_version", lambda: "another")
                case _:
                    spec = replace(spec, base_url="http://localhost/v1")
            assert answers.key(spec, {}) != before


REPLAYED = {
    "an answer": [GOOD],
    "a re-ask": [answer("no"), GOOD],
    "bad JSON, again and again": [answer('{"ship": "Her'), answer('{"ship": "Hero')],
    "a refusal": [answer(None, refusal="I can't help with that.")],
    "a filter": [answer("", finish_reason="content_filter")],
    "cut off": [answer('{"ship": "He', finish_reason="length")],
    "a re-ask that is refused": [answer("no"), answer(None, refusal="No.")],
    "nothing": [answer(None), GOOD],
    "half a character": [answer("\ud83d")],
    "a usage that is none": [Reply(body={**GOOD.body, "usage": "many"})],
    "content in parts": [
        Reply(body={**GOOD.body, "choices": [{"index": 0, "message": {"content": [{"type": "text"}]}}]}),
        GOOD,
    ],
    "what the embedded server adds": [Reply(body={**GOOD.body, "timings": {"cache_n": 7, "prompt_ms": 0.1}})],
}


class TestReplay:
    @pytest.mark.parametrize("script", REPLAYED.values(), ids=REPLAYED)
    def test_whatever_was_answered_is_answered_again(self, path: Path, script: list[Reply]) -> None:
        with FakeService(script) as service:
            first = end(spec_of(service), path)
        again = end(gone(service), path)
        assert len(service.requests) == stored(path) == len(script)
        assert type(first) is type(again)
        if isinstance(first, Answer) and isinstance(again, Answer):
            assert first.value == again.value
            assert again.usage == first.usage.model_copy(update={"reused": len(script)})
        else:
            assert str(first) == str(again)

    @pytest.mark.parametrize(
        "script",
        [
            pytest.param([rate_limited("0"), GOOD], id="a rate limit"),
            pytest.param([failure(500), GOOD], id="a fault"),
            pytest.param([hang_up(), GOOD], id="hung up"),
            pytest.param([Reply(body=b'{"choices": ['), GOOD], id="broken off"),
            pytest.param([Reply(body={"error": {"message": "overloaded"}}), GOOD], id="an error that says 200"),
            pytest.param([answer("", finish_reason="error"), GOOD], id="an error that looks like an answer"),
            pytest.param([Reply(body={**GOOD.body, "error": {"code": 502}}), GOOD], id="an error beside an answer"),
            pytest.param([Reply(body=[]), GOOD], id="no completion"),
        ],
    )
    def test_what_was_no_answer_is_not_kept(self, path: Path, script: list[Reply]) -> None:
        with FakeService(script) as service:
            ask(spec_of(service), path)
            kept = stored(path)
        assert kept == len(service.requests) - (len(script) - 1)

    @pytest.mark.parametrize("status", [400, 401, 404, 413, 422, 429, 500])
    def test_errors_are_not_kept(self, path: Path, status: int) -> None:
        code = "insufficient_quota" if status == 429 else None
        with FakeService(lambda _: failure(status, "bad request", code=code)) as service:
            assert isinstance(end(spec_of(service), path), SummarizerError)
            sent = len(service.requests)
            assert isinstance(end(spec_of(service), path), SummarizerError)
        assert len(service.requests) == 2 * sent
        assert stored(path) == 0

    def test_what_a_service_does_not_understand_is_learnt_again_and_the_answer_is_reused(self, path: Path) -> None:
        def reply(request: Request) -> Reply:
            return GOOD if "temperature" not in request.body else failure(400, "no temperature")

        with FakeService(reply) as service:
            answers = [ask(spec_of(service), path)[0] for _ in range(2)]
        assert [got.attempts for got in answers] == [2, 1]
        assert [got.usage.reused for got in answers] == [0, 1]
        assert "temperature" not in service.requests[1].body
        assert len(service.requests) == 3


class TestAccount:
    def test_of_a_reused_answer(self, path: Path) -> None:
        told = answer(VALUE.model_dump(), input_tokens=1000, output_tokens=10, cached_tokens=600, delay=0.1)
        with FakeService([told]) as service:
            spec = spec_of(service, prices=PRICES)
            first, again = ask(spec, path, times=2)
        assert counted(first.usage) == Usage(requests=1, input_tokens=1000, cached_tokens=600, output_tokens=10)
        assert again.usage == first.usage.model_copy(update={"reused": 1})
        assert again.usage.seconds == first.usage.seconds >= 0.1
        assert again.seconds < first.seconds
        assert again.cost == first.cost == pytest.approx((400 * 10 + 600 * 1 + 10 * 100) / 1e6)
        assert (first.attempts, again.attempts) == (1, 0)
        assert (first.reused, again.reused) == (Usage(), again.usage)

    def test_of_an_answer_half_of_which_is_reused(self, path: Path) -> None:
        with FakeService([answer("no", input_tokens=50, output_tokens=2), GOOD]) as service:
            with pytest.raises(Invalid):
                ask(spec_of(service), path, reasks=0)
            [got] = ask(spec_of(service), path, reasks=1)
        assert counted(got.usage) == Usage(requests=2, reused=1, input_tokens=150, output_tokens=22)
        assert counted(got.reused) == Usage(requests=1, reused=1, input_tokens=50, output_tokens=2)
        assert counted(got.usage - got.reused) == SPENT
        assert got.attempts == 1

    def test_of_what_was_in_vain(self, path: Path) -> None:
        with FakeService([answer(None, refusal="No.")]) as service:
            end(spec_of(service), path)
            error = end(replace(spec_of(service), prices=PRICES), path)
        assert isinstance(error, Refused)
        assert (error.attempts, error.usage, error.cost) == (0, error.reused, (10 * 10 + 5 * 100) / 1e6)
        assert counted(error.usage) == Usage(requests=1, reused=1, input_tokens=10, output_tokens=5)

    def test_waits_are_no_seconds_of_the_model(self, path: Path) -> None:
        async def slow(seconds: float) -> None:
            await asyncio.sleep(0.3)

        async def asked(spec: ModelSpec) -> Answer[Report]:
            async with open_model(spec, patience=replace(patience(), sleep=slow)) as model:
                return await model.ask(MESSAGES, Report, max_tokens=50)

        with FakeService([rate_limited(), GOOD]) as service:
            got = asyncio.run(asked(spec_of(service)))
        assert 0 < got.usage.seconds < 0.3 <= got.seconds


class TestDiscretion:
    def test_neither_key_nor_article_nor_prompt_is_kept(self, path: Path) -> None:
        with FakeService([answer({"ship": "Zanzibar", "sailors": 4})]) as service:
            with AnswerCache(path):  # the log of what was written last stays as long as somebody has the file open
                ask(spec_of(service), path)
                kept = all_bytes(path)
            assert service.requests[0].headers["authorization"] == f"Bearer {KEY}"
        kept += all_bytes(path)
        assert b"Zanzibar" in kept
        for secret in (KEY, KEY[3:15], "Bearer", "uthorization", "Ostrava", MESSAGES[0]["content"], service.base_url):
            assert secret.encode() not in kept


class TestStore:
    def test_what_was_put_is_got_by_another_connection(self, path: Path) -> None:
        with AnswerCache(path) as one, AnswerCache(path) as other:
            one.put("a", ANSWER, 1.5)
            got = other.get("a")
            assert got
            assert got == Stored(GOOD.body, 1.5, got.asked)
            assert got.asked.endswith("+00:00")
            assert other.get("b") is None
            other.put("a", "{}", 2.0)
            assert one.get("a") == Stored({}, 2.0, one.get("a").asked)  # type: ignore[union-attr]

    def test_its_folder_is_made(self, tmp_path: Path) -> None:
        AnswerCache(tmp_path / "a" / "b" / "answers.db").close()
        assert (tmp_path / "a" / "b" / "answers.db").is_file()

    def test_it_is_durable_by_its_own_settings(self, path: Path) -> None:
        with AnswerCache(path) as answers:
            for name, value in (("journal_mode", b"wal"), ("synchronous", 1), ("user_version", 1)):
                assert answers._db.execute(f"PRAGMA {name}").fetchone() == (value,)

    @pytest.mark.parametrize(
        ("column", "value"),
        [
            pytest.param("completion", '{"choices": [', id="half of one"),
            pytest.param("completion", "", id="nothing"),
            pytest.param("completion", "[]", id="no object"),
            pytest.param("completion", "{}", id="no completion"),
            pytest.param("completion", 5, id="a number"),
            pytest.param("completion", b"\xff\xfe{}", id="no UTF-8"),
            pytest.param("completion", "[" * 100_000, id="brackets without end"),
            pytest.param("seconds", "soon", id="no seconds"),
            pytest.param("asked", b"\xff", id="no date"),
        ],
    )
    def test_a_damaged_row_is_asked_anew_and_replaced(self, path: Path, column: str, value: Any) -> None:
        with FakeService([GOOD, GOOD]) as service:
            ask(spec_of(service), path)
            change(path, f"UPDATE answers SET {column} = ?", value)
            assert [ask(spec_of(service), path)[0].value for _ in range(2)] == [VALUE] * 2
        assert len(service.requests) == 2

    def test_it_is_kept_in_the_platform_s_folder_where_no_other_is_named(self) -> None:
        assert default_cache().parts[-2:] == ("summarizer", "answers.db")


@contextlib.contextmanager
def another_user() -> Iterator[Path]:
    """A folder of ours, and the rights of nobody special: root may write everything."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o777)
        before = os.geteuid()
        if before == 0:
            os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            os.seteuid(before)


class TestFile:
    """A file that cannot be used is told of in one line that names it, before anything is paid for."""

    @pytest.mark.parametrize(
        ("prepare", "said"),
        [
            pytest.param(lambda path: path.write_bytes(b"no database " * 100), "remove it, or name", id="no database"),
            pytest.param(lambda path: path.mkdir(), "is a folder: name a file in it", id="a folder"),
            pytest.param(
                lambda path: change(path, "CREATE TABLE notes (text)"), "of another program", id="another's database"
            ),
            pytest.param(
                lambda path: change(path, "PRAGMA application_id = 7"), "of another program", id="another's, empty"
            ),
        ],
    )
    def test_what_is_no_cache_is_left_as_it_is(self, path: Path, prepare: Callable[[Path], None], said: str) -> None:
        prepare(path)
        before = path.read_bytes() if path.is_file() else None
        with pytest.raises(OutputError, match=rf"^{path}: .*{said}") as caught:
            AnswerCache(path)
        assert "\n" not in str(caught.value)
        assert before == (path.read_bytes() if path.is_file() else None)

    def test_a_file_in_place_of_its_folder(self, path: Path) -> None:
        path.write_text("no folder")
        with pytest.raises(OutputError, match=rf"^{path}/answers\.db: the answer cache cannot be made: "):
            AnswerCache(path / "answers.db")

    def test_a_file_of_a_later_version(self, path: Path) -> None:
        AnswerCache(path).close()
        change(path, "PRAGMA user_version = 99")
        with pytest.raises(OutputError, match=rf"^{path}: written by a later version of summarizer: install that"):
            AnswerCache(path)

    def test_a_file_that_was_begun_and_not_finished(self, path: Path) -> None:
        path.touch()
        AnswerCache(path).close()
        assert stored(path) == 0

    def test_a_file_whose_pages_are_damaged(self, path: Path) -> None:
        with AnswerCache(path) as answers:
            for number in range(200):
                answers.put(str(number), json.dumps({"text": "x" * 500}), 1.0)
        content = bytearray(path.read_bytes())
        content[4096:] = os.urandom(len(content) - 4096)
        path.write_bytes(content)
        with AnswerCache(path) as answers, pytest.raises(OutputError, match=rf"^{path}: .*malformed: remove it"):
            answers.get("7")

    def test_a_disk_that_is_full(self, path: Path) -> None:
        with AnswerCache(path) as answers:
            (pages,) = answers._db.execute("PRAGMA page_count").fetchone()
            answers._db.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(OutputError, match=rf"^{path}: .*disk is full: make room"):
                answers.put("a", json.dumps({"text": "x" * 100_000}), 1.0)
            assert answers.get("a") is None

    def test_a_file_that_somebody_holds(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cache, "LOCKED_FOR", 0.05)
        with AnswerCache(path) as answers, contextlib.closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(OutputError, match=rf"^{path}: .*locked: another program holds it"):
                answers.put("a", ANSWER, 1.0)
            assert answers.get("a") is None
            other.rollback()
            answers.put("a", ANSWER, 1.0)
            assert answers.get("a")

    @pytest.mark.parametrize("exists", [True, False])
    def test_a_file_that_somebody_holds_from_the_start(
        self, path: Path, exists: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(cache, "LOCKED_FOR", 0.05)
        if exists:
            AnswerCache(path).close()
        with contextlib.closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(OutputError, match=rf"^{path}: .*locked: another program holds it"):
                AnswerCache(path)

    @pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
    def test_a_file_that_may_not_be_written(self) -> None:
        with another_user() as folder:
            path = folder / "answers.db"
            AnswerCache(path).close()
            path.chmod(0o444)
            with pytest.raises(OutputError, match=rf"^{path}: .*readonly database: allow writing there"):
                AnswerCache(path)

    @pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
    def test_a_folder_that_may_not_be_written(self) -> None:
        with another_user() as folder:
            (folder / "mine").mkdir(mode=0o555)
            path = folder / "mine" / "answers.db"
            with pytest.raises(OutputError, match=rf"^{path}: .*unable to open database file: allow writing there"):
                AnswerCache(path)
            (folder / "closed").mkdir(mode=0)
            with pytest.raises(OutputError, match="cannot be made: Permission denied: name another file"):
                AnswerCache(folder / "closed" / "answers.db")

    def test_an_answer_that_cannot_be_kept_ends_the_run(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is told, and as what it is: what is paid for and not kept would be paid for again."""
        monkeypatch.setattr(cache, "LOCKED_FOR", 0.05)
        AnswerCache(path).close()
        with FakeService([GOOD]) as service, contextlib.closing(sqlite3.connect(path)) as other:

            async def asked() -> None:
                with AnswerCache(path) as answers:
                    async with open_model(spec_of(service), cache=answers) as model:
                        other.execute("BEGIN IMMEDIATE")
                        await model.ask(MESSAGES, Report, max_tokens=50)

            with pytest.raises(OutputError, match=rf"^{path}: .*locked"):
                asyncio.run(asked())


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


ASKING = """
import asyncio, pathlib, sys
from summarizer.llm import AnswerCache, ModelSpec, open_model
from tests.llm.asking import MESSAGES, Report

async def main(path, base_url):
    with AnswerCache(pathlib.Path(path)) as cache:
        async with open_model(ModelSpec("fake", "fake", base_url), cache=cache) as model:
            for number in range(20):
                answered = await model.ask(MESSAGES, Report, max_tokens=50 + number)
                print(answered.value.ship, flush=True)

asyncio.run(main(*sys.argv[1:]))
"""

OPENING = """
import pathlib, sys
from summarizer.llm.cache import AnswerCache
sys.stdin.readline()
for number in range(50):
    with AnswerCache(pathlib.Path(sys.argv[1])) as cache:
        cache.put(f"{sys.argv[2]} {number}", "{}", 1.0)
"""

WRITING = """
import itertools, json, pathlib, sys
from summarizer.llm.cache import AnswerCache
with AnswerCache(pathlib.Path(sys.argv[1])) as cache:
    for number in itertools.count(int(sys.argv[2])):
        cache.put(str(number), json.dumps({"number": number, "text": "x" * 50_000}), 1.0)
        print(number, flush=True)
"""


class TestProcesses:
    def test_two_that_ask_the_same_things_at_once(self, path: Path) -> None:
        with FakeService(lambda _: GOOD) as service:
            both = [start(ASKING, path, service.base_url) for _ in range(2)]
            ended = [process.communicate(timeout=60) for process in both]
            assert ended == [("Heron\n" * 20, "")] * 2
            assert 20 <= len(service.requests) <= 40
            sent = len(service.requests)
            assert start(ASKING, path, service.base_url).communicate(timeout=60) == ("Heron\n" * 20, "")
            assert len(service.requests) == sent
        assert stored(path) == 20

    def test_many_that_make_open_and_close_one_file_at_once(self, path: Path) -> None:
        code = OPENING.replace("sys.stdin.readline()", "")
        running = [start(code, path, number) for number in range(4)]
        assert [process.communicate(timeout=60) for process in running] == [("", "")] * 4
        assert stored(path) == 4 * 50

    @pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
    def test_one_that_is_killed_in_the_middle_of_writing(self, path: Path) -> None:
        told = -1
        for _ in range(3):
            process = start(WRITING, path, told + 1)
            assert process.stdout
            for _ in range(5):
                told = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL)
            told = int(([told, *map(int, process.communicate()[0].split())])[-1])
            with AnswerCache(path) as answers:
                assert answers._db.execute("PRAGMA integrity_check").fetchone() == (b"ok",)
                for number in range(told + 1):
                    got = answers.get(str(number))
                    assert got
                    assert got.completion["number"] == number


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelSpec:
    """The smaller embedded model, without its weights and without a way to have them."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "nothing"))
    return resolve_model("embedded/small", base_url=None, api_key=None, environ={})


def must_not_start(*_: Any, **__: Any) -> Any:
    raise AssertionError("nothing has to be sent")


class TestEmbedded:
    def fill(self, path: Path, spec: ModelSpec) -> None:
        """Put an answer to the usual question in, by hand."""
        request = {"model": spec.wire_name, "messages": MESSAGES, "max_tokens": 50, "temperature": 0.0}
        with AnswerCache(path) as answers:
            key = answers.key(spec, Dialect(spec).speak({**request, **spec.request}, strict_schema(Report)))
            answers.put(key, ANSWER, 4.5)

    def test_what_is_all_in_the_cache_starts_and_fetches_nothing(
        self, path: Path, small: ModelSpec, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(opening, "engine", must_not_start)
        monkeypatch.setattr(opening, "ensure_weights", must_not_start)
        self.fill(path, small)
        [got] = ask(small, path)
        assert got.value == VALUE
        assert got.usage == SPENT.model_copy(update={"reused": 1, "seconds": 4.5})
        assert (got.cost, got.attempts) == (0.0, 0)

    def test_what_is_missing_is_told_at_the_first_question_that_is_not(
        self, path: Path, small: ModelSpec, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(embedded, "find_spec", lambda _: None)
        monkeypatch.setattr(opening, "ensure_weights", lambda *_: path)
        self.fill(path, small)
        assert ask(small, path)[0].value == VALUE
        with pytest.raises(ModelError, match="needs its engine"):
            ask(small, path, max_tokens=51)

    def test_without_a_cache_it_is_told_before_any_question(
        self, path: Path, small: ModelSpec, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(embedded, "find_spec", lambda _: None)
        monkeypatch.setattr(opening, "ensure_weights", lambda *_: path)

        async def opened() -> None:
            async with open_model(small):
                raise AssertionError("the engine is not there")

        with pytest.raises(ModelError, match="needs its engine"):
            asyncio.run(opened())


ENGINE = """
import http.server, json, pathlib, sys, time
asked = json.loads(sys.stdin.readline())
folder = pathlib.Path(asked["weights"])
(folder / f"started-{time.time_ns()}").touch()
while (folder / "slow").exists():
    time.sleep(0.01)

class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = (folder / "answer").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(json.dumps({"address": f"http://127.0.0.1:{server.server_address[1]}"}), flush=True)
server.serve_forever()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights that are a folder, and a process that stands for the engine: it answers with what lies there."""
    folder = tmp_path / "engine"
    folder.mkdir()
    (folder / "engine.py").write_text(ENGINE)
    (folder / "answer").write_text(ANSWER)
    monkeypatch.setattr(embedded, "ENGINE", folder / "engine.py")
    monkeypatch.setattr(embedded, "find_spec", lambda _: True)
    monkeypatch.setattr(opening, "ensure_weights", lambda *_: folder)
    return folder


def starts(folder: Path) -> int:
    return len(list(folder.glob("started-*")))


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """The engines that were started."""
    started: list[subprocess.Popen[str]] = []

    @contextlib.contextmanager
    def engine() -> Iterator[subprocess.Popen[str]]:
        with embedded.engine() as process:
            started.append(process)
            yield process

    monkeypatch.setattr(opening, "engine", engine)
    return started


class TestEngine:
    """When the engine is started with a cache, and that it is gone afterwards."""

    def test_questions_at_the_same_time_start_it_once_and_the_loop_goes_on(
        self, path: Path, small: ModelSpec, folder: Path, processes: list[subprocess.Popen[str]]
    ) -> None:
        (folder / "slow").touch()

        async def asked() -> None:
            with AnswerCache(path) as answers:
                async with open_model(small, cache=answers) as model:
                    assert starts(folder) == 0
                    asking = [asyncio.create_task(model.ask(MESSAGES, Report, max_tokens=50 + n)) for n in range(4)]
                    while not starts(folder):
                        await asyncio.sleep(0.01)
                    (folder / "slow").unlink()  # this line is reached while the engine is still loading
                    assert [(await one).value for one in asking] == [VALUE] * 4
                assert processes[0].poll() is not None

        asyncio.run(asked())
        assert starts(folder) == len(processes) == 1
        assert ask(small, path)[0].usage.reused == 1
        assert len(processes) == 1

    def test_who_stops_while_it_loads_does_not_wait_for_it(
        self, path: Path, small: ModelSpec, folder: Path, processes: list[subprocess.Popen[str]]
    ) -> None:
        (folder / "slow").touch()  # for ever

        async def cancelled() -> None:
            with AnswerCache(path) as answers:
                async with open_model(small, cache=answers) as model:
                    asking = asyncio.create_task(model.ask(MESSAGES, Report, max_tokens=50))
                    while not starts(folder):
                        await asyncio.sleep(0.01)
                    asking.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await asking
                    assert processes[0].poll() is not None
                    (folder / "slow").unlink()
                    assert (await model.ask(MESSAGES, Report, max_tokens=50)).value == VALUE

        asyncio.run(cancelled())
        assert [process.poll() is None for process in processes] == [False, False]


def test_no_error_of_an_answer_is_taken_for_another(path: Path) -> None:
    """What ends an article must not end the run, and what ends the run must not look like an article's end."""
    with FakeService([answer(None, refusal="No.")]) as service:
        for _ in range(2):
            error = end(spec_of(service), path)
            assert isinstance(error, NoAnswer)
