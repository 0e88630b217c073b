"""From a noun phrase to whom the brief should name."""

from __future__ import annotations

import pytest

from summarizer.candidates.candidate import Candidate
from summarizer.candidates.speech.given_names import gender_of
from summarizer.candidates.speech.references import Cast, Reference, fits
from tests.candidates.speech.spoken import person

NAMES = (
    person("Jane Roe", "Roe", "Ms Roe", role="mayor of Lund"),
    person("Adam Poe", "Poe", role="military adviser"),
    person("Omar al-Deen", "al-Deen", role="adviser to the crown"),
    Candidate("names", ((0, 1),), "Tarn", {"name": "Tarn", "aliases": []}, "organisations"),
)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Roe", "Jane Roe"),
        ("Ms Roe", "Jane Roe"),
        ("Mayor Jane Roe", "Jane Roe"),
        ("the mayor Jane Roe", "Jane Roe"),
        ("Jane Roe of the Green Union", "Jane Roe"),
        ("Military advisor Major General Adam Poe", "Adam Poe"),
        ("the mayor", "Jane Roe"),
        ("the Lundish military advisor", "Adam Poe"),
        ("a spokeswoman for Roe", "a spokeswoman for Roe"),
        ("an adviser to Mayor Jane Roe", "an adviser to Mayor Jane Roe"),
        ("Roe's lawyer", "Roe's lawyer"),
        ("The statement", "the statement"),
        ("Security officials", "security officials"),
        ("A spokeswoman for the port authority", "a spokeswoman for the port authority"),
        ("The Ministry of Transport", "the Ministry of Transport"),
        ("the ambassador", "the ambassador"),
        ("union chair Jane Roe", "Jane Roe"),
        ("Mayor Jane “Lucky” Roe", "Jane Roe"),
        ("A former driver of Mayor Jane “Lucky” Roe", "a former driver of Mayor Jane Roe"),
        ("the staff union Tarn", "Tarn"),
        ("JR", "Jane Roe"),
        ("U.K. Defence Secretary Anna Wold", "Anna Wold"),
        ("Defence Ministry", "Defence Ministry"),
    ],
)
def test_a_phrase_names_somebody(phrase: str, name: str) -> None:
    found = Cast("No more than a text.", NAMES).refer(phrase, 100)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "phrase", ["the adviser", "his lawyer", "they", "", "But I", "--", "twice", "week", "compared the savings"]
)
def test_an_open_phrase_names_nobody(phrase: str) -> None:
    assert Cast("No more than a text.", NAMES).refer(phrase, 100) is None


def test_without_names_a_surname_means_the_only_full_name_that_ends_so() -> None:
    cast = Cast("Governor Ida Moe came. Later Moe left with Pia Lund and Eva Lund.")
    assert [found and found.name for found in (cast.refer("Moe"), cast.refer("Lund"))] == ["Ida Moe", "Lund"]


@pytest.mark.parametrize(
    ("pronoun", "reference", "expected"),
    [
        ("he", Reference("Adam Poe", "person"), True),
        ("she", Reference("Adam Poe", "person", "male"), False),
        ("she", Reference("a spokeswoman", "role", "female"), True),
        ("he", Reference("the company", "thing"), False),
        ("it", Reference("the company", "thing"), True),
        ("it", Reference("Adam Poe", "person"), False),
        ("they", Reference("officials", "group"), True),
        ("they", Reference("Adam Poe", "person"), False),
    ],
)
def test_pronouns_fit_by_gender_and_number(pronoun: str, reference: Reference, expected: bool) -> None:
    assert fits(pronoun, reference) is expected


@pytest.mark.parametrize(("title", "gender"), [("Mr", "male"), ("Ms", "female"), ("Captain", None)])
def test_a_title_tells_the_gender(title: str, gender: str | None) -> None:
    found = Cast(f"{title} Oke Moe came.", (person("Oke Moe"),)).refer("Oke Moe")
    assert found == Reference("Oke Moe", "person", gender)


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Jane Roe", "female"), ("Omar Poe", "male"), ("Oke Moe", None), ("Birna Hallsdóttir", "female"), ("Jane", None)],
)
def test_a_given_name_may_tell_the_gender(name: str, gender: str | None) -> None:
    assert gender_of(name) == gender


def test_a_description_that_says_otherwise_means_somebody_else() -> None:
    cast = Cast("No more than a text.", (person("Jane Roe", role="transport secretary"),))
    named = [cast.refer(phrase, 100) for phrase in ("the secretary", "the general secretary")]
    assert [found and found.name for found in named] == ["Jane Roe", "the general secretary"]
