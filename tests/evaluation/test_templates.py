"""A label file to begin with: it labels nothing, and offers what code found or a brief says."""

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
from summarizer.evaluation.evidence import evidence_of
from summarizer.evaluation.gold import LabelFile, read_labels
from summarizer.evaluation.shapes import shapes_of
from summarizer.evaluation.templates import begun, offered_by_brief, template
from tests.ships import Ships

SAMPLES = sorted(path for path in (Path(__file__).parents[2] / "samples").iterdir() if path.is_file())


def read(folder: Path, text: str, article: Path, schema: type[BaseModel] = Brief) -> LabelFile:
    return read_labels(text.encode(), folder / "begun.yaml", article.parent, schema)


def accepted(label_file: LabelFile, field: str, part: str) -> list[Any]:
    return [item.item.accepted[part][0] for item in label_file.candidates[field].items]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: str(path.name))
class TestSamples:
    def test_it_labels_nothing_and_all_fields_are_open(self, sample: Path, tmp_path: Path) -> None:
        found = read(tmp_path, template(sample, "a story: #1", Brief), sample)
        assert found.problems == ()
        assert found.gold
        assert (found.gold.labels, found.gold.must_not, found.gold.split) == ({}, (), "tune")
        assert (found.gold.article, found.gold.story) == (sample, "a story: #1")
        assert found.gold.open == tuple(shapes_of(Brief))
        assert found.gold.begun_from == "candidates"

    def test_what_code_found_is_offered(self, sample: Path, tmp_path: Path) -> None:
        offered = read(tmp_path, template(sample, "s", Brief), sample)
        [article] = read_articles(sample)
        assert isinstance(article, Article)
        assert offered.candidates["headline"].plain == article.headline
        assert offered.candidates["authors"].plain == list(article.authors)
        found = find_candidates(article)
        quoted = [candidate.text for candidate in found["quotations"] if candidate.belongs_to in {None, "quotes"}]
        assert accepted(offered, "quotes", "text") == list(dict.fromkeys(quoted))
        numbers = [
            candidate.known["value"] for candidate in found["numbers"] if candidate.belongs_to in {None, "figures"}
        ]
        assert accepted(offered, "figures", "value") == numbers
        facts = accepted(offered, "summary", "fact")
        assert 1 <= len(facts) <= 5
        assert all(
            any(fact == " ".join(article.sentence(n.number).split()) for n in article.sentences) for fact in facts
        )

    def test_an_item_stands_where_its_candidate_does(self, sample: Path, tmp_path: Path) -> None:
        offered = read(tmp_path, template(sample, "s", Brief), sample)
        [article] = read_articles(sample)
        assert isinstance(article, Article)
        found = [one for one in find_candidates(article)["names"] if one.belongs_to == "people"]
        spans = [
            evidence_of(article, shapes_of(Brief)["people"], one.item) for one in offered.candidates["people"].items
        ]
        assert spans == [candidate.spans for candidate in found]


def test_by_hand_a_field_is_moved_up_and_struck_below(tmp_path: Path) -> None:
    article = written(tmp_path, "ships.txt", "The freighter Heron, of 9,000 tonnes, left Ostrava in a heavy sea.\n")
    text = template(article, "s", Ships)
    line = re.search(r"  loads:\n.*\n", text)
    assert line
    by_hand = text.replace(line[0], "").replace("labels:\n", f"labels:\n{line[0]}")
    found = read(tmp_path, by_hand, article, Ships)
    assert found.problems == ()
    assert found.gold
    assert (list(found.gold.labels), found.gold.open) == (["loads"], ("vessels", "condition"))


def test_what_a_brief_says_is_offered(tmp_path: Path) -> None:
    article = written(tmp_path, "ships.txt", "The tug Heron left. The tug Heron, of 9,000 tonnes, came back.\n")
    [read_one] = read_articles(article)
    assert isinstance(read_one, Article)
    brief = {
        "vessels": [
            {"name": "Heron", "tonnage": 9000.0, "evidence": [{"sentence": 2, "start": 28, "end": 33}]},
            {"name": "Heron", "tonnage": None, "evidence": [{"sentence": 1, "start": 8, "end": 13}]},
        ],
        "condition": None,
    }
    text = begun(article, "s", Ships, offered_by_brief(read_one, Ships, brief), "brief of embedded, recipe 12")
    assert 'begun_from: "brief of embedded, recipe 12"' in text
    assert (
        "    - {name: Heron, tonnage: 9000, evidence: [{text: Heron, nth: 2}]}\n    - {name: Heron, tonnage: null}"
        in text
    )
    assert "  loads: []\n  condition: []\n" in text
    assert read(tmp_path, text, article, Ships).problems == ()


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_another_schema(tmp_path: Path) -> None:
    article = written(tmp_path, "ships.txt", "The freighter Heron, of 9,000 tonnes, left Ostrava in a heavy sea.\n")
    found = read(tmp_path, template(article, "s", Ships), article, Ships)
    assert found.problems == ()
    assert list(found.candidates) == ["vessels", "loads", "condition"]
    assert accepted(found, "loads", "value") == [9000]


def test_a_quotation_that_stands_twice_is_listed_once(tmp_path: Path) -> None:
    said = 'Piet Dorn said: "There is no buyer for the clinic." '
    text = template(written(tmp_path, "twice.txt", f"{said}It rained.\n\n{said}\n"), "s", Brief)
    assert text.count("- {text: There is no buyer for the clinic.,") == 1


@pytest.mark.parametrize("name", ['it\'s "a": #1.txt', "- x.txt", "no.txt", "caf\u00e9\u2028\x7f.txt"])
def test_any_name_of_a_file(tmp_path: Path, name: str) -> None:
    article = written(tmp_path, name, "The freighter Heron left Ostrava in a heavy sea.\n")
    found = read(tmp_path, template(article, name, Brief), article)
    assert found.problems == ()
    assert found.gold
    assert (found.gold.name, found.gold.story) == (name, name)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("empty.txt", "", "empty.txt cannot be read as an article: "),
        (
            "two.jsonl",
            '{"text": "The freighter left."}\n{"text": "The tug left."}\n',
            "two.jsonl holds 2 articles: label a file that holds one",
        ),
        ("nope.txt", None, "nope.txt: there is no such file: name the file of an article"),
        ("", None, ": this is no file: name the file of an article"),
    ],
)
def test_a_label_file_is_of_one_article(tmp_path: Path, name: str, text: str | None, told: str) -> None:
    if text is not None:
        written(tmp_path, name, text)
    with pytest.raises(UsageError) as raised:
        template(tmp_path / name, "s", Brief)
    assert str(raised.value).removeprefix(str(tmp_path)).removeprefix("/").startswith(told)
