"""Verbs of saying and the small words around them: language data, nothing else.

English in full; German, French and Spanish just enough to read who spoke a quotation.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """One verb of saying.

    Attributes:
        lemma: "say".
        stance: as in a claim; None for verbs that only ever introduce a quotation.
        takes: what its content may be besides a clause with "that": "clause" (bare), "object" (a noun phrase),
            "to" (an infinitive), "person to" (urge somebody to), "person" (tell somebody that).
        inverts: may stand before its subject ("..., said Roe").
    """

    lemma: str
    stance: str | None
    takes: frozenset[str]
    inverts: bool = True


_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "find": "finds found finding",
    "hold": "holds held holding",
    "swear": "swears swore sworn swearing",
    "undertake": "undertakes undertook undertaken undertaking",
    "foresee": "foresees foresaw foreseeing",
    "understand": "understands understood understanding",
    "beg": "begs begged begging",
    "admit": "admits admitted admitting",
    "commit": "commits committed committing",
    "rebut": "rebuts rebutted rebutting",
    "quip": "quips quipped quipping",
    "signal": "signals signaled signalled signaling signalling",
    "begin": "begins began begun beginning",
    "snap": "snaps snapped snapping",
    "sob": "sobs sobbed sobbing",
    "grin": "grins grinned grinning",
    "blog": "blogs blogged blogging",
    "plead": "pleads pleaded pled pleading",
    "read": "reads read reading",
    "sing": "sings sang singing",
    "weep": "weeps wept weeping",
    "show": "shows showed shown showing",
    "seek": "seeks sought seeking",
    "tweet": "tweets tweeted tweeting",
    "forecast": "forecasts forecast forecasting",
    "refer": "refers referred referring",
    "put": "puts put putting",
    "hit": "hits hit hitting",
    "shoot": "shoots shot shooting",
    "take": "takes took taken taking",
    "give": "gives gave given giving",
    "make": "makes made making",
    "go": "goes went gone going",
    "set": "sets set setting",
}

# lemma lists by stance and by what the verb takes
_TABLE: tuple[tuple[str | None, str, bool, str], ...] = (
    ("asserts", "clause", True, "say add explain note claim argue believe insist suggest observe remark reply"),
    ("asserts", "clause", True, "respond answer continue write comment recall tweet post quip joke conclude"),
    (
        "asserts",
        "clause",
        True,
        "reckon retort counter opine recount confide confess elaborate reflect",
    ),
    ("asserts", "clause", True, "interject speculate venture proclaim pronounce protest assert attest blog agree"),
    ("asserts", "clause", False, "think estimate imply assume complain contend testify find"),
    ("asserts", "clause", False, "maintain allege mention hint hold rule boast hint understand"),
    ("asserts", "clause object", False, "expect predict forecast foresee"),
    (
        "asserts",
        "clause",
        False,
        "fear suspect calculate project postulate posit surmise accept signal feel hope conclude",
    ),
    ("asserts", "clause", False, "allow stipulate grumble anticipate worry theorise theorize speculate"),
    ("asserts", "clause object", True, "state stress emphasise emphasize underline underscore highlight confirm"),
    ("asserts", "clause object", True, "announce reveal declare reiterate affirm reaffirm avow profess"),
    ("asserts", "clause", True, "report"),
    ("asserts", "clause object", False, "acknowledge admit concede disclose"),
    ("asserts", "clause", False, "indicate show clarify repeat certify verify"),
    ("asserts", "clause person", False, "tell inform assure remind brief reassure convince notify advise"),
    (
        "denies",
        "clause object",
        False,
        "deny reject dismiss refute dispute rebut disavow contradict repudiate disclaim",
    ),
    ("denies", "clause object", False, "contest debunk rubbish discount scotch quash downplay exclude"),
    ("warns", "clause object person", True, "warn caution"),
    ("warns", "to object clause", False, "threaten"),
    ("pledges", "to object clause", False, "vow pledge promise swear guarantee undertake"),
    ("pledges", "to", False, "commit offer"),
    ("demands", "person to clause object", False, "urge demand request recommend"),
    ("demands", "person to", False, "implore beg beseech exhort petition entreat"),
    ("demands", "person to object", False, "want seek"),
    # hardly more than the tone of a quotation
    (
        "asserts",
        "quotation",
        True,
        "exclaim shout cry whisper chant sing read tout lament muse scoff yell fume rage storm",
    ),
    (
        "asserts",
        "quotation",
        True,
        "thunder blast bellow roar scream snap snarl sob weep sigh laugh chuckle smile grin gush",
    ),
    (
        "asserts",
        "quotation",
        True,
        "enthuse beam boom crow gloat groan moan mutter mumble murmur croak gasp plead hiss",
    ),
    (
        "asserts",
        "quotation",
        True,
        "growl intone chide scold taunt tease sneer jeer sniff shrug wail whine shriek stammer",
    ),
    ("asserts", "quotation", True, "rant rail vent begin chortle cheer wince howl bark deadpan bristle"),
    (None, "clause", True, "ask wonder inquire enquire query"),
)

# Present-tense forms and others that are as often nouns or adjectives: they need "that", a quotation or a clear
# subject right before them.
DOUBTFUL = frozenset(
    """claims claim reports report demands demand promises promise notes note pledges pledge vows vow rules rule
    comments comment states state requests request posts post answers answer shows show estimates estimate
    forecasts forecast rejects finds find holds hold hint hints remarks remark highlights read reads thought found
    held posted ruled alleged stated noted reported claimed estimated rejected dismissed disputed recommended
    expected shown threatens repeated continued continues asked wonders cry cries joke jokes brief think believe
    expect project projects calculated fears fear hopes hope worry worries signals signal feels feel felt accepted
    suspects suspect agreed agree doubts offer offers offered contest contests want discount discounts reckon
    protest protests object voiced counter counters""".split()
)

# Forms that are hardly ever the verb of somebody saying something unless "that" or a quotation follows.
NEEDS_CONTENT = frozenset(
    """allow allows allowed rule rules ruled find finds found hold holds held show shows showed shown expected continue
    continues continued post posts posted repeat repeats repeated brief briefs briefed answer answers answered
    think thinks thought read reads sing sang assume assumes assumed respond responds responded convince convinced
    notify notified indicate indicates indicated highlight highlights highlighted observe observes observed recall
    recalls recalled imply implies implied maintain maintains maintained state states note report reports claim
    claims comment comments remark remarks estimate estimates request requests promise promises demand demands
    pledge pledges vow vows forecast forecasts signal signals signalled signaled feel feels felt accept accepts
    accepted suspect suspects suspected agree agrees agreed understand understands understood project projects
    projected calculate calculates calculated conclude concludes doubt doubts protest protests protested counter
    counters reflect reflects reflected relate relates related determine determined anticipate anticipates
    anticipated speculate speculates stipulate stipulates stipulated assess venture ventures ventured blog blogs
    blogged tweet tweets hint hints doubted""".split()
)


# Of these a clause without "that" shows that they are verbs: "prosecutors claim he stole it".
BARE = frozenset(
    """claim claims claimed report reports reported maintain maintains maintained think thinks thought suspect suspects
    suspected reckon reckons conclude concludes concluded estimate estimates estimated assume assumes assumed feel feels
    felt accept accepts accepted hope hopes hoped fear fears feared state states stated allege alleges hint hints
    indicate indicates indicated show shows showed suggest suggests agree agrees agreed doubt doubts understand
    understands understood rule rules ruled find finds found hold holds held""".split()
)


def _forms(lemma: str) -> list[str]:
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    plural = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return [lemma, lemma + plural, lemma + "ed", lemma + "ing"]


VERBS: dict[str, SpeechVerb] = {
    form: SpeechVerb(lemma, stance, frozenset(takes.split()), inverts)
    for stance, takes, inverts, lemmas in _TABLE
    for lemma in lemmas.split()
    for form in _forms(lemma)
}

# German, French, Spanish: speakers of quotations only.
FOREIGN: dict[str, SpeechVerb] = {
    form: SpeechVerb(form, None, frozenset({"clause"}))
    for form in """sagte sagt erklärte erklärt betonte betont teilte meinte warnte kritisierte fügte berichtete schrieb
    antwortete ergänzte gesagt forderte behauptete bestätigte so déclaré déclare dit affirmé affirme expliqué
    explique ajouté ajoute assuré assure estimé estime précisé précise indiqué indique souligné souligne lancé
    répondu averti annoncé confié rappelé dijo dice afirmó afirma aseguró asegura explicó explica señaló señala
    añadió agregó declaró indicó advirtió sostuvo manifestó comentó subrayó respondió expresó apuntó""".split()
}

# "call on", "call for": only with the right small word behind it.
PHRASAL: dict[tuple[str, ...], SpeechVerb] = {
    (form, particle): SpeechVerb(f"{lemma} {particle}", stance, frozenset(takes.split()), inverts="quotation" in takes)
    for lemma, particles, stance, takes in (
        ("call", "on upon", "demands", "person to"),
        ("call", "for", "demands", "object"),
        ("appeal ask", "for", "demands", "object"),
        ("appeal", "to", "demands", "person to"),
        ("press push lobby campaign plead petition", "for", "demands", "object"),
        ("plead", "with", "demands", "person to"),
        ("insist", "on upon", "demands", "object"),
        ("hold", "out", "demands", "object"),
        ("point", "out", "asserts", "clause object"),
        ("point", "to", "asserts", "object"),
        ("make", "clear", "asserts", "clause"),
        ("spell set", "out", "asserts", "clause object"),
        ("rule", "out", "denies", "object"),
        ("brush wave", "aside away off", "denies", "object"),
        ("shrug", "off", "denies", "object"),
        ("play", "down", "denies", "object"),
        ("go", "on", "asserts", "quotation"),
        ("hit fire shoot", "back", "asserts", "quotation"),
        ("hit lash", "out", "asserts", "quotation"),
        ("chime weigh", "in", "asserts", "quotation"),
        ("joke quip", "that", "asserts", "clause"),
    )
    for particle in particles.split()
    for one in lemma.split()
    for form in _forms(one)
}

# Denials of three words.
DENIALS: dict[tuple[str, ...], SpeechVerb] = {
    (form, second, third): SpeechVerb(f"{lemma} {second} {third}", "denies", frozenset({"object"}), inverts=False)
    for lemma, second, thirds in (
        ("hit", "back", "at against"),
        ("fire", "back", "at against"),
        ("push", "back", "at against on"),
        ("kick", "back", "at against"),
        ("pour", "scorn", "on"),
        ("take", "issue", "with"),
        ("plead", "not", "guilty"),
    )
    for third in thirds.split()
    for form in _forms(lemma)
}

PLEA = "plead not guilty"

# What is said against: "hit back at claims that", "rejected suggestions that".
HEARSAY = frozenset(
    """claim claims report reports suggestion suggestions allegation allegations accusation accusations rumour
    rumours rumor rumors speculation talk idea notion assertion assertions charge charges criticism message
    messages story stories argument arguments complaint complaints theory theories insinuation insinuations gossip
    contention view concern concerns fear fears""".split()
)
# Nouns of saying: "Roe's claim that", "the union's demand for", "a promise by Roe to".
SAYING_NOUNS: dict[str, str] = {
    noun: stance
    for stance, nouns in (
        (
            "asserts",
            "claim claims assertion contention argument view belief allegation allegations suggestion insistence",
        ),
        ("asserts", "admission statement assessment conclusion finding findings estimate complaint"),
        (
            "asserts",
            "verdict ruling opinion reminder announcement accusation confirmation hope hopes doubt doubts confidence",
        ),
        ("denies", "denial denials rejection dismissal"),
        ("warns", "warning warnings threat threats fear fears concern concerns"),
        ("pledges", "promise promises pledge pledges vow vows assurance assurances guarantee undertaking"),
        ("demands", "demand demands call calls request requests appeal appeals plea pleas recommendation insistence"),
    )
    for noun in nouns.split()
}

# What somebody's answer or position is: "the ministry's reply was that".
POSITIONS = frozenset(
    """reply answer response position line message argument point explanation view case theory stance excuse defence
    defense contention assessment conclusion verdict opinion advice promise pledge warning demand fear hope complaint
    retort rejoinder story account version belief claim""".split()
)

# Verbs that call a thing names or judge it: evidence that quoted words are somebody's, not that they are a claim.
JUDGING = frozenset(
    form
    for lemma in """call dub term liken describe label brand criticise criticize condemn praise hail accuse denounce
    blast slam characterise characterize blame welcome thank cite refer deride mock decry applaud express voice urge
    warn deny regard portray depict outline defend praise hail laud tout ridicule lambast savage commend salute
    dismiss castigate caricature speak talk quote order invite""".split()
    for form in _forms(lemma)
) | {"spoke", "spoken", "cited", "citing"}

# Verbs that put a noun of saying forward: "voiced fears that", "renewed its call for".
LIGHT_VERBS = frozenset(
    form
    for lemma in "express voice raise issue make give offer repeat renew reiterate sound level air echo share".split()
    for form in _forms(lemma)
)
# "Roe is adamant that": what somebody is that holds something.
HOLDING = frozenset("adamant confident convinced certain sure hopeful optimistic doubtful sceptical skeptical".split())

# Verbs that pass a verdict, and the small words one of which must follow: "accused Roe of", "called the wall ugly".
VERDICT_LINKS: dict[str, frozenset[str]] = {
    lemma: frozenset(links.split())
    for lemmas, links in (
        ("accuse", "of"),
        ("blame", ""),
        ("attribute", "to"),
        ("describe denounce condemn characterise characterize", "as"),
        ("brand label call", ""),
    )
    for lemma in lemmas.split()
}
VERDICTS: dict[str, str] = {form: lemma for lemma in VERDICT_LINKS for form in _forms(lemma)}

TELLING_NOUNS = frozenset(
    """statement statements letter report reports remark remarks interview post posts message messages comment
    comments speech address memo email e-mail tweet note testimony affidavit ruling verdict judgment judgement
    resolution petition words declaration communique communiqué document filing complaint indictment sign banner
    placard transcript recording video call order manifesto article editorial column wrote""".split()
)

AUXILIARIES = frozenset("has have had did does do having a ha han hat haben habe ont avait".split())
# Irregular past and bare forms that open the predicate of a clause.
PASTS = frozenset(
    """became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst came caught
    chose clung cost crept cut dealt did drank dreamt drew drove dug ate fed fell felt fled flew forbade forgot
    forgave fought found froze gave got grew hid hit held hung hurt kept knelt knew laid lay led left lent let lit
    lost made meant met paid put quit ran rang rode rose said sang sank sat saw sent set shook shone shot shrank
    shut slept slid sold sought sped spent split spoke spread stole stood stuck struck sung swam swept swore swung
    taught threw told took tore understood went wept woke won wore wound wrote""".split()
)
PRESENTS = frozenset(
    """want need know think have say see come go get take make keep give stay remain exist mean show work live die
    face become""".split()
)
BE = frozenset("is are was were be been being am 's 're got gets get".split())
MODALS = frozenset("will would can could may might must shall should ought".split())
NEGATIONS = frozenset(
    """not never n't neither nor hardly barely without refused declined failed refuses declines fails cannot""".split()
)
ADVERBS = frozenset(
    """also then later earlier again once previously reportedly first now still even just too meanwhile however
    since long already today yesterday tonight tomorrow together instead further furthermore likewise moreover
    nevertheless nonetheless often always sometimes soon thus therefore simply only afterwards himself herself
    themselves itself both in-turn""".split()
)
NO_ADVERBS = frozenset(
    """family ally assembly monopoly anomaly supply reply italy july bully early daily weekly monthly yearly hourly
    quarterly elderly friendly costly likely unlikely deadly lonely orderly timely ugly lively lovely silly holy rely
    comply apply""".split()
)

# Words that stand right before a participle or a noun, never before a verb of which they are the subject.
NOT_SUBJECTS = frozenset("its their his my our your to of as if very more most so-called being such".split())

DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some any several many one two three four five
    six seven eight nine ten another other both all every each most no der die das ein eine le la les un une el
    los las una unos unas""".split()
)
PRONOUNS = frozenset("he she they it we i you who ella él ellos elle il ils elles er sie".split())
PREPOSITIONS = frozenset(
    """of for in at to from with on by about against among around between during into near off over through under
    within without despite following amid alongside since after before until upon via per as outside inside across
    beyond toward towards throughout am im beim vor nach dans lors durante ante""".split()
)
SUBORDINATORS = frozenset(
    """that because while as when after before although though if since until whether which what where but so than
    how why yet nor whereas unless once whose whom who dass que weil""".split()
)
TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue.
    wed. thu. fri. sat. sun. today yesterday tonight tomorrow week month year weekend morning afternoon evening
    night day days weeks months years ago earlier later last this next late early mid on in at the a few past
    recent recently hours hour minutes noon midnight local time quarter spring summer autumn winter of""".split()
)
TIME_HEADS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today
    yesterday tonight tomorrow week month year weekend morning afternoon evening night ago earlier later
    recently""".split()
)
