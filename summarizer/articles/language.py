"""Which language a text is in, by its script and its smallest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

_SAMPLE = 20_000  # code points looked at
_FEWEST_WORDS = 5  # function words seen before we say anything

_FUNCTION_WORDS = {  # words that are frequent in one language and rare in its neighbours
    "en": "the of and to in that is was for with his from have has said who which were been by at on are it",
    "de": "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch nach wurde bei",
    "fr": "le les des et est une dans qui sur pour pas plus par avec son ses au aux été cette ont il elle du",
    "es": "el los las y del una por con para su que se al como más fue han según sus este está desde en",
    "it": "il di che gli della per una con sono dei nel alla anche più del ha è delle si dal le non",
    "pt": "o os as do da dos das em um uma para com não que mais foi pelo pela ao são à no na e",
    "nl": "de het een van en dat is op te zijn met voor niet aan door werd ook bij om naar heeft uit",
    "sv": "och att det som en på är av för med den till inte har de om ett från var efter",
    "pl": "w i na się nie że z do jest od jak przez po dla przy o oraz są był została",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ancak olduğu dedi ise",
    "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh telah juga karena",
    "ku": "û li ku ji bi di de wî wê ew dike bû hatin jî xwe kir dê ya yên",
}
_WORDS = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}

_SCRIPTS = (  # (script, its letters)
    ("kana", re.compile("[\u3040-\u30ff]")),
    ("han", re.compile("[\u3400-\u9fff]")),
    ("hangul", re.compile("[\uac00-\ud7af]")),
    ("arabic", re.compile("[\u0620-\u06ff]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")),
    ("hebrew", re.compile("[\u05d0-\u05ea]")),
    ("greek", re.compile("[\u0370-\u03ff]")),
    ("devanagari", re.compile("[\u0900-\u097f]")),
    ("thai", re.compile("[\u0e00-\u0e7f]")),
    ("latin", re.compile("[A-Za-z\u00c0-\u024f]")),
)
_OF_SCRIPT = {"hangul": "ko", "hebrew": "he", "greek": "el", "devanagari": "hi", "thai": "th"}
_CYRILLIC = {"be": "ў", "uk": "іїєґ", "ru": "ыэъё"}  # the first whose own letters occur
_ARABIC = {"ckb": "ڕڵۆێ", "ur": "ٹڈںے", "fa": "پچژگیک"}

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$")


@cache
def primary(language: str | None) -> str:
    """The language of a tag without its region; what cannot be told is read as English."""
    return (language or "en").replace("_", "-").split("-")[0].lower()


def is_english(language: str | None) -> bool:
    """Whether a BCP 47 tag says English, of whatever region ("en-GB"); None says nothing."""
    return bool(language) and primary(language) == "en"


def language_of(text: str) -> str | None:
    """The BCP 47 code of the language of a text ("en"), None when it cannot be told."""
    sample = text[:_SAMPLE]
    counts = {script: len(letters.findall(sample)) for script, letters in _SCRIPTS}
    letters = sum(counts.values())
    if letters < 20:
        return None
    if counts["kana"] + counts["han"] > letters / 2:
        return "ja" if counts["kana"] * 10 > counts["han"] else "zh"
    script = max(counts, key=lambda name: counts[name])
    if counts[script] <= letters / 2:
        return None
    if script == "cyrillic":
        return _by_letters(sample, _CYRILLIC, counts[script])
    if script == "arabic":
        return _by_letters(sample, _ARABIC, counts[script]) or "ar"
    if script == "latin":
        return _by_words(sample)
    return _OF_SCRIPT.get(script)


def language_tag(value: object) -> str | None:
    """A language tag as pages write it ("en_US", "EN") in the form of BCP 47, None when it is none."""
    if not isinstance(value, str) or (match := _TAG.match(value.strip())) is None:
        return None
    language, script, region = match.groups()
    parts = (language.lower(), script and script.title(), region and region.upper())
    return "-".join(part for part in parts if part)


def _by_letters(sample: str, letters: dict[str, str], total: int) -> str | None:
    lowered = sample.lower()
    for code, own in letters.items():
        if sum(map(lowered.count, own)) * 200 > total:
            return code
    return None


def _by_words(sample: str) -> str | None:
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    total = words.total()
    scores = {code: sum(words[word] for word in own) for code, own in _WORDS.items()}
    (best, first), (_, second) = Counter(scores).most_common(2)
    told = first >= _FEWEST_WORDS and first * 10 > total and first * 10 > second * 13
    return best if told else None
