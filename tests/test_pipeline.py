"""One article and one recipe in, one outcome out: through a real service on loopback."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from summarizer.articles import Article
from summarizer.briefs import Brief, Usage
from summarizer.errors import ServiceError
from summarizer.llm import ModelSpec, open_model
from summarizer.llm.catalogue import Prices
from summarizer.llm.transport import Patience
from summarizer.outcomes import Outcome
from summarizer.pipeline import Recipe, brief_article
from summarizer.prompts import load_prompt
from tests.cli import answering
from tests.invented import article_of
from tests.llm.asking import counted
from tests.service import FakeService, Reply, Request, answer, failure
from tests.ships import PROMPT, SHIPS, Ships, write_prompt

FERRY = article_of(
    "Ferry service to Orrin Island halted",
    "Harbour master Ines Calder stopped the ferry to Orrin Island on 3 March 2026 after a crack was found.",
    "She said about 1,400 passengers had to wait.",
    "“We will not sail until the hull is safe,” Calder said.",
    headline="Ferry service to Orrin Island halted",
    publisher="The Orrin Post",
    authors=("Ada Crane",),
    published="2026-03-04",
)
Replying = Callable[[Request], Reply]


async def _no_wait(_: float) -> None:
    """Waits that are not waited."""


def briefed(
    article: Article,
    script: Iterable[Reply] | Replying,
    prompt: str = "brief",
    schema: type[BaseModel] = Brief,
    **spec: Any,
) -> tuple[Outcome, list[Request]]:
    """The outcome of an article, and what the service was asked for it."""

    async def run(model_spec: ModelSpec) -> Outcome:
        async with open_model(model_spec, patience=Patience(attempts=2, sleep=_no_wait)) as model:
            return await brief_article(article, Recipe(load_prompt(prompt), schema, model_spec), model)

    with FakeService(script) as service:
        model_spec = replace(ModelSpec("fake", "fake", service.base_url), **spec)
        return asyncio.run(run(model_spec)), service.requests


def asked(request: Request) -> str:
    """What stands behind the article."""
    return request.prompt.split("</article>")[1]


def sent(request: Request) -> list[int]:
    """The sentences sent, by number."""
    article = request.prompt.split("<article>")[1].split("</article>")[0]
    return [int(number) for number in re.findall(r"^\[(\d+)\]", article, re.MULTILINE)]


def evidence(article: Article, item: Any) -> list[str]:
    return [article.text[span.start : span.end] for span in item.evidence]


def story(**values: Any) -> Replying:
    """Nothing to say, but for these values where a pass asks for them."""

    def reply(request: Request) -> Reply:
        fields = request.body["response_format"]["json_schema"]["schema"]["properties"]
        nothing: dict[str, Any] = {name: None if name in {"genre", "condition"} else [] for name in fields}
        given = {name: value for name, value in values.items() if name in fields}
        return answer(nothing | given, input_tokens=100, output_tokens=7, cached_tokens=40)

    return reply


def in_turn(*replying: Replying) -> Replying:
    """Another reply to each request."""
    left = iter(replying)
    return lambda request: next(left)(request)  # noqa: PLW0108 - another one each time


GOOD = {"sentences": [2], "text": "Ines Calder stopped the ferry to Orrin Island."}
BAD = {"sentences": [2], "text": "Ines Calder burned the ferry to Orrin Island on 9 May 2026."}


class TestBriefed:
    def test_what_the_page_the_code_and_the_model_say(self) -> None:
        waited = {"sentences": [3], "text": "About 1,400 passengers had to wait."}
        outcome, _ = briefed(FERRY, story(summary=[waited], genre="news"))
        brief = outcome.brief
        assert type(brief) is Brief
        assert (outcome.state, outcome.source, outcome.article, outcome.reason) == (
            "briefed",
            "invented.txt",
            FERRY,
            None,
        )
        assert (brief.headline, brief.publisher, brief.authors, brief.published) == (
            "Ferry service to Orrin Island halted",
            "The Orrin Post",
            ["Ada Crane"],
            "2026-03-04",
        )
        assert [person.name for person in brief.people] == ["Ines Calder"]
        assert [(q.text, q.speaker) for q in brief.quotes] == [
            ("We will not sail until the hull is safe,", "Ines Calder")
        ]
        assert [evidence(FERRY, figure) for figure in brief.figures] == [["about 1,400"]]
        assert [(s.text, evidence(FERRY, s)) for s in brief.summary] == [
            (FERRY.sentence(2), [FERRY.sentence(2)]),
            (waited["text"], [FERRY.sentence(3)]),
        ]
        assert brief.genre == "news"
        assert (brief.article.id, brief.article.source, brief.article.sentences) == (FERRY.id, "invented.txt", 4)

    def test_it_is_the_same_brief_when_read_again(self) -> None:
        brief = briefed(FERRY, answering.reply)[0].brief
        assert brief is not None
        assert Brief.model_validate_json(brief.model_dump_json()) == brief

    def test_only_what_is_open_is_asked(self) -> None:
        _, requests = briefed(FERRY, story(summary=[GOOD]))
        assert len(requests) == 1  # all names, speakers and claimants are known: the story is left

    def test_usage_of_all_passes_is_summed(self) -> None:
        article = article_of("They warned that 12 lorries had turned back.", FERRY.sentence(2))  # who did is open
        outcome, requests = briefed(article, story(summary=[GOOD]), prices=Prices(input=10.0, output=100.0, cached=1.0))
        assert len(requests) == 2
        assert counted(outcome.usage) == Usage(requests=2, input_tokens=200, cached_tokens=80, output_tokens=14)
        assert outcome.cost == pytest.approx((120 * 10 + 80 * 1 + 14 * 100) / 1e6)
        assert outcome.seconds > 0
        assert isinstance(outcome.brief, Brief)
        provenance = outcome.brief.provenance
        assert (provenance.usage, provenance.cost, provenance.attempts) == (outcome.usage, outcome.cost, 2)
        assert (provenance.model, provenance.prompt) == ("fake", "brief")

    def test_without_prices_the_cost_is_not_known(self) -> None:
        assert briefed(FERRY, story(summary=[GOOD]))[0].cost is None


class TestAgain:
    def test_what_does_not_hold_is_asked_once_more_and_the_good_answer_kept(self) -> None:
        outcome, requests = briefed(FERRY, in_turn(story(summary=[BAD]), story(summary=[GOOD])), "one-pass")
        assert len(requests) == 2
        before, after = (request.body["messages"] for request in requests)
        assert after[0] == before[0]
        assert after[1]["content"].startswith(before[1]["content"])
        added = after[1]["content"].removeprefix(before[1]["content"])
        assert BAD["text"] in added
        assert "does not stand in the cited sentences" in added
        assert isinstance(outcome.brief, Brief)
        assert [sentence.text for sentence in outcome.brief.summary] == [GOOD["text"]]
        [note] = [note for note in outcome.brief.provenance.rejected if note.field == "summary"]
        assert note.item == {"text": BAD["text"]}
        assert outcome.usage.requests == 2

    def test_only_the_fields_that_failed_are_asked(self) -> None:
        first, second = story(summary=[BAD], genre="news"), story(summary=[GOOD], genre="opinion")
        outcome, requests = briefed(FERRY, in_turn(first, second), "one-pass")
        assert set(requests[1].body["response_format"]["json_schema"]["schema"]["properties"]) == {"summary"}
        assert isinstance(outcome.brief, Brief)
        assert outcome.brief.genre == "news"

    def test_it_is_asked_no_more_often_than_the_prompt_says(self) -> None:
        outcome, requests = briefed(FERRY, story(summary=[BAD]), "one-pass")
        assert len(requests) == 2
        assert isinstance(outcome.brief, Brief)
        assert outcome.brief.summary == []

    @pytest.mark.parametrize(
        "second",
        [
            pytest.param([answer("gibberish")] * 2, id="invalid"),
            pytest.param([answer('{"summary": [', finish_reason="length")], id="truncated"),
            pytest.param([answer(None, refusal="No.")], id="refused"),
        ],
    )
    def test_what_held_of_the_first_answer_stays_where_there_is_no_second(self, second: list[Reply]) -> None:
        first = answer({"summary": [GOOD, BAD], "topics": ["sport"], "genre": "news"})
        outcome, requests = briefed(FERRY, [first, *second], "one-pass")
        assert isinstance(outcome.brief, Brief), outcome.reason
        assert [sentence.text for sentence in outcome.brief.summary] == [GOOD["text"]]
        assert outcome.usage.requests == outcome.brief.provenance.attempts == len(requests) == 1 + len(second)


class TestOtherStates:
    @pytest.mark.parametrize(
        ("script", "state", "reason"),
        [
            pytest.param([answer(None, refusal="No.")], "refused", "refused to answer", id="refused"),
            pytest.param([answer("", finish_reason="content_filter")], "refused", "content filter", id="filtered"),
            pytest.param([answer("{", finish_reason="length")], "truncated", "did not fit", id="truncated"),
            pytest.param([answer("gibberish")] * 2, "invalid", "in 2 tries", id="invalid"),
            pytest.param([failure(503)] * 2, "unavailable", "503", id="unavailable"),
        ],
    )
    def test_no_answer(self, script: list[Reply], state: str, reason: str) -> None:
        outcome, requests = briefed(FERRY, script)
        assert (outcome.state, outcome.brief, outcome.article) == (state, None, FERRY)
        assert outcome.reason is not None
        assert reason in outcome.reason
        assert len(requests) == len(script)

    def test_what_was_spent_in_vain_is_counted(self) -> None:
        script = [answer("gibberish", input_tokens=30, output_tokens=2)] * 2
        outcome, _ = briefed(FERRY, script, prices=Prices(input=1.0, output=10.0, cached=1.0))
        assert counted(outcome.usage) == Usage(requests=2, input_tokens=60, output_tokens=4)
        assert outcome.cost == pytest.approx((60 * 1 + 4 * 10) / 1e6)

    @pytest.mark.parametrize(
        ("vessels", "reason"),
        [
            pytest.param([], "the model proposed nothing and nothing was found in the text", id="nothing proposed"),
            pytest.param(
                [{"sentences": [1], "name": "Egret"}],
                "nothing was left after checking; vessels first: does not stand in the article",
                id="nothing held",
            ),
        ],
    )
    def test_ungrounded(self, tmp_path: Path, vessels: list[Any], reason: str) -> None:
        script, article = story(vessels=vessels, condition="rough"), article_of("The tug Plover went ahead of her.")
        outcome, _ = briefed(article, script, write_prompt(tmp_path), Ships)
        assert (outcome.state, outcome.brief, outcome.reason) == ("ungrounded", None, reason)

    def test_what_concerns_the_whole_run_is_raised(self) -> None:
        with pytest.raises(ServiceError, match="does not take the key"):
            briefed(FERRY, [failure(401)])


FLEET = [f"Vessel{n}" for n in range(1, 13)]
LONG = article_of(
    *(f"The freighter {name} left the harbour of Ostrava at noon with {'very ' * (i % 5)}much wood and coal on board."
      for i, name in enumerate(FLEET))
)  # fmt: skip


def vessels_in_sight(request: Request) -> Reply:
    """One vessel of each sentence that is sent, and another condition from part to part."""
    vessels = [{"sentences": [number], "name": FLEET[number - 1]} for number in sent(request)]
    script = story(vessels=vessels, condition="rough" if 1 in sent(request) else "calm")
    return script(request)


class TestOwnSchema:
    def test_it_goes_the_same_way(self, tmp_path: Path) -> None:
        vessels = [
            {"sentences": [1], "name": "Heron", "tonnage": 9000},
            {"sentences": [1], "name": "Plover", "tonnage": 9000},
        ]
        script = story(vessels=vessels, condition="rough")
        outcome, requests = briefed(SHIPS, script, write_prompt(tmp_path), Ships)
        assert [asked(request).strip() for request in requests] == ["SEA", "FLEET"]
        found = outcome.brief
        assert type(found) is Ships, outcome.reason
        assert [(v.name, v.tonnage, evidence(SHIPS, v)) for v in found.vessels] == [
            ("Heron", 9000.0, ["Heron"]),
            ("Plover", None, ["Plover"]),  # in sentence 2, where no such number stands
        ]
        assert [(load.value, evidence(SHIPS, load)) for load in found.loads] == [
            (9000.0, ["9,000 tonnes"]),
            (300.0, ["300 tonnes"]),
        ]
        assert found.condition == "rough"
        assert outcome.usage.requests == 2


class TestLongArticle:
    @pytest.mark.parametrize("context", [10_000, 500, 400, 300])
    def test_every_sentence_is_sent_in_one_part_of_each_pass(self, tmp_path: Path, context: int) -> None:
        outcome, requests = briefed(LONG, vessels_in_sight, write_prompt(tmp_path), Ships, context=context)
        assert outcome.state == "briefed", outcome.reason
        for one in ("SEA", "FLEET"):
            parts = [sent(request) for request in requests if one in asked(request)]
            assert [number for part in parts for number in part] == list(range(1, 13))
            assert (len(parts) > 1) is (context < 10_000)
        longest = max(sum(len(m["content"].encode()) for m in request.body["messages"]) for request in requests)
        assert longest / 3 <= context - 100  # what the answer may have

    def test_what_is_merged_points_at_its_own_sentence(self, tmp_path: Path) -> None:
        outcome, requests = briefed(LONG, vessels_in_sight, write_prompt(tmp_path), Ships, context=300)
        assert isinstance(outcome.brief, Ships)
        assert sorted(vessel.name for vessel in outcome.brief.vessels) == sorted(FLEET)
        for vessel in outcome.brief.vessels:
            [span] = vessel.evidence
            assert LONG.text[span.start : span.end] == vessel.name
            assert LONG.sentences_of(span.start, span.end) == (LONG.sentences[span.sentence - 1],)
        firsts = [sent(request)[0] for request in requests if "FLEET" in asked(request)]
        assert [vessel.evidence[0].sentence for vessel in outcome.brief.vessels][: len(firsts)] == firsts
        assert outcome.brief.condition == "rough"  # as the first part has it
        assert outcome.usage.requests == len(requests)

    def test_the_brief_too(self) -> None:
        whole, once = briefed(LONG, story())
        parted, often = briefed(LONG, story(), context=1200)
        assert len(often) > len(once)
        assert isinstance(whole.brief, Brief)
        assert isinstance(parted.brief, Brief)
        same = {"people", "organisations", "places", "figures", "quotes", "claims"}
        assert parted.brief.model_dump(include=same) == whole.brief.model_dump(include=same)

    @pytest.mark.parametrize("position", [0, 1, 2], ids=["first", "middle", "last"])
    def test_a_single_sentence_that_is_too_long(self, tmp_path: Path, position: int) -> None:
        sentences = ["The tug Plover was at sea.", "The tug Egret was at sea."]
        sentences.insert(position, f"The freighter Heron had {'wood and ' * 300}coal on board.")
        outcome, requests = briefed(article_of(*sentences), story(), write_prompt(tmp_path), Ships, context=600)
        assert outcome.state == "truncated"
        assert outcome.reason == f"invented.txt: sentence {position + 1} is longer than the model can read"
        assert requests == []
        assert outcome.usage == Usage()


class TestRecipe:
    SPEC = ModelSpec("fake", "fake", "http://127.0.0.1:1/v1")

    def recipe(self, folder: Path, text: str = PROMPT) -> Recipe:
        return Recipe(load_prompt(write_prompt(folder, text)), Ships, self.SPEC)

    def test_the_same_parts_have_the_same_fingerprint(self, tmp_path: Path) -> None:
        assert self.recipe(tmp_path).fingerprint == self.recipe(tmp_path).fingerprint
        assert re.fullmatch("[0-9a-f]{16}", self.recipe(tmp_path).fingerprint)

    def test_another_prompt_schema_model_or_setting_has_another(self, tmp_path: Path) -> None:
        class Others(Ships):
            harbour: str | None = None

        first = self.recipe(tmp_path)
        recipes = [
            first,
            self.recipe(tmp_path, PROMPT.replace("SEA", "SEE")),
            self.recipe(tmp_path, PROMPT.replace("again: 1", "again: 2")),
            replace(first, schema=Others),
            replace(first, model=replace(self.SPEC, wire_name="other")),
            replace(first, model=replace(self.SPEC, base_url="http://127.0.0.1:2/v1")),
        ]
        assert max(Counter(recipe.fingerprint for recipe in recipes).values()) == 1

    def test_a_key_is_no_part_of_it(self, tmp_path: Path) -> None:
        first = self.recipe(tmp_path)
        assert replace(first, model=replace(self.SPEC, api_key="sk-1")).fingerprint == first.fingerprint
