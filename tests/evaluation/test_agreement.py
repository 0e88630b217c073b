"""How far two labellers agree: the labels of each, read as a brief, against those of the other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from summarizer.briefs import Brief
from summarizer.evaluation.agreement import agreement, as_brief
from tests.evaluation.inventing import gold_of, labels
from tests.ships import Ships

PIET = {"name": "Piet Dorn", "role": {"any": ["councillor", "member of the council"]}}
RELFE = {"name": "Amina Relfe", "role": "doctor"}
SOLD = {"fact": "The clinic was sold", "words": ["clinic", {"any": ["sold", "sale"]}]}


def agreed(one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    return agreement(Brief, [gold_of(one)], [gold_of(other)])


@pytest.mark.parametrize(
    ("one", "other", "scores"),
    [
        pytest.param({"genre": "news"}, {"genre": "news"}, {"genre": 1.0}, id="the same"),
        pytest.param({"genre": "news"}, {"genre": "review"}, {"genre": 0.0}, id="another"),
        pytest.param({"genre": None}, {"genre": None}, {"genre": 1.0}, id="both say that there is none"),
        # as a brief the one says "news", which the other takes; the other says "review", which the one does not take
        pytest.param({"genre": "news"}, {"genre": {"any": ["review", "news"]}}, {"genre": 1 / 2}, id="an alternative"),
        pytest.param({"genre": "news"}, {}, {}, id="only one labelled it"),
        pytest.param({"genre": "news"}, {"genre": "news", "topics": []}, {"genre": 1.0}, id="what both labelled"),
        pytest.param({"authors": ["A", "B"]}, {"authors": ["B"]}, {"authors": 2 / 3}, id="a list"),
        # 1 of 1 and 1 of 2: f1 is 2/3 either way; the role of the other is missed one way and not asked the other way
        pytest.param(
            {"people": [PIET, RELFE]},
            {"people": [PIET]},
            {"people": 2 / 3, "people.role": (2 / 3 + 1) / 2},
            id="one item more",
        ),
        pytest.param(
            {"people": [PIET, RELFE | {"optional": True}]},
            {"people": [PIET]},
            {"people": 1.0, "people.role": 1.0},
            id="an optional item that the other has not",
        ),
        # The one would not have written her: missed by the other's measure, and not counted by the one's own.
        pytest.param(
            {"people": [PIET, RELFE | {"optional": True}]},
            {"people": [PIET, RELFE]},
            {"people": (2 / 3 + 1) / 2, "people.role": (2 / 3 + 1) / 2},
            id="an optional item that the other has",
        ),
        pytest.param(
            {"people": [PIET]}, {"people": [{"name": "Piet Dorn"}]}, {"people": 1.0}, id="a detail of only one"
        ),
        pytest.param({"summary": [SOLD]}, {"summary": [SOLD]}, {"summary": 1.0}, id="a key fact"),
        pytest.param(
            {"summary": [SOLD]},
            {"summary": [{"fact": "Sale of a building", "words": ["building"]}]},
            {"summary": 0.0},
            id="another key fact",
        ),
    ],
)
def test_agreement(one: dict[str, Any], other: dict[str, Any], scores: dict[str, float]) -> None:
    assert agreed(one, other) == pytest.approx(scores)
    assert agreed(other, one) == pytest.approx(scores)


def test_the_mean_is_over_the_articles_that_both_labelled() -> None:
    one = [gold_of({"genre": genre}, article=f"{genre}.txt") for genre in ("news", "review", "live")]
    other = [gold_of({"genre": "news"}, article=f"{genre}.txt") for genre in ("review", "news", "profile")]
    assert agreement(Brief, one, other) == {"genre": 1 / 2}
    assert agreement(Brief, one[2:], other) == {}


def test_the_brief_that_a_labeller_would_have_written() -> None:
    label = {
        "genre": {"any": [None, "news"]},
        "authors": {"any": [["A", "B"], []]},
        "summary": [SOLD, SOLD | {"optional": True}],
        "people": [PIET | {"aliases": ["Dorn"]}, RELFE | {"optional": True}],
    }
    assert as_brief(Brief, gold_of(label)) == {
        "genre": None,
        "authors": ("A", "B"),
        "summary": [{"text": "The clinic was sold"}],
        "people": [{"name": "Piet Dorn", "role": "councillor", "aliases": ["Dorn"]}],
    }


def test_another_schema() -> None:
    one = gold_of({"vessels": [{"name": "Heron", "tonnage": 9000}], "condition": "calm"}, schema=Ships)
    other = gold_of({"vessels": [{"name": "Heron", "tonnage": 900}], "condition": "calm"}, schema=Ships)
    assert agreement(Ships, [one], [other]) == {"vessels": 1.0, "vessels.tonnage": 0.0, "condition": 1.0}


@settings(max_examples=100, deadline=None)
@given(labels(), labels())
def test_it_does_not_matter_who_is_named_first(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert agreed(one, other) == pytest.approx(agreed(other, one))


@settings(max_examples=100, deadline=None)
@given(labels())
def test_a_labeller_agrees_with_himself(label: dict[str, Any]) -> None:
    scores = agreed(label, label)
    assert {
        name: value for name, value in scores.items() if name in {"genre", "headline", "published", "authors", "topics"}
    } == {name: 1.0 for name in label if name in {"genre", "headline", "published", "authors", "topics"}}
    for name in {"people", "places", "figures", "quotes", "claims"} & label.keys():
        assert scores[name] == 1.0, name
