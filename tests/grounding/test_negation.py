from __future__ import annotations

import pytest

from summarizer.grounding.negation import contradiction, has_negation


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The ministry confirmed the attack.", "The ministry did not confirm the attack."),
        ("The ministry did not confirm the attack.", "The ministry confirmed the attack."),
        ("The bridge will be closed.", "The bridge won’t be closed."),
        ("Nobody was hurt.", "Two people were hurt."),
        ("The mayor took bribes.", "The mayor denied taking bribes."),
        ("The mayor denied taking bribes.", "The mayor took bribes."),
        ("There was a warning.", "There was no warning."),
        ("The chairman was at the meeting.", "The chairman did not attend the meeting."),
        ("Ashby Lines was available for comment.", "Ashby Lines could not be reached on Monday."),
        ("The match will go ahead.", "The match has been called off."),
        ("Libraries will keep charging fines.", "Libraries will stop charging fines."),
        ("The toll was unlawful, he said.", "The toll was lawful, he said."),
        ("Everyone was hurt, the baker said.", "No customers were hurt, the baker said."),
        ("The head said there was some alternative.", "The head said the school had no choice."),
        ("The owner did comment.", "The owner declined to be interviewed."),
        ("She said she knew of it before Tuesday.", "She said she was not told of it until Tuesday."),
        ("The board was not told.", "The board was not told until Friday."),
        ("She learned of it until Monday.", "She learned of it only on Monday."),
        ("Lawyers had not advised against a sale.", "Lawyers had advised against a sale."),
        ("Longer strikes were not possible, she said.", "She did not rule out longer strikes."),
        ("He would not say if it would not close.", "He would not say whether it would close."),
        ("The town will not drop its fees.", "The town will no longer charge fees."),
        (
            "The mayor said the cap was not legal.",
            "The mayor said the council had no choice and insisted the cap was legal.",
        ),
        ("The water was found unsafe.", "The water was found safe."),
        (
            "The report found that the pilot had been drinking.",
            "The report found no evidence that he had been drinking.",
        ),
    ],
)
def test_a_lost_or_added_negation_is_a_contradiction(text: str, cited: str) -> None:
    assert contradiction(text, cited)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The ministry did not confirm the attack.", "The ministry would not confirm the attack on Monday."),
        ("The mayor denies taking bribes.", "The mayor has denied that she took bribes."),
        ("The commission will start in June.", "He did not say whether the commission will start in June."),
        ("At least five ships waited.", "No fewer than five ships waited."),
        ("The harbour and the pier were hit.", "Not only the harbour but the pier was hit."),
        ("The bridge opened on Monday.", "The bridge opened on Monday; the tunnel did not."),
        ("It rained.", "It rained."),
        ("The chairman missed the meeting.", "The chairman did not attend the meeting."),
        ("The theatre cannot pay its actors.", "The theatre is unable to pay its actors."),
        ("Ashby Lines did not comment.", "Ashby Lines could not be reached."),
        ("Libraries will no longer charge fines.", "Libraries will stop charging fines."),
        ("Pilots would not lose their jobs.", "No pilots will be laid off."),
        ("The Senate rejected, 31 to 17, a bill on fuel.", "The Senate voted 31-17 to reject a bill on fuel."),
        ("Voters turned down the dam, with half against the plan.", "Voters rejected the plan for a dam."),
        ("The board was told on Friday.", "The board was not told until Friday."),
        ("The clerk denies taking money.", "The clerk is said to have taken money, which she denies."),
        ("It had never before been filmed.", "It was filmed for the first time."),
        ("People no longer have to boil water.", "The advice to boil water was lifted."),
        ("In none of them did prices rise.", "In none of them did prices rise."),
        ("Four men, not two, have died.", "Four men, not two, have died."),
    ],
)
def test_what_is_negated_alike_is_none(text: str, cited: str) -> None:
    assert contradiction(text, cited) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("It isn’t true", True), ("no fewer than five", False), ("not only here", False), ("a knot", False)],
)
def test_has_negation(text: str, expected: bool) -> None:
    assert has_negation(text) is expected
