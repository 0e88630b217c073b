"""Negations worded otherwise, and lost: the pairs of rephrased.txt, written before the checker was run on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.grounding.checks import unsupported, verbatim
from summarizer.grounding.folding import quotes_whole

_LINES = (Path(__file__).parent / "rephrased.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(part.strip() for part in line.split("|")) for line in _LINES if not line.startswith("#")]


def test_nearly_all_true_rephrasings_of_a_negation_hold() -> None:
    turned_away = [(cited, true) for cited, true, _ in PAIRS if unsupported(true, cited, cited, "en")]
    assert len(turned_away) <= 0.1 * len(PAIRS), turned_away


def test_nearly_all_lost_negations_are_caught() -> None:
    missed = [(cited, wrong) for cited, _, wrong in PAIRS if unsupported(wrong, cited, cited, "en") is None]
    assert len(missed) <= 0.1 * len(PAIRS), missed


def test_every_sentence_bears_itself_and_every_rephrasing_too() -> None:
    for sentence in (sentence for pair in PAIRS for sentence in pair):
        assert unsupported(sentence, sentence, sentence, "en") is None, sentence


@pytest.mark.parametrize(
    ("text", "cited", "whole"),
    [
        ("It did not rain.", "It snowed. It did not rain. It froze.", True),
        ("It rained.", "He denied that it rained.", False),
        ("he took it", "Nobody says he took it", False),
    ],
)
def test_a_sentence_is_quoted_whole_only_from_its_beginning(text: str, cited: str, whole: bool) -> None:
    assert quotes_whole(text, cited) is whole


def test_a_quotation_does_not_lose_the_negation_at_either_end() -> None:
    assert verbatim("I'd like to, but I can", "“I'd like to, but I can't,” she said.")
    assert verbatim("One lorry got through", "“Not one lorry got through,” she said.")
    assert verbatim("Not one lorry got through", "“Not one lorry got through,” she said.") is None
