"""What an item says that is made of words chosen in the article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer.evaluation.shapes import shapes_of
from summarizer.labelling.drafts import draft
from tests.labelling.inventing import a_source

CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("headline", "Ferry stopped", {"headline": ["Ferry stopped"]}),
    ("authors", "Hamid Allawi", {"authors": [["Hamid Allawi"]]}),
    ("summary", "its hull is cracked", {"fact": ["its hull is cracked"]}),
    ("organisations", "harbour office", {"name": ["harbour office"]}),
    ("places", "Orrin", {"name": ["Orrin"]}),
    ("quotes", '"We will not sail', {"text": ["We will not sail"]}),
    ("figures", "passengers had", {"value": []}),
    ("events", "had to wait", {"what": ["had to wait"]}),
]


@pytest.mark.parametrize(("field", "words", "expected"), CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_words_are_the_main_thing(tmp_path: Path, field: str, words: str, expected: dict[str, Any]) -> None:
    source = a_source(tmp_path)
    start = source.article.text.index(words)
    found = draft(source, shapes_of(source.schema)[field], start, start + len(words))
    assert {name: found["values"][name] for name in expected} == expected
    assert found["spans"] == [(start, start + len(words))]


def test_what_code_finds_there_is_taken_over(tmp_path: Path) -> None:
    source = a_source(tmp_path)
    start = source.article.text.index("about 1,400")
    found = draft(source, shapes_of(source.schema)["figures"], start, start + len("about 1,400 passengers"))
    assert (found["values"]["value"], found["values"]["hedge"]) == ([1400.0], ["about"])
    start = source.article.text.index('"We will')
    found = draft(source, shapes_of(source.schema)["quotes"], start + 1, start + 40)
    assert found["values"]["text"] == ["We will not sail until the hull is safe,"]
    assert found["values"]["speaker"] == ["Hamid Allawi"]
