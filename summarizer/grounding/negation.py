"""Which words of an English text are negated: a check may forgive a paraphrase, never a lost or added "not"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarizer.candidates.names.words import is_common
from summarizer.candidates.stems import FUNCTION_WORDS
from summarizer.grounding.clauses import TOKEN, Word, around, company, root
from summarizer.grounding.cues import BE, FINITE, NO, STOPS, SUBORDINATE, Cue, Negated, Polarity, is_cue, positive, read

_OPPOSITES = (
    "close open; false true; stay leave; remain leave; win lose; accept reject; ban allow; pass fail; succeed fail; "
    "rise fall; increase decrease; support oppose; alive dead; live die; present absent; keep drop; innocent guilty; "
    "include exclude; continue stop; start end; safe dangerous; full empty; agree disagree; trust doubt; "
    "remember forget; visible hidden; certain uncertain; approve reject; welcome condemn; survive die"
)
_TELLING = frozenset(
    root(word)
    for word in "say tell confirm name disclose reveal know believe think expect identify comment mention explain "
    "discuss publish release announce describe specify understand realise realize notice remember answer give".split()
)
_TIMES = frozenset(root(w) for w in "year month week day hour minute time season morning night evening today".split())
_DENIALS = frozenset(
    root(word) for word in "cancel abandon prevent block ban stop suspend empty missing silent unchanged".split()
)
_HAVE = frozenset("have has had having get gets got".split())
_NEGATIVE = frozenset(
    root(word)
    for word in "ban bar block stop cancel abandon prevent avoid escape lose miss remain survive shut close halt "
    "suspend oppose against only spare still alone except drop quit end doubt question criticise criticize disagree "
    "disappointed leave keep wait delay postpone lift missing absent stay".split()
)


def content_stems(text: str) -> frozenset[str]:
    """The roots of the words that carry meaning, cues of negation left out."""
    words = (word for word in TOKEN.findall(text) if word[0].isalnum())
    return frozenset(root(w) for w in words if w.casefold() not in FUNCTION_WORDS and not is_cue(w))


def has_negation(text: str) -> bool:
    """Whether anything in a text is negated; "not only" and "no fewer than" negate nothing."""
    return bool(read(text).cues)


def contradiction(text: str, cited: str) -> str | None:
    """The word that is negated in one of the two texts and not in the other, None where they agree."""
    here, there = read(text), read(cited)
    inner = {k for cue in here.cues for k in cue.inner}
    for cue in here.cues:
        if cue.at in inner:
            continue
        if (word := _added(cue, here, there)) is not None:
            return word
    inner = {k for cue in there.cues for k in cue.inner}
    for cue in there.cues:
        if cue.at in inner:
            continue
        if (word := _lost(cue, there, here)) is not None:
            return word
    return _all_negated(here, there) or _if_for_unless(here, there)


def denies_itself(text: str, cited: str) -> bool:
    """Whether a text holds a "not" or a "no" of its own, and so do the words that it cites."""
    return all(any(cue.kind != "deny" for cue in read(words).cues) for words in (text, cited))


# -- comparing ------------------------------------------------------------------------------------------------


def _added(cue: Cue, here: Negated, there: Negated) -> str | None:
    """The word that a cue of a text negates and that is not negated in what it cites."""
    said = here.words[cue.at].text
    if cue.doubled and not any(len(c.inner) == len(cue.inner) for c in there.cues):
        return said
    if cue.kind == "deny" and not cue.doubled:
        heads = {here.words[k].root for k in cue.heads}
        for other in there.cues:
            if other.doubled and heads & {there.words[k].root for k in _reached(other, there)}:
                return said
    behind = {w.lower for w in here.words[cue.at :]}
    if "until" in behind and any(w.lower == "only" for w in there.words):
        return None  # "did not learn of it until Monday": learned of it only on Monday
    if _is_doubled_otherwise(cue, here, there):
        return said
    if cue.kind == "no" or (cue.kind == "deny" and cue.clausal):
        return _added_to_noun(cue, here, there)
    for k in cue.heads[:4]:
        found = _counterparts(here, k, there, flips=k == cue.heads[0])
        if found:
            if any(polarity != "plain" for polarity in found) or _otherwise_said(cue, k, here, there):
                return None
            return here.words[k].text
    return _elsewhere(cue, here, there)


def _added_to_noun(cue: Cue, here: Negated, there: Negated) -> str | None:
    """As `_added` for "no injuries" and "nobody": enough that one of the words it reaches is negated there too."""
    pronoun = here.words[cue.at].lower in {"nobody", "none", "nothing"}
    direct = [k for k in cue.heads[:4] if not pronoun or _only_auxiliaries(here.words, cue.at, k) or k != cue.heads[0]]
    plain = None
    for k in direct:
        found = _counterparts(here, k, there, flips=k == cue.heads[0])
        if any(polarity != "plain" for polarity in found) or (found and _otherwise_said(cue, k, here, there)):
            return None
        plain = plain or (here.words[k].text if found else None)
    same = any(there.words[c.at].lower in NO for c in there.cues)
    if plain is not None and not (pronoun and same and not _only_auxiliaries(here.words, cue.at, cue.heads[0])):
        return plain
    return None if same else _elsewhere(cue, here, there)


def _is_doubled_otherwise(cue: Cue, here: Negated, there: Negated) -> bool:
    """Whether one text denies what the other denies to be denied: "not possible" for "not ruled out"."""
    known = {w.root for w in there.words}
    unlike = [
        here.words[k] for k in cue.heads if here.words[k].lower.startswith("un") and positive(here.words[k].lower)
    ]
    if there.cues and any(w.root not in known and positive(w.lower) not in known for w in unlike):
        return True
    inner = {k for c in there.cues for k in c.inner}
    outer = [c for c in there.cues if c.at not in inner and around(there.words, c.at) & around(here.words, cue.at)]
    if cue.kind != "not" or cue.doubled or not outer or not all(c.doubled for c in outer) or not cue.heads:
        return False
    return not _counterparts(here, cue.heads[0], there, flips=True)


def _only_auxiliaries(words: Sequence[Word], at: int, k: int) -> bool:
    """Whether nothing but auxiliaries stands between two words ("nobody had been hurt")."""
    between = [w.lower for w in words[at + 1 : k]]
    return all(w in FINITE | BE | {"ever", "yet"} for w in between)


def _elsewhere(cue: Cue, here: Negated, there: Negated) -> str | None:
    """As `_added` where the cited words have none of what the cue negates: some negation must stand beside the rest."""
    said = here.words[cue.at].text
    if cue.kind == "without" and not cue.heads:
        return None
    negative = {here.words[k].root for k in cue.heads} & (_DENIALS | _NEGATIVE)
    if _denied_in_a_word(cue, here, there):
        return said if negative else None
    if not there.cues:
        return None if _harmless(here, cue) else said
    near = company(here.words, cue.at) | {here.words[k].root for k in cue.heads}
    names = {w.root for w in here.words if w.text[0].isupper() and (w.name or not is_common(w.text))}
    near = near - names if len(near - names) > 1 else near
    alike = [
        c
        for c in there.cues
        if c.at not in {k for other in there.cues for k in other.inner} and near & _beside(c, there)
    ]
    if near and not alike:
        return None if _says_it_otherwise(cue, here, there) else said
    if negative and alike:
        return said
    return said if alike and not cue.doubled and all(c.doubled for c in alike) else None


def _beside(cue: Cue, read_: Negated) -> frozenset[str]:
    """The roots around a cue: of its clause, or of its sentence where the clause has hardly any."""
    found = company(read_.words, cue.at, 12) | {read_.words[k].root for k in cue.heads}
    return frozenset(found) if len(found) > 2 else around(read_.words, cue.at)


def _says_it_otherwise(cue: Cue, here: Negated, there: Negated) -> bool:
    """Whether either text negates what the other does not have: "was not available" for "could not be reached"."""
    if not cue.heads or any(w.root == here.words[cue.heads[0]].root for w in there.words):
        return False
    known = {w.root for w in here.words}
    near = around(here.words, cue.at)
    inner = {k for c in there.cues for k in c.inner}
    return any(
        c.at not in inner
        and not c.doubled
        and bool(c.heads)
        and there.words[c.heads[0]].root not in known
        and bool(near & around(there.words, c.at))
        for c in there.cues
    )


def _denied_in_a_word(cue: Cue, here: Negated, there: Negated) -> bool:
    """Whether the cited words deny what a text negates without any "not": "called off", "cancelled", "empty"."""
    near = company(here.words, cue.at, 12)
    for k, word in enumerate(there.words):
        called_off = word.lower == "called" and k + 1 < len(there.words) and there.words[k + 1].lower == "off"
        if (word.root in _DENIALS or called_off) and near & around(there.words, k):
            return True
    return False


def _otherwise_said(cue: Cue, k: int, here: Negated, there: Negated) -> bool:
    """Whether a cited clause is negated that is far more like the text's than the one in which its word stands."""
    if all(w.root != here.words[k].root for w in there.words):
        return False
    near = company(here.words, cue.at, 3) | company(here.words, k, 3)
    alike = max(
        (len(near & company(there.words, at, 12)) for at, w in enumerate(there.words) if w.root == here.words[k].root),
        default=0,
    )
    return any(len(near & company(there.words, c.at, 12)) >= alike + 2 for c in there.cues)


def _reached(cue: Cue, read_: Negated) -> list[int]:
    """The words behind a cue up to the end of its sentence."""
    found = []
    for k in range(cue.at + 1, len(read_.words)):
        if read_.words[k].lower in STOPS:
            break
        if read_.words[k].root:
            found.append(k)
    return found


def _harmless(here: Negated, cue: Cue) -> bool:
    """ "instead of every eight": nothing but a number is negated."""
    return cue.kind == "without" and any(w.text[0].isdigit() for w in here.words[cue.at : cue.at + 4])


def _lost(cue: Cue, there: Negated, here: Negated) -> str | None:
    """The word that is negated in what a text cites and that the text says plainly."""
    if cue.kind == "deny" and cue.clausal:
        plain = [k for k in cue.heads[:5] if _said_plainly(there, k, here)]
        denied = any(_roots_of(there, k) & _negated_roots(here) for k in cue.heads[:5])
        return there.words[plain[0]].text if len(plain) > 1 and not denied else None
    if cue.kind == "without" and _said_with(cue, there, here):
        return "without"
    everyone = {"everyone", "everybody", "both", "all"}
    if there.words[cue.at].lower in {"nobody", "none", "neither"} and not here.cues:
        for k, word in enumerate(here.words):
            if word.lower in everyone and around(here.words, k) & around(there.words, cue.at):
                return word.text
    primary = [k for k in cue.heads if there.polarity[k] == "negated"][:2]
    if cue.kind == "no":
        primary = list(cue.heads[:2] if there.words[cue.at].lower != "no" else cue.heads[:1])
    for k in primary or cue.heads[:1]:
        if _said_plainly(there, k, here):
            return there.words[k].text
    return _reworded(cue, there, here) if cue.kind in {"not", "no"} and not cue.doubled else None


def _said_with(cue: Cue, there: Negated, here: Negated) -> bool:
    """Whether a text has "with" what the cited words are without."""
    wanted = {there.words[k].root for k in cue.heads[:3]}
    for k, word in enumerate(here.words):
        behind = here.words[k + 1 : k + 5]
        if word.lower == "with" and wanted & {w.root for w in behind if w.root}:
            return not any(w.lower in NO | {"not"} for w in behind)
    return False


def _reworded(cue: Cue, there: Negated, here: Negated) -> str | None:
    """What a cue reaches, said plainly of another verb than the one that it negates: "appeared in public"."""
    if not cue.heads or there.words[cue.heads[0]].root in _TELLING:
        return None
    roots = {word.root for word in there.words}
    if _has_denial(here, there):
        return None
    if there.words[cue.heads[0]].root in {word.root for word in here.words}:
        return None
    clauses = {here.words[c.at].clause for c in here.cues}
    for k in cue.heads[1:]:
        for at, word in enumerate(here.words):
            if (
                word.root != there.words[k].root
                or word.name
                or word.root in _TIMES
                or word.clause in clauses
                or here.polarity[at] != "plain"
            ):
                continue
            if cue.kind == "no" and not company(here.words, at, 12) & company(there.words, cue.at, 12):
                continue
            alien = _governed_by_other(here.words, at, roots)
            if alien and all(p != "plain" for _, p in _occurrences(there, word.root)):
                return word.text
    return None


def _has_denial(here: Negated, there: Negated) -> bool:
    """Whether a text denies something by a word that the cited words do not have ("banned", "unchanged")."""
    known = {w.root for w in there.words}
    return any(
        w.root
        and w.root not in known
        and (w.root in _NEGATIVE or (positive(w.lower) or w.root) not in known | {w.root})
        for w in here.words
    )


def _governed_by_other(words: Sequence[Word], at: int, roots: set[str]) -> bool:
    """Whether the word before one in its clause, articles passed, is a verb that the cited words do not have."""
    for k in range(at - 1, -1, -1):
        if words[k].clause != words[at].clause:
            return False
        if words[k].lower in _HAVE:
            return True
        if words[k].root and not words[k].text[0].isupper():
            return words[k].root not in roots
    return False


def _all_negated(here: Negated, there: Negated) -> str | None:
    """A word of a text without any negation all of whose like in the cited words stands in negated clauses."""
    if here.cues or _has_denial(here, there):
        return None
    said = {w.root for w in here.words if w.root and not w.name}
    if len(said) < 3:
        return None
    cues = {there.words[c.at].clause: c for c in there.cues}
    found = None
    for at, word in enumerate(there.words):
        if word.root and word.root in said and word.root != "say" and not word.name:
            cue = cues.get(word.clause)
            telling = cue is not None and cue.heads and there.words[cue.heads[0]].root in _TELLING
            if cue is None or cue.doubled or cue.kind in {"without", "deny"} or cue.clausal or telling:
                return None
            found = found or there.words[at].text
        elif word.root and word.root != "say" and word.root in said and word.clause not in cues:
            return None
    return found


def _if_for_unless(here: Negated, there: Negated) -> str | None:
    """ "if they get a rise" where the cited words say "unless they get a rise", or the other way."""
    for one, other in ((here, there), (there, here)):
        given, barred = _condition(one, "if"), _condition(other, "unless")
        if given is None or barred is None or _condition(one, "unless") or _condition(other, "if"):
            continue
        clause = next(w.clause for w in one.words if w.lower == "if")
        if given & barred and not any(one.words[c.at].clause in {clause, clause + 1} for c in one.cues):
            return "if"
    return None


def _condition(read_: Negated, opener: str) -> set[str] | None:
    """The roots of the clause that "if" or "unless" opens, None where there is none."""
    at = next((k for k, w in enumerate(read_.words) if w.lower == opener), None)
    if at is None:
        return None
    clause = read_.words[at].clause
    return {w.root for w in read_.words[at:] if w.root and w.clause in {clause, clause + 1}}


def _roots_of(read_: Negated, k: int) -> set[str]:
    return {read_.words[k].root}


def _negated_roots(read_: Negated) -> set[str]:
    return {w.root for w, p in zip(read_.words, read_.polarity, strict=True) if p in {"negated", "within"} and w.root}


def _said_plainly(there: Negated, k: int, here: Negated) -> bool:
    """Whether a text says without any negation what word `k` of the cited ones, and only it, negates."""
    for at, word in enumerate(here.words):
        if word.root != there.words[k].root and not _likely(word, there.words[k]):
            continue
        if here.polarity[at] != "plain":
            continue
        beside = company(here.words, at)
        if word.root == "say" and _asks(here.words, at) and _asks(there.words, k):
            return True
        alike = around(here.words, at) & around(there.words, k)
        if len(alike) < min(2, len(around(here.words, at)), len(around(there.words, k))) and not (
            alike and len(around(here.words, at)) <= 3
        ):
            continue
        rivals = [
            p
            for other, p in _occurrences(there, word.root)
            if other != k and len(company(there.words, other) & beside) >= len(company(there.words, k) & beside)
        ]
        if "plain" not in rivals and not any(p in {"negated", "within"} for _, p in _occurrences(here, word.root)):
            return True
    return False


def _asks(words: Sequence[Word], at: int) -> bool:
    """Whether a "say" leads up to a question: "say how many"."""
    return any(w.lower in SUBORDINATE - {"that"} | {"when", "who"} for w in words[at + 1 : at + 3])


def _likely(word: Word, negated: Word) -> bool:
    return negated.lower in {"unlikely", "unable"} and word.lower == negated.lower.removeprefix("un")


def _occurrences(read_: Negated, wanted: str) -> list[tuple[int, Polarity]]:
    return [(k, read_.polarity[k]) for k, word in enumerate(read_.words) if word.root == wanted]


def _counterparts(here: Negated, k: int, there: Negated, *, flips: bool) -> list[Polarity]:
    """The polarity of the cited words that stand for word `k` of a text: those whose company is most like its own.

    With `flips` also that of its opposites, turned round: "unsafe" for "not safe", "closed" for "not open".
    """
    word = here.words[k]
    near = company(here.words, k)
    found: list[tuple[int, int, Polarity]] = []
    for at, other in enumerate(there.words):
        if not other.root:
            continue
        score = len(company(there.words, at, 12) & near)
        if other.root == word.root or _likely(word, other):
            found.append((score, at, there.polarity[at]))
        elif flips and (
            word.root == positive(other.lower)
            or other.root == positive(word.lower)
            or other.root in _opposites().get(word.root, ())
        ):
            found.append((score, at, _flipped(there.polarity[at])))
    if not found:
        return []
    best = max(score for score, _, _ in found)
    if (
        best == 0
        and around(here.words, k)
        and not any(
            around(here.words, k) & around(there.words, at) or not around(there.words, at) for _, at, _ in found
        )
    ):
        return []
    return [polarity for score, _, polarity in found if score == best]


@lru_cache(maxsize=1)
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _OPPOSITES.split(";"):
        one, other = map(root, pair.split())
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


def _flipped(polarity: Polarity) -> Polarity:
    return {"plain": "negated", "negated": "plain"}.get(polarity, "open")  # type: ignore[return-value]
