"""Links to other stories: what stands over them, what stands before one on its line, rows of them."""

from __future__ import annotations

import re

from summarizer.articles.furniture_abroad import HEAD_FORMS as _HEAD_FORMS_ABROAD

_MOST_WORDS = 9  # of a line over links
_LONGEST = 600  # letters of a line of links

# What stands over links, on a folded line: small letters, no marks around it.
_THINGS = (
    r"(?:stories|story|articles?|news|reads?|reading|headlines?|posts?|coverage|content|videos?|clips?|podcasts?|"
    r"links?|reports?|topics?|features?|analys[ie]s|picks?|updates?|resources?|publications?|events?|releases?|items?|"
    r"columns?|columnists?|opinions?|interviews?|explainers?|galler(?:y|ies)|photos?|pictures?|episodes?|questions?|"
    r"reviews?|books?|issues?|editions?|jobs|companies|people|places|documents|searches|tags|blogs?|threads?|"
    r"comments?|campaigns?|projects?|programmes?|cases|diar(?:y|ies)|entries)"
)
_KINDS = (
    r"(?:more|other|further|related|recent|latest|newest|top|popular|featured|recommended|suggested|similar|connected|"
    r"linked|selected|additional|today'?s|this week'?s|must[ -]?(?:read|see|watch)?|breaking|trending|hot|key|big|"
    r"best|all|our|in-depth|long|quick|previous|earlier|past|upcoming|next|sponsored|promoted|partner|local|world|"
    r"national|regional|editor'?s'?|reader'?s'?|your|the|live|new)"
)
_OF = r"(?: (?:in|on|from|about|at|by|for|to|of|with|this|today|now|right|across|around|the)(?: [\w'&.,-]{1,24}){0,5})?"
_HEAD_FORMS = (
    rf"(?:the )?(?:\d{{1,2}} )?(?:most|least)[ -](?:read|viewed|popular|shared|watched|commented|discussed|clicked|"
    rf"recent|e-?mailed|liked|"
    rf"talked[ -]about|listened|searched|engaging)(?: {_THINGS})?{_OF}",
    rf"(?:now |currently |what's )?(?:trending|popular|hot)(?: (?:now|today|topics|stories|news|videos|this week|"
    rf"right now|searches))?{_OF}",
    rf"{_KINDS}(?: {_KINDS})?(?: [\w'&-]{{1,20}})? {_THINGS}(?: (?:and|&|or) {_THINGS})?{_OF}",
    r"more (?:from|on|in|by|at|about|of) (?!than\b)[\w'&.,-]{1,30}(?: [\w'&.,-]{1,30}){0,5}",
    r"(?:more|related|latest|recommended|recommendations|suggested|similar|featured|headlines|further reading|popular|"
    r"elsewhere|spotlight)",
    rf"also (?:read|see|watch|on|in|this|from|today|of interest|worth|by|trending|popular|new|like)\b{_OF}(?: "
    rf"[\w'&-]{{1,20}}){{0,3}}",
    r"(?:you|readers|people|others|we) (?:may|might|also|could|will|should|who|can)\b.{0,40}\b(?:like[ds]?|"
    r"enjoy(?:ed)?|interest\w*|read|love[ds]?|want|missed|watch(?:ed)?|see|need)\b.{0,20}|(?:people|readers|"
    r"others) are (?:also )?(?:reading|watching|talking about|looking at)|quick guide|(?:in the )?(?:headlines|"
    r"spotlight)",
    r"(?:don't|do not|dont|never) miss(?: (?:this|these|it|out))?|(?:in )?case you missed (?:it|this)|icymi|"
    r"did you miss.{0,20}|have you (?:read|seen|heard)(?: (?:this|these))?|(?:up )?next(?: up| story| article)?",
    r"read more (?:on|about|from|in|of) .{2,50}",
    r"(?:please )?(?:read|see|watch|listen|hear|look|check)(?: (?:this|these|also|more|next|now|on|out|too|again|"
    r"later|the story|it here|in full|here|below|live|all|further|about|both sides)){1,3}|read|watch|listen|see|"
    r"also read|must[ -]read|related links?",
    r"(?:keep|continue) (?:reading|watching|exploring)|editor'?s'? (?:picks?|choice|selection)|our (?:picks|pick|best|"
    r"top|selection|favourites)",
    r"(?:what (?:to read|else|next|we're reading|others are reading|people are reading)|what's (?:new|on|hot|"
    r"next))\b.{0,30}",
    r"from (?:the|our) (?:archives?|vaults?|web|network|blogs?|newsroom|partners?|magazine|editors?|shop|"
    r"homepage)\b.{0,20}|from around the (?:web|world)",
    r"elsewhere(?: (?:on|in|at) .{2,40})?|in other news|(?:in|from) (?:today's|this week's|this month's|this|"
    r"the latest) (?:news|paper|edition|issue|section)",
    r"(?:your|our|the|in your|inside|in|inside the) (?:[\w'&-]+ ){0,3}(?:this|next) (?:week|weekend|month|issue)|"
    r"(?:this|next) (?:week|month)'?s? (?:in the .{2,30}|issue|edition)",
    r"go deeper|dig deeper|deep dive|explore(?: more| further)?(?: on .{2,30})?|discover(?: more)?|around the web|"
    r"around the site|happening (?:now|today)|live now|on air(?: now)?|on this (?:topic|story|subject)|"
    r"inside(?: this issue)?|in pictures|in photos|in video|catch up|for you|just for you|(?:sponsored|promoted|paid|"
    r"partner|branded)(?: (?:content|stories|links|post|by .{2,30}))?|promoted by .{2,30}|you may have missed|"
    r"(?:quick|useful|external) links|(?:recommended|suggested|selected|picked|chosen|handpicked|tailored) (?:for|"
    r"by) .{2,30}|follow the topics .{0,30}|topics in this (?:article|story)|(?:background|archive|timeline|"
    r"previously|earlier|see also|further reading|references|footnotes)",
    r"(?:recommended|related|suggested|more|further|other) \w+ing|in the (?:same section|news)|previous(?:ly)? (?:on|"
    r"in) .{2,30}",
    r"les också|läs också|czytaj (?:też|także)|zobacz też",
    r"les også|läs också|czytaj (?:też|także)|zobacz też",
)
_HEAD = re.compile("(?:" + "|".join((*_HEAD_FORMS, *_HEAD_FORMS_ABROAD)) + ")")

# What stands before a link on the same line; a colon, bar or arrow parts them.
_BEFORE = re.compile(
    r"(?:read(?: more| also| next| this| here| in full| the full story| the report| our review| now| on)?|"
    r"also(?: read| see| watch| on| in| this)?(?: [\w'&-]{1,20}){0,4}|must[ -]read|see(?: also| more| next)?|"
    r"watch(?: also| live| video| now| more| next| this)?|listen(?: also| now| here| to this)?|hear(?: more)?|"
    r"related(?: [\w'&-]{1,20}){0,2}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more(?: (?:on|from|"
    r"in|about|stories|news|here|like this|coverage|reading|of this)(?: [\w'&-]{1,20}){0,4})?|don't miss(?: this)?|"
    r"in case you missed it|icymi|recommended(?: for you| reading)?|previously|earlier|(?:the )?most (?:read|viewed|"
    r"popular|shared|commented|watched)(?: [\w'&-]{1,20}){0,3}|trending(?: now)?|top stor(?:y|ies)|popular(?: now)?|"
    r"elsewhere(?: [\w'&-]{1,20}){0,3}|(?:your|our|the|in your|inside|in) (?:[\w'&-]+ ){0,3}(?:this|next) (?:week|"
    r"weekend|month|issue)|breaking(?: news)?|live now|just in|up next|next|podcast|video|gallery|photos|pictures|"
    r"in pictures|quiz|poll|opinion|explainer|webinar|live blog|factsheet|interactive|exclusive offer|offer|deal|"
    r"adverts?|advertorial|paid (?:post|partnership)|ad feature|advertisement feature|promotion|in association with|"
    r"continue reading|keep reading|further reading|go deeper|dig deeper|deep dive|explore|discover|background|"
    r"full story|full report|"
    r"full coverage|see full|try|download|(?:(?:advertisement|sponsored|promoted|paid|partner)(?: "
    r"(?:content|stor(?:y|ies)|post|links?|feature|message))?|anzeige|ad)|editor'?s'? picks?|key (?:links?|reads?)|"
    r"lesen sie (?:auch|dazu|mehr)|lire aussi|à lire aussi|lee también|"
    r"leggi anche|leia também|lees ook|tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|"
    r"tagged(?: (?:with|as|in))?|sections?|in this (?:article|story)|subjects?|places|people|organi[sz]ations)"
)
_INLINE = re.compile(rf"{_BEFORE.pattern}\s?(?:[:|»→>›]|\s[–—-])\s?(?!.*\b(?:said|says|told)\b).{{3,400}}")
_BRACKETED = re.compile(
    rf"[\[(](?P<word>{_BEFORE.pattern}|adverts?|advertorial|promotion|promoted|paid (?:post|partnership)|ad feature|pr|"
    r"partner|links?|story|listen)[\])]\s?[:–—-]?\s?(?P<title>.{3,400})"
)  # "[ADVERT] Fennel & Sons", "(WATCH) Inside the lock"
_TALE = re.compile(
    r"(?:opinion|video|podcast|quiz|poll|exclusive offer|try|next|previously|earlier|background|people|places|more|"
    r"see|also|subjects?|breaking(?: news)?|explainer|live blog|interactive|offer|deal|photos|pictures|in pictures|"
    r"gallery|read|watch|listen|hear|organi[sz]ations)\s?[:–—-].*[.!?][\"”’]?"
)
_MARKED = re.compile(r"^\s*(?:>>?|[►▶▸➤➜→»❯☞🔴👉👇📌📢📩📲🎧🎥📺🗞➔-➾⬅-⬇]️?)\s*\S")
_BARS = re.compile(r"\s+[|•·▪■●/]\s+|\s{3,}|\t|\s\d{1,2}[.)]\s")
_LONGEST_TITLE = 25  # words
_ENDS = (".", "?", "!", ",", ";")


def heads_links(line: str, words: str) -> bool:
    """Whether a line stands over links to other stories; `words` is the line folded."""
    return (
        len(words.split()) <= _MOST_WORDS and not line.rstrip().endswith(_ENDS) and _HEAD.fullmatch(words) is not None
    )


def is_link(line: str, words: str) -> bool:
    """Whether a line leads to another story and says so: "READ NEXT: Bridge falls", "Also Read | Bridge falls"."""
    if len(line) > _LONGEST:
        return False
    if _INLINE.fullmatch(words) is not None and _TALE.fullmatch(line.strip().casefold()) is None:
        return True
    bracketed = _BRACKETED.fullmatch(line.strip().casefold())
    if bracketed is not None and _TALE.fullmatch(f"{bracketed['word']}: {bracketed['title']}") is None:
        return True
    return _MARKED.match(line) is not None and not line.rstrip().endswith((".", "”", '"')) and len(line.split()) <= 30


def is_row_of_titles(line: str) -> bool:
    """Whether a line is made of titles with bars or bullets between them, as tickers and footers are."""
    pieces = [piece for piece in _BARS.split(line.strip()) if piece.strip()]
    return (
        len(pieces) >= 2
        and all(len(piece.split()) <= _LONGEST_TITLE for piece in pieces)
        and not line.rstrip().endswith((".", "”", '"'))
        and len(line.split()) >= 4 * len(pieces)
        and sum(len(piece.split()) >= 3 and not piece.rstrip().endswith(".") for piece in pieces) * 3 >= len(pieces) * 2
        and all(piece.strip(" ‘’“”'\"(")[:1].isupper() or piece.strip(" ‘’“”'\"(£$€")[:1].isdigit() for piece in pieces)
    )
