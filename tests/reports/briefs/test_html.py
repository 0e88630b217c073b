"""The page as a text: nothing in it is markup but ours, nothing of a view is lost, nothing comes from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html  # type: ignore[import-untyped]

from summarizer.reports.briefs.html import as_block

from .pages import briefed, evidence, not_briefed, page_of

HOSTILE = "</script><script>alert(1)</script><!--<template>\"' onload=x \u2028\u202e&lt;"
TEXT = f"The ferry sank. {HOSTILE}"


def blocks(page: str) -> list[Any]:
    """The data of the articles, as a browser finds it."""
    return [
        json.loads(one.text) for one in html.document_fromstring(page).xpath("//script[starts-with(@id, 'article-')]")
    ]


@given(st.text())
def test_a_block_is_its_data_and_ends_nothing(text: str) -> None:
    one = briefed(text or "Fog.", headline=text)
    block = str(as_block(one))
    assert "<" not in block
    assert block.isprintable() or not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", block)
    back = json.loads(block)
    assert (back["text"], back["headline"]) == (text or "Fog.", one.headline)


def test_half_surrogates_can_be_written() -> None:
    block = str(as_block(briefed("The ferry \ud83d sank.")))
    assert json.loads(block.encode("utf-8"))["text"] == "The ferry \ud83d sank."


def test_nothing_is_markup_but_ours() -> None:
    person = {"name": HOSTILE, "role": HOSTILE, "evidence": evidence(TEXT, "ferry")}
    hostile = briefed(
        TEXT,
        source=f"inbox/{HOSTILE}",
        headline=HOSTILE,
        publisher=HOSTILE,
        published=HOSTILE,
        language=HOSTILE,
        people=[person],
        rejected=[{"field": HOSTILE, "item": HOSTILE, "reason": HOSTILE}],
    )
    plain = briefed(
        "The ferry sank.", publisher="The Quay", published="2026", headline="Heron", people=[person], rejected=[{}]
    )
    other = [not_briefed(HOSTILE, reason=HOSTILE), not_briefed("inbox/fog.txt")]

    def elements(page: str) -> list[tuple[Any, list[str]]]:
        return [(one.tag, sorted(one.attrib)) for one in html.document_fromstring(page).iter()]

    assert elements(page_of(hostile, other[0], out=HOSTILE)) == elements(page_of(plain, other[1]))


def test_nothing_is_lost() -> None:
    one = briefed(
        TEXT,
        headline="Heron sinks",
        genre="news",
        people=[{"name": "Ada Crane", "role": "pilot", "evidence": evidence(TEXT, "ferry", "sank")}],
        rejected=[{"field": "topics", "item": "chess", "reason": "no such topic"}],
    )
    [data] = blocks(page_of(one))
    assert data["text"] == TEXT
    assert data["sections"] == [
        {"title": "Genre", "words": [["news"]], "lines": []},
        {
            "title": "People",
            "words": [],
            "lines": [{"number": 1, "words": [["Ada Crane", "main"], ", ", ["pilot"]], "spans": [[4, 9], [10, 14]]}],
        },
    ]
    assert data["notes"] == [
        {
            "number": 2,
            "words": [["chess"]],
            "spans": [],
            "kind": "rejected",
            "field": "Topics",
            "reason": "no such topic",
        }
    ]
    assert ["Model", "invented"] in data["account"]


def test_the_list_is_there_without_a_script() -> None:
    tree = html.document_fromstring(
        page_of(
            briefed("A.", headline="Older", published="2026-01-01"),
            briefed("B.", headline="Newer", published="2026-02-01"),
            not_briefed("inbox/fog.txt"),
        )
    )
    assert [one.text for one in tree.find_class("title")] == ["Newer", "Older", "inbox/fog.txt"]
    assert [one.text_content() for one in tree.xpath("//header//dd")][:2] == [
        "2 briefed · 1 refused",
        "900 tokens read, 0 written · $0.0010",
    ]
    assert "JavaScript" in tree.xpath("//noscript")[0].text_content()


def test_long_words_are_cut_in_the_list_alone() -> None:
    page = page_of(briefed("A.", headline="w" * 100_000, publisher="p" * 100_000), not_briefed("x" * 100_000))
    [title, other] = html.document_fromstring(page).find_class("title")
    assert (len(title.text), len(other.text)) == (301, 301)
    assert len(blocks(page)[0]["headline"]) == 100_000


def test_the_policy_allows_the_styles_and_scripts_of_the_page_and_nothing_else() -> None:
    tree = html.document_fromstring(page_of(briefed("A.")))
    [policy] = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    told = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert told["default-src"] == "'none'"

    def digests(elements: Any) -> list[str]:
        found = [base64.b64encode(hashlib.sha256(one.text.encode()).digest()).decode() for one in elements]
        return [f"'sha256-{one}'" for one in found]

    assert told["script-src"].split() == digests(tree.xpath("//script[not(@type)]"))
    assert told["style-src"].split() == digests(tree.xpath("//style"))
    assert set(told) == {"default-src", "script-src", "style-src", "base-uri", "form-action"}
    assert not tree.xpath("//@src | //@style | //@*[starts-with(name(), 'on')] | //link | //img | //iframe")


@pytest.mark.parametrize("briefs", [0, 1])
def test_a_page_of_little(briefs: int) -> None:
    assert page_of(*[briefed("A.")] * briefs).startswith("<!DOCTYPE html>")
