"""The imitated service, asked by the real pipeline: its answers can be briefed, its troubles are what they say."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.night.articles import article
from benchmarks.night.desk import Served, serving
from benchmarks.night.log import Logged, bill
from benchmarks.night.trouble import BILLED, KINDS, Trouble, Weather
from summarizer.articles import parse_article
from summarizer.briefs import Brief
from summarizer.llm import open_model, resolve_model
from summarizer.llm.transport import Patience
from summarizer.outcomes import Outcome
from summarizer.pipeline import Recipe, brief_article
from summarizer.prompts import load_prompt

STORM = Weather(seed=1, share=1.0)
TROUBLES = {STORM.trouble(number): number for number in range(400, 0, -1)}
"""Every kind of trouble that there is, with the first article that meets it."""
ATTEMPTS = 3
"""As many as it takes to outlast all that passes, so that what never passes takes the least there can be."""


async def brief(base_url: str, number: int, words: int = 50, prompt: str = "one-pass") -> Outcome:
    async def at_once(_: float) -> None:
        await asyncio.sleep(0)

    spec = resolve_model("imitation", base_url=base_url, api_key=None, environ={})
    recipe = Recipe(load_prompt(prompt), Brief, spec)
    patience = Patience(attempts=ATTEMPTS, sleep=at_once)
    async with open_model(spec, timeout=0.2, patience=patience) as model:
        model._connection.has_answered = True  # as in a run: a first request that is reset would end it
        return await brief_article(parse_article(article(number, words), source=f"{number}.txt"), recipe, model)


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("calm")) as served:
        yield served


@pytest.fixture(scope="module")
def stormy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("stormy"), "--trouble", "1", "--seed", "1") as served:
        yield served


def about(served: Served, number: int) -> list[Logged]:
    return [one for one in served.requests() if one.article == number]


@pytest.mark.parametrize(("number", "words"), [(1, 50), (2, 50), (3, 350)])
def test_an_article_is_briefed_in_one_request_and_told_in_its_own_words(calm: Served, number: int, words: int) -> None:
    outcome = asyncio.run(brief(calm.base_url, number, words))
    assert (outcome.state, outcome.reason) == ("briefed", None)
    assert isinstance(outcome.brief, Brief)
    assert article(number, words).split("\n\n")[1].startswith(outcome.brief.summary[0].text)
    assert not [note for note in outcome.brief.provenance.rejected if note.field == "summary"]
    [request] = about(calm, number)
    assert (request.kind, request.input_tokens) == ("answer", outcome.usage.input_tokens)
    assert request.output_tokens == outcome.usage.output_tokens
    assert request.answered


def test_the_prompt_with_two_passes_is_answered_too(calm: Served) -> None:
    assert asyncio.run(brief(calm.base_url, 9, prompt="brief")).state == "briefed"


@pytest.mark.parametrize("trouble", sorted(filter(None, TROUBLES), key=str), ids=lambda one: f"{one.kind}, {one.tries}")
def test_trouble_ends_as_it_has_to(stormy: Served, trouble: Trouble) -> None:
    number = TROUBLES[trouble]
    expected = STORM.expected(number)
    outcome = asyncio.run(brief(stormy.base_url, number))
    assert outcome.state == expected.state, outcome.reason
    requests = about(stormy, number)
    assert len(requests) == expected.requests
    assert {one.kind for one in requests if trouble.befalls(one.number)} == {trouble.kind}
    assert all(bool(one.tokens) == (one.kind == "answer" or one.kind in BILLED) for one in requests)


def test_what_is_over_the_limit_is_turned_away_and_costs_nothing(tmp_path: Path) -> None:
    body = json.dumps({"messages": [{"role": "user", "content": article(1)}]}).encode()
    with serving(tmp_path, "--requests-per-minute", "1") as served:
        address = f"{served.base_url}/chat/completions"
        with urllib.request.urlopen(address, body) as answer:
            assert answer.headers["x-ratelimit-remaining-requests"] == "0"
        with pytest.raises(urllib.error.HTTPError) as turned_away:
            urllib.request.urlopen(address, body)
        with turned_away.value as error:
            assert (error.code, error.headers["x-ratelimit-limit-requests"]) == (429, "1")
            assert 50 < int(error.headers["Retry-After"]) <= 60
        first, second = served.requests()
    assert (first.kind, second.kind, second.tokens) == ("answer", "limit", 0)


def test_every_kind_of_trouble_is_met() -> None:
    assert {trouble.kind for trouble in TROUBLES if trouble} == set(KINDS)
    passing = Weather(seed=1, share=1.0, passing=True)
    assert {passing.expected(number).state for number in range(1, 400)} == {"briefed"}


def test_a_share_of_the_articles_meets_trouble() -> None:
    troubled = sum(Weather(seed=3, share=0.4).trouble(number) is not None for number in range(1, 2001))
    assert 700 < troubled < 900


def test_the_bill_is_exact() -> None:
    request = Logged(1, 1, 1, "answer", 200, 0.0, input_tokens=1_000_001, output_tokens=3)
    assert bill([request] * 3, (Decimal("0.15"), Decimal("0.60"))) == Decimal("0.45000585")
