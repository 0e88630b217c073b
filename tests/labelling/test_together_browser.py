"""Several at one article: tabs, servers, an editor; and one who comes back to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.labelling.server import Door

from .serving import Caller, Labeller, evals, field_of, item_of, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Route

CLAIM = "Marta Lunde (asserts)"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return evals(tmp_path)


@pytest.fixture
def door(folders: tuple[Path, Path]) -> Iterator[Door]:
    with served(*folders) as door:
        yield door


@pytest.fixture
def by(context: BrowserContext, door: Door) -> Labeller:
    return tab(context, door)


def tab(context: BrowserContext, door: Door) -> Labeller:
    by = Labeller(context.new_page(), door)
    by.open()
    return by


def item(by: Labeller, field: str, shown: str) -> str:
    """The state of an item as the page shows it, waited for."""
    by.page.locator(f'[data-field="{field}"] li', has_text=shown).first.wait_for()
    return str(by.page.locator(f'[data-field="{field}"] li', has_text=shown).first.get_attribute("class"))


def label_file(folders: tuple[Path, Path]) -> Path:
    return folders[1] / "river-crossing.yaml"


# -- two at once ---------------------------------------------------------------------------------------------------


def test_two_tabs_that_edit_one_file(context: BrowserContext, by: Labeller, door: Door) -> None:
    other = tab(context, door)
    by.go("people", "Hamid Allawi")
    other.go("people", "Marta Lunde")
    by.press("Enter")
    other.press("o")
    told = Caller(door).document()
    assert item_of(told, "people", "Hamid Allawi")["state"] == "label"
    assert item_of(told, "people", "Marta Lunde")["optional"]
    # What the other has done comes by itself; who works here is not moved by it.
    at = by.current()
    by.page.locator('[data-field="people"] .chip', has_text="optional").wait_for()
    assert by.current()[:2] == at[:2]


def test_only_the_tab_that_made_an_edit_undoes_it(context: BrowserContext, by: Labeller, door: Door) -> None:
    other = tab(context, door)
    by.go("people", "Hamid Allawi")
    by.press("Enter")
    other.page.locator('[data-field="people"] li.label').wait_for()
    other.press("u")
    assert other.told() == "There is nothing to undo."
    for one in (other, by):
        one.page.reload()
        one.ready()
    assert not other.page.is_enabled("#undo")
    by.press("u")
    assert item_of(Caller(door).document(), "people", "Hamid Allawi")["state"] == "candidate"


def test_the_same_item_corrected_in_two_tabs(context: BrowserContext, by: Labeller, door: Door) -> None:
    other = tab(context, door)
    for one, source in ((by, "the harbour"), (other, "the port")):
        one.go("figures", "250,000")
        one.press("e")
        one.fill(save=False, Source=source)
    by.page.keyboard.press("Enter")
    by.settled()
    # The second is told, and has still what it wrote.
    other.page.locator("form .problem", has_text="Somebody else has changed this meanwhile").wait_for()
    assert other.page.get_by_label("Source", exact=True).input_value() == "the port"
    assert "the harbour" in other.page.inner_text("form .problem")
    figures = item_of(Caller(door).document(), "figures", "250,000")
    assert figures["values"]["source"] == ["the harbour"]
    other.page.keyboard.press("Enter")
    other.settled()
    assert item_of(Caller(door).document(), "figures", "250,000")["values"]["source"] == ["the port"]


def test_saved_before_the_other_tab_has_heard_of_it(context: BrowserContext, by: Labeller, door: Door) -> None:
    by.go("figures", "250,000")
    by.press("e")
    by.fill(save=False, Source="the port")
    by.page.route("**/api/articles/river-crossing.txt", lambda route: route.abort())  # it hears of nothing
    other = tab(context, door)
    other.go("figures", "250,000")
    other.press("x")
    by.page.keyboard.press("Enter")
    by.page.locator("form .problem", has_text="taken this away meanwhile").wait_for()
    assert by.page.get_by_label("Source", exact=True).input_value() == "the port"
    by.page.keyboard.press("Enter")
    by.settled()
    assert item_of(Caller(door).document(), "figures", "250,000")["values"]["source"] == ["the port"]


def test_a_key_is_for_the_item_that_was_seen(context: BrowserContext, by: Labeller, door: Door) -> None:
    other = tab(context, door)
    for one in (by, other):
        one.go("people", "Hamid Allawi")
    held: list[Route] = []
    by.page.route("**/api/articles/river-crossing.txt", lambda route: route.continue_() if held else held.append(route))
    with by.page.expect_request("**/api/articles/river-crossing.txt"):
        pass  # it asks what others have done, and is not answered yet
    other.press("x")
    by.page.keyboard.press("x")
    by.page.keyboard.press("Enter")
    held[0].continue_()
    by.settled()
    assert by.told() == "Somebody else has changed this meanwhile: look again."
    assert item_of(Caller(door).document(), "people", "Marta Lunde")["state"] == "candidate"
    assert by.current()[:2] == ("people", "Marta Lunde, nurse")
    by.press("x")
    assert field_of(Caller(door).document(), "people")["items"] == []


def test_a_file_that_is_changed_by_hand_meanwhile_keeps_its_comments(by: Labeller, folders: tuple[Path, Path]) -> None:
    by.go("people", "Hamid Allawi")
    by.press("Enter")
    file = label_file(folders)
    by_hand = file.read_text(encoding="utf-8").replace("labels:", "# mine, of Monday\nlabels:", 1)
    by_hand = re.sub("story: .*", "story: ferry   # as the other one", by_hand)
    file.write_text(by_hand, encoding="utf-8")
    by.page.locator("#story", has_text="story ferry").wait_for()
    assert not by.page.is_enabled("#undo")
    by.press("Enter")
    text = file.read_text(encoding="utf-8")
    assert "# mine, of Monday\n" in text
    assert "story: ferry   # as the other one\n" in text
    assert by.page.locator('[data-field="people"] li.label').count() == 2


def test_a_file_that_is_broken_by_hand_is_shown_and_left_alone(by: Labeller, folders: tuple[Path, Path]) -> None:
    by.go("people", "Hamid Allawi")
    by.press("Enter")
    file = label_file(folders)
    good = file.read_text(encoding="utf-8")
    file.write_text("labels: [", encoding="utf-8")
    by.page.locator("#problems .problem", has_text="not valid YAML").wait_for()
    assert by.page.inner_text("#broken").startswith("river-crossing.yaml cannot be read: line ")
    by.press("!")
    by.fill(Words="Sarah Penn")
    assert "not valid YAML" in by.page.inner_text("form .problem")
    assert file.read_text(encoding="utf-8") == "labels: ["
    file.write_text(good, encoding="utf-8")
    by.page.locator('[data-field="people"] li.label').wait_for()
    by.page.keyboard.press("Enter")
    by.settled()
    assert not by.page.locator("#broken").is_visible()
    assert "must_not: [Sarah Penn]" in file.read_text(encoding="utf-8")


def test_two_servers_on_one_folder(browser: Browser, by: Labeller, door: Door, folders: tuple[Path, Path]) -> None:
    with served(*folders) as second:
        context = browser.new_context()
        other = tab(context, second)
        by.go("people", "Hamid Allawi")
        other.go("people", "Marta Lunde")
        by.press("Enter")
        other.press("Enter")
        told = Caller(door).document()
        assert {one["state"] for one in field_of(told, "people")["items"]} == {"label"}
        # The first one's edit is not its to undo any more.
        by.page.locator("#undo:disabled").wait_for()
        other.press("u")
        assert item_of(Caller(door).document(), "people", "Marta Lunde")["state"] == "candidate"
        context.close()


# -- one who comes back --------------------------------------------------------------------------------------------


def test_a_reload_loses_nothing(by: Labeller) -> None:
    by.go("people", "Hamid Allawi")
    by.press("Enter")
    by.go("claims", CLAIM)
    at = by.current()
    by.page.reload()
    by.ready()
    assert by.current() == at
    assert by.lit().startswith('"Nobody told us anything')
    assert "label" in item(by, "people", "Hamid Allawi")
    by.press("e")
    by.fill(save=False, Claimant="a nurse", Stance="warns")
    by.page.reload()
    by.ready()
    assert by.page.get_by_label("Claimant", exact=True).input_value() == "a nurse"
    assert by.page.get_by_label("Stance", exact=True).input_value() == "warns"
    by.page.get_by_label("Claimant", exact=True).press("Enter")
    by.settled()
    assert "label" in item(by, "claims", "a nurse (warns)")
    by.page.reload()
    by.ready()
    assert by.page.locator("form.form:visible").count() == 0


def test_undo_several_times_and_over_a_reload(by: Labeller, folders: tuple[Path, Path]) -> None:
    by.go("people", "Hamid Allawi")
    by.press("Enter", "x")
    by.go("organisations", "Orrin Hospital")
    by.press("o")
    by.page.reload()
    by.ready()
    by.press("u")
    assert by.current() == ("organisations", "Orrin Hospital", "candidate")
    by.press("u")
    assert by.current()[:2] == ("people", "Marta Lunde, nurse")
    by.press("u")
    assert by.current()[::2] == ("people", "candidate")
    assert not label_file(folders).exists()
    by.press("u")
    assert by.told() == "There is nothing to undo."


def test_a_server_that_is_gone_and_another_start(by: Labeller, door: Door) -> None:
    by.page.route("**/api/**", lambda route: route.abort())
    by.go("people", "Hamid Allawi")
    by.press("Enter")
    assert "does not answer" in by.page.inner_text("#trouble")
    assert by.current()[::2] == ("people", "candidate")
    by.page.unroute("**/api/**")
    by.page.wait_for_selector("#trouble", state="hidden")
    by.page.context.clear_cookies()
    by.press("Enter")
    assert "another start" in by.page.inner_text("#trouble")
