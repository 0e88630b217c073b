"""An article labelled from nothing, without a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from typer.testing import CliRunner

from summarizer.briefs import Brief
from summarizer.cli import app
from summarizer.evaluation.gold import load_gold
from summarizer.evaluation.shapes import shapes_of

from .serving import NAME, Labeller, evals, served

if TYPE_CHECKING:
    from playwright.sync_api import Page

STRUCK = {"6 weeks", "Marta Lunde missed her shift at Orrin Hospital (happened)"}
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
