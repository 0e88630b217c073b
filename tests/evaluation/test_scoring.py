"""Briefs against labels: tables worked by hand."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.briefs import Brief
from summarizer.evaluation.results import Tally
from summarizer.evaluation.scoring import empty_brief
from summarizer.evaluation.shapes import shapes_of
from tests.evaluation.inventing import counts, score
from tests.ships import Ships

PIET = {"name": "Piet Dorn", "aliases": ["Dorn"], "role": "councillor", "affiliation": None}
HANNE = {"name": "Hanne Dorn", "aliases": ["Dorn"], "role": "nurse", "affiliation": "Mill Street clinic"}
RELFE = {"name": "Amina Relfe", "aliases": ["Relfe", "Dr Relfe"], "role": {"any": ["head", "doctor"]}}
STAFF = {"value": 74, "upper": None, "unit": None, "hedge": "exactly", "counts": "staff", "source": None}
SOLD = {"fact": "The clinic was sold", "words": ["clinic", {"any": ["sold", "sale"]}]}
NOBODY = {"text": "Nobody will be turned away, and nobody will wait.", "speaker": "Amina Relfe"}


def figure(value: float, **parts: Any) -> dict[str, Any]:
    return {"value": value, "upper": None, "unit": None} | parts


# -- one value -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "got", "judgement"),
    [
        pytest.param("news", "news", "right", id="right"),
        pytest.param("news", "opinion", "wrong", id="wrong"),
        pytest.param(None, "news", "invented", id="invented"),
        pytest.param("news", None, "missed", id="missed"),
        pytest.param(None, None, "absent", id="rightly absent"),
        pytest.param({"any": ["news", "analysis"]}, "analysis", "right", id="the second alternative"),
        pytest.param({"any": ["news", "analysis"]}, "opinion", "wrong", id="no alternative"),
        pytest.param({"any": ["news", None]}, None, "absent", id="absence is an alternative"),
        pytest.param({"any": [None, "news"]}, "news", "right", id="presence is an alternative"),
        pytest.param({"any": [None, "news"]}, "opinion", "wrong", id="neither of both"),
    ],
)
def test_one_value(label: Any, got: Any, judgement: str) -> None:
    found = score({"genre": label}, {"genre": got})
    assert counts(found.tallies["genre"]) == {judgement: 1}
    assert found.scores == {"genre": 1.0 if judgement in {"right", "absent"} else 0.0}


def test_what_is_not_labelled_is_not_scored() -> None:
    found = score({}, {"genre": "opinion", "people": [{"name": "Sarah Penn"}]})
    assert (found.scores, found.findings, found.leaked) == ({}, [], [])


@pytest.mark.parametrize("field", [name for name, shape in shapes_of(Brief).items() if shape.kind != "value"])
def test_an_empty_list_asserts_absence(field: str) -> None:
    assert counts(score({field: []}, {field: []}).tallies[field]) == {"absent": 1}
    shape = shapes_of(Brief)[field]
    said = [{shape.main: "something"}] * 2 if shape.key else ["something"] * 2
    found = score({field: []}, {field: said})
    assert counts(found.tallies[field]) == {"invented": 2}
    assert found.scores[field] == 0.0


# -- several articles: the same table that scikit-learn's precision_recall_fscore_support would work ---------------


def test_precision_recall_and_f1_over_articles() -> None:
    # genre       article 1   2         3         4         5        6
    # expected    news        news      analysis  opinion   -        -
    # got         news        analysis  analysis  -         review   -
    # right: 1, 3; wrong: 2; missed: 4; invented: 5; absent: 6
    expected = ["news", "news", "analysis", "opinion", None, None]
    got = ["news", "analysis", "analysis", None, "review", None]
    pooled = sum(
        (score({"genre": one}, {"genre": other}).tallies["genre"] for one, other in zip(expected, got, strict=True)),
        Tally(),
    )
    assert pooled == Tally(right=2, wrong=1, invented=1, missed=1, absent=1)
    assert pooled.precision == 2 / 4  # of 4 genres said
    assert pooled.recall == 2 / 4  # of 4 genres expected
    assert pooled.f1 == 2 / 4


@pytest.mark.parametrize(
    ("expected", "got", "tally", "precision", "recall", "f1"),
    [
        # tp 2, fp 2 (d, e), fn 1 (c)
        pytest.param("abc", list("abde"), {"right": 2, "invented": 2, "missed": 1}, 1 / 2, 2 / 3, 4 / 7, id="some"),
        pytest.param("ab", list("ba"), {"right": 2}, 1.0, 1.0, 1.0, id="all, in another order"),
        pytest.param("ab", list("cd"), {"invented": 2, "missed": 2}, 0.0, 0.0, 0.0, id="none"),
        pytest.param("ab", [], {"missed": 2}, 1.0, 0.0, 0.0, id="nothing said"),
        pytest.param([], list("ab"), {"invented": 2}, 0.0, 1.0, 0.0, id="nothing expected"),
        pytest.param([], [], {"absent": 1}, 1.0, 1.0, 1.0, id="rightly nothing"),
        pytest.param("a", list("aa"), {"right": 1, "invented": 1}, 1 / 2, 1.0, 2 / 3, id="said twice"),
        # f1 with [a, b] is 1/2, with [a] 2/3
        pytest.param({"any": ["ab", "a"]}, list("ac"), {"right": 1, "invented": 1}, 1 / 2, 1.0, 2 / 3, id="any: best"),
        pytest.param({"any": ["ab", ""]}, [], {"absent": 1}, 1.0, 1.0, 1.0, id="any: or nothing"),
        # no list fits: the one with fewer faults
        pytest.param({"any": ["abc", "a"]}, list("d"), {"invented": 1, "missed": 1}, 0.0, 0.0, 0.0, id="any: none"),
    ],
)  # fmt: skip
def test_lists_of_values(
    expected: Any, got: list[str], tally: dict[str, int], precision: float, recall: float, f1: float
) -> None:
    found = score({"authors": expected}, {"authors": got})
    of = found.tallies["authors"]
    assert counts(of) == tally
    assert (of.precision, of.recall, of.f1, found.scores["authors"]) == (precision, recall, f1, f1)


def test_a_surname_takes_no_full_name_s_place() -> None:
    # "Dorn" may be either; if it took Piet, "Piet Dorn" would stand for nobody.
    for said in (["Dorn", "Piet Dorn"], ["Piet Dorn", "Dorn"]):
        found = score({"people": [PIET, HANNE], "authors": ["Piet Dorn", "Hanne Dorn"]}, {"authors": said})
        assert counts(found.tallies["authors"]) == {"right": 2}


# -- items ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "label", "got", "tallies"),
    [
        pytest.param(
            "people",
            [PIET, HANNE, RELFE],
            [
                {"name": "Dr Relfe", "role": "doctor", "affiliation": "anything"},
                {"name": "Piet Dorn", "role": "mayor", "affiliation": "the council"},
                {"name": "Sarah Penn", "role": "reporter"},
            ],
            {
                "people": {"right": 2, "missed": 1, "invented": 1},
                "people.role": {"right": 1, "wrong": 1, "missed": 1},
                # Relfe's is not labelled; Dorn has none; of Hanne, who is not there, it is missed
                "people.affiliation": {"invented": 1, "missed": 1},
            },
            id="people: right, wrong, invented, missed, not labelled",
        ),
        pytest.param(
            "people",
            [PIET, HANNE],
            [{"name": "Hanne Dorn", "role": "nurse"}, {"name": "Dorn", "role": "councillor"}],
            {"people": {"right": 2}, "people.role": {"right": 2}, "people.affiliation": {"absent": 1, "missed": 1}},
            id="people: two of one surname, one by it alone",
        ),
        pytest.param(
            "people",
            [PIET, HANNE],
            [{"name": "Dorn", "role": "nurse"}],
            {
                "people": {"right": 1, "missed": 1},
                "people.role": {"right": 1, "missed": 1},
                "people.affiliation": {"missed": 1},
            },
            id="people: a surname is who the rest fits best",
        ),
        pytest.param(
            "people",
            [{"name": "Amina Relfe"}],
            [{"name": "A. Relfe", "aliases": ["Amina Relfe"]}, {"name": "Amina"}],
            {"people": {"right": 1, "invented": 1}},
            id="people: found by an alias of the brief",
        ),
        pytest.param(
            "figures",
            [figure(5000, hedge="about"), figure(5000, hedge="nearly")],
            [figure(5000, hedge="nearly"), figure(5000.0, hedge="about")],
            {"figures": {"right": 2}, "figures.hedge": {"right": 2}},
            id="figures: one value with two hedges",
        ),
        pytest.param(
            "figures",
            [figure(5000, hedge="about"), figure(5000, hedge="nearly")],
            [figure(5000, hedge="nearly")],
            {"figures": {"right": 1, "missed": 1}, "figures.hedge": {"right": 1, "missed": 1}},
            id="figures: one of the two hedges",
        ),
        pytest.param(
            "figures",
            [figure(5200, upper=5500), figure(10, upper=14, unit="week"), figure(3)],
            [figure(5200, upper=5500), figure(10, unit="weeks"), figure(3, upper=4)],
            {"figures": {"right": 1, "invented": 2, "missed": 2}},
            id="figures: ranges by both ends",
        ),
        pytest.param(
            "figures",
            [figure(3, unit="week"), figure(60, unit="kilometre per hour"), figure(12, unit="percent"), figure(5)],
            [figure(3, unit="weeks"), figure(60, unit="kilometres per hour"), figure(12), figure(5, unit="USD")],
            {"figures": {"right": 2, "invented": 2, "missed": 2}},
            id="figures: units in the plural, a lost unit, one too many",
        ),
        pytest.param(
            "figures",
            [{"value": {"any": [0.125, 12.5]}, "unit": {"any": [None, "percent"]}}, {"value": 7}],
            [figure(12.5, unit="percent"), figure(7, unit="day")],
            {"figures": {"right": 2}},
            id="figures: alternatives; a unit that is not labelled",
        ),
        pytest.param(
            "quotes",
            [{"text": "We won't sail until it is safe - never.", "speaker": "Relfe"}, {"text": "No."}],
            [{"text": "“We won’t sail until it is safe — never”,", "speaker": "Amina Relfe"}, {"text": "Not."}],
            {"quotes": {"right": 1, "invented": 1, "missed": 1}, "quotes.speaker": {"wrong": 1}},
            id="quotes: other typography; who Relfe is was not labelled",
        ),
        pytest.param(
            "events",
            [
                {"what": "the clinic was sold", "date": "2026-03-03", "place": "Oxmere", "status": "happened"},
                {"what": "divers found a crack", "date": "2026-03", "status": {"any": ["planned", "denied"]}},
                {"what": "a court is to review the vote", "date": None, "place": None, "status": "planned"},
            ],
            [
                {"what": "The clinic has been sold", "date": "2026-03", "place": "Oxmere", "status": "happened"},
                {"what": "Divers find a crack", "date": "2026-03", "status": "denied"},
                {"what": "A court will review the vote", "date": "2026", "status": "threatened"},
            ],
            {
                "events": {"right": 3},
                "events.date": {"wrong": 1, "right": 1, "invented": 1},
                "events.place": {"right": 1, "absent": 1},
                "events.status": {"right": 2, "wrong": 1},
            },
            id="events: dates by their precision",
        ),
        pytest.param(
            "claims",
            [{"claimant": "the board", "stance": {"any": ["asserts", "pledges"]}, "claim": "nobody is turned away"}],
            [{"claimant": "Board", "stance": "pledges", "claim": "Nobody will be turned away"}],
            {"claims": {"right": 1}, "claims.claimant": {"right": 1}, "claims.stance": {"right": 1}},
            id="claims: alternatives of stance",
        ),
        pytest.param(
            "people",
            [PIET | {"optional": True}, RELFE],
            [],
            {"people": {"missed": 1}, "people.role": {"missed": 1}},
            id="optional: not punished",
        ),
        pytest.param(
            "people",
            [PIET | {"optional": True}],
            [{"name": "Dorn", "role": "diver"}],
            {"people": {}},
            id="optional: not rewarded, nor its details punished",
        ),
        pytest.param(
            "people",
            [PIET | {"optional": True}],
            [{"name": "Dorn"}, {"name": "Dorn"}],
            {"people": {"invented": 1}},
            id="optional: once",
        ),
        pytest.param(
            "figures",
            [figure(2, counts="clinics", optional=True), figure(2, counts="votes")],
            [figure(2, counts="clinics")],
            {"figures": {"right": 1}, "figures.counts": {"wrong": 1}},
            id="optional: takes no match from another",
        ),
        pytest.param(
            "figures",
            # With the optional one, which has three details to fit, all that fits would be three; it is not asked.
            [
                figure(2, counts="votes", source="the board", hedge="about", optional=True),
                figure(2, counts="votes"),
            ],
            [figure(2, counts="votes", source="the board", hedge="about"), figure(2, counts="clinics")],
            {"figures": {"right": 1}, "figures.counts": {"right": 1}},
            id="optional: takes no detail from another",
        ),
    ],
)  # fmt: skip
def test_items(field: str, label: Any, got: Any, tallies: dict[str, dict[str, int]]) -> None:
    found = score({field: label}, {field: got})
    assert {name: counts(tally) for name, tally in found.tallies.items()} == tallies
    assert found.scores == {name: tally.f1 for name, tally in found.tallies.items()}


def test_precision_recall_and_f1_of_items() -> None:
    # people: Piet and Relfe found, Hanne missed, Sarah Penn invented: 2 of 3 said, 2 of 3 expected
    said = [{"name": "Piet Dorn", "role": "mayor"}, {"name": "Relfe", "role": "head"}, {"name": "Sarah Penn"}]
    found = score({"people": [PIET, HANNE, RELFE]}, {"people": said})
    people, role = found.tallies["people"], found.tallies["people.role"]
    assert (people.precision, people.recall, people.f1) == (2 / 3, 2 / 3, 2 / 3)
    # roles: Relfe's right, Piet's wrong, Hanne's missed: 1 of 2 said, 1 of 3 expected; f1 = 2 * 1/2 * 1/3 / (5/6)
    assert (role.precision, role.recall, role.f1) == (1 / 2, 1 / 3, 2 / 5)


@pytest.mark.parametrize(
    ("speaker", "judgement"),
    [
        ("Amina Relfe", "right"),
        ("Relfe", "right"),
        ("Dr Relfe", "right"),
        ("Hanne Dorn", "wrong"),
        ("Dorn", "wrong"),
        ("the board", "wrong"),
        (None, "missed"),
    ],
)
def test_a_speaker_by_any_name_that_is_labelled(speaker: str | None, judgement: str) -> None:
    found = score({"people": [PIET, HANNE, RELFE], "quotes": [NOBODY]}, {"quotes": [NOBODY | {"speaker": speaker}]})
    assert counts(found.tallies["quotes.speaker"]) == {judgement: 1}


def test_of_many_alike_as_many_as_possible_are_right() -> None:
    # Figure n fits label n with another hedge, and label n-1 with its hedge. Label n-1 for all would have 29 hedges
    # right and lose a figure: no number of details is worth one.
    hedges = ["about", "nearly"]
    label = [{"value": {"any": [n, n + 1]}, "hedge": hedges[(n + 1) % 2]} for n in range(30)]
    said = [figure(n, hedge=hedges[n % 2]) for n in range(30)]
    found = score({"figures": label}, {"figures": said})
    assert counts(found.tallies["figures"]) == {"right": 30}
    assert counts(found.tallies["figures.hedge"]) == {"wrong": 30}


@pytest.mark.parametrize("order", range(8))
def test_of_two_that_fit_equally_well_it_is_always_the_same(order: int) -> None:
    # The hedge of one and the counts of the other: which is taken decides what each field scores.
    things = [["staff", "zookeepers"], ["votes", "patients"]]
    for which, alternatives in enumerate(things):
        if order & (1 << which):
            alternatives.reverse()
    one = {"value": 2, "hedge": "about", "counts": {"any": things[0]}}
    other = {"value": 2, "hedge": "nearly", "counts": {"any": things[1]}}
    label = [one, other] if order & 4 else [other, one]
    found = score({"figures": label}, {"figures": [figure(2, hedge="about", counts="patients")]})
    assert found.scores == {"figures": 2 / 3, "figures.hedge": 0.0, "figures.counts": 2 / 3}


# -- key facts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "sentences", "tally"),
    [
        pytest.param([SOLD], ["Two clinics are to be sold."], {"right": 1}, id="told, in inflection"),
        pytest.param([SOLD], ["The sale of the clinic stands."], {"right": 1}, id="told, by an alternative"),
        pytest.param([SOLD], ["The clinic stands.", "It was sold."], {"missed": 1}, id="not in one sentence"),
        pytest.param([SOLD], [], {"missed": 1}, id="nothing said"),
        pytest.param([SOLD], ["The clinic is sold.", "It rains."], {"right": 1}, id="other sentences are no fault"),
        pytest.param([SOLD, SOLD | {"words": ["clinic"]}], ["The clinic is sold."], {"right": 2}, id="two in one"),
        pytest.param([SOLD | {"optional": True}], ["It rains."], {}, id="optional: not punished"),
        pytest.param([SOLD | {"optional": True}], ["The clinic is sold."], {}, id="optional: not rewarded"),
        pytest.param(
            [SOLD], ["Sarah Penn: clinic sold"], {"right": 1, "invented": 1}, id="told, with what must not be"
        ),
        pytest.param(
            [{"fact": "Up to 1,150 jobs go at the line station", "words": ["1,150", "job", "line station"]}],
            ["As many as 1150 jobs will go at the line station."],
            {"right": 1},
            id="numbers and phrases",
        ),
    ],
)
def test_key_facts(label: Any, sentences: list[str], tally: dict[str, int]) -> None:
    said = [{"text": sentence} for sentence in sentences]
    assert counts(score({"summary": label}, {"summary": said}, must_not=["Sarah Penn"]).tallies["summary"]) == tally


def test_a_fact_that_is_missed_says_what_is_lacking() -> None:
    [finding] = score(
        {"summary": [SOLD]}, {"summary": [{"text": "It rains."}, {"text": "The clinic stands."}]}
    ).findings
    assert finding.got == "The clinic stands."
    assert finding.reason == "no sentence tells it; the nearest lacks sold or sale"


# -- what must not be --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("brief", "leaked"),
    [
        pytest.param({"people": [{"name": "Sarah Penn", "role": None}]}, ["Sarah Penn"], id="an item"),
        pytest.param({"people": [{"name": "S. P.", "aliases": ["Sarah Penn"]}]}, ["Sarah Penn"], id="an alias"),
        pytest.param({"quotes": [{"text": "So", "speaker": "SARAH PENN"}]}, ["Sarah Penn"], id="a detail"),
        pytest.param({"summary": [{"text": "Sarah Penn’s 4,000 readers"}]}, ["Sarah Penn", "4000"], id="a sentence"),
        pytest.param({"headline": "Sarah Penn: the clinic"}, ["Sarah Penn"], id="the headline"),
        pytest.param({"dateline": "SARAH PENN"}, ["Sarah Penn"], id="the dateline"),
        pytest.param({"authors": ["Sarah Penn"], "publisher": "Sarah Penn Daily"}, [], id="authors and publisher"),
        pytest.param({"people": [{"name": "Sarah Pennick", "evidence": ["Sarah Penn"]}]}, [], id="another name"),
        pytest.param({"provenance": {"model": "Sarah Penn"}, "article": {"source": "Sarah Penn"}}, [], id="no content"),
        pytest.param(None, [], id="no brief"),
    ],
)
def test_what_must_not_appear(brief: Any, leaked: list[str]) -> None:
    assert score({}, brief, must_not=["Sarah Penn", "4000", "Lake Sorrow"]).leaked == leaked


# -- no brief, hardly a brief --------------------------------------------------------------------------------------

EVERYTHING: dict[str, Any] = {
    "headline": "Clinic sold",
    "dateline": None,
    "authors": [],
    "topics": {"any": [["health"], []]},
    "summary": [SOLD],
    "people": [PIET, HANNE],
    "figures": [STAFF],
    "quotes": [NOBODY],
    "claims": [],
}


def test_without_a_brief_every_labelled_field_is_0() -> None:
    found = score(EVERYTHING, None)
    details = {"people.role", "people.affiliation", "figures.hedge", "figures.counts", "figures.source"}
    assert found.scores == dict.fromkeys({*EVERYTHING, *details, "quotes.speaker"}, 0.0)
    assert found.leaked == []


def test_a_brief_that_says_nothing_is_right_where_there_is_nothing() -> None:
    found = score(EVERYTHING, empty_brief(Brief))
    assert {name for name, value in found.scores.items() if value} == {
        *("dateline", "authors", "topics", "claims"),
        # nobody was expected to state the figure
        "figures.source",
    }
    assert found.scores == score(EVERYTHING, {}).scores
    assert found.tallies == score(EVERYTHING, {}).tallies


@pytest.mark.parametrize(
    "brief",
    [
        pytest.param(dict.fromkeys(shapes_of(Brief)), id="null fields"),
        pytest.param(
            {name: [{}] for name, shape in shapes_of(Brief).items() if shape.key}, id="items without anything"
        ),
        pytest.param(
            {
                name: [dict.fromkeys((*shape.key, *shape.details, "aliases"))]
                for name, shape in shapes_of(Brief).items()
                if shape.key
            },
            id="items of nulls",
        ),
        pytest.param(
            {
                name: [dict.fromkeys((*shape.key, *shape.details), "")] if shape.key else ""
                for name, shape in shapes_of(Brief).items()
            },
            id="empty texts",
        ),
        pytest.param(
            {"figures": [{"value": "seventy-four"}, {"value": [74]}], "people": [{"name": 7}]}, id="other types"
        ),
    ],
)
def test_a_hostile_brief_is_right_in_nothing(brief: Any) -> None:
    found = score(EVERYTHING, brief, must_not=["Lake Sorrow"])
    assert not [finding for finding in found.findings if finding.judgement == "right"]
    assert found.leaked == []


def test_a_null_text_does_not_say_none() -> None:
    fact = {"fact": "None of them was hurt", "words": ["none"]}
    assert counts(score({"summary": [fact]}, {"summary": [{"text": None}]}).tallies["summary"]) == {"missed": 1}
    assert counts(score({"people": [{"name": "None"}]}, {"people": [{}]}).tallies["people"]) == {
        "missed": 1,
        "invented": 1,
    }


def test_a_thousand_items_of_a_brief() -> None:
    people = [{"name": f"Person {number}", "role": "diver"} for number in range(1000)]
    figures = [figure(number % 10, hedge="about", counts="staff") for number in range(1000)]
    sentences = [{"text": f"Clinic {number} is sold"} for number in range(1000)]
    found = score(
        {"people": people[:50], "figures": figures[:50], "summary": [SOLD], "authors": ["Person 7"]},
        {"people": people, "figures": figures, "summary": sentences, "authors": [one["name"] for one in people]},
    )
    assert counts(found.tallies["people"]) == {"right": 50, "invented": 950}
    assert counts(found.tallies["figures"]) == {"right": 50, "invented": 950}
    assert counts(found.tallies["summary"]) == {"right": 1}
    assert counts(found.tallies["authors"]) == {"right": 1, "invented": 999}


# -- another schema --------------------------------------------------------------------------------------------------


def test_another_schema_goes_the_same_way() -> None:
    label = {
        "vessels": [
            {"name": "Heron", "aliases": ["the freighter"], "tonnage": 9000},
            {"name": "Plover", "tonnage": {"any": [300, None]}},
            {"name": "Tern", "optional": True},
        ],
        "loads": [{"value": 9000, "cargo": "grain"}],
        "condition": "rough",
    }
    said = {
        "vessels": [{"name": "Plover"}, {"name": "Freighter", "tonnage": 900.0}, {"name": "Sea"}],
        "loads": [{"value": 9000.0, "cargo": "the grain"}],
        "condition": "calm",
    }
    found = score(label, said, schema=Ships)
    assert {name: counts(tally) for name, tally in found.tallies.items()} == {
        "vessels": {"right": 2, "invented": 1},
        "vessels.tonnage": {"wrong": 1, "absent": 1},
        "loads": {"right": 1},
        "loads.cargo": {"right": 1},
        "condition": {"wrong": 1},
    }
    assert empty_brief(Ships) == {"vessels": [], "loads": [], "condition": None}
