"""Which words are the verbs of a clause."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.verbs import (
    begins_with_verb,
    has_main_verb,
    has_verb,
    is_finite,
    is_spoken,
    surely_begins_with_verb,
)


@pytest.mark.parametrize(
    ("text", "finite", "main"),
    [
        pytest.param("the dyke broke", True, True, id="an irregular verb"),
        pytest.param("the dyke was mended", True, True, id="an auxiliary"),
        pytest.param("the dyke isn’t safe", True, True, id="a negation"),
        pytest.param("the pilots walked out", True, True, id="a regular verb"),
        pytest.param("the pilots’ union condemns the order", True, True, id="an s and an object"),
        pytest.param("the price rose by half", True, True, id="by how much"),
        pytest.param("the yard that was shut", True, False, id="of a relative clause"),
        pytest.param("a law that would punish it", True, False, id="with its infinitive"),
        pytest.param("the planes that Norway had offered will come", True, True, id="behind a relative clause"),
        pytest.param("the bridge that carries lorries will close", True, True, id="behind one in the present"),
        pytest.param("the note he signed", True, False, id="of a relative clause without that"),
        pytest.param("on Monday he signed", True, True, id="of a pronoun behind a day"),
        pytest.param("the mayor said that it was shut", True, True, id="of who says it"),
        pytest.param("Talks resume tomorrow", True, True, id="a present of several"),
        pytest.param("the bank withdraws from Velm", True, True, id="a present that is no noun"),
        pytest.param("the army overran Velm", True, True, id="a rarer past"),
        pytest.param("more than half of the men left", True, True, id="a than that opens no clause"),
        pytest.param("as many as 40 men were hurt", True, True, id="an as that opens none"),
        pytest.param("richer than it was", True, False, id="a than that opens one"),
        pytest.param("a yard built by pilots", False, False, id="a participle with by"),
        pytest.param("the enlarged group", False, False, id="a participle between article and noun"),
        pytest.param("Retired pilots", False, False, id="a participle in front"),
        pytest.param("to cut the price", False, False, id="an infinitive"),
        pytest.param("the mayor’s plans", False, False, id="a noun of an owner"),
        pytest.param("for want of men", False, False, id="a noun behind a preposition"),
        pytest.param("the seventh of May", False, False, id="a month"),
        pytest.param("some 40 deliveries a year", False, False, id="a noun and its rate"),
        pytest.param("one hundred naked men", False, False, id="ends like a verb"),
        pytest.param("", False, False, id="nothing"),
    ],
)
def test_a_finite_verb_and_whether_it_is_that_of_the_clause(text: str, finite: bool, main: bool) -> None:
    assert (has_verb(text), has_main_verb(text)) == (finite, main)


@pytest.mark.parametrize(
    ("text", "begins", "surely"),
    [
        pytest.param("was sold in May", True, True, id="an auxiliary"),
        pytest.param("also recently fell", True, True, id="behind adverbs"),
        pytest.param("grew up on Orrin", True, True, id="a past that is no participle"),
        pytest.param("sold the yard", True, True, id="a past with an object"),
        pytest.param("sold on as scrap", False, False, id="a past that may be a participle"),
        pytest.param("named the best of all", True, False, id="a participle that may have an object"),
        pytest.param("last month sold the yard", True, True, id="behind words of time"),
        pytest.param("sold in May", False, False, id="a participle and a preposition"),
        pytest.param("the mayor fell", False, False, id="a subject"),
        pytest.param("", False, False, id="nothing"),
    ],
)
def test_going_on_with_a_verb(text: str, begins: bool, surely: bool) -> None:
    assert (begins_with_verb(text), surely_begins_with_verb(text)) == (begins, surely)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [("the mayor said on Monday", True), ("the mayor fell and said so", False), ("the mayor", False)],
)
def test_who_says_something(text: str, spoken: bool) -> None:
    assert is_spoken(text) is spoken


@pytest.mark.parametrize(("word", "finite"), [("was", True), ("walked", True), ("need", False), ("one-eyed", False)])
def test_the_form_of_a_finite_verb(word: str, finite: bool) -> None:
    assert is_finite(word) is finite
