"""Body nouns: what bodies are called by what they are, and what is said of bodies."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Said of a body named before, whose name need not hold the word: "the company's chief executive".
STANDS_FOR = _set("""
company firm group business bank airline carmaker automaker retailer manufacturer developer operator contractor
insurer lender brewer brewery maker supplier start-up startup chain brand outfit producer utility miner builder giant
distributor publisher broadcaster bookmaker conglomerate consultancy brokerage subsidiary carrier grocer
organisation organization body agency charity nonprofit non-profit ngo thinktank think-tank club team side squad party
watchdog regulator newspaper paper magazine outlet website network station platform app label studio practice
federation guild front movement campaign initiative project alliance coalition collective press
printer printworks wholesaler
""")
# Bodies that are called by what they are where they have no name, or none that the article tells.
INSTITUTIONS = _set("""
union council trust hospital clinic hospice school university college academy nursery ministry department board
commission committee subcommittee association authority institute institution foundation church parish diocese
archdiocese synagogue mosque temple museum gallery library theatre theater orchestra choir opera festival court
tribunal police force constabulary brigade squadron regiment battalion navy army service society league parliament
assembly senate chamber cabinet secretariat directorate inspectorate bureau office embassy consulate delegation
cooperative co-operative co-op jury panel forum inquiry syndicate lodge branch faction caucus commune administration
newsroom laboratory lab observatory zoo aquarium airport prison hotel pub restaurant farm bakery factory mill shipyard
distillery winery vineyard dairy cafe café shop supermarket garage agency charity club party federation guild hall team
division corps surgery infirmary pharmacy government confederation faculty
""")
GENERIC = INSTITUTIONS | STANDS_FOR - _set(
    "company firm business group body giant maker side paper app label project builder outfit front station"
)
# "the association [of fishermen]", "the council [of elders]"
OF_WHOM = _set("""
cooperative co-operative association union federation confederation group network coalition alliance committee society
council board chamber ministry department college academy faculty court congress league assembly institute bureau
""")
# What a body is called by, though its name has another word: "the hospital" is the Harle Medical Center.
ALIKE = {
    "hospital": _set("infirmary medical clinic"),
    "school": _set("academy primary elementary high grammar college"),
    "university": _set("college institute polytechnic"),
    "union": _set("workers unions federation brotherhood teamsters"),
    "newspaper": _set("times post herald gazette courier tribune chronicle"),
    "ministry": _set("department"),
    "department": _set("ministry"),
    "force": _set("police constabulary"),
    "museum": _set("gallery"),
    "court": _set("tribunal"),
}
# What bodies have, and nobody is of: who "chairs the board" is of the body whose it is.
ORGANS = _set("board boardroom management directorate leadership secretariat executive")
# Bodies whose name is told with what somebody has there: "her [firm], Harle Foods".
OWN = _set("""
company firm business charity practice restaurant shop agency startup start-up label studio group foundation consultancy
bakery farm brewery team club school salon gallery nonprofit non-profit publisher employer party
""")
# In front of an office these name whose it is ("club captain"); others only say what sort ("school nurse").
EMPLOYING = _set("""
club union association brigade service council committee federation festival party ministry commission authority
league trust charity company council guild society board
""")
# Too little to be a body by itself: "head of the team".
WEAK_ALONE = _set("""
team office service branch administration hall farm shop hotel pub garage panel side station factory mill government
""")
# "[run] by Harle Offset": who does so is a body.
ACTED = _set("""
employed owned run made built operated hired published supplied backed managed developed produced sold funded organised
organized sponsored manufactured recalled acquired bought
""")
