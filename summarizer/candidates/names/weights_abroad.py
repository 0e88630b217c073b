"""Weights: whether capitals in languages other than English name a place or a body, by all that stands around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.candidates.languages import ALL_JOINS, Language
from summarizer.candidates.names.bodies_abroad import CLOSED, NO_PLACES, is_head
from summarizer.candidates.names.exonyms import is_exonym
from summarizer.candidates.names.lexicon_abroad import bodies_by_name, lexicon
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.posts_abroad import is_role
from summarizer.candidates.names.runs_abroad import ACRONYM, SAINTS, is_known_place
from summarizer.candidates.names.words import CALENDAR, FIRM_ENDINGS, given_names
from summarizer.candidates.names.words_abroad import Word, ends

_ENOUGH = 2.0  # what speaks for a kind before a name is of it
_WEIGHED = 8  # mentions of a name: more would only say it again
_SURE = 8.0

# Prepositions that only places follow, those that mostly places do, and those that hold an article.
_IN = {
    "de": (frozenset("in nach aus bei nahe richtung".split()), frozenset("von bis über zwischen".split()), frozenset()),
    "fr": (frozenset("à en vers".split()), frozenset({"d'", "depuis", "entre", "par"}), frozenset({"dans"})),
    "es": (frozenset("en desde hacia".split()), frozenset({"a", "por", "entre", "hasta"}), frozenset()),
    "it": (
        frozenset("a ad in".split()),
        frozenset({"da", "verso", "tra", "fra"}),
        frozenset("nel nella nello nei nelle negli nell'".split()),
    ),
    "pt": (frozenset("em desde".split()), frozenset({"para", "entre", "até"}), frozenset("no na nos nas".split())),
    "nl": (
        frozenset("in te naar uit nabij vanuit richting".split()),
        frozenset({"tussen", "rond", "langs", "tot"}),
        frozenset(),
    ),
}  # fmt: skip
_WITH = frozenset("chez bij con avec com met mit presso junto".split())
_ACCORDING = frozenset("según selon segundo secondo volgens laut gegen contra contre tegen contro".split())
_PLURALS = frozenset("les des aux los las gli i os as unos unas degli agli die".split())
_PLACE_ENDINGS = tuple(
    "burg berg heim ingen weier dorf stadt stedt hausen bach feld tal kirchen hofen furt brück brücken hafen ow itz "
    "wald see stein rode leben büttel horst münde werder moor beck au ach lingen ungen willer wyl wil kirch born loh "
    "kamp hagen siel koog scheid rath lar mar broich winkel weiler reuth grün".split()
)
_NOUN_ENDINGS = tuple("ung heit keit schaft tion tät nis tum ling en er e".split())
_LANDSCAPE = tuple(
    "heide wald forst see straße platz allee tal moor berg berge land bucht hafen bahnhof brücke tor".split()
)
_INNER = frozenset("le la les sur sous en aux am an der op aan de lès".split())
_OPENINGS = frozenset('.!?:…«„“»"')
_LEGAL = frozenset("ag se kg kgaa gmbh mbh eg sa sas sarl sl srl spa snc lda ltda nv bv plc inc ltd llc".split())
_ROAD = re.compile(r"(?:A|B|C|D|E|N|M|L|RD|RN|SS|SP|BR|MG|CV|AP|IP|EN|IC|AC|PR|RS)[- ]?\d{1,4}")
_FORMS = re.compile(
    r",? ?(?:S\. ?A\.|S\. ?L\.|S\.p\.A\.|S\.r\.l\.|e\. ?V\.|B\.V\.|N\.V\."
    r"|Ltda|Lda|GmbH|mbH|AG|SE|KG|KGaA|eG|SpA|Srl|SA|SL|SAS|SARL|NV|BV)(?!\w)"
)
_WORKS = frozenset(
    "usine fabrique fábrica fabbrica centrale central planta hôpital hospital ospedale lycée collège".split()
)
# German nouns that cities are called like.
_NOUNS = frozenset(
    "Essen Halle Hof Hagen Zug Regen Singen Baden Worms Rosen Stade Werder Wesel Weil Lage Ulm Gera".split()
)
_ANDS = frozenset(", y e et und en o ou oder of".split())
_VAGUE = ("president", "président", "secret", "secrét")  # of a body or a country alike
_FEASTS = frozenset("natale pasqua capodanno ferragosto noël pâques navidad natal páscoa kerst kerstmis pasen".split())


_KINDS_OF_PLACES = "|".join(sorted(w.title() for k in ("sites", "localities") for w in lexicon(k, "de") if len(w) > 3))


@dataclass(frozen=True, slots=True)
class Page:
    """An article as its names are weighed: its language, its words, and what stands in it in small letters too."""

    text: str
    language: Language
    sentences: Sequence[Sequence[Word]]
    lower: frozenset[str]
    dateline: str


Weights = dict[str, float]


def _add(weights: Weights, others: Mapping[str, float]) -> None:
    for kind, weight in others.items():
        weights[kind] += weight


def kind_of(page: Page, text: str, mentions: Sequence[tuple[int, int, int]]) -> str | None:
    """ "places" or "organisations", if enough speaks for it; a mention is its sentence, first word and end."""
    weights = _by_itself(page, text)
    for at, first, last in mentions[:_WEIGHED]:
        _add(weights, _Mention(page, page.sentences[at], first, last).weigh())
    opening = all(first == 0 or page.sentences[at][first - 1].text in _OPENINGS for at, first, _ in mentions)
    if weights["none"] >= _ENOUGH and weights["none"] >= max(weights["places"], weights["organisations"]):
        return None
    kind = max(("places", "organisations"), key=lambda k: weights[k])
    return kind if weights[kind] >= (2 * _ENOUGH if opening and len(mentions) < 2 else _ENOUGH) else None


def _by_itself(page: Page, text: str) -> Weights:
    """What the words of a name say."""
    weights: Weights = defaultdict(float)
    code, words = page.language.code, text.split()
    low = text.lower()
    place = known_place(text, code)
    if text in bodies_by_name() or words[-1].lower() in (FIRM_ENDINGS | _LEGAL if len(words) > 1 else ()):
        weights["organisations"] += _SURE
    if is_exonym(text) or text.casefold() == page.dateline:
        weights["places"] += _SURE
    elif place is not None and text not in NO_PLACES and len(text) > 2 and low not in page.lower:
        weights["places"] += {"country": _SURE, "region": 6, "city": 2 if place.sure else 1}[place.kind]
    if ACRONYM.fullmatch(words[0]) and place is None:
        weights["organisations"] += 2.5  # "UGT", "GGD Twente"
    if _ROAD.fullmatch(text):
        weights["places"] += 4
    if text in lexicon("initials", code) or (code == "de" and low in lexicon("localities", code)):
        weights["none"] += 2 * _SURE
    if re.search(r"[a-zà-ÿ][A-ZÀ-Þ]|\d|&", text):
        weights["organisations"] += 2
    if words[0].lower().split("-")[0] in SAINTS or _INNER & set(low.split("-")):
        weights["places"] += 3
    heads = lexicon("sites", code) | lexicon("streets", code)
    if len(words) > 1 and (words[0].lower() in heads or (code == "de" and _is_landscape(words, heads))):
        weights["places"] += 4
    street = (
        "straße",
        "platz",
        "allee",
        "gasse",
        "straat",
        "plein",
        "gracht",
        "kade",
        "laan",
        "damm",
        "ufer",
        "brücke",
    )
    if code in {"de", "nl"} and len(low) > 7 and low.endswith(street) and low not in page.lower and " " not in low:
        weights["places"] += 3 if code == "nl" or low.endswith("straße") else 1
    if low in _FEASTS | CALENDAR | page.language.bodies | lexicon("generic", code) or words[0].lower() in lexicon(
        "unnamed", code
    ):
        weights["none"] += _SURE
    if len(text) < 2 or all(word.lower() in page.language.units for word in words):
        weights["none"] += _SURE
    if len(words) > 1 and text.isupper() and place is None and not ACRONYM.fullmatch(words[0]):
        weights["none"] += _SURE  # a picture's credit
    if low in page.lower and code != "de":
        weights["none"] += 2
    return weights


def _is_landscape(words: Sequence[str], heads: frozenset[str]) -> bool:
    """ "Rhedener Gewerbegebiet Süd", "Wessower Heide", "Kölner Straße"."""
    landscape = words[-1].lower().endswith(_LANDSCAPE) and words[-2].endswith("er")
    return landscape or any(word.lower() in heads for word in words[:-1])


@dataclass(frozen=True, slots=True)
class _Mention:
    page: Page
    words: Sequence[Word]
    first: int
    last: int

    def before(self, back: int = 1) -> str:
        return self.words[self.first - back].lower if self.first >= back else ""

    def after(self, ahead: int = 0) -> str:
        return self.words[self.last + ahead].lower if self.last + ahead < len(self.words) else ""

    def weigh(self) -> Weights:
        weights: Weights = defaultdict(float)
        for one in (self._prepositions(), self._offices(), self._nouns(), self._behind()):
            _add(weights, one)
        if self.page.language.code == "de":
            _add(weights, self._german())
        return weights

    # -- what stands before -----------------------------------------------------------------------------------

    def _prepositions(self) -> dict[str, float]:
        language = self.page.language
        before, earlier = self.before(), self.before(2)
        only, mostly, holding = _IN[language.code]
        located = is_known_place(" ".join(w.text for w in self.words[self.first : self.last]), language)
        listed = before in _ANDS and self.first > 1 and is_known_place(self.words[self.first - 2].text, language)
        if located and listed and self._text() not in _NOUNS:
            return {"places": 3.0}
        if language.code == "de":
            if located and before in language.prepositions and self._text() not in _NOUNS | NO_PLACES:
                return {"places": 3.0}
            return {"places": 3.0} if located and before in only | mostly else {}
        if located and before in language.prepositions | {"bij", "par", "por", "per"}:
            return {"places": 3.0}
        if before in only:
            weak = before == "a" or (language.code == "fr" and before == "à")
            return {"places": 2.0 if weak else 3.0}
        if before in holding:
            return {"places": 1.5}
        if before in language.articles and (earlier in only or earlier in holding):
            return {"places": 1.5 if language.code == "pt" else 2.0}
        if before in mostly or before in {"van", "de", "d'", "di"}:
            return {"places": 3.0 if located else 0.6 if before in mostly else 0.4}
        if before == "," and any(w.lower in lexicon("localities", language.code)
                                 for w in self.words[max(0, self.first - 5) : self.first - 1]):  # fmt: skip
            return {"places": 3.0}  # "la región más afectada, Ribera"
        if before in _WITH:
            return {"organisations": 2.0}
        if before in _ACCORDING:
            return {"organisations": 1.5}
        if before in _PLURALS:
            return {}
        if before in language.articles and self.first > 1 and not self._opens_quotation():
            return {"organisations": 0.8, "places": 0.3}
        return {"organisations": 2.0} if before in language.articles and self._opens_clause() else {}

    def _opens_clause(self) -> bool:
        return self.first == 1 or self.words[self.first - 2].text in CLOSED

    def _opens_quotation(self) -> bool:
        return self.words[self.first - 1].text in {"«", "“", '"', "„"}

    def _offices(self) -> dict[str, float]:
        """ "alcaldesa de Ribera", "la presidenta de Redia", "ministra de Energía"."""
        code = self.page.language.code
        at = self.first - 1
        if code == "de" and self.before() != "von":
            return {}
        if at < 1 or self.words[at].lower not in ALL_JOINS | self.page.language.articles | {"aux", "à", "for", "voor"}:
            return {}
        for back in range(at - 1, max(-1, at - 5), -1):  # "consejero delegado de Lumesa"
            word = self.words[back]
            if word.capital and code == "nl" and self._is_of_mayor(back):
                return {"places": 3.0}
            if word.lower in lexicon("localities", code) | lexicon("streets", code) | lexicon("mayors", code):
                return {"places": 3.0 if back == at - 1 else 2.0}
            if word.lower in lexicon("unnamed", code):
                return {"none": 4.0}
            if word.lower in lexicon("ministers", code):
                place = known_place(self._text(), code)
                return {"places": 2.0} if place is not None and place.kind == "country" else {"none": 4.0}
            if {word.lower, word.lower.removeprefix("ex"), word.lower.split("-")[0]} & (
                lexicon("owned", code) | lexicon("titled", code)
            ):
                vague = word.lower.startswith(_VAGUE)
                contracted = self.before() in self.page.language.articles - {"la", "le", "el", "o", "a"}
                return {"organisations": 3.0 if not vague else 2.5 if contracted else 1.0}
            if is_role(word, self.page.language):
                return {"organisations": 1.0, "places": 0.5}
            if ends(word, self.page.language):
                break
        return {}

    def _is_of_mayor(self, back: int) -> bool:
        """ "burgemeester Jane Roe van Almere"."""
        return any(w.lower in lexicon("mayors", "nl") for w in self.words[max(0, back - 4) : back])

    def _nouns(self) -> dict[str, float]:
        """ "el fabricante de electrodomésticos Vantra", "kennisinstituut Hydralis", "isla Perdida"."""
        code = self.page.language.code
        before = self.before()
        if not before[:1].isalpha() or ends(self.words[self.first - 1], self.page.language):
            return {}
        if before in lexicon("unnamed", code):
            return {"none": 5.0}
        if before in _WORKS:
            return {"organisations": 2.0, "places": 1.5}
        if before in lexicon("localities", code) | lexicon("streets", code) | lexicon("sites", code):
            return {"places": 4.0}
        tail = code in {"de", "nl"} and len(before) > 6
        firms = lexicon("firms", code)
        if before in firms or (tail and before.endswith(tuple(f for f in firms if len(f) > 4))):
            return {"organisations": 4.0}
        if tail and before.endswith(tuple(p for p in lexicon("localities", code) if len(p) > 3)):
            return {"places": 3.0}
        if code == "de":
            return {}
        if is_head(self.words[self.first - 1], self.page.language) or before in self.page.language.bodies:
            return {"organisations": 3.0}
        if code == "nl" and before in lexicon("peoples", "nl"):
            return {"places": 2.0}  # "het Duitse Rhedebrück"
        if self.words[self.first - 1].capital:
            return {}
        for back in range(2, 6):  # "bureau de contrôle Vérialp", "fondo holandés Delftcap"
            if self.first < back or not (self.words[self.first - back].text.islower()):
                break
            if self.before(back) in firms:
                return {"organisations": 4.0}
            if self.before(back) in self.page.language.articles | self.page.language.verbs.keys():
                break
        return {"organisations": 0.8} if self.words[self.first - 1].text.islower() else {}

    # -- what stands behind -----------------------------------------------------------------------------------

    def _behind(self) -> dict[str, float]:
        language = self.page.language
        after = self.after()
        if after == "$":
            return {"none": 3.0}
        if _FORMS.match(self.page.text, self.words[self.last - 1].end):
            return {"organisations": 6.0}
        if self.before() == "(" and after == ")" and is_known_place(self._text(), language):
            return {"places": 3.0}  # "Borgo Alto (Cuneo)"
        if after == "(" and self.last + 2 < len(self.words):
            close = next((k for k in range(self.last + 1, min(len(self.words), self.last + 5))
                          if self.words[k].text == ")"), None)  # fmt: skip
            inside = " ".join(w.text for w in self.words[self.last + 1 : close]) if close else ""
            if inside and is_known_place(inside.title() if inside.isupper() else inside, language):
                return {"places": 4.0}
        if after == ",":
            beside = self.words[self.last + 1 : self.last + 6]
            if beside and beside[0].capital and is_known_place(beside[0].text, language) and self._closes(2):
                return {"places": 2.5}
            if language.code != "de" or self.before() not in language.articles:
                return self._apposition(beside)
        if language.code == "de":
            return {}
        if after in language.verbs and self.first > 0 and self.before() not in {"y", "e", "et", "und", "en", ","}:
            return {"organisations": 1.5}
        if self._is_subject():
            return {"organisations": 0.9}  # "Corvane tient", without an article
        saying = self.before() in language.verbs and self.words[self.first - 1].text.islower()
        return {"organisations": 1.0} if saying else {}

    def _is_subject(self) -> bool:
        """Whether one word opens a clause and what follows it may be a verb."""
        opens = self.first == 0 or self.words[self.first - 1].text in CLOSED or self.before() in _ANDS
        if not opens or self.last - self.first > 1 or not self.after()[:1].isalpha():
            return False
        behind, language = self.words[self.last], self.page.language
        verb = not ends(behind, language) or behind.lower in language.auxiliaries or behind.lower in {"n'", "s'", "se"}
        return verb and behind.text.islower()

    def _closes(self, ahead: int) -> bool:
        return self.after(ahead) in {",", ".", ")", ";", ":"}

    def _apposition(self, beside: Sequence[Word]) -> dict[str, float]:
        """ "Redia, el gestor de la red", "Teklaborg, een bedrijf dat", "Ribera, un pueblo de"."""
        code, articles = self.page.language.code, self.page.language.articles
        if not beside or beside[0].lower not in articles:
            known = beside and beside[0].lower in lexicon("firms", code) | lexicon("owned", code)
            return {"organisations": 3.0} if known and code != "de" else {}
        for word in beside[1:4]:
            low = word.lower
            if low in lexicon("firms", code) or low in self.page.language.bodies:
                return {"organisations": 4.0}
            if low in lexicon("localities", code):
                return {"places": 4.0}
            if ends(word, self.page.language) or is_role(word, self.page.language):
                break
        return {}

    # -- German, where every noun has a capital ---------------------------------------------------------------

    def _text(self) -> str:
        return " ".join(w.text for w in self.words[self.first : self.last])

    def _german(self) -> dict[str, float]:
        text, before = self._text(), self.before()
        low, alone = text.lower(), self.last - self.first == 1
        language = self.page.language
        if text in NO_PLACES or low in self.page.lower:
            return {"none": 3.0}
        if ACRONYM.fullmatch(text):
            return {"organisations": 1.0} if before in language.articles else {}
        if not alone:
            return {}
        if before.endswith(("ischen", "ische")) and low.endswith(_PLACE_ENDINGS):
            return {"places": 3.0}  # "im badischen Lahr"
        bare = before in _IN["de"][0] | {"von"} and self.first > 0 and self.words[self.first - 1].text.islower()
        if before in {"in", "nach", "aus", "bei", "nahe", "von"} and bare:
            listed = self.after() in {"und", ","} and self.after(1)[:1].isalpha()
            if low.endswith(_PLACE_ENDINGS):
                return {"places": 3.0}
            weak = low.endswith(_NOUN_ENDINGS)
            again = len(re.findall(rf"\b(?:in|bei|nach|aus|von) {re.escape(text)}\b", self.page.text)) > 1
            if re.search(rf"\b(?:{_KINDS_OF_PLACES}) {re.escape(text)}\b", self.page.text):
                return {"places": 3.0}
            people = re.search(rf"\b{re.escape(text)}er (?=[A-ZÄÖÜ])", self.page.text) is not None
            strong = again or people or self.after() == "("
            return {"places": 3.0} if strong and not weak else {"places": 0.5 if listed or weak else 1.0}
        if low in given_names() or low.endswith(_NOUN_ENDINGS):
            return {}
        bare = before not in language.articles and not before.endswith(("e", "er", "es", "en", "em"))
        return {"organisations": 1.0} if bare and self.after() in language.verbs and self.first > 0 else {}
