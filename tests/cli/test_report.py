"""`summarizer report`: one page of an output folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from summarizer.batch import Order, Sources
from summarizer.cli import app
from summarizer.evaluation.results import ArticleResult
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
    assert report(out).exit_code == 0
    before = (out / "report.html").read_bytes()
    out.chmod(0o555)
    try:
        ended = Desk(tmp_path, None).run("report", "briefs", before=WITHOUT_ROOT_POWER)
    finally:
        out.chmod(0o755)
    assert ended.code == 2
    assert ended.err.endswith(
        "cannot be written: Permission denied: allow writing there, or name another file with --to\n"
    )
    assert (out / "report.html").read_bytes() == before


def files(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("kept", ["ledger.db", "ferry.*.json", "ferry.*.txt", "page.*.txt", "notes.md"])
def test_nothing_is_written_over_but_a_page(out: Path, kept: str) -> None:
    (out / "notes.md").write_text("mine", encoding="utf-8")
    for name, text in (("page.01234567.txt", "<!DOCTYPE html> is how a page begins"), ("page.01234567.json", "{}")):
        (out / name).write_text(text, encoding="utf-8")
    [file] = out.glob(kept)
    before = files(out)
    ended = report(out, "--to", file)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == f"summarizer: {file}: is no page, and would be lost: name another file with --to\n"
    assert files(out) == before


def test_a_page_is_written_over(out: Path) -> None:
    assert [report(out).exit_code for _ in range(2)] == [0, 0]


def test_a_ledger_that_leads_out_of_its_folder(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    next(out.glob("ferry.*.json")).rename(tmp_path / "elsewhere" / "x.json")
    with open_ledger(out) as ledger:
        ledger._db.execute("UPDATE outcomes SET file = '../elsewhere/x.json' WHERE source = 'inbox/ferry.txt'")
    ended = report(out)
    assert (ended.exit_code, ended.stderr.count("\n")) == (2, 1)
    assert f"{out / 'ledger.db'}: the ledger cannot be used: file is '../elsewhere/x.json' in it" in ended.stderr
    assert not (out / "report.html").exists()


def test_the_page_is_no_article(out: Path) -> None:
    assert report(out).exit_code == 0
    (out / "other").mkdir()
    (out / "other" / "report.html").write_text("an article", encoding="utf-8")
    assert [source.name for source in Sources([str(out)], max_words=100)] == [str(out / "other" / "report.html")]


def a_saved(file: Path, *articles: ArticleResult) -> Path:
    file.write_text(a_result(*articles or [an_article()]).model_dump_json(), encoding="utf-8")
    return file


def test_a_saved_result_is_a_page_too(tmp_path: Path) -> None:
    ended = report(a_saved(tmp_path / "now.json"))
    assert ended.exit_code == 0
    assert ended.stdout.startswith(f"{tmp_path / 'now.html'}: 1 article, mean score ")
    assert "<h1>Evaluation of prompt" in (tmp_path / "now.html").read_text(encoding="utf-8")


def test_repeats_are_one_article(tmp_path: Path) -> None:
    ended = report(a_saved(tmp_path / "now.json", an_article(), an_article(repeat=2)))
    assert ": 1 article, " in ended.stdout


@pytest.mark.parametrize(("name", "to"), [("now.json", True), ("now.html", True), ("now.html", False)])
def test_a_saved_result_is_not_written_over(tmp_path: Path, name: str, to: bool) -> None:
    saved = a_saved(tmp_path / name)
    before = files(tmp_path)
    ended = report(saved, "--to", saved) if to else report(saved)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == f"summarizer: {saved}: is no page, and would be lost: name another file with --to\n"
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nofile.json"], "nofile.json: there is no such folder or result: name one that is there"),
        (["nofile", "--against", "now.json"], "nofile: there is no such folder or result: name one that is there"),
        (
            ["now.json", "--against", "nofile.json"],
            "nofile.json: there is no such result: name one that `eval --save` has written",
        ),
        (
            ["nofolder"],
            "nofolder: there is no ledger in this folder: `summarizer run SOURCE --out nofolder` begins one",
        ),
    ],
)
def test_what_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str) -> None:
    monkeypatch.chdir(tmp_path)
    a_saved(tmp_path / "now.json")
    ended = report(*arguments)
    assert (ended.exit_code, ended.stdout, ended.stderr) == (2, "", f"summarizer: {said}\n")


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
