"""How often the checker catches what is wrong, and how often it turns away what is true.

    python benchmarks/checker.py [--split tune] [--verbose]

The passages in benchmarks/passages/ were invented for the purpose. Each comes with true items of a brief, as a careful
editor would write them, and with wrong ones: by hand, `kind: old words => new words`, and by rule (below). Every item
goes through `ground` as a model would propose it, citing its sentences; what is found in the text by code (quotations,
figures, statements) also goes as code proposes it, by the place where it stands. A wrong item is caught when it, or
the field that is wrong, is rejected both ways; a true one is turned away when anything of it is rejected either way.

`tune.yaml` is what the checker was mended on. Of `held.yaml`, harder than most of it, only the totals were looked at.
"role swap" is counted apart: two names of one sentence in each other's place, which no check of occurrence can tell.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from summarizer.articles import Article, Sentence
from summarizer.briefs import Brief
from summarizer.candidates import Candidates, find_candidates
from summarizer.drafts import Proposal
from summarizer.grounding import ground

DATA = Path(__file__).parent / "passages"
FIELDS = ("summary", "events", "claims", "quotes", "figures", "people")
TEXTS = ("text", "what", "claim")
LEAST_CAUGHT, MOST_TURNED_AWAY = 0.98, 0.02
UNTELLABLE = "role swap"

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty "
    "forty fifty sixty seventy eighty ninety".split()
)
HEDGES = ("exactly", "about", "nearly", "more than", "at least", "fewer than", "up to")
HEDGE_WORDS = (
    r"(?:about|around|roughly|an estimated|nearly|almost|close to|more than|over|at least|up to|as many as|as much as|"
    r"fewer than|less than|under|just under|just over|upwards of)"
)
INVENTED = {"people": "Tobin Garrick", "names": "Veldmark"}
_CUE = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|nothing|without|cannot|unable|unlikely|hardly|rarely|refus\w+|den(?:y|ied)"
    r"|fail\w+|yet|only|unless)\b|n't\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Passage:
    """An invented article and the names that stand in it."""

    name: str
    split: str
    article: Article
    candidates: Candidates
    people: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One item of a brief: true (`kind` "true") or wrong in its field `leaf`."""

    passage: Passage
    field: str
    kind: str
    values: Mapping[str, Any]
    cites: tuple[int, ...]
    spans: tuple[tuple[int, int], ...] = ()
    leaf: str = ""


@dataclass
class Tally:
    """What became of the items of one kind."""

    right: int = 0
    of: int = 0
    missed: list[str] = field(default_factory=list)


# -- reading --------------------------------------------------------------------------------------------------


def read_items(split: str) -> list[Item]:
    """The true and the wrong items of one file, true ones first in each passage, none twice."""
    found: list[Item] = []
    for entry in yaml.safe_load((DATA / f"{split}.yaml").read_text(encoding="utf-8")):
        article = _article(entry["text"], str(entry["published"]))
        people, names = tuple(entry.get("people", ())), tuple(entry.get("names", ()))
        passage = Passage(entry["name"], split, article, find_candidates(article), people, names)
        true = list(_true_items(passage, entry))
        wrong = [item for one, changes in true for item in _wrong_items(one, changes)]
        seen: set[str] = set()
        for item in [*(one for one, _ in true), *wrong]:
            key = repr((item.field, sorted(item.values.items(), key=str), item.cites))
            if key not in seen:
                seen.add(key)
                found.append(item)
    return found


def _article(lines: str, published: str) -> Article:
    """A sentence a line, a paragraph after each empty line."""
    text = ""
    sentences: list[Sentence] = []
    for paragraph in lines.strip().split("\n\n"):
        text += "\n\n" * bool(text)
        for number, line in enumerate(paragraph.splitlines()):
            text += " " * bool(number)
            sentences.append(Sentence(len(sentences) + 1, len(text), len(text) + len(line)))
            text += line
    return Article(text, tuple(sentences), "invented.txt", published=published, language="en")


def _true_items(passage: Passage, entry: Mapping[str, Any]) -> Iterator[tuple[Item, list[dict[str, str]]]]:
    for name in FIELDS[:-1]:
        for given in entry.get(name) or ():
            values = {k: v for k, v in given.items() if k not in {"cites", "wrong"}}
            values |= {k: str(v) for k, v in values.items() if k in {"date", *TEXTS}}
            if name == "figures":
                values = {"upper": None, "unit": None, "hedge": "exactly"} | values
                values["value"] = float(values["value"])
            cites = tuple(given["cites"])
            spans = _spans(passage, name, values, cites)
            yield Item(passage, name, "true", values, cites, spans), given.get("wrong") or []
    for person in passage.people:
        numbers = [s.number for s in passage.article.sentences if person in passage.article.sentence(s.number)]
        if numbers:
            yield Item(passage, "people", "true", {"name": person}, (numbers[0],)), []


def _spans(passage: Passage, name: str, values: Mapping[str, Any], cites: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Where code finds the item in the text."""
    cited = [passage.article.sentences[number - 1] for number in cites]
    if name == "claims":
        return tuple((s.start, s.end) for s in cited)
    if name == "quotes":
        at = passage.article.text.find(values["text"])
        return ((at, at + len(values["text"])),)
    if name == "figures":
        for number in passage.candidates["numbers"]:
            inside = any(s.start <= number.start < s.end for s in cited)
            if inside and number.known["value"] == values["value"]:
                return number.spans
    return ()


# -- corrupting -----------------------------------------------------------------------------------------------


def _wrong_items(true: Item, changes: Sequence[Mapping[str, Any]]) -> Iterator[Item]:
    for change in changes:
        ((kind, words),) = change.items()
        old, _, new = str(words).partition(" => ")
        leaf = _leaf_of(true, old)
        yield _changed(true, kind, leaf, str(true.values[leaf]).replace(old, new, 1))
    for leaf in TEXTS:
        if leaf in true.values and true.field != "quotes":
            for kind, text in _corrupt_text(true, str(true.values[leaf])):
                yield _changed(true, kind, leaf, text)
    yield from _corrupt_fields(true)


def _leaf_of(item: Item, old: str) -> str:
    for leaf, value in item.values.items():
        if old in str(value):
            return leaf
    raise ValueError(f"{item.passage.name}: {old!r} does not stand in {dict(item.values)}")


def _changed(true: Item, kind: str, leaf: str, value: Any) -> Item:
    return Item(true.passage, true.field, kind, {**true.values, leaf: value}, true.cites, true.spans, leaf)


def _corrupt_fields(true: Item) -> Iterator[Item]:
    """Speakers, dates, names and the parts of figures, each changed by rule."""
    values, people = true.values, true.passage.people
    for leaf in ("speaker", "claimant", "source"):
        if values.get(leaf):
            others = [p for p in people if not _alike(p, str(values[leaf]))]
            for other in others[:2]:
                yield _changed(true, "speaker", leaf, other)
            yield _changed(true, "speaker", leaf, INVENTED["people"])
    if true.field == "events" and len(str(values.get("date", ""))) == 10:
        day = date.fromisoformat(values["date"])
        for days in (-1, 2, 7):
            yield _changed(true, "date", "date", (day + timedelta(days=days)).isoformat())
    if true.field == "people":
        given, *rest = str(values["name"]).split()
        yield _changed(true, "name", "name", " ".join([f"{given[:-1]}x", *rest]))
        yield _changed(true, "name", "name", " ".join([given, *rest[:-1], INVENTED["people"].split()[1]]))
    if true.field == "figures":
        value = values["value"]
        yield _changed(true, "digit", "value", value + 1)
        yield _changed(true, "digit", "value", value * 10)
        if value >= 1e6:
            yield _changed(true, "scale", "value", value * 1000 if value < 1e9 else value / 1000)
        at = HEDGES.index(values["hedge"])
        for step in (1, 3, 5):
            yield _changed(true, "hedge", "hedge", HEDGES[(at + step) % len(HEDGES)])
        yield _changed(true, "unit", "unit", "percent" if values["unit"] != "percent" else None)
        if str(values["unit"]).isupper():
            yield _changed(true, "unit", "unit", "JPY")
        if values["upper"]:
            yield _changed(true, "digit", "upper", values["upper"] + 10)
            yield _changed(true, "digit", "upper", None)


def _alike(one: str, other: str) -> bool:
    return one.rsplit(maxsplit=1)[-1] in other


def _corrupt_text(true: Item, text: str) -> Iterator[tuple[str, str]]:
    cited = "\n".join(true.passage.article.sentence(n) for n in true.cites)
    yield from _corrupt_numbers(text, cited)
    yield from _corrupt_dates(text, cited)
    yield from _corrupt_hedges(text)
    yield from _corrupt_negations(text)
    yield from _corrupt_names(true.passage, text, cited)
    if re.search(r"\b(?:may|might)\b(?! not)", text):
        yield "modality", re.sub(r"\b(?:may|might)\b(?! not)", "will", text, count=1)


def _corrupt_numbers(text: str, cited: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(r"(?<![\w.,])[£$€]?\d[\d,]*(?:\.\d+)?", text):
        digits = match.group()
        at = next(i for i, c in enumerate(digits) if c.isdigit())
        for place in {at, len(digits) - 1}:
            if digits[place].isdigit():
                other = digits[:place] + str(int(digits[place]) % 9 + 1) + digits[place + 1 :]
                if other != digits and other not in cited:
                    yield "digit", text[: match.start()] + other + text[match.end() :]
    for match in re.finditer(r"\b(?:" + "|".join(NUMBER_WORDS[1:]) + r")\b", text, re.IGNORECASE):
        other = NUMBER_WORDS[(NUMBER_WORDS.index(match.group().lower()) + 2) % len(NUMBER_WORDS)]
        other = other.capitalize() if match.group()[0].isupper() else other
        if other.lower() not in cited.lower().split():
            yield "number word", text[: match.start()] + other + text[match.end() :]
    for old, new in (("million", "billion"), ("billion", "million")):
        if re.search(rf"\b{old}\b", text):
            yield "scale", re.sub(rf"\b{old}\b", new, text, count=1)
    for old, new in (
        (r" ?%| per ?cent\b", " percentage points"),
        (r" ?%| per ?cent\b", ""),
        ("£", "€"),
        (r"(?<![A-Z])\$", "£"),
        ("€", "$"),
        (r"\bhours\b", "days"),
        (r"\bdays\b", "months"),
        (r"\bmonths\b", "years"),
    ):
        if re.search(rf"\d[\w.,]*(?: [mb]illion)?(?:{old})|(?:{old})\d|\w (?:{old})", text):
            yield "unit", re.sub(old, new, text, count=1)


def _corrupt_dates(text: str, cited: str) -> Iterator[tuple[str, str]]:
    for names, step in ((WEEKDAYS, 2), (WEEKDAYS, 6), (MONTHS, 1), (MONTHS, 5)):
        for match in re.finditer(r"\b(?:" + "|".join(names) + r")\b", text):
            other = names[(names.index(match.group()) + step) % len(names)]
            if other not in cited:
                yield "date", text[: match.start()] + other + text[match.end() :]
    for old, new in (("last", "next"), ("this", "last"), ("next", "last")):
        pattern = rf"\b{old}(?= (?:week|month|year|summer|winter|spring|autumn|season)\b)"
        if re.search(pattern, text, re.IGNORECASE):
            yield "date", re.sub(pattern, new, text, count=1, flags=re.IGNORECASE)


def _corrupt_hedges(text: str) -> Iterator[tuple[str, str]]:
    number = rf"(?:[£$€]?\d|C\$\d|(?:{'|'.join(NUMBER_WORDS)})\b|half\b|a (?:third|fifth|quarter)\b)"
    for match in re.finditer(rf"\b{HEDGE_WORDS} (?={number})", text, re.IGNORECASE):
        before, after = text[: match.start()], text[match.end() :]
        hedge = match.group().strip().lower()
        dropped = before + after
        yield "hedge", dropped[0].upper() + dropped[1:]
        for other in ("about", "more than", "up to"):
            same = {"about": ("around", "roughly", "an estimated"), "up to": ("as many as", "as much as")}
            same["more than"] = ("over", "just over", "upwards of")
            if hedge != other and hedge not in same.get(other, ()):
                yield "hedge", before + (other.capitalize() if not before else other) + " " + after
    bare = r"(?<=[a-z]) (?=[£$€]?\d[\d,]* (?:[a-z]{4,})|[£$€]\d[\d.,]*)(?!\d{4} )"
    loose = re.compile(
        rf"\b(?:{HEDGE_WORDS[3:-1]}|{'|'.join(MONTHS).lower()}|to|and|between|from|or|of|in|since|than|exceeds?|minus|by"
        r"|all|only|just|another)$"
    )
    for match in re.finditer(bare, text):
        before = text[: match.start()]
        if not loose.search(before.lower()):
            yield "hedge", f"{before} more than {text[match.end() :]}"
            yield "hedge", f"{before} nearly {text[match.end() :]}"
            break


def _corrupt_negations(text: str) -> Iterator[tuple[str, str]]:
    auxiliary = r"\b(will|would|was|were|is|are|has|have|had|could|should|must|did|does|can)\b"
    if not _CUE.search(text):
        match = re.search(auxiliary + r"(?= \w)", text)
        if match:
            word, after = match.group(), text[match.end() :]
            yield "negation", f"{text[: match.end()] if word != 'can' else text[: match.start()] + 'can'} not{after}"
            short = {"will": "won't", "can": "can't"}.get(word, f"{word}n't")
            yield "negation", f"{text[: match.start()]}{short}{after}"
            if word not in {"can", "did", "does"}:
                yield "negation", f"{text[: match.end()]} never{after}"
    for old, new in (
        (r"(?<=\w)(?: not|n't)\b(?! only)", ""),
        (r"\bwon't\b", "will"),
        (r"\bcan(?:not|'t)\b", "can"),
        (r"\bnever ", ""),
        (r"\b(?:No one|Nobody)\b", "Everyone"),
        (r"\b(?:no one|nobody)\b", "everyone"),
        (r"\bno (?!longer)(?=[a-z])", "some "),
        (r"\bwithout\b", "with"),
        (r"\b[Nn]one of\b", "all of"),
    ):
        if re.search(old, text) and not (old.startswith("(?<=") and re.search(r"won't|can't|cannot", text)):
            yield "negation", re.sub(old, new, text, count=1)


def _corrupt_names(passage: Passage, text: str, cited: str) -> Iterator[tuple[str, str]]:
    for kind, family in (("people", passage.people), ("names", passage.names)):
        for name in family:
            written = next(
                (form for form in (name, name.split()[-1]) if re.search(rf"\b{re.escape(form)}\b", text)), ""
            )
            if not written or (kind == "names" and written != name):
                continue
            others = [o for o in family if o != name and o.split()[-1] not in text]
            for other in [*others[:2], INVENTED[kind]]:
                put = other if written == name else other.split()[-1]
                put = f"{put}'s" if written.endswith("'s") else put
                same = other.split()[-1] in cited
                yield (UNTELLABLE if same else "name"), text.replace(written, put, 1)


# -- running --------------------------------------------------------------------------------------------------


def holds(item: Item) -> str | None:
    """None where grounding keeps the item whole (a wrong one: keeps the field that is wrong), else why it does not."""
    reasons = [_grounded(item, {"cited": item.cites})]
    if item.spans:
        reasons.append(_grounded(item, {"spans": item.spans}))
    if item.kind == "true":
        return next((reason for reason in reasons if reason), None)
    return None if None in reasons else reasons[0]


def _grounded(item: Item, evidence: dict[str, Any]) -> str | None:
    proposal = Proposal(item.field, dict(item.values), **evidence)
    result = ground(Brief, item.passage.article, item.passage.candidates, [proposal], {})
    kept = result.values.get(item.field)
    if not kept:
        return result.rejected[0].reason
    emptied = {note.field.partition(".")[2]: note.reason for note in result.rejected}
    return emptied.get(item.leaf) if item.leaf else next(iter(emptied.values()), None)


def tally(items: Sequence[Item]) -> dict[str, Tally]:
    """By kind, how many were dealt with rightly: kept if true, caught if wrong."""
    found: dict[str, Tally] = defaultdict(Tally)
    for item in items:
        one = found[item.kind]
        reason = holds(item)
        one.of += 1
        if (reason is None) == (item.kind == "true"):
            one.right += 1
        else:
            said = ", ".join(f"{k} {v!r}" for k, v in item.values.items() if v is not None)
            one.missed.append(
                f"{item.passage.name}: {item.field} {said} {list(item.cites)}" + f": {reason}" * bool(reason)
            )
    return dict(found)


def totals(found: Mapping[str, Tally]) -> tuple[float, float]:
    """The share of the wrong items that are caught and that of the true ones that are turned away."""
    wrong = [one for kind, one in found.items() if kind not in {"true", UNTELLABLE}]
    true = found["true"]
    return sum(one.right for one in wrong) / sum(one.of for one in wrong), 1 - true.right / true.of


def main() -> int:
    """Print the table of each file; 1 where a bar is not met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=["tune", "held"], action="append")
    parser.add_argument("--kind", help="with --verbose: items of this kind only")
    parser.add_argument("--verbose", action="store_true", help="the items that went wrong; of held.yaml too: do not")
    options = parser.parse_args()
    short = False
    for split in options.split or ["tune", "held"]:
        items = read_items(split)
        found = tally(items)
        fields = Counter(item.field for item in items if item.kind == "true")
        print(f"{split}: {len({i.passage.name for i in items})} passages; true: {dict(fields)}")
        for kind in sorted(found, key=lambda k: (k == UNTELLABLE, k == "true", k)):
            one = found[kind]
            label = "true, turned away" if kind == "true" else f"{kind}, caught"
            count = one.of - one.right if kind == "true" else one.right
            print(f"  {label:<22}{count:>5} of {one.of:>4}  {count / one.of:>7.1%}")
            if options.verbose and options.kind in {None, kind}:
                print("".join(f"      {line}\n" for line in one.missed), end="")
        caught, away = totals(found)
        print(f"  all: {caught:.1%} caught (without {UNTELLABLE}), {away:.1%} of the true turned away")
        short |= caught < LEAST_CAUGHT or away > MOST_TURNED_AWAY
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
