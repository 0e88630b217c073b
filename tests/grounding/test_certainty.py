from __future__ import annotations

import pytest

from summarizer.grounding.certainty import overstated


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The plant employs 280 people.", "The plant could employ 280 people."),
        ("The plant will use a lake a day.", "The plant may use a lake a day."),
        ("The van drove off.", "The van allegedly drove off."),
        ("The firm has spent a million.", "The firm plans to spend a million."),
        ("A mediator met both sides.", "A mediator is expected to meet both sides."),
        ("The union will strike.", "The union has not ruled out a strike."),
        ("Shops will ban thieves.", "Shops will be able to ban thieves."),
        ("Shops must ban thieves.", "Shops may ban thieves."),
        ("Police know it was arson.", "Police believe it was arson."),
        ("Three people died.", "Three people are feared dead."),
        ("The drum may be shown in June.", "The drum will be shown in June."),
        ("He will stand again.", "He has not decided whether he will stand again."),
        ("The town has banned cars.", "The town decides whether to ban cars."),
        ("It will pass 40C.", "It is forecast to reach 40C."),
    ],
)
def test_what_may_be_is_not_what_is(text: str, cited: str) -> None:
    assert overstated(text, cited)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The plant may employ 280 people.", "The plant could employ 280 people."),
        ("The van is alleged to have driven off.", "The van allegedly drove off."),
        ("The union might strike.", "The union has not ruled out a strike."),
        ("There will be no inquiry.", "The government has ruled out an inquiry."),
        ("Investors have sued.", "Investors can still sue; some have already done so."),
        ("Lorries may not use it yet.", "Lorries are not yet allowed to use it."),
        ("He could be jailed.", "He will be sentenced and faces five years in jail."),
        ("exam repeated", "The exam will be repeated."),
        ("A review led by her will be published.", "A review will be led by her. It will be published."),
        ("A mediator should meet both sides.", "A mediator is expected to meet both sides."),
    ],
)
def test_what_is_as_sure_is_not_overstated(text: str, cited: str) -> None:
    assert overstated(text, cited) is None
