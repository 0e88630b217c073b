"""All candidates of an article together."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.candidates import SETTLED, find_candidates
from summarizer.schemas import fields_of
from tests.invented import article_of

ARTICLE = article_of(
    "Harbour master Ines Calder stopped the ferry to Orrin Island on 3 March 2026.",
    "“We will not sail until the hull is safe,” Calder said.",
    "The mayor denied that 12 lorries had been turned back.",
)


def test_every_family_is_there() -> None:
    found = find_candidates(ARTICLE)
    assert set(found) == set(SETTLED)
    assert all(found.values())


def test_each_candidate_is_of_its_family_and_stands_in_the_text_in_order() -> None:
    for family, members in find_candidates(ARTICLE).items():
        assert {one.family for one in members} == {family}
        assert [one.start for one in members] == sorted(one.start for one in members)
        for start, end in (span for one in members for span in one.spans):
            assert ARTICLE.text[start:end].strip()


def test_each_candidate_knows_what_its_family_settles() -> None:
    for family, members in find_candidates(ARTICLE).items():
        for one in members:
            assert SETTLED[family] <= set(one.known), one.text


def test_what_a_family_settles_are_fields_of_the_brief() -> None:
    from summarizer.briefs import Brief, Found

    lists = [field for field in fields_of(Brief).values() if isinstance(field.origin, Found)]
    for field in lists:
        assert isinstance(field.origin, Found)
        assert SETTLED[field.origin.family] & set(field.item)


def test_nothing_in_an_article_without_words() -> None:
    assert not any(find_candidates(article_of("—")).values())


OPEN = object()


@pytest.mark.parametrize(
    ("sentences", "sources"),
    [
        pytest.param(["Forty lorries turned back at the pier."], [None], id="the article itself"),
        pytest.param(["Mayor Tomas Brandt said that 40 lorries turned back."], ["Tomas Brandt"], id="a person"),
        pytest.param(["By noon 80 men had come, the harbour office said."], ["the harbour office"], id="said behind"),
        pytest.param(
            ["Mayor Tomas Brandt said that the pilots claimed that 40 lorries turned back."],
            ["the pilots"],
            id="the innermost of two",
        ),
        pytest.param(["The 15 pilots said that the sea was calm."], [None], id="beside the clause and not within"),
        pytest.param(["They warned that 12 lorries had turned back."], [OPEN], id="somebody, but who?"),
        pytest.param(
            ["Some 30 men came, and Tomas Brandt said that 20 of them left."],
            [None, "Tomas Brandt"],
            id="each number by its own clause",
        ),
    ],
)
def test_a_number_has_the_source_of_the_clause_it_stands_in(sentences: list[str], sources: list[Any]) -> None:
    numbers = find_candidates(article_of(*sentences))["numbers"]
    assert [number.known.get("source", OPEN) for number in numbers] == sources
