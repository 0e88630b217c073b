"""Invented articles and their briefs, made without reading a file or asking a model."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.articles import Article, Sentence
from summarizer.briefs import ArticleFacts, Brief, Provenance, Span, SummarySentence, Usage
from summarizer.outcomes import Outcome, State

USAGE = Usage(requests=2, input_tokens=900, cached_tokens=100, output_tokens=50)


def invented_article(text: str = "The ferry sank.", source: str = "inbox/ferry.txt") -> Article:
    """An article of one sentence."""
    return Article(text=text, sentences=(Sentence(1, 0, len(text)),), source=source)


def invented_brief(article: Article) -> Brief:
    """A brief that repeats the article's only sentence."""
    evidence = [Span(sentence=1, start=0, end=len(article.text))]
    return Brief(
        summary=[SummarySentence(text="It sank.", evidence=evidence)],
        article=ArticleFacts(id=article.id, source=article.source, words=article.words, sentences=1),
        provenance=Provenance(
            recipe="0" * 16, model="invented", prompt="brief", created=datetime(2026, 1, 2, tzinfo=UTC)
        ),
    )


def invented_outcome(article: Article, state: State = "briefed") -> Outcome:
    """An outcome that took two requests, a tenth of a cent and three seconds."""
    briefed = state == "briefed"
    return Outcome(
        state,
        article.source,
        article=article,
        brief=invented_brief(article) if briefed else None,
        reason=None if briefed else f"it was {state}",
        usage=USAGE,
        cost=0.001,
        seconds=3.0,
    )
