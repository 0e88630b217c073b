"""What a page says to its readers and of itself, told by how it is put: imperatives, "our", addresses, imprints."""

from __future__ import annotations

import re

_LONGEST = 900  # letters; what is longer is no notice

_SIGNS = (
    "*•·●▪–—-_#=~ \N{BELL}\N{VARIATION SELECTOR-16}\N{ENVELOPE}\N{INCOMING ENVELOPE}\N{OPEN MAILBOX WITH RAISED FLAG}"
)
_SENTENCE = re.compile(r"(?<=[.!?:|])[\"”’)]?\s+|\s+[|•·–—]\s+|\s{2,}|\n")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘[^’]*’(?!\w)")
_REPORTED = re.compile(
    r"\b(?:said|says|told|adds|added|asked|urged|warned|argued|claims?|claimed|insisted|wrote|according)\b",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?:[→›▸▶►»❯➔➜⟶]|>>?|&gt;)\s*[)\]]?$")

_LEAD = r"^(?:(?:please|just|simply|now|so|and|or|then|don't forget to|to \w[^.,]{2,80}, please|to \w[^.,]{2,60},?)\s)?"
_NO_NOUN = (
    r"(?!, (?!or |and |register|sign|log|subscribe)|[ ](?:for|of|with|by|from|between|against|was|is|were|are|has|had|"
    r"have|and|that|me,)\b|['’]s\b|[:;])"
)

# Nobody begins a sentence with these but a page that wants something of its reader ...
_ASKS = re.compile(
    _LEAD
    + r"(?:sign (?:me |yourself )?up|sign in|log ?in|log on|subscribe|unsubscribe|download|click|tap|swipe|scroll|"
    r"donate|chip in|find out more|learn more|read (?:more|on|next|also|the full|our|it here|in app)|see (?:more|also|"
    r"our|all)|watch (?:more|our|now|live|the full)|listen (?:to (?:our|the (?:latest|full|podcast|episode)|this)|now|"
    r"here|live|on)|hear more|tune in|catch up|get in touch|have your say|join the (?:conversation|discussion|debate|"
    r"thousands|community)|leave a (?:comment|reply|message)|post a comment|add (?:a|your) comments?|"
    r"make a (?:donation|contribution|gift|complaint)|buy (?:us|a copy|the book|tickets|now|our)|pre-?order|"
    r"shop (?:now|the|our)|order (?:now|your|our|a copy|back issues)|enter (?:your|our|the (?:prize|draw|"
    r"competition))|fill in|follow (?:us|our|this (?:story|topic|author|columnist|reporter)|.{2,40} on$)|like (?:us|"
    r"our)|share (?:this|your (?:story|views?|thoughts|experiences?|opinions?|comments|photos|feedback)|on|via|"
    r"with us)|tell us (?:what you|your|if you|in the|here|by|via|about your)|let us know|send (?:us|your|"
    r"an? e-?mail)|write (?:to us|for us|to (?:the editor|our))|e-?mail (?:us|our|your|the (?:news|editor|author|"
    r"reporter|writer))|contact (?:us|our|the (?:news|editor|author|reporter|writer))|call (?:us|our)|ring (?:us|our|"
    r"\w+ on the)|phone (?:us|our)|text (?:us|our|the word|(?-i:[A-Z]{3,}))|whatsapp (?:us|our)|message (?:us|our)|"
    r"visit (?:us|our|www)|help us (?:by|to|keep|improve|continue|grow|spread)|support (?:us|our|independent|local|"
    r"quality|free|the (?:news|paper|guardian))|stand with us|give (?:now|today|monthly)|advertise (?:with|here|in)|"
    r"work (?:with|for) us|pitch (?:us|to)|keep (?:reading|up to date|up with|in touch|informed)|stay (?:up to date|"
    r"up-to-date|informed|connected|tuned|in the know|in touch|ahead)|never miss|don't miss|continue reading|"
    r"try (?:our|it|us|for free|unlimited|\w+ for (?:free|just|only))|start (?:your|a|my) (?:free|trial|day)|"
    r"claim (?:your|my)|win (?:tickets|one of|a pair|two tickets|an? )|unlock|upgrade|access (?:all|our|unlimited|"
    r"the full)|accept|reject|manage (?:your|my|cookies|preferences|consent|choices)|update your|choose (?:your|"
    r"a plan)|turn on|enable|allow (?:cookies|notifications)|create (?:an|your|a free) account|check out (?:our|the|"
    r"more)|browse (?:our|all|more)|view (?:our|all|more|comments|the)|report (?:an? (?:error|typo|mistake|problem|"
    r"comment|ad)|this)|print this|save (?:this|for)|skip (?:to|ad)|get (?:our|the (?:latest|best|day|top|news|app|"
    r"paper|most|week|weekly|daily|morning|big)|your|all the|more (?:news|from|stories)|in touch|news|breaking|"
    r"updates|unlimited|instant|alerts|\w+ in your inbox|free)|receive (?:our|the (?:latest|day)|daily|weekly|alerts|"
    r"news|updates)|register (?:now|today|here|for free|to (?:read|continue|comment|vote|receive|get))|join (?:us|our|"
    r"now|today|here|them|free|\d[\d,.]*k? )|yes,? i (?:agree|accept|would like|want to)|i (?:agree|"
    r"consent) to (?:receive|the))\b"
    + _NO_NOUN
    + r"|^(?:sign (?:the|our|this) petition|take action|add your name|stay up[ -]to[ -]date)\b|^become (?:an? |our )"
    r".{0,40}\b(?:member|subscriber|supporter|patron|friend|insider|contributor|pal|reader|fan|backer)\b|"
    r"^follow .{2,40} on:?$",
    re.IGNORECASE,
)
# ... and these, where it names what a page has to offer.
_MAY_ASK = re.compile(
    _LEAD + r"(?:"
    r"sign|register|join|follow|share|support|get|receive|enter|contact|e-?mail|call|ring|phone|text|whatsapp|message|"
    r"write|send|submit|vote|book|give|help|read|discover|explore|visit|see|watch|listen|look|enjoy|add|choose|use|"
    r"questions|tips|got|want|need|looking|anyone with)\b"
    + _NO_NOUN.replace("for|", "")
    + r"|^for (?:more|further|other|all|full|the latest|a full|any|help|advice|support|details|press|media|reprint|"
    r"information|tips|a graphic|an? interactive)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:our (?!own\b)(?!lives\b)(?!country\b)|us\b(?=$|[ ,.!?]*(?:$|at|on|by|via|a|your|know|what|if|here|now|"
    r"today))|newsletters?|inbox|e-?mail list|mailing list|podcast|app\b|here\b|click|website|home ?page|web page|"
    r"newsdesk|newsroom|comments? (?:section|below)|front page|back issues|alerts|notifications|subscri\w+|donat\w+|"
    r"membership|in our|latest (?:news|headlines|stories|updates)|press office|media (?:enquiries|inquiries|contact)|"
    r"google news|whatsapp|facebook|twitter|instagram|telegram|linkedin|tiktok|youtube|bluesky|mastodon|"
    r"apple podcasts|spotify)\b|@|https?:|www\.|\.(?:com|org|net|co\.uk|example)\b|\b[a-z]{2,12}/\w{3,}\b|"
    r"\b0\d{2,5}[ -]?\d{3,}",
    re.IGNORECASE,
)
# A question to the reader, and what the page wants of him.
_QUESTION = re.compile(
    r"^(?:(?:do|did|have|were|are|was|is|would|could|can) (?:you|this|your)|want|need|like|love|enjoy\w*|got|looking|"
    r"missed|worried|interested|affected|spotted|seen|know|tips|questions|comments|thoughts|something|anything|any|"
    r"new here|not a|already|what do you think|feeling|concerned|struggling)\b[^.?!]{0,140}\?",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:us|our|we|we'd|we'll)\b|@|https?:|\b(?:sign up|subscribe|register|click|join|donate|log in|drop (?:us|in)|"
    r"share your|send your|here)\b|\b(?:ring|call|e-?mail|text|contact|write to|phone|message|tell) (?:\w+ )?(?:us|"
    r"our|\w+ on (?:the|our))\b",
    re.IGNORECASE,
)
# Of readers, and of what they do with the page.
_ITSELF = re.compile(
    r"\b(?:\d[\d.,]*[km]? (?:readers|subscribers|members|people|professionals|others|followers|riders|fans|"
    r"supporters) (?:who )?(?:already |now )?(?:read|get|receive|follow|have joined|subscribe|trust)\w* (?:our|this|"
    r"us|the)|(?:delivered|straight|direct(?:ly)?|sent) (?:straight |directly |direct )?(?:to|into) your (?:inbox|"
    r"phone|door|e-?mail)|in your inbox|(?:our|this|the) (?:privacy|cookie) (?:policy|notice)|(?:use|uses|set|store|"
    r"place)s? (?:\w+ ){0,3}cookies|(?:store|access) information on (?:a|your) device|\d+ partners (?:store|process|"
    r"use)|terms (?:and conditions|of (?:use|service)|& conditions|apply)|you can unsubscribe|unsubscribe at any time|"
    r"invalid e-?mail|enter your (?:e-?mail|address)|(?:please )?(?:enable|disable|turn off) (?:javascript|your ad|"
    r"cookies)|ad ?blocker|if you (?:enjoyed|liked?|found|value|appreciate) (?:this|our|what)\b|error processing your|"
    r"personal, non-commercial use|if you buy something|(?:earn|get|receive) a (?:small )?(?:commission|share of)|"
    r"affiliate (?:links?|commission)|keep an eye on your|constitutes agreement|user agreement|we(?: will|"
    r"'ll) never (?:sell|share) your|people have (?:already )?signed|you have (?:full |free |limited )?access|"
    r"favou?r to ask|as you(?:'re| are) joining us|our (?:fearless|independent|quality|award-winning|trusted|free|"
    r"fair|local|public-interest|investigative) (?:\w+ )?(?:journalism|reporting)|(?:reader|listener|member|"
    r"community)-(?:supported|funded)|(?:rely|relies|depends?) on (?:our |its )?(?:readers|supporters|members|"
    r"donations)|you(?:'ve| have) read \d+|support (?:quality|independent|local|our)\b.{0,40}\bjournalism|(?:help|"
    r"helps) (?:us )?(?:fund|keep) our|without (?:adverts|ads|advertising)\b|ad-free|target audience|advertis(?:e|"
    r"ing) (?:on|with|in) |(?:not a|already a|become a) (?:subscriber|member)s?\b[?. ]|you(?:'ve|"
    r" have) (?:reached your|read|used) (?:\w+ ){0,3}(?:free|articles|limit)|free articles? (?:left|remaining|"
    r"this month)|(?:while|until) (?:stocks?|supplies) lasts?(?! (?:year|week|month|night|spring|"
    r"summer|autumn|winter))|offer (?:ends|valid)|be ?gamble ?aware|"
    r"^(?:we|the \w+(?: \w+)?) needs? (?:you\b|your (?:help|support))|^if you(?:'ve| have| are|'re|"
    r" or)\b.{0,60}\b(?:affected|"
    r"struggling|feeling|need(?:s|ing)? (?:help|support))\b.{0,140}\b(?:call|contact|e-?mail|visit|ring|phone|text|"
    r"help(?:line)?|hotline|line (?:is|on)|lines are|charity|samaritans|support is)\b|"
    r"(?:can be (?:contacted|reached|called)|(?:is|are) (?:open|available))\b.{0,60}\b(?:on|"
    r"at) (?:free(?:phone)? )?(?:on )?"
    r"\+?\d[\d -]{4,}|over-?18s only|^18\+|\bnew customers (?:get|only)\b|\b(?:promo|promotional|discount|"
    r"voucher) code\b|"
    r"\b(?:with|use) (?:the )?code (?-i:[A-Z\d]{4,})|^get \d+% off\b|"
    r"no purchase necessary|this (?:article|story|content) is (?:for|only|exclusive|available|free|"
    r"reserved)\b.{0,40}\b(?:subscribers|members)|for subscribers only|subscribers? only|subscriber exclusive|"
    r"gift this article|(?:rs|[$€£₹₱¥]|kr\.?|eur|usd|gbp)\s?\d[\d.,]* (?:a|per) (?:month|week|year)\b.{0,30}$|"
    r"\d[\d.,]* (?:kr|euros?|pounds|dollars|pesos)\.? (?:a|per) month\b.{0,30}$)",
    re.IGNORECASE,
)


# What a page says of the article itself, wherever it says it.
_OF_THE_ARTICLE = re.compile(
    r"^[(\[*]{0,2}(?:(?:update|correction|note|clarification)s?[^:]{0,40}: )?(?:(?:this|our) (?:\w+ )?(?:article|"
    r"story|piece|post|"
    r"page|feature|column|dispatch|interview)\b.{0,60}\b(?:(?:was|has been|were) (?:first |originally |last |"
    r"also )?(?:amended|"
    r"corrected|updated|changed|edited|clarified|revised|published|translated)|is more than \d+ \w+ old|misspel(?:led|"
    r"t)|"
    r"misstated|misidentified|previously (?:said|stated|gave))|an? (?:earlier|previous|original) version of this)\b",
    re.IGNORECASE,
)


def tells_of_the_article(line: str) -> bool:
    """Whether a line says when the article was amended, corrected or first published."""
    return len(line) <= _LONGEST and _OF_THE_ARTICLE.match(line.strip().replace("’", "'")) is not None


def addresses_reader(line: str) -> bool:
    """Whether a line asks something of its reader (to sign up, to follow, to give, to ring) or sells him the page."""
    text = line.strip().lstrip(_SIGNS)
    if len(text) > _LONGEST or text[:1] in "“\"‘'«„":
        return False
    if _ARROW.search(text) and text[:1] != "<" and "«" not in text and len(text.split()) <= 60:
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

_THIS = (
    r"(?:(?:this|our) (?:\w+ )?(?:article|story|report|piece|post|page|interview|column|feature|essay|dispatch|"
    r"coverage|translation)|the (?:article|story|piece|post))"
)
_SURE_IMPRINT = re.compile(
    rf"^{_THIS} (?:was|is|were|has been|have been|has|first|originally|also)\b.{{0,60}}\b(?:amended|corrected|"
    rf"updated|edited|"
    r"published|appeared|translated|produced|adapted|republished|reprinted|supported|funded|made possible|part of|"
    r"syndicated|written by|co-published|generated|reviewed|revised|clarified|changed|licensed)\b|"
    r"\b(?:an )?earlier versions? of this|^(?:corrections?|clarifications?|erratum|amendments?|disclaimers?|"
    r"disclosures?|note to (?:editors|readers)|notes to editors|editor'?s'? notes?|about (?:the|this) (?:author|"
    r"writer|reporter|article|report|series|project|data)|about us|methodology|acknowledge?ments?|how to (?:help|"
    r"donate|contact)|press contacts?|media contacts?|contacts?|imprint|impressum|funding|credits|topics|tags|"
    r"filed under|source)(?:\s+\d{1,2}[.:]\d{2})?\s?(?:[:–—-]|$)|\b(?:contribut\w+|additional reporting|"
    r"reporting) (?:to|for|by) (?:this|the) (?:report|story|article|piece|dispatch)\b|\bcontribut(?:ed|"
    r"ing) (?:reporting|research|to this)|^\(?(?:with )?(?:additional |extra |further |other )?(?:reporting|research|"
    r"writing|"
    r"editing|production|edited|compiled|translated|translation|inputs|files)\s?(?:and \w+ )?(?::|by\b|from\b)|©|"
    r"^\(c\)\s|"
    r"\b(?:redistribution|reproduction|republication)\b.{0,40}\b(?:prohibited|forbidden|permission)\b|"
    r"\(c\) ?(?:19|20)\d\d|\bcopyright\b.{0,12}(?:19|20)\d\d|\ball rights reserved|\bcc[ -]by|creative commons|"
    r"\bissn\b|\bipso\b|\bofcom\b|member of the press council|\b(?:views|opinions) expressed|\breg(?:\.|istration|"
    r"istered)? ?no\b|\bregistered (?:in england|office|company|charity|public trust|trust|non-?profit|as a|"
    r"at companies|number)|\bcompany (?:no|number|registration)\b|\bcompany limited by\b|\b(?:charity|company|"
    r"trust)\b.{0,40}\bno\.? ?\d{4,}|\bvat (?:no|number|reg)|\bclick for (?:restrictions|"
    r"terms)|\b(?:trust|editorial|publishing) principles|\bour (?:standards|editorial (?:standards|policy|guidelines)|"
    r"complaints)|\breserves? the right to (?:exclude|edit|remove|delete|moderate|refuse)|\bcomments? (?:do|"
    r"does) not (?:necessarily )?(?:represent|reflect)|\b(?:reprint|syndication|republish\w*|reproduc\w+) (?:rights|"
    r"desk|permission|enquir\w+|without|in whole|prohibited)|\b(?:solely|alone) responsible for (?:all|its|the|this|"
    r"their) content|\b(?:so far you have|you can) (?:given|donate)|^(?:first|originally) (?:published|appeared|"
    r"broadcast|aired) (?:in|on|by|at) [^,]{2,60}$|\ba versions? of this (?:article|story|piece|report|post|essay)\b|"
    r"\b(?:paid for|supported|funded|financed|"
    r"made possible) (?:this|the) (?:reporting|story|article|series|project|investigation)\b|^(?:some |the |"
    r"all )?names? "
    r"(?:have|has|were|was)(?: been)? (?:changed|altered)\b|\bis a pseudonym\b|^(?:our|with) thanks to\b|"
    r"\bis an? (?:registered|independent|non-?profit|"
    r"non-?partisan|not-for-profit|member of|reader-funded|charit\w+)\b.{0,60}\b(?:charity|trust|news (?:outlet|site|"
    r"organi[sz]ation|service|agency)|newsroom|newspaper|organi[sz]ation|publication|magazine|media|website|platform|"
    r"foundation|press council|ipso)|\b(?:is|are) published (?:by|daily|weekly|monthly|every|each|in print|on)\b|"
    r"\bcorrects? (?:significant |all |any |its |material |factual )*(?:errors|mistakes|inaccuracies)|"
    r"^\(?(?:additional details|adds|recasts?|updates|corrects|refiles|removes|writes through|releads|clarifies|edits|"
    r"more details)\b.{0,200}(?:throughout|;|\)|paragraph|para\b|graf|quotes?|details|background|byline|context|"
    r"comment|headline)|^(?:\W*(?:ends?|more to (?:come|follow)|-?30-?|to be continued|continues|mehr)\W*)$|"
    r"\bhas (?:written|reported|been writing|been reporting|been covering) (?:about|on|for|from|of|"
    r"since)\b.{0,60}\b(?:since|for|newspapers?|magazines?|tours|years)\b",
    re.IGNORECASE,
)
_LIKELY_IMPRINT = re.compile(
    r"\b(?:is|are|was) (?:owned|edited|funded|operated|supported|financed|run|produced|distributed|regulated|printed|"
    r"managed|sponsored) by\b|\breceives? (?:financial |grant |core |public )?(?:support|funding|grants|donations)\b|"
    r"\bheadquartered in\b|\bis (?:an?|the) (?:global|leading|world|privately|publicly)\b|\bsubscri(?:be|bers?|"
    r"ptions?)\b|\bnewsletters?\b|\bour (?:readers|journalism|reporting|reporters|newsroom|work|members|supporters|"
    r"donors|archive|editors?|team|staff|app|site|partners?|events?)\b|\beditor(?:-in-chief)?:|\btips\?|@|https?:|"
    r"www\.|\b[\w-]+\.(?:com|org|net|example|co\.uk)\b|\+\d{2,3} ?\d|\btel(?:ephone|\.)?:? ?\+?\d|\bp\.?o\.? box\b|"
    r"\bdonat\w+|\breaders\b|\bmore information\b|\bfurther information\b|\blast (?:week|month|issue)'s\b|\b(?:next|"
    r"this) (?:week|issue|month)'s (?:issue|paper|edition)|\b(?:reported|reporting|writes|wrote|writing) from\b|"
    r"\b(?:staff|freelance) (?:writer|reporter|correspondent)\b|\bcan be reached\b|\b(?:converted|rounded)\b|"
    r"\b(?:interview|conversation) (?:has been|was) (?:edited|condensed)|\bprinted in\b|\blicen[sc]ed (?:under|by|"
    r"from|to)\b|"
    r"\bshould have (?:said|read|been)\b|\baffiliate\b|\bcommission\b.{0,40}\b(?:links?|purchase)",
    re.IGNORECASE,
)

_OF_THE_OUTLET = re.compile(
    r"\bis (?:an?|the) (?:registered |wholly[- ]owned )?(?:(?:brand|imprint|title|trade ?mark|trading name|"
    r"publication) "
    r"of\b|(?:division|unit|part|subsidiary|service|product|project|arm|member) of\b.{0,60}\b(?:media|press|publish\w+|"
    r"news\w*|broadcast\w+|group|family|network|communications)\b)|\bpart of the .{2,40} (?:family|group|network)\b|"
    r"\b(?:takes?|accepts?|receives?|carr(?:y|ies)) no (?:\w+ )?(?:money|funding|funds|donations|advertising|"
    r"advertisements|adverts|ads|payments?|grants|sponsorship)\b|\b(?:small|individual|private) (?:donors|donations)\b|"
    r"^the (?:author|writer|columnist|reviewer)s?(?:,(?! \d)| (?:is an?|are|lives|teaches|works) )|"
    r"^(?:[^\W\d_][\w.'-]* ){2,8}(?:contributed(?: (?:from|in) [^,]{3,40})?|is away|is on (?:holiday|leave|"
    r"vacation))\.?$",
    re.IGNORECASE,
)  # which a story says of others, and then somebody says it


def is_imprint(line: str) -> bool:
    """Whether a line tells of the article or its publisher: corrections, contributors, rights, registers, funders."""
    return len(line) <= _LONGEST and _SURE_IMPRINT.search(_QUOTED.sub(" ", line.strip().replace("’", "'"))) is not None


def may_be_imprint(line: str) -> bool:
    """Whether a line has words that an imprint has, and stories have too."""
    text = _QUOTED.sub(" ", line.replace("’", "'"))
    return len(line) <= _LONGEST and (
        _LIKELY_IMPRINT.search(text) is not None
        or (_OF_THE_OUTLET.search(text) is not None and _REPORTED.search(text) is None)
    )
