"""Pairs of companies that somebody said are two: proposed as likely duplicates no more."""

from typing import Any

DISTINCT_PAIR = """
CREATE TABLE distinct_pair(
  id BLOB NOT NULL PRIMARY KEY,
  company_a BLOB,
  company_b BLOB,
  decided_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  trashed_at TEXT
) WITHOUT ROWID
"""


def up(migrator: Any, db: Any) -> None:
    del migrator
    db.execute_sql(DISTINCT_PAIR)
    db.execute_sql("PRAGMA user_version = 4")
