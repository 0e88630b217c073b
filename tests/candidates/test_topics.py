"""What an article is about, by its words."""

from __future__ import annotations

import re
from itertools import chain
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.briefs import Topic
from summarizer.candidates.topic_lexicons import ENDINGS, vocabularies_of
from summarizer.candidates.topic_words import TOPIC_WORDS, Vocabulary
from summarizer.candidates.topics import likely_topics, topic_strengths
from tests.candidates.topic_stories import HARD, MISSED, PLAIN
from tests.candidates.topic_stories_abroad import ABROAD, LATER
from tests.invented import article_of

Story = tuple[str, str, str]


def stories(written: str) -> list[Story]:
    """(topic, headline, text) of each."""
    found = []
    for story in written.strip().split("\n\n"):
        first, text = story.split("\n", 1)
        key, _, headline = first.partition(": ")
        [topic] = [topic for topic in get_args(Topic) if topic.startswith(key)]
        found.append((topic, headline, text.replace("\n", " ")))
    return found


def topics_of(headline: str, *sentences: str, language: str | None = "en") -> tuple[Topic, ...]:
    return likely_topics(article_of(headline, *sentences, headline=headline, language=language))


@pytest.mark.parametrize(("topic", "headline", "text"), stories(PLAIN) + stories(HARD))
def test_the_first_is_what_an_editor_would_say(topic: str, headline: str, text: str) -> None:
    assert topics_of(headline, text)[:1] == (topic,)


@pytest.mark.parametrize(("topic", "headline", "text"), stories(MISSED))
@pytest.mark.xfail(strict=True, reason="words of the place or the people outweigh what happens")
def test_what_words_alone_get_wrong(topic: str, headline: str, text: str) -> None:
    assert topics_of(headline, text)[:1] == (topic,)


@pytest.mark.parametrize(
    ("language", "topic", "headline", "text"),
    [(language, *story) for written in (ABROAD, LATER) for language in written for story in stories(written[language])],
)
def test_the_first_is_what_an_editor_abroad_would_say(language: str, topic: str, headline: str, text: str) -> None:
    assert topics_of(headline, text, language=language)[:1] == (topic,)


def test_each_topic_is_told_abroad() -> None:
    assert {topic for written in ABROAD.values() for topic, _, _ in stories(written)} == set(get_args(Topic))


def test_each_topic_has_three_plain_stories_or_more() -> None:
    told = [topic for topic, _, _ in stories(PLAIN)]
    assert {topic for topic in get_args(Topic) if told.count(topic) >= 3} == set(get_args(Topic))


@pytest.mark.parametrize(
    ("sentence", "topics"),
    [
        pytest.param("They begin a strike on Monday.", ("labour",), id="a strike"),
        pytest.param("They begin a hunger strike on Monday.", (), id="of hunger"),
        pytest.param("They had an air strike on Monday.", ("conflict, war and peace",), id="from the air"),
        pytest.param("A lightning strike on Monday.", ("weather",), id="of lightning"),
        pytest.param("They struck a deal on Monday.", (), id="a figure of speech"),
        pytest.param("They fear redundancies.", ("labour",), id="British"),
        pytest.param("They fear layoffs.", ("labour",), id="American"),
        pytest.param("The bowler took a wicket.", ("sport",), id="Commonwealth"),
        pytest.param("The quarterback threw a touchdown.", ("sport",), id="only in America"),
        pytest.param("He is picketing; they picket.", ("labour",), id="as words bend"),
        pytest.param("THE SYNOD’S BISHOPS", ("religion",), id="capitals, a possessive, a plural"),
        pytest.param("She vetoed it.", ("politics and government",), id="veto, vetoed"),
        pytest.param("Ministers and police said that hospitals had the money.", (), id="what all news has"),
        pytest.param("He went for a walk and came back.", (), id="nothing"),
        pytest.param("", (), id="no word"),
    ],
)
def test_words_and_phrases(sentence: str, topics: tuple[str, ...]) -> None:
    assert likely_topics(article_of(sentence)) == topics


@pytest.mark.parametrize(
    ("language", "known"),
    [("en", True), ("en-GB", True), ("en_US", True), (None, True), ("sv", False), ("zh", False)],
)
def test_what_cannot_be_told_is_read_as_english(language: str | None, known: bool) -> None:
    assert topics_of("The union calls a strike", language=language) == (("labour",) if known else ())


@pytest.mark.parametrize(
    ("language", "sentence", "topics"),
    [
        pytest.param("de", "Die Brände", ("disaster, accident and emergency incident",), id="umlaut of a plural"),
        pytest.param("de", "Der Kirchenchorleiter", ("religion",), id="first part of a compound"),
        pytest.param("de", "Der Gebäudebrand", ("disaster, accident and emergency incident",), id="last part"),
        pytest.param("de", "Das kann anregen, das Beispiel", (), id="no compounds"),
        pytest.param("nl", "De regionale buschauffeursstaking", ("labour",), id="last part in Dutch"),
        pytest.param("nl", "Parochiekerken", ("religion",), id="both parts of one topic"),
        pytest.param("fr", "L’évêque d’Arlon", ("religion",), id="elided articles"),
        pytest.param("fr-CA", "LES EVEQUES", ("religion",), id="capitals without accents"),
        pytest.param("fr", "Les hôpitaux", ("health",), id="aux"),
        pytest.param("es", "Los jueces", (), id="one usual word says too little"),
        pytest.param("es", "Las inundaciones", ("disaster, accident and emergency incident",), id="plural in -es"),
        pytest.param("pt-BR", "As eleições e as vacinações", ("politics and government",), id="plural in -ões"),
        pytest.param("it", "Gli scioperi", ("labour",), id="plural in -i"),
        pytest.param("it", "Le chiese", ("religion",), id="plural in -e"),
        pytest.param("it", "La Croce rossa in corso", (), id="phrases that say nothing"),
    ],
)
def test_words_abroad(language: str, sentence: str, topics: tuple[str, ...]) -> None:
    assert likely_topics(article_of(sentence, language=language)) == topics


def test_the_headline_weighs_more_than_the_lead_and_the_lead_more_than_the_rest() -> None:
    rest = ("It was so.", "So it was.", "And so on.")

    def labour(*sentences: str, headline: str | None = None) -> float:
        return topic_strengths(article_of(*sentences, headline=headline))["labour"]

    strike = "They went on strike."
    assert labour(strike, *rest, headline=strike) > labour(strike, *rest) > labour(*rest, strike)


@pytest.mark.parametrize(
    ("sentence", "topics"),
    [
        pytest.param("The bishops went on strike.", ("labour", "religion"), id="as strong"),
        pytest.param("A strike closed the church.", ("labour",), id="weaker"),
    ],
)
def test_a_second_topic(sentence: str, topics: tuple[str, ...]) -> None:
    assert likely_topics(article_of(sentence)) == topics


def test_what_is_said_again_counts_less_each_time() -> None:
    once, twice, thrice = (topic_strengths(article_of(*["A strike."] * n))["labour"] for n in (1, 2, 3))
    assert once < twice < thrice
    assert twice - once > thrice - twice


def test_a_headline_that_is_also_the_first_sentence_counts_once() -> None:
    line = "They went on strike"
    assert topic_strengths(article_of(line, headline=line)) == topic_strengths(article_of("So it is.", headline=line))


WORDS = st.lists(st.sampled_from("strike bishop court goal school rain the of hospital 'tis O’Brien party's ".split()))


@given(WORDS, WORDS)
def test_each_topic_once_the_strongest_first(headline: list[str], text: list[str]) -> None:
    article = article_of(" ".join(text), headline=" ".join(headline))
    strengths = topic_strengths(article)
    assert likely_topics(article) == tuple(strengths)[: len(likely_topics(article))]
    assert len(likely_topics(article)) <= 2
    assert bool(likely_topics(article)) is bool(strengths)
    assert list(strengths.values()) == sorted(strengths.values(), reverse=True)
    assert set(strengths) <= set(get_args(Topic))


def test_every_topic_has_its_words() -> None:
    assert list(TOPIC_WORDS) == list(get_args(Topic))


@pytest.mark.parametrize("vocabulary", TOPIC_WORDS.values(), ids=TOPIC_WORDS)
def test_words_are_listed_once_and_as_they_are_read(vocabulary: Vocabulary) -> None:
    parts = (vocabulary.deciding, vocabulary.telling, vocabulary.usual, vocabulary.faint)
    listed = [" ".join(phrase.split()) for phrase in chain(*(part.split(",") for part in parts)) if phrase.strip()]
    assert sorted(listed) == sorted(set(listed))
    assert [phrase for phrase in listed if phrase != phrase.casefold() or "’" in phrase or "-" in phrase] == []
    assert [phrase for phrase in listed if len(phrase.split()) > 4] == []


@pytest.mark.parametrize("language", sorted(set(ENDINGS) - {"en"}))
def test_tables_are_written_as_they_are_read(language: str) -> None:
    vocabularies, nothing = vocabularies_of(language)
    assert list(vocabularies) == list(get_args(Topic))
    for words in vocabularies.values():
        assert words.telling
        assert words.usual
        parts = (words.deciding, words.telling, words.usual, words.faint)
        listed = [
            " ".join(phrase.split()) for part in (*parts, nothing) for phrase in part.split(",") if phrase.strip()
        ]
        assert [phrase for phrase in listed if not re.fullmatch(r"(?:[^\W_]+\*?(?: |$)){1,5}", phrase)] == []
        own = listed[: -len([phrase for phrase in nothing.split(",") if phrase.strip()])]
        assert sorted(own) == sorted(set(own))
