"""How quickly something goes, by the last minutes."""

from __future__ import annotations

import pytest

from summarizer.reports.pace import Pace


def done(*times: float) -> Pace:
    pace = Pace(0.0)
    for time in times:
        pace.add(time)
    return pace


@pytest.mark.parametrize(
    ("times", "now", "expected"),
    [
        pytest.param([], 10.0, 0.0, id="nothing yet"),
        pytest.param([30.0], 30.0, 1 / 30, id="one in half a minute"),
        pytest.param([30.0, 40.0], 40.0, 2 / 40, id="two in 40 s"),
        pytest.param([1.0] * 90, 60.0, 1.5, id="many at once, then nothing"),
        # The 1,000 of the first second lie out of sight after five minutes; 30 in the last 300 s are left.
        pytest.param([1.0] * 1000 + [10.0 * n for n in range(31, 61)], 600.0, 30 / 300, id="a burst long ago"),
        pytest.param([10.0], 3600.0, 0.0, id="a service that is away"),
    ],
)
def test_the_pace(times: list[float], now: float, expected: float) -> None:
    assert done(*times).a_second(now) == pytest.approx(expected, rel=0.05)


def test_it_remembers_little() -> None:
    pace = done(*(0.01 * n for n in range(100_000)))
    pace.a_second(1000.0)
    assert len(pace._counts) <= 61
