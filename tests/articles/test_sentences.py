"""Sentences: where they end, where they do not, and that nothing is left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(["Gen. Ann Roe of the U.S. Army came on Jan. 10.", "She left."], id="rank, country, month"),
        pytest.param(["Lt. Col. Roe met Rep. Doe on Feb. 3.", "They ate."], id="ranks in a row"),
        pytest.param(["Mr. Poe took No. 5.", "Mrs. Poe took Nos. 6 and 7."], id="titles and numbers"),
        pytest.param(["J. K. Doe and George W. Poe came.", "So did Ann."], id="initials"),
        pytest.param(["They live on Main St.", "They like it."], id="street at the end"),
        pytest.param(["He lives in the U.S.", "The Army left."], id="country at the end"),
        pytest.param(["It ended at 5 p.m.", "The train came."], id="time at the end"),
        pytest.param(["It cost $3.5 million.", "That is 2.5% more."], id="decimals"),
        pytest.param(["Roe Jr. said so.", "Acme Corp. is to close."], id="plain word before a capital"),
        pytest.param(["“We are ready.”", "He left."], id="quotation mark behind the stop"),
        pytest.param(["“Is it over?” she asked.", '"No!" he said.'], id="question in a quotation"),
        pytest.param(["“We go.” he said.", "Then he went."], id="stop in a quotation, small letter behind"),
        pytest.param(["Yahoo! shares fell.", "Nobody knew why."], id="exclamation mark in a name"),
        pytest.param(["It was late… and dark.", "He paused ... and left.", "Wait...", "The end."], id="ellipses"),
        pytest.param(["The plan (it was old. It failed.) was dropped.", "She left."], id="within a parenthesis"),
        pytest.param(["She left.", "(He stayed.)", "They came."], id="parenthesis of its own"),
        pytest.param(["1. First the bridge fell.", "2. Then the mayor spoke."], id="enumeration"),
        pytest.param(["Am 3. Mai kam er nach Bonn.", "Es war z. B. kalt."], id="German ordinal"),
        pytest.param(["Он ушёл.", "Она осталась."], id="Cyrillic"),
        pytest.param(["هل هذا صحيح؟", "نعم.", "هذا صحيح۔", "هذا"], id="Arabic and Urdu marks"),
        pytest.param(["यह पहला है।", "यह दूसरा है।"], id="Devanagari"),
    ],
)
def test_sentences_end_where_they_end(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_chinese_needs_no_spaces() -> None:
    assert sentences("这是第一句。这是第二句！“第三句？”") == ["这是第一句。", "这是第二句！", "“第三句？”"]


def test_a_missing_space_is_seen() -> None:
    assert sentences("It fell on Saturday.The mayor spoke on Booking.com radio.") == [
        "It fell on Saturday.",
        "The mayor spoke on Booking.com radio.",
    ]


def test_no_sentence_runs_over_a_line_feed() -> None:
    assert sentences("Bridge falls\n\nIt fell on\nSaturday.") == ["Bridge falls", "It fell on", "Saturday."]


def test_numbers_count_from_one() -> None:
    assert [s.number for s in split_sentences("One. Two.\nThree.")] == [1, 2, 3]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from('ab AB1.?!…"”’“() \n\u00a0。؟।-Mr'), max_size=120))
def test_every_character_that_shows_is_in_exactly_one_sentence(text: str) -> None:
    at = 0
    for sentence in split_sentences(text):
        assert sentence.start >= at
        assert not text[at : sentence.start].strip()
        words = text[sentence.start : sentence.end]
        assert words
        assert words == words.strip()
        assert "\n" not in words
        at = sentence.end
    assert not text[at:].strip()


@pytest.mark.parametrize("piece", ["word ", "a. B ", '." ', "(", "。", "Gen. ", "a", "x! "])
def test_one_endless_line_is_no_trouble(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    found = split_sentences(text)
    assert sum(len(text[s.start : s.end].replace(" ", "")) for s in found) == len(text.replace(" ", ""))
