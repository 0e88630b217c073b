"""When what a brief says is what a label says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evaluation import comparing
from summarizer.evaluation.comparing import Comparator, Known

KNOWN: Known = {
    "hamid allawi": frozenset({"hamid allawi", "allawi", "alawi"}),
    "allawi": frozenset({"hamid allawi", "allawi", "alawi"}),
    "alawi": frozenset({"hamid allawi", "allawi", "alawi"}),
    # Two people of one surname.
    "piet dorn": frozenset({"piet dorn", "dorn"}),
    "hanne dorn": frozenset({"hanne dorn", "dorn"}),
    "dorn": frozenset({"piet dorn", "hanne dorn", "dorn"}),
    "maria halden": frozenset({"maria halden"}),
    "marina halden": frozenset({"marina halden"}),
}


@pytest.mark.parametrize(
    ("compare", "got", "expected", "same"),
    [
        pytest.param(comparing.exact, "news", "news", True, id="exact: a closed value"),
        pytest.param(comparing.exact, "news", "analysis", False, id="exact: another"),
        pytest.param(comparing.exact, "More  than", "more than", True, id="exact: capitals and white space"),
        pytest.param(comparing.exact, 1, 1.0, True, id="exact: numbers"),
        pytest.param(comparing.number, 4100000.0, 4100000, True, id="number: float and int"),
        pytest.param(comparing.number, 0.1 + 0.2, 0.3, True, id="number: as floats are"),
        pytest.param(comparing.number, 2 / 3, 0.666667, True, id="number: two thirds, to six places"),
        pytest.param(comparing.number, 5000, 5001, False, id="number: one more"),
        pytest.param(comparing.number, 12_345_678, 12_345_679, False, id="number: the last of eight digits"),
        pytest.param(comparing.number, 1_000_000_001, 1_000_000_000, False, id="number: the last of ten"),
        pytest.param(comparing.number, None, None, True, id="number: none and none"),
        pytest.param(comparing.number, None, 0, False, id="number: none is not nought"),
        pytest.param(comparing.number, float("nan"), 0, False, id="number: nan"),
        pytest.param(comparing.number, "five", 5, False, id="number: no number"),
        pytest.param(comparing.number, [5], 5, False, id="number: a list"),
        pytest.param(comparing.number, 10**400, 5, False, id="number: too great for a float"),
        pytest.param(comparing.date, "2026-03-12", "2026-03-12", True, id="date: a day"),
        pytest.param(comparing.date, "2026-03", "2026-03-12", False, id="date: less precise"),
        pytest.param(comparing.date, "2026-03-12", "2026", False, id="date: more precise"),
        pytest.param(comparing.verbatim, "“We won’t sail”", "'We won't  sail'", True, id="verbatim: typography"),
        pytest.param(comparing.verbatim, "Nobody waits,", "nobody waits", True, id="verbatim: capital, comma"),
        pytest.param(comparing.verbatim, "It is done — now…", "It is done - now...", True, id="verbatim: dashes"),
        pytest.param(comparing.verbatim, "did not go", "did go", False, id="verbatim: a negation"),
        pytest.param(comparing.verbatim, "killed 12", "killed 13", False, id="verbatim: a digit"),
        pytest.param(comparing.verbatim, "killed 4,000", "killed 4000", True, id="verbatim: thousands separator"),
        pytest.param(comparing.verbatim, "1.4 metres", "14 metres", False, id="verbatim: a decimal point"),
        pytest.param(comparing.verbatim, "we will", "will we", False, id="verbatim: another order"),
        pytest.param(comparing.verbatim, "we will not", "we will", False, id="verbatim: a part"),
        pytest.param(comparing.name, "the Health Board", "Health Board", True, id="name: article"),
        pytest.param(comparing.name, "Allawi’s", "Allawi", True, id="name: possessive"),
        pytest.param(comparing.name, "Alawi", "Hamid Allawi", True, id="name: an alias"),
        pytest.param(comparing.name, "Alawy", "Hamid Allawi", False, id="name: a spelling that is no alias"),
        pytest.param(comparing.name, "Dorn", "Piet Dorn", True, id="name: the surname of either"),
        pytest.param(comparing.name, "Hanne Dorn", "Piet Dorn", False, id="name: of one surname, but another"),
        pytest.param(comparing.name, "The The", "The The", True, id="name: nothing but articles"),
        pytest.param(comparing.who, "a senior official", "senior official", True, id="who: words that refer"),
        pytest.param(comparing.who, "officials of the ministry", "ministry officials", True, id="who: another order"),
        pytest.param(comparing.who, "the union", "the company", False, id="who: another"),
        pytest.param(comparing.who, "Allawi", "Alawi", True, id="who: two aliases"),
        pytest.param(comparing.who, "Hanne Dorn", "Piet Dorn", False, id="who: of one surname"),
        pytest.param(
            comparing.who, "Maria Halden", "Marina Halden", False, id="who: names alike of two that are known"
        ),
        pytest.param(comparing.phrase, "chief engineer", "the chief engineer", True, id="phrase: article"),
        pytest.param(comparing.phrase, "patients", "passengers", False, id="phrase: another"),
        pytest.param(comparing.clause, "the site had been sold", "the site was sold", True, id="clause: as good"),
        pytest.param(comparing.clause, "the bus runs twice a day", "the site was sold", False, id="clause: another"),
        pytest.param(comparing.unit, "weeks", "week", True, id="unit: plural"),
        pytest.param(comparing.unit, "kilometres per hour", "kilometre per hour", True, id="unit: plural inside"),
        pytest.param(comparing.unit, "degrees Celsius", "degree Celsius", True, id="unit: Celsius is no plural"),
        pytest.param(comparing.unit, "inches", "inch", True, id="unit: -es"),
        pytest.param(comparing.unit, "centuries", "century", True, id="unit: -ies"),
        pytest.param(comparing.unit, "square feet", "square foot", True, id="unit: feet"),
        pytest.param(comparing.unit, "usd", "USD", True, id="unit: money"),
        pytest.param(comparing.unit, "USD", "EUR", False, id="unit: other money"),
        pytest.param(comparing.unit, "metre", "kilometre", False, id="unit: a thousand of them"),
        pytest.param(comparing.unit, None, None, True, id="unit: none"),
        pytest.param(comparing.unit, None, "percent", False, id="unit: none is not percent"),
        pytest.param(comparing.unit, "percent", None, False, id="unit: percent is not none"),
    ],
)
def test_the_same(compare: Comparator, got: Any, expected: Any, same: bool) -> None:
    assert compare(got, expected, KNOWN) is same


def test_a_name_that_is_not_labelled_may_be_put_alike() -> None:
    assert comparing.who("Maria Halden", "Marina Haldem", {})


@pytest.mark.parametrize(
    ("text", "wanted", "told"),
    [
        pytest.param("The ferry was stopped on Tuesday", ["ferry", "stop"], True, id="inflection: doubled consonant"),
        pytest.param("Three strikes were called", ["strike"], True, id="inflection: -s"),
        pytest.param("They are striking", ["strike"], True, id="inflection: -ing for -e"),
        pytest.param("Parties are voting", ["party", "vote"], True, id="inflection: -ies, a short stem"),
        pytest.param("He denied it", ["deny"], True, id="inflection: -ied"),
        pytest.param("Jobs were cut", ["job", "cut"], True, id="inflection: three letters"),
        pytest.param("Buses are banned", ["bus", "ban"], True, id="inflection: three letters, -es and -ned"),
        pytest.param("Two died; others are using it", ["die", "use"], True, id="inflection: three letters, -d"),
        pytest.param("A jobless banker", ["job"], False, id="no inflection: a longer word of three letters"),
        pytest.param("A banker", ["ban"], False, id="no inflection: banker"),
        pytest.param("The first to speak", ["fire"], False, id="no inflection: first"),
        pytest.param("The ferryman", ["perry"], False, id="no inflection: another beginning"),
        pytest.param("An interplanetary line", ["plan"], False, id="not within a word"),
        pytest.param("Ferry stopped", ["FERRY"], True, id="capitals"),
        pytest.param("The line station is shut", ["line station"], True, id="a phrase"),
        pytest.param("The lines' stations are shut", ["line station"], True, id="a phrase in inflection"),
        pytest.param("The station on the line", ["line station"], False, id="a phrase in another order"),
        pytest.param("Up to 1,150 jobs", ["1150"], True, id="thousands separator in the text"),
        pytest.param("Up to 1150 jobs", ["1,150"], True, id="thousands separator in the label"),
        pytest.param("Some 11,504 jobs", ["1,150"], False, id="a number is no beginning of one"),
        pytest.param("It cost 1.5 million", ["15"], False, id="a decimal point is kept"),
        pytest.param("It cost €300", ["300"], True, id="beside a sign of money"),
        pytest.param("Chargé d’affaires", ["d'affaires"], True, id="apostrophes"),
    ],
)
def test_a_sentence_tells_the_words_of_a_fact(text: str, wanted: list[str], told: bool) -> None:
    lacking = comparing.tells(comparing.words(text), [(word,) for word in wanted])
    assert (not lacking) is told


def test_tells_which_words_are_lacking() -> None:
    wanted = [("ferry",), ("halted", "suspended"), ("—",)]
    assert comparing.tells(comparing.words("The ferry sails"), wanted) == [("halted", "suspended"), ("—",)]


@pytest.mark.parametrize(
    ("text", "unwanted", "mentioned"),
    [
        ("Sarah Penn’s column", "Sarah Penn", True),
        ("said SARAH  PENN", "Sarah Penn", True),
        ("Sarah Pennick", "Sarah Penn", False),
        ("Sarah and Penn", "Sarah Penn", False),
        ("4,000 readers", "4000", True),
        ("14,000 readers", "4000", False),
        ("anything", "", False),
        ("anything", "—", False),
    ],
)
def test_mentions(text: str, unwanted: str, mentioned: bool) -> None:
    assert comparing.mentions(text, unwanted) is mentioned


TEXTS = st.text(alphabet="aeTh ’'“,.-1205%€é", max_size=12)
ALL: list[Comparator] = [
    comparing.exact,
    comparing.date,
    comparing.verbatim,
    comparing.name,
    comparing.who,
    comparing.phrase,
    comparing.clause,
    comparing.unit,
]


@pytest.mark.parametrize("compare", ALL, ids=lambda compare: str(compare.__name__))
@given(TEXTS, TEXTS)
def test_a_text_is_itself_and_it_does_not_matter_which_is_the_label(compare: Comparator, one: str, other: str) -> None:
    assert compare(one, one, KNOWN)
    assert compare(one, other, KNOWN) == compare(other, one, KNOWN)


@pytest.mark.parametrize(
    ("got", "expected", "same"),
    [
        (1 / 3, 0.33, True),
        (2 / 3, 0.667, True),
        (1 / 3, 0.3, False),
        (2 / 3, 0.66, False),
        (0.333, 0.33, False),
        (6.24, 6.2, False),
        (4 / 3, 1.33, True),
    ],
)
def test_thirds_may_be_labelled_in_short(got: float, expected: float, same: bool) -> None:
    assert comparing.number(got, expected) is same
