"""One thing that English news says in many ways: turns of phrase put plainly, before two texts are compared.

Each is put with its "not" if it has one, so that it is seen when one text denies what the other says.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.grounding.refusals import ALL_BUT, NEGATIONS

_GATHERING = (
    r"(?:meeting|talks|hearing|session|summit|ceremony|funeral|wedding|vote|trial|conference|rally|match|game|debate"
    r"|dinner|opening|launch|inquest|briefing|protest|march|parade|race|concert|inquiry)"
)
_OF = r"(?:the|a|an|its|his|her|their|this|that|last|[A-Z]\w+['’]s)"
_SPEECH = r"(?:comment|statement|response|reply)"
_POST = r"(?:(?:their|his|her|its|our|any|a) )?(?:jobs?|posts?|positions?|work)"

_PLAIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("denied that", (r"\b(?:it )?(?:is|was) (?:not true|untrue|false|wrong|not the case) that\b",)),
    ("opposed", (r"\bvot(?:ed|es|e|ing) against\b",)),
    ("avoided", (r"\bescaped(?= (?:an?|any|injury|punishment|serious|prosecution)\b)",)),
    (
        "are not arrested",
        (r"\b(?:(?:is|are|was|were|remains?|remained) )+(?:still )?(?:at large|on the run)\b",),
    ),
    ("withdrew from", (r"\b(?:pulled|dropped|backed) out of\b",)),
    ("doso", (r"\b(?:do|does|did|doing|done) (?:so|that|this|it)\b",)),
    (" ", (r",? \d+ ?(?:to|[-–]) ?\d+,",)),
    ("attended", (r"\b(?:turned|showed|shown) up\b(?: (?:at|for)\b)?", r"\b(?:took|taken) part in\b")),
    ("attend", (r"\b(?:turn|show)(?:s|ing)? up\b(?: (?:at|for)\b)?", r"\btak(?:e|es|ing) part in\b")),
    (
        r"\g<be> attending",
        (
            r"(?P<be>\b(?:is|was|are|were|be|been|being)(?:n't|n’t| not| never| all| both)?) (?:present )?at "
            rf"(?={_OF} (?:\w+ )?{_GATHERING}\b)",
        ),
    ),
    (
        "missed",
        (
            r"\b(?:stay|kept|keep)(?:s|ed|ing)? away\b(?: from\b)?",
            r"\bboycott(?:ed|s|ing)?\b",
            r"\bskipp?(?:ed|s|ing)?\b",
        ),
    ),
    (r"not allow \g<who>approach", (r"\b(?:keep|keeps|kept|keeping) (?P<who>(?:\w+ ){1,3})away\b",)),
    (
        r"not allow \g<who>\g<what>",
        (
            r"\b(?:prevent|stopp?|barr?|bann?|block|prohibit|keep|kept|hinder|forbidd?)(?:s|ed|ing|en)? "
            r"(?P<who>(?:[\w'’-]+ ){0,5})from (?P<what>\w+ing\b)",
        ),
    ),
    (
        r"no longer \g<what>",
        (
            r"\b(?:stopp?|quitt?|ceas)(?:e|s|es|ed|ing)? "
            r"(?P<what>(?!during|morning|evening|nothing|anything)\w+ing\b)",
        ),
    ),
    ("approach", (r"\b(?:get|gets|got|getting|come|comes|came|coming|go|went) (?:close|near|closer|nearer)\b",)),
    (
        r"\g<be> comment",
        (
            r"(?<!deal )(?<!agreement )(?<!compromise )(?<!verdict )(?<!decision )(?<!settlement )(?<!accord )"
            r"(?P<be>\b(?:could|can|was|were)(?: not|n't|n’t)?(?: be)?) (?:reached|contacted)\b"
            r"(?! (?:by|in|at|with|only))",
        ),
    ),
    (
        "comment",
        (
            rf"\b(?:available|reached|contacted) (?:for|to) {_SPEECH}\b",
            r"\bbe drawn (?=on\b)",
            rf"\b(?:give|offer|make|provide|issue) (?:an? |any )?(?:immediate |further )?{_SPEECH}\b",
        ),
    ),
    ("declined to comment", (rf"\bunavailable for {_SPEECH}\b", r"\b(?:kept|stayed|remained) silent\b")),
    (
        "testified",
        (
            r"\b(?:gave|given) (?:any |some )?(?:evidence|testimony)\b(?! (?:for|of|that)\b)",
            r"\btook the (?:witness )?stand\b",
        ),
    ),
    (
        "testify",
        (
            r"\bgiv(?:e|es|ing) (?:any |some )?(?:evidence|testimony)\b(?! (?:for|of|that)\b)",
            r"\btake the (?:witness )?stand\b",
        ),
    ),
    (
        "was not involved in",
        (
            r"\bha(?:s|d|ve|ving) nothing to do with\b",
            r"\b(?:ha(?:s|d|ve|ving)|played|plays) no (?:part|role|hand|involvement|share) in\b",
        ),
    ),
    (
        "involved in",
        (
            r"\bha(?:s|d|ve|ving) (?:something|anything|a lot|everything) to do with\b",
            r"\b(?:ha(?:s|d|ve|ving)|played|plays) (?:a|any|some) (?:part|role|hand|involvement|share) in\b",
            r"(?<=\b(?:was|are) )behind\b(?= (?:the|an?|it)\b)",
            r"(?<=\bwere )behind\b(?= (?:the|an?|it)\b)",
        ),
    ),
    ("cancelled", (r"\bcalled off\b", r"(?<=\b(?:is|as) )off(?=[.,;]|$| after)")),
    ("cancel", (r"\bcall(?:s|ing)? off\b",)),
    ("happen", (r"\bgo(?:es|ing|ne)? (?:ahead|forward)\b", r"\btak(?:e|es|en|ing) place\b")),
    ("happened", (r"\bwent (?:ahead|forward)\b", r"\btook place\b")),
    (
        "cannot",
        (
            r"\bha(?:s|ve|d) no (?:power|powers|authority|ability|means|right) to\b",
            r"\b(?:is|are|was|were|being) (?:unable|powerless|not able) to\b",
        ),
    ),
    (
        "can",
        (
            r"\bha(?:s|ve|d) (?:the |any |some )?(?:power|powers|authority|ability|means|right) to\b",
            r"\b(?:is|are|was|were) able to\b",
        ),
    ),
    (
        "dismissed",
        (
            r"\blaid off\b",
            r"\b(?:made|being made) redundant\b",
            rf"\blos(?:e|es|t|ing) {_POST}\b",
            r"\blet go\b(?= (?:of )?\w*(?:staff|workers|employees))",
        ),
    ),
    (r"\g<be> be dismissed", (r"\bjobs (?P<be>would|will|could|might|may|must) (?:be (?:cut|lost|axed|shed)|go)\b",)),
    ("display", (r"\b(?:go|put|be) on (?:display|show|view)\b",)),
    ("displayed", (r"\b(?:went|gone) on (?:display|show|view)\b",)),
    (
        r"\g<be> named",
        (
            r"\b(?:name|names|identity|identities) (?P<be>(?:has|have|had|was|were|is|are)(?:n't|n’t| not| never)?"
            r"(?: yet)?(?: been| being)?) (?:released|given|disclosed|revealed|published|announced|confirmed)\b",
        ),
    ),
    ("last year's winner", (r"\b(?:defending|reigning) champions?\b", r"\btitle[- ]holders?\b")),
    ("walkout", (r"\bwalk(?:s|ed|ing)? ?-?outs?\b",)),
    ("possible", (r"\bon the (?:table|cards)\b",)),
    ("rejected", (r"\b(?:turned|voted|knocked) down\b",)),
    ("reject", (r"\b(?:turn|vote|knock)s? down\b",)),
    ("overturned", (r"\bstruck down\b", r"\bquashed\b", r"\bannulled\b", r"\bset aside\b")),
    ("followed", (r"\bcarried out\b", r"\bput into (?:practice|effect)\b")),
    ("illegal", (r"\bagainst the law\b", r"\b(?:broke|breaks|breached|breaches|violated|violates) the law\b")),
    ("legal", (r"\bwithin the law\b",)),
    ("in danger", (r"\blife[- ]threatening\b", r"(?<=\bnot )(?:critical|critically (?:hurt|injured|ill))\b")),
    ("not in danger", (r"\bout of danger\b",)),
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    first = [(pattern, plain) for plain, patterns in NEGATIONS for pattern in patterns]
    then = [(pattern, plain) for plain, patterns in _PLAIN for pattern in patterns]
    table = (*first, *ALL_BUT, *then)
    return tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in table)


@lru_cache(maxsize=4096)
def plainly(text: str) -> str:
    """A text with the turns of phrase above put in the plain words that they stand for."""
    for pattern, plain in _patterns():
        text = pattern.sub(plain, text)
    return text
