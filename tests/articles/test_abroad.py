"""Pages in German, French, Spanish, Italian, Portuguese and Dutch: furniture, bylines, biographies."""

from __future__ import annotations

import pytest

from summarizer.articles.biographies import parse_biography
from summarizer.articles.bylines import parse_byline
from summarizer.articles.furniture import label

FURNITURE = [
    "Artikel vorlesen",
    "Lesezeit: 4 Minuten",
    "Lesen Sie auch: Kanal wird breiter",
    "Alle Rechte vorbehalten",
    "[Article réservé aux abonnés]",
    "Temps de lecture\u00a0: 4 min",
    "Lire aussi : le canal s’élargit",
    "INFOLETTRE – La Vallée en 5 minutes. Chaque lundi",
    "Les plus lus",
    "Te puede interesar: guía del canal",
    "Lo más visto",
    "Todos los derechos reservados",
    "Tempo di lettura: 4’",
    "LEGGI ANCHE",
    "I PIÙ LETTI",
    "Leia também: o canal cresce",
    "Mais lidas",
    "Conteúdo exclusivo para assinantes",
    "Lees ook: het kanaal wordt breder",
    "Meest gelezen",
    "Alleen voor abonnees",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_lines_around_a_story(line: str) -> None:
    assert label(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Der Kanal wird breiter, sagte die Sprecherin am Montag.",
        "Le canal s’élargit et les riverains protestent.",
        "El canal se amplía y los vecinos protestan.",
        "Il canale si allarga e i residenti protestano.",
        "O canal alarga e os moradores protestam.",
        "Het kanaal wordt breder en de bewoners protesteren.",
    ],
)
def test_sentences_of_a_story_stay(line: str) -> None:
    assert label(line) is None


BYLINES = [
    ("Stand: 12.05.2026, 17:42 Uhr · Von Jutta Krell, Studio Oderau", ("Jutta Krell",), "2026-05-12"),
    ("Paul Tanneur, avec Odile Carnot à Lorvec", ("Paul Tanneur", "Odile Carnot"), None),
    ("Publié le 13 mai 2026 à 06h00 – Temps de lecture : 4 min", (), "2026-05-13"),
    ("19 febbraio 2026 | aggiornato alle 21.15", (), "2026-02-19"),
    ("di Paolo Verdis e Chiara Dolmi", ("Paolo Verdis", "Chiara Dolmi"), None),
    ("Por Rosa Lubián con Luis Arrando", ("Rosa Lubián", "Luis Arrando"), None),
    ("Door Anna van Delden en Piet Waal", ("Anna van Delden", "Piet Waal"), None),
]


@pytest.mark.parametrize(("line", "authors", "published"), BYLINES, ids=[row[0] for row in BYLINES])
def test_bylines(line: str, authors: tuple[str, ...], published: str | None) -> None:
    found = parse_byline(line)
    assert found is not None
    assert (found.authors, found.published) == (authors, published)


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Journaliste à l’agence de Lorvec depuis 2014, Paul Tanneur suit les transports.", "Paul Tanneur"),
        ("Jutta Krell ist Redakteurin im Ressort Verkehr.", "Jutta Krell"),
        ("Anna van Delden is redacteur economie.", "Anna van Delden"),
    ],
)
def test_biographies(text: str, author: str) -> None:
    found = parse_biography(text)
    assert found is not None
    assert found.author == author
