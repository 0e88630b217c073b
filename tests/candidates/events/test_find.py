"""The events of an article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.candidates import Candidate, find_candidates
from summarizer.candidates.events.find import MOST
from tests.invented import article_of


def events_of(article: Article) -> tuple[Candidate, ...]:
    return find_candidates(article)["events"]


def told(*sentences: str, published: str | None = "2026-03-04", language: str = "en") -> list[dict[str, object]]:
    """What is known of the events of an article of these sentences."""
    return [dict(event.known) for event in events_of(article_of(*sentences, published=published, language=language))]


def test_an_event_is_a_clause_with_its_day_its_place_and_its_status() -> None:
    assert told("The ferry, which is 40 years old, was stopped at Oslo on 3 March 2026 by the harbour office.") == [
        {
            "what": "The ferry was stopped at Oslo on 3 March 2026 by the harbour office",
            "date": "2026-03-03",
            "place": "Oslo",
            "status": "happened",
        }
    ]


@pytest.mark.parametrize(
    ("sentence", "what", "status"),
    [
        pytest.param("Mayor Ada Crane said that the old dyke had broken in two places.",
                     "the old dyke had broken in two places", "happened", id="what is said"),
        pytest.param("Mayor Ada Crane denied that the old dyke had broken in two places.",
                     "the old dyke had broken in two places", "denied", id="what is denied"),
        pytest.param("Mayor Ada Crane rejected the union's claim that two pilots had died in the storm.",
                     "two pilots had died in the storm", "denied", id="a claim that is rejected"),
        pytest.param("Mayor Ada Crane has threatened to have the men carried off by soldiers.",
                     "Mayor Ada Crane has threatened to have the men carried off by soldiers", "threatened",
                     id="the sentence where what is said is no clause"),
        pytest.param("Mayor Ada Crane, 50, told reporters in Oslo that the old dyke had broken in two places.",
                     "the old dyke had broken in two places", "happened", id="what reporters are told"),
        pytest.param("It emerged on Monday that the old dyke had broken in two places.",
                     "the old dyke had broken in two places", "happened", id="what emerges"),
        pytest.param("OSLO: The old dyke at the harbour has broken in two places.",
                     "The old dyke at the harbour has broken in two places", "happened", id="a town and a colon"),
        pytest.param("OSLO, March 10 (XNA) - The old dyke at the harbour has broken in two places.",
                     "The old dyke at the harbour has broken in two places", "happened", id="behind a dateline"),
    ],
)  # fmt: skip
def test_where_somebody_says_it_the_event_is_what_is_said(sentence: str, what: str, status: str) -> None:
    [event] = told(sentence)
    assert (event["what"], event["status"]) == (what, status)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        pytest.param("The old yard at the harbour was closed on 3 March 2026.", "2026-03-03", id="in the clause"),
        pytest.param("On 3 March 2026, the old yard at the harbour was closed.", "2026-03-03", id="beside the clause"),
        pytest.param("The old yard, founded in 1867, was closed by the harbour office.", None, id="a year beside it"),
        pytest.param("The yard was shut in March 2024 and sold again in May 2025.", "2024-03", id="the first of two"),
        pytest.param("All rooms changed since March 2024 will be checked again by May 2026.", "2026-05",
                     id="the last of two where it is planned"),
        pytest.param("The yard, shut in March 2024 and in May 2025, was sold to the harbour office.", None,
                     id="two beside the clause"),
        pytest.param("The old yard at the harbour was closed by the harbour office.", None, id="none"),
        pytest.param("The old yard has lost 90 men since March 2024.", None, id="since when"),
        pytest.param("The old yard at the harbour will be closed on Thursday.", "2026-03-05", id="a day ahead"),
        pytest.param("The old yard at the harbour will be closed on Wednesday.", "2026-03-04", id="the very day"),
        pytest.param("The mayor denied on Monday that the old yard had been closed.", None, id="when it is denied"),
        pytest.param("The old yard has been closed, the mayor told the town on Monday.", None, id="when it is said"),
        pytest.param("The mayor demanded on Monday that the yard be closed.", "2026-03-02", id="when it is demanded"),
        pytest.param("The mayor said the yard, which was sold in May 2025, had never been closed.", None,
                     id="of a clause within"),
        pytest.param("The old yard, which the mayor sold in May 2025, was closed on Monday.", "2026-03-02",
                     id="its own before that of a clause within"),
        pytest.param("The offer that was made in January for the old yard will be looked at again.", None,
                     id="of what is said of the subject"),
        pytest.param("On Monday, the mayor of the town and her deputy, both of them pilots, resigned.", "2026-03-02",
                     id="far in front"),
        pytest.param("In 2021, the mayor said, the yard was closed for a year.", "2021", id="before an attribution"),
        pytest.param("Prices at the old yard rose to 5% from 4% in May 2025.", None, id="of what it is compared with"),
        pytest.param("The 2019 inquiry cleared the mayor of the old town.", None, id="a year before a noun"),
        pytest.param("The yard was shut for repairs between 2017 and 2020.", None, id="a stretch of time"),
        pytest.param("Minutes of Tuesday's meeting are due on 20 March.", "2026-03-20", id="not that of an owner"),
        pytest.param("The old dyke broke when the river rose on Tuesday.", "2026-03-03", id="of what came with it"),
        pytest.param("The mayor leaves the court on Monday.", "2026-03-02", id="a caption"),
        pytest.param("The pilots threatened a strike beginning Friday.", "2026-03-06", id="beginning on a day ahead"),
        pytest.param("Her party has until 6 p.m. Friday to name a man.", "2026-03-06", id="has until an hour"),
        pytest.param("The bank paid 9m in a 2023 settlement with the port.", "2023", id="the year of a deed"),
        pytest.param("The mayor takes over the yard on Thursday.", "2026-03-05", id="a day of a timetable"),
        pytest.param("Divers searched the hull by hand on Tuesday and found a crack in it.", "2026-03-03",
                     id="a day that is past"),
    ],
)  # fmt: skip
def test_the_day(sentence: str, date: str | None) -> None:
    assert told(sentence)[0]["date"] == date


SCENE = "The old dyke broke on Tuesday in a heavy storm."
DROWNED = "Nine people drowned in the harbour."


def paragraphs(*told: list[str]) -> Article:
    """An article of these paragraphs, each of so many sentences."""
    apart = article_of(*[sentence for paragraph in told for sentence in paragraph], published="2026-03-04")
    text, sentences = "", list[Sentence]()
    for paragraph in told:
        text += "\n\n" * bool(text)
        for rank, sentence in enumerate(paragraph):
            text += " " * bool(rank)
            sentences.append(Sentence(len(sentences) + 1, len(text), len(text) + len(sentence)))
            text += sentence
    return replace(apart, text=text, sentences=tuple(sentences))


@pytest.mark.parametrize(
    ("told", "date"),
    [
        pytest.param([[SCENE, DROWNED]], "2026-03-03", id="told on"),
        pytest.param([[SCENE, "Nobody had seen it.", DROWNED]], "2026-03-03", id="two on"),
        pytest.param([[SCENE, "Nine people have drowned in the harbour."]], None, id="up to now"),
        pytest.param([[SCENE, "Nine people drowned in the harbour years ago."]], None, id="another time"),
        pytest.param([[SCENE, "Nine people drowned in the harbour in May 2025."]], "2025-05", id="a day of its own"),
        pytest.param([[SCENE, "Nine people might drown in the harbour."]], None, id="what may come"),
        pytest.param([[SCENE, "Ada Crane said nine people drowned in the harbour."]], None, id="what somebody says"),
        pytest.param([["The yard will be closed on Friday.", DROWNED]], None, id="not the day of a plan"),
        pytest.param([[SCENE], [DROWNED]], None, id="another paragraph"),
        pytest.param(
            [[SCENE], ["Nine people were rushed to the harbour and drowned."]], "2026-03-03", id="one occasion"
        ),
        pytest.param([[SCENE], ["That night nine people drowned in the harbour."]], "2026-03-03", id="that night"),
        pytest.param([["The dyke broke in 2021."], ["That time nine people drowned in it."]], "2021", id="that time"),
    ],
)
def test_the_day_of_a_scene_goes_on(told: list[list[str]], date: str | None) -> None:
    [event] = [event for event in events_of(paragraphs(*told)) if "drown" in event.text]
    assert event.known["date"] == date


def test_a_day_that_an_earlier_sentence_has_set_is_shown_by_both() -> None:
    article = paragraphs([SCENE, DROWNED])
    [event] = [event for event in events_of(article) if "drowned" in event.text]
    assert [article.text[start:end] for start, end in event.spans] == [SCENE, DROWNED]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        pytest.param("The old ferry sank in a heavy storm off Oslo.", "Oslo", id="where it happens"),
        pytest.param("The old ferry sank in a heavy storm in the river port of Oslo.", "Oslo", id="the port of"),
        pytest.param("Oslo has bought the old ferry from a yard.", None, id="who does it"),
        pytest.param("The old ferry sank in Oslo and was towed to Berlin.", "Oslo", id="the first of two"),
        pytest.param("The old ferry, built in Berlin, sank in a heavy storm.", None, id="beside the clause"),
        pytest.param("The old ferry sank in a heavy storm.", None, id="none"),
        pytest.param("The old ferry was sold to the Oslo harbour in an Oslo market.", None, id="of another noun"),
        pytest.param("Three divers reached Oslo late in the evening.", "Oslo", id="what is reached"),
        pytest.param("The police fired at a crowd opposite the Oslo.", "Oslo", id="opposite it"),
        pytest.param("Ports from Oslo to Berlin were closed on Monday.", None, id="from one to another"),
        pytest.param("A pilot died at Oslo's yard in Berlin on Monday.", "Berlin", id="whose yard it is"),
    ],
)
def test_the_place(sentence: str, place: str | None) -> None:
    assert [event["place"] for event in told(sentence)] == [place]


def test_a_sentence_gives_three_events_of_its_own_at_most() -> None:
    found = told(
        "The yard was shut early, and the men went home, and the dogs were left, and the cats ran off at noon."
    )
    assert [event["what"] for event in found] == ["The yard was shut early", "the men went home", "the dogs were left"]


def test_a_clause_within_may_be_an_event() -> None:
    sentence = "The mayor of Oslo wept on the quay when the old dyke broke in two places."
    assert "the old dyke broke in two places" in [event["what"] for event in told(sentence)]


def test_what_is_said_stands_beside_what_the_sentence_says() -> None:
    sentence = "The mayor of Oslo quit on Monday after divers said that the old dyke had broken in two places."
    assert [event["what"] for event in told(sentence)] == [
        "the old dyke had broken in two places",
        "The mayor of Oslo quit on Monday",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Image] The old yard at the harbour was closed on Monday.",
        "This article was changed on Monday after the yard was closed.",
        "The mayor of Oslo declined to comment on the yard on Monday.",
        "The harbour office did not immediately respond to a letter.",
    ],
)
def test_captions_corrections_and_silence_are_no_events(sentence: str) -> None:
    assert told("The old yard at the harbour was closed on Monday.", sentence)[1:] == []


def test_headings_questions_and_quotations_give_none() -> None:
    article = article_of(
        "Yard to close",
        "The old yard at the harbour was closed on Monday.",
        "Why was the old yard at the harbour closed on Monday?",
        "“The old yard at the harbour was closed on Monday,” said the mayor.",
    )
    assert [article.text[e.start : e.end] for e in events_of(article)] == [article.sentence(2)]


def test_of_many_those_that_tell_most_are_kept_in_reading_order() -> None:
    filler = [f"A gull of the {word} kind was sitting on a wooden pole." for word in "abcdefghijkl"]
    article = article_of(
        "The ferry to Orrin was stopped on Monday after a crack was found in its hull.",
        *filler,
        "The ferry to Orrin will be mended by divers in May.",
        headline="Ferry to Orrin stopped",
    )
    found = events_of(article)
    assert len(found) == MOST
    assert [event.start for event in found] == sorted(event.start for event in found)
    assert {found[0].spans[0], found[-1].spans[0]} == {
        (s.start, s.end) for s in (article.sentences[0], article.sentences[-1])
    }


def test_in_a_language_nobody_wrote_down_a_sentence_is_one_clause_and_its_status_is_open() -> None:
    assert told("Prom, który ma 40 lat, został wczoraj zatrzymany przez stocznię.", language="pl") == [
        {"what": "Prom, który ma 40 lat, został wczoraj zatrzymany przez stocznię", "date": "2026-03-03", "place": None}
    ]


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us"])
def test_english_is_english_wherever_it_is_written(language: str) -> None:
    [event] = told("The ferry, which is 40 years old, was stopped by the harbour office.", language=language)
    assert (event["what"], event["status"]) == ("The ferry was stopped by the harbour office", "happened")


def test_an_article_without_sentences_has_none() -> None:
    assert events_of(article_of()) == ()


SENTENCES = st.sampled_from(
    [
        "The yard was shut early, and the men went home.",
        "On Monday, the ferry sank off Oslo.",
        "The mayor said that the dyke would be mended by May 2026.",
        "“We will not sail until the hull is safe,” the pilots said.",
        "Who knows?",
        "Advertisement",
        "",
    ]
)


@given(st.lists(SENTENCES, max_size=20), st.sampled_from(["en", "de"]))
@settings(max_examples=50, deadline=None)
def test_they_are_few_and_rest_on_whole_sentences(sentences: list[str], language: str) -> None:
    article = article_of(*sentences, language=language)
    found = events_of(article)
    assert len(found) <= MOST
    assert [event.start for event in found] == sorted(event.start for event in found)
    assert {event.spans for event in found} <= {((s.start, s.end),) for s in article.sentences}


def test_here_is_the_place_of_the_dateline() -> None:
    sentences = (
        "OSLO — The old dyke at the harbour broke.",
        "The mayor stepped off a boat here.",
        "Oslo wept for days.",
    )
    found = events_of(article_of(*sentences, dateline="OSLO", published="2026-03-04"))
    assert [str(event.known["place"]).title() for event in found][:2] == ["Oslo", "Oslo"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The mayor went to court on Tuesday, two days after the old yard burst into flames.", "2026-03-01"),
        ("The mayor went to court on Tuesday, a day before the old yard burst into flames.", "2026-03-04"),
        ("The mayor went to court on Tuesday, hours after the old yard burst into flames.", "2026-03-03"),
    ],
)
def test_a_day_is_counted_from_another(sentence: str, date: str) -> None:
    assert [event["date"] for event in told(sentence) if "burst" in str(event["what"])] == [date]


OSLO = ["A wall broke in Oslo on Monday.", "Oslo was dark."]
DUG = "Nine men were rescued from the mud by hand."


@pytest.mark.parametrize(
    ("sentences", "place"),
    [
        pytest.param([*OSLO, DUG], "Oslo", id="on the spot"),
        pytest.param([*OSLO, "Nine men are to be tried."], None, id="a plan"),
        pytest.param([*OSLO, "Nine men raised their offer."], None, id="anywhere"),
        pytest.param([*OSLO, "Nine men drowned years ago."], None, id="another time"),
        pytest.param([*OSLO, "She will speak in the town on Friday."], "Oslo", id="the town"),
        pytest.param(["A wall broke in Oslo and another in Berlin.", DUG], None, id="two towns"),
        pytest.param(["A wall broke in Norway on Monday.", "Norway was dark.", DUG], None, id="a country"),
        pytest.param(["The men flew to Berlin.", "Nobody there had seen the ferry sink."], "Berlin", id="there"),
        pytest.param(["The men flew home.", "Nobody there had seen the ferry sink."], None, id="there, but where"),
    ],
)  # fmt: skip
def test_the_place_of_the_story(sentences: list[str], place: str | None) -> None:
    last = told(*sentences)[-1]
    assert str(last["what"]) in sentences[-1]
    assert last["place"] == place


def test_a_place_that_another_sentence_names_is_shown_by_both() -> None:
    found = article_of(*OSLO, DUG, published="2026-03-04")
    event = events_of(found)[-1]
    assert [found.text[start:end] for start, end in event.spans] == ["Oslo was dark.", DUG]


def test_a_dateline_of_two_towns_sets_no_story() -> None:
    found = events_of(article_of(f"OSLO/BERLIN — {DUG}", "Oslo was dark.", dateline="OSLO/BERLIN"))
    assert found[0].known["place"] is None


ABROAD = [  # published on Wednesday 4 March 2026
    (
        "fr",
        ("Le feu a éclaté lundi dans un entrepôt.", "Peu après, les pompiers ont évacué deux immeubles."),
        "les pompiers ont évacué deux immeubles",
        ("2026-03-02", "happened"),
    ),
    (
        "es",
        ("La plataforma ha convocado una protesta para el 12 de marzo ante el ayuntamiento.",),
        "La plataforma ha convocado una protesta para el 12 de marzo ante el ayuntamiento",
        ("2026-03-12", "planned"),
    ),
]


@pytest.mark.parametrize(("language", "sentences", "what", "known"), ABROAD, ids=[row[0] for row in ABROAD])
def test_when_it_happens_in_another_language(
    language: str, sentences: tuple[str, ...], what: str, known: tuple[str, str]
) -> None:
    [event] = [event for event in told(*sentences, language=language) if event["what"] == what]
    assert (event["date"], event["status"]) == known
