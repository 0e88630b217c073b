"""Sources: listed in order, gone through as often as need be."""

from __future__ import annotations

from pathlib import Path

from summarizer.articles import Article
from summarizer.batch import Sources
from summarizer.batch.files import brief_name, write_brief
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

    listed = Sources(sources, max_words=100)
    found = [source.read() for source in listed]

    assert [(type(one), one.source) for one in found] == [
        (Article, str(inbox / "a.txt")),
        (Article, f"{inbox / 'later' / 'wire.jsonl'}:1"),
        (Article, f"{inbox / 'later' / 'wire.jsonl'}:3"),
        (Unreadable, str(inbox / "z.txt")),
        (Unreadable, str(tmp_path / "missing")),
    ]
    assert [source.name for source in listed] == [one.source for one in found]
    assert listed.can_be_counted


def test_own_texts_are_no_articles(tmp_path: Path) -> None:
    article = invented_article()
    write_brief(tmp_path, brief_name(article, article.source), article, invented_brief(article))
    (tmp_path / "mill.txt").write_text("The mill in Ostrava burned down on Sunday.")
    assert [source.name for source in Sources([str(tmp_path)], max_words=100)] == [str(tmp_path / "mill.txt")]


def test_some_of_them_only(tmp_path: Path) -> None:
    (tmp_path / "wire.jsonl").write_text(LINE * 3)
    wanted = {f"{tmp_path / 'wire.jsonl'}:2"}
    assert {source.name for source in Sources([str(tmp_path)], max_words=100, only=wanted)} == wanted


def test_standard_input_cannot_be_counted(tmp_path: Path) -> None:
    assert not Sources([str(tmp_path), "-"], max_words=100).can_be_counted
