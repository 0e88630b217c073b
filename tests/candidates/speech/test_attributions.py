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
        ("Roe said the wall was safe.", "Jane Roe", "asserts", "the wall was safe"),
        ("The wall is safe, Roe said on Monday.", "Jane Roe", "asserts", "The wall is safe"),
        ("The wall is safe, said Jane Roe, the mayor.", "Jane Roe", "asserts", "The wall is safe"),
        ("According to Poe, the wall is old.", "Adam Poe", "asserts", "the wall is old"),
        ("The wall, according to engineers, will fall.", "engineers", "asserts", "The wall will fall"),
        ("According to Jane Roe, mayor of Lund, the wall is old.", "Jane Roe", "asserts", "the wall is old"),
        ("“The wall is safe,” Roe said.", "Jane Roe", "asserts", "The wall is safe"),
        ("“The wall,” Roe said, “is safe.”", "Jane Roe", "asserts", "The wall is safe."),
        ("LUND (Lamp) — The wall is safe, Roe said.", "Jane Roe", "asserts", "The wall is safe"),
        ("Poe denied taking any money.", "Adam Poe", "denies", "taking any money"),
        ("Roe, 54, who won in May, denied that she had lied.", "Jane Roe", "denies", "she had lied"),
        ("Poe warned against building on sand.", "Adam Poe", "warns", "against building on sand"),
        ("Poe warned that the wall may fall.", "Adam Poe", "warns", "the wall may fall"),
        ("The union vowed to fight every cut.", "the union", "pledges", "to fight every cut"),
        ("The firm committed to planting trees there.", "the firm", "pledges", "planting trees there"),
        ("Roe urged residents to leave at once.", "Jane Roe", "demands", "residents to leave at once"),
        ("Roe called on the army to stay away.", "Jane Roe", "demands", "the army to stay away"),
        ("The union called for an inquiry.", "the union", "demands", "an inquiry"),
        ("Poe told the jury to forget it all.", "Adam Poe", "demands", "the jury to forget it all"),
        ("Poe, citing the cost, said that it was over.", "Adam Poe", "asserts", "it was over"),
        ("Officials, however, have denied the loss of files.", "officials", "denies", "the loss of files"),
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
        "“Is the wall safe?” Roe asked.",
        "His remarks underscored the weight of the matter.",
    ],
)
def test_these_are_no_claims(sentence: str) -> None:
    assert claims(sentence) == []


def test_two_claims_side_by_side_of_one_claimant_give_the_first() -> None:
    assert claims("Roe noted that the sum is unclear, but confirmed that work goes on.") == [
        ("Jane Roe", "asserts", "the sum is unclear")
    ]


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
def test_one_claim_a_claimant_in_each_sentence(words: list[str]) -> None:
    written = article([" ".join(["So", *words]), "Roe said that it rained."])
    found = find_attributions(written, NAMES)
    keys = [(f.spans, f.known.get("claimant")) for f in found]
    assert len(keys) == len(set(keys))
    assert all(f.known["claim"].strip() == f.known["claim"] != "" for f in found)


def test_their_statement_is_quoted_for_itself() -> None:
    found = claims(
        "The owners of the wall will meet Roe.", "The wall is 90 metres long, according to their joint statement."
    )
    assert found[-1] == ("joint statement", "asserts", "The wall is 90 metres long")
