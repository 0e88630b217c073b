from __future__ import annotations

import pytest

from summarizer.briefs import Number
from summarizer.grounding import checks

CITED = (
    "Harbour master Ines Calder said on Tuesday that nearly 5,000 tonnes of grain, worth $1.2 million, did not "
    "leave the Ardanian port of Orrin in March."
)
ARTICLE = f"{CITED} Officials in Orrin declined to comment."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nearly 5,000 tonnes of grain did not leave Orrin.", id="as it stands"),
        pytest.param("Nearly five thousand tonnes of grain did not leave the port.", id="number in words"),
        pytest.param("Grain worth $1.2m did not leave Orrin in March.", id="short scale"),
        pytest.param("Calder said the grain did not leave Ardania’s port.", id="a land for what is named after it"),
        pytest.param("Officials said the grain did not leave.", id="a common word at the start"),
    ],
)
def test_true_paraphrases_are_supported(text: str) -> None:
    assert checks.supported(text, CITED, ARTICLE, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nearly 6,000 tonnes of grain did not leave Orrin.", id="digit"),
        pytest.param("Nearly 5,001 tonnes of grain did not leave Orrin.", id="last digit"),
        pytest.param("More than 5,000 tonnes of grain did not leave Orrin.", id="hedge"),
        pytest.param("5,000 tonnes of grain did not leave Orrin.", id="hedge lost"),
        pytest.param("Grain worth €1.2 million did not leave Orrin.", id="currency"),
        pytest.param("Nearly 5,000 tonnes of grain left Orrin in April.", id="month"),
        pytest.param("Ines Calloway said the grain did not leave.", id="name"),
        pytest.param("Nearly 5,000 tonnes of grain did leave the port of Orrin.", id="negation lost"),
        pytest.param("Marrow said the grain did not leave.", id="an unknown name at the start"),
    ],
)
def test_a_changed_digit_hedge_name_date_or_negation_is_not(text: str) -> None:
    assert checks.supported(text, CITED, ARTICLE, "en") is not None


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"value": 5000, "hedge": "nearly", "unit": "tonne", "upper": None}, None),
        ({"value": 1.2e6, "hedge": "exactly", "unit": "USD", "upper": None}, None),
        ({"value": 5001, "hedge": "nearly", "unit": "tonne", "upper": None}, "no such number in the cited sentences"),
        (
            {"value": 5000, "hedge": "about", "unit": "tonne", "upper": None},
            "the number has another hedge in the cited sentences",
        ),
        (
            {"value": 5000, "hedge": "nearly", "unit": "kilogram", "upper": None},
            "the number has another unit in the cited sentences",
        ),
        (
            {"value": 5000, "hedge": "nearly", "unit": "tonne", "upper": 6000},
            "the number has another upper in the cited sentences",
        ),
    ],
)
def test_a_number_holds_with_its_hedge_its_unit_and_its_bound(values: dict[str, object], reason: str | None) -> None:
    assert checks.number(values, float(values["value"]), Number(), CITED, "en") == reason  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "published", "holds"),
    [
        ("2026-03-17", "2026-03-20", True),
        ("2026-03", "2026-03-20", True),
        ("2026", "2026-03-20", True),
        ("2026-03-18", "2026-03-20", False),
        ("2026-03-17", None, False),
    ],
)
def test_a_date_follows_from_the_words_and_the_day_of_publication(
    value: str, published: str | None, holds: bool
) -> None:
    assert (checks.date(value, "She left on Tuesday.", published, "en") is None) is holds


@pytest.mark.parametrize("value", ["he", "They", "unknown", "42", "Ines Calloway", "the mayor of Orrin " * 5])
def test_nobody_is_named_by_a_pronoun_a_clause_or_words_that_do_not_stand_there(value: str) -> None:
    assert checks.named(value, ARTICLE) is not None


@pytest.mark.parametrize("value", ["Ines Calder", "harbour master Ines Calder", "officials in Orrin"])
def test_somebody_is_named_as_the_article_does(value: str) -> None:
    assert checks.named(value, ARTICLE) is None
