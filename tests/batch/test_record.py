"""The ledger as status and export read it: never changed, whatever its version, whoever is writing to it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from summarizer.articles import Article, Source
from summarizer.batch.files import LEDGER
from summarizer.batch.ledger import Order
from summarizer.batch.record import open_record
from summarizer.batch.sqlite import SqliteLedger
from summarizer.batch.tables import MIGRATIONS
from summarizer.briefs import Usage
from summarizer.errors import OutputError

from .invented import USAGE, invented_article, invented_outcome

FERRY = invented_article("The ferry sank.", "inbox/ferry.txt")
BRIDGE = invented_article("The bridge opened.", "inbox/bridge.txt")


def source_of(article: Article) -> Source:
    return Source(article.source, "1", lambda: article)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder in which the ferry is briefed and the bridge was refused."""
    with SqliteLedger(tmp_path / LEDGER) as ledger:
        ledger.begin(Order("r", "brief", "fake"))
        for article, file in ((FERRY, "ferry.json"), (BRIDGE, None)):
            ledger.claim(source_of(article), article)
            ledger.commit(invented_outcome(article, "briefed" if file else "refused"), file=file)
        ledger.end(None, USAGE + USAGE, 0.002)
    return tmp_path


def test_what_runs_have_left(out: Path) -> None:
    with open_record(out) as record:
        assert [(entry.source, entry.state, entry.file) for entry in record.latest()] == [
            ("inbox/ferry.txt", "briefed", "ferry.json"),
            ("inbox/bridge.txt", "refused", None),
        ]
        assert [entry.reason for entry in record.latest(frozenset({"refused"}))] == ["it was refused"]
        assert record.counts() == {"briefed": 1, "refused": 1}
        [run] = record.runs()
        assert (run.prompt, run.model, run.stopped, run.usage, run.cost) == (
            "brief",
            "fake",
            None,
            USAGE + USAGE,
            0.002,
        )
        assert record.spent() == (USAGE + USAGE, 0.002)


def test_beside_a_run_that_writes(out: Path) -> None:
    with SqliteLedger(out / LEDGER) as ledger:
        ledger.begin(Order("r"))
        other = sqlite3.connect(out / LEDGER, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with open_record(out) as record:
            assert record.counts() == {"briefed": 1, "refused": 1}
            assert [run.ended is None for run in record.runs()] == [True, False]
        other.close()


def test_a_cost_that_is_not_known(out: Path) -> None:
    with SqliteLedger(out / LEDGER) as ledger:
        ledger._db.execute("UPDATE outcomes SET cost = NULL WHERE state = 'refused'")
    with open_record(out) as record:
        assert record.spent()[1] is None


def test_an_earlier_version_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / LEDGER)
    db.executescript(f"{MIGRATIONS[0]}; PRAGMA user_version = 1;")
    db.execute(
        "INSERT INTO outcomes VALUES ('ab', 'r', 'briefed', 'a.txt', 'a.json', NULL, 1, 1, 9, 0, 1, 0.5, 3.0, 'x', 'y')"
    )
    db.commit()
    db.close()
    before = (tmp_path / LEDGER).read_bytes()
    with open_record(tmp_path) as record:
        assert [(entry.source, entry.state, entry.file) for entry in record.latest()] == [
            ("a.txt", "briefed", "a.json")
        ]
        assert record.runs() == []
        assert record.spent() == (Usage(requests=1, input_tokens=9, output_tokens=1), 0.5)
    assert (tmp_path / LEDGER).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(None, "there is no ledger in this folder: `summarizer run SOURCE --out ", id="none"),
        pytest.param(b"mine" * 1000, "the ledger cannot be used: file is not a database: move it away", id="no ledger"),
        pytest.param("later", "written by a later version of summarizer: install that one", id="a later version"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes | str | None, said: str) -> None:
    if isinstance(content, bytes):
        (tmp_path / LEDGER).write_bytes(content)
    elif content:
        db = sqlite3.connect(tmp_path / LEDGER)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        db.close()
    with pytest.raises(OutputError) as caught, open_record(tmp_path):
        pass
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("table", "column", "value", "said"),
    [
        ("outcomes", "file", "/", "file is '/' in it"),
        ("outcomes", "file", "../elsewhere/x.json", "file is '../elsewhere/x.json' in it"),
        ("outcomes", "file", "a\0.json", r"file is 'a\x00.json' in it"),
        ("outcomes", "file", b"a.json", "file is"),
        ("outcomes", "attempts", "x", "attempts is 'x' in it"),
        ("outcomes", "input_tokens", "abc", "input_tokens is 'abc' in it"),
        ("outcomes", "cost", "abc", "cost is 'abc' in it"),
        ("outcomes", "seconds", 9e999, "seconds is 'inf' in it"),
        ("outcomes", "reason", b"\xff", "reason is"),
        ("runs", "begun", "yesterday", "begun is 'yesterday' in it"),
        ("runs", "ended", "2026-01-01", "ended is '2026-01-01' in it"),
        ("runs", "requests", 1.5, "requests is '1.5' in it"),
    ],
)
def test_damaged_values_are_told(out: Path, table: str, column: str, value: object, said: str) -> None:
    with SqliteLedger(out / LEDGER) as ledger:
        ledger._db.execute(f"UPDATE {table} SET {column} = ?", (value,))
    with pytest.raises(OutputError) as caught, open_record(out) as record:
        _ = list(record.latest()), record.runs()
    assert str(caught.value).startswith(f"{out / LEDGER}: the ledger cannot be used: {said}")
    assert str(caught.value).endswith(": move it away, or name another folder with --out")


def test_a_sum_without_end_is_told(out: Path) -> None:
    with SqliteLedger(out / LEDGER) as ledger:
        ledger._db.execute("UPDATE outcomes SET input_tokens = 9e999")
    with pytest.raises(OutputError, match="the ledger cannot be used"), open_record(out) as record:
        record.spent()
