"""Offices: the words that name what somebody is or does, and those that only describe somebody."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.candidates.names.words import (
    FUNCTION_WORDS,
    GERMAN_OFFICES,
    KIN,
    RANK_LETTERS,
    ROLE_MODIFIERS,
    SPEECH_VERBS,
    is_role_noun,
    table,
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Kin, and what somebody happens to be in the story: they show that a name is a person's, but are no role.
DESCRIPTIONS = KIN | _set("""
mum mom mummy mommy dad daddy gran granny grandma grandad grandpa granddad stepfather stepmother stepson
stepdaughter stepbrother stepsister grandson granddaughter grandchild grandparent great-grandmother great-grandfather
great-grandson great-granddaughter godfather godmother half-brother half-sister twin fiancé fiancée fiance fiancee
girlfriend boyfriend spouse ex-wife ex-husband ex-girlfriend ex-boyfriend ex-partner bride bridegroom parent child
kid boy girl lad toddler baby teenager teen adult man woman lady gentleman person heir heiress
resident villager local native survivor witness eyewitness victim bystander onlooker passer-by passenger commuter
shopper customer tourist holidaymaker traveler traveller visitor spectator fan supporter neighbour neighbor friend
colleague roommate flatmate housemate patient casualty evacuee motorist pedestrian winner loser finalist favourite
favorite underdog contender frontrunner front-runner participant star celebrity icon hero heroine legend
successor predecessor suspect defendant accused attacker gunman critic
""")

# Of these, what is an office as soon as it is told of what: "a partner at Harle & Roe", "film critic".
OFFICES_OF_SOMETHING = _set("partner critic star winner finalist")

# Occupations whose last word alone only describes: "a dinner lady".
WORKING = {
    "lady": _set("dinner tea lollipop cleaning canteen charity-shop"),
    "man": _set("kit lollipop delivery repair maintenance ice-cream rag-and-bone stunt hit front removal breakdown"),
    "woman": _set("delivery cleaning stunt front kit lollipop repair"),
    "girl": _set("delivery call paper"),
    "boy": _set("delivery altar paper ball bell"),
}

# Forms of address: no roles, and nothing that a role goes on with.
ADDRESSES = _set("""

mr mrs ms miss mx dr prof professor doctor sir dame lord lady baroness viscount sheikh sheik shaikh madam madame
monsieur sayyid hajji
dona dom pak bapak ibu datuk datin tun shri sri smt shrimati ustad maulana saint st father fr sister sr brother hon
honourable honorable mister herr frau señor señora don doña signor signora
""")

# Degrees, honours and orders behind a name: no role, and no end of what is said of somebody.
POST_NOMINALS = _set("""

md m.d rn r.n phd ph.d jd j.d mba cpa esq obe mbe cbe kbe dbe om ch frs frse frcs frcp frsa frics mrcp bsc b.sc msc
m.sc ba ma b.a m.a llb llm ll.b ll.m dds dvm dnp msn bsn np pa-c do facs faap facp facep mph m.p.h edd ed.d psyd psy.d
pharmd pharm.d lcsw pe p.e aia faia cissp kc qc sc k.c q.c jp retd ret rtd usn usaf usmc usa raf rn jr jnr sr snr dl
pc pe rdn rd lpn cnm dpt mp3 ao am ac oam cm oc cvo mvo lvo gbe gcb kcb cb dso dsc mc dfc qpm kpm bem fsa fba freng
ceng cfa acca mrcs frcpch mbbs m.b.b.s
""") - {"mp3", "am", "pe", "do", "usa", "sc"}
# Members of parliaments, whose office stands behind the name: "Jane Roe MP".
MEMBERS_BEHIND = _set("MP MSP MEP TD MLA MPP MNA MHK MLC MS")

# Ranks that add nothing behind another office: "military advisor [Major General]".
RANKS_BEHIND = ADDRESSES | _set("""
general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier marshal corporal
cpl judge justice reverend rev cllr councillor councilor coun cnclr alderman ald
""")
KEPT_RANKS = frozenset(
    (word, "general")
    for word in "attorney secretary director inspector consul solicitor surgeon governor auditor".split()
) | {("chief", "justice"), ("chief", "judge"), ("associate", "justice"), ("lady", "justice"), ("lord", "justice")}

# Offices that nobody holds but in a body; where the article names none beside them, it has just named it.
BODY_OFFICES = _set("""
ceo cfo coo cto cio cmo chief-executive spokesman spokeswoman spokesperson chair chairman chairwoman chairperson
vice-chair vice-chairman vice-chairwoman founder co-founder cofounder co-ceo proprietor proprietress treasurer
convenor convener
""")
# And those that are offices of a body only with a word before them: "managing director", "country manager".
BODY_OFFICES_BEFORE = {
    "chief": _set("""
        finance marketing technology operations sales communications legal hr product investment sustainability policy
        research science editorial safety
    """),
    "executive": _set("chief"),
    "director": _set("""
        managing finance financial executive policy communications commercial operations medical technical sporting
        research marketing sales artistic clinical development creative campaigns legal programme program strategy
        nursing planning engineering editorial deputy-managing country
    """),
    "secretary": _set("general branch assistant company regional club executive membership"),
    "manager": _set("""
        country team general project plant site communications community liaison sales operations marketing product
        press account branch mine factory hotel store park station area regional programme program campaign
    """),
    "designer": _set("chief head lead"),
    "economist": _set("chief senior lead"),
    "scientist": _set("chief"),
    "engineer": _set("chief"),
    "officer": _set("chief press executive operating financial technology information medical communications"),
    "negotiator": _set("chief lead"),
    "inspector": _set("chief"),
    "president": _set("vice club union group"),
    "head": _set("deputy"),
    "captain": _set("team club first-team"),
    "skipper": _set("team club first-team"),
    "coach": _set("head"),
}

# Offices of states, towns and parishes: whoever "its minister" serves is a place, no body.
STATE_OFFICES = _set("""
minister ambassador king queen prince princess premier chancellor governor mayor senator mp mep congressman
congresswoman monarch emperor sultan emir envoy consul prime priest bishop archbishop vicar rector pastor imam rabbi
sheriff alderman councillor councilor prefect sub-prefect burgomaster reeve wali metropolitan patriarch exarch primate
cardinal canon curate nawab maharaja oba igwe chieftain bailiff lord-lieutenant vicar-general dean
""")

# Parties as they stand before an office: "the [Labour] MP Jane Roe".
PARTIES = _set("""
labour conservative tory republican democrat democratic green snp ukip dup sdlp uup cdu csu spd afd fdp likud anc bjp
liberal-democrat lib-dem fine-gael sinn-féin sinn-fein plaid-cymru reform pasok syriza podemos vox ppp pml-n pti
""")
# And as lists have them: "Jane Roe (Lab)".
PARTY_ABBREVIATIONS = _set("lab con lib dem ld grn")
PARTY_BODIES = _set("group party bloc caucus faction campaign benches")
PARTY_OFFICES = _set("""

mp mps msp ms mep td am peer councillor councilor senator sen congressman congresswoman representative rep governor
gov candidate leader lawmaker politician whip frontbencher backbencher minister mayor alderman spokesman spokeswoman
chairman chairwoman chair deputy member nominee
""")

# What the bodies are called that some offices are held in.
HELD_IN = {
    office: bodies
    for offices, bodies in (
        ("vice-chancellor registrar dean provost", _set("university college institute school polytechnic")),
        ("headmaster headmistress headteacher schoolmaster principal", _set("school academy college")),
        ("matron almoner", _set("hospital clinic hospice infirmary")),
        ("abbot abbess", _set("abbey monastery convent")),
    )
    for office in offices.split()
}

# Offices by whose name, or like whose name, their body is called: "Ombudsman Roe" of the Office of the Ombudsman.
NAMED_AFTER = {
    office: re.compile(rf"\b{pattern}\b")
    for office, pattern in {
        "commissioner": "commission(?:er|er's)?",
        "ombudsman": "ombudsman(?:'s)?",
        "registrar": "regist(?:ry|rar|rar's)",
        "comptroller": "comptroller(?:'s)?",
        "auditor": "audit(?:or|ors|or's)?",
        "prosecutor": "prosecut(?:ion|ions|or|ors|or's|ors')",
        "inspector": "inspect(?:or|ors|orate|ion)",
        "governor": "(?:(?:central|national|reserve|federal) (?:bank|reserve)|bank of (?!america|ireland|scotland).+)",
        "speaker": "(?:parliament|assembly|congress|knesset|bundestag|sejm|duma)",
    }.items()
}
# Who has an office for a body, where the words before say for which: "airline chief", "church spokesman".
SPEAKING_FOR = _set(
    "spokesman spokeswoman spokesperson boss chief chair chairman chairwoman director president official secretary head"
)

# Offices in a team or a side, which may be called by its country or town: "Norway coach".
TEAM_OFFICES = _set("""
coach manager captain skipper striker midfielder defender goalkeeper keeper winger forward full-back fullback
centre-back centre-half wing-back playmaker fly-half scrum-half prop hooker lock flanker centre wicketkeeper batsman
batter bowler all-rounder opener spinner seamer quarterback linebacker cornerback wide-receiver pitcher catcher
shortstop outfielder infielder guard point-guard goaltender defenseman rider racer international player boss
""")

# Agents that are firms as often as people: before a name they do not show that it is a person's.
_FIRMS = _set("""
insurer retailer developer manufacturer broadcaster publisher operator supplier contractor subcontractor importer
exporter brewer builder maker lender regulator distributor producer grower carrier bookmaker processor owner buyer
seller dealer trader investor promoter organiser organizer adviser advisor auditor consultant specialist manager
partner rival member star host champion leader model guide planner installer employer provider tracker monitor
recruiter designer printer refiner smelter miner utility caterer haulier auctioneer landlord sponsor
""")

# Endings of agents, believed only where the sentence says that a person is described: "Jane Roe, a cockle picker,".
_AGENT = re.compile(r"(?:[^aeiou]er|[ao]tor|ctor|[^lsx]ist|[a-z]ian|eer|ster|tress|wright|herd|smith|monger|hand)$")
_NO_AGENT = _set("""
former other longer later older younger elder minor major prior inner outer upper lower latter number matter paper
letter order winter summer water member river chapter quarter center centre disaster monster register minister
corner dinner manner power tower flower weather feather leather shoulder border murder wonder thunder cancer danger
finger hunger anger silver timber rubber lumber september october november december never ever however together
rather whether another either under over after super proper clever bitter sober eager tender slender sister brother
mother father daughter easter poster cluster theater master career engineering factor sector doctor motor vector
christian italian russian iranian indian asian persian norwegian canadian australian austrian belgian brazilian
egyptian ethiopian hungarian nigerian palestinian peruvian romanian scandinavian serbian syrian tunisian ukrainian
bulgarian albanian bosnian croatian estonian latvian lithuanian macedonian mongolian algerian libyan jordanian
bolivian chilean colombian cambodian malaysian indonesian bahamian haitian civilian vegetarian humanitarian
victorian artist twist list mist exist insist persist consist resist fist wrist first best test last
""") - {"artist", "master", "doctor", "minister", "member"}

# Words of titles that head no phrase.
_NO_OFFICE = _set("vice warrant petty crown ranking lead press german roman norman ottoman human")

_GERMAN = re.compile(
    r"(?:meister|minister|präsident|direktor|sprecher|leiter|führer|vorsteher|besitzer|inhaber|anwalt|richter|chef"
    r"|berater|forscher|lehrer|trainer|spieler|händler|kanzler|rat|sekretär|beauftragte|vorsitzende|wirt|experte)"
    r"(?:in|r|n)?$"
)
# "owner-in-waiting", "surgeon-at-large", "governor-elect"
_SUFFIX = re.compile(r"-(?:(?:in|at|of|to|for)-[a-z-]+|elect|designate|general|emeritus|turned-\w+)$")
_PREFIX = re.compile(r"^(?:ex|co|vice|sub|then|arch|self|team|one-time|multi)-(?=\w{3})")
_OLD = re.compile(r"\d{1,3}-year-old")

# Participles that stand before an office; any other word in -ed before one is a verb: "[questioned] bus driver Roe".
_PARTICIPLES = _set("""
retired exiled jailed ousted elected newly-elected unelected appointed newly-appointed disgraced embattled sacked
renowned acclaimed celebrated respected well-respected convicted suspected alleged accused wanted registered licensed
licenced certified chartered qualified trained self-employed self-styled self-taught so-called unnamed born-again
decorated distinguished seasoned experienced uniformed armed masked detained imprisoned deposed defeated
beloved famed noted established assisted associated advanced united allied limited mixed
skilled unpaid paid married divorced bearded based red
""")
_MET = _set("""
met saw hit beat hurt sent left took made found kept held quit put cut let came went ran sat stood spoke wrote drew
led fed paid built bought brought caught taught fought thought sought told heard felt lost won got gave knew threw
chose rang sang began became shot struck stuck swept forgot forgave forced blew broke drove rode rose shook stole
sold set hid meets names calls backs slams beats hits wins joins sees tells asks says picks signs fires sacks backs
hails blames urges warns faces replaces succeeds leads lauds quotes gives gets takes makes has have had is are was
were be been did does do include includes including against versus beats thanks meet see ask ask call get give take
make name fire sack sign hire blame thank help support follow know want left
sagte sagt erklärte teilte bat fordert forderte wies nannte warnte
""")
_WHEN = _set("today yesterday tomorrow tonight earlier later meanwhile ago")
_PERIODS = _set("night week month year morning afternoon evening season weekend summer winter spring autumn")
_POINTS = _set("last this next that late previous following")


@cache
def occupations() -> frozenset[str]:
    """Offices, ranks and occupations: nouns in the singular."""
    return _set(table("occupations"))


@lru_cache(maxsize=20_000)
def is_office(word: str) -> bool:
    """Whether a word, whatever its case and number, names an office, a rank or an occupation, or describes a person."""
    lower = word.lower().rstrip(".").replace("’", "'")
    if lower in FUNCTION_WORDS or lower in _NO_OFFICE:
        return False
    if word in RANK_LETTERS:
        return True
    if any(_is_known(one) for one in (lower, _PREFIX.sub("", lower), _SUFFIX.sub("", lower))):
        return True
    last = lower.rsplit("-", 1)[-1]
    if last != lower and last in occupations():
        return True
    return any(_is_known(singular) for singular in _singulars(lower)) or is_german_office(word)


def _is_known(lower: str) -> bool:
    return lower in occupations() or lower in DESCRIPTIONS or is_role_noun(lower)


def _singulars(lower: str) -> list[str]:
    if lower.endswith("men"):
        return [f"{lower[:-3]}man"]
    if lower.endswith("ies"):
        return [f"{lower[:-3]}y"]
    if lower.endswith(("sses", "ches")):
        return [lower[:-2]]
    return [lower[:-1]] if lower.endswith("s") and not lower.endswith("ss") and len(lower) > 4 else []


def is_agent(word: str) -> bool:
    """Whether a word that no table has looks like the name of an occupation: "picker", "basket-weaver"."""
    last = word.lower().rsplit("-", 1)[-1]
    return word.islower() and len(last) > 4 and last not in _NO_AGENT and _AGENT.search(last) is not None


def is_description(word: str, before: str = "") -> bool:
    """Whether an office word says nothing but how somebody comes into the story: "wife", "resident".

    Args:
        word: as it stands.
        before: the word before it, if there is one.
    """
    lower = word.lower()
    if before.lower() in WORKING.get(lower, ()):
        return False
    bare = _PREFIX.sub("", lower)
    return lower.endswith("-in-law") or any(w in DESCRIPTIONS for w in (lower, bare, *_singulars(lower)))


def is_personal(word: str) -> bool:
    """Whether an office before a name shows that the name is one person's: not "insurer", not "bosses"."""
    lower = word.lower()
    return lower not in _FIRMS and (_is_known(lower) or not any(_is_known(one) for one in _singulars(lower)))


def is_german_office(word: str) -> bool:
    """Whether a word is an office as German writes it."""
    lower = word.lower()
    if not word[0].isupper() or lower in occupations():
        return False
    return lower in GERMAN_OFFICES or (len(lower) > 6 and _GERMAN.search(lower) is not None)


def is_age(word: str) -> bool:
    """ "34-year-old" before an office."""
    return _OLD.fullmatch(word.lower()) is not None


def ends_phrase(word: str, before: str) -> bool:
    """Whether a word cannot stand within the words before an office: a verb, an adverb, a time.

    Args:
        word: in lower case.
        before: the word before it, in lower case.
    """
    if word in ROLE_MODIFIERS or word in _PARTICIPLES:
        return False
    if word in SPEECH_VERBS or word in _MET or word in _WHEN:
        return True
    if word in _PERIODS:
        return before in _POINTS
    return len(word) > 4 and word.endswith(("ed", "ly")) and not word.endswith(("family", "-friendly", "assembly"))


def holds_of_body(words: list[str]) -> bool:
    """Whether an office, in lower case, is one that is held in a body only: "chief executive", "spokeswoman"."""
    head, before = words[-1], words[-2] if len(words) > 1 else ""
    if any(single in BODY_OFFICES for single in (head, *_singulars(head))):
        return True
    return any(word in BODY_OFFICES_BEFORE.get(head, ()) for word in words[:-1]) or f"{before}-{head}" in BODY_OFFICES
