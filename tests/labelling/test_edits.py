"""What a labeller does, and what stands in the label file after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import SummarizerError
from summarizer.evaluation.gold import read_gold
from summarizer.labelling.edits import Changed, Refused
from summarizer.labelling.source import LabelSource
from tests.labelling.inventing import a_source, edited, field_of, item_of, key_of, labels

HEADLINE = "Ferry stopped after crack is found"
MASTER = "Hamid Allawi, the harbour master"
OPEN = """labels: {}
candidates:
  headline: Ferry stopped after crack is found
  authors: []
  people:
    # looks right
    - {name: Hamid Allawi, role: the harbour master}
    - {name: Orrin}
  figures:
    - {value: 1400, upper: null, unit: null, hedge: about, counts: passengers}
must_not: []  # none yet
"""


@pytest.fixture
def source(tmp_path: Path) -> LabelSource:
    return a_source(tmp_path)


def body(label: bytes) -> str:
    """What stands below the head."""
    return label.decode().partition("split: tune\n")[2]


def test_a_candidate_that_is_right_moves_to_the_labels_and_takes_its_comment_along(source: LabelSource) -> None:
    label = labels(source, OPEN)
    after = edited(source, label, "right", field="people", was=key_of(source, label, "people", MASTER))
    people = field_of(source, after, "people")
    assert [(item.state, item.shown) for item in people.items] == [("label", MASTER), ("candidate", "Orrin")]
    assert people.state == "open"
    assert body(after).count("# looks right") == 1
    assert body(after).endswith("must_not: []  # none yet\n")


def test_a_single_value_that_is_right_has_been_read(source: LabelSource) -> None:
    label = labels(source, OPEN)
    after = edited(source, label, "right", field="headline", was=key_of(source, label, "headline", HEADLINE))
    assert field_of(source, after, "headline").state == "labelled"
    assert f"headline: {HEADLINE}" in body(after).partition("candidates:")[0]


def test_a_candidate_is_corrected_on_the_way(source: LabelSource) -> None:
    label = labels(source, OPEN)
    roles = ["harbour master", "master of the harbour"]
    item = {"values": {"name": ["Hamid Allawi"], "role": roles}, "aliases": ["Allawi"], "optional": True}
    after = edited(source, label, "put", field="people", was=key_of(source, label, "people", MASTER), item=item)
    assert "- {name: Hamid Allawi, role: {any: [harbour master, master of the harbour]}, aliases: [Allawi]" in body(
        after
    )
    found = item_of(source, after, "people", "Hamid Allawi, harbour master, also Allawi")
    assert (found.state, found.optional, found.aliases) == ("label", True, ["Allawi"])


def test_an_item_is_added_to_a_field_nobody_has_begun_and_opens_it(source: LabelSource) -> None:
    label = labels(source, "labels:\n  headline: Ferry stopped\n")
    item = {"values": {"text": ["We will not sail until the hull is safe,"]}}
    after = edited(source, label, "put", field="quotes", item=item)
    assert field_of(source, after, "quotes").state == "open"
    assert field_of(source, edited(source, after, "finish", field="quotes"), "quotes").state == "labelled"


@pytest.mark.parametrize(
    ("field", "expected"),
    [("people", "people: []"), ("headline", "headline: null"), ("authors", "authors: []"), ("genre", "genre: null")],
)
def test_to_finish_a_field_strikes_what_is_offered_and_says_that_there_is_nothing(
    source: LabelSource, field: str, expected: str
) -> None:
    after = edited(source, labels(source, OPEN), "finish", field=field)
    assert f"  {expected}\n" in body(after).partition("candidates:")[0]
    found = field_of(source, after, field)
    assert found.state == "labelled"
    assert not any(item.state == "candidate" for item in found.items)


def test_an_open_field_is_not_scored_until_it_is_finished(source: LabelSource) -> None:
    label = labels(source, OPEN)
    after = edited(source, label, "right", field="people", was=key_of(source, label, "people", "Orrin"))
    for text, expected in ((after, set()), (edited(source, after, "finish", field="people"), {"people"})):
        source.file.write_bytes(text)
        (gold,), problems = read_gold([source.file], source.path.parent, source.schema)
        assert problems == []
        assert set(gold.labels) == expected


@pytest.mark.parametrize(("field", "shown"), [("people", "Orrin"), ("figures", "about 1,400 passengers")])
def test_what_is_struck_is_gone(source: LabelSource, field: str, shown: str) -> None:
    label = labels(source, OPEN)
    after = edited(source, label, "remove", field=field, was=key_of(source, label, field, shown))
    assert shown not in [item.shown for item in field_of(source, after, field).items]
    assert field_of(source, after, field).state == "open"


def test_a_single_value_that_is_struck_is_open_again(source: LabelSource) -> None:
    label = labels(source, "labels:\n  headline: Ferry stops\n")
    after = edited(source, label, "remove", field="headline", was=key_of(source, label, "headline", "Ferry stops"))
    assert field_of(source, after, "headline").state == "open"
    assert field_of(source, after, "headline").items == []


def test_a_field_that_is_read_again_keeps_its_labels(source: LabelSource) -> None:
    label = labels(source, "labels:\n  people:\n    - {name: Hamid Allawi}\n")
    after = edited(source, label, "reopen", field="people")
    assert field_of(source, after, "people").state == "open"
    assert edited(source, after, "finish", field="people") == label
    assert edited(source, after, "reopen", field="people") == after


def test_words_that_must_not_appear(source: LabelSource) -> None:
    label = labels(source, OPEN)
    once = edited(source, label, "must not", text="Orrin", on=True)
    assert "must_not: [Orrin]" in body(once)
    assert edited(source, once, "must not", text="Orrin", on=True) == once
    assert edited(source, once, "must not", text="Orrin", on=False) == label


def test_the_head(source: LabelSource) -> None:
    after = edited(source, labels(source, OPEN), "head", story="orrin-ferry", split="test")
    assert "story: orrin-ferry\nsplit: test\n" in after.decode()


def test_edits_of_two_people_at_different_items_both_go_in(source: LabelSource) -> None:
    label = labels(source, OPEN)
    mine = key_of(source, label, "people", MASTER)
    after = edited(source, label, "remove", field="people", was=key_of(source, label, "people", "Orrin"))
    after = edited(source, after, "right", field="people", was=mine)
    assert [item.shown for item in field_of(source, after, "people").items] == [MASTER]


def test_the_second_of_two_edits_at_one_item_is_told(source: LabelSource) -> None:
    label = labels(source, OPEN)
    was = key_of(source, label, "people", "Orrin")
    after = edited(source, label, "put", field="people", was=was, item={"values": {"name": ["Hamid Allawi"]}})
    with pytest.raises(Changed, match="changed meanwhile"):
        edited(source, after, "remove", field="people", was=was)


def test_items_that_say_the_same_are_told_apart(source: LabelSource) -> None:
    twins = "labels: {}\ncandidates:\n  figures:\n    - {value: 3}\n    - {value: 3}\n"
    items = field_of(source, labels(source, twins), "figures").items
    assert len({item.key for item in items}) == 2


def test_the_place_of_an_item_is_written_as_words(source: LabelSource) -> None:
    label = labels(source, OPEN)
    start = source.article.text.rindex("Allawi")
    item = {"values": {"name": ["Hamid Allawi"]}, "spans": [[start, start + 6]]}
    after = edited(source, label, "put", field="people", was=key_of(source, label, "people", MASTER), item=item)
    found = item_of(source, after, "people", "Hamid Allawi")
    assert (found.spans, found.own_spans) == ([(start, start + 6)], True)
    assert "evidence: [{text: Allawi, nth: 2}]" in body(after)


def test_a_place_at_which_it_is_found_anyway_is_not_written(source: LabelSource) -> None:
    label = labels(source, OPEN)
    start = source.article.text.index("Hamid")
    item = {"values": {"name": ["Hamid Allawi"]}, "spans": [[start, start + 12]]}
    after = edited(source, label, "put", field="people", was=key_of(source, label, "people", MASTER), item=item)
    assert "evidence" not in body(after)


def test_a_name_in_a_script_without_spaces(tmp_path: Path) -> None:
    text = "渡轮停航\n\n哈米德·阿拉维周二在奥林表示，港务局已停止渡轮服务，因为船体出现裂缝。\n"
    source = a_source(tmp_path, text)
    after = edited(source, labels(source, "labels: {}\n"), "put", field="places", item={"values": {"name": ["奥林"]}})
    assert "- {name: 奥林}" in body(after)


REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "a name that does not stand there": ("people", {"name": ["Nobody"]}, "'Nobody' does not stand in the article"),
    "a part that there is not": ("people", {"name": ["Orrin"], "height": [3]}, "of one it can be said: name, role"),
    "nothing": ("people", {}, "an item needs name"),
    "no number": ("figures", {"value": ["many"]}, "it must be a number"),
    "no choice": ("events", {"what": ["the ferry stopped"], "status": ["hapened"]}, "did you mean 'happened'"),
    "a fact that no words tell": ("summary", {"fact": ["The ferry stopped"]}, "words"),
    "a field that there is not": ("ships", {"name": ["Heron"]}, "there is no field ships"),
}


@pytest.mark.parametrize(("field", "values", "why"), REFUSED.values(), ids=REFUSED)
def test_what_would_make_the_file_faulty_is_refused(
    source: LabelSource, field: str, values: dict[str, Any], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        edited(source, labels(source, OPEN), "put", field=field, item={"values": values})


def test_a_file_with_a_fault_elsewhere_can_be_edited(source: LabelSource) -> None:
    label = labels(source, "labels:\n  genre: novel\n  people:\n    - {name: Orrin}\n")
    after = edited(source, label, "remove", field="people", was=key_of(source, label, "people", "Orrin"))
    assert "genre: novel" in body(after)


def test_a_file_that_is_no_yaml_is_not_touched(source: LabelSource) -> None:
    with pytest.raises(SummarizerError):
        edited(source, b"labels: [", "finish", field="people")


def test_a_part_that_is_not_corrected_stays_as_it_was_written(source: LabelSource) -> None:
    start = source.path.read_text().index("Hamid")
    name = f"name: {{at: [{start}, {start + 12}]}}"
    label = labels(source, f'labels:\n  people:\n    - {{{name}, role: "harbour master"}}\n')
    was = key_of(source, label, "people", "Hamid Allawi, harbour master")
    item = {"values": {"name": ["Hamid Allawi"], "role": ["master"]}}
    after = edited(source, label, "put", field="people", was=was, item=item)
    assert f"{{{name}, role: master}}" in body(after)
