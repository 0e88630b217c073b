"""One article and one recipe in, one outcome out."""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from summarizer.articles import Article, Sentence
from summarizer.briefs import Added, ArticleFacts, Provenance, Stated, Usage
from summarizer.candidates import Candidates, find_candidates
from summarizer.candidates.salience import key_sentences
from summarizer.drafts import Proposal, Question, ask, proposals
from summarizer.errors import Invalid, NoAnswer, Refused, Truncated
from summarizer.grounding import Grounded, ground
from summarizer.llm import estimate_tokens
from summarizer.outcomes import Outcome, State
from summarizer.prompts import Message, Pass, Prompt
from summarizer.schemas import fields_of

if TYPE_CHECKING:
    from summarizer.llm import Answer, Model, ModelSpec


@dataclass(frozen=True)
class Recipe:
    """What makes two runs comparable: prompt, schema, model and settings."""

    prompt: Prompt
    schema: type[BaseModel]
    model: ModelSpec

    @cached_property
    def fingerprint(self) -> str:
        """16 hexadecimal digits over all that reaches the model and all that shapes its answer."""
        markers = repr(fields_of(self.schema))  # where fields come from and how they are checked
        parts = [self.prompt.fingerprint, self.schema.model_json_schema(), markers, self.model.fingerprint]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


async def brief_article(article: Article, recipe: Recipe, model: Model) -> Outcome:
    """Brief one article. Raises only errors that concern the whole run (`UsageError`, `Stopped`)."""
    started = time.perf_counter()
    calls = _Calls(recipe, model)
    brief: BaseModel | None = None
    state: State = "briefed"
    reason: str | None = None
    try:
        candidates = find_candidates(article)
        answers = await _answers(article, recipe, calls, candidates)
        grounded = ground(recipe.schema, article, candidates, *proposals(recipe.schema, candidates, answers))
        if _says_something(recipe, grounded):
            brief = _assemble(article, recipe, grounded, calls)
        else:
            state, reason = "ungrounded", _why(grounded)
    except NoAnswer as error:
        calls.add(error)
        state, reason = error.state, str(error)
    seconds = time.perf_counter() - started
    spent = (calls.usage, calls.cost, seconds, calls.reused, calls.saved)
    return Outcome(state, article.source, article, brief, reason, *spent)


@dataclass
class _Calls:
    """The calls made for one article and what they have used; the cost is None once one has no known price.

    `reused` and `saved` are the parts of usage and cost for which a cache answered.
    """

    recipe: Recipe
    model: Model
    usage: Usage = field(default_factory=Usage)
    cost: float | None = 0.0
    attempts: int = 0
    reused: Usage = field(default_factory=Usage)
    saved: float = 0.0

    async def ask(self, one: Pass, messages: Sequence[Message], question: Question) -> BaseModel:
        settings = self.recipe.prompt.settings
        answered = await self.model.ask(
            messages,
            question.answer,
            max_tokens=one.max_tokens,
            reasks=settings.reasks,
            narrowed=question.narrowed if self.recipe.model.constrained else None,
            temperature=settings.temperature,
        )
        self.add(answered)
        return answered.value

    def add(self, spent: Answer[Any] | NoAnswer) -> None:
        self.usage += spent.usage or Usage()
        self.attempts += spent.attempts
        self.cost = None if self.cost is None or spent.cost is None else self.cost + spent.cost
        reused = spent.reused or Usage()
        self.reused += reused
        self.saved += self.model.cost(reused) or 0.0


async def _answers(article: Article, recipe: Recipe, calls: _Calls, candidates: Candidates) -> list[BaseModel]:
    """Every pass over every part of the article, and once more what does not hold, in order."""
    answers = []
    for sentences in _parts(article, recipe, calls.model, candidates):
        for one in recipe.prompt.passes:
            question = _question(recipe, one, article, sentences, candidates)
            if question.is_empty:
                answers.append(question.complete(question.answer()))
                continue
            messages = recipe.prompt.messages(one, question, article, sentences)
            answers.append(question.complete(await calls.ask(one, messages, question)))
            for _ in range(recipe.prompt.settings.again):
                failed = _failed(recipe, article, candidates, answers[-1])
                if not failed:
                    break
                counts = Counter(proposal.field for proposal, _ in failed)
                bounds = {name: (0, count) for name, count in counts.items()}
                question = ask(recipe.schema, tuple(counts), article, sentences, candidates, bounds=bounds)
                try:
                    answers.append(await calls.ask(one, recipe.prompt.again(messages, failed), question))
                except (Refused, Truncated, Invalid) as error:  # what held of the first answer is not lost by that
                    calls.add(error)
                    break
    return answers


def _question(
    recipe: Recipe, one: Pass, article: Article, sentences: Sequence[Sentence], candidates: Candidates
) -> Question:
    fields = fields_of(recipe.schema)
    about = {
        name: key_sentences(article, sentences, count, fields[name].most_words) for name, count in one.guided.items()
    }
    return ask(recipe.schema, one.fields, article, sentences, candidates, bounds=one.items, about=about)


def _failed(recipe: Recipe, article: Article, candidates: Candidates, answer: BaseModel) -> list[tuple[Proposal, str]]:
    """The items that the model wrote into an answer and that do not hold, with the reason."""
    proposed = proposals(recipe.schema, candidates, [answer])[0]
    return ground(recipe.schema, article, candidates, [p for p in proposed if not p.spans], {}).failed


def _parts(article: Article, recipe: Recipe, model: Model, candidates: Candidates) -> list[Sequence[Sentence]]:
    """The article whole where every pass over it fits the model, else in equal parts split at sentences."""
    parts: list[Sequence[Sentence]] = [article.sentences]
    while True:
        too_long = [part for part in parts if not _fits(part, article, recipe, model, candidates)]
        if not too_long:
            return parts
        alone = next((part[0] for part in too_long if len(part) == 1), None)
        if alone:
            raise Truncated(f"{article.source}: sentence {alone.number} is longer than the model can read")
        parts = _split(article.sentences, len(parts) + 1)


def _fits(
    sentences: Sequence[Sentence], article: Article, recipe: Recipe, model: Model, candidates: Candidates
) -> bool:
    for one in recipe.prompt.passes:
        question = _question(recipe, one, article, sentences, candidates)
        messages = recipe.prompt.messages(one, question, article, sentences)
        if sum(estimate_tokens(message["content"]) for message in messages) > model.room(one.max_tokens):
            return False
    return True


def _split(sentences: Sequence[Sentence], count: int) -> list[Sequence[Sentence]]:
    """The sentences in so many runs of about equal length, none of them empty."""
    length = sentences[-1].end / count
    runs: list[list[Sentence]] = [[]]
    for position, sentence in enumerate(sentences):
        left = len(sentences) - position
        if runs[-1] and len(runs) < count and (sentence.start >= length * len(runs) or left <= count - len(runs)):
            runs.append([])
        runs[-1].append(sentence)
    return list(runs)


def _assemble(article: Article, recipe: Recipe, grounded: Grounded, calls: _Calls) -> BaseModel:
    values = dict(grounded.values)
    for name, info in fields_of(recipe.schema).items():
        match info.origin:
            case Stated(attribute):
                value = getattr(article, attribute)
                values[name] = list(value) if info.many else value
            case Added("article"):
                values[name] = ArticleFacts(
                    id=article.id,
                    source=article.source,
                    url=article.url,
                    words=article.words,
                    sentences=len(article.sentences),
                )
            case Added("provenance"):
                values[name] = Provenance(
                    recipe=recipe.fingerprint,
                    model=recipe.model.name,
                    prompt=recipe.prompt.name,
                    created=datetime.now(UTC),
                    usage=calls.usage,
                    cost=calls.cost,
                    attempts=calls.attempts,
                    repaired=grounded.repaired,
                    rejected=grounded.rejected,
                    unchecked=grounded.unchecked,
                )
    return recipe.schema.model_validate(values)


def _says_something(recipe: Recipe, grounded: Grounded) -> bool:
    return any(grounded.values.get(name) for name, info in fields_of(recipe.schema).items() if info.item)


def _why(grounded: Grounded) -> str:
    if not grounded.rejected:
        return "the model proposed nothing and nothing was found in the text"
    first = grounded.rejected[0]
    return f"nothing was left after checking; {first.field} first: {first.reason}"
