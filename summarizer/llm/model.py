"""Model: an open way to a language model. The one place that calls openai and instructor."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

import httpx2
import instructor
import openai
from instructor.core import InstructorRetryException
from pydantic import BaseModel

from summarizer.briefs import Usage
from summarizer.errors import (
    Invalid,
    ModelError,
    NoAnswer,
    Refused,
    ServiceError,
    Stopped,
    Truncated,
    Unavailable,
    UsageError,
)
from summarizer.llm.answers import readable, strict_schema
from summarizer.llm.cache import AnswerStore, Layered
from summarizer.llm.completions import Completed, is_complete, looked_at, reused_from, tells_of_error
from summarizer.llm.dialect import Dialect
from summarizer.llm.gate import Demand, Gate, OpenGate
from summarizer.llm.spec import ModelSpec, address_of
from summarizer.llm.transport import (
    Garbled,
    Patience,
    Webpage,
    failure_of,
    is_filtered,
    is_out_of_credit,
    is_passing,
    is_too_long,
    send,
)
from summarizer.prompts import Message

AnswerT = TypeVar("AnswerT", bound=BaseModel)

SHOWN_BACK = 2_000
"""Characters of a bad answer, and of what is wrong with it, that a re-ask sends back."""

REPEATED = 24
"""Characters in a row of the messages in a service's complaint that keep it from being shown."""

SPARE = 64
"""Tokens kept free for what a chat template puts around the messages."""

AROUND = 256
"""Tokens that a chat template may put around messages at the very most, a system prompt of its own among them."""

logging.getLogger("instructor").setLevel(logging.CRITICAL + 1)  # its errors hold whole answers
logging.getLogger("openai").setLevel(logging.INFO)  # its debug records hold whole requests


@dataclass(frozen=True)
class Answer(Generic[AnswerT]):
    """What a model answered.

    Attributes:
        usage, cost: of all requests, the reused ones too; cost in US dollars, None when unknown.
        attempts: requests sent.
        seconds: wall-clock time until it was there.
        reused: the part of `usage` that came from the cache: nothing was sent for it.
    """

    value: AnswerT
    usage: Usage
    cost: float | None
    attempts: int
    seconds: float
    reused: Usage = Usage()


class _Connection:
    """The client, made when it is first needed, and whether the service has ever answered."""

    def __init__(self, connect: Callable[[], Awaitable[openai.AsyncOpenAI]]) -> None:
        self._connect = connect
        self._connecting = asyncio.Lock()
        self._client: openai.AsyncOpenAI | None = None
        self.has_answered = False

    async def client(self) -> openai.AsyncOpenAI:
        async with self._connecting:
            if self._client is None:
                self._client = await self._connect()
            return self._client


class Model:
    """An open model. One instance serves any number of concurrent calls of one event loop."""

    def __init__(
        self,
        spec: ModelSpec,
        connect: Callable[[], Awaitable[openai.AsyncOpenAI]],
        *,
        timeout: float | None = None,
        patience: Patience | None = None,
        cache: AnswerStore | None = None,
        gate: Gate | None = None,
    ) -> None:
        self.spec = spec
        self.timeout = timeout or spec.timeout
        self._connection = _Connection(connect)
        self._patience = patience or Patience()
        self._cache = cache
        self._gate = gate or OpenGate()
        self._dialect = Dialect(spec)

    async def connect(self) -> openai.AsyncOpenAI:
        """The client, made when it is first asked for: what an embedded model needs is fetched and started then.

        Raises:
            ModelError: the weights or the engine of an embedded model cannot be had.
            ServiceError: no client can be made.
        """
        return await self._connection.client()

    def keeping(self, answers: AnswerStore) -> Model:
        """The same open model, which looks for answers there first and keeps them there too."""
        keeper = copy(self)
        keeper._cache = Layered(answers, self._cache) if self._cache else answers
        return keeper

    def room(self, max_tokens: int) -> int:
        """The tokens that the messages may have if the answer may have `max_tokens`."""
        return self.spec.context - min(max_tokens, self.spec.max_output) - SPARE

    async def ask(
        self,
        messages: Sequence[Message],
        answer: type[AnswerT],
        *,
        max_tokens: int,
        reasks: int = 1,
        narrowed: Mapping[str, Any] | None = None,
        temperature: float = 0.0,
    ) -> Answer[AnswerT]:
        """Ask for an answer of this type.

        Args:
            messages: system, user and so on; sent as they are, never rendered as templates.
            max_tokens: that the answer may have.
            reasks: how often an answer that does not fit is sent back with what is wrong with it.
            narrowed: the JSON Schema of the answers that are possible here, where it is narrower than the type.

        Raises:
            NoAnswer: there is no usable answer; the error carries what was spent.
            ServiceError, ModelError: no request of this run would be answered.
            OutputError: the answer cache cannot be used.
            Stopped: the gate lets nothing go any more.
        """
        call = _Call(
            self, len(messages), dict(narrowed) if narrowed else strict_schema(answer), max_tokens, temperature
        )
        create: Any = instructor.patch(create=call.create, mode=instructor.Mode.JSON_SCHEMA)
        started = time.perf_counter()
        try:
            read = await create(
                response_model=readable(answer), messages=[dict(m) for m in messages], max_retries=reasks, strict=False
            )
        except NoAnswer as error:
            raise call.charge(error) from error.__cause__
        except InstructorRetryException as error:
            cause = error.__cause__
            if isinstance(cause, NoAnswer | UsageError | Stopped):
                raise (call.charge(cause) if isinstance(cause, NoAnswer) else cause) from None
            if cause is not None and not call.answers:  # a fault of ours, which instructor takes for a bad answer
                raise cause from None
            reason = f"no answer fitted the schema in {call.answers} tries"
            raise call.charge(Invalid(reason)) from None
        value = answer.model_validate(read.model_dump())
        seconds = time.perf_counter() - started
        return Answer(value, call.usage, self.cost(call.usage), call.attempts, seconds, call.reused)

    def cost(self, usage: Usage) -> float | None:
        """US dollars for this usage, None when the prices are not known."""
        return self.spec.prices.cost(usage) if self.spec.prices else None

    async def complete(self, request: dict[str, Any], schema: dict[str, Any], count: Callable[[], None]) -> Completed:
        """One completion, from the cache where it has one.

        What a service does not understand is said in another way, once for the whole run.
        """
        while True:
            spoken = self._dialect.speak(request, schema)
            key = self._cache.key(self.spec, spoken) if self._cache else ""
            if self._cache and (reused := reused_from(self._cache.get(key))):
                return reused
            client = await self.connect()

            try:
                completed = await send(partial(self._send_once, client, spoken, request, count), self._patience)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if stopped := _stopped(error):
                    raise stopped from None
                learnt = self._dialect.speak(request, schema) != spoken  # by another call, while this one was away
                if learnt or self._dialect.adapt(error):
                    continue
                raise Invalid(f"the service refuses the request: {self._words(error, request)}") from None
            except (openai.APIError, Garbled) as error:
                raise self._failure(error, request) from None
            self._connection.has_answered = True
            if self._cache and is_complete(completed.completion):
                given = completed.completion.to_dict(warnings=False)
                self._cache.put(key, json.dumps(given), completed.seconds)
            return completed

    async def _send_once(
        self, client: openai.AsyncOpenAI, spoken: dict[str, Any], request: dict[str, Any], count: Callable[[], None]
    ) -> Completed:
        """One request through the gate, which is told how it went."""
        async with self._gate.request(_demand(spoken, request["max_tokens"])) as passage:
            count()
            begun = time.perf_counter()
            try:
                completion, headers = await self._exchange(client, spoken)
            except (openai.APIError, Garbled) as error:
                passage.failed(failure_of(error))
                raise
            completed = Completed(completion, time.perf_counter() - begun)
            passage.answered(completed.usage if completed.tells_usage else None, headers)
            return completed

    async def _exchange(self, client: openai.AsyncOpenAI, spoken: dict[str, Any]) -> tuple[Any, Mapping[str, str]]:
        """A completion and the headers that it came with."""
        try:
            async with asyncio.timeout(self.timeout):  # the client's own begins anew with each byte that trickles in
                raw = await client.chat.completions.with_raw_response.create(**spoken)
        except TimeoutError as error:
            raise openai.APITimeoutError(httpx2.Request("POST", client.base_url)) from error
        try:
            completion: Any = raw.parse()
        except (ValueError, RecursionError):  # a gateway that broke off in the middle of an answer
            raise Garbled("broken JSON") from None
        if isinstance(completion, str):
            raise Webpage("a page that is no JSON")
        if tells_of_error(completion):
            raise Garbled("an error in place of an answer")
        return completion, raw.headers

    @property
    def _where(self) -> str:
        return address_of(self.spec.base_url) if self.spec.base_url else "the embedded server"

    def _failure(self, error: openai.APIError | Garbled, request: dict[str, Any]) -> Exception:
        where, tries = self._where, f"{self._patience.attempts} tries"
        if isinstance(error, Webpage) and not self._connection.has_answered:
            return ServiceError(
                f"{where} does not speak as OpenAI's service does: check OPENAI_BASE_URL, most end in /v1"
            )
        if isinstance(error, Garbled):
            return Unavailable(f"{where} answered with {error}, {tries}")
        if isinstance(error, openai.APITimeoutError):
            return Unavailable(f"{where} did not answer in time, {tries}: set a longer timeout if it is that slow")
        if isinstance(error, openai.APIConnectionError):
            if not self._connection.has_answered:
                return ServiceError(f"{where} cannot be reached: check OPENAI_BASE_URL and that the service runs")
            return Unavailable(f"{where} could not be reached any more, {tries}")
        if isinstance(error, openai.APIStatusError):
            return self._refusal(error, request)
        return Invalid(f"{where} answered with something that is no completion")

    def _refusal(self, error: openai.APIStatusError, request: dict[str, Any]) -> Exception:
        where = self._where
        if is_filtered(error):
            return Refused("a content filter stopped the request")
        if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
            return ServiceError(f"{where} does not take the key: check OPENAI_API_KEY")
        if isinstance(error, openai.NotFoundError):
            if "model" not in error.message.casefold():
                return ServiceError(f"{where} answers 404: check OPENAI_BASE_URL, most end in /v1")
            return ModelError(f"{where} has no model {self.spec.wire_name!r}: {self._words(error, request)}")
        if is_out_of_credit(error):
            return ServiceError(f"{where}: the account has run out of credit")
        if error.status_code == 413:
            return Truncated("the article is longer than the service takes")
        if isinstance(error, openai.RateLimitError):
            minutes = round(self._patience.limited / 60)
            return Unavailable(f"{where} was at its rate limit (429) for {minutes} minutes: lower the concurrency")
        times = f" {self._patience.attempts} times" if is_passing(error) else ""
        return Unavailable(f"{where} answered {error.status_code}{times}: {self._words(error, request)}")

    def _words(self, error: openai.APIError, request: dict[str, Any]) -> str:
        """What the service says, on one line and not all of it, unless it repeats the article or the key."""
        body = error.body if isinstance(error.body, dict) else {}
        said = " ".join(str(body.get("message") or error.message).split())
        said = (said.replace(self.spec.api_key, "...") if self.spec.api_key else said)[:200]
        asked = " ".join(" ".join(str(message["content"]) for message in request["messages"]).split())
        if any(said[i : i + REPEATED] in asked for i in range(len(said) - REPEATED + 1)):
            return "(it repeats the request)"
        return said


class _Call:
    """One question with its re-asks: counts what it takes, and looks at each completion before instructor does."""

    def __init__(self, model: Model, given: int, schema: dict[str, Any], max_tokens: int, temperature: float) -> None:
        self.model = model
        self.given = given
        self.schema = schema
        self.max_tokens = min(max_tokens, model.spec.max_output)
        self.temperature = temperature
        self.usage = Usage()
        self.reused = Usage()
        self.attempts = 0
        self.answers = 0

    async def create(self, **asked: Any) -> Any:
        messages = [*asked["messages"][: self.given], *map(_shortened, asked["messages"][self.given :])]
        request = {
            "model": self.model.spec.wire_name,
            "messages": messages,
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            **self.model.spec.request,
        }
        try:
            completed = await self.model.complete(request, self.schema, partial(self._count, 1))
        except Truncated:
            if self.answers:  # it is the bad answer that has made it too long
                raise Invalid("the answer did not fit the schema, and there is no room to ask again") from None
            raise
        self.answers += 1
        self.usage += completed.usage
        if completed.reused:
            self.reused += completed.usage
        return looked_at(completed.completion)

    def charge(self, error: NoAnswer) -> NoAnswer:
        error.usage, error.reused, error.attempts = self.usage, self.reused, self.attempts
        error.cost = self.model.cost(self.usage)
        return error

    def _count(self, requests: int) -> None:
        self.attempts += requests


def _demand(spoken: Mapping[str, Any], max_tokens: int) -> Demand:
    """What a request takes. No tokenizer makes more tokens of a text than it has bytes; most make a third of that."""
    size = len(json.dumps(spoken, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return Demand(-(-size // 3), size + AROUND, max_tokens)


def _stopped(error: openai.APIStatusError) -> NoAnswer | None:
    """What the complaint means for this article, None when it is about how the service was spoken to."""
    if is_filtered(error):
        return Refused("a content filter stopped the request")
    if is_too_long(error):
        return Truncated("the article is longer than the model can read")
    return None


def _shortened(message: dict[str, Any]) -> dict[str, Any]:
    content = message.get("content")
    return {**message, "content": content[:SHOWN_BACK]} if isinstance(content, str) else message
