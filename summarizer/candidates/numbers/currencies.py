"""Money: how currencies are written before and behind an amount."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from summarizer.candidates.numbers.shared_money import settled_money
from summarizer.candidates.numbers.tokens import Token, hyphen_at, lower_at

SYMBOLS = dict(
    zip(
        "$ € £ ¥ ₴ ₽ ₹ ₺ ₪ ₩ ฿ ₫ ₦ ₱ ₸ ₼ ₾ ₵ ₡ ₲ ₭ ₮ ₨ ৳ ៛ ؋ ֏ 元 円 ƒ".split(),
        "USD EUR GBP JPY UAH RUB INR TRY ILS KRW THB VND NGN PHP KZT AZN GEL GHS CRC PYG LAK MNT INR BDT KHR AFN AMD "
        "CNY JPY ANG".split(),
        strict=True,
    )
)
# What may stand right before a dollar or pound sign.
DOLLAR_PREFIXES = dict(
    pair.split("=")
    for pair in (
        "us=USD a=AUD au=AUD c=CAD ca=CAD can=CAD cdn=CAD nz=NZD hk=HKD s=SGD sg=SGD nt=TWD r=BRL mx=MXN mex=MXN j=JMD "
        "ja=JMD tt=TTD b=BND bz=BZD bds=BBD ec=XCD fj=FJD g=GYD l=LRD n=NAD z=ZWL clp=CLP col=COP ar=ARS cu=CUP rd=DOP "
        "si=SBD ty=TWD t=TOP ws=WST mop=MOP"
    ).split()
)
# Letters that stand for a currency before digits or behind them; those with a capital only so.
_ABBREVIATIONS = {
    "Rs": "INR",
    "Re": "INR",
    "Rp": "IDR",
    "RM": "MYR",
    "Php": "PHP",
    "PhP": "PHP",
    "Tk": "BDT",
    "KSh": "KES",
    "Ksh": "KES",
    "Kshs": "KES",
    "KShs": "KES",
    "TSh": "TZS",
    "Tsh": "TZS",
    "TShs": "TZS",
    "USh": "UGX",
    "Ush": "UGX",
    "UShs": "UGX",
    "Shs": "shilling",
    "Sh": "shilling",
    "Br": "ETB",
    "Nu": "BTN",
    "Bs": "boliviano",
    "FCFA": "CFA franc",
    "CFA": "CFA franc",
    "Fr": "franc",
    "SFr": "CHF",
    "Dh": "dirham",
    "Dhs": "dirham",
    "BD": "BHD",
    "KD": "KWD",
    "Kč": "CZK",
    "kč": "CZK",
    "zł": "PLN",
    "zl": "PLN",
    "kr": "krone",
    "Kr": "krone",
    "Ft": "HUF",
    "RMB": "CNY",
    "Lm": "MTL",
}
# One letter is money only right before an amount of some size: "P500", "R9.5 million", "N2bn", "K1,200".
_LETTERS_OF_MONEY = {"P": "PHP", "R": "ZAR", "N": "NGN", "K": "kwacha"}
_SCALES_OF_MONEY = frozenset("thousand million billion trillion m mn mln bn b tn trn k lakh crore".split())

_NEVER_BEHIND = frozenset("Rs Re Br Nu Bs Fr Sh BD KD Dh Ft Lm CFA".split())

# Nouns that mean one currency unless an adjective says otherwise; plurals on -s are understood.
MONEY_NOUNS = {
    noun: code
    for code, nouns in {
        "USD": "dollar buck greenback",
        "EUR": "euro",
        "GBP": "pound quid sterling fiver tenner",
        "JPY": "yen",
        "CNY": "yuan renminbi",
        "RUB": "ruble rouble rubel",
        "UAH": "hryvnia hryvna hryvnya hryvni hryven",
        "INR": "rupee",
        "PLN": "zloty złoty złotys złotych zlotych złote zlotych zlotis zlotys",
        "HUF": "forint",
        "TRY": "lira lire",
        "ILS": "shekel sheqel",
        "THB": "baht",
        "MYR": "ringgit",
        "IDR": "rupiah",
        "ZAR": "rand",
        "NGN": "naira",
        "BRL": "reais",
        "VND": "dong",
        "IRR": "toman",
        "KZT": "tenge",
        "AZN": "manat",
        "GHS": "cedi",
        "BDT": "taka",
        "ETB": "birr",
        "ISK": "króna krónur krónu",
        "CZK": "koruna korunas koruny korun",
        "BGN": "leva lev",
        "GEL": "lari",
        "AMD": "dram",
        "MKD": "denar",
        "ALL": "lek lekë",
        "KGS": "som",
        "TJS": "somoni",
        "UZS": "soum",
        "MNT": "tugrik tögrög togrog",
        "KHR": "riel",
        "LAK": "kip",
        "MMK": "kyat",
        "BTN": "ngultrum",
        "MVR": "rufiyaa",
        "AFN": "afghani",
        "MOP": "pataca",
        "PGK": "kina",
        "TOP": "paʻanga pa'anga",
        "WST": "tala",
        "VUV": "vatu",
        "BWP": "pula",
        "LSL": "loti maloti",
        "SZL": "lilangeni emalangeni",
        "GMD": "dalasi",
        "SLE": "leone",
        "ERN": "nakfa",
        "AOA": "kwanza",
        "MZN": "metical meticais",
        "MGA": "ariary",
        "MRU": "ouguiya",
        "STN": "dobra",
        "HTG": "gourde",
        "PYG": "guaraní guarani guaraníes guaranies",
        "PEN": "soles",
        "VES": "bolívares bolivares bolívar bolivar",
        "BOB": "boliviano",
        "CRC": "colones colón",
        "NIO": "córdoba córdobas",
        "HNL": "lempira",
        "GTQ": "quetzal quetzales",
        "PAB": "balboa",
        "KRW": "won",
    }.items()
    for noun in nouns.split()
}
# Nouns that mean nothing certain without the country beside them.
SHARED_MONEY_NOUNS = frozenset(
    "dinar rial riyal peso franc krona krone kroner kronor dirham shilling crown leu lei kwacha escudo guilder "
    "florin mark peseta drachma boliviano".split()
)
_SINGULARS = {"kroner": "krone", "kronor": "krona", "lei": "leu"}
# Money nouns that are other words too: only behind a number with a scale or a comma.
_ALSO_WORDS = frozenset("won mark kip som tala kina fiver tenner dram pula leone crown taka dong loti lev lek".split())

_ADJECTIVE_FIXES = {
    "american dollar": "USD",
    "cfa franc": "CFA franc",
    "british pound": "GBP",
    "swedish kronor": "SEK",
    "norwegian kroner": "NOK",
    "danish kroner": "DKK",
    "czech crown": "CZK",
    "saudi riyal": "SAR",
    "uae dirham": "AED",
    "emirati dirham": "AED",
    "israeli shekel": "ILS",
    "indonesian rupiah": "IDR",
    "south african rand": "ZAR",
    "russian rouble": "RUB",
    "chinese yuan": "CNY",
    "japanese yen": "JPY",
    "polish zloty": "PLN",
    "ukrainian hryvnia": "UAH",
    "new zealand dollar": "NZD",
    "hong kong dollar": "HKD",
}


@cache
def _currency_codes() -> dict[str, str]:
    """Both codes ("IQD") and English names ("iraqi dinar") of all currencies, each to its code."""
    import pycountry  # reads a data file: only where money is written

    codes = {}
    for currency in pycountry.currencies:
        codes[currency.alpha_3] = currency.alpha_3
        codes[currency.name.lower()] = currency.alpha_3
    return codes | _ADJECTIVE_FIXES


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency: an ISO 4217 code, or a money noun that stayed one."""
    return unit is not None and ((len(unit) == 3 and unit.isupper()) or unit in SHARED_MONEY_NOUNS or " franc" in unit)


# "40,000 talers (£31,000)", "a fine of 400 talers": money that no table knows, by what stands beside it.
_SUM = r"(?<![\d.,])\d[\d.,]{0,20}(?:\s?(?:thousand|million|billion|trillion|m|bn|mn))?"
_LARGE_SUM = r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d[\d.,]{0,20}\s?(?:thousand|million|billion|trillion|m|bn|mn))"
_ABOUT = r"(?:about |around |some |roughly |nearly |or )*"
_OWN_MONEY = re.compile(
    rf"{_LARGE_SUM}\s+(?P<before>[^\W\d_]{{3,}})\s\({_ABOUT}(?:[A-Z]{{1,3}})?[$€£¥]\s?{_SUM}\)"
    rf"|[$€£¥]{_SUM}\s\({_ABOUT}{_LARGE_SUM}\s+(?P<behind>[^\W\d_]{{3,}})\)"
    rf"|\b(?:fined|fine of|salary of|wages? of|ransom of|bribes? of|priced at)\s(?:[a-z]+\s){{0,3}}?{_SUM}\s+"
    r"(?P<paid>(?!(?:million|billion|thousand|per|times|people|years?|months?|weeks?|days?)\b)[^\W\d_A-Z][^\W\d_]{2,})",
)


@lru_cache(maxsize=16)  # the checks of all figures of an article ask it
def own_money(text: str) -> dict[str, str]:
    """What money an article tells of: nouns that no table has (an invented currency), each to its singular, and what
    a unit that several countries share ("dirham", "INR" of a plain "Rs") means in it.
    """
    found = {str(m["before"] or m["behind"] or m["paid"]) for m in _OWN_MONEY.finditer(text)}
    nouns = {
        word.lower().removesuffix("s") for word in found if not word.isupper() and money_noun(word.lower()) is None
    }
    own = {form: noun for noun in nouns if noun not in _SCALES_OF_MONEY for form in (noun, f"{noun}s")}
    return settled_money(text) | own


def names_money(code: str, noun: str) -> bool:
    """Whether a currency code is one of a noun that several share: NOK of "kroner"."""
    names = [name for name, known in _currency_codes().items() if known == code and name != code]
    return len(code) == 3 and code.isupper() and any(name.split()[-1].startswith(noun[:4]) for name in names)


def money_noun(word: str) -> str | None:
    """A word as a noun for money in the singular, None when it is none."""
    for noun in (word, word.removesuffix("s")):
        if noun in MONEY_NOUNS or noun in SHARED_MONEY_NOUNS:
            return noun
    return None


def _code_of(token: Token) -> str | None:
    if token.kind == "word" and len(token.text) == 3 and token.text.isascii() and token.text.isupper():
        return _currency_codes().get(token.text)
    return None


def currency_before(tokens: Sequence[Token], i: int, floor: int) -> tuple[int, str] | None:
    """The currency that stands right before token `i`: (index of its first token, code)."""
    if i - 1 < floor:
        return None
    before = tokens[i - 1]
    if before.text in SYMBOLS:
        prefix = tokens[i - 2] if i - 2 >= floor and before.glued else None
        if prefix is not None and before.text in "$£" and prefix.text.isupper():
            code = DOLLAR_PREFIXES.get(prefix.lower) if before.text == "$" else None
            code = code or _code_of(prefix)
            if code is not None:
                return i - 2, code
        return i - 1, SYMBOLS[before.text]
    if before.text == "¢" and before.glued and lower_at(tokens, i - 2) == "gh" and i - 2 >= floor:
        return i - 2, "GHS"
    dotted = before.text == "." and i - 2 >= floor and tokens[i - 2].text in _ABBREVIATIONS
    written = i - 2 if dotted else i - 1
    if tokens[written].text in _ABBREVIATIONS:
        return written, _ABBREVIATIONS[tokens[written].text]
    if before.text in _LETTERS_OF_MONEY and tokens[i].glued and _is_sum(tokens, i):
        return i - 1, _LETTERS_OF_MONEY[before.text]
    code = _code_of(before)
    return None if code is None else (i - 1, code)


def _is_sum(tokens: Sequence[Token], i: int) -> bool:
    """Whether digits glued to a letter are an amount ("P500", "R9.5 million") and no name ("N95", "R2")."""
    digits = tokens[i].text
    after = i + 2 if hyphen_at(tokens, i + 1) else i + 1
    if not digits.isdigit():
        return "," in digits or lower_at(tokens, after) in _SCALES_OF_MONEY
    round_sum = len(digits) >= 3 and digits.endswith("0") and tokens[i - 1].text in "PR"
    return lower_at(tokens, after) in _SCALES_OF_MONEY or round_sum


def _is_large(token: Token) -> bool:
    return token.lower in _SCALES_OF_MONEY or "," in token.text or (token.text.isdigit() and int(token.text) >= 1000)


# What is told in money and in nothing else: "a turnover of 31 million", "12 million pounds of debt".
SUMS = frozenset(
    "turnover revenue revenues sales profit profits loss losses debt debts bill budget deficit surplus income earnings "
    "savings costs cost price value funding investment spending aid loan loans fine damages compensation taxes tax "
    "fee fees capital dividend payout subsidy subsidies receipts exports imports payroll arrears".split()
)


def _is_weight(tokens: Sequence[Token], i: int) -> bool:
    """Whether "pounds of" goes on with something that has a weight."""
    return not any(
        lower_at(tokens, at) in SUMS | {"public", "taxpayers", "taxpayer", "taxpayers'"} for at in (i, i + 1)
    )


def currency_after(tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
    """The currency that begins at token `i`, right behind an amount: (index past it, code or noun)."""
    at = i + 1 if hyphen_at(tokens, i) else i
    token = tokens[at]
    if token.text in SYMBOLS and at == i:
        return i + 1, SYMBOLS[token.text]
    if token.kind != "word":
        return None
    code = _code_of(token)
    if code is not None:
        return at + 1, code
    if token.text in _ABBREVIATIONS and token.text not in _NEVER_BEHIND:
        return at + 1, _ABBREVIATIONS[token.text]
    noun = money_noun(token.lower)
    if noun is not None and (noun not in _ALSO_WORDS or _is_large(tokens[i - 1])):
        if noun == "pound" and at > i:
            return None  # a 500-pound bomb
        if noun == "pound" and lower_at(tokens, at + 1) == "of" and _is_weight(tokens, at + 2):
            return at + 1, "pound"
        past = at + 2 if lower_at(tokens, at + 1) == "sterling" else at + 1
        return past, MONEY_NOUNS.get(noun) or _SINGULARS.get(noun, noun)
    for length in (2, 3):
        if token.text[:1].isupper() or token.lower == "us":
            noun = money_noun(lower_at(tokens, at + length - 1))
            if noun is not None:
                words = [lower_at(tokens, k) for k in range(at, at + length - 1)]
                named = _currency_codes().get(" ".join([*words, noun]))
                return at + length, named or MONEY_NOUNS.get(noun) or _SINGULARS.get(noun, noun)
    return None
