"""What a sentence says when its asides are left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.candidates.events.clauses import clauses_within, main_clauses


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("The dyke broke at noon.", "The dyke broke at noon", id="as it stands"),
        pytest.param("  The dyke\nbroke  at noon!", "The dyke broke at noon", id="white space and end marks"),
        pytest.param("But the dyke broke at noon.", "the dyke broke at noon", id="but"),
        pytest.param("Meanwhile, the dyke broke at noon.", "the dyke broke at noon", id="a link with its comma"),
        pytest.param("So far 12 people have left.", "So far 12 people have left", id="no link without one"),
        pytest.param("2. The order must be withdrawn.", "The order must be withdrawn", id="numbered"),
        pytest.param("that the dyke broke at noon", "the dyke broke at noon", id="the that of what is said"),
    ],
)
def test_what_surrounds_a_clause_goes(sentence: str, clause: str) -> None:
    assert main_clauses(sentence) == [clause]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("On Monday, the ferry sank off Orrin.", "the ferry sank off Orrin", id="a day"),
        pytest.param("After the storm, on Monday, the ferry was sunk.", "the ferry was sunk", id="two phrases"),
        pytest.param("When the storm came, the ferry had left.", "the ferry had left", id="a subordinate clause"),
        pytest.param(
            "In a letter he sent in May, Brandt had put it at 11.",
            "Brandt had put it at 11",
            id="a phrase with a relative clause of its own",
        ),
        pytest.param(
            "Valued at 9 million crowns, it would be the largest yard.",
            "it would be the largest yard",
            id="a participle",
        ),
        pytest.param(
            "In Velm, where most men fish, nobody was at sea.",
            "nobody was at sea",
            id="a phrase and its relative clause",
        ),
        pytest.param(
            "According to its pilot, Ada Crane, the ferry is safe.", "the ferry is safe", id="a source and its name"
        ),
        pytest.param(
            "In Velm, the last town before the dunes, close to 700 men were at sea.",
            "close to 700 men were at sea",
            id="a place and its apposition",
        ),
        pytest.param(
            "For Ada Crane, 40, chair of the yard, the order came late.",
            "the order came late",
            id="a person with age and post",
        ),
    ],
)
def test_what_stands_in_front_goes(sentence: str, clause: str) -> None:
    assert main_clauses(sentence) == [clause]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("On Monday the court fined the bank.", "On Monday the court fined the bank", id="without a comma"),
        pytest.param(
            "On Monday the court fined the bank, the paper said.",
            "On Monday the court fined the bank",
            id="before who said so",
        ),
        pytest.param(
            "On Monday the mayor, Ada Crane, named a chair.",
            "On Monday the mayor named a chair",
            id="with the subject in it",
        ),
        pytest.param(
            "On Monday Ada Crane, the mayor, named a chair.",
            "On Monday Ada Crane named a chair",
            id="with a name in it",
        ),
        pytest.param(
            "Around 350 lorries, all of them full, were turned back.",
            "Around 350 lorries were turned back",
            id="a quantity",
        ),
        pytest.param(
            "Of the 86 branches that are to close, 71 are in Velm.",
            "Of the 86 branches that are to close, 71 are in Velm",
            id="a part of a whole",
        ),
        pytest.param(
            "Retired driver Len Post, 74, spent a night in jail.",
            "Retired driver Len Post spent a night in jail",
            id="a participle before a noun",
        ),
        pytest.param(
            "If it rains, the match will be put off.", "If it rains, the match will be put off", id="a condition"
        ),
        pytest.param(
            "The match will be put off, unless it stops raining.",
            "The match will be put off",
            id="a condition behind a comma is an aside",
        ),
    ],
)
def test_what_belongs_to_the_clause_stays_in_front(sentence: str, clause: str) -> None:
    assert main_clauses(sentence) == [clause]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("Brandt, the mayor, closed the yard.", "Brandt closed the yard", id="an apposition"),
        pytest.param("The yard, which Crane owns, was closed.", "The yard was closed", id="a relative clause"),
        pytest.param("The yard – 40 years old – was closed.", "The yard was closed", id="dashes"),
        pytest.param("The yard (40 years old) was closed.", "The yard was closed", id="brackets"),
        pytest.param("It sold 300 tonnes (of 900) of tin.", "It sold 300 tonnes of tin", id="brackets within"),
        pytest.param(
            "The bank, founded by pilots in 1867, is to buy a yard.",
            "The bank is to buy a yard",
            id="a participle that is no verb",
        ),
        pytest.param("Crane, 43, grew up on Orrin.", "Crane grew up on Orrin", id="an age"),
        pytest.param(
            "The mayor, Ada Crane, earlier gave the number as 12.",
            "The mayor earlier gave the number as 12",
            id="an adverb before the verb",
        ),
        pytest.param(
            "Crane, the mayor, and her deputy, Brandt, were hurt badly.",
            "Crane and her deputy were hurt badly",
            id="a second subject is no aside",
        ),
        pytest.param(
            "One of the yards that were shut, Velm Dock, has opened again.",
            "One of the yards that were shut has opened again",
            id="behind a verb of a relative clause",
        ),
        pytest.param(
            "The review led by Sir Conrad, a judge, will report in May.",
            "The review led by Sir Conrad will report in May",
            id="behind a participle with by",
        ),
        pytest.param(
            "Two planes that Norway had offered will not come: it is too dark.",
            "Two planes that Norway had offered will not come",
            id="what a colon explains",
        ),
        pytest.param("The sea, said the mayor, was calm all day.", "The sea was calm all day", id="who says so"),
        pytest.param(
            "A man who took part, and who would not be named, said a draft, dated May, had been torn up.",
            "A man who took part said a draft had been torn up",
            id="never at the cost of who says so",
        ),
        pytest.param(
            "He said the union's count, taken at the gates, came to 900.",
            "He said the union's count came to 900",
            id="within what is said",
        ),
        pytest.param("The yard was closed, leaving 900 men without work.", "The yard was closed", id="a result"),
        pytest.param("The yard was closed, a blow to the town.", "The yard was closed", id="a remark"),
        pytest.param(
            "It owes less than the sum which Ada Crane, the mayor, had named.",
            "It owes less than the sum",
            id="a relative clause whose verb is behind an aside",
        ),
    ],
)
def test_asides_go(sentence: str, clause: str) -> None:
    assert main_clauses(sentence) == [clause]


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("Nurses, midwives and porters walked out on Monday", id="a list of subjects"),
        pytest.param("They sent boats, buses and lorries to the port", id="a list of objects"),
        pytest.param("It will cost 400 of 900 jobs, or roughly one in two", id="a second object"),
        pytest.param("The yard was inspected under the “Clean Hands, Full Plate” rules", id="a comma in a quotation"),
        pytest.param("The bill came to 1,450 crowns at 12:30", id="a comma in a number, a colon in a time"),
        pytest.param("up to 1,150 posts would be cut in May", id="up to so many"),
        pytest.param("Crane came in on Monday and ate soup with the board", id="two verbs"),
    ],
)
def test_what_is_no_aside_stays(clause: str) -> None:
    assert main_clauses(f"{clause}.") == [clause]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        pytest.param(
            "The yard was shut, and the court agreed with that.",
            ["The yard was shut", "the court agreed with that"],
            id="and",
        ),
        pytest.param(
            "The yard was shut; the men went home.", ["The yard was shut", "the men went home"], id="semicolon"
        ),
        pytest.param(
            "nothing had been signed and that nothing would change now",
            ["nothing had been signed", "nothing would change now"],
            id="two things said",
        ),
        pytest.param(
            "The fee rose by half, and at Velm Mrs Crane, who is 80, had run out of oil.",
            ["The fee rose by half", "at Velm Mrs Crane had run out of oil"],
            id="with its verb behind an aside",
        ),
        pytest.param(
            "The yard was shut early. Ada Crane was told of it.",
            ["The yard was shut early", "Ada Crane was told of it"],
            id="two sentences in one",
        ),
        pytest.param("The fee was cut, but was raised again.", ["The fee was cut"], id="no subject of its own"),
        pytest.param(
            "He wants 30 votes, and a majority at Velm, where the fund, with 12%, has pledged its help.",
            ["He wants 30 votes, and a majority at Velm"],
            id="the verb of a relative clause makes none",
        ),
    ],
)
def test_a_second_clause_has_a_subject_of_its_own(sentence: str, clauses: list[str]) -> None:
    assert main_clauses(sentence) == clauses


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="nothing"),
        pytest.param("Bridge to shut for repairs in May", id="no finite verb"),
        pytest.param("to pull out of the talks on Monday", id="an infinitive"),
        pytest.param("how he had saved the boy from the sea", id="a question within"),
        pytest.param("unfit to lead the yard, was brief", id="an adjective and its infinitive"),
        pytest.param("a bill in the spring that would punish leaks", id="a noun and its relative clause"),
        pytest.param("a man of 67 and a woman whose body was found", id="nouns and a relative clause"),
        pytest.param("Why was the rescue of the ship abandoned?", id="a question"),
        pytest.param("Nobody was hurt in the storm, was there?”", id="a question in a quotation"),
        pytest.param("It was shut", id="too short to say something"),
        pytest.param("The yard is shut now,” said Ada Crane", id="half a quotation"),
        pytest.param("On Monday the mayor of Velm said", id="who says it and not what"),
    ],
)
def test_what_is_no_clause(words: str) -> None:
    assert main_clauses(words) == []


LONG = "The government of the island closed all of the nine yards on the northern coast"


@pytest.mark.parametrize(
    ("tail", "left"),
    [
        pytest.param("after a fire that nobody saw", "", id="after"),
        pytest.param("two weeks after a fire that nobody saw", None, id="a time before after"),
        pytest.param("and after a fire it left the town", "", id="with the word that joins it"),
        pytest.param("because the owner had run away", "", id="because"),
        pytest.param("in a deal that values the land at 9 million", "", id="in a deal"),
        pytest.param("as the storm came nearer and nearer", "", id="as the"),
        pytest.param("as well as the old dock at Velm", None, id="as well as"),
        pytest.param("if the owner cannot be found in time", None, id="never a condition"),
    ],
)
def test_a_long_clause_is_cut_before_what_is_lesser(tail: str, left: str | None) -> None:
    assert main_clauses(f"{LONG} {tail}.") == [LONG if left == "" else f"{LONG} {tail}"]


def test_a_reason_is_not_cut_from_a_denial() -> None:
    sentence = "The government of the island did not close the nine yards on the coast because of the fire"
    assert main_clauses(sentence) == [sentence]


def test_a_short_clause_is_not_cut() -> None:
    assert main_clauses("It was closed after a fire.") == ["It was closed after a fire"]


WORDS = st.sampled_from(
    "The yard was closed , which and ; that who said Ada — ( ) : “ ” on Monday sank if 12 a of to ? .".split()
)


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("The pilot, who had been ill, collapsed at the wheel.", "The pilot collapsed at the wheel",
                     id="behind a relative clause"),
        pytest.param("The two ferries, one of them empty, collided off Velm.", "The two ferries collided off Velm",
                     id="behind an apposition"),
        pytest.param("Some 300 men, many of them in masks, marched through Velm.",
                     "Some 300 men marched through Velm", id="behind many of them"),
        pytest.param("The barge, based in Velm, foundered in May.", "The barge foundered in May",
                     id="of two such words the last"),
        pytest.param("The permit, signed late on Monday by the mayor, comes with 61 rules.",
                     "The permit comes with 61 rules", id="signed late by"),
        pytest.param("The yard plans, however, to appeal.", "The yard plans to appeal", id="an infinitive"),
        pytest.param("Divers pulled two men, her sons, from the wreck.", "Divers pulled two men from the wreck",
                     id="a place behind an aside"),
        pytest.param("Police held three men, aged 19 and 22, on Monday.", "Police held three men on Monday",
                     id="a day behind ages"),
        pytest.param("If it rains, he warned, the match will be off.", "If it rains, the match will be off",
                     id="an attribution within a condition"),
        pytest.param("The match will be off, the referee said on Monday.", "The match will be off",
                     id="an attribution at the end"),
        pytest.param("Pilots returned to work after accepting, in a vote, a deal.", "Pilots returned to work",
                     id="a participle without its object"),
    ],
)  # fmt: skip
def test_a_predicate_is_found_behind_an_aside_and_with_it_what_follows(sentence: str, clause: str) -> None:
    assert main_clauses(sentence) == [clause]


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("At least sixteen men died at sea", id="at least, in words"),
        pytest.param("Around 5,000 men walked out at noon", id="around"),
        pytest.param("As many as 40 men were hurt when the ferry struck the quay", id="as many as"),
        pytest.param("More than half of the shops stayed shut on Monday", id="more than"),
        pytest.param("Not one of the 40 boats was insured", id="not one"),
        pytest.param("Fewer than a dozen of the men were paid", id="fewer than"),
    ],
)
def test_a_subject_may_begin_with_how_many(clause: str) -> None:
    assert main_clauses(f"{clause}.") == [clause]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("would save about 2 million crowns a year", id="a modal"),
        pytest.param("is half as much again as he had earned", id="is"),
        pytest.param("If the court throws it out, the mayor warned.", id="a condition alone"),
    ],
)
def test_a_clause_has_a_subject(words: str) -> None:
    assert main_clauses(words) == []


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=300, deadline=None)
def test_whatever_comes_in_its_clauses_are_words_of_it_in_order(words: list[str]) -> None:
    for clause in main_clauses(" ".join(words)):
        rest = iter(words)
        assert all(word.strip(",;:") in (one.strip(",;:") for one in rest) for word in clause.split())
        assert clause == clause.strip(" ,;:.")


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        pytest.param("The mayor wept after the dyke broke at noon.", ["the dyke broke at noon"], id="behind"),
        pytest.param("When the dyke broke at noon, the mayor wept.", ["the dyke broke at noon"], id="in front"),
        pytest.param("He left before part of the dyke broke.", ["part of the dyke broke"], id="a subject of any kind"),
        pytest.param("The mayor wept after breaking the dyke.", [], id="without a subject"),
        pytest.param("Members will vote until 9 January, he said.", [], id="a day"),
        pytest.param("She said “it was when the dyke broke at noon” and left.", [], id="in somebody's words"),
    ],
)
def test_clauses_within_a_sentence(sentence: str, clauses: list[str]) -> None:
    assert clauses_within(sentence) == clauses


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        pytest.param("A day after the vote, men stormed the yard, breaking windows.", ["men stormed the yard"],
                     id="a stretch of time in front"),
        pytest.param("Last week, the men stormed the yard.", ["the men stormed the yard"], id="a week in front"),
        pytest.param("Should it rain at noon, the match will be put off.",
                     ["Should it rain at noon, the match will be put off"], id="a condition without if"),
        pytest.param("The mayor of Orrin, Ada Crane, last month opened an inquiry into the sale.",
                     ["The mayor of Orrin last month opened an inquiry into the sale"], id="time before the verb"),
        pytest.param("The yard, she said, would take 30 men.", ["The yard would take 30 men"], id="an attribution"),
        pytest.param("The dyke broke at noon, he told Radio Orrin on Monday, and the men fled at once.",
                     ["The dyke broke at noon", "the men fled at once"], id="who was told it"),
        pytest.param("The men came over the dyke, and after them a boy of eight.", ["The men came over the dyke"],
                     id="what has no verb"),
    ],
)  # fmt: skip
def test_words_of_time_and_of_saying_are_no_part(sentence: str, clauses: list[str]) -> None:
    assert main_clauses(sentence) == clauses


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        pytest.param("Shortly after four on Tuesday, on a quay closed to ships, nine men walked home.",
                     "nine men walked home", id="an adverb and a time in front"),
        pytest.param("Last month alone, 12 boats sank in the bay.", "12 boats sank in the bay", id="alone"),
        pytest.param("To avoid a strike, the line offered a rise.", "the line offered a rise", id="an aim in front"),
        pytest.param("At the gate Ana Ro held up a picture of her son, Jan Ro, who left, came back and wept.",
                     "At the gate Ana Ro held up a picture of her son", id="a name behind a place"),
        pytest.param("The trial opened in Velm on Monday, with the crown accusing him of taking 2m (3m) in bribes.",
                     "The trial opened in Velm on Monday", id="an aside with brackets"),
        pytest.param("The men stepped off here, and state television, which had hidden them, broadcast the scene.",
                     "The men stepped off here", id="a second subject without an article"),
        pytest.param("The talks broke down when a deserter, Jan Ro, was added.", "The talks broke down",
                     id="a clause that has lost its verb"),
        pytest.param("The mayor and her deputy, both of them pilots, resigned.", "The mayor and her deputy resigned",
                     id="an aside before the verb"),
    ],
)  # fmt: skip
def test_the_first_clause_in_news(sentence: str, clause: str) -> None:
    assert main_clauses(sentence)[0] == clause


def test_a_list_of_nouns_is_no_clause() -> None:
    assert main_clauses("Money, simplified access to papers and cheap loans.") == []
