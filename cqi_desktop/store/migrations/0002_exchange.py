"""Exchange between laptops: what the team decides together, and what this laptop knows of the others (sync.md 2.1)."""

from typing import Any

TOGETHER = """
CREATE TABLE laptop(
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  joined_at TEXT,
  shut_out_at TEXT
) WITHOUT ROWID;

CREATE TABLE conflict_decision(
  id BLOB NOT NULL PRIMARY KEY,
  writer INTEGER,
  seq INTEGER,
  kind TEXT,
  record BLOB,
  field TEXT,
  decision TEXT,
  decided_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE acknowledgement(
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT,
  subject BLOB,
  detail TEXT,
  laptop_id BLOB REFERENCES laptop(id) DEFERRABLE INITIALLY DEFERRED,
  acknowledged_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
"""

# Of one laptop only: no triggers, never exchanged as rows.
ALONE = """
CREATE TABLE segment(
  number INTEGER PRIMARY KEY,
  writer INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,
  deps BLOB NOT NULL, hash BLOB,
  UNIQUE(writer, a, b)
);
CREATE TABLE seen(
  writer INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  told INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE segment_problem(
  file TEXT PRIMARY KEY, kind TEXT NOT NULL, detail TEXT, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE erasure(
  tbl INTEGER NOT NULL, pk BLOB NOT NULL, hlc INTEGER NOT NULL,
  PRIMARY KEY(tbl, pk)
) WITHOUT ROWID;
CREATE TABLE mark(name TEXT PRIMARY KEY, vector BLOB NOT NULL, digest BLOB, at TEXT NOT NULL) WITHOUT ROWID;
"""

# The changes of a set are found without reading the whole log; sets are listed in the order of the clock.
CHANGE_SETS = """
ALTER TABLE change_set ADD COLUMN first_seq INTEGER;
ALTER TABLE change_set ADD COLUMN last_seq INTEGER;
ALTER TABLE change_set ADD COLUMN hlc INTEGER;
UPDATE change_set SET (first_seq, last_seq, hlc) = (
  SELECT found.first_seq, found.last_seq, found.hlc FROM (
    SELECT writer, txn, min(seq) AS first_seq, max(seq) AS last_seq, max(hlc) AS hlc FROM change GROUP BY writer, txn
  ) AS found WHERE found.writer = change_set.writer AND found.txn = change_set.txn
);
CREATE INDEX change_set_hlc ON change_set(hlc, writer, txn);
CREATE INDEX change_set_undoes ON change_set(undoes_writer, undoes_txn) WHERE undoes_writer IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    for script in (TOGETHER, ALONE, CHANGE_SETS):
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 2")
