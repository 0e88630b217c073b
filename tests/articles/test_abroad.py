"""Pages in German, French, Spanish, Italian, Portuguese and Dutch: furniture, bylines, biographies."""

from __future__ import annotations

import pytest

from summarizer.articles.biographies import parse_biography
from summarizer.articles.bylines import parse_byline
from summarizer.articles.datelines import parse_dateline
from summarizer.articles.furniture import label
from summarizer.articles.parsing import parse_article

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
    "Artikel per E-Mail teilen",
    "Partager sur Facebook",
    "Facebook Twitter WhatsApp Envoyer par mail Imprimer",
    "Leer más tarde",
    "Diminuir fonte Aumentar fonte",
    "Réagir (58)",
    "4' di lettura",
    "Lecture 2 min.",
    "Aktualisiert vor 2 Stunden",
    "Laatste update: 16:02",
    "Continua depois da publicidade",
    "La suite après cette publicité",
    "Tekst loopt door onder de advertentie",
    "M. ROLDÁN (EFE)",
    "Belga",
    "Photo d’archives Le Courrier",
    "FAITS DIVERS – JUSTICE",
    "Lire aussi Pourquoi le canal s’élargit",
    "Fehler gefunden? Jetzt melden.",
    "Nach der Registrierung erhalten Sie eine E-Mail mit einem Bestätigungslink.",
    "Chaque matin à 7 heures, dix infos à ne pas manquer. Je m’inscris",
    "Clicca qui per iscriverti al canale",
    "Clique aqui para entrar no grupo do WhatsApp",
    "Stuur ons een appje: 06-5550 1177.",
    "Fe de errores: una versión anterior de esta información situaba el canal en Harlo.",
    "Las opiniones vertidas son de exclusiva responsabilidad de quienes las emiten.",
    "USD 1 = 6.91 pesos   |   Oldford 24°C, showers",
    "Last post: Mon., May 4, 11:48 p.m.",
    "Sendung am Di., 12.5.2026, 19:30 Uhr, Kanal am Abend. Moderation: Jutta Krell",
    "Kategorie: Häfen",
    "Beiträge aus dem Forum",
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
        "Die Gemeinden teilen sich die Kosten, melden die Stadtwerke.",
        "« Abonnez-vous au canal », a lancé le maire devant les élus.",
        "Su correo fue leído por la fiscalía, dijo el juez.",
        "Compartir la vida",
        "Die Sendung am Montag sahen zwei Millionen.",
        "Dos años de obras",
        "Per i residenti la notizia è arrivata tardi.",
        "Os leitores do canal protestam na rua.",
        "Je kunt het kanaal niet zien, zegt de wethouder.",
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
    ("19.fev.2026 às 18h42", (), "2026-02-19"),
    ("12 mrt. 2026", (), "2026-03-12"),
    ("Vandaag, 08:52 • Aangepast vandaag, 11:30 • Door Anna van Delden", ("Anna van Delden",), None),
    ("Par notre correspondante Jeanne Roux", ("Jeanne Roux",), None),
    ("Von unserem Redakteur Hans Meier", ("Hans Meier",), None),
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


COPIED = [
    "Le Courrier des Deux Rives",
    "S’abonner | Se connecter",
    "FAITS DIVERS – JUSTICE",
    "Le canal de Lorvec déborde et la mairie ouvre les écoles",
    "Jeanne Roux",
    "Paul Tanneur",
    "Le canal de Lorvec a débordé lundi et la mairie a ouvert deux écoles aux habitants.",
    "À lire aussi",
    "Un automobiliste contrôlé à 190 km/h",
    "« Nous n’avions rien vu », a dit la maire, Odile Carnot, devant les écoles du canal.",
    "Une réunion est prévue samedi à Lorvec. (jr)",
    "Recevez chaque jour par e-mail les actus à ne pas manquer !",
]


def test_a_page_as_it_is_copied() -> None:
    article = parse_article("\n".join(COPIED))
    assert article.publisher == "Le Courrier des Deux Rives"
    assert article.authors == ("Jeanne Roux", "Paul Tanneur")
    assert article.text.split("\n\n") == [COPIED[3], COPIED[6], COPIED[9], COPIED[10]]


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("(AgP) - VALDORIO, 6 FEB - Il canale è esondato nella notte.", "VALDORIO"),
        ("VALDORIA.- El canal se desbordó el lunes.", "VALDORIA"),
        ("VALDORIA, 20 Ene. (EUROPA PRESS) - El canal se desbordó.", "VALDORIA"),
    ],
)
def test_datelines(paragraph: str, place: str) -> None:
    found = parse_dateline(paragraph)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "above",
    ["ÚLTIMA HORA  El canal de Harlo cierra hasta lo que queda de año", "El canal se desborda en Oderau - El Faro"],
)
def test_what_stands_above_a_headline_is_none(above: str) -> None:
    page = [
        above,
        "El canal se desborda en Oderau",
        "El canal se desbordó el lunes en Oderau y la alcaldesa pidió ayuda a la provincia.",
        "Los vecinos del canal llevan dos años de obras, dijo la alcaldesa.",
    ]
    assert parse_article("\n\n".join(page)).headline == page[1]
