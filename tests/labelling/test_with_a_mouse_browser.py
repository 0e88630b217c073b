"""The page by mouse: items, words that are selected, buttons; and what is told of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .serving import Caller, Labeller, evals, field_of, item_of, served

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

MILL = "Mill burns down\n\nThe mill at Skerry burned down on Monday, the fire brigade said.\n"


@pytest.fixture
def by(page: Page, tmp_path: Path) -> Iterator[Labeller]:
    articles, gold = evals(tmp_path, mill=MILL)
    with served(articles, gold) as door:
        by = Labeller(page, door)
        by.open()
        yield by


def select(by: Labeller, text: str) -> None:
    """Select words of the page as a mouse does."""
    by.page.evaluate(
        """text => {
            const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
            let whole = "", nodes = [];
            for (let node; (node = walker.nextNode()); whole += node.data) nodes.push([node, whole.length]);
            const place = at => {
                const [node, from] = nodes.findLast(([, from]) => from <= at);
                return [node, at - from];
            };
            const start = whole.indexOf(text);
            getSelection().setBaseAndExtent(...place(start), ...place(start + text.length));
        }""",
        text,
    )


def click(by: Labeller, name: str) -> None:
    by.page.get_by_role("button", name=name, exact=True).locator("visible=true").first.click()
    by.settled()


def test_click_an_item_and_its_words_light_up(by: Labeller) -> None:
    for field, shown, words in (
        ("figures", "250,000", "£250,000"),
        ("people", "Marta Lunde", "Marta Lunde, a nurse"),
        ("quotes", "“Nobody", "Nobody told us anything,"),
    ):
        by.page.locator(f'[data-field="{field}"] li', has_text=shown).click()
        assert by.lit() == words


def test_click_words_and_their_item_is_current(by: Labeller) -> None:
    by.page.locator('[data-field="figures"] li').first.click()
    by.page.locator("mark", has_text="6 weeks").click()
    assert by.current() == ("figures", "6 weeks (Harbour Office)", "candidate")


def test_what_is_not_said_of_an_item_is_shown(by: Labeller) -> None:
    chips = by.page.locator('[data-field="figures"] li', has_text="6 weeks").locator(".chip")
    assert chips.all_inner_texts() == ["candidate", "counts not labelled"]
    chips = by.page.locator('[data-field="figures"] li', has_text="3 metres").locator(".chip")
    assert chips.all_inner_texts() == ["candidate"]


def test_right_by_its_sign(by: Labeller) -> None:
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").get_by_label("Right").click()
    by.settled()
    assert item_of(Caller(by.door).document(), "people", "Marta Lunde")["state"] == "label"
    click(by, "Undo")
    assert item_of(Caller(by.door).document(), "people", "Marta Lunde")["state"] == "candidate"


def test_selected_words_become_an_item(by: Labeller) -> None:
    by.page.locator('[data-field="places"] li').first.click()
    select(by, "Orrin Hospital")
    click(by, "Add to Places")
    by.page.keyboard.press("Enter")
    by.settled()
    assert item_of(Caller(by.door).document(), "places", "Orrin Hospital")["state"] == "label"


@pytest.mark.parametrize("how", ["button", "key"])
def test_words_of_the_furniture_become_an_item_without_evidence(by: Labeller, how: str) -> None:
    by.page.locator('[data-field="authors"] li').click()
    select(by, "THE TIDEWAY POST")
    assert by.page.get_by_role("button", name="Evidence of the current item").count() == 0
    by.page.locator('[data-field="places"] li').first.click()
    select(by, "Sarah Penn")
    if how == "button":
        click(by, "Add to Places")
    else:
        by.press("a")
    assert by.page.get_by_label("Name", exact=True).input_value() == "Sarah Penn"
    assert by.page.inner_text("form .cited") == "found by itself when this is saved"
    by.page.get_by_label("Name", exact=True).fill("Skerry")
    click(by, "Save")
    assert not item_of(Caller(by.door).document(), "places", "Skerry")["own_spans"]


def test_a_value_of_the_furniture(by: Labeller) -> None:
    by.page.locator('[data-field="authors"] .foot, [data-field="authors"] li').first.click()
    select(by, "Sarah Penn")
    by.press("a")
    assert by.page.get_by_role("textbox", name="Authors", exact=True).first.input_value() == "Sarah Penn"


def test_selected_words_become_evidence(by: Labeller) -> None:
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").click()
    select(by, "a nurse from Skerry")
    click(by, "Evidence of the current item")
    told = Caller(by.door).document()
    ((start, end),) = item_of(told, "people", "Marta Lunde")["spans"]
    assert told["article"]["text"][start:end] == "a nurse from Skerry"
    assert item_of(told, "people", "Marta Lunde")["own_spans"]


def test_evidence_in_a_form(by: Labeller) -> None:
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").click()
    click(by, "Correct")
    click(by, "Take the selected words")
    assert by.page.inner_text("form .problem") == "Select the words in the article first."
    select(by, "a nurse from Skerry")
    click(by, "Take the selected words")
    assert by.page.inner_text("form .cited") == "“a nurse from Skerry”"
    click(by, "Save")
    assert item_of(Caller(by.door).document(), "people", "Marta Lunde")["own_spans"]
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").click()
    click(by, "Correct")
    click(by, "Let it be found")
    click(by, "Save")
    assert not item_of(Caller(by.door).document(), "people", "Marta Lunde")["own_spans"]


def test_words_of_the_furniture_must_not_appear(by: Labeller) -> None:
    select(by, "Sarah Penn")
    click(by, "Must not appear")
    assert Caller(by.door).document()["must_not"] == ["Sarah Penn"]
    by.page.locator('[data-field="must not"] li').click()
    click(by, "Correct")
    by.fill(Words="Lake Sorrow")
    assert Caller(by.door).document()["must_not"] == ["Lake Sorrow"]
    click(by, "Remove")
    assert Caller(by.door).document()["must_not"] == []


def test_alternatives_lists_and_none(by: Labeller) -> None:
    by.page.locator('[data-field="authors"] li').click()
    click(by, "Correct")
    by.page.get_by_role("textbox", name="Authors", exact=True).nth(1).fill("Sarah Penn")
    by.page.get_by_role("textbox", name="Authors, or").first.fill("Sarah Penn")
    click(by, "Save")
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").click()
    click(by, "Correct")
    by.page.get_by_label("Role", exact=True).fill("")
    by.page.get_by_label("Affiliation", exact=True).fill("Orrin Hospital")
    by.page.locator(".row", has=by.page.get_by_label("Affiliation", exact=True)).get_by_label("none").check()
    click(by, "Save")
    told = Caller(by.door).document()
    assert field_of(told, "authors")["items"][0]["values"]["authors"] == [["Ines Calder", "Sarah Penn"], ["Sarah Penn"]]
    values = item_of(told, "people", "Marta Lunde")["values"]
    assert (values["role"], values["affiliation"]) == ([None], ["Orrin Hospital", None])


def test_what_is_no_number_stays_in_the_form(by: Labeller) -> None:
    by.page.locator('[data-field="figures"] li', has_text="6 weeks").click()
    click(by, "Correct")
    for text in ("six or so", "0x10", "1e3", "1,40", "1 400", "7.", "--7"):
        by.page.get_by_label("Value", exact=True).fill(text)
        click(by, "Save")
        assert f"Value is {text}: write a number" in by.page.inner_text("form .problem")
    by.page.get_by_label("Value", exact=True).fill("-1,407.50")
    click(by, "Save")
    assert item_of(Caller(by.door).document(), "figures", "-1,407.5 weeks")["values"]["value"] == [-1407.5]
    by.page.locator('[data-field="figures"] li', has_text="-1,407.5 weeks").click()
    click(by, "Correct")
    by.page.get_by_label("Value", exact=True).fill("7")
    click(by, "Save")
    assert item_of(Caller(by.door).document(), "figures", "7 weeks")["state"] == "label"


def test_what_the_server_refuses_is_told_at_the_item(by: Labeller) -> None:
    by.page.locator('[data-field="people"] li', has_text="Marta Lunde").click()
    click(by, "Correct")
    by.page.get_by_label("Name", exact=True).fill("Nobody Known")
    click(by, "Save")
    assert "does not stand in the article" in by.page.inner_text("form .problem")
    assert by.page.get_by_label("Name", exact=True).input_value() == "Nobody Known"
    click(by, "Leave")
    assert by.page.locator("form.form:visible").count() == 0


def test_story_and_split(by: Labeller) -> None:
    by.page.click("#story")
    by.page.get_by_role("textbox", name="Story").fill("river crossing")
    by.page.get_by_role("combobox").select_option("test")
    click(by, "Save")
    told = Caller(by.door).document()
    assert (told["story"], told["split"]) == ("river crossing", "test")
    assert by.page.inner_text("#story") == "story river crossing, test"


def test_the_list_and_the_next_article(by: Labeller) -> None:
    by.page.goto(f"http://127.0.0.1:{by.door.port}/")
    by.page.locator("#summary", has_text="2 articles: 2 unlabelled").wait_for()
    by.page.keyboard.press("j")
    by.page.keyboard.press("Enter")
    by.ready()
    assert by.page.url.endswith("/articles/mill.txt")
    by.page.keyboard.press("N")
    by.page.wait_for_url("**/articles/river-crossing.txt")


def test_the_next_article_is_waited_for_until_it_is_known_how_far_it_is(by: Labeller) -> None:
    rows = [("mill.txt", "reading"), ("mill.txt", "reading"), ("mill.txt", "finished")]

    def answer(route: Route) -> None:
        name, state = rows.pop(0)
        route.fulfill(json={"articles": [{"name": name, "state": state}]})

    by.page.route("**/api/articles", answer)
    by.press("N")
    assert by.told() == "Every other article is finished."
    assert rows == []
    assert by.page.url.endswith("/articles/river-crossing.txt")


def test_keys_of_one_letter_can_be_turned_off(by: Labeller) -> None:
    by.press("?")
    by.page.get_by_label("Keys of one letter do something").uncheck()
    click(by, "Close")
    at = by.current()
    by.press("n", "Enter")
    assert by.current() == at


def test_no_key_does_anything_while_typing(by: Labeller) -> None:
    by.press("!")
    by.page.keyboard.type("nxfu!?")
    by.settled()
    assert by.page.get_by_label("Words", exact=True).input_value() == "nxfu!?"
    assert not Caller(by.door).document()["can_undo"]
    by.press("Escape")
    assert by.page.locator("form.form:visible").count() == 0


def test_agreement_is_shown_where_both_have_finished(page: Page, tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    for folder in (tmp_path / "theirs", gold):
        with served(articles, folder, beside=tmp_path / "theirs" if folder == gold else None) as door:
            by = Labeller(page, door)
            page.goto(door.address)
            by.open()
            by.go("people", "Hamid Allawi")
            by.press("Enter", "x" if folder == gold else "Enter", "f")
            by.go("people", "Hamid Allawi")
            if folder == gold:
                summary = page.locator(".agreement summary")
                summary.click()
                assert re.fullmatch(r"Agreement 0\.\d\d", summary.inner_text())
                assert page.locator(".agreement li").inner_text().startswith("Only theirs: ")
                page.goto(f"http://127.0.0.1:{door.port}/")
                page.locator("td.agreement", has_text="0.").wait_for()
