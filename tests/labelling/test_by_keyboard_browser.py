"""An article labelled from nothing, without a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from typer.testing import CliRunner

from summarizer.briefs import Brief
from summarizer.cli import app
from summarizer.evaluation.gold import load_gold
from summarizer.evaluation.shapes import shapes_of

from .serving import NAME, Caller, Labeller, evals, field_of, served

if TYPE_CHECKING:
    from playwright.sync_api import Page

STRUCK = {"6 weeks (Harbour Office)", "Marta Lunde missed her shift at Orrin Hospital (happened)"}
OPTIONAL = {"Marta Lunde, nurse"}
MOVED = "divers had found a crack 3 metres long (happened)"


def test_an_article_from_nothing(page: Page, tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    with served(articles, gold) as door:
        by = Labeller(page, door)
        by.open()
        offered = page.locator("li.candidate").count()
        assert offered > 25
        label(by)
        assert page.inner_text("#progress") == f"{len(shapes_of(Brief))} of {len(shapes_of(Brief))} fields finished"
        # Whatever else there was to do is counted too: finishing fields, adding what was not offered, moving evidence.
        assert by.actions <= 2 * offered

    checked = CliRunner().invoke(app, ["gold", "check", str(gold)])
    assert checked.exit_code == 0, checked.stderr
    (found,) = load_gold(gold, articles, Brief)
    assert set(found.labels) == set(shapes_of(Brief))
    assert found.must_not == ("Sarah Penn",)
    people = {item.accepted["name"][0]: item for item in found.labels["people"]}
    assert people["Marta Lunde"].optional
    assert people["Hamid Allawi"].accepted["name"] == ("Hamid Allawi", "Allawi")
    figures = {item.accepted["value"][0]: item for item in found.labels["figures"]}
    assert set(figures) == {1400, 3, 275000}
    assert found.labels["genre"] == ("news",)
    text = (gold / f"{Path(NAME).stem}.yaml").read_text(encoding="utf-8")
    assert "begun_from: candidates" in text
    assert "evidence: [Allawi said divers had]" in text


def test_a_key_that_is_held_goes_on_and_does_nothing_else(page: Page, tmp_path: Path) -> None:
    with served(*evals(tmp_path)) as door:
        by = Labeller(page, door)
        by.open()
        by.go("people", "Hamid Allawi")
        hold(by, "x")
        people = field_of(Caller(door).document(), "people")["items"]
        assert [one["values"]["name"] for one in people] == [["Marta Lunde"]]
        at = by.current()
        hold(by, "n")
        before = by.current()
        assert before != at
        by.press("p", "p", "p")
        assert by.current() == at
        by.go("summary", "")
        hold(by, "Enter")  # it opens a form, and does not save it
        assert page.inner_text("form .problem") == ""
        assert page.locator("form.form:visible").count() == 1


def hold(by: Labeller, key: str) -> None:
    """Down for as long as it comes three times."""
    for _ in range(3):
        by.page.keyboard.down(key)
    by.page.keyboard.up(key)
    by.settled()


def test_what_nobody_has_read_is_struck_by_f_twice(page: Page, tmp_path: Path) -> None:
    with served(*evals(tmp_path)) as door:
        by = Labeller(page, door)
        by.open()

        def left() -> int:
            return len(field_of(Caller(door).document(), "people")["items"])

        by.go("people", "Hamid Allawi")
        by.press("f")
        assert by.told() == "2 candidates are not read: f again strikes them."
        by.press("n", "p", "f")
        assert left() == 2  # something was done in between
        by.press("f")
        assert left() == 0
        assert by.told().startswith("People is finished: there is none.")
        by.press("u")
        assert left() == 2
        by.go("people")
        by.press("Enter")
        assert by.told() == "2 candidates are not read: f strikes them."
        by.press("f")
        assert left() == 0
        by.press("u")
        page.locator('[data-field="people"] .foot').get_by_text("Finish, strike the 2 candidates left").click()
        by.settled()
        assert left() == 0


def label(by: Labeller) -> None:
    """Go through all that is offered, as a labeller does."""
    while (at := by.current())[2] in {"candidate", "open"}:
        field, shown, state = at
        before = by.actions
        if state == "candidate":
            decide(by, field, shown or "")
            assert by.actions - before <= (7 if shown == MOVED else 2), at
        elif field == "genre":
            by.press("a")
            by.fill(Genre="news")
        elif field == "topics":
            by.press("a")
            by.fill(Topics="econ")
        elif by.page.locator(f'[data-field="{field}"] li').count():
            by.press("Enter")
        else:
            by.press("f")
        assert by.current() != at, f"{at}: {by.told()}"
    by.press("!")
    by.fill(Words="Sarah Penn")


def decide(by: Labeller, field: str, shown: str) -> None:
    if field == "summary":
        # A key fact is right once the words are there that tell it.
        by.press("Enter")
        by.fill(Words_that_tell_it="ferry / boat")
    elif shown.startswith("250,000"):
        by.press("e")
        by.fill(Value="275,000")
    elif shown.startswith("Hamid Allawi, harbour master"):
        by.press("v")
        by.fill(Name_or="Allawi")
    elif shown == MOVED:
        by.press("m", "ArrowDown", "ArrowUp", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Enter")
    elif shown in STRUCK:
        by.press("x")
    elif shown in OPTIONAL:
        by.press("o")
    else:
        by.press("Enter")
