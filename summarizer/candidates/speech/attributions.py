"""Attributions: clauses that somebody asserts, denies, warns of, pledges or demands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.articles.article import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.verbs import has_verb
from summarizer.candidates.languages import known_language
from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.abroad import find_attributions_abroad
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.content import content_of, trimmed
from summarizer.candidates.speech.content_behind import bids
from summarizer.candidates.speech.frames import Frame
from summarizer.candidates.speech.quotations import quotations_of, tells_on, words_of
from summarizer.candidates.speech.reading import Reading, read
from summarizer.candidates.speech.references import Reference
from summarizer.candidates.speech.stances import stance_of

_SHORTEST = 3  # words of a clause that "it" refers back to
_ALONE = 8  # words of a quotation that nobody is said to say in its sentence
# "denied this": what is denied was said just before.
_SAID = (
    r"(?:it|this|that|them|so|both|all (?:of )?(?:it|this|that)"
    r"|(?:the|such|this|that|these|those|all|any|both|any such|his|her|its|their|[\w-]+['’]s?) (?:\w+ )?"
    rf"(?:{'|'.join(sorted(verbs.HEARSAY - {'concern', 'concerns', 'fear', 'fears', 'complaint', 'complaints'}))}"
    r"|objections?|accounts?|versions?|characteri[sz]ations?|descriptions?|interpretations?|criticisms?|readings?))"
)
_BACK = re.compile(
    rf"{_SAID}(?:,? (?:too|also|as well|either|again|at once|flatly|yesterday|today|altogether|out of hand"
    r"|(?:on|in|within|at|through|via|by|last|before|after|when|during|to|as) [^,;“”\"]{2,60}))?",
    re.IGNORECASE,
)
# "called this a lie", "dismissed the claims as nonsense": a denial of what was said just before.
_FALSEHOODS = """lie lies nonsense rubbish false falsehood falsehoods untrue fabricated fabrication baseless unfounded
    groundless absurd ridiculous ludicrous fiction fictitious fantasy invented invention slander slanderous libel
    libellous defamatory smear smears hoax fake fake\\snews misleading wrong inaccurate preposterous laughable garbage
    tosh bogus malicious mischievous propaganda""".split()
_FALSE = re.compile(
    rf"{_SAID} (?:as )?(?:an? )?(?:[\w-]+ ){{0,2}}[“\"‘']?(?:[\w-]+ ){{0,2}}(?:{'|'.join(_FALSEHOODS)})[,.”\"’']*",
    re.IGNORECASE,
)
# Somebody tells what happened to him or her: no claim that a brief is read for.
_MEMOIR = re.compile(r"I (?:\w+ed|(?:just |never |only )?(\w+))\b")
# "said it did not", "says it will": what they do not do is not told here.
_ELLIPSIS = re.compile(
    r"(?:I|we|he|she|it|they|there) "
    r"(?:\w+n[’']t|(?:do|does|did|is|was|were|will|would|can|could|has|have|had|should)(?: not)?)"
)
_AND_THAT = re.compile(
    r"(?:,? (?:and|but) (?:also )?|, )that (?=(?:he|she|it|they|the|an?|his|her|no|there|[A-Z]\w+)\b)(?=(?:\w+[ ,]){2})"
)

_EACH_OTHER = frozenset({"each other", "one another", "himself", "herself", "itself", "themselves"})  # they blame


@dataclass(frozen=True, slots=True)
class _Claim:
    """`told_in`: the frame that holds the words, where it is not the frame of the act ("denied this")."""

    speaker: Reference | None
    stance: str
    text: str
    told_in: int | None = None


def find_attributions(
    article: Article, names: Sequence[Candidate] = (), reading: Reading | None = None
) -> tuple[Candidate, ...]:
    """Every claim that the article reports of somebody, in order; one a claimant in each sentence.

    `spans` are the whole sentences; `known` holds "claimant" where code can tell who it is, "stance", and "claim":
    the clause as it stands. The headline is left out: it says again what the article says.
    """
    if (language := known_language(article.language)) is not None:
        return find_attributions_abroad(article, names, language)
    reading = reading or read(article, names)
    direct = _direct_speech(reading)
    found: list[Candidate] = []
    before: tuple[str, int] | None = None
    for number, frame in enumerate(reading.frames):
        if _is_heading(article, frame):
            continue
        seen: set[tuple[str | None, str]] = set()
        claims = [*_claims(reading, number, before), *direct.get(number, ())]
        if claims:
            before = claims[-1].text, claims[-1].told_in if claims[-1].told_in is not None else number
        elif frame.tokens and frame.tokens[-1].text == ".":
            before = article.text[frame.start : frame.end].rstrip("."), number
        for claim in claims:
            who = claim.speaker.name if claim.speaker else None
            if (who, claim.text) in seen:
                continue
            seen.add((who, claim.text))
            known = {"stance": claim.stance, "claim": claim.text} | ({"claimant": who} if who else {})
            told = () if claim.told_in is None else article.sentences[reading.frames[claim.told_in].sentences]
            found.append(
                Candidate(
                    "attributions",
                    tuple((s.start, s.end) for s in (*told, *article.sentences[frame.sentences])),
                    article.text[frame.start : frame.end],
                    known,
                )
            )
    return tuple(found)


def _is_heading(article: Article, frame: Frame) -> bool:
    """Whether a sentence is a headline or another line without a full stop, a paragraph of its own."""
    words = article.text[frame.start : frame.end]
    if article.headline and words == article.headline:
        return True
    borders = {article.text[max(0, frame.start - 1) : frame.start], article.text[frame.end : frame.end + 1]}
    return borders <= {"", "\n"} and words[-1:].isalnum()


def attribution_of(article: Article, start: int, end: int, attributions: Sequence[Candidate]) -> Candidate | None:
    """The attribution in whose clause `article.text[start:end]` stands; the innermost of several.

    None where the article itself is speaking.
    """
    inside: list[tuple[int, Candidate]] = []
    for candidate in attributions:
        if not candidate.start <= start < candidate.end:
            continue
        claim = str(candidate.known.get("claim", ""))
        at = article.text.find(claim, candidate.start, candidate.end)
        if at < 0 or at <= start < at + len(claim):
            inside.append((len(claim), candidate))
    return min(inside, key=lambda pair: pair[0])[1] if inside else None


def source_of(article: Article, start: int, end: int, attributions: Sequence[Candidate]) -> str | None:
    """Who states the clause in which `article.text[start:end]` stands.

    None where the article itself does, or where code cannot tell who does: `attribution_of` tells these two apart.
    """
    found = attribution_of(article, start, end, attributions)
    return None if found is None else found.known.get("claimant")


def _direct_speech(reading: Reading) -> dict[int, list[_Claim]]:
    """Quotations as claims of their speakers, by the number of the frame they stand in."""
    found: dict[int, list[_Claim]] = {}
    for quoted in quotations_of(reading):
        text = words_of(reading, quoted.stretch)
        place = reading.places[(quoted.stretch, 0)]
        told = reading.frames[place[0]]
        alone = not any(t.is_word for t in told.tokens)
        if not alone and not told.acts and tells_on(reading, quoted.stretch) and quoted.speaker is not None:
            words = trimmed(reading.article.text[told.start : told.end].rstrip("."))
            stance = stance_of("asserts", words, quoted.speaker.kind)
            found.setdefault(place[0], []).append(_Claim(quoted.speaker, stance, words))
        if alone and len(text.split()) >= _ALONE and not text.endswith("?") and not _is_memoir(text):
            for part, (start, end) in enumerate(reading.stretches[quoted.stretch].parts):
                frame = reading.places[(quoted.stretch, part)][0]
                words = trimmed(reading.article.text[start:end])
                stance = stance_of("asserts", words, quoted.speaker.kind if quoted.speaker else None)
                found.setdefault(frame, []).append(_Claim(quoted.speaker, stance, words))
    return found


def _claims(reading: Reading, number: int, before: tuple[str, int] | None) -> list[_Claim]:
    """What the acts of one sentence say; `before`: the claim or sentence that "this" refers back to."""
    frame = reading.frames[number]
    found: list[_Claim] = []
    if frame.tokens and frame.tokens[-1].text == "?":
        return found
    for k, act in enumerate(frame.acts):
        stance = act.verb.stance
        bidden = bids(frame, act)
        if stance is None and not bidden:
            continue
        speaker = reading.speakers[number][k]
        if act.verb.lemma == "threaten" and speaker is not None and speaker.kind == "thing":
            continue  # "the storm threatened the coast"
        if act.order == "colon" and not _speaks_up(reading, frame, act, speaker):
            continue
        text = content_of(reading.article.text, frame, k)
        told_in = None
        if text is None and found and _is_charge_denied(frame, act):
            text = found[-1].text
        if (verdict := _verdict(reading.article.text, frame, act)) is not None:
            stance, text = "asserts", verdict
        if text is not None and act.verb.lemma in verbs.VERDICT_LINKS and _FALSE.fullmatch(text):
            stance, text = "denies", "it"
        if text is not None and _BACK.fullmatch(text):
            beside = _clause_beside(reading.article.text, frame, act)
            text, told_in = (found[-1].text, found[-1].told_in) if found else before or (None, None)
            if beside is not None and (not found or frame.acts[k - 1].last > act.first):
                text, told_in = beside, None
        if (
            text is None
            or _ELLIPSIS.fullmatch(text)
            or text.endswith("?")
            or _is_no_content(text, stance)
            or _is_memoir(text)
        ):
            continue
        if stance != "denies" and not has_verb(text) and any(text in one.text for one in found):
            continue  # "Roe said her engineers had begged for a delay" is one claim
        for part in _parts(text):
            put = "demands" if bidden else stance_of(stance or "asserts", part, speaker.kind if speaker else None)
            found.append(_Claim(speaker, put, part, told_in))
    return found


def _is_charge_denied(frame: Frame, act: Act) -> bool:
    """ "Roe accused Poe of lying, a charge | he denies |": what is denied was just said."""
    if act.verb.stance != "denies" or act.order != "before" or act.first < 3:
        return False
    at = act.first - 1 - (frame.tokens[act.first - 1].lower in {"that", "which"})
    opened = any(t.lower in {"a", "an"} for t in frame.tokens[at - 2 : at])
    return opened and frame.tokens[at].lower in verbs.HEARSAY


def _verdict(text: str, frame: Frame, act: Act) -> str | None:
    """ "dismissed | the trial as “a circus” |": what is said of a thing in one's own words; no claim is denied."""
    if act.verb.lemma != "dismiss" or act.order != "before":
        return None
    tokens = frame.tokens
    as_ = next((k for k in range(act.last, min(len(tokens) - 1, act.last + 14)) if tokens[k].lower == "as"), None)
    if as_ is None or not tokens[as_ + 1].is_quote:
        return None
    thing = tokens[act.last : as_]
    said = verbs.HEARSAY | {"it", "this", "that", "them", "him", "her", "such"}
    if len(thing) < 2 or any(t.lower in said or not t.is_word for t in thing):
        return None
    return trimmed(text[thing[0].start : tokens[as_ + 1].end])


def _clause_beside(text: str, frame: Frame, act: Act) -> str | None:
    """What was just told in the same sentence: "Word spread that | the shaft was lost |; the firm denied it"."""
    at = act.first - 1
    while at > 0 and frame.tokens[at].lower in {"and", "but"}:
        at -= 1
    if at < 4 or frame.tokens[at].text not in {";", ",", "–", "—"}:
        return None
    start = next((i + 1 for i in range(at - 1, 0, -1) if frame.tokens[i].text in {";", ":"}), 0)
    that = next((i + 1 for i in range(start, at) if frame.tokens[i].lower == "that"), start)
    words = trimmed(text[frame.tokens[that].start : frame.tokens[at].start])
    return words if has_verb(words) and len(words.split()) >= _SHORTEST else None


def _parts(text: str) -> list[str]:
    """ "the wall stood and that nobody was hurt" are two claims."""
    parts, start = [], 0
    for found in _AND_THAT.finditer(text):
        before = text[: found.start()]
        if before.count("“") == before.count("”") and before.count('"') % 2 == 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]


def _is_memoir(text: str) -> bool:
    """ "I sat down on the step", "I never heard them stop"."""
    found = _MEMOIR.match(text)
    return found is not None and (found[1] is None or found[1] in verbs.PASTS)


def _is_no_content(text: str, stance: str | None) -> bool:
    """Whether the words go on with the clause around the verb: "on Wednesday", "what the union wants | would cost"."""
    first = text.partition(" ")[0]
    if first in verbs.MODALS | verbs.BE - {"being"} or text in _EACH_OTHER:
        return True
    return stance != "warns" and first in verbs.PREPOSITIONS - {"against", "to", "under"} and not has_verb(text)


def _speaks_up(reading: Reading, frame: Frame, act: Act, speaker: Reference | None) -> bool:
    """Whether what stands before a colon speaks: somebody quoted, or a person who does so more than once."""
    if frame.tokens[act.last].is_quote:
        return True
    turns = [
        heard
        for other, speakers in zip(reading.frames, reading.speakers, strict=True)
        for one, heard in zip(other.acts, speakers, strict=True)
        if one.order == "colon" and heard == speaker
    ]
    return speaker is not None and speaker.kind == "person" and len(turns) > 1
