"""Number words up to a thousand, and the finite forms of regular verbs, in six languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

Spelled = tuple[str, ...]

_GERMAN = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn".split()
)
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_DUTCH = (
    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien".split()
)
_DUTCH_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_FRENCH = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf".split()
)
_FRENCH_TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve".split()
)
_SPANISH_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_SPANISH_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
)
_ITALIAN = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove".split()
)
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_PORTUGUESE = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove".split()
)
_PORTUGUESE_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_PORTUGUESE_HUNDREDS = (
    "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split()
)


def numbers(
    spell: Callable[[int], Iterator[str]], others: dict[str, float] | None = None, upto: int = 1000
) -> dict[Spelled, float]:
    """Every number word below a thousand, hyphens taken as spaces; `others` are further words."""
    found: dict[Spelled, float] = {}
    for value in range(upto):
        for spelled in spell(value):
            found.setdefault(tuple(spelled.replace("-", " ").split()), float(value))
    return found | {tuple(word.split()): value for word, value in (others or {}).items()}


def german(n: int) -> Iterator[str]:
    if n < 20:
        yield _GERMAN[n]
    elif n < 100:
        ten, unit = _GERMAN_TENS[n // 10 - 2], _GERMAN[n % 10].removesuffix("s") if n % 10 == 1 else _GERMAN[n % 10]
        yield ten if n % 10 == 0 else f"{unit}und{ten}"
    else:
        for hundred in ["ein", ""] if n < 200 else [_GERMAN[n // 100]]:
            yield from (f"{hundred}hundert{rest}" for rest in (german(n % 100) if n % 100 else [""]))


def dutch(n: int) -> Iterator[str]:
    if n < 20:
        yield _DUTCH[n]
    elif n < 100:
        ten, unit = _DUTCH_TENS[n // 10 - 2], "een" if n % 10 == 1 else _DUTCH[n % 10]
        yield ten if n % 10 == 0 else f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}"
    else:
        hundred = "" if n < 200 else _DUTCH[n // 100]
        yield from (f"{hundred}honderd{rest}" for rest in (dutch(n % 100) if n % 100 else [""]))


def italian(n: int) -> Iterator[str]:
    if n < 20:
        yield _ITALIAN[n]
    elif n < 100:
        ten, unit = _ITALIAN_TENS[n // 10 - 2], "" if n % 10 == 0 else _ITALIAN[n % 10]
        yield (ten[:-1] if unit[:1] in {"u", "o"} else ten) + unit
        if unit in {"tre", ""}:
            yield f"{ten}tré" if unit else ten[:-1]  # "vent'anni"
    else:
        hundred = "" if n < 200 else _ITALIAN[n // 100]
        for rest in italian(n % 100) if n % 100 else [""]:
            yield f"{hundred}cento{rest}"


def french(n: int) -> Iterator[str]:
    if n < 20:
        yield _FRENCH[n]
    elif n < 100:
        ten = _FRENCH_TENS[n // 10 - 2]
        rest = n % 10 + (10 if n // 10 in {7, 9} else 0)
        if rest == 0:
            yield ten
            yield f"{ten}s"  # quatre-vingts
        else:
            yield f"{ten}-{_FRENCH[rest]}"
            if rest in {1, 11}:
                yield f"{ten} et {_FRENCH[rest]}"
    else:
        hundred = "cent" if n < 200 else f"{_FRENCH[n // 100]} cent"
        yield from (f"{hundred} {rest}" for rest in (french(n % 100) if n % 100 else [""]))
        if n % 100 == 0:
            yield f"{hundred}s"


def spanish(n: int) -> Iterator[str]:
    if n < 30:
        yield _SPANISH[n]
        yield _SPANISH[n].removesuffix("o") if n in {21} else _SPANISH[n]
    elif n < 100:
        ten = _SPANISH_TENS[n // 10 - 3]
        yield ten if n % 10 == 0 else f"{ten} y {_SPANISH[n % 10]}"
    else:
        hundred = _SPANISH_HUNDREDS[n // 100 - 1]
        if n == 100:
            yield "cien"
        for gender in {hundred, f"{hundred[:-2]}as" if n >= 200 else hundred}:
            yield from (f"{gender} {rest}" for rest in (spanish(n % 100) if n % 100 else [""]))


def portuguese(n: int) -> Iterator[str]:
    if n < 20:
        yield _PORTUGUESE[n]
    elif n < 100:
        ten = _PORTUGUESE_TENS[n // 10 - 2]
        yield ten if n % 10 == 0 else f"{ten} e {_PORTUGUESE[n % 10]}"
    elif n == 100:
        yield "cem"
        yield "cento"
    else:
        hundred = _PORTUGUESE_HUNDREDS[n // 100 - 1]
        for gender in {hundred, f"{hundred[:-2]}as" if n >= 200 else hundred}:
            yield from (f"{gender} e {rest}" for rest in (portuguese(n % 100) if n % 100 else [""]))
            if n % 100 == 0:
                yield gender


# -- verbs ----------------------------------------------------------------------------------------------------

_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    # infinitive ending -> the endings of third persons and of the participle
    "fr": (
        ("cer", "ce cent çait a ça cé cée"),
        ("ger", "ge gent geait gea gé"),
        ("er", "e ent ait a èrent é"),
        ("ir", "it issent issait i"),
    ),
    "es": (("ar", "a an ó aron aba aban ado"), ("er", "e en ió ieron ía ían ido"), ("ir", "e en ió ieron ía ían ido")),
    "it": (("are", "a ano ò arono ava avano ato"), ("ere", "e ono ette eva uto"), ("ire", "isce iscono ì ito")),
    "pt": (("ar", "a am ou aram ava avam ado"), ("er", "e em eu eram ia ido"), ("ir", "e em iu iram ia ido")),
    "de": (("en", "t te ten en"), ("n", "t te ten n")),
    "nl": (("", ""),),
}


def conjugated(code: str, by_stance: dict[str | None, str]) -> dict[str, str | None]:
    """Forms -> stance, of regular verbs by their infinitives, and of the forms of others as they stand ("=sagt")."""
    found: dict[str, str | None] = {}
    for stance, text in by_stance.items():
        for word in text.split():
            if word.startswith("="):
                found[word[1:]] = stance
                continue
            for ending, forms in _ENDINGS[code]:
                if word.endswith(ending):
                    stem = word.removesuffix(ending)
                    found |= {f"{stem}{form}": stance for form in forms.split()}
                    break
    return found
