"""Which verb a date goes with, and the time that it tells of."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.candidates.dates.tenses import verb_of, verbs_in


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        pytest.param("The ferry sank", [("sank", "behind")], id="past"),
        pytest.param("The ferry has not yet been found", [("has not yet been found", "behind")], id="perfect"),
        pytest.param("The ferry leaves at noon", [("leaves", "now")], id="present"),
        pytest.param("She'll sail and he won't stay", [("She'll sail", "ahead"), ("won't stay", "ahead")], id="short"),
        pytest.param("The yard is to be closed", [("is to be closed", "ahead")], id="is to"),
        pytest.param("It was due to open", [("was due to open", "to come")], id="was due to"),
        pytest.param("It should have been sold", [("should have been sold", "behind")], id="should have"),
        pytest.param("It would have to be sold", [("would have to be sold", "ahead")], id="would have to"),
        pytest.param("They agreed to meet", [("agreed", "behind"), ("to meet", "to come")], id="agreed to"),
        pytest.param("They were forced to leave", [("were forced", "behind"), ("to leave", "behind")], id="forced to"),
        pytest.param("He took the mine plans", [("took", "behind")], id="a noun that could be a verb"),
        pytest.param("The yard, sold in May, makes sails", [("sold", "behind"), ("makes", "now")], id="an aside"),
        pytest.param("Prices rose to less than ten", [("rose", "behind")], id="to, and no verb"),
    ],
)
def test_verbs_with_their_auxiliaries(text: str, verbs: list[tuple[str, str]]) -> None:
    assert [(text[verb.start : verb.end], verb.time) for verb in verbs_in(text)] == verbs


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("The dyke broke *on Monday*", "broke", id="before"),
        pytest.param("*On Monday* the dyke broke", "broke", id="behind"),
        pytest.param("*On Monday*, when it rained, the dyke broke", "broke", id="behind a clause"),
        pytest.param("*On Monday*, she said, the dyke broke", "broke", id="behind an attribution"),
        pytest.param("She said that *on Monday* the dyke broke", "broke", id="behind that"),
        pytest.param("She said *on Monday* that the dyke broke", "said", id="of saying"),
        pytest.param("She left, and *on Monday* the dyke broke", "broke", id="behind and"),
        pytest.param("It was shut in March and *in May*, was told", "shut", id="one of two dates"),
        pytest.param("The dyke, which broke *on Monday*, will be mended", "broke", id="of a clause within"),
        pytest.param("He called it “broken for good” *on Monday*", "called", id="not in quotation marks"),
        pytest.param("The office said the court *last month* opened a case", "opened", id="right before a verb"),
        pytest.param("The dyke broke; *on Monday* it rained", "rained", id="behind a semicolon"),
    ],
)
def test_the_verb_of_a_date(text: str, verb: str) -> None:
    start, end = text.index("*"), text.rindex("*") - 1
    found = verb_of(text.replace("*", ""), start, end)
    assert found is not None
    assert verb in {found.word, text.replace("*", "")[found.start : found.end].split()[-1]}


def test_a_date_without_a_verb_has_none() -> None:
    assert verb_of("A day in May", 9, 12) is None


@given(
    st.lists(st.sampled_from("the dyke broke will to be closed , and on Monday that said . “ ” ;".split()), max_size=14)
)
@settings(max_examples=200, deadline=None)
def test_verbs_stand_in_the_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    found = verbs_in(text)
    assert all(0 <= verb.start < verb.end <= len(text) for verb in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
