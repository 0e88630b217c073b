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
The Brandt Street clinic will close. // A nurse at Brandt Street for years wept. | Brandt Street | places
The crash was on Via Brandina. | Via Brandina | places
She lives in Calle Mayor. | Calle Mayor | places
They left the Parque de los Brandinos at two. | Parque de los Brandinos | places
They gathered on Place de la Brandine. | Place de la Brandine | places
The depot on Brandtstraat burned. | Brandtstraat | places
The company rejected a claim by the campaign group Free the Brandin that it leaks. | Free the Brandin | organisations
Members of Hands Off Our Harbour marched on Friday. | Hands Off Our Harbour | organisations
He saw the film Save the Whale King. | Save the Whale King | -
The National Pensions Jury voted 4 to 3. | National Pensions Jury | organisations
The captain of the Brandt County Search Dogs left. | Brandt County Search Dogs | organisations
Members of the Brandin Valley Mountain Rescuers came. | Brandin Valley Mountain Rescuers | organisations
Citing Canal 5, he said it was over. | Canal 5 | organisations
One poll by the pollster Datum Brandino had her ahead. | Datum Brandino | organisations
The quarry's owner, a company called Grava Brandina, denied it. | Grava Brandina | organisations
The mine's owner, Grava Brandina, said it would act. // It said so twice. | Grava Brandina | organisations
The mine's owner, Pedro del Brandino, said he would act. | Pedro del Brandino | people
A horse called Brandt Wind won. | Brandt Wind | -
He was treated at San Brandio Hospital. | San Brandio Hospital | organisations
Fire broke out at Brandt Mill on Tuesday. | Brandt Mill | places
Brandt Mill said it would close. | Brandt Mill | organisations
They met at the Hotel Brandt. | Hotel Brandt | places
A spokesman for Hotel Brandt denied it. | Hotel Brandt | organisations
Residents of Brandin Court left. | Brandin Court | places
He appeared at Brandt Crown Court on Monday. | Brandt Crown Court | organisations
She was taken to Brandt Medical Centre. | Brandt Medical Centre | organisations
Staff at the Anchor pub fled. | Anchor | places
The Anchor, a pub in Harle, burned. | Anchor | places
He was hurt outside the Red Lion in May. | Red Lion | places
A Brandin Fork woman left. // At Brandin Fork High School, pupils wept. | Brandin Fork | places
The foreign ministry of Brandova agreed. | Brandova | places
They get $210 million in U.S. aid each year. | U.S. | -
She lives in the U.S. and teaches. | U.S. | places
The Brandt Spirit left port on Monday. | Brandt Spirit | -
Storm Brandin will hit. // Brandin has killed ten. | Brandin | -
The Brandt Green Line was shut. The Green Line is old. | Green Line | -
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
