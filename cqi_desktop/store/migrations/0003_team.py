"""The team of this laptop: where it exchanges, under which keys, what it read there. Never exchanged as rows."""

from typing import Any

ALONE = """
CREATE TABLE team(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  team BLOB NOT NULL, address TEXT NOT NULL, private_key BLOB NOT NULL, place TEXT,
  exchanged_at TEXT, projected_schema INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE team_key(epoch BLOB NOT NULL PRIMARY KEY, number INTEGER NOT NULL, key BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE exchange_file(
  name TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, epoch BLOB NOT NULL,
  writer INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE file_to_remove(name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE laptop_seen(
  laptop BLOB NOT NULL PRIMARY KEY, at TEXT NOT NULL, state BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE conflict_candidate(
  tbl INTEGER NOT NULL, pk BLOB NOT NULL, col INTEGER NOT NULL, PRIMARY KEY(tbl, pk, col)
) WITHOUT ROWID;
"""


def up(migrator: Any, db: Any) -> None:
    for statement in ALONE.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 3")
