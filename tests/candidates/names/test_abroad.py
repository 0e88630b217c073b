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
    ("Dem Waldbesitzer Ottokar von Krell ist es gleich.", "de", "Ottokar von Krell", "Waldbesitzer", None),
    ("Jutta Krell, 52, Bäckerin, schwieg.", "de", "Jutta Krell", "Bäckerin", None),
    ("Die Velcia AG schweigt, ihre Sprecherin Jutta Krell auch.", "de", "Jutta Krell", "Sprecherin", "Velcia AG"),
    ("Paul Tanneur, le mari de la victime, artisan, pleure.", "fr", "Paul Tanneur", "artisan", None),
    ("Puis Odile Tanneur, infirmière, est partie.", "fr", "Odile Tanneur", "infirmière", None),
    ("La alcaldesa de Arbedo, Rosa Lubián (PSOE), dimitió.", "es", "Rosa Lubián", "alcaldesa", "PSOE"),
    (
        "La presidenta del sindicato Velcia, la exministra Rosa Lubián, calló.",
        "es",
        "Rosa Lubián",
        "presidenta",
        "Velcia",
    ),
    ('El portavoz, Luis "Lucho" Arrando, calló.', "es", 'Luis "Lucho" Arrando', "portavoz", None),
    ("Il ministro dei Trasporti Aldo Verdis tace.", "it", "Aldo Verdis", "ministro dei Trasporti", None),
    ("Il custode, Armando, è salito.", "it", "Armando", "custode", None),
    ("Disse Rui Salgado, diretor-geral da Velcia.", "pt", "Rui Salgado", "diretor-geral", "Velcia"),
    ("Wethouder Kees van Dongen van Almere zweeg.", "nl", "Kees van Dongen", "Wethouder", None),
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
    ("Der Deutsche Wetterdienst warnt an der Ostsee.", "de", ["Deutsche Wetterdienst"], ["Ostsee"]),
    ("Der Chemiekonzern Ferralin schließt.", "de", ["Ferralin"], []),
    ("Es brannte im Naturschutzgebiet Kranichluch.", "de", [], ["Kranichluch"]),
    ("Es brannte in der Lorver Heide am Bahnhof Süd.", "de", [], ["Lorver Heide", "Bahnhof Süd"]),
    ("Le tribunal de commerce de Lille a tranché.", "fr", ["tribunal de commerce de Lille"], []),
    ("Le bureau de contrôle Vériane a écrit.", "fr", ["Vériane"], []),
    ("Ils vivent place de la Liberté.", "fr", [], ["place de la Liberté"]),
    ("Lo pide la plataforma Sin Miedo y Sin Prisa.", "es", ["Sin Miedo y Sin Prisa"], []),
    ("Velcia, el gestor de la red, calla.", "es", ["Velcia"], []),
    ("Lo sabe la Dirección General de Aguas.", "es", ["Dirección General de Aguas"], []),
    ("Pagó 800 UF por la Ruta C-417.", "es", [], ["Ruta C-417"]),
    ("Arde la subestación de Arbedo.", "es", [], ["Arbedo"]),
    ("Il colosso apre a Borgo San Dalmo (Cuneo).", "it", [], ["Borgo San Dalmo", "Cuneo"]),
    ("Indaga la procura di Bergamo.", "it", ["procura di Bergamo"], []),
    ("Foi o Sindicato N° 2.", "pt", ["Sindicato N° 2"], []),
    ("Teme a região mais seca, Arbedo, e o norte.", "pt", [], ["Arbedo"]),
    ("Het Waterschap Aa en Lorve zwijgt.", "nl", ["Waterschap Aa en Lorve"], []),
    ("De Europese Commissie wil het.", "nl", ["Europese Commissie"], []),
    ("Het vuur woedt in het Duitse Lorvebrück.", "nl", [], ["Lorvebrück"]),
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


def test_the_short_form_of_a_firm_is_its_alias() -> None:
    found = find_names(
        article_of("Es brannte bei der Velcia Technik GmbH.", "Die Firma Velcia weist das zurück.", language="de")
    )
    (firm,) = [c for c in found if c.belongs_to == "organisations"]
    assert (firm.known["name"], firm.known["aliases"]) == ("Velcia Technik GmbH", ["Velcia"])


def test_an_unknown_place_is_where_its_neighbours_are_unless_it_lies_abroad() -> None:
    def country_of(place: str, *sentences: str, language: str) -> str | None:
        found = find_names(article_of(*sentences, language=language))
        [country] = [c.known["country"] for c in found if c.known["name"] == place]
        return None if country is None else str(country)

    assert country_of("Arbedo", "Vive en Arbedo.", "Ni en Madrid ni en Sevilla ni en Bilbao.", language="es") == "ES"
    assert country_of("Lorvik", "Ze woont in Lorvik.", "Niet in Berlijn, niet in München.", language="nl") is None
    assert country_of("Borgo Alto", "È nato a Borgo Alto (Francia).", language="it") == "FR"
