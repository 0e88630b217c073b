"""The ledger: one state an article and recipe, on disk at once, and a clear word when it cannot be used."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.batch.ledger import Entry, Ledger
from summarizer.briefs import Usage
from summarizer.errors import OutputError
from summarizer.outcomes import Outcome

from .invented import USAGE, invented_article, invented_outcome

FERRY = invented_article()


def rows(path: Path) -> list[tuple[str, str, str]]:
    with sqlite3.connect(path) as db:
        found = db.execute("SELECT article, recipe, state FROM outcomes ORDER BY 1, 2").fetchall()
    db.close()
    return found


def test_what_is_recorded_is_found_by_another_connection(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger, Ledger(path) as other:
        ledger.record(invented_outcome(FERRY), "recipe-1", file="ferry.json")
        assert other.find(FERRY.id, "recipe-1") == Entry("briefed", "ferry.json", None, 1, USAGE, 0.001, 3.0)
        assert other.find(FERRY.id, "recipe-2") is None
        assert other.find("f" * 64, "recipe-1") is None


def test_a_second_attempt_replaces_the_state_and_adds_to_the_account(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db") as ledger:
        ledger.record(invented_outcome(FERRY, "invalid"), "r")
        assert ledger.find(FERRY.id, "r") == Entry("invalid", None, "it was invalid", 1, USAGE, 0.001, 3.0)
        ledger.record(invented_outcome(FERRY), "r", file="ferry.json")
        assert ledger.find(FERRY.id, "r") == Entry("briefed", "ferry.json", None, 2, USAGE + USAGE, 0.002, 6.0)


@pytest.mark.parametrize(
    ("costs", "expected"),
    [((None, None), None), ((0.5, None), 0.5), ((None, 0.5), 0.5), ((0.5, 0.25), 0.75)],
    ids=["never known", "first", "second", "both"],
)
def test_costs_that_are_not_known(tmp_path: Path, costs: tuple[float | None, ...], expected: float | None) -> None:
    with Ledger(tmp_path / "ledger.db") as ledger:
        for cost in costs:
            ledger.record(Outcome("invalid", "a", article=FERRY, reason="no", cost=cost), "r")
        entry = ledger.find(FERRY.id, "r")
    assert entry is not None
    assert entry.cost == expected


def test_what_a_cache_answered_is_not_in_the_account(tmp_path: Path) -> None:
    half = Usage(requests=1, reused=1, input_tokens=400, cached_tokens=100, output_tokens=20, seconds=9.0)
    outcome = replace(invented_outcome(FERRY), usage=USAGE + half, cost=0.003, reused=half, saved=0.002)
    with Ledger(tmp_path / "ledger.db") as ledger:
        ledger.record(outcome, "r")
        entry = ledger.find(FERRY.id, "r")
    assert entry is not None
    assert (entry.usage, entry.seconds) == (USAGE, 3.0)
    assert entry.cost == pytest.approx(0.001)


def test_a_file_belongs_to_the_recipe_that_wrote_it_last(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db") as ledger:
        ledger.record(invented_outcome(FERRY), "old", file="ferry.json")
        ledger.record(invented_outcome(FERRY), "new", file="ferry.json")
        found = {recipe: ledger.find(FERRY.id, recipe) for recipe in ("old", "new")}
    assert {recipe: entry and entry.file for recipe, entry in found.items()} == {"old": None, "new": "ferry.json"}


def test_an_unreadable_source_is_forgotten_once_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        ledger.record(Outcome("unreadable", "inbox/ferry.txt", reason="empty"), "r")
        ledger.record(Outcome("unreadable", "inbox/other.txt", reason="empty"), "r")
        ledger.record(invented_outcome(FERRY), "r", file="ferry.json")
    assert rows(path) == [(FERRY.id, "r", "briefed"), ("inbox/other.txt", "r", "unreadable")]


def test_a_source_with_odd_bytes_in_its_name(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        ledger.record(Outcome("unreadable", "bad\udcff.txt", reason="bad\udcff"), "r")
    assert rows(path) == [("bad\\udcff.txt", "r", "unreadable")]


def test_it_is_durable_by_its_own_settings(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger(path).close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    for _ in range(2):
        with Ledger(path) as ledger:
            ledger.record(Outcome("refused", "a", article=FERRY, reason="no", usage=Usage()), "r")
    assert rows(path) == [(FERRY.id, "r", "refused")]


def test_a_ledger_of_a_later_version(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(OutputError, match=r"ledger\.db: written by a later version of summarizer: install that one"):
        Ledger(path)


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        pytest.param(lambda path: path.write_bytes(b"no database " * 100), "move it away", id="no database"),
        pytest.param(lambda path: path.mkdir(), "allow writing there", id="a folder"),
    ],
)
def test_a_ledger_that_cannot_be_used(tmp_path: Path, prepare: object, said: str) -> None:
    path = tmp_path / "ledger.db"
    prepare(path)  # type: ignore[operator]
    with pytest.raises(OutputError, match=rf"ledger\.db: the ledger cannot be used: .*: {said}"):
        Ledger(path)


def test_a_ledger_on_a_full_disk(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db") as ledger:
        (pages,) = ledger._db.execute("PRAGMA page_count").fetchone()
        ledger._db.execute(f"PRAGMA max_page_count = {pages}")
        long = Outcome("invalid", "a", article=FERRY, reason="no " * 10_000)
        with pytest.raises(OutputError, match="database or disk is full: make room"):
            ledger.record(long, "r")
        assert ledger.find(FERRY.id, "r") is None
