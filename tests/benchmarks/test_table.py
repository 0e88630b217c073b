"""The contenders' results beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.compare.comparison import Scored, columns, scored
from benchmarks.compare.counting import Spent
from benchmarks.compare.standing import Page, invented, page_of
from benchmarks.compare.table import as_markdown, as_text, rows
from tests.benchmarks.test_runs import line
from tests.evaluation.inventing import gold_of

PAGE = Page(" ana silva told about 4 1 million of 12 ferries we will not sail ", frozenset({4_100_000.0, 12.0}))


def of(stories: Sequence[str], people: Sequence[float], *, tokens: int, seconds: float) -> list[Scored]:
    """Articles whose field `headline` is always right and whose field `people` has these scores."""
    return [
        Scored(
            article=f"{number}.txt",
            story=story,
            scores={"people": score, "headline": 1.0, "people.role": 0.5},
            failed=score == 0.0,
            invented=1,
            items=4,
            leaked=number == 0,
            omitted=0,
            spent=Spent(requests=2, input_tokens=100, output_tokens=tokens, seconds=seconds),
        )
        for number, (story, score) in enumerate(zip(stories, people, strict=True))
    ]


STORIES = "a a b c d e f g h".split()
FOUND = {
    "obvious": of(STORIES, [0.0, 0.2, 0.1, 0.3, 0.1, 0.3, 0.2, 0.1, 0.3], tokens=1000, seconds=60.0),
    "ours": of(STORIES, [0.8, 0.9, 0.8, 1.0, 0.9, 0.8, 0.9, 1.0, 0.9], tokens=250, seconds=30.0),
}


def test_columns() -> None:
    obvious, ours = columns(FOUND, {"obvious": "instructor 1.17.0"})
    assert (obvious.version, ours.version) == ("instructor 1.17.0", "ours")
    assert list(obvious.fields) == ["people", "people.role", "headline"]
    assert obvious.fields["people"] == pytest.approx(1.6 / 9)
    # (0.8 - 0.0 + 0.9 - 0.2 + ...) / 9 in one of three fields
    assert obvious.behind
    assert obvious.behind.mean == pytest.approx((8.0 - 1.6) / 9 / 3)
    assert obvious.behind.p
    assert obvious.behind.p <= 0.05
    assert obvious.times_tokens
    assert obvious.times_tokens.mean == pytest.approx(4.0)
    assert [obvious.times_tokens.low, obvious.times_tokens.high] == pytest.approx([4.0, 4.0])
    assert obvious.times_seconds
    assert obvious.times_seconds.mean == pytest.approx(2.0)
    assert obvious.differing["people"] <= 0.05
    assert obvious.differing["headline"] == 1.0
    assert [obvious.failed, obvious.leaks, obvious.invented] == pytest.approx([1, 1, 0.25])
    assert (ours.behind, ours.times_tokens, ours.differing) == (None, None, {})


def test_an_interval_of_what_is_above_1_is_not_cut_off() -> None:
    found = of(["a", "b", "c"], [0.1, 0.2, 0.3], tokens=1000, seconds=1.0)
    uneven = [
        replace(one, spent=Spent(output_tokens=tokens)) for one, tokens in zip(found, (900, 1000, 1100), strict=True)
    ]
    tokens = columns({"ours": uneven}, {})[0].tokens
    # Student's t of two degrees of freedom, 4.303, times 100/sqrt(3)
    half = 4.3027 * 100 / 3**0.5
    assert [tokens.mean, tokens.low, tokens.high] == pytest.approx([1000, 1000 - half, 1000 + half], rel=1e-4)


def test_with_too_few_stories_there_are_no_intervals_and_without_tokens_no_ratio() -> None:
    found = {
        "obvious": of(["a"], [0.2], tokens=0, seconds=5.0),
        "ours": of(["a"], [0.8], tokens=250, seconds=2.0),
    }
    obvious, _ = columns(found, {})
    assert obvious.behind
    assert (obvious.behind.low, obvious.behind.p, obvious.times_tokens) == (None, None, None)
    assert obvious.times_seconds
    assert obvious.times_seconds.mean == pytest.approx(2.5)
    assert obvious.times_seconds.low is None


def test_the_table() -> None:
    table = rows(columns(FOUND, {}))
    assert table[:4] == [
        ("", "obvious", "ours"),
        ("people", "0.18*", "0.89"),
        ("people.role", "0.50", "0.50"),
        ("headline", "1.00", "1.00"),
    ]
    told = {row[0]: row[1:] for row in table[4:]}
    assert told["tokens written"] == ("1,000", "250")
    assert told["articles failed"] == ("1", "0")
    assert told["not in the article"] == ("25.0%", "25.0%")
    assert told["written, times ours"] == ("4.00 (4.00 to 4.00)", "")
    assert told["seconds, times ours"] == ("2.00 (2.00 to 2.00)", "")
    assert as_markdown(table).splitlines()[:3] == [
        "|  | obvious | ours |",
        "| :-- | --: | --: |",
        "| people | 0.18\\* | 0.89 |",
    ]
    text = as_text(table).splitlines()
    assert text[2].split() == ["people", "0.18*", "0.89"]
    assert len({len(row) for row in text if set(row) == {"-"}}) == 1


@pytest.mark.parametrize(
    ("brief", "counted"),
    [
        ({"people": [{"name": "Ana Silva"}, {"name": "Sarah Penn"}]}, (1, 2)),
        ({"quotes": [{"text": "“We will not sail,”"}, {"text": "we will sail"}]}, (1, 2)),
        ({"figures": [{"value": 4.1e6}, {"value": 12}, {"value": 13}, {"value": "12"}]}, (2, 4)),
        ({"places": None, "organisations": [{"name": ""}]}, (1, 1)),
        ({"summary": [{"text": "Not looked at"}]}, (0, 0)),
    ],
)
def test_what_does_not_stand_on_the_page(brief: dict[str, object], counted: tuple[int, int]) -> None:
    assert invented(brief, PAGE) == counted


def test_a_page_has_its_numbers_in_words_and_digits(tmp_path: Path) -> None:
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry stopped\n\nAbout 4.1 million of Ana Silva's 12 ferries, a fifth of all, 1.250 in all.\n")
    page = page_of(article)
    assert [page.has_number(value) for value in (4.1e6, 12, 0.2, 1250, 13, None)] == [True] * 4 + [False] * 2
    assert page.has("Ana Silva")


def test_a_failed_article_scores_as_a_brief_that_says_nothing() -> None:
    gold = gold_of({"headline": "Ferry stopped", "dateline": None, "people": []})
    failed = scored(line("obvious", state="failed", answer=None), gold, PAGE)
    assert failed.failed
    assert failed.scores == {"headline": 0.0, "dateline": 1.0, "people": 1.0}


def test_langextract_is_scored_by_what_its_extractions_come_to() -> None:
    found = {"kind": "person", "text": "Ana Silva", "attributes": {}, "grounded": True}
    answer = {"extractions": [found, found | {"text": "Sarah Penn"}], "omitted": 1}
    gold = gold_of({"people": [{"name": "Ana Silva"}]}, must_not=["Penn"])
    one = scored(line("langextract", answer=answer), gold, PAGE)
    assert one.scores["people"] == pytest.approx(2 / 3)
    assert (one.invented, one.items, one.leaked, one.omitted, one.failed) == (1, 2, 1, 1, False)
