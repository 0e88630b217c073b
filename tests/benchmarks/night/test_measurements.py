"""Small versions of the measurements, each through the command line against a real process of the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.night import backlog, faults, kill, report, throughput
from benchmarks.night.log import Logged
from benchmarks.night.trouble import Weather


def test_a_run_that_is_killed_twice(tmp_path: Path) -> None:
    found = kill.measure(tmp_path, articles=20, kills=2, concurrency=4, latency=0.1, seed=2)
    assert found.missed == ()
    assert found.kills == 2


@pytest.mark.parametrize(
    ("arrived", "answered", "expected"),
    [
        (9.0, None, True),
        (9.0, 10.5, True),
        (9.0, 9.9, True),  # it may not have been kept yet
        (9.0, 9.5, False),
        (10.1, None, True),  # it was sent before, and arrived after
        (11.0, None, False),
    ],
)
def test_what_was_in_flight_at_a_kill(arrived: float, answered: float | None, expected: bool) -> None:
    request = Logged(1, 1, 1, "answer", 200, arrived, 1, 1, answered)
    assert kill.in_flight(request, 10.0) is expected


def test_a_run_with_faults(tmp_path: Path) -> None:
    found = faults.measure(tmp_path, 60, Weather(5, 0.4), concurrency=16, latency=0.0, timeout=0.3)
    assert found.missed == ()
    assert found.ratio <= faults.MOST_REQUESTS
    assert sum(row.articles for row in found.rows) == 60


def test_a_run_beside_the_plain_loop(tmp_path: Path) -> None:
    found = throughput.measure(tmp_path, 4, 50, concurrency=4, rounds=1)
    assert min(found.ours.rate, found.plain.rate, found.slow.rate) > 0
    assert found.ours.peak > 20 * 2**20


def test_one_new_article_among_many(tmp_path: Path) -> None:
    found = backlog.measure(tmp_path, 30)
    assert found.requests == 1
    assert "1 briefed" in found.counted.out


def test_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert report.table([["", "articles"], ["ours", "7"]]) == "      articles\nours         7"
    assert report.verdict([]) == 0
    assert report.verdict([f"line {number}" for number in range(3)], most=2) == 1
    assert capsys.readouterr().out.splitlines() == ["MISSED: line 0", "MISSED: line 1", "MISSED: and 1 more"]
