"""The log of a run: what a program wants to know, and never a word of an article, an answer or a key."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from summarizer.batch import Claimed, Ended, Event, Known, Repeated, Surveyed
from summarizer.reports.log import JsonLines, log_event, log_receipt
from tests.batch.invented import invented_article, invented_outcome

from .test_receipt import NOTHING

FERRY = invented_article("The secret ferry sank.", "inbox/ferry.txt")
ACCOUNT = {"seconds": 3.0, "requests": 2, "input_tokens": 900, "output_tokens": 50, "cost": 0.001}


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "summarizer")


def line(record: logging.LogRecord) -> dict[str, Any]:
    formatted = JsonLines().format(record)
    assert "\n" not in formatted
    told: dict[str, Any] = json.loads(formatted)
    assert datetime.fromisoformat(told.pop("time")).utcoffset() is not None
    return told


@pytest.mark.parametrize(
    ("event", "expected", "words"),
    [
        pytest.param(
            Surveyed(1200, 3),
            {"level": "info", "event": "surveyed", "total": 1200, "new": 3},
            "1,200 sources, 3 of them new",
            id="surveyed",
        ),
        pytest.param(
            Claimed("a.txt"), {"level": "debug", "event": "claimed", "source": "a.txt"}, "a.txt: in work", id="claimed"
        ),
        pytest.param(
            Ended(invented_outcome(FERRY), Path("briefs/ferry.json")),
            {"level": "info", "event": "ended", "source": FERRY.source, "article": FERRY.id, "state": "briefed"}
            | ACCOUNT,
            "inbox/ferry.txt: briefed, in ferry.json",
            id="briefed",
        ),
        pytest.param(
            Ended(
                replace(invented_outcome(FERRY, "ungrounded"), reason="'The secret ferry' does not stand there"), None
            ),
            {"level": "warning", "event": "ended", "source": FERRY.source, "article": FERRY.id, "state": "ungrounded"}
            | ACCOUNT,
            "inbox/ferry.txt: ungrounded",
            id="not briefed, for a reason that may quote the article",
        ),
        pytest.param(
            Known("a.txt", "outdated", Path("briefs/a.json")),
            {"level": "debug", "event": "known", "source": "a.txt", "state": "outdated"},
            "a.txt: outdated before, in a.json",
            id="known",
        ),
        pytest.param(
            Repeated("b.txt", "a.txt"),
            {"level": "info", "event": "repeated", "source": "b.txt", "first": "a.txt"},
            "b.txt: the same article as a.txt",
            id="repeated",
        ),
    ],
)
def test_events(caplog: pytest.LogCaptureFixture, event: Event, expected: dict[str, Any], words: str) -> None:
    log_event(event)
    [record] = caplog.records
    assert line(record) == expected
    assert record.getMessage() == words


@pytest.mark.parametrize(("stopped", "level", "event"), [(None, "info", "done"), ("time is up", "warning", "stopped")])
def test_how_a_run_ended(caplog: pytest.LogCaptureFixture, stopped: str | None, level: str, event: str) -> None:
    log_receipt(replace(NOTHING, states={"briefed": 2}, stopped=stopped))
    told = line(caplog.records[0])
    assert (told["level"], told["event"], told["reason"], told["states"]) == (level, event, stopped, {"briefed": 2})


def test_of_anything_else_not_a_word_is_repeated(caplog: pytest.LogCaptureFixture) -> None:
    try:
        int("The secret ferry sank.")
    except ValueError:
        logging.getLogger("summarizer.batch").exception("%s", "The secret ferry sank.")
    told = line(caplog.records[0])
    assert (told["level"], told["event"], told["logger"], told["fault"]) == (
        "error",
        "logged",
        "summarizer.batch",
        "ValueError",
    )
    assert told["at"][0].rpartition(":")[0].endswith("test_log.py")
    assert "secret" not in json.dumps(told)


def test_a_record_may_say_what_happened(caplog: pytest.LogCaptureFixture) -> None:
    told = {"seconds": 12.0, "reason": "answered 429"}
    logging.getLogger("summarizer.batch").info("no request goes", extra={"event": "held", "told": told})
    assert line(caplog.records[0]) == {"level": "info", "event": "held"} | told
