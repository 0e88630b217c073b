"""`summarizer report`: one page of an output folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from summarizer.batch import Order, Sources
from summarizer.cli import app
from tests.batch.invented import invented_article
from tests.reports.evaluation.test_numbers import a_result, an_article

from .desk import WITHOUT_ROOT_POWER, Desk
from .folders import add, filled, open_ledger


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder in which ferry and mill are briefed and the bridge was refused."""
    (tmp_path / "briefs").mkdir()
    return filled(tmp_path / "briefs")


def report(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["report", *map(str, arguments)])


def test_a_page_in_the_folder(out: Path) -> None:
    ended = report(out)
    assert (ended.exit_code, ended.stdout) == (0, f"{out / 'report.html'}: 3 articles, 2 briefed\n")
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.count('type="application/json" id="article-') == 3
    assert all(words in page for words in ("The ferry sank.", "It sank.", "inbox/bridge.txt", "it was refused"))


def test_somewhere_else(out: Path, tmp_path: Path) -> None:
    ended = report(out, "--to", tmp_path / "page.html")
    assert ended.stdout.startswith(f"{tmp_path / 'page.html'}: ")
    assert not (out / "report.html").exists()


def test_a_brief_that_cannot_be_read_is_told_and_costs_no_other(out: Path) -> None:
    file = next(out.glob("ferry.*.json"))
    file.write_bytes(b"{")
    ended = report(out)
    assert ended.exit_code == 1
    assert (
        ended.stderr
        == f"summarizer: {file}: it holds no brief: take it away, and the next run briefs the article again\n"
    )
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "the brief cannot be read" in page
    assert "it holds no brief" in page
    assert "The mill burned." in page


def test_a_text_that_is_gone_is_told_in_the_page(out: Path) -> None:
    next(out.glob("ferry.*.txt")).unlink()
    assert report(out).exit_code == 0
    assert "The article's text is not beside its brief any more" in (out / "report.html").read_text(encoding="utf-8")


def test_beside_a_run(out: Path) -> None:
    with open_ledger(out) as ledger:
        ledger.begin(Order("r"))
        add(out, ledger, invented_article("The fog came in.", "inbox/fog.txt"))
        assert report(out).stdout.endswith(": 4 articles, 3 briefed\n")


def test_without_a_ledger(tmp_path: Path) -> None:
    ended = report(tmp_path)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "there is no ledger in this folder: `summarizer run SOURCE --out" in ended.stderr
    assert not list(tmp_path.iterdir())


def test_a_folder_in_which_nothing_was_met(tmp_path: Path) -> None:
    with open_ledger(tmp_path):
        pass
    assert report(tmp_path).stdout == f"{tmp_path / 'report.html'}: 0 articles, 0 briefed\n"


@pytest.mark.parametrize(
    ("where", "mend"),
    [
        ("no/such/page.html", "No such file or directory: name another file with --to"),
        ("briefs", "Is a directory: name another file with --to"),
    ],
    ids=["no folder", "a folder"],
)
def test_where_nothing_can_be_written(out: Path, tmp_path: Path, where: str, mend: str) -> None:
    ended = report(out, "--to", tmp_path / where)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == f"summarizer: {tmp_path / where}: cannot be written: {mend}\n"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders that may not be written are a matter of POSIX here")
def test_in_a_folder_that_may_only_be_read_the_old_page_stays(out: Path, tmp_path: Path) -> None:
    (out / "report.html").write_text("before", encoding="utf-8")
    out.chmod(0o555)
    try:
        ended = Desk(tmp_path, None).run("report", "briefs", before=WITHOUT_ROOT_POWER)
    finally:
        out.chmod(0o755)
    assert ended.code == 2
    assert ended.err.endswith(
        "cannot be written: Permission denied: allow writing there, or name another file with --to\n"
    )
    assert (out / "report.html").read_text(encoding="utf-8") == "before"


def test_the_page_is_no_article(out: Path) -> None:
    assert report(out).exit_code == 0
    (out / "other").mkdir()
    (out / "other" / "report.html").write_text("an article", encoding="utf-8")
    assert [source.name for source in Sources([str(out)], max_words=100)] == [str(out / "other" / "report.html")]


def a_saved(file: Path) -> Path:
    file.write_text(a_result(an_article()).model_dump_json(), encoding="utf-8")
    return file


def test_a_saved_result_is_a_page_too(tmp_path: Path) -> None:
    ended = report(a_saved(tmp_path / "now.json"))
    assert ended.exit_code == 0
    assert ended.stdout.startswith(f"{tmp_path / 'now.html'}: 1 article, mean score ")
    assert "<h1>Evaluation of prompt" in (tmp_path / "now.html").read_text(encoding="utf-8")


def test_two_saved_results_side_by_side(tmp_path: Path) -> None:
    before, now = (a_saved(tmp_path / f"{name}.json") for name in ("before", "now"))
    assert report(now, "--against", before, "--to", tmp_path / "page.html").exit_code == 0
    assert "baseline" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_folder_has_nothing_to_be_held_against(out: Path) -> None:
    ended = report(out, "--against", out)
    assert ended.exit_code == 2
    assert ended.stderr == "summarizer: --against is for a saved result: name that, or leave --against out\n"


def test_a_file_that_is_no_result(tmp_path: Path) -> None:
    (tmp_path / "brief.json").write_text("{}", encoding="utf-8")
    assert report(tmp_path / "brief.json").exit_code == 2
