"""What speaks for a clause as an event."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.signals import STANCES, clause_signals


@pytest.mark.parametrize(
    ("clause", "signals"),
    [
        pytest.param("The yard sacked 40 men", {"news"}, id="news"),
        pytest.param("The yard was closed on Monday", {"news", "passive", "clause dated"}, id="done to it, on a day"),
        pytest.param("The yard has been closed", {"news", "perfect"}, id="perfect"),
        pytest.param("The yard had been closed", {"news"}, id="before that"),
        pytest.param("The yard is green", {"state"}, id="what it is"),
        pytest.param("The yard is to reopen", {"news"}, id="what it is to do"),
        pytest.param("The yard owns 40 boats", {"state"}, id="what it has"),
        pytest.param("The yard makes boats", {"present"}, id="what it does"),
        pytest.param("The yard spent £3m", {"money"}, id="money"),
        pytest.param("The mayor knew of “a hole”", {"state", "quotation within"}, id="a quotation"),
        pytest.param("no verb", set(), id="no verb"),
    ],
)
def test_signals_of_a_clause(clause: str, signals: set[str]) -> None:
    assert {name for name, value in clause_signals(clause, None, 0).items() if value} == signals


@pytest.mark.parametrize("stance", STANCES)
def test_how_it_is_put_forward_and_which_it_is_are_signals(stance: str) -> None:
    found = clause_signals("The yard makes boats", stance, 1)
    assert (found[stance], found["second"]) == (1, 1)
    assert sum(found[other] for other in STANCES) == 1
