"""A run: each article in exactly one state, finished work kept, nothing asked twice."""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article, Source
from summarizer.batch import (
    Claimed,
    Ended,
    Event,
    Held,
    Known,
    NotBriefed,
    Receipt,
    Repeated,
    Run,
    Sources,
    Surveyed,
    run_articles,
)
from summarizer.batch.files import brief_name, held
from summarizer.batch.record import open_record
from summarizer.briefs import Brief, Usage
from summarizer.errors import OutputError, ServiceError, Stopped, Unreadable, UsageError
from summarizer.llm import AnswerStore, Demand, Failure, Gate
from summarizer.outcomes import Outcome, State
from summarizer.pipeline import Recipe

from .invented import USAGE, invented_article, invented_outcome

FERRY = invented_article("The ferry sank.", "inbox/ferry.txt")
BRIDGE = invented_article("The bridge opened.", "inbox/bridge.txt")
MILL = invented_article("The mill burned.", "inbox/mill.txt")
EMPTY = Unreadable("inbox/empty.txt", "there is no text in it")

Answer = Callable[[Article], Outcome]


@dataclass
class Desk:
    """Stands where the model is: answers as it is told and keeps count of what it was asked."""

    answer: Answer = invented_outcome
    opened: int = 0
    asked: list[str] = field(default_factory=list)
    together: asyncio.Barrier = field(default_factory=lambda: asyncio.Barrier(1))
    busy: int = 0
    busiest: int = 0

    @asynccontextmanager
    async def open(self, _: Gate) -> AsyncIterator[Any]:
        self.opened += 1
        yield self

    def keeping(self, _: AnswerStore) -> Desk:
        return self

    async def brief(self, article: Article, _: Recipe, model: Any) -> Outcome:
        assert model is self
        self.asked.append(article.source)
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await asyncio.sleep(0)
            async with asyncio.timeout(20):
                await self.together.wait()
            outcome: Outcome = self.answer(article)
            return outcome
        finally:
            self.busy -= 1


@dataclass(frozen=True)
class Named:
    """A recipe of which nothing but its name matters."""

    fingerprint: str = "recipe-1"
    name: str = "invented"
    prices: None = None

    @property
    def prompt(self) -> Named:
        return self

    @property
    def model(self) -> Named:
        return self


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk()
    monkeypatch.setattr("summarizer.batch.run.brief_article", made.brief)
    return made


def order(
    desk: Desk, articles: Iterable[Article | Unreadable] | Sources, out: Path, recipe: str = "recipe-1", **options: Any
) -> Run:
    sources = articles if isinstance(articles, Sources) else map(Source.of, articles)
    return Run(sources, cast("Recipe", Named(recipe)), out, open_model=desk.open, **options)


def run(
    desk: Desk, articles: Iterable[Article | Unreadable] | Sources, out: Path, recipe: str = "recipe-1", **options: Any
) -> Receipt:
    made = order(desk, articles, out, recipe, **options)
    asyncio.run(made.finish())
    return made.receipt


def briefs(out: Path) -> set[str]:
    return {path.name for path in out.glob("*.json")}


def test_the_receipt_counts_what_was_sent(desk: Desk, tmp_path: Path) -> None:
    reused = Usage(requests=1, reused=1, input_tokens=300, output_tokens=20)
    whole = replace(invented_outcome(FERRY), reused=USAGE, saved=0.001)
    half = replace(invented_outcome(BRIDGE), usage=USAGE + reused, cost=0.003, reused=reused, saved=0.002)
    unknown = replace(invented_outcome(MILL), reused=USAGE, cost=None)  # nothing was sent: that costs nothing
    outcomes = {outcome.source: outcome for outcome in (whole, half, unknown)}
    desk.answer = lambda article: outcomes[article.source]
    receipt = run(desk, [FERRY, BRIDGE, MILL], tmp_path / "out")
    assert receipt.usage == USAGE
    assert receipt.cost == pytest.approx(0.001)


def test_every_article_ends_in_one_state(desk: Desk, tmp_path: Path) -> None:
    states: dict[str, State] = {FERRY.source: "briefed", BRIDGE.source: "refused", MILL.source: "briefed"}
    desk.answer = lambda article: invented_outcome(article, states[article.source])
    told: list[Event] = []

    receipt = run(desk, [FERRY, EMPTY, BRIDGE, MILL], tmp_path / "new" / "out", on_event=told.append)

    assert receipt.states == {"briefed": 2, "refused": 1, "unreadable": 1}
    assert receipt.not_briefed == (
        NotBriefed("inbox/empty.txt", "unreadable", "there is no text in it"),
        NotBriefed("inbox/bridge.txt", "refused", "it was refused"),
    )
    assert (receipt.known, receipt.waiting, receipt.repeated, receipt.complete) == (0, (), (), True)
    assert receipt.usage == USAGE + USAGE + USAGE
    assert receipt.cost == pytest.approx(0.003)
    assert briefs(tmp_path / "new" / "out") == {brief_name(FERRY, FERRY.source), brief_name(MILL, MILL.source)}
    assert [event.source for event in told if isinstance(event, Claimed)] == [
        FERRY.source,
        BRIDGE.source,
        MILL.source,
    ]
    assert [event.outcome.state for event in told if isinstance(event, Ended)] == [
        "briefed",
        "unreadable",
        "refused",
        "briefed",
    ]


def test_articles_of_a_program(desk: Desk, tmp_path: Path) -> None:
    recipe = cast("Recipe", Named())
    receipt = asyncio.run(run_articles([FERRY, EMPTY], recipe, tmp_path, open_model=desk.open, concurrency=2))
    assert receipt.states == {"briefed": 1, "unreadable": 1}


def test_when_nothing_is_new_no_model_is_opened(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY, BRIDGE], tmp_path)
    told: list[Event] = []
    receipt = run(desk, [FERRY, BRIDGE], tmp_path, on_event=told.append)
    assert desk.opened == 1
    assert (receipt.states, receipt.known, receipt.usage) == ({}, 2, Usage())
    assert told == [
        Known(one.source, "briefed", tmp_path / brief_name(one, one.source), opened=True) for one in (FERRY, BRIDGE)
    ]


def test_only_what_is_new_is_asked(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY], tmp_path)
    run(desk, [FERRY, BRIDGE], tmp_path)
    assert desk.asked == [FERRY.source, BRIDGE.source]


@pytest.mark.parametrize("concurrency", [1, 3])
def test_one_article_under_several_names_is_briefed_once(desk: Desk, tmp_path: Path, concurrency: int) -> None:
    copy = invented_article(FERRY.text, "inbox/copy.txt")
    told: list[Event] = []
    receipt = run(desk, [FERRY, copy, FERRY, BRIDGE], tmp_path, concurrency=concurrency, on_event=told.append)
    assert sorted(desk.asked) == [BRIDGE.source, FERRY.source]
    assert receipt.states == {"briefed": 2}
    assert receipt.repeated == ((copy.source, FERRY.source), (FERRY.source, FERRY.source))
    assert Repeated(copy.source, FERRY.source, opened=True) in told


def test_a_name_changed_between_runs_is_no_new_article(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY], tmp_path)
    renamed = [invented_article(FERRY.text, "archive/renamed.txt")]
    assert run(desk, renamed, tmp_path).repeated == (("archive/renamed.txt", FERRY.source),)
    assert run(desk, renamed, tmp_path).known == 1
    assert desk.opened == 1


def test_the_same_unreadable_source_twice_counts_once(desk: Desk, tmp_path: Path) -> None:
    receipt = run(desk, [EMPTY, Unreadable("inbox/empty.txt", "there is no text in it")], tmp_path)
    assert receipt.states == {"unreadable": 1}
    assert desk.opened == 0


@pytest.mark.parametrize("state", ["refused", "truncated", "invalid", "ungrounded"])
def test_what_ended_otherwise_is_paid_for_again_on_demand_only(desk: Desk, tmp_path: Path, state: State) -> None:
    desk.answer = lambda article: invented_outcome(article, state)
    assert run(desk, [FERRY], tmp_path).states == {state: 1}
    desk.answer = invented_outcome
    later = run(desk, [FERRY], tmp_path)
    assert (later.states, later.settled, briefs(tmp_path)) == ({}, 1, set())
    assert run(desk, [FERRY], tmp_path, again=frozenset({state})).states == {"briefed": 1}
    assert briefs(tmp_path) == {brief_name(FERRY, FERRY.source)}


def test_what_nobody_answered_is_tried_again_by_the_next_run(desk: Desk, tmp_path: Path) -> None:
    desk.answer = lambda article: invented_outcome(article, "unavailable")
    assert run(desk, [FERRY], tmp_path).states == {"unavailable": 1}
    desk.answer = invented_outcome
    assert run(desk, [FERRY], tmp_path).states == {"briefed": 1}


def test_a_brief_that_was_deleted_is_made_again(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY, BRIDGE], tmp_path)
    (tmp_path / brief_name(FERRY, FERRY.source)).unlink()
    receipt = run(desk, [FERRY, BRIDGE], tmp_path)
    assert (receipt.states, receipt.known) == ({"briefed": 1}, 1)
    assert briefs(tmp_path) == {brief_name(FERRY, FERRY.source), brief_name(BRIDGE, BRIDGE.source)}


def test_a_text_that_was_deleted_is_written_again_without_a_model(desk: Desk, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "ferry.txt").write_text(FERRY.text)
    for _ in range(2):
        run(desk, Sources([str(inbox)], max_words=100), tmp_path / "out")
        [text] = (tmp_path / "out").glob("*.txt")
        assert text.read_text() == FERRY.text
        text.unlink()
    assert desk.opened == 1


def test_another_recipe_briefs_anew_when_that_is_wanted_and_so_does_the_way_back(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY], tmp_path, recipe="recipe-1")
    assert run(desk, [FERRY], tmp_path, recipe="recipe-2").outdated == 1
    for recipe in ("recipe-2", "recipe-1"):
        assert run(desk, [FERRY], tmp_path, recipe=recipe, refresh=True).states == {"briefed": 1}
    assert run(desk, [FERRY], tmp_path, recipe="recipe-1").known == 1
    assert briefs(tmp_path) == {brief_name(FERRY, FERRY.source)}


def test_a_brief_keeps_its_name_when_the_source_has_another(desk: Desk, tmp_path: Path) -> None:
    run(desk, [FERRY], tmp_path)
    renamed = invented_article(FERRY.text, "archive/renamed.txt")
    assert run(desk, [renamed], tmp_path, recipe="recipe-2", refresh=True).states == {"briefed": 1}
    assert briefs(tmp_path) == {brief_name(FERRY, FERRY.source)}


def test_an_edited_article_is_briefed_again_and_its_earlier_brief_stays(desk: Desk, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for text in (
        "The ferry Heron sank off Orrin on Monday.",
        "The ferry Heron sank off Orrin on Monday. Two are missing.",
    ):
        (inbox / "ferry.txt").write_text(text)
        receipt = run(desk, Sources([str(inbox)], max_words=100), tmp_path / "out")
    assert (receipt.states, receipt.edited, receipt.known) == ({"briefed": 1}, 1, 0)
    assert len(briefs(tmp_path / "out")) == 2


def test_how_much_is_new_is_told_before_anything_is_read(desk: Desk, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    told: list[Event] = []
    for name in ("ferry", "mill"):
        (inbox / f"{name}.txt").write_text(f"The {name} burned down in Orrin on Monday.")
        run(desk, Sources([str(inbox)], max_words=100), tmp_path / "out", on_event=told.append)
    assert [event for event in told if isinstance(event, Surveyed)] == [Surveyed(1, 1), Surveyed(2, 1)]


def test_a_long_hold_is_told(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @asynccontextmanager
    async def limited(gate: Gate) -> AsyncIterator[Any]:
        async with gate.request(Demand(1, 1, 1)) as passage:
            passage.failed(Failure("limited", "answered 429", billed=False, retry_after=300))
        yield desk

    monkeypatch.setattr(desk, "open", limited)
    told: list[Event] = []
    run(desk, [FERRY], tmp_path, on_event=told.append)
    [one] = [event for event in told if isinstance(event, Held)]
    assert (round(one.seconds), one.reason) == (300, "answered 429 and asks to be left alone for 5 minutes")


def test_a_run_that_is_stopped_finishes_what_is_in_work(desk: Desk, tmp_path: Path) -> None:
    orders: list[Run] = []

    def look(event: Event) -> None:
        if isinstance(event, Claimed) and event.source == BRIDGE.source:
            orders[0].stop("interrupted")

    orders.append(order(desk, [FERRY, BRIDGE, MILL], tmp_path, on_event=look))
    asyncio.run(orders[0].finish())
    receipt = orders[0].receipt
    assert (receipt.states, receipt.waiting) == ({"briefed": 2}, ())
    assert (receipt.complete, receipt.stopped) == (False, "interrupted")
    assert run(desk, [FERRY, BRIDGE, MILL], tmp_path).states == {"briefed": 1}


def test_what_is_being_read_when_a_run_is_stopped_is_not_begun(desk: Desk, tmp_path: Path) -> None:
    def read() -> Article:
        made.stop("interrupted")
        return FERRY

    made = order(desk, [], tmp_path)
    made._listed = iter([Source(FERRY.source, None, read)])
    asyncio.run(made.finish())
    assert (made.receipt.states, made.receipt.waiting, made.receipt.complete) == ({}, (), False)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_what_stops_the_run_leaves_the_article_waiting(desk: Desk, tmp_path: Path, concurrency: int) -> None:
    def answer(article: Article) -> Outcome:
        if article is FERRY:
            return invented_outcome(article)
        raise Stopped("the budget is spent")

    desk.answer = answer
    receipt = run(desk, [FERRY, BRIDGE, MILL], tmp_path, concurrency=concurrency)
    assert receipt.states == {"briefed": 1}
    assert receipt.stopped == "the budget is spent"
    desk.answer = invented_outcome
    assert run(desk, [FERRY, BRIDGE, MILL], tmp_path).states == {"briefed": 2}


def test_a_second_run_on_the_same_folder_says_who_holds_it(desk: Desk, tmp_path: Path) -> None:
    with (
        held(tmp_path),
        pytest.raises(OutputError, match=rf"another run holds this folder \(process {os.getpid()} on "),
    ):
        run(desk, [FERRY], tmp_path)
    assert run(desk, [FERRY], tmp_path).states == {"briefed": 1}


@pytest.mark.parametrize("concurrency", [1, 2, 5])
def test_as_many_articles_in_work_as_asked_for_and_no_more(desk: Desk, tmp_path: Path, concurrency: int) -> None:
    desk.together = asyncio.Barrier(concurrency)  # each waits there until so many have come
    articles = [invented_article(f"Text {number}.", f"{number}.txt") for number in range(10)]
    receipt = run(desk, articles, tmp_path, concurrency=concurrency)
    assert receipt.states == {"briefed": 10}
    assert desk.busiest == concurrency


def test_articles_are_read_when_they_are_needed(desk: Desk, tmp_path: Path) -> None:
    read = 0
    ahead = []

    def inbox() -> Iterator[Article]:
        nonlocal read
        for number in range(9):
            read += 1
            yield invented_article(f"Text {number}.", f"{number}.txt")

    def look(event: Event) -> None:
        if isinstance(event, Claimed):
            ahead.append(read - len(desk.asked))

    run(desk, inbox(), tmp_path, on_event=look)
    assert ahead == [1] * 9


def test_a_fault_of_ours_costs_one_article(desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def answer(article: Article) -> Outcome:
        if article is BRIDGE:
            raise KeyError("lost")
        return invented_outcome(article)

    desk.answer = answer
    receipt = run(desk, [FERRY, BRIDGE, MILL], tmp_path)
    assert receipt.states == {"briefed": 2, "invalid": 1}
    reason = receipt.not_briefed[0].reason
    assert re.fullmatch(r"a fault in summarizer itself, please report it: KeyError in test_run\.py, line \d+", reason)
    assert "Traceback" in caplog.text


def test_a_cost_that_is_not_known_makes_the_sum_unknown(desk: Desk, tmp_path: Path) -> None:
    desk.answer = lambda article: Outcome("invalid", article.source, article=article, reason="no", usage=USAGE)
    assert run(desk, [FERRY, EMPTY], tmp_path).cost is None


def test_a_part_that_is_not_installed_stops_the_run(desk: Desk, tmp_path: Path) -> None:
    def answer(_: Article) -> Outcome:
        raise ImportError("No module named 'nupunkt'")

    desk.answer = answer
    with pytest.raises(UsageError, match=r"not installed whole \(No module named 'nupunkt'\): install it again"):
        run(desk, [FERRY], tmp_path)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_an_error_of_the_whole_run_keeps_what_is_finished(desk: Desk, tmp_path: Path, concurrency: int) -> None:
    def answer(article: Article) -> Outcome:
        if article is MILL:
            raise ServiceError("the key was withdrawn")
        return invented_outcome(article)

    desk.answer = answer
    made = order(desk, [FERRY, BRIDGE, MILL], tmp_path, concurrency=concurrency)
    with pytest.raises(ServiceError, match="the key was withdrawn"):
        asyncio.run(made.finish())
    assert made.receipt.states == {"briefed": 2}
    assert made.receipt.waiting == (MILL.source,)
    desk.answer = invented_outcome
    assert run(desk, [FERRY, BRIDGE, MILL], tmp_path).known == 2


def test_a_run_that_broke_off_is_not_put_down_as_done(desk: Desk, tmp_path: Path) -> None:
    def answer(_: Article) -> Outcome:
        raise ServiceError("the key is wrong")

    desk.answer = answer
    with pytest.raises(ServiceError):
        run(desk, [FERRY], tmp_path)
    with open_record(tmp_path) as record:
        assert [entry.stopped for entry in record.runs()] == ["the key is wrong"]


def test_an_output_that_cannot_be_written_stops_before_a_model_is_opened(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(OutputError, match="cannot be an output folder"):
        run(desk, [FERRY], tmp_path / "out")
    assert desk.opened == 0


def test_an_interrupted_run_keeps_what_is_finished_and_the_next_goes_on(desk: Desk, tmp_path: Path) -> None:
    async def interrupted() -> Receipt:
        task: asyncio.Task[None] | None = None

        def look(event: Event) -> None:
            if isinstance(event, Claimed) and event.source == BRIDGE.source:
                assert task is not None
                task.cancel()

        made = order(desk, [FERRY, BRIDGE, MILL], tmp_path, on_event=look)
        task = asyncio.create_task(made.finish())
        with pytest.raises(asyncio.CancelledError):
            await task
        return made.receipt

    receipt = asyncio.run(interrupted())
    assert (receipt.states, receipt.waiting, receipt.complete) == ({"briefed": 1}, (BRIDGE.source,), False)
    assert briefs(tmp_path) == {brief_name(FERRY, FERRY.source)}

    receipt = run(desk, [FERRY, BRIDGE, MILL], tmp_path)
    assert (receipt.states, receipt.known, receipt.complete) == ({"briefed": 2}, 1, True)


FATES: list[State | str] = ["briefed", "refused", "unavailable", "withdrawn", "interrupted"]


@settings(max_examples=20, deadline=None)
@given(
    nights=st.lists(st.lists(st.sampled_from(FATES), min_size=4, max_size=4), max_size=4),
    concurrency=st.integers(1, 3),
)
def test_whatever_befalls_the_runs_each_article_is_briefed_once(
    nights: list[list[State | str]], concurrency: int
) -> None:
    """The law of resuming: any number of runs, each ending anyhow, then a good one."""
    articles = [invented_article(f"Text {number}.", f"{number}.txt") for number in range(4)]
    briefed: Counter[str] = Counter()

    def answers(fates: Sequence[State | str]) -> Answer:
        def answer(article: Article) -> Outcome:
            fate = fates[articles.index(article)]
            if fate == "withdrawn":
                raise ServiceError("the key was withdrawn")
            if fate == "interrupted":
                raise asyncio.CancelledError
            return invented_outcome(article, cast("State", fate))

        return answer

    def count(event: Event) -> None:
        if isinstance(event, Ended) and event.outcome.state == "briefed":
            briefed[event.outcome.source] += 1

    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for fates in [*nights, ["briefed"] * 4]:
            desk = Desk(answers(fates))
            patch.setattr("summarizer.batch.run.brief_article", desk.brief)
            made = order(
                desk,
                articles,
                Path(folder),
                concurrency=concurrency,
                on_event=count,
                again=frozenset({"refused"}),
            )
            try:
                asyncio.run(made.finish())
            except (ServiceError, asyncio.CancelledError):
                assert fates != ["briefed"] * 4
            receipt = made.receipt
            met = sum(receipt.states.values()) + len(receipt.waiting) + receipt.known
            assert met == 4 or not receipt.complete
        assert briefed == {article.source: 1 for article in articles}
        found = [Brief.model_validate_json(path.read_bytes()) for path in Path(folder).glob("*.json")]
        assert sorted(brief.article.id for brief in found) == sorted(article.id for article in articles)
        assert not list(Path(folder).glob(".*.tmp"))
