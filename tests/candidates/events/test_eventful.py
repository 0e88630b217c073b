"""What can be no event."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.eventful import can_happen


@pytest.mark.parametrize(
    "clause",
    [
        "His remarks came alongside statements from the port",
        "The move comes as fees rise",
        "The effect of the plan will depend on the weather",
        "The situation reflects a pattern",
        "It was generally assumed that nobody would notice",
        "It remains to be seen whether the dyke will hold",
        "Nobody knows how many boats there are",
        "The law allows a judge to hold a man for two days",
        "The step is a sign of weakness",
        "Analysts see the step as a weakness",
        "In a 4-3 ruling issued shortly before midnight Sunday",
        "In a letter seen by this newspaper",
        "The town has 4,000 inhabitants",
        "The port is home to 300 boats",
        "The bank has a staff of 90",
        "The bank was founded in 1921",
        "The bridge is 300 metres long",
        "The storm is the country's worst in years",
        "The island lies 40km off the coast",
        "That means every pupil will need a form",
    ],
)
def test_what_is_judged_or_always_holds(clause: str) -> None:
    assert not can_happen(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "The dyke broke at noon",
        "Analysts left the bank",
        "Parliament passed the law",
        "In a letter seen by the court the firm admitted the fraud",
        "The town has a week to appeal",
        "The port has been shut since noon",
    ],
)
def test_what_can_happen(clause: str) -> None:
    assert can_happen(clause)
