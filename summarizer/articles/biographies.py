"""Authors' biographies below an article: whose they are, and for which outlet they say he or she writes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.articles.abroad import BIOGRAPHY
from summarizer.articles.names import OFFICES, ROLES, is_outlet, is_person_name

_ROLE_WORD = re.compile(rf"\b{ROLES}s?\b", re.IGNORECASE)
_BIOGRAPHY = re.compile(
    r"(?P<name>(?:[^\W\d_][\w.'’-]*\s+){1,4}?[^\W\d_][\w.'’-]*|He|She|They)\s*,?\s+"
    r"(?P<verb>is|are|serves as|works as|covers|reports|writes|edits|joined|lives|teaches|works|tweets|"
    r"has (?:worked|written|covered|reported)|have (?:worked|written|covered|reported))\s+(?!to\s)(?P<rest>.{3,})",
    re.DOTALL,
)
_EMPLOYED = re.compile(
    rf"\b(?i:{ROLES})s?\b.{{0,80}}?\b(?:for|at|with|of|from)\s+(?P<outlet>[Tt]he\s(?:[A-Z][\w.&'’-]*\s?){{1,5}}|"
    rf"(?:[A-Z][\w.&'’-]*\s?){{1,4}})"
)
_CAPITALISED = r"(?:[A-Z][\w&'’-]*|&|of)"
_PAPER = re.compile(
    rf"\b(?:(?i:editor|reporter|correspondent|columnist|writer|critic)|(?:covers|writes|reports|"
    rf"edits)\b[^.;]{{0,40}})\s(?:for|at|with|of|on)\s(?:[Tt]he\s)?"
    rf"(?P<outlet>[A-Z][\w&'’-]*(?:\s{_CAPITALISED}){{0,4}})(?=[.,;]|\sand\s|$)"
    rf"|\b(?:the\s)?(?P<whose>[A-Z][\w&-]*(?:\s{_CAPITALISED}){{0,3}})['’]s?\s(?:\w+\s){{0,2}}(?:editor|reporter|"
    rf"correspondent|"
    rf"columnist|critic)\b"
)
_WRITES = {"covers", "reports", "writes", "edits"}
_LIVES = {"lives", "teaches", "works", "tweets"}
_BYLINE_HABITS = re.compile(
    r"\b(?:based in|covers|covering|specialis|specializ|previously|formerly|former|follow (?:him|her|them)|"
    r"can be reached|reach (?:him|her)|"
    r"master[’']s|degree|graduated|(?:his|her|their) (?:\w+ ){0,2}(?:work|books?|novels?|memoir|column|podcast|"
    r"newsletter)|author of|"
    r"['’]s (?:\w+ ){0,4}(?:editor|correspondent|reporter|columnist|critic|writer)|she holds|he holds|for|at|of|"
    r"with)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Biography:
    """What an author's biography says: the name as printed, the outlet he or she works for."""

    author: str | None
    publisher: str | None
    employer: str | None = field(default=None, compare=False)  # of whom it says that he or she edits or reports for it


def parse_biography(paragraph: str) -> Biography | None:
    """An author's biography ("Jane Roe is a news editor for The Oldford Times. She ..."), None for other text."""
    text = " ".join(paragraph[:1200].split())
    if (found := _in_english(text)) is not None:
        return found
    told = BIOGRAPHY.match(text)
    writer = told and (told["name"] or told["writer"])
    return Biography(writer, None) if writer and is_person_name(writer) else None


def _in_english(text: str) -> Biography | None:
    match = _BIOGRAPHY.match(text)
    if match is None:
        return None
    first = re.split(r"(?<=[a-z\d’')])\.\s", match["rest"], maxsplit=1)[0]
    writes = match["verb"] in _WRITES | _LIVES or match["verb"].startswith(("has ", "have "))
    if not (writes or _ROLE_WORD.search(first) or OFFICES.search(first)) or not (
        match["verb"] in _LIVES or _BYLINE_HABITS.search(match["rest"])
    ):
        return None
    name = match["name"]
    author = name if is_person_name(name) else None
    if author is None and name not in {"He", "She", "They"}:
        return None
    employer = _EMPLOYED.search(first)
    outlet = _outlet_name(employer["outlet"]) if employer else None
    paper = _PAPER.search(f"{match['verb']} {first}")
    return Biography(author, outlet, paper and (paper["outlet"] or paper["whose"]).strip())


def _outlet_name(text: str) -> str | None:
    name = re.split(r"[.,;](?:\s|$)", text.strip())[0].strip(" .,")
    return name if is_outlet(name) else None
