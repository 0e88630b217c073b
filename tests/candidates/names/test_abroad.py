"""Names in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.candidates.names.find import find_names
from tests.invented import article_of

POSTS = [
    # sentence, language, name, role, affiliation
    ("Bürgermeisterin Jutta Krell schwieg.", "de", "Jutta Krell", "Bürgermeisterin", None),
    (
        "Das sagte Jutta Krell, die Sprecherin der Wirtschaftskammer Oderau.",
        "de",
        "Jutta Krell",
        "Sprecherin",
        "Wirtschaftskammer Oderau",
    ),
    ("Le maire de Lorvec, Paul Tanneur, a refusé.", "fr", "Paul Tanneur", "maire", None),
    (
        "C’est faux, dit Paul Tanneur, président de la Fédération Rivage.",
        "fr",
        "Paul Tanneur",
        "président",
        "Fédération Rivage",
    ),
    ("La ministra de Sanidad, Rosa Lubián, dimitió.", "es", "Rosa Lubián", "ministra de Sanidad", None),
    ("El secretario general, Luis Arrando, calló.", "es", "Luis Arrando", "secretario general", None),
    ("Il sindaco Paolo Verdis ha firmato.", "it", "Paolo Verdis", "sindaco", None),
    ("L’assessora al Lavoro Chiara Dolmi rinuncia.", "it", "Chiara Dolmi", "assessora al Lavoro", None),
    ("O presidente da Câmara, Rui Salgado, saiu.", "pt", "Rui Salgado", "presidente", None),
    ("Burgemeester Anna van Delden zweeg.", "nl", "Anna van Delden", "Burgemeester", None),
    (
        "Dat zei Anna van Delden, directeur van Museum Waalzicht.",
        "nl",
        "Anna van Delden",
        "directeur",
        "Museum Waalzicht",
    ),
]


@pytest.mark.parametrize(
    ("sentence", "language", "name", "role", "affiliation"), POSTS, ids=[f"{row[1]}: {row[0]}" for row in POSTS]
)
def test_somebody_with_an_office(
    sentence: str, language: str, name: str, role: str | None, affiliation: str | None
) -> None:
    (person,) = [c for c in find_names(article_of(sentence, language=language)) if c.belongs_to == "people"]
    assert (person.known["name"], person.known["role"]) == (name, role)
    assert person.known["affiliation"] == affiliation


KINDS = [
    # sentence, language, organisations, places
    ("Das Verwaltungsgericht Oderau tagt in Lindenheim.", "de", ["Verwaltungsgericht Oderau"], ["Lindenheim"]),
    ("Aus Protest kam er bei Regen nach Straßburg.", "de", [], ["Straßburg"]),
    ("On attend le tribunal administratif de Lorvec à Nantes.", "fr", ["tribunal administratif de Lorvec"], ["Nantes"]),
    ("Elle travaille chez Velcia.", "fr", ["Velcia"], []),
    ("Lo dijo la Unión de Pescadores (UPES) en Zaragoza.", "es", ["Unión de Pescadores"], ["Zaragoza"]),
    ("Il colosso Tessara chiude ad Ancona.", "it", ["Tessara"], ["Ancona"]),
    ("Foi à Universidade de Vilarinho.", "pt", ["Universidade de Vilarinho"], []),
    ("Ze woont in Rotterdam.", "nl", [], ["Rotterdam"]),
]


@pytest.mark.parametrize(
    ("sentence", "language", "bodies", "places"), KINDS, ids=[f"{row[1]}: {row[0]}" for row in KINDS]
)
def test_bodies_and_places(sentence: str, language: str, bodies: list[str], places: list[str]) -> None:
    found = find_names(article_of(sentence, language=language))
    assert [c.known["name"] for c in found if c.belongs_to == "organisations"] == bodies
    assert [c.known["name"] for c in found if c.belongs_to == "places"] == places


def test_a_surname_and_a_genitive_are_aliases() -> None:
    found = find_names(
        article_of(
            "Der Heimatbund Oderau klagt.",
            "Jutta von Krell leitet ihn.",
            "So will es von Krell, Chefin des Heimatbunds.",
            language="de",
        )
    )
    assert {c.known["name"]: c.known["aliases"] for c in found} == {
        "Heimatbund Oderau": ["Heimatbunds"],
        "Jutta von Krell": ["von Krell"],
    }


def test_a_place_has_a_country_under_its_foreign_name() -> None:
    (found,) = find_names(article_of("Im Elsass regnet es.", language="de"))
    assert (found.known["name"], found.known["country"]) == ("Elsass", "FR")
