"""One question to a model: what goes over the wire, what is asked again, how it ends and what it cost."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from summarizer.briefs import Usage
from summarizer.errors import Invalid, NoAnswer, Refused, SummarizerError, Truncated
from summarizer.llm import open_model
from summarizer.llm.answers import strict_schema
from summarizer.llm.catalogue import Entry, Prices
from summarizer.llm.model import SHOWN_BACK, SPARE, Answer, Model
from summarizer.llm.spec import OPENAI_URL, ModelSpec
from tests.llm.asking import ARTICLE, GOOD, KEY, MESSAGES, SPENT, VALUE, Report, ask, counted, patience, spec_of
from tests.service import FakeService, Reply, Request, answer, failure, hang_up, rate_limited

PRICES = Prices(input=10.0, output=100.0, cached=1.0)
TEXT = json.dumps(VALUE.model_dump())


def completion(**changes: Any) -> Reply:
    """A completion some of whose parts are something else."""
    return Reply(body={**GOOD.body, **changes})


def said(content: Any) -> Reply:
    return completion(choices=[{"index": 0, "finish_reason": "stop", "message": content}])


class TestRequest:
    def test_what_is_sent(self) -> None:
        with FakeService([GOOD]) as service:
            ask(service, max_tokens=77, temperature=0.5)
        [request] = service.requests
        assert request.path == "/v1/chat/completions"
        assert request.headers["authorization"] == f"Bearer {KEY}"
        assert request.body == {
            "model": "fake",
            "messages": MESSAGES,
            "max_tokens": 77,
            "temperature": 0.5,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "answer", "strict": True, "schema": strict_schema(Report)},
            },
        }

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("{{7*7}} {% raw %} {#x#} ${y} {z}", id="looks like a template"),
            pytest.param("  two  spaces\t\n\n\nand lines \r\n ", id="white space"),
            pytest.param("\u00a0\u200b\ufeff\u2028e\u0301 \U0001f6a2", id="rare characters"),
            pytest.param('"quoted" \\n \\u0041 <|im_end|>', id="escapes"),
            pytest.param("", id="nothing"),
        ],
    )
    @pytest.mark.parametrize("roles", [["user"], ["system", "user"], ["system", "user", "assistant", "user"]])
    def test_messages_are_sent_as_they_are(self, text: str, roles: list[str]) -> None:
        messages = [{"role": role, "content": f"{text}{role}{text}"} for role in roles]
        given = json.dumps(messages)
        with FakeService([GOOD]) as service:
            ask(service, messages=messages)
        assert service.requests[0].body["messages"] == messages
        assert json.dumps(messages) == given

    def test_a_narrowed_schema_takes_the_place_of_the_type_s(self) -> None:
        narrowed = {"type": "object", "properties": {"ship": {"const": "Heron"}}}
        with FakeService([GOOD]) as service:
            ask(service, narrowed=narrowed)
        assert service.requests[0].body["response_format"]["json_schema"]["schema"] == narrowed

    def test_no_more_tokens_are_asked_for_than_the_model_can_write(self) -> None:
        with FakeService([GOOD]) as service:
            ask(service, max_tokens=1_000_000)
        assert service.requests[0].body["max_tokens"] == 4096

    def test_each_request_carries_what_the_catalogue_says(self) -> None:
        entry = Entry("fake", "", 8192, 4096, request={"reasoning_effort": "minimal"})

        async def asked(service: FakeService) -> None:
            async with open_model(spec_of(service, entry=entry)) as model:
                await model.ask(MESSAGES, Report, max_tokens=50)

        with FakeService([GOOD]) as service:
            asyncio.run(asked(service))
        assert service.requests[0].body["reasoning_effort"] == "minimal"

    def test_room_is_what_the_answer_leaves_of_the_context(self) -> None:
        spec = ModelSpec("fake", "fake", "http://127.0.0.1:1/v1", None, 8192, 1000)

        async def room(max_tokens: int) -> int:
            async with open_model(spec) as model:
                return model.room(max_tokens)

        assert asyncio.run(room(500)) == 8192 - 500 - SPARE
        assert asyncio.run(room(5000)) == 8192 - 1000 - SPARE


class TestAnswer:
    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(TEXT, id="plain"),
            pytest.param(f"Here you are: {TEXT} Is there more?", id="prose around it"),
            pytest.param(f"```json\n{TEXT}\n```", id="fenced"),
            pytest.param(f"\n\n {TEXT} \n", id="white space around it"),
        ],
    )
    def test_what_is_read_at_once(self, text: str) -> None:
        with FakeService([answer(text)]) as service:
            [got] = ask(service)
        assert (got.value, got.attempts) == (VALUE, 1)
        assert type(got.value) is Report
        assert got.seconds > 0

    def test_values_within_have_exactly_their_types_too(self) -> None:
        class Fleet(BaseModel):
            reports: tuple[Report, ...]

        with FakeService([answer({"reports": [VALUE.model_dump()]})]) as service:
            [got] = ask(service, kind=Fleet)
        assert type(got.value) is Fleet
        assert [type(report) for report in got.value.reports] == [Report]

    def test_answers_of_calls_at_the_same_time_are_kept_apart(self) -> None:
        def echo(request: Request) -> Reply:
            number = int(request.body["messages"][1]["content"])
            again = len(request.body["messages"]) > 2
            if number % 3 == 0 and not again:
                return answer("not yet", input_tokens=number, delay=0.01)
            return answer({"ship": f"Heron {number}", "sailors": number}, input_tokens=number)

        async def one(model: Model, number: int) -> Answer[Report]:
            messages = [MESSAGES[0], {"role": "user", "content": str(number)}]
            return await model.ask(messages, Report, max_tokens=50)

        async def asked(service: FakeService) -> list[Answer[Report]]:
            async with open_model(spec_of(service), patience=patience(9)) as model:
                return await asyncio.gather(*(one(model, number) for number in range(1, 21)))

        with FakeService(echo) as service:
            answers = asyncio.run(asked(service))
        for number, got in enumerate(answers, start=1):
            tries = 2 if number % 3 == 0 else 1
            assert got.value == Report(ship=f"Heron {number}", sailors=number)
            assert got.usage.requests == tries
            assert got.usage.input_tokens == number * tries


class TestReask:
    BAD = (
        pytest.param(answer('{"ship": "Her'), id="bad JSON"),
        pytest.param(answer({"ship": "Heron", "sailors": "four"}), id="a wrong type"),
        pytest.param(answer({"ship": "Heron"}), id="a field is missing"),
        pytest.param(answer("I am not sure."), id="prose alone"),
        pytest.param(answer('{"ship": "Heron", "ship": "Crane", "sailors": 4}'), id="a key twice"),
        pytest.param(answer([VALUE.model_dump()] * 2), id="a list"),
        pytest.param(answer('{"ship": "\\udc00", "sailors": 4}'), id="half a character"),
        pytest.param(answer('{"ship": ' + "[" * 100_000 + "}"), id="brackets without end"),
        pytest.param(answer(""), id="nothing"),
        pytest.param(answer(None), id="null"),
        pytest.param(completion(choices=[]), id="no choice"),
        pytest.param(completion(choices=None), id="no choices"),
        pytest.param(completion(choices=[None]), id="a choice that is null"),
        pytest.param(completion(choices="one"), id="choices that are none"),
        pytest.param(completion(choices=[{"index": 0}]), id="no message"),
        pytest.param(said("Heron"), id="a message that is none"),
        pytest.param(said({"role": "assistant", "content": [{"type": "text", "text": TEXT}]}), id="content in parts"),
        pytest.param(Reply(body={"error": {"message": "overloaded"}}), id="an error that says 200"),
        pytest.param(Reply(body=[]), id="no object"),
        pytest.param(Reply(body=b"<html>Welcome</html>"), id="a page"),
    )

    @pytest.mark.parametrize("bad", BAD)
    def test_what_does_not_fit_is_asked_again(self, bad: Reply) -> None:
        with FakeService([bad, GOOD]) as service:
            [got] = ask(service)
        assert (got.value, got.attempts) == (VALUE, 2)
        assert [request.body["messages"][:2] for request in service.requests] == [MESSAGES, MESSAGES]

    @pytest.mark.parametrize("bad", BAD[::4])
    def test_what_never_fits_is_invalid(self, bad: Reply) -> None:
        with FakeService([bad] * 5) as service, pytest.raises(Invalid) as caught:
            ask(service)
        assert caught.value.attempts == len(service.requests) == 2

    def test_the_second_request_says_what_was_wrong_with_the_first_answer(self) -> None:
        bad = '{"ship": "Heron", "sailors": "four"}'
        with FakeService([answer(bad), GOOD]) as service:
            ask(service)
        _, _, answered, complaint = service.requests[1].body["messages"]
        assert answered == {"role": "assistant", "content": bad}
        assert complaint["role"] == "user"
        assert "sailors" in complaint["content"]

    @pytest.mark.parametrize("reasks", [0, 1, 3])
    def test_there_is_a_budget(self, reasks: int) -> None:
        with FakeService([answer("no")] * 9) as service, pytest.raises(Invalid) as caught:
            ask(service, reasks=reasks)
        assert len(service.requests) == reasks + 1
        assert caught.value.attempts == reasks + 1
        assert str(caught.value) == f"no answer fitted the schema in {reasks + 1} tries"

    def test_an_article_is_not_too_long_because_its_bad_answer_is(self) -> None:
        too_long = failure(400, "exceeds the available context size")
        with FakeService([answer("no"), too_long]) as service, pytest.raises(Invalid, match="no room to ask again"):
            ask(service, reasks=3)

    def test_waiting_for_the_service_takes_nothing_of_the_budget(self) -> None:
        script = [rate_limited(), answer("no"), hang_up(), failure(500), GOOD]
        with FakeService(script) as service:
            [got] = ask(service, reasks=1)
        assert (got.value, got.attempts) == (VALUE, 5)

    @pytest.mark.parametrize(
        "huge",
        [
            pytest.param("x" * 5_000_000, id="prose"),
            pytest.param('{"ship": "' + "x" * 5_000_000 + '", "sailors": "four"}', id="JSON of a wrong type"),
        ],
    )
    def test_an_endless_answer_is_not_sent_back_whole(self, huge: str) -> None:
        with FakeService([answer(huge), GOOD]) as service:
            ask(service)
        first, second = (len(json.dumps(request.body)) for request in service.requests)
        assert SHOWN_BACK < second - first < 2 * SHOWN_BACK + 1000


class TestEnd:
    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(answer(None, refusal="I can't help with that."), Refused, id="a refusal"),
            pytest.param(answer(TEXT, refusal="I can't."), Refused, id="a refusal with an answer"),
            pytest.param(answer("", finish_reason="content_filter"), Refused, id="a filter"),
            pytest.param(failure(400, "filtered", code="content_filter"), Refused, id="400, a filter"),
            pytest.param(failure(400, "content_policy_violation"), Refused, id="400, a policy"),
            pytest.param(answer('{"ship": "He', finish_reason="length"), Truncated, id="cut off"),
            pytest.param(failure(400, "long", code="context_length_exceeded"), Truncated, id="400, OpenAI's code"),
            pytest.param(
                failure(400, "maximum context length is 9 tokens: 8 in the messages, 2 in the response_format schemas"),
                Truncated,
                id="400, too long, schema and all",
            ),
            pytest.param(failure(400, "exceeds the available context size"), Truncated, id="400, llama.cpp's words"),
            pytest.param(failure(400, "bad request"), Invalid, id="400, something else"),
            pytest.param(failure(422, "bad request"), Invalid, id="422, something else"),
        ],
    )
    def test_what_is_not_asked_again(self, reply: Reply, error: type[NoAnswer]) -> None:
        with FakeService([reply, GOOD]) as service, pytest.raises(NoAnswer) as caught:
            ask(service, reasks=3)
        assert type(caught.value) is error
        assert caught.value.attempts == len(service.requests) == 1

    def test_the_run_goes_on_after_it(self) -> None:
        async def asked(service: FakeService) -> Answer[Report]:
            async with open_model(spec_of(service), patience=patience()) as model:
                with pytest.raises(Truncated):
                    await model.ask(MESSAGES, Report, max_tokens=50)
                return await model.ask(MESSAGES, Report, max_tokens=50)

        too_long = failure(400, "context length exceeded by the json_schema and the max_tokens")
        with FakeService([too_long, GOOD]) as service:
            assert asyncio.run(asked(service)).value == VALUE
        assert service.requests[0].body == service.requests[1].body


class TestCost:
    def test_one_answer(self) -> None:
        with FakeService(
            [answer(VALUE.model_dump(), input_tokens=1000, output_tokens=10, cached_tokens=600)]
        ) as service:
            [got] = ask(service, prices=PRICES)
        assert counted(got.usage) == Usage(requests=1, input_tokens=1000, cached_tokens=600, output_tokens=10)
        assert got.cost == pytest.approx((400 * 10 + 600 * 1 + 10 * 100) / 1e6)

    def test_unknown_prices_are_an_unknown_cost(self) -> None:
        with FakeService([GOOD]) as service:
            [got] = ask(service)
        assert got.cost is None

    def test_usage_is_summed_over_answers_that_did_not_fit(self) -> None:
        script = [
            answer("no", input_tokens=100, output_tokens=1),
            answer("no", input_tokens=200, output_tokens=2),
            GOOD,
        ]
        with FakeService(script) as service:
            [got] = ask(service, reasks=2, prices=PRICES)
        assert counted(got.usage) == Usage(requests=3, input_tokens=400, output_tokens=23)
        assert got.cost == pytest.approx((400 * 10 + 23 * 100) / 1e6)

    @pytest.mark.parametrize(
        "last",
        [answer("no"), answer(None, refusal="no"), answer("", finish_reason="length")],
        ids=["invalid", "refused", "truncated"],
    )
    def test_what_was_spent_in_vain_is_told(self, last: Reply) -> None:
        with FakeService([answer("no", input_tokens=50), last]) as service, pytest.raises(NoAnswer) as caught:
            ask(service, prices=PRICES)
        assert counted(caught.value.usage) == Usage(requests=2, input_tokens=60, output_tokens=10)
        assert caught.value.cost == pytest.approx((60 * 10 + 10 * 100) / 1e6)
        assert caught.value.attempts == 2

    def test_each_answer_has_its_own(self) -> None:
        with FakeService([GOOD] * 3) as service:
            assert [counted(got.usage) for got in ask(service, times=3)] == [SPENT] * 3

    @pytest.mark.parametrize("usage", [None, {}, "many", {"prompt_tokens": None, "prompt_tokens_details": None}])
    def test_usage_that_is_not_told_is_nothing(self, usage: Any) -> None:
        with FakeService([completion(usage=usage)]) as service:
            assert counted(ask(service)[0].usage) == Usage(requests=1)


def speaks(
    *, shapes: tuple[str, ...] = ("json_schema",), only: str = "max_tokens", temperature: bool = True
) -> Callable[[Request], Reply]:
    """A service that understands these shapes of answers, one name for the most tokens, and perhaps a temperature."""

    def reply(request: Request) -> Reply:
        form = request.body.get("response_format", {"type": "text"})["type"]
        if form not in shapes:
            return failure(400, f"This response_format type is unavailable: {form}")
        if only not in request.body:
            return failure(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
        if not temperature and "temperature" in request.body:
            return failure(422, "Unsupported value: 'temperature' does not support 0.0 with this model.")
        return GOOD

    return reply


class TestDialect:
    @pytest.mark.parametrize(
        ("shape", "refused"),
        [("json_schema", 0), ("json_object", 1), ("text", 2)],
    )
    def test_the_shape_is_found_once_for_the_run(self, shape: str, refused: int) -> None:
        with FakeService(speaks(shapes=(shape,))) as service:
            answers = ask(service, times=3)
        assert [got.attempts for got in answers] == [1 + refused, 1, 1]
        assert [got.usage.requests for got in answers] == [1, 1, 1]
        forms = [request.body.get("response_format", {"type": "text"})["type"] for request in service.requests]
        assert forms == ["json_schema", "json_object", "text"][: refused + 1] + [shape] * 2

    @pytest.mark.parametrize("shape", ["json_object", "text"])
    @pytest.mark.parametrize("roles", [["user"], ["system", "user"], ["system", "user", "assistant", "user"]])
    def test_without_a_schema_in_the_request_it_is_told_to_the_user_s_message(
        self, shape: str, roles: list[str]
    ) -> None:
        replies = iter([answer("no"), GOOD])
        understands = speaks(shapes=(shape,))

        def reply(request: Request) -> Reply:
            answered = understands(request)
            return next(replies) if answered.status == 200 else answered

        messages = [{"role": role, "content": f"{role} {at}"} for at, role in enumerate(roles)]
        with FakeService(reply) as service:
            ask(service, messages=messages)
        first = roles.index("user")
        for request in service.requests[-2:]:
            sent = request.body["messages"]
            head, _, schema = sent[first]["content"].partition("\n\nAnswer with one JSON object that fits this")
            assert head == messages[first]["content"]
            assert json.loads(schema.split("\n", 1)[1]) == strict_schema(Report)
            assert [m for at, m in enumerate(sent[: len(roles)]) if at != first] == [
                m for at, m in enumerate(messages) if at != first
            ]

    def test_the_most_tokens_are_named_as_the_service_names_them(self) -> None:
        with FakeService(speaks(only="max_completion_tokens")) as service:
            answers = ask(service, times=2, max_tokens=50)
        assert [got.attempts for got in answers] == [2, 1]
        assert "max_tokens" not in service.requests[-1].body
        assert service.requests[-1].body["max_completion_tokens"] == 50

    def test_a_temperature_that_is_not_understood_is_left_out(self) -> None:
        with FakeService(speaks(temperature=False)) as service:
            answers = ask(service, times=2)
        assert [got.attempts for got in answers] == [2, 1]
        assert "temperature" not in service.requests[-1].body

    def test_everything_at_once(self) -> None:
        with FakeService(speaks(shapes=("text",), only="max_completion_tokens", temperature=False)) as service:
            assert [got.attempts for got in ask(service, times=2)] == [5, 1]

    def test_openai_is_spoken_to_in_its_own_words_from_the_start(self) -> None:
        from summarizer.llm.dialect import Dialect

        spoken = Dialect(ModelSpec("openai/x", "x", OPENAI_URL)).speak({"max_tokens": 9, "messages": MESSAGES}, {})
        assert spoken["max_completion_tokens"] == 9
        assert "max_tokens" not in spoken

    def test_calls_at_the_same_time_learn_it_together(self) -> None:
        """All are refused for the same reason at once: the first learns, the others must not learn it again."""
        understands = speaks(shapes=("json_object",), only="max_completion_tokens", temperature=False)

        def slow(request: Request) -> Reply:
            reply = understands(request)
            return Reply(reply.status, reply.body, delay=0.05)

        async def asked(service: FakeService) -> list[Answer[Report]]:
            async with open_model(spec_of(service), patience=patience()) as model:
                return await asyncio.gather(*(model.ask(MESSAGES, Report, max_tokens=50) for _ in range(8)))

        with FakeService(slow) as service:
            answers = asyncio.run(asked(service))
        assert [got.value for got in answers] == [VALUE] * 8
        assert service.requests[-1].body["response_format"] == {"type": "json_object"}

    def test_a_service_that_understands_nothing_is_not_asked_for_ever(self) -> None:
        complaint = "max_tokens, max_completion_tokens, temperature, reasoning_effort, response_format, json_schema"
        with FakeService(lambda _: failure(400, complaint)) as service, pytest.raises(Invalid) as caught:
            ask(service)
        assert caught.value.attempts == len(service.requests) <= 7


class TestDiscretion:
    """Neither the article nor the key is in what users are told or what is logged."""

    ENDS = (
        pytest.param([answer(f"{ARTICLE} {KEY}")] * 2, id="invalid"),
        pytest.param([answer({"ship": ARTICLE, "sailors": ARTICLE})] * 2, id="a wrong type"),
        pytest.param([answer(json.dumps({ARTICLE: 1})[:-1] + f', "{ARTICLE}": 2}}')] * 2, id="a key twice"),
        pytest.param([answer(None, refusal=f"I can't say {ARTICLE}")], id="refused"),
        pytest.param([answer(ARTICLE, finish_reason="length")], id="truncated"),
        pytest.param([failure(400, f"cannot read: {ARTICLE} with {KEY}")], id="400"),
        pytest.param([failure(400, f"no such key: {KEY}")], id="400, the key"),
        pytest.param([Reply(422, {"detail": [{"input": {"content": ARTICLE}, "msg": KEY}]})], id="422"),
        pytest.param([failure(401, f"Incorrect API key provided: {KEY}")], id="401"),
        pytest.param([failure(404, f"{ARTICLE} {KEY}")], id="404"),
        pytest.param([failure(429, f"{KEY} {ARTICLE}", code="insufficient_quota")], id="quota"),
        pytest.param([failure(500, f"{ARTICLE} {KEY}")] * 3, id="500"),
        pytest.param([Reply(503, f"<html>{ARTICLE} {KEY}".encode())] * 3, id="503"),
        pytest.param([hang_up()] * 3, id="hang-up"),
    )

    @pytest.mark.parametrize("script", ENDS)
    def test_of_an_error(self, script: list[Reply], caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        with FakeService(script) as service, pytest.raises(SummarizerError) as caught:
            ask(service)
        assert len(service.requests) == len(script)
        self.keeps(str(caught.value), caplog)

    def test_of_an_answer(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        with FakeService([answer("no"), GOOD]) as service:
            ask(service)
        self.keeps("", caplog)

    def keeps(self, message: str, caplog: pytest.LogCaptureFixture) -> None:
        told = [message, *(f"{record.getMessage()} {record.args} {record.exc_text}" for record in caplog.records)]
        for line in told:
            assert KEY not in line
            assert "Ostrava" not in line
            assert "\n" not in message

    def test_half_a_key_is_no_word_of_a_service_either(self) -> None:
        with FakeService([failure(400, f"{'no ' * 62} key {KEY}")]) as service, pytest.raises(Invalid) as caught:
            ask(service)
        assert KEY[:6] not in str(caught.value)

    def test_what_a_service_says_is_told_where_it_does_not_repeat_the_request(self) -> None:
        words = "the moon is in the wrong place " * 20
        with FakeService([failure(400, words)]) as service, pytest.raises(Invalid) as caught:
            ask(service)
        assert str(caught.value) == f"the service refuses the request: {words[:200]}"
