"""Label files: what is read from them, and how a mistake in one is told: one line, with its place and the mend."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.briefs import Brief
from summarizer.errors import UsageError
from summarizer.evaluation.gold import GoldError, Problem, digest, load_gold, read_gold, read_labels
from summarizer.evaluation.labels import Gold, label_schema
from summarizer.evaluation.scoring import score_brief
from summarizer.evaluation.shapes import shapes_of
from tests.ships import Ships

EVALS = Path(__file__).parents[2] / "evals"

ARTICLE = """\
The Tideway Post

Ferry stopped after crack is found

ORRIN, 3 March 2026 - The ferry to Orrin was stopped on Tuesday because its hull is cracked, the harbour
master, Hamid Allawi, said. About 1,400 passengers were sent home.

"We will not sail until the hull is safe," Mr Allawi told the Post.

The harbour office of Norway's biggest port has sent two divers.

Read more: Sarah Penn walks round Lake Sorrow
"""

LABELS = """\
# A comment.
article: ferry.txt
sha256: {sha256}
story: ferry
split: test
labels:
  headline: Ferry stopped after crack is found
  authors: []
  published: 2026-03-03
  language: no
  genre: {{any: [news, analysis]}}
  topics: {{any: [[labour], ["disaster, accident and emergency incident", health]]}}
  summary:
    - fact: The ferry was stopped
      words: [ferry, {{any: [stopped, halted]}}, 1400]
  people:
    - name: Hamid Allawi
      aliases: [Allawi]
      role: harbour master
  places:
    - {{name: Orrin, country: null}}
    - {{name: Norway, country: NO, optional: true}}
  figures:
    - {{value: 1400, upper: null, unit: null, hedge: about, counts: passengers}}
  quotes:
    - text: We will not sail until the hull is safe
      speaker: Allawi
  events:
    - {{what: the ferry was stopped, date: 2026-03, status: happened}}
must_not: [Sarah Penn, Lake Sorrow]
"""


def written(folder: Path, labels: str = LABELS, name: str = "ferry.yaml", article: str = ARTICLE) -> Path:
    """A label file and its article; `{sha256}` in the labels is that of the article."""
    (folder / "articles").mkdir(exist_ok=True)
    (folder / "articles" / "ferry.txt").write_text(article, encoding="utf-8")
    sha256 = hashlib.sha256((folder / "articles" / "ferry.txt").read_bytes()).hexdigest()
    file = folder / name
    file.write_text(labels.format(sha256=sha256), encoding="utf-8")
    return file


def read(*files: Path, schema: Any = Brief) -> tuple[list[Gold], list[Problem]]:
    return read_gold(files, files[0].parent / "articles", schema)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


# -- what is read --------------------------------------------------------------------------------------------------


def test_a_good_file(tmp_path: Path) -> None:
    [gold], problems = read(written(tmp_path))
    assert problems == []
    assert (gold.name, gold.story, gold.split) == ("ferry.txt", "ferry", "test")
    assert gold.must_not == ("Sarah Penn", "Lake Sorrow")
    labels: dict[str, Any] = dict(gold.labels)
    assert labels["headline"] == ("Ferry stopped after crack is found",)
    assert labels["authors"] == ((),)
    assert labels["published"] == ("2026-03-03",)  # a text, without quotation marks
    assert labels["language"] == ("no",)  # Norwegian, and no truth value
    assert labels["genre"] == ("news", "analysis")
    assert labels["topics"] == (("labour",), ("disaster, accident and emergency incident", "health"))
    assert labels["summary"][0].words == (("ferry",), ("stopped", "halted"), ("1400",))
    assert labels["people"][0].aliases == ("Allawi",)
    assert [place.accepted["country"] for place in labels["places"]] == [(None,), ("NO",)]
    assert [place.optional for place in labels["places"]] == [False, True]
    assert labels["figures"][0].accepted["value"] == (1400,)
    assert "source" not in labels["figures"][0].accepted
    assert labels["events"][0].accepted["date"] == ("2026-03",)
    assert gold.known["allawi"] == {"allawi", "hamid allawi"}


def test_a_brief_of_what_is_labelled_is_right(tmp_path: Path) -> None:
    [gold], _ = read(written(tmp_path))
    brief = {
        "headline": "Ferry stopped after crack is found",
        "published": "2026-03-03",
        "language": "no",
        "genre": "news",
        "topics": ["labour"],
        "summary": [{"text": "The ferry was halted with 1,400 on board."}],
        "people": [{"name": "Allawi", "role": "Harbour master"}],
        "places": [{"name": "Orrin", "country": None}],
        "figures": [{"value": 1400.0, "hedge": "about", "counts": "passengers"}],
        "quotes": [{"text": "We will not sail until the hull is safe,", "speaker": "Hamid Allawi"}],
        "events": [{"what": "The ferry was stopped", "date": "2026-03", "status": "happened"}],
    }
    assert set(score_brief(Brief, gold, brief).scores.values()) == {1.0}


def test_words_by_their_place_in_the_file(tmp_path: Path) -> None:
    start = ARTICLE.index("We will not")
    at = f"{{{{at: [{start}, {start + 11}]}}}}"
    text = LABELS.replace("text: We will not sail until the hull is safe", f"text: {{{{any: [{at}, sail]}}}}")
    [gold], problems = read(written(tmp_path, text))
    assert problems == []
    quotes: Any = gold.labels["quotes"]
    assert quotes[0].accepted["text"] == ("We will not", "sail")


def test_a_missing_split_is_to_tune_on(tmp_path: Path) -> None:
    [gold], _ = read(written(tmp_path, LABELS.replace("split: test\n", "")))
    assert gold.split == "tune"


def test_windows_lines_a_byte_order_mark_and_markup(tmp_path: Path) -> None:
    file = written(tmp_path)
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert read(file)[1] == []


def test_another_schema(tmp_path: Path) -> None:
    good = (
        LABELS[: LABELS.index("labels:")]
        + "labels:\n  vessels:\n    - {{name: Orrin, tonnage: 9000}}\n  condition: calm\n"
    )
    [gold], problems = read(written(tmp_path, good), schema=Ships)
    assert problems == []
    assert set(gold.labels) == {"vessels", "condition"}
    bad = good.replace("tonnage: 9000", "tonnage: heavy").replace("calm", "clam")
    assert [str(problem).split(": ", 1)[1] for problem in read(written(tmp_path, bad), schema=Ships)[1]] == [
        "tonnage is 'heavy': it must be a number, in digits alone and without quotation marks",
        "condition is 'clam': did you mean 'calm'?",
    ]


# -- what is told ----------------------------------------------------------------------------------------------------


MISTAKES: dict[str, tuple[str, str, str]] = {
    "a typo in a field": ("figures:", "figurs:", "there is no 'figurs' in labels: did you mean figures?"),
    "a typo in the head": ("article:", "artcle:", "there is no 'artcle' in a label file: did you mean article?"),
    "a field like none": ("  places:", "  zzz:", "there is no 'zzz' in labels: there are headline, publisher"),
    "a typo in an item": ("role:", "rol:", "there is no 'rol' in people: did you mean role?"),
    "a typo in its name": ("- name: Hamid", "- nmae: Hamid", "there is no 'nmae' in people: did you mean name?"),
    "aliases of a quotation": ("- text: We", "- aliases: [Post]\n      text: We", "there is no 'aliases' in quotes"),
    "a closed value": ("hedge: about", "hedge: abuot", "hedge is 'abuot': did you mean 'about'?"),
    "a blank left open": ("hedge: about", "hedge: ", "hedge is null: one of: exactly; about"),
    "a closed value in a list": (
        "[labour]",
        "[labour, helth]",
        "topics is ['labour', 'helth']: did you mean 'health'?",
    ),
    "a text for a list": ("[labour]", "labour", "topics is 'labour': it must be a list of texts"),
    "no code of a country": ("country: NO", "country: Norway", "country is 'Norway': it must fit ^[A-Z]{2}$"),
    "no date": ("date: 2026-03,", "date: 2026-Q1,", "date is '2026-Q1': it must fit ^"),
    "a year": ("date: 2026-03,", "date: 2026,", "date is 2026: it must be a text, between quotation marks"),
    "no day of the calendar": (
        "date: 2026-03,",
        "date: 2026-02-30,",
        "date is '2026-02-30': it must be a day, month or year that there is: YYYY-MM-DD, YYYY-MM or YYYY",
    ),
    "no month": ("published: 2026-03-03", "published: 2026-13", "published is '2026-13': it must be a day, month or"),
    "no day of publication": ("published: 2026-03-03", "published: {{any: [2026-02-29, null]}}", "published is '2026-"),
    "a date in words": ("published: 2026-03-03", "published: 3 March 2026", "published is '3 March 2026': it must be"),
    "an empty text": (
        "headline: Ferry stopped after crack is found",
        'headline: ""',
        "headline is '': an empty text: write what it is, null where there is none",
    ),
    "an empty text in a list": (
        "authors: []",
        "authors: [' ']",
        "authors is [' ']: an empty text: write what it is, [] where there is none",
    ),
    "an endless number": ("value: 1400", "value: 1e999", "value is inf: too large to count with: check it"),
    "a number too large": ("value: 1400", f"value: {'9' * 400}", f"value is {'9' * 200}...: too large to count with"),
    "a number as a text": ("value: 1400", 'value: "1400"', "value is '1400': it must be a number, in digits alone"),
    "a number in two": ("value: 1400", "value: 1,400", "there is no '400' in figures"),
    "a time": ("value: 1400", "value: 23:20", "value is '23:20': it must be a number"),
    "a truth value": ("value: 1400", "value: true", "value is True: it must be a number"),
    "no alternatives": ("value: 1400", "value: {{any: []}}", "a value, or {any: [...]} with the values"),
    "no list of them": ("value: 1400", "value: {{any: 1400}}", "a value, or {any: [...]} with the values"),
    "an item without its name": ("value: 1400, ", "", "figures: an item without value: add it"),
    "a missing article": ("ferry.txt", "fery.txt", "there is no article fery.txt: did you mean ferry.txt?"),
    "a missing article like none": ("ferry.txt", "zzz.html", "there is no article zzz.html: put it into"),
    "no article's name": ("article: ferry.txt", "article:", "article: the name of a file in"),
    "a changed article": ("{sha256}", "0" * 64, "ferry.txt is not what was labelled: read it again, then set "),
    "no story": ("story: ferry", "story:", "story: a name, the same for all articles"),
    "a split": ("split: test", "split: tset", "split is 'tset': it must be tune or test"),
    "a quotation": (
        "until the hull",
        "before the hull",
        "quotes: 'We will not sail before the hull is safe' does not stand",
    ),
    "a name": ("name: Hamid Allawi", "name: Hamid Alawi", "people: 'Hamid Alawi' does not stand"),
    "a key that stands twice in an item": ("role: harbour", "name: Allawi\n      role: harbour", "name stands twice"),
    "an alias": ("[Allawi]", "[Allawi, Hamidi]", "people: 'Hamidi' does not stand"),
    "an alias that is no list": ("[Allawi]", "Allawi", "people: a list of texts expected"),
    "a part of a word": ("name: Norway", "name: Norw", "places: 'Norw' does not stand"),
    "an empty name": ("name: Norway", "name: ''", "name is '': an empty text: write what it is"),
    "a name left open": ("name: Norway", "name: ", "name is null: it must be a text"),
    "what must not be": ("Lake Sorrow]", "Lake Horrow]", "must_not: 'Lake Horrow' does not stand"),
    "nothing that must not be": ("Lake Sorrow]", "'']", "must_not: '' does not stand"),
    "a number that must not be": ("Lake Sorrow]", "7]", "must_not: a list of texts expected"),
    "an empty must_not": ("[Sarah Penn, Lake Sorrow]", "", "must_not: a list of texts expected, [] where"),
    "a key that stands twice": ("genre: ", "headline: Ferry\n  genre: ", "headline stands twice: keep one of them"),
    "an item that stands twice": (
        "- {{name: Norway",
        "- {{country: null, name: Orrin}}\n    - {{name: Norway",
        "places: the same item as in line 21: take one out",
    ),
    "a fact that stands twice": (
        "  people:",
        "    - {{words: [ferry, {{any: [stopped, halted]}}, 1400], fact: The ferry was stopped}}\n  people:",
        "summary: the same item as in line 14",
    ),
    "a word that is none": ("words: [ferry", "words: [—", "words: a list of the words and phrases"),
    "a word that is null": ("words: [ferry", "words: [null", "words: a list of the words and phrases"),
    "words that are no list": (
        "words: [ferry, {{any: [stopped, halted]}}, 1400]",
        "words: ferry",
        "words: a list of the words and phrases",
    ),
    "yes": ("optional: true", "optional: yes", "optional is 'yes': it must be true or false"),
    "null for a list": ("authors: []", "authors: null", "authors is null: it must be a list of texts, [] where"),
    "null for a list of items": (
        "  events:",
        "  claims:\n  events:",
        "claims: a list of items, [] where there is none",
    ),
    "a text for an item": (
        "- text: We will not sail until the hull is safe\n      speaker: Allawi",
        "- We will",
        "quotes: names with values expected (text, speaker, optional, evidence)",
    ),
    "an empty place": (
        "text: We will not sail until the hull is safe",
        "text: {{at: [5, 5]}}",
        "at: [5, 5] is not within the 408 characters of the file: count again",
    ),
    "a place behind the end": (
        "text: We will not sail until the hull is safe",
        "text: {{at: [400, 409]}}",
        "at: [400, 409] is not within the 408",
    ),
    "a place before the start": (
        "text: We will not sail until the hull is safe",
        "text: {{at: [-4, 5]}}",
        "at: [-4, 5] is not within the 408",
    ),
    "no place": ("text: We will not sail until the hull is safe", "text: {{at: 5}}", "at: [start, end], in characters"),
    "evidence that stands nowhere": (
        "country: null}}",
        "country: null, evidence: [Oran]}}",
        "evidence: 'Oran' does not stand in the article's text: copy it from there",
    ),
    "evidence in the furniture": (
        "country: null}}",
        "country: null, evidence: [Sarah Penn]}}",
        "evidence: 'Sarah Penn'",
    ),
    "evidence that stands less often": (
        "country: null}}",
        "country: null, evidence: [{{text: hull, nth: 3}}]}}",
        "evidence: nth is 3, but 'hull' stands in the article's text 2 times only",
    ),
    "evidence before the first": (
        "country: null}}",
        "country: null, evidence: [{{text: Norway, nth: 0}}]}}",
        "evidence: nth is 0, but 'Norway' stands in the article's text once only",
    ),
    "evidence that is no list": (
        "country: null}}",
        "country: null, evidence: Orrin}}",
        "evidence: a list of words that stand in the article",
    ),
    "evidence that is no words": (
        "country: null}}",
        "country: null, evidence: [{{text: Orrin, at: 2}}]}}",
        "evidence: words of the article, or {text: ..., nth: 2}, not {'text': 'Orrin', 'at': 2}",
    ),
    "evidence with a name that stands twice": (
        "country: null}}",
        "country: null, evidence: [{{text: Norway, text: Orrin}}]}}",
        "evidence: text stands twice: keep one of them",
    ),
    "evidence of nothing": ("country: null}}", "country: null, evidence: ['']}}", "evidence: '' does not stand in"),
    "nothing it was begun from": ("split: test", "begun_from:", "begun_from: what the labelling began"),
    "a candidate of no field": ("must_not", "candidates: {{peple: []}}\nmust_not", "there is no 'peple' in candidates"),
    "a candidate with a typo": (
        "must_not",
        "candidates: {{figures: [{{hedge: abuot}}]}}\nmust_not",
        "hedge is 'abuot': did you mean 'about'?",
    ),
    "a candidate that stands nowhere": (
        "must_not",
        "candidates: {{people: [{{name: Hamid Alawi}}]}}\nmust_not",
        "people: 'Hamid Alawi' does not stand in the article",
    ),
    "YAML: a colon": (
        "split: test",
        "split: test: tune",
        "not valid YAML: mapping values are not allowed here: put texts",
    ),
    "YAML: no colon": ("split: test", "split", "not valid YAML: could not find expected ':' (noticed in line 6): put"),
    "YAML: open": ("country: NO, optional: true}}", "country: NO", "not valid YAML: expected ',' or '}', but got "),
    "YAML: an open quotation mark": (
        "what: the",
        'what: "the',
        "not valid YAML: found unexpected end of stream (noticed in line 31)",
    ),
    "YAML: a tab": (
        "      role:",
        "\trole:",
        "not valid YAML: found character '\\t' that cannot start any token: write spaces there, not tabs",
    ),
    "YAML: a tab before a comment": (
        "role: harbour master",
        "role: harbour master\t# so",
        "not valid YAML: found character '\\t' that cannot start any token: write spaces there, not tabs",
    ),
    "YAML: a tag": (
        "story: ferry",
        "story: !ferry x",
        "not valid YAML: !ferry 'x': put the text between quotation marks",
    ),
    "YAML: a tag that does not fit": (
        "story: ferry",
        "story: !!int x",
        "not valid YAML: tag:yaml.org,2002:int 'x': put",
    ),
    "YAML: a truth value of another kind": (
        "optional: true",
        "optional: !!bool yes",
        "not valid YAML: tag:yaml.org,2002:bool 'yes': put the text between quotation marks, without a tag (!)",
    ),
    "YAML: a number of thousands of digits": ("value: 1400", f"value: {'9' * 5000}", "not valid YAML: tag:yaml.org"),
    "YAML: a bell": ("story: ferry", "story: fe\x07rry", "not valid YAML: a character that cannot be printed"),
}


@pytest.mark.parametrize(("old", "new", "told"), MISTAKES.values(), ids=MISTAKES)
def test_one_mistake_is_one_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    file = written(tmp_path, LABELS.replace(old, new, 1))
    found, problems = read(file)
    assert found == []
    [line] = map(str, problems)
    assert line.startswith(f"{file}:{line_of(LABELS, old)}: {told}")
    assert "\n" not in line


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        pytest.param("story: ferry\n", "", 1, "story missing: summarizer gold new begins", id="a missing key"),
        pytest.param("story: ferry", "story: &a [*a]", 1, "not valid YAML: lists within lists", id="a list in itself"),
        pytest.param("story: ferry", "---", 4, "not valid YAML: but found another document", id="two documents"),
    ],
)
def test_a_mistake_without_a_line_of_its_own(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    [problem] = read(written(tmp_path, LABELS.replace(old, new, 1)))[1]
    assert (problem.line, problem.what[: len(told)]) == (line, told)


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        pytest.param(b"", 1, "article, sha256, story, labels missing: summarizer gold new begins a file", id="empty"),
        pytest.param(b"# to do\n", 1, "article, sha256, story, labels missing: summarizer gold new", id="a comment"),
        pytest.param(b"\n- article: x\n", 2, "a label file: names with values expected (article, ", id="a list"),
        pytest.param(b"article", 1, "a label file: names with values expected (article, ", id="a text"),
        pytest.param(b"article: x\nstory: caf\xe9\n", 2, "not UTF-8: save the file in that encoding", id="Latin-1"),
        pytest.param("article: x".encode("utf-16"), 1, "not UTF-8: save the file in that encoding", id="UTF-16"),
    ],
)
def test_a_file_that_is_none(tmp_path: Path, content: bytes, line: int, told: str) -> None:
    file = written(tmp_path)
    file.write_bytes(content)
    [problem] = read(file)[1]
    assert str(problem).startswith(f"{file}:{line}: {told}")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = written(tmp_path)
    [problem] = read(file.with_name("other.yaml"), file)[1]
    assert problem.what == "cannot be read: No such file or directory"


def test_labels_that_are_a_list(tmp_path: Path) -> None:
    text = LABELS[: LABELS.index("labels:")] + "labels:\n  - headline\n"
    [problem] = read(written(tmp_path, text))[1]
    assert (problem.line, problem.what.split("(")[0]) == (7, "labels: names with values expected ")


def test_labels_left_open_label_nothing(tmp_path: Path) -> None:
    [gold], problems = read(written(tmp_path, LABELS[: LABELS.index("labels:")] + "labels:\n"))
    assert (gold.labels, problems) == ({}, [])


def test_places_in_a_file_that_is_missing_are_no_second_problem(tmp_path: Path) -> None:
    text = LABELS.replace("ferry.txt", "fery.txt").replace(
        "text: We will not sail until the hull is safe", "text: {{at: [9, 15]}}\n    - text: {{at: [9, 16]}}"
    )
    assert [problem.line for problem in read(written(tmp_path, text))[1]] == [2]


def test_aliases_without_end_are_refused_at_once(tmp_path: Path) -> None:
    tens = [f"x{at}: &x{at} [{', '.join([f'*x{at - 1}'] * 10)}]" for at in range(1, 9)]
    text = "\n".join(["x0: &x0 [a]", *tens, LABELS])
    [problem] = read(written(tmp_path, text))[1]
    assert problem.line == 6  # the fifth list of ten times the one before it
    assert problem.what.startswith("more than 100000 values, each alias (*) counted for all that it stands for: write")


def test_a_long_list_is_read(tmp_path: Path) -> None:
    text = LABELS.replace("authors: []", f"authors: [{', '.join(['Calder'] * 9000)}]")
    assert read(written(tmp_path, text))[1] == []


def test_several_problems_are_all_told_in_the_order_of_their_lines(tmp_path: Path) -> None:
    text = LABELS.replace("story: ferry", "story:").replace("split: test", "splt: test")
    text = text.replace("hedge: about", "hedge: abuot").replace("Sorrow", "Horrow")
    text = text.replace("Hamid", "Hamit").replace("genre: {{any: [news, analysis]}}", "genre: {{any: [newz, analysi]}}")
    problems = read(written(tmp_path, text))[1]
    assert [(problem.line, problem.what.split(":")[0]) for problem in problems] == [
        (line_of(text, "story"), "story"),
        (line_of(text, "splt"), "there is no 'splt' in a label file"),
        (line_of(text, "newz"), "genre is 'newz'"),
        (line_of(text, "newz"), "genre is 'analysi'"),
        (line_of(text, "Hamit"), "people"),
        (line_of(text, "abuot"), "hedge is 'abuot'"),
        (line_of(text, "Horrow"), "must_not"),
    ]


def test_an_article_that_is_labelled_twice(tmp_path: Path) -> None:
    one = written(tmp_path)
    other = written(tmp_path, LABELS.replace("article: ferry.txt", "article: ../articles/ferry.txt"), "other.yaml")
    found, problems = read(one, other)
    assert [gold.file for gold in found] == [one]
    assert [str(problem) for problem in problems] == [
        f"{other}:2: ferry.txt is labelled in {one} too: keep one of them"
    ]


def test_a_file_of_several_articles_cannot_be_labelled(tmp_path: Path) -> None:
    file = written(tmp_path)
    articles = tmp_path / "articles" / "two.jsonl"
    articles.write_text("".join(json.dumps({"text": ARTICLE}) + "\n" for _ in range(2)), encoding="utf-8")
    sha256 = hashlib.sha256(articles.read_bytes()).hexdigest()
    file.write_text(LABELS.replace("ferry.txt", "two.jsonl").format(sha256=sha256), encoding="utf-8")
    [problem] = read(file)[1]
    assert (problem.line, problem.what) == (2, "two.jsonl holds 2 articles: label a file that holds one")


def test_an_article_without_text_cannot_be_labelled(tmp_path: Path) -> None:
    [problem] = read(written(tmp_path, article="  \n"))[1]
    assert problem.line == 2
    assert problem.what.startswith("ferry.txt cannot be read as an article: ")


# -- what is open ------------------------------------------------------------------------------------------------------

BEGUN = LABELS.replace("split: test\n", "split: test\nbegun_from: brief of embedded, recipe 12\n").replace(
    "must_not:",
    """\
candidates:
  genre: []
  people:
    - {{name: Allawi, evidence: [Allawi, {{text: Allawi, nth: 2}}]}}
    - {{role: harbour master, evidence: [harbour master]}}
  figures:
    - {{value: 2, unit: null}}
    - {{value: 2, unit: null, evidence: [two divers]}}
  summary: [{{fact: The ferry was stopped}}]
  claims:
  dateline: ORRIN
must_not:""",
)


def read_text(folder: Path, text: str) -> Any:
    file = written(folder, text)
    return read_labels(file.read_bytes(), file, folder / "articles", Brief)


def test_a_field_with_candidates_is_open_and_not_scored(tmp_path: Path) -> None:
    read = read_text(tmp_path, BEGUN)
    assert read.problems == ()
    assert read.gold.open == ("genre", "people", "figures", "summary", "claims", "dateline")
    assert list(read.gold.labels) == [
        "headline", "authors", "published", "language", "topics", "places", "quotes", "events",
    ]  # fmt: skip
    assert read.gold.begun_from == read.begun_from == "brief of embedded, recipe 12"
    assert read.gold.known == {"orrin": {"orrin"}, "norway": {"norway"}}
    scores = score_brief(Brief, read.gold, {"people": [{"name": "Nobody"}], "genre": "opinion"}).scores
    assert not {"people", "genre", "figures", "summary", "claims"} & set(scores)


def test_what_stands_where(tmp_path: Path) -> None:
    read = read_text(tmp_path, BEGUN)
    assert list(read.labels)[:5] == ["headline", "authors", "published", "language", "genre"]
    assert read.labels["genre"].accepted == ("news", "analysis")
    assert read.labels["people"].items[0].item.aliases == ("Allawi",)
    assert read.labels["people"].items[0].line == line_of(BEGUN, "- name: Hamid")
    assert [(one.at, one.plain["country"]) for one in read.labels["places"].items] == [(0, None), (1, "NO")]
    one, other = read.candidates["people"].items
    assert one.item.evidence == (("Allawi", 1), ("Allawi", 2))
    assert (other.at, other.item.accepted, other.plain["evidence"]) == (
        1, {"role": ("harbour master",)}, ["harbour master"],
    )  # fmt: skip
    assert read.candidates["summary"].items[0].item.words == ()
    assert read.candidates["dateline"].accepted == ("ORRIN",)
    for name in ("genre", "claims"):
        assert (read.candidates[name].accepted, read.candidates[name].items) == ((), ())
    assert (read.story, read.split, read.must_not) == ("ferry", "test", ("Sarah Penn", "Lake Sorrow"))


def test_evidence_does_not_tell_labels_apart(tmp_path: Path) -> None:
    twin = BEGUN.replace(
        "- {{name: Norway", "- {{name: Orrin, country: null, evidence: [Orrin]}}\n    - {{name: Norway"
    )
    [problem] = read_text(tmp_path, twin).problems
    assert problem.what.startswith("places: the same item as in line")


def test_what_is_wrong_does_not_hide_the_rest(tmp_path: Path) -> None:
    text = BEGUN.replace("split: test", "split: tset").replace("Hamid Allawi", "Hamit Allawi").replace("{sha256}", "0")
    text = text.replace("  claims:\n", "  claims: none\n").replace(
        "- text: We will not sail until the hull is safe", "- We"
    )
    text = (
        text.replace("      speaker: Allawi\n", "")
        .replace("brief of embedded, recipe 12", "")
        .replace("nth: 2", "nth: 9")
    )
    read = read_text(tmp_path, text)
    assert read.gold is None
    assert len(read.problems) == 5  # that the name stands nowhere cannot be told without the article
    assert (read.split, read.begun_from) == ("tune", None)
    assert read.labels["people"].items[0].item.accepted["name"] == ("Hamit Allawi",)
    assert read.labels["quotes"].items == ()
    assert read.candidates["claims"].plain == "none"
    assert len(read.candidates["figures"].items) == 2


@pytest.mark.parametrize("text", ["labels: [", "- x", "candidates: 5\nlabels: {}", ""])
def test_a_file_that_is_hardly_one(tmp_path: Path, text: str) -> None:
    read = read_labels(text.encode(), tmp_path / "x.yaml", tmp_path, Brief)
    assert read.gold is None
    assert read.problems
    assert (read.labels, read.candidates) == ({}, {})


# -- folders -------------------------------------------------------------------------------------------------------


def test_a_folder(tmp_path: Path) -> None:
    file = written(tmp_path)
    assert [gold.file for gold in load_gold(tmp_path, tmp_path / "articles", Brief)] == [file]
    assert [gold.file for gold in load_gold(file, tmp_path / "articles", Brief, "test")] == [file]
    with pytest.raises(UsageError, match="none of its 1 label files has split: tune"):
        load_gold(tmp_path, tmp_path / "articles", Brief, "tune")
    with pytest.raises(UsageError, match="no label files"):
        load_gold(tmp_path / "articles", tmp_path / "articles", Brief)
    written(tmp_path, LABELS.replace("split: test", "split: tset"), "other.yaml")
    with pytest.raises(GoldError, match=r"other\.yaml:5: split is 'tset'") as raised:
        load_gold(tmp_path, tmp_path / "articles", Brief)
    assert len(raised.value.problems) == 1


def test_the_digest_is_of_all_labels_in_any_order(tmp_path: Path) -> None:
    [one], _ = read(written(tmp_path))
    (tmp_path / "b").mkdir()
    [other], _ = read(written(tmp_path / "b", LABELS.replace("split: test", "split: tune")))
    assert digest([one, other]) == digest([other, one])
    assert len({digest([one]), digest([other]), digest([one, other])}) == 3


# -- the schema for editors, and the labels that ship -----------------------------------------------------------------


def test_the_schema_for_editors_is_that_of_the_brief() -> None:
    """Made by `summarizer gold schema > evals/gold.schema.json`."""
    assert json.loads((EVALS / "gold.schema.json").read_text(encoding="utf-8")) == label_schema(Brief)


@pytest.mark.parametrize("schema", [Brief, Ships])
def test_the_schema_for_editors_knows_what_the_reader_knows(schema: Any) -> None:
    made = label_schema(schema)
    fields = made["properties"]["labels"]["properties"]
    assert list(fields) == list(shapes_of(schema))
    assert json.loads(json.dumps(made)) == made
    for name, shape in shapes_of(schema).items():
        if shape.kind == "items":
            item = fields[name]["items"]
            assert set(item["properties"]) == {*shape.key, *shape.details, "optional", "evidence"} | (
                {"aliases"} if shape.aliased else set()
            )
            assert item["required"] == [shape.main]
            offered = made["properties"]["candidates"]["properties"][name]["items"]
            assert "required" not in offered
            assert list(offered["properties"]) == list(item["properties"])


def test_the_labels_that_ship_are_good() -> None:
    found, problems = read_gold(sorted((EVALS / "gold").glob("*.yaml")), EVALS / "articles", Brief)
    assert [str(problem) for problem in problems] == []
    assert all(gold.labels for gold in found)
