"""Fits the weights of `summarizer/candidates/salience.py` to the labels of the stories to tune on.

    python benchmarks/salience.py [--gold evals/gold]

Logistic regression with a ridge: of sentences on whether they tell a required key fact, of clauses on whether they are
a labelled event (optional events count neither way). First what the weights are worth on stories that they were not
fitted on, one story left out at a time: the share of the key facts that five sentences tell, and F1 of eight events.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment, minimize

from summarizer.articles import read_articles
from summarizer.briefs import Brief
from summarizer.candidates import find_candidates
from summarizer.candidates.events.find import MOST, clauses_told
from summarizer.candidates.salience import EVENT, KEY_FACT, Vector, merit, most_telling, told_in
from summarizer.evaluation.comparing import clause as same_clause
from summarizer.evaluation.comparing import tells, words
from summarizer.evaluation.gold import load_gold

RIDGE = {"KEY_FACT": 5.0, "EVENT": 40.0}
SENTENCES, WORDS = 5, 150

Weights = Mapping[str, float]


@dataclass
class Unit:
    """One sentence or clause: what it tells of the labels, as their positions; None where it counts neither way."""

    signals: Mapping[str, float]
    vector: Vector
    length: int
    tells: frozenset[int] | None


@dataclass
class Labelled:
    """One article: its sentences or clauses, and how many labels there are to tell."""

    story: str
    units: list[Unit]
    labels: int


def load(folder: Path) -> tuple[list[Labelled], list[Labelled]]:
    """The articles as sentences beside key facts, and as clauses beside events."""
    facts, events = [], []
    for gold in load_gold(folder, folder.parent / "articles", Brief, "tune"):
        [article] = read_articles(gold.article)
        wanted = [fact for fact in gold.labels.get("summary", ()) if not fact.optional]
        sentences = [
            Unit(
                t.signals, t.vector, len(t.text.split()), _positions(not tells(words(t.text), f.words) for f in wanted)
            )
            for t in told_in(article, article.sentences)
        ]
        facts.append(Labelled(gold.story, sentences, len(wanted)))
        clauses = []
        labels: Sequence[Any] = gold.labels.get("events", ())
        for one in clauses_told(article, find_candidates(article)["attributions"]):
            like = [any(same_clause(one.text, what) for what in label.accepted["what"]) for label in labels]
            required = _positions(hit and not label.optional for hit, label in zip(like, labels, strict=True))
            clauses.append(Unit(one.signals, one.vector, 0, required or (None if any(like) else frozenset())))
        events.append(Labelled(gold.story, clauses, sum(not label.optional for label in labels)))
    return facts, events


def fit(articles: Sequence[Labelled], names: Sequence[str], ridge: float) -> Weights:
    """The weight of each signal."""
    units = [unit for article in articles for unit in article.units if unit.tells is not None]
    signals = np.array([[unit.signals[name] for name in names] for unit in units])
    told = np.array([bool(unit.tells) for unit in units], dtype=float)
    mean, spread = signals.mean(0), signals.std(0) + 1e-9
    scaled = np.c_[np.ones(len(signals)), (signals - mean) / spread]

    def loss(weights: Any) -> float:
        odds = scaled @ weights
        return float(np.logaddexp(0, odds).sum() - told @ odds + ridge / 2 * (weights[1:] ** 2).sum())

    def slope(weights: Any) -> Any:
        return scaled.T @ (1 / (1 + np.exp(-scaled @ weights)) - told) + ridge * np.r_[0, weights[1:]]

    found = minimize(loss, np.zeros(scaled.shape[1]), jac=slope).x[1:] / spread
    return dict(zip(names, map(float, found), strict=True))


def chosen(article: Labelled, weights: Weights, count: int, limit: float) -> list[Unit]:
    units = article.units
    merits = [merit(unit.signals, weights) for unit in units]
    lengths = [unit.length for unit in units]
    return [units[n] for n in most_telling(merits, [unit.vector for unit in units], lengths, count, limit)]


def coverage(article: Labelled, weights: Weights) -> float:
    """The share of the key facts that the chosen sentences tell."""
    told = frozenset[int]().union(*(unit.tells or () for unit in chosen(article, weights, SENTENCES, WORDS)))
    return len(told) / article.labels


def f1(article: Labelled, weights: Weights) -> float:
    """Of the chosen clauses as events, each of them one event at most; of two that are the same one is wrong."""
    units = [unit for unit in chosen(article, weights, MOST, float("inf")) if unit.tells is not None]
    told = sorted(frozenset[int]().union(*(unit.tells or () for unit in units)))
    same = np.array([[label in (unit.tells or ()) for label in told] for unit in units])
    right = int(same[linear_sum_assignment(same, maximize=True)].sum()) if told else 0
    return 2 * right / (len(units) + article.labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, default=Path("evals/gold"))
    facts, events = load(parser.parse_args().gold)
    for name, every, names, score in (
        ("KEY_FACT", facts, list(KEY_FACT), coverage),
        ("EVENT", events, list(EVENT), f1),
    ):
        articles = [article for article in every if article.labels]
        unseen = []
        for story in sorted({article.story for article in articles}):
            weights = fit([article for article in articles if article.story != story], names, RIDGE[name])
            unseen += [score(article, weights) for article in articles if article.story == story]
        print(f"{name}: {np.mean(unseen):.3f} on {len(unseen)} articles of stories left out")
        for signal, weight in fit(articles, names, RIDGE[name]).items():
            print(f'    "{signal}": {weight:.2f},')


def _told(text: str, facts: Sequence[Any]) -> frozenset[int]:
    return _positions(not tells(words(text), fact.words) for fact in facts)


def _positions(hits: Any) -> frozenset[int]:
    return frozenset(at for at, hit in enumerate(hits) if hit)


if __name__ == "__main__":
    main()
