"""Whether an event has come about."""

from __future__ import annotations

from typing import get_args

import pytest

from summarizer.briefs import Status
from summarizer.candidates.events.status import status_of


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        pytest.param("The ferry sank off Orrin", "happened", id="past"),
        pytest.param("Health workers last went on strike in June 2021", "happened", id="past strike"),
        pytest.param("The port is being searched", "under way", id="is being"),
        pytest.param("Divers have been looking for the hull", "under way", id="have been looking"),
        pytest.param("Three men were still in hospital", "under way", id="still"),
        pytest.param("The cause is under investigation", "under way", id="under investigation"),
        pytest.param("The pilots are on strike", "under way", id="on strike"),
        pytest.param("The yard will close in May", "planned", id="will"),
        pytest.param("The yard is to close in May", "planned", id="is to"),
        pytest.param("A vote is due in June", "planned", id="due"),
        pytest.param("The repair is now expected to cost £6m", "planned", id="now expected"),
        pytest.param("The ferry plans to sail", "planned", id="plans"),
        pytest.param("The order must be withdrawn", "planned", id="must"),
        pytest.param("The mayor promised 40 new lamps", "planned", id="promised"),
        pytest.param("We’ll sail at dawn", "planned", id="we’ll"),
        pytest.param("The law would have stopped the ship", "happened", id="would have"),
        pytest.param("The council approved a plan for the dyke", "happened", id="a plan that is a noun"),
        pytest.param("The yard may close", "threatened", id="may"),
        pytest.param("The pilots threatened to walk out", "threatened", id="threatened"),
        pytest.param("The pilots will walk out if they are not paid", "threatened", id="will, if"),
        pytest.param("If it rains, the match will be put off", "threatened", id="if, will"),
        pytest.param("The mayor asked if the dyke was safe", "happened", id="if alone"),
        pytest.param(
            "The mayor dropped a plan that could have cost millions", "happened", id="given up, whatever it was"
        ),
        pytest.param("A repair was to have begun in May but was postponed", "happened", id="postponed"),
        pytest.param("The match will be postponed", "planned", id="to be postponed"),
        pytest.param("The planes will not come after all", "denied", id="will not"),
        pytest.param("The planes won’t come after all", "denied", id="won’t"),
        pytest.param("The mayor had no plans to step down", "denied", id="no plans"),
        pytest.param("The firm denied that the dyke had failed", "denied", id="denied"),
        pytest.param("She again rejected the union’s claim that two had died", "denied", id="a claim rejected"),
        pytest.param("The owners rejected the offer", "happened", id="an offer rejected"),
    ],
)
def test_the_words_of_a_clause_tell(clause: str, status: str) -> None:
    assert status_of(clause, None) == status
    assert status in get_args(Status)


@pytest.mark.parametrize(
    ("clause", "stance", "status"),
    [
        pytest.param("the dyke had failed", "denies", "denied", id="denied"),
        pytest.param("the dyke will fail", "warns", "threatened", id="warned of"),
        pytest.param("the dyke would be mended", "pledges", "planned", id="pledged"),
        pytest.param("the dyke be mended", "demands", "planned", id="demanded"),
        pytest.param("the dyke is being mended", "pledges", "under way", id="pledged, and going on already"),
        pytest.param("the dyke had failed", "asserts", "happened", id="asserted"),
        pytest.param("the dyke would be mended", "asserts", "planned", id="asserted of the future"),
    ],
)
def test_so_does_how_it_is_put_forward(clause: str, stance: str, status: str) -> None:
    assert status_of(clause, stance) == status
