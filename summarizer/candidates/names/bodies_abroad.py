"""Bodies in languages other than English: the noun that names one, and how far its name goes on."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.languages import ALL_BODIES, ALL_JOINS, Language
from summarizer.candidates.names.lexicon_abroad import everywhere, lexicon
from summarizer.candidates.names.posts_abroad import is_role
from summarizer.candidates.names.words_abroad import Word, ends

CLOSED = frozenset('.,;:!?)»”"“')
# German words with a capital behind "in", "nach" and the like that are no places.
NO_PLACES = frozenset(
    "Höhe Kraft Form Frage Haft Sicht Gefahr Betrieb Richtung Norden Süden Osten Westen Hause Hand Ruhe Angst Protest "
    "Sorge Angaben Ansicht Auskunft Ende Anfang Mitte Beginn Kürze Zukunft Ordnung Planung Bau Arbeit Bezug Rente "
    "Hochwasser Regen Wind Nacht Not Wut Trauer Zeiten Teilen Prozent Euro Deutsch Einsatz Brand Flammen Sachen "
    "Bewegung "
    "Hinblick Folge Meinung Einschätzung Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar "
    "Februar März "
    "April Mai Juni Juli August September Oktober November Dezember Wirklichkeit Wahrheit Anspruch Aussicht".split()
)
# What a firm is, and no part of its name: "Chemiekonzern Velcia"
_GENERIC = tuple(
    "firma unternehmen konzern gruppe hersteller anbieter betreiber bedrijf concern fabrikant maker".split()
)
_DECLINED = tuple(
    stem + ending
    for stem in "isch deutsch lich ig rot frei vereinigt national grün".split()
    for ending in "e er es en em".split()
)
_ANDS = frozenset("y e et und en".split())
_FOR = frozenset("für for para per pour voor lo".split())
# German bodies that are named after those who belong to them: "Verband der Imker".
_OF_MEMBERS = tuple(
    "verband bund verein vereinigung gesellschaft rat kammer universität akademie kirche initiative".split()
)
_ROMANCE = frozenset(
    word for word in ALL_BODIES if not word.endswith(("gericht", "amt", "ministerium", "verband", "verein", "bund"))
) - frozenset("bank universität institut museum polizei partei gruppe kammer rat werk".split())
_ADJECTIVES = tuple("ur eur al ale que ico ica ano ana ario aria if ive ais ien o a".split())


def is_head(word: Word, language: Language) -> bool:
    """Whether a word is the noun of a body ("Tribunal", "Wirtschaftskammer", "des Angelvereins")."""
    low = word.lower
    if is_role(word, language):
        return False
    if not word.capital:
        return low in (language.bodies if language.code == "fr" else lexicon("lowered", language.code))
    genitives = (low, low.removesuffix("s"), low.removesuffix("es")) if language.code == "de" else (low,)
    if any(form in ALL_BODIES or form in everywhere("bodies") for form in genitives):
        return True
    return len(low) > 6 and any(form.endswith(language.body_endings or ("\0",)) for form in genitives)


def body_end(words: Sequence[Word], first: int, language: Language) -> int | None:
    """Past the name of a body whose head is at `first`: "Verwaltungsgericht Rheinburg", "Federación de X"."""
    head = words[first]
    if not is_head(head, language):
        return None
    native = language.code == "de" and head.lower not in _ROMANCE
    at, last, capitals, nouns = first + 1, None, 0, 0
    alone = first + 1 < len(words) and words[first + 1].capital
    if not head.capital and head.lower in lexicon("firms", language.code):
        if first + 1 >= len(words) or words[first + 1].lower not in language.joins | language.articles:
            return None  # "le journal milanais Il Meridiano"
    if alone and (head.lower.endswith(_GENERIC) or (not head.capital and language.code != "nl")):
        return None
    while at < len(words) and at - first < 10:
        word = words[at]
        office = is_role(word, language) and language.code == "de"
        if word.capital and word.glued and word.text not in {"N", "Nº", "N°"} and word.text not in NO_PLACES and not office:
            at += 1
            last, capitals = at, capitals + 1
            if native and capitals > 1:
                break
            continue
        low = word.lower
        if low in _ANDS and at + 1 < len(words) and words[at + 1].capital and capitals > 0:
            if head.lower not in lexicon("paired", language.code) and low != "und":
                if alone or not word.glued:
                    break
            elif native and not _is_paired(words, first, at, language):
                break
            at += 1
            continue
        attributed = alone and words[at - 1].lower in everywhere("attributes") and low in ALL_JOINS
        if low in {"n", "nº", "n°", "no"} or low in {"°", "º"}:
            at += 1
            continue
        if word.text.isdigit() and words[at - 1].lower in {"°", "º", "nº", "n°"}:
            last = at + 1
            break
        if alone and not attributed:
            break
        alone = False
        if native:
            if low in {"für", "gegen"} or (
                low in {"der", "des"} and head.lower.endswith(_OF_MEMBERS) and capitals == 0
            ):
                at += 1
                continue
            break
        linked = low in ALL_JOINS | _FOR
        inner = words[at - 1].lower in ALL_JOINS and word.text.islower() and not ends(word, language) and nouns < 2
        if inner and head.lower not in lexicon("firms", language.code) and at + 1 < len(words):
            nouns += 1  # "tribunal de commerce de Lille", "Cámara de comercio de Vigo"
            at += 1
            continue
        adjective = word.text.islower() and not ends(word, language) and at == first + 1 and head.lower in _ROMANCE
        if word.text.isdigit() and words[at - 1].lower in {"número", "n°", "nº"}:
            at += 1
            continue
        if not (linked or adjective or low in {"la", "las", "los", "les", "le", "número", "n°", "nº"}):
            break
        at += 1
    if last is not None and head.lower in _ROMANCE and trails(words, last, language):
        last += 1
    opening = first == 0 and last == first + 1
    return None if last is None or opening or last == first + 1 else last


def body_start(words: Sequence[Word], first: int, language: Language) -> int:
    """Where the adjective of a body's name begins: "Deutscher Wetterdienst", "Europese Commissie"."""
    if first == 0 or language.code not in {"de", "nl"} or not words[first].glued:
        return first
    before = words[first - 1]
    adjective = before.lower in lexicon("peoples", "nl") or (language.code == "de" and before.lower.endswith(_DECLINED))
    return first - 1 if before.capital and adjective else first


def _is_paired(words: Sequence[Word], first: int, at: int, language: Language) -> bool:
    """ "Wasserverband Alt und Neu", "Institut für Arbeit und Technik": "und" is inside the name."""
    head = words[first].lower.removesuffix("s").removesuffix("e")
    return head in lexicon("paired", language.code) or any(w.lower == "für" for w in words[first:at])


def trails(words: Sequence[Word], last: int, language: Language, *, closed: bool = False) -> bool:
    """ "Collectivité du Rhin supérieur": an adjective ends the name."""
    if last + 1 > len(words) - 1 or words[last].text != words[last].lower or ends(words[last], language):
        return False
    return (closed or words[last].lower.endswith(_ADJECTIVES)) and words[last + 1].text in CLOSED
