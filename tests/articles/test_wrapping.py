"""Which lines are paragraphs, and which were only broken at a column."""

from __future__ import annotations

import textwrap

import pytest

from summarizer.articles.tracing import normalised
from summarizer.articles.wrapping import paragraphs

FIRST = (
    "The bridge over the River Marn fell on Saturday morning, and with it two cars and a lorry. The mayor, Mary Lund, "
    "said that she had never been told of any crack in it."
)
SECOND = "She said that the council would build it again, and that nobody knew yet where the money would come from."


def read(text: str) -> list[str]:
    return [line.text for line in paragraphs(normalised(text))]


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_wrapped_lines_become_one_again(width: int) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in (FIRST, SECOND))
    assert read(text) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([FIRST, SECOND], id="a paragraph a line"),
        pytest.param(["Bridge falls", "By Jane Roe", "It fell on Saturday.", "Nobody was hurt."], id="short lines"),
        pytest.param(["Q: When did it fall?", "A: At nine.", "Q: And then?", "A: We ran."], id="questions and answers"),
        pytest.param(["09:15", "The bridge falls.", "09:40", "The mayor speaks."], id="live blog"),
    ],
)
def test_other_lines_stay_apart(lines: list[str]) -> None:
    assert read("\n".join(lines)) == lines


def test_a_headline_above_wrapped_text_stays_apart() -> None:
    assert read("THE BRIDGE\n" + textwrap.fill(FIRST, 72)) == ["THE BRIDGE", FIRST]
