"""Text that knows where it came from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.tracing import added, joined, normalised


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("a\r\nb\rc\nd", "a\nb\nc\nd", id="line ends"),
        pytest.param("a\u2028b\x0bc\x85d", "a\nb\nc\nd", id="rare line ends"),
        pytest.param("a\x07b\x1bc", "abc", id="control characters"),
        pytest.param("co\u00adop\u200b \ufeff!", "coop !", id="invisible characters"),
        pytest.param("a\u00a0b\tc", "a\u00a0b\tc", id="spaces stay as they are"),
        pytest.param("a\ud800b", "a\ufffdb", id="half surrogate"),
        pytest.param("می\u200cگوید", "می\u200cگوید", id="the joiner that Persian is written with stays"),
    ],
)
def test_normalised(raw: str, text: str) -> None:
    assert normalised(raw).text == text


def test_runs_leave_out_what_was_added() -> None:
    line = normalised("ab\r\ncd")
    assert joined([added("title"), line.cut(0, 2), line.cut(3, 5)], "\n\n").runs() == ((7, 0, 2), (11, 4, 2))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab \r\n\t\x00\u00ad\ud800é", max_size=60))
def test_every_run_stands_in_the_input(raw: str) -> None:
    found = normalised(raw)
    assert all(found.text[here : here + size] == raw[there : there + size] for here, there, size in found.runs())
    assert len(found.origins) == len(found.text)
