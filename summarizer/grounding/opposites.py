"""Words that say the opposite of each other, and what the cited words say of a word or of its opposite."""

from __future__ import annotations

from functools import lru_cache

from summarizer.grounding.clauses import Word, around, company, root
from summarizer.grounding.cues import Negated, Polarity, positive

_OPPOSITES = (
    "close open; false true; stay leave; remain leave; win lose; accept reject; ban allow; pass fail; succeed fail; "
    "rise fall; increase decrease; support oppose; alive dead; live die; present absent; keep drop; innocent guilty; "
    "include exclude; continue stop; start end; safe dangerous; full empty; agree disagree; trust doubt; "
    "remember forget; visible hidden; certain uncertain; approve reject; welcome condemn; survive die; attend miss; "
    "attend absent; happen cancel; continue cancel; allow block; legal illegal; follow ignore; "
    "likely unlikely; certain unlikely; begin stop; better worse; arrive leave; raise lower; raise cut; raise reduce; "
    "rise cut; rise drop; lower increase; increase cut; increase reduce; expand shrink; grow shrink; "
    "strong weak; strengthen weaken; ignore heed; ignore obey; veto sign; veto approve; accept challenge; "
    "accept contest; "
    "accept dispute; accept decline; agree refuse; accuse clear; accuse acquit; convict acquit; convict clear; guilty "
    "clear; clean contaminated; vacant filled; clean dirty; uphold overturn; uphold lift; uphold quash; impose lift; "
    "overturn confirm; admit deny; concede deny; deny accept; arrest free; captive free; hire dismiss; "
    "appoint dismiss; include except; lead trail; gain lose; profit loss; buy sell; import export; advance retreat; "
    "attack defend; praise criticise; praise condemn; delay hasten; early late; public secret; withdraw impose; "
    "healthy ill; fit injured; fit ill; friend enemy; rich poor; cheap expensive; solve worsen; improve worsen; "
    "ease tighten; loosen tighten; widen narrow; ratify reject; enact veto; spare destroy; intact destroy; "
    "reveal hide; release withhold; disclose withhold; remember forget; unite divide; sober drunk; sink float; "
    "renew lapse; renew expire; extend end; unanimous divided; optimistic pessimistic"
)
DENIALS = frozenset(
    root(word)
    for word in "cancel abandon prevent block ban stop suspend empty missing silent unchanged fail defeat".split()
)
ENDINGS = DENIALS | frozenset(root(word) for word in "drop end quit halt".split())
NEGATIVE = frozenset(
    root(word)
    for word in "ban bar block stop cancel abandon prevent avoid escape lose miss remain survive shut close halt "
    "suspend oppose against only spare still alone except drop quit end doubt question criticise criticize disagree "
    "disappointed leave keep wait delay postpone lift missing absent stay fail defeat perish untrue "
    "baseless veto lapse expire withhold acquit clear abstain decline challenge contest exempt flat "
    "vacant captive".split()
)


def is_likely(word: Word, negated: Word) -> bool:
    return negated.lower == "unlikely" and word.lower in {"likely", "certain", "sure", "bound", "expected", "set"}


def occurrences(read_: Negated, wanted: str) -> list[tuple[int, Polarity]]:
    return [(k, read_.polarity[k]) for k, word in enumerate(read_.words) if word.root == wanted]


def counterparts(here: Negated, k: int, there: Negated, *, flips: bool) -> list[Polarity]:
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
        if other.root == word.root or is_likely(word, other):
            found.append((score, at, there.polarity[at]))
        elif flips and (
            word.root == positive(other.lower)
            or other.root == positive(word.lower)
            or other.root in opposites().get(word.root, ())
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
def opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _OPPOSITES.split(";"):
        one, other = map(root, pair.split())
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


def _flipped(polarity: Polarity) -> Polarity:
    return {"plain": "negated", "negated": "plain", "within": "plain"}.get(polarity, "open")  # type: ignore[return-value]


def has_denial(here: Negated, there: Negated) -> bool:
    """Whether a text denies something by a word that the cited words do not have ("banned", "unchanged")."""
    known = {w.root for w in there.words}
    return any(
        w.root and w.root not in known and (w.root in NEGATIVE or (positive(w.lower) or w.root) not in known | {w.root})
        for w in here.words
    )
