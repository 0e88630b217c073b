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
_LONGEST = 10
_NOUNS = 2  # nouns in small letters inside a name
_NUMBERED = frozenset({"N", "Nº", "N°"})
_NUMBER_SIGNS = frozenset("n nº n° no ° º número".split())
_ARTICLES = frozenset("la las los les le".split())
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
    if not is_head(head, language) or _is_kind_only(words, first, language):
        return None
    last = _name_end(words, first, language)
    if last is not None and head.lower in _ROMANCE and trails(words, last, language):
        last += 1
    opening = first == 0 and last == first + 1
    return None if last is None or opening or last == first + 1 else last


def _is_kind_only(words: Sequence[Word], first: int, language: Language) -> bool:
    """Whether a noun says what a body is, and is no part of its name: "le journal milanais Il Meridiano"."""
    head = words[first]
    following = words[first + 1] if first + 1 < len(words) else None
    if not head.capital and head.lower in lexicon("firms", language.code):
        return following is None or following.lower not in language.joins | language.articles
    alone = following is not None and following.capital
    return alone and (head.lower.endswith(_GENERIC) or (not head.capital and language.code != "nl"))


def _name_end(words: Sequence[Word], first: int, language: Language) -> int | None:
    """Past the last word of the name that a head begins; None where there is none."""
    native = _is_native(words[first], language)
    at, last, capitals, nouns = first + 1, None, 0, 0
    alone = at < len(words) and words[at].capital
    while at < len(words) and at - first < _LONGEST:
        word = words[at]
        if word.text.isdigit() and words[at - 1].lower in _NUMBER_SIGNS:
            return at + 1  # "Sindicato N° 2"
        if _is_of_name(word, language):
            last, capitals = at + 1, capitals + 1
            if native and capitals > 1:
                break
        elif word.lower in _ANDS and capitals > 0 and at + 1 < len(words) and words[at + 1].capital:
            if not _joins_two(words, first, at, language, alone=alone):
                break
        elif word.lower not in _NUMBER_SIGNS:
            attributed = alone and words[at - 1].lower in everywhere("attributes") and word.lower in ALL_JOINS
            if alone and not attributed:
                break
            alone = False
            if native:
                of_members = word.lower in {"der", "des"} and words[first].lower.endswith(_OF_MEMBERS)
                if word.lower not in {"für", "gegen"} and not (of_members and capitals == 0):
                    break
            elif nouns < _NOUNS and _is_inner_noun(words, first, at, language):
                nouns += 1
            elif not _is_link(words, first, at, language):
                break
        at += 1
    return last


def _is_native(head: Word, language: Language) -> bool:
    """Whether a head is German in a German text: such names end sooner than "Collectivité du Rhin" in it does."""
    return language.code == "de" and head.lower not in _ROMANCE


def _is_of_name(word: Word, language: Language) -> bool:
    office = language.code == "de" and is_role(word, language)
    return word.capital and word.glued and word.text not in NO_PLACES and word.text not in _NUMBERED and not office


def _joins_two(words: Sequence[Word], first: int, at: int, language: Language, *, alone: bool) -> bool:
    """Whether "and" is inside the name: "Waterschap Aa en Maas", "Institut für Arbeit und Technik"."""
    if _is_native(words[first], language) and words[at].lower == "und":
        return _is_paired(words, first, at, language)
    return words[first].lower in lexicon("paired", language.code) or (not alone and words[at].glued)


def _is_inner_noun(words: Sequence[Word], first: int, at: int, language: Language) -> bool:
    """ "tribunal de commerce de Lille", "Cámara de comercio de Vigo"."""
    if words[first].lower in lexicon("firms", language.code) or at + 1 >= len(words):
        return False
    return words[at - 1].lower in ALL_JOINS and words[at].text.islower() and not ends(words[at], language)


def _is_link(words: Sequence[Word], first: int, at: int, language: Language) -> bool:
    """Whether a small word leads from the head of a name to its capitals: "de", "la", an adjective behind the head."""
    word = words[at]
    if word.lower in ALL_JOINS | _FOR | _ARTICLES:
        return True
    adjective = word.text.islower() and not ends(word, language)
    return adjective and at == first + 1 and words[first].lower in _ROMANCE


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
