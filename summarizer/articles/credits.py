"""Credits behind a caption or a last paragraph: where the words end that tell of the story."""

from __future__ import annotations

import re

_LONGEST = 600  # letters of a caption
_FEWEST_WORDS = 3  # of a caption; less than this in front of a credit belongs to it
_MOST_WORDS = 14  # of a credit in brackets

_AGENCIES = (
    r"(?:AP|AFP|EPA(?:-EFE)?|EFE|DPA|dpa|ANSA|TASS|PTI|ANI|PA(?: (?:Wire|Media|Images))?|UPI|AAP|CP|ABC|BBC|CNN|NYT|"
    r"Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Anadolu(?: Agency| Images)?|AA|Xinhua|Kyodo|Yonhap|NurPhoto|"
    r"Lusa|LUSA|ANP|Belga|BELGA|Keystone|KEYSTONE|APA|SDA|ATS|LaPresse|Europa Press|MaxPPP|Folhapress|Télam|"
    r"Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Wikipedia|Bloomberg|"
    r"Zuma(?: Press)?|Sipa|Rex(?: Features)?|Magnum|Imago|IMAGO|Ritzau(?: Scanpix)?|TT|NTB|Scanpix|Facebook|Instagram|"
    r"Telegram|Twitter|X|YouTube|TikTok|Google (?:Maps|Earth|Street View)|Maxar|Planet Labs)"
)
_KIND = (
    r"(?:photo(?:s|graphs?|graphy|graphers?)?|pictures?|pics?|images?|illustrations?|graphics?|artworks?|drawings?|"
    r"sketch(?:es)?|cartoons?|renderings?|screen ?(?:shot|grab|capture)s?|collage|montage|video|credits?|caption|"
    r"visuals?|map|chart|infographics?|foto(?:s|graf\w*)?|bild(?:er|quelle)?|cr[eé]dit[oi]?s?(?: photo)?|imagen|"
    r"imagem|immagine|"
    r"beeld|archivbild|symbolbild|archieffoto)"
)
_PART = (
    r"(?:[^\W\d_a-z][\w.'’&-]*|(?:for|via|of|the|and|de|da|do|del|di|la|le|von|van|der|den|bin|al|y|e|by)|[/,|&+–-])"
)
_NAMES = rf"{_PART}(?:\s*{_PART}){{0,11}}"  # capitalised words and what holds them together
_SLASHED = r"[^\W\d_a-z][\w.'’& -]{1,40}?\s?/\s?[^\W\d_a-z][\w.'’& -]{1,40}(?:\s?/\s?[\w.'’& -]{2,40})?"

_CREDIT_IN_WORDS = (
    rf"(?:[^\W\d_a-z][\w.'’-]*\s){{0,3}}(?i:(?:file |stock |archive |library |staff |main |cover )?{_KIND}"
    rf"(?:\s(?:credit|source|by|courtesy|courtesy of|via|from))?)\s?(?:(?<=by)|(?<=courtesy)|(?<=via)|(?<=from)|"
    rf"(?<=of)|"
    rf"[:/|©–—-])\s?(?:(?i:courtesy of|by)\s)?.{{2,90}}"
)
_INSIDE_BRACKETS = re.compile(
    rf"{_CREDIT_IN_WORDS}|{_SLASHED}|(?:.*[,/|]\s?)?{_AGENCIES}(?:\s(?:via\s.{{2,40}}|[Pp]hotos?|[Ii]mages?|"
    rf"[Ff]ile))?|"
    rf"{_AGENCIES}\s(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Vv]ideo).*|"
    rf"(?:[\w.'’&-]+\s){{0,4}}(?i:{_KIND}|handout|file|pool|courtesy(?: of)? .{{2,60}}|(?:supplied|provided|"
    rf"submitted)"
    rf"(?: by .{{2,60}})?|(?:press|media) (?:service|office)(?: of .{{2,60}})?)|via .{{2,40}}|©.{{2,60}}|"
    rf"(?i:foto|photo|ph\.?|bild|imagen|imagem|beeld)\s{_NAMES}|(?i:archivio|archivo|arquivo|archives?|archief|archiv)|"
    rf"[^()]{{2,60}},?\s(?:via|courtesy of)\s[^()]{{2,40}}"
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,140})[)\]]\.?$")
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+"
_IN_CAPITALS = rf"(?:(?:[A-ZÀ-Þ]\.\s?){{1,3}}|{_CAPITALS}\s){_CAPITALS}(?:\s{_CAPITALS})?(?:\s?/\s?.{{2,40}})?"
_BARE_NAME = re.compile(r"(?<=[.!?])\s(?:[^\W\d_a-z][\w.'’-]*\s){1,3}[^\W\d_a-z][\w'’-]+$")
_BEHIND = re.compile(
    rf"(?:(?<=[.!?…)\]])[\"”’]?\s*|(?<=\w)\s[/|–—-]\s)(?:{_CREDIT_IN_WORDS})$|(?<=[.!?…)\]])[\"”’]?\s+(?:{_SLASHED}|"
    rf"{_AGENCIES}(?:\s/\s.{{2,40}})?|(?i:courtesy(?: of)?|"
    rf"(?:photo )?handout)[:,\s]\s?{_NAMES}|©(?!\s?\d{{4}}\.?$).{{2,60}}|(?i:file (?:photo|image|picture)|handout|"
    rf"supplied|getty images))\.?$"
    rf"|(?<=[.!?…)\]])\s*(?:[—–|©]|\s-)\s?{_NAMES}$|(?<=[a-zß-ÿ\d][.!?])\s{_IN_CAPITALS}\.?$"
    rf"|(?<=\w)[\"”’»]?\s+(?i:{_KIND})\s?:\s?{_NAMES}$|(?<=\w)\s(?i:photos?|images?|pictures?)(?:\sby|\scredit:?|:|"
    rf"\scourtesy(?:\sof)?)\s{_NAMES}$"
    rf"|(?<=\w)\s(?:[|/©]|–|—)\s?(?:{_NAMES}[,/|]\s?)?{_AGENCIES}(?:\s(?:via|Photo|Images)\b.{{0,30}})?$"
)
_PREFIX = re.compile(
    rf"[(\[]?\s*(?:(?i:file|main|top|above|below|left|right|cover|lead|featured|embedded)\s)?(?i:{_KIND})"
    rf"(?:\s(?i:caption|shows?))?\s*(?::|\||,\s(?=[^\W\d_a-z])|\s[–—-]\s)\s*|\[(?i:{_KIND})\]\s*"
)
_NAME_AND_AGENCY = re.compile(
    r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){1,3}(?:/[^\W\d_a-z][\w.'’& -]{1,30}){1,3}"
)
_NAME_BEFORE_AGENCY = re.compile(rf"(?:[^\W\d_a-z][\w.'’-]*\s){{1,4}}[(\[](?:{_AGENCIES})[)\]]")
_ONLY_NAMES = re.compile(rf"{_NAMES}\.?")
_CONTRIBUTORS = re.compile(
    r"\s*(?:[—–]|--|\s-|[(\[/])\s?(?i:with\s(?:an?\s)?(?:additional\s)?(?:reports?|reporting|files?|inputs?|material|"
    r"writing|research|contributions?|assistance)\s(?:from|by)|with\s(?:agenc(?:y|ies)|wires?|reuters|afp|ap|pti)\b|"
    r"(?:additional\s)?(?:reporting|reports?|writing|editing)\s(?:by|from)|(?:translated|edited|"
    r"compiled)\sby)\s?[^.!?]{0,120}[)\]]?\.?$"
    rf"|(?<=[.!?\"”’])\s*(?:[—–/]|--|-)\s?{_AGENCIES}(?:/{_AGENCIES})?$|(?<=[.!?\"”’])\s[(\[]{_AGENCIES}[)\]]\.?$"
)


def without_credit(line: str) -> tuple[int, int] | None:
    """Start and end of what a line says before its credit; None where it has no credit, or is nothing else.

    "The bridge after its fall. Photo: Ann Poe" ends at "fall."; "[PICTURE: Its fall — Ann Poe/Herald]" begins at "Its".
    """
    if len(line) > 3 * _LONGEST:
        return None
    start, end = _caption(line)
    if (contributors := _CONTRIBUTORS.search(line, max(start, end - 200), end)) is not None:
        end = contributors.start()
    end = start + len(line[start:end].rstrip(" \t,|/–—-"))
    if (start, end) == (0, len(line)) or len(line[start:end].split()) < _FEWEST_WORDS:
        return None
    return start, end


def is_credit(line: str) -> bool:
    """Whether a line is a credit and nothing else ("Photo: Ann Poe", "Ann Poe/Herald", "(AP Photo/Ann Poe)")."""
    prefix = _PREFIX.match(line)
    if prefix is not None and _ONLY_NAMES.fullmatch(line[prefix.end() :].strip(" )]")):
        return True
    if _NAME_AND_AGENCY.fullmatch(line.strip()) or _NAME_BEFORE_AGENCY.fullmatch(line.strip()):
        return True
    brackets = _BRACKETS.fullmatch(line.strip())
    return brackets is not None and _INSIDE_BRACKETS.fullmatch(brackets[1].strip()) is not None


def _caption(line: str) -> tuple[int, int]:
    """The line without the word that announces a picture and without the credit behind its caption."""
    start, end = 0, len(line)
    if len(line) > _LONGEST:
        return start, end
    prefix = _PREFIX.match(line)
    if prefix is not None and not _ONLY_NAMES.fullmatch(line[prefix.end() :].strip(" )]")):
        start = prefix.end()
        if line[:1] in "([" and line[-1:] in ")]":
            end -= 1
    for _ in range(2):
        text = line[:end].rstrip()
        if (brackets := _BRACKETS.search(text, start)) is not None and _is_credit_in_brackets(brackets[1]):
            end = brackets.start()
        elif prefix is not None and (name := _BARE_NAME.search(text, start)):
            end = name.start()
        elif line[start : start + 1] not in "“\"‘'«„" and (behind := _BEHIND.search(text, max(start, len(text) - 160))):
            end = behind.start()
        else:
            break
    if line[start : start + 1] == "[" and end < len(line) and "]" not in line[start:end]:
        start += 1
    return start, end


def _is_credit_in_brackets(inner: str) -> bool:
    return len(inner.split()) <= _MOST_WORDS and _INSIDE_BRACKETS.fullmatch(inner.strip()) is not None
