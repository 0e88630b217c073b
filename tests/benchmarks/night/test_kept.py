"""What may be wrong with an output folder is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.night.kept import faults, states
from summarizer.articles import Source
from summarizer.batch import Order, SqliteLedger
from summarizer.batch.files import brief_name, write_brief
from tests.batch.invented import invented_article, invented_brief, invented_outcome

ARTICLES = {
    number: invented_article(f"The ferry sank in {number}.", f"inbox/notice-{number:06}.txt") for number in (1, 2)
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with the whole briefs of articles 1 and 2."""
    for article in ARTICLES.values():
        write_brief(tmp_path, brief_name(article, article.source), article, invented_brief(article))
    return tmp_path


def first(out: Path) -> Path:
    return min(out.glob("*.json"))


@pytest.mark.parametrize(
    ("break_it", "told"),
    [
        (lambda _: None, []),
        (lambda out: first(out).write_bytes(first(out).read_bytes()[:99]), ["no whole brief", "article 1: 0 briefs"]),
        (lambda out: (out / "notice-000001.new.json").write_bytes(first(out).read_bytes()), ["missing", "2 briefs"]),
        (lambda out: first(out).unlink(), ["article 1: 0 briefs"]),
        (lambda out: first(out).with_suffix(".txt").write_text("The ferry"), ["missing, or not the text"]),
        (lambda out: (out / ".notice.json.7.tmp").touch(), ["left over"]),
    ],
    ids=["nothing", "torn", "doubled", "lost", "another text", "left over"],
)
def test_what_is_wrong_is_told(break_it: Callable[[Path], object], told: list[str], out: Path) -> None:
    break_it(out)
    found = faults(out, [1, 2])
    assert len(found) == len(told)
    assert all(words in line for words, line in zip(told, found, strict=True))


def test_a_brief_too_many_is_told(out: Path) -> None:
    assert faults(out, [2]) == ["article 1: briefed, and was not to be"]


def test_states_are_told_by_number(tmp_path: Path) -> None:
    with SqliteLedger(tmp_path / "ledger.db") as ledger:
        ledger.begin(Order("recipe"))
        for article in ARTICLES.values():
            ledger.claim(Source.of(article), article)
        ledger.commit(invented_outcome(ARTICLES[1]), file="a.json")
    assert states(tmp_path) == {1: "briefed", 2: "waiting"}
