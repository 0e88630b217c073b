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


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Both sides met.", "The two sides met."),
        ("The two sides met.", "Both sides met."),
        ("It may exceed 40C.", "It may pass 40C."),
        ("He wants it limited to one hour a week.", "He asked to limit it to one hour a week."),
        ("The change takes eight years.", "The change is phased in over eight years."),
        ("They lay beneath four metres of snow.", "They lay under four metres of snow."),
        ("It was known since 2021 at the latest.", "It was known since at least 2021."),
        ("Last year's winner fell.", "The defending champion fell."),
    ],
)
def test_a_number_or_a_year_may_be_said_in_other_words(text: str, cited: str) -> None:
    assert checks.supported(text, cited, cited, "en") is None


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("It was known since 2021.", "It was known since at least 2021."),
        ("It was known since about 2021.", "It was known since at least 2021."),
        ("Frost fell next week.", "Frost fell last week, he said on Friday."),
        ("Frost fell last month.", "Frost fell last week."),
        ("She flies before the end of the month.", "She flies before the end of the year."),
        ("He may go after July.", "He may go before July."),
    ],
)
def test_a_year_a_week_or_a_side_of_a_day_is_not_another(text: str, cited: str) -> None:
    assert checks.unsupported(text, cited, cited, "en", (), "2025-05-09") is not None


@pytest.mark.parametrize(
    ("value", "status", "holds"),
    [
        ("2026-03-15", "happened", True),
        ("2026-03-22", "happened", False),
        ("2026-03-22", "planned", True),
        ("2026-03-15", "planned", False),
        ("2026-03-22", None, True),
    ],
)
def test_which_sunday_is_meant_depends_on_whether_it_has_come_about(
    value: str, status: str | None, holds: bool
) -> None:
    cited = "Voters will have their plan on Sunday."
    assert (checks.date(value, cited, "2026-03-18", "en", status) is None) is holds
