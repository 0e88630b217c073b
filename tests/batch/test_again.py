"""The sources of articles that are tried again: exactly those, read from where they were, and what is gone is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.articles import Article, parse_article
from summarizer.batch.again import Again

TEXT = "The ferry Heron sank off Ostrava on Monday with 120 passengers on board."


@pytest.fixture(autouse=True)
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "inbox"
    made.mkdir()
    for name in ("a.txt", "b.txt", "12:30.txt"):
        (made / name).write_text(TEXT)
    (made / "wire.jsonl").write_text("".join(json.dumps({"text": f"{TEXT} {n}"}) + "\n" for n in range(3)))
    return made


def id_of(name: str) -> str:
    """The id of the article that the inbox holds under this name; of what cannot be read the name."""
    _, _, line = name.partition(".jsonl:")
    texts = [f"{TEXT} {n}" for n in range(3)] if line else [TEXT]
    return name if name in {"-", "-:3", "inbox"} else parse_article(texts[(int(line or 1) - 1) % 3], source=name).id


@pytest.mark.parametrize(
    ("names", "met"),
    [
        pytest.param(["inbox/b.txt"], ["inbox/b.txt"], id="a file"),
        pytest.param(
            ["inbox/wire.jsonl:3", "inbox/wire.jsonl:1"], ["inbox/wire.jsonl:1", "inbox/wire.jsonl:3"], id="lines"
        ),
        pytest.param(["inbox/12:30.txt"], ["inbox/12:30.txt"], id="a colon in a name"),
        pytest.param(["inbox/wire.jsonl:4"], [], id="a line that is gone"),
        pytest.param(["inbox/c.txt", "outbox/a.txt", "outbox/wire.jsonl:1"], [], id="files that are gone"),
        pytest.param(["-", "-:3"], [], id="standard input"),
        pytest.param(["inbox"], [], id="a folder that was empty and is not any more"),
        pytest.param([], [], id="none"),
    ],
)
def test_what_is_met_and_what_is_gone(names: list[str], met: list[str]) -> None:
    again = Again({(name, id_of(name)): "refused" for name in names}, max_words=1000)
    assert [source.name for source in again] == met
    assert [source.name for source in again] == met
    assert all(isinstance(source.read(), Article) for source in again)
    assert list(again.gone) == [(name, "refused") for name in names if name not in met]
    assert len(again) == len(names)


def test_a_place_where_another_article_stands_now_is_passed_over(inbox: Path) -> None:
    names = ["inbox/a.txt", "inbox/b.txt", "inbox/wire.jsonl:1", "inbox/wire.jsonl:2"]
    states = {(name, id_of(name)): "refused" for name in names}
    lines = (inbox / "wire.jsonl").read_text().splitlines()
    (inbox / "wire.jsonl").write_text("\n".join([json.dumps({"text": "Another day, another story."}), *lines]))
    (inbox / "b.txt").write_text("It was edited.")
    again = Again(states, max_words=1000)
    assert [source.name for source in again] == ["inbox/a.txt"]
    assert list(again.gone) == [(name, "refused") for name in names[1:]]


def test_what_could_not_be_read_may_hold_anything_by_now(inbox: Path) -> None:
    again = Again({("inbox/a.txt", "inbox/a.txt"): "unreadable"}, max_words=1000)
    assert [source.name for source in again] == ["inbox/a.txt"]
    assert list(again.gone) == []
