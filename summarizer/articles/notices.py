"""What a page says to its readers and of itself, told by how it is put: imperatives, "our", addresses, imprints."""

from __future__ import annotations

import re

_LONGEST = 900  # letters; what is longer is no notice

_SENTENCE = re.compile(r"(?<=[.!?:|])[\"”’)]?\s+|\s+[|•·–—]\s+|\s{2,}|\n")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘[^’]*’(?!\w)")
_REPORTED = re.compile(
    r"\b(?:said|says|told|adds|added|asked|urged|warned|argued|claims?|claimed|insisted|wrote|according)\b",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?:[→›▸▶►»❯➔➜⟶]|>>?|&gt;)\s*[)\]]?$")

_LEAD = r"^(?:(?:please|just|simply|now|so|and|or|then|don't forget to|to \w[^.,]{2,80}, please|to \w[^.,]{2,60},?)\s)?"
_NO_NOUN = r"(?!, (?!or |and |register|sign|log|subscribe)|[ ](?:for|of|with|by|from|between|against|was|is|were|are|has|had|have|and|that|me,)\b|['’]s\b|[:;])"

# Nobody begins a sentence with these but a page that wants something of its reader ...
_ASKS = re.compile(
    _LEAD
    + r"(?:sign (?:me |yourself )?up|sign in|log ?in|log on|subscribe|unsubscribe|download|click|tap|swipe|scroll|"
    r"donate|chip in|find out more|learn more|read (?:more|on|next|also|the full|our|it here|in app)|see (?:more|"
    r"also|our|all)|"
    r"watch (?:more|our|now|live|the full)|listen (?:to (?:our|the (?:latest|full|podcast|episode)|this)|now|here|"
    r"live|on)|"
    r"hear more|tune in|catch up|get in touch|have your say|join the (?:conversation|discussion|debate|thousands|"
    r"community)|"
    r"leave a (?:comment|reply|message)|post a comment|add (?:a|your) comments?|become (?:an? |our )?(?:\w+ "
    r"){0,3}(?:member|subscriber|"
    r"supporter|patron|friend|insider|contributor|pal|reader|fan|backer)|make a (?:donation|contribution|gift|"
    r"complaint)|"
    r"buy (?:us|a copy|the book|tickets|now|our)|pre-?order|shop (?:now|the|our)|order (?:now|your|our|a copy|back "
    r"issues)|"
    r"enter (?:your|our|the (?:prize|draw|competition))|fill in|follow (?:us|our|this (?:story|topic|author|"
    r"columnist|reporter)|.{2,40} on:?$)|"
    r"like (?:us|our)|share (?:this|your|on|via|with us)|tell us|let us know|send (?:us|your|an? e-?mail)|"
    r"write (?:to us|for us|to (?:the editor|our))|e-?mail (?:us|our|your|the (?:news|editor|author|reporter|"
    r"writer))|"
    r"contact (?:us|our|the (?:news|editor|author|reporter|writer))|call (?:us|our)|ring (?:us|our|\w+ on the)|"
    r"phone (?:us|our)|text (?:us|our|the word|[A-Z]{3,})|whatsapp (?:us|our)|message (?:us|our)|visit (?:us|our|"
    r"www)|help us|"
    r"support (?:us|our|independent|local|quality|free|the (?:news|paper|guardian))|stand with us|give (?:now|today|"
    r"us|monthly)|"
    r"advertise (?:with|here|in)|work (?:with|for) us|pitch (?:us|to)|keep (?:reading|up to date|up with|in touch|"
    r"informed)|"
    r"stay (?:up to date|up-to-date|informed|connected|tuned|in the know|in touch|ahead)|never miss|don't miss|"
    r"continue reading|"
    r"try (?:our|it|us|for free|unlimited|\w+ for (?:free|just|only))|start (?:your|a|my) (?:free|trial|day)|claim "
    r"(?:your|my)|"
    r"win (?:tickets|one of|a pair|two tickets|an? )|unlock|upgrade|access (?:all|our|unlimited|the full)|accept|"
    r"reject|"
    r"manage (?:your|my|cookies|preferences|consent|choices)|update your|choose (?:your|a plan)|turn on|enable|allow "
    r"(?:cookies|"
    r"notifications)|create (?:an|your|a free) account|check out (?:our|the|more)|browse (?:our|all|more)|view "
    r"(?:our|all|more|"
    r"comments|the)|report (?:an? (?:error|typo|mistake|problem|comment|ad)|this)|print this|save (?:this|for)|skip "
    r"(?:to|ad)|"
    r"get (?:our|the (?:latest|best|day|top|news|app|paper|most|week|weekly|daily|morning|big)|your|all the|more "
    r"(?:news|from|stories)|"
    r"in touch|news|breaking|updates|unlimited|instant|alerts|\w+ in your inbox|free)|receive (?:our|the (?:latest|"
    r"day)|daily|weekly|"
    r"alerts|news|updates)|register (?:now|today|here|for free|to (?:read|continue|comment|vote|receive|get))|"
    r"join (?:us|our|now|today|here|them|free|\d[\d,.]*k? )|(?:yes,? )?i (?:agree|accept|would like|want to|consent))\b"
    + _NO_NOUN,
    re.IGNORECASE,
)
# ... and these, where it names what a page has to offer.
_MAY_ASK = re.compile(
    _LEAD
    + r"(?:sign|register|join|follow|like|share|support|get|receive|enter|contact|e-?mail|call|ring|phone|text|whatsapp|"
    r"message|write|send|submit|vote|book|give|help|read|discover|explore|visit|see|watch|listen|look|enjoy|add|"
    r"choose|use|for "
    r"(?:more|further|other|all|full|the latest|a full|any|help|advice|support|details|press|media|reprint|"
    r"information|tips|an? "
    r"graphic)|questions|tips|got|want|need|looking|anyone with)\b" + _NO_NOUN.replace("for|", ""),
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:our (?!own\b)(?!lives\b)(?!country\b)|us\b(?=$|[ ,.!?]*(?:$|at|on|by|via|a|your|know|what|if|here|now|"
    r"today))|newsletters?|"
    r"inbox|e-?mail list|mailing list|podcast|app\b|here\b|click|website|home ?page|web page|newsdesk|newsroom|"
    r"comments? (?:section|below)|"
    r"front page|back issues|alerts|notifications|subscri\w+|donat\w+|membership|in our|latest (?:news|headlines|"
    r"stories|updates)|"
    r"press office|media (?:enquiries|inquiries|contact)|google news|whatsapp|facebook|twitter|instagram|telegram|"
    r"linkedin|"
    r"tiktok|youtube|bluesky|mastodon|apple podcasts|spotify)\b|@|https?:|www\.|\.(?:com|org|net|co\.uk|example)\b|"
    r"\b[a-z]{2,12}/\w{3,}\b|\b0\d{2,5}[ -]?\d{3,}",
    re.IGNORECASE,
)
# A question to the reader, and what the page wants of him.
_QUESTION = re.compile(
    r"^(?:(?:do|did|have|were|are|was|is|would|could|can) (?:you|this|your)|want|need|like|love|enjoy\w*|got|looking|"
    r"missed|worried|"
    r"interested|affected|spotted|seen|know|tips|questions|comments|thoughts|something|anything|any|new here|not a|"
    r"already|"
    r"what do you think|feeling|concerned|struggling)\b[^.?!]{0,140}\?",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:us|our|we|we'd|we'll)\b|@|https?:|\b(?:sign up|subscribe|register|click|join|donate|log in|drop (?:us|in)|"
    r"share your|"
    r"send your|here)\b|\b(?:ring|call|e-?mail|text|contact|write to|phone|message|tell) (?:\w+ )?(?:us|our|\w+ on "
    r"(?:the|our))\b",
    re.IGNORECASE,
)
# Of readers, and of what they do with the page.
_ITSELF = re.compile(
    r"\b(?:\d[\d.,]*[km]? (?:readers|subscribers|members|people|professionals|others|followers|riders|fans|"
    r"supporters) (?:who )?"
    r"(?:already |now )?(?:read|get|receive|follow|have joined|subscribe|trust)\w* (?:our|this|us|the)|"
    r"(?:delivered|straight|direct(?:ly)?|sent) (?:straight |directly |direct )?(?:to|into) your (?:inbox|phone|door|"
    r"e-?mail)|"
    r"in your inbox|(?:our|this|the) (?:privacy|cookie) (?:policy|notice)|(?:use|uses|set|store|place)s? (?:\w+ "
    r"){0,3}cookies|"
    r"(?:store|access) information on (?:a|your) device|\d+ partners (?:store|process|use)|terms (?:and conditions|"
    r"of (?:use|service)|"
    r"& conditions|apply)|you can unsubscribe|unsubscribe at any time|invalid e-?mail|enter your (?:e-?mail|address)|"
    r"(?:please )?(?:enable|disable|turn off) (?:javascript|your ad|cookies)|ad ?blocker|"
    r"if you (?:enjoyed|liked?|found|value|appreciate) (?:this|our|what)\b|error processing your|personal, "
    r"non-commercial use|if you buy something|"
    r"(?:earn|get|receive) a (?:small )?(?:commission|share of)|affiliate (?:links?|commission)|keep an eye on your|"
    r"you have (?:full |free |limited )?access|favou?r to ask|as you(?:'re| are) joining us|our (?:fearless|"
    r"independent|quality|award-winning|trusted|free|fair|"
    r"local|public-interest|investigative) (?:\w+ )?(?:journalism|reporting)|(?:reader|listener|member|"
    r"community)-(?:supported|funded)|(?:rely|relies|depends?) on "
    r"(?:our |its )?(?:readers|supporters|members|donations)|you(?:'ve| have) read \d+|support (?:quality|"
    r"independent|local|our)\b.{0,40}\bjournalism|"
    r"(?:help|helps) (?:us )?(?:fund|keep) our|without (?:adverts|ads|advertising)\b|ad-free|target audience|"
    r"advertis(?:e|ing) (?:on|with|in) |"
    r"(?:not a|already a|become a|for) (?:subscriber|member)s?\b[?. ]|"
    r"you(?:'ve| have) (?:reached your|read|used) (?:\w+ ){0,3}(?:free|articles|limit)|free articles? (?:left|"
    r"remaining|this month)|"
    r"this (?:article|story|content) is (?:for|only|exclusive|available|free|reserved)\b.{0,40}\b(?:subscribers|"
    r"members)|"
    r"for subscribers only|subscribers? only|subscriber exclusive|gift this article|"
    r"(?:rs|[$€£₹₱¥]|kr\.?|eur|usd|gbp)\s?\d[\d.,]* (?:a|per) (?:month|week|year)\b.{0,30}$|"
    r"\d[\d.,]* (?:kr|euros?|pounds|dollars|pesos)\.? (?:a|per) month\b.{0,30}$)",
    re.IGNORECASE,
)


def addresses_reader(line: str) -> bool:
    """Whether a line asks something of its reader: to sign up, to follow, to give, to ring; or sells the page to him."""
    text = line.strip()
    if len(text) > _LONGEST or text[:1] in "“\"‘'«„":
        return False
    if _ARROW.search(text) and "«" not in text and len(text.split()) <= 60:
        return True
    pieces = [
        piece for piece in _SENTENCE.split(_QUOTED.sub(" ", text.replace("’", "'"))) if any(map(str.isalpha, piece))
    ]
    found = [_asks(piece) for piece in pieces]
    if not pieces or not any(found):
        return _is_question_and_answer(text)
    return found[0] or len(text.split()) <= 40 or sum(found) * 2 >= len(found)


def _asks(piece: str) -> bool:
    if _REPORTED.search(piece):
        return False
    return (
        _ASKS.search(piece) is not None
        or (_MAY_ASK.search(piece) is not None and _OFFER.search(piece) is not None)
        or _ITSELF.search(piece) is not None
    )


def _is_question_and_answer(text: str) -> bool:
    plain = text.replace("’", "'")
    question = _QUESTION.match(plain)
    return question is not None and _ANSWER.search(plain, question.end()) is not None and not _REPORTED.search(plain)


# -- of the article and of its publisher -----------------------------------------------------------------------

_THIS = r"(?:this|the|our|an?) (?:\w+ )?(?:article|story|report|piece|post|page|interview|column|feature|essay|dispatch|coverage|translation)"
_SURE_IMPRINT = re.compile(
    rf"^(?:{_THIS}|it) (?:was|is|were|has been|have been|has|first|originally|also)\b.{{0,60}}\b(?:amended|corrected|"
    rf"updated|edited|"
    r"published|appeared|translated|produced|adapted|republished|reprinted|supported|funded|made possible|part of|"
    r"syndicated|"
    r"written by|co-published|generated|reviewed|revised|clarified|changed|licensed)\b"
    r"|\b(?:an )?earlier versions? of this|^(?:corrections?|clarifications?|erratum|amendments?|disclaimers?|"
    r"disclosures?|note to (?:editors|readers)|"
    r"notes to editors|editor'?s'? notes?|about (?:the|this) (?:author|writer|reporter|article|report|series|project|"
    r"data)|about us|"
    r"methodology|acknowledge?ments?|how to (?:help|donate|contact)|press contacts?|media contacts?|contacts?|"
    r"imprint|"
    r"impressum|funding|credits|topics|tags|filed under|source)(?:\s+\d{1,2}[.:]\d{2})?\s?(?:[:–—-]|$)"
    r"|\b(?:contribut\w+|additional reporting|reporting) (?:to|for|by) (?:this|the) (?:report|story|article|piece|"
    r"dispatch)\b"
    r"|\bcontribut(?:ed|ing) (?:reporting|to this)|^\(?(?:with )?(?:additional |extra |further |other )?(?:reporting|"
    r"research|writing|"
    r"editing|production|edited|compiled|translated|translation|inputs|files)\s?(?:and \w+ )?(?::|by\b|from\b)"
    r"|©|\(c\) ?(?:19|20)\d\d|\bcopyright\b.{0,12}(?:19|20)\d\d|\ball rights reserved|\bcc[ -]by|creative commons|"
    r"\bissn\b|\bipso\b|\bofcom\b|"
    r"member of the press council|\b(?:views|opinions) expressed|\breg(?:\.|istration|istered)? ?no\b|\bregistered "
    r"(?:in england|"
    r"office|company|charity|public trust|trust|non-?profit|as a|at companies|number)|\bcompany (?:no|number|"
    r"registration)\b|"
    r"\bvat (?:no|number|reg)|\bclick for (?:restrictions|terms)|\b(?:trust|editorial|publishing) principles|\bour "
    r"(?:standards|"
    r"editorial (?:standards|policy|guidelines)|complaints)|\breserves? the right to (?:exclude|edit|remove|delete|"
    r"moderate|refuse)|"
    r"\bcomments? (?:do|does) not (?:necessarily )?(?:represent|reflect)|\b(?:reprint|syndication|republish\w*|"
    r"reproduc\w+) "
    r"(?:rights|desk|permission|enquir\w+|without|in whole|prohibited)|\b(?:solely|alone) responsible for (?:all|its|"
    r"the|this|their) content|"
    r"\b(?:so far you have|you can) (?:given|donate)|\bis an? (?:registered|independent|non-?profit|non-?partisan|"
    r"not-for-profit|member of|"
    r"reader-funded|charit\w+)\b.{0,60}\b(?:charity|trust|news (?:outlet|site|organi[sz]ation|service|agency)|"
    r"newsroom|newspaper|"
    r"organi[sz]ation|publication|magazine|media|website|platform|foundation|press council|ipso)|"
    r"\b(?:is|are) published (?:by|daily|weekly|monthly|every|each|in print|on)\b|"
    r"\bcorrects? (?:significant |all |any |its |material |factual )*(?:errors|mistakes|inaccuracies)|"
    r"^\(?(?:additional details|adds|recasts?|updates|corrects|refiles|removes|writes through|releads|clarifies|"
    r"edits|more details)\b"
    r".{0,200}(?:throughout|;|\)|paragraph|para\b|graf|quotes?|details|background|byline|context|comment|headline)"
    r"|^(?:\W*(?:ends?|more to (?:come|follow)|-?30-?|to be continued|continues|mehr)\W*)$"
    r"|\bhas (?:written|reported|been writing|been reporting|been covering) (?:about|on|for|from|of|"
    r"since)\b.{0,60}\b(?:since|for|"
    r"newspapers?|magazines?|tours|years)\b",
    re.IGNORECASE,
)
_LIKELY_IMPRINT = re.compile(
    r"\b(?:is|are|was) (?:owned|edited|funded|operated|supported|financed|run|produced|distributed|regulated|printed|"
    r"managed|"
    r"sponsored) by\b|\breceives? (?:financial |grant |core |public )?(?:support|funding|grants|donations)\b|"
    r"\bheadquartered in\b|\bis (?:an?|the) (?:global|leading|world|privately|publicly)\b|\bsubscri(?:be|bers?|"
    r"ptions?)"
    r"\b|\bnewsletters?\b|\bour (?:readers|journalism|reporting|reporters|newsroom|work|members|"
    r"supporters|donors|archive|editors?|team|staff|app|site|partners?|events?)\b|\beditor(?:-in-chief)?:|\btips\?|@|"
    r"https?:|www\.|\b[\w-]+\.(?:com|org|net|"
    r"example|co\.uk)\b|\+\d{2,3} ?\d|\btel(?:ephone|\.)?:? ?\+?\d|\bp\.?o\.? box\b|\bdonat\w+|"
    r"\breaders\b|\bmore information\b|\bfurther information\b|\blast (?:week|month|issue)'s\b|\b(?:next|this) "
    r"(?:week|issue|month)'s "
    r"(?:issue|paper|edition)|\b(?:reported|reporting|writes|wrote|writing) from\b|\b(?:staff|freelance) (?:writer|"
    r"reporter|"
    r"correspondent)\b|\bcan be reached\b|\b(?:converted|rounded)\b|\b(?:interview|conversation) (?:has been|was) "
    r"(?:edited|condensed)|"
    r"\bprinted in\b|\blicen[sc]ed?\b|\bshould have (?:said|read|been)\b|\baffiliate\b|"
    r"\bcommission\b.{0,40}\b(?:links?|purchase)",
    re.IGNORECASE,
)


def is_imprint(line: str) -> bool:
    """Whether a line tells of the article or its publisher: corrections, contributors, rights, registers, funders."""
    return len(line) <= _LONGEST and _SURE_IMPRINT.search(_QUOTED.sub(" ", line.strip().replace("’", "'"))) is not None


def may_be_imprint(line: str) -> bool:
    """Whether a line has words that an imprint has, and stories have too."""
    return len(line) <= _LONGEST and _LIKELY_IMPRINT.search(_QUOTED.sub(" ", line.replace("’", "'"))) is not None
