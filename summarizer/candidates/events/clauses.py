"""Main clauses: what an English sentence says when its asides and subordinate clauses are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.candidates.events.segments import COORDINATING, QUOTATION, RELATIVE, STRONG_MARKS, Segment, segments_of
from summarizer.candidates.events.verbs import (
    DETERMINERS,
    NO_CLAUSE,
    PREPOSITIONS,
    begins_with_verb,
    has_main_verb,
    has_verb,
    is_finite,
    is_spoken,
    main_verb,
    surely_begins_with_verb,
)

_LEAST = 4  # words of a clause that says something
_MOST = 16  # words up to which a clause is left as it is
_SAME_BEGINNING = 12  # characters
_KEPT = 7  # words that stay at least when a longer one is cut

_SUBORDINATE = frozenset(
    "after alongside although amid amidst among as because before despite due especially except following given "
    "including just leaving like mainly mostly namely not notably once owing partly particularly plus rather since "
    "than though unlike until when whereas while whilst with without according citing".split()
)
_BEGIN_A_SUBJECT = DETERMINERS | frozenset(
    "about all almost another anyone anything around as at both close each either eleven even everybody everyone "
    "everything few fewer half he hundreds i it just less many more most much nearly neither no nobody none not "
    "nothing one only other others roughly several she some somebody someone something such they those these "
    "there thousands twelve three two four five six seven eight nine ten twenty thirty forty fifty up "
    "we well what you police parliament congress staff management traffic power electricity water production output "
    "inflation unemployment turnout demand trade fighting violence shelling rain snow smoke debris work president "
    "minister chancellor justice captain coach opposition government".split()
)
_NO_SUBJECTS = RELATIVE | frozenset("although because how than though to whereas whether why with".split())
_ADJECTIVE = re.compile(r"(?!up |close |down )[a-z]+[a-rt-z] to ")  # "unfit to deal with it": part of a clause
_UNFINISHED = frozenset(
    "a an and are at be been between but by for from had has have into is of onto or the to was were with "
    "within".split()
)
_QUANTITY = re.compile(  # "At least sixteen people", "Around 5,000 workers", "Between 10 and 14 weeks"
    r"(?:about|around|between|over|under|up to|at (?:the very )?(?:least|most)|in excess of|upwards? of|near) "
    r"(?:an? )?(?:[^\w\s]?\d|half\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b"
    r"|(?:\w+ )?(?:hundred|thousand|million|billion|dozens?|hundreds|thousands|third|quarter)\b)",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r",? (?:after|before|by|for|in|since|when|while|without) (?!writing|hiding|training|passing)\w+ing$"
)
_SUBJECT_BEHIND_A_DAY = re.compile(
    r"\w+ (?:\w+ )?(?:\w+day|[A-Z]\w+ \d{4}|\d{4}|year|month|week) (?:[A-Z]|\d[\d,.]* [a-z])"
)
_NAME_BEHIND_A_NOUN = re.compile(  # "At the gate Ana Ro", "Earlier the same day Mr Ro"
    r"\w+ (?:\w+ )*?(?!(?:the|an?|its|his|her|their|of|in|at|near|on|by|from|to|for|under|with|and|last|this"
    r"|next|early|late"
    r"|nearby|neighbouring|\w+ern) )[a-z]{3,} (?!\w+day\b|(?:Jan|Febr)uary|March|April|May|June|July|August"
    r"|September|October"
    r"|November|December)[A-Z]\w+(?: |$)"
)
_CONDITIONS = frozenset({"if", "unless", "should", "had", "were"})  # "Should it rain, the match will be put off"
_ADVERB_IN_FRONT = re.compile(  # "Shortly after four o'clock", "Early on Monday", "Also in May", "Once in custody"
    r"(?:about|also|barely|earl(?:y|ier)|even|immediately|just|late|later|long|not long|once|only|right|shortly"
    r"|soon|well)"
    r" (?:after|again|ahead|around|at|before|by|during|in|last|next|of|on|that|the (?:same|next|following)|this|today"
    r"|under|within|yesterday|\w+day)\b",
    re.IGNORECASE,
)
_TIME_IN_FRONT = re.compile(  # "A day after the vote", "Minutes later", "Last week", "The following morning"
    r"(?:(?:less than|more than|nearly|almost|about|around|just|barely|only|some) )?"
    r"(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d+) (?:\w+ )?)?"
    r"(?:seconds?|moments?|minutes?|hours?|days?|weeks?|fortnight|months?|years?|decades?)"
    r" (?:after|before|later|earlier|ago|into|on|from now)\b"
    r"|(?:last|this|next|the (?:same|next|previous|following)) (?:\w+ )?(?:week|month|year|day|night|morning|afternoon"
    r"|evening|weekend|spring|summer|autumn|winter)(?: (?:in \w+|alone))?$"
    r"|(?:yesterday|today|tomorrow|tonight)(?: \w+)?$",
    re.IGNORECASE,
)
_LAST_TOLD = re.compile(r".*\w (?:that|says?|said) (.+)")
_SHORT_RELATIVE = re.compile(r" (?:(?:at|by|for|from|in|of|on|to|with) )?(?:which|who|whose|whom)(?: [\w’'-]+){1,4}$")
_WITHOUT_ITS_VERB = re.compile(
    r",? (?:when|while|because|where|although|though) (?!\w+ing\b|(?:of|in|on|I|you|he|she|it|they"
    r"|we)\b)(?:[\w’'-]+ ){0,6}[\w’'-]+$"
)
_ASIDE_MARKS = frozenset({"(", ":", "—", "–", "-"})
_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]|[•*–-])\s+")
_LINK = re.compile(
    r"^(?:that|But|And|Yet|Or"
    r"|(?:But |And )?(?:Meanwhile|However|Instead|Also|Then|So|Still|Separately|Earlier|Later|Now|Nevertheless"
    r"|Nonetheless|Moreover|Today|In addition|As a result|At the same time),),?\s+"
)
_BEFORE_A_DETERMINER = frozenset("after all and as before both but half not of only or since than".split())
_LESSER = re.compile(
    r"\s(?:(?<!years\s)(?<!months\s)(?<!weeks\s)(?<!days\s)(?<!hours\s)(?<!minutes\s)(?<!long\s)(?<!soon\s)(?<!just\s)"
    r"(?<!shortly\s)after|because|while|although|though"
    r"|(?<!such\s)(?<!well\s)(?<!soon\s)(?<!long\s)(?<!same\s)as (?:the|an?|it|he|she|they)|amid|despite|following"
    r"|that (?:would|will|could)|in an? (?:deal|move|bid|blow|sign|effort|attempt)|saying|leaving|making|whereas"
    r"|and (?:said|told|added))\s"
)
_WITHIN = re.compile(
    r"(?:(?:^|(?<= ))(?:when|after|before|(?<!many )(?<!much )(?<!few )as(?! (?:many|much|few)\b)|while|because|since"
    r"|until|although|though|in which|where)|\band that)"
    r" (?=\w)",
    re.IGNORECASE,
)
_A_DAY = re.compile(  # "until 9 January, ...": no clause
    r"\d{1,2}(?:st|nd|rd|th)? [A-Z]|\w+day\b|(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|then|now)\b"
)
_DENIAL = re.compile(r"\b(?:no|not|never|nobody|none|neither)\b|n['’]t\b")


def main_clauses(sentence: str) -> list[str]:
    """The main clauses of an English sentence, in order, in its own words; empty for a question, or without a verb.

    A second clause counts only with a subject of its own ("..., and the court agreed"). Fronted phrases, appositions,
    relative and subordinate clauses between commas or dashes are left out, a condition ("if ...") never: the words that
    stay need not stand side by side. What is left of a long one is cut before its first subordinate clause.
    """
    text = _LINK.sub("", _NUMBERING.sub("", " ".join(sentence.split()), count=1), count=1)
    if text.rstrip("\"”’' ").endswith("?"):
        return []
    segments = segments_of(text.strip(" .!"))
    found = [_shortened(_plain(clause)) for clause in _assembled(segments[_fronted(segments) :])]
    return [clause for clause in found if _says_something(clause)]


def clauses_within(sentence: str) -> list[str]:
    """The subordinate clauses of a sentence that have a subject and a verb: "after the dyke broke", "as rates rose"."""
    text = " ".join(sentence.split()).strip(" .!")
    quoted = [match.span() for match in QUOTATION.finditer(text)]
    found = []
    for opener in _WITHIN.finditer(text):
        if NO_CLAUSE.match(text, opener.start()):
            continue  # "before eight the police fired"
        rest = text[opener.end() :]
        clause = next(iter(main_clauses(rest)), "")
        if any(start < opener.start() < end for start, end in quoted) or not clause:
            continue
        first = clause.split(maxsplit=1)[0].casefold()
        is_subject = not (is_finite(first) or first in PREPOSITIONS | RELATIVE | _SUBORDINATE or first.endswith("ing"))
        if rest.startswith(clause[:_SAME_BEGINNING]) and is_subject and not _A_DAY.match(rest):
            found.append(clause)
    return found


def _says_something(clause: str) -> bool:
    words = clause.casefold().split()
    if clause.count('"') % 2 or clause.count("“") != clause.count("”"):
        return False
    return (
        len(words) >= _LEAST
        and words[0] not in _NO_SUBJECTS
        and not (clause[0].islower() and surely_begins_with_verb(clause))
        and not _ADJECTIVE.match(clause)
        and words[-1] not in {"said", "says", "told", "added", "wrote"}
        and _has_a_verb_of_its_own(clause)
    )


def _plain(clause: str) -> str:
    """A clause without an aside that has stayed in front of its verb: "Ana Ro, its chair, demands"."""
    verb = main_verb(clause)
    subject, _, _ = clause[: verb[1]].rstrip().rpartition(",") if verb else ("", "", "")
    head, comma, aside = subject.rpartition(", ")
    if verb is None or not comma or clause[: verb[1]].rstrip()[-1:] != "," or has_verb(aside):
        return clause
    return f"{head} {clause[verb[1] :]}"


def _has_a_verb_of_its_own(clause: str) -> bool:
    """Whether its main verb follows its subject: no comma stands between them, nor is it a member of a list."""
    verb = main_verb(clause)
    return verb is not None and not clause[: verb[1]].rstrip().endswith(",")


def _fronted(segments: Sequence[Segment]) -> int:
    """How many segments stand in front of the first clause: "On Wednesday, ...", "In a letter that he sent, ..."."""
    for position in range(len(segments) - 1):
        if not _can_stand_in_front(segments, position):
            return position
    return len(segments) - 1 if segments and has_main_verb(segments[-1].text) else 0


def _can_stand_in_front(segments: Sequence[Segment], position: int) -> bool:
    segment, following = segments[position], segments[position + 1]
    if segment.first in _SUBORDINATE - ({"not", "just"} if not position else set()) or (
        position and segment.first in RELATIVE
    ):
        return True
    if position and segments[0].first == "according" and not has_verb(segment.text):
        return True  # "According to its chair, Ana Ro, ..."
    if position and segments[0].first in PREPOSITIONS and _is_apposed(segment):
        # "In Brezna, the last town before the river, people ...", "For Ana Ro, 40, chair of the fund, the vote ..."
        goes_on = _is_apposed(following) and any(_has_a_clause(later.text) for later in segments[position + 2 :])
        return not following.is_joined and (goes_on or _has_a_clause(following.text))
    time = _TIME_IN_FRONT.match(segment.text) or _ADVERB_IN_FRONT.match(segment.text)
    if not position and time and not has_main_verb(segment.text):
        return not following.is_joined and not _holds_a_name(segment.text)
    prepositional = segment.first in PREPOSITIONS - {"of"} and not _QUANTITY.match(segment.text)
    if not (prepositional or _is_participial(segment.text)) or following.is_joined:
        return False
    if segment.first == "to":
        return _has_a_clause(following.text)
    if has_main_verb(segment.text) and not _has_a_clause(following.text) and _holds_a_name(segment.text):
        return False  # "At the gate Ana Ro held up a picture of her son, Jan Ro, who ..., and wept"
    if has_main_verb(segment.text) or not prepositional:
        # "In May the court fined the bank, a lender": nothing stands in front of a clause that has a verb already
        return _is_clause(segments, position + 1) and not is_spoken(following.text)
    return not _holds_a_subject(segment.text)


def _holds_a_subject(text: str) -> bool:
    """Whether a subject comes behind what a preposition governs: "On Monday the mayor", "Under the deal the bank"."""
    words = text.casefold().split()
    apart = any(
        word in DETERMINERS - {"that"} and words[n] not in PREPOSITIONS | _BEFORE_A_DETERMINER
        for n, word in enumerate(words[2:], start=1)
    )
    return apart or bool(_SUBJECT_BEHIND_A_DAY.match(text))


def _holds_a_name(text: str) -> bool:
    return _holds_a_subject(text) or bool(_NAME_BEHIND_A_NOUN.match(text))


def _assembled(segments: Sequence[Segment]) -> Iterator[str]:
    """The clauses that these segments make, without those that are asides."""
    clause: list[int] = []
    for position, segment in enumerate(segments):
        current = _joined(segments, clause)
        whole = _is_whole(current) and not (len(clause) == 1 and segments[clause[0]].first in _CONDITIONS)
        if whole and segment.is_joined and _is_clause(segments, position):
            yield current
            clause = [position]
        elif _belongs(segments, position, clause, current, whole):
            clause.append(position)
    if clause and not (len(clause) == 1 and segments[clause[0]].first in _CONDITIONS and len(segments) > 1):
        yield _joined(segments, clause)


def _is_whole(text: str) -> bool:
    """Whether a clause lacks nothing: neither its verb, nor that of what is said ("He said that the count")."""
    if not has_main_verb(text) or text.rsplit(maxsplit=1)[-1].casefold() in _UNFINISHED:
        return False
    told = _LAST_TOLD.search(text)
    return told is None or has_verb(told.group(1))


def _is_clause(segments: Sequence[Segment], position: int) -> bool:
    """Whether a clause with a subject of its own begins here, its verb perhaps behind an aside."""
    words = segments[position].unjoined.split()
    if not words or (len(words) == 1 and words[0].isdigit()):  # an age
        return False
    if not (_begins_a_subject(words[0]) or words[0].casefold() in PREPOSITIONS):
        described = (
            position + 1 < len(segments) and segments[position + 1].first in RELATIVE and not has_verb(" ".join(words))
        )
        return described and _predicate(segments, position + 1, position) is not None
    if has_main_verb(" ".join(words)):
        return len(words) >= _LEAST
    return _predicate(segments, position + 1, position) is not None


def _is_apposed(segment: Segment) -> bool:
    """Whether it only describes what stands before: an age, "the last town before the river", "chair of the fund"."""
    words = segment.text.split()
    a_role = words[0][0].islower() and not words[0].endswith("s")
    described = segment.first in DETERMINERS | {"home"} or (a_role and len(words) > 2)
    return (words[0].isdigit() and len(words) == 1) or (described and not has_main_verb(segment.text))


def _has_a_clause(text: str) -> bool:
    return _begins_a_subject(text.split(maxsplit=1)[0]) and has_main_verb(text)


def _belongs(segments: Sequence[Segment], position: int, clause: Sequence[int], current: str, whole: bool) -> bool:
    """Whether a segment belongs to a clause that reads `current` so far, and is `whole` when it lacks nothing."""
    segment = segments[position]
    if not clause or (segment.before == ")" and clause[-1] == position - 2):
        return True
    if segment.before in STRONG_MARKS:
        return False
    predicate = None if whole else _predicate(segments, position, clause[-1])
    if predicate is not None:  # "Ana, the mayor, and her deputy were hurt"
        return position == predicate or (segment.first in COORDINATING and not has_verb(segment.text))
    skipped = clause[-1] < position - 1 and not any(
        segments[n].is_joined or segments[n].first in RELATIVE or has_verb(segments[n].text)
        for n in range(clause[-1] + 1, position)
    )
    if skipped and segment.first == "to" and is_finite(current.rsplit(maxsplit=1)[-1].casefold()):
        return True  # "plans, however, to leave"
    if whole and skipped and segment.before in {",", "—", "–", "-"} and segment.first in PREPOSITIONS - {"of"}:
        return not has_verb(segment.text)  # "pulled a man, her son, from the rubble"
    if segment.before in _ASIDE_MARKS or segment.first in RELATIVE | _SUBORDINATE or _is_participial(segment.text):
        return False
    if not whole:
        return True
    if segment.first in COORDINATING:
        opens = segment.unjoined.casefold().partition(" ")[0] in RELATIVE | _SUBORDINATE
        return not (skipped or opens or has_verb(segment.text) or begins_with_verb(segment.unjoined))
    return clause[-1] == position - 1 and _is_listed(segments, position)


def _predicate(segments: Sequence[Segment], position: int, subject: int) -> int | None:
    """The segment from `position` on that goes on with a verb: its subject is `subject`, and asides stand between."""
    verbs: list[int] = []
    late: list[int] = []  # begin like participles, but behind an aside: "The ships, one of them empty, collided off"
    without_verb = 0  # relative clauses that have begun: their verbs come first
    for n in range(position, len(segments)):
        segment = segments[n]
        if n > position and segment.before in STRONG_MARKS:
            break
        if begins_with_verb(segment.text):
            if without_verb:
                without_verb -= 1
            else:
                verbs.append(n)
        elif segment.first in RELATIVE and not has_verb(segment.text):
            without_verb += 1
        elif n > subject + 1 and not without_verb and is_finite(segment.first) and " by " not in segment.text:
            late.append(n)
    if len(verbs) > 1 and verbs[0] == 1 and is_spoken(f"X {segments[1].text}"):
        return verbs[1]  # "The sea, said the mayor, was calm"
    surely = next((n for n in verbs if surely_begins_with_verb(segments[n].text)), verbs[0] if verbs else None)
    return (late[-1] if late else None) if surely is None else surely


def _is_listed(segments: Sequence[Segment], position: int) -> bool:
    """Whether it is a member of a list, "boats, buses and lorries": short, and the last of them has an "and"."""
    for segment in segments[position:]:
        words = segment.text.casefold().split()
        if segment.before != "," or len(words) > 6 or has_verb(segment.text) or words[0] in {"a", "an", "the"}:
            return False
        if "and" in words or "or" in words:
            return True
    return False


def _joined(segments: Sequence[Segment], positions: Sequence[int]) -> str:
    """The words of these segments; the marks between those that stand side by side are kept."""
    text = ""
    for rank, position in enumerate(positions):
        segment = segments[position]
        if rank == 0:
            text = segment.unjoined if segment.before else segment.text
        elif positions[rank - 1] == position - 1 and segment.before in {",", ";"}:
            text += f"{segment.before} {segment.text}"
        else:
            text += f" {segment.text}"
    text = _DANGLING.sub("", text.strip(" ,;:."))
    relative = _SHORT_RELATIVE.search(text)
    if relative and not has_verb(relative.group()):  # "the offer which Ana Ro": her verb stands behind an aside
        return text[: relative.start()].strip(" ,;:.")
    unfinished = _WITHOUT_ITS_VERB.search(text)
    if unfinished and not has_verb(unfinished.group()):  # "broke down when a deserter": his name stands between
        return text[: unfinished.start()].strip(" ,;:.")
    return text


def _begins_a_subject(word: str) -> bool:
    plain = word.casefold()
    if is_finite(plain) or plain in RELATIVE | _SUBORDINATE:
        return False
    return plain in _BEGIN_A_SUBJECT or word[0].isupper() or word[0].isdigit() or word.endswith("s")


def _is_participial(text: str) -> bool:
    """Whether it begins with a participle and what goes with it: "Valued at ...", not "Retired drivers ..."."""
    first, _, rest = text.casefold().partition(" ")
    return first == "aged" or (
        len(first) > 4
        and (first.endswith("ing") or (first.endswith("ed") and rest.partition(" ")[0] in PREPOSITIONS | {"as"}))
    )


def _shortened(clause: str) -> str:
    if len(clause.split()) > _MOST:
        for lesser in _LESSER.finditer(clause):
            head = clause[: lesser.start()].rstrip(" ,;:")
            while head.split() and head.split()[-1].casefold() in _UNFINISHED:
                head = head.rpartition(" ")[0].rstrip(" ,;:")
            if "because" in lesser.group() and _DENIAL.search(head):
                continue  # "did not resign because ..." does not say that somebody did not
            if len(head.split()) >= _KEPT and has_main_verb(head):
                return head
    return clause
