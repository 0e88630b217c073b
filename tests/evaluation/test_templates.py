"""A label file to begin with: it labels nothing until its comment marks are taken away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from summarizer.articles import Article, read_articles
from summarizer.briefs import Brief
from summarizer.candidates import find_candidates
from summarizer.errors import UsageError
from summarizer.evaluation.gold import Problem, read_gold
from summarizer.evaluation.labels import Gold
from summarizer.evaluation.shapes import shapes_of
from summarizer.evaluation.templates import template
from tests.ships import Ships

SAMPLES = sorted(path for path in (Path(__file__).parents[2] / "samples").iterdir() if path.is_file())

BLANKS = {"status": "happened", "stance": "asserts", "hedge": "exactly", "fact": "All is well", "claimant": "somebody"}
"""What is put where the template leaves a blank that has to be filled; all others may be null."""


def read(folder: Path, text: str, article: Path, schema: type[BaseModel] = Brief) -> tuple[list[Gold], list[Problem]]:
    file = folder / "begun.yaml"
    file.write_text(text, encoding="utf-8")
    return read_gold([file], article.parent, schema)


def filled(text: str, *fields: str) -> str:
    """These fields of a template with their comment marks taken away and their blanks filled."""
    lines, field = [], ""
    for line in text.splitlines():
        field = re.match(r"  # (\w+):", line)[1] if re.match(r"  # (\w+):", line) else field  # type: ignore[index]
        if field in fields:
            line = re.sub(r"^( +)# ", r"\1", line)  # noqa: PLW2901
            line = re.sub(r"\b(\w+): (?=[,}])", lambda blank: f"{blank[1]}: {BLANKS.get(blank[1], 'null')}", line)  # noqa: PLW2901
        lines.append(line)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: str(path.name))
class TestSamples:
    def test_it_labels_nothing(self, sample: Path, tmp_path: Path) -> None:
        [gold], problems = read(tmp_path, template(sample, "a story: #1", Brief), sample)
        assert problems == []
        assert (gold.labels, gold.must_not, gold.split) == ({}, (), "tune")
        assert (gold.article, gold.story) == (sample, "a story: #1")

    def test_all_fields_are_there(self, sample: Path) -> None:
        assert re.findall(r"^  # (\w+):", template(sample, "s", Brief), flags=re.M) == list(shapes_of(Brief))

    def test_what_code_found_is_valid_once_its_blanks_are_filled(self, sample: Path, tmp_path: Path) -> None:
        fields = [name for name in shapes_of(Brief) if name not in {"summary", "events"}]
        [gold], problems = read(tmp_path, filled(template(sample, "s", Brief), *fields), sample)
        assert problems == []
        assert list(gold.labels) == fields
        [article] = read_articles(sample)
        assert isinstance(article, Article)
        found = find_candidates(article)
        labels: Any = gold.labels
        quoted = [candidate.text for candidate in found["quotations"] if candidate.belongs_to in {None, "quotes"}]
        assert [item.accepted["text"][0] for item in labels["quotes"]] == list(dict.fromkeys(quoted))
        numbers = [
            candidate.known["value"] for candidate in found["numbers"] if candidate.belongs_to in {None, "figures"}
        ]
        assert [item.accepted["value"][0] for item in labels["figures"]] == numbers


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_another_schema(tmp_path: Path) -> None:
    article = written(tmp_path, "ships.txt", "The freighter Heron, of 9,000 tonnes, left Ostrava in a heavy sea.\n")
    text = template(article, "s", Ships)
    assert re.findall(r"^  # (\w+):", text, flags=re.M) == ["vessels", "loads", "condition"]
    [gold], problems = read(tmp_path, filled(text, "loads", "condition"), article, Ships)
    assert problems == []
    labels: Any = gold.labels
    assert [item.accepted["value"] for item in labels["loads"]] == [(9000,)]


def test_a_quotation_that_stands_twice_is_listed_once(tmp_path: Path) -> None:
    said = 'Piet Dorn said: "There is no buyer for the clinic." '
    text = template(written(tmp_path, "twice.txt", f"{said}It rained.\n\n{said}\n"), "s", Brief)
    assert text.count('{text: "There is no buyer for the clinic."') == 1


@pytest.mark.parametrize("name", ['it\'s "a": #1.txt', "- x.txt", "no.txt", "caf\u00e9\u2028\x7f.txt"])
def test_any_name_of_a_file(tmp_path: Path, name: str) -> None:
    article = written(tmp_path, name, "The freighter Heron left Ostrava in a heavy sea.\n")
    [gold], problems = read(tmp_path, template(article, name, Brief), article)
    assert problems == []
    assert (gold.name, gold.story) == (name, name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty.txt", ""),
        ("two.jsonl", '{"text": "The freighter left."}\n{"text": "The tug left."}\n'),
    ],
)
def test_a_label_file_is_of_one_article(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(UsageError, match="a label file is of one article"):
        template(written(tmp_path, name, text), "s", Brief)
