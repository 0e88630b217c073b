"""Amounts in words."""

from __future__ import annotations

import pytest

from summarizer.reports.amounts import count, duration, money, tokens


@pytest.mark.parametrize(
    ("cost", "expected"),
    [(None, "cost not known"), (0.0, "no cost"), (0.00042, "$0.0004"), (0.5, "$0.5000"), (1234.5, "$1,234.50")],
)
def test_money(cost: float | None, expected: str) -> None:
    assert money(cost) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.4, "0 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (200, "3 min 20 s"), (3600, "1 h 0 min"), (7530, "2 h 5 min")],
)
def test_duration(seconds: float, expected: str) -> None:
    assert duration(seconds) == expected


def test_tokens() -> None:
    assert tokens(1200, 310) == "1,200 tokens read, 310 written"


@pytest.mark.parametrize(("number", "expected"), [(0, "0 articles"), (1, "1 article"), (2000, "2,000 articles")])
def test_count(number: int, expected: str) -> None:
    assert count(number, "article") == expected
