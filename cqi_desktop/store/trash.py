"""The trash and the archive, for any kind of record by its name (rule 2). Nothing is ever deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from . import tables
from .checked_values import existing
from .frozen_submissions import refuse_frozen
from .incidents import refuse_locked_incident
from .record_titles import title_sql, trimmed_title
from .tables import BookRecord, table_name

if TYPE_CHECKING:
    from .book import Book

# Every kind that may go to the trash, by its name; the ledger of consents is append-only.
KINDS: dict[str, type[BookRecord]] = {
    "company": tables.Company,
    "contact": tables.Contact,
    "measure": tables.Measure,
    "document": tables.Document,
    "saved_view": tables.SavedView,
    "adviser": tables.Adviser,
    "service": tables.Service,
    "funding_line": tables.FundingLine,
    "project": tables.Project,
    "activity": tables.Activity,
    "intervention": tables.Intervention,
    "participation": tables.Participation,
    "synergy_link": tables.SynergyLink,
    "outcome": tables.ExportOutcome,
    "target": tables.Target,
    "submission": tables.Submission,
    "funding_programme": tables.FundingProgramme,
    "funding_share": tables.FundingShare,
    "survey": tables.Survey,
    "survey_answer": tables.SurveyAnswer,
    "concern": tables.Concern,
    "action": tables.Action,
    "questionnaire": tables.Questionnaire,
    "assessment": tables.Assessment,
    "privacy_request": tables.PrivacyRequest,
    "incident": tables.Incident,
    "own_indicator": tables.OwnIndicator,
    "report_template": tables.ReportTemplate,
}
# Those that may be archived: no longer followed, still counted.
ARCHIVED_KINDS = ("company", "contact", "project")

# The names that lists and tables give to the same kinds.
_OTHER_NAMES = {
    "companies": "company",
    "activities": "activity",
    "synergy": "synergy_link",
    "synergies": "synergy_link",
    "export_outcome": "outcome",
    "funding": "funding_line",
}

# What leaves the live figures with a record: SQL for the number of records of each kind.
_TAKEN_OUT: dict[str, dict[str, str]] = {
    "company": {
        "intervention": "SELECT count(*) FROM intervention WHERE company_id = :key AND trashed_at IS NULL",
        "participation": "SELECT count(*) FROM participation WHERE company_id = :key AND trashed_at IS NULL",
        "synergy_link": "SELECT count(*) FROM synergy_link "
        "WHERE (company_a_id = :key OR company_b_id = :key) AND trashed_at IS NULL",
        "outcome": "SELECT count(*) FROM export_outcome WHERE company_id = :key AND trashed_at IS NULL",
    },
    "activity": {
        "participation": "SELECT count(*) FROM participation WHERE activity_id = :key AND trashed_at IS NULL",
    },
}


class TrashedRecord(NamedTuple):
    """One line of the trash."""

    kind: str
    id: bytes
    title: str
    trashed_at: str


def kind_named(text: str) -> str:
    """The name of a kind from what a person or a list calls it. Raises InvalidValueError(expected='kind')."""
    name = fold(text).replace(" ", "_")
    for candidate in (name, _OTHER_NAMES.get(name, ""), name.removesuffix("s")):
        if candidate in KINDS:
            return candidate
    raise InvalidValueError(text=text, expected="kind", known=tuple(KINDS))


def trash(book: Book, kind: str, key: bytes) -> None:
    """Put a record in the trash: it counts nowhere until it is restored. Twice is once.

    Raises LockedSubmissionError for a frozen submission, LockedIncidentError for an incident of the last five years.
    """
    model = KINDS[kind_named(kind)]
    refuse_frozen(book, key)
    refuse_locked_incident(book, key)
    if existing(book, model, key).trashed_at is None:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put in the trash")):
            book.update(model, key, trashed_at=book.now_text())


def untrash(book: Book, kind: str, key: bytes) -> None:
    """Take a record out of the trash, with all that went out with it."""
    model = KINDS[kind_named(kind)]
    existing(book, model, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Restore from the trash")):
        book.update(model, key, trashed_at=None)


def archive(book: Book, kind: str, key: bytes) -> None:
    """No longer followed: out of the lists, still counted for its years. Raises InvalidValueError for other kinds."""
    _write_archived(book, kind, key, QT_TRANSLATE_NOOP("ChangeSet", "Archive"), archived=True)


def unarchive(book: Book, kind: str, key: bytes) -> None:
    """Followed again."""
    _write_archived(book, kind, key, QT_TRANSLATE_NOOP("ChangeSet", "Take out of the archive"), archived=False)


def _write_archived(book: Book, kind: str, key: bytes, label: str, *, archived: bool) -> None:
    name = kind_named(kind)
    if name not in ARCHIVED_KINDS:
        raise InvalidValueError(text=kind, expected="kind", known=ARCHIVED_KINDS)
    existing(book, KINDS[name], key)
    with book.change_set(label):
        book.update(KINDS[name], key, archived_at=book.now_text() if archived else None)


def taken_out_with(book: Book, kind: str, key: bytes) -> dict[str, int]:
    """How many records of each kind count no more when this one is in the trash: to be said beforehand."""
    statements = _TAKEN_OUT.get(kind_named(kind), {})
    counts = {
        taken: int(book.database.execute_sql(sql, {"key": key}).fetchone()[0]) for taken, sql in statements.items()
    }
    return {taken: count for taken, count in counts.items() if count}


def trashed_records(book: Book) -> list[TrashedRecord]:
    """What is in the trash, latest first."""
    found = []
    for kind, model in KINDS.items():
        table = table_name(model)
        rows = book.sql(f"SELECT id, {title_sql(table)}, trashed_at FROM {table} t WHERE trashed_at IS NOT NULL")
        found += [TrashedRecord(kind, key, trimmed_title(title), moment) for key, title, moment in rows]
    return sorted(found, key=_moment_and_key, reverse=True)


def _moment_and_key(record: TrashedRecord) -> tuple[str, bytes]:
    return record.trashed_at, record.id
