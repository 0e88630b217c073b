"""Names: which people, bodies and places an article holds, and what is known of each."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.names.find import find_names


def article(text: str, **page: Any) -> Article:
    """An article whose sentences are the lines of `text`, and the parts of a line that `|` divides."""
    sentences = tuple(
        Sentence(number, match.start(), match.end())
        for number, match in enumerate(re.finditer(r"[^\n| ](?:[^\n|]*[^\n| ])?", text), 1)
    )
    return Article(text, sentences, "story.txt", **{"language": "en", **page})


def of_kind(found: tuple[Candidate, ...], kind: str | None) -> list[str]:
    return [c.known["name"] for c in found if c.belongs_to == kind]


def only(found: tuple[Candidate, ...], name: str) -> Candidate:
    (candidate,) = [c for c in found if c.known["name"] == name]
    return candidate


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("Officials met Prime Minister Ona Veldt.", ["Ona Veldt"], id="a title before"),
        pytest.param("The mayor, Tarn Oxley, said no.", ["Tarn Oxley"], id="a role before, set off by commas"),
        pytest.param("“No,” said Ruvo Hask, a baker.", ["Ruvo Hask"], id="a role behind"),
        pytest.param("They asked Ruvo Hask, 43, about it.", ["Ruvo Hask"], id="an age behind"),
        pytest.param("It was Ruvo Hask who called.", ["Ruvo Hask"], id="who"),
        pytest.param("They met Anna Brisk there.", ["Anna Brisk"], id="a given name"),
        pytest.param("They met Judge Omar al-Tevi there.", ["Omar al-Tevi"], id="a particle with a hyphen"),
        pytest.param("They met Minister Jan van der Brisk.", ["Jan van der Brisk"], id="particles"),
        pytest.param("They met the writer J. K. Brisk.", ["J. K. Brisk"], id="initials"),
        pytest.param("They met Minister Omar Shia’ al-Tevi.", ["Omar Shia’ al-Tevi"], id="an apostrophe at the end"),
        pytest.param("They met Dr Siân O’Brisk-Łódź.", ["Siân O’Brisk-Łódź"], id="diacritics, apostrophe, hyphen"),
        pytest.param("They met Stephen King there.", ["Stephen King"], id="a surname that is a title too"),
        pytest.param("According to Anna Brisk, it rained.", ["Anna Brisk"], id="behind a word that opens"),
        pytest.param("Security officials left. | Heavy rain fell.", [], id="words that open sentences"),
        pytest.param("The President and the Foreign Minister met.", [], id="titles alone"),
        pytest.param("They met Rowan “Tup” Ashe there.", ["Rowan “Tup” Ashe"], id="a nickname between marks"),
        pytest.param("Plumber Tarn Oxley left.", ["Tarn Oxley"], id="an occupation that opens"),
        pytest.param("They met Associate Justice Ona Veldt.", ["Ona Veldt"], id="a title that is a surname too"),
        pytest.param("They met Deputy Solicitor General Ona Veldt.", ["Ona Veldt"], id="an office of two words"),
        pytest.param("Later Governor Sunday Oxley left.", ["Sunday Oxley"], id="a day for a given name"),
        pytest.param("In parliament Ulo Veldt, who farms, rose.", ["Ulo Veldt"], id="behind where one is"),
        pytest.param("They let Ulo Arkal and Ruvo Arkal go.", ["Ulo Arkal", "Ruvo Arkal"], id="one surname"),
        pytest.param("Sri Lankan farmers left. | A Sri Lankan nurse stayed.", [], id="a people of two words"),
        pytest.param("They met Cllr. Ona Veldt.", ["Ona Veldt"], id="a shortened title"),
        pytest.param("His wife Nell left.", ["Nell"], id="kin"),
        pytest.param("Plasterer Ruvo Hask left.", ["Ruvo Hask"], id="a rarer occupation that opens"),
        pytest.param("They met her grandson Dean Oxley.", ["Dean Oxley"], id="a given name that is a title too"),
        pytest.param("They met Priya Raman-Holt there.", ["Priya Raman-Holt"], id="a surname of two towns"),
        pytest.param("It was Ruvo Hask, the elder whom all know.", ["Ruvo Hask"], id="whom"),
        pytest.param("Harle County Supervisor Ona Veldt left.", ["Ona Veldt"], id="an occupation within a run"),
        pytest.param("They met the Executive Engineer (North), Ona Veldt.", ["Ona Veldt"], id="a rest of an office"),
        pytest.param("They met Ona Veldt OBE there. | She is Ona Veldt, M.D., a nurse.", ["Ona Veldt"], id="honours"),
        pytest.param("Dona Lurdes Veldt left.", ["Lurdes Veldt"], id="an address in another language"),
        pytest.param(
            "Brandt Roe sued. | Anna Brandt and Peter Roe own it.", ["Anna Brandt", "Peter Roe"], id="partners"
        ),
        pytest.param("Tarn Hask, said the company, left. | Hask denied it.", ["Tarn Hask"], id="denied it"),
        pytest.param("They fear for Ganesh Chaturthi and I'll go in mid-May.", [], id="a feast and shortened verbs"),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    assert of_kind(find_names(article(text)), "people") == people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        pytest.param("Norwegian Foreign Minister Ona Veldt left.", "Norwegian Foreign Minister", None, id="titles"),
        pytest.param(
            "They met military advisor Major General Ona Veldt.", "military advisor", None, id="a rank behind"
        ),
        pytest.param(
            "Ona Veldt, the former head of Norway’s Port Authority, left.",
            "former head",
            "Port Authority",
            id="apposition",
        ),
        pytest.param(
            "Ona Veldt, an advisor to the prime minister, left.",
            "advisor to the prime minister",
            None,
            id="article",
        ),
        pytest.param(
            "He met the president of the Harbour Council, Judge Ona Veldt, on Monday.",
            "president",
            "Harbour Council",
            id="a role before, set off by commas",
        ),
        pytest.param("Ona Veldt, 34, a farmer from Brisk, left.", "farmer", None, id="behind an age"),
        pytest.param(
            "It hurt the veteran human rights lawyer Ona Veldt.", "veteran human rights lawyer", None, id="np"
        ),
        pytest.param("Ona Veldt is a news editor for The Brisk Times.", "news editor", "Brisk Times", id="is"),
        pytest.param("Attorney General Ona Veldt left.", "Attorney General", None, id="general is no rank here"),
        pytest.param("His wife, Ona Veldt, who is 34, left.", None, None, id="kin is no role"),
        pytest.param("Mr Veldt met Ona Veldt.", None, None, id="a form of address is no role"),
    ],
)
def test_roles(text: str, role: str | None, affiliation: str | None) -> None:
    person = only(find_names(article(text)), "Ona Veldt")
    assert person.known["role"] == role
    if affiliation is not None:
        assert person.known["affiliation"] == affiliation


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        pytest.param(
            "The Ministry of Foreign Affairs and Trade agreed.", ["Ministry of Foreign Affairs and Trade"], id="of"
        ),
        pytest.param("Norway’s Supreme Judicial Council met.", ["Supreme Judicial Council"], id="a possessor is cut"),
        pytest.param("It joined NATO and UNHCR.", ["NATO", "UNHCR"], id="acronyms"),
        pytest.param("Shares of Brisk & Hask Ltd fell.", ["Brisk & Hask Ltd"], id="a firm"),
        pytest.param("The company Harbourline rose.", ["Harbourline"], id="called a company"),
        pytest.param("The “I Want to Sing” project grew.", ["I Want to Sing"], id="a project between quotation marks"),
        pytest.param("The Prime Minister’s Office agreed.", ["Prime Minister’s Office"], id="an office"),
        pytest.param("She told the Brisk Times.", ["Brisk Times"], id="an outlet"),
        pytest.param(
            "The Harrow Traders’ Association met.", ["Harrow Traders’ Association"], id="owners in the plural"
        ),
        pytest.param("It is St Agatha’s Hospital.", ["St Agatha’s Hospital"], id="a saint"),
        pytest.param("Harrow Foods’ boats sailed.", ["Harrow Foods"], id="a firm in the plural owns"),
        pytest.param("Brandline said it would close.", ["Brandline"], id="a body speaks of itself"),
        pytest.param("Lorries will be sent to it.", [], id="a capital of the place alone"),
        pytest.param("Brandline, which sells paint, grew.", ["Brandline"], id="which"),
        pytest.param("A Finnish firm, Brandline, grew.", ["Brandline"], id="said to be a firm, before"),
        pytest.param("Brandline, a paint firm based in Oslo, grew.", ["Brandline"], id="said to be a firm, behind"),
        pytest.param("The train operator Brandline grew.", ["Brandline"], id="a trade"),
        pytest.param("Shares in Brandline fell.", ["Brandline"], id="shares"),
        pytest.param("A spokesman for Brandline left.", ["Brandline"], id="a spokesman"),
        pytest.param("They read of Harrow Lithium.", ["Harrow Lithium"], id="what a firm deals in"),
        pytest.param("They read of Footpaths Norway.", ["Footpaths Norway"], id="a country behind"),
        pytest.param("They read of Kestrel–Brandt Ltd.", ["Kestrel–Brandt Ltd"], id="a dash within"),
        pytest.param("It was heard by the court’s Third Division.", ["Third Division"], id="an ordinal"),
        pytest.param("They sailed in the ferry Silver Tern.", [], id="a ship"),
        pytest.param("They saw the film “A Long Brisk Winter”.", [], id="a film"),
        pytest.param("It cost Rs 40 and P149.", [], id="amounts"),
        pytest.param("KM: And then?", [], id="initials of a speaker"),
        pytest.param("OSLO (PRB) — It rained.", [], id="the agency of a dateline"),
        pytest.param("She runs the charity Open Bridge.", ["Open Bridge"], id="what it is called outweighs a bridge"),
        pytest.param("Harle Marsh, the law firm, said no.", ["Harle Marsh"], id="and a marsh"),
        pytest.param("It is disputed by Harle Together, the supporters' trust.", ["Harle Together"], id="members"),
        pytest.param("Harle Town are bottom of the table.", ["Harle Town"], id="a team is many"),
        pytest.param("But the Interior ministry said no.", ["Interior ministry"], id="a ministry in small letters"),
        pytest.param("It is made by Harle Biosystems.", ["Harle Biosystems"], id="a firm's ending grown together"),
        pytest.param("She has motor neurone disease (MND).", [], id="initials of a disease"),
        pytest.param("Shares (NASDAQ: HRL) fell.", ["NASDAQ"], id="a ticker"),
        pytest.param("It is the Sindicato dos Portos.", ["Sindicato dos Portos"], id="Portuguese"),
        pytest.param("They back Ligue pour la Paix.", ["Ligue pour la Paix"], id="French"),
        pytest.param("They owe Transportes Harle.", ["Transportes Harle"], id="Spanish"),
        pytest.param("She joined the Lok Harle Manch.", ["Lok Harle Manch"], id="Hindi"),
        pytest.param("They sued Anna Valley Health.", ["Anna Valley Health"], id="a given name opens a firm's"),
        pytest.param("They met at Harle Crown Court.", ["Harle Crown Court"], id="a court that has a title in it"),
        pytest.param("Cricket Norway said no.", ["Cricket Norway"], id="a national body"),
        pytest.param("Harle Town beat Brisk Rovers 2-1.", ["Harle Town", "Brisk Rovers"], id="a match"),
        pytest.param("Shares in Fenner’s Markets fell.", ["Fenner’s Markets"], id="a shop of an owner"),
        pytest.param("Shares in Harlow plc fell.", ["Harlow plc"], id="a firm's form in small letters"),
        pytest.param("It is run by SkyBrisk.", ["SkyBrisk"], id="a capital inside"),
        pytest.param("She told The Sun so.", ["Sun"], id="an outlet that is a word"),
        pytest.param("Shell said no.", ["Shell"], id="a known body opens"),
        pytest.param(
            "It is the University of Harle and Brisk College.",
            ["University of Harle", "Brisk College"],
            id="two joined",
        ),
        pytest.param(
            "Harle Valley Health grew. | Harle Valley’s shares rose.", ["Harle Valley Health"], id="called by its town"
        ),
        pytest.param(
            "They blame the Harle County Sheriff’s Office.", ["Harle County Sheriff’s Office"], id="a sheriff's office"
        ),
        pytest.param("The Canadian-Norwegian pact, by Rep. Ona Veldt, D-Ohio, fell.", [], id="peoples and seats"),
    ],
)
def test_organisations(text: str, bodies: list[str]) -> None:
    assert of_kind(find_names(article(text)), "organisations") == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("It rained in Norway.", [("Norway", "NO")], id="a country"),
        pytest.param("Norway’s farmers rejoiced.", [("Norway", "NO")], id="a possessor"),
        pytest.param("It rained in the town of Harrow Vale.", [("Harrow Vale", None)], id="an invented town"),
        pytest.param("They swam in the Velda River.", [("Velda River", None)], id="a head word"),
        pytest.param("Oslo is alarmed.", [("Oslo", "NO")], id="a capital that acts"),
        pytest.param("OSLO (Agency) — It rained.", [("OSLO", "NO")], id="a dateline"),
        pytest.param("The Norway-Sweden border closed.", [("Norway", "NO"), ("Sweden", "SE")], id="a pair"),
        pytest.param("They met Jordan Brisk, 34, there.", [], id="a country that is a given name here"),
        pytest.param("The Norwegian army left.", [], id="a people is no place"),
        pytest.param("He is a farmer from Ombrecht.", [("Ombrecht", None)], id="where somebody is from"),
        pytest.param("They drove to Ombrecht.", [("Ombrecht", None)], id="where somebody goes"),
        pytest.param("It rained in Oslo and Ombrecht.", [("Oslo", "NO"), ("Ombrecht", None)], id="a list"),
        pytest.param("They met at Ombrecht station.", [("Ombrecht station", None)], id="a site called after a town"),
        pytest.param("It is an Ombrecht-based choir.", [("Ombrecht", None)], id="based"),
        pytest.param(
            "It rained in Ombrecht, in northern Norway.", [("Ombrecht", "NO"), ("Norway", "NO")], id="held by a country"
        ),
        pytest.param("It rained in the Norwegian town of Ombrecht.", [("Ombrecht", "NO")], id="held by a people"),
        pytest.param(
            "It rained in Norway. | Norway’s king and Norway’s farmers were glad. | It rained in Ombrecht.",
            [("Norway", "NO"), ("Ombrecht", "NO")],
            id="the country that the story is of",
        ),
        pytest.param("A manager in Oslo, who left, sang.", [("Oslo", "NO")], id="who: not the place"),
        pytest.param("It began in Block 7.", [("Block 7", None)], id="a number"),
        pytest.param("Villages along the Ardzin were emptied.", [("Ardzin", None)], id="a river"),
        pytest.param("Harle became the latest town to ban cars.", [("Harle", None)], id="what it is said to be"),
        pytest.param("It hit Harle, 40 kilometres away.", [("Harle", None)], id="a distance is no age"),
        pytest.param("It happened in nearby Harle.", [("Harle", None)], id="nearby"),
        pytest.param("They left the Democratic Republic of Congo.", [("Democratic Republic of Congo", "CD")], id="of"),
        pytest.param("Velland waits. | The Vellandish envoy left.", [("Velland", None)], id="a people of its own"),
        pytest.param("Velkun waits. | The Velkuni envoy left.", [("Velkun", None)], id="a people in a vowel"),
        pytest.param("They march from the Corn Exchange.", [("Corn Exchange", None)], id="a hall"),
        pytest.param("HARLE, Kan. — It rained.", [("HARLE", "US"), ("Kan.", "US")], id="a shortened state"),
        pytest.param("It rained in Harle, N.Y., then.", [("Harle", "US"), ("N.Y.", "US")], id="initials of a state"),
        pytest.param(
            "It rained in Harle. | It cost ₹40 crore, not ₹30 crore.", [("Harle", "IN")], id="money of a country"
        ),
        pytest.param("It cost Rs. 40. | It rained in Harle.", [("Harle", None)], id="money of several countries"),
        pytest.param("They live in Vilar de Brisk.", [("Vilar de Brisk", None)], id="a place in Portuguese"),
        pytest.param("They fish in the north-east Atlantic.", [("north-east Atlantic", None)], id="a part of a sea"),
        pytest.param("They met in Anders County.", [("Anders County", None)], id="a given name opens a county's"),
        pytest.param("It is about Anna Roe of Harle.", [("Harle", None)], id="of"),
    ],
)
def test_places(text: str, places: list[tuple[str, str | None]]) -> None:
    found = [c for c in find_names(article(text)) if c.belongs_to == "places"]
    assert [(c.known["name"], c.known["country"]) for c in found] == places


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Harle Fire and Rescue Service left.", "Harle Fire and Rescue Service", "organisations"),
        ("The Harle Makers and Exporters Association left.", "Harle Makers and Exporters Association", "organisations"),
        ("The State Commission on Harbour Safety met.", "State Commission on Harbour Safety", "organisations"),
        ("Oslo — A company that sold ceiling fans on paper was shut on Monday.", "Oslo", "places"),
        ("They met at Lindley Oval then.", "Lindley Oval", "places"),
        ("They slept in the Palace of Lindley.", "Palace of Lindley", "places"),
        ("They boarded a white Airbus in the rain.", "Airbus", "none"),
        ("She drove off in a Toyota van.", "Toyota", "none"),
    ],
)
def test_kind_of_a_name(text: str, name: str, kind: str) -> None:
    assert only(find_names(article(text)), name).belongs_to == kind


def test_a_bank_named_after_a_country_hides_no_people() -> None:
    text = "Velland spoke. | The National Bank of Velland and the Vellandian prisons are shut in Velland."
    found = find_names(article(text))
    assert only(found, "Velland").belongs_to == "places"
    assert only(found, "Vellandian").belongs_to == "none"


@pytest.mark.parametrize("name", ["Norwegian", "Criminal Code", "Christmas"])
def test_no_field(name: str) -> None:
    assert only(find_names(article(f"They spoke of the {name} then.")), name).belongs_to == "none"


@pytest.mark.parametrize("day", ["Wednesday", "December"])
def test_dates_are_no_names(day: str) -> None:
    assert find_names(article(f"It rained again on {day} there.")) == ()


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        pytest.param("Anna Roe spoke. | Roe left.", "Anna Roe", ["Roe"], id="surname"),
        pytest.param("Minister Hasan Allavi spoke. | Hasan Alavi left.", "Hasan Allavi", ["Hasan Alavi"], id="alike"),
        pytest.param("The Port Review Board (PRB) met.", "Port Review Board", ["PRB"], id="bracketed acronym"),
        pytest.param(
            "Harbourline Group grew. | They like Harbourline.", "Harbourline Group", ["Harbourline"], id="short"
        ),
        pytest.param("The Harrow Rail Trust met. | Later the Trust left.", "Harrow Rail Trust", ["Trust"], id="head"),
        pytest.param(
            "The Harrow Rail Users’ Union met. | Later the Users’ Union left.",
            "Harrow Rail Users’ Union",
            ["Users’ Union"],
            id="last words",
        ),
        pytest.param("Britain left. | It rained in Britain and the U.K. then.", "Britain", ["U.K."], id="a country"),
    ],
)
def test_aliases(text: str, name: str, aliases: list[str]) -> None:
    assert only(find_names(article(text)), name).known["aliases"] == aliases


def test_a_town_is_no_short_name_of_its_college_nor_a_river_of_its_board() -> None:
    found = find_names(
        article(
            "Nadra fell on Monday. | Boats sank in the River Nadra."
            " | The Nadra Rivers Board (NRB) closed the quays at Tevik."
            " | Ona Veldt, a biologist at Tevik College, said so. | The NRB agreed."
        )
    )
    bodies = {c.known["name"]: c.known["aliases"] for c in found if c.belongs_to == "organisations"}
    places = {c.known["name"]: c.known["aliases"] for c in found if c.belongs_to == "places"}
    assert bodies == {"Nadra Rivers Board": ["NRB"], "Tevik College": []}
    assert places == {"River Nadra": ["Nadra"], "Tevik": []}


def test_two_people_of_one_surname_share_no_alias() -> None:
    found = find_names(article("Anna Roe and Peter Roe spoke. | Roe left."))
    assert {c.known["name"]: c.known["aliases"] for c in found} == {"Anna Roe": [], "Peter Roe": []}


def test_a_title_case_headline_makes_no_names() -> None:
    text = "Great Harbour Storm Shocks Anna Roe And Norway\nAnna Roe stayed calm."
    found = find_names(article(text))
    assert [c.known["name"] for c in found] == ["Anna Roe", "Norway"]


def test_an_author_of_the_byline_is_no_person_of_the_story() -> None:
    text = "It rained in Oslo.\nReporting by Anna Roe in Oslo"
    assert of_kind(find_names(article(text, authors=("Anna Roe",))), "people") == []


@pytest.mark.parametrize(
    "line",
    [
        "Rowan Ashe is a senior reporter at the Ledger. | He was a baker in Oslo.",
        "Rowan Ashe covers Norway.",
        "Rowan Ashe can be reached on 01632 960118.",
        "EXCLUSIVE by Rowan Ashe, chief reporter",
        "Rowan Ashe, Ledger football reporter",
    ],
)
def test_what_is_said_of_the_writer_is_no_part_of_the_story(line: str) -> None:
    body = " | ".join(f"It rained on day {day}." for day in range(6))
    assert find_names(article(f"{body} | {line}")) == ()


def test_the_evidence_of_a_person_is_the_full_name_and_the_name_with_its_role() -> None:
    text = "It was Anna Tessa Roe. | The judge Roe left."
    person = only(find_names(article(text)), "Anna Tessa Roe")
    assert [text[start:end] for start, end in person.spans] == ["Anna Tessa Roe", "judge Roe"]


def test_what_the_model_must_decide_has_the_fields_of_every_kind() -> None:
    undecided = [c for c in find_names(article("They saw Vexil Tarmo once.")) if c.belongs_to is None]
    assert [set(c.known) for c in undecided] == [{"name", "aliases", "role", "affiliation", "country"}]


WORDS = [*"Anna Roe Norway the Minister of Council said , “ ” ’s al-Tevi (NRB)".split(), "\n"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_name_stands_in_the_text_and_every_span_in_one_sentence(text: str) -> None:
    story = article(text)
    found = find_names(story)
    for candidate in found:
        forms = [candidate.known["name"], *candidate.known["aliases"], candidate.known.get("role")]
        assert all(form in text for form in forms if form)
        assert all(len(story.sentences_of(start, end)) == 1 for start, end in candidate.spans)


def test_an_empty_article_has_no_names() -> None:
    assert find_names(article("")) == ()


def test_german_nouns_that_particles_join_are_no_people() -> None:
    text = "Seit Beginn der Messung sagte Landrat Anna von Sell nichts."
    names = find_names(Article(text=text, sentences=(Sentence(1, 0, len(text)),), source="-", language="de"))
    assert [(c.known["name"], c.known["role"]) for c in names if c.belongs_to == "people"] == [
        ("Anna von Sell", "Landrat")
    ]
