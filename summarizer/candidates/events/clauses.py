"""Main clauses: what an English sentence says when its asides and subordinate clauses are left out."""

from __future__ import annotations

import re
from typing import NamedTuple

_LEAST = 4  # words of a clause that says something
_MOST = 16  # words up to which a clause is left as it is
_KEPT = 7  # words that stay at least when a longer one is cut

_AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must should shall did does do be 's".split()
)
_VERBS = frozenset(
    "became began bought broke brought built came caught cost cut died drew drove fell felt fled flew forced fought "
    "found gave got grew held hit hurt kept knew laid led left lent lost made meant met overtook overturned paid put "
    "quit ran rang read rose said sank sat saw sent set shook shot shut slid sold sought spent split spoke spread "
    "stole stood struck sued swept swung taught thought threw told took went withdrew woke won wore wrote "
    "aims begins closes comes expect expects faces follows gives goes holds hopes intends makes meets needs opens plan "
    "plans remains runs says starts takes tells votes wants".split()
)
_NO_VERBS = frozenset("embed hundred indeed kindred naked need sacred seed speed wicked".split())
_RELATIVE = frozenset("which who whose whom where wherein".split())
_COORDINATING = frozenset("and but or so yet nor".split())
_SUBORDINATE = frozenset(
    "after alongside although amid amidst among as because before despite due especially except following given if "
    "including just leaving like mainly mostly namely not notably once owing partly particularly plus rather since "
    "than though unless unlike until when whereas while whilst with without according citing".split()
)
_IN_FRONT = frozenset("at by during early for from in late last next on under within".split())
_BEGIN_A_SUBJECT = frozenset(
    "a all an any both each every he her his it its many more most neither no nobody none one our she some several "
    "that the their there these they this those three two four five six seven eight nine ten up we".split()
)
_LINK = re.compile(
    r"(?:But|And|Yet|So|Meanwhile|However|Instead|Also|Then|Still|Separately|Earlier|Later|Now|Nevertheless"
    r"|Nonetheless|Moreover|In addition|As a result|At the same time)\b,?\s+"
)
_BREAK = re.compile(r"(?<!\d)[,;:](?=\s)|[,;:](?=\s\D)|\s[—–-]\s|—|\(|\)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LESSER = re.compile(
    r"\s(?:after|because|while|although|though|which|who|as (?:the|an?|it|he|she|they)|amid|despite|following"
    r"|that (?:would|will|could)|in an? (?:deal|move|bid|blow|sign|effort|attempt)|saying|leaving|making|unless|whereas"
    r"|and (?:said|told|added))\s"
)


class _Segment(NamedTuple):
    before: str  # the mark that it follows, empty for the first
    text: str

    @property
    def first(self) -> str:
        return self.text.split()[0].casefold().strip("“\"'‘")


def main_clauses(sentence: str) -> list[str]:
    """The main clauses of an English sentence, in order, in its own words; empty where no finite verb is found.

    A second clause counts only with a subject of its own ("..., and the court agreed"). Appositions, relative and
    subordinate clauses between commas or dashes are left out: the words that stay need not stand side by side.
    """
    text = _LINK.sub("", " ".join(sentence.split()), count=1).strip(" .!?")
    segments = _segments(text)
    clauses: list[list[str]] = [[]]
    for position, segment in enumerate(segments):
        following = segments[position + 1].text if position + 1 < len(segments) else ""
        current = " ".join(clauses[-1])
        if (own := _own_clause(segment)) and current:
            clauses.append([own])
        elif not _is_aside(segment, current, following):
            clauses[-1].append(segment.text)
    found = [_shortened(" ".join(parts).strip(" ,;:.")) for parts in clauses]
    return [clause for clause in found if len(clause.split()) >= _LEAST and _has_verb(clause)]


def _segments(text: str) -> list[_Segment]:
    found, at, before = [], 0, ""
    for mark in _BREAK.finditer(text):
        found.append(_Segment(before, text[at : mark.start()].strip()))
        at, before = mark.end(), mark.group().strip()
    found.append(_Segment(before, text[at:].strip()))
    return [segment for segment in found if segment.text]


def _own_clause(segment: _Segment) -> str:
    """The segment, less its conjunction, where it is a clause with a subject of its own."""
    words = segment.text.split()
    if segment.first in _COORDINATING:
        words = words[1:]
    elif segment.before != ";":
        return ""
    clause = " ".join(words)
    return clause if len(words) >= _LEAST and _begins_a_subject(words[0]) and _has_verb(clause) else ""


def _is_aside(segment: _Segment, current: str, following: str) -> bool:
    """Whether a segment can go: `current` is what has been kept of the clause, `following` what comes next."""
    first = segment.first
    if segment.before in {"(", ":", "—", "–", "-"} or first in _RELATIVE | _SUBORDINATE:
        return True
    if not segment.before:  # "On Wednesday, ..." goes, the beginning of the clause stays
        short = len(segment.text.split()) <= 6 and first in _IN_FRONT
        return short and bool(following) and not _has_verb(segment.text)
    if first.endswith("ing") and len(first) > 4:
        return True
    if _has_verb(current):
        return first not in _COORDINATING or _has_verb(segment.text)
    return bool(current) and not _has_verb(segment.text) and _has_verb(following)


def _has_verb(text: str) -> bool:
    return any(_is_finite(word.group().casefold().replace("’", "'")) for word in _WORD.finditer(text))


def _is_finite(word: str) -> bool:
    if word in _AUXILIARIES or word in _VERBS or word.endswith("n't"):
        return True
    return word.endswith("ed") and len(word) > 4 and word not in _NO_VERBS


def _begins_a_subject(word: str) -> bool:
    return word.casefold() in _BEGIN_A_SUBJECT or word[0].isupper() or word[0].isdigit() or word.endswith("s")


def _shortened(clause: str) -> str:
    if len(clause.split()) > _MOST:
        for lesser in _LESSER.finditer(clause):
            head = clause[: lesser.start()]
            if len(head.split()) >= _KEPT and _has_verb(head):
                return head
    return clause
