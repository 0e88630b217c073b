"""The closing receipt: each article once, why it is not briefed, and what to do about it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.batch import NotBriefed, Receipt
from summarizer.briefs import Usage
from summarizer.reports.receipt import receipt_json, receipt_lines

NOTHING = Receipt(
    recipe="0123456789abcdef",
    states={},
    not_briefed=(),
    known=0,
    outdated=0,
    settled=0,
    edited=0,
    repeats=0,
    repeated=(),
    waiting=(),
    complete=True,
    stopped=None,
    usage=Usage(),
    cost=0.0,
    seconds=0.2,
)
OUT = Path("briefs")


def test_a_run_with_something_of_everything() -> None:
    receipt = replace(
        NOTHING,
        states={"briefed": 2, "refused": 1, "unreadable": 1},
        not_briefed=(
            NotBriefed("b\x1b.txt", "unreadable", "empty: there is no text in it"),
            NotBriefed("a.txt", "refused", "the model declined"),
        ),
        known=7,
        outdated=1200,
        settled=12,
        edited=1,
        repeats=1,
        waiting=("c.txt",),
        repeated=(("d.txt", "e.txt"),),
        complete=False,
        stopped="the budget of $5.00 does not reach for one more request.",
        usage=Usage(requests=9, input_tokens=12_345, output_tokens=678),
        cost=0.25,
        seconds=200,
    )
    # 2 + 1 + 1 in this run, 1 waiting, 7 + 1,200 + 12 before it.
    assert list(receipt_lines(receipt, OUT)) == [
        "1,224 articles: 2 briefed, 1 refused, 1 unreadable, 1 waiting, 7 briefed before,"
        " 1,200 briefed under another recipe, 12 that ended otherwise before.",
        "  refused: a.txt: the model declined",
        "  unreadable: b .txt: empty: there is no text in it",
        "  waiting: c.txt: the run was stopped; the next one takes it up",
        "  d.txt: the same article as e.txt",
        "  1 of them is a new version of what had been briefed; the earlier briefs stay",
        "  1,200 articles are briefed under another recipe: --refresh briefs them again",
        "  12 articles ended otherwise before: `summarizer retry briefs` tries them again",
        "  stopped early: the budget of $5.00 does not reach for one more request; the next run goes on from here",
        "12,345 tokens read, 678 written · $0.2500 · 3 min 20 s · the briefs are in briefs",
    ]


@pytest.mark.parametrize(
    ("receipt", "first"),
    [
        pytest.param(NOTHING, "Nothing new: no article was found.", id="an empty inbox"),
        pytest.param(replace(NOTHING, known=3), "Nothing new: 3 briefed before.", id="all known"),
        pytest.param(
            replace(NOTHING, known=3, settled=1),
            "Nothing new: 3 briefed before, 1 that ended otherwise before.",
            id="one waits for being tried again",
        ),
        pytest.param(
            replace(NOTHING, repeats=3),
            "Nothing new: 3 articles met before under another name.",
            id="all moved",
        ),
        pytest.param(replace(NOTHING, states={"briefed": 1}), "1 article: 1 briefed.", id="one"),
    ],
)
def test_the_tally(receipt: Receipt, first: str) -> None:
    assert next(receipt_lines(receipt, OUT)) == first


@pytest.mark.parametrize(
    ("changes", "named", "rest"),
    [
        pytest.param(
            {
                "states": {"refused": 332},
                "not_briefed": tuple(NotBriefed(f"{n}.txt", "refused", "no") for n in range(20)),
            },
            "  refused: ",
            "  and 312 more refused",
            id="in one state",
        ),
        pytest.param(
            {"waiting": tuple(f"{n}.txt" for n in range(64))}, "  waiting: ", "  and 44 more waiting", id="waiting"
        ),
        pytest.param(
            {"repeats": 21, "repeated": tuple((f"{n}.txt", "a.txt") for n in range(20))},
            "the same article as",
            "  and 1 more names of articles that are counted already",
            id="repeats",
        ),
    ],
)
def test_twenty_of_a_kind_are_named(changes: dict[str, Any], named: str, rest: str) -> None:
    lines = list(receipt_lines(replace(NOTHING, **changes), OUT))
    assert sum(named in line for line in lines) == 20
    assert lines.count(rest) == 1


def test_a_run_that_asked_nothing_says_so() -> None:
    assert list(receipt_lines(NOTHING, OUT))[-1] == "no request was sent · 0 s · the briefs are in briefs"


def test_a_run_that_asked_in_vain_says_so() -> None:
    for receipt in (replace(NOTHING, waiting=("a.txt",)), replace(NOTHING, states={"unavailable": 1})):
        assert list(receipt_lines(receipt, OUT))[-1].startswith("no request was answered · ")


def test_for_programs() -> None:
    receipt = replace(
        NOTHING,
        states={"briefed": 2, "refused": 1},
        not_briefed=(NotBriefed("a.txt", "refused", "the model declined"),),
        repeats=1,
        repeated=(("d.txt", "e.txt"),),
        waiting=("c.txt",),
    )
    told = json.loads(json.dumps(receipt_json(receipt, OUT)))
    assert told["out"] == "briefs"
    assert told["states"] == {"briefed": 2, "refused": 1}
    assert told["not_briefed"] == [{"source": "a.txt", "state": "refused", "reason": "the model declined"}]
    assert told["repeated"] == [{"source": "d.txt", "first": "e.txt"}]
    assert told["usage"]["requests"] == 0
    assert told.keys() >= set(NOTHING.__dataclass_fields__)
