"""Which words between marks are quotations, and whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.candidates.speech.quotations import find_quotations
from tests.candidates.speech.spoken import article, person

ROE = person("Jane Roe", "Roe", role="mayor")
POE = person("Adam Poe", "Poe", role="governor")
NAMES = (ROE, POE)
UNSETTLED = "(left to the model)"


def told(*paragraphs: list[str] | str) -> list[tuple[str, str | None]]:
    return [
        (found.text, found.known.get("speaker", UNSETTLED)) for found in find_quotations(article(*paragraphs), NAMES)
    ]


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("Roe said that the town was “deeply alarmed by the reports”.", ["deeply alarmed by the reports"]),
        ("“No,” Roe said.", ["No,"]),
        ("Roe said the plan was “unfair”.", []),
        ("Roe spoke of “dark days” for the town.", ["dark days"]),
        ("The account was “simply wrong”, Roe said.", ["simply wrong"]),
        ("Roe said the “milk train” may go.", []),
        ("A “senior figure” in the party said Roe would go.", []),
        ("Roe regretted the sale, which Poe called “the price of sleep”.", ["the price of sleep"]),
        ("The “Warm Hands” project helps the old, Roe said.", []),
        ("The \"I Want to Go Home\" hotline was opened in May, Roe said.", []),
        ("The film “The Long Night of Lund” opens today.", []),
        ("The word “tide mark of the sea” is old.", []),
        ("It is known as “the king of the road” here.", []),
        ("The court found the ship “had not been safe for a decade”.", ["had not been safe for a decade"]),
        ("Critics called the plan “a gift to nobody at all”.", ["a gift to nobody at all"]),
        ("“We stay. We will not go.”", ["We stay. We will not go."]),
        ("A sign read “Closed until further notice”.", ["Closed until further notice"]),
        ("“They told us ‘leave now’ and we left,” Roe said.", ["They told us ‘leave now’ and we left,"]),
    ],
)  # fmt: skip
def test_what_is_a_quotation(sentence: str, quoted: list[str]) -> None:
    assert [text for text, _ in told(sentence)] == quoted


@pytest.mark.parametrize(
    ("paragraph", "speakers"),
    [
        pytest.param("“We will stay here,” Roe said.", ["Jane Roe"], id="name and verb behind"),
        pytest.param("“We will stay here,” said Roe, the mayor of Lund.", ["Jane Roe"], id="verb and name behind"),
        pytest.param("“We will stay here,” said the mayor, Jane Roe.", ["Jane Roe"], id="name in apposition"),
        pytest.param("“We will stay here,” Roe, who leads the town, told us.", ["Jane Roe"], id="relative clause"),
        pytest.param("“We will stay here,” Roe, 54, said on Monday.", ["Jane Roe"], id="age"),
        pytest.param("“Will we stay here?” Roe asked.", ["Jane Roe"], id="question"),
        pytest.param("Roe said: “We will stay here.”", ["Jane Roe"], id="colon and verb before"),
        pytest.param("Roe: “We will stay here.”", ["Jane Roe"], id="colon alone"),
        pytest.param("Governor Adam Poe told reporters on Monday, “We will go.”", ["Adam Poe"], id="title"),
        pytest.param("“Yes,” Roe said, “we will.”", ["Jane Roe", "Jane Roe"], id="broken by its attribution"),
        pytest.param(["“Yes,” Roe said.", "“We will stay.”"], ["Jane Roe"] * 2, id="goes on in the next sentence"),
        pytest.param(["Poe spoke first.", "“We will go,” he said."], ["Adam Poe"], id="pronoun"),
        pytest.param(["Ida Moe was there.", "“It was close,” the 27-year-old told us."], ["Ida Moe"], id="epithet"),
        pytest.param(["“We will stay here,” a port official said.", "“We must,” the official added."],
                     ["a port official"] * 2, id="unnamed, heard again"),
        pytest.param("“We will stay here,” union chair Jane Roe thundered.", ["Jane Roe"], id="tone of voice"),
        pytest.param("Jane Roe bristled: “We will stay here.”", ["Jane Roe"], id="verb we do not know"),
        pytest.param("“We will stay here,” concedes Roe.", ["Jane Roe"], id="any verb inverted"),
        pytest.param(["Its chair, Jane Roe, was heckled as she spoke.", "“We will stay here,” she said."],
                     ["Jane Roe"], id="apposition opens"),
        pytest.param("“We will stay here,” said a spokeswoman for the port authority.",
                     ["a spokeswoman for the port authority"], id="unnamed"),
        pytest.param("“We will stay here,” the statement read.", ["the statement"], id="document"),
        pytest.param("“We will stay here,” the mayor said.", ["Jane Roe"], id="description of somebody known"),
        pytest.param("Poe was quoted as saying that it was “a trap for the town”.", ["Adam Poe"], id="was quoted"),
        pytest.param("The Lamp quoted Poe as saying: “There is no money.”", ["Adam Poe"], id="quoted by another"),
        pytest.param("Roe said Poe had told her that “money is no object here”.", ["Adam Poe"], id="nested"),
        pytest.param("Talks were “going well enough for now”, according to Poe.", ["Adam Poe"], id="according to"),
        pytest.param("“Nous restons ici”, a déclaré Jean Morel.", ["Jean Morel"], id="French"),
        pytest.param("„Wir bleiben alle hier“, sagte Anna Thal am Montag.", ["Anna Thal"], id="German"),
        pytest.param("«No vamos a irnos nunca», dijo Ana Solano.", ["Ana Solano"], id="Spanish"),
        pytest.param("The plan was described as “a blow to the town” by Adam Poe.", ["Adam Poe"], id="passive"),
        pytest.param("The claim was rejected by Adam Poe as “a tale for children”.", ["Adam Poe"], id="passive, as"),
        pytest.param("In the film a woman can be heard shouting: “Get off it now!”", ["a woman"], id="is heard"),
        pytest.param("“We are done,” said one of the three, Karim al-Haddad, a mason.", ["Karim al-Haddad"],
                     id="name of one of several"),
        pytest.param("“We are done,” chief of staff Jane Roe said.", ["Jane Roe"], id="role of several words"),
        pytest.param("“Never again,” was the reply of Adam Poe.", ["Adam Poe"], id="was the reply of"),
        pytest.param("“Never again,” was how Adam Poe put it.", ["Adam Poe"], id="was how he put it"),
        pytest.param("For Adam Poe, the deal is “a good second best”.", ["Adam Poe"], id="for somebody it is"),
        pytest.param("“It is within the law,” the ruling said.", ["the ruling"], id="noun that may be a verb"),
        pytest.param("A little later the firm said it was “over and done with”.", ["the firm"], id="time before"),
        pytest.param(["Poe said he was told in June.", "Managers “chose to wait” for it."], ["Adam Poe"] ,
                     id="goes on after indirect speech"),
        pytest.param(["Ida Moe leads the union.", "“They want out,” the Lagos lawyer said."], ["Ida Moe"],
                     id="told more of"),
        pytest.param("Ida Moe of Lund, who runs it, and who has urged a rest “for a while”, left.", ["Ida Moe"],
                     id="second relative clause"),
        pytest.param("The report, written by Ida Moe, and of which we have a copy, says it “was never seen”.",
                     ["the report"], id="relative clause with commas"),
        pytest.param(["Poe made a statement.", "His statement ran to a page, blamed “a faulty old valve”, and ended."],
                     ["Adam Poe"], id="list of predicates"),
        pytest.param("Every man has a tag, Poe told us, and “every tag was counted”.", ["Adam Poe"], id="every man"),
        pytest.param(["The firm was silent.", "“We will stay here,” her lawyer said."], [UNSETTLED], id="whose lawyer"),
    ],
)  # fmt: skip
def test_whose_words_they_are(paragraph: list[str] | str, speakers: list[str]) -> None:
    assert [speaker for _, speaker in told(paragraph)] == speakers


def test_a_paragraph_of_its_own_belongs_to_the_speaker_before() -> None:
    assert told("“I lost my boat,” said Adam Poe.", "“I do not know how to live.”") == [
        ("I lost my boat,", "Adam Poe"),
        ("I do not know how to live.", "Adam Poe"),
    ]


def test_several_paragraphs_are_one_quotation_with_a_span_each() -> None:
    written = article("“We came by night.", "“We left at dawn,” said Jane Roe.")
    (found,) = find_quotations(written, NAMES)
    assert [written.text[a:b] for a, b in found.spans] == ["We came by night.", "We left at dawn,"]
    assert found.known == {"text": "We came by night. We left at dawn,", "speaker": "Jane Roe"}


def test_she_and_he_are_told_apart_by_what_was_said_before() -> None:
    assert told(
        ["The spokeswoman Jane Roe spoke.", "She was joined by Adam Poe, a docker.", "“We will fight this,” he said."]
    ) == [("We will fight this,", "Adam Poe")]


def test_she_is_who_spoke_not_who_was_spoken_of() -> None:
    assert told(["Jane Roe denied a report that Moritz had promised to go.", "“No such word fell,” she said."]) == [
        ("No such word fell,", "Jane Roe")
    ]


def test_a_brother_is_told_of_not_told() -> None:
    paragraph = ["Yeni Moe, whose brother was there, said it was over.", "“It was dark,” she said."]
    assert told(paragraph) == [("It was dark,", "Yeni Moe")]


def test_she_is_named_earlier_in_the_sentence() -> None:
    sentence = "Its chair, Ida Moe, did not say that it was over; she did say, however, that it was “close to the end”."
    assert told(["The conciliator Jane Roe left.", sentence]) == [("close to the end", "Ida Moe")]


def test_a_description_that_fits_two_people_is_left_to_the_model() -> None:
    names = (person("Jane Roe", role="minister"), person("Adam Poe", role="minister"))
    (found,) = find_quotations(article("“We will stay here,” the minister said."), names)
    assert "speaker" not in found.known


def test_a_headline_that_repeats_a_quotation_is_none() -> None:
    headline = "Mayor: “We will stay here”"
    found = find_quotations(article(headline, "“We will stay here,” Roe said.", headline=headline), NAMES)
    assert [f.start > len(headline) for f in found] == [True]


@given(st.lists(st.sampled_from(["“", "”", '"', "'", "Roe", "said", "that", ",", ".", "the", "mayor", "we", " "])))
@settings(max_examples=150, deadline=None)
def test_spans_are_the_words_without_marks(pieces: list[str]) -> None:
    written = article(" ".join(["So", *pieces, "on"]))
    for found in find_quotations(written, NAMES):
        assert " ".join(written.text[a:b] for a, b in found.spans) == found.text == found.known["text"]
        assert found.family == "quotations"
