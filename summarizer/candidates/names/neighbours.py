"""Neighbours: words that stand beside a name and tell what it is a name of: English, in lower case."""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


HOLDERS = _set(
    "mayor governor resident residents king queen president people bishop emir sultan citizens inhabitants villagers "
    "outskirts suburbs suburb streets coast shores shore banks waters capital population hills duke duchess earl "
    "archbishop sheriff siege fall liberation invasion map middle heart centre center edge edges fringe fringes "
    "skyline vicinity environs perimeter rooftops ruins"
)
LOCAL = _set(
    "residents villagers locals inhabitants mayor councillor councillors streets harbour harbor port beach hospitals "
    "schools shopkeepers suburb suburbs coast coastline waterfront outskirts seafront population tourism ratepayers"
)
# What towns have: "Lindley police", "the Lindley court".
SEATED = _set(
    "police army navy parliament court courts assembly senate government council hospital hospitals school schools "
    "university museum gallery library church theatre theater fire magistrates coroner cathedral airport station market"
)
NATIONAL = _set(
    "president parliament government army economy capital constitution airspace border borders territory embassy mayor "
    "minister prime foreign navy population king queen coast north south east west residents streets port airport "
    "harbour harbor suburbs outskirts old tourism independence currency president's ruling opposition electorate"
)
# What only bodies have: "Lindley's shares", "Lindley shares".
OWNED = _set(
    """

    shares share stock profits profit revenue revenues sales turnover customers clients shareholders investors
    employees staff workforce headquarters offices fleet directors executives management subsidiary subsidiaries
    parent website plant plants factory factories stores branches board bid takeover spokesman spokeswoman
    spokesperson spokespeople spokesmen chairman chairwoman chair chief ceo boss bosses founder founders
    co-founder newsroom editor reporters members membership coach manager players fans supporters striker
    goalkeeper captain squad leadership insurers creditors engineers lawyers products brands brand app contract
    contracts tender auditors trustees governors fighters militants insurgents commanders lawmakers mps candidates
    voters mep meps delegates branch workers drivers passengers pilots services annual quarterly half-year merger
    bankruptcy insolvency administrators bondholders
    """
)
# What is said to be "of" or "at" or "for" a body.
OF_BODIES = _set(
    """
    shares stake stakes owner owners subsidiary chairman chairwoman chair ceo executive director directors customers
    employees employee members member staff takeover merger acquisition spokesman spokeswoman spokesperson board
    shareholders founder co-founder founders manager boss unit arm division branch trustees collapse purchase offices
    headquarters secretary treasurer leader leadership partners partner fellow professor researcher editor reporter
    """
)
FOR_BODIES = _set(
    """
    spokesman spokeswoman spokesperson lawyer lawyers counsel analyst works worked work working plays played drives
    job jobs role engineer manager director strategist economist employed writes wrote consultant rides rode
    """
)
BY_BODIES = _set(
    """
    owned run operated managed made built published supplied funded founded hired employed organised organized
    commissioned manufactured designed produced developed issued bought acquired sold insured sponsored backed
    broadcast marketed maintained audited provided conducted drafted posted
    """
)
CORPORATE_VERBS = _set(
    """

    operates operated employs employed manufactures manufactured produces produced supplies supplied sells owns
    acquired acquires launched launches merged bought buys posted reported announced unveiled publishes published
    broadcasts insures develops developed makes runs provides provided represents recruited recalled listed
    outsources licenses licensed ships builds built campaigns
    """
)
CLAIMED_BY_BODIES = _set("joined joins founded acquired acquire buy bought sued fined regulates regulate owns joining")
# Nouns that say what somebody does, or what some firm does.
# What only bodies are called: "the opposition Lindley Front", "state-owned Lindley".
BODILY = re.compile(
    r"(?:opposition|ruling|governing|centre-left|centre-right|center-left|center-right|left-wing|right-wing|far-right"
    r"|far-left|.+-(?:owned|run|listed|headquartered|backed"
    r"|controlled|funded|affiliated|linked|aligned)|low-cost|multinational|fintech|biotech)$"
)
MOTION = _set(
    """

    go goes going went gone come came coming fly flying flew flown flight flights drive driving drove driven
    travel travelled traveled travelling traveling sail sailed sailing walk walked move moved moving return
    returned returning arrive arrived arriving flee fled escape escaped evacuate evacuated journey journeys trip
    trips train trains bus buses ferry ferries road roads route routes way miles kilometres kilometers km visit
    visits visited deported sent taken brought rushed transferred airlifted headed bound shipped extradited
    relocated migrated emigrated commute men women boys girls fans farmers teenagers farmer man woman couple
    family families people villagers residents children students teenager boy girl student refugees migrants
    tourists pilgrims workers passengers ports closer access back crossed crossing services line staff troops
    forces soldiers aid supplies crews teams reporters diplomats nationals withdraw withdrawn flew convoy convoys
    exports imports railway motorway bridge link metres yards hour hours minutes drive
    """
)
RESIDING = _set("live lives lived living born based raised headquartered settled buried killed died resident stationed")
# The names of rivers and ranges: "along the Harle", "the banks of the Harle".
ALONG = _set("along across")
OF_WATERS = _set("bank banks mouth mouths source waters shore shores tributary tributaries slopes foot delta")
EXCHANGES = _set(
    "nasdaq nyse lse tsx tsxv asx aim nse bse jse hkex sgx amex otc otcmkts otcqb cse nzx etr fra epa ams sse"
)
DISTANCES = _set("kilometres kilometers kilometre km miles mile mi metres meters minutes minutes' hours hours'")
ROUGHLY = _set("some about around roughly nearly almost just approximately over")
CONJUNCTIONS = _set("that but as while because if when though although whether since where so")
# What teams have, and towns hardly.
OF_TEAMS = _set(
    "players fans striker goalkeeper captain squad supporters midfielder defender winger fullback coach forward "
    "skipper teammates team-mates"
)
AFTER_AGENCY = ([")", "—"], [")", "–"], [")", "-"])  # "ERBIL (Agency) — "
CLUB_TOWNS = _set("town city county")  # "Lindley Town" is a club as often
# What clubs do to each other.
PLAYED = _set(
    "beat beats beaten drew draws lost loses won wins thrashed thrash host hosts hosted face faces faced defeated "
    "defeat scored play plays played signed sign relegated promoted"
)
# What only somebody who acts does, in the forms that end in no -ed.
ACTS = _set(
    """
    has had will would can could may might must should does did plans wants hopes expects aims intends seeks needs
    keeps makes takes gives gets puts sets cuts pays buys sells builds runs owns holds leads backs blames calls asks
    faces fears fights hires fires files sues wins loses beats gains earns posts raises lowers shuts closes opens
    launches offers rejects accepts agrees refuses declines disputes maintains appears uses supplies serves employs
    took gave got bought ran fought won lost began fell rose sought chose went came drew withdrew met grew also now still
    """
)
# What many do: a single name of which that is said is a team's, a band's or a firm's.
MANY = _set("are were have want say play face lead need host meet keep")
# Who is of a firm more often than of a town: "Lindley economist", not "Lindley teacher".
OF_FIRMS = _set(
    """
    boss bosses chief economist economists analyst analysts strategist spokesman spokeswoman spokesperson founder
    co-founder ceo director directors chairman chairwoman chair executive executives president researcher researchers
    engineer engineers striker midfielder defender goalkeeper keeper winger captain skipper coach manager head insider
    """
)
SOUGHT = _set("offer offers bid bids takeover buyout acquisition merger talks deal stake shares contract lawsuit")
VISITED = _set("visited visiting visits visit toured touring reached reaching leaving entered bombed shelled attacked")
# Outlets and shops by what they are called in two words: "the news site Lindley".
KINDS_OF_OUTLETS = {
    "station": _set("radio tv television news"),
    "site": _set("news gossip web dating booking jobs auction streaming review shopping betting gambling video"),
    "service": _set("dating streaming news delivery messaging email taxi ride-hailing payment payments dispatch courier"),
    "app": _set("dating messaging delivery payment payments banking taxi ride-hailing"),
    "tank": _set("think"),
}
# Behind what a comma leads to the town that it is in: "of Mill Lane, Lindley".
ADDRESSED = _set(
    "avenue road street lane row close drive terrace crescent place gardens grove square estate hospital school college"
    " church university station prison park court cathedral airport"
)
