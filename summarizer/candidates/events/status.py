"""Whether an event has come about, by the main verb of its clause and by who puts it forward."""

from __future__ import annotations

import re

from summarizer.candidates.dates.tenses import Verb, verbs_in
from summarizer.candidates.events.denials import WORD_OF_SOMEBODY, only_denies
from summarizer.candidates.events.verb_forms import PICTURED
from summarizer.candidates.events.verbs import PREPOSITIONS, has_main_verb, main_verb, only_says

_BY_STANCE = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}

_DENIED = re.compile(
    r"\b(?:(?<!be )(?<!not )ruled out|rules out|no plans?|no intention"
    r"|(?<!not )(?<!never )(?<!nobody )(?<!no one )(?:denied|denies|deny)"
    r"|(?:rejects?|rejected|dismiss(?:es|ed)|disput(?:es|ed)|laugh(?:s|ed) off|shrug(?:s|ged) off|scotch(?:es|ed)"
    r"|brush(?:es|ed) (?:off|aside)|play(?:s|ed) down|rubbish(?:es|ed)|refut(?:es|ed)|quash(?:es|ed))"
    rf" (?:\w+['’]?s? ){{0,3}}{WORD_OF_SOMEBODY}"
    rf"|{WORD_OF_SOMEBODY} .*\b(?:is|are|was|were) (?:\w+ly )?(?:denied|dismissed|rejected|refuted|rubbished))\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(r"\b(?:is|are|was|were)(?: not|n['’]t) (?:an?|the|any)\b")  # "it was not an attack"
_NOTHING = re.compile(r"(?:no(?! (?:fewer|less|more|longer|later|sooner)\b)|nothing|nobody|no one|none of)\b", re.I)
_EVER = re.compile(r"\bever\b")
# "would not say": somebody refused, and did so.
_REFUSED = re.compile(
    r"\b(?:would not|wouldn['’]t) (?:answer|be drawn|comment|commit|confirm|disclose|discuss|elaborate|give|identify"
    r"|name|put|reveal|rule out|say|speculate|talk|tell)\b"
)
_GIVEN_UP = re.compile(
    r"(?<!be )(?<!not been )\b(?:abandoned|cancell?ed|postponed|scrapped|shelved|dropped|withdrawn|withdrew|put off"
    r"|called off|given up|gave up|ditched|axed)\b"
)

_THREATENING = frozenset(
    "risk risked risking risks threaten threatened threatening threatens warned warning warns".split()
)
_THREAT = re.compile(r"\bthreats?\b")
_AT_RISK = re.compile(r"\b(?:at risk|in danger|reserves? the right)\b")
_WARNING = re.compile(r"warn\w* (?:\w+ ){0,5}?(?:of|that|could|may|might|will|would)\b")
_ELSE = re.compile(r"\b(?:unless|otherwise|or else|failing (?:that|which))\b")
_CANNOT_BE = re.compile(r"\b(?:cannot|can['’]t|could not|couldn['’]t) be (?:excluded|ruled out)\b")
_IF = re.compile(r"\bif\b|\b(?:provided|providing|assuming)\b (?!by)|^should\b", re.IGNORECASE)
_MAYBE = frozenset("could may might".split())
_PAST_COULD = re.compile(r"\bcould (?:not|(?:\w+ly |be )?(?:hear|heard|see|seen|smell|feel|felt|tell))\b")
_BY_A_DAY = re.compile(
    r"\b(?:by|from|until|till|as (?:early|soon) as|before|in|on) (?:\w+ ){0,3}?"
    r"(?:\w+day\b|midnight|noon|tonight|tomorrow|year-end|(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December|spring|summer|autumn|winter|quarter)\b|20\d\d\b|(?:week|month|year)\b)"
)
_HARM = re.compile(
    r"\b(?:attack|ban|banned|bankrupt|charged|close[ds]?|collapse|court|cut|cuts|delayed|die|disappear|evicted|expelled|fail"
    r"|fall|fined?|flood(?:ed)?|go bust|gone|grounded|halt(?:ed)?|jail(?:ed)?|kill(?:ed)?|lose|lost|miss|prosecuted"
    r"|run out|sacked|shut|sink|stop(?:ped)?|strikes?|stuck|sued?|suspended|walk out|war|withdrawn?|worse)\b"
)

_COMMITTED = frozenset(
    "aimed considering demanded expected forecast hoped intended needed pencilled planned pledged promised proposed "
    "scheduled projected slated targeted vowed".split()
)
_EXPECTED = re.compile(r"\b(?:is|are|was|were) (?:\w+ )?(?:due|expected|scheduled|planned|set|slated) to\b")
_HAS_TIME = re.compile(  # "has until Friday to answer", "has 30 days to report"
    r"\b(?:has|have) (?:now |then |just |only |another |a further |up to |at most )*"
    r"(?:(?:until|till)\b|(?:\w+ ){1,2}(?:hours|days|weeks|months|years)\b(?! (?:ago|old|of)))"
)
_TO_COME = re.compile(
    r"\b(?:due (?:in|on|by|next|back|for)|about to|gets? to (?!work\b)[a-z]+|means to|awaiting"
    r"|(?:is|are|was|were) (?:\w+ )?(?:in line|on course|on track|set for)"
    r"|(?:needs?|requires?) (?:the )?(?:\w+ ){0,4}"
    r"(?:approval|consent|backing|ratification|permission|votes?|majority))\b"
)
# "takes over on Thursday", "is next week": the present tense of a timetable.
_TIMETABLE = re.compile(
    r"\b(?:on (?:\w+ )?\w+day|this (?:coming )?\w+day|tomorrow|tonight|next (?:\w+day|week|month|year|spring"
    r"|summer|autumn|winter)"
    r"|later (?:this|today)|(?:on|in|by|from) (?:\d{1,2}(?:st|nd|rd|th)? )?"
    r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}\b)?"
    r"|this (?:week|month|year|spring|summer|autumn|winter|weekend))\b"
)
_AGREED = re.compile(  # "agreed to testify next month": what is agreed lies ahead
    r"\b(?:agreed|decided|chosen?|chose|resolved|opted|elected) to [a-z]+ .*\b(?:tomorrow|next \w+"
    r"|later this \w+|in the coming \w+)"
)
_STATES = frozenset(
    "belongs comprises contains costs covers dates depends employs exists has have includes involves knows "
    "lacks lies likes lives looks loves means owns remains runs seems sells shows stands stems wants weighs "
    "works".split()
)
_GOING_ON = re.compile(
    r"\b(?:is|are|has been|have been) (?:\w+ly |still |now |being |currently |also )*\w+ing\b"
    r"|\b(?:was|were) (?:\w+ly |still |now |currently )*being \w+"
    r"|\b(?:remains?|continues?|ongoing|(?<!stood )(?<!stand )(?<!stands )(?<!standing )still|under way|underway"
    r"|in progress|under (?:investigation|review|threat))\b"
    r"|\b(?:is|are|has been|have been) (?:\w+ly |now |all |both |already )?(?:on (?:strike|trial|the run|alert"
    r"|fire|hunger strike)"
    r"|under (?:arrest|construction|curfew|fire|guard|lockdown|quarantine|siege|way|treatment)|without [a-z]+"
    r"|in (?:custody|hiding|hospital|detention|quarantine|exile|talks|mourning|intensive care|critical condition)"
    r"|at (?:large|war|a standstill)|behind bars|missing|stranded|trapped|unaccounted for|homeless)\b"
    r"|\b(?:has|have) (?:stayed|remained|been (?:on|in|under|without|closed|shut|stuck|stranded|out))\b.* since\b"
)
_GOES_ON = re.compile(  # of a main verb in the present: "helps 300 callers a week"
    r"\b(?:an?|each|every|per) (?:hour|day|night|morning|evening|week|month|year|weekday|weekend)\b"
    r"|\b(?:daily|nightly|weekly|around the clock|round the clock|for now|at present)\b"
)
_HOLDS = frozenset(
    "accommodate await barricade block burn camp fill guard handle help hold house occupy patrol picket rage serve "
    "shelter surround".split()
)
_ON_THE_WAY = re.compile(
    r"\b(?:is|are|was|were) (?:\w+ly |now |already )?(?:on (?:its|their|his|her|the) way|en route)\b"
)
_WAS_GOING_ON = re.compile(r"\b(?:was|were) (?:\w+ly |still |now |already )*\w+ing\b")

_NEXT_VERB = re.compile(
    r",? (?:and|but) (?:also |now |then |is |are |was |were |has |have |had |will |would |\w+s (?:to|it|he|she|they) )"
)
_NEXT_SUBJECT = re.compile(r",? (?:and|but) (?=(?:an?|the|its|his|her|their|it|he|she|they|[A-Z]\w+) )")
_WITHIN = re.compile(r" (?:after|because|before|when|where|which|who|whose) ")
_FURTHER = re.compile(r" (?:that|which|who|whose|whom|where|when|because|although|though|while|after) ")


def status_of(clause: str, stance: str | None) -> str:
    """One of the values of the brief's `Status`.

    Args:
        stance: how somebody puts the clause forward; None where the article itself tells it.
    """
    whole, clause = clause, _first_part(clause)
    verb = _main(clause)
    core, first = _core(clause, verb), _first_word(clause, verb)
    conditional = bool(_IF.search(whole))
    ahead = _lies_ahead(core, verb)
    if stance != "denies" and (_REFUSED.search(core) or only_denies(clause)):
        return "happened"
    if stance == "denies" or _DENIED.search(core) or (_is_ruled_out(core, first) and not conditional):
        return "denied"
    if _GIVEN_UP.search(whole):
        return "happened"
    denies_itself = verb is not None and _denies_itself(core, verb, stance)
    if denies_itself and not (verb and verb.time in {"ahead", "to come"}):
        return "denied"
    if _is_in_the_air(clause, core, verb, stance) or (
        conditional and not _EXPECTED.search(core) and (ahead or _lies_ahead(whole, None))
    ):
        return "threatened"
    if ahead or _is_timetable(core, verb) or _AGREED.search(core):
        harmless = (
            stance == "warns" and verb is not None and _BY_A_DAY.search(core, verb.end) and not _HARM.search(core)
        )
        return "planned" if harmless else _BY_STANCE.get(stance or "", "planned")
    if _GOING_ON.search(core) or _ON_THE_WAY.search(core) or (stance and _WAS_GOING_ON.search(core)):
        return "under way"
    if verb is not None and verb.time == "now" and not only_says(verb.word):
        holds = {verb.word, verb.word.removesuffix("s"), verb.word.removesuffix("es")} & _HOLDS
        if holds or _GOES_ON.search(core, verb.start):
            return "under way"
    return "planned" if stance in {"pledges", "demands"} else "happened"


def _first_part(clause: str) -> str:
    """What is told of first: "sued both firms | and is asking for more", not "yards and ships will be sold"."""
    tails = [(tail, False) for pattern in (_NEXT_VERB, _WITHIN) for tail in pattern.finditer(clause)]
    tails += [(tail, True) for tail in _NEXT_SUBJECT.finditer(clause)]
    for tail, is_clause in sorted(tails, key=lambda found: found[0].start()):
        head = clause[: tail.start()]
        if has_main_verb(head) and (not is_clause or has_main_verb(clause[tail.end() :])):
            return head
    return clause


def _main(clause: str) -> Verb | None:
    found = main_verb(clause)
    return (
        None if found is None else next((verb for verb in verbs_in(clause) if verb.start <= found[1] < verb.end), None)
    )


def _core(clause: str, verb: Verb | None) -> str:
    """The clause up to the next one within it."""
    further = _FURTHER.search(clause, verb.end) if verb else None
    return clause[: further.start()] if further else clause


def _first_word(clause: str, verb: Verb | None) -> str:
    return clause[verb.start : verb.end].split(maxsplit=1)[0].casefold().replace("’", "'") if verb else ""


def _lies_ahead(core: str, verb: Verb | None) -> bool:
    if verb is None:
        return any(found.time in {"ahead", "to come"} and found.form == "finite" for found in verbs_in(core))
    if _TO_COME.search(core) or _HAS_TIME.search(core):
        return True
    if verb.time in {"ahead", "to come"}:
        first = _first_word(core, verb)
        if first == "can" and _BY_A_DAY.search(core, verb.end):
            return True
        return first not in {"can", "cannot", "can't", "couldn't"} and not (
            first == "could" and _PAST_COULD.search(core)
        )
    return verb.word in _COMMITTED


def _is_ruled_out(core: str, first: str) -> bool:
    """ "will not", "would never", "is not leaving": of what lies ahead."""
    return bool(
        re.search(r"\b(?:will|would) (?:not|never)\b|\b(?:wo|would)n['’]t\b", core, re.IGNORECASE)
        or re.search(r"\b(?:is|are|am)(?: not|n['’]t) (?:\w+ly )?\w+ing\b", core, re.IGNORECASE)
    )


def _is_in_the_air(clause: str, core: str, verb: Verb | None, stance: str | None) -> bool:
    if _ELSE.search(clause) or _CANNOT_BE.search(core) or _AT_RISK.search(core):
        return True
    if _THREAT.search(core[: verb.start if verb else None]):
        return True
    if verb is None:
        return False
    first = _first_word(core, verb)
    words = core[verb.start : verb.end].split()
    if first in _MAYBE and not (len(words) > 1 and words[1] in {"not", "have"}) and not _PAST_COULD.search(core):
        if stance == "pledges" or _NOTHING.match(_without_opening(core)):
            return False
        return stance == "warns" or not _BY_A_DAY.search(core, verb.end) or bool(_HARM.search(core))
    if verb.word.startswith("warn"):
        return bool(_WARNING.search(core, verb.start))
    return verb.word in _THREATENING or (stance == "warns" and first in {"can", "cannot", "can't"})


def _denies_itself(core: str, verb: Verb, stance: str | None) -> bool:
    """ "no order was ever given", as somebody says; "it was not an attack"."""
    nothing = bool(_NOTHING.match(_without_opening(core))) and (stance == "asserts" or bool(_EVER.search(core)))
    return nothing or bool(_NOT_SO.search(core))


def _without_opening(core: str) -> str:
    """Without "From September", "by 1 June" in front."""
    first, _, rest = core.partition(" ")
    if first.casefold() not in PREPOSITIONS:
        return core
    return re.sub(r"^(?:(?:the|this|next|last|\d\S*|[A-Z]\w+) )+", "", rest)


def _is_timetable(core: str, verb: Verb | None) -> bool:
    if verb is None or verb.time != "now" or " since " in core or PICTURED.match(core, verb.start):
        return False
    day = _TIMETABLE.search(core, verb.start)
    if day is None or (_first_word(core, verb) in {"is", "are"} and len(core[verb.start : day.start()].split()) > 3):
        return False
    return not only_says(verb.word) and verb.word not in _STATES and not _GOING_ON.search(core)
