"""What nobody answered goes behind what is new: articles at which a service breaks down keep no other from its turn."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.articles import Article
from summarizer.batch import Sources, SqliteLedger
from summarizer.batch.files import LEDGER
from summarizer.errors import Stopped
from summarizer.outcomes import Outcome

from .invented import invented_outcome
from .test_run import Desk, desk, run

__all__ = ["desk"]

BAD = ("a1.txt", "a2.txt", "a3.txt")


def down(article: Article) -> Outcome:
    """The first of them are unavailable; at the third the service is given up."""
    name = Path(article.source).name
    if name == BAD[-1]:
        raise Stopped("the service has given no answer for 15 minutes")
    return invented_outcome(article, "unavailable" if name in BAD else "briefed")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in (*BAD, "b.txt", "c.txt"):
        (folder / name).write_text(f"The ferry {name} sank.")
    return folder


def asked(desk: Desk, inbox: Path) -> list[str]:
    desk.asked.clear()
    run(desk, Sources([str(inbox)], max_words=100), inbox.parent / "out")
    return [Path(one).name for one in desk.asked]


def test_they_stop_one_run_and_not_the_next(desk: Desk, inbox: Path) -> None:
    desk.answer = down
    assert asked(desk, inbox) == [*BAD]
    assert asked(desk, inbox) == ["b.txt", "c.txt", *BAD]
    desk.answer = invented_outcome
    assert asked(desk, inbox) == [*BAD]
    assert asked(desk, inbox) == []


def test_edited_it_is_new(desk: Desk, inbox: Path) -> None:
    desk.answer = down
    asked(desk, inbox)
    (inbox / "a2.txt").write_text("The ferry was found again.")
    assert asked(desk, inbox)[:3] == ["a2.txt", "b.txt", "c.txt"]


def test_all_are_counted_and_met_once(desk: Desk, inbox: Path) -> None:
    desk.answer = down
    asked(desk, inbox)
    desk.answer = invented_outcome
    receipt = run(desk, Sources([str(inbox)], max_words=100), inbox.parent / "out", concurrency=3)
    assert (receipt.states, receipt.complete, receipt.repeats) == ({"briefed": 5}, True, 0)


def test_what_is_paid_for_in_part_is_finished_first(desk: Desk, inbox: Path) -> None:
    desk.answer = down
    asked(desk, inbox)
    with SqliteLedger(inbox.parent / "out" / LEDGER) as ledger:
        [waiting] = ledger.latest(frozenset({"waiting"}))
        ledger.answers(waiting.article).put("key", "{}", 1.0)
    assert asked(desk, inbox)[0] == BAD[-1]
