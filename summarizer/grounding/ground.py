"""Grounding: proposals and their article in; what holds, what was repaired, what was rejected and why, out.

An item whose required fields hold stays, with its evidence. A field that may be empty and does not hold becomes
empty, and the value that it had is noted as rejected. A wrong citation is repaired where the item stands elsewhere.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from summarizer.articles import Article
from summarizer.articles.language import is_english
from summarizer.briefs import Date, Judged, Named, Note, Number, Supported, Verbatim
from summarizer.candidates import Candidates
from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.currencies import own_money
from summarizer.candidates.numbers.mentions import numbers_in
from summarizer.drafts import Proposal
from summarizer.grounding import checks, speakers
from summarizer.grounding.citations import Citation, cite
from summarizer.grounding.folding import find_words
from summarizer.grounding.negation import denied_behind, denies_itself
from summarizer.schemas import SchemaField, fields_of

EMPTY = frozenset({"", "unknown", "n/a", "na", "none", "null", "not specified", "unspecified", "unnamed", "-"})
"""Ways of models to say nothing; a field with nothing to say is null."""

_REOPENED = re.compile(r"\s*[“\"«»„‘']?\s*")  # between the paragraphs of a quotation that has not been closed


@dataclass
class Grounded:
    """What became of everything proposed for one article.

    Attributes:
        values: by field of the schema: lists of items as plain values with their evidence, and single values.
        repaired, rejected, unchecked: notes for the provenance of the brief.
        failed: the items that a model wrote and that were rejected, with the reason, to be asked again.
    """

    values: dict[str, Any] = field(default_factory=dict)
    repaired: list[Note] = field(default_factory=list)
    rejected: list[Note] = field(default_factory=list)
    unchecked: list[Note] = field(default_factory=list)
    failed: list[tuple[Proposal, str]] = field(default_factory=list)


def ground(
    schema: type[BaseModel],
    article: Article,
    candidates: Candidates,
    proposed: Iterable[Proposal],
    single: Mapping[str, Any],
) -> Grounded:
    """Hold every proposal against the article. Nothing is lost: what does not stay is noted with its reason."""
    grounded = Grounded()
    fields = fields_of(schema)
    for proposal in proposed:
        _Item(proposal, fields[proposal.field], article, candidates, grounded).check()
    for name, value in single.items():
        _single(schema, name, value, grounded)
    for name, items in grounded.values.items():
        if fields[name].item:
            grounded.values[name] = _within(fields[name], items, grounded)
    return grounded


class _Item:
    """One proposal on its way through the checks."""

    def __init__(
        self, proposal: Proposal, list_field: SchemaField, article: Article, candidates: Candidates, into: Grounded
    ) -> None:
        self.proposal = proposal
        self.field = list_field
        self.article = article
        self.candidates = candidates
        self.into = into
        self.spans = list(proposal.spans)
        self.citation = self._citation()
        self.values: dict[str, Any] = {}

    def check(self) -> None:
        given = {name: _meaning(value) for name, value in self.proposal.values.items()}
        if reason := self._place(given):
            return self._reject(reason)
        notes: list[Note] = []
        for name, leaf in self.field.item.items():
            value = given.get(name)
            if leaf.many:
                kept = [v for v in value or [] if self._fails(leaf, v, given, anywhere=True) is None]
                notes += [
                    self._note(f".{name}", v, "does not stand in the article") for v in value or [] if v not in kept
                ]
                self.values[name] = kept
            elif value is None:
                if leaf.required:
                    return self._reject(f"has no {name}")
            elif (reason := self._fails(leaf, value, given)) is None:
                self.values[name] = value
            elif leaf.required or not leaf.nullable:
                return self._reject(f"{name} {reason}")
            else:
                notes.append(self._note(f".{name}", value, reason))
        if unfit := self._unfit():
            return self._reject(unfit)
        self.into.rejected += notes
        if self.citation.repair:
            self.into.repaired.append(self._note("", self.proposal.values, self.citation.repair))
        if not is_english(self.article.language) and any(
            isinstance(f.check, Supported) for f in self.field.item.values()
        ):
            known = known_language(self.article.language) is not None
            reason = f"{'negations' if known else 'hedges and negations'} of this language are not known"
            self.into.unchecked.append(self._note("", self.proposal.values, reason))
        self.into.values.setdefault(self.field.name, []).append(self.values | {"evidence": self._evidence()})
        return None

    def _citation(self) -> Citation:
        if self.spans:
            touched = [s.number for start, end in self.spans for s in self.article.sentences_of(start, end)]
            return Citation(tuple(dict.fromkeys(touched)))
        known = [n for n in dict.fromkeys(self.proposal.cited) if 1 <= n <= len(self.article.sentences)]
        return Citation(tuple(sorted(known)))

    def _place(self, given: Mapping[str, Any]) -> str | None:
        """Settle on the sentences that a written item rests on, by the first of its fields that must hold."""
        if self.spans:
            return None
        for name, leaf in self.field.item.items():
            value = given.get(name)
            if value is None or not leaf.required:
                continue
            if isinstance(leaf.check, Verbatim):
                return self._place_words(str(value))
            if isinstance(leaf.check, Number):
                return self._place_number(float(value))
            if isinstance(leaf.check, Supported):
                self.citation, reason = self._cite(str(value), strict=True)
                return f"{name} {reason}" if reason else None
        return None if self.citation.sentences else "cites no sentence"

    def _place_words(self, words: str) -> str | None:
        text = self.article.text
        found = [(self._sentences_at(span), span) for span in find_words(words, text)]
        here = [(numbers, span) for numbers, span in found if set(numbers) & set(self.citation.sentences)]
        if not found:
            return self._place_over_paragraphs(words)
        numbers, span = (here or found)[0]
        self._repair(numbers, was_right=bool(here))
        self.spans = [span]
        return None

    def _place_over_paragraphs(self, words: str) -> str | None:
        for quotation in self.candidates["quotations"]:
            self.spans = list(quotation.spans)
            if len(self.spans) > 1 and checks.verbatim(words, self._joined()) is None:
                numbers = self._citation().sentences
                self._repair(numbers, was_right=bool(set(numbers) & set(self.citation.sentences)))
                return None
        self.spans = []
        return "does not stand in the article"

    def _joined(self) -> str:
        """A quotation over paragraphs, without the marks that open each; empty where one of them has been closed."""
        text = self.article.text
        gaps = (text[end:start] for (_, end), (start, _) in itertools.pairwise(self.spans))
        if not all(_REOPENED.fullmatch(gap) for gap in gaps):
            return ""
        return " ".join(text[start:end] for start, end in self.spans)

    def _place_number(self, value: float) -> str | None:
        language, money = self.article.language, own_money(self.article.text)
        mentions = [
            (sentence.number, (sentence.start + m.start, sentence.start + m.end))
            for sentence in self.article.sentences
            for m in numbers_in(self.article.sentence(sentence.number), language, money)
            if m.value == value
        ]
        here = [mention for mention in mentions if mention[0] in self.citation.sentences]
        if not mentions:
            return f"no number {value:g} stands in the article"
        number, span = (here or mentions)[0]
        self._repair((number,), was_right=bool(here))
        self.spans = [span]
        return None

    def _repair(self, numbers: tuple[int, ...], *, was_right: bool) -> None:
        was = ", ".join(map(str, self.citation.sentences)) or "none"
        now = ", ".join(map(str, numbers))
        self.citation = Citation(numbers, None if was_right else f"stands in sentence {now}, cited was {was}")

    def _fails(self, leaf: SchemaField, value: Any, given: Mapping[str, Any], *, anywhere: bool = False) -> str | None:
        article = self.article
        cited = article.text if anywhere else self.citation.text(article)
        match leaf.check:
            case Verbatim():
                return checks.verbatim(str(value), cited) and checks.verbatim(str(value), self._joined())
            case Named():
                return checks.named(str(value), article.text) or self._not_said_by(str(value), given)
            case Number() as check:
                return checks.number(dict(given), float(value), check, cited, article.language, own_money(article.text))
            case Date() as check:
                come_about = given.get(check.status) if check.status else None
                return checks.date(str(value), cited, article.published, article.language, come_about)
            case Supported():
                return self._unsupported(leaf, str(value))
            case Judged() | None:
                return None

    def _not_said_by(self, who: str, given: Mapping[str, Any]) -> str | None:
        """Why the text gives the words of this item to somebody else than `who`, None where it need not."""
        if not is_english(self.article.language):
            return None
        for name, leaf in self.field.item.items():
            value = given.get(name)
            if value is None or not leaf.required:
                continue
            if isinstance(leaf.check, Verbatim):
                return speakers.of_quotation(who, self.spans, self.article, self.candidates)
            if isinstance(leaf.check, Number):
                return speakers.of_figure(who, self.spans, self.article, self.candidates)
            if isinstance(leaf.check, Supported):
                numbers = self.citation.sentences
                denied = self._is_denial()
                return speakers.of_statement(who, str(value), numbers, self.article, self.candidates, denied=denied)
        return None

    def _unsupported(self, leaf: SchemaField, text: str) -> str | None:
        citation, reason = self._cite(text, strict=leaf.required)
        if reason is None and set(citation.sentences) > set(self.citation.sentences):
            self.citation = citation
        elif reason is None and citation.sentences != self.citation.sentences:
            return "does not stand in the cited sentences"
        return reason

    def _cite(self, text: str, *, strict: bool) -> tuple[Citation, str | None]:
        """The citation of a text as the item means it: beside what it tells, it may say that this is denied.

        Who denies a thing may be told with the denial itself ("denies: it is no closure"), in the article's words.
        """
        cited, article = self.citation.sentences, self.article
        if not self._is_denial():
            return cite(text, cited, article, self.candidates, strict=strict)
        found, reason = cite(f"denied that {text}", cited, article, self.candidates, strict=strict)
        if reason is None:
            return found, None
        following = tuple(n + 1 for n in cited[-1:] if n < len(article.sentences))
        for numbers in (cited, cited + following):
            if denied_behind(text, Citation(numbers).text(article), self.proposal.values.get("claimant")):
                _, problem = cite(text, cited, article, self.candidates, strict=strict)
                return Citation(numbers), problem
        if denies_itself(text, self.citation.text(article)):
            return cite(text, cited, article, self.candidates, strict=strict)
        return found, reason

    def _is_denial(self) -> bool:
        """Whether the item says of what it tells that it is denied."""
        return any(value in {"denies", "denied"} for value in self.proposal.values.values())

    def _unfit(self) -> str | None:
        """Types and bounds of the schema itself, field by field; a field that may be empty is emptied."""
        item = self.field.annotation
        dummy = [{"sentence": 1, "start": 0, "end": 1}]
        try:
            item.model_validate(self.values | {"evidence": dummy})
        except ValidationError as error:
            for problem in error.errors():
                name = str(problem["loc"][0]) if problem["loc"] else ""
                leaf = self.field.item.get(name)
                if leaf is None or not leaf.nullable or leaf.required:
                    return f"{name} {problem['msg']}"
                self.into.rejected.append(self._note(f".{name}", self.values.pop(name, None), problem["msg"]))
        return None

    def _evidence(self) -> list[dict[str, int]]:
        """One entry a sentence: the words that code found in it, else the whole sentence."""
        entries = []
        for number in sorted(self.citation.sentences):
            sentence = self.article.sentences[number - 1]
            inside = [
                (max(start, sentence.start), min(end, sentence.end))
                for start, end in self.spans
                if start < sentence.end and sentence.start < end
            ] or [(sentence.start, sentence.end)]
            start, end = min(s for s, _ in inside), max(e for _, e in inside)
            entries.append({"sentence": number, "start": start, "end": end})
        return entries

    def _sentences_at(self, span: tuple[int, int]) -> tuple[int, ...]:
        return tuple(s.number for s in self.article.sentences_of(*span))

    def _note(self, suffix: str, item: Any, reason: str | None) -> Note:
        return Note(field=f"{self.field.name}{suffix}", item=_plain(item), reason=reason or "")

    def _reject(self, reason: str) -> None:
        self.into.rejected.append(self._note("", self.proposal.values, reason))
        if not self.proposal.spans:
            self.into.failed.append((self.proposal, reason))


def _single(schema: type[BaseModel], name: str, value: Any, into: Grounded) -> None:
    """A value that rests on no sentence: it must fit the schema, else it stays empty."""
    annotation: Any = schema.model_fields[name].annotation
    limit = fields_of(schema)[name].most
    if isinstance(value, list) and limit:
        value = value[:limit]
    try:
        into.values[name] = _adapter(annotation).validate_python(value)
    except ValidationError as error:
        into.rejected.append(Note(field=name, item=_plain(value), reason=error.errors()[0]["msg"]))


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _within(list_field: SchemaField, items: Sequence[dict[str, Any]], into: Grounded) -> list[dict[str, Any]]:
    """The items once each, and no more of them, nor more words in all, than the schema allows."""
    kept: list[dict[str, Any]] = []
    seen: list[dict[str, Any]] = []
    words = 0
    for item in items:
        body = {name: value for name, value in item.items() if name != "evidence"}
        count = sum(len(value.split()) for value in body.values() if isinstance(value, str))
        reason = None
        if body in seen:
            reason = "is there already"
        elif list_field.most and len(kept) >= list_field.most:
            reason = f"no more than {list_field.most} are kept"
        elif list_field.most_words and words + count > list_field.most_words:
            reason = f"no more than {list_field.most_words} words are kept"
        if reason:
            into.rejected.append(Note(field=list_field.name, item=_plain(body), reason=reason))
            continue
        seen.append(body)
        kept.append(item)
        words += count
    return kept


def _meaning(value: Any) -> Any:
    return None if isinstance(value, str) and value.strip().casefold() in EMPTY else value


def _plain(item: Any) -> Any:
    return dict(item) if isinstance(item, Mapping) else item
