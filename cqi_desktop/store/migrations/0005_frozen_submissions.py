"""What a frozen submission keeps: the records behind its figures, and a mark of the log that no clock can mislead."""

from typing import Any

FROZEN = """
ALTER TABLE submission ADD COLUMN mark TEXT;
CREATE TABLE submission_record(
  id BLOB NOT NULL PRIMARY KEY,
  submission_id BLOB REFERENCES submission(id) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT,
  kind TEXT,
  record BLOB,
  company BLOB,
  mrc TEXT,
  amount INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE INDEX submission_record_submission ON submission_record(submission_id);
"""


def up(migrator: Any, db: Any) -> None:
    for statement in FROZEN.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 5")
