"""Who states a number in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.candidates import find_candidates
from tests.invented import article_of

SOURCES = [
    (
        "de",
        "Laut dem 40-seitigen Gutachten der Landesbank fehlen 12 Millionen Euro.",
        [None, "40-seitigen Gutachten der Landesbank"],
    ),
    ("de", "Der Versicherer Belvita, der nach eigenen Angaben 600 Leute beschäftigt, zieht um.", ["Belvita"]),
    ("de", "Ihm drohen bis zu fünf Jahre Haft.", [None]),
    ("de", "Jutta Krell drohte damit, 40 Stellen zu streichen.", ["Jutta Krell"]),
    ("de", "Die Polizei zählte 300 Teilnehmer, die Veranstalter 900.", ["die Polizei", "die Veranstalter"]),
    ("de", "Nach Angaben der Feuerwehr wurden 14 Menschen verletzt.", ["der Feuerwehr"]),
    ("de", "Die Gewerkschaft Verbo beziffert den Ausfall auf 3 Millionen Euro.", ["Gewerkschaft Verbo"]),
    ("de", "Jutta Krell besuchte die Werft und kündigte 200 Stellen an.", ["Jutta Krell"]),
    ("de", "Am Montag kamen 200 Leute.", [None]),
    ("de", "Die Stadt zahlt 40 Millionen Euro für das Bad.", [None]),
    ("fr", "La police parle de 300 manifestants ; les syndicats, de 900.", ["la police", "les syndicats"]),
    ("fr", "Selon ses propres calculs, 40 familles sont parties.", [None]),
    ("fr", "Le constat de la Cour des comptes : 40 % des ponts sont usés.", ["la Cour des comptes"]),
    ("fr", "« Il manque 12 agents », a réagi mardi, devant la mairie de Lorn, Paul Tanneur.", ["Paul Tanneur"]),
    ("fr", "Paul Tanneur a visité le port et promet 40 emplois.", ["Paul Tanneur"]),
    ("fr", "D'après la préfecture, 19 personnes ont été blessées.", ["la préfecture"]),
    ("fr", "La ville compte 40 000 habitants.", [None]),
    ("fr", "L'incendie a détruit 12 maisons.", [None]),
    ("es", "La policía habla de 300 asistentes; los organizadores, de 900.", ["la policía", "los organizadores"]),
    ("es", "La policía cifró en 300 los asistentes y los organizadores, en 900.", ["la policía", "los organizadores"]),
    (
        "es",
        "Luis Arrando cifró en 4 millones el coste del cierre y advirtió que sobran 200 empleos.",
        ["Luis Arrando", "Luis Arrando"],
    ),
    (
        "es",
        "El plan se apoya en un informe del Banco Austral: 11 de los 14 pozos están secos.",
        ["Banco Austral", "Banco Austral"],
    ),
    ("es", "“Faltan 12 médicos”, dijo a este diario su gerente, Luis Arrando.", ["Luis Arrando"]),
    ("es", "La presa pierde 40 litros por segundo.", [None]),
    ("es", "Según los bomberos, ardieron 40 hectáreas.", ["los bomberos"]),
    ("es", "La mina dio 40 millones de beneficio.", [None]),
    ("it", "Secondo i suoi calcoli mancano 40 milioni di euro.", [None]),
    ("it", "I feriti sono 17 per i vigili del fuoco.", ["i vigili del fuoco"]),
    ("it", "«Mancano 12 medici», dice l’assessora al Lavoro Chiara Menotti.", ["Chiara Menotti"]),
    ("it", "Paolo Verdis ha visitato il porto e promette 200 posti.", ["Paolo Verdis"]),
    ("it", "La questura parla di 300 persone, gli organizzatori di 900.", ["la questura", "gli organizzatori"]),
    ("it", "Il Comune ha speso 40 mila euro.", [None]),
    ("pt", "De acordo com os bombeiros, 12 casas arderam.", ["bombeiros"]),
    ("pt", "A barragem perde 212 litros por segundo no rio Tarel.", [None]),
    ("pt", "A polícia fala em 300 pessoas; os organizadores, em 900.", ["a polícia", "os organizadores"]),
    ("pt", "Rui Salgado visitou o porto e prometeu 200 empregos.", ["Rui Salgado"]),
    ("nl", "Volgens een interne audit ging het om 31 reizen.", ["een interne audit"]),
    ("nl", "Het ging volgens een intern rapport om 31 reizen.", ["een intern rapport"]),
    ("nl", "Anna van Delden telt er “zeven, misschien acht”.", ["Anna van Delden", "Anna van Delden"]),
    ("nl", "De politie telde 300 betogers, de vakbond 900.", ["de politie", "de vakbond"]),
    ("nl", "De gemeente heeft 40 miljoen euro uitgegeven.", [None]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SOURCES, ids=[f"{row[0]}: {row[1]}" for row in SOURCES])
def test_source(language: str, text: str, expected: list[str | None]) -> None:
    found = [one.known.get("source") for one in find_candidates(article_of(text, language=language))["numbers"]]
    assert found == expected
