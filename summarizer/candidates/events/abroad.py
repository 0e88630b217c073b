"""Events in languages other than English: how far a sentence is one clause, and whether it has come about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarizer.candidates.events.clauses_abroad import main_clauses_abroad
from summarizer.candidates.events.verbs_abroad import main_verb, makes_news
from summarizer.candidates.languages import Language

_FEWEST = 3  # words of what is said that make it a clause
_SAYS_NOTHING = 5  # words of a clause of saying, up to which it has nothing of what is said
_SUBJECT = 8  # words of a subject and its verb
_FRESH = 4  # words of a clause that has not been told
_BEGINS_A_CLAIM = re.compile(  # "dément vouloir vendre": what is denied is that it sells
    r"^(?:(?:en revanche|toutefois|sin embargo|in particolare|però|porém|allerdings|echter),? )?"
    r"(?:que |dass |che |dat |à |d[’']|de |di |(?:vouloir|avoir|querer|haber|voler|aver|ter) )+",
    re.IGNORECASE,
)
_AT = {  # no "von", "de", "aus": what comes from a place may happen elsewhere
    "de": "in|im|ins|an|am|auf|bei|beim|nahe|vor|nach|über|rund um|unweit von|südlich von|nördlich von",
    "fr": "à|au|aux|en|dans|sur|près de|près d[’']|devant|vers|chez|autour de|au large de|au sud de|au nord de",
    "es": "en|cerca de|frente a|junto a|ante|por|hacia|en torno a|a las afueras de|al norte de|al sur de",
    "it": "a|ad|al|allo|alla|all[’']|in|nel|nello|nella|nell[’']|nei|nelle|sul|sulla|presso|vicino ad?|davanti a",
    "pt": "em|no|na|nos|nas|perto de|junto a|diante de|ao largo de|próximo a|próximo de",
    "nl": "in|op|bij|te|nabij|naar|rond|voor|langs|buiten|ten noorden van|ten zuiden van",
}
_THE = "der|dem|den|das|die|le|la|les|l[’']|el|los|las|il|lo|gli|i|o|a|os|as|de|het|the"
_TOWN = (
    "(?:deutschen|niederländischen|französischen|Duitse|Belgische|Nederlandse)"
    "|(?:Stadt|Gemeinde|Ort|Dorf|Kreis|Landkreis|Bezirk|Hafen|Stadtteil|ville|commune|village|quartier|port|gare|région"
    "|ciudad|localidad|municipio|pueblo|puerto|barrio|provincia|città|comune|paese|porto|quartiere|regione|cidade"
    "|município|bairro|estado|stad|dorp|gemeente|wijk|haven|centro|centre|center|Zentrum|centrum|norte|sur|sul|nord)"
)
_STANCES = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}
_PERSONAL = frozenset(
    "ich wir uns mein unser je j nous notre mon yo nosotros nuestro nuestra mi io noi nostro nostra eu nós "
    "nosso nossa ik "
    "wij we ons onze abbiamo hemos vamos temos".split()
)


def clauses_abroad(
    sentence: str, said: Sequence[tuple[str, str]], language: Language, most: int
) -> list[tuple[str | None, str]]:
    """The clauses of a sentence, each with its stance: what somebody says in it, and what it tells itself.

    Args:
        said: (stance, claim) of each time that somebody is reported to say something in it.
        most: clauses that each of them, and the sentence itself, may give.
    """
    found: list[tuple[str | None, str]] = []
    for stance, claim in said:
        words = _BEGINS_A_CLAIM.sub("", " ".join(claim.split())).strip(' .!?»«”“"')
        clauses = main_clauses_abroad(words, language)[:most] or [words]
        found += [(stance, clause) for clause in clauses if len(clause.split()) >= _FEWEST]
    told = {word for _, clause in found for word in re.findall(r"\w+", clause.casefold())}
    for clause in main_clauses_abroad(sentence, language)[:most]:
        fresh = [word for word in re.findall(r"\w+", clause.casefold()) if word not in told]
        opening = re.findall(r"\w+", clause.casefold())[:_SUBJECT]
        reports = _reports(clause, language) or (bool(found) and any(word in language.verbs for word in opening))
        if not (found or (reports and len(clause.split()) <= _SAYS_NOTHING)) or (len(fresh) >= _FRESH and not reports):
            found.append((None, clause))
    return found


def _reports(clause: str, language: Language) -> bool:
    """Whether a clause tells that somebody says something."""
    verb = main_verb(clause, language.code)
    if verb is None:
        return False
    words = re.findall(r"\w+", clause[verb.start : verb.past].casefold())
    return bool(words) and (words[0] in language.verbs or (verb.perfect and words[-1] in language.verbs))


def status_abroad(clause: str, stance: str | None, language: Language, sentence: str = "") -> str:
    """One of the values of the brief's `Status`; what is announced without a verb has that of its sentence."""
    verb = main_verb(clause, language.code)
    if stance == "denies" or language.denied.search(clause):
        return "denied"
    if stance in _STANCES and stance != "warns":
        return _STANCES[stance]
    if stance == "warns" or (verb is not None and verb.time == "doubtful"):
        return "threatened"
    if verb is None:
        if language.doubtful.search(clause):
            return "threatened"
        told = f"{sentence} {clause}" if stance is not None else clause
        return "planned" if language.future.search(told) else "happened"
    if verb.time == "ahead":
        return "planned"
    if verb.time == "behind":
        return "happened"
    if verb.lasting or language.going_on.search(clause):
        return "under way"
    return "planned" if language.future.search(clause) else "happened"


def signals_abroad(
    text: str, sentence: str, language: Language, *, dated: bool, stance: str | None = None
) -> Mapping[str, float]:
    """What speaks for a clause of a sentence as an event, by the names that the weights have."""
    words = {word.lower() for word in re.findall(r"\w+", text)}
    verb = main_verb(text, language.code)
    tells = verb is not None and not verb.state
    return {
        "dated": float(dated),
        "clause dated": float(dated),
        "ahead": float(verb is not None and verb.time == "ahead"),
        "news": float(verb is not None and makes_news(text, language.code, verb.start)),
        "state": float(verb is None or verb.state) * (1.0 if stance is None else 0.5),
        "passive": float(tells and verb is not None and verb.passive),
        "perfect": float(tells and verb is not None and verb.time == "behind"),
        "present": float(tells and verb is not None and verb.time == "now"),
        "quoted": sum(map(len, re.findall(r"[«„“\"][^»“”\"]*", sentence))) / max(1, len(sentence)),
        "personal": float(bool(words & _PERSONAL)),
    }


def where_abroad(language: Language) -> str:
    """The pattern of what stands before the place where something happens."""
    return (
        rf"(?<![\w’'])(?i:{_AT[language.code]})\s?(?:(?:{_THE})\s?)?(?:(?:{_TOWN})\s(?:(?:de|di|d[’']|von|van)\s?)?)?"
    )
