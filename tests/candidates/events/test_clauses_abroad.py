"""Main clauses of sentences in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.candidates.events.clauses_abroad import main_clauses_abroad
from summarizer.candidates.languages import known_language

CLAUSES = [
    (
        "La compañía, fundada en 1961 en el puerto, cerró ayer la fábrica del norte y despidió a 40 trabajadores.",
        "es",
        ["La compañía cerró ayer la fábrica del norte", "La compañía despidió a 40 trabajadores"],
    ),
    (
        "Il sindaco, Carlo Neri, in carica dal 2014, ha ammesso di aver firmato l'ordinanza che riapriva la sala.",
        "it",
        ["Il sindaco ha ammesso di aver firmato l'ordinanza che riapriva la sala"],
    ),
    (
        "L’offre que les héritiers ont combattue pendant onze semaines s’est refermée mercredi soir.",
        "fr",
        ["L’offre s’est refermée mercredi soir"],
    ),
    (
        "Nachdem das Dach eingestürzt war, sperrte die Polizei die Straße, und die Schule schickte alle Kinder heim.",
        "de",
        ["sperrte die Polizei die Straße", "die Schule schickte alle Kinder heim"],
    ),
    ("Die Fähre (Baujahr 1961) fährt wieder über den Fluss.", "de", ["Die Fähre fährt wieder über den Fluss"]),
    (
        "Das Parlament hat das Gesetz, das seit Monaten umstritten war, mit großer Mehrheit verabschiedet.",
        "de",
        ["Das Parlament hat das Gesetz mit großer Mehrheit verabschiedet"],
    ),
    (
        "De brandweer, die met vijf wagens kwam, bluste het vuur en ontruimde drie huizen.",
        "nl",
        ["De brandweer bluste het vuur", "De brandweer ontruimde drie huizen"],
    ),
    (
        "As ações da empresa fecharam em baixa de 6,8% na segunda-feira, a maior queda desde 2023, e tiraram do grupo "
        "R$ 2,1 bilhões.",
        "pt",
        [
            "As ações da empresa fecharam em baixa de 6,8% na segunda-feira",
            "As ações da empresa tiraram do grupo R$ 2,1 bilhões",
        ],
    ),
    (
        "Cerca de dos millones de clientes de Lima, Cusco y Puno se quedaron sin luz, la mayoría durante seis horas.",
        "es",
        ["Cerca de dos millones de clientes de Lima, Cusco y Puno se quedaron sin luz"],
    ),
    (
        "No domingo, cerca de 400 pessoas, segundo a polícia, protestaram no porto.",
        "pt",
        ["No domingo cerca de 400 pessoas protestaram no porto"],
    ),
    (
        "A polícia prendeu ontem, em São Paulo, dois empresários suspeitos de fraude.",
        "pt",
        ["A polícia prendeu ontem, em São Paulo, dois empresários suspeitos de fraude"],
    ),
    (
        "Un incendio è divampato nella notte in un capannone, dove c'erano rifiuti, e ha richiesto dodici squadre.",
        "it",
        ["Un incendio è divampato nella notte in un capannone", "Un incendio ha richiesto dodici squadre"],
    ),
    (
        "Deux personnes ont été tuées dimanche dans un incendie, a annoncé la préfecture.",
        "fr",
        ["Deux personnes ont été tuées dimanche dans un incendie"],
    ),
    (
        "O ministro, que está no cargo desde 2020, anunciou o plano e prometeu abrir o hospital.",
        "pt",
        ["O ministro anunciou o plano", "O ministro prometeu abrir o hospital"],
    ),
]


@pytest.mark.parametrize(("sentence", "code", "clauses"), CLAUSES, ids=[row[0][:30] for row in CLAUSES])
def test_main_clauses(sentence: str, code: str, clauses: list[str]) -> None:
    language = known_language(code)
    assert language is not None
    assert main_clauses_abroad(sentence, language) == clauses
