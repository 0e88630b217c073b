"""Writing in label files: what is asked for is done, and every other byte stays as it is."""

from __future__ import annotations

import copy
import difflib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.changes import Changes
from summarizer.evaluation.flow import flow
from summarizer.evaluation.gold import GoldError
from summarizer.evaluation.nodes import nodes_of
from summarizer.evaluation.writing import move_item, put_item, put_value, remove_field, remove_item
from tests.evaluation.handwriting import FIELDS, LISTS, VALUES, Written, comments, items, label_files, values

EVALS = Path(__file__).parents[2] / "evals"

unhurried = settings(max_examples=60, deadline=None)


def plain(text: str) -> Any:
    return nodes_of(text).plain()


def canonical(data: Any) -> str:
    """1 is not 1.0, nor true; `labels:` with nothing there is empty."""
    return json.dumps(
        {name: value or None if name == "labels" else value for name, value in data.items()}, sort_keys=True
    )


def assert_elsewhere_untouched(old: Written, new: str, *concerned: tuple[str, str]) -> None:
    """Every line is as it was but for those of the fields that are concerned; where these are new, all are."""
    before, after = old.text.splitlines(keepends=True), new.splitlines(keepends=True)
    ranges = [old.lines[one] for one in concerned if one in old.lines]
    first = min((start for start, _ in ranges), default=None)
    if first is None:
        kept = iter(after)
        assert all(any(line.rstrip("\r\n") == other.rstrip("\r\n") for other in kept) for line in before)
        return
    last = max(end for _, end in ranges)
    assert before[:first] == after[:first]
    assert before[last:] == after[len(after) - (len(before) - last) :]
    assert len(after) >= first + len(before) - last


# -- laws -------------------------------------------------------------------------------------------------------------


def chosen(data: st.DataObject, written: Written, names: tuple[str, ...] = LISTS) -> tuple[Any, str]:
    part = data.draw(st.sampled_from([one for one in ("labels", "candidates") if one in written.data]))
    return part, data.draw(st.sampled_from(names))


@unhurried
@given(label_files(), st.data())
def test_what_is_read_is_what_was_written(written: Written, data: st.DataObject) -> None:
    assert canonical(plain(written.text)) == canonical(written.data)


@unhurried
@given(label_files(), items(), st.data())
def test_an_item_more(written: Written, item: dict[str, Any], data: st.DataObject) -> None:
    part, field = chosen(data, written)
    new = put_item(written.text, part, field, item, order=FIELDS)
    expected = copy.deepcopy(written.data)
    expected[part].setdefault(field, []).append(item)
    assert canonical(plain(new)) == canonical(expected)
    assert_elsewhere_untouched(written, new, (part, field))
    assert comments(new) == comments(written.text)
    before = written.data[part].get(field)
    gone = remove_item(new, part, field, len(before or []))
    assert canonical(plain(gone)) == canonical(written.data | {part: written.data[part] | {field: before or []}})
    if before:
        assert gone == written.text
    if before is None:
        assert remove_field(new, part, field) == written.text


@unhurried
@given(label_files(), items(), st.data())
def test_an_item_in_place_of_another(written: Written, item: dict[str, Any], data: st.DataObject) -> None:
    part, field = chosen(data, written)
    there = written.data[part].get(field) or []
    if not there:
        return
    at = data.draw(st.integers(0, len(there) - 1))
    assert put_item(written.text, part, field, there[at], at) == written.text
    new = put_item(written.text, part, field, item, at)
    expected = copy.deepcopy(written.data)
    expected[part][field][at] = item
    assert canonical(plain(new)) == canonical(expected)
    assert_elsewhere_untouched(written, new, (part, field))
    assert comments(written.text) - comments(new) <= written.comments[part, field][at]


@unhurried
@given(label_files(), st.data())
def test_an_item_taken_out(written: Written, data: st.DataObject) -> None:
    part, field = chosen(data, written)
    there = written.data[part].get(field) or []
    if not there:
        return
    at = data.draw(st.integers(0, len(there) - 1))
    new = remove_item(written.text, part, field, at)
    expected = copy.deepcopy(written.data)
    del expected[part][field][at]
    assert canonical(plain(new)) == canonical(expected)
    assert_elsewhere_untouched(written, new, (part, field))
    assert comments(new) == comments(written.text) - written.comments[part, field][at]


@unhurried
@given(label_files(), st.data())
def test_a_candidate_that_is_right(written: Written, data: st.DataObject) -> None:
    offered = {name: there for name, there in written.data.get("candidates", {}).items() if name in LISTS and there}
    if not offered:
        return
    field = data.draw(st.sampled_from(sorted(offered)))
    at = data.draw(st.integers(0, len(offered[field]) - 1))
    new = move_item(written.text, field, at, order=FIELDS)
    expected = copy.deepcopy(written.data)
    expected["labels"].setdefault(field, []).append(expected["candidates"][field].pop(at))
    assert canonical(plain(new)) == canonical(expected)
    assert comments(new) == comments(written.text)


@unhurried
@given(label_files(), values(), st.data())
def test_a_value(written: Written, value: Any, data: st.DataObject) -> None:
    part, field = chosen(data, written, VALUES)
    new = put_value(written.text, part, field, value, order=FIELDS)
    assert canonical(plain(new)) == canonical(written.data | {part: written.data[part] | {field: value}})
    assert_elsewhere_untouched(written, new, (part, field))
    owned = set().union(*written.comments.get((part, field), []))
    assert comments(written.text) - comments(new) <= owned
    if field in written.data[part]:
        assert put_value(written.text, part, field, written.data[part][field]) == written.text
    else:
        assert remove_field(new, part, field) == written.text


@unhurried
@given(label_files(), st.data())
def test_a_list_of_values_without_one(written: Written, data: st.DataObject) -> None:
    lists = [(part, "authors") for part in ("labels", "candidates") if written.comments.get((part, "authors"))]
    if not lists:
        return
    part: Any
    part, field = data.draw(st.sampled_from(lists))
    there = written.data[part][field]
    at = data.draw(st.integers(0, len(there) - 1))
    new = put_value(written.text, part, field, [*there[:at], *there[at + 1 :]])
    lost = comments(written.text) - comments(new)
    alike = [owned for owned, one in zip(written.comments[part, field], there, strict=True) if one == there[at]]
    assert any(lost <= owned for owned in alike)


@unhurried
@given(label_files(), st.data())
def test_a_field_taken_out(written: Written, data: st.DataObject) -> None:
    part, _ = chosen(data, written)
    field = data.draw(st.sampled_from(sorted(written.data[part])))
    new = remove_field(written.text, part, field)
    expected = copy.deepcopy(written.data)
    del expected[part][field]
    if part == "candidates" and not expected[part]:
        del expected[part]
    assert canonical(plain(new)) == canonical(expected)
    if expected.get(part):
        assert_elsewhere_untouched(written, new, (part, field))
        first, last = written.lines[part, field]
        assert comments(written.text) - comments(new) <= comments("\n".join(written.text.splitlines()[first:last]))


@unhurried
@given(label_files(), st.lists(st.sampled_from(["a", "b c", "no"]), max_size=3))
def test_the_head(written: Written, texts: list[str]) -> None:
    new = put_value(written.text, None, "must_not", texts)
    assert canonical(plain(new)) == canonical(written.data | {"must_not": texts})
    new = put_value(written.text, None, "begun_from", "candidates")
    assert list(plain(new))[3:5] == ["begun_from", "labels"]
    assert remove_field(new, None, "begun_from") == written.text


@unhurried
@given(
    st.recursive(
        st.text() | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    )
)
def test_flow_is_read_as_it_was_meant(value: Any) -> None:
    assert json.dumps(plain(f"x: {flow(value)}")["x"]) == json.dumps(value)
    assert json.dumps(plain(f"[{flow(value)}, {{x: {flow(value)}}}]")) == json.dumps([value, {"x": value}])
    assert "\n" not in flow(value)


# -- by example ------------------------------------------------------------------------------------------------------

TEXT = """\
article: x.txt
labels:
  # two brothers
  people:
    # the elder
    - name: Hamid Allawi   # harbour
      role: {any: [harbour master, master]}
      # not sure
      optional: true
    - {name: "Kasim Allawi", role: null}
  figures: [{value: 1},  # one
            {value: 2}]
  claims: []  # none
# what is left
candidates:
  quotes:
    - {text: a}   # whose?
must_not: [X]
"""


def changed(new: str, old: str = TEXT) -> list[str]:
    return [line for line in difflib.ndiff(old.splitlines(), new.splitlines()) if line[0] in "+-"]


EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "a part that differs": (
        put_item(TEXT, "labels", "people", {"name": "Hamid Allawi", "role": "master", "optional": True}, 0),
        ["-       role: {any: [harbour master, master]}", "+       role: master"],
    ),
    "an alternative more": (
        put_item(
            TEXT,
            "labels",
            "people",
            {"name": "Hamid Allawi", "role": {"any": ["harbour master", "master", None]}, "optional": True},
            0,
        ),
        ["-       role: {any: [harbour master, master]}", "+       role: {any: [harbour master, master, null]}"],
    ),
    "a part more, in its place": (
        put_item(TEXT, "labels", "people", {"name": "Kasim Allawi", "aliases": ["Kasim"], "role": None}, 1),
        [
            '-     - {name: "Kasim Allawi", role: null}',
            '+     - {name: "Kasim Allawi", aliases: [Kasim], role: null}',
        ],
    ),
    "a part less": (
        put_item(TEXT, "labels", "people", {"name": "Kasim Allawi"}, 1),
        ['-     - {name: "Kasim Allawi", role: null}', '+     - {name: "Kasim Allawi"}'],
    ),
    "the first part less: written anew, comments kept": (
        put_item(TEXT, "labels", "people", {"role": "master"}, 0),
        [
            "-     - name: Hamid Allawi   # harbour",
            "+     # harbour",
            "-       role: {any: [harbour master, master]}",
            "-       # not sure",
            "+     # not sure",
            "-       optional: true",
            "+     - {role: master}",
        ],
    ),
    "an item less, with its comments": (
        remove_item(TEXT, "labels", "people", 0),
        [
            "-     # the elder",
            "-     - name: Hamid Allawi   # harbour",
            "-       role: {any: [harbour master, master]}",
            "-       # not sure",
            "-       optional: true",
        ],
    ),
    "the first where there was none": (
        put_item(TEXT, "labels", "claims", {"claim": "it is so", "stance": "asserts"}),
        ["-   claims: []  # none", "+   claims:  # none", "+     - {claim: it is so, stance: asserts}"],
    ),
    "a candidate that is right, with its comment": (
        move_item(TEXT, "quotes", 0, order=("people", "quotes", "claims")),
        [
            "+   quotes:",
            "+     - {text: a}   # whose?",
            "-   quotes:",
            "+   quotes: []",
            "-     - {text: a}   # whose?",
        ],
    ),
    "the last field of the candidates": (
        remove_field(TEXT, "candidates", "quotes"),
        ["- # what is left", "- candidates:", "-   quotes:", "-     - {text: a}   # whose?"],
    ),
    "what it was begun from": (
        put_value(TEXT, None, "begun_from", "candidates"),
        ["+ begun_from: candidates"],
    ),
}


BETWEEN: dict[str, tuple[str, Any, str]] = {
    "one more behind all": ("x: [a, b]", ["a", "b", "c"], "x: [a, b, c]"),
    "one more in lines": (
        "x: [\n  a,  # one\n  b   # two\n]",
        ["a", "b", "c"],
        "x: [\n  a,  # one\n  b,   # two\n  c\n]",
    ),
    "one more behind a comma": ("x: [\n  a,\n  b,\n]", ["a", "b", "c"], "x: [\n  a,\n  b,\n  c,\n]"),
    "one less, the comment of another": ("x: [a, # one\n  b]  # two", ["a"], "x: [a, # one\n  ]  # two"),
    "the first less, the comment of another": ("x: [a, # one\n  # two\n  b]", ["b"], "x: [\n  # two\n  b]"),
    "one less, a comment on two": ("x: [a, # one\n  b, c # two\n  ]", ["a", "b"], "x: [a, # one\n  b # two\n  ]"),
    "two less behind a comment": ("x: [a, # one\n  b,\n  # two\n  c\n]", ["a"], "x: [a # one\n]"),
    "a comma before each": ("x: [a # one\n  , b # two\n  , c]", ["a", "c"], "x: [a # one\n  , c]"),
    "a key less, the comment of another": ("x: {a: 0, # one\n  b: 1}", {"a": 0}, "x: {a: 0, # one\n  }"),
    "an alternative less": ("x: {any: [a, # one\n  b]}", {"any": ["a"]}, "x: {any: [a, # one\n  ]}"),
    "another text, with a comment in its first line": ("x: |- # one\n  a", "b", "# one\nx: b"),
    "one less in lines": ("x: [\n  a,  # one\n  b,  # two\n  c\n]", ["a", "c"], "x: [\n  a,  # one\n  c\n]"),
    "the last less in lines": ("x: [\n  a,  # one\n  b   # two\n]", ["a"], "x: [\n  a  # one\n]"),
    "the first less": ("x: [a, b, c]", ["b", "c"], "x: [b, c]"),
    "the last two less": ("x: [a, b, c]", ["a"], "x: [a]"),
    "all less": ("x: [a, b]  # none", [], "x: []  # none"),
    "all others": ("x: [a,  # one\n  b]", ["c"], "# one\nx: [c]"),
    "a line of a block less": ("x:\n- a\n# of b\n- b\n- c", ["a", "c"], "x:\n- a\n- c"),
    "a line of a block within a line": ("x:\n- - a\n  - b", [["b"]], "x:\n- [b]"),
    "a key before all": ("x: {b: 1}", {"a": 0, "b": 1}, "x: {a: 0, b: 1}"),
    "a key before all, in lines": ("x: {\n  b: 1\n}", {"a": 0, "b": 1}, "x: {\n  a: 0,\n  b: 1\n}"),
    "a key before all, in a block": ("x:\n  # of b\n  b: 1", {"a": 0, "b": 1}, "x:\n  a: 0\n  # of b\n  b: 1"),
    "a key before all, behind a dash": ("x:\n  - b: 1", [{"a": 0, "b": 1}], "x:\n  - b: 1\n    a: 0"),
    "a key between two": ("x: {a: 0, c: 2}", {"a": 0, "b": 1, "c": 2}, "x: {a: 0, b: 1, c: 2}"),
    "another key": ("x: {a: 0}", {"b": 1}, "x: {b: 1}"),
    "a value where there was none": ("x: {a: , b}", {"a": 1, "b": 2}, "x: {a: 1 , b: 2}"),
    "nothing where there was a value": ("x:\n  a: |\n    b\n\n  c: 1", {"a": None, "c": 1}, "x:\n  a: null\n\n  c: 1"),
    "a list for a mapping": ("x:  # so\n  a: 1  # one", ["b"], "# so\nx: [b]  # one"),
    "an empty dash": ("x:\n  -\n  - b", ["a", "b"], "x:\n  - a\n  - b"),
}


@pytest.mark.parametrize(("text", "value", "new"), BETWEEN.values(), ids=BETWEEN)
def test_a_value_changed_in_part(text: str, value: Any, new: str) -> None:
    assert put_value(text, None, "x", value) == new
    assert put_value(text.replace("\n", "\r\n"), None, "x", value) == new.replace("\n", "\r\n")


MOVED: dict[str, tuple[str, str]] = {
    "with a line that is struck, at the margin": (
        "labels:\n  people: []\ncandidates:\n  people:\n    # above\n    - name: A   # one\n"
        "#     role: x\n      role: y\n",
        "labels:\n  people:\n    # above\n    - name: A   # one\n    #     role: x\n      role: y\n"
        "candidates:\n  people: []\n",
    ),
    "with a text in a line at the margin": (
        'labels:\ncandidates:\n  people:\n    - name: A   # one\n      role: "x\n# y"\n    - {name: B}\n',
        'labels:\n  people:\n    # one\n    - {name: A, role: "x # y"}\ncandidates:\n  people:\n    - {name: B}\n',
    ),
    "from between brackets": (
        "labels:\ncandidates:\n  people: [\n    # list\n      # above\n"
        "      {name: A, # in\n       role: x}, # one\n      {name: B} # two\n  ]\n",
        "labels:\n  people:\n    # above\n    # in\n    # one\n    - {name: A, role: x}\n"
        "candidates:\n  people: [\n    # list\n      {name: B} # two\n  ]\n",
    ),
    "the last from between brackets": (
        "labels:\ncandidates:\n  people: [ # list\n    {name: A} # one\n  ] # end\n",
        "labels:\n  people:\n    # one\n    - {name: A}\ncandidates:\n  # list\n  people: [] # end\n",
    ),
    "the second, behind the comment of the first": (
        "labels:\ncandidates:\n  people: [{name: Z}, # one\n           {name: A}] # end\n",
        "labels:\n  people:\n    - {name: A}\ncandidates:\n  people: [{name: Z}, # one\n           ] # end\n",
    ),
    "to between brackets": (
        "labels:\n  people: [{name: C}]\ncandidates:\n  people:\n    # above\n    - name: A   # one\n    - {name: B}\n",
        "labels:\n  # above\n  # one\n  people: [{name: C}, {name: A}]\ncandidates:\n  people:\n    - {name: B}\n",
    ),
    "to a field between brackets": (
        "labels: {genre: news}\ncandidates:\n  people:\n    - {name: A}   # one\n",
        "# one\nlabels: {genre: news, people: [{name: A}]}\ncandidates:\n  people: []\n",
    ),
    "all of it between brackets": (
        "{candidates: {people: [{name: A}, # one\n  {name: B}]}}",
        "# one\n{labels: {people: [{name: A}]}, candidates: {people: [{name: B}]}}",
    ),
}


@pytest.mark.parametrize(("text", "new"), MOVED.values(), ids=MOVED)
def test_a_candidate_takes_its_comments_along(text: str, new: str) -> None:
    at = [one["name"] for one in plain(text)["candidates"]["people"]].index("A")
    assert move_item(text, "people", at) == new


@pytest.mark.parametrize(
    "change",
    [
        lambda text: put_item(text, "labels", "people", {"name": "C"}, 0),
        lambda text: put_value(text, "labels", "people", [{"name": "C"}]),
        lambda text: move_item(text, "people", 0),
    ],
)
def test_a_name_that_stands_twice_is_not_made_one(change: Callable[[str], str]) -> None:
    twice = "  people:\n    - {name: A,\n       name: B}\n"
    with pytest.raises(GoldError, match=r":[48]: name stands twice: keep one of them"):
        change(f"labels:\n{twice}candidates:\n{twice}")


def test_a_comment_that_would_be_lost_is_noticed() -> None:
    changes = Changes("x: 1  # one\ny: [a] # one\nz: '# one'\n")
    assert not changes.loses_comments("y: [a] # one\n# one\n")
    assert changes.loses_comments("x: 1  # one\ny: '# one'\n")


@pytest.mark.parametrize(("new", "lines"), EXAMPLES.values(), ids=EXAMPLES)
def test_an_example(new: str, lines: list[str]) -> None:
    assert sorted(changed(new)) == sorted(lines)


@pytest.mark.parametrize(
    "text",
    [
        "{article: x, labels: {}, must_not: []}",
        "article: x\nlabels: {}",
        "article: x\nlabels:\n",
        "article: x\nlabels: null # so",
    ],
)
def test_any_form_of_nothing(text: str) -> None:
    new = put_item(text, "labels", "people", {"name": "A"})
    assert plain(new)["labels"] == {"people": [{"name": "A"}]}
    new = put_item(put_item(text, "candidates", "people", {"name": "A"}), "candidates", "people", {"name": "B"})
    assert plain(new)["candidates"] == {"people": [{"name": "A"}, {"name": "B"}]}
    assert remove_field(new, "candidates", "people") == text
    new = put_value(text, "labels", "genre", None)
    assert plain(new)["labels"] == {"genre": None}
    assert not plain(remove_field(new, "labels", "genre"))["labels"]


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("people:", "people: &all", 4, "people: an anchor or alias (& or *): write the list out"),
        ("labels:", "labels: &all", 2, "an anchor or alias"),
        ("- name: Hamid", "- &one\n      name: Hamid", 6, "an anchor or alias"),
        ("name: Hamid Allawi", "name: &name Hamid Allawi", 6, "an anchor or alias"),
        ("  claims: []", "  people: []", 13, "people stands twice: keep one of them"),
        ("labels:", "labels: [", 6, "not valid YAML"),
        ("people:", "people: none\n  persons:", 4, "people: a list of items, [] where there is none"),
        ("labels:", "labels: none\nlables:", 2, "names with values expected, people among them"),
        ("people:", "persons:", 2, "people: there is no item 1 among its 0: read it again"),
        ("    - name: Hamid Allawi   # harbour", "    - - a\n    - name: Hamid", 6, ""),
        (TEXT, "# nothing yet", 1, "this is no label file: summarizer gold new begins one"),
    ],
)
def test_what_cannot_be_written_safely_is_told(old: str, new: str, line: int, told: str) -> None:
    text = TEXT.replace(old, new, 1)
    if not told:
        assert plain(remove_item(text, "labels", "people", 0))["labels"]["people"][0]["name"] == "Hamid"
        return
    with pytest.raises(GoldError, match=r"gold/x\.yaml:") as raised:
        remove_item(text, "labels", "people", 0, file=Path("gold/x.yaml"))
    [problem] = raised.value.problems
    assert problem.what[: len(told)] == told
    assert problem.line == line


def test_what_is_tied_elsewhere_may_be_changed_beside_it() -> None:
    text = TEXT.replace("role: null", "role: &none null").replace("- {text: a}", "- {text: a, speaker: *none}")
    assert changed(put_item(text, "labels", "claims", {"claim": "a"}), text)
    with pytest.raises(GoldError, match="anchor or alias"):
        move_item(text, "quotes", 0)


def test_what_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(GoldError, match="there is no genre to be taken out"):
        remove_field(TEXT, "labels", "genre")
    with pytest.raises(GoldError, match="there is no item 3 among its 2"):
        put_item(TEXT, "labels", "people", {"name": "A"}, 2)


def test_a_number_that_yaml_does_not_have_is_not_written() -> None:
    with pytest.raises(GoldError, match="change it by hand"):
        put_item(TEXT, "labels", "figures", {"value": float("inf")})


@pytest.mark.parametrize("file", sorted((EVALS / "gold").glob("*.yaml"))[::7], ids=lambda file: str(file.stem))
def test_the_labels_that_ship_are_written_as_they_are(file: Path) -> None:
    text = file.read_bytes().decode()
    for field, value in plain(text)["labels"].items():
        if field in {"summary", "people", "organisations", "places", "figures", "quotes", "events", "claims"}:
            assert all(put_item(text, "labels", field, item, at) == text for at, item in enumerate(value))
            more = put_item(text, "labels", field, {"name": "Zoë, the elder", "optional": True})
            assert changed(more, text) == ['+     - {name: "Zoë, the elder", optional: true}'] or not value
            assert remove_item(more, "labels", field, len(value)) == text
        else:
            assert put_value(text, "labels", field, value) == text
