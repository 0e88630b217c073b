"""Who says what in German, French, Spanish, Italian, Portuguese and Dutch."""

from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.candidates.names.find import find_names
from summarizer.candidates.speech.attributions import find_attributions
from summarizer.candidates.speech.quotations import find_quotations
from tests.invented import article_of


def quoted(article: Article) -> list[tuple[str, str | None]]:
    found = find_quotations(article, find_names(article))
    return [(one.known["text"], one.known.get("speaker")) for one in found]


def claimed(article: Article) -> list[tuple[str | None, str, str]]:
    found = find_attributions(article, find_names(article))
    return [(one.known.get("claimant"), one.known["stance"], one.known["claim"]) for one in found]


SPOKEN = [
    ("„Wir bleiben hier am Fluss“, sagte Bürgermeisterin Jutta Krell.", "de", "Jutta Krell"),
    ("„Wir bleiben hier am Fluss“, so Jutta Krell.", "de", "Jutta Krell"),
    ("»Wir bleiben hier am Fluss«, erklärte eine Sprecherin.", "de", "eine Sprecherin"),
    ("« Nous restons au bord de l’eau », a déclaré mardi Paul Tanneur.", "fr", "Paul Tanneur"),
    ("Selon Paul Tanneur, ils restent « au bord de l’eau ».", "fr", "Paul Tanneur"),
    ("“Nos quedamos junto al río”, ha dicho el alcalde, Luis Arrando.", "es", "Luis Arrando"),
    ("Luis Arrando advirtió: “Nos quedamos junto al río”.", "es", "Luis Arrando"),
    ("«Restiamo qui sul fiume», dice il sindaco Paolo Verdis.", "it", "Paolo Verdis"),
    ("«Restiamo qui sul fiume», fa sapere un portavoce.", "it", "un portavoce"),
    ("“Ficamos aqui junto ao rio”, disse o ministro Rui Salgado.", "pt", "Rui Salgado"),
    ("“We blijven hier aan de rivier”, zegt directeur Anna van Delden.", "nl", "Anna van Delden"),
    (
        "„Wir bleiben hier am Fluss“, so eine Sprecherin des Landkreises auf Anfrage.",
        "de",
        "eine Sprecherin des Landkreises",
    ),
    ("« Nous restons au bord de l’eau », tranche un élu de la majorité.", "fr", "un élu de la majorité"),
    ("Paolo Verdis ha parlato di «una tragedia annunciata da anni».", "it", "Paolo Verdis"),
    ("“We blijven hier aan de rivier”, aldus Anna van Delden.", "nl", "Anna van Delden"),
]


@pytest.mark.parametrize(("sentence", "language", "speaker"), SPOKEN, ids=[f"{row[1]}: {row[0]}" for row in SPOKEN])
def test_a_quotation_has_its_speaker(sentence: str, language: str, speaker: str) -> None:
    [(_, who)] = quoted(article_of(sentence, language=language))
    assert who == speaker


def test_whoever_spoke_before_goes_on() -> None:
    article = article_of(
        "Jutta Krell trat vor die Presse.",
        "„Wir bleiben hier am Fluss“, sagte sie.",
        "„Dabei hat man uns belächelt.“",
        language="de",
    )
    assert [who for _, who in quoted(article)] == ["Jutta Krell", "Jutta Krell"]


def test_names_between_marks_are_no_quotations() -> None:
    assert quoted(article_of("Die Fähre „Sankt Ottilie“ fasst viele Autos.", language="de")) == []


CLAIMED = [
    ("Jutta Krell sagte, dass der Damm sicher ist.", "de", ("Jutta Krell", "asserts", "der Damm sicher ist")),
    ("Jutta Krell fordert, den Damm zu schließen.", "de", ("Jutta Krell", "demands", "den Damm zu schließen")),
    ("Der Damm sei marode, warnte Jutta Krell.", "de", ("Jutta Krell", "warns", "Der Damm sei marode")),
    (
        "Den Vorwurf, man habe das Gutachten versteckt, wies Jutta Krell zurück.",
        "de",
        ("Jutta Krell", "denies", "man habe das Gutachten versteckt"),
    ),
    ("Paul Tanneur a affirmé que la digue tient.", "fr", ("Paul Tanneur", "asserts", "la digue tient")),
    ("Paul Tanneur dément tout retard du chantier.", "fr", ("Paul Tanneur", "denies", "tout retard du chantier")),
    ("Luis Arrando negó que falte dinero.", "es", ("Luis Arrando", "denies", "falte dinero")),
    ("Paolo Verdis nega che manchino i fondi.", "it", ("Paolo Verdis", "denies", "manchino i fondi")),
    ("Paolo Verdis promette di riaprire la strada.", "it", ("Paolo Verdis", "pledges", "di riaprire la strada")),
    ("Rui Salgado garantiu que a ponte abre.", "pt", ("Rui Salgado", "pledges", "a ponte abre")),
    (
        "Wie die Polizei am Montag mitteilte, war der Damm sicher.",
        "de",
        ("Polizei", "asserts", "war der Damm sicher"),
    ),
    ("Der Damm sei sicher, teilte die Bahn mit.", "de", ("die Bahn", "asserts", "Der Damm sei sicher")),
    ("La digue tient, indiquent les pompiers.", "fr", ("les pompiers", "asserts", "La digue tient")),
    ("Luis Arrando se comprometió a reparar las casas.", "es", ("Luis Arrando", "pledges", "a reparar las casas")),
    ("El alcalde, Luis Arrando, descarta un rebrote.", "es", ("Luis Arrando", "denies", "un rebrote")),
    ("Il rogo, secondo i vigili del fuoco, è doloso.", "it", ("i vigili del fuoco", "asserts", "Il rogo è doloso")),
    ("Rui Salgado ameaça fechar a ponte.", "pt", ("Rui Salgado", "warns", "fechar a ponte")),
    ("De gemeente schat de schade op 40.000 euro.", "nl", ("de gemeente", "asserts", "de schade op 40.000 euro")),
    ("Anna van Delden waarschuwt dat de dijk breekt.", "nl", ("Anna van Delden", "warns", "de dijk breekt")),
]


@pytest.mark.parametrize(("sentence", "language", "claim"), CLAIMED, ids=[f"{row[1]}: {row[0]}" for row in CLAIMED])
def test_a_claim_has_its_claimant_and_stance(sentence: str, language: str, claim: tuple[str, str, str]) -> None:
    assert claimed(article_of(sentence, language=language)) == [claim]


def test_reported_speech_goes_on_in_its_mood() -> None:
    article = article_of(
        "Jutta Krell sagte, dass der Damm sicher ist.",
        "Man habe ihn im Mai geprüft.",
        "Dann regnete es.",
        language="de",
    )
    assert [(who, what) for who, _, what in claimed(article)] == [
        ("Jutta Krell", "der Damm sicher ist"),
        ("Jutta Krell", "Man habe ihn im Mai geprüft"),
    ]


def test_the_company_is_the_body_named_before() -> None:
    article = article_of(
        "La società Idrobel ha chiuso la diga.", "L'azienda sostiene che i lavori sono finiti.", language="it"
    )
    assert [who for who, _, _ in claimed(article)] == ["Idrobel"]


HEARD = [
    # the sentences of an article, its language, who speaks its last quotation
    (
        ["Paul Tanneur est venu.", "« Il manque du sable », a réagi mardi, devant la mairie de Lorn, Léa Moret."],
        "fr",
        "Léa Moret",
    ),
    (["“Faltan médicos y camas”, dijo a este diario su gerente, Luis Arrando."], "es", "Luis Arrando"),
    (["«Mancano medici e letti», dice l’assessora al Lavoro Chiara Menotti."], "it", "Chiara Menotti"),
    (["Paolo Verdis legge il messaggio di una collega: «Qui chiudono tutto, lo sapevi?»."], "it", "una collega"),
    (
        ["Jutta Krell trat vor.", "Sie ließ über ihren Anwalt ausrichten, sie habe „keinen einzigen Cent“ genommen."],
        "de",
        "Jutta Krell",
    ),
    (
        ["Chiara Menotti ha scritto al ministero della Salute.", "«Avrebbero dovuto ascoltarci prima», commenta lei."],
        "it",
        "Chiara Menotti",
    ),
]


@pytest.mark.parametrize(("sentences", "language", "speaker"), HEARD, ids=[f"{row[1]}: {row[0][-1]}" for row in HEARD])
def test_who_is_heard(sentences: list[str], language: str, speaker: str) -> None:
    assert quoted(article_of(*sentences, language=language))[-1][1] == speaker


def test_a_company_is_no_court() -> None:
    article = article_of(
        "La empresa Hidrolux recurre.",
        "La Corte de Apelaciones de Quilmar decide en mayo.",
        "La compañía negó haber excedido sus derechos.",
        language="es",
    )
    assert [who for who, _, _ in claimed(article)] == ["Hidrolux"]


def test_verbs_that_and_joins_have_one_subject() -> None:
    article = article_of("Luis Arrando cifró el coste en 4 millones y advirtió que sobran empleos.", language="es")
    assert {who for who, _, _ in claimed(article)} == {"Luis Arrando"}


def test_who_counts_without_a_verb_does_not_speak_the_quotation_before() -> None:
    article = article_of("La policía habla de “cerca de 300 personas”; los organizadores, de 900.", language="es")
    assert [who for _, who in quoted(article)] == ["la policía"]
    assert [who for who, _, _ in claimed(article)] == ["la policía", "los organizadores"]


def test_what_threatens_says_nothing() -> None:
    assert claimed(article_of("Ihm drohen bis zu fünf Jahre Haft.", language="de")) == []
