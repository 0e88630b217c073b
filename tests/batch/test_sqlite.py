"""The ledger: one state an article and recipe, on disk at once, and a clear word when it cannot be used."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.articles import Article, Source
from summarizer.batch.files import held
from summarizer.batch.ledger import Claim, Entry, Order
from summarizer.batch.sqlite import SqliteLedger
from summarizer.briefs import Usage
from summarizer.errors import OutputError, Unreadable
from summarizer.outcomes import Outcome, State

from .invented import USAGE, invented_article, invented_outcome

FERRY = invented_article()
LATER = invented_article("The ferry sank. Two people are missing.")
COPY = invented_article(source="inbox/copy.txt")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqliteLedger]:
    with SqliteLedger(tmp_path / "ledger.db") as opened:
        opened.begin(Order("r"))
        yield opened


def source_of(article: Article, stamp: str = "1") -> Source:
    return Source(article.source, stamp, lambda: article, page=article.source)


def claim(ledger: SqliteLedger, article: Article = FERRY, stamp: str = "1") -> Claim:
    return ledger.claim(source_of(article, stamp), article)


def brief(ledger: SqliteLedger, article: Article = FERRY, state: State = "briefed", stamp: str = "1") -> None:
    claim(ledger, article, stamp)
    ledger.commit(invented_outcome(article, state), file=f"{article.id[:4]}.json" if state == "briefed" else None)


def entry(ledger: SqliteLedger) -> Entry:
    [found] = ledger.latest()
    return found


# -- states and accounts ---------------------------------------------------------------------------------------


def test_what_is_committed_is_seen_by_another_connection(tmp_path: Path, ledger: SqliteLedger) -> None:
    brief(ledger)
    with SqliteLedger(tmp_path / "ledger.db") as other:
        found = entry(other)
    assert replace(found, first="", last="") == Entry(
        article=FERRY.id,
        recipe="r",
        state="briefed",
        source=FERRY.source,
        file=f"{FERRY.id[:4]}.json",
        earlier=None,
        reason=None,
        attempts=1,
        usage=USAGE,
        cost=0.001,
        seconds=3.0,
        first="",
        last="",
    )


def test_an_article_that_is_claimed_and_not_committed_is_waiting(ledger: SqliteLedger) -> None:
    claim(ledger)
    assert (entry(ledger).state, entry(ledger).attempts, ledger.counts()) == ("waiting", 0, {"waiting": 1})


def test_a_second_attempt_replaces_the_state_and_adds_to_the_account(ledger: SqliteLedger) -> None:
    brief(ledger, state="unavailable")
    assert (entry(ledger).state, entry(ledger).reason) == ("unavailable", "it was unavailable")
    ledger.begin(Order("r"))
    brief(ledger)
    found = entry(ledger)
    assert (found.state, found.attempts, found.usage, found.cost) == ("briefed", 2, USAGE + USAGE, 0.002)


@pytest.mark.parametrize(
    ("costs", "requests", "expected"),
    [
        pytest.param((None, None), 1, None, id="never known"),
        pytest.param((0.5, None), 1, None, id="once known"),
        pytest.param((None, 0.5), 1, None, id="known by now"),
        pytest.param((None, 0.5), 0, 0.5, id="of nothing"),
        pytest.param((0.5, None), 0, 0.5, id="of nothing more"),
        pytest.param((0.5, 0.25), 1, 0.75, id="known"),
    ],
)
def test_a_cost_is_known_when_that_of_every_request_is(
    ledger: SqliteLedger, costs: tuple[float | None, ...], requests: int, expected: float | None
) -> None:
    claim(ledger)
    for cost in costs:
        usage = Usage(requests=requests)
        ledger.commit(Outcome("invalid", "a", article=FERRY, reason="no", usage=usage, cost=cost))
    assert entry(ledger).cost == expected


def test_what_a_cache_answered_is_not_in_the_account(ledger: SqliteLedger) -> None:
    half = Usage(requests=1, reused=1, input_tokens=400, cached_tokens=100, output_tokens=20, seconds=9.0)
    claim(ledger)
    ledger.commit(replace(invented_outcome(FERRY), usage=USAGE + half, cost=0.003, reused=half, saved=0.002))
    assert (entry(ledger).usage, entry(ledger).seconds) == (USAGE, 3.0)
    assert entry(ledger).cost == pytest.approx(0.001)


def test_the_latest_entry_is_that_of_the_latest_run(ledger: SqliteLedger) -> None:
    brief(ledger, state="refused")
    ledger.begin(Order("another model"))
    brief(ledger)
    assert [(found.recipe, found.state) for found in ledger.latest()] == [("another model", "briefed")]
    assert ledger.counts() == {"briefed": 1}
    assert list(ledger.latest(frozenset({"refused"}))) == []


def test_runs_are_told_with_how_they_ended(ledger: SqliteLedger) -> None:
    ledger.end("the budget is spent", USAGE, 0.25)
    ledger.begin(Order("r2", "brief", "embedded"))
    killed, ended = ledger.runs()
    assert (killed.recipe, killed.prompt, killed.model, killed.ended) == ("r2", "brief", "embedded", None)
    assert (ended.stopped, ended.usage, ended.cost) == ("the budget is spent", USAGE, 0.25)
    assert ended.ended is not None


# -- what is to be done ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "order", "standing"),
    [
        ("briefed", Order("r"), "briefed"),
        ("briefed", Order("r2"), "outdated"),
        ("briefed", Order("r2", refresh=True), "new"),
        ("briefed", Order("r", refresh=True), "briefed"),
        ("refused", Order("r"), "settled"),
        ("truncated", Order("r"), "settled"),
        ("invalid", Order("r"), "settled"),
        ("ungrounded", Order("r"), "settled"),
        ("unavailable", Order("r"), "new"),
        ("refused", Order("r", again=frozenset({"refused"})), "new"),
        ("invalid", Order("r", again=frozenset({"refused"})), "settled"),
        ("refused", Order("r2"), "new"),
    ],
)
def test_what_a_later_run_does_with_an_article(ledger: SqliteLedger, state: State, order: Order, standing: str) -> None:
    brief(ledger, state=state)
    ledger.begin(order)
    recalled = ledger.recall(source_of(FERRY))
    assert (recalled.standing if recalled else "new") == standing
    assert claim(ledger).standing == standing


def test_a_run_that_was_killed_leaves_its_articles_to_the_next(ledger: SqliteLedger) -> None:
    claim(ledger)
    ledger.begin(Order("r"))
    assert ledger.recall(source_of(FERRY)) is None
    assert claim(ledger).standing == "new"


def test_what_a_refresh_has_begun_is_briefed_meanwhile_and_finished_on_any_order(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger.begin(Order("r2", refresh=True))
    claim(ledger)
    assert [(found.recipe, found.state) for found in ledger.latest()] == [("r", "briefed")]
    ledger.begin(Order("r2"))
    assert claim(ledger).standing == "new"
    ledger.begin(Order("r"))
    assert claim(ledger).standing == "briefed"


def test_only_an_unchanged_source_is_known_without_reading_it(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger.begin(Order("r"))
    assert ledger.recall(source_of(FERRY, "1")) == Claim("briefed", f"{FERRY.id[:4]}.json", FERRY.source)
    assert ledger.recall(source_of(FERRY, "2")) is None
    assert ledger.recall(replace(source_of(FERRY), stamp=None)) is None
    assert claim(ledger, FERRY, "2").standing == "briefed"
    assert ledger.recall(source_of(FERRY, "2")) is not None


def test_one_article_under_two_names_is_claimed_once(ledger: SqliteLedger) -> None:
    claim(ledger)
    again = claim(ledger, COPY)
    assert (again.standing, again.first, again.is_new_name) == ("repeated", FERRY.source, True)
    brief(ledger)
    ledger.begin(Order("r"))
    assert claim(ledger, COPY) == Claim("briefed", f"{FERRY.id[:4]}.json", FERRY.source, is_new_name=False)


def test_a_further_name_is_told_with_the_one_that_this_run_goes_by(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger.begin(Order("r2", refresh=True))
    assert claim(ledger, COPY).first == FERRY.source
    assert claim(ledger, FERRY) == Claim("repeated", first=COPY.source)


def test_an_edited_article_is_new_and_linked_to_its_earlier_brief(ledger: SqliteLedger) -> None:
    brief(ledger)
    assert claim(ledger, LATER, "2") == Claim("new", first=LATER.source, earlier=f"{FERRY.id[:4]}.json")
    brief(ledger, LATER, stamp="2")
    assert [found.earlier for found in ledger.latest()] == [None, f"{FERRY.id[:4]}.json"]


def test_the_earlier_one_is_no_new_version_of_the_later(ledger: SqliteLedger) -> None:
    brief(ledger)
    brief(ledger, LATER, stamp="2")
    ledger.begin(Order("r2", refresh=True))
    assert claim(ledger, FERRY, "3").earlier is None
    assert claim(ledger, LATER, "4").earlier == f"{FERRY.id[:4]}.json"


def test_what_was_put_back_as_it_was_is_not_briefed_again(ledger: SqliteLedger) -> None:
    brief(ledger)
    brief(ledger, LATER, stamp="2")
    ledger.begin(Order("r"))
    assert claim(ledger, FERRY, "3").standing == "briefed"


def test_two_lines_of_a_file_that_is_written_anew_each_day_are_two_articles(ledger: SqliteLedger) -> None:
    for article in (FERRY, LATER):
        line = Source("wire.jsonl:1", article.text, lambda: FERRY)
        assert ledger.claim(line, article).earlier is None


def test_a_page_is_known_by_its_address_wherever_it_was_saved(ledger: SqliteLedger) -> None:
    first = replace(FERRY, url="https://example.org/ferry")
    second = replace(LATER, url="https://example.org/ferry", source="tuesday/ferry.txt")
    brief(ledger, first)
    assert claim(ledger, second).earlier == f"{FERRY.id[:4]}.json"


def test_a_file_belongs_to_the_recipe_that_wrote_it_last(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger.begin(Order("r2", refresh=True))
    brief(ledger)
    ledger.begin(Order("r"))
    assert claim(ledger).standing == "outdated"


def test_a_lost_brief_is_claimed_anyway(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger.begin(Order("r"))
    assert ledger.claim(source_of(FERRY), FERRY, anyway=True).standing == "new"


def test_an_unreadable_source_is_forgotten_once_it_reads(ledger: SqliteLedger) -> None:
    empty = Unreadable(FERRY.source, "empty")
    assert ledger.claim(Source.of(empty), empty).standing == "new"
    ledger.commit(Outcome("unreadable", empty.source, reason="empty"))
    assert ledger.claim(Source.of(empty), empty).standing == "repeated"
    ledger.begin(Order("r"))
    assert ledger.claim(Source.of(empty), empty).standing == "new"
    brief(ledger)
    assert ledger.counts() == {"briefed": 1}


# -- answers ---------------------------------------------------------------------------------------------------


def test_an_answer_is_kept_until_the_article_is_committed(tmp_path: Path, ledger: SqliteLedger) -> None:
    claim(ledger)
    ledger.answers(FERRY.id).put("key", '{"id": "1"}', 2.5)
    with SqliteLedger(tmp_path / "ledger.db") as other:
        kept = other.answers(FERRY.id).get("key")
    assert kept is not None
    assert (kept.completion, kept.seconds, kept.counted) == ({"id": "1"}, 2.5, False)
    brief(ledger)
    assert ledger.answers(FERRY.id).get("key") is None


def test_what_was_answered_before_the_service_went_away_is_kept(ledger: SqliteLedger) -> None:
    claim(ledger)
    ledger.answers(FERRY.id).put("key", "{}", 1.0)
    ledger.commit(invented_outcome(FERRY, "unavailable"))
    kept = ledger.answers(FERRY.id).get("key")
    assert kept is not None
    assert kept.counted  # and is not in the account a second time when the article is briefed


# -- the file --------------------------------------------------------------------------------------------------


def test_a_ledger_of_the_first_version_is_taken_over(tmp_path: Path) -> None:
    from summarizer.batch.tables import MIGRATIONS

    db = sqlite3.connect(tmp_path / "ledger.db")
    db.executescript(MIGRATIONS[0])
    for name, state, file in ((FERRY.source, "briefed", "ferry.json"), ("wire.jsonl:12", "refused", None)):
        db.execute(
            "INSERT INTO outcomes VALUES (?, 'r', ?, ?, ?, NULL, 1, 1, 2, 0, 3, NULL, 1.5, '2026-01-01', '2026-01-01')",
            (FERRY.id if file else "f" * 64, state, name, file),
        )
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()

    with SqliteLedger(tmp_path / "ledger.db") as ledger:
        ledger.begin(Order("r"))
        assert ledger.recall(source_of(FERRY)) is None  # its stamp was not kept then
        assert claim(ledger).standing == "briefed"
        assert ledger.counts() == {"briefed": 1, "refused": 1}
        assert claim(ledger, LATER, "2").earlier == "ferry.json"


def test_it_is_durable_by_its_own_settings(tmp_path: Path, ledger: SqliteLedger) -> None:
    assert ledger._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    brief(ledger)
    assert ledger._db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


@pytest.mark.skipif(os.name == "nt", reason="who may write is told otherwise there")
@pytest.mark.parametrize(("umask", "mode"), [(0o002, 0o664), (0o022, 0o644), (0o077, 0o600)])
def test_who_may_write_what_a_run_leaves_is_for_the_umask_to_say(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        with held(tmp_path), SqliteLedger(tmp_path / "ledger.db") as ledger:
            ledger.begin(Order("r"))
            files = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert files == dict.fromkeys((".lock", "ledger.db", "ledger.db-wal", "ledger.db-shm"), mode)


def test_a_source_with_odd_bytes_in_its_name(ledger: SqliteLedger) -> None:
    ledger.commit(Outcome("unreadable", "bad\udcff.txt", reason="bad\udcff"))
    assert entry(ledger).source == "bad\\udcff.txt"


def test_a_ledger_of_a_later_version(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(OutputError, match=r"ledger\.db: written by a later version of summarizer: install that one"):
        SqliteLedger(path)


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        pytest.param(lambda path: path.write_bytes(b"no database " * 100), "move it away", id="no database"),
        pytest.param(lambda path: path.mkdir(), "allow writing there", id="a folder"),
    ],
)
def test_a_ledger_that_cannot_be_used(tmp_path: Path, prepare: Callable[[Path], object], said: str) -> None:
    path = tmp_path / "ledger.db"
    prepare(path)
    with pytest.raises(OutputError, match=rf"ledger\.db: the ledger cannot be used: .*: {said}"):
        SqliteLedger(path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("outcomes SET file = '../elsewhere.json'", "file is '../elsewhere.json' in it"),
        ("outcomes SET file = '/elsewhere.json'", "file is '/elsewhere.json' in it"),
        ("outcomes SET file = x'2e2e'", "file is \"b'..'\" in it"),
        ("articles SET source = x'ff'", "first is"),
        ("outcomes SET run = 'x'", "run is 'x' in it"),
    ],
)
def test_a_damaged_ledger_is_told_before_anything_is_made_of_it(ledger: SqliteLedger, change: str, said: str) -> None:
    brief(ledger)
    ledger._db.execute(f"UPDATE {change}")
    asked: list[Callable[[], object]] = [lambda: ledger.recall(source_of(FERRY)), lambda: claim(ledger)]
    for ask in asked:
        with pytest.raises(OutputError) as caught:
            ask()
        assert re.fullmatch(
            r".*ledger\.db: the ledger cannot be used: .*: move it away, or name another .*", str(caught.value)
        )
        assert said in str(caught.value)


def test_of_an_edited_article_the_name_of_the_earlier_brief_is_looked_at(ledger: SqliteLedger) -> None:
    brief(ledger)
    ledger._db.execute("UPDATE outcomes SET file = '../elsewhere.json'")
    with pytest.raises(OutputError, match=r"earlier is '\.\./elsewhere\.json' in it: move it away"):
        claim(ledger, LATER, stamp="2")


def test_a_ledger_on_a_full_disk(ledger: SqliteLedger) -> None:
    claim(ledger)
    (pages,) = ledger._db.execute("PRAGMA page_count").fetchone()
    ledger._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(OutputError, match="database or disk is full: make room"):
        ledger.commit(Outcome("invalid", "a", article=FERRY, reason="no " * 10_000))
    assert entry(ledger).state == "waiting"
