"""A text as the words that carry meaning, each with the clause it stands in: what two texts are compared by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.candidates.stems import FUNCTION_WORDS, stem

TOKEN = re.compile(r"\d[\d.,]*\d\w*|\w+(?:['’]\w+)*|[,;:.!?—–()“”\"]")

# Words that no ending tells to be the same, or to mean the same; the first of each stands for all.
_FORMS = """
admit admitted admitting acknowledge acknowledges acknowledged; age aged; agree agreed agreement; allow permit
permits permitted let lets; arise arose arisen; awake awoke; ban bans banned banning bar bars barred barring
prohibit prohibited forbid forbade forbidden; bear bore born borne; beat beaten; become became; bend bent; bind
bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; bring brought; build built; burn burnt;
buy bought; cancel abandon abandons abandoned abandoning cancelled canceled cancelling canceling scrap scraps
scrapped scrapping axe axed axing; catch caught; choose chose chosen choosing choice; close shut shuts shutting
closed closes closing closure; come came coming; cut cutting; deal dealt; decide decided decision; die died dies
dying death deaths dead; dig dug; draw drew drawn; drink drank drunk; drive drove driven driving; eat ate eaten;
fall fell fallen; feed fed; feel felt; fight fought; find found; fit fitted fitting; flee fled; fly flew flown
flies; forget forgot forgotten; forgive forgave; freeze froze frozen; give gave given giving; go went gone goes
going; grow grew grown; hang hung; hear heard; hide hid hidden; hit hitting; hold held; injure hurt hurts
hurting wounded wound injured injury injuries harm harmed harms; keep kept; kill killed killing; know knew known
knowledge; lack lacked lacking; lay laid; lead led; leave left leaving; lend lent; lie lied lies lying; lose
lost losing loss; make made making; mean meant; meet met; need needed needs require requires required; pay paid;
plan planned planning plans; put putting; read reading; rebuild rebuilt; receive got get gets getting received;
refer referred; reply answer answered respond responded replied; resell resold; resign quit quits resigned; ride
rode ridden; ring rang rung; rise rose risen rising; run ran running; say said says; see saw seen; seek sought;
sell sold sale sales; send sent; set setting; shake shook shaken; shed shedding; shine shone; shoot shot; show
shown; sing sang sung; sink sank sunk; sit sat sitting; sleep slept; spend spent; spread spreading; stand stood;
start begin begins began begun; steal stole stolen; stick stuck; stop stops stopped stopping halt halts halted;
strike struck stricken striking strikes; sue sued suing; support back backed backs backing endorse endorsed;
swear swore sworn; sweep swept; swim swam swum swimming; take took taken taking; talk talks talked talking
discuss discusses discussed discussing discussion spoke speak spoken speaking; teach taught; tear tore torn;
tell told; think thought thinking thinks believe believes believed believing; throw threw thrown; understand
understood; use used uses using; wake woke woken; wear wore worn; win won winning; withdraw withdrew withdrawn;
write wrote written writing; legal lawful legally lawfully; illegal unlawful illegally unlawfully; electricity
power; dismiss dismissed dismissal dismissing dismissals fired sacked sack sacks sacking firing; name named
names naming identify identified identifies identifying; nobody none; possible possibility; follow followed
follows implement implements implemented; move moved moves moving movement; city cities;
responsible responsibility; change changed changes changing alter altered alters altering; result results outcome
outcomes; winner winners; view views opinion opinions; attend attended attends attending attendance; approve
approved approves approving approval; resist resisted resists resistance; renew renewed renewal;
recommend counsel counselled counseled; destroy destroyed ruin ruined
"""
_IRREGULAR = {form: forms.split()[0] for forms in _FORMS.split(";") for form in forms.split()}
# A clause ends at these words, whatever is said before them.
_LINKS = frozenset(
    "but although though while whereas because who which whom whose where when after before unless since until than "
    "so yet as".split()
)
_SUBJECTS = frozenset("he she they it we i you the a an this that these those there its his her their".split())
_DEGREES = frozenset("much many long high far little few soon well".split())
_PASTS = frozenset("said told took gave went left made got won lost put sent kept paid met held found".split())
_AUXILIARIES = frozenset(
    "will would was were is are has have had did does do could should may might must can said says".split()
)


_EMPTY = FUNCTION_WORDS | frozenset(
    "every each another one two three four five six seven eight nine ten eleven twelve dozen hundred thousand "
    "million billion single several many few first second third half".split()
)
_SAY = frozenset("say says said saying tell tells told telling".split())


_SHORT = re.compile(r"(\w{2}[^\Waeiou])(?:ed|es|ing|e)")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        text, lower: as written, and in small letters with a straight apostrophe.
        root: what its forms have in common ("" for signs and for words without a meaning of their own).
        clause, sentence: the numbers of the clause and of the sentence it stands in.
        name: it is written with a capital where no sentence begins.
    """

    text: str
    lower: str
    root: str
    clause: int
    sentence: int
    name: bool

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """What the forms of an English word have in common, crudely: "announcement" and "announced" have one root."""
    lower = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if len(lower) in {4, 5} and lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        lower = lower[:-1]
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    once = stem(lower)
    twice = stem(once)
    for found in (once, twice):
        if found in _IRREGULAR:
            return _IRREGULAR[found]
    short = _SHORT.fullmatch(twice)
    if short is not None:
        return short[1]  # "name", "named"
    if len(twice) > 4 and twice[-1] == twice[-2] and twice[-1] not in "lsaeiou":
        return twice[:-1]  # "planned", "stopping"
    return twice


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[Word, ...]:
    """The words and signs of a text."""
    found: list[Word] = []
    tokens = TOKEN.findall(text.replace("\n", " . "))
    clause = sentence = 0
    opens = True
    for at, token in enumerate(tokens):
        lower = token.casefold().replace("’", "'")
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token in {"“", "”", '"', "(", ")"}:
            found.append(Word(token, token, "", clause, sentence, name=False))
            continue
        compared = lower == "as" and (
            following.casefold() in _DEGREES or (at and tokens[at - 1].casefold() in _DEGREES)
        )
        compared = compared or (lower == "than" and (following[:1].isdigit() or following.casefold() in _EMPTY))
        if (
            not token[0].isalnum()
            or (lower in _LINKS and not compared)
            or (lower == "and" and _opens_clause(following))
        ):
            clause += 1
        meaning = token[0].isalpha() and (lower not in _EMPTY or lower in _SAY) and not lower.endswith("n't")
        name = token[0].isupper() and not opens
        found.append(Word(token, lower, root(lower) if meaning else "", clause, sentence, name))
        opens = token in {".", "!", "?"}
        sentence += opens
    return tuple(found)


def _opens_clause(following: str) -> bool:
    lower = following.casefold()
    past = lower.endswith("ed") and len(lower) > 4
    return past or lower in _SUBJECTS | _AUXILIARIES | _PASTS or following[:1].isupper()


def company(words: Sequence[Word], at: int, reach: int = 6) -> frozenset[str]:
    """The roots of the words around one, in its clause."""
    here = words[at]
    found: set[str] = set()
    for step in (-1, 1):
        k, left = at + step, reach
        while 0 <= k < len(words) and left and words[k].clause == here.clause:
            if words[k].root:
                found.add(words[k].root)
                left -= 1
            k += step
    return frozenset(found - {here.root})


def around(words: Sequence[Word], at: int) -> frozenset[str]:
    """The roots of the other words of its sentence."""
    here = words[at]
    return frozenset(w.root for w in words if w.root and w.sentence == here.sentence) - {here.root}
