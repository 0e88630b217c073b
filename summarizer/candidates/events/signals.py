"""What speaks for a clause as an event, by its own words: what it tells of, and in which tense."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.candidates.events.verbs import main_verb
from summarizer.candidates.salience import is_dated

STANCES = ("asserts", "denies", "warns", "pledges", "demands")
"""How somebody may put a clause forward: each is a signal."""

# Verbs of what makes news, without their endings: somebody is hurt, charged, elected; something is decided, begun,
# ended, bought, broken.
_NEWS = (
    "abandon abduct abolish accus acquir acquit adjourn adopt agre ambush announc annul apologis apologiz appeal "
    "appoint approv arrest arriv assassinat attack award ax back ban barr batter block bomb boycott burn burst cancel "
    "captur ceas charg clash clear clos collaps collid confiscat convict crash curb cut damag declar defeat delay "
    "deliver demolish deploy derail destroy detain devalu die disband dismiss dissolv divert drop drown elect end "
    "enter erupt escap evacuat evict exclud execut expel explod extend extradit fail fin fir flee flood forc found "
    "fractur fre grant halt hit hospitalis hospitaliz impeach impos imprison indict infect injur inspect install "
    "interrupt introduc invad invest investigat jail join kidnap kill launch leak lift loot march merg mov murder nam "
    "nominat oust order overturn pardon pass pelt perish petition plead plung postpon privatis privatiz protest "
    "publish pull quash quit raid rais ransack ratif reach recall receiv recover refus reject relegat releas remand "
    "remov reopen replac rescu resign restor resum retir return revok rob sabotag sack seiz sentenc settl shell shelv "
    "shut sign sink slump smash spill stab start stop storm strand strik succumb su surrender suspend target terminat "
    "test toppl torch trap treat trigger tumbl unveil veto vot warn withdraw wound wreck"
)
_NEWS_FORMS = (
    "began begin begins begun bought broke broken came caught dead died dying fell fallen filed fled froze frozen "
    "laid lost opened opens ran rose risen ruled sank sold shot shook struck stole stolen sunk swore sworn swept tore "
    "torn took tried won withdrew withdrawn wrote"
)
_MAKES_NEWS = re.compile(
    rf"\b(?:(?:{'|'.join(_NEWS.split())})(?:e|[ei]?s|e?d|ing|[bdglmnprt](?:ed|ing)|ies|ied|y)?"
    rf"|{'|'.join(_NEWS_FORMS.split())})\b"
)
_BE = frozenset("is are was were".split())
_HAVE = frozenset("has have had".split())
# Verbs of what is so, rather than of what happens.
_STATES = frozenset(
    "believe believed believes belong belonged belongs can contain contained contains cost costs could cover covered "
    "covers depend depends describe described describes did do does employ employed employs exist exists feel feels "
    "felt had has have hope hopes include included includes knew know knows lack lacked lacks lay lie lies like liked "
    "likes live lived lives looked looks loved may means might need needed needs owned owns remain remained remains "
    "runs sat seem seemed seems serves sit sits stand stands stood think thinks thought want wanted wants weighed "
    "weighs".split()
)
_PARTICIPLE = (
    r"(?:\w{2,}(?:ed|ght|ung|unk|orn|[dt]den|tten|iven)|beaten|become|begun|broken|built|chosen|come|cost|cut|done|drawn|eaten|fallen|fed|flown|found|frozen|gone|grown|held|hit|hurt|known|left|led"
    r"|lost|made|met|overrun|paid|put|read|run|sent|set|shaken|shot|shown|shut|sold|spent|split|spoken|spread|stolen|struck|taken"
    r"|thrown|told|withdrawn|woken|won|woven)\b"
)
_BETWEEN = r" (?:(?!to |the |an? |its |his |her |their |no |one )\w+ ){0,2}?"
_PASSIVE = re.compile(rf"{_BETWEEN}{_PARTICIPLE}")
_PERFECT = re.compile(rf"{_BETWEEN}(?:been\b|{_PARTICIPLE})")
_GOING_ON = re.compile(r" (?:\w+ )?\w+ing\b|(?: \w+)? to\b")
_MONEY = re.compile(r"[$€£₹]\s?\d|\b\d[\d.,]*\s?(?:per ?cent|%|[mb]n\b|million|billion|crore|lakh)")


def clause_signals(clause: str, stance: str | None, rank: int) -> Mapping[str, float]:
    """The signals of a clause by its own words; `rank`: which of its sentence it is."""
    verb, start, end = main_verb(clause) or ("", 0, 0)
    passive = verb in _BE and bool(_PASSIVE.match(clause, end))
    perfect = verb in _HAVE and bool(_PERFECT.match(clause, end))
    going_on = verb in _BE and bool(_GOING_ON.match(clause, end))
    own = verb not in _BE | _HAVE | _STATES
    return {
        "second": float(rank),
        "clause dated": float(is_dated(clause)),
        "news": float(bool(_MAKES_NEWS.search(clause, start))),
        "state": float((verb in _STATES and not perfect) or (verb in _BE and not passive and not going_on)),
        "passive": float(passive),
        "perfect": float(perfect and verb != "had"),
        "present": float(own and verb.endswith("s")),
        "money": float(bool(_MONEY.search(clause))),
        "quotation within": float("“" in clause or '"' in clause),
        **{one: float(stance == one) for one in STANCES},
    }
