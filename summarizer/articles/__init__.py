"""Articles: reading, cleaning, sentences, metadata."""

from summarizer.articles.article import Article, Sentence
from summarizer.articles.parsing import MAX_WORDS, parse_article
from summarizer.articles.reading import read_articles, source_paths
from summarizer.articles.sentences import split_sentences

__all__ = ["MAX_WORDS", "Article", "Sentence", "parse_article", "read_articles", "source_paths", "split_sentences"]
