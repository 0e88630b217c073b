"""Who says something: what code reads in the text is held against whom an item names.

Only where the text settles it: an attribution that code could not read, or reads as a pronoun's with another name in
the same sentence, rejects nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from summarizer.articles import Article, Sentence
from summarizer.candidates import Candidate, Candidates
from summarizer.candidates.names.words import is_role_noun
from summarizer.candidates.speech.attributions import attribution_of, find_attributions
from summarizer.candidates.speech.verbs import VERBS
from summarizer.candidates.stems import FUNCTION_WORDS, stem
from summarizer.grounding.folding import find_words
from summarizer.grounding.naming import WORD, bare, entity, forms, same_name
from summarizer.grounding.negation import content_stems

LEAST_SAID = 0.4
"""Share of the content words of a statement that an attribution's must have for it to be the same statement."""

_PEOPLE = frozenset({"he", "she", "they", "i", "we"})
_SUBJECT = re.compile(r"\b(he|she|they|it|I|we)(?: \w+)? (?:" + "|".join(sorted(VERBS)) + r")\b", re.IGNORECASE)
_SAYING = re.compile(r"\b(?:" + "|".join(sorted(VERBS)) + r")\b", re.IGNORECASE)
_OPENING = re.compile(r"^\W*(he|she|they|it)\b", re.IGNORECASE | re.MULTILINE)
_IT_SAID = re.compile(r"\bit (?:said|says|added)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|we|us|my|our)\b")
_SPEAKERS = frozenset({"people", "organisations"})
_NEAR_BY = 6  # sentences around one in which whoever speaks there is named
_LINK = 45  # characters between a person and the body they are of
_NEAR = 70  # characters between a description and the name it describes
_KINDS = {
    "authority": frozenset(
        "office ministry department agency council government commission regulator authority court police parliament "
        "senate board tribunal inspectorate watchdog treasury".split()
    ),
    "business": frozenset(
        "company firm bakery bank airline carrier insurer retailer operator maker manufacturer brewery shop store "
        "chain start-up startup developer builder supplier brand utility club restaurant".split()
    ),
    "group": frozenset("union association charity party federation alliance campaign society foundation trust".split()),
}
_BODIES = frozenset().union(*_KINDS.values())
_PAPERS = frozenset(
    "papers documents report reports statement letter filing filings filed figures data study survey records "
    "newspaper review audit memo".split()
)
_GROUPS = re.compile(r"s$|^(?:police|staff|people|crew|media|families|relatives)$")


def of_quotation(who: str, spans: Iterable[tuple[int, int]], article: Article, candidates: Candidates) -> str | None:
    """Why somebody cannot be the speaker of the quotation that stands at `spans`, None where they can."""
    for start, end in spans:
        known = next(
            (q for q in candidates["quotations"] if any(a < end and start < b for a, b in q.spans)),
            None,
        )
        if known is not None and known.known.get("speaker"):
            return _other(who, [known.known["speaker"]], article, candidates, known.spans[0][0])
        stated = attribution_of(article, start, end, candidates["attributions"])
        if stated is not None and stated.known.get("claimant"):
            return _other(who, [stated.known["claimant"]], article, candidates, start)
        return _absent(who, [s.number for s in article.sentences_of(start, end)], article, candidates)
    return None


def of_statement(
    who: str,
    statement: str,
    sentences: Sequence[int],
    article: Article,
    candidates: Candidates,
    *,
    denied: bool = False,
) -> str | None:
    """Why somebody cannot be the one who holds (or has `denied`) a statement that rests on `sentences`, None if not."""
    spans = [(s.start, s.end) for s in article.sentences if s.number in sentences]
    said = _closest(statement, [c for c in candidates["attributions"] if _touches(c, spans)], "claim")
    said = [one for one in said if (one.known.get("stance") == "denies") == denied] or said
    known = [one.known.get("claimant") for one in said]
    if known and None not in known:
        return _other(who, known, article, candidates, said[0].start)
    return _absent(who, sentences, article, candidates)


def of_figure(who: str, spans: Sequence[tuple[int, int]], article: Article, candidates: Candidates) -> str | None:
    """Why somebody cannot be the source of the number that stands at `spans`, None where they can."""
    if not spans:
        return None
    start, end = spans[0]
    stated = attribution_of(article, start, end, candidates["attributions"])
    if stated is not None and stated.known.get("claimant"):
        return _other(who, [stated.known["claimant"]], article, candidates, start)
    return _absent(who, [s.number for s in article.sentences_of(start, end)], article, candidates)


def in_text(text: str, sentences: Sequence[int], article: Article, candidates: Candidates) -> str | None:
    """Why free text gives somebody's words to somebody else, None where it does not."""
    spans = [(s.start, s.end) for s in article.sentences if s.number in sentences]
    nearby = [c for c in candidates["attributions"] if _touches(c, spans)]
    if not nearby:
        return None
    for said in _read(text, tuple(_Frozen(name) for name in candidates["names"])):
        who = said.known.get("claimant")
        if not who:
            continue
        denied = said.known.get("stance") == "denies"
        alike = [c for c in nearby if (c.known.get("stance") == "denies") == denied]
        closest = _closest(str(said.known["claim"]), alike if denied else nearby, "claim")
        if not closest:
            continue
        reason = _other(str(who), [c.known.get("claimant") for c in closest], article, candidates, closest[0].start)
        if reason is not None:
            return f"{who} {reason}"
    return None


def _absent(who: str, sentences: Sequence[int], article: Article, candidates: Candidates) -> str | None:
    """Why somebody whom sentences do not name cannot be speaking in them, None where they may.

    A sentence that names others, and says "he" of nobody, is theirs; whoever speaks is named not far before.
    """
    words = "\n".join(article.sentence(n) for n in sentences)
    outside = _outside_quotations(words)
    found = entity(who, candidates["names"])
    if found is None or _mentions(words, who, candidates) or _shares_words(who, words):
        return None
    person = found.belongs_to == "people"
    role = str(found.known.get("role") or "")
    if role and _shares_words(role, outside):
        return None
    if _FIRST_PERSON.search(outside):
        return None
    pronouns = {m[1].casefold() for m in (*_SUBJECT.finditer(outside), *_OPENING.finditer(outside))}
    if person and _IT_SAID.search(outside) and not pronouns & _PEOPLE:
        return "does not speak there in the article"
    others = [n for n in candidates["names"] if n.belongs_to in _SPEAKERS and _stands_in(n, outside)]
    if others and not pronouns and not any(_are_linked(found, other, article) for other in others):
        return "does not speak there in the article"
    if not pronouns & _PEOPLE:
        return None
    first, last = max(1, min(sentences) - _NEAR_BY), max(sentences) + _NEAR_BY
    near = "\n".join(article.sentence(n) for n in range(first, min(last, len(article.sentences)) + 1))
    return None if _mentions(near, who, candidates) else "does not speak there in the article"


def _stands_in(name: Candidate, words: str) -> bool:
    return any(next(find_words(form, words), None) for form in forms(name))


def _are_linked(one: Candidate, other: Candidate, article: Article) -> bool:
    """Whether a person and a body stand side by side ("Jane Roe of Unitrack"): either may speak for the other."""
    if (one.belongs_to == "people") == (other.belongs_to == "people"):
        return one is other
    for a in forms(one):
        for start, end in find_words(a, article.text):
            before = re.split(r"[.!?;]\s", article.text[max(0, start - _LINK) : start])[-1]
            after = re.split(r"[.!?;]\s", article.text[end : end + _LINK])[0]
            for form in forms(other):
                gaps = [before[past:] for _, past in find_words(form, before)]
                gaps += [after[:first] for first, _ in find_words(form, after)]
                if any(not _SAYING.search(gap) and ", and " not in gap for gap in gaps):
                    return True
    return False


def _shares_words(who: str, words: str) -> bool:
    there = {stem(bare(w)) for w in _content(words)}
    return any(stem(bare(w)) in there for w in _content(who))


# -- details --------------------------------------------------------------------------------------------------


class _Frozen:
    """A name candidate as a key: candidates hold mappings, which have no hash."""

    def __init__(self, name: Candidate) -> None:
        self.name = name
        self._key = (name.text, name.spans, repr(sorted(name.known.items(), key=str)), name.belongs_to)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Frozen) and self._key == other._key


@lru_cache(maxsize=1024)
def _read(text: str, names: tuple[_Frozen, ...]) -> tuple[Candidate, ...]:
    """The statements that a free text reports, with who makes them."""
    page = Article(text, (Sentence(1, 0, len(text)),), "", language="en")
    return find_attributions(page, [one.name for one in names])


def _touches(candidate: Candidate, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a < end and start < b for a, b in candidate.spans for start, end in spans)


def _closest(statement: str, attributions: Sequence[Candidate], key: str) -> list[Candidate]:
    """The attributions whose content is most like a statement; none where none is like it."""
    wanted = content_stems(statement)
    if not wanted:
        return []
    scored = []
    for one in attributions:
        stems = content_stems(str(one.known.get(key, "")))
        shared = len(wanted & stems)
        if stems and shared:
            scored.append((shared / min(len(wanted), len(stems)), shared, one))
    best = max((score for score, _, _ in scored), default=0.0)
    most = max((shared for _, shared, _ in scored), default=0)
    if best < LEAST_SAID:
        return []
    return [one for score, shared, one in scored if score >= LEAST_SAID and shared >= most]


def _other(who: str, known: Sequence[str | None], article: Article, candidates: Candidates, at: int) -> str | None:
    """Why `who` is none of those who are known to speak at offset `at`; None where one of them may be."""
    if not known or any(one is None or _may_be(who, one, article, candidates) for one in known):
        return None
    speakers = [one for one in known if one is not None]
    sentences = [s for s in article.sentences if s.start <= at < s.end]
    here = " ".join(_outside_quotations(article.text[s.start : s.end]) for s in sentences)
    if not _is_proper(who) and next(find_words(who, here), None):
        return None
    if not any(_mentions(here, one, candidates) for one in speakers) and _mentions(here, who, candidates):
        return None  # known through a pronoun or a role, while this name stands right there
    return f"does not say it in the article, {speakers[0]} does"


def _outside_quotations(sentence: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)", " ", sentence)


def _mentions(words: str, who: str, candidates: Candidates) -> bool:
    found = entity(who, candidates["names"])
    written = [who, *(forms(found) if found else ())]
    last = who.rsplit(maxsplit=1)[-1]
    return any(next(find_words(form, words), None) for form in [*written, last])


def _may_be(who: str, known: str, article: Article, candidates: Candidates) -> bool:
    """Whether two ways of naming a speaker may mean the same."""
    if next(find_words(who, known), None) or next(find_words(known, who), None):
        return True
    names = candidates["names"]
    ours, theirs = entity(who, names), entity(known, names)
    if ours is not None and theirs is not None:
        return _is_said_of(ours, theirs) or _is_said_of(theirs, ours) or _are_linked(ours, theirs, article)
    if _is_proper(who) and _is_proper(known):
        return same_name(who, known, names)
    if _is_proper(who) != _is_proper(known):
        described, name = (known, ours or who) if _is_proper(who) else (who, theirs or known)
        return _describes(described, name, article)
    return _share_head(who, known)


def _is_said_of(one: Candidate, other: Candidate) -> bool:
    """Two names the one of which is part of the other ("Kent" and "Kent Police")."""
    return any(next(find_words(a, b), None) for a in forms(one) for b in forms(other) if a != b)


def _is_proper(phrase: str) -> bool:
    """Whether a phrase ends as a name does ("council leader Ana Roe"), not as a description ("the Kent mayor")."""
    words = WORD.findall(re.split(r" (?:of|for|from|at|in|on|to|with|led|who) ", phrase)[0])
    return bool(words) and words[-1][0].isupper() and (len(words) == 1 or not words[-1].islower())


def _describes(described: str, name: Candidate | str, article: Article) -> bool:
    """Whether a description may be of a name: its role or its words say so, or it stands beside it in the article."""
    words = {stem(bare(w)) for w in _content(described)}
    if isinstance(name, Candidate):
        told = " ".join(str(name.known.get(key) or "") for key in ("role", "affiliation")) + " " + " ".join(forms(name))
        if words & {stem(bare(w)) for w in _content(told)}:
            return True
        if name.belongs_to == "people":
            head = _head(described).casefold()
            nobody = head in _BODIES | _PAPERS
            return not _is_many(described) and not nobody and _beside(described, name, article)
        return not _is_person(described) and not _are_unlike(_head(described), name)
    return bool(words & {stem(bare(w)) for w in _content(name)})


def _are_unlike(head: str, name: Candidate) -> bool:
    """Whether a name says of itself that it is of another kind: "the bakery" is no "Food Office"."""
    own = {kind for kind, nouns in _KINDS.items() for form in forms(name) for w in _form_words(form) if w in nouns}
    kinds = {kind for kind, nouns in _KINDS.items() if head.casefold() in nouns}
    return bool(own) and bool(kinds) and not own & kinds


def _form_words(form: str) -> list[str]:
    return [bare(word) for word in WORD.findall(form)]


def _beside(described: str, name: Candidate, article: Article) -> bool:
    """Whether the head of a description stands near the name somewhere."""
    head = _head(described)
    for form in forms(name):
        for start, end in find_words(form, article.text):
            near = article.text[max(0, start - _NEAR) : end + _NEAR]
            if next(find_words(head, near), None):
                return True
    return False


def _head(phrase: str) -> str:
    words = WORD.findall(re.split(r" (?:of|for|from|at|in|on|to|with|led|who) ", phrase)[0])
    return words[-1] if words else phrase


def _is_many(phrase: str) -> bool:
    return bool(_GROUPS.search(_head(phrase).casefold()))


def _is_person(phrase: str) -> bool:
    return is_role_noun(_head(phrase).casefold())


def _share_head(one: str, other: str) -> bool:
    ours = {stem(bare(w)) for w in _content(one)}
    return bool(ours & {stem(bare(w)) for w in _content(other)})


def _content(phrase: str) -> list[str]:
    return [w for w in WORD.findall(phrase) if w.casefold() not in FUNCTION_WORDS]
