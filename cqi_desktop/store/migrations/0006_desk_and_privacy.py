"""Programmes, surveys, questionnaires, concerns and actions, registers of privacy, contents of the documents."""

from typing import Any

COLUMNS = """
ALTER TABLE contact ADD COLUMN anonymised_at TEXT;
ALTER TABLE funding_line ADD COLUMN
  funding_programme_id BLOB REFERENCES funding_programme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE activity ADD COLUMN funding_line_id BLOB REFERENCES funding_line(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE export_outcome ADD COLUMN value_before INTEGER;
ALTER TABLE export_outcome ADD COLUMN
  survey_answer_id BLOB REFERENCES survey_answer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE laptop ADD COLUMN verify_key TEXT;
"""

TABLES = """
CREATE TABLE funding_programme(
  id BLOB NOT NULL PRIMARY KEY,
  funder TEXT,
  name TEXT,
  start_date TEXT,
  end_date TEXT,
  succeeds_id BLOB REFERENCES funding_programme(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE funding_share(
  id BLOB NOT NULL PRIMARY KEY,
  intervention_id BLOB REFERENCES intervention(id) DEFERRABLE INITIALLY DEFERRED,
  funding_line_id BLOB REFERENCES funding_line(id) DEFERRABLE INITIALLY DEFERRED,
  share INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE survey(
  id BLOB NOT NULL PRIMARY KEY,
  title TEXT,
  region TEXT,
  start_date TEXT,
  end_date TEXT,
  sent_on TEXT,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE survey_answer(
  id BLOB NOT NULL PRIMARY KEY,
  survey_id BLOB REFERENCES survey(id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  asked_on TEXT,
  reminded_on TEXT,
  answered_on TEXT,
  declined_on TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE concern(
  id BLOB NOT NULL PRIMARY KEY,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  contact_id BLOB REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT,
  noted_on TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE action(
  id BLOB NOT NULL PRIMARY KEY,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  concern_id BLOB REFERENCES concern(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT,
  done_on TEXT,
  result TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE questionnaire(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  version INTEGER,
  label_fr TEXT,
  label_en TEXT,
  definition TEXT,
  valid_from TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE assessment(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  intervention_id BLOB REFERENCES intervention(id) DEFERRABLE INITIALLY DEFERRED,
  questionnaire TEXT,
  version INTEGER,
  answers TEXT,
  score INTEGER,
  verdict TEXT,
  begun_on TEXT,
  completed_on TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE privacy_request(
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT,
  contact_id BLOB REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT,
  received_on TEXT,
  answered_on TEXT,
  decision TEXT,
  reason TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE incident(
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT,
  information TEXT,
  circumstances TEXT,
  occurred_on TEXT,
  occurred_until TEXT,
  known_on TEXT,
  person_count INTEGER,
  quebec_person_count INTEGER,
  risk_assessment TEXT,
  is_serious INTEGER,
  commission_told_on TEXT,
  people_told_on TEXT,
  public_notice_on TEXT,
  public_notice_reason TEXT,
  measures TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  closed_on TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE export_entry(
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT,
  title TEXT,
  format TEXT,
  record_count INTEGER,
  with_personal INTEGER,
  definition TEXT,
  detail TEXT,
  exported_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE TABLE own_indicator(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  version INTEGER,
  label_fr TEXT,
  label_en TEXT,
  description TEXT,
  unit TEXT,
  rule TEXT,
  holds_from TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE report_template(
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT,
  funder TEXT,
  file_name TEXT,
  content_hash TEXT,
  mapping TEXT,
  trashed_at TEXT
) WITHOUT ROWID;
CREATE TABLE dismissed_suggestion(
  id BLOB NOT NULL PRIMARY KEY,
  company_a BLOB,
  company_b BLOB,
  reason TEXT,
  decided_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  trashed_at TEXT
) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX funding_share_intervention ON funding_share(intervention_id);
CREATE INDEX survey_answer_survey ON survey_answer(survey_id);
CREATE INDEX survey_answer_company ON survey_answer(company_id);
CREATE INDEX document_company ON document(company_id);
CREATE INDEX concern_activity ON concern(activity_id);
CREATE INDEX concern_company ON concern(company_id);
CREATE INDEX concern_contact ON concern(contact_id);
CREATE INDEX action_activity ON action(activity_id);
CREATE INDEX action_company ON action(company_id);
CREATE INDEX assessment_company ON assessment(company_id);
CREATE INDEX assessment_intervention ON assessment(intervention_id);
CREATE INDEX privacy_request_contact ON privacy_request(contact_id);
CREATE INDEX consent_entry_contact ON consent_entry(contact_id, entered_on);
CREATE INDEX intervention_mrc ON intervention(mrc, date, service_id, company_id);
DROP INDEX participation_activity;
CREATE INDEX participation_activity ON participation(activity_id, attendance, company_id, trashed_at, mrc, region);
"""

# Of this book only: no triggers. The parts of a document's content, at most 4 MiB each, by the hash of the whole, and
# what the packs of the team's folder hold.
CONTENTS = """
CREATE TABLE document_content(
  hash TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY(hash, part)
);
CREATE TABLE pack_index(name TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, members BLOB NOT NULL) WITHOUT ROWID;
"""

# Of this book only: the rows of a writer after ``before`` that another machine wrote under its name are called ``new``;
# ``start`` is the running hash where they part. And whose copy the book is, until its person has named it.
ALONE = """
CREATE TABLE writer_branch(
  new INTEGER PRIMARY KEY, writer INTEGER NOT NULL, before INTEGER NOT NULL, start BLOB NOT NULL
);
ALTER TABLE team ADD COLUMN copied_from TEXT;
"""


def up(migrator: Any, db: Any) -> None:
    del migrator
    for script in (TABLES, COLUMNS, INDEXES, CONTENTS, ALONE):
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 6")
