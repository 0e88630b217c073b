"""Full dates, as pages print them."""

from __future__ import annotations

import datetime

import pytest

from summarizer.articles.dates import find_date, iso_date


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
