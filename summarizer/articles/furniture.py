"""What page furniture looks like, line by line: the labels, prompts, credits and notices around an article.

The tables are English, with the commonest labels of some other languages; a line that they do not know is kept.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

from summarizer.articles import furniture_abroad as abroad
from summarizer.articles.appeals_abroad import NOTICE_FORMS, asks_abroad
from summarizer.articles.credits import is_credit
from summarizer.articles.links import is_link, is_row_of_titles
from summarizer.articles.notices import addresses_reader, tells_of_the_article

Label = Literal["control", "edge", "section", "feed", "links", "notice", "credit", "closing"]

LONGEST = 600  # code points; a longer line is never furniture, and no pattern is tried on it

# -- whole lines, folded: small letters, no marks around them --------------------------------------------------

# Buttons and labels that say nothing wherever they stand.
_CONTROLS = """
advertisement|advertisements|advertising|ad|sponsored|sponsored content|story continues below advertisement|
article continues below advertisement|article continues after ad|continue reading below|story continues below|
scroll to continue|story continues|scroll to continue with content|share|share this|share this article|share this story|
share this post|share article|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|
share via email|share full article|copy link|copy url|link copied|print|print this|email this|
email this article|tweet|pin it|save article|save for later|bookmark|add to favourites|add to favorites|
gift this article|listen to this article|listen to article|listen to this story|play|play video|
view image in fullscreen|reuse this content|watch video|
pause|mute|unmute|volume|fullscreen|read more|read full story|continue reading|keep reading|show more|show less|
load more|see more|view more|see all|view all|view gallery|open image in gallery|image caption|image source|
media caption|photo caption|video caption|caption|enlarge image|expand image|subscribe|subscribe now|sign up|
sign up now|sign in|log in|login|register|create account|join now|become a member|donate|donate now|support us|
skip to content|skip to main content|skip to navigation|skip advertisement|toggle navigation|toggle menu|
open menu|close menu|main menu|back to top|go to top|scroll to top|return to top|avatar|author avatar|
author image|profile picture|profile image|logo|site logo|follow|follow us|following|facebook|twitter|whatsapp|
telegram|linkedin|instagram|youtube|pinterest|reddit|tiktok|threads|bluesky|flipboard|messenger|viber|
facebook twitter|accept|accept all|accept cookies|accept all cookies|reject all|manage preferences|
cookie settings|manage cookies|got it|i agree|loading|please wait|key event|show key events only|
oldest first|newest first|refresh|sign in to comment|log in to comment|annonse|annons|only necessary|reject|
manage my choices|getting your trinity audio player ready|news provided by|
after newsletter promotion|free newsletter|photo|picture|image|pic|advert|adverts|key events|take action|
can you help|also from this source|
teilen|drucken|anzeige|werbung|mehr lesen|weiterlesen|merken|zur startseite|partager|imprimer|publicité|
lire la suite|compartir|imprimir|publicidad|leer más|condividi|stampa|pubblicità|leggi anche|continua a leggere|
publicidade|leia mais|compartilhar|advertentie|deel|lees meer|reklam|paylaş|реклама|поделиться|поділитися|
читать далее|читати далі|إعلان|مشاركة|شارك|اقرأ المزيد|طباعة|广告|分享|広告|シェア
"""

# Said of a page only before its headline or behind its last paragraph; in between it may be a subhead.
_EDGES = """
top|home|homepage|menu|search|close|next|previous|prev|back|live|en|english|x|rss|contact|contact us|about|
about us|terms of use|terms of service|terms and conditions|privacy policy|privacy|cookie policy|cookies|
sitemap|careers|advertise|advertise with us|help|faq|my account|account|newsletter|newsletters|podcasts|e-paper|
epaper|archive|listen|save|email|comment|today's paper|edition|editions|weather|live tv|watch live|breaking|
breaking news|exclusive|all rights reserved|powered by|next article|previous article|next post|previous post|
next story|previous story|end|ends|report an error|ethics|
standards|complaints|legal|imprint|masthead|accessibility|data protection|editorial policy|corrections policy|
editorial guidelines|report a typo|send feedback|feedback|give feedback|
was this article helpful|download app|updated|published|العربية|عربي|الرئيسية|کوردی|kurdî|türkçe|français|
español|deutsch|русский|українська|startseite|accueil|inicio|главная
"""

# Sections of a paper, printed above the headline.
_SECTIONS = """
news|latest|world|world news|international|international news|national|nation|national news|local|local news|
regional|politics|political|policy|business|economy|economics|finance|markets|money|companies|opinion|opinions|
commentary|editorial|editorials|op-ed|analysis|analyses|insight|explainer|explainers|feature|features|interview|
interviews|sport|sports|football|soccer|cricket|culture|arts|arts & culture|entertainment|lifestyle|life|style|
travel|food|fashion|health|science|technology|tech|science & technology|environment|climate|climate change|
energy|education|crime|courts|law|justice|security|defence|defense|military|war|conflict|conflicts|terrorism|
diplomacy|foreign policy|human rights|society|religion|women|refugees|migration|immigration|middle east|
middle east news|africa|asia|asia pacific|asia-pacific|europe|americas|latin america|north america|south asia|
central asia|uk|uk news|us|us news|u.s|u.s. news|united states|united kingdom|usa|russia|ukraine|iraq|iran|
syria|turkey|israel|china|india|germany|france|kurdistan|general|other|others|special|special report|
special reports|investigation|investigations|in depth|in-depth|in focus|top story|headlines|main|featured|
in brief|briefs|news in brief|columnists|columns|letters|
notices|obituaries|english edition|weekend edition|international edition|english service|world service|newsroom|
press release|press releases|statement|statements|report|reports|blog|blogs|live blog|live updates|magazine|
multimedia|politik|lokales|panorama|wissen|wirtschaft|ausland|inland|kultur|politique|économie|monde|
société|política|economía|mundo|
deportes|politica|economia|esteri|cronaca|politiek|economie|buitenland|siyaset|dünya|ekonomi|политика|экономика|
мир|в мире|політика|економіка|світ|سياسة|اقتصاد|أخبار|العالم
"""

# What stands over other stories: at the end, everything behind it is feed.
_FEEDS = """
news feed|newsfeed|latest news|latest stories|latest updates|latest headlines|latest articles|latest posts|
the latest|most read|most popular|most viewed|most shared|most commented|most watched|popular|popular news|
popular stories|popular posts|popular articles|trending|trending now|trending news|trending stories|
what's trending|recent|recent news|recent posts|recent articles|recent stories|more news|more stories|
more articles|more from us|more on this|more on this story|more on this topic|more like this|other news|
other stories|other articles|other news in this section|you may also like|you might also like|you may like|
you might like|you may also be interested in|you might be interested in|recommended|recommended for you|
recommended stories|recommended reading|recommended articles|recommended by|editor's choice|editors' choice|
don't miss|around the web|from the web|promoted stories|promoted content|sponsored stories|paid content|
from our partners|in other news|also in the news|also in news|top stories now|top stories|top news|must read|
mest lest|mest läst|
editor's pick|editors' pick|editor's picks|editors' picks|up next|comments|0 comments|no comments|
no comments yet|leave a comment|leave a reply|post a comment|add a comment|join the conversation|
join the discussion|write a comment|about the author|about the authors|about author|about the writer|
ilgili haberler|çok okunanlar|читайте также|читайте також|самое читаемое|популярное|новости|اقرأ أيضا|
اقرأ أيضاً|الأكثر قراءة|أخبار ذات صلة|مواضيع ذات صلة|相关新闻|相关阅读|関連記事
"""

# What stands over a few links, often amid the text: the titles under it go, the paragraphs after them stay.
_LINKS = """
related|related article|related articles|related stories|related story|related news|related content|
related posts|related post|related topics|related coverage|related links|suggested topics|suggested reading|
related video|related videos|related reading|read also|also read|read next|read this next|see also|see more on|
further reading|more on this|more coverage|watch|watch now|watch also|video|videos|photos|photo gallery|gallery|
in pictures|in photos|tags|tag|topics|topic|keywords|categories|category|filed under|more about|explore more|
share this with|explore more on these topics|sources|mehr|schlagworte|mots-clés|etiquetas|temas|теги|الوسوم|وسوم
"""


_CONTROLS += "|" + abroad.CONTROLS
_EDGES += "|" + abroad.EDGES
_SECTIONS += "|" + abroad.SECTIONS
_FEEDS += "|" + abroad.FEEDS
_LINKS += "|" + abroad.LINKS


def _table(text: str) -> frozenset[str]:
    return frozenset(entry.strip() for entry in text.split("|"))


_LISTS = _table(_FEEDS) | _table(_LINKS)
_WHOLE_LINES: tuple[tuple[Label, str], ...] = (  # the first that has a line names it
    ("control", _CONTROLS),
    ("feed", _FEEDS),
    ("links", _LINKS),
    ("section", _SECTIONS),
    ("edge", _EDGES),
)
# Words of which names of sections are made, besides those of the table ("LABOUR MARKET", "Holiday news").
_SECTION_WORDS = frozenset(word for line in _SECTIONS.split("|") for word in line.split()) | frozenset(
    "labour labor market employment jobs careers relations industry industries industrial workplace unions trade "
    "transport transportation traffic rail railways aviation shipping maritime ports motoring motors cars driving "
    "holiday holidays tourism property properties housing homes planning agriculture farming farms farm fisheries "
    "fishing forestry rural country countryside countryside town towns village villages city cities metro county "
    "council district districts province provinces provincial region regions state states community communities "
    "neighbourhood neighborhood parish people consumer consumers personal retail banking banks insurance investment "
    "investing stocks commodities currencies rates economies tax taxes budget pensions mining oil gas power utilities "
    "water waste nuclear renewables manufacturing construction infrastructure procurement workforce governance "
    "regulation enforcement compliance safety incidents acute medicine medical hospitals nhs care mental wellbeing "
    "fitness schools school universities university students science space research nature wildlife weather "
    "parliament election elections government westminster holyrood stormont dáil senedd brussels congress senate "
    "police emergency accidents incident court crimes investigations corruption rights civil faith church royal royals "
    "showbiz celebrity celebrities celebs gossip tv television radio film films movies cinema music theatre books "
    "reviews review art design photography media gaming games rugby tennis golf cycling athletics racing boxing "
    "basketball baseball hockey league cup leagues premier championship transfers fixtures results olympics domestic "
    "abroad overseas nordic baltic balkans gulf caribbean pacific south east west north southeast central home daily "
    "long short read reads exclusive breaking update updates alert data graphics quick views voices ideas debate "
    "comment column essay essays profile profiles obituary diary dispatch field notes desk service services sector "
    "watch focus spotlight files file story stories crisis scandal emergency latest migration refugees".split()
)
_SECTION_JOINTS = frozenset("and & of the in + /".split())
_LONGEST_SECTION = 4  # words

_TABLES: dict[str, Label] = {line: found for found, lines in reversed(_WHOLE_LINES) for line in _table(lines)}

# -- patterns, tried on the folded line ------------------------------------------------------------------------

_CONTROL_FORMS = (
    r"(?:estimated )?(?:reading|read) time:?.{0,20}",
    r"(?:about )?\d{1,3}(?:\s?-\s?\d{1,3})?[\s-]*(?:min|mins|minute|minutes)\.? (?:read|to read|listen|"
    r"watch)(?:ing time)?",
    r"\d{1,3} ?min(?:uten)? (?:lesezeit|de lecture|de lectura|di lettura|de leitura)",
    r"listen to (?:this )?(?:article|story).{0,30}",
    r"(?:last|latest|new) (?:post|update|entry)s?\s?:.{0,40}",
    r"(?:posted|published|updated) (?:\d{1,2}|an?|one) (?:minutes?|mins?|hours?|hrs?|days?) ago(?:\s.{0,40})?",
    r"(?:last |first )?(?:updated|published|posted):? (?:at |on )?(?:\d{1,2}/\d{1,2}/\d{4},? )?\d{1,2}[.:]\d{2}(?: "
    r"?[a-z]{2,4})?",
    r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}",
    r"\d[\d.,]*\s?[km]? (?:views?|shares?|likes?|comments?|reads?|retweets?|hits|reactions?)",
    r"(?:views?|shares?|hits|reads?|visits):?\s*\d[\d.,]*\s?[km]?",
    r"share (?:this (?:article|story|post|page|news) )?(?:on|via|with|to|using) .{1,60}",
    r"share (?:this )?(?:article|story|post)(?: .{0,40})?",
    r"image \d{1,2} of \d{1,2}|\d{1,2} (?:of|/) \d{1,2}(?: \|.*)?",
    r"list of \d{1,2} items?|end of list|list \d{1,2} of \d{1,2}.{0,200}",
    r"click here (?:to|for) .{1,120}|tap here to .{1,120}",
    r"\[?(?:embedded content|embed|video|photo|image)\]",
    r"getting your .{1,40} ready",
    r"\d{1,6}|\d{1,3}[\s-]?(?:mins?|minutes?)|(?:\w+ ){0,2}(?:text|font) size|by|(?:today|yesterday|"
    r"\w{3,6}day),? at \d.{0,30}",
    r"(?:skip|jump|go|scroll)(?: directly| straight)? to (?:the |main |page |article |site |site's )*(?:content|"
    r"navigation|menu|search|footer|text|body|main|comments)|https?://\S+|\d{1,3} ?(?:s|m|h|d|w|sec|mins?|hrs?|hours?|"
    r"days?|weeks?|months?) ago|(?:logo|icon|banner|button|advert)\b ?:.{0,60}|\d{4}-\d\d-\d\dt[\d:.z+-]{4,20}|"
    r"updated at .{4,20}|translated (?:from [\w ]{3,20} )?by .{2,60}",
)
_NOTICE_FORMS = (
    r"(?:we|this (?:web)?site|our (?:web)?sites?|this page) (?:also )?uses? (?:[\w, -]{0,40} )?cookies\b.{0,500}",
    r"by (?:continuing|clicking|using|browsing|signing|subscribing|submitting|"
    r"providing)\b.{0,60}\byou\b.{0,60}\b(?:agree|accept|consent|acknowledge|opt in)\b.{0,300}",
    r"(?:attention,? |note to )?(?:news |picture |photo )?(?:eds|editors)\s?[:–—-].{2,400}",
    r"your privacy\b.{0,30}|we (?:value|care about|respect) your privacy\b.{0,400}",
    r".{3,120} from (?:[$€£₹]|rs\.? ?|us\$)\s?\d[\d.,]*[.!] (?:ask for|call|ring|visit|book|order|see|apply|"
    r"enquire)\b.{2,60}",
    r"privacy (?:notice|policy)\s?: .{0,300}",
    r".{0,60}javascript (?:is|to be) (?:disabled|enabled)\b.{0,200}",
    r"follow @\w{2,30}.{0,60}|@\w{2,30}|(?:follow|reach) (?:me|him|her|them)\b.{0,20}(?:\bon\b|@).{0,100}",
    r"this live ?blog (?:is|has) (?:now )?(?:closed|ended|finished)\b.{0,80}",
    r"comments (?:are|have been|on this (?:article|story) are) (?:now )?(?:closed|disabled|turned off)\b.{0,80}",
    r"(?:thank you|thanks) for (?:reading|subscribing|signing up|registering|visiting)\b.{0,120}",
    r".{0,60}\b(?:single (?:copies|issues)|cover price)\b.{0,60}\bsubscri(?:be|ptions?)\b.{0,60}",
    r"(?:play|bet|shop|order|book) now\s?[:!] ?.{3,160}|.{3,160}\bt&cs? apply\b.{0,30}",
    r"(?:©|copyright:?|\(c\)) ?(?:© ?|\(c\) ?)?(?:19|20)\d\d.{0,200}|copyright:? ?(?:©|\(c\)).{0,200}",
    r".{0,80}© ?(?:19|20)\d\d.{0,160}|©.{1,60}\b(?:19|20)\d\d\b.{0,100}|.{0,120}\ball rights reserved\b.{0,200}",
    r"(?:our standards|standards):? .{0,10}the .{0,40} (?:trust )?principles.{0,20}",
)
_LINK_FORMS = (
    r"(?:read|see) (?:also|more|next) .{0,3}[“\"‘'].{3,200}",
    r"(?:read more|find out more|learn more) (?:about|on|here)\b.{0,160}",
    r"читайте (?:также|також):? .{1,200}|اقرأ أيضا?ً?\s?:? .{1,200}",
    r"(?:#[\w-]{2,40}[\s,]*){1,20}",
    r"(?:brought to you by|in (?:association|partnership|collaboration) with|sponsored by|presented by|paid for by|"
    r"powered by) [^.,]{2,60}",
    r"related (?:companies|people|places|organisations|organizations|documents)\s?:\s?.{3,250}",
)
_NO_VERB = (
    r"(?!.*\b(?:show(?:s|ed|ing)?|found|reveal(?:s|ed)|suggest(?:s|ed)|indicate[sd]?|that|has|had|have|was|were|said|"
    r"appear(?:s|ed)?)\b)"
)
_CREDIT_FORMS = (
    rf"{_NO_VERB}(?:file )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?) (?:by|"
    rf"courtesy(?: of)?|via|credit) .{{2,50}}",
    r"(?:image|photo|picture) (?:source|credit)[,:]? .{2,250}",
    r"(?:via )?(?:getty images|afp|reuters|shutterstock|istock|unsplash|wikimedia commons|ap photo|file photo|"
    r"stock photo|archive photo)",
    rf"{_NO_VERB}(?:file|archive|stock|illustrative|representative|representational) (?:photo|image|"
    rf"picture)s?\b.{{0,60}}",
    r"(?:afp|reuters|ap|epa|getty(?: images)?|anadolu|xinhua|tass)\s?[/|].{1,60}",
    r"[\w.' -]{3,40}\s?/\s?(?:afp|reuters|ap|ap photo|epa|epa-efe|getty(?: images)?|anadolu(?: agency| images)?|"
    r"xinhua|nurphoto|pool|tass)(?: via .{2,40})?",
    r"©\s?[\w.' /-]{2,60}|(?:фото|صورة|الصورة)\s?[:/©|]\s?.{1,250}",
)
_CLOSING_FORMS = (
    r"(?:guest |sponsored )?(?:blog|post|opinion|analysis|comment|essay|letter|column|commentary) by .{2,60}",
    r"(?:this material|this content|no part of this|republication|reproduction)\b.{0,60}\b(?:published|reproduced|"
    r"broadcast|redistributed|rewritten|prohibited|permission)\b.{0,250}",
    r"(?:source|sources|via|quelle|fuente|fonte)\s?: .{2,60}",
    r"(?:the )?views expressed (?:in this|here|are|by)\b.{0,300}",
    r"the opinions? expressed (?:in this|here|are|by)\b.{0,300}",
    rf"{_NO_VERB}(?:additional |with )?(?:reporting|writing|editing|edited|contributions?|"
    rf"research)(?: and \w+)? (?:by|from) .{{2,250}}",
    rf"{_NO_VERB}\(?(?:additional )?(?:reporting|writing|editing|compiled) (?:and \w+ )?by .{{2,250}}\)?",
)

_LABELLED_FORMS: tuple[tuple[Label, tuple[str, ...]], ...] = (
    ("feed", (r"comments? ?\(\d[\d.,]*\)?",)),
    ("control", (*_CONTROL_FORMS, *abroad.CONTROL_FORMS)),
    ("notice", (*_NOTICE_FORMS, *NOTICE_FORMS)),
    ("credit", (*_CREDIT_FORMS, *abroad.CREDIT_FORMS)),
    ("links", (*_LINK_FORMS, *abroad.LINK_FORMS)),
    ("closing", (*_CLOSING_FORMS, *abroad.CLOSING_FORMS)),
)
_FORMS = tuple((found, re.compile("(?:" + "|".join(forms) + ")")) for found, forms in _LABELLED_FORMS)

# Words that rows of buttons are made of ("Facebook Twitter SMS Email Print Copy article link Save").
_BUTTONS = frozenset(
    "facebook twitter x whatsapp sms email e-mail mail print copy link url save share tweet pin pinterest reddit "
    "linkedin telegram viber "
    "bluesky threads messenger line wechat flipboard pocket mastodon tumblr xing vk youtube instagram tiktok rss "
    "listen bookmark gift like "
    "subscribe login menu search home comment comments newsletter a+ a- aa follow us on via this article story page "
    "post text resize "
    "icon more options reprint reprints republish permissions license edition log in sign up join donate".split()
)
_NETWORKS = frozenset(
    "facebook twitter x whatsapp email e-mail print share linkedin telegram reddit instagram youtube bookmark".split()
)
_SLUG = re.compile(
    r"[A-Z]{2,}\d*(?:-[A-Z\d]{2,}){2,}(?:/.*)?|[A-Z]{2,}\d*(?:-[A-Z\d]+)+/.*|[A-Z]{2,5}-\d{2,6}|"
    r"(?:Slug|SLUG)\s?: .*|[^\W\d_]{3,}(?:-[a-z]{3,}){2,4}"
)  # by which agencies know a report ("BC-NORLAND-BRIDGE/2ND LEAD")
_BREADCRUMB = re.compile(
    r"(?:[^>»›→/|•·]{1,30}\s?[>»›→]\s?){1,6}[^>»›→]{1,120}$|(?:[^|/•·]{2,25}\s[|/•·]\s){2,12}[^|/•·]{2,25}$"
)
_SIGNS = re.compile(r"^[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\s]+(?=\w)")  # bells and arrows before a prompt
_NAVIGATION_BREAK = re.compile(r"\s*\|\s*|\s+[·•/]\s+|\t|\s{2,}")
_TICKER = re.compile(r"\d.*[▲▼△▽]|[▲▼△▽]\s?[+-]?\d")
_OF_THE_DAY = re.compile(r"\|.*\d\s?°|\d\s?°.*\||\b[A-Z]{3} \d+ ?= ?\d.*\|")  # the weather, rates of exchange
_AROUND = " \t\u00a0•·●▪►▶»«›‹→←↓↑+|:;,.…-–—*#_()[]<>'\"“”‘’!"


def folded(line: str) -> str:
    """A line for comparing: small letters, plain quotation marks, single spaces, no marks around it."""
    plain = unicodedata.normalize("NFKC", line).translate(_PLAIN_QUOTES).casefold()
    return " ".join(plain.split()).strip(_AROUND)


_OPENING_QUOTES = ("“", '"', "„", "‘", "«", "'", "「")
_PLAIN_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "«": '"', "»": '"'})


@lru_cache(maxsize=4096)
def label(line: str) -> Label | None:
    """What piece of furniture a line is by its words alone, None when they do not tell."""
    if len(line) > LONGEST or line.lstrip()[:1] in _OPENING_QUOTES:
        return None
    words = _SIGNS.sub("", folded(line))
    if not words:
        return "control" if line.strip() else None
    if not _is_sentence_like(line) and words in _TABLES:
        return _TABLES[words]
    loose = " ".join(line.translate(_PLAIN_QUOTES).casefold().split())
    for found, form in _FORMS:
        if form.fullmatch(words) or form.fullmatch(loose):
            return found
    if is_credit(line):
        return "credit"
    if is_link(line, words) or is_row_of_titles(line):
        return "links"
    if abroad.is_button(words) or _OF_THE_DAY.search(line):
        return "control"
    if addresses_reader(line) or tells_of_the_article(line) or asks_abroad(line):
        return "notice"
    pieces = re.split(r"\s+[·|•–—]\s+|\t|\s{2,}", line.strip())
    if 2 <= len(pieces) <= 20 and all(label(piece) in {"control", "edge", "feed"} for piece in pieces):
        return "control"
    if 2 <= len(pieces) <= 4 and all(label(piece) == "section" for piece in pieces):
        return "section"
    buttons = re.findall(r"[\w+-]+", words)
    if len(buttons) >= 2 and _BUTTONS.issuperset(buttons) and _NETWORKS.intersection(buttons):
        return "control"
    if _SLUG.fullmatch(line.strip()):
        return "edge"
    if is_navigation(line) or _TICKER.search(line) or _is_section(line, words):
        return "section"
    if _BREADCRUMB.fullmatch(line.strip()) and not line.rstrip().endswith((".", "?", "!")):
        return "section"
    return None


def _is_section(line: str, words: str) -> bool:
    """Whether a line is a few words of which names of sections are made, written as a label is."""
    pieces = words.split()
    return (
        2 <= len(pieces) <= _LONGEST_SECTION
        and all(piece in _SECTION_WORDS or piece in _SECTION_JOINTS for piece in pieces)
        and pieces[0] not in _SECTION_JOINTS
        and line.lstrip("*#_`[( ")[:1].isupper()
        and not _is_sentence_like(line)
    )


def is_navigation(line: str) -> bool:
    """Whether a line is a row of four or more names of sections ("News  Sport  Culture  About")."""
    pieces = _NAVIGATION_BREAK.split(line.strip())
    return (
        4 <= len(pieces) <= 20
        and all(1 <= len(piece.split()) <= 5 and len(piece) <= 36 and piece[0].isupper() for piece in pieces)
        and len(line.split()) <= 3 * len(pieces)
        and not re.search(r"\d|[.?!:]$", line.strip())
    )


def heads_list(line: str) -> bool:
    """Whether a line stands over links to other pages ("Related", "Most read")."""
    return folded(line) in _LISTS


def _is_sentence_like(line: str) -> bool:
    text = line.rstrip()
    return text.endswith((".", "?")) and not text.endswith("..")
