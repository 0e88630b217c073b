"""Which named body a common noun means."""

from __future__ import annotations

import pytest

from summarizer.candidates.speech.bodies import Bodies

TEXT = (
    "The Union of Lundish Dockers and the University of Tarn met. Velm Freight paid. The Harbour Authority did not. "
    "Later the company spoke."
)
NAMES = [
    ("Union of Lundish Dockers", ["Union of Lundish Dockers"]),
    ("University of Tarn", ["University of Tarn"]),
    ("Velm Freight", ["Velm Freight", "Velm"]),
    ("Harbour Authority", ["Harbour Authority"]),
    ("Orrin Steel", ["Orrin Steel"]),
]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        pytest.param("the union", "Union of Lundish Dockers", id="its name says so"),
        pytest.param("the harbour authority", "Harbour Authority", id="with what narrows it down"),
        pytest.param("the company", "Velm Freight", id="the last that is no public body"),
        pytest.param("the swedish company", "Velm Freight", id="from somewhere"),
        pytest.param("the oslo-based lender", "Velm Freight", id="based somewhere"),
        pytest.param("the steel company", None, id="of another trade"),
        pytest.param("the rail authority", None, id="another authority"),
        pytest.param("the council", None, id="none named so"),
        pytest.param("the wall", None, id="no body"),
        pytest.param("a company", None, id="one of many"),
        pytest.param("the big old company", None, id="told at length"),
    ],
)
def test_the_body_that_a_noun_means(phrase: str, name: str | None) -> None:
    assert Bodies(TEXT, NAMES).meant_by(phrase.split(), len(TEXT)) == name


def test_only_what_has_been_named_before_is_meant() -> None:
    assert Bodies(TEXT, NAMES).meant_by(["the", "company"], 10) is None
    assert Bodies(TEXT, NAMES).meant_by(["the", "company"], None) is None
