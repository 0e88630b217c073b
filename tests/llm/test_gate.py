"""What passes the gate, what is told to it of each request, and what of a run comes through it."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from summarizer.articles import parse_article
from summarizer.briefs import Brief, Usage
from summarizer.errors import Invalid, NoAnswer, ServiceError, Stopped, Unavailable
from summarizer.llm import AnswerCache, Demand, Failure, Passage, open_model
from summarizer.llm.cache import AnswerStore, Layered, Stored
from summarizer.llm.model import Answer, Model
from summarizer.llm.spec import ModelSpec
from summarizer.pipeline import Recipe, brief_article
from summarizer.prompts import load_prompt
from tests.llm.asking import GOOD, MESSAGES, SPENT, VALUE, Report, counted, patience, spec_of
from tests.service import FakeService, Reply, answer, failure, hang_up, rate_limited


@dataclass
class Book(Passage):
    """A gate that writes down who passes and how it went, and after `most` requests lets no other pass."""

    most: int = 99
    demands: list[Demand] = field(default_factory=list)
    ends: list[Usage | Failure | None] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)

    @asynccontextmanager
    async def request(self, demand: Demand) -> AsyncIterator[Passage]:
        if len(self.demands) == self.most:
            raise Stopped("enough")
        self.demands.append(demand)
        yield self

    def answered(self, usage: Usage | None, headers: Mapping[str, str]) -> None:
        self.ends.append(counted(usage) if usage else None)
        self.headers.append(headers)

    def failed(self, failure: Failure) -> None:
        self.ends.append(failure)
        self.headers.append(failure.headers)


def ask(
    service: FakeService, book: Book, *, times: int = 1, cache: AnswerStore | None = None, timeout: float | None = None
) -> list[Answer[Report]]:
    async def asked() -> list[Answer[Report]]:
        opened = open_model(spec_of(service), patience=patience(), cache=cache, gate=book, timeout=timeout)
        async with opened as model:
            return [await model.ask(MESSAGES, Report, max_tokens=50) for _ in range(times)]

    return asyncio.run(asked())


class TestWhoPasses:
    def test_each_request_that_is_sent_retries_and_re_asks_among_them(self) -> None:
        script = [failure(500), rate_limited(), answer("no", input_tokens=7, output_tokens=1), hang_up(), GOOD]
        book = Book()
        with FakeService(script) as service:
            [got] = ask(service, book)
        assert len(book.demands) == len(book.ends) == len(service.requests) == got.attempts == 5
        bad = Usage(requests=1, input_tokens=7, output_tokens=1)
        assert [end if isinstance(end, Usage) else end and end.kind for end in book.ends] == [
            "down", "limited", bad, "down", SPENT
        ]  # fmt: skip

    def test_what_the_cache_answers_does_not(self, tmp_path: Path) -> None:
        book = Book()
        with FakeService([GOOD]) as service, AnswerCache(tmp_path / "answers.db") as cache:
            ask(service, book, times=3, cache=cache)
        assert len(book.demands) == 1

    def test_the_request_is_said_in_another_way_and_passes_again(self) -> None:
        book = Book()
        with FakeService([failure(400, "response_format is not known here"), GOOD]) as service:
            ask(service, book)
        assert len(book.demands) == 2

    @pytest.mark.parametrize("text", ["A ferry sank. " * 200, "Паром затонул. " * 99, "渡輪沉沒" * 99, '"\\\n' * 99])
    def test_a_demand_is_never_less_than_any_tokenizer_makes_of_it(self, text: str) -> None:
        book = Book()

        async def asked(service: FakeService) -> None:
            async with open_model(spec_of(service), gate=book) as model:
                await model.ask([{"role": "user", "content": text}], Report, max_tokens=77)

        with FakeService([GOOD]) as service:
            asyncio.run(asked(service))
            [request] = service.requests
        [demand] = book.demands
        size = len(json.dumps(request.body["response_format"])) + len(text.encode())
        assert demand.output_tokens == 77
        assert size / 3 <= demand.input_tokens < demand.most_input_tokens
        assert demand.most_input_tokens >= size


class TestWhatIsTold:
    def test_of_an_answer(self) -> None:
        book = Book()
        told = Reply(body=GOOD.body, headers={"X-RateLimit-Remaining-Requests": "59"})
        with FakeService([told]) as service:
            ask(service, book)
        assert book.ends == [SPENT]
        assert book.headers[0]["x-ratelimit-remaining-requests"] == "59"

    @pytest.mark.parametrize(
        "usage",
        [
            None,
            "many",
            {"prompt_tokens": 0, "completion_tokens": 0},
            {"prompt_tokens": 9},
            {"prompt_tokens": 9, "completion_tokens": -1},
            {"prompt_tokens": "x", "completion_tokens": "y"},
        ],
    )
    def test_of_an_answer_whose_usage_is_not_told(self, usage: Any) -> None:
        book = Book()
        with FakeService([Reply(body={**GOOD.body, "usage": usage})]) as service:
            ask(service, book)
        assert book.ends == [None]

    @pytest.mark.parametrize(
        ("reply", "told"),
        [
            pytest.param(rate_limited(), ("limited", "answered 429", False, None), id="429"),
            pytest.param(rate_limited("7"), ("limited", "answered 429", False, 7.0), id="429, seconds"),
            pytest.param(rate_limited("86400"), ("limited", "answered 429", False, 86400.0), id="429, a day"),
            pytest.param(rate_limited("nan"), ("limited", "answered 429", False, None), id="429, no number"),
            pytest.param(
                failure(429, headers={"retry-after-ms": "250", "retry-after": "1"}),
                ("limited", "answered 429", False, 0.25),
                id="429, milliseconds",
            ),
            pytest.param(
                failure(429, code="insufficient_quota"), ("refused", "answered 429", False, None), id="no credit"
            ),
            pytest.param(
                failure(429, kind="insufficient_quota"), ("refused", "answered 429", False, None), id="no credit, type"
            ),
            pytest.param(failure(500), ("down", "answered 500", False, None), id="500"),
            pytest.param(
                failure(503, headers={"Retry-After": "3"}), ("down", "answered 503", False, 3.0), id="503, seconds"
            ),
            pytest.param(failure(504), ("down", "answered 504", True, None), id="504: a gateway lost it"),
            pytest.param(failure(408), ("down", "answered 408", True, None), id="408"),
            pytest.param(failure(404), ("refused", "answered 404", False, None), id="404"),
            pytest.param(failure(400), ("refused", "answered 400", False, None), id="400"),
            pytest.param(
                failure(400, code="content_filter"), ("refused", "answered 400", True, None), id="400, a filter"
            ),
            pytest.param(
                failure(400, code="context_length_exceeded"), ("refused", "answered 400", True, None), id="400, long"
            ),
            pytest.param(hang_up(), ("down", "broke the connection off", True, None), id="a reset"),
            pytest.param(Reply(body=b'{"choices": ['), ("down", "answered with broken JSON", True, None), id="cut off"),
            pytest.param(
                Reply(body='{"content": "é'.encode()[:-1]),
                ("down", "answered with broken JSON", True, None),
                id="cut off within a character",
            ),
            pytest.param(Reply(body=b"[" * 99_999), ("down", "answered with broken JSON", True, None), id="brackets"),
            pytest.param(
                Reply(body=b"<html>", headers={"Content-Type": "text/html"}),
                ("down", "answered with a page that is no JSON", True, None),
                id="a page",
            ),
            pytest.param(
                Reply(body={"error": {"message": "overloaded", "code": 502}}),
                ("down", "answered with an error in place of an answer", True, None),
                id="an error that says 200",
            ),
            pytest.param(
                answer('{"ship": "He', finish_reason="error"),
                ("down", "answered with an error in place of an answer", True, None),
                id="an answer that ends in an error",
            ),
        ],
    )
    def test_of_a_failure(self, reply: Reply, told: tuple[str, str, bool, float | None]) -> None:
        book = Book(most=1)
        with FakeService([reply]) as service, pytest.raises((NoAnswer, ServiceError, Stopped)):
            ask(service, book)
        [got] = book.ends
        assert isinstance(got, Failure)
        assert (got.kind, got.what, got.billed, got.retry_after) == told

    def test_of_a_stall(self) -> None:
        book = Book(most=1)
        with FakeService([Reply(delay=1)]) as service, pytest.raises(Stopped):
            ask(service, book, timeout=0.3)
        assert book.ends == [Failure("down", "did not answer in time", billed=True)]

    def test_of_a_service_that_is_not_there(self) -> None:
        book = Book(most=1)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            spec = ModelSpec("fake", "fake", f"http://127.0.0.1:{taken.getsockname()[1]}/v1")

            async def asked() -> None:
                async with open_model(spec, patience=patience(), gate=book) as model:
                    await model.ask(MESSAGES, Report, max_tokens=50)

            with pytest.raises(Stopped):
                asyncio.run(asked())
        assert book.ends == [Failure("down", "could not be reached", billed=False)]

    def test_of_an_answer_that_trickles(self) -> None:
        """Each byte comes in time, the answer never does."""
        book = Book(most=1)
        with trickling() as address:
            spec = ModelSpec("fake", "fake", f"{address}/v1")

            async def asked() -> None:
                async with open_model(spec, patience=patience(1), gate=book, timeout=0.4) as model:
                    await model.ask(MESSAGES, Report, max_tokens=50)

            with pytest.raises(Unavailable, match="did not answer in time"):
                asyncio.run(asked())
        assert book.ends == [Failure("down", "did not answer in time", billed=True)]


class TestAStop:
    def test_comes_through_a_question(self) -> None:
        with FakeService([answer("no"), GOOD]) as service, pytest.raises(Stopped) as caught:
            ask(service, Book(most=1))
        assert str(caught.value) == caught.value.reason == "enough"
        assert len(service.requests) == 1

    def test_comes_through_the_pipeline(self) -> None:
        article = parse_article("Ferry sinks\n\nThe ferry Heron sank off Ostrava on Monday.\n", source="ferry.txt")

        async def briefed(service: FakeService) -> None:
            async with open_model(spec_of(service), patience=patience(), gate=Book(most=0)) as model:
                await brief_article(article, Recipe(load_prompt("one-pass"), Brief, model.spec), model)

        with FakeService([]) as service, pytest.raises(Stopped):
            asyncio.run(briefed(service))


class TestAServiceAtWork:
    """After its first answer a service is known to be the right one: what goes wrong then costs no run."""

    @pytest.mark.parametrize(
        ("script", "said"),
        [
            pytest.param([Reply(body=b"<html>", headers={"Content-Type": "text/html"})] * 3, "no JSON, 3", id="page"),
            pytest.param([Reply(body={"error": {"message": "busy"}})] * 3, "an error in place of", id="error"),
        ],
    )
    def test_that_answers_with_something_else(self, script: list[Reply], said: str) -> None:
        async def asked(service: FakeService) -> Model:
            async with open_model(spec_of(service), patience=patience()) as model:
                await model.ask(MESSAGES, Report, max_tokens=50)
                with pytest.raises(Unavailable, match=said):
                    await model.ask(MESSAGES, Report, max_tokens=50)
                assert (await model.ask(MESSAGES, Report, max_tokens=50)).value == VALUE
                return model

        with FakeService([GOOD, *script, GOOD]) as service:
            asyncio.run(asked(service))


@dataclass
class Shelf:
    """A store that has things only as long as it lives."""

    kept: dict[str, Stored] = field(default_factory=dict)

    def key(self, spec: ModelSpec, request: Mapping[str, Any]) -> str:
        return f"{spec.name} {len(request['messages'])}"

    def get(self, key: str) -> Stored | None:
        return self.kept.get(key)

    def put(self, key: str, completion: str, seconds: float) -> None:
        self.kept[key] = Stored(json.loads(completion), seconds, "2026-01-01T00:00:00+00:00")


class TestStores:
    def test_an_answer_is_kept_before_it_is_looked_at(self) -> None:
        shelf = Shelf()
        with FakeService([answer("no"), answer("never")]) as service, pytest.raises(Invalid):
            ask(service, Book(), cache=shelf)
        assert [stored.completion["choices"][0]["message"]["content"] for stored in shelf.kept.values()] == [
            "no",
            "never",
        ]

    def test_no_failure_is_kept(self) -> None:
        shelf = Shelf()
        script = [failure(500), Reply(body={"error": {"message": "busy"}}), Reply(body=b'{"choi'), hang_up(), GOOD]
        with FakeService(script[:2]) as service, pytest.raises(NoAnswer):
            ask(service, Book(), cache=shelf)
        with FakeService(script[2:]) as service:
            ask(service, Book(), cache=shelf)
        assert len(shelf.kept) == 1

    def test_two_as_one(self) -> None:
        near, far = Shelf(), Shelf()
        both = Layered(near, far)
        with FakeService([GOOD]) as service:
            ask(service, Book(), cache=both)
            assert near.kept == far.kept != {}
            near.kept.clear()
            [got] = ask(service, Book(), cache=both)
        assert got.reused.requests == 1


@contextmanager
def trickling() -> Iterator[str]:
    """A server that begins an answer and goes on with a byte every twentieth of a second."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n")
                while not over.is_set():
                    try:
                        connection.sendall(b" ")
                    except OSError:
                        return
                    time.sleep(0.05)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            over.set()
            thread.join()
