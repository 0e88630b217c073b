"""A brief in a terminal: every field readable, in the order of the schema, nothing in it obeyed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from rich.console import Console

from summarizer.briefs import (
    Added,
    ArticleFacts,
    Brief,
    Claim,
    Event,
    Figure,
    Item,
    Named,
    Note,
    Number,
    Organisation,
    Person,
    Place,
    Provenance,
    Quote,
    Span,
    Stated,
    SummarySentence,
    Supported,
    Usage,
    Verbatim,
)
from summarizer.reports.terminal import print_brief, printable, render_item
from summarizer.schemas import fields_of

THIRD = [Span(sentence=3, start=0, end=4)]


def printed(brief: BaseModel, *, colour: bool = False) -> str:
    stream = io.StringIO()
    print_brief(brief, Console(file=stream, width=100, force_terminal=colour, _environ={"TERM": "xterm"}))
    return stream.getvalue()


def line(item: Item) -> str:
    return render_item(fields_of(type(item)), item.model_dump()).plain


def full_brief(**given: Any) -> Brief:
    return Brief(
        article=ArticleFacts(id="a" * 64, source="inbox/ferry.txt", words=1234, sentences=30),
        provenance=Provenance(
            recipe="0" * 16,
            model="invented",
            prompt="brief",
            created=datetime(2026, 1, 2, tzinfo=UTC),
            usage=Usage(requests=3, input_tokens=4000, output_tokens=500),
            cost=0.0123,
            repaired=[Note(field="quotes", item={"text": "Yes.", "speaker": None}, reason="stands in sentence 3")],
            rejected=[Note(field="figures", item={"value": 13.0, "counts": "dead"}, reason="no such number")],
        ),
        **given,
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(SummarySentence(text="The ferry sank.", evidence=THIRD), "The ferry sank.", id="summary"),
        pytest.param(Person(name="Ada Crane", evidence=THIRD), "Ada Crane", id="a name alone"),
        pytest.param(
            Person(name="Ada Crane", aliases=["Crane", "Dr Crane"], role="pilot", affiliation="Port", evidence=THIRD),
            "Ada Crane, pilot, Port, also Crane, Dr Crane",
            id="person",
        ),
        pytest.param(Organisation(name="Fog Office", evidence=THIRD), "Fog Office", id="organisation"),
        pytest.param(Place(name="Ostrava", country="CZ", evidence=THIRD), "Ostrava (CZ)", id="place"),
        pytest.param(
            Figure(value=5000, hedge="fewer than", counts="sailors", source="Ada Crane", evidence=THIRD),
            "fewer than 5,000 sailors (Ada Crane)",
            id="figure",
        ),
        pytest.param(Figure(value=10, upper=20.5, unit="percent", evidence=THIRD), "10 to 20.5%", id="range"),
        pytest.param(Figure(value=14, unit="week", counts="closure", evidence=THIRD), "14 weeks: closure", id="weeks"),
        pytest.param(Figure(value=1, unit="week", evidence=THIRD), "1 week", id="a week"),
        pytest.param(
            Figure(value=1.2e6, unit="EUR", hedge="about", counts="in damages", evidence=THIRD),
            "about 1,200,000 EUR: in damages",
            id="money",
        ),
        pytest.param(Quote(text="No.", speaker="the captain", evidence=THIRD), "“No.” — the captain", id="quote"),
        pytest.param(Quote(text="No.", evidence=THIRD), "“No.”", id="a quote by nobody"),
        pytest.param(
            Event(what="the ferry sank", date="2026-01", place="Ostrava", status="happened", evidence=THIRD),
            "the ferry sank, Ostrava (2026-01, happened)",
            id="event",
        ),
        pytest.param(
            Claim(claimant="The owner", stance="denies", claim="the hull leaked", evidence=THIRD),
            "The owner (denies): the hull leaked",
            id="claim",
        ),
    ],
)
def test_an_item_reads_as_one_line(item: Item, expected: str) -> None:
    assert line(item) == expected


def test_a_whole_brief() -> None:
    cited = [*THIRD, Span(sentence=5, start=9, end=12), Span(sentence=5, start=20, end=24)]
    brief = full_brief(
        headline="Ferry sinks",
        publisher="Northmarch Observer",
        published="2026-01-10",
        genre="news",
        topics=["weather"],
        summary=[SummarySentence(text="The ferry sank.", evidence=cited)],
        quotes=[Quote(text="No.", evidence=THIRD)],
    )
    assert [line.rstrip() for line in printed(brief).splitlines()] == [
        "Ferry sinks",
        "Northmarch Observer · 2026-01-10",
        "Genre  news",
        "Topics  weather",
        "",
        "Summary",
        "  The ferry sank. [3, 5]",
        "",
        "Quotes",
        "  “No.” [3]",
        "",
        "inbox/ferry.txt · 1,234 words, 30 sentences",
        "",
        "Repaired",
        "  quotes: Yes.: stands in sentence 3",
        "",
        "Rejected",
        "  figures: 13, dead: no such number",
        "",
        "invented · prompt brief · 3 requests · 4,000 tokens read, 500 written · $0.0123",
        "",
    ]


def test_an_empty_brief() -> None:
    assert printed(full_brief()).startswith("\ninbox/ferry.txt")


class Catch(Item):
    """What a boat brought home."""

    boat: Annotated[str, Verbatim()]
    weight: Annotated[float, Number(hedge=None, upper=None, unit=None)]
    buyer: Annotated[str | None, Named()] = None


class FishMarket(BaseModel):
    harbour: Annotated[str, Stated("publisher")]
    catches: list[Catch]
    remark: Annotated[str, Supported()]
    origin: Annotated[ArticleFacts, Added("article")]


def test_any_other_schema_goes_the_same_way() -> None:
    market = FishMarket(
        harbour="Ostrava",
        catches=[Catch(boat="Heron", weight=120, buyer="the inn", evidence=THIRD)],
        remark="a fair day",
        origin=ArticleFacts(id="a" * 64, source="-", words=3, sentences=1),
    )
    text = printed(market)
    assert text.splitlines()[0] == "Ostrava"
    assert "120 (Heron, the inn) [3]" in text
    assert "Remark  a fair day" in text


def test_markup_in_an_article_is_shown_and_not_obeyed() -> None:
    text = printed(full_brief(headline="[bold red]Sale[/] :smile: [link=http://a.example]x[/link]"))
    assert text.splitlines()[0] == "[bold red]Sale[/] :smile: [link=http://a.example]x[/link]"


def test_an_article_cannot_drive_the_terminal() -> None:
    brief = full_brief(
        headline="\x1b[2Jgone\x07",
        summary=[SummarySentence(text="a\rb\x9b31mc \u202edesrever", evidence=THIRD)],
    )
    text = printed(brief)
    assert not set(text) & {"\x1b", "\x07", "\r", "\x9b", "\u202e"}
    assert "[2Jgone" in text
    assert "a b 31mc desrever" in text


def test_colours_come_from_us_alone() -> None:
    assert "\x1b[1mFerry\x1b[0m" in printed(full_brief(headline="Ferry"), colour=True)


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_anything_can_be_printed_on_one_line(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")
