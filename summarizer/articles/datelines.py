"""Where a report was filed from: the place, the agency and the day that its first paragraph begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.articles.dates import find_date
from summarizer.articles.names import NOT_NAMES, SMALL_WORDS, is_known_place, is_outlet

_ACRONYM = re.compile(r"[A-Z]{2,6}")
_WORDS = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}"
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_HEAD = re.compile(
    r"(?P<head>[^\W\d_][^—–|•·!?“”\"\n]{1,110}?)"
    r"(?:\s*(?P<dash>[—–])|\s(?P<hyphen>--?)(?=\s)|(?<=[\w)])\s?(?P<other>--|[:|•·])(?=\s)|(?<=\d{4})\.(?=\s)|"
    r"(?<=[)\]/])(?=\s))"
    r"\s*(?P<next>[“\"‘'(]?\w)"
)
_AGENCY = re.compile(
    r"\s*(?:[(\[](?P<outlet>[^()\[\]]{2,40})[)\]]|/(?P<wire>[^/]{2,30})/|(?<=\d),\s(?P<behind>[A-Z]{2,6}))$"
)
_DAY_BEHIND = re.compile(
    rf"[,;.]?\s+(?:{_WEEKDAY},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s[^\W\d_]{{3,10}}|"
    rf"[^\W\d_]{{3,10}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?)"
    rf"\.?(?:,?\s\d{{4}})?$|,\s{_WEEKDAY}$"
)
_BETWEEN_PLACES = re.compile(r"\s?/\s?|\s(?:and|&)\s(?=[^\W\d_a-z])|;\s")
_PLACE = re.compile(rf"(?P<place>{_WORDS})(?P<region>(?:,\s{_WORDS}){{0,2}})")
_NOT_PLACES = frozenset(
    "update updated breaking exclusive correction corrected analysis opinion watch note editor's factbox timeline "
    "explainer interview live just urgent alert nato covid q a read more photos video wrapup refile recast insight "
    "feature focus revealed warning poll advisory brief".split()
)
_SET_APART = re.compile(rf"[(\[](?P<place>{_WORDS}(?:,\s{_WORDS})?)[)\]]\s+(?=[^\W\d_a-z])")
_IN_PLACES = {"new", "city", "street"}
_SENTENCE = 8  # words
_LONGEST_PLACE = 4
_OUTLET_SLASH = re.compile(r"([^/.,:;]{3,40}?)\s?/\s+(?=[“\"]?[^\W\d_a-z])")
_AGENCY_FIRST = re.compile(
    r"[(\[](?P<outlet>[A-Z][\w.]{1,12}(?: [A-Z][\w.]{1,12}){0,2})[)\]]\s?(?:[-–—:]|--)\s?(?=[^\W\d_a-z])"
)
_STOP_BEFORE_DASH = re.compile(r"^([^.!?“”\"]{2,80})\.(?=\s?[-–—]\s)")  # "OLDFORD.- The bridge", as in Spanish
_PLACE_AND_STOP = re.compile(rf"(?P<place>{_WORDS})[.:]\s+[“\"‘']?(?=[^\W\d_a-z][^!?]{{20,}})")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The beginning of a report: the place as printed, the outlet, the ISO date where the year stands there."""

    place: str | None
    publisher: str | None
    published: str | None = None
    end: int = field(default=0, compare=False)  # where the report itself begins


def printed_place(paragraph: str, others: str) -> str | None:
    """The place in "Kilnsea. The bridge fell ...", "KILNSEA: The bridge ..." where a text says "in Kilnsea" too."""
    match = _PLACE_AND_STOP.match(paragraph)
    if match is None or len(match["place"].split()) > 3 or not all(w[0].isupper() for w in match["place"].split()):
        return None
    text = f"{others}\n{paragraph[match.end() :]}"
    printed = re.escape(match["place"])
    named = rf"(?i:{printed})" if match["place"].isupper() else printed
    return (
        match["place"]
        if re.search(
            rf"\b(?:in|bei|aus|nach|near|at|of|from|to|en|à|de|a|em|di|da|te|van|uit|naar)\s(?=[A-ZÀ-Þ]){named}\b", text
        )
        else None
    )


def without_dateline(paragraph: str) -> str:
    """A first paragraph without the dateline that it begins with."""
    found = parse_dateline(paragraph)
    return paragraph if found is None else paragraph[found.end :]


def parse_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a first paragraph begins with ("OLDFORD, May 3 (Reuters) — ..."), None without one."""
    paragraph = _STOP_BEFORE_DASH.sub(r"\1 ", paragraph)
    if (agency := _AGENCY_FIRST.match(paragraph)) is not None:
        told = parse_dateline(paragraph[agency.end() :]) or Dateline(None, None)
        return Dateline(told.place, agency["outlet"], told.published, agency.end() + told.end)
    opening = _OUTLET_SLASH.match(paragraph[:160])
    if opening is not None and is_outlet(opening[1]):
        behind = parse_dateline(paragraph[opening.end() :])
        return Dateline(
            behind.place if behind else None, opening[1], None, opening.end() + (behind.end if behind else 0)
        )
    apart = _SET_APART.match(paragraph)
    if apart is not None and (apart["place"].isupper() or is_known_place(apart["place"])):
        return Dateline(apart["place"], None, None, apart.end())
    match = _HEAD.match(paragraph[:160])
    if match is None or not (match["next"].lstrip("“\"‘'(")[:1].isupper() or match["next"][-1:].isdigit()):
        return None
    return _in_head(match, paragraph)


def _in_head(match: re.Match[str], paragraph: str) -> Dateline | None:
    """The dateline in the words before a dash, a colon or, with an agency in brackets, nothing at all."""
    head, begin = match["head"].strip(), match.start("next")
    dashed = bool(match["dash"] or match["hyphen"]) or match["other"] == "--"
    agency = _AGENCY.search(head)
    outlet = next(filter(None, agency.groups())).strip() if agency else None
    named = outlet is not None and (is_outlet(outlet) or _ACRONYM.fullmatch(outlet) is not None)
    where = head[: agency.start()] if agency else head
    date = find_date(where)
    if agency and outlet and not named and (is_known_place(outlet) or find_date(outlet)):  # "VALENCIA (Spain)"
        date, where, outlet = date or find_date(outlet), where if find_date(outlet) else head, None
    day = _DAY_BEHIND.search(where)
    where = where[: day.start()].rstrip(" ,.") if day else where
    published = date.iso if date else None
    if is_outlet(where):
        parts = re.split(r"\s*/\s*", where)
        two = len(parts) == 2 and not is_outlet(parts[1])
        return Dateline(parts[1] if two else None, parts[0] if two else where, published, begin) if dashed else None
    place, region = _places(where) or ("", False)
    if not place or place.lower().replace("’", "'").split()[0].strip(",") in _NOT_PLACES:
        return None
    parts = [re.split(r",|\s[(\[]", part)[0] for part in _BETWEEN_PLACES.split(place)]
    capitals = all(part.upper() == part for part in parts) and sum(c.isalpha() for c in place) >= 3
    known = all(map(is_known_place, parts)) or (capitals and "/" in place)
    if match["other"] in {":", "|", "•", "·"}:
        if not (known and (capitals or len(paragraph.split()) >= _SENTENCE)) and not (outlet and (capitals or day)):
            return None  # a speaker, or a label
    elif not dashed and not named and not date:
        return None  # a bracket, and no dash behind it
    if capitals or known:
        return Dateline(place, outlet, published, begin)
    if len(place.split()) > _LONGEST_PLACE or (NOT_NAMES - _IN_PLACES).intersection(place.lower().split()):
        return None
    if outlet is not None or region or day is not None:
        return Dateline(place, outlet, published, begin)
    after = paragraph[begin : begin + 200]
    return None if "—" in after or "–" in after else Dateline(None, place, None, begin)  # no insertion between dashes


def _places(text: str) -> tuple[str, bool] | None:
    """The place of "OLDFORD, Norland", the places of "OLDFORD/KILNSEA", "OLDFORD, Norland/KILNSEA", "Oldford and
    Kilnsea", and whether a region stands there too; None where a text is anything else."""
    bare = re.sub(r"\s[(\[][^()\[\]]{2,30}[)\]]", "", text)
    found = [_PLACE.fullmatch(part.strip()) for part in _BETWEEN_PLACES.split(bare)]
    if not found or len(found) > 3:
        return None
    for part in found:
        words = part[0].replace(",", "").split() if part else []
        if not words or not words[0][0].isupper() or not all(w[0].isupper() or w.lower() in SMALL_WORDS for w in words):
            return None
    regions = [part["region"] for part in found if part]
    if len(found) == 1 and found[0]:
        return (text if text != bare else found[0]["place"]), bool(regions[0]) or text != bare
    return (text if any(regions) else bare), any(regions)
