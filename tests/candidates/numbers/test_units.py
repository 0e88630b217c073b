"""One name for each unit, however it is written."""

from __future__ import annotations

import pytest

from summarizer.candidates.numbers.units import canonical_unit

NAMES = [
    ("km", "kilometre"),
    ("kilometers", "kilometre"),
    ("km/h", "kilometre per hour"),
    ("%", "percent"),
    ("per cent", "percent"),
    ("percentage points", "percentage points"),
    ("US$", "USD"),
    ("$", "USD"),
    ("US dollars", "USD"),
    ("Iraqi dinars", "IQD"),
    ("USD", "USD"),
    ("years", "year"),
    ("°C", "degree Celsius"),
    ("m", "metre"),
    ("  tonnes ", "tonne"),
    ("megapixels", "megapixels"),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("words", "name"), NAMES, ids=[str(words) for words, _ in NAMES])
def test_canonical_unit(words: str | None, name: str | None) -> None:
    assert canonical_unit(words) == name


@pytest.mark.parametrize("name", sorted({name for _, name in NAMES if name}))
def test_a_canonical_name_stays(name: str) -> None:
    assert canonical_unit(name) == name
