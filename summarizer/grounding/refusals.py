"""Negations that English news words without a "not", put with one: "withheld" is "not released", "held fire" no fire.

Tables only; `wordings.plainly` applies them before its own. What is put keeps the "not" that stood there, so that two
of them are seen to be two.
"""

from __future__ import annotations

_BE = r"(?:is|are|was|were|be|been|being|has been|have been|had been)"
_GO = r"(?:go(?:es|ing|ne)?|went|remain(?:s|ed)?|left|stay(?:s|ed)?)"
_NOT = r"(?:not|n't|n’t|never)"
_CLAIM = (
    r"(?:(?:the |any |all |such |those |these |as \w+ |his |her |their )*(?:\w+ )??"
    r"(?:suggestions?|claims?|reports?|allegations?|accusations?|ideas?|notions?|talk|rumou?rs?|speculation|charges?))"
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a handful)"

# What it is put as, and what is put so.
NEGATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # -- not letting know ------------------------------------------------------------------------------------
    (
        r"\g<be> not released",
        (rf"\b(?P<be>{_BE}) (?:being )?(?:withheld|kept (?:back|secret|private|quiet|hidden))\b",),
    ),
    ("did not release", (r"\bwithheld\b", r"\bkept (?:secret|private|quiet)\b")),
    ("not release", (r"\bwithhold(?:s|ing)?\b", r"\bkeep(?:s|ing)? (?:secret|private|quiet)\b")),
    (r"\g<be> not known", (rf"\b(?P<be>{_BE})(?: still)? (?:un(?:clear|certain|known)|a mystery)\b(?! risks?)",)),
    (
        r"\g<be> known ",
        (rf"\b(?P<be>{_BE})(?: now)? clear (?=(?:to \w+(?: \w+)? )?(?:if|when|whether|how|why|who)\b)",),
    ),
    ("did not comment", (r"\b(?:kept|stayed|remained) (?:silent|quiet|mum) (?:on|about|over)\b",)),
    ("did not explain", (r"\b(?:gave|offered|provided) no (?:reasons?|explanations?)\b",)),
    ("explained", (r"\b(?:gave|offered|provided) (?:an?|his|her|its|their|some) (?:reasons?|explanations?)\b",)),
    (
        r" cannot \g<verb>\g<rest>",
        (
            r"\b(?:would|['’]d) like to (?P<verb>\w+)(?P<rest>[^.;\"”]*?),? but (?:\w+ )?"
            r"(?:can['’]t|cannot|could(?:n['’]t| not))\b",
        ),
    ),
    # -- not acting ------------------------------------------------------------------------------------------
    ("did not shoot", (r"\bheld (?:back )?(?:their |its |his |her )?fire\b",)),
    ("not shoot", (r"\bhold(?:ing)? (?:back )?(?:their |its |his |her )?fire\b",)),
    ("did shoot", (r"\bopened fire\b", r"\bfired(?= (?:on|at|into|shots|rounds|rockets|back|when|while|as|during)\b)")),
    (r"\g<do> shoot", (rf"\b(?P<do>(?:did|do|does|would|will)(?: {_NOT}|n['’]t)?) (?:open )?fire(?! \w+er\b)",)),
    (
        "did not",
        (
            r"\bstop(?:s|ped|ping)? short of\b",
            r"\b(?:did|do|does)(?: not|n['’]t) go (?:so|as) far as(?: to)?\b",
            r"\b(?:refrained|held back|shied away|desisted|abstained) from\b",
        ),
    ),
    ("not ruledout", (r"\b(?:not|never) exclud(?:e|ed|ing)\b", r"\bnot (?:be )?off the table\b")),
    ("didn't ruledout", (r"(?:\bdidn['’]t|\b(?:declined|refused) to) exclude\b",)),
    ("ruledout", (r"\boff the table\b",)),
    ("did not vote", (r"\babstained\b",)),
    ("not vote", (r"\babstain(?:s|ing)?\b",)),
    ("did not renew", (r"\blet (?=[^.,;]{3,40} lapse\b)",)),
    (r"\g<be> not renewed", (rf"\b(?P<be>{_BE}) allowed to (?:lapse|expire|run out)\b",)),
    ("was not renewed", (r"\b(?:has |have |had )?lapsed\b",)),
    ("renewed", (r"(?<=\b(?:be|is) )(?:kept|retained) on as\b", r"(?<=\bbeen )(?:kept|retained) on as\b")),
    (
        "not keep on",
        (
            r"\bpart(?:s|ed|ing)? (?:company|ways) with\b",
            r"\bpart(?:s|ed|ing)? with(?= (?:its|their) (?:coach|manager|head))",
        ),
    ),
    (r"voted \g<how>not to", (r"\bvot(?:e|ed|es|ing) (?P<how>(?:[\w–-]+ ){0,5}?)against(?= \w+ing\b)",)),
    (r"voted to", (r"\bvot(?:e|ed|es|ing) (?:for|in favou?r of)(?= \w+ing\b)",)),
    ("supported", (r"\bvoted (?:for|in favou?r of)\b", r"\bspoken? (?:for|in favou?r of)\b(?= (?:the|it|them|a)\b)")),
    ("opposed", (r"\bspoken? against\b",)),
    ("supporting", (r"\bin favou?r(?: of)?\b",)),
    ("no longer lives in", (r"\b(?:has |had |have )?moved (?:away from|out of)\b",)),
    (r"ruledout \g<it>", (r"\bruled (?P<it>it|this|that|them) out\b",)),
    ("not", (r"\bnowhere near\b",)),
    ("did not reach", (r"\bfell short of(?= (?:its|his|her|their|the)\b)",)),
    ("failed to", (r"\b(?:neglected|omitted|forgot) to\b",)),
    ("unable to", (r"\bat a loss to\b", r"\bin no position to\b")),
    ("without success", (r"\bin vain\b", r"\bto no avail\b", r"\bunsuccessfully\b")),
    ("without", (r"\b(?:devoid|bereft) of\b",)),
    (r"\g<have> no", (r"\b(?P<have>has|have|had) run out of\b",)),
    ("had no", (r"\bran out of\b",)),
    ("did not attend", (r"\bsnubbed(?= (?:the|a|an|his|her|their) (?:\w+ )?(?:meeting|talks|summit|ceremony))",)),
    # -- what was done to nobody -------------------------------------------------------------------------------
    (
        r"was not \g<done>",
        (
            rf"\b{_GO} un(?P<done>(?!beaten|defeated|der|til|ion|ited|iform|ique)"
            r"\w+(?:ed|id|ld|rd|en|ght))\b(?! (?:to|for)\b)",
        ),
    ),
    (
        r"have not been arrested",
        (
            r"\b(?:has|have|had) (?:not|n['’]t|yet) (?:yet )?(?:to be |been )?"
            r"(?:caught|captured|recaptured|found by police)\b",
        ),
    ),
    (r"have been arrested", (r"\b(?:has|have|had) been (?:caught|captured|recaptured)\b",)),
    # -- verdicts and claims ------------------------------------------------------------------------------------
    (
        r"found \g<who>not guilty of",
        (r"\b(?:clear|acquitt?|exonerat|absolv)(?:s|e|es|ed|ing)? (?P<who>(?:[\w'’-]+ ){1,4}?)of\b",),
    ),
    ("not guilty of", (r"\b(?:acquitted|cleared|exonerated|absolved) of\b",)),
    ("not guilty", (r"\bacquitted\b", r"\bexonerated\b", r"(?<=\bwas )cleared\b(?=[.,;]|$| by)")),
    (
        r"denied \g<what>",
        (
            rf"\b(?:dismissed|rejected|rubbished|brushed (?:aside|off)|shrugged off|scoffed at|laughed off|disputed"
            rf"|poured cold water on) (?P<what>{_CLAIM})\b",
        ),
    ),
    # -- sport --------------------------------------------------------------------------------------------------
    ("not lost", (r"\bunbeaten\b", r"\bundefeated\b")),
    ("not won", (r"\bwinless\b",)),
    ("without a goal", (r"(?<=\bended )(?:goal|score)less\b(?! draw)",)),
    # -- working, moving, keeping as it is --------------------------------------------------------------------
    ("not working", (r"\bout of (?:order|action|service)\b", r"\bnot (?:in (?:working )?order|in service)\b")),
    ("working", (r"(?<=\bin )working (?=order\b)", r"(?<=\bare )in (?:working )?(?:order|service)\b")),
    (
        "unchanged",
        (
            r"(?<=\bto )hold\b(?=[;,.]| (?:rates?|steady|firm)\b)",
            r"(?<=\bleft )on hold\b",
            r"\bflat(?= (?:in|on|at|for)\b)",
        ),
    ),
    ("unchanged", (r"\bno change\b",)),
    ("not fallen", (r"\bheld up\b(?=[.;,]|$| well| better)",)),
    ("to leave", (r"\bto go\b(?=[.,;\"”]|$)",)),
    (
        r"\g<be> made to leave",
        (r"(?P<be>\b)forc(?:ed|es|ing) (?=[^.;]{3,50} (?:from|out of) (?:their|his|her) homes?\b)",),
    ),
    (
        "return",
        (r"(?<=\bbe )back\b(?= (?:in|on|at|by|before|until|for)\b|[.,;]|$)", r"\b(?:come|take) (?:\w+ )?back\b"),
    ),
    ("reopen", (r"\bopen again\b",)),
    (r"\g<how> unable to", (r"\btoo (?P<how>\w+) to\b",)),
    ("clean", (r"\buncontaminated\b",)),
    ("sound", (r"(?<=\bnot )go off\b",)),
    ("sounded", (r"\bwent off\b",)),
    ("urged", (r"\bpushed for\b",)),
    ("urge", (r"\bpush for\b",)),
    ("not subject to", (r"\bexempt(?:ed)? from\b",)),
    ("subject to", (r"(?<=\bnot )apply to\b",)),
)

# "All but three are out of order": only three are in order.
ALL_BUT = (
    (
        rf"\b(?P<all>all) (?:but|except(?: for)?) (?P<rest>{_NUMBER}\b(?: of)?"
        r"[^.;,]*?\b(?:is|are|was|were|has|have|had|do|did))"
        rf"(?: {_NOT}|n['’]t)\b",
        r"only \g<rest>",
    ),
    (
        rf"\b(?P<all>all) (?:but|except(?: for)?) (?P<rest>{_NUMBER}\b(?: of)?"
        r"[^.;,]*?\b(?:is|are|was|were|has|have|had))\b",
        r"only \g<rest> not",
    ),
    (r"(?<=\bare )not not |(?<=\bwere )not not ", ""),
)
