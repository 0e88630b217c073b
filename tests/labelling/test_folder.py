"""The folder of articles and that of label files, as they are on the disk."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer.articles import Article, read_articles
from summarizer.briefs import Brief
from summarizer.errors import OutputError
from summarizer.labelling.edits import Changed, Refused
from summarizer.labelling.folder import Folder, NotThere
from tests.batch.invented import invented_brief

from .inventing import EDITS
from .serving import NAME, evals, field_of, item_of

OTHER = "Mill burns down\n\nThe mill at Skerry burned down on Monday, the fire brigade said.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Folder:
    return Folder(*evals(tmp_path), Brief)


def edit(desk: Folder, do: str, name: str = NAME, **what: Any) -> None:
    desk.edit(name, EDITS.validate_python({"do": do, **what}))


def right(desk: Folder, field: str, shown: str) -> None:
    edit(desk, "right", field=field, was=item_of(desk.document(NAME), field, shown))


def label(desk: Folder) -> Path:
    return desk.gold / "river-crossing.yaml"


# -- reading -------------------------------------------------------------------------------------------------------


def test_to_look_writes_nothing(desk: Folder) -> None:
    desk.rows()
    desk.document(NAME)
    desk.draft(NAME, "places", 0, 5)
    assert not desk.gold.exists()


def test_only_articles_are_listed(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path, mill=OTHER)
    (articles / ".hidden.txt").write_text(OTHER)
    (articles / "notes.docx").write_text(OTHER)
    (articles / "inner").mkdir()
    assert Folder(articles, gold, Brief).names() == ["mill.txt", NAME]
    assert Folder(articles / "mill.txt", gold, Brief).names() == ["mill.txt"]


@pytest.mark.parametrize(
    "name", ["../secret.txt", "/etc/hosts", "inner/x.txt", "", ".", "RIVER-CROSSING.txt", "none.txt"]
)
def test_no_name_leads_out_of_the_folder(desk: Folder, name: str) -> None:
    (desk.articles.parent / "secret.txt").write_text(OTHER)
    with pytest.raises(NotThere, match="no such article"):
        desk.document(name)


def test_rows_tell_how_far_each_article_is(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path, mill=OTHER)
    (articles / "blank.txt").write_text(" \n")
    (articles / "bad\udcff\n.txt").write_text(OTHER)
    desk = Folder(articles, gold, Brief)
    right(desk, "people", "Hamid Allawi")
    rows, _ = all_rows(desk)
    told = {
        row["name"]: (row["state"], row.get("labelled"), row["reason"] if row["state"] == "unreadable" else None)
        for row in rows
    }
    assert told["mill.txt"] == ("unlabelled", 0, None)
    assert told[NAME] == ("begun", 0, None)
    assert told["blank.txt"][0] == "unreadable"
    assert (told["blank.txt"][2] or "").startswith("blank.txt cannot be read as an article: ")
    assert told["bad?\n.txt"] == ("unreadable", None, "its name cannot be printed: rename the file")


def test_a_long_list_is_told_bit_by_bit(desk: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.labelling.folder.A_WHILE", -1)
    assert desk.rows() == ([{"name": NAME, "state": "reading"}], {})


def all_rows(desk: Folder) -> tuple[list[dict[str, Any]], dict[str, float]]:
    while True:
        rows, agreement = desk.rows()
        if all(row["state"] != "reading" for row in rows):
            return rows, agreement


def test_a_label_file_is_known_by_the_article_it_names(desk: Folder) -> None:
    right(desk, "people", "Hamid Allawi")
    label(desk).rename(desk.gold / "by-hand.yaml")
    (desk.gold / "broken.yaml").write_text('article: "unfinished')
    (desk.gold / "headless.yaml").write_text("labels: {}")
    (desk.gold / "folder.yaml").mkdir()
    assert desk.file_of(NAME) == desk.gold / "by-hand.yaml"
    assert item_of(desk.document(NAME), "people", "Hamid Allawi")["state"] == "label"


def test_two_articles_of_one_stem_have_two_label_files(desk: Folder) -> None:
    right(desk, "people", "Hamid Allawi")
    (desk.articles / "river-crossing.md").write_text(OTHER)
    assert desk.file_of("river-crossing.md").name == "river-crossing.md.yaml"


def test_an_article_that_changes_is_read_anew(desk: Folder) -> None:
    assert desk.document(NAME)["article"]["headline"].startswith("Ferry stopped")
    (desk.articles / NAME).write_text(OTHER)
    assert desk.document(NAME)["article"]["text"].startswith("Mill burns down")


def test_folders_and_files_that_cannot_be_read(desk: Folder) -> None:
    desk.gold.mkdir()
    label(desk).mkdir()
    with pytest.raises(NotThere, match="cannot be read: Is a directory"):
        desk.document(NAME)
    desk.articles.rename(desk.articles.with_name("moved"))
    with pytest.raises(NotThere, match="put the articles back"):
        desk.rows()


# -- writing -------------------------------------------------------------------------------------------------------


def test_undo_goes_back_step_by_step_to_where_there_was_no_file(desk: Folder) -> None:
    states: list[bytes | None] = [None]
    for shown in ("Hamid Allawi", "Marta Lunde"):
        right(desk, "people", shown)
        states.append(label(desk).read_bytes())
    for before in reversed(states[:-1]):
        assert desk.document(NAME)["can_undo"]
        desk.undo(NAME)
        assert (label(desk).read_bytes() if label(desk).exists() else None) == before
    assert not desk.document(NAME)["can_undo"]
    with pytest.raises(Changed):
        desk.undo(NAME)


def test_what_was_done_in_another_tab_is_not_undone(desk: Folder) -> None:
    reopen = EDITS.validate_python({"do": "finish", "field": "people"})
    desk.edit(NAME, reopen, "yours")
    assert (desk.document(NAME, "mine")["can_undo"], desk.document(NAME, "yours")["can_undo"]) == (False, True)
    with pytest.raises(Changed, match="in another tab"):
        desk.undo(NAME, "mine")
    desk.undo(NAME, "yours")
    assert not label(desk).exists()


def test_an_undo_that_could_not_be_written_is_there_still(desk: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(desk, "finish", field="people")
    edit(desk, "finish", field="places")
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda *_: False)  # as root one may write anything
        with pytest.raises(OutputError, match="read-only"):
            desk.undo(NAME)
    desk.undo(NAME)
    assert field_of(desk.document(NAME), "places")["state"] == "open"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("article: ", '"article": '),
        lambda text: text.replace("article: ", "article : "),
        lambda text: text.replace("article: ", "article:\n  "),
        lambda text: "".join(f" {line}" for line in text.splitlines(keepends=True)),
    ],
    ids=["in quotation marks", "a space", "on the next line", "indented"],
)
def test_a_label_file_is_known_however_it_names_its_article(desk: Folder, change: Callable[[str], str]) -> None:
    edit(desk, "finish", field="people")
    mine = label(desk).rename(desk.gold / "mine.yaml")
    mine.write_text(change(mine.read_text()))
    assert desk.file_of(NAME) == mine


@pytest.mark.parametrize(("start", "end"), [(-5, 3), (40, 20), (0, 10**26)])
def test_words_that_are_not_there(desk: Folder, start: int, end: int) -> None:
    with pytest.raises(Refused):
        desk.draft(NAME, "places", start, end)
    item = {"values": {"name": ["Orrin"]}, "spans": [(start, end)]}
    with pytest.raises(Refused):
        edit(desk, "put", field="places", item=item)


def test_a_file_that_is_no_yaml_just_now(desk: Folder) -> None:
    edit(desk, "finish", field="people")
    assert desk.document(NAME)["broken"] is None
    label(desk).write_text("labels: [broken")
    assert "not valid YAML" in desk.document(NAME)["broken"]


def test_what_another_hand_has_changed_since_is_not_undone(desk: Folder) -> None:
    right(desk, "people", "Hamid Allawi")
    by_hand = label(desk).read_bytes() + b"# read on Monday\n"
    label(desk).write_bytes(by_hand)
    assert not desk.document(NAME)["can_undo"]
    with pytest.raises(Changed, match="another hand"):
        desk.undo(NAME)
    assert label(desk).read_bytes() == by_hand


def test_an_edit_is_made_to_the_file_as_it_is_found(desk: Folder) -> None:
    right(desk, "people", "Hamid Allawi")
    was = item_of(desk.document(NAME), "people", "Marta Lunde")
    label(desk).write_bytes(b"# read on Monday\n" + label(desk).read_bytes())
    edit(desk, "right", field="people", was=was)
    assert label(desk).read_bytes().startswith(b"# read on Monday\n")
    assert item_of(desk.document(NAME), "people", "Marta Lunde")["state"] == "label"


def test_what_is_refused_writes_nothing(desk: Folder) -> None:
    right(desk, "people", "Hamid Allawi")
    before = label(desk).read_bytes()
    with pytest.raises(Refused, match="does not stand in the article"):
        edit(desk, "put", field="people", item={"values": {"name": ["Nobody Known"]}})
    label(desk).write_bytes(before + b"# \xff\n")
    with pytest.raises(Refused, match="UTF-8"):
        edit(desk, "must not", text="Sarah Penn", on=True)
    assert label(desk).read_bytes() == before + b"# \xff\n"


def test_no_draft_of_a_field_that_is_not_there(desk: Folder) -> None:
    with pytest.raises(Refused, match="no field"):
        desk.draft(NAME, "ships", 0, 5)


def test_a_folder_that_takes_nothing(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    gold.write_text("a file stands in its way")
    desk = Folder(articles, gold, Brief)
    with pytest.raises(OutputError, match="cannot be written"):
        right(desk, "people", "Hamid Allawi")


def test_a_disk_that_takes_nothing(desk: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    right(desk, "people", "Hamid Allawi")
    before = label(desk).read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device: nothing was changed"):
        right(desk, "people", "Marta Lunde")
    assert label(desk).read_bytes() == before


def test_a_folder_that_another_program_holds(desk: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    import filelock

    right(desk, "people", "Hamid Allawi")
    monkeypatch.setattr("summarizer.labelling.folder.PATIENCE", 0)
    with filelock.FileLock(desk.gold / ".lock"), pytest.raises(OutputError, match="another program"):
        right(desk, "people", "Marta Lunde")


def test_agreement_of_what_both_have_finished(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    for folder, more in ((gold, "Marta Lunde"), (tmp_path / "theirs", None)):
        one = Folder(articles, folder, Brief)
        right(one, "people", "Hamid Allawi")
        if more:
            right(one, "people", more)
        edit(one, "finish", field="people")
    desk = Folder(articles, gold, Brief, beside=tmp_path / "theirs")
    found = next(field for field in desk.document(NAME)["fields"] if field["name"] == "people")["agreement"]
    assert 0 < found["f1"] < 1
    assert [len(found["yours"]), len(found["theirs"])] == [1, 0]
    rows, agreement = all_rows(desk)
    assert rows[0]["agreement"] == pytest.approx(sum(agreement.values()) / len(agreement))
    assert agreement["people"] == pytest.approx(found["f1"])


# -- begun from a brief --------------------------------------------------------------------------------------------


def test_a_file_that_is_begun_from_a_brief_says_so(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    (article,) = read_articles(articles / NAME)
    assert isinstance(article, Article)
    brief = invented_brief(article).model_dump(mode="json")
    brief["people"] = [
        {"name": "Marta Lunde", "role": "nurse", "evidence": [{"sentence": 6, "start": 324, "end": 335}]}
    ]
    out = tmp_path / "briefs"
    out.mkdir()
    for number, content in enumerate(("{", "[]", '{"article": {"id": "of another"}}')):
        (out / f"{number}.{article.id[:8]}.json").write_text(content)
    (out / f"river.{article.id[:8]}.json").write_text(json.dumps(brief))
    desk = Folder(articles, gold, Brief, briefs=out)
    told = desk.document(NAME)
    assert told["begun_from"] == f"brief of {brief['provenance']['model']}, recipe {brief['provenance']['recipe']}"
    assert [item["shown"] for item in field_of(told, "people")["items"]] == ["Marta Lunde, nurse"]
    right(desk, "people", "Marta Lunde")
    assert Folder(articles, gold, Brief).document(NAME)["begun_from"] == told["begun_from"]


def test_without_a_brief_it_is_begun_from_what_code_finds(tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    assert Folder(articles, gold, Brief, briefs=tmp_path).document(NAME)["begun_from"] == "candidates"
