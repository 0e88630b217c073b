"""Articles: reading, cleaning, sentences, metadata."""

from summarizer.articles.article import Article, Sentence
from summarizer.articles.parsing import MAX_WORDS, parse_article
from summarizer.articles.reading import Source, find_sources, read_articles
from summarizer.articles.sentences import split_sentences

__all__ = [
    "MAX_WORDS",
    "Article",
    "Sentence",
    "Source",
    "find_sources",
    "parse_article",
    "read_articles",
    "split_sentences",
]
