"""Names in free text: which of them the cited words have, under another form too, and whether they stand elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.candidates import Candidate
from summarizer.candidates.names.words import is_common
from summarizer.candidates.stems import FUNCTION_WORDS, stem
from summarizer.grounding.clauses import Word, words_of

WORD = re.compile(r"\w+(?:['’‑-]\w+)*")
_DEMONYM = re.compile(r"(?:i|n|an|ian|ish|ese|s|es|is|ns|ans|ians)$")
_SHORT_FORM = re.compile(r"\b(?:[A-Z]\.){2,}")
_SAME = (
    "us|usa|america|american|americans|united states",
    "uk|britain|british|britons|united kingdom",
    "un|united nations",
    "eu|european union",
    "france french frenchman frenchwoman",
    "netherlands dutch holland",
    "spain spanish spaniard spaniards",
    "wales welsh",
    "greece greek greeks",
    "denmark danish danes dane",
    "poland polish poles",
    "ireland irish",
    "scotland scottish scots",
    "england english",
    "switzerland swiss",
    "germany german germans",
    "turkey turkish turks türkiye",
    "sweden swedish swedes",
    "norway norwegian norwegians",
    "finland finnish finns",
    "thailand thai",
    "portugal portuguese",
    "cyprus cypriot cypriots",
    "philippines filipino filipinos",
    "argentina argentine argentines argentinian",
    "peru peruvian",
    "iceland icelandic",
    "czech czechs czechia",
    "wales welsh",
    "mr mister",
    "st saint",
    "dr doctor",
)
_PLURAL_VERBS = frozenset("are were have do aren't weren't haven't don't".split())
_LEADING = frozenset(
    "will would was were is are has have had did does do could should may might must can not never also then now "
    "already still be been being n't won't didn't doesn't isn't wasn't hasn't haven't hadn't who".split()
)
_SMALL = frozenset("to with by of from in at on for the a an that against into about near over and".split())
_PREPOSITIONS = frozenset("to with from of in at on for into near across throughout around outside inside over".split())
_MARKS = frozenset(',;:.!?—–()“”"')


@lru_cache(maxsize=1)
def _twins() -> dict[str, frozenset[frozenset[str]]]:
    """Word of a name -> the names, as words, that may stand for the one it belongs to."""
    found: dict[str, set[frozenset[str]]] = {}
    for line in _SAME:
        ways = [frozenset(way.split()) for way in line.split("|" if "|" in line else " ")]
        for way in ways:
            for word in way:
                found.setdefault(word, set()).update(other for other in ways if other != way)
    return {word: frozenset(others) for word, others in found.items()}


def missing(text: str, cited: str, article: str) -> list[str]:
    """The capitalised words of a text that do not stand in the cited words; "Iraqi" may stand for "Iraq"."""
    cited = _SHORT_FORM.sub(lambda m: m.group().replace(".", ""), cited)
    text = _SHORT_FORM.sub(lambda m: m.group().replace(".", ""), text)
    there = {bare(word) for word in WORD.findall(cited)}
    there |= {part for word in there for part in re.split("[‑-]", word)}
    initials = _initials(cited)
    found = []
    for word in capitalised(text, article):
        lower = bare(word)
        if word.isupper() and len(word) > 1 and lower in initials:
            continue
        if not _stands(lower, there) and lower not in _spelled_out(text, cited):
            found.append(word)
    return found


def capitalised(text: str, article: str) -> Iterator[str]:
    """The words written as names: at the start of the text only what the article never writes small."""
    words = list(WORD.finditer(text))
    for position, match in enumerate(words):
        word = match[0]
        if not word[0].isupper() or word.casefold() in FUNCTION_WORDS:
            continue
        opens = position == 0 or text[: match.start()].rstrip()[-1:] in {".", "!", "?", ":"}
        if (
            opens
            and word not in _names_within(article)
            and (is_common(word) or stem(word) in _small_stems(article) or _is_noun(word, words, position))
        ):
            continue
        yield word


def misplaced(text: str, cited: str, names: Sequence[Candidate]) -> str | None:
    """A name of a text in whose place the cited words have another one, None where there is none.

    Only the word next to a name is looked at: "Roe resigned" is held against whoever resigns in the cited words.
    """
    here, there = words_of(text), words_of(cited)
    known = _entities(names)
    for first, past in _groups(here, known):
        for step in (1, -1):
            verb = _neighbour(here, past - 1 if step > 0 else first, step)
            if verb is None or here[verb].root in {"", "say"}:
                continue
            if step < 0 and past < len(here) and here[past].root and here[past].text[0].islower():
                continue  # "buy the Polish lender": the name is not what is bought
            if step > 0 and first and here[first - 1].lower in _SMALL:
                continue  # "the ferry to Orrin stopped": the name is not what stopped
            if step > 0 and _beside_either(there, here[verb].root, here[first:past], known):
                continue
            by = step < 0 and any(here[k].lower == "by" for k in range(verb, first))
            others = [
                _name_beside(there, at, -step, known, by=by)
                for at, word in enumerate(there)
                if word.root == here[verb].root
            ]
            if others and all(
                other is not None and not _same(here[first:past], there[other[0] : other[1]], known) for other in others
            ):
                return here[first].text
    return None


def same_name(one: str, other: str, names: Sequence[Candidate]) -> bool:
    """Whether two names may mean the same: one holds the other's last word, or both are forms of one name."""
    known = _entities(names)
    return _same(words_of(one), words_of(other), known)


def entity(phrase: str, names: Sequence[Candidate]) -> Candidate | None:
    """The name that a phrase is a form of, titles left out; None for none or several."""
    words = [bare(w) for w in WORD.findall(phrase) if w[0].isupper()]
    for wanted in (words, words[1:], words[-2:], words[-1:]):
        if not wanted:
            continue
        fitting = [name for name in names if any(_form(form) == wanted for form in forms(name))]
        if len(fitting) == 1:
            return fitting[0]
    return None


def forms(name: Candidate) -> list[str]:
    return [str(name.known.get("name", name.text)), *map(str, name.known.get("aliases", ()))]


def bare(word: str) -> str:
    word = word.casefold().replace("’", "'").replace("‑", "-")
    return word.removesuffix("'s").removesuffix("'")


# -- details --------------------------------------------------------------------------------------------------


def _form(form: str) -> list[str]:
    return [bare(word) for word in WORD.findall(form)]


@lru_cache(maxsize=64)
def _small_stems(article: str) -> frozenset[str]:
    """The stems of the words that an article writes with a small letter."""
    return frozenset(stem(word) for word in WORD.findall(article) if word[0].islower())


@lru_cache(maxsize=64)
def _names_within(article: str) -> frozenset[str]:
    """The words that an article writes with a capital within a sentence and never with a small letter."""
    small = {word.group() for word in re.finditer(r"\b[a-z]\w+", article)}
    within = re.finditer(r"(?<=[a-z,;] )[A-Z][\w’'-]*\w", article)
    return frozenset(m.group() for m in within if m.group().casefold() not in small)


def _is_noun(word: str, words: Sequence[re.Match[str]], position: int) -> bool:
    """Whether a first word is a plural of people ("Workers are") or leads up to one ("Shop owners")."""
    following = words[position + 1][0] if position + 1 < len(words) else ""
    plural = re.search(r"(?:ers|ors|ists|ians|ives|ants|ees|men|sts)$", word)
    if word.endswith("s") and len(word) > 4 and following in _PLURAL_VERBS:
        return True
    if plural and following in {"are", "were", "have", "do", "will", "would", "in", "of", "who", "at", "say", "did"}:
        return True
    return following.islower() and bool(re.search(r"(?:owners|workers|leaders|users|makers|officials)$", following))


def _stands(word: str, there: set[str]) -> bool:
    if word in there or any(part in there for part in (word.replace("-", ""), word.removesuffix("s"))):
        return True
    if any(way <= there for way in _twins().get(word, ())):
        return True
    if "-" in word and all(part in there for part in word.split("-")):
        return True
    return any(_kin(word, other) or _kin(other, word) for other in there)


def _kin(one: str, derived: str) -> bool:
    """The one is a country or its like, the other what its people or things are called."""
    stump = one[:-1] if one.endswith(("a", "e", "y")) and len(one) > 4 else one
    return len(stump) >= 4 and derived.startswith(stump) and bool(_DEMONYM.fullmatch(derived[len(stump) :]))


@lru_cache(maxsize=512)
def _initials(text: str) -> frozenset[str]:
    """The initials of every run of capitalised words of a text: "Northern Transport Union" -> "ntu"."""
    found = set()
    for match in re.finditer(r"\b[A-Z]\w+(?:(?: of| for| and| the)* [A-Z]\w+)+", text):
        words = [w for w in match.group().split() if w[0].isupper()]
        for first in range(len(words)):
            for past in range(first + 2, len(words) + 1):
                found.add("".join(w[0] for w in words[first:past]).casefold())
    return frozenset(found)


@lru_cache(maxsize=512)
def _spelled_out(text: str, cited: str) -> frozenset[str]:
    """The words of names in a text whose initials stand in the cited words."""
    short = {w.casefold() for w in WORD.findall(cited) if w.isupper() and len(w) > 1}
    found: set[str] = set()
    for match in re.finditer(r"\b[A-Z]\w+(?:(?: of| for| and| the)* [A-Z]\w+)+", text):
        words = [w for w in match.group().split() if w[0].isupper()]
        for first in range(len(words)):
            for past in range(first + 2, len(words) + 1):
                if "".join(w[0] for w in words[first:past]).casefold() in short:
                    found |= {bare(w) for w in words[first:past]}
    return frozenset(found)


def _entities(names: Sequence[Candidate]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        for form in forms(name):
            for word in _form(form):
                if len(word) > 2:
                    found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _groups(words: Sequence[Word], known: dict[str, frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Runs of words that are a name: [first, past)."""
    at = 0
    while at < len(words):
        past = at
        while past < len(words) and _is_name(words[past], known):
            past += 1
        if past > at:
            yield at, past
        at = max(past, at + 1)


def _is_name(word: Word, known: dict[str, frozenset[int]]) -> bool:
    if not word.text[0].isupper() or word.lower in FUNCTION_WORDS:
        return False
    return (bare(word.text) in known and (word.name or not is_common(word.text))) or (
        word.name and not is_common(word.text)
    )


def _neighbour(words: Sequence[Word], at: int, step: int) -> int | None:
    """The word with a meaning next to a name, past auxiliaries (behind it) or small words (before it)."""
    passed = _LEADING if step > 0 else _SMALL
    k = at + step
    if step > 0 and words[at].text.endswith(("'s", "’s")):
        return None
    for _ in range(4):
        if not 0 <= k < len(words) or words[k].text in _MARKS:
            return None
        if words[k].root and not words[k].text[0].isupper():
            return None if words[k].lower.endswith("ly") else k
        if words[k].lower not in passed and not words[k].lower.endswith("n't"):
            return None
        k += step
    return None


def _name_beside(
    words: Sequence[Word], at: int, step: int, known: dict[str, frozenset[int]], *, by: bool
) -> tuple[int, int] | None:
    """The name right before (step -1) or behind a word; None where something else, or nothing, stands there."""
    passed = _LEADING if step < 0 else _SMALL
    k = at + step
    seen_by = False
    for _ in range(5):
        if not 0 <= k < len(words) or words[k].text in _MARKS:
            return None
        if _is_name(words[k], known):
            if step > 0 and by != seen_by:
                return None
            first = past = k
            while first > 0 and _is_name(words[first - 1], known):
                first -= 1
            while past < len(words) and _is_name(words[past], known):
                past += 1
            if step < 0 and first and words[first - 1].lower in _PREPOSITIONS:
                return None  # "libraries across Orrin will stop": the name is not what will
            if step > 0 and past < len(words) and words[past].root and words[past].text[0].islower():
                return None  # "the Ardanian port": it only qualifies what is meant
            return first, past
        if words[k].lower not in passed and not words[k].lower.endswith("n't"):
            return None
        seen_by = seen_by or words[k].lower == "by"
        k += step
    return None


def _beside_either(words: Sequence[Word], verb: str, name: Sequence[Word], known: dict[str, frozenset[int]]) -> bool:
    """Whether a name stands right behind a word, as in "police arrested Roe": headlines say "Roe arrested"."""
    for at, word in enumerate(words):
        if word.root == verb:
            found = _name_beside(words, at, 1, known, by=False)
            if found is not None and _same(name, words[found[0] : found[1]], known):
                return True
    return False


def _same(one: Sequence[Word], other: Sequence[Word], known: dict[str, frozenset[int]]) -> bool:
    ours, theirs = {bare(w.text) for w in one}, {bare(w.text) for w in other}
    if any(_stands(word, theirs) for word in ours) or any(_stands(word, ours) for word in theirs):
        return True
    of_ours = frozenset(n for w in ours for n in known.get(w, ()))
    return bool(of_ours & frozenset(n for w in theirs for n in known.get(w, ())))
