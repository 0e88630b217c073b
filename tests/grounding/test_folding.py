from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.grounding.folding import find_words, fold


def found(words: str, text: str) -> list[str]:
    return [text[start:end] for start, end in find_words(words, text)]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        pytest.param("it's late", "“It’s late,” she said", ["It’s late"], id="curly apostrophe, capital at the start"),
        pytest.param('the "old" pier', "the “old” pier", ["the “old” pier"], id="quotation marks"),
        pytest.param("2-1", "won 2–1 at home", ["2–1"], id="dash"),
        pytest.param("wait...", "wait… no", ["wait…"], id="ellipsis"),
        pytest.param("the old pier", "the old\n pier", ["the old\n pier"], id="white space"),
        pytest.param("5 000", "about 5\u202f000 men", ["5\u202f000"], id="narrow space"),
        pytest.param("naïve", "a nai\u0308ve plan", ["nai\u0308ve"], id="combining mark belongs to the end"),
        pytest.param("cafe\u0301", "the café", ["café"], id="composed and decomposed"),
        pytest.param("minister", "min\u00adister", ["min\u00adister"], id="soft hyphen"),
        pytest.param("北京", "在北京市", ["北京"], id="scripts without spaces have no word borders"),
        pytest.param("Ali", "Ali's, Ali and Alia", ["Ali", "Ali"], id="every time, whole words only"),
    ],
)
def test_only_typography_and_white_space_are_forgiven(words: str, text: str, expected: list[str]) -> None:
    assert found(words, text) == expected


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("killed 13", "killed 12"),
        ("5", "5,000"),
        ("5", "1.5 litres"),
        ("12", "120"),
        ("Ali", "Alice"),
        ("did confirm", "did not confirm"),
        ("US", "us"),
        ("x²", "x2"),
        ("Roe", "Rôe"),
        ("", "anything"),
        ("   ", "anything"),
        ("longer than the text", "text"),
    ],
)
def test_a_digit_a_letter_or_a_word_is_never_forgiven(words: str, text: str) -> None:
    assert found(words, text) == []


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.text(min_size=1, max_size=20), st.text(max_size=40))
def test_words_set_off_by_spaces_are_found_where_they_stand(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"
    wanted = fold(words).text.strip()
    if wanted:
        assert any(fold(text[start:end]).text.strip() == wanted for start, end in find_words(words, text))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_folding_keeps_the_place_of_every_character(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin) == len(folded.ends)
    assert list(folded.origin) == sorted(folded.origin)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.origin, folded.ends, strict=True))
