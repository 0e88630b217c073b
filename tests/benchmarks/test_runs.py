"""The file of a run keeps what is done, whatever happens to the run."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.compare.counting import Spent, counting
from benchmarks.compare.runs import Line, RunFile
from summarizer.errors import OutputError
from tests.service import FakeService, Reply, answer


def line(contender: str = "ours", recipe: str = "r1", article: str = "a.txt", **more: object) -> Line:
    fields = {
        "version": "1",
        "sha256": f"digest of {article}",
        "state": "briefed",
        "answer": {"headline": "“Ferry” stopped\u2028"},
        "spent": Spent(requests=1, output_tokens=5, seconds=0.5),
        "finished": datetime(2026, 1, 2, tzinfo=UTC),
    }
    return Line.model_validate({"contender": contender, "recipe": recipe, "article": article} | fields | more)


def test_lines_come_back_as_they_were(tmp_path: Path) -> None:
    file = RunFile(tmp_path / "run.jsonl")
    assert list(file.lines()) == []
    written = [line(), line("obvious", state="failed", reason="no answer", answer=None)]
    for one in written:
        file.add(one)
    assert list(RunFile(file.path).lines()) == written


def test_the_last_line_of_a_contender_counts_if_it_was_done_in_the_same_way(tmp_path: Path) -> None:
    file = RunFile(tmp_path / "run.jsonl")
    for one in (line(reason="old"), line(reason="new"), line(recipe="r2"), line("obvious")):
        file.add(one)
    found = file.find("ours", "r1", "digest of a.txt")
    assert found
    assert found.reason == "new"
    assert file.find("ours", "r3", "digest of a.txt") is None
    assert file.find("ours", "r1", "digest of a changed a.txt") is None


def test_a_torn_line_is_passed_over_and_the_next_one_is_whole(tmp_path: Path) -> None:
    file = RunFile(tmp_path / "run.jsonl")
    file.add(line(article="a.txt"))
    with file.path.open("ab") as opened:
        opened.write(line(article="b.txt").model_dump_json().encode()[:40])
    file.add(line(article="c.txt"))
    assert [one.article for one in file.lines()] == ["a.txt", "c.txt"]


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        RunFile(tmp_path).add(line())


def test_the_proxy_counts_what_goes_through_it() -> None:
    import openai

    replies = [answer("yes", input_tokens=10, output_tokens=5), answer("n", finish_reason="length"), Reply(status=400)]
    with FakeService(replies) as service, counting(service.base_url) as meter:
        http = openai.DefaultHttpxClient(trust_env=False)
        with openai.OpenAI(base_url=meter.base_url, api_key="k", max_retries=0, http_client=http) as client:

            def ask() -> str | None:
                asked = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])
                return asked.choices[0].message.content

            assert [ask(), ask()] == ["yes", "n"]
            assert meter.read() == Spent(requests=2, input_tokens=20, output_tokens=10, cut=1)
            with pytest.raises(openai.BadRequestError):
                ask()
            assert meter.read() == Spent(requests=1)
        assert service.requests[0].headers["authorization"] == "Bearer k"


def test_a_server_that_is_gone_is_told_to_whoever_asks() -> None:
    import openai

    with counting("http://127.0.0.1:9/v1") as meter:
        http = openai.DefaultHttpxClient(trust_env=False)
        client = openai.OpenAI(base_url=meter.base_url, api_key="k", max_retries=0, http_client=http)
        with client, pytest.raises(openai.InternalServerError):
            client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])


def test_a_request_that_nobody_waits_for_is_given_up() -> None:
    import openai

    with FakeService([answer("late", delay=5), answer("yes")]) as service, counting(service.base_url) as meter:
        http = openai.DefaultHttpxClient(trust_env=False)
        client = openai.OpenAI(base_url=meter.base_url, api_key="k", max_retries=0, http_client=http, timeout=0.3)
        started = time.monotonic()
        with client, pytest.raises(openai.APITimeoutError):
            client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])
        while not (spent := meter.read()).requests and time.monotonic() < started + 4:
            time.sleep(0.02)
        assert spent == Spent(requests=1)
        assert time.monotonic() < started + 4
