"""Which clauses cannot be events: they judge, compare, refer to the text, or say what always holds."""

from __future__ import annotations

import re

from summarizer.candidates.events.verbs import has_main_verb, main_verb

_OF_THE_TEXT = re.compile(  # "Here is what we know", "His remarks came alongside", "The move comes as"
    r"(?:here(?:['’]s| is| are)\b|read (?:more|our|the)\b|(?:click|scroll|sign up|subscribe|watch|listen)\b"
    r"|(?:(?:the|this|that|his|her|its|their|these|those) )?(?:\w+ )?(?:remarks?|comments?|statements?|words"
    r"|moves?|news"
    r"|announcements?|developments?|warnings?|decisions?) (?:came|comes?|follow(?:s|ed)?|echo(?:es|ed)?|mirror(?:s|ed)?"
    r"|was echoed|were echoed) )",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(  # "It remains to be seen whether", "Nobody knows how", "The question is who"
    r"(?:it (?:remains to be seen|is (?:unclear|not clear|unknown|not known|uncertain|too early|hard|difficult|possible"
    r"|impossible|easy|worth|important|unlikely)|was (?:unclear|not clear|not immediately clear|generally"
    r"|widely|long|commonly)"
    r"|seems|appears|is (?:generally|widely|commonly|often|usually))\b"
    r"|(?:nobody|no one|few) (?:knows?|knew|doubts?|expects?|expected)\b|little is known\b"
    r"|(?:the|a|one|another|that) (?:\w+ )?(?:question|problem|challenge|answer|reason|point|idea|irony|paradox"
    r"|lesson)s? "
    r"(?:is|was|remains|are)\b|there (?:is|was|are|were) (?:\w+ )?(?:little|doubt|hope|concern|reason|room|sign"
    r"|consensus"
    r"|nothing|something|a (?:sense|feeling|risk|danger|lot))\b)",
    re.IGNORECASE,
)
_JUDGES = re.compile(  # of the main verb: "reflects a pattern", "depends on", "is a sign"
    r"(?:(?:will|would|could|may|might|can|also|largely|partly|often|clearly|\w+ly) )*"
    r"(?:depends?|depended|reflect(?:s|ed)?|underscor(?:e[sd]?)|underlin(?:e[sd]?)|highlight(?:s|ed)?"
    r"|illustrat(?:e[sd]?)|impl(?:y|ies|ied)|symboli[sz](?:e[sd]?)|exemplif(?:y|ies|ied)|resembl(?:e[sd]?)"
    r"|stem(?:s|med)? from|amount(?:s|ed)? to|boil(?:s|ed)? down to|means?\b(?! to\b)|matters?|deserv(?:e[sd]?)"
    r"|belong(?:s|ed)? to|consist(?:s|ed)? of|relat(?:e[sd]?) to|tends? to|pertain(?:s|ed)?)\b"
)
_JUDGED = re.compile(
    r"(?:is|are|was|were) (?:\w+ly )?(?:an? )?(?:sign|symptom|symbol|example|reminder|testament|matter|case) of\b"
)
_ALWAYS = re.compile(  # a law, a rule, a treaty, and what it provides
    r"(?:(?:the|a|an|under|this|such|its|\w+['’]s|\w+n|\w+ish) )*(?:\w+ ){0,2}?(?:law|code|constitution|statute"
    r"|act|article|section|treaty"
    r"|convention|rules?|regulations?|legislation|charter|clause|provision)s? (?:\d+ )?"
    r"(?:allows?|permits?|forbids?|prohibits?|provides?|states?|defines?|requires?|governs?|sets? out|protects?"
    r"|guarantees?|entitles?|obliges?|stipulates?|makes? it|applies|apply|does not|do not)\b",
    re.IGNORECASE,
)
_STANDS = re.compile(  # of the main verb: what a town, a body or a thing is like, and what follows from something
    r"(?:also |still |now |currently |then |just )*"
    r"(?:(?:has|have|had) (?:a (?:population|staff|workforce|membership|turnover|budget|circulation) of"
    r"|(?:about |around |some |nearly |almost |roughly |more than |over |fewer than )?\d[\d,.]*(?: [a-z]+)?"
    r" (?:inhabitants|residents|people|members|staff|employees|workers|pupils|students|beds|seats|branches|shops|stores"
    r"|customers|households|branches|islands|villages|rooms|lawmakers|deputies|MPs)\b)"
    r"|(?:is|are|was|were) (?:home to|(?:\d[\d,.]*|a|an) (?:\w+ )?(?:metres|meters|kilomet(?:re|er)s|km|miles|feet"
    r"|years|hectares|acres) (?:long|wide|high|tall|deep|old|away|from)|founded|named after|known (?:for|as|locally)"
    r"|located|situated|one of the|the (?:\w+ )?(?:\w+est|first|second|third|fourth|fifth|only|latest|most"
    r"|worst)\b|(?:(?:the )?\w+['’]s|its|their|his|her) (?:\w+ )?(?:\w+est|worst|first|second|third|only|main)\b)"
    r"|lies? \w|straddles?|borders|boasts?|comprises|employs (?:about |around |some |nearly |more than |over )?\d"
    r"|dates (?:back|from)|stands \d)"
)
_SO = re.compile(
    r"(?:(?:but|and|so) )?(?:that|this|which|it|all of (?:that|this|which)) (?:\w+ )?(?:means|meant)\b", re.I
)
_IN_WHAT = re.compile(  # "In a ruling issued on Sunday", cut off from its clause
    r"(?:in|at|with|by|during|after|following|under|through|via|according to) (?:an?|the|its|his|her|their|one) "
    r"(?:[\w’'-]+ ){1,4}?(?:adopted|aired|broadcast|circulated|dated|delivered|filed|given|handed down|held|issued|made"
    r"|obtained|posted|published|recorded|released|reviewed|seen|sent|shared|signed|unsealed|uploaded|written)\b",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"(?:analysts|experts|observers|critics|many|some|others|supporters|opponents) (?:\w+ )?(?:see|view|regard"
    r"|call|consider|believe|think|fear)s?\b",
    re.I,
)


def can_happen(clause: str) -> bool:
    """Whether a clause may tell of an event at all."""
    if any(kind.match(clause) for kind in (_OF_THE_TEXT, _NOT_KNOWN, _ALWAYS, _SEES, _SO)):
        return False
    cut_off = _IN_WHAT.match(clause)
    if cut_off and not has_main_verb(clause[cut_off.end() :]):
        return False
    verb = main_verb(clause)
    return verb is None or not any(kind.match(clause, verb[1]) for kind in (_JUDGES, _JUDGED, _STANDS))
