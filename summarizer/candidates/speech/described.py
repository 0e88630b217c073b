"""What the words of a phrase tell of whoever it means: role, title, gender, whether a person or a body."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.candidates.speech import roles, verbs
from summarizer.candidates.speech.phrases import PARTICLES

DOCUMENTS = frozenset(
    """statement report letter study survey document ruling judgment resolution memo filing complaint indictment
    email post article review audit poll analysis paper""".split()
)
LINKING = frozenset("to for of from with by at in on".split())
WORD = re.compile(r"[^\W_](?:\w|[.'’\-](?=\w))*\.?")


def is_plural_role(word: str) -> bool:
    """Whether the word is the plural of a role or of a document."""
    nouns = roles.ROLE_WORDS | verbs.TELLING_NOUNS | DOCUMENTS
    return word.removesuffix("s") in nouns or word.removesuffix("es") in nouns


def same_role(word: str) -> str:
    return {"advisor": "adviser", "spokesperson": "spokesperson", "organizer": "organiser"}.get(word, word)


def role_words(role: str) -> Iterable[str]:
    """The words before "of", "for", "to" in every part of a description: "former head of X" -> former, head."""
    for part in re.split(r",|\band\b", role):
        for word in WORD.finditer(part):
            low = word.group().casefold()
            if low in LINKING:
                break
            yield same_role(low.removesuffix("'s").removesuffix("’s"))


def without_article(phrase: str) -> str:
    return re.sub(r"^(?:the|a|an|der|die|das|el|la|le|les|los|las) ", "", phrase, flags=re.IGNORECASE)


def without_titles(phrase: str) -> str:
    """The words after the last title of "U.K. Defense Secretary John Healey"; the phrase itself without one."""
    words = phrase.split()
    last = max((i for i, w in enumerate(words[:-1]) if w.casefold() in roles.TITLES), default=-1)
    return " ".join(words[last + 1 :])


def is_name_word(word: str) -> bool:
    low = word.casefold()
    return (
        (word[0].isupper() or low.startswith(("al-", "el-", "ad-", "d'", "d’")) or low in PARTICLES)
        and not low.endswith(("'s", "’s"))
        and low not in verbs.DETERMINERS
    )


def is_body_name(phrase: str) -> bool:
    """Whether a word of the name makes it a body's, or a place's: then it is no person's."""
    if phrase.split(" ", 1)[0].casefold() in roles.PLACE_OPENERS:
        return True
    return any(w.casefold() in roles.BODY_WORDS for w in phrase.split())


def heads(before: list[str]) -> bool:
    """Whether a name after these words is what they describe ("the mayor"), not their object ("adviser to")."""
    if before[-1][0].isupper() and before[-1].casefold() not in roles.TITLES and not before[-1].endswith(("'s", "’s")):
        return False  # the name would be cut in two
    links = [i for i, w in enumerate(before) if w.casefold() in LINKING | {"and"}]
    if not links:
        return True
    between = before[links[-1] + 1 :]
    if before[links[-1]].casefold() == "and":
        return False
    if before[links[-1] - 1].casefold() in roles.ROLE_WORDS and between and all(w.islower() for w in between):
        return True  # "chief of staff", "director of football"
    return bool(between) and between[-1].casefold() not in roles.TITLES and not between[-1].endswith(("'s", "’s"))


def head_of(phrase: str) -> str:
    """The words of a noun phrase up to its first preposition: "a spokeswoman for the port" -> "a spokeswoman"."""
    found = re.search(r"\s(?:of|for|from|to|at|in|with|on|who|near|inside|outside)\s", phrase)
    return phrase[: found.start()] if found else phrase


def told_gender(words: Iterable[str]) -> str | None:
    found = {"male" for w in words if w in roles.MALE_WORDS} | {"female" for w in words if w in roles.FEMALE_WORDS}
    return found.pop() if len(found) == 1 else None


def kind_of(words: list[str], phrase: str) -> str:
    head = words[-1]
    singular = words[0] in {"a", "an", "one", "another", "this", "that"}
    if head in roles.PLURAL_BODIES:
        return "group"
    if head in roles.ROLE_WORDS:
        return "role"
    if head in DOCUMENTS:
        return "document"
    if head in roles.BODY_WORDS:
        return "body"
    if " and " in phrase or (head.endswith("s") and not head.endswith(("ss", "us", "is")) and not singular):
        return "group"
    return "thing" if phrase[0].islower() else "body"
