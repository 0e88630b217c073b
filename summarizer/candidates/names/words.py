"""Word tables that names, roles and places are told by: English, in lower case unless said otherwise."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def table(name: str) -> str:
    """The text of `tables/<name>.txt`."""
    return resources.files(__package__).joinpath("tables", f"{name}.txt").read_text(encoding="utf-8")


@cache
def word_table(name: str) -> frozenset[str]:
    """The words of `tables/<name>.txt`, its comments left out."""
    return _set("\n".join(line for line in table(name).splitlines() if not line.startswith("#")))


@cache
def given_names() -> frozenset[str]:
    """Given names of many cultures, partly from the lists of Faker (MIT licence)."""
    return _set(table("given_names"))


@cache
def common_words() -> frozenset[str]:
    """Words that open sentences without being names."""
    return _set(table("common_words")) | FUNCTION_WORDS


_COMMON_ENDING = re.compile(
    r"(?:ing|ings|ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities|ous|ful|less|able|ible|ical|ism|isms"
    r"|ance|ence|ances|ences|ship|ships|ology|ologists|ists|hood)$"
)


_PREFIX = re.compile(
    r"^(?:anti|pro|ex|non|mid|pre|post|multi|co|re|self|semi|sub|ultra|counter|inter|intra|cross|over|under)-"
)
_INFLECTIONS = (("ies", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ed", ("", "e")), ("ers", ("", "e", "er")))


@lru_cache(maxsize=20_000)
def is_common(word: str) -> bool:
    """Whether an English word, whatever its case, is likely to be no name."""
    lower = word.lower().replace("’", "'")
    if lower in common_words():
        return True
    if lower in given_names():
        return False
    if lower.endswith("'s") or "-" in lower:
        parts = _PREFIX.sub("", lower.removesuffix("'s")).split("-")
        return all(part in common_words() for part in parts)
    if any(base in common_words() for base in _bases(lower)):
        return True
    return len(lower) > 5 and _COMMON_ENDING.search(lower) is not None


def _bases(word: str) -> Iterator[str]:
    """What an inflected word may be of: "cities" of "city", "baked" of "bake"."""
    for ending, bases in _INFLECTIONS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield from (word.removesuffix(ending) + base for base in bases)


# Words that never begin a name, however they are written.
FUNCTION_WORDS = _set("""
a an the this that these those his her its their our my your he she they we you it i who whom whose what when
where why how which while whilst although though because since if unless until after before during amid amidst
despite besides beyond under over above below between among amongst against within without through throughout
across along around about into onto upon off out up down in on at by for from to with of as and or but nor yet
so not no yes also even still only just now then there here today yesterday tomorrow tonight last next another
other others each every both either neither some any all many most more much few several such once twice again
ever never always often sometimes meanwhile however moreover furthermore nevertheless nonetheless instead
otherwise therefore thus hence indeed perhaps maybe according asked speaking reporting adding noting citing
following based given including compared regarding concerning were was is are be been being am has have had do
does did can could may might must shall should will would let near inside outside behind beneath beside via per
than too very like unlike except plus toward towards earlier later formerly previously recently separately
finally first second third lastly reportedly allegedly apparently there's it's that's he's she's what's let's
don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't i'm i've we're we've
they're they've you're i'd he'd she'd one two three four five six seven eight nine ten eleven twelve dozens
hundreds thousands millions fourth fifth sixth seventh eighth ninth tenth
""")

# What opens the name of a feast, a law or an event: "Day of the Dead".
EVENT_OPENERS = _set(
    "tour giro vuelta rally race day festival battle treaty declaration feast night war statue law code constitution "
    "order bill book"
)

# Kin and company: they show that a name is a person's, but are no role.
KIN = _set("""
father mother son daughter brother sister wife husband widow widower grandmother grandfather uncle aunt cousin
nephew niece partner friend colleague neighbour neighbor grandson granddaughter grandchild stepson stepdaughter
stepfather stepmother stepbrother stepsister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law
sister-in-law fiancé fiancée fiance fiancee boyfriend girlfriend godson goddaughter godfather godmother ex-husband
ex-wife mum dad grandad granddad grandma grandpa twin
""")

PARTICLES = _set("""
de del della di da das do dos du des la le van von der den ten ter zu zur af av al el ibn bin bint ben abu ould
e y dal degli della
""")

# What joins the words of bodies and places in other languages: "Ligue pour la Paix", "Solidarni w Harle".
FOREIGN_LINKS = PARTICLES | _set("""

et og och und für der des dem pour sur aux à au en por para e i w na we z do voor het van ng mga sa yang dan untuk
bagi ya wa cha za na no nas nos delle dello dei gli sul sulla su und im am an os ry til i på av
""") - _set("do no an am sa")


CALENDAR = _set("""
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec
""")

# Languages, faiths, peoples, parties' followers and feasts: capitalised, but no field of the brief.
NO_FIELD = word_table("no_field")

# Heads of bodies: a capitalised run that ends in one is a body; those that may stand first take "of" or "for".
BODY_HEADS = word_table("body_heads")

# Last words of the names of firms: what they deal in, where a name is longer than one word.
FIRM_ENDINGS = word_table("firm_endings")

# A head that says "body" only together with more evidence than its own presence.
WEAK_BODY_HEADS = _set("""
capital house united mobile review monitor independent daily guards trust union front unit games gas oil steel
energy electric press post observer club team exchange mission park intelligence guard fleet division watch
chamber forum league network school church court hospital college records pictures sa ab co ag spa abbey priory
zoo aquarium hospitals schools band high primary elementary comprehensive grammar prep infants
compact ambulance rescue lifeboat lifeboats legion guild bloc conservatory gymnasium spa kg sl sas ug hf nv
pte garrison podcast samaritans co-op coop
""")

BODY_OPENERS = word_table("body_openers")

# Heads of laws, events, products and works: no field of the brief.
NO_FIELD_HEADS = word_table("no_field_heads")

BODY_NOUNS = _set("""
party group company journal newspaper agency channel television tv magazine website outlet broadcaster network radio
firm bank project campaign initiative movement militia organisation organization charity university
institute club team foundation ministry committee council commission conglomerate carmaker automaker airline
retailer brand startup start-up thinktank think-tank union federation daily weekly tabloid portal publisher
studio label franchise subsidiary employees shares stock spokesman spokeswoman spokesperson executives
executive insurgents fighters militants rebels faction regiment battalion brigade forces lawmakers supporters
ceo chairman headquarters offices staff carrier supplier operator maker manufacturer lender insurer utility giant
conglomerate consultancy consortium chain printer press shipyard brewer brewery distillery restaurant bakery
supermarket grocer pharmacy wholesaler distributor fund trust hedge-fund nonprofit non-profit ngo ngos watchdog
regulator ombudsman inspectorate guild band orchestra choir ensemble troupe quartet side bloc alliance coalition
partnership bureau office department directorate cartel gang syndicate guerrillas separatists guerrilla movement's
hospital clinic school college academy museum gallery theatre theater library church newswire blog podcast
broadcaster's think tank lobby body authority tribunal court parliament assembly senate army police navy militias
startups companies firms parties unions charities clubs teams banks agencies ministries retailers airlines
carmakers chipmaker chipmakers drugmaker drugmakers planemaker shipbuilder shipbuilders steelmaker miner miners
oilmaker builder housebuilder developer exporter importer publishers breweries winery dairy cooperative co-operative
collective caterer landlord outfit institute institution society league federations
""") - _set("movement's broadcaster's ")

# -- people and what they do ----------------------------------------------------------------------------------

HONORIFICS = _set(
    "mr mrs ms miss mx dr prof sir dame lord lady sheikh sheik shaikh madam madame monsieur sayyid hajji saint st mme "
    "mlle herr frau señor señora signor signora don doña dona dom dato datuk dato' datin puan encik cik tun shri sri "
    "smt shrimati engr hon atty msgr pak bapak ibu ustad ustadz ustaz kyai maulana pandit swami mufti hajia alhaji "
    "igwe mzee khun thakin daw sra srta dra maître mevrouw meneer hanım effendi agha ayatullah hojjatoleslam mullah "
    "rebbe rav rebbetzin"
)

RANKS = (
    _set("""
general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier marshal corporal
cpl commander cmdr private pvt staff warrant field rear air vice chief master petty officer judge justice
reverend rev father sister brother cardinal archbishop bishop rabbi imam ayatollah pope patriarch mullah mufti
professor doctor brig det insp const cmdr pte spc fr supt pastor
""")
    | HONORIFICS
)

# Offices in German, which stand before the name like titles.
GERMAN_OFFICES = _set("""
landrat landrätin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
minister ministerin innenminister innenministerin finanzminister finanzministerin ministerpräsident
ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin staatssekretär
staatssekretärin sprecher sprecherin polizeisprecher polizeisprecherin geschäftsführer geschäftsführerin leiter
leiterin amtsleiter amtsleiterin direktor direktorin vorsitzender vorsitzende
staatsanwalt staatsanwältin richter richterin anwalt anwältin trainer trainerin
""")

TITLES = (
    RANKS
    | GERMAN_OFFICES
    | _set("""
president minister premier chancellor king queen prince princess emperor empress duke duchess earl count
countess baron baroness sultan emir shah governor mayor senator sen congressman congresswoman representative rep
gov councillor cllr coun councilman councilwoman councilor alderman ambassador secretary secretary-general
undersecretary chairman chairwoman chairperson chair director director-general ceo cfo cto coo commissioner
inspector detective superintendent sheriff constable attorney prosecutor advisor adviser envoy spokesman
spokeswoman spokesperson speaker leader head coach manager deputy chargé consul mp mep msp td pm analyst
author actor actress editor economist correspondent reporter journalist activist lawyer coordinator
co-founder founder vice-president vice-chancellor ombudsman comptroller treasurer dean provost principal
crown officer agent trooper lawmaker legislator strategist dictator lecturer treasurer executive headteacher
d'affaires singer comedian rapper pianist striker midfielder goalkeeper defender quarterback pitcher jockey boxer
collector sarpanch tehsildar taoiseach tánaiste metropolitan patriarch archdeacon archimandrite canon monsignor msgr
comrade barrister barr evangelist apostle nurse midwife commandant brig-gen maj-gen lt-gen lt-col garda
wing-commander lt-cmdr spc pfc msgt ssgt tsgt lcpl baroness viscount chieftain oba pharm surv arc bro sis
""")
)
# Ranks and offices by their letters, which only capitals tell from words: "DCI Roe".
RANK_LETTERS = frozenset(
    "PC WPC DC DS DI DCI DSU DCS DCC ACC PCSO CI SI ASI SHO SP SSP DSP ASP ACP DCP CSP SDPO ADGP DGP IGP DIG AIG IG CP"
    " MLA MLC MNA MPA MPP MK MHK MCA GP SDM DM BDO DPO CPO SGT CPL LT MSgt SSgt".split()
)

# Title words that are common surnames or given names too: after a given name they are the surname.
SURNAME_TITLES = _set("""

king judge major bishop dean prince pope duke earl baron marshal marshall justice cook baker count general abbot
alderman constable deacon steward master page chair knight young moore hunter field private st sister brother father
speaker head sheikh shah sultan emir agent singer boxer principal
""")

PORTFOLIOS = _set("""
state associate defense defence health education finance foreign affairs interior justice trade energy treasury labor
labour agriculture transport transportation environment culture sport sports information commerce economy
economic development security homeland staff war navy army operations intelligence national press prime vice
deputy assistant acting interim former chief senior general attorney executive managing communications
religious parliamentary opposition majority minority house senate party supreme military political regional
special permanent first lady internal external external housing planning industry tourism science technology
digital climate water justice women youth families immigration migration border european public works human
resources services veterans budget international cooperation police fire court district high crown grand
legal medical technical sector reform joint central federal provincial county city town local head lead co
news sports managing art creative principal research marketing product financial operating cyber and
power petroleum mines mining fisheries forestry coal oil gas aviation shipping roads telecommunications textiles steel
tribal rural urban social welfare lands livestock irrigation heritage arts infrastructure innovation investment highways
natural wildlife sanitation children disabilities seniors democracy integration equality gender refugees diaspora
consumer competition employment skills universities higher
""")

ROLE_MODIFIERS = PORTFOLIOS | _set("""

charge chargé current then new longtime long-time veteran ex top independent leading well-known prominent renowned
late retired newly-elected outgoing incoming exiled jailed ousted right-wing left-wing far-right far-left conservative
liberal socialist nationalist populist billionaire millionaire tech human rights climate local investigative freelance
award-winning lead chief anti-corruption pro-democracy film movie football soccer basketball tennis rugby cricket
baseball olympic world-famous pop rock jazz opera classical stage art street school primary secondary law criminal
environmental peace civil community union trade business hedge fund real estate property software data cancer heart
brain emergency night security political social media historian republican democratic democrat labour tory green
spiritual religious muslim christian jewish catholic home cabinet shadow municipal divisional zonal additional tribal
territorial constitutional commercial industrial rural urban maritime fisheries forestry wildlife parks roads highways
ports port harbour harbor airport aviation rail railways railway transit fleet flight cabin prison prisons corrections
probation parole ambulance hospital clinical surgical nursing disaster relief rescue safety compliance ethics risk
audit revenue customs excise tax procurement purchasing supply logistics distribution retail sales brand content
editorial picture photo metro crime courts consumer features lifestyle travel food fashion weather infrastructure
engineering design production programme program project policy strategy campaigns advocacy outreach engagement
diversity people talent learning academic admissions enrolment student museum gallery archives athletic athletics
performance fitness goalkeeping batting bowling reserve bus train tram truck lorry taxi mail postal station line duty
bench crew sous pastry ward shift site
""")

ROLE_NOUNS = (TITLES - _set("st private field rear air staff head count major general fund page")) | _set("""
head general aide official lawmaker politician diplomat negotiator mediator investor banker trader farmer
fisherman teacher student pupil nurse physician surgeon doctor scientist researcher engineer programmer
developer architect historian writer novelist poet playwright photographer filmmaker producer director artist
musician composer conductor dancer painter sculptor designer chef cook baker driver pilot sailor soldier
fighter veteran policeman policewoman firefighter paramedic resident villager survivor witness victim neighbor
neighbour mother father son daughter brother sister wife husband widow widower grandmother grandfather uncle
aunt cousin nephew niece partner friend colleague owner co-owner shopkeeper entrepreneur businessman
businesswoman tycoon oligarch magnate worker labourer laborer miner builder carpenter electrician mechanic
plumber clerk cashier waiter waitress barista volunteer campaigner organiser organizer protester demonstrator
dissident refugee migrant prisoner inmate hostage defendant suspect gunman attacker whistleblower hacker
blogger influencer youtuber columnist commentator broadcaster presenter anchor host critic reviewer publisher
librarian archivist curator biologist chemist physicist mathematician astronomer geologist meteorologist
climatologist epidemiologist psychologist psychiatrist therapist counsellor counselor sociologist
anthropologist archaeologist linguist philosopher theologian statistician pollster forecaster consultant
expert specialist scholar academic fellow graduate undergraduate cleric priest pastor vicar monk nun preacher
chaplain missionary nurse midwife veterinarian pharmacist dentist solicitor barrister advocate magistrate
notary mayor-elect president-elect candidate nominee contender frontrunner incumbent successor predecessor
member chief boss warlord militant rebel insurgent jihadist extremist commander-in-chief founder co-chair
co-director cofounder captain player footballer cricketer golfer swimmer runner cyclist sprinter athlete
champion medallist medalist winner winger fullback referee umpire trainer rider racer manager-coach guitarist
drummer bassist violinist vocalist songwriter screenwriter model star celebrity icon tourist traveller
traveler hiker climber explorer astronaut cosmonaut heir heiress monarch royal regent viceroy chargé d'affaires
attaché governor-general vice-chair whip ranking rapporteur auditor accountant actuary regulator inspector
supervisor administrator registrar overseer caretaker gardener forester ranger conservationist
environmentalist ecologist naturalist feminist abolitionist reformer pioneer inventor creator visionary
spokesman spokeswoman spokesperson secretary-general nobel laureate
""")

_ROLE_ENDING = re.compile(r"(?:[^lsx]ist|ologist|ographer|woman|man|person|maker|ician|worker|holder|keeper|leader)$")


def is_role_noun(word: str) -> bool:
    """Whether a word, whatever its case, names an office, a rank or an occupation."""
    lower = word.lower().rstrip(".").replace("’", "'")
    if lower in ROLE_NOUNS or lower.removeprefix("ex-") in ROLE_NOUNS:
        return True
    return len(lower) > 6 and _ROLE_ENDING.search(lower) is not None


SPEECH_VERBS = _set("""
said says say told tells added adds noted notes stated states explained explains warned warns emphasized
emphasised emphasizes stressed stresses insisted insists argued argues claimed claims denied denies announced
announces declared declares admitted admits acknowledged acknowledges confirmed confirms revealed reveals wrote
writes tweeted posted replied responded asked recalled remarked commented predicted pledged vowed promised urged
suggested suggests believes believed thinks thought hopes hoped testified complained concluded continued
described quipped joked shouted cautioned conceded criticised criticized condemned praised welcomed accused
""")

PERSONAL_VERBS = SPEECH_VERBS | _set("""
was is has had died lives lived resigned married joined born grew arrived visited met chaired identified
appeared smiled laughed cried spoke speaks returned fled walked stood won lost scored retired
""")

PERSONAL_PRONOUNS = _set("he she his her him himself herself")

# Possessors that stay inside the name they open ("King's College", "People's Republic").
KEPT_POSSESSORS = _set("""
people workers worker children women men king queen lloyd mcdonald moody levi sotheby christie macy kohl domino
wendy sainsbury st john thomas peter paul mary andrew george guy bartholomew farmers teachers veterans mothers
kellogg reese cadbury hershey denny applebee women's peoples citizens patients pensioners writers players girls boys
ladies gentlemen sailors fishermen firemen seamen miners bankers brewers doctors nurses students prince princess
master alzheimer parkinson crohn reader nobel mariners journalists publishers consumers tenants residents parents
drivers actors artists mothers fathers widows soldiers officers employers manufacturers growers
""")
OFFICE_HOLDERS = _set("""

minister president governor mayor attorney general chancellor premier speaker prosecutor chief sheriff coroner
ombudsman clerk assessor marshal comptroller auditor commissioner treasurer defender advocate recorder provost
registrar surveyor controller
""")

# Bodies known by name alone, in lower case: outlets, alliances, firms.
KNOWN_BODIES = frozenset(name.strip() for name in table("known_bodies").replace("\n", " ").split(";"))

NAME_SUFFIXES = _set("jr sr ii iii iv")
