"""Which named body "the union" or "the company" means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.candidates.speech.roles import BODY_WORDS

# What a business is called that has been named.
_BUSINESSES = frozenset(
    """airline automaker bank biotech brewer brewery broadcaster builder business carmaker carrier chain chipmaker
    company conglomerate consortium developer drugmaker drug-maker firm group housebuilder insurer lender maker
    manufacturer miner oil-major operator producer refiner retailer shipbuilder start-up startup steelmaker subsidiary
    supermarket supplier utility vendor""".split()
)
# What makes a name that of no business.
_PUBLIC = frozenset(
    """administration agency alliance army assembly association authority brigade cabinet centre church club coalition
    college commission committee confederation congress council court department directorate division embassy federation
    force forces forum front government guild hospital inquiry inspectorate institute institution league legislature
    ministry mosque movement navy network observatory office organisation organization parliament party police registry
    regulator school secretariat senate service society tribunal trust union university watch""".split()
)
_NARROWING = re.compile(r"(?:.*(?:[aeiou]an|ian|ish|ese|qi|ni|ti|ch|-based|-owned|-listed)|french|german|state|parent)")
_TOLD = re.compile(
    r"(?:\b(?:told|tells|telling)|\b(?:statement|comments?|letter|e-?mail|remarks|message|spoke|speaking|talking|interview)"
    r" (?:\w+ ){0,2}(?:to|with|for|on)|\b(?:seen|reported|obtained|reviewed|quoted) by) (?:the )?\Z"
)
_LONGEST_TELLING = 40


class Bodies:
    """The bodies that an article names, with all their forms."""

    def __init__(self, text: str, names: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._text = text
        self._names = [(name, forms) for name, forms in names if forms]

    def meant_by(self, words: Sequence[str], at: int | None) -> str | None:
        """The body that "the union" at offset `at` stands for: named before, the latest whose name has these words.

        Of businesses the name says nothing: "the company" is the latest body named that is not a public one.

        Args:
            words: the phrase in lower case, with its article.
        """
        if at is None or len(words) not in {2, 3} or words[0] != "the":
            return None
        head, narrowing = words[-1], words[1:-1]
        if head not in BODY_WORDS | _BUSINESSES:
            return None
        named = [(last, name) for name, forms in self._names if (last := self._last(forms, at)) >= 0]
        of_that_name = [one for one in named if {head, *narrowing} <= _words(one[1])]
        if of_that_name:
            return max(of_that_name)[1]
        if head in _BUSINESSES and all(_NARROWING.fullmatch(word) for word in narrowing):
            return max((one for one in named if not _words(one[1]) & _PUBLIC), default=(0, None))[1]
        return None

    def _last(self, forms: Sequence[str], at: int) -> int:
        """Where a body was named last before `at`; -1 where it was not."""
        return max(self._last_of(form, at) for form in forms)

    def _last_of(self, form: str, at: int) -> int:
        """Where a form was used last, but as the one who was told ("in a statement to Orrin News, the firm said")."""
        found = self._text.rfind(form, 0, at)
        while found >= 0 and _TOLD.search(self._text, max(0, found - _LONGEST_TELLING), found):
            found = self._text.rfind(form, 0, found)
        return found


def _words(name: str) -> set[str]:
    return {word.removesuffix("'s").removesuffix("’s") for word in re.findall(r"[\w'’-]+", name.casefold())}
