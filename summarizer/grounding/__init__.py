"""Grounding: what a model drafted is held against the article, sentence by sentence."""

from summarizer.grounding.ground import Grounded, ground

__all__ = ["Grounded", "ground"]
