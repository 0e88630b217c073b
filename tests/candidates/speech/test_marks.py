"""Which opening mark belongs to which closing mark."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.candidates.speech.marks import paragraphs, stretches


def between(text: str) -> list[str]:
    return [" | ".join(text[a:b] for a, b in stretch.parts) for stretch in stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('She said "go on" to us.', ["go on"], id="straight"),
        pytest.param("She said “go on” to us.", ["go on"], id="curly"),
        pytest.param('She said “go on" to us.', ["go on"], id="mixed"),
        pytest.param("Sie sagte „geh los“ zu uns.", ["geh los"], id="german"),
        pytest.param("Sie sagte „geh los” zu uns.", ["geh los"], id="low and high"),
        pytest.param("Sie sagte »geh los« zu uns.", ["geh los"], id="guillemets pointing in"),
        pytest.param("Elle dit « allez-y » aux autres.", ["allez-y"], id="guillemets with spaces"),
        pytest.param("Elle dit ‹allez› aux autres.", ["allez"], id="single guillemets"),
        pytest.param("彼は「もう帰る」と言った。", ["もう帰る"], id="corner"),
        pytest.param("『本』を読む。", ["本"], id="white corner"),
        pytest.param("‘It’s the boys’ boat,’ he said.", ["It’s the boys’ boat,"], id="possessive inside singles"),
        pytest.param("'It's late,' he said. 'We're off.'", ["It's late,", "We're off."], id="straight singles"),
        pytest.param("The dogs' bed and the cats’ bowl.", [], id="plural possessives"),
        pytest.param("It isn't his; they're hers.", [], id="contractions"),
        pytest.param("Music of the '90s and ’80s, rock 'n' roll.", [], id="decades and elisions"),
        pytest.param("A wall 6'2\" thick and a door 7'1\" high.", [], id="feet and inches"),
        pytest.param("“He told me ‘run’ and I ran.”", ["He told me ‘run’ and I ran."], id="nested"),
        pytest.param("‘He told me “run” and I ran.’", ["He told me “run” and I ran."], id="nested the other way"),
        pytest.param("“A. B c. “D e,” Roe said.", ["D e,"], id="first mark never closed"),
        pytest.param('"One." "Two," she said. "Three."', ["One.", "Two,", "Three."], id="one after another"),
        pytest.param('"We stay. "he said, and left.', ["We stay."], id="space on the wrong side"),
        pytest.param('Nothing here”, or here".', [], id="closing marks alone"),
        pytest.param("“”", [], id="nothing between"),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert between(text) == expected


def test_a_quotation_of_several_paragraphs_opens_each_and_closes_once() -> None:
    text = "“We came.\n\n“We saw.\n\n“We left,” she said. “Early.”"
    assert between(text) == ["We came. | We saw. | We left,", "Early."]


def test_an_unclosed_mark_stops_at_its_paragraph() -> None:
    text = "She said: “We came in the night.\n\nIt rained.\n\n“Yes,” he said."
    first, second = stretches(text)
    assert [text[a:b] for a, b in first.parts] == ["We came in the night."]
    assert not first.closed
    assert [text[a:b] for a, b in second.parts] == ["Yes,"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The mayor told the people of the town “that the\n"
        "wall would be built before the winter” and that\n"
        "they would pay."
    )
    assert list(paragraphs(text)) == [(0, len(text))]
    assert between(text) == ["that the\nwall would be built before the winter"]


@given(st.text(alphabet="ab .,!\n\"'“”‘’„«»「」", max_size=60))
@settings(max_examples=300, deadline=None)
def test_stretches_are_in_order_apart_and_inside_their_paragraph(text: str) -> None:
    parts = [part for stretch in stretches(text) for part in stretch.outer]
    assert parts == sorted(parts)
    assert all(end <= start for (_, end), (start, _) in pairwise(parts))
    assert all(any(a <= start and end <= b for a, b in paragraphs(text)) for start, end in parts)


@pytest.mark.parametrize("unit", ['"', "“", "“”", "“ ", "'a ", "« ", "“a\n", "“‘a "])
def test_a_flood_of_marks_comes_to_an_end(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert all(0 <= a < b <= len(text) for stretch in stretches(text) for a, b in stretch.parts)
