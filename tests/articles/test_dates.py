"""Full dates, as pages print them."""

from __future__ import annotations

import datetime

import pytest

from summarizer.articles.dates import day_and_month, day_comes_first, find_date, iso_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("January 10, 2026", "2026-01-10"),
        ("• Saturday, 31 January 2026", "2026-01-31"),
        ("3rd of May, 2025", "2025-05-03"),
        ("Sept. 5, 2024", "2024-09-05"),
        ("2025-05-03T10:00:00+02:00", "2025-05-03"),
        ("3. März 2024", "2024-03-03"),
        ("1er mars 2024", "2024-03-01"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("5 мая 2024", "2024-05-05"),
        ("21. nóvember 2025", "2025-11-21"),
        ("3 maja 2025", "2025-05-03"),
        ("17 Agustus 2025", "2025-08-17"),
        ("Hunyo 12, 2025", "2025-06-12"),
        ("2025年5月3日", "2025-05-03"),
        ("03.05.2025", "2025-05-03"),
        ("13/05/2025", "2025-05-13"),
        pytest.param("05/13/2025", "2025-05-13", id="month first"),
        ("13/05/25, 08:10 BST", "2025-05-13"),
        ("03.05.25", "2025-05-03"),
        ("29-05-2026", "2026-05-29"),
        ("May - 3 - 2025", "2025-05-03"),
        ("3-May-25", "2025-05-03"),
        ("May/03/2025", "2025-05-03"),
        ("the 3rd of May, 2025", "2025-05-03"),
        ("2025 May 3, Saturday", "2025-05-03"),
        ("3 de mayo del 2025", "2025-05-03"),
        ("MNA 031934 MAY 25", "2025-05-03"),
        pytest.param("version 1.2.25", None, id="a version"),
        pytest.param("03/05/2025", None, id="reads two ways"),
        pytest.param("31 February 2024", None, id="no such day"),
        pytest.param("May 3", None, id="no year"),
        pytest.param("in May 2025", None, id="no day"),
        pytest.param("12345-05-03", None, id="not a year"),
    ],
)
def test_find_date(text: str, iso: str | None) -> None:
    found = find_date(text)
    assert (found.iso if found else None) == iso


def test_a_date_says_where_it_stands() -> None:
    text = "Norland Media January 10, 2026 News"
    found = find_date(text)
    assert found is not None
    assert text[found.start : found.end] == "January 10, 2026"


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        (datetime.date(2025, 5, 3), "2025-05-03"),
        (datetime.datetime(2025, 5, 3, 23, 0, tzinfo=datetime.UTC), "2025-05-03"),
        ("20250503T101500Z", "2025-05-03"),
        ("May 3, 2025", "2025-05-03"),
        ("Wednesday", None),
        (None, None),
        (20250503, None),
    ],
)
def test_iso_date(value: object, iso: str | None) -> None:
    assert iso_date(value) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Saturday, May 3rd", "2025-05-03"),
        ("3 May", "2025-05-03"),
        ("May 3, 2024", None),
        ("9 people", None),
    ],
)
def test_a_day_without_its_year(text: str, iso: str | None) -> None:
    assert day_and_month(text, 2025) == iso


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        pytest.param(["03/05/2025", "Updated 13/05/2025"], True, id="another date"),
        pytest.param(["03/05/2025 10:12 EDT"], False, id="a time zone"),
        pytest.param(["03/05/2025", "The bridge fell on 2 May."], True, id="the month that the story names"),
        pytest.param(["03/05/2025", "Some 40 percent of the defense budget"], False, id="spelling"),
        pytest.param(["03/05/2025", "Some 40 tonnes of it"], True, id="measures"),
        pytest.param(["03/05/2025", "The bridge fell."], None, id="nothing"),
    ],
)
def test_which_of_day_and_month_comes_first(lines: list[str], first: bool | None) -> None:
    assert day_comes_first(lines) is first
    found = find_date(lines[0], first)
    assert (found.iso if found else None) == {True: "2025-05-03", False: "2025-03-05", None: None}[first]
