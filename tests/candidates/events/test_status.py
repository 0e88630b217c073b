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
        pytest.param("Both mayors are nevertheless expected in Velm", "planned", id="an adverb within"),
        pytest.param("The mayor has agreed to testify next month", "planned", id="agreed, for a day ahead"),
        pytest.param("Velm holds elections in May", "planned", id="held on a day ahead"),
        pytest.param("The election is this Sunday", "planned", id="is this Sunday"),
        pytest.param("The party can name another man until Friday", "planned", id="can, until"),
        pytest.param("She is expected to come if boats can sail", "planned", id="expected, if"),
        pytest.param("A man accused of theft is to appear in court", "planned", id="a participle before the verb"),
        pytest.param("The mayor leaves the court on Monday", "happened", id="a caption"),
        pytest.param("Hundreds of homes are without power", "under way", id="without power"),
        pytest.param("The hotline helps 300 callers a week", "under way", id="a week"),
        pytest.param("The school houses 40 families", "under way", id="houses"),
        pytest.param("The mayor resigns", "happened", id="present tense of what has happened"),
        pytest.param("A request to put off the vote was rejected", "happened", id="a request that was rejected"),
        pytest.param("A team of dogs was on its way", "under way", id="on its way"),
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
        pytest.param("The deputy takes over on Thursday", "planned", id="a timetable"),
        pytest.param("Talks resume tomorrow", "planned", id="a timetable of several"),
        pytest.param("The vote is on 4 May", "planned", id="is on a day"),
        pytest.param("The vote is likely in May", "planned", id="likely"),
        pytest.param("The report is not expected before May", "planned", id="not expected yet"),
        pytest.param("The sale needs the approval of both boards", "planned", id="needs an approval"),
        pytest.param("She expected the rest back by noon", "planned", id="expected"),
        pytest.param("Costs were higher than expected", "happened", id="than expected"),
        pytest.param("He would have to let 30 men go", "planned", id="would have to"),
        pytest.param("The sum due to the yard was held back", "happened", id="due to somebody"),
        pytest.param("The army is not leaving the town", "denied", id="is not leaving"),
        pytest.param("The clerk would not say who had paid", "happened", id="refused to say"),
        pytest.param("If nothing is signed, the talks will not go on", "threatened", id="if, will not"),
        pytest.param("Divers could not find the hull", "happened", id="could not"),
        pytest.param("The ministry reserves the right to sue", "threatened", id="reserves the right"),
        pytest.param("The threat to strike still stands", "threatened", id="a threat"),
        pytest.param("Ballots were being printed", "under way", id="were being"),
        pytest.param("The men have stayed at home since Monday", "under way", id="have stayed, since"),
        pytest.param("The crew sued both yards and is asking for more", "happened", id="the first verb"),
        pytest.param("The board is studying the bid and will reply in May", "under way", id="the first verb again"),
        pytest.param("The mayor files her report on Monday", "planned", id="a timetable of any verb"),
        pytest.param("The court next meets on Oct 30", "planned", id="a timetable with a short month"),
        pytest.param("The yard has until 29 April to reply", "planned", id="has until"),
        pytest.param("The court then has 10 days at most", "planned", id="has days"),
        pytest.param("The yard has to keep 30 men", "planned", id="has to"),
        pytest.param("The sale should be completed by 29 May", "planned", id="should"),
        pytest.param("The drill could reach the men by Friday", "planned", id="could, by a day"),
        pytest.param("The port could be closed by Friday", "threatened", id="could, of harm"),
        pytest.param("Residents could hear the blast in Oslo", "happened", id="could hear"),
        pytest.param("From May no pilot may sail alone", "planned", id="nobody may"),
        pytest.param("Further rises cannot be ruled out", "threatened", id="cannot be ruled out"),
        pytest.param("Should the men refuse, the yard will be shut", "threatened", id="should they, will"),
        pytest.param("A man was held in Oslo over the threats to the mayor", "happened", id="a threat behind the verb"),
        pytest.param("The rig stood still for six hours", "happened", id="stood still"),
        pytest.param("Any low-risk mother will be sent to Oslo", "planned", id="a risk in another word"),
        pytest.param("The board approved a ferry that will sail in May", "happened", id="what is ahead within"),
        pytest.param("The board took the plans on Friday and a hearing is set for June", "happened",
                     id="another subject"),
        pytest.param("The mayor laughed off talk that she had resigned", "denied", id="laughed off"),
        pytest.param("Reports of a second blast were dismissed by the army", "denied", id="reports dismissed"),
        pytest.param("It was not a cyberattack", "denied", id="was not a"),
        pytest.param("No mayor has ever been removed", "denied", id="no one ever"),
        pytest.param("The mayor fell ill after he was told he would be sacked", "happened", id="what follows after"),
    ],
)  # fmt: skip
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
        pytest.param("no order was given", "asserts", "denied", id="asserted that nothing was"),
        pytest.param("no order will be given", "asserts", "planned", id="asserted that nothing will be"),
        pytest.param("men could move back until Sunday", "pledges", "planned", id="could, pledged"),
        pytest.param("a handful could run late by Monday", "warns", "threatened", id="could, warned of"),
        pytest.param("the sums cannot go on", "warns", "threatened", id="cannot, warned of"),
        pytest.param("divers were looking for the hull", "asserts", "under way", id="asserted to go on"),
        pytest.param("the dyke would be mended", "asserts", "planned", id="asserted of the future"),
    ],
)
def test_so_does_how_it_is_put_forward(clause: str, stance: str, status: str) -> None:
    assert status_of(clause, stance) == status
