"""Events in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.candidates.dates.find import resolve_date
from summarizer.candidates.events.abroad import clauses_abroad, status_abroad
from summarizer.candidates.languages import known_language

STATUS = [
    ("Die Brücke wurde gestern gesperrt", "de", None, "happened"),
    ("Das Land will Beschwerde einlegen", "de", None, "planned"),
    ("Die Arbeiten ruhen derzeit", "de", None, "under way"),
    ("Le tribunal a interdit la coupe", "fr", None, "happened"),
    ("Le pont ouvrira en juin", "fr", None, "planned"),
    ("La plantilla votará el viernes", "es", None, "planned"),
    ("La fábrica podría cerrar", "es", None, "threatened"),
    ("La giunta ha approvato il piano", "it", None, "happened"),
    ("Il gruppo smentisce la vendita", "it", None, "denied"),
    ("A ponte foi fechada", "pt", None, "happened"),
    ("De brug gaat in mei open", "nl", None, "planned"),
    ("de rivier is veilig", "nl", "denies", "denied"),
    ("Die Polizei ermittelt wegen Betrugs", "de", None, "under way"),
    ("Der Rat hat am Montag die neue Gebühr beschlossen", "de", None, "happened"),
    ("Le hangar, qui fermera en mai, a été vendu", "fr", None, "happened"),
    ("L'usine pourrait fermer", "fr", None, "threatened"),
    ("Le chantier devait débuter lundi", "fr", None, "planned"),
    ("Los bomberos siguen buscando a dos excursionistas", "es", None, "under way"),
    ("La empresa va a vender el astillero", "es", None, "planned"),
    ("Due operai sarebbero stati licenziati", "it", None, "happened"),
    ("La ministra è attesa nel porto", "it", None, "planned"),
    ("O prefeito foi preso", "pt", None, "happened"),
    ("O conselho vai votar a proposta", "pt", None, "planned"),
    ("De politie onderzoekt de brand", "nl", None, "under way"),
    ("De loods brandde uit", "nl", None, "happened"),
]


@pytest.mark.parametrize(("clause", "code", "stance", "status"), STATUS, ids=[row[0] for row in STATUS])
def test_whether_it_has_come_about(clause: str, code: str, stance: str | None, status: str) -> None:
    language = known_language(code)
    assert language is not None
    assert status_abroad(clause, stance, language) == status


AHEAD = [  # published on Wednesday 18 February 2026
    ("La plantilla votará este viernes", "es", "2026-02-20"),
    ("Er kam am Freitag", "de", "2026-02-13"),
    ("Für Samstag rufen sie zum Protest auf", "de", "2026-02-21"),
    ("Le conseil votera vendredi", "fr", "2026-02-20"),
    ("Martedì aprirà la chiesa", "it", "2026-02-24"),
    ("O conselho votará na sexta-feira", "pt", "2026-02-20"),
    ("De raad gaat vrijdag stemmen", "nl", "2026-02-20"),
    ("Am Freitag lädt die Stadt zum Gespräch ein", "de", "2026-02-20"),
    ("De boeren mogen tot zeker maandag niets oppompen", "nl", "2026-02-23"),
    ("Am Freitag wurde die Straße gesperrt", "de", "2026-02-13"),
    ("Seit Freitag ruht die Arbeit", "de", "2026-02-13"),
    ("La foire sera ouverte du 18 au 24 juin", "fr", "2026-06-18"),
    ("Das Fest dauert vom 3. bis zum 9. März 2027", "de", "2027-03-03"),
    ("Il servait à la cantine depuis dix-sept ans, dit-il le 3 sept. 2025", "fr", "2025-09-03"),
]


@pytest.mark.parametrize(("words", "language", "day"), AHEAD, ids=[row[0] for row in AHEAD])
def test_a_day_lies_ahead_where_the_tense_says_so(words: str, language: str, day: str) -> None:
    assert resolve_date(words, "2026-02-18", language)[0] == day


SAID = [
    ("La mairie dément vouloir vendre le port", "fr", [("denies", "vouloir vendre le port")], ["vendre le port"]),
    (
        "La ministra prometió abrir el hospital en mayo y visitó las obras del puente nuevo",
        "es",
        [("pledges", "abrir el hospital en mayo")],
        ["abrir el hospital en mayo", "La ministra visitó las obras del puente nuevo"],
    ),
    ("Adelantó que el lunes", "es", [], []),
]


@pytest.mark.parametrize(("sentence", "code", "said", "clauses"), SAID, ids=[row[0] for row in SAID])
def test_what_is_said_is_a_clause_of_its_own(
    sentence: str, code: str, said: list[tuple[str, str]], clauses: list[str]
) -> None:
    language = known_language(code)
    assert language is not None
    assert [clause for _, clause in clauses_abroad(sentence, said, language, 3)] == clauses
