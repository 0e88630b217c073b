"""Bodies that people are of: those that phrases name or only describe, and those that "its" and "the firm" mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.body_nouns import (
    ALIKE,
    GENERIC,
    OF_WHOM,
    ORGANS,
    STANDS_FOR,
    WEAK_ALONE,
)
from summarizer.candidates.names.named_bodies import Body, NamedBodies
from summarizer.candidates.names.offices import PARTIES, PARTY_BODIES, ends_phrase, is_office
from summarizer.candidates.names.role_phrases import DETERMINERS, LINKS, is_word, may_be_body
from summarizer.candidates.names.words import FUNCTION_WORDS, SPEECH_VERBS

if TYPE_CHECKING:
    from summarizer.candidates.names.tokens import Token

# "the Harle Foods", "the opposition Harle Front": no person is called so.
_DETERMINED = frozenset({"the", "opposition", "ruling", "governing"})
# "women's institute": no owners
_SORTS = frozenset("women men children people workmen fishermen policemen firemen".split())
_PRONOUNS = frozenset({"its", "their"})
# Of which there is one for all, and nobody's "its" means it
_OF_ALL = frozenset("police inquiry court government authority army parliament forum jury prison airport".split())
LONGEST_GENERIC = 4
LOOKED_BACK = 4  # sentences
TOLD = 16  # tokens


class Bodies(NamedBodies):
    """The bodies of an article, by the words that name them, describe them or stand for them."""

    def at(self, sentence: int, at: int, *, lenient: bool = False, site: bool = False) -> Body | None:
        """The body that the noun phrase at a token names: "the opposition [Coast Party]", "the [forestry office]"."""
        tokens, named = self.sentences[sentence], self.named(sentence)
        start = at + 1 if at < len(tokens) and tokens[at].lower in DETERMINERS else at
        if (party := self.party(sentence, start)) is not None:
            return party
        for here in range(start, min(len(tokens), start + LONGEST_GENERIC + 1)):
            if here in named:
                past, kind = named[here]
                if kind == "places" and tokens[past - 1].possessive:
                    return self.at(sentence, past, lenient=lenient)  # "Norway's [Port Authority]"
                is_body = may_be_body(tokens, here, named) or (site and kind == "places")
                if kind == "people":
                    is_body = tokens[here - 1].lower in STANDS_FOR | _DETERMINED or (lenient and past - here == 1)
                if not is_body:
                    return None
                more = self._called_so(sentence, past) if not tokens[past - 1].possessive else None
                if more is None and kind == "places" and past < len(tokens) and tokens[past].text.islower():
                    ended = tokens[past].lower in FUNCTION_WORDS | SPEECH_VERBS
                    return (sentence, here, past) if ended else None  # not "at the Harle Street [depot]"
                return (sentence, here, past if more is None else more)
            if not is_word(tokens[here]) or tokens[here].capital or tokens[here].lower in FUNCTION_WORDS | LINKS:
                break
        if start < len(tokens) and tokens[start].lower in STANDS_FOR and start > at:
            return self.meant(sentence, start)
        found = self._generic(sentence, start)
        return found and (self._of_named(sentence, found[2]) or found)

    def _of_named(self, sentence: int, at: int) -> Body | None:
        """ "the clinic of [Harle Mission]", "the board of [Harle Foods]": the body that a part of it is of."""
        tokens, named = self.sentences[sentence], self.named(sentence)
        if at + 1 >= len(tokens) or tokens[at].lower not in {"of", "at"}:
            return None
        start = at + 2 if tokens[at + 1].lower in DETERMINERS else at + 1
        past, kind = named.get(start, (0, None))
        return (sentence, start, past) if kind == "organisations" else None

    def party(self, sentence: int, at: int) -> Body | None:
        """ "[Labour]", "[Conservative group]"."""
        tokens = self.sentences[sentence]
        words = [t.lower for t in tokens[at : at + 2]]
        size = 2 if "-".join(words) in PARTIES else 1
        if not words or not tokens[at].capital or (size == 1 and words[0] not in PARTIES):
            return None
        past = at + size
        if past < len(tokens) and tokens[past].lower in PARTY_BODIES:
            return sentence, at, past + 1
        follows = past < len(tokens) and tokens[past].glued and is_word(tokens[past])
        if follows and tokens[past].lower not in LINKS | FUNCTION_WORDS | SPEECH_VERBS:
            return None
        return None if at in self.named(sentence) else (sentence, at, past)

    def setting(self, sentence: int) -> Body | None:
        """Where a sentence says at its beginning that it plays: "At [Harle General Hospital], ...", "In the museum"."""
        tokens = self.sentences[sentence]
        opening = [at for at in (0, 1) if at < len(tokens) and tokens[at].lower in {"at", "inside"}]
        return self.at(sentence, opening[0] + 1, site=False) if opening else None

    def _called_so(self, sentence: int, at: int) -> int | None:
        """ "the Lindley [pilots' association]": a name that goes on in small letters."""
        tokens = self.sentences[sentence]
        if at >= len(tokens) or not tokens[at].text.islower() or not tokens[at].glued:
            return None
        found = self._generic(sentence, at)
        return None if found is None else found[2]

    def _generic(self, sentence: int, at: int) -> Body | None:
        """ "forestry office", "dockers' union": a body named only by what it is, that begins at a token."""
        tokens = self.sentences[sentence]
        for past in range(at + 1, min(len(tokens), at + LONGEST_GENERIC) + 1):
            token = tokens[past - 1]
            if token.text in {"'", "’"} and past > at + 1 and tokens[past - 2].possessive:
                continue
            if not token.text[0].isalpha() or token.lower in FUNCTION_WORDS or ends_phrase(token.lower, ""):
                return None
            if is_office(token.text) and not token.possessive:
                return None
            if token.possessive and token.capital and past > at + 1 and past < len(tokens) and tokens[past].capital:
                return None  # "Norway's Port Authority" has a name
            if token.possessive and past < len(tokens) and self._is_owner(token):
                at = past  # "the camp's [council of elders]"
                continue
            if token.lower in GENERIC and not (past < len(tokens) and tokens[past].lower in GENERIC):
                weak = past == at + 1 and token.lower in WEAK_ALONE
                return None if weak else (sentence, at, self._with_whom(sentence, past))
        return None

    @staticmethod
    def _is_owner(token: Token) -> bool:
        """Whether a possessive says whose, not of what sort: "the camp's council", but "the women's institute"."""
        return not token.capital and not token.lower.endswith("s") and token.lower not in _SORTS | GENERIC

    def _with_whom(self, sentence: int, past: int) -> int:
        """The end of "cooperative [of tuna fishermen]"."""
        tokens = self.sentences[sentence]
        if tokens[past - 1].lower not in OF_WHOM or past + 1 >= len(tokens) or tokens[past].lower != "of":
            return past
        end = past + 1
        while (
            end < len(tokens) and end - past < LONGEST_GENERIC and tokens[end].text.islower() and is_word(tokens[end])
        ):
            if tokens[end].lower in FUNCTION_WORDS:
                break
            end += 1
        return end if end > past + 1 else past

    def owning(self, sentence: int, past: int) -> Body | None:
        """The body whose owner's form ends before a token: "Harle Foods' [chief]", "the union's [head]"."""
        tokens, named = self.sentences[sentence], self.named(sentence)
        at = past - 1
        if at > 0 and tokens[at].text in {"'", "’"}:
            at -= 1
        if at >= 0 and not tokens[at].possessive and tokens[at].lower in _PRONOUNS:
            return self.last_named(sentence, at)
        if at >= 0 and tokens[at].lower == "our":
            return self.publishing()
        if at < 0 or not tokens[at].possessive:
            return None
        for start in range(at, max(-1, at - 9), -1):
            if start in named and named[start][0] == at + 1:
                kind = named[start][1]
                lone = len(self._names[(sentence, start)][2].split()) == 1
                if kind in {"organisations", None} or (kind == "people" and start == at and lone):
                    return sentence, start, at + 1
                return None
        if tokens[at].lower not in GENERIC | STANDS_FOR:
            named_so = at > 0 and tokens[at].text.islower() and tokens[at - 1].text.islower()
            return self.named_by(sentence, at - 1, at + 1) if named_so else None
        start = at
        while start > 0 and at - start < LONGEST_GENERIC and tokens[start - 1].text.islower():
            if tokens[start - 1].lower in FUNCTION_WORDS | DETERMINERS or ends_phrase(tokens[start - 1].lower, ""):
                break
            start -= 1
        if start == at and start > 0 and tokens[start - 1].lower in DETERMINERS:
            return self.meant(sentence, at)
        return self.named_by(sentence, start, at + 1) or (sentence, start, at + 1)

    def whole(self, body: Body) -> Body:
        """The body that an organ is of: "who chairs [the board]"."""
        sentence, first, past = body
        if self.sentences[sentence][past - 1].lower not in ORGANS or past - first > 1:
            return body
        return self.main(sentence, first) or body

    def meant(self, sentence: int, at: int) -> Body | None:
        """What "the trust", "the company" at a token means: the body so named, the one named last, else the words."""
        word = self.sentences[sentence][at].lower
        so_named = self.called(sentence, at, {word}) or self.called(sentence, at, ALIKE.get(word, frozenset()))
        if so_named is not None:
            return so_named
        if word in STANDS_FOR and (found := self.main(sentence, at)) is not None:
            return found
        return (sentence, at, at + 1) if word in GENERIC - WEAK_ALONE else None

    def last_named(self, sentence: int, at: int) -> Body | None:
        """The body named last before a token: in its sentence, else what a sentence shortly before it is about."""
        here = [body for body, _ in self._organisations if body[0] == sentence and body[2] <= at]
        if self._is_of_place(sentence, at):
            return None
        if here:
            return here[-1]
        if (generic := self._told_of(sentence, at)) is not None:
            return generic
        for back in range(sentence - 1, max(-1, sentence - 1 - LOOKED_BACK), -1):
            subject = self._subject(back)
            if subject is not None:
                return subject
            if self._is_of_place(back, len(self.sentences[back])):
                return None
            found = [body for body, _ in self._organisations if body[0] == back]
            if found:
                return found[0]
            if back == sentence - 1 and (generic := self._told_of(back, len(self.sentences[back]))) is not None:
                return generic
        return None

    def _told_of(self, sentence: int, before: int) -> Body | None:
        """The last body without a name that a sentence tells of before a token: "[the diocese] is silent; its"."""
        tokens = self.sentences[sentence]
        for at in range(before - 2, max(-1, before - TOLD), -1):
            if tokens[at].lower in {"the", "a", "an"}:
                found = self._generic(sentence, at + 1)
                if found is None or found[2] > before or tokens[found[2] - 1].possessive:
                    continue
                if found[2] > at + 2:
                    return found
                if before < len(tokens) and tokens[at + 1].lower not in _OF_ALL:
                    return self.meant(sentence, at + 1)
        return None

    def main(self, sentence: int, at: int) -> Body | None:
        """The body named last before a token, or else the one that the article names most."""
        found = self.last_named(sentence, at)
        if found is not None or self._main is None:
            return found
        return next(body for body, name in self._organisations if name == self._main)

    def _is_of_place(self, sentence: int, before: int) -> bool:
        """Whether a sentence begins with a place: "Norway ... its fisheries minister"."""
        tokens, named = self.sentences[sentence], self.named(sentence)
        at = 1 if tokens and tokens[0].lower in DETERMINERS else 0
        return at < before and at in named and named[at][1] == "places" and not tokens[named[at][0] - 1].possessive

    def _subject(self, sentence: int) -> Body | None:
        """The body that a sentence begins with."""
        tokens = self.sentences[sentence]
        if (setting := self.setting(sentence)) is not None:
            return setting
        at = 1 if tokens and tokens[0].lower in DETERMINERS else 0
        if at in self.named(sentence):
            past, kind = self.named(sentence)[at]
            plural = past < len(tokens) and tokens[past].lower == "and"
            is_body = kind == "organisations" and not plural and not tokens[past - 1].possessive
            return (sentence, at, past) if is_body else None
        found = self._generic(sentence, at)
        if found is None or (not at and found[2] == 1):
            return None
        return found if found[2] > at + 1 else self.meant(sentence, at)
