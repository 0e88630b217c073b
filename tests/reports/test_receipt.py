"""The closing receipt: each article once, and why it is not briefed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.batch import NotBriefed, Receipt
from summarizer.briefs import Usage
from summarizer.reports.receipt import receipt_lines

NOTHING = Receipt(
    states={},
    not_briefed=(),
    known=0,
    waiting=(),
    repeated=(),
    complete=True,
    usage=Usage(),
    cost=0.0,
    seconds=0.2,
)
OUT = Path("briefs")


def test_a_run_with_something_of_everything() -> None:
    receipt = Receipt(
        states={"briefed": 2, "refused": 1, "unreadable": 1},
        not_briefed=(
            NotBriefed("a.txt", "refused", "the model declined"),
            NotBriefed("b\x1b.txt", "unreadable", "empty: there is no text in it"),
        ),
        known=7,
        waiting=("c.txt",),
        repeated=(("d.txt", "e.txt"),),
        complete=False,
        usage=Usage(requests=9, input_tokens=12_345, output_tokens=678),
        cost=0.25,
        seconds=200,
    )
    assert list(receipt_lines(receipt, OUT)) == [
        "12 articles: 2 briefed, 1 refused, 1 unreadable, 1 waiting, 7 briefed before.",
        "  refused: a.txt: the model declined",
        "  unreadable: b .txt: empty: there is no text in it",
        "  waiting: c.txt: the run was stopped; the next one takes it up",
        "  d.txt: the same article as e.txt",
        "  stopped early: sources after these were not looked at; the next run goes on from here",
        "12,345 tokens read, 678 written · $0.2500 · 3 min 20 s · the briefs are in briefs",
    ]


@pytest.mark.parametrize(
    ("receipt", "first"),
    [
        pytest.param(NOTHING, "Nothing new: no article was found.", id="an empty inbox"),
        pytest.param(replace(NOTHING, known=3), "Nothing new: 3 briefed before.", id="all known"),
        pytest.param(replace(NOTHING, states={"briefed": 1}), "1 article: 1 briefed.", id="one"),
    ],
)
def test_the_tally(receipt: Receipt, first: str) -> None:
    assert next(receipt_lines(receipt, OUT)) == first


def test_a_run_that_asked_nothing_says_so() -> None:
    assert list(receipt_lines(NOTHING, OUT))[-1] == "no request was sent · 0 s · the briefs are in briefs"
