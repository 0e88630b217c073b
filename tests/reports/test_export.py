"""What runs have left, in three forms: nothing lost, nothing that a spreadsheet or a page would take for a command."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from summarizer.batch import Entry
from summarizer.batch.export import Exported
from summarizer.briefs import Brief, Usage
from summarizer.reports.export import LONGEST_CELL, digest, jsonl, table
from tests.batch.invented import invented_article, invented_brief

FERRY = invented_article("The ferry sank.", "inbox/ferry.txt")
BRIEF: dict[str, Any] = invented_brief(FERRY).model_dump(mode="json")
ENTRY = Entry(
    article=FERRY.id,
    recipe="0123456789abcdef",
    state="briefed",
    source="inbox/ferry.txt",
    file="ferry.12345678.json",
    earlier="ferry.87654321.json",
    reason=None,
    attempts=1,
    usage=Usage(requests=2, input_tokens=900, output_tokens=50),
    cost=0.001,
    seconds=3.0,
    first="2026-03-01T02:00:00+00:00",
    last="2026-03-02T02:00:00+00:00",
)
REFUSED = replace(ENTRY, state="refused", source="-:7", file=None, earlier=None, reason="the model declined", cost=None)
SPAN = [{"sentence": 1, "start": 0, "end": 9}]


def rows(*articles: Exported) -> list[dict[str, str]]:
    text = "".join(table(articles, Brief))
    assert text.startswith("\ufeffstate,source,headline,")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


# -- JSON Lines ------------------------------------------------------------------------------------------------


def test_json_lines_hold_all_there_is() -> None:
    first, second = (json.loads(line) for line in jsonl([Exported(ENTRY, BRIEF), Exported(REFUSED)]))
    assert first["brief"] == BRIEF
    assert {name: first[name] for name in ("state", "source", "file", "earlier", "input_tokens", "cost")} == {
        "state": "briefed",
        "source": "inbox/ferry.txt",
        "file": "ferry.12345678.json",
        "earlier": "ferry.87654321.json",
        "input_tokens": 900,
        "cost": 0.001,
    }
    assert (second["state"], second["reason"], second["brief"]) == ("refused", "the model declined", None)


def test_a_json_line_is_one_line() -> None:
    odd = BRIEF | {"headline": "Fog\u2028over\nthe «Öre»\x85 𝄞"}
    [line] = jsonl([Exported(ENTRY, odd)])
    assert line.count("\n") == 1
    assert json.loads(line)["brief"]["headline"] == odd["headline"]


# -- CSV -------------------------------------------------------------------------------------------------------


def test_a_row_an_article() -> None:
    told = BRIEF | {
        "headline": "Ferry, sunk",
        "authors": ["Ada Crane", "Bo Rook"],
        "figures": [
            {"value": 120, "upper": None, "unit": None, "hedge": "about", "counts": "passengers", "evidence": SPAN},
            {"value": 3, "upper": 5, "unit": "percent", "hedge": "exactly", "evidence": SPAN},
        ],
        "article": BRIEF["article"] | {"url": "https://news.example/ferry"},
    }
    first, second = rows(Exported(ENTRY, told), Exported(REFUSED))
    expected = {
        "state": "briefed",
        "headline": "Ferry, sunk",
        "authors": "Ada Crane | Bo Rook",
        "summary": "It sank.",
        "figures": "about 120 passengers | 3 to 5%",
        "url": "https://news.example/ferry",
        "file": "ferry.12345678.json",
        "input_tokens": "900",
        "cost": "0.001",
    }
    assert {name: first[name] for name in expected} == expected
    assert (second["state"], second["source"], second["reason"], second["headline"], second["cost"]) == (
        "refused",
        "'-:7",
        "the model declined",
        "",
        "",
    )
    assert "schema_version" not in first


@pytest.mark.parametrize(
    ("headline", "cell"),
    [
        ("Ferry sinks", "Ferry sinks"),
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("+44 1632", "'+44 1632"),
        ("-5 degrees at noon", "'-5 degrees at noon"),
        ("@harbour", "'@harbour"),
        ("\t=1+1", "'=1+1"),
        ("\n=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("Ferry =sinks", "Ferry =sinks"),
        ('She said "no", twice', 'She said "no", twice'),
        ("Fog\r\nover the pass", "Fog over the pass"),
        ("x" * 40_000, "x" * LONGEST_CELL + "…"),
    ],
)
def test_no_cell_is_a_formula(headline: str, cell: str) -> None:
    [row] = rows(Exported(ENTRY, BRIEF | {"headline": headline}))
    assert row["headline"] == cell


def test_rows_end_as_the_standard_says() -> None:
    assert all(row.endswith("\r\n") and row.count("\n") == 1 for row in table([Exported(ENTRY, BRIEF)], Brief))


# -- Markdown --------------------------------------------------------------------------------------------------


def test_a_digest() -> None:
    told = BRIEF | {
        "headline": "Ferry sinks",
        "published": "2026-03-01",
        "people": [{"name": "Ada Crane", "aliases": [], "role": "pilot", "affiliation": None, "evidence": SPAN}],
    }
    assert "".join(digest([Exported(ENTRY, told), Exported(REFUSED)], Brief)) == (
        "## Ferry sinks\n"
        "\n"
        "2026-03-01 · inbox/ferry.txt\n"
        "\n"
        "- It sank.\n"
        "\n"
        "**People** Ada Crane, pilot  \n"
        "\n"
        "## \\-:7\n"
        "\n"
        "*refused*: the model declined\n"
        "\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1. A ferry", "- 1\\. A ferry"),
        ("- A ferry", "- \\- A ferry"),
        ("<b>A ferry</b>", "- &lt;b&gt;A ferry&lt;/b&gt;"),
        ("*A* [ferry](x)", "- \\*A\\* \\[ferry\\](x)"),
        ("17 boats", "- 17 boats"),
    ],
)
def test_words_are_no_markup(text: str, shown: str) -> None:
    told = BRIEF | {"summary": [{"text": text, "evidence": SPAN}]}
    assert shown in "".join(digest([Exported(ENTRY, told)], Brief)).splitlines()


# -- what was tampered with ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "brief",
    [
        {},
        {"summary": "nonsense", "people": [1], "article": None},
        {"headline": {"a": 1}, "figures": [{"value": "many"}], "article": "ferry"},
    ],
    ids=["empty", "other types", "other types inside"],
)
def test_a_brief_that_was_tampered_with_costs_no_other(brief: dict[str, Any]) -> None:
    articles = [Exported(ENTRY, brief), Exported(ENTRY, BRIEF)]
    assert len(list(jsonl(articles))) == len(list(digest(articles, Brief))) == len(rows(*articles)) == 2
