"""`summarizer export`: every article once, in the order in which they were met, whatever has become of it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from summarizer.articles import Source
from summarizer.batch.files import brief_name
from summarizer.batch.ledger import Order
from summarizer.cli import app
from tests.batch.invented import invented_article

from .desk import Desk
from .folders import FERRY, add, open_ledger


def export(out: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["export", str(out), *options])


def test_json_lines(out: Path) -> None:
    ended = export(out)
    assert ended.exit_code == 0
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [(one["source"], one["state"], one["brief"] is None) for one in told] == [
        ("inbox/ferry.txt", "briefed", False),
        ("inbox/bridge.txt", "refused", True),
        ("inbox/mill.txt", "briefed", False),
    ]
    assert told[0]["brief"]["article"]["id"] == told[0]["article"] == FERRY.id


def test_csv(out: Path) -> None:
    text = export(out, "--format", "csv").stdout_bytes.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(row["source"], row["summary"], row["reason"]) for row in rows] == [
        ("inbox/ferry.txt", "It sank.", ""),
        ("inbox/bridge.txt", "", "it was refused"),
        ("inbox/mill.txt", "It sank.", ""),
    ]


def test_markdown(out: Path) -> None:
    lines = export(out, "--format", "markdown").stdout.splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        "## inbox/ferry.txt",
        "## inbox/bridge.txt",
        "## inbox/mill.txt",
    ]


@pytest.mark.parametrize(
    ("states", "expected"),
    [(["refused"], ["inbox/bridge.txt"]), (["invalid"], []), (["refused", "briefed"], None)],
)
def test_states(out: Path, states: list[str], expected: list[str] | None) -> None:
    ended = export(out, *(word for state in states for word in ("--state", state)))
    sources = [json.loads(line)["source"] for line in ended.stdout.splitlines()]
    assert sources == (["inbox/ferry.txt", "inbox/bridge.txt", "inbox/mill.txt"] if expected is None else expected)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "it is not there any more: the next run briefs the article again"),
        (b"{", "it holds no brief: take it away, and the next run briefs the article again"),
        (b"[" * 100_000, "it holds no brief: take it away, and the next run briefs the article again"),
        (b"[]", "it holds no brief: take it away, and the next run briefs the article again"),
        (b"\xff\xfe", "it holds no brief: take it away, and the next run briefs the article again"),
    ],
    ids=["gone", "broken off", "nested deep", "no object", "binary"],
)
@pytest.mark.parametrize("form", ["jsonl", "csv", "markdown"])
def test_a_brief_that_cannot_be_read_is_told_and_costs_no_other(
    out: Path, content: bytes | None, said: str, form: str
) -> None:
    file = out / brief_name(FERRY, FERRY.source)
    file.write_bytes(content) if content is not None else file.unlink()
    ended = export(out, "--format", form)
    assert ended.exit_code == 1
    assert ended.stderr == f"summarizer: {file}: {said}\n"
    assert all(source in ended.stdout for source in ("inbox/ferry.txt", "inbox/bridge.txt", "inbox/mill.txt"))


def test_an_article_that_was_edited_is_two_of_which_the_later_knows_the_earlier(out: Path) -> None:
    with open_ledger(out) as ledger:
        ledger.begin(Order("r"))
        edited = invented_article("The ferry did not sink.", FERRY.source)
        ledger.claim(Source(edited.source, "2", lambda: edited, page=edited.source), edited)
    told = {line["article"]: line for line in map(json.loads, export(out).stdout.splitlines())}
    assert len(told) == 4
    assert told[edited.id]["state"] == "waiting"
    assert told[edited.id]["earlier"] == told[FERRY.id]["file"]


def test_beside_a_run(out: Path) -> None:
    with open_ledger(out) as ledger:
        ledger.begin(Order("r"))
        add(out, ledger, invented_article("The fog came in.", "inbox/fog.txt"))
        assert len(export(out).stdout.splitlines()) == 4


def test_the_folder_of_the_settings(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_OUT", str(out))
    assert CliRunner().invoke(app, ["export"]).stdout == export(out).stdout


def test_without_a_ledger(tmp_path: Path) -> None:
    ended = export(tmp_path)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "there is no ledger in this folder: `summarizer run SOURCE --out" in ended.stderr


def test_a_reader_that_goes_away_is_no_error(out: Path, tmp_path: Path) -> None:
    with open_ledger(out) as ledger:
        ledger.begin(Order("r"))
        for number in range(200):  # more than a pipe holds
            add(out, ledger, invented_article(f"Ferry {number} sank.", f"inbox/{number}.txt"))
    with subprocess.Popen(
        [sys.executable, "-m", "summarizer", "export", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=Desk(tmp_path, None).environment(),
    ) as started:
        assert started.stdout
        assert started.stderr
        assert started.stdout.readline()
        started.stdout.close()
        assert started.stderr.read() == b""
        assert started.wait(60) == 0


def test_utf_8_whatever_the_terminal(out: Path, tmp_path: Path) -> None:
    with open_ledger(out) as ledger:
        ledger.begin(Order("r"))
        add(out, ledger, invented_article("The “Öre” sank 𝄞.", "inbox/öre.txt"))
    ended = subprocess.run(
        [sys.executable, "-m", "summarizer", "export", str(out), "--state", "briefed"],
        capture_output=True,
        check=True,
        env=Desk(tmp_path, None).environment(PYTHONIOENCODING="ascii"),
    )
    assert json.loads(ended.stdout.decode("utf-8").splitlines()[-1])["source"] == "inbox/öre.txt"
