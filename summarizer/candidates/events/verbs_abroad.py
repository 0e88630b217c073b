"""The verbs of a text in another language: where they stand, and whether they tell of what is "
"behind, now or ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.candidates.events import verbs_germanic, verbs_romance
from summarizer.candidates.events.verb_table import Time, VerbTable
from summarizer.candidates.languages import known_language

TABLES = {**verbs_romance.TABLES, **verbs_germanic.TABLES}
GERMANIC = frozenset(verbs_germanic.TABLES)
"""Languages whose participle ends the clause."""

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[,;:()«»„“”\"–—]|\.(?=\s|$)")
_PARTED = re.compile(r"[,;:.()\d]")  # "desde 2020, anunciou": no preposition of what follows
_ADVERBS = 4  # words that may stand between an auxiliary and its participle
_AHEAD_ALL_THE_SAME = re.compile(  # "est attendu", "è previsto": what the participle says is still to come
    r"(?:attendu|prévu|programmé|appelé|censé|atte[ns]|previst|programmat|fissat|chiamat|pronto|pronta|prevei|esperad"
    r"|programad|convocad|marcad|agendad|geplant|vorgesehen|angesetzt|aufgerufen|erwartet|anberaumt|gepland|voorzien"
    r"|verwacht|aangekondigd)\w*"
)
_GERUND = re.compile(r"\w{2,}(?:ndo|ndose)")
_NO_VERBS = {  # words that look like a form of the past or the future
    "de": "heute letzte letzten erste ersten beste besten nächste nächsten gesamte gesamten zweite "
    "zweiten dritte dritten "
    "vierte fünfte rote weite breite leichte rechte rechten alte alten bekannte echte kalte harte laute "
    "späte späten bitte "
    "sollte wollte konnte musste hatte heutigen meisten mindesten unten hinten seiten weiten minuten leute "
    "gute guten fette satte bunte siebte achte neunte zehnte halbe tote toten gefragte bereite mitte arbeiten warten "
    "bieten leisten kosten starten richten halten betten retten treten raten achten beobachten rechneten "
    "dürfte dürften "
    "vermisste verletzte verletzten beste übrige größte größten höchste höchsten jüngste jüngsten älteste ältesten "
    "wichtigste wichtigsten letzten einzigste nahste nächste neuste neueste neuesten unterste oberste oberen gleich",
    "fr": "parfait fait lait trait portrait extrait retrait souhait forfait portraits sera seront",
    "es": "además está están será serán para detrás atrás estará sólo",
    "it": "così però perciò ciò può già sarà saranno farà più libertà oltre opera sopra allora ora",
    "pt": "seu meu teu eu céu museu europeu ou será serão está para fora embora agora senhora",
    "nl": "beide derde tweede vierde laatste eerste beste grootste meeste gemeente waarde orde vrede aarde einde te "
    "hoogte gehouden worden melden houden vinden bieden rijden",
}
_HAS = frozenset("a ont ha han hanno tem têm hat haben heeft hebben".split())
_CLITICS = frozenset("lo la le les los las gli li l o a os as".split())


class Verb(NamedTuple):
    """A verb with what belongs to it: offsets of its finite form, and of all of it.

    Attributes:
        word: its finite form.
        time: of what it tells.
        main: whether its clause is no subordinate one.
    """

    start: int
    end: int
    past: int
    word: str
    time: Time
    perfect: bool
    passive: bool
    state: bool
    lasting: bool
    main: bool


class _Patterns(NamedTuple):
    past: re.Pattern[str]
    future: re.Pattern[str]
    doubtful: re.Pattern[str]
    participle: re.Pattern[str]
    news: re.Pattern[str]
    lasting: re.Pattern[str]
    present: frozenset[str]
    states: frozenset[str]
    no_verbs: frozenset[str]
    determiners: frozenset[str]
    subordinators: frozenset[str]


_SUBORDINATORS = {
    "de": "dass weil wenn ob obwohl nachdem bevor damit sodass während indem falls sobald solange wobei "
    "wodurch wofür wo "
    "was welche welcher welches welchen deren dessen als wie wer warum wonach worauf womit",
    "fr": "que qu qui dont où lorsque lorsqu quand si comme puisque",
    "es": "que quien quienes cual cuales cuyo cuya donde cuando como si porque pues aunque mientras",
    "it": "che chi cui quale quali dove quando come se perché poiché mentre benché",
    "pt": "que quem qual quais cujo cuja onde quando como se porque pois embora enquanto caso",
    "nl": "dat omdat als toen terwijl hoewel nadat voordat zodat wie wat waar waarin waarmee waarvan "
    "waardoor waarbij "
    "welke die of hoe waarom zoals",
}
_RELATIVES = frozenset("der die das den dem".split())  # behind a comma


@cache
def _patterns(code: str) -> _Patterns:
    table: VerbTable = TABLES[code]
    language = known_language(code)
    assert language is not None
    endings = "|".join(sorted(table.endings.split(), key=len, reverse=True))
    news = "|".join(sorted(table.news.split(), key=len, reverse=True))
    parts = r"(?:[a-zäöü]{2,8})?(?:ge|zu)?" if code == "de" else r"(?:[a-z]{2,5})?(?:ge)?" if code == "nl" else ""
    here = "t en n" if code == "de" else "t en" if code == "nl" else "a an e en ono ano ent am em"
    lasting = "|".join(table.lasting.split())
    return _Patterns(
        re.compile(rf"(?:{table.past})"),
        re.compile(table.future),
        re.compile(table.doubtful),
        re.compile(rf"(?:{table.participle})"),
        re.compile(rf"\b(?:{parts}(?:{news})(?:{endings})?|{'|'.join(table.news_forms.split())})\b"),
        re.compile(rf"\b(?:{lasting})\w{{0,4}}\b"),
        frozenset(table.present.split())
        | {f"{stem}{end}" for stem in (*table.news.split(), *table.lasting.split()) for end in here.split()},
        frozenset(table.states.split()),
        frozenset(_NO_VERBS[code].split()),
        language.articles | language.prepositions,
        frozenset(_SUBORDINATORS[code].split()),
    )


@lru_cache(maxsize=2048)
def verbs_in(text: str, code: str) -> tuple[Verb, ...]:
    """The finite verbs of a text, in order."""
    return tuple(_verbs(text, code))


def main_verb(text: str, code: str) -> Verb | None:
    """The verb of the main clause, else the first of all."""
    verbs = verbs_in(text, code)
    return next((verb for verb in verbs if verb.main), verbs[0] if verbs else None)


def makes_news(text: str, code: str, start: int = 0) -> bool:
    """Whether a verb of what makes news stands in a text from an offset on."""
    return bool(_patterns(code).news.search(text, start))


def _verbs(text: str, code: str) -> Iterator[Verb]:
    patterns = _patterns(code)
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    lowered = [word.casefold() for word, _, _ in words]
    used = -1
    for n, (word, start, end) in enumerate(words):
        low = lowered[n]
        if n <= used or (word[0].isupper() and n and not _opens(text, start)):
            continue
        beside = n > 0 and not _PARTED.search(text, words[n - 1][2], start)
        before = lowered[n - 1] if beside else ""
        found = _auxiliary(text, words, lowered, n, code)
        if found is not None:
            time, last, perfect, passive = found
        else:
            own = _own_time(low, before, patterns, code, sure=n > 0)
            if own is None:
                continue
            time, last, perfect, passive = own, n, False, False
        used = n if code in GERMANIC else last
        state = low in patterns.states and not perfect and not passive
        lasting = bool(patterns.lasting.fullmatch(lowered[last]) or _GERUND.fullmatch(lowered[last]))
        main = not _is_subordinate(text, words, lowered, n, code)
        yield Verb(start, end, words[last][2], low, time, perfect, passive, state, lasting, main)


def _opens(text: str, start: int) -> bool:
    return text[:start].rstrip()[-1:] in {"", ".", "!", "?", ":", "“", "«", "„", '"'}


def _own_time(low: str, before: str, patterns: _Patterns, code: str, *, sure: bool) -> Time | None:
    """The time that a full verb tells of by its own form; None where it is no finite verb."""
    if low in patterns.no_verbs or len(low) < 2:
        return None
    noun = before in patterns.determiners and (code in {"de", "nl"} or before not in _CLITICS or code == "fr")
    if patterns.doubtful.fullmatch(low) and before not in patterns.determiners:
        return "doubtful"
    if patterns.future.fullmatch(low) and not noun:
        return "ahead"
    if patterns.past.fullmatch(low) and not noun:
        return "behind"
    if low in patterns.present and not noun and sure:
        return "now"
    return "now" if low in patterns.states and not noun else None


def _auxiliary(
    text: str, words: Sequence[tuple[str, int, int]], lowered: Sequence[str], n: int, code: str
) -> tuple[Time, int, bool, bool] | None:
    """(time, last word, perfect, passive) of an auxiliary or modal verb with what belongs to it."""
    table, low = TABLES[code], lowered[n]
    modal = table.modal.get(low)
    participle = _participle(text, words, lowered, n, code)
    if low in table.have and participle is not None:
        return "behind", participle, True, lowered[participle] in {"été", "sido", "stato", "stata", "stati", "state"}
    if low in table.passive:
        time = table.passive[low]
        return (time, participle, False, True) if participle is not None else (time, n, False, False)
    if low in table.be:
        time = table.be[low]
        if participle is None:
            gerund = n + 1 < len(lowered) and _GERUND.fullmatch(lowered[n + 1])
            return (time, n + 1 if gerund else n, False, False)
        last = lowered[participle]
        if _AHEAD_ALL_THE_SAME.fullmatch(last):
            return "ahead", participle, False, True
        if code in {"fr", "it", "de", "nl"}:
            past = time in {"now", "doubtful"} or code in GERMANIC
            return ("behind" if past else time), participle, True, True
        state = low in {"está", "están", "estão", "sigue", "siguen", "segue", "seguem", "continua", "continuam"}
        return time, participle, False, not state
    if modal is not None:
        if low in {"va", "van", "iba", "iban"} and code == "es" and lowered[n + 1 : n + 2] != ["a"]:
            return "now", n, False, False
        if code == "nl" and low in {"zou", "zouden"} and participle is not None:
            return "behind", participle, True, False  # "er zou een bericht zijn gestuurd": so it is said
        return modal, n, False, False
    if low in table.have:
        return ("now" if low in _HAS else table.have[low]), n, False, False
    return None


def _participle(
    text: str, words: Sequence[tuple[str, int, int]], lowered: Sequence[str], n: int, code: str
) -> int | None:
    """Where the participle of an auxiliary stands: close behind it, or at the end of its clause."""
    patterns, table = _patterns(code), TABLES[code]
    if code in GERMANIC:
        last = None
        for k in range(n + 1, len(words)):
            if _BREAK.search(text, words[k - 1][2], words[k][1]):
                if last is not None or text[words[k - 1][2] : words[k][1]].strip() in {".", ";", ":"}:
                    break
                continue
            found = words[k][0][0].islower() and patterns.participle.fullmatch(lowered[k]) is not None
            if (
                found
                and lowered[k] not in _NO_PARTICIPLES
                and (lowered[k - 1] not in patterns.determiners or lowered[k - 1] == "zijn")
            ):
                last = k
            if last is not None and lowered[k] in {"und", "en", "oder", "of", "sowie"}:
                break
        if last is None and n and patterns.participle.fullmatch(lowered[n - 1]) and words[n - 1][0][0].islower():
            return n  # "..., die gesperrt ist"
        return last
    for k in range(n + 1, min(len(words), n + 2 + _ADVERBS)):
        if _BREAK.search(text, words[k - 1][2], words[k][1]) and text[words[k - 1][2] : words[k][1]].strip() != ",":
            return None
        low = lowered[k]
        if patterns.participle.fullmatch(low) and low not in _NO_PARTICIPLES and words[k][0][0].islower():
            more = k + 1 < len(words) and patterns.participle.fullmatch(lowered[k + 1])
            been = low in {"été", "sido", "estado", "stato", "stata", "stati", "state"}
            return k + 1 if been and more else k
        if low in patterns.determiners - _CLITICS or (low in _CLITICS and k > n + 1) or low in table.have:
            return None
    return None


_NO_PARTICIPLES = frozenset(
    "ici aussi ainsi hui lui qui celui plus non nuit tout point inoltre presso spesso stesso adesso "
    "sotto tutto "
    "tutti tutte tutta molto molti quanto tanto più subito intanto soltanto pronto alto todo todos tudo nada lado "
    "estado cada gegen bereit gerecht gesamt genau gering gut überhaupt unter über mehr geen gewoon goed veel bent "
    "geht gibt gilt gemeinsam genug getrennt gestern bereits bekannt berlin erst verletzt entlang vorerst vielleicht "
    "presente punto presto certo troppo merito parte importante necessario possibile difficile deux".split()
)


def _is_subordinate(
    text: str, words: Sequence[tuple[str, int, int]], lowered: Sequence[str], n: int, code: str
) -> bool:
    """Whether the clause of a verb begins with a word that makes it depend on another."""
    patterns = _patterns(code)
    reach = 12 if code in GERMANIC else 5
    for k in range(n - 1, max(-1, n - 1 - reach), -1):
        gap = text[words[k][2] : words[k + 1][1]]
        if _BREAK.search(gap):
            return False
        comma = k == 0 or "," in text[words[k - 1][2] : words[k][1]]
        if lowered[k] in patterns.subordinators and (
            lowered[k] not in {"als", "wie", "of", "come", "comme", "como"} or comma
        ):
            return True
        if code == "de" and lowered[k] in _RELATIVES and comma and k:
            return True
        if (
            lowered[k] in {"und", "et", "y", "e", "ed", "en", "ma", "mais", "pero", "aber", "maar"}
            and code not in GERMANIC
        ):
            return False
    return False
