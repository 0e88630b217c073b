"""Main clauses of a sentence in another language: without asides, relative and fronted subordinate clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from summarizer.candidates.dates.calendars import calendar_of
from summarizer.candidates.events.verbs_abroad import GERMANIC, Verb, main_verb, verbs_in
from summarizer.candidates.languages import Language

_LEAST = 4  # words of a clause that says something
_MOST = 22  # words from which on a clause is cut
_LONG = 16  # and from which on what depends behind its verb is left out
_KEPT = 8  # words that stay at least when a longer one is cut
_SUBJECT = 9  # words of a subject that a second verb is told of, too
_ASIDE = re.compile(r"\s*\([^)]*\)|\s*\[[^\]]*\]|\s+[–—-]\s?[^–—]{3,90}\s?[–—-](?=[\s,;.])|\s—[^—]{3,90}—(?=[\s,;.])")
_QUOTATION = re.compile(r"[„“”«»\"][^„“”«»\"]*[“”»«\"]?")
_MARK = re.compile(r"(?P<strong>;|:(?=\s)|\s[–—]\s|(?<=[.!?…][”“»\"])\s)|,(?=\s|$)")
_AND = {
    "de": "und|aber|doch|sondern|sowie",
    "nl": "en|maar|doch|dus",
    "fr": "et|mais|puis",
    "es": "y|e|pero|sino|aunque",
    "it": "e|ed|ma|però|mentre",
    "pt": "e|mas|porém",
}
_OPENERS = {  # what makes a part depend on another, at its beginning
    "de": "dass weil wenn ob obwohl nachdem bevor damit sodass während indem falls sobald solange wobei wodurch wofür "
    "wo was welche welcher welches welchen deren dessen als wie wer warum wonach worauf womit um ohne statt anstatt "
    "woraufhin seit seitdem obgleich sofern sooft woran wovon worin wozu weshalb weswegen wohin woher je",
    "nl": "dat omdat als toen terwijl hoewel nadat voordat zodat wie wat waar waarin waarmee waarvan waardoor waarbij "
    "waarop waaronder waarna waaraan welke die of hoe waarom zoals tenzij indien sinds zodra zolang om zonder door "
    "aangezien mits ofschoon",
    "fr": "que qu qui dont où lorsque lorsqu quand si comme puisque puisqu alors tandis après bien afin pour sans "
    "avant parce laquelle lequel lesquels lesquelles duquel auquel ce selon d'après faute quoique quoiqu tant",
    "es": "que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como si porque pues aunque mientras para "
    "sin tras según tal salvo puesto ya",
    "it": "che chi cui quale quali dove quando come se perché poiché mentre benché sebbene affinché dopo prima per "
    "senza secondo nonostante visto dato purché qualora giacché siccome",
    "pt": "que quem qual quais cujo cuja cujos cujas onde quando como se porque pois embora enquanto caso para sem "
    "após segundo conforme já depois antes apesar",
}
_NOT_THE_WHOLE = {  # openers that stand before a noun as well: "pour 40 euros", "según el alcalde"
    "ohne statt seit je wie als um während sinds zonder door om als pour sans avant après selon comme alors bien ce "
    "tant para sin tras según como salvo ya per senza secondo dopo prima come nonostante visto dato sem após "
    "segundo conforme já depois antes apesar tandis faute"
}
_WITH_A_VERB = frozenset(word for text in _NOT_THE_WHOLE for word in text.split())
_RELATIVES = frozenset("der die das den dem denen deren dessen".split())
_BEFORE_A_VERB = frozenset(
    "lo la le les li gli se si s l m t n j y en ne ci vi me te nos lhe lhes o a os as non no não nem ni nunca jamais "
    "já ya già déjà ora agora ahora adesso anche également también também aussi und et e ed pero mais ma mas aber en "
    "maar poi puis luego depois dann dan auch ook sich zich nicht niet ha ainsi così así assim encore ancora ainda "
    "finalmente enfin però porém sino doch sondern sowie wohl inoltre además além".split()
)
_CONTRACTED = frozenset(  # a preposition with its article
    "no na nos nas num numa im am zum zur vom beim ins ans au aux du des al del allo alla ai nel nella nello nei nelle "
    "dal dalla sul sulla pelo pela ao aos à às".split()
)
_BRACKETS = (("«", "»"), ("“", "”"), ("„", "“"))
_OPENING = re.compile(  # words that join a sentence to the one before, and none of what happens
    r"^(?:en revanche|toutefois|cependant|par ailleurs|en outre|en effet|de plus|du coup|or|sin embargo|no obstante"
    r"|además|por otra parte|asimismo|por su parte|tuttavia|inoltre|intanto|infatti|anzi|dal canto suo|no entanto"
    r"|além disso|por outro lado|entretanto|porém|allerdings|zudem|außerdem|unterdessen|inzwischen|dennoch|trotzdem"
    r"|daarnaast|bovendien|intussen|ondertussen|toch|pour sa part|pour leur part|denn|want|car|poi)"
    r"\s*,?\s+(?=\w)",
    re.IGNORECASE,
)
_HANGING = re.compile(r"\s(?:und|et|y|e|ed|en|and|que|dass|che|dat|oder|ou|of|o|mais|pero|ma|mas|soit|a|de|di)$")
_CUT_OFF = re.compile(
    r"\s(?:que|dass|che|dat)(?:\s\S+){1,4}$"
)  # "anunció que el lunes", of what went on behind a comma
_QUANTITY = re.compile(  # "Cerca de 40 pessoas", "Über hundert Menschen": somebody, not a place
    r"(?:cerca d[ei]|près de|près d[’']|más de|plus de|plus d[’']|più di|oltre|mais de|perto de|mehr als|über|an die"
    r"|bis zu|rund|etwa|jusqu[’']à|hasta|fino a|até|meer dan|ruim|bijna|tot|zo[’']n|au moins|al menos|almeno"
    r"|pelo menos)\s"
    r"(?!\d{1,2}\.? [^\W\d]+ ?(?:\d{4})?$)\d|cientos de|miles de|centinaia di|migliaia di|centenas de|milhares de",
    re.IGNORECASE,
)
_LATE = re.compile(r"\b(?:[a-zäöü]{0,6}ge|be|ver|er|ent|zer|ont|her)[a-zäöü]{3,}(?:t|d|en)\b|\b\w{3,}(?:iert|eerd)\b")
_TO_DO = re.compile(r"\b(?:zu|te) \w+en$|\b\w+zu\w+en$")  # "die Brücke zu sperren": goes on with what it is said of


@dataclass(frozen=True)
class _Part:
    """What stands between two marks of a sentence: whether it depends, has a verb, or has none of its own."""

    text: str
    kind: Literal["dependent", "told", "bare"]
    strong: bool
    verb: int  # offset of its verb in `text`
    bare_verb: bool  # its verb comes first, without a subject of its own


def main_clauses_abroad(sentence: str, language: Language) -> list[str]:
    """What a sentence tells, clause by clause, in its own words; each with its subject where that stands there."""
    text = _ASIDE.sub("", " ".join(sentence.split())).strip(" .!?…")
    found: list[str] = []
    subject, pending, dropped, here = "", "", False, False
    for part in _parts(text, language):
        if part.strong:
            subject, pending, dropped, here = "", "", False, False
        if part.kind == "told" and here and not pending and _tells_who_says(part, language):
            continue
        if part.kind == "dependent":
            dropped = True
        elif part.kind == "bare":
            if here and not pending and _TO_DO.search(part.text) and not dropped:
                found[-1] = f"{found[-1]}, {part.text}"
            elif here and dropped and language.code in GERMANIC and _LATE.search(part.text):
                found[-1] = f"{found[-1]} {part.text}"  # "hat das Gesetz, das ..., gestern verabschiedet"
            elif not pending:
                pending = part.text
            elif here and _is_fronted(pending, language) and len(found[-1].split()) <= _SUBJECT and not dropped:
                found[-1] = f"{found[-1]}, {pending}, {part.text}"  # "prendeu ontem, em Lima, dois homens"
                pending = ""
            elif _is_fronted(pending, language) and not _is_fronted(part.text, language):
                pending = f"{pending} {part.text}"  # "No domingo, cem pessoas, segundo a polícia, protestaram"
        else:
            joined = part.text
            before = part.text[: part.verb].casefold()
            head = ""
            if part.bare_verb:
                goes_on = re.match(rf"(?:{_AND[language.code]})\s", part.text) is not None and subject
                head = subject if goes_on else pending or subject
                joined = f"{head} {_without_and(part.text, language)}" if head else part.text
            elif (
                pending and re.search(rf"\s(?:{_AND[language.code]})\s", before) and not _is_fronted(pending, language)
            ):
                joined = f"{pending}, {part.text}"  # "Lima, Cusco y Puno se quedaron"
            found.append(joined)
            own = head if part.bare_verb else joined[: len(joined) - len(part.text) + part.verb].strip()
            subject = own if len(own.split()) <= _SUBJECT and own and not _is_fronted(own, language) else ""
            pending, dropped, here = "", False, True
    clauses = [_shortened(clause, language) for clause in found]
    if not found:  # a headline, a sentence whose verb is not known
        clauses = [_shortened(text, language)]
    return [clause for clause in clauses if len(clause.split()) >= _LEAST]


def _parts(text: str, language: Language) -> Iterator[_Part]:
    quoted = [match.span() for match in _QUOTATION.finditer(text)]
    verbs = [verb for verb in verbs_in(text, language.code) if not _within(verb.start, quoted)]
    marks = [
        (m.start(), m.end(), m["strong"] is not None) for m in _MARK.finditer(text) if not _within(m.start(), quoted)
    ]
    joined = list(_joints(text, marks, verbs, quoted, language))
    joints = {past for _, past, _ in joined}
    cuts = sorted([*marks, *joined])
    start, strong, inherited = 0, True, False
    for end, following, next_strong in [*cuts, (len(text), len(text), True)]:
        words = text[start:end].strip()
        offset = start + len(text[start:end]) - len(text[start:end].lstrip())
        if words:
            here = [verb for verb in verbs if start <= verb.start < end]
            part = _part(words, offset, here, strong, language)
            if start in joints and inherited and part.kind == "told" and part.bare_verb:
                part = _Part(words, "dependent", strong, 0, False)
            inherited = part.kind == "dependent"
            yield part
        start, strong = following, next_strong


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first < at < past for first, past in spans)


def _joints(
    text: str,
    marks: Sequence[tuple[int, int, bool]],
    verbs: Sequence[Verb],
    quoted: Sequence[tuple[int, int]],
    language: Language,
) -> Iterator[tuple[int, int, bool]]:
    """Where "and" or "but" joins two clauses: each side has a verb of its own up to the next mark."""
    for match in re.finditer(rf"\s(?=(?:{_AND[language.code]})\s)", text):
        at = match.start()
        if _within(at, quoted):
            continue
        left = max((past for _, past, _ in marks if past <= at), default=0)
        right = min((start for start, _, _ in marks if start > at), default=len(text))
        behind = [verb for verb in verbs if at < verb.start < right]
        before = [verb for verb in verbs if left <= verb.start < at]
        if any(verb.past > at for verb in before):
            continue  # "hatten die Wohnung und das Büro durchsucht"
        if before and behind and _directly(text[at : behind[0].start], language):
            yield at, match.end(), False


def _directly(between: str, language: Language) -> bool:
    """Whether nothing but a subject stands between "and" and its verb."""
    words = between.casefold().split()[1:]
    return not any(word in _OPENERS[language.code].split() for word in words) and len(words) <= 2 * _SUBJECT


def _part(words: str, offset: int, verbs: Sequence[Verb], strong: bool, language: Language) -> _Part:
    lowered = re.findall(r"[^\W\d_]+", words.casefold().replace("’", "'"))
    opening = lowered[0] if lowered else ""
    if opening in _AND[language.code].split("|") and lowered[1:]:
        opening = lowered[1] if lowered[1] in _OPENERS[language.code].split() else opening
    behind = lowered[1] if len(lowered) > 1 else ""
    openers = frozenset(_OPENERS[language.code].split())
    if _relative(words, opening, behind, offset, verbs, language, strong):
        return _Part(words, "dependent", strong, 0, False)
    if opening in openers and not (opening in _WITH_A_VERB and not verbs):
        depends = opening not in _WITH_A_VERB or behind in {"que", "qu", "che"} or language.code in GERMANIC
        if depends and not (opening == "die" and offset == 0):
            return _Part(words, "dependent", strong, 0, False)
    main = next((verb for verb in verbs if verb.main), None)
    first = main or (verbs[0] if verbs and opening not in openers else None)
    if first is None:
        return _Part(words, "bare", strong, 0, False)
    before = re.findall(r"[^\W\d_]+", words[: max(0, first.start - offset)].casefold())
    return _Part(words, "told", strong, first.start - offset, all(word in _BEFORE_A_VERB for word in before))


def _relative(
    words: str, opening: str, behind: str, offset: int, verbs: Sequence[Verb], language: Language, strong: bool
) -> bool:
    """ "die 64.000 Menschen versorgt", "in dem er wohnt", "dont la fille a été opérée", "al quale": of a noun."""
    if strong or not offset:
        return False
    if language.code == "de":
        if not (opening in _RELATIVES or (opening in language.prepositions and behind in _RELATIVES)):
            return False
        return (
            bool(verbs)
            and max(verb.past for verb in verbs) - offset >= len(words) - 2
            and not any(verb.start - offset < len(opening) + 2 for verb in verbs)
        )
    relatives = frozenset(
        "quale quali cui qual quais quem cual cuales quien quienes lequel laquelle lesquels lesquelles qui dont".split()
    )
    return behind in relatives or (opening in language.prepositions and behind in {"wie", "welke"})


def _tells_who_says(part: _Part, language: Language) -> bool:
    """ ", a annoncé la préfecture", ", meldt de NOS": behind what somebody says."""
    opening = re.findall(r"\w+", part.text.casefold())[:3]
    joined = re.match(rf"(?:{_AND[language.code]})\s", part.text) is not None
    return part.bare_verb and not joined and any(word in language.verbs for word in opening)


def _is_fronted(words: str, language: Language) -> bool:
    """Whether words without a verb say when or where, rather than who."""
    if _QUANTITY.match(words):
        return False
    opening = re.split(r"[\s’']", words, maxsplit=1)[0].casefold()
    alone = " " not in words and (opening in calendar_of(language.code).weekdays or words[0].islower())
    return alone or opening in language.prepositions or opening in language.connectives or opening in _CONTRACTED


def _without_and(text: str, language: Language) -> str:
    return re.sub(rf"^(?:{_AND[language.code]})\s+", "", text)


def _shortened(clause: str, language: Language) -> str:
    """A clause without what joins it to another, without the relative clause of its subject, cut where it is long."""
    clause = _OPENING.sub("", re.sub(rf"^(?:{_AND[language.code]})\s", "", clause, flags=re.IGNORECASE), count=1)
    clause = _of_the_subject(clause, language)
    for one, other in _BRACKETS:
        if clause.count(one) != clause.count(other) and {one, other} != {"„", "“"}:
            clause = clause.replace(one, "").replace(other, "")
    if clause.count('"') % 2:
        clause = clause.replace('"', "")
    if len(clause.split()) > _LONG:
        verb = main_verb(clause, language.code)
        least = 0 if verb is None else verb.past
        places = [match.start() for match in language.subordinate.finditer(clause) if match.start() >= least]
        clause = next((clause[:at] for at in places if len(clause[:at].split()) >= _KEPT), clause)
    while len(clause.split()) > _MOST and "," in clause:
        clause = clause.rpartition(",")[0]
    cut_off = _CUT_OFF.search(clause)
    if cut_off is not None and not any(verb.start > cut_off.start() for verb in verbs_in(clause, language.code)):
        clause = clause[: cut_off.start()]
    return _HANGING.sub("", clause.strip(" ,;:–—"))


def _of_the_subject(clause: str, language: Language) -> str:
    """ "L'offre que la famille a combattue s'est refermée": what the subject is said to be does not happen now."""
    if language.code in GERMANIC:
        return clause
    verbs = verbs_in(clause, language.code)
    main = next((n for n, verb in enumerate(verbs) if verb.main), 0)
    if not main:
        return clause
    openers = list(
        re.finditer(r"\b(?:que|qui|dont|où|che|cui|quien|donde|quem|onde|qu[’'])(?!\w)", clause[: verbs[0].start])
    )
    at = re.search(r"(?:\b(?:se|si|ne|non|no|não|lo|la|le|ha)\s|\b[sn][’'])*$", clause[: verbs[main].start])
    if not openers or at is None or not openers[0].start():
        return clause
    shorter = clause[: openers[0].start()] + clause[at.start() :]
    return shorter if len(shorter.split()) >= _LEAST else clause
