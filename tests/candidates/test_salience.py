"""Which sentences carry the story."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.candidates.salience import key_sentences
from tests.invented import article_of

ARTICLE = article_of(
    "Ferry to Orrin Island stopped",
    "The ferry to Orrin Island was stopped on Tuesday after a crack was found in its hull.",
    "It was a cold and windy morning with a little rain in the air.",
    "About 1,400 passengers had to wait for the ferry to Orrin Island, the harbour office said.",
    "The ferry to Orrin Island was stopped on Tuesday because a crack was found in the hull.",
    "Advertisement",
    "The crack in the hull of the ferry will be mended by divers within 3 days.",
    headline="Ferry to Orrin Island stopped",
)


def keys(count: int, words: int | None = None, article: Article = ARTICLE) -> tuple[int, ...]:
    return key_sentences(article, article.sentences, count, words)


@pytest.mark.parametrize(
    ("count", "chosen"),
    [
        pytest.param(0, (), id="none"),
        pytest.param(1, (2,), id="the one that tells most"),
        pytest.param(4, (2, 3, 4, 7), id="not what is told already"),
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
        pytest.param("Divers will mend the hull within 3 days now.", "Divers will mend the hull within days now.", None,
                     id="a number"),
        pytest.param("Divers will mend the hull within days now.", "Guests may visit the tower within weeks too.",
                     "Divers mend hull", id="a word of the headline"),
    ],
)  # fmt: skip
def test_what_makes_a_sentence_tell_more(better: str, worse: str, headline: str | None) -> None:
    opening = "The harbour office wrote a long letter to the town."
    assert keys(2, article=article_of(opening, worse, better, headline=headline)) == (1, 3)


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
