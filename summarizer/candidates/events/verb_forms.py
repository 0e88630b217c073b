"""Forms of English verbs: language data, nothing else.

Regular forms in "-ed" are told by their ending; here stand the others, and such forms in the present as are hardly ever
nouns. Forms that are as often nouns ("plans", "votes", "faces") are verbs where their neighbours do not say otherwise.
"""

from __future__ import annotations

import re

AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must should shall did does do cannot".split()
)

PAST = frozenset(
    "arose ate awoke became began blew broke came chose did drank drew drove fell flew forbade foresaw forgave forgot "
    "forsook froze gave got grew knew mistook outdid outgrew overcame overran oversaw overtook overthrew partook ran "
    "rang redrew rewrote rose sang sank saw shook shrank slew spoke sprang stank stole strove swam swore threw tore "
    "took trod undertook underwent went withdrew withstood woke wore wove wrote".split()
)
"""Past forms that are no participles."""

PAST_OR_PARTICIPLE = frozenset(
    "axed beset bought bred broadcast brought built burnt burst caught clung cost crept cut dealt died dug dwelt fed "
    "felt fled forecast fought found held hit hurt kept knelt knit laid leant leapt learnt led left lent lied lit "
    "lost made meant met misled misspent mistaught outbid outsold overheard overpaid overturned owed paid put quit "
    "read rebuilt recast repaid reset resold retold said sat sent set shed shone shot shut slept slid slung smelt "
    "sold sought sped spelt spent spilt split spoilt spread sprung spun stood stuck struck stung sued swept "
    "swung taught thought thrust tied told underpaid undid unwound upheld upset used vied wed wept withheld won "
    "wrung".split()
)

_PRESENT_S = frozenset(
    "accepts accuses achieves acquires acts adds admits adopts affects agrees allows announces appears applies "
    "appoints approves argues arises arrives asks assumes attends attracts avoids awaits becomes begins believes "
    "belongs binds borders brings builds buys carries ceases chairs closes collapses comes compares competes "
    "complains comprises concedes concludes condemns confirms consists contains continues contradicts contributes "
    "covers creates criticises criticizes decides declares declines defends delivers denies depends describes "
    "deserves destroys determines develops dies differs discusses dismisses disputes divides does doubts draws "
    "earns educates elects embarks emerges employs enables encourages endorses enjoys ensures enters equals "
    "establishes examines exceeds excludes exists expands expects expires explains exposes extends faces falls "
    "feels finds flies follows forbids gathers generates gets gives goes grants grows happens has heads hears helps "
    "hears holds hopes houses identifies ignores imagines imposes improves includes indicates inspects insists "
    "intends introduces invests invites involves joins keeps kills knows lacks lasts leads leans learns leaves lends "
    "lies lives loses maintains makes manages means meets mentions merges needs notes obeys objects obtains occupies "
    "occurs opens operates opposes organises organizes oversees owes owns pays performs picks plans plays possesses "
    "prefers prepares prevents proceeds produces prohibits proposes prosecutes protects proves provides publishes "
    "pursues puts quotes reaches reads receives recognises recognizes recommends recovers reduces refers reflects "
    "refuses reinforces rejects relates releases relies reopens remains removes replaces represents requires resides "
    "resigns resolves responds restores restricts resumes retains retires retreats reveals runs satisfies says seeks "
    "seems selects sells sends serves settles shares shuts signals sits specialises specializes speaks spends sponsors "
    "stages stands starts stays stems steps submits succeeds suffers suggests surrounds survives suspends swears takes "
    "targets teaches tells tends testifies thinks threatens tries trusts underlines undergoes understands unveils "
    "urges varies votes wants warns welcomes wins wishes withdraws wonders worries writes".split()
)
_PRESENT_PLURAL = frozenset(
    "accept add admit agree allow apply argue arrive ask await become begin believe belong bring build buy carry come "
    "comprise consider consist continue contribute create decide deny depend describe deserve develop differ employ "
    "enable ensure exist expect expire fly follow get give go grow happen have hear hold hope include insist intend "
    "invest involve keep know lack learn lie live lose maintain make mean meet occur operate oppose owe pay plan "
    "play prefer produce propose protect prove provide publish receive reckon recommend refer reflect refuse rely "
    "remain represent require resign resume say see seek seem sell send serve sit speak spend stand stay suffer "
    "suggest take tell tend think threaten try understand vote want warn write".split()
)
PRESENT = _PRESENT_S | _PRESENT_PLURAL

SPEAKING = frozenset("said says added adds wrote writes".split())

ALSO_ACTS = frozenset(
    f"{verb}{end}"
    for verb in "accept begin blast brief continue exclude hold offer plead protest recall seek sing storm test".split()
    for end in ("", "s")
) | frozenset("rule rules".split())
"""Verbs of saying in the present that as often tell what is done: "begins on Monday", "holds talks in May"."""

ADVERBS = frozenset(
    "again almost alone also already altogether always anyway apart away back else ever even first here hereby however "
    "indeed instead just likewise long maybe meanwhile much never nevertheless nonetheless not now often once only "
    "perhaps quite rather seldom so soon still then therefore thereby though thus today together too twice well "
    "yet".split()
)
"""Adverbs that may stand between an auxiliary and its verb, besides those in "-ly"."""

NOT_VERBS = frozenset(
    "aged beloved biased bleed breed crooked embed entitled exceed feed gifted hundred indeed kindred learned naked "
    "need proceed rugged sacred seed speed succeed talented titled weed wicked wretched".split()
)
"""Words that end like a verb."""

PICTURED = re.compile(
    r"(?:(?:leave|enter|depart|exit)s? (?:\w+['’]?s? ){0,4}?"
    r"(?:airport|building|chamber|church|complex|conference|court|courthouse|courtroom|embassy|hall|headquarters|hearing"
    r"|home|hotel|house|ministry|palace|parliament|room|residence|scene|session|stage|station|summit|talks)\b"
    r"|arrives? (?:at|for|with)\b|(?:holds?|carr(?:y|ies)|hoists?|lights?|lays?) (?:up |a (?:banner|candle|flag"
    r"|photo(?:graph)?|picture|placard|portrait|poster|sign|wreath)|banners|candles|flags|flowers|placards|signs)"
    r"|(?:cheer|cries|cry|embrace|gesture|greet|hug|kisse?|listen|look|pose|pray|queue|salute|shake|smile|talk|walk|watche?|wave"
    r"|weep|wipe)s?\b|(?:stand|sit)s? (?:in|on|at|beside|near|next|outside|guard|amid|among)\b"
    r"|speaks? (?:after|during|to (?:the )?(?:media|press|reporters|journalists|supporters|crowds?)))"
)
"""What captions tell in the present tense of a day that is past: "The mayor leaves the court on Monday"."""
