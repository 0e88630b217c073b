"""What a sentence tells by its words, in six languages besides English."""

from __future__ import annotations

import pytest

from summarizer.candidates.languages import known_language
from summarizer.candidates.salience import stands_alone
from summarizer.candidates.salience_abroad import wording_abroad
from summarizer.candidates.stems_abroad import content_stems_abroad

LEANING = [
    ("Er kündigte Widerstand an.", "de", False),
    ("Die Brücke wurde gesperrt.", "de", True),
    ("Elle a refusé de répondre.", "fr", False),
    ("Cependant, le pont reste fermé.", "fr", False),
    ("Le pont reste fermé.", "fr", True),
    ("Sin embargo, el puente sigue cerrado.", "es", False),
    ("El puente sigue cerrado.", "es", True),
    ("Ma il ponte resta chiuso.", "it", False),
    ("Il ponte resta chiuso.", "it", True),
    ("Mas a ponte continua fechada.", "pt", False),
    ("A ponte continua fechada.", "pt", True),
    ("Daarom blijft de brug dicht.", "nl", False),
    ("De brug blijft dicht.", "nl", True),
]


@pytest.mark.parametrize(("sentence", "code", "alone"), LEANING, ids=[row[0] for row in LEANING])
def test_whether_it_can_be_understood_alone(sentence: str, code: str, *, alone: bool) -> None:
    assert stands_alone(sentence, code) is alone


SIGNALS = [
    ("Am Montagabend brannte die Halle.", "de", {"dated", "happening"}),
    ("Le syndicat exige la démission du maire.", "fr", {"demand"}),
    ("El pleno votará la moción mañana.", "es", {"ahead"}),
    ("Noi non abbiamo 3 giorni.", "it", {"number", "personal"}),
    ("O ministro nega o acordo.", "pt", {"denial"}),
    ("Gisteren werd de brug gesloten.", "nl", {"dated", "happening"}),
]


@pytest.mark.parametrize(("sentence", "code", "signals"), SIGNALS, ids=[row[0] for row in SIGNALS])
def test_what_its_words_say(sentence: str, code: str, signals: set[str]) -> None:
    language = known_language(code)
    assert language is not None
    assert {name for name, value in wording_abroad(sentence, sentence, language).items() if value} == signals


ALIKE = [("Brücken", "Brücke", "de"), ("élections", "élection", "fr"), ("sindacati", "sindacato", "it")]


@pytest.mark.parametrize(("one", "other", "code"), ALIKE, ids=[row[0] for row in ALIKE])
def test_words_that_only_bend_are_alike(one: str, other: str, code: str) -> None:
    language = known_language(code)
    assert language is not None
    assert content_stems_abroad(f"{one}.", language) == content_stems_abroad(other, language) != []
