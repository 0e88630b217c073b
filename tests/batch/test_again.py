"""The sources of articles that are tried again: exactly those, read from where they were, and what is gone is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.articles import Article
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
    again = Again(dict.fromkeys(names, "refused"), max_words=1000)
    assert [source.name for source in again] == met
    assert all(isinstance(source.read(), Article) for source in again)
    assert list(again.gone) == [(name, "refused") for name in names if name not in met]
    assert len(again) == len(names)
