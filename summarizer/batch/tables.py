"""The tables of the ledger's SQLite file, version by version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# One script a version: `PRAGMA user_version` says how many of them a file has had. Add, never change.
MIGRATIONS = (
    """
    CREATE TABLE outcomes (
        article       TEXT    NOT NULL,  -- sha256 of the cleaned text; the source, where no text could be had
        recipe        TEXT    NOT NULL,  -- fingerprint
        state         TEXT    NOT NULL,
        source        TEXT    NOT NULL,
        file          TEXT,              -- the brief, while it is this recipe's
        reason        TEXT,
        attempts      INTEGER NOT NULL DEFAULT 1,
        requests      INTEGER NOT NULL,  -- these four, cost and seconds: of all attempts together
        input_tokens  INTEGER NOT NULL,
        cached_tokens INTEGER NOT NULL,
        output_tokens INTEGER NOT NULL,
        cost          REAL,              -- US dollars, null when not known
        seconds       REAL    NOT NULL,
        first         TEXT    NOT NULL,  -- UTC, ISO 8601
        last          TEXT    NOT NULL,
        PRIMARY KEY (article, recipe)
    ) WITHOUT ROWID;
    CREATE INDEX outcomes_file ON outcomes (file) WHERE file IS NOT NULL;
    CREATE INDEX outcomes_unreadable ON outcomes (source) WHERE state = 'unreadable';
    """,
    """
    CREATE TABLE articles (
        number  INTEGER PRIMARY KEY,
        id      TEXT NOT NULL UNIQUE,  -- as in outcomes.article
        source  TEXT NOT NULL,         -- that it was first met under
        page    TEXT NOT NULL,         -- what it alone is found at, '' when that is not known
        earlier TEXT                   -- the article found there before
    );
    CREATE INDEX articles_page ON articles (page) WHERE page <> '';
    CREATE TABLE sources (
        source  TEXT NOT NULL PRIMARY KEY,
        stamp   TEXT,                  -- of what it held when it was read
        article TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE answers (
        key        TEXT NOT NULL PRIMARY KEY,  -- sha256 over the request as it is sent
        article    TEXT NOT NULL,
        completion TEXT NOT NULL,              -- JSON, as the service gave it
        seconds    REAL NOT NULL,
        asked      TEXT NOT NULL,              -- UTC, ISO 8601
        counted    INTEGER NOT NULL DEFAULT 0  -- whether what it took is in the account of its article
    ) WITHOUT ROWID;
    CREATE INDEX answers_article ON answers (article);
    CREATE TABLE runs (
        number        INTEGER PRIMARY KEY,
        recipe        TEXT NOT NULL,
        prompt        TEXT NOT NULL,
        model         TEXT NOT NULL,
        holder        TEXT NOT NULL,   -- process and host
        begun         TEXT NOT NULL,   -- UTC, ISO 8601
        ended         TEXT,
        stopped       TEXT,            -- why it ended early
        requests      INTEGER NOT NULL DEFAULT 0,
        input_tokens  INTEGER NOT NULL DEFAULT 0,
        cached_tokens INTEGER NOT NULL DEFAULT 0,
        output_tokens INTEGER NOT NULL DEFAULT 0,
        cost          REAL
    );
    ALTER TABLE outcomes ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
    INSERT OR IGNORE INTO articles (id, source, page)
        SELECT article, source, CASE WHEN source = '-' OR source GLOB '*:[0-9]*' THEN '' ELSE source END
        FROM outcomes ORDER BY first;
    """,
)


def version_of(db: sqlite3.Connection) -> int:
    """How many of the scripts a file has had."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(db: sqlite3.Connection) -> None:
    """Bring the tables up to date, inside the caller's transaction."""
    for number, script in enumerate(MIGRATIONS[version_of(db) :], start=version_of(db) + 1):
        for statement in script.split(";\n"):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {number}")
