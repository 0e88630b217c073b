"""Who is meant: from the words of a sentence to the name or the phrase that the article uses for somebody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.candidates.candidate import Candidate
from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.given_names import gender_of
from summarizer.candidates.speech.phrases import PARTICLES

MALE = frozenset({"he", "him", "his", "il", "él", "er"})
FEMALE = frozenset({"she", "her", "hers", "elle", "ella"})
PLURAL = frozenset({"they", "them", "their", "we"})
NEUTER = frozenset({"it", "its"})

_MALE_WORDS = frozenset(
    """mr mr. sir lord king prince father brother spokesman chairman businessman congressman policeman statesman
    fisherman fireman man son husband pope bishop imam monk sheikh duke emperor actor boy uncle grandfather widower
    councilman salesman nobleman cardinal herr monsieur señor don""".split()
)
_FEMALE_WORDS = frozenset(
    """mrs mrs. ms ms. miss lady dame queen princess mother sister spokeswoman chairwoman businesswoman
    congresswoman policewoman woman daughter wife nun actress duchess empress girl aunt grandmother widow
    councilwoman midwife frau madame señora doña""".split()
)
# Words that a person is introduced or described with.
ROLE_WORDS = frozenset(
    """minister president adviser advisor ambassador mayor governor secretary chancellor premier senator deputy
    director chief head chair chairman chairwoman chairperson spokesman spokeswoman spokesperson general colonel
    major captain lieutenant sergeant admiral commander commissioner judge justice prosecutor lawyer attorney
    professor doctor dr analyst economist expert scientist researcher historian author writer journalist editor
    reporter correspondent coach manager captain player founder owner executive ceo leader lawmaker legislator
    mp congressman congresswoman representative envoy diplomat consul officer official inspector sheriff detective
    teacher principal student farmer fisherman engineer architect pilot driver nurse surgeon physician bishop
    archbishop pope imam rabbi priest pastor king queen prince princess duke activist campaigner organizer organiser
    coordinator volunteer resident witness neighbor neighbour mother father brother sister son daughter wife
    husband widow man woman actor actress singer musician artist composer conductor curator treasurer auditor
    clerk banker broker trader investor entrepreneur developer designer chef baker butcher brigadier marshal
    speaker whip councillor councilor alderman magistrate registrar rector dean provost chargé affaires
    negotiator rapporteur strategist forecaster meteorologist geologist biologist ecologist archaeologist
    supervisor superintendent warden keeper guard veteran soldier fighter victim survivor suspect defendant
    plaintiff collector comptroller controller recorder constable superintendent trooper ranger firefighter lifeguard
    paramedic medic midwife consultant physicist chemist mathematician statistician epidemiologist virologist
    psychologist psychiatrist sociologist anthropologist theologian philosopher astronomer engineer-in-chief
    seismologist volcanologist hydrologist oceanographer climatologist zoologist botanist ornithologist oncologist
    cardiologist paediatrician pediatrician pathologist coroner dentist pharmacist therapist veterinarian vet
    technician mechanic electrician plumber carpenter builder miner welder labourer laborer trucker cyclist runner
    swimmer rower sailor skier boxer wrestler golfer jockey rider driver cricketer batsman bowler footballer striker
    defender winger forward goalie quarterback pitcher umpire selector scout cabinetmaker butler usher steward
    stewardess bosun mate helmsman docker longshoreman postman postmaster cashier receptionist secretary-general
    undersecretary under-secretary vice-chancellor vice-chair vice-chairman co-founder co-chair cochair co-author
    co-owner co-director co-ordinator chairperson chairwoman barrister solicitor advocate notary paralegal
    bailiff jailer warder constable policeman policewoman investigator agent spy operative defector dissident
    refugee migrant immigrant asylum-seeker pilgrim missionary monk nun friar abbot vicar curate deacon chaplain
    rev. cleric clergyman preacher ayatollah mullah sheikh lama guru poet novelist playwright dramatist screenwriter
    filmmaker film-maker producer cinematographer photographer cameraman presenter broadcaster anchor host
    comedian comic magician dancer choreographer ballerina pianist violinist cellist guitarist drummer rapper
    songwriter soprano tenor baritone sculptor painter illustrator cartoonist columnist blogger vlogger influencer
    podcaster youtuber streamer publisher printer librarian archivist lecturer tutor headteacher headmaster
    headmistress schoolteacher pupil graduate undergraduate postgraduate scholar academic intern apprentice trainee
    pensioner retiree grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin fiance
    fiancé fiancée girlfriend boyfriend widower homeowner householder commuter passenger customer shopper
    motorist pedestrian bystander eyewitness onlooker caller protester protestor demonstrator striker organiser
    unionist steward whistleblower informant insider source hacker programmer coder analyst statistician
    stockbroker financier billionaire millionaire tycoon magnate industrialist businesswoman businessman
    shareholder chancellor-elect premier-elect president-elect lord lady baron baroness count countess earl
    viscount marquess marquis knight dame emir sultan shah caliph tsar emperor empress crown-prince chieftain
    elder headman warlord rebel militant insurgent guerrilla commandant guardsman gendarme brigadier-general
    quartermaster adjutant attaché nuncio commissioner-general ombudsman ombudswoman regulator rapporteur
    mediator arbitrator conciliator negotiator peacekeeper inspector-general auditor-general attorney-general
    solicitor-general governor-general director-general surveyor planner valuer assessor actuary accountant
    bookkeeper underwriter adjuster realtor contractor subcontractor developer-in-chief foreman manageress
    gardener grower breeder herder herdsman shepherd rancher winemaker vintner brewer distiller fishmonger
    greengrocer grocer butcher miller tailor seamstress hairdresser barber beautician cook waiter waitress
    bartender barman barmaid publican innkeeper hotelier restaurateur caterer cleaner janitor caretaker
    bricklayer roofer beekeeper skipper-owner tenant landlord landlady vendor shopkeeper worker employee boss partner colleague aide assistant counsel
    vice-president vice chairman premier undersecretary statesman candidate incumbent nominee predecessor
    successor champion skipper midfielder striker goalkeeper trainer referee youth teenager""".split()
)
_TITLES = ROLE_WORDS | frozenset(
    """mr mrs ms miss mr. mrs. ms. dr. sir dame lord lady prof prof. gen gen. col col. lt lt. maj maj. capt capt. sgt
    sgt. adm adm. sen sen. rep rep. gov gov. rev rev. hon hon. st. prime foreign defense defence interior justice
    vice deputy former acting interim interim national security state attorney chief executive first lady supreme
    crown opposition managing associate assistant senior junior general staff herr frau monsieur madame señor
    señora don doña bürgermeister kanzler maire ministre alcalde ministro presidente président
    president-elect""".split()
)
_BODY_WORDS = frozenset(
    """ministry council agency university party committee institute news times bank group corp corp. inc inc. ltd
    ltd. company office department court union association federation commission authority service police army
    navy force forces guard parliament congress senate assembly government administration foundation trust
    hospital school college church club league network team fund organisation organization society board bureau
    centre center airlines airport railway post herald tribune journal gazette guardian press agency television
    radio house street avenue road river bridge island islands republic kingdom states nations
    embassy directorate secretariat front movement alliance coalition brigade battalion coast museum
    industries holdings partners labs energy motors media reports officials authorities state command
    ombudsman registry tribunal watch observatory academy laboratory firm bank insurer lender retailer airline
    carrier charity watchdog regulator chain manufacturer maker startup start-up giant quango think-tank thinktank
    syndicate consortium cooperative co-operative collective cartel brewery refinery shipyard studio label newspaper
    magazine weekly daily website broadcaster channel outlet platform broker brokerage consultancy practice parish
    diocese synod mosque temple monastery clinic surgery college faculty institution inspectorate constabulary
    regiment division battalion squadron militia cabinet legislature duma knesset bundestag sejm chamber caucus
    taskforce task-force panel jury bench inquiry mission delegation side squad franchise league union guild
    chapter branch subsidiary parent conglomerate utility supplier operator builder exchange""".split()
)
_PLACE_OPENERS = frozenset("mount mt mt. lake cape fort port gulf river lower upper north south east west new".split())
# "his lawyer" names nobody before the pronoun is settled.
_UNSETTLED = frozenset("his her its their my our your he she they it we i you this that these those".split())
_PLURAL_BODIES = frozenset("police authorities officials people staff crew media".split())
_DOCUMENTS = frozenset(
    """statement report letter study survey document ruling judgment resolution memo filing complaint indictment
    email post article review audit poll analysis paper""".split()
)
_DEMONYM = re.compile(r"(?:[aeiou]an|ian|ish|ese|qi|ni|ti|ch)$")
_MOST_ROLES = 500  # described in one article; more is no news article
# Capital only where they open a sentence.
_OPENERS = verbs.ADVERBS | verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.DETERMINERS | verbs.TIME_WORDS
_COMMON = frozenset(
    """security local government union company state senior federal military legal medical health rescue emergency
    opposition community election industry city regional national independent former young many several some most
    prison school fire aid relief army navy trade labour labor rights consumer animal climate data weather""".split()
)
_LINKS_CLAUSES = (verbs.PREPOSITIONS | verbs.SUBORDINATORS | {"and", "or"}) - {"about", "near", "over", "under"}
_LINKING = frozenset("to for of from with by at in on".split())
_CAPITAL_RUN = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w’'\-]+"
    r"(?: (?:(?:al|de|la|van|von|der|den|bin|ibn|da|dos|di|el|du|le)(?:-| ))?[A-ZÀ-ÖØ-Þ][\w’'\-]+){1,4}"
)
_WORD = re.compile(r"[^\W_](?:\w|[.'’\-](?=\w))*\.?")


@dataclass(frozen=True, slots=True)
class Reference:
    """Somebody as the article refers to them.

    Attributes:
        name: how the brief should name them: a full name, or the phrase as it stands.
        kind: "person" (named), "role" (one unnamed person), "body", "group" (several), "document", "thing".
        gender: "male", "female" or None where the words do not tell.
    """

    name: str
    kind: str
    gender: str | None = None


def _fold(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("ʼ", "'")).strip().casefold()


class Cast:
    """Everybody an article names, as found by `names`, with what it says of their roles and gender."""

    def __init__(self, text: str, names: Sequence[Candidate] = ()) -> None:
        self._text = text
        self._forms: dict[str, tuple[str, str | None]] = {}
        self._introduced: set[tuple[str, frozenset[str]]] = set()
        self._by_word: dict[str, list[tuple[int, str, frozenset[str]]]] = defaultdict(list)
        self._genders: dict[str, str | None] = {}
        ambiguous: set[str] = set()
        for candidate in names:
            name = str(candidate.known.get("name") or candidate.text)
            kind = candidate.belongs_to
            if kind == "none":
                continue
            for form in {name, candidate.text, *candidate.known.get("aliases", ())}:
                folded = _fold(form)
                known = self._forms.get(folded)
                if known is not None and known[0] != name:
                    ambiguous.add(folded)
                    if folded != _fold(name):
                        continue
                self._forms[folded] = (name, kind)
            if kind in {"people", None}:
                role = candidate.known.get("role")
                if role:
                    self.describe(candidate.start, name, str(role))
        for folded in ambiguous:
            if _fold(self._forms[folded][0]) != folded:
                del self._forms[folded]

    @cached_property
    def _runs(self) -> dict[str, str]:
        """Last word of every name-like run of capitals -> the run, where only one such run ends so."""
        runs: dict[str, set[str]] = defaultdict(set)
        for match in _CAPITAL_RUN.finditer(self._text):
            run = match.group().split(" ")
            while run and run[0].casefold() in _OPENERS:
                run = run[1:]
            person = _without_titles(" ".join(run))
            if person and " " in person and not _is_body(person):
                runs[_fold(person.rsplit(" ", 1)[1])].add(person.removesuffix("'s").removesuffix("’s"))
        return {last: next(iter(found)) for last, found in runs.items() if len(found) == 1}

    def describe(self, at: int, name: str, description: str) -> None:
        """Notes that the person `name` was described so at offset `at`; words without a role are ignored."""
        words = frozenset(_role_words(description))
        known = (name, words) in self._introduced or len(self._introduced) >= _MOST_ROLES
        if known or not words & ROLE_WORDS:
            return
        self._introduced.add((name, words))
        for word in words & ROLE_WORDS:
            self._by_word[word].append((at, name, words))
        if self._genders.get(name) is None:
            self._genders[name] = _gender(words)

    def person(self, phrase: str) -> str | None:
        """The full name of the person that the whole phrase names, titles left out; None when it names none."""
        bare = _without_article(phrase)
        if not any(word.casefold() in _LINKING for word in bare.split()):
            bare = _without_titles(bare)
        for words in (_fold(phrase), _fold(bare)):
            known = self._forms.get(words)
            if known is not None:
                return known[0] if known[1] in {"people", None} and not _is_body(known[0]) else None
        given = bare.split()
        if not given or _is_body(bare) or not all(_name_word(w) for w in given) or given[-1].casefold() in _TITLES:
            return None
        if len(given) == 1:
            return self._runs.get(_fold(bare)) or self._by_initials.get(given[0])
        last = self._forms.get(_fold(given[-1]))
        if last is not None and last[1] in {"people", None}:
            return last[0]
        return bare if len(given) <= 5 and not self._part_of_other(given) else None

    @cached_property
    def _by_initials(self) -> dict[str, str]:
        """ "JR" in an interview -> Jane Roe, where only one person has these initials."""
        persons = {name for name, kind in self._forms.values() if kind in {"people", None} and " " in name}
        found: dict[str, set[str]] = defaultdict(set)
        for name in persons:
            found["".join(word[0] for word in re.split(r"[ -]", name) if word and word[0].isupper())].add(name)
        return {initials: next(iter(names)) for initials, names in found.items() if len(names) == 1 < len(initials)}

    def _part_of_other(self, words: list[str]) -> bool:
        """Whether a known place or body is one of the words ("Iraqi Kurdistan"): then the words are no person."""
        return any(self._forms.get(_fold(w), ("", None))[1] in {"places", "organisations"} for w in words)

    def refer(self, phrase: str, at: int | None = None) -> Reference | None:
        """Who the noun phrase means, for a phrase standing at offset `at`; pronouns are not for here."""
        phrase = re.sub(r"\s+", " ", phrase).strip(" ,;:—–-")
        phrase = re.sub(r"(?<=\w) [\"“”'‘’(]\w[\w -]*[\"“”'‘’)](?= [A-ZÀ-Þ])", "", phrase)  # a nickname inside a name
        if not phrase or not any(c.isalpha() for c in phrase):
            return None
        found = self._named(phrase)
        if found is not None:
            return found
        lowered = self._lowered(phrase)
        words = [w.group().casefold() for w in _WORD.finditer(_head(lowered))]
        if not words:
            return None
        described = self._described(words, lowered, at)
        if described is not None:
            return described if described.name else None
        if words[0] in _UNSETTLED | _LINKS_CLAUSES or _is_no_subject(words):
            return None
        return Reference(lowered, _kind(words, lowered), _gender(words))

    def is_body(self, phrase: str) -> bool:
        """Whether the whole phrase is the name of a body that the article is known to name."""
        known = self._forms.get(_fold(phrase)) or self._forms.get(_fold(_without_article(phrase)))
        return known is not None and known[1] == "organisations"

    def _named(self, phrase: str) -> Reference | None:
        whole = self._forms.get(_fold(phrase)) or self._forms.get(_fold(_without_article(phrase)))
        if whole is not None and whole[1] in {"organisations", "places"}:
            return Reference(self._lowered(phrase), "body")
        name = self.person(phrase)
        if name is not None:
            return self._as_person(name, phrase)
        if known := self._known_inside(phrase):
            return self._as_person(known, phrase)
        # "the mayor Jane Roe", "Prime Minister's adviser Jane Roe", "Jane Roe of the institute"
        words = phrase.split(" ")
        for size in range(min(5, len(words) - 1), 0, -1):
            tail = " ".join(words[-size:])
            named = self.person(tail) if words[-size][0].isupper() and _heads(words[:-size]) else None
            if named is not None and (size > 1 or _fold(tail) in self._forms):
                return self._as_person(named, phrase)
        for size in range(min(6, len(words) - 1), 0, -1):
            rest = words[size].casefold()
            if rest in _LINKING | {"and"}:
                head = " ".join(words[:size])
                if rest != "and" and (name := self.person(head)) and (size > 1 or _fold(head) in self._forms):
                    return self._as_person(name, head)
        return self._body_at_end(words)

    def _known_inside(self, phrase: str) -> str | None:
        """The full name that words without a preposition lead up to: "union chair Jane Roe", "Dem Maire Jean Roe"."""
        words = phrase.split(" ")
        for first in range(1, len(words) - 1):
            if words[first - 1].casefold() in _LINKING | {"and"} or words[first - 1].endswith(("'s", "’s", ",")):
                return None
            for last in range(len(words), first + 1, -1):
                known = self._forms.get(_fold(" ".join(words[first:last])))
                if known is not None and known[1] in {"people", None} and " " in known[0] and not _is_body(known[0]):
                    return known[0]
        return None

    def _body_at_end(self, words: list[str]) -> Reference | None:
        """ "the staff union Unison", "sponsor Vesta": the body that common nouns lead up to."""
        for size in range(len(words) - 1, 0, -1):
            before = words[-size - 1]
            plain = before.islower() or (len(words) == size + 1 and before.casefold() in self._lower_words | _COMMON)
            if not (words[-size][0].isupper() and plain and before.casefold() not in verbs.DETERMINERS):
                continue
            if any(w.casefold() in _LINKING | {"and"} or w.endswith(("'s", "’s")) for w in words[:-size]):
                return None
            known = self._forms.get(_fold(" ".join(words[-size:])))
            if known is not None and known[1] == "organisations":
                return Reference(known[0], "body")
        return None

    def _as_person(self, name: str, phrase: str) -> Reference:
        words = [w.group().casefold() for w in _WORD.finditer(phrase)]
        told = _gender(words) or self._genders.get(name) or self._titled.get(_fold(name.rsplit(" ", 1)[-1]))
        return Reference(name, "person", told or gender_of(name))

    @cached_property
    def _titled(self) -> dict[str, str | None]:
        """Last word of a name that stands with "Mr" or "Ms" -> gender."""
        found = re.findall(r"\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.? (?:[A-Z][\w’'-]+ )?([A-Z][\w’'-]+)", self._text)
        return {_fold(last.removesuffix("'s").removesuffix("’s")): _gender([title.casefold()]) for title, last in found}

    def _lowered(self, phrase: str) -> str:
        """The phrase without the capital letter that it owes only to standing first in its sentence."""
        first, _, rest = phrase.partition(" ")
        low = first.casefold()
        if low in verbs.DETERMINERS | {"according"} or (
            first[1:].islower()
            and _fold(first) not in self._forms
            and not rest[:1].isupper()
            and (low in self._lower_words or low in _COMMON or low in _BODY_WORDS | _PLURAL_BODIES or _singular(low))
        ):
            return f"{first[0].lower()}{first[1:]} {rest}".strip()
        return phrase

    @cached_property
    def _lower_words(self) -> frozenset[str]:
        return frozenset(re.findall(r"(?<![\w-])[a-zà-öø-þ]{3,}(?![\w-])", self._text))

    def _described(self, words: list[str], phrase: str, at: int | None) -> Reference | None:
        """The person introduced with this role; a Reference without a name when several fit equally well."""
        if words[0] not in {"the", "this", "that", "its"} or len(words) > 6:
            return None
        head = _same_role(words[-1])
        if head not in ROLE_WORDS:
            return None
        wanted = {_same_role(w) for w in words if w not in verbs.DETERMINERS}
        if len(wanted) > 2:
            wanted = {w for w in wanted if not _DEMONYM.search(w) or w in ROLE_WORDS}  # tells least apart
        fitting = self._by_word.get(head, ())
        earlier = [entry for entry in fitting if at is None or entry[0] < at]
        if not earlier and len({name for _, name, _ in fitting}) != 1:
            return None
        scores: dict[str, int] = {}
        for _, name, role in earlier or fitting:
            if not (wanted <= role or role <= wanted or len(wanted & role) > 1):
                continue  # the general secretary is not the transport secretary
            scores[name] = max(scores.get(name, 0), len(wanted & role))
        if not scores:
            return None
        best = max(scores.values())
        meant = [name for name, score in scores.items() if score == best]
        if len(meant) > 1:
            return Reference("", "person")
        return self._as_person(meant[0], meant[0])


def _is_no_subject(words: list[str]) -> bool:
    """Adverbs, times and predicates that stand where a speaker would: "twice", "week", "compared the savings"."""
    time = {"week", "month", "year", "day", "twice", "once", "yesterday", "today", "later", "earlier"}
    predicate = len(words) > 1 and words[0].endswith("ed") and words[1] in verbs.DETERMINERS
    return predicate or (len(words) == 1 and words[0] in time)


def _singular(word: str) -> bool:
    """Whether the word is the plural of a role or of a document."""
    nouns = ROLE_WORDS | verbs.TELLING_NOUNS | _DOCUMENTS
    return word.removesuffix("s") in nouns or word.removesuffix("es") in nouns


def _same_role(word: str) -> str:
    return {"advisor": "adviser", "spokesperson": "spokesperson", "organizer": "organiser"}.get(word, word)


def _role_words(role: str) -> Iterable[str]:
    """The words before "of", "for", "to" in every part of a description: "former head of X" -> former, head."""
    for part in re.split(r",|\band\b", role):
        for word in _WORD.finditer(part):
            low = word.group().casefold()
            if low in _LINKING:
                break
            yield _same_role(low.removesuffix("'s").removesuffix("’s"))


def _without_article(phrase: str) -> str:
    return re.sub(r"^(?:the|a|an|der|die|das|el|la|le|les|los|las) ", "", phrase, flags=re.IGNORECASE)


def _without_titles(phrase: str) -> str:
    """The words after the last title of "U.K. Defense Secretary John Healey"; the phrase itself without one."""
    words = phrase.split()
    last = max((i for i, w in enumerate(words[:-1]) if w.casefold() in _TITLES), default=-1)
    return " ".join(words[last + 1 :])


def _name_word(word: str) -> bool:
    low = word.casefold()
    return (
        (word[0].isupper() or low.startswith(("al-", "el-", "ad-", "d'", "d’")) or low in PARTICLES)
        and not low.endswith(("'s", "’s"))
        and low not in verbs.DETERMINERS
    )


def _is_body(phrase: str) -> bool:
    """Whether a word of the name makes it a body's, or a place's: then it is no person's."""
    if phrase.split(" ", 1)[0].casefold() in _PLACE_OPENERS:
        return True
    return any(w.casefold() in _BODY_WORDS for w in phrase.split())


def _heads(before: list[str]) -> bool:
    """Whether a name after these words is what they describe ("the mayor"), not their object ("adviser to")."""
    if before[-1][0].isupper() and before[-1].casefold() not in _TITLES and not before[-1].endswith(("'s", "’s")):
        return False  # the name would be cut in two
    links = [i for i, w in enumerate(before) if w.casefold() in _LINKING | {"and"}]
    if not links:
        return True
    between = before[links[-1] + 1 :]
    if before[links[-1]].casefold() == "and":
        return False
    return bool(between) and between[-1].casefold() not in _TITLES and not between[-1].endswith(("'s", "’s"))


def _head(phrase: str) -> str:
    """The words of a noun phrase up to its first preposition: "a spokeswoman for the port" -> "a spokeswoman"."""
    found = re.search(r"\s(?:of|for|from|to|at|in|with|on|who|near|inside|outside)\s", phrase)
    return phrase[: found.start()] if found else phrase


def _gender(words: Iterable[str]) -> str | None:
    found = {"male" for w in words if w in _MALE_WORDS} | {"female" for w in words if w in _FEMALE_WORDS}
    return found.pop() if len(found) == 1 else None


def _kind(words: list[str], phrase: str) -> str:
    head = words[-1]
    singular = words[0] in {"a", "an", "one", "another", "this", "that"}
    if head in _PLURAL_BODIES:
        return "group"
    if head in ROLE_WORDS:
        return "role"
    if head in _DOCUMENTS:
        return "document"
    if head in _BODY_WORDS:
        return "body"
    if " and " in phrase or (head.endswith("s") and not head.endswith(("ss", "us", "is")) and not singular):
        return "group"
    return "thing" if phrase[0].islower() else "body"


def fits(pronoun: str, reference: Reference) -> bool:
    """Whether the pronoun can mean them."""
    if pronoun in MALE:
        return reference.kind in {"person", "role"} and reference.gender != "female"
    if pronoun in FEMALE:
        return reference.kind in {"person", "role"} and reference.gender != "male"
    if pronoun in PLURAL:
        return reference.kind == "group"
    if pronoun in NEUTER:
        return reference.kind in {"body", "document", "thing"}
    return False
