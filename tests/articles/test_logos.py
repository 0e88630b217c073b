"""What a site is called in its logo, its link home and the title of the window."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.logos import name_above_title, name_beside_headline, name_in_logo

STORY = "<p>The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement.</p>" * 3


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("[![Marn Rivers Trust](/l.png)](https://marn.example)", "Marn Rivers Trust"),
        ("![Marn Watch logo](/logo.svg)", "Marn Watch"),
        ("[**The Tide**](/)", "The Tide"),
        ("[Marn Watch](https://marn.example/) · [News](/news)", "Marn Watch"),
        ("[Home](/) · [About](/about)", None),
        ("[EN](/en/) [DE](/de/)", None),
        ("[Donate now](/)", None),
        ("![The bridge](/bridge.jpg)", None),
    ],
)
def test_name_above_title(above: str, name: str | None) -> None:
    assert name_above_title(f"{above}\n\n# Bridge falls\n\n[![Harrow Yards](/a.png)](/boats)") == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge falls – The Tide", "The Tide"),
        ("Bridge falls | News | Marn Watch", "Marn Watch"),
        ("Marn Watch | Bridge falls", "Marn Watch"),
        ("Bridge falls - live updates", None),
        ("Bridge falls", None),
        ("Two hurt - Bridge Falls In", None),
    ],
)
def test_name_beside_headline(title: str, name: str | None) -> None:
    assert name_beside_headline([title], ["Bridge falls"]) == name


@pytest.mark.parametrize(
    ("description", "name"),
    [("The Tide", "The Tide"), ("Logo of Marn Watch", "Marn Watch"), ("logo", None), ("a heron on a lock gate", None)],
)
def test_name_in_logo(description: str, name: str | None) -> None:
    assert name_in_logo([description]) == name


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("<header><a href='/'><img alt='The Tide' src='x'></a></header>", "The Tide"),
        ("<div class='brand'><img alt='Marn Watch logo' src='x'></div>", "Marn Watch"),
        ("<header><img alt='Mary Lund' src='x'></header>", None),
    ],
)
def test_the_logo_of_a_page(top: str, name: str | None) -> None:
    page = f"<html><body>{top}<article><h1>Bridge falls into river</h1>{STORY}</article></body></html>"
    assert parse_article(page, format="html").publisher == name
