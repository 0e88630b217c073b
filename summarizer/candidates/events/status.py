"""Whether an event has come about, by the words of its clause."""

from __future__ import annotations

import re

from summarizer.candidates.events.verbs import has_main_verb, main_verb

_WORD_OF_SOMEBODY = r"(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|accusations?|speculation)"
_DENIED = re.compile(
    r"\b(?:ruled out|rules out|no plans?|no intention|denied|denies|deny"
    rf"|(?:rejects?|rejected|dismiss(?:es|ed)|disput(?:es|ed)) (?:\w+['’]?s? ){{0,3}}{_WORD_OF_SOMEBODY})\b",
    re.IGNORECASE,
)
_NOT_AHEAD = re.compile(
    r"\b(?:will|would) (?:not|never)\b|\bwo(?:n't|n’t)\b|\bwouldn['’]t\b"
    r"|\b(?:is|are|am)(?: not|n['’]t) (?:\w+ly )?\w+ing\b",
    re.IGNORECASE,
)
# "would not say": somebody refused, and did so.
_REFUSED = re.compile(
    r"\b(?:would not|wouldn['’]t) (?:answer|be drawn|comment|commit|confirm|disclose|discuss|elaborate|give|identify"
    r"|name|put|reveal|rule out|say|speculate|talk|tell)\b"
)
_GIVEN_UP = re.compile(
    r"(?<!be )(?<!not been )\b(?:abandoned|cancell?ed|postponed|scrapped|shelved|dropped|withdrawn|withdrew|put off"
    r"|called off|ditched|axed)\b"
)
_COULD_NOT = re.compile(r"\b(?:could not|couldn['’]t) \w+")
_IN_THE_AIR = re.compile(
    r"\b(?:threaten(?:s|ed|ing)?|threats?|(?<!as )could|may|might|unless|otherwise|or else|failing (?:that|which)"
    r"|reserves? the right|risks?|risked|warn(?:s|ed|ing)?|at risk|in danger)\b"
)
_IF = re.compile(r"\bif\b", re.IGNORECASE)
_NOT_A_NOUN = "".join(rf"(?<!\b{word} )" for word in ("a", "any", "the", "its", "his", "her", "their"))
_AHEAD = re.compile(
    rf"\b(?:will|would(?! have (?!to\b))|shall|must|{_NOT_A_NOUN}plans?|planned"
    r"|(?:is|are|was|were|been) (?:now |still |also |then |widely |not |yet |back )*(?:due|expected|forecast|scheduled"
    r"|slated|set|to|likely|planned|pencilled in|poised|in line|on course|on track)"
    r"|due (?:in|on|by|next|back)|(?:is|are) going to|(?<!than )(?<!as )(?<!been )(?<!widely )expected"
    r"|intends?|intended|means to|proposes?|proposed|aims? to|hopes? to|expects?|about to|considering|targeted"
    r"|awaits?|awaiting|(?:needs?|requires?) (?:the )?(?:\w+ ){0,2}(?:approval|consent|backing|ratification|permission)"
    r"|wants?|promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)|demand(?:s|ed))\b|['’]ll\b"
)
# "takes over on Thursday", "is next week": the present tense of a timetable.
_TIMETABLE = re.compile(
    r"\b(?:on (?:\w+ )?\w+day|tomorrow|next (?:\w+day|week|month|year|spring|summer|autumn|winter)|later (?:this|today)"
    r"|(?:on|in|by|from) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)(?: \d{1,2})?|this (?:week|month|year|spring|summer|autumn|winter|weekend))\b"
)
_GOING_ON = re.compile(
    r"\b(?:is|are|has been|have been) (?:\w+ly |still |now |being |currently |also )*\w+ing\b"
    r"|\b(?:was|were) (?:\w+ly |still |now |currently )*being \w+"
    r"|\b(?:remains?|continues?|ongoing|still|under way|underway|in progress|under (?:investigation|review|threat))\b"
    r"|\b(?:is|are) on strike\b"
    r"|\b(?:has|have) (?:stayed|remained|been (?:on|in|under|without|closed|shut|stuck|stranded|out))\b.* since\b"
)
_WAS_GOING_ON = re.compile(r"\b(?:was|were) (?:\w+ly |still |now |already )*\w+ing\b")
_NEXT_VERB = re.compile(
    r",? (?:and|but) (?:also |now |then |is |are |was |were |has |have |had |will |would |\w+s (?:to|it|he|she|they) )"
)
_IN_A_TIMETABLE = frozenset(
    f"{verb}{ending}"
    for verbs, third in (
        (
            "appear arrive begin close come decide deliver elect end expire face get hear hold host join kick launch "
            "leave meet move open play reopen resign resume retire return rule run sail sit stand start step take "
            "travel visit vote",
            "s",
        ),
        ("go", "es"),
    )
    for verb in verbs.split()
    for ending in ("", third)
) | frozenset("is are fly flies publishes reaches launches".split())
_WITHIN = re.compile(r" (?:after|because|before|when|where|which|who|whose) ")
_BY_STANCE = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}


def status_of(clause: str, stance: str | None) -> str:
    """One of the values of the brief's `Status`.

    Args:
        stance: how somebody puts the clause forward; None where the article itself tells it.
    """
    whole, clause = clause, _first_part(clause)
    conditional = bool(_IF.search(whole))
    in_the_air = bool(_IN_THE_AIR.search(_COULD_NOT.sub("", clause))) or (conditional and bool(_AHEAD.search(whole)))
    if _REFUSED.search(clause) and stance != "denies":
        return "happened"
    if stance == "denies" or _DENIED.search(clause) or (_NOT_AHEAD.search(clause) and not conditional):
        return "denied"
    if _GIVEN_UP.search(whole):
        return "happened"
    if in_the_air:
        return "threatened"
    if _AHEAD.search(clause) or _is_timetable(clause):
        return _BY_STANCE.get(stance or "", "planned")
    if _GOING_ON.search(clause) or (stance and _WAS_GOING_ON.search(clause)):
        return "under way"
    return "planned" if stance in {"pledges", "demands"} else "happened"


def _first_part(clause: str) -> str:
    """What is told of first: "sued both firms | and is asking for more", not "yards and ships will be sold"."""
    for tail in sorted([*_NEXT_VERB.finditer(clause), *_WITHIN.finditer(clause)], key=re.Match.start):
        head = clause[: tail.start()]
        if has_main_verb(head):
            return head
    return clause


def _is_timetable(clause: str) -> bool:
    found = main_verb(clause)
    if found is None or not _TIMETABLE.search(clause, found[2]) or " since " in clause:
        return False
    return found[0] in _IN_A_TIMETABLE and not _GOING_ON.search(clause)
