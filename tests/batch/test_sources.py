"""Sources: read in order, counted before."""

from __future__ import annotations

from pathlib import Path

from summarizer.articles import Article
from summarizer.batch import count_sources, read_sources
from summarizer.batch.files import write_brief
from summarizer.errors import Unreadable

from .invented import invented_article, invented_brief

LINE = '{"text": "The ferry Heron sank off Ostrava on Monday."}\n'


def test_files_folders_and_lines(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    (inbox / "later").mkdir(parents=True)
    (inbox / "a.txt").write_text("The mill in Ostrava burned down on Sunday.")
    (inbox / "notes.pdf").write_text("passed over")
    (inbox / "later" / "wire.jsonl").write_text(f"{LINE}\n{LINE}")
    (inbox / "z.txt").write_text("")
    sources = [str(inbox), str(tmp_path / "missing")]

    found = list(read_sources(sources, max_words=100))

    assert [(type(one), one.source) for one in found] == [
        (Article, str(inbox / "a.txt")),
        (Article, f"{inbox / 'later' / 'wire.jsonl'}:1"),
        (Article, f"{inbox / 'later' / 'wire.jsonl'}:3"),
        (Unreadable, str(inbox / "z.txt")),
        (Unreadable, str(tmp_path / "missing")),
    ]
    assert count_sources(sources) == 5


def test_own_texts_are_not_counted(tmp_path: Path) -> None:
    write_brief(tmp_path, invented_article(), invented_brief(invented_article()))
    assert count_sources([str(tmp_path)]) == 0


def test_standard_input_cannot_be_counted(tmp_path: Path) -> None:
    assert count_sources([str(tmp_path), "-"]) is None
