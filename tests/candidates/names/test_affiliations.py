"""Of which body a person is said to be."""

from __future__ import annotations

import pytest

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.names.find import find_names


def article(*sentences: str) -> Article:
    text, cut = "", []
    for number, sentence in enumerate(sentences, start=1):
        cut.append(Sentence(number, len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Article(text=text, sentences=tuple(cut), source="-", language="en")


AFFILIATIONS = [
    (["Anna Veldt, head of the Harbour Authority, said so."], "Harbour Authority"),
    (["Anna Veldt, director of the forestry office, said so."], "forestry office"),
    (["Harle Foods' chief executive, Anna Veldt, said so."], "Harle Foods"),
    (["The union's chairwoman, Anna Veldt, said so."], "union"),
    (["The fire service spokeswoman Anna Veldt said so."], "fire service"),
    (["Supporters' club chair Anna Veldt said so."], "Supporters' club"),
    (["Anna Veldt of the health workers' union said so."], "health workers' union"),
    (["Anna Veldt, who leads the dockers' union, said so."], "dockers' union"),
    (["Anna Veldt, who covers banks at Harle Partners, said so."], "Harle Partners"),
    (["Anna Veldt, an analyst at brokerage Harle Partners, said so."], "Harle Partners"),
    (["Harle Foods denied it.", "Its finance director, Anna Veldt, said so."], "Harle Foods"),
    (["The parents' association denied it.", "Its president, Anna Veldt, said so."], "parents' association"),
    (["Anna Veldt, who presides over the dockers' union, said so."], "dockers' union"),
    (["Anna Veldt sits on the Harle Port Board."], "Harle Port Board"),
    (["Anna Veldt, who used to run Harle Aid, said so."], "Harle Aid"),
    (["Anna Veldt, leader of the dockers and of the Workers' Federation, said so."], "Workers' Federation"),
    (["The Harle Port Board met.", "Anna Veldt, one of its five members, said so."], "Harle Port Board"),
    (["They lean on one of the seven jury members, Anna Veldt."], "jury"),
    (["Harle Foods appointed Anna Veldt as chief executive."], "Harle Foods"),
    (["Anna Veldt, once of Harle Foods, left."], "Harle Foods"),
    (["Prof Anna Veldt, Astley University, said so."], "Astley University"),
    (["At Harle High School, classes went on.", "“No,” said the principal, Anna Veldt."], "Harle High School"),
    (["Anna Veldt, a critic of Harle Foods, said so."], None),
    (["Coast Party MP Anna Veldt said so."], "Coast Party"),
    (["Anna Veldt, an MP for the Coast Party, said so."], "Coast Party"),
    (["Harle Police Chief Anna Veldt said so."], "Harle Police"),
    (["Anna Veldt, managing director, Harle Foods, said so."], "Harle Foods"),
    (["Anna Veldt, who resigned from Harle Foods in May, said so."], "Harle Foods"),
    (["Anna Veldt, a school nurse, said so."], None),
    (["Anna Veldt, a nurse with two children at boarding school, said so."], None),
]


@pytest.mark.parametrize(("sentences", "body"), AFFILIATIONS, ids=[" ".join(row[0]) for row in AFFILIATIONS])
def test_affiliation(sentences: list[str], body: str | None) -> None:
    (person,) = [c for c in find_names(article(*sentences)) if c.known["name"] == "Anna Veldt"]
    assert person.known["affiliation"] == body


ROLES = [
    ("Anna Veldt, who leads the dockers' union, said so.", "leads the dockers' union"),
    ("Anna Veldt, a hydrologist at the University of Harle, said so.", "hydrologist"),
    ("Anna Veldt, a technician with two children, said so.", "technician"),
    ("In the hall, where a model of the ship stands, Anna Veldt, the engineer, said so.", "engineer"),
]


@pytest.mark.parametrize(("sentence", "role"), ROLES, ids=[row[0] for row in ROLES])
def test_role(sentence: str, role: str) -> None:
    (person,) = [c for c in find_names(article(sentence)) if c.known["name"] == "Anna Veldt"]
    assert person.known["role"] == role


BODIES = [
    ("The vote at Air Harle came late.", "Air Harle"),
    ("They met the Union of Dock and Harbour Workers on Monday.", "Union of Dock and Harbour Workers"),
    ("They asked the West Harle Competition Panel on Monday.", "West Harle Competition Panel"),
]


@pytest.mark.parametrize(("sentence", "name"), BODIES, ids=[row[1] for row in BODIES])
def test_bodies(sentence: str, name: str) -> None:
    assert name in [c.known["name"] for c in find_names(article(sentence)) if c.belongs_to in {"organisations", None}]


@pytest.mark.parametrize(
    "sentence", ["It cost NOK 40 million.", "They said YOUR town was next.", "They paid CFA francs."]
)
def test_codes_and_shouted_words_are_no_bodies(sentence: str) -> None:
    assert [c for c in find_names(article(sentence)) if c.belongs_to == "organisations"] == []
