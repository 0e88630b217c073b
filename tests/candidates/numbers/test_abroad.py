"""Numbers in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.find import find_numbers
from summarizer.candidates.numbers.mentions import numbers_in
from tests.invented import article_of

WRITTEN = [
    # text, language, value, upper, unit, hedge
    ("rund 2.300 Haushalte", "de", 2300, None, None, "about"),
    ("knapp drei Hektar Wald", "de", 3, None, "hectare", "nearly"),
    ("gut 4,5 Milliarden Euro", "de", 4.5e9, None, "EUR", "more than"),
    ("bis zu 60 Busse", "de", 60, None, None, "up to"),
    ("zwischen 20 und 30 Boote", "de", 20, 30, None, "exactly"),
    ("einundzwanzig Kühe", "de", 21, None, None, "exactly"),
    ("zwei Dutzend Kähne", "de", 24, None, None, "exactly"),
    ("fast zwei Drittel der Höfe", "de", 2 / 3, None, None, "nearly"),
    ("ein 12-tägiger Streik", "de", 12, None, "day", "exactly"),
    ("anderthalb Stunden", "de", 1.5, None, "hour", "exactly"),
    ("près de 1\u202f400 foyers", "fr", 1400, None, None, "nearly"),
    ("une vingtaine de barques", "fr", 20, None, None, "about"),
    ("quatre-vingt-dix-sept vaches", "fr", 97, None, None, "exactly"),
    ("plus d’un tiers des serres", "fr", 1 / 3, None, None, "more than"),
    ("12 millions d’euros", "fr", 12e6, None, "EUR", "exactly"),
    ("deux ans et demi", "fr", 2.5, None, "year", "exactly"),
    ("de 5 à 8 %", "fr", 5, 8, "percent", "exactly"),
    ("un salarié sur cinq", "fr", 0.2, None, None, "exactly"),
    ("unos 3.000 vecinos", "es", 3000, None, None, "about"),
    ("algo más de treinta y dos barcos", "es", 32, None, None, "more than"),
    ("al menos 7.200 millones de euros", "es", 7.2e9, None, "EUR", "at least"),
    ("una docena de casas", "es", 12, None, None, "about"),
    ("entre cuatro y seis meses", "es", 4, 6, "month", "exactly"),
    ("uno de cada tres hogares", "es", 1 / 3, None, None, "exactly"),
    ("oltre 15 mila firme", "it", 15000, None, None, "more than"),
    ("ventotto barche", "it", 28, None, None, "exactly"),
    ("un centinaio di barche", "it", 100, None, None, "about"),
    ("vent’anni", "it", 20, None, "year", "exactly"),
    ("un’ora e mezza", "it", 1.5, None, "hour", "exactly"),
    ("quasi il 12 per cento", "it", 12, None, "percent", "nearly"),
    ("cerca de 2,5 milhões de reais", "pt", 2.5e6, None, "BRL", "about"),
    ("pelo menos vinte e um barcos", "pt", 21, None, None, "at least"),
    ("R$ 40 milhões", "pt", 40e6, None, "BRL", "exactly"),
    ("duas dezenas de casas", "pt", 20, None, None, "about"),
    ("até 300 pessoas", "pt", 300, None, None, "up to"),
    ("ruim 1,2 miljoen euro", "nl", 1.2e6, None, "EUR", "more than"),
    ("zo’n vijfentwintig koeien", "nl", 25, None, None, "about"),
    ("tussen de 40 en 50 boten", "nl", 40, 50, None, "exactly"),
    ("een derde van de boeren", "nl", 1 / 3, None, None, "exactly"),
    ("anderhalf uur", "nl", 1.5, None, "hour", "exactly"),
    ("ten minste 30 kilometer", "nl", 30, None, "kilometre", "at least"),
]


@pytest.mark.parametrize(
    ("text", "language", "value", "upper", "unit", "hedge"), WRITTEN, ids=[f"{row[1]}: {row[0]}" for row in WRITTEN]
)
def test_a_number_with_its_unit_and_hedge(
    text: str, language: str, value: float, upper: float | None, unit: str | None, hedge: str
) -> None:
    (mention,) = [one for one in numbers_in(text, language) if one.kind == "figure"]
    assert mention.value == pytest.approx(value, abs=1e-8)
    assert (mention.upper, mention.unit, mention.hedge) == (upper, unit, hedge)


NO_FIGURES = [
    ("Sie öffnet um 14 Uhr.", "de"),
    ("Der 47-jährige Bauer schwieg.", "de"),
    ("Sie tagt in Raum 12.", "de"),
    ("Er wurde 1987 gebaut.", "de"),
    ("Il ferme à 18 heures.", "fr"),
    ("Odile Carnot, 52 ans, habite ici.", "fr"),
    ("C’est une ferme.", "fr"),
    ("Abre a las 9.30.", "es"),
    ("Rosa Lubián, 41 años, vive aquí.", "es"),
    ("Arriva alle 17.", "it"),
    ("Gli anni Ottanta furono duri.", "it"),
    ("Começa às 20h30.", "pt"),
    ("Ela morreu aos 81 anos.", "pt"),
    ("Het begint om 20.15 uur.", "nl"),
    ("Een 63-jarige boer zweeg.", "nl"),
]


@pytest.mark.parametrize(("text", "language"), NO_FIGURES, ids=[row[0] for row in NO_FIGURES])
def test_times_ages_names_and_articles_are_no_figures(text: str, language: str) -> None:
    assert [one for one in numbers_in(text, language) if one.kind == "figure"] == []


COUNTED = [
    ("Drei der sieben Schleusen sind offen.", "de", ["Schleusen", "Schleusen"]),
    ("Rund 80 Hektar Wald brannten, knapp 30 davon am Hang.", "de", ["Wald", "Wald"]),
    ("Es gab einen Umweg von 52 Kilometern.", "de", ["Umweg"]),
    ("Les pertes de 3 millions d’euros pèsent.", "fr", ["pertes"]),
    ("Il emploie 140 personnes.", "fr", ["personnes"]),
    ("Hay 1.300 puestos de trabajo.", "es", ["puestos de trabajo"]),
    ("Controla el 64% de las acciones.", "es", ["acciones"]),
    ("Chiede un fondo da 4 milioni.", "it", ["fondo"]),
    ("Ha un mutuo di 640 euro.", "it", ["mutuo"]),
    ("São 300 famílias.", "pt", ["famílias"]),
    ("Er liggen 40 oude boten.", "nl", ["boten"]),
]


@pytest.mark.parametrize(("text", "language", "counts"), COUNTED, ids=[row[0] for row in COUNTED])
def test_what_is_counted(text: str, language: str, counts: list[str]) -> None:
    assert [one.counts for one in numbers_in(text, language) if one.kind == "figure"] == counts


def test_a_bare_sum_has_the_currency_that_the_article_names() -> None:
    found = find_numbers(
        article_of(
            "Debe 40 millones de euros.",
            "Pide avales de hasta 25 millones.",
            "Hizo 2 millones de sillas.",
            language="es",
        )
    )
    assert [(one.known["value"], one.known["unit"]) for one in found] == [(40e6, "EUR"), (25e6, "EUR"), (2e6, None)]


@pytest.mark.parametrize("tag", ["de-AT", "fr_CH", "ES", "it", "pt-BR", "nl-BE"])
def test_a_language_is_known_in_every_region(tag: str) -> None:
    assert known_language(tag) is not None


@pytest.mark.parametrize("tag", ["en", "pl", None, ""])
def test_other_languages_have_no_table(tag: str | None) -> None:
    assert known_language(tag) is None


UNITS_AND_THINGS = [
    ("Der Fluss führt 30 Kubikmeter pro Sekunde.", "de", "cubic metre per second", "Fluss"),
    ("Die Sperrung dauert acht Wochen.", "de", "week", "Sperrung"),
    ("Le vent a soufflé à 140 kilomètres par heure.", "fr", "kilometre per hour", "vent"),
    ("El corte duró más de seis horas.", "es", "hour", "corte"),
    ("Redia cifra en 1.900 megavatios la potencia.", "es", "megawatt", "potencia"),
    ("Il lago è sceso di tre metri.", "it", "metre", "lago"),
    ("O prejuízo chega a R$ 2,1 bilhões.", "pt", "BRL", "prejuízo"),
    ("De werkzaamheden duren een kleine zes weken.", "nl", "week", "werkzaamheden"),
]


@pytest.mark.parametrize(("text", "language", "unit", "counts"), UNITS_AND_THINGS, ids=[r[0] for r in UNITS_AND_THINGS])
def test_what_lasts_moves_or_is_put_at_an_amount(text: str, language: str, unit: str, counts: str) -> None:
    [found] = [one for one in numbers_in(text, language) if one.kind == "figure"]
    assert (found.unit, found.counts) == (unit, counts)


MEASURED = [
    ("Der Umsatz sank um 4 Prozent.", "de", "Umsatz"),
    ("Die zweite Rate, rund 700.000 Euro, ist fällig.", "de", "Rate"),
    ("Die Reise, Kosten: 14.300 Euro, war privat.", "de", "Kosten"),
    ("Une firme dont les ventes ont reculé de 7 %.", "fr", "ventes"),
    ("Les blessés sont 12.", "fr", "blessés"),
    ("La dette, 40 millions d’euros, inquiète.", "fr", "dette"),
    ("Le loyer mensuel passe à 900 euros.", "fr", "loyer mensuel"),
    ("El club entrega 40 euros.", "es", None),
    ("Il sindaco abita a trecento metri dalla scuola.", "it", None),
    ("I feriti sono 17.", "it", "feriti"),
    ("Os juízes deram 40 euros.", "pt", None),
    ("O lucro subiu 7 %.", "pt", "lucro"),
    ("De club schonk 150.000 euro.", "nl", None),
    ("De winst daalde met 7 procent.", "nl", "winst"),
]


@pytest.mark.parametrize(("text", "language", "counts"), MEASURED, ids=[f"{row[1]}: {row[0]}" for row in MEASURED])
def test_what_moves_stands_beside_or_is_so_much_is_what_is_counted(
    text: str, language: str, counts: str | None
) -> None:
    assert [one.known.get("counts") for one in find_numbers(article_of(text, language=language))] == [counts]
