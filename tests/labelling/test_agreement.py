"""How far two labellers agree, and on what they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.evaluation.labels import Gold
from summarizer.labelling.agreement import agreed
from summarizer.labelling.source import LabelSource
from tests.labelling.inventing import a_source, labels

YOURS = "labels:\n  genre: news\n  people:\n    - {name: Hamid Allawi, role: harbour master}\n  places: []\n"
THEIRS = "labels:\n  genre: news\n  people:\n    - {name: Hamid Allawi, role: harbour master}\n    - {name: Orrin}\n"


def gold(source: LabelSource, body: str) -> Gold:
    found = source.read(labels(source, body)).gold
    assert found
    return found


def test_only_what_both_have_finished_is_compared(tmp_path: Path) -> None:
    source = a_source(tmp_path)
    theirs = f"{THEIRS}  places:\n    - {{name: Orrin}}\ncandidates:\n  places: []\n"
    found = agreed(source.schema, gold(source, YOURS), gold(source, theirs))
    assert set(found) == {"genre", "people"}
    # genre: both say news
    assert found["genre"].f1 == 1.0
    # people: one of two shared: F1 2/3, whoever is taken as gold
    assert found["people"].f1 == pytest.approx(2 / 3)
    assert found["people"].theirs == ["name Orrin"]
    assert found["people"].yours == []
