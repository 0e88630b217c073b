"""Negations that a text adds: what it denies and the words that it cites say plainly."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from summarizer.candidates.names.words import is_common
from summarizer.grounding.clauses import Word, around, company, root
from summarizer.grounding.cues import BE, FINITE, NO, STOPS, Cue, Negated, in_reach, positive
from summarizer.grounding.opposites import DENIALS, ENDINGS, NEGATIVE, counterparts

_SO_FAR = frozenset("unless until before till prior earlier yet still only sooner first immediately initially".split())
_LIFTED = frozenset(root(word) for word in "lifted cancelled withdrawn suspended dropped".split())
_WHEN = frozenset("next last".split())
_ADJUNCTS = frozenset("from by at during with under near".split())
_ASKING = frozenset({"whether", "if"})


def added(cue: Cue, here: Negated, there: Negated) -> str | None:
    """The word that a cue of a text negates and that is not negated in what it cites."""
    said = here.words[cue.at].text
    if cue.doubled and not any(len(c.inner) == len(cue.inner) for c in there.cues):
        return said
    if not cue.doubled:
        heads = {here.words[k].root for k in (cue.heads if cue.kind == "deny" else cue.heads[:1])}
        for other in there.cues:
            if other.doubled and heads & {there.words[k].root for k in _reached(other, there)}:
                return said
    if _is_never(cue, here, there):
        return said
    if _in_question(cue, here) and _asks_plainly(there):
        return said
    behind = {w.lower for w in here.words[cue.at :]}
    if said.casefold() == "never" and "before" in behind and any(w.lower == "first" for w in there.words):
        return None  # "had never before been filmed": was filmed for the first time
    if (
        "since" in behind
        and "first" not in behind
        and any(a.lower == "first" and b.lower == "time" for a, b in pairwise(there.words))
    ):
        return None  # "had not happened since 1990": happened for the first time since 1990
    if "until" in behind and any(w.lower == "only" for w in there.words):
        return None  # "did not learn of it until Monday": learned of it only on Monday
    if _is_doubled_otherwise(cue, here, there):
        return said
    if cue.kind == "no" or (cue.kind == "deny" and cue.clausal):
        return _added_to_noun(cue, here, there)
    ending = bool(cue.heads) and here.words[cue.heads[0]].root in ENDINGS
    for k in cue.heads[:4]:
        found = counterparts(here, k, there, flips=k == cue.heads[0])
        if found:
            if ending and k != cue.heads[0] and "plain" not in found:
                return said  # "will not drop fines" where the cited words say "will no longer charge fines"
            if any(polarity != "plain" for polarity in found) or _otherwise_said(cue, k, here, there):
                return None
            ended = not _says_any(here, _LIFTED) and _ended_beside(here.words[k], there)
            return None if ended else here.words[k].text
    return _elsewhere(cue, here, there)


def _ended_beside(word: Word, there: Negated) -> bool:
    """Whether a word stands where the cited words put an end to it: "the advice to boil it was lifted"."""
    for at, other in enumerate(there.words):
        if other.root == word.root:
            behind = [(a, b) for a, b in pairwise(there.words[at:]) if b.clause == other.clause]
            return any(a.lower in BE and b.root in _LIFTED and b.root != word.root for a, b in behind)
    return False


def _says_any(read_: Negated, roots: Set[str]) -> bool:
    return any(w.root in roots for w in read_.words)


def _is_never(cue: Cue, here: Negated, there: Negated) -> bool:
    """ "was not told" where the cited words say "was not told until Friday"."""
    if cue.kind != "not" or len(there.cues) != 1 or in_reach(there.cues[0], there, "until") is None:
        return False
    same = bool(cue.heads) and any(there.words[n].root == here.words[cue.heads[0]].root for n in there.cues[0].heads)
    return same and not any(w.lower in _SO_FAR for w in here.words)


def _in_question(cue: Cue, here: Negated) -> bool:
    """Whether a cue stands in an indirect question: "whether it would not close"."""
    before = [k for k in range(cue.at) if here.words[k].clause == here.words[cue.at].clause]
    return any(here.words[k].lower in _ASKING for k in before)


def _asks_plainly(there: Negated) -> bool:
    """Whether the cited words ask an indirect question, and none with a negation in it."""
    asked = [k for k, w in enumerate(there.words) if w.lower in _ASKING]
    return bool(asked) and not any(_in_question(cue, there) for cue in there.cues)


def _added_to_noun(cue: Cue, here: Negated, there: Negated) -> str | None:
    """As `added` for "no injuries" and "nobody": enough that one of the words it reaches is negated there too."""
    pronoun = here.words[cue.at].lower in {"nobody", "none", "nothing"}
    direct = [k for k in cue.heads[:4] if not pronoun or _only_auxiliaries(here.words, cue.at, k) or k != cue.heads[0]]
    plain = None
    direct = [k for k in direct if k == cue.heads[0] or here.words[k - 1].lower not in _ADJUNCTS]
    direct = [k for k in direct if here.words[k].lower not in _WHEN]
    for k in direct:
        found = counterparts(here, k, there, flips=k == cue.heads[0])
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
    near = around(here.words, cue.at)
    most = max((len(near & around(there.words, c.at)) for c in there.cues), default=0)
    outer = [c for c in there.cues if c.at not in inner and len(near & around(there.words, c.at)) == most > 0]
    if cue.kind != "not" or cue.doubled or not outer or not all(c.doubled for c in outer) or not cue.heads:
        return False
    return not counterparts(here, cue.heads[0], there, flips=True)


def _only_auxiliaries(words: Sequence[Word], at: int, k: int) -> bool:
    """Whether nothing but auxiliaries stands between two words ("nobody had been hurt")."""
    between = [w.lower for w in words[at + 1 : k]]
    return all(w in FINITE | BE | {"ever", "yet"} for w in between)


def _elsewhere(cue: Cue, here: Negated, there: Negated) -> str | None:
    """As `added` where the cited words have none of what the cue negates: some negation must stand beside the rest."""
    said = here.words[cue.at].text
    if cue.kind == "without" and not cue.heads:
        return None
    negative = {here.words[k].root for k in cue.heads} & (DENIALS | NEGATIVE)
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
    if alike and not cue.doubled and _said_best_plainly(near, there):
        return said
    return said if alike and not cue.doubled and all(c.doubled for c in alike) else None


def _said_best_plainly(near: Set[str], there: Negated) -> bool:
    """Whether a clause without any negation is more like a text's than those with one."""
    denied = {w.clause for w, p in zip(there.words, there.polarity, strict=True) if p != "plain"}
    denied |= {there.words[c.at].clause for c in there.cues}
    shared: dict[int, set[str]] = {}
    for word in there.words:
        if word.root in near:
            shared.setdefault(word.clause, set()).add(word.root)
    best = max((len(roots) for clause, roots in shared.items() if clause in denied), default=0)
    return any(len(roots) > max(best, 1) for clause, roots in shared.items() if clause not in denied)


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
        if (word.root in DENIALS or called_off) and near & around(there.words, k):
            return True
    return False


def _otherwise_said(cue: Cue, k: int, here: Negated, there: Negated) -> bool:
    """Whether a cited clause is negated that is far more like the text's than the one in which its word stands."""
    if all(w.root != here.words[k].root for w in there.words):
        return False
    names = {w.root for w in here.words if w.name}
    near = (company(here.words, cue.at, 3) | company(here.words, k, 3)) - names
    alike = max(
        (len(near & company(there.words, at, 12)) for at, w in enumerate(there.words) if w.root == here.words[k].root),
        default=0,
    )
    return any(len(near & company(there.words, c.at, 12)) >= alike + 2 for c in there.cues)


def _reached(cue: Cue, read_: Negated) -> list[int]:
    """The words behind a cue up to the end of its sentence."""
    found = []
    for k in range(cue.at + 1, len(read_.words)):
        if read_.words[k].lower in STOPS | {"but"}:
            break
        if read_.words[k].root:
            found.append(k)
    return found


def _harmless(here: Negated, cue: Cue) -> bool:
    """ "instead of every eight": nothing but a number is negated."""
    return cue.kind == "without" and any(w.text[0].isdigit() for w in here.words[cue.at : cue.at + 4])
