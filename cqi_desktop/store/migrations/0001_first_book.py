"""The first book: records, reference tables, change log and search index."""

from typing import Any

RECORDS = """
CREATE TABLE region(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  name TEXT,
  served_from TEXT,
  position INTEGER
) WITHOUT ROWID;

CREATE TABLE setting(
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT,
  value TEXT
) WITHOUT ROWID;

CREATE TABLE adviser(
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT,
  email TEXT,
  phone TEXT,
  left_on TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE service(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  label_fr TEXT,
  label_en TEXT,
  evidence TEXT,
  position INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE company(
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT,
  neq TEXT,
  role TEXT,
  address TEXT,
  municipality TEXT,
  postal_code TEXT,
  mrc TEXT,
  region TEXT,
  phone TEXT,
  email TEXT,
  website TEXT,
  naics TEXT,
  export_status TEXT,
  markets TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  contact_every_days INTEGER,
  archived_at TEXT,
  trashed_at TEXT,
  merged_into_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE contact(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  first_name TEXT,
  last_name TEXT,
  title TEXT,
  email TEXT,
  phone TEXT,
  mobile TEXT,
  language TEXT,
  is_main INTEGER,
  personal_email TEXT,
  personal_phone TEXT,
  personal_notes TEXT,
  archived_at TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE measure(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  value INTEGER,
  measured_on TEXT,
  source TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE saved_view(
  id BLOB NOT NULL PRIMARY KEY,
  page TEXT,
  name TEXT,
  definition TEXT,
  is_pinned INTEGER,
  position INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE funding_line(
  id BLOB NOT NULL PRIMARY KEY,
  funder TEXT,
  programme TEXT,
  region TEXT,
  start_date TEXT,
  end_date TEXT,
  is_own_revenue INTEGER,
  forecast_cents INTEGER,
  requested_cents INTEGER,
  accepted_cents INTEGER,
  received_cents INTEGER,
  spent_cents INTEGER,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE project(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  name TEXT,
  description TEXT,
  start_date TEXT,
  end_date TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  archived_at TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE activity(
  id BLOB NOT NULL PRIMARY KEY,
  code TEXT,
  title TEXT,
  kind TEXT,
  start_date TEXT,
  end_date TEXT,
  regions TEXT,
  place TEXT,
  status TEXT,
  markets TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  project_id BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE intervention(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  contact_id BLOB REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
  service_id BLOB REFERENCES service(id) DEFERRABLE INITIALLY DEFERRED,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  status TEXT,
  completed_on TEXT,
  contact_seconds INTEGER,
  preparation_seconds INTEGER,
  travel_seconds INTEGER,
  medium TEXT,
  markets TEXT,
  new_markets TEXT,
  subject TEXT,
  notes TEXT,
  follow_up_on TEXT,
  followed_up_on TEXT,
  funding_line_id BLOB REFERENCES funding_line(id) DEFERRABLE INITIALLY DEFERRED,
  project_id BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  region TEXT,
  mrc TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE participation(
  id BLOB NOT NULL PRIMARY KEY,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  contact_id BLOB REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
  attendance TEXT,
  notes TEXT,
  region TEXT,
  mrc TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE synergy_link(
  id BLOB NOT NULL PRIMARY KEY,
  company_a_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  company_b_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  status TEXT,
  proposed_on TEXT,
  in_contact_on TEXT,
  concluded_on TEXT,
  ended_on TEXT,
  value_cents INTEGER,
  market TEXT,
  origin TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  project_id BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  region_a TEXT,
  mrc_a TEXT,
  region_b TEXT,
  mrc_b TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE export_outcome(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  intervention_id BLOB REFERENCES intervention(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  value INTEGER,
  market TEXT,
  attribution TEXT,
  evidence TEXT,
  recorded_on TEXT,
  start_date TEXT,
  end_date TEXT,
  region TEXT,
  mrc TEXT,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE consent_entry(
  id BLOB NOT NULL PRIMARY KEY,
  contact_id BLOB REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  basis TEXT,
  evidence TEXT,
  entered_on TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  intervention_id BLOB REFERENCES intervention(id) DEFERRABLE INITIALLY DEFERRED,
  participation_id BLOB REFERENCES participation(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE document(
  id BLOB NOT NULL PRIMARY KEY,
  company_id BLOB REFERENCES company(id) DEFERRABLE INITIALLY DEFERRED,
  intervention_id BLOB REFERENCES intervention(id) DEFERRABLE INITIALLY DEFERRED,
  activity_id BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  content_hash TEXT,
  byte_count INTEGER,
  added_on TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE target(
  id BLOB NOT NULL PRIMARY KEY,
  indicator TEXT,
  region TEXT,
  mrc TEXT,
  start_date TEXT,
  end_date TEXT,
  value INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE submission(
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT,
  region TEXT,
  start_date TEXT,
  end_date TEXT,
  records_complete INTEGER,
  submitted_at TEXT,
  adviser_id BLOB REFERENCES adviser(id) DEFERRABLE INITIALLY DEFERRED,
  rules TEXT,
  fingerprint TEXT,
  corrects_id BLOB REFERENCES submission(id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE submission_figure(
  id BLOB NOT NULL PRIMARY KEY,
  submission_id BLOB REFERENCES submission(id) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT,
  mrc TEXT,
  value INTEGER,
  trashed_at TEXT
) WITHOUT ROWID;

CREATE TABLE mrc(
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  region_code TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE municipality(
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  designation TEXT NOT NULL,
  mrc_code TEXT NOT NULL,
  valid_to TEXT
) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX company_name ON company(name COLLATE NOCASE);
CREATE INDEX company_neq ON company(neq) WHERE neq IS NOT NULL;
CREATE INDEX company_trashed ON company(id) WHERE trashed_at IS NOT NULL;
CREATE INDEX company_merged_into ON company(merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX contact_company ON contact(company_id);
CREATE INDEX measure_company ON measure(company_id, kind, measured_on);
CREATE INDEX activity_start_date ON activity(start_date);
CREATE INDEX activity_code ON activity(code);
CREATE INDEX intervention_date ON intervention(date);
CREATE INDEX intervention_company ON intervention(company_id, date);
CREATE INDEX intervention_completed_on ON intervention(completed_on) WHERE completed_on IS NOT NULL;
CREATE INDEX intervention_follow_up_on ON intervention(follow_up_on)
  WHERE follow_up_on IS NOT NULL AND followed_up_on IS NULL;
CREATE INDEX intervention_service ON intervention(service_id, date, company_id, status, trashed_at)
  WHERE status = 'done' AND trashed_at IS NULL;
CREATE INDEX participation_activity ON participation(activity_id);
CREATE INDEX participation_company ON participation(company_id);
CREATE INDEX synergy_link_company_a ON synergy_link(company_a_id);
CREATE INDEX synergy_link_company_b ON synergy_link(company_b_id);
CREATE INDEX export_outcome_company ON export_outcome(company_id);
CREATE INDEX submission_figure_submission ON submission_figure(submission_id);
"""

# The log of changes per field (sync.md 2.1). STRICT keeps '04' a text in an ANY column.
CHANGE_LOG = """
CREATE TABLE book_state(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  laptop BLOB,
  writer INTEGER NOT NULL DEFAULT 0,
  seq INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  txn INTEGER NOT NULL DEFAULT 0,
  wall INTEGER NOT NULL DEFAULT 0,
  applying INTEGER NOT NULL DEFAULT 0,
  folded INTEGER NOT NULL DEFAULT 0,
  reference TEXT
);
INSERT INTO book_state(id) VALUES (1);
CREATE TABLE writer(
  writer INTEGER PRIMARY KEY, laptop BLOB, user_id BLOB, app TEXT, schema INTEGER, opened_at TEXT
);
CREATE TABLE change_set(
  writer INTEGER NOT NULL, txn INTEGER NOT NULL, at_wall TEXT, label TEXT, kind TEXT, user_id BLOB,
  undoes_writer INTEGER, undoes_txn INTEGER,
  PRIMARY KEY(writer, txn)
) WITHOUT ROWID;
CREATE TABLE change(
  writer INTEGER NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL, txn INTEGER NOT NULL,
  tbl INTEGER NOT NULL, pk BLOB NOT NULL, col INTEGER NOT NULL, val ANY, old ANY, bh INTEGER, bw INTEGER,
  PRIMARY KEY(writer, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_cell ON change(tbl, pk, col, hlc);
CREATE TABLE change_name(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, col TEXT NOT NULL, UNIQUE(tbl, col));
CREATE TABLE cell_clock(
  tbl INTEGER NOT NULL, pk BLOB NOT NULL, col INTEGER NOT NULL, hlc INTEGER NOT NULL, writer INTEGER NOT NULL,
  PRIMARY KEY(tbl, pk, col)
) WITHOUT ROWID;
"""

# Full-text rows need a number that VACUUM never changes.
SEARCH = """
CREATE TABLE search_number(number INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE);
CREATE VIRTUAL TABLE company_search USING fts5(
  name, place, reach, other, content='', contentless_delete=1, prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE contact_search USING fts5(
  name, reach, other, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE activity_search USING fts5(
  title, other, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE intervention_search USING fts5(
  text, content='', contentless_delete=1, prefix='1 2 3', detail=none, tokenize='unicode61 remove_diacritics 2'
);
"""

# Derived: what a list of companies sorts and filters on, narrow enough to be read whole in a few milliseconds.
LISTS = """
CREATE TABLE company_row(
  company BLOB NOT NULL PRIMARY KEY,
  name_key TEXT,
  hidden INTEGER,
  archived INTEGER,
  region TEXT,
  mrc TEXT,
  role TEXT,
  export_status TEXT,
  adviser BLOB,
  last_on TEXT,
  follow_up_on TEXT
) WITHOUT ROWID;
CREATE INDEX company_row_by_name ON company_row(
  name_key, hidden, archived, region, mrc, role, export_status, adviser, last_on, follow_up_on
);
"""


def up(migrator: Any, db: Any) -> None:
    for script in (RECORDS, INDEXES, CHANGE_LOG, SEARCH, LISTS):
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 1")
