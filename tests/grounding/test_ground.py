from __future__ import annotations

from typing import Any

import pytest

from summarizer.articles import Article
from summarizer.briefs import Brief
from summarizer.candidates import find_candidates
from summarizer.drafts import Proposal, proposals
from summarizer.grounding import Grounded, ground
from tests.invented import article_of

ARTICLE = article_of(
    "Ferry service to Orrin Island halted",
    "Harbour master Ines Calder stopped the ferry to Orrin Island on 3 March 2026 after a crack was found.",
    "She said about 1,400 passengers had to wait.",
    "“We will not sail until the hull is safe,” Calder said.",
    "Mayor Tomas Brandt denied that the town had known of the crack.",
)


def grounded(*proposed: Proposal, article: Article = ARTICLE, **single: Any) -> Grounded:
    return ground(Brief, article, find_candidates(article), proposed, single)


def evidence(item: dict[str, Any], article: Article = ARTICLE) -> list[str]:
    return [article.text[span["start"] : span["end"]] for span in item["evidence"]]


def test_free_text_that_its_sentence_bears_stays_with_the_whole_sentence() -> None:
    result = grounded(Proposal("summary", {"text": "Ines Calder stopped the ferry to Orrin Island."}, cited=(2,)))
    (item,) = result.values["summary"]
    assert item["evidence"] == [{"sentence": 2, "start": 38, "end": 139}]
    assert evidence(item) == [ARTICLE.sentence(2)]
    assert result.rejected == result.repaired == []


def test_a_wrong_citation_is_repaired_and_noted() -> None:
    result = grounded(Proposal("summary", {"text": "Ines Calder stopped the ferry to Orrin Island."}, cited=(5,)))
    assert [span["sentence"] for span in result.values["summary"][0]["evidence"]] == [2]
    assert [note.reason for note in result.repaired] == ["rests on sentence 2, cited was 5"]


def test_a_name_behind_a_pronoun_is_proven_by_the_sentence_that_introduces_it() -> None:
    result = grounded(Proposal("summary", {"text": "Ines Calder said about 1,400 passengers had to wait."}, cited=(3,)))
    assert [span["sentence"] for span in result.values["summary"][0]["evidence"]] == [2, 3]
    assert [note.reason for note in result.repaired] == ["rests on sentence 2 too"]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Calder said about 1,500 passengers had to wait.",
        "Ines Calder said more than 1,400 passengers had to wait.",
        "Tomas Brandt said about 1,400 passengers had to wait.",
        "The ferry to Orrin Island was not stopped.",
        "A storm is expected at the weekend.",
    ],
)
def test_what_no_sentence_bears_is_rejected_kept_and_asked_again(text: str) -> None:
    proposal = Proposal("summary", {"text": text}, cited=(3,))
    result = grounded(proposal)
    assert "summary" not in result.values
    assert [(note.field, note.item) for note in result.rejected] == [("summary", {"text": text})]
    assert [failed for failed, _ in result.failed] == [proposal]


def test_a_field_that_may_be_empty_is_emptied_and_noted() -> None:
    result = grounded(
        Proposal("people", {"name": "Ines Calder", "aliases": ["Calder", "Ina"], "role": "mayor"}, cited=(2,))
    )
    (person,) = result.values["people"]
    assert "role" not in person
    assert person["aliases"] == ["Calder"]
    assert sorted((note.field, note.item) for note in result.rejected) == [
        ("people.aliases", "Ina"),
        ("people.role", "mayor"),
    ]


def test_an_invented_person_is_rejected() -> None:
    result = grounded(Proposal("people", {"name": "Ina Calder"}, cited=(2,)))
    assert result.values == {}
    assert result.rejected[0].reason == "does not stand in the article"


def test_a_quotation_is_found_where_it_stands_whatever_was_cited() -> None:
    result = grounded(Proposal("quotes", {"text": "We will not sail until the hull is safe,"}, cited=(9, 1)))
    assert evidence(result.values["quotes"][0]) == ["We will not sail until the hull is safe,"]
    assert result.repaired[0].reason == "stands in sentence 4, cited was 1"


def test_a_figure_must_have_the_hedge_that_stands_there() -> None:
    figure = {"value": 1400, "unit": None, "upper": None, "counts": "passengers"}
    good = grounded(Proposal("figures", {**figure, "hedge": "about"}, cited=(3,)))
    assert evidence(good.values["figures"][0]) == ["about 1,400"]
    bad = grounded(Proposal("figures", {**figure, "hedge": "nearly"}, cited=(3,)))
    assert bad.values == {}


def test_money_that_only_this_article_knows_is_known_to_the_check() -> None:
    article = article_of("The yard was fined 4,000 velms ($90).", "It had earned 9,000 velms.")
    values = {"value": 9000.0, "unit": "velm", "hedge": "exactly"}
    result = grounded(Proposal("figures", values, cited=(2,)), article=article)
    assert [figure["unit"] for figure in result.values["figures"]] == ["velm"]


def test_an_event_that_code_found_rests_on_its_whole_sentence() -> None:
    found, _ = proposals(Brief, find_candidates(ARTICLE), [])
    result = grounded(*(proposal for proposal in found if proposal.field == "events"))
    stopped, *_, known = result.values["events"]
    assert stopped == {
        "what": "Harbour master Ines Calder stopped the ferry to Orrin Island on 3 March 2026",
        "date": "2026-03-03",
        "status": "happened",
        "evidence": [{"sentence": 2, "start": 38, "end": 139}],
    }
    assert (known["what"], known["status"]) == ("the town had known of the crack", "denied")
    assert result.rejected == []


def test_a_date_and_a_place_of_another_sentence_do_not_go_with_an_event() -> None:
    event = {"what": "about 1,400 passengers had to wait", "date": "2025-07", "place": "Oslo", "status": "happened"}
    result = grounded(Proposal("events", event, cited=(3,)))
    assert set(result.values["events"][0]) == {"what", "status", "evidence"}
    assert [note.field for note in result.rejected] == ["events.date", "events.place"]


def test_ways_of_saying_nothing_are_null() -> None:
    result = grounded(Proposal("quotes", {"text": "We will not sail", "speaker": "Unknown"}, cited=(4,)))
    assert "speaker" not in result.values["quotes"][0]
    assert result.rejected == []


def test_no_more_items_nor_words_than_the_schema_allows() -> None:
    proposal = Proposal("summary", {"text": "Ines Calder stopped the ferry to Orrin Island."}, cited=(2,))
    longer = [
        Proposal("summary", {"text": f"Ines Calder stopped the ferry to Orrin Island{', the ferry' * n}."}, cited=(2,))
        for n in range(1, 7)
    ]
    result = grounded(proposal, proposal, *longer)
    assert len(result.values["summary"]) == 5
    assert [note.reason for note in result.rejected] == [
        "is there already",
        "no more than 5 are kept",
        "no more than 5 are kept",
    ]


def test_in_a_language_without_known_negations_free_text_is_marked_unchecked() -> None:
    article = article_of("Die Fähre nach Orrin fährt nicht.", language="de")
    result = grounded(Proposal("summary", {"text": "Die Fähre nach Orrin fährt nicht."}, cited=(1,)), article=article)
    assert [note.field for note in result.unchecked] == ["summary"]


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_in_english_of_any_region_it_is_checked(language: str) -> None:
    article = article_of("The ferry to Orrin does not sail.", language=language)
    good, bad = (
        grounded(Proposal("summary", {"text": text}, cited=(1,)), article=article)
        for text in ("The ferry to Orrin does not sail.", "The ferry to Orrin does sail.")
    )
    assert (len(good.values["summary"]), good.unchecked) == (1, [])
    assert (bad.values, [note.field for note in bad.rejected]) == ({}, ["summary"])


def test_single_values_fit_the_schema_or_stay_empty() -> None:
    result = grounded(genre="news", topics=["weather", "sport", "health", "labour", "society", "education"])
    assert result.values == {"genre": "news", "topics": ["weather", "sport", "health", "labour", "society"]}
    assert [note.field for note in grounded(genre="gossip").rejected] == ["genre"]


SPEECH = article_of(
    "The Bread Office said it had not ordered anything.",
    "No customers were hurt, the bakery said on Thursday.",
    "Councillor Moira Lane said the firm had ignored warnings; its head of quality, Fergus Bain, disputed that.",
    "Inspector Hugh Prent said Livedome had lost the records.",
)


@pytest.mark.parametrize(
    ("claimant", "stance", "claim", "cited", "holds"),
    [
        pytest.param("the bakery", "asserts", "No customers were hurt", 2, True, id="as the article has it"),
        pytest.param("the Bread Office", "asserts", "No customers were hurt", 2, False, id="another kind of body"),
        pytest.param("Moira Lane", "asserts", "the firm had ignored warnings", 3, True, id="who claims it"),
        pytest.param("Fergus Bain", "asserts", "the firm had ignored warnings", 3, False, id="who disputes it"),
        pytest.param("Livedome", "asserts", "Livedome had lost the records", 4, False, id="of whom it is said"),
    ],
)
def test_a_claim_is_its_claimants(claimant: str, stance: str, claim: str, cited: int, holds: bool) -> None:
    proposal = Proposal("claims", {"claimant": claimant, "stance": stance, "claim": claim}, cited=(cited,))
    assert bool(grounded(proposal, article=SPEECH).values.get("claims")) is holds


OVER_PARAGRAPHS = article_of(
    "Bakery owner answers her critics",
    "“We baked for this town in every winter it had,” said Ada Holm, who owns the bakery.",
    "“I buy flour like everybody else. It was three crowns a sack when I began.",
    "“Had we done nothing, the bakery would have gone,” Holm said.",
)
JOINED = (
    "I buy flour like everybody else. It was three crowns a sack when I began. "
    "Had we done nothing, the bakery would have gone,"
)


def test_a_quotation_over_paragraphs_is_verbatim_without_the_mark_that_opens_each() -> None:
    found = find_candidates(OVER_PARAGRAPHS)
    result = ground(Brief, OVER_PARAGRAPHS, found, *proposals(Brief, found, []))
    assert JOINED in [quote["text"] for quote in result.values["quotes"]]
    assert "quotes" not in [note.field for note in result.rejected]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        pytest.param(JOINED, True, id="as it is joined"),
        pytest.param(JOINED.replace("three", "four"), False, id="another number"),
        pytest.param("in every winter it had, I buy flour like everybody else.", False, id="of two quotations"),
    ],
)
def test_a_quotation_over_paragraphs_that_a_model_wrote(text: str, holds: bool) -> None:
    result = grounded(Proposal("quotes", {"text": text, "speaker": "Ada Holm"}, cited=(3,)), article=OVER_PARAGRAPHS)
    if not holds:
        assert [note.reason for note in result.rejected] == ["does not stand in the article"]
        return
    (quote,) = result.values["quotes"]
    assert [span["sentence"] for span in quote["evidence"]] == [3, 4]
    assert " ".join(evidence(quote, OVER_PARAGRAPHS)) == JOINED


def test_quotations_that_are_closed_are_never_joined() -> None:
    two = article_of(
        "Dredger sinks", "Ada Holm said: “The dredger sank on Monday.”", "“That is a lie,” Ben Lund answered."
    )
    words = {"text": "The dredger sank on Monday. That is a lie,", "speaker": "Ben Lund"}
    spans = tuple(
        (two.text.index(w), two.text.index(w) + len(w)) for w in ("The dredger sank on Monday.", "That is a lie,")
    )
    assert not grounded(Proposal("quotes", words, spans=spans), article=two).values
    assert not grounded(Proposal("quotes", words, cited=(2,)), article=two).values


DENIALS = article_of(
    "Harbour board under fire",
    "Word ran through the port that the dredger had sunk; the Harbour Board denied it within the hour.",
    "The pump was supplied by Tessel Marine, a firm in Orrin.",
    "Tessel Marine denied this on Friday.",
    "Board chair Ines Calder hit back at claims that divers were in danger.",
    "She dismissed messages on social media that a flood was coming.",
    "Calder denied, however, that the lock had failed.",
    "The dredger had lost its anchor, the crew said; nobody denied it.",
    "The board offered the crew more leave. The crew rejected it.",
)


@pytest.mark.parametrize(
    ("claimant", "claim", "cited", "sentences"),
    [
        pytest.param("the Harbour Board", "the dredger had sunk", 2, [2], id="denied behind it"),
        pytest.param("Tessel Marine", "The pump was supplied by Tessel Marine", 3, [3, 4], id="in the next sentence"),
        pytest.param("Ines Calder", "divers were in danger", 5, [5], id="hit back at claims"),
        pytest.param("Ines Calder", "a flood was coming", 6, [6], id="dismissed messages"),
        pytest.param("Ines Calder", "the lock had failed", 7, [7], id="denied, however"),
        pytest.param("Tessel Marine", "the dredger had sunk", 2, None, id="somebody else denied it"),
        pytest.param("the crew", "The dredger had lost its anchor", 8, None, id="nobody denied it"),
        pytest.param("the crew", "The board offered the crew more leave", 9, None, id="an offer is turned down"),
    ],
)
def test_what_somebody_denies(claimant: str, claim: str, cited: int, sentences: list[int] | None) -> None:
    proposal = Proposal("claims", {"claimant": claimant, "stance": "denies", "claim": claim}, cited=(cited,))
    kept = grounded(proposal, article=DENIALS).values.get("claims", [])
    assert [[span["sentence"] for span in item["evidence"]] for item in kept] == ([sentences] if sentences else [])


def test_what_is_denied_is_nobodys_assertion_elsewhere() -> None:
    claim = {"claimant": "Ines Calder", "stance": "asserts", "claim": "divers were in danger"}
    assert not grounded(Proposal("claims", claim, cited=(5,)), article=DENIALS).values


@pytest.mark.parametrize(
    ("behind", "claimant", "holds"),
    [
        pytest.param("Ines Calder denied it.", "Ines Calder", True, id="who denies it"),
        pytest.param("Ines Calder denied it on Friday.", "Ines Calder", True, id="on a day"),
        pytest.param("Ines Calder denied it.", "Tomas Brandt", False, id="who says it"),
        pytest.param("Ines Calder denied the report of a strike.", "Ines Calder", False, id="another report"),
        pytest.param("Ines Calder denied it was late.", "Ines Calder", False, id="something else"),
        pytest.param("Ines Calder could hardly deny it.", "Ines Calder", False, id="no denial"),
        pytest.param("Ines Calder no longer denies it.", "Ines Calder", False, id="no denial any more"),
        pytest.param("Asked about the anchor, Ines Calder denied it.", "Ines Calder", False, id="asked about another"),
        pytest.param("A strike loomed, but Ines Calder denied it.", "Ines Calder", False, id="what is between"),
    ],
)
def test_only_a_denial_of_what_was_just_said_is_one(behind: str, claimant: str, holds: bool) -> None:
    told = article_of("Dredger sinks", "Tomas Brandt said the dredger had sunk.", behind)
    claim = {"claimant": claimant, "stance": "denies", "claim": "the dredger had sunk"}
    assert bool(grounded(Proposal("claims", claim, cited=(2,)), article=told).values) is holds
