"""Who asserts, denies, warns, pledges or demands what."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.candidates.speech.attributions import attribution_of, find_attributions, source_of
from tests.candidates.speech.spoken import article, person

NAMES = (person("Jane Roe", "Roe", role="mayor"), person("Adam Poe", "Poe", role="governor"))


def claims(*paragraphs: list[str] | str) -> list[tuple[str | None, str, str]]:
    found = find_attributions(article(*paragraphs), NAMES)
    return [(f.known.get("claimant"), f.known["stance"], f.known["claim"]) for f in found]


@pytest.mark.parametrize(
    ("sentence", "claimant", "stance", "claim"),
    [
        ("Roe said that the wall did not fall.", "Jane Roe", "asserts", "the wall did not fall"),
        ("Roe told the council on Monday that it would pay.", "Jane Roe", "asserts", "it would pay"),
        ("Roe told a news conference the wall was sound.", "Jane Roe", "asserts", "the wall was sound"),
        ("Sources told the Lamp the deal was off.", "sources", "asserts", "the deal was off"),
        ("As Roe put it, the wall is older than Lund.", "Jane Roe", "asserts", "the wall is older than Lund"),
        ("The wall, in the words of Adam Poe, is a joke.", "Adam Poe", "asserts", "The wall is a joke"),
        ("According to police the man was drunk.", "police", "asserts", "the man was drunk"),
        ("The wall, two aides said, would cost more.", "two aides", "asserts", "The wall would cost more"),
        ("The wall, which cost 3m, is unsafe, engineers said.", "engineers", "asserts", "The wall is unsafe"),
        ("The wall, part of a 3m plan, was unsafe, Roe said.", "Jane Roe", "asserts", "The wall was unsafe"),
        ("Prosecutors claim Poe used a false name.", "prosecutors", "asserts", "Poe used a false name"),
        ("Roe told Orrin that £4m had been paid.", "Jane Roe", "asserts", "£4m had been paid"),
        ("It opened on Monday, with lawyers accusing Poe of theft.", "lawyers", "asserts", "Poe of theft"),
        ("Poe dismissed the trial as “a circus run by clowns”.", "Adam Poe", "asserts",
         "the trial as “a circus run by clowns”"),
        ("The locals were quick to blame a quarry.", "the locals", "asserts", "a quarry"),
        ("Roe said the wall was sound; nobody was hurt.", "Jane Roe", "asserts", "the wall was sound"),
        ("The firm expects the mill to reopen in May.", "the firm", "asserts", "the mill to reopen in May"),
        ("Its chairman, the retired judge Adam Poe, said it was over.", "Adam Poe", "asserts", "it was over"),
        ("This was a reference to a report in the Orrin Lamp, which said that he had fled.", "Orrin Lamp", "asserts",
         "he had fled"),
        ("Poe pleaded not guilty to taking £2m.", "Adam Poe", "denies", "taking £2m"),
        ("Poe pleaded not guilty to all ten counts before a judge.", "Adam Poe", "denies", "all ten counts"),
        ("The union insisted that the offer be withdrawn.", "the union", "demands", "the offer be withdrawn"),
        ("Roe pledged £4m for the school.", "Jane Roe", "pledges", "£4m for the school"),
        ("Lund offered to send ten men, and a team from Oslo was there.", "Lund", "pledges", "to send ten men"),
        ("Roe is adamant that the wall is safe.", "Jane Roe", "asserts", "the wall is safe"),
        ("Roe put the cost at 3m.", "Jane Roe", "asserts", "the cost at 3m"),
        ("Roe called the plan a waste of money.", "Jane Roe", "asserts", "the plan a waste of money"),
        ("Poe accused the mayor of hiding it.", "Adam Poe", "asserts", "the mayor of hiding it"),
        ("Police cleared the hall, saying it was unsafe.", "police", "asserts", "it was unsafe"),
        ("The firm apologised and said all would be paid.", "the firm", "asserts", "all would be paid"),
        ("Poe was quoted by the Lamp as saying it was over.", "Adam Poe", "asserts", "it was over"),
        ("Prosecutors allege Poe stole the money.", "prosecutors", "asserts", "Poe stole the money"),
        ("“It is far too late now,” admits Roe.", "Jane Roe", "asserts", "It is far too late now"),
        ("“This is a great shame,” a weary Poe fumed.", "Adam Poe", "asserts", "This is a great shame"),
        ("Adam Poe, who wants a vote, stormed: “This is a shame.”", "Adam Poe", "asserts", "This is a shame."),
        ("Roe said the wall was safe.", "Jane Roe", "asserts", "the wall was safe"),
        ("The wall is safe, Roe said on Monday.", "Jane Roe", "asserts", "The wall is safe"),
        ("The wall is safe, said Jane Roe, the mayor.", "Jane Roe", "asserts", "The wall is safe"),
        ("According to Poe, the wall is old.", "Adam Poe", "asserts", "the wall is old"),
        ("The wall, according to engineers, will fall.", "engineers", "asserts", "The wall will fall"),
        ("According to Jane Roe, mayor of Lund, the wall is old.", "Jane Roe", "asserts", "the wall is old"),
        ("“The wall is safe,” Roe said.", "Jane Roe", "asserts", "The wall is safe"),
        ("“The wall,” Roe said, “is safe.”", "Jane Roe", "asserts", "The wall is safe."),
        ("LUND (Lamp) — The wall is safe, Roe said.", "Jane Roe", "asserts", "The wall is safe"),
        ("The firm’s past is dark; its backers say it is sound.", "its backers", "asserts", "it is sound"),
        ("Her party, New Lund, said it would pay.", "New Lund", "pledges", "it would pay"),
        ("The company twice hinted that it would leave.", "the company", "pledges", "it would leave"),
        ("Until Monday night the general staff said it was two.", "the general staff", "asserts", "it was two"),
        ("“It is safe for now,” said Paul R. Greer, an engineer.", "Paul R. Greer", "asserts", "It is safe for now"),
        ("According to Roe, the builder, Tarn Steel, plans to go.", "Jane Roe", "asserts",
         "the builder, Tarn Steel, plans to go"),
        ("Poe denied taking any money.", "Adam Poe", "denies", "taking any money"),
        ("Roe, 54, who won in May, denied that she had lied.", "Jane Roe", "denies", "she had lied"),
        ("Roe dismissed messages online that a wave was near.", "Jane Roe", "denies", "a wave was near"),
        ("Poe hit back at claims that he had been paid.", "Adam Poe", "denies", "he had been paid"),
        ("Roe ruled out a second vote.", "Jane Roe", "denies", "a second vote"),
        ("Poe repeated his threat to quit at once.", "Adam Poe", "warns", "to quit at once"),
        ("Officials voiced fears that the dam could burst.", "officials", "warns", "the dam could burst"),
        ("Roe raised a warning by engineers that it may fall.", "engineers", "warns", "it may fall"),
        ("Roe said they would strike if it fell.", "Jane Roe", "warns", "they would strike if it fell"),
        ("Residents fear the wall could fall.", "residents", "warns", "the wall could fall"),
        ("Poe warned against building on sand.", "Adam Poe", "warns", "against building on sand"),
        ("Poe warned that the wall may fall.", "Adam Poe", "warns", "the wall may fall"),
        ("The union vowed to fight every cut.", "the union", "pledges", "to fight every cut"),
        ("The firm committed to planting trees there.", "the firm", "pledges", "planting trees there"),
        ("Roe’s promise to rebuild it was met with doubt.", "Jane Roe", "pledges", "to rebuild it"),
        ("Roe said she would pay.", "Jane Roe", "pledges", "she would pay"),
        ("Poe said no house would be lost.", "Adam Poe", "pledges", "no house would be lost"),
        ("Roe said the law must change.", "Jane Roe", "demands", "the law must change"),
        ("The union wants a ban on night shifts.", "the union", "demands", "a ban on night shifts"),
        ("The union renewed its call for an inquiry.", "the union", "demands", "an inquiry"),
        ("Last week Roe asked the court to free Poe.", "Jane Roe", "demands", "the court to free Poe"),
        ("Roe urged residents to leave at once.", "Jane Roe", "demands", "residents to leave at once"),
        ("Roe called on the army to stay away.", "Jane Roe", "demands", "the army to stay away"),
        ("The union called for an inquiry.", "the union", "demands", "an inquiry"),
        ("Poe told the jury to forget it all.", "Adam Poe", "demands", "the jury to forget it all"),
        ("Poe, citing the cost, said that it was over.", "Adam Poe", "asserts", "it was over"),
        ("Officials, however, have denied the loss of files.", "officials", "denies", "the loss of files"),
        ("Roe did say, however, that it was old.", "Jane Roe", "asserts", "it was old"),
        ("Roe has, in the past, said that it was old.", "Jane Roe", "asserts", "it was old"),
        ("That was news to Jane Roe, who two days earlier had ruled out a sale.", "Jane Roe", "denies", "a sale"),
        ("Engineers have been saying for years that it is leaking.", "engineers", "asserts", "it is leaking"),
        ("Poe went on to say that it was over.", "Adam Poe", "asserts", "it was over"),
        ("Roe used her speech to warn that the wall may fall.", "Jane Roe", "warns", "the wall may fall"),
        ("Poe began by saying that it was over.", "Adam Poe", "asserts", "it was over"),
        ("Poe is said to have told friends that he would go.", "Adam Poe", "pledges", "he would go"),
        ("Roe is recorded as having warned that it may fall.", "Jane Roe", "warns", "it may fall"),
        ("Claims that the wall leaks were dismissed by Adam Poe.", "Adam Poe", "denies", "the wall leaks"),
        ("The mayor’s reply, given by an aide who left at once, was that it was over.", "Jane Roe", "asserts",
         "it was over"),
        ("In Poe’s account the guards fled at noon.", "Adam Poe", "asserts", "the guards fled at noon"),
        ("The union is asking for a ninth day off.", "the union", "demands", "a ninth day off"),
        ("The builder blamed a faulty pump.", "the builder", "asserts", "a faulty pump"),
        ("Analysts expect a further cut in June.", "analysts", "asserts", "a further cut in June"),
        ("Roe put the cost at 3m in a note that we have seen.", "Jane Roe", "asserts", "the cost at 3m"),
        ("Some 90 men broke the fence, Poe told the Lamp on Sunday; flares were thrown.", "Adam Poe", "asserts",
         "Some 90 men broke the fence"),
        ("Around 90 men broke the fence, Poe told the Lamp.", "Adam Poe", "asserts", "Around 90 men broke the fence"),
        ("Poe said about 90 men broke in.", "Adam Poe", "asserts", "about 90 men broke in"),
        ("If it holds, Roe warned, she’ll open the gate.", "Jane Roe", "warns", "If it holds she’ll open the gate"),
        ("Poe denied through his lawyer having met her.", "Adam Poe", "denies", "having met her"),
        ("The wall fell, Roe said, on a loan of 150,000 marks, which is unpaid.", "Jane Roe", "asserts",
         "The wall fell"),
    ],
)  # fmt: skip
def test_a_claim_has_a_claimant_a_stance_and_its_clause(sentence: str, claimant: str, stance: str, claim: str) -> None:
    assert claims(["The officials met engineers.", sentence])[-1] == (claimant, stance, claim)


@pytest.mark.parametrize(
    "sentence",
    [
        "Roe has not said whether she will pay.",
        "Poe declined to say that it was over.",
        "It is said that the wall is old.",
        "Roe was told that the wall is old.",
        "The claims of fraud were many.",
        "Iraq’s declared policy is old.",
        "Roe said in a statement.",
        "Roe called the police.",
        "Roe called a meeting for Monday.",
        "Roe wants to go home.",
        "Roe claimed victory in the vote.",
        "Roe’s claim that the wall stood drew laughter.",
        "Poe asked not to be named.",
        "Did Roe say that the wall was safe?",
        "What the union wants would cost three million.",
        "The union demanded in 2022.",
        "Roe says wall is safe to walk on again",
        "Editor: Adam Poe of Lund.",
        "“Is the wall safe?” Roe asked.",
        "His remarks underscored the weight of the matter.",
        "Roe wrote to the firm that night, and twice more that week.",
        "Roe told the firm’s guests on Dec. 4, six weeks later, when it was over.",
        "The aid that Roe promised in May, and that Poe threatened to withhold, will be paid.",
        "Roe said it did not.",
        "“I sat down on the step of the old bus,” Roe said.",
    ],
)
def test_these_are_no_claims(sentence: str) -> None:
    assert claims(sentence) == []


def test_two_claims_side_by_side_of_one_claimant_are_two() -> None:
    assert claims("Roe noted that the sum is unclear, but confirmed that work goes on.") == [
        ("Jane Roe", "asserts", "the sum is unclear"),
        ("Jane Roe", "asserts", "work goes on"),
    ]


def test_two_clauses_of_one_verb_are_two_claims() -> None:
    assert claims("Roe said on Monday that wages must rise and that the bank was to blame.") == [
        ("Jane Roe", "demands", "wages must rise"),
        ("Jane Roe", "asserts", "the bank was to blame"),
    ]


def test_what_is_denied_may_stand_in_the_same_sentence() -> None:
    assert claims("Word spread that the shaft was lost; Poe denied it at once.") == [
        ("Adam Poe", "denies", "the shaft was lost")
    ]


def test_a_sentence_that_goes_on_with_quoted_words_is_a_claim_of_who_spoke_before() -> None:
    assert claims(["Poe said that his men had come under fire.", "Gas was used “only at the very end”."])[-1] == (
        "Adam Poe", "asserts", "Gas was used “only at the very end”",
    )  # fmt: skip


def test_a_claim_inside_a_relative_clause_ends_with_it() -> None:
    assert claims("Roe, who has denied all wrongdoing, said the wall was safe.") == [
        ("Jane Roe", "denies", "all wrongdoing"),
        ("Jane Roe", "asserts", "the wall was safe"),
    ]


@pytest.mark.parametrize(
    "denial",
    [
        "Poe denied this.",
        "Poe denied that on Monday.",
        "Poe disputes that.",
        "Poe dismissed the claims as nonsense.",
        "Poe denied it within the hour.",
        "Poe denies that too.",
        "Poe rejected that accusation out of hand.",
        "Poe rejects Roe’s version.",
        "Poe called this a lie.",
        "Poe called that account “fabricated”.",
    ],
)
def test_what_was_just_said_is_denied(denial: str) -> None:
    written = article(["Roe said that he took the money.", denial])
    found = find_attributions(written, NAMES)[-1]
    assert (found.known["claimant"], found.known["claim"]) == ("Adam Poe", "he took the money")
    assert [written.text[a:b] for a, b in found.spans] == ["Roe said that he took the money.", denial]


def test_a_long_quotation_is_claimed_by_its_first_sentences() -> None:
    spoken = ["The wall is in good order and will stand for long."] * 3
    assert claims(f"“{' '.join(spoken)}” Roe said.") == [("Jane Roe", "asserts", " ".join(spoken[:2]))]


def test_a_lone_quotation_of_a_few_words_makes_no_claim() -> None:
    assert [claim for _, _, claim in claims(["“The wall is safe,” Roe said.", "“It is firm.”"])] == ["The wall is safe"]


def test_turns_of_an_interview_are_claims_of_whoever_has_these_initials() -> None:
    turns = ["JR: We knew of the damage two years before it fell.", "JR: Nobody ever asked to see the old report."]
    assert [who for who, _, _ in claims(*turns)] == ["Jane Roe", "Jane Roe"]


def test_a_claim_within_a_claim_is_a_second_claim() -> None:
    assert claims("Roe said Poe had warned that the wall may fall.") == [
        ("Jane Roe", "asserts", "Poe had warned that the wall may fall"),
        ("Adam Poe", "warns", "the wall may fall"),
    ]


def test_relative_clauses_speak_for_what_they_follow() -> None:
    sentence = "Help came with words from Adam Poe, governor of the Skaane district, who stressed that it is over."
    assert claims(sentence) == [("Adam Poe", "asserts", "it is over")]


def test_pronouns_are_resolved_across_sentences() -> None:
    assert claims(["The company denied any wrongdoing.", "It said the wall was safe."])[-1] == (
        "the company", "asserts", "the wall was safe",
    )  # fmt: skip


def test_evidence_is_the_whole_sentence() -> None:
    written = article(["It rained.", "Roe said that the wall fell.", "It rained."])
    (found,) = find_attributions(written, NAMES)
    assert [written.text[a:b] for a, b in found.spans] == ["Roe said that the wall fell."] == [found.text]


def test_the_headline_makes_no_claim() -> None:
    headline = "Wall is safe for now, says Roe"
    assert find_attributions(article(headline, headline=headline), NAMES) == ()


@pytest.mark.parametrize(
    ("sentence", "number", "source"),
    [
        ("Poe said that 300 houses fell.", "300", "Adam Poe"),
        ("The wall, 40 metres long, is safe, Roe said.", "40", "Jane Roe"),
        ("The 12 members heard Poe, who said that it was over.", "12", None),
        ("Roe said Poe had told her that 300 houses fell.", "300", "Adam Poe"),
        ("Some 300 houses fell.", "300", None),
        ("“We lost 300 houses,” Roe said.", "300", "Jane Roe"),
    ],
)
def test_a_figure_has_the_source_of_its_clause(sentence: str, number: str, source: str | None) -> None:
    written = article(sentence)
    at = written.text.index(number)
    assert source_of(written, at, at + len(number), find_attributions(written, NAMES)) == source


def test_a_clause_whose_claimant_is_open_is_still_somebodys() -> None:
    written = article("Her lawyer said that 300 houses fell.")
    found = find_attributions(written, NAMES)
    at = written.text.index("300")
    assert source_of(written, at, at + 3, found) is None
    assert attribution_of(written, at, at + 3, found) == found[0]


@given(
    st.lists(st.sampled_from("Roe Poe said that denied , . “ ” the wall according to who and urged it he not".split()))
)
@settings(max_examples=200, deadline=None)
def test_no_claim_is_made_twice_in_a_sentence(words: list[str]) -> None:
    written = article([" ".join(["So", *words]), "Roe said that it rained."])
    found = find_attributions(written, NAMES)
    keys = [(f.spans, f.known.get("claimant"), f.known["claim"]) for f in found]
    assert len(keys) == len(set(keys))
    assert all(f.known["claim"].strip() == f.known["claim"] != "" for f in found)


def test_their_statement_is_quoted_for_itself() -> None:
    found = claims(
        "The owners of the wall will meet Roe.", "The wall is 90 metres long, according to their joint statement."
    )
    assert found[-1] == ("joint statement", "asserts", "The wall is 90 metres long")
