"""Kinds: whether a name is a person's, a body's or a place's, as writers of many habits put it."""

from __future__ import annotations

import pytest

from summarizer.candidates.names.find import find_names
from tests.candidates.names.test_find import article, of_kind, only

# What is written | a name of it | its kind: "-" for none.
KINDS = """
Veltrix said that jobs would go. | Veltrix | organisations
“Veltrix denies all of it,” said Anna Brisk. Veltrix has cut jobs. | Veltrix | organisations
Neither Skolance nor Aerovane would say. | Aerovane | organisations
The company that owns the Harle zinc mine, Altoverne, had no list. | Altoverne | organisations
Corvexa, a dating service for bakers, fell. | Corvexa | organisations
It was bought by a rival. Banca Brisk and Kredosa, the two largest lenders, agreed. | Kredosa | organisations
Norwegian miner Cobrexa has halted output. | Cobrexa | organisations
Norway's Cobrexa and Sweden's Nordvika will bid. | Nordvika | organisations
The news site Klartexa had it first. | Klartexa | organisations
The daily Glasuna had it first. | Glasuna | organisations
They made an offer for Kentrova in May. | Kentrova | organisations
It was drawn up by Aid Without Delay in May. | Aid Without Delay | organisations
Agrivane economist Anna Brisk left. | Agrivane | organisations
Modellona's flagship store shut. | Modellona | organisations
Kaldvika Oxbow will shed staff. // Kaldvika has declined to say more. | Kaldvika Oxbow | organisations
The 4th Brandt Brigade left. | 4th Brandt Brigade | organisations
She told Channel 7 so. | Channel 7 | organisations
The Dockworkers' party left. | Dockworkers' party | organisations
San Brandio hospital treated ten. | San Brandio hospital | organisations
He said the Treasury had erred. | Treasury | organisations
They sued Novacora. | Novacora | organisations
Náutica want the tie. | Náutica | organisations
Analyst Anna Brisk of Sentrona said so. | Sentrona | organisations
Officials counted 14. Of 19 economists polled by Axiana, 14 had hoped. | Axiana | -
Sava Brandin, himself once governor, left. | Sava Brandin | people
Metropolitan Theodoros of Harle stayed away. | Theodoros | people
DCI Brandt Oxley said so. | Brandt Oxley | people
Union Minister of State for Power Rajnath Oxley spoke. | Rajnath Oxley | people
Assistant U.S. Attorney Gloria Oxley spoke. | Gloria Oxley | people
Lawyers for Mr Oxley said so. | Oxley | people
They wrote to Lydia Marsh today. | Lydia Marsh | people
As the spokeswoman of the police, Regula Oxley, explained, it rained. | Regula Oxley | people
Residents of Brandova say that it rained. | Brandova | places
Brandova's finance minister left. | Brandova | places
It ran aground off Brandova on Sunday. | Brandova | places
They visited Brandova on Monday. | Brandova | places
Anna Brisk, of Mill Avenue, Brandova, left. | Brandova | places
She lives on Harbour Row. | Harbour Row | places
The priest of Brandova spoke. | Brandova | places
Anna Brisk, 34, of Leeds, who was told, left. | Leeds | places
Brandova MP Anna Brisk (Con) spoke. | Brandova | places
They fished on Lough Brandin in May. | Lough Brandin | places
Olimp Zadrava lost 2-0 to Dunavia on Sunday. | Olimp Zadrava | organisations
Olimp Zadrava lost 2-0 to Dunavia on Sunday. | Dunavia | organisations
Hodan Jamar sells tea. Her sister runs a shop. | Hodan Jamar | people
The bulk carrier Brandt Star sank. | Brandt Star | -
A patrol boat, the Brandt II, came. | Brandt II | -
The ferry Princess Brandt sank. | Brandt | -
It was 2am UK time. | UK | -
"""


@pytest.mark.parametrize("row", KINDS.strip().splitlines())
def test_kind(row: str) -> None:
    text, name, kind = (part.strip() for part in row.split("|"))
    found = find_names(article(text.replace(" // ", "\n")))
    kinds = {c.belongs_to for c in found if c.known["name"] == name}
    assert kinds == {kind} if kind != "-" else kinds <= {"none", None}


def test_a_surname_that_says_it_was_so_is_no_body() -> None:
    found = find_names(article("“No,” said Heber Larrosin, a baker.\nLarrosin says it was done after dark."))
    assert only(found, "Heber Larrosin").known["aliases"] == ["Larrosin"]
    assert of_kind(found, "organisations") == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        pytest.param(
            "The airline Suovane has plans. | Staff said that Suovane would move them to Suovane Link, a subsidiary.",
            ["Suovane", "Suovane Link"],
            id="a subsidiary beside the firm it is of",
        ),
        pytest.param(
            "The owner, Compañía Minera Altoverne, waits. | Altoverne has said no.",
            ["Compañía Minera Altoverne"],
            id="a firm whose name opens with what it is",
        ),
        pytest.param(
            "The Cypriot Rescue Centre sent boats, Cypriot officials said.",
            ["Cypriot Rescue Centre"],
            id="a people is no short name",
        ),
    ],
)
def test_short_names(text: str, bodies: list[str]) -> None:
    assert of_kind(find_names(article(text)), "organisations") == bodies


def test_a_mine_and_a_mountain_are_meant_by_their_short_names() -> None:
    found = find_names(
        article("Nine are in the Brandina mine. | A drill came to Brandina on Friday. | Mount Harla rumbles.")
    )
    assert only(found, "Brandina mine").known["aliases"] == ["Brandina"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("They left Tripoli. | Lebanon said so, and Lebanon has ships.", "LB", id="the one of the story"),
        pytest.param("They left Tripoli, Lebanon. | Libya said so.", "LB", id="the one that is said to hold it"),
        pytest.param("They left Tripoli today.", "LY", id="else the greatest"),
        pytest.param("They left London. | Canada said so, and Canada has ships.", "GB", id="no far smaller one"),
    ],
)
def test_towns_of_one_name(text: str, country: str) -> None:
    (town,) = [c for c in find_names(article(text)) if c.known["name"] in {"Tripoli", "London"}]
    assert town.known["country"] == country
