"""What a sentence is about, by its words, in six languages besides English: the signals of `salience.py`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer.candidates.dates.calendars import calendar_of
from summarizer.candidates.events.verbs_abroad import main_verb
from summarizer.candidates.languages import Language, known_language

_NEAR = (
    "gestern heute aujourd'hui demain ayer hoy anoche ieri oggi domani stamattina ontem hoje amanhã gisteren vandaag "
    "vannacht vanochtend vanavond übermorgen vorgestern"
)
_DEMANDS = {  # verbs, without their endings: demand, call for, urge, threaten, warn, promise, accuse
    "de": "forder verlang appellier droh warn versprech versprich versprach beschuldig wirft mahn ruft rief",
    "fr": "réclam exig demand appel menac averti prévien promet promis accus exhort",
    "es": "exig reclam pid pidi amenaz advier advir promet acus inst llam",
    "it": "chied chies esig preten minacci avvert promett promess accus invit sollecit",
    "pt": "exig reclam ped pedi ameaç advert promet acus apel cobr",
    "nl": "eist eist verlang dreig waarschuw beloof beloofd beschuldig roept riep dring",
}
_PERSONAL = frozenset(
    "ich wir uns mein unser je j nous notre mon yo nosotros nuestro nuestra io noi nostro nostra eu nós "
    "nosso nossa ik wij "
    "we ons onze".split()
)
_REFERRING = {  # what refers back to the sentence before, where it opens one
    "de": "Er|Sie|Es|Ihr|Ihre|Sein|Seine|Dies|Diese|Dieser|Dieses|Das (?=ist|sei|war|sagte|hat)"
    "|Dabei|Dazu|Dagegen|Daran"
    "|Darauf|Davon|Damit|Dafür|Dadurch|Dort|Aber|Und|Doch|Denn|Auch|Zudem|Allerdings|Jedoch|Deshalb|Daher|Deswegen|So"
    "|Außerdem|Dann|Danach|Ihm|Ihnen|Beide",
    "fr": "Il|Elle|Ils|Elles|Ce|C['’]|Cela|Ça|Cette|Ces|Celui-ci|Celle-ci|Ceux-ci|Son|Sa|Ses|Leur|Leurs|Mais|Et|Or|Car"
    "|Donc|Puis|Ainsi|Aussi|Pourtant|Cependant|Toutefois|En outre|De plus|D['’]où|L['’]intéressée?|Alors|Là",
    "es": "Él|Ella|Ellos|Ellas|Este|Esta|Esto|Estos|Estas|Ese|Esa|Eso|Su|Sus|Pero|Y|Sin embargo|Además|Así|Entonces"
    "|También|Por ello|Por eso|Aunque|No obstante|Allí|Ambos|Ambas|Lo mismo",
    "it": "Lui|Lei|Loro|Egli|Ella|Essi|Questo|Questa|Questi|Queste|Quello|Quella|Suo|Sua|Suoi|Sue|Il suo|La sua|I suoi"
    "|Ma|E|Però|Inoltre|Così|Allora|Quindi|Infatti|Tuttavia|Anche|Lo (?=ha|sostiene|dice|riferisce)|Lì|Entrambi|Poi",
    "pt": "Ele|Ela|Eles|Elas|Este|Esta|Isto|Isso|Esse|Essa|Seu|Sua|Seus|Suas|O seu|A sua|Mas|E|Porém|Além disso|Assim"
    "|Então|Também|Por isso|No entanto|Contudo|Lá|Ali|Ambos|Ambas",
    "nl": "Hij|Zij|Ze|Het (?=is|was)|Dit|Dat|Deze|Die|Zijn|Haar|Hun|Maar|En|Want|Toch|Ook|Daar|Daarmee|Daarbij|Daarom"
    "|Daarvoor|Daarna|Bovendien|Echter|Dus|Toen|Zo|Beide",
}


def stands_alone_abroad(sentence: str, language: Language) -> bool:
    """Whether it can be understood without the one before it: it does not begin by referring back."""
    return not re.match(rf"(?:{_REFERRING[language.code]})(?!\w)", sentence)


def is_dated_abroad(text: str, language: Language) -> bool:
    """Whether it names a day of the week, a month, or a day near today."""
    return bool(_days(language.code).search(text.casefold()))


def wording_abroad(text: str, unquoted: str, language: Language) -> Mapping[str, float]:
    """The signals of a sentence by its words; `unquoted`: without what stands in quotation marks."""
    verb = main_verb(text, language.code)
    demands = "|".join(_DEMANDS[language.code].split())
    return {
        "dated": float(is_dated_abroad(text, language)),
        "number": float(any(letter.isdigit() for letter in text)),
        "happening": float(verb is not None and verb.time == "behind" and not verb.state),
        "ahead": float(verb is not None and verb.time in {"ahead", "doubtful"}),
        "denial": float(bool(language.denied.search(text))),
        "demand": float(bool(re.search(rf"\b(?:{demands})(?:\w{{1,3}})?\b", text))),
        "personal": float(bool(_PERSONAL & {word.casefold() for word in re.findall(r"\w+", unquoted)})),
        "pronoun": float(not stands_alone_abroad(text, language)),
    }


@cache
def _days(code: str) -> re.Pattern[str]:
    assert known_language(code) is not None
    calendar = calendar_of(code)
    names = sorted({*calendar.weekdays, *calendar.months, *_NEAR.split()}, key=len, reverse=True)
    later = r"(?:morgen|vormittag|mittag|nachmittag|abend|nacht|ochtend|middag|avond)?"
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))}){later}(?!\w)")
