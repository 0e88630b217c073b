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
