"""The gazetteer: what a name on the map is known as."""

from __future__ import annotations

import pytest

from summarizer.candidates.names.places import demonym_country, known_place


@pytest.mark.parametrize(
    ("name", "country"),
    [
        pytest.param("Norway", "NO", id="a country"),
        pytest.param("U.S.", "US", id="an abbreviation with dots"),
        pytest.param("UK", "GB", id="an abbreviation"),
        pytest.param("Ivory Coast", "CI", id="a colloquial name"),
        pytest.param("Côte d’Ivoire", "CI", id="a curly apostrophe"),
        pytest.param("TOKYO", "JP", id="a city in capitals"),
        pytest.param("Paris", "FR", id="the most populous of several"),
        pytest.param("Oregon", "US", id="an American state"),
        pytest.param("Kan.", "US", id="a shortened state"),
        pytest.param("B.C.", "CA", id="a province by its initials"),
        pytest.param("Black Sea", None, id="a region that belongs to no single country"),
        pytest.param("Georgia", None, id="a country and an American state: not settled by the name"),
    ],
)
def test_known_places(name: str, country: str | None) -> None:
    found = known_place(name)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("name", ["Harrow Vale", "Reading", "Of", "Nice", "", "Brandvold"])
def test_unknown_places_and_common_words(name: str) -> None:
    assert known_place(name) is None


@pytest.mark.parametrize("name", ["Jordan", "Chad", "Washington", "Victoria", "Charlotte"])
def test_names_that_people_bear_need_evidence(name: str) -> None:
    found = known_place(name)
    assert found is not None
    assert not found.sure


def test_country_names_in_other_languages() -> None:
    found = known_place("Norwegen", "de")
    assert found is not None
    assert found.country == "NO"


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Iraqis", "IQ"),
        ("Dutch", "NL"),
        ("South Koreans", "KR"),
        ("Latin American", ""),
        ("Norway", None),
        ("Anglo-Dutch", ""),
        ("Roe-Dutch", None),
    ],
)
def test_demonyms(word: str, country: str | None) -> None:
    assert demonym_country(word) == country
