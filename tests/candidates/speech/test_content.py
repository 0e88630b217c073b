"""What is said, trimmed."""

from __future__ import annotations

import pytest

from summarizer.candidates.speech.content import trimmed


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("crews have moved 2,000 trout upstream, who", "crews have moved 2,000 trout upstream"),
        ("the wall will hold, ", "the wall will hold"),
        ("nobody knows who did it", "nobody knows who did it"),
    ],
)
def test_trimmed(words: str, kept: str) -> None:
    assert trimmed(words) == kept
