"""`summarizer status`: what it says of a folder, and that it changes nothing there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from summarizer.batch.files import LEDGER, held
from summarizer.batch.ledger import Order
from summarizer.cli import app

from .desk import WITHOUT_ROOT_POWER, Desk
from .folders import open_ledger


def status(out: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["status", str(out), *options])


def test_for_people(out: Path) -> None:
    lines = status(out).stdout.splitlines()
    # Three articles of two requests, 900 tokens read and 50 written, and a tenth of a cent each.
    assert lines[:2] == [
        f"{out}: 3 articles: 2 briefed, 1 refused.",
        "In all: 2,700 tokens read, 150 written · $0.0030",
    ]
    assert "UTC: done in 0 s · brief, fake · 900 tokens read, 50 written · $0.0030" in lines[3]


def test_for_programs(out: Path) -> None:
    told = json.loads(status(out, "--json").stdout)
    assert told["states"] == {"briefed": 2, "refused": 1}
    assert told["usage"]["input_tokens"] == 2700
    assert [(run["prompt"], run["model"], run["stopped"]) for run in told["runs"]] == [("brief", "fake", None)]


def test_articles_in_a_state(out: Path) -> None:
    assert status(out, "--state", "refused").stdout == "refused: inbox/bridge.txt: it was refused\n"
    lines = status(out, "--state", "refused", "--state", "briefed", "--json").stdout.splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["inbox/ferry.txt", "inbox/bridge.txt", "inbox/mill.txt"]
    assert status(out, "--state", "invalid").stdout == ""


@contextmanager
def at_work(out: Path) -> Iterator[None]:
    with held(out), open_ledger(out) as ledger:
        ledger.begin(Order("r", "brief", "fake"))
        yield


def test_a_run_that_goes_on_and_one_that_was_killed(out: Path) -> None:
    with at_work(out):
        assert "UTC: going on, process " in status(out).stdout.splitlines()[3]
    (out / ".lock").write_text("process 999999999 on nowhere-in-particular")
    assert "going on, process 999999999 on nowhere" in status(out).stdout.splitlines()[3]  # it may be, for all we know
    (out / ".lock").unlink()
    assert "UTC: broken off: " in status(out).stdout.splitlines()[3]


def test_nothing_is_changed(out: Path) -> None:
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    status(out)
    status(out, "--state", "briefed")
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are put to the test on Linux")
def test_where_one_may_only_read(out: Path) -> None:
    """There SQLite cannot make the files it wants beside a ledger."""
    assert not (out / f"{LEDGER}-wal").exists()
    desk = Desk(out, None)
    out.chmod(0o555)
    try:
        ended = desk.run("status", ".", before=WITHOUT_ROOT_POWER)
    finally:
        out.chmod(0o755)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(".: 3 articles: 2 briefed, 1 refused.\n")


def test_without_a_ledger(tmp_path: Path) -> None:
    ended = status(tmp_path)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "there is no ledger in this folder: `summarizer run SOURCE --out" in ended.stderr
