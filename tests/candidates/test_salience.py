"""Which sentences carry the story."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.candidates.events.signals import clause_signals
from summarizer.candidates.salience import (
    EVENT,
    KEY_FACT,
    cosine,
    is_dated,
    key_sentences,
    merit,
    most_telling,
    told_in,
)
from tests.invented import article_of

ARTICLE = article_of(
    "Ferry to Orrin Island stopped",
    "The ferry to Orrin Island was stopped on Tuesday after a crack was found in its hull.",
    "It was a cold and windy morning with a little rain in the air.",
    "About 1,400 passengers had to wait for the ferry to Orrin Island, the harbour office said.",
    "The ferry to Orrin Island was stopped on Tuesday because a crack was found in the hull.",
    "Advertisement",
    "The crack in the hull of the ferry to Orrin Island will be mended by divers within 3 days.",
    headline="Ferry to Orrin Island stopped",
)


def keys(count: int, words: int | None = None, article: Article = ARTICLE) -> tuple[int, ...]:
    return key_sentences(article, article.sentences, count, words)


@pytest.mark.parametrize(
    ("count", "chosen"),
    [
        pytest.param(0, (), id="none"),
        pytest.param(1, (2,), id="the one that tells most"),
        pytest.param(2, (2, 4), id="not what is told already, though it has more merit"),
        pytest.param(4, (2, 3, 4, 7), id="with more to choose, what says it again is left"),
        pytest.param(9, (2, 3, 4, 5, 7), id="never a heading or a fragment"),
    ],
)
def test_they_come_in_reading_order(count: int, chosen: tuple[int, ...]) -> None:
    assert keys(count) == chosen


def test_no_more_words_than_allowed() -> None:
    assert keys(9, words=40) == (2, 4)  # 17 + 16 words
    assert keys(9, words=16) == (4,)
    assert keys(9, words=3) == ()


def test_only_these_sentences_are_chosen() -> None:
    assert key_sentences(ARTICLE, ARTICLE.sentences[2:4], 9) == (3, 4)
    assert key_sentences(ARTICLE, (), 9) == ()


@pytest.mark.parametrize(
    ("better", "worse", "headline"),
    [
        pytest.param("Divers will mend the hull on Monday at noon.", "Divers will mend the hull at once at noon.", None,
                     id="a day"),
        pytest.param("Divers will mend the hull within days now.", "We will mend your hull within days now.", None,
                     id="nobody speaks for himself"),
        pytest.param("Divers will mend the hull within days now.", "Guests may visit the tower within weeks too.",
                     "Divers mend hull", id="a word of the headline"),
    ],
)  # fmt: skip
def test_what_makes_a_sentence_tell_more(better: str, worse: str, headline: str | None) -> None:
    opening = "The harbour office wrote a long letter to the town."
    rest = ["The weather in the town was as it always is."] * 3  # so that the one stands hardly deeper than the other
    assert keys(2, article=article_of(opening, worse, better, *rest, headline=headline)) == (1, 3)


def signals_of(sentence: str, **page: Any) -> Mapping[str, float]:
    """The signals of a sentence that comes second of two."""
    article = article_of("The harbour office wrote a long letter.", sentence, **page)
    return told_in(article, article.sentences)[-1].signals


@pytest.mark.parametrize(
    ("signal", "sentence", "value"),
    [
        ("opening", "Divers mended the hull of the ferry.", 1 / 2),
        ("depth", "Divers mended the hull of the ferry.", 1 / 2),
        ("paragraph", "Divers mended the hull of the ferry.", 1),
        ("headline", "Divers mended the hull of the ferry.", 0),  # there is none
        ("dated", "Divers mended the hull of the ferry on Monday.", 1),
        ("dated", "Divers mended the hull of the ferry at dawn.", 0),
        ("number", "Seven divers mended the hull of the ferry.", 0),  # it may begin a name
        ("number", "On it seven divers mended the ferry.", 1),
        ("number", "On it 7 divers mended the ferry.", 1),
        ("number", "On it some divers mended the ferry.", 0),
        ("happening", "Divers have found a crack in the hull.", 1),
        ("happening", "Divers mended the hull of the ferry.", 1),
        ("happening", "Divers live on a ferry in the port.", 0),
        ("ahead", "Divers will mend the hull of the ferry.", 1),
        ("ahead", "A vote on the hull of the ferry.", 1),
        ("ahead", "Divers mended the hull of the ferry.", 0),
        ("quoted", "He “was in”, they say, on that day.", 8 / 35),
        ("quoted", "Divers mended the hull of the ferry.", 0),
        ("personal", "In it we saw a crack of the hull.", 1),
        ("personal", "In it “we saw a crack” of the hull.", 0),
        ("pronoun", "They mended the hull of the old ferry.", 1),
        ("pronoun", "Divers say they mended the hull of it.", 0),
        ("length", "Divers mended the hull of the ferry.", 7 / 20),
        ("length", "Divers mended the hull " * 20 + "of it.", 40 / 20),
    ],
)
def test_signals(signal: str, sentence: str, value: float) -> None:
    assert signals_of(sentence)[signal] == pytest.approx(value)


def test_a_sentence_shares_words_with_the_headline_and_the_article() -> None:
    near, far = (
        signals_of(sentence, headline="Office writes letter")
        for sentence in ("The office sent that letter to the harbour.", "Divers mended the hull of the ferry.")
    )
    assert near["headline"] > far["headline"] == 0
    assert near["centrality"] > far["centrality"] > 0


def test_each_signal_is_weighed() -> None:
    of_a_sentence = set(signals_of("Divers mended the hull of the ferry."))
    of_a_clause = {"clause centrality", *clause_signals("Divers mended the hull", None, 0)}
    assert of_a_sentence == set(KEY_FACT)
    assert of_a_clause < set(EVENT) < of_a_sentence | of_a_clause


@pytest.mark.parametrize(
    ("signals", "expected"),
    [
        pytest.param({"day": 1.0, "quoted": 0.5}, 2.0 * 1 - 3.0 * 0.5, id="weight times signal"),
        pytest.param({"day": 1.0}, 2.0, id="what is not there does not count"),
        pytest.param({"day": 1.0, "colour": 9.0}, 2.0, id="nor what is not weighed"),
        pytest.param({}, 0.0, id="nothing"),
    ],
)
def test_merit(signals: Mapping[str, float], expected: float) -> None:
    assert merit(signals, {"day": 2.0, "quoted": -3.0}) == pytest.approx(expected)


A, B, AB = {"a": 1.0}, {"b": 1.0}, {"a": 1.0, "b": 1.0}


@pytest.mark.parametrize(
    ("merits", "vectors", "lengths", "count", "words", "chosen"),
    [
        pytest.param([1, 3, 2], [A, B, {}], [5, 5, 5], 3, math.inf, [1, 2, 0], id="the best first"),
        pytest.param([2, 2], [A, B], [5, 5], 1, math.inf, [0], id="the earlier of equals"),
        pytest.param([3, 2.9, 2], [A, A, B], [5, 5, 5], 2, math.inf, [0, 2], id="not the same again: 2.9 - 3 < 2"),
        pytest.param([6, 5.9, 1], [A, A, B], [5, 5, 5], 2, math.inf, [0, 1], id="unless it has more left"),
        pytest.param([3, 2.9, 2], [A, AB, B], [5, 5, 5], 2, math.inf, [0, 2], id="half again: 2.9 - 3 * 0.71 < 2"),
        pytest.param([3, 2, 1], [A, B, {}], [5, 6, 5], 3, 10, [0, 2], id="as many words as there is room for"),
        pytest.param([3], [A], [5], 0, math.inf, [], id="none wanted"),
        pytest.param([], [], [], 3, math.inf, [], id="none there"),
    ],
)
def test_most_telling(
    merits: list[float],
    vectors: list[dict[str, float]],
    lengths: list[int],
    count: int,
    words: float,
    chosen: list[int],
) -> None:
    assert most_telling(merits, vectors, lengths, count, words) == chosen


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(A, A, 1.0, id="the same"),
        pytest.param(A, {"a": 7.0}, 1.0, id="whatever the length"),
        pytest.param(A, B, 0.0, id="none shared"),
        pytest.param(A, AB, math.sqrt(1 / 2), id="half shared"),
        pytest.param(A, {}, 0.0, id="no words"),
    ],
)
def test_cosine(one: dict[str, float], other: dict[str, float], expected: float) -> None:
    assert cosine(one, other) == pytest.approx(expected) == cosine(other, one)


@pytest.mark.parametrize(
    ("text", "dated"),
    [("on Monday", True), ("in March", True), ("since yesterday", True), ("in 2026", False), ("a mayor", False)],
)
def test_is_dated(text: str, dated: bool) -> None:
    assert is_dated(text) is dated


def test_an_article_without_sentences_tells_nothing() -> None:
    empty = article_of()
    assert told_in(empty, empty.sentences) == []
    assert keys(5, article=empty) == ()


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(article_of("The ferry sank.", "All were saved."), id="short sentences"),
        pytest.param(article_of("渡轮周二沉没。", "船上有一百二十人。", language="zh"), id="no spaces between words"),
    ],
)
def test_where_all_look_like_fragments_they_are_all_there_is(article: Article) -> None:
    assert keys(5, article=article) == (1, 2)


@given(st.lists(st.text("ab c.1\n“", min_size=1, max_size=60), max_size=8), st.integers(0, 9), st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_they_are_as_few_and_as_short_as_was_asked(sentences: list[str], count: int, words: int) -> None:
    article = article_of(*sentences)
    chosen = keys(count, words, article)
    assert len(chosen) <= count
    assert list(chosen) == sorted(set(chosen))
    assert sum(len(article.sentence(number).split()) for number in chosen) <= words
