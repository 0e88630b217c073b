"""What a denial denies: "rejected claims that the dyke had broken", "denied any part in it", "ruled out a new dyke"."""

from __future__ import annotations

import re

from summarizer.candidates.events.verbs import begins_with_verb, main_verb

WORD_OF_SOMEBODY = (
    r"(?:accusations?|allegations?|assertions?|assumptions?|charges?|claims?|ideas?|insinuations?|notions?|reports?"
    r"|rumou?rs?|speculation|suggestions?|talk)"
)
_WITHIN = r"(?:(?:has|have|had|also|again|always|both|all|since|once|did|do|does|continues? to|continued to|\w+ly) )*"
_DENIES = r"(?:den(?:y|ies|ied)|disavow(?:s|ed)?|disclaim(?:s|ed)?)"
_DISMISSES = (
    r"(?:(?:laugh|shrug|brush|wave)(?:s|ed|d)? (?:off|aside)|play(?:s|ed)? down|hit(?:s)? back at|pour(?:s"
    r"|ed)? scorn on"
    r"|(?:contradict|contest|counter|debunk|discount|dismiss|disput|dispute|downplay|quash|rebuff|rebut|refut|refute"
    r"|reject|repudiat|repudiate|rubbish|scotch)(?:e?s|t?ed|d)?|den(?:y|ies|ied))"
)
_WHEN = r"(?:(?:on|in|at|late|early|last|this) [\w’' ]{1,25}? |\w+day |yesterday |today )?"
_THAT = re.compile(  # "laughed off talk that", "rejected, again, suggestions, first made in Velm, that"
    rf"(?:[\w’'-]+ ){{1,12}}?{_WITHIN}{_DISMISSES} (?:[\w’'-]+ ){{0,3}}?{WORD_OF_SOMEBODY}"
    r"(?:, [^,]{3,60},)?(?: (?:in|by|from|on|at) (?:[\w’'-]+ ){0,4}?[\w’'-]+)? that (?=\w)"
)
_OF = re.compile(  # "rejected allegations of", "denied the existence of"
    rf"(?:{_DISMISSES}|{_DENIES}) (?:[\w’'-]+ ){{0,4}}?(?:{WORD_OF_SOMEBODY}|existence|possibility|presence)"
    r"(?: against (?:[\w’'-]+ ){1,3}?)? ?\b(?:of|about) (?=\S+ \S)"
)
_FALSE = re.compile(  # "Reports that the dyke had broken were false"
    rf"(?:[\w’'-]+ ){{0,4}}?(?:{WORD_OF_SOMEBODY}|messages?|posts?|statements?|stor(?:y|ies)|videos?) "
    r"(?:(?:that|which) (?:said|says|claimed|claims) (?:that )?|(?:claiming|saying|suggesting) (?:that )?"
    r"|that )(?P<said>\S+ \S.*?)"
    r" (?:is|are|was|were|had been) (?:\w+ly )?(?:a hoax|baseless|fake|false|groundless|incorrect|invented|lies"
    r"|nonsense"
    r"|not true|unfounded|untrue|wrong)\b"
)
_RULED_OUT = re.compile(r"(?:[\w’'-]+ ){1,12}?(?:ruled|rules) out (?=\S+ \S)")
_OBJECT = re.compile(rf"{_DENIES} {_WHEN}(?=\S+ \S)")
# "denied bail", "denied the men entry": somebody did not give it; "denied the charges": all that is told is that.
_NOT_GRANTED = re.compile(
    rf"{_DENIES} .*?\b(?:access|aid|appeals?|applications?|approval|asylum|bail|bids?|care|citizenship|entry"
    rf"|extradition"
    r"|food|funding|help|injunctions?|leave|licen[cs]es?|medical|motions?|parole|passage|permission|permits?|petitions?|pleas?"
    r"|protection|rights?|requests?|service|treatment|victory|visas?|water)\b"
)
_PERSON = re.compile(rf"{_DENIES} (?:him|her(?! \w)|it|me|them|us|(?:this|that)(?! \w))\b")
_BARE = re.compile(
    rf"{_DENIES} {_WHEN}(?:(?:all|any|the|these|those|both|such|every|his|her|its|their|\w+ing|[a-z]+) ){{0,3}}"
    rf"(?:{WORD_OF_SOMEBODY}|(?:\w+ )?counts?(?: of (?:\S+ ?){1, 4})?|guilt|liability|responsibility|so"
    rf"|wrong-?doing|offences?)"
    r"(?: (?:against|on|yesterday|through|via|in|when|and|but|as|made|levelled)\b.*)?$"
)
_A_WORD = re.compile(rf"{_DENIES} \w+(?:$| (?:and|but) )")
_TAKEN_AWAY = re.compile(
    r"(?:(?:is|are|was|were|been|being) )(?:\w+ly )?denied (?!by\b|as\b|in\b|on\b|that\b|\w+day\b)\w"
)
_NOBODY = re.compile(r"(?:nobody|no one|none|no)\b", re.IGNORECASE)
_NEXT = re.compile(r",? (?:and|but) | (?:after|although|as|because|before|saying|when|while) |, ")


def denied_in(clause: str) -> str | None:
    """The words of a clause for what its subject denies; None where it denies nothing, or nothing that is named."""
    if found := _RULED_OUT.match(clause) or _THAT.match(clause):
        return clause[found.end() :]
    if false := _FALSE.match(clause):
        return false["said"]
    at = _denial(clause)
    if at is None or _NOBODY.match(clause) or only_denies(clause):
        return None
    found = _OF.match(clause, at) or _OBJECT.match(clause, at)
    said = _up_to_the_next(clause[found.end() :]) if found else ""
    return said if len(said.split()) > 1 and not said.startswith("that ") else None


def only_denies(clause: str) -> bool:
    """Whether a denial is itself what happens: of the charges, or of what somebody has asked for."""
    if _TAKEN_AWAY.search(clause):
        return True
    at = _denial(clause)
    return at is not None and any(kind.match(clause, at) for kind in (_NOT_GRANTED, _PERSON, _BARE, _A_WORD))


def _denial(clause: str) -> int | None:
    """Where the main verb of a clause denies something, without the auxiliaries in front of it."""
    verb = main_verb(clause)
    if verb is None:
        return None
    within = re.compile(_WITHIN).match(clause, verb[1])
    at = within.end() if within else verb[1]
    return at if re.match(rf"(?:{_DENIES}|{_DISMISSES})\b", clause[at:]) else None


def _up_to_the_next(said: str) -> str:
    for mark in _NEXT.finditer(said):
        if mark.group() in {" and ", ", and ", " but ", ", but "} and not begins_with_verb(said[mark.end() :]):
            continue
        return said[: mark.start()]
    return said
