"""The invented articles: many, different, and the same again when they are asked for again."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.night.articles import NUMBER, article, write
from summarizer.articles import Article, read_articles


@pytest.mark.parametrize(("words", "least", "most"), [(50, 40, 60), (350, 335, 360)])
def test_articles_have_about_as_many_words_as_were_asked_for(words: int, least: int, most: int) -> None:
    lengths = [len(article(number, words).split()) for number in range(1, 500)]
    assert least <= min(lengths)
    assert max(lengths) <= most


def test_no_two_are_alike_and_each_is_itself_again() -> None:
    numbers = range(1, 500)
    assert len({article(number) for number in numbers}) == 499
    assert [article(number) for number in numbers] == [article(number) for number in numbers]


@pytest.mark.parametrize("out", ["inbox", "inbox/wire.jsonl"])
def test_they_are_read_as_articles_that_tell_their_number(out: str, tmp_path: Path) -> None:
    write(tmp_path / out, 3, first=7)
    found = [one for one in read_articles(tmp_path / out) if isinstance(one, Article)]
    told = [NUMBER.search((one.headline or "").encode()) for one in found]
    assert [int(one[1]) for one in told if one] == [7, 8, 9]
