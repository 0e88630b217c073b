"""Clauses that only say that somebody says something."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.reported import reports, unreported
from summarizer.candidates.events.status import status_of


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


@pytest.mark.parametrize(
    ("clause", "denied"),
    [
        pytest.param("The firm denied any involvement in the fraud", "any involvement in the fraud", id="a noun"),
        pytest.param("Both men have always denied taking part in it", "taking part in it", id="a deed"),
        pytest.param("Velm denied the existence of large-scale camps", "large-scale camps", id="the existence of"),
        pytest.param("The mayor dismissed rumours of a split in it", "a split in it", id="rumours of"),
        pytest.param("He denied any link to it and left the hall", "any link to it", id="up to the next verb"),
        pytest.param("A post that said the dyke had broken was false", "the dyke had broken", id="false"),
        pytest.param("What she did not concede is that the dyke broke", "the dyke broke", id="not conceded"),
    ],
)  # fmt: skip
def test_what_is_denied(clause: str, denied: str) -> None:
    assert unreported(clause) == ("denies", denied)


@pytest.mark.parametrize(
    "clause",
    ["The mayor denied the charges", "Judges denied his request to leave", "He was denied entry to Velm",
     "The bank has not denied paying the fee", "Nobody denies the size of the hole"],
)  # fmt: skip
def test_a_denial_that_denies_nothing_that_is_named(clause: str) -> None:
    assert unreported(clause) == (None, clause)
    assert status_of(clause, None) == "happened"


def test_what_is_so_is_told_by_nobody() -> None:
    assert unreported("What is certain is that the dyke broke") == (None, "the dyke broke")
