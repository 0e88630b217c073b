"""How an output folder stands, in words and for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.batch import Entry, RunEntry
from summarizer.briefs import Usage
from summarizer.reports.status import SHOWN, entry_json, entry_line, status_json, status_lines

OUT = Path("briefs")
USAGE = Usage(requests=9, input_tokens=12_345, output_tokens=678)
RUN = RunEntry(
    number=7,
    recipe="0123456789abcdef",
    prompt="brief",
    model="openai/small",
    begun="2026-03-02T02:00:00+00:00",
    ended="2026-03-02T05:12:00+00:00",
    stopped=None,
    usage=USAGE,
    cost=0.52,
)
ENTRY = Entry(
    article="ab" * 32,
    recipe="0123456789abcdef",
    state="refused",
    source="inbox/a\x1b.txt",
    file=None,
    earlier=None,
    reason="the model declined",
    attempts=2,
    usage=USAGE,
    cost=0.01,
    seconds=3.0,
    first="2026-03-01T02:00:00+00:00",
    last="2026-03-02T02:00:00+00:00",
)


def test_a_folder_after_some_nights() -> None:
    runs = [
        RUN,
        replace(RUN, number=6, stopped="the budget of $5.00 is used up.", usage=Usage(), cost=0.0),
        replace(RUN, number=5, ended=None, usage=Usage(), cost=None),
    ]
    counts = {"waiting": 5, "refused": 12, "briefed": 1204}
    assert list(status_lines(OUT, counts, runs, (USAGE, 12.5))) == [
        "briefs: 1,221 articles: 1,204 briefed, 12 refused, 5 waiting.",
        "In all: 12,345 tokens read, 678 written · $12.50",
        "",
        "  2026-03-02 02:00 UTC: done in 3 h 12 min · brief, openai/small · 12,345 tokens read, 678 written · $0.5200",
        "  2026-03-02 02:00 UTC: stopped early after 3 h 12 min: the budget of $5.00 is used up · brief, openai/small",
        "  2026-03-02 02:00 UTC: broken off: its process was killed, or the machine went down · brief, openai/small",
    ]


def test_a_clock_that_was_put_back() -> None:
    assert (
        "UTC: done in 0 s"
        in list(status_lines(OUT, {}, [replace(RUN, ended="2026-03-02T01:00:00+00:00")], (USAGE, 0)))[-1]
    )


@pytest.mark.parametrize(
    ("holder", "expected"),
    [("process 12 on desk", "going on, process 12 on desk · "), (None, "broken off: ")],
)
def test_a_run_without_an_end(holder: str | None, expected: str) -> None:
    runs = [replace(RUN, ended=None), replace(RUN, ended=None)]
    first, second = list(status_lines(OUT, {}, runs, (USAGE, None), holder))[-2:]
    assert expected in first
    assert "broken off: " in second


def test_an_empty_ledger() -> None:
    assert list(status_lines(OUT, {}, [], (Usage(), 0.0))) == [
        "briefs: 0 articles.",
        "In all: 0 tokens read, 0 written · no cost",
    ]


def test_of_many_runs_the_last_ones_are_shown() -> None:
    lines = list(status_lines(OUT, {"briefed": 1}, [RUN] * 1100, (USAGE, 1.0)))
    assert len(lines) == SHOWN + 4
    assert lines[-1] == "  and 1,090 earlier"


def test_for_programs() -> None:
    told = json.loads(json.dumps(status_json(OUT, {"briefed": 1}, [RUN] * 30, (USAGE, 1.0), "process 12 on desk")))
    assert (told["out"], told["states"], told["cost"], told["holder"]) == (
        "briefs",
        {"briefed": 1},
        1.0,
        "process 12 on desk",
    )
    assert len(told["runs"]) == 30
    assert (told["runs"][0]["model"], told["runs"][0]["usage"]["requests"]) == ("openai/small", 9)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (ENTRY, "refused: inbox/a .txt: the model declined (2 tries)"),
        (
            replace(ENTRY, state="briefed", file="a.12345678.json", reason=None, attempts=1),
            "briefed: inbox/a .txt: a.12345678.json",
        ),
        (replace(ENTRY, state="waiting", reason=None, attempts=0), "waiting: inbox/a .txt"),
    ],
    ids=["refused", "briefed", "waiting"],
)
def test_an_article(entry: Entry, expected: str) -> None:
    assert entry_line(entry) == expected
    told = json.loads(json.dumps(entry_json(entry)))
    assert (told["source"], told["state"], told["usage"]["input_tokens"]) == (entry.source, entry.state, 12_345)
