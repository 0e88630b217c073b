"""Briefs against labels: laws that hold for all of them, and the pairing against a naive one."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.briefs import Brief
from summarizer.evaluation.labels import LabelledItem
from summarizer.evaluation.scoring import score_brief
from tests.evaluation.inventing import ITEMS, LISTS, briefs, counts, gold_of, labels, score, shuffled


@settings(max_examples=300, deadline=None)
@given(labels(), briefs(), st.integers())
def test_no_order_changes_a_score(label: dict[str, Any], brief: dict[str, Any], seed: int) -> None:
    order = random.Random(seed)
    must_not = ["Dorn", "clinic"]
    one = score(label, brief, must_not=must_not)
    other = score(shuffled(label, order), shuffled(brief, order), must_not=shuffled(must_not, order))
    assert one.tallies == other.tallies
    assert one.scores == other.scores
    assert sorted(one.leaked) == sorted(other.leaked)


@settings(max_examples=100, deadline=None)
@given(labels(), briefs())
def test_every_count_has_its_finding_and_every_item_is_counted_once(
    label: dict[str, Any], brief: dict[str, Any]
) -> None:
    found = score(label, brief)
    for name, tally in found.tallies.items():
        judged = [finding.judgement for finding in found.findings if finding.field == name]
        assert counts(tally) == {one: judged.count(one) for one in set(judged) - {"optional"}}
        assert 0.0 <= found.scores[name] <= 1.0
    for name in ITEMS.keys() & label.keys():
        tally, optional = found.tallies[name], [one for one in found.findings if one.judgement == "optional"]
        taken = [one for one in optional if one.field == name and one.got is not None]
        required = [item for item in label[name] if not item.get("optional")]
        assert tally.right + tally.missed == len(required)
        assert tally.right + tally.invented + len(taken) == len(brief.get(name) or [])


@settings(max_examples=100, deadline=None)
@given(labels(), briefs())
def test_an_optional_item_lowers_no_score(label: dict[str, Any], brief: dict[str, Any]) -> None:
    gold = gold_of(label)
    required: dict[str, Any] = {
        name: tuple(item for item in items if not (isinstance(item, LabelledItem) and item.optional))
        for name, items in gold.labels.items()
    }
    with_them = score_brief(Brief, gold, brief)
    without = score_brief(Brief, replace(gold, labels=required), brief)
    assert with_them.scores.keys() == without.scores.keys()
    for name, value in without.scores.items():
        assert with_them.scores[name] >= value, name


FIGURES = ITEMS["figures"] | {"unit": [None, "week"]}
DETAILS = ("hedge", "counts", "source")


def _some(part: str, plain: bool) -> st.SearchStrategy[Any]:
    values = st.sampled_from([value for value in FIGURES[part] if value != "Dorn"])
    return values if plain else st.fixed_dictionaries({"any": st.lists(values, min_size=1, max_size=2)})


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {part: _some(part, plain=False) for part in FIGURES}, optional={"optional": st.booleans()}
        ),
        max_size=4,
    ),
    st.lists(st.fixed_dictionaries({part: _some(part, plain=True) for part in FIGURES}), max_size=4),
)
def test_pairs_are_those_of_all_permutations(label: list[dict[str, Any]], got: list[dict[str, Any]]) -> None:
    """Naively: of all ways to pair, those with most items, then most details, then most optional items."""
    ways = [(_gain(label, got, pairs), _tallies(label, got, pairs)) for pairs in _ways(label, got)]
    best = max(gain for gain, _ in ways)
    found = score({"figures": label}, {"figures": got})
    mine = {name: counts(tally) for name, tally in found.tallies.items()}
    taken = [one for one in found.findings if one.judgement == "optional" and one.got is not None]
    details = [one for one in found.findings if "." in one.field and one.judgement == "right"]
    absent = [one for one in found.findings if "." in one.field and one.judgement == "absent"]
    assert found.tallies["figures"].right == best[0]
    assert len(taken) == best[2]
    assert mine in [tallies for gain, tallies in ways if gain == best]
    assert len(details) + len(absent) == best[1]


def _ways(label: Sequence[Any], got: Sequence[Any]) -> Iterator[dict[int, int]]:
    """Every way to pair labels with what fits them, each once at most."""
    nobody = [None] * len(label)
    for order in set(itertools.permutations([*range(len(got)), *nobody], len(label))):
        pairs = {row: column for row, column in enumerate(order) if column is not None}
        if all(_fits(label[row], got[column], "value", "upper", "unit") for row, column in pairs.items()):
            yield pairs


def _fits(item: Any, said: Any, *parts: str) -> bool:
    return all(said[part] in item[part]["any"] for part in parts)


def _gain(label: Sequence[Any], got: Sequence[Any], pairs: dict[int, int]) -> tuple[int, int, int]:
    required = {row: column for row, column in pairs.items() if not label[row].get("optional")}
    details = sum(_fits(label[row], got[column], part) for row, column in required.items() for part in DETAILS)
    return len(required), details, len(pairs) - len(required)


def _tallies(label: Sequence[Any], got: Sequence[Any], pairs: dict[int, int]) -> dict[str, dict[str, int]]:
    required = [row for row, item in enumerate(label) if not item.get("optional")]
    judged: dict[str, list[str]] = {"figures": ["right" if row in pairs else "missed" for row in required]}
    judged["figures"] += ["invented"] * (len(got) - len(pairs))
    if not label and not got:
        judged["figures"] = ["absent"]
    for part in DETAILS if required else ():
        judged[f"figures.{part}"] = []
        for row in required:
            accepted, said = label[row][part]["any"], got[pairs[row]][part] if row in pairs else None
            if said is None:
                judgement = "absent" if None in accepted else "missed"
            elif said in accepted:
                judgement = "right"
            else:
                judgement = "wrong" if set(accepted) != {None} else "invented"
            if row in pairs or judgement == "missed":
                judged[f"figures.{part}"].append(judgement)
    return {name: {one: all_.count(one) for one in set(all_)} for name, all_ in judged.items()}


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(LISTS["topics"]), max_size=3), min_size=1, max_size=3),
    st.lists(st.sampled_from(LISTS["topics"]), max_size=4),
)
def test_lists_are_those_of_all_permutations(lists: list[list[str]], got: list[str]) -> None:
    def f1(wanted: list[str]) -> float:
        right = max(
            sum(one == other for one, other in zip(order, wanted, strict=False))
            for order in itertools.permutations([*got, *[""] * len(wanted)], len(wanted))
        )
        return 2 * right / (len(wanted) + len(got)) if wanted or got else 1.0

    found = score({"topics": {"any": lists}}, {"topics": got})
    assert found.scores["topics"] == max(map(f1, lists))
