"""Named bodies: the bodies that an article names, and where: found by their words and by who names them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.candidates.names.body_nouns import ACTED, INSTITUTIONS, STANDS_FOR
from summarizer.candidates.names.offices import is_office
from summarizer.candidates.names.role_phrases import LINKS, is_word
from summarizer.candidates.names.words import FUNCTION_WORDS

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence, Set

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.role_phrases import Named
    from summarizer.candidates.names.tokens import Token

Body = tuple[int, int, int]
"""Sentence (from 0), first token, one past the last."""

# A person heard by one is not of it: "told the Harle Times".
_HEARD_BY = frozenset({"told", "tells", "telling"})
# Whose club is not the club: "the Harle Supporters' Club"
_FOLLOWERS = frozenset("supporters' supporters fans' fans".split())
OFTEN = 3  # mentions of the body that an article is about


class NamedBodies:
    """The names of an article, as bodies are looked for among them.

    Args:
        sentences: the tokens of each.
        names: by sentence and first token, each mention with the kind and the name of what it names.
        publisher: of the article: who "we" are.
    """

    def __init__(
        self,
        sentences: Sequence[Sequence[Token]],
        names: Mapping[tuple[int, int], tuple[Mention, str | None, str]],
        publisher: str | None = None,
    ) -> None:
        self.sentences = sentences
        self._names = names
        self._publisher = publisher

    @cached_property
    def _by_sentence(self) -> dict[int, dict[int, tuple[int, str | None]]]:
        found: dict[int, dict[int, tuple[int, str | None]]] = {}
        for (sentence, first), (mention, kind, _) in sorted(self._names.items()):
            found.setdefault(sentence, {})[first] = (mention.last, kind)
        return found

    @cached_property
    def _organisations(self) -> list[tuple[Body, str]]:
        """Every place where a body is named, in order; the publisher and those that only hear left out."""
        return [
            ((sentence, first, mention.last), name)
            for (sentence, first), (mention, kind, name) in sorted(self._names.items())
            if (kind == "organisations" or (kind is None and name in self._likely))
            and not self._is_outlet(sentence, first, name)
            and not any(map(str.isdigit, name))
        ]

    @cached_property
    def _likely(self) -> frozenset[str]:
        """Names of no settled kind that stand where those of bodies do: "hired by Harle Offset, a printer"."""
        likely: set[str] = set()
        people: set[str] = set()
        for (sentence, first), (mention, kind, name) in self._names.items():
            if kind is not None:
                continue
            tokens = self.sentences[sentence]
            before = tokens[first - 1].lower if first else ""
            after = tokens[mention.last : mention.last + 6]
            if mention.title is not None or (after and after[0].lower in {"who", "said", "says"}):
                people.add(name)
            if before in STANDS_FOR or (before == "by" and first > 1 and tokens[first - 2].lower in ACTED):
                likely.add(name)
            if after and after[0].text == "," and _is_of_body(after[1:]):
                likely.add(name)
        return frozenset(likely - people)

    @cached_property
    def _main(self) -> str | None:
        """The body that the article names most, if it does so often."""
        counted = Counter(name for _, name in self._organisations)
        return next((name for name, times in counted.most_common(1) if times >= OFTEN), None)

    def _is_outlet(self, sentence: int, first: int, name: str) -> bool:
        publisher = self._publisher or ""
        initials = "".join(word[0] for word in publisher.split() if word[0].isupper())
        if publisher and (_plain(name) in _plain(publisher) or name == initials):
            return True
        tokens = self.sentences[sentence]
        before = [t.lower for t in tokens[max(0, first - 2) : first]]
        return bool(before) and (before[-1] in _HEARD_BY or (before[-1] == "the" and before[0] in _HEARD_BY))

    def named(self, sentence: int) -> Named:
        """The names of a sentence by first token: the past-the-end token and the kind."""
        return self._by_sentence.get(sentence, {})

    @cached_property
    def people(self) -> list[tuple[int, int]]:
        """Where people are named, in order: the sentence and the first token."""
        return [at for at, (_, kind, _) in sorted(self._names.items()) if kind == "people"]

    def is_settled(self, body: Body) -> bool:
        """Whether a body is one beyond doubt by its name."""
        return self.named(body[0]).get(body[1], (0, None))[1] == "organisations"

    def called(self, sentence: int, at: int, words: Set[str]) -> Body | None:
        """The body whose name has one of these words: the last one named before a token, else the first."""
        found = [
            body
            for body, name in self._organisations
            if not words.isdisjoint(name.lower().split()) and _FOLLOWERS.isdisjoint(name.lower().split())
        ]
        return _nearest(found, sentence, at)

    def matching(self, sentence: int, at: int, pattern: re.Pattern[str]) -> Body | None:
        """The body whose name has this pattern: the last one named before a token, else the first."""
        found = [body for body, name in self._organisations if pattern.search(name.lower())]
        return _nearest(found, sentence, at)

    def named_by(self, sentence: int, first: int, past: int) -> Body | None:
        """The body whose name ends in the words between two tokens: "the rescue centre" of the Harle Rescue Centre."""
        words = [t.lower for t in self.sentences[sentence][first:past] if is_word(t)]
        fits = [body for body, name in self._organisations if name.lower().split()[-len(words) :] == words]
        return _nearest(fits, sentence, first)

    def publishing(self) -> Body | None:
        """The publisher of the article, where it names itself: whom "our director" is of."""
        wanted = _plain(self._publisher or "")
        for (sentence, first), (mention, kind, name) in sorted(self._names.items()):
            behind = self.sentences[sentence][mention.last : mention.last + 1]
            if first == 0 and behind and behind[0].text == ":" and _is_short_for(_plain(name), wanted):
                return None  # it asks; "our" is said by who answers
            if wanted and kind in {"organisations", None} and _is_short_for(_plain(name), wanted):
                return sentence, first, mention.last
        return None


def _nearest(found: Sequence[Body], sentence: int, at: int) -> Body | None:
    """The last of these that is named before a token, else the first."""
    before = [body for body in found if body[:2] < (sentence, at)]
    return before[-1] if before else next(iter(found), None)


def _is_of_body(tokens: Sequence[Token]) -> bool:
    """Whether what stands behind a name and a comma describes a body: "the supporters' trust", "which sells maps"."""
    if not tokens or tokens[0].lower == "which":
        return bool(tokens)
    for at, token in enumerate(tokens):
        ends = at + 1 == len(tokens) or not (is_word(tokens[at + 1]) or tokens[at + 1].text in {"'", "’"})
        ends = ends or tokens[at + 1].lower in LINKS | FUNCTION_WORDS
        if not is_word(token) and token.text not in {"'", "’", "-"}:
            return False
        if token.lower in STANDS_FOR | INSTITUTIONS and not token.possessive and ends:
            return True
        if is_office(token.text) and not token.possessive and ends:
            return False
    return False


def _is_short_for(name: str, full: str) -> bool:
    return name == full or full.startswith(f"{name} ")


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")
