"""Which sentences free text rests on: the cited ones if they bear it, else those that do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from summarizer.articles import Article
from summarizer.articles.language import is_english
from summarizer.candidates import Candidate, Candidates
from summarizer.candidates.names.words import is_role_noun
from summarizer.candidates.numbers.numerals import UNITS as NUMBER_WORDS
from summarizer.candidates.stems import stem
from summarizer.grounding import checks, speakers, times
from summarizer.grounding.clauses import Word, company, words_of
from summarizer.grounding.folding import find_words
from summarizer.grounding.naming import WORD, bare, capitalised, forms, missing
from summarizer.grounding.negation import content_stems

_PERSONAL = frozenset("he she his her him they their them i we".split())
_NEUTER = frozenset("it its they their them itself".split())
_BODIES = frozenset(
    "company firm carrier insurer bank club union council government agency party charity group museum hospital school "
    "university airline authority operator ministry team organisation organization business maker retailer developer "
    "brand utility regulator commission board department force institute publisher association bakery brewery trust "
    "contractor builder owner start-up startup".split()
)
_SITES = frozenset(
    "country city town village county state island region port capital resort district province borough area kingdom "
    "republic bridge river lake station plant mine".split()
)
MOVED = 0.6
"""Share of its content words that a sentence must have with a text for the text to be moved there."""


SAID = 0.85
"""Share from which a sentence says what a text says."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Sentences by number, in order; `repair` says what was changed about them, None if nothing was."""

    sentences: tuple[int, ...]
    repair: str | None = None

    def text(self, article: Article) -> str:
        return "\n".join(article.sentence(number) for number in self.sentences)


def cite(
    text: str, cited: tuple[int, ...], article: Article, candidates: Candidates, *, strict: bool = True
) -> tuple[Citation, str | None]:
    """The citation that bears a free text, and why there is none.

    The cited sentences come first. Where a name is missing there, then those with the sentence that introduces
    somebody they mention, or whom a pronoun or a description in them means. Then other sentences that share more
    with the text. Where `strict`, they must share half of its content words too.
    """
    kind, first_reason = "other", "cites no sentence"
    if cited:
        problem = _problem(text, cited, article, candidates, strict=strict, least=checks.LEAST_CITED)
        if problem is None:
            return Citation(cited), None
        kind, first_reason = problem
        for other in _said_there(text, cited, article):
            if _problem(text, other, article, candidates, strict=True) is None:
                return Citation(other, _moved(other, cited)), None
        if kind in {"name", "other"}:
            before = [(cited[0] - 1, *cited)] if kind == "other" and cited[0] > 1 else []
            for wider in [*before, *_wider(text, cited, article, candidates)]:
                if _problem(text, wider, article, candidates, strict=strict) is None:
                    added = ", ".join(str(n) for n in wider if n not in cited)
                    return Citation(wider, f"rests on sentence {added} too"), None
    for other in _alike(text, cited, article, kind):
        if _problem(text, other, article, candidates, strict=True) is None:
            return Citation(other, _moved(other, cited)), None
    return Citation(cited), first_reason


def _moved(now: tuple[int, ...], was: tuple[int, ...]) -> str:
    return f"rests on sentence {', '.join(map(str, now))}, cited was {', '.join(map(str, was)) or 'none'}"


def _said_there(text: str, cited: tuple[int, ...], article: Article) -> Iterator[tuple[int, ...]]:
    """Another sentence that has nearly all the words of a text, where the cited ones have few."""
    plain = _unnamed(text, article.text)
    if plain and checks.shared(text, Citation(cited).text(article)) < checks.LEAST_SHARED:
        for sentence in article.sentences:
            if min(checks.shared(words, article.sentence(sentence.number)) for words in (text, plain)) >= SAID:
                yield (sentence.number,)


def _problem(
    text: str,
    sentences: tuple[int, ...],
    article: Article,
    candidates: Candidates,
    *,
    strict: bool,
    least: float = checks.LEAST_SHARED,
) -> tuple[str, str] | None:
    words = Citation(sentences).text(article)
    problem = checks.unsupported(text, words, article.text, article.language, candidates["names"], article.published)
    if problem is not None and (strict or problem[0] != "meaning"):
        return problem
    if not strict:
        return None
    if is_english(article.language) and (reason := speakers.in_text(text, sentences, article, candidates)):
        return "meaning", reason
    if checks.shared(text, words) < least:
        return "other", "says something else than the cited sentences"
    return None


# -- sentences that say who is meant --------------------------------------------------------------------------


def _wider(text: str, cited: tuple[int, ...], article: Article, candidates: Candidates) -> Iterator[tuple[int, ...]]:
    """The cited sentences with one or two more that tell who or what is meant in them."""
    words = Citation(cited).text(article)
    names = candidates["names"]
    aliases = {n for name in names if _mentioned(name, words) for n in _sentences_with(name, article)} - set(cited)
    meant = {
        n
        for name in names
        if not _mentioned(name, words)
        and _named_in_part(name, text)
        and _is_meant(name, cited, words, text, article, names)
        for n in _sentences_with(name, article)
    } - set(cited)
    introducing = {n for n in aliases if _introduces(n, text, words, article, candidates)}
    for n in sorted(introducing | meant, key=lambda n: (n not in meant, n)):
        yield tuple(sorted({*cited, n}))
    for n in sorted(meant):
        for other in sorted(introducing - {n}):
            yield tuple(sorted({*cited, n, other}))
    first = sorted(introducing)
    for at, n in enumerate(first):
        for other in first[at + 1 :]:
            yield tuple(sorted({*cited, n, other}))


def _mentioned(name: Candidate, words: str) -> bool:
    return any(next(find_words(form, words), None) for form in forms(name))


def _named_in_part(name: Candidate, words: str) -> bool:
    """As `_mentioned`, or by the last word of a name alone."""
    return _mentioned(name, words) or any(next(find_words(form.split()[-1], words), None) for form in forms(name))


def _sentences_with(name: Candidate, article: Article) -> set[int]:
    return {
        sentence.number
        for form in forms(name)
        for start, end in find_words(form, article.text)
        for sentence in article.sentences_of(start, end)
    }


def _introduces(number: int, text: str, words: str, article: Article, candidates: Candidates) -> bool:
    """Whether every other name that a sentence would bring in stands in the text beside one that is there already."""
    sentence = article.sentence(number)
    for name in candidates["names"]:
        brought = _named_in_part(name, text) and _mentioned(name, sentence) and not _mentioned(name, words)
        if brought and _dropped(name, text, words, candidates["names"]):
            return False
        if brought and not _belongs(name, text, sentence, words, candidates):
            return False
    return True


def _belongs(name: Candidate, text: str, sentence: str, words: str, candidates: Candidates) -> bool:
    """Whether a name stands right beside one that is there already, in the text and in the sentence that tells it."""
    for other in candidates["names"]:
        if other is not name and _mentioned(other, words) and _mentioned(other, text):
            close = [_distance(name, other, where) for where in (text, sentence)]
            if all(gap is not None and gap <= most for gap, most in zip(close, (12, 30), strict=True)):
                return True
    return False


def _distance(one: Candidate, other: Candidate, words: str) -> int | None:
    """The characters between two names."""
    places = [[span for form in forms(name) for span in find_words(form, words)] for name in (one, other)]
    gaps = [max(a[0] - b[1], b[0] - a[1]) for a in places[0] for b in places[1]]
    return min((gap for gap in gaps if gap >= 0), default=None)


def _is_meant(
    name: Candidate, cited: tuple[int, ...], words: str, text: str, article: Article, names: Sequence[Candidate]
) -> bool:
    """Whether a pronoun or a description in the cited words can mean a name that stands before them."""
    before = [n for n in _sentences_with(name, article) if n < cited[-1] and n not in cited]
    if not before or _replaces(name, text, words) or _dropped(name, text, words, names):
        return False
    said = _outside_quotations(words)
    nouns = {stem(noun) for noun in re.findall(r"\b(?:the|its|their|this) (?:\w+ )?(\w+)", said.casefold())}
    nouns |= {stem(noun) for noun in re.findall(r"\b(?:the|its|their|this) (\w+)", said.casefold())}
    role = {stem(bare(w)) for w in str(name.known.get("role") or "").split() if is_role_noun(w)}
    if nouns & role:
        return True
    lower = {word.casefold().strip(".,;:!?\"'“”’") for word in said.split()}
    person, body = name.belongs_to in {"people", None, "none"}, name.belongs_to != "people"
    generic = (_BODIES if name.belongs_to != "places" else frozenset()) | (
        _SITES if name.belongs_to != "organisations" else frozenset()
    )
    if person and lower & _PERSONAL and _is_nearest(name, cited, article, names, people=True):
        return True
    pointed = body and (lower & _NEUTER or nouns & {stem(w) for w in generic})
    return bool(pointed) and _is_nearest(name, cited, article, names, people=False)


def _is_nearest(
    name: Candidate, cited: tuple[int, ...], article: Article, names: Sequence[Candidate], *, people: bool
) -> bool:
    """Whether a name stands in the last sentence before the cited ones that names anybody (or anything) of its kind."""
    alike = [
        other
        for other in names
        if (other.belongs_to in {"people", None, "none"} if people else other.belongs_to != "people")
    ]
    for n in range(cited[-1] - 1, max(0, cited[0] - 6), -1):
        there = [other for other in alike if n not in cited and n in _sentences_with(other, article)]
        if there:
            return name in there
    return False


def _dropped(name: Candidate, text: str, words: str, names: Sequence[Candidate]) -> bool:
    """Whether the cited words name somebody (or something) of the same kind whom the text leaves out."""
    people = name.belongs_to == "people"
    first, other_first = _first_name(text, names), _first_name(words, names)
    if first is name and other_first is not None and not _mentioned(other_first, text):
        return True
    for other in names:
        same_kind = (other.belongs_to == "people") == people or None in {other.belongs_to, name.belongs_to}
        if other is not name and same_kind and _mentioned(other, words) and not _named_in_part(other, text):
            return True
    known = {bare(part) for other in names for form in forms(other) for part in form.split()}
    absent = [word for word in missing(words, text, words) if bare(word) not in known]
    return not people and len(absent) > 0


def _first_name(words: str, names: Sequence[Candidate]) -> Candidate | None:
    """The name that stands among the first words."""
    lead = " ".join(words.split()[:5])
    places = [(start, name) for name in names for form in forms(name) for start, _ in find_words(form, lead)]
    return min(places, key=lambda place: place[0])[1] if places else None


def _outside_quotations(words: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"", " ", words)


def _replaces(name: Candidate, text: str, words: str) -> bool:
    """Whether a text has a name where the cited words have another one: before or behind the same word."""
    here, there = words_of(text), words_of(words)
    ours = {bare(part) for form in forms(name) for part in form.split()}
    for at, word in enumerate(here):
        if bare(word.text) not in ours:
            continue
        for step in (1, -1):
            beside = _next(here, at, step, ours)
            if beside is None:
                continue
            for k, other in enumerate(there):
                if other.root == here[beside].root:
                    back = _next(there, k, -step, frozenset(), names=True)
                    if back is not None and bare(there[back].text) not in ours:
                        return True
    return False


def _next(words: Sequence[Word], at: int, step: int, skip: Set[str], *, names: bool = False) -> int | None:
    """The word with a meaning nearest to one, within three words; with `names` the nearest that is a name."""
    for k in range(at + step, at + 4 * step, step):
        if not 0 <= k < len(words) or not words[k].is_word:
            return None
        if words[k].root and bare(words[k].text) not in skip:
            if not names:
                return k
            return k if words[k].text[0].isupper() else None
    return None


# -- other sentences ------------------------------------------------------------------------------------------


def _alike(text: str, cited: tuple[int, ...], article: Article, kind: str) -> Iterator[tuple[int, ...]]:
    """The sentences that share more with a text than the cited ones do: one alone, and one together with these.

    What the cited sentences say otherwise (`kind` "meaning") is looked for elsewhere only if they say little of it.
    """
    here = checks.shared(text, Citation(cited).text(article)) if cited else 0.0
    if kind == "meaning" and here >= checks.LEAST_SHARED:
        return
    ranked = sorted(
        ((checks.shared(text, article.sentence(s.number)), -s.number) for s in article.sentences), reverse=True
    )
    plain = _unnamed(text, article.text)
    told = checks.shared(plain, Citation(cited).text(article)) if cited else 0.0
    best = [
        -number
        for share, number in ranked[:3]
        if share >= MOVED
        and share > here
        and -number not in cited
        and len(plain.split()) > 0
        and checks.shared(plain, article.sentence(-number)) > told
    ]
    yield from ((number,) for number in best)
    if kind == "meaning":
        return
    added = [-number for share, number in ranked[:4] if share > 0 and -number not in cited]
    for number in added:
        for base in [n for n in cited or [-ranked[0][1]] if n != number][:1]:
            both = tuple(sorted({*(cited or (base,)), number}))
            more = checks.shared(text, Citation(both).text(article))
            if kind in {"date", "number", "name"} and _drops(kind, text, base, article):
                continue
            if more >= max(MOVED, here + 0.01) and _attached(text, base, number, article):
                yield both


def _unnamed(text: str, article: str) -> str:
    """The words of a text that carry meaning and are no names."""
    names = set(capitalised(text, article))
    words = [w for w in WORD.findall(text) if w not in names]
    return " ".join(w for w in words if content_stems(w))


def _drops(kind: str, text: str, base: int, article: Article) -> bool:
    """Whether a sentence has a name, date or number that the text leaves out: another then stands in its place."""
    sentence = article.sentence(base)
    if kind == "name":
        return bool(missing(sentence, text, article.text))
    if kind == "date":
        return bool(times.missing(sentence, text, article.published, article.language))
    return bool(checks.missing_numbers(sentence, text, article.language))


def _attached(text: str, base: int, number: int, article: Article) -> bool:
    """Whether each name and number that a second sentence brings in has the same words beside it there."""
    here, there, first = words_of(text), words_of(article.sentence(number)), words_of(article.sentence(base))
    known = {bare(word.text) for word in first}
    for at, word in enumerate(here):
        spelled = word.lower in NUMBER_WORDS
        telling = word.text[0].isdigit() or spelled or (word.text[0].isupper() and word.root)
        if not telling or bare(word.text) in known:
            continue
        places = [k for k, other in enumerate(there) if bare(other.text) == bare(word.text)]
        around = company(here, at, 2) - {w.root for w in here if w.text[0].isupper()} - {"say"}
        if not any(around & company(there, k, 4) for k in places):
            return False
    return True
