"""Which days, months and years the words of an article can mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.dates.find import find_dates, resolve_date

PUBLISHED = "2026-01-10"  # a Saturday


def article(text: str, published: str | None = PUBLISHED, language: str | None = "en") -> Article:
    return Article(text, (Sentence(1, 0, len(text)),), "-", published=published, language=language)


MEANINGS = [
    ("2025-12-25", ["2025-12-25"]),
    ("25 December 2025", ["2025-12-25"]),
    ("the 25th of December, 2025", ["2025-12-25"]),
    ("December 25, 2025", ["2025-12-25"]),
    ("Dec. 25, 2025", ["2025-12-25"]),
    ("Thursday, 25 December 2025", ["2025-12-25"]),
    ("12/25/2025", ["2025-12-25"]),
    ("25.12.2025", ["2025-12-25"]),
    ("3/4/2025", ["2025-04-03", "2025-03-04"]),
    ("December 25-27, 2025", ["2025-12-25", "2025-12-27"]),
    ("25 to 27 December 2025", ["2025-12-25", "2025-12-27"]),
    ("September 2022", ["2022-09"]),
    ("in 2014", ["2014"]),
    ("late 2025", ["2025"]),
    ("mid-2014", ["2014"]),
    ("between 2014 and 2016", ["2014", "2016"]),
    ("Jan. 10", ["2026-01-10"]),
    ("on December 26", ["2025-12-26"]),
    ("on July 4", ["2025-07-04"]),
    ("in December", ["2025-12"]),
    ("in January", ["2026-01"]),
    ("last December", ["2025-12"]),
    ("last January", ["2025-01"]),
    ("next March", ["2026-03"]),
    ("this December", ["2026-12"]),
    ("on Wednesday", ["2026-01-07"]),
    ("on Saturday", ["2026-01-10"]),
    ("last Saturday", ["2026-01-03"]),
    ("next Wednesday", ["2026-01-14"]),
    ("said on Wednesday that it will act", ["2026-01-07"]),
    ("will act on Monday", ["2026-01-12", "2026-01-05"]),
    ("On Monday, the council will vote", ["2026-01-12", "2026-01-05"]),
    ("is due to open on March 3", ["2026-03-03", "2025-03-03"]),
    ("takes over on Monday", ["2026-01-12", "2026-01-05"]),
    ("would put a lock on the gates of the old harbour office on Monday", ["2026-01-12", "2026-01-05"]),
    ("must be paid by Monday", ["2026-01-12", "2026-01-05"]),
    ("was written by hand on Monday", ["2026-01-05"]),
    ("files his report on Monday", ["2026-01-12", "2026-01-05"]),
    ("will speak on Saturday", ["2026-01-10", "2026-01-17"]),
    ("had reached the town by Thursday night", ["2026-01-08"]),
    ("He left, and on Monday he will be back", ["2026-01-12", "2026-01-05"]),
    ("From 1 June nobody will be born there", ["2026-06-01", "2025-06-01"]),
    ("Everybody gets a rise in March", ["2026-03", "2025-03"]),
    ("The yard took the plans on Friday", ["2026-01-09"]),
    ("was forced to close on Monday", ["2026-01-05"]),
    ("agreed to meet on Tuesday", ["2026-01-13", "2026-01-06"]),
    ("had been due to open in November", ["2025-11"]),
    ("was to have opened in March", ["2026-03", "2025-03"]),
    ("called a strike for Friday", ["2026-01-16", "2026-01-09"]),
    ("was adjourned to 3 March", ["2026-03-03", "2025-03-03"]),
    ("a note dated Sept 11", ["2025-09-11"]),
    ("due in court on Thursday", ["2026-01-15", "2026-01-08"]),
    ("wipe all scans by 3 May", ["2026-05-03", "2025-05-03"]),
    ("Saturday's match was put off", ["2026-01-10"]),
    ("on Saturday week", ["2026-01-24"]),
    ("a week on Monday", ["2026-01-19"]),
    ("on Monday of last week", ["2025-12-29"]),
    ("on Tuesday last", ["2026-01-06"]),
    ("on Monday lunchtime", ["2026-01-05"]),
    ("in May last year", ["2025-05"]),
    ("on 12 March of last year", ["2025-03-12"]),
    ("on Christmas Eve", ["2025-12-24"]),
    ("on New Year's Day", ["2026-01-01"]),
    ("a fortnight ago", ["2025-12"]),
    ("in two days' time", ["2026-01-12"]),
    ("a month from now", ["2026-02"]),
    ("won the race on Monday by 38 seconds", ["2026-01-05"]),
    ("nobody paid beyond March", ["2025-03"]),
    ("today", ["2026-01-10"]),
    ("yesterday", ["2026-01-09"]),
    ("last night", ["2026-01-09"]),
    ("tomorrow", ["2026-01-11"]),
    ("the day before yesterday", ["2026-01-08"]),
    ("three days ago", ["2026-01-07"]),
    ("two weeks ago", ["2025-12"]),
    ("three months ago", ["2025-10"]),
    ("a year ago", ["2025"]),
    ("two decades ago", ["2006"]),
    ("last week", ["2025-12", "2026-01"]),
    ("last month", ["2025-12"]),
    ("earlier this month", ["2026-01"]),
    ("last year", ["2025"]),
    ("on the 25th", ["2025-12-25"]),
    ("on Wednesday and in December", ["2026-01-07", "2025-12"]),
]


@pytest.mark.parametrize(("words", "dates"), MEANINGS, ids=[words for words, _ in MEANINGS])
def test_words_mean_these_dates(words: str, dates: list[str]) -> None:
    assert list(resolve_date(words, PUBLISHED)) == dates


NOTHING = [
    "a 24-hour hotline",
    "the 1990s",
    "two hours ago",
    "more than 2000 people",
    "June Harlow said",
    "it may rain in a march",
    "on the 25th floor",
    "Good Friday",
    "every Monday",
    "on a Tuesday",
    "the Vell Today newspaper",
]


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_name_no_date(words: str) -> None:
    assert resolve_date(words, PUBLISHED) == ()
    assert find_dates(article(words)) == ()


@pytest.mark.parametrize("words", ["on Wednesday", "yesterday", "last month", "Jan. 10", "in December"])
@pytest.mark.parametrize("published", [None, "", "yesterday", "2026"])
def test_without_a_publication_date_relative_words_mean_nothing(words: str, published: str | None) -> None:
    assert resolve_date(words, published) == ()
    assert [candidate.known for candidate in find_dates(article(words, published))] == [{"date": None}]


@pytest.mark.parametrize("words", ["February 30, 2025", "2025-13-01", "31 June 2025", "Feb. 29, 2025"])
def test_a_day_that_never_was_is_no_day(words: str) -> None:
    assert all(len(text) < len("2025-02-30") for text in resolve_date(words, PUBLISHED))


def test_full_dates_need_no_publication_date() -> None:
    assert resolve_date("December 25, 2025", None) == ("2025-12-25",)


FOREIGN = [
    ("de", "am 25. Dezember 2025", ["2025-12-25"]),
    ("de", "gestern", ["2026-01-09"]),
    ("de", "am Mittwoch", ["2026-01-07"]),
    ("fr", "le 1er janvier 2026", ["2026-01-01"]),
    ("fr", "le mois dernier", ["2025-12"]),
    ("es", "25 de diciembre de 2025", ["2025-12-25"]),
    ("ru", "25 декабря 2025 года", ["2025-12-25"]),
    ("ja", "2025年12月25日に", ["2025-12-25"]),
    ("qq", "2025-12-25", ["2025-12-25"]),
    ("de", "am Mittwochmorgen", ["2026-01-07"]),
    ("de", "gestern Abend", ["2026-01-09"]),
    ("de", "vor drei Tagen", ["2026-01-07"]),
    ("fr", "avant-hier", ["2026-01-08"]),
    ("fr", "il y a deux ans", ["2024"]),
    ("fr", "lundi dernier", ["2026-01-05"]),
    ("es", "anoche", ["2026-01-09"]),
    ("es", "el próximo viernes", ["2026-01-16"]),
    ("es", "hace 3 días", ["2026-01-07"]),
    ("it", "domattina", ["2026-01-11"]),
    ("it", "tre giorni fa", ["2026-01-07"]),
    ("pt", "anteontem", ["2026-01-08"]),
    ("nl", "dinsdagavond", ["2026-01-06"]),
    ("nl", "in de nacht van maandag op dinsdag", ["2026-01-06"]),
    ("nl", "twee dagen geleden", ["2026-01-08"]),
]


@pytest.mark.parametrize(("language", "words", "dates"), FOREIGN, ids=[row[1] for row in FOREIGN])
def test_other_languages(language: str, words: str, dates: list[str]) -> None:
    assert list(resolve_date(words, PUBLISHED, language)) == dates


def test_a_date_is_found_with_its_words_and_meaning() -> None:
    text = "The bridge fell in late 2025, she said on Wednesday, and on 3/4/2025 too."
    found = [(candidate.text, candidate.known["date"]) for candidate in find_dates(article(text))]
    assert found == [("late 2025", "2025"), ("Wednesday", "2026-01-07"), ("3/4/2025", "2025")]


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%A, %d %B %Y"]),
)
@settings(max_examples=200, deadline=None)
def test_a_written_date_reads_back(day: date, form: str) -> None:
    assert resolve_date(day.strftime(form), None) == (day.isoformat(),)


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
)
@settings(max_examples=100, deadline=None)
def test_a_weekday_lies_within_the_week_before(day: date, name: str) -> None:
    (text,) = resolve_date(f"on {name}", day.isoformat())
    assert 0 <= (day - date.fromisoformat(text)).days < 7
    assert date.fromisoformat(text).strftime("%A") == name


WORDS = st.sampled_from(
    "25 12 2025 Jan. May last next this week on the 25th - / . , ago two days Monday of 31 30".split()
)


@given(st.lists(WORDS, max_size=15), st.sampled_from(["0001-01-01", "9999-12-31", PUBLISHED]))
@settings(max_examples=300, deadline=None)
def test_spans_slice_the_text_and_nothing_raises(words: list[str], published: str) -> None:
    text = " ".join(words)
    for candidate in find_dates(article(text, published)):
        assert candidate.text == text[candidate.start : candidate.end]
        assert candidate.text.strip() == candidate.text


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("on Tuesday, two days after the vote", "2026-01-04"),
        ("on Tuesday, a day before the vote", "2026-01-07"),
    ],
)
def test_a_day_counted_from_another_is_a_meaning_behind_its_own(words: str, date: str) -> None:
    found = resolve_date(words, PUBLISHED)
    assert date in found[1:]
