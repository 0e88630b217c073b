"""Who says what in a sentence: verbs of saying, the words for who speaks, and where the content stands.

Works on word order and tables, without a parser; what it cannot read it leaves out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.constructions import construction
from summarizer.candidates.speech.noun_phrases import Subject
from summarizer.candidates.speech.passives import by_somebody, passed_on
from summarizer.candidates.speech.phrases import APOSTROPHES, Token, ends_proper, is_adverb, may_be_finite, proper
from summarizer.candidates.speech.subjects import subject_before
from summarizer.candidates.speech.subjects_behind import subject_after

# "took to the radio to say that", "went on to warn that": they lead up to what their own subject says.
_LEADS_TO_SAYING = frozenset(
    """went goes going gone go took takes taken used uses using wrote writes came comes turned turns paused
    interrupted phoned called rang stood stands spoke rose returned appeared emerged broke breaks posted stopped
    joined intervened seized issued published released sent tweeted emailed""".split()
)
# "began by saying that", "before adding: “...”"
_BEFORE_GERUND = frozenset("by before after beyond besides while when in upon".split())


def acts_of(tokens: Sequence[Token], foreign: bool = True) -> tuple[Act, ...]:
    """The acts of saying in one sentence, in order; `foreign`: it may be German, French or Spanish."""
    found: list[Act] = []
    for i, token in enumerate(tokens):
        if token.is_quote:
            continue
        act = _act_at(tokens, i, found, foreign)
        if act and not (found and act.head < found[-1].last and found[-1].order == "after"):
            found.append(act)
    return tuple(found)


def _act_at(tokens: Sequence[Token], i: int, earlier: list[Act], foreign: bool) -> Act | None:
    if (act := construction(tokens, i, earlier) or by_somebody(tokens, i, earlier)) is not None:
        return act
    lower = tokens[i].lower
    verb, after = _verb_at(tokens, i, foreign)
    if verb is None:
        return None
    if "quotation" in verb.takes and not _beside_quotation(tokens, i, after):
        return None
    if lower.endswith("ing"):
        return _participle(tokens, i, after, verb, earlier)
    return _finite(tokens, i, after, verb, earlier)


def _verb_at(tokens: Sequence[Token], i: int, foreign: bool) -> tuple[verbs.SpeechVerb | None, int]:
    """The verb at token `i`, small words that belong to it included, and the index behind them."""
    lower = tokens[i].lower
    ahead = tuple(t.lower for t in tokens[i + 1 : i + 3])
    if (denial := verbs.DENIALS.get((lower, *ahead))) is not None:
        return denial, i + 3
    if (phrasal := verbs.PHRASAL.get((lower, *ahead[:1]))) is not None:
        return phrasal, i + 2
    verb = verbs.VERBS.get(lower) or (verbs.FOREIGN.get(lower) if foreign else None)
    if verb is None and lower in verbs.VERDICTS and _judges(tokens, i):
        verb = verbs.SpeechVerb(verbs.VERDICTS[lower], "asserts", frozenset({"object"}), inverts=False)
    if verb is None and lower in verbs.JUDGING and _quote_ahead(tokens, i + 1):
        verb = verbs.SpeechVerb(lower, None, frozenset({"object"}), inverts=False)
    if verb is None and lower.endswith("ed") and _quote_announced(tokens, i + 1):
        verb = verbs.SpeechVerb(lower, "asserts", frozenset({"quotation"}), inverts=False)
    return verb, i + 1


def _quote_announced(tokens: Sequence[Token], at: int) -> bool:
    """Whether a colon or comma and a quotation follow at once ("Roe bristled: “...”")."""
    return at + 1 < len(tokens) and tokens[at].text in {":", ","} and tokens[at + 1].is_quote


def _beside_quotation(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether a quotation follows at once, or stands right before the verb and its subject."""
    if _quote_announced(tokens, after) or (after < len(tokens) and tokens[after].is_quote):
        return True
    return any(t.is_quote for t in tokens[max(0, i - 12) : i])


def _judges(tokens: Sequence[Token], i: int) -> bool:
    """Whether a judgement of somebody follows: "accused Roe of", "called the threat illegal"."""
    needed = verbs.VERDICT_LINKS[verbs.VERDICTS[tokens[i].lower]]
    ahead = []
    for token in tokens[i + 1 : i + 16]:
        if not (token.is_word or token.is_quote or token.text in APOSTROPHES):
            break
        ahead.append(token)
    if verbs.VERDICTS[tokens[i].lower] == "blame":
        return bool(ahead)
    if len(ahead) < 3:
        return False
    if needed:
        return any(t.lower in needed for t in ahead[1:])
    at = 1
    if ahead[0].lower in verbs.DETERMINERS | {"such"}:
        at = 2
    elif ahead[0].lower not in {"it", "him", "them", "her", "this", "that"}:
        return False
    if any(t.lower in {"which", "that", "whom"} for t in tokens[max(0, i - 4) : i]):
        return False  # "which she called her red line"
    third = ahead[at]
    return not (
        third.lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | (verbs.TIME_WORDS - {"a"}) | {"to", "and", "or"}
        or is_adverb(third)
        or third.lower.endswith("ing")
    )


def _quote_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation follows in the same clause ("called the plan “a gift to nobody”")."""
    for token in tokens[at : at + 14]:
        if token.is_quote:
            return True
        if token.text in {",", ";", ":", "."} or token.lower in verbs.VERBS:
            return False
    return False


def _participle(tokens: Sequence[Token], i: int, after: int, verb: verbs.SpeechVerb, earlier: list[Act]) -> Act | None:
    before = tokens[i - 1].lower if i else ""
    if before in {"as", "heard", "overheard", "seen", "caught", "filmed", "recorded", "remembered"}:
        return passed_on(tokens, i, after, verb)
    progressive = before in verbs.BE - {"been", "being", "be"}
    if progressive or (before == "been" and i > 1 and tokens[i - 2].lower in {"has", "have", "had"}):
        found = subject_before(tokens, i, skip_be=True)
        return Act(verb, found.start, after, i, found, "before", found.shared) if found else None
    if before == "," or (before in {"and", "but"} and (earlier or verb.stance is None)):
        return Act(verb, i, after, i, None, "before", shared=True)
    with_ = next((k for k in range(i - 2, max(-1, i - 9), -1) if tokens[k].lower == "with"), None)
    if with_ is not None and all(t.is_word for t in tokens[with_:i]):  # "opened, with prosecutors accusing him of"
        return Act(verb, with_, after, i, Subject(with_ + 1, i, with_ + 1, i), "before")
    if before in _BEFORE_GERUND and (earlier or verb.stance is None or _content_follows(tokens, after, 8)):
        return Act(verb, i, after, i, None, "before", shared=True)
    return None


def _finite(tokens: Sequence[Token], i: int, after: int, verb: verbs.SpeechVerb, earlier: list[Act]) -> Act | None:
    lower = tokens[i].lower
    before = tokens[i - 1] if i else None
    content_follows = (
        _content_follows(tokens, after)
        or _clause_follows(tokens, i, after)
        or ("to" in verb.takes and _infinitive_follows(tokens, i, after))
    )
    left = i
    while left and tokens[left - 1].lower in verbs.AUXILIARIES:
        left -= 1
    adjacent = tokens[left - 1] if left else None
    quoted = any(t.is_quote for t in tokens[max(0, left - 2) : left])
    quoted = quoted and "clause" in verb.takes and "person" not in verb.takes and lower not in verbs.NEEDS_CONTENT
    if (verb.inverts or quoted) and (
        adjacent is None or adjacent.is_quote or adjacent.text in {",", "–", "—", "-", ";"}
    ):
        inverted = _inverted(tokens, i, left, after, verb)
        if inverted:
            return inverted
    pronoun = before is not None and before.lower in {"he", "she", "they", "it"}
    pronoun = pronoun and (before is None or before.lower == "it" or verb.lemma not in _OFTEN_DEEDS)
    if (
        lower in verbs.NEEDS_CONTENT
        and after == i + 1
        and not (content_follows or pronoun or _direct(tokens, i, after))
    ):
        return None
    if before is not None and before.lower in {"to", "have", "having"} and (act := passed_on(tokens, i, after, verb)):
        return act
    if before is not None and before.lower == "to":
        lead = next((k for k in range(i - 2, max(-1, i - 10), -1) if tokens[k].lower in _LEADS_TO_SAYING), None)
        leads = lead is not None and all(t.is_word or t.is_quote for t in tokens[lead : i - 1])
        if leads and (content_follows or lower in verbs.VERDICTS):
            return Act(verb, i, after, i, None, "before", shared=True)
        ready = i > 2 and tokens[i - 2].lower in _READY and tokens[i - 3].lower in verbs.BE
        found = subject_before(tokens, i - 3, skip_be=True) if ready else None
        if found is not None:  # "Residents were quick to blame a quarry"
            return Act(verb, found.start, after, i, found, "before", found.shared)
        if lower in {"say", "tell", "write"}:
            return None
    if before is not None and (
        before.lower in verbs.DETERMINERS | verbs.PREPOSITIONS | verbs.BE | verbs.MODALS | verbs.NOT_SUBJECTS
        or before.lower.endswith(("'s", "’s"))
    ):
        return None
    if before is not None and before.lower.endswith("ed") and i > 1 and tokens[i - 2].lower in verbs.AUXILIARIES:
        return None  # "have voiced fears"
    subject = subject_before(tokens, i)
    if subject is None and _goes_on_listing(tokens, i, after):
        return Act(verb, i, after, i, None, "before", shared=True)
    if subject is None or (subject.pronoun and verb.lemma in {"show", "indicate"} and tokens[i - 1].lower != "it"):
        return None
    if subject.shared:
        clear = earlier or content_follows or lower not in verbs.DOUBTFUL
        return Act(verb, subject.stop, after, i, None, "before", shared=True) if clear else None
    if lower in verbs.DOUBTFUL and not content_follows and not (subject.pronoun or _direct(tokens, i, after)):
        last = tokens[subject.stop - 1]
        nominal = not last.text[0].isupper() and not last.lower.endswith("s")
        if nominal and not lower.endswith("ed"):
            return None
    return Act(verb, subject.start, after, i, subject, "before")


def _goes_on_listing(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether the verb at `i` is one of several of the same subject: "ran to a page, blamed “a valve”, and added"."""
    if i < 3 or tokens[i - 1].text != "," or not tokens[i].lower.endswith(("ed", "s")):
        return False
    if not (after < len(tokens) and (tokens[after].is_quote or tokens[after].lower == "that")):
        return False
    clause = tokens[max((k + 1 for k in range(i) if tokens[k].text in {";", ":"}), default=0) : i - 1]
    return any(may_be_finite(t) for t in clause) and not any(t.is_quote for t in clause[-1:])


def _content_follows(tokens: Sequence[Token], at: int, within: int = 0) -> bool:
    """Whether what is said plainly begins at `at`, or after a comma, an aside and "that" ("did say, however, that").

    `within`: how many words may stand between, as in "by telling reporters in Oslo that".
    """
    if at >= len(tokens):
        return False
    following = tokens[at]
    if following.is_quote or following.lower in {"that", "dass", "que"} or following.text == ":":
        return True
    if following.text == ",":
        aside = tokens[at + 1 : at + 14]
        return bool(aside) and (
            aside[0].is_quote or any(one.text == "," and two.lower == "that" for one, two in pairwise(aside))
        )
    return any(_content_follows(tokens, at + k) for k in range(1, within + 1) if tokens[at].is_word)


def _clause_follows(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether a verb that is as often a noun is one, and a clause follows: "Prosecutors claim Poe fled"."""
    if tokens[i].lower not in verbs.BARE or i == 0 or after >= len(tokens):
        return False
    before, first = tokens[i - 1], tokens[after]
    plural = before.lower.endswith("s") or before.lower in {"police", "people", "some", "many", "they"}
    agrees = tokens[i].lower.endswith("ed") or before.text == "," or plural != tokens[i].lower.endswith("s")
    opens = first.is_capital or first.lower in verbs.DETERMINERS | {"he", "she", "it", "they", "there", "we", "i"}
    if not (agrees and opens and (before.is_word or before.text == ",")):
        return False
    clause = tokens[after + 1 : after + _LONGEST_BARE_SUBJECT]
    relative = {"who", "which", "that", "whose", "whom"}  # "they found a man who was not"
    ends = (k for k, t in enumerate(clause) if not (t.is_word or t.text in APOSTROPHES) or t.lower in relative)
    end = next(ends, len(clause))
    return any(may_be_finite(t) and (t.lower in _CLEARLY_FINITE or t.lower.endswith("ed")) for t in clause[:end])


def _infinitive_follows(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether "pledges to be there" stands behind a subject that agrees: no "the pledges to be kept"."""
    if i == 0 or after + 1 >= len(tokens) or tokens[after].lower != "to" or not tokens[after + 1].text.islower():
        return False
    before = tokens[i - 1]
    return tokens[i].lower.endswith("s") and (before.text == "," or before.is_capital)


_OFTEN_DEEDS = frozenset("find hold show post read continue rule".split())  # "they found a man" is no finding
_READY = frozenset("quick swift keen eager careful first last among slow".split())
_LONGEST_BARE_SUBJECT = 9  # tokens from the start of a clause without "that" to behind its verb
_CLEARLY_FINITE = verbs.BE | verbs.MODALS | verbs.PASTS | {"has", "have", "had", "did", "does", "do"}


def _direct(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether what is said stands right before this attribution: a quotation, or all of a sentence that ends here."""
    if after >= len(tokens) or tokens[after].text == ".":
        return any(t.is_quote or t.text == "," for t in tokens[max(0, i - 12) : i])
    return tokens[after].text == "," and any(t.is_quote for t in tokens[max(0, i - 12) : i])


def _inverted(tokens: Sequence[Token], i: int, left: int, after: int, verb: verbs.SpeechVerb) -> Act | None:
    subject = subject_after(tokens, after)
    if subject is None or (left == 0 and not subject.pronoun):
        return None
    first = tokens[subject.start]
    ahead = tokens[subject.stop] if subject.stop < len(tokens) else None
    if ahead is not None and not (
        ahead.is_quote
        or ahead.text in {".", ",", ";", ":", "–", "—", "!", "?", ")", "("}
        or ahead.lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.TIME_HEADS | {"who", "and", "late"}
    ):
        return None
    if left and not tokens[left - 1].is_quote:
        if not first.text[0].isupper() and first.lower not in verbs.DETERMINERS | verbs.PRONOUNS:
            others = tokens[subject.start : subject.stop]
            if len(others) > 3 or not others[-1].lower.endswith("s"):
                return None
        chain = subject_before(tokens, i)
        if chain is not None and chain.apposed and not chain.shared and _opens_clause(tokens, chain):
            return None
    if left == 0 and len(tokens) > subject.stop + 3:
        return None
    return Act(verb, left, subject.stop, i, subject, "after")


def _opens_clause(tokens: Sequence[Token], subject: Subject) -> bool:
    """Whether "Roe, the mayor," can be the subject: it is a name, or starts its clause with a determiner."""
    words = tokens[subject.first : subject.last]
    if proper(words) or ends_proper(words):
        return True
    starts = subject.start == 0 or not tokens[subject.start - 1].is_word
    return starts and words[0].lower in verbs.DETERMINERS
