"""Crude stems of words in six languages besides English, less those without a meaning of their own.

An ending tells number, gender, person or tense; words that are alike in what is left of them are taken for one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from summarizer.candidates.languages import Language, known_language

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # letters that an ending must leave
_LONGEST = 9  # letters by which words are told apart
_ENDINGS = {
    "de": "ungen ung enden ende ender endes isch ische ischen keiten keit heiten heit sten tet ten ter tes tem te "
    "en em er es et st e n s t",
    "fr": "ations ation ions ion issements issement ements ement aient antes ants ante ant euses euse eurs eur "
    "iques ique ées és ée er ait ent ons ra nt aux al é è e s t x",
    "es": "amientos amiento imientos imiento aciones ación adores ador adas ados ada ado idas idos ida "
    "ido ando iendo "
    "aron ieron aban arán ará aba ían ía ar er ir an en ó as os es a o e s",
    "it": "amenti amento imenti imento azioni azione atori atore ate ati ata ato ite iti ita ito ute uti "
    "uta uto ando "
    "endo arono avano erà ava are ere ire ano ono a e i o",
    "pt": "amentos amento imentos imento ações ação adores ador adas ados ada ado idas idos ida ido ando endo indo "
    "aram eram iram avam arão ará ava ar er ir am em ou eu iu as os es ões ão a o e s m",
    "nl": "ingen ing heden heid ende elijke elijk eren eert tten dden den ten de te en er es je e n s t d",
}
# Pronouns, adverbs of degree and time, and verbs that only help others, besides those of the tables of the languages.
_MORE = {
    "de": "ich du wir uns euch mir mich dir dich ihnen man mehr viel viele vielen wenig etwa rund gut "
    "knapp fast ganz "
    "immer wieder hier dort da hin her weiter weitere weiteren anderen andere anderer anderes ersten erste neuen "
    "neue neuer bisher zuletzt später früher gegen worden geworden gewesen sein haben werden lassen ließ gibt gab "
    "machen macht gemacht geht ging kommt kam steht stand sagte sagt hieß heißt einmal mal eben etwas nichts alles "
    "selbst eigene eigenen jahr jahre jahren tag tage tagen uhr prozent euro millionen mio",
    "fr": "moi toi lui eux leur même mêmes autre autres plusieurs très trop peu beaucoup bien mal tout toute tous "
    "toutes après avant ici là cela ça ce c qu n d l s j t m y en être avoir faire fait dire dit aller peut ans an "
    "jour jours heures heure euros millions fois notamment puis toujours jamais près moins depuis jusque",
    "es": "yo tú usted ustedes ellos ellas mí ti este esta esto eso aquello otro otra otros otras mismo misma mismos "
    "mucho muchos mucha muchas poco pocos tanto tan casi solo sólo siempre nunca aquí allí ser estar haber hacer "
    "hecho hace hizo decir dijo dice año años día días hora horas euros millones vez veces luego después "
    "antes todavía",
    "it": "io tu noi voi me te sé stesso stessa stessi altro altra altri altre molto molti poco tanto così solo "
    "soltanto sempre mai qui qua lì là essere avere fare fatto fa dire detto anno anni giorno giorni ora ore euro "
    "milioni volta volte poi dopo prima intanto proprio",
    "pt": "eu tu você vocês eles elas mim ti este esta isto isso aquilo aquele aquela outro outra outros "
    "outras mesmo "
    "mesma muito muitos muita pouco tanto tão quase só apenas sempre nunca aqui ali lá ser estar ter haver fazer "
    "feito faz fez dizer disse diz ano anos dia dias hora horas euros reais milhões vez vezes depois antes ainda",
    "nl": "ik jij je u jullie mij me jou hun hen hem haar er daar hier veel meer weinig zo heel erg "
    "altijd nooit weer "
    "al ander andere anderen eerste nieuwe worden geworden geweest zijn hebben doen gedaan doet deed gaan komt kwam "
    "staat stond zei zegt jaar jaren dag dagen uur procent euro miljoen keer alleen wel niets iets alles",
}


def content_stems_abroad(text: str, language: Language) -> list[str]:
    """The stems of the words that carry meaning, in order, repeated as they are."""
    empty = _empty(language.code)
    return [_stem(word, language.code) for word in _WORD.findall(text.casefold()) if word not in empty]


@cache
def _empty(code: str) -> frozenset[str]:
    language = known_language(code)
    assert language is not None
    tables = language.articles | language.prepositions | language.joins | language.connectives | language.auxiliaries
    pronouns = language.he | language.she | language.it | language.that
    letters = frozenset("abcdefghijklmnopqrstuvwxyz")
    listed = tables | pronouns | frozenset(_MORE[language.code].split())
    return frozenset(part for word in listed for part in _WORD.findall(word)) | letters


@cache
def _endings(code: str) -> tuple[str, ...]:
    return tuple(sorted(map(_plain, _ENDINGS[code].split()), key=len, reverse=True))


@cache
def _stem(word: str, code: str) -> str:
    word = _plain(word)
    for ending in _endings(code):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)][:_LONGEST]
    return word[:_LONGEST]


def _plain(word: str) -> str:
    """Without accents and umlauts, which come and go as a word is bent."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
