"""With which exit code a run ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from summarizer.batch import NotBriefed
from summarizer.cli.working import exit_code
from tests.reports.test_receipt import NOTHING

NO = (NotBriefed("a.txt", "refused", "no"),)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, 0, id="nothing new"),
        pytest.param({"states": {"briefed": 3}}, 0, id="all briefed"),
        pytest.param({"settled": 3}, 0, id="nothing but what ended otherwise before"),
        pytest.param({"states": {"briefed": 3, "refused": 1}, "not_briefed": NO}, 1, id="one refused"),
        pytest.param({"states": {"refused": 1}, "not_briefed": NO}, 1, id="none but refused: that is an answer"),
        pytest.param(
            {"states": {"unavailable": 1, "unreadable": 1}, "not_briefed": NO}, 2, id="no text and no service"
        ),
        pytest.param({"states": {"unreadable": 1}, "not_briefed": NO, "known": 1}, 1, id="one was briefed before"),
        pytest.param({"states": {"unreadable": 1}, "not_briefed": NO, "outdated": 1}, 1, id="by another recipe"),
        pytest.param({"stopped": "the budget is used up", "states": {"briefed": 1}}, 3, id="stopped after a brief"),
        pytest.param({"stopped": "the service is down", "known": 4, "waiting": ("a.txt",)}, 3, id="stopped at once"),
        pytest.param({"stopped": "the service is down", "waiting": ("a.txt",)}, 2, id="stopped, and there is nothing"),
        pytest.param(
            {"stopped": "time is up", "states": {"briefed": 1, "refused": 1}, "not_briefed": NO},
            3,
            id="one refused, too",
        ),
    ],
)
def test_exit_codes(changes: dict[str, Any], expected: int) -> None:
    assert exit_code(replace(NOTHING, **changes)) == expected
