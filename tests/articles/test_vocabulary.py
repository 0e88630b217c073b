"""The words by which a story knows its own lines."""

from __future__ import annotations

import pytest

from summarizer.articles.vocabulary import content_words, known_share, vocabulary

STORY = vocabulary(["The bridge over the River Marn fell on Saturday.", "Voters of Oldford elected 14 councillors."])


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("Bridge falls into the Marn", 2 / 3),  # bridge, (falls), marn
        ("A vote in Oldford", 1 / 2),  # "vote" and "voters" differ in their fifth letter
        ("The 14 voters", 1.0),
        ("Recipe for eel pie", 0.0),
        ("And then there were some", None),
    ],
)
def test_known_share(line: str, share: float | None) -> None:
    assert known_share(line, STORY) == (None if share is None else pytest.approx(share))


def test_content_words() -> None:
    assert content_words("The mayor’s 1,200 bridges, and then some") == ["mayor", "1,200", "bridg"]
