"""What a sum of money is by what is done with it: "was fined £400", "owes the bank £6m", "sold the mill for £3m"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.counted import FUNCTION_WORDS
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    DETERMINERS,
    EMPTY,
    Measured,
    phrase_after,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, lower_at, past_bracket

_FARTHEST_TRADE = 12
_FARTHEST_FINED = 14

# What is done with money, and its noun: "was fined £400" is a fine.
_SUMS_OF_VERBS = {
    form: noun
    for noun, forms in {
        "fine": "fined fines",
        "charge": "charge charges charged charging stung clobbered walloped slapped billed",
        "earnings": "earn earns earned earning",
        "debt": "owe owes owed owing",
        "savings": "save saves saved saving",
        "investment": "invest invests invested investing",
        "donation": "donate donates donated donating gave",
        "loan": "borrow borrows borrowed borrowing lend lends lent lending loaned",
        "losses": "lose loses lost losing",
        "spending": "spend spends spent spending",
        "award": "award awards awarded awarding",
        "pledge": "pledge pledges pledged pledging promised promise promises",
        "bid": "bid bids bidding",
        "money raised": "raise raised raises raising",
        "money traced": "traced trace",
        "money recovered": "recovered recover recovers recovering",
        "money seized": "seized seize seizes confiscated",
        "money laundered": "laundered launder laundering",
        "money stolen": "stole stolen steal stealing embezzled embezzle diverted siphoned",
        "money put in": "injected inject ploughed plowed sunk sank",
        "sum withheld": "withhold withholds withheld withholding dock docked deducted deduct",
        "sum demanded": "demand demands demanded demanding",
        "sum wanted": "want wants wanted",
        "sum sought": "seek seeks sought seeking",
        "payment": "pay pays paid paying receive receives received receiving get gets getting got handed",
        "compensation": "compensated compensate",
        "income": "generate generates generated generating grossed netted nets netting takings collected collecting",
        "loss": "erase erased erasing wipe wiped wiping",
        "offer": "offer offers offered offering",
    }.items()
    for form in forms.split()
}
_TRADES = frozenset(
    "buy buys bought buying sell sells sold selling acquire acquires acquired acquiring purchase purchased takeover "
    "transfer signed auctioned rent rented let".split()
)
_SELLING = frozenset("sell sells sold".split())  # "the painting sold for £3m"
# Of these the one who gets it is named with the sum: "owes the bank £6m" is a debt to the bank.
_GIVEN = frozenset("payment debt award pledge donation loan offer".split())
_INCOMING = {"bring": "income", "brings": "income", "bringing": "income", "brought": "income", "took": "income"}
# A verb and the word behind it: "put in £6m", "holding back £6m".
_SUMS_OF_PHRASES = {
    ("put", "in"): "money put in",
    ("puts", "in"): "money put in",
    ("putting", "in"): "money put in",
    ("hold", "back"): "sum held back",
    ("held", "back"): "sum held back",
    ("holding", "back"): "sum held back",
    ("paid", "out"): "payout",
    ("pay", "out"): "payout",
    ("paid", "back"): "sum paid back",
    ("pay", "back"): "sum paid back",
    ("ask", "for"): "sum asked for",
    ("asked", "for"): "sum asked for",
    ("asking", "for"): "sum asked for",
    ("sued", "for"): "damages",
    ("suing", "for"): "damages",
    ("taken", "in"): "takings",
    ("took", "in"): "takings",
}
_RECEIVING = frozenset("receive receives received receiving get gets getting got".split())
_ADDING = frozenset(
    "add adds added adding contribute contributes contributed contributing donate donates donated donating".split()
)
_FETCHING = frozenset("fetch fetches fetched fetching".split())
_BILLED = frozenset("billed invoiced charged priced".split())
_PRICED = frozenset("lists listed retails retailed sells sold sell retail starts start".split())


def sum_of_doing(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """What the sum at tokens [first, past), hedge included, is by the verb before it."""
    added = _added(tokens, first, past)
    if added is not None or not is_money(unit):
        return added
    link = lower_at(tokens, first - 1)
    doing = _SUMS_OF_PHRASES.get((lower_at(tokens, first - 2), link))
    if doing is not None:
        return Measured(first, first, doing)
    if link == "in" and lower_at(tokens, first - 2) in _INCOMING:
        return Measured(first, first, _INCOMING[lower_at(tokens, first - 2)])
    billed = lower_at(tokens, first - 2) in _BILLED and _is_passive(tokens, first - 2)
    if link == "at" and (billed or lower_at(tokens, first - 2) in _PRICED):
        subject = subject_before(tokens, first - 2)
        return Measured(first, first, "price") if subject is None else Measured(*subject, "price of")
    if link == "for":
        return _traded(tokens, first)
    for at in range(first - 1, max(-1, first - 6), -1):
        word = lower_at(tokens, at)
        if word in _FETCHING:
            subject = subject_before(tokens, at)
            return Measured(first, first, "price") if subject is None else Measured(*subject, "price of")
        if word in _SUMS_OF_VERBS and link not in {"at", "of", "from"}:
            noun = _SUMS_OF_VERBS[word]
            if noun.startswith("sum ") and lower_at(tokens, past) in {"a", "an", "per", "each", "for"}:
                return None  # "demands £5 a share": what it is for comes behind
            return _given(tokens, at, first, past, noun)
        if tokens[at].kind != "word" or word in AUXILIARIES:
            break
    return None


def fined(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "fined the bakery, Orrin Loaves Ltd., £400 for": a fine, whoever stands between."""
    if not is_money(unit) or lower_at(tokens, first - 1) in {"of", "for", "to", "by", "at", "from", "worth"}:
        return None
    for at in range(first - 1, max(-1, first - _FARTHEST_FINED), -1):
        if tokens[at].text in ";:" or lower_at(tokens, at) in {"and", "but", "which", "who", "that"}:
            return None
        if lower_at(tokens, at) in {"fined", "fining"}:
            return Measured(first, first, "fine")
    return None


def _added(tokens: Sequence[Token], first: int, past: int) -> Measured | None:
    """ "would add €3.4m a year to the wage bill", past "(about $4m)"."""
    past = past_bracket(tokens, past)
    if lower_at(tokens, first - 1) not in _ADDING:
        return None
    to = past + 2 if lower_at(tokens, past) in {"a", "an", "per", "each", "every"} else past
    found = phrase_after(tokens, to + 1) if lower_at(tokens, to) == "to" else None
    lead = "addition to" if lower_at(tokens, first - 1).startswith("add") else ""
    return None if found is None else Measured(*found, lead)


def _given(tokens: Sequence[Token], verb: int, first: int, past: int, noun: str) -> Measured | None:
    """The noun of a verb, with the one who gets the sum where that stands there."""
    if noun not in _GIVEN:
        return Measured(first, first, noun)
    if noun == "offer" and lower_at(tokens, past) == "for":
        found = phrase_after(tokens, past + 1)
        return Measured(first, first, noun) if found is None else Measured(*found, "offer for")
    to = None
    if first - verb > 1 and lower_at(tokens, verb + 1) not in FUNCTION_WORDS - DETERMINERS:
        to = phrase_after(tokens, verb + 1)
        to = to if to is not None and to[1] <= first else None
    elif first - verb == 1 and (
        lower_at(tokens, verb) in _RECEIVING
        or (lower_at(tokens, verb).endswith(("ed", "id")) and _is_passive(tokens, verb))
    ):
        infinitive = lower_at(tokens, verb - 1) == "to"  # "hourly staff to receive $250"
        to = subject_before(tokens, verb - 1 if infinitive else verb)
    if to is None and lower_at(tokens, verb) in _RECEIVING:
        return None
    if to is None or lower_at(tokens, to[1] - 1) in EMPTY | {"other", "another"}:
        return Measured(first, first, noun)
    return Measured(*to, f"{noun} to")


def _is_passive(tokens: Sequence[Token], verb: int) -> bool:
    return lower_at(tokens, verb - 1) in {"is", "are", "was", "were", "been", "being"}


def _traded(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "sold the mill for £3m": the price of the mill."""
    for at in range(first - 2, max(-1, first - _FARTHEST_TRADE), -1):
        taken = tokens[at].lower in {"take", "taken", "took"} and lower_at(tokens, at + 1) == "over"
        if tokens[at].lower in _TRADES or taken:
            start = at + 2 if taken else at + 1
            found = phrase_after(tokens, start) if start < first - 1 else None
            if found is None and start == first - 1 and (_is_passive(tokens, at) or tokens[at].lower in _SELLING):
                found = subject_before(tokens, at)
            ended = found is not None and found[1] <= first - 1
            return Measured(*found, "price of") if found is not None and ended else Measured(first, first, "price")
        if tokens[at].text in ".;:":
            break
    return None
