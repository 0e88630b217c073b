"""Clauses that only say that somebody says something."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.reported import reports, unreported


@pytest.mark.parametrize(
    ("clause", "stance", "said"),
    [
        pytest.param("The mayor said that the dyke had broken", "asserts", "the dyke had broken", id="that"),
        pytest.param("The mayor says the dyke has broken", "asserts", "the dyke has broken", id="without that"),
        pytest.param("He said on Monday the dyke had broken", "asserts", "the dyke had broken", id="a day between"),
        pytest.param("The mayor told a court in Velm that the dyke had broken", "asserts", "the dyke had broken",
                     id="who is told, and where"),
        pytest.param("The mayor denied that the dyke had broken", "denies", "the dyke had broken", id="denied"),
        pytest.param("The mayor has ruled out any new dyke", "denies", "any new dyke", id="ruled out"),
        pytest.param("The mayor laughed off talk that she had resigned", "denies", "she had resigned", id="talk"),
        pytest.param("He also rejected suggestions, first made in Velm, that the yard was next", "denies",
                     "the yard was next", id="suggestions, and whose"),
        pytest.param("It emerged on Monday that the dyke had broken", None, "the dyke had broken", id="it emerged"),
        pytest.param("The mayor said no to the yard", None, "The mayor said no to the yard", id="nothing is said"),
        pytest.param("The mayor announced a new dyke", None, "The mayor announced a new dyke", id="no clause"),
        pytest.param("The dyke broke", None, "The dyke broke", id="nobody says it"),
    ],
)  # fmt: skip
def test_what_is_said(clause: str, stance: str | None, said: str) -> None:
    assert unreported(clause) == (stance, said)


@pytest.mark.parametrize(
    ("clause", "spoken"),
    [("The mayor insisted on it", True), ("The dyke broke", False), ("no verb", False), ("The yard sued", False)],
)
def test_whether_it_reports(clause: str, spoken: bool) -> None:
    assert reports(clause) is spoken
