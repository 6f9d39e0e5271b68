"""Surveys of outcomes: whom to ask, who was reminded, who answered; an answer becomes declared outcomes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid5

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text
from cqi_desktop.domain.outcomes import Response
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .bulk_writes import insert_records, update_records
from .checked_values import checked, existing, required
from .counting_sql import CANONICAL, COUNTED, IN_TRASH
from .outcomes import record_outcome
from .tables import Survey, SurveyAnswer

if TYPE_CHECKING:
    from .book import Book


class SurveyLine(NamedTuple):
    """A survey and how it goes; ``region`` is empty for the whole territory."""

    key: bytes
    title: str
    region: str
    sent_on: date | None
    response: Response


class AskedCompany(NamedTuple):
    """A company of the work-list of a survey."""

    key: bytes
    company: bytes
    company_name: str
    mrc_name: str
    asked_on: date | None
    reminded_on: date | None
    answered_on: date | None
    declined_on: date | None
    notes: str

    @property
    def is_waiting(self) -> bool:
        return self.answered_on is None and self.declined_on is None


def answer_id(survey: bytes, company: bytes) -> bytes:
    """The key of a company asked: asked on two laptops, it is one row."""
    return uuid5(PROJECT_NAMESPACE, f"survey_answer:{id_text(survey)}:{id_text(company)}").bytes


# --- reading ------------------------------------------------------------------------------------------------

# The answers of live surveys to live companies; ``root`` is the company that a merged one turned out to be.
_ANSWERS = f"""WITH RECURSIVE {CANONICAL},
answer AS (
  SELECT a.*, coalesce(k.root, a.company_id) AS root FROM survey_answer a
  LEFT JOIN canonical k ON k.company = a.company_id
  WHERE a.trashed_at IS NULL AND coalesce(k.root, a.company_id) NOT IN {IN_TRASH}
)"""
_RESPONSE = (
    "count(DISTINCT a.root), count(DISTINCT CASE WHEN a.answered_on IS NOT NULL THEN a.root END), "
    "count(DISTINCT CASE WHEN a.answered_on IS NULL AND a.declined_on IS NOT NULL THEN a.root END)"
)


def surveys_of(book: Book, year: FiscalYear, region: str | None = None) -> tuple[SurveyLine, ...]:
    """The surveys of a year, those of a region with those of the whole territory; the latest first."""
    rows = book.sql(
        f"{_ANSWERS} SELECT s.id, coalesce(s.title, ''), coalesce(s.region, ''), s.sent_on, {_RESPONSE} "
        "FROM survey s LEFT JOIN answer a ON a.survey_id = s.id WHERE s.trashed_at IS NULL AND s.start_date = :start "
        "AND s.end_date = :end AND (:region IS NULL OR s.region IS NULL OR s.region = :region) "
        "GROUP BY s.id ORDER BY s.sent_on DESC, s.id DESC",
        _bounds(year, region),
    )
    return tuple(
        SurveyLine(key, title, place, _day(sent), Response(*counts)) for key, title, place, sent, *counts in rows
    )


def response_of_year(book: Book, year: FiscalYear, region: str | None = None) -> Response:
    """How many different companies were asked in a year about its outcomes, and answered: beside each total.

    With a region, of its companies alone, whichever survey asked them.
    """
    row = book.sql(
        f"{_ANSWERS} SELECT {_RESPONSE} FROM answer a JOIN survey s ON s.id = a.survey_id "
        "LEFT JOIN company c ON c.id = a.root WHERE s.trashed_at IS NULL AND s.start_date = :start "
        "AND s.end_date = :end AND (:region IS NULL OR c.region = :region)",
        _bounds(year, region),
    ).fetchone()
    return Response(*row)


def asked_companies(book: Book, survey: bytes) -> tuple[AskedCompany, ...]:
    """The work-list of a survey: those who have not answered first, by name."""
    rows = book.sql(
        f"{_ANSWERS} SELECT a.id, a.root, coalesce(c.name, ''), coalesce(m.name, ''), a.asked_on, a.reminded_on, "
        "a.answered_on, a.declined_on, coalesce(a.notes, '') FROM answer a LEFT JOIN company c ON c.id = a.root "
        "LEFT JOIN mrc m ON m.code = c.mrc WHERE a.survey_id = :survey",
        {"survey": survey},
    )
    found = [
        AskedCompany(key, company, name, mrc, _day(asked), _day(reminded), _day(answered), _day(declined), notes)
        for key, company, name, mrc, asked, reminded, answered, declined, notes in rows
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_waiting, fold(one.company_name), one.key)))


def companies_to_ask(book: Book, year: FiscalYear, region: str | None = None) -> tuple[bytes, ...]:
    """The companies served in a year (rule 3), in a region where they count; the archived ones too."""
    rows = book.sql(
        f"{COUNTED} SELECT company FROM (SELECT company, region, max(latest) FROM received GROUP BY company) "
        "WHERE (:region IS NULL AND region IN (SELECT code FROM region)) OR region = :region ORDER BY company",
        _bounds(year, region),
    )
    return tuple(company for (company,) in rows)


# --- writing ------------------------------------------------------------------------------------------------


def make_survey(
    book: Book, *, title: str, year: FiscalYear, region: str | None = None, sent_on: date | None = None, **fields: Any
) -> bytes:
    """Make a survey of a year and ask every company that was served in it, as one change set."""
    values = checked(
        Survey,
        {"title": required(title), "region": region, "start_date": year.start, "end_date": year.end,
         "sent_on": sent_on, **fields},
    )  # fmt: skip
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Make a survey")):
        key = book.insert(Survey, **values)
        ask_companies(book, key, companies_to_ask(book, year, region), sent_on)
    return key


def ask_companies(book: Book, survey: bytes, companies: Collection[bytes], asked_on: date | None = None) -> int:
    """Put companies on the work-list; those that are on it stay as they are. Returns how many were added."""
    existing(book, Survey, survey)
    known = {key for (key,) in book.sql("SELECT id FROM survey_answer WHERE survey_id = ?", (survey,))}
    day = asked_on.isoformat() if asked_on else None
    records = {
        answer_id(survey, company): {"survey_id": survey, "company_id": company, "asked_on": day}
        for company in companies
        if answer_id(survey, company) not in known
    }
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Ask companies in a survey")):
        insert_records(book, SurveyAnswer, records)
    return len(records)


def edit_survey(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a survey; when it is sent, whoever was on its list without a day was asked that day."""
    existing(book, Survey, key)
    values = checked(Survey, fields)
    if "title" in values:
        values["title"] = required(values["title"] or "")
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a survey")):
        book.update(Survey, key, **values)
        if values.get("sent_on"):
            _write_where_empty(book, key, "asked_on", values["sent_on"])


def _write_where_empty(book: Book, survey: bytes, column: str, day: date) -> None:
    rows = book.sql(
        f"SELECT id FROM survey_answer WHERE survey_id = ? AND {column} IS NULL AND trashed_at IS NULL", (survey,)
    ).fetchall()
    update_records(book, SurveyAnswer, {key: {column: day.isoformat()} for (key,) in rows})


def edit_answer(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a company asked: the day of a reminder, of an answer, of a refusal, a note."""
    existing(book, SurveyAnswer, key)
    values = checked(SurveyAnswer, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an answer to a survey")):
        book.update(SurveyAnswer, key, **values)


def remind_waiting(book: Book, survey: bytes, day: date) -> int:
    """Write the reminder of everyone who has not answered, as one change set. Returns how many there were."""
    waiting = [one.key for one in asked_companies(book, survey) if one.is_waiting]
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Remind the companies of a survey")):
        update_records(book, SurveyAnswer, {key: {"reminded_on": day.isoformat()} for key in waiting})
    return len(waiting)


def record_answer(
    book: Book,
    answer: bytes,
    *,
    answered_on: date,
    declared: Mapping[str, int | None],
    sales_before: int | None = None,
    market: str | None = None,
    evidence: str | None = None,
) -> tuple[bytes, ...]:
    """Note what a company answered: each kind of ``declared`` with a value becomes an outcome that it declared.

    Sales are cents. Raises UnknownRecordError. Returns the keys of the outcomes.
    """
    asked = existing(book, SurveyAnswer, answer)
    survey = existing(book, Survey, asked.survey_id)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Note the answer of a company")):
        edit_answer(book, answer, answered_on=answered_on, declined_on=None)
        return tuple(
            record_outcome(
                book,
                company=asked.company_id,
                kind=kind,
                value=value,
                start_date=survey.start_date,
                end_date=survey.end_date,
                value_before=sales_before if kind == "export_sales" else None,
                market=market,
                evidence=evidence or survey.title,
                recorded_on=answered_on,
                survey_answer=answer,
            )
            for kind, value in declared.items()
            if value is not None
        )


def _bounds(year: FiscalYear, region: str | None) -> dict[str, str | None]:
    return {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
