"""What was filed never moves, and what differs from it today is named: each cause, who, when, and to the unit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.differences import Cause, Difference, Effect, Explanation
from cqi_desktop.domain.errors import NotFrozenError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import region_id, service_id
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.advisers import add_adviser
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company, archive_company, edit_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.interventions import edit_intervention, record_intervention
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.submission_differences import differences_between, differences_of
from cqi_desktop.store.submissions import mark_records_complete, record_historical_submission
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.tables import Activity, ExportOutcome, Participation, Region, SynergyLink
from cqi_desktop.store.time_machine import at_mark, vector_now
from cqi_desktop.store.trash import trash, untrash
from cqi_desktop.store.undo import redo_last, undo, undo_last

YEAR = FiscalYear(2010)
INFORMATION = "information_companies"
Serve = Callable[..., bytes]


@pytest.fixture
def serve(book: Book) -> Serve:
    """Record an intervention done on a day, information unless said otherwise."""

    def record(company: bytes, day: str, service: str = "information", **fields: object) -> bytes:
        return record_intervention(
            book, company=company, service=service_id(service), date=date.fromisoformat(day), **fields
        )

    return record


@pytest.fixture
def drummond(book: Book, serve: Serve) -> bytes:
    """A company of Drummond that was informed twice, with another one beside it."""
    key = add_company(book, name="Acier Grantelle inc.", mrc="490")
    serve(key, "2010-05-05", contact_seconds=3600)
    serve(key, "2010-09-05", contact_seconds=1800)
    serve(add_company(book, name="Meubles Nocturne inc.", mrc="490"), "2010-06-06")
    return key


def freeze(book: Book, region: str = "17") -> bytes:
    return freeze_submission(book, region=region, year=YEAR)


def differences(book: Book, region: str = "17") -> dict[tuple[str, str | None], Difference]:
    """By indicator and place; what was filed and the explanations give today's figure, whatever happened."""
    found = {(one.indicator, one.mrc): one for one in differences_of(book, YEAR, region)}
    assert_exact(book, found, region)
    return found


def assert_exact(book: Book, found: dict[tuple[str, str | None], Difference], region: str) -> None:
    today = figures_of(book, YEAR).of_region(region).figures
    for (indicator, mrc), one in found.items():
        assert (one.filed or 0) + sum(each.amount for each in one.explanations) == (one.today or 0)
        value = today[indicator].value(mrc)
        assert one.today == (None if value is None else INDICATOR_BY_CODE[indicator].unit.to_stored(value))


def only(book: Book, indicator: str = INFORMATION, mrc: str | None = None) -> Explanation:
    (explanation,) = differences(book)[indicator, mrc].explanations
    return explanation


# --- each cause --------------------------------------------------------------------------------------------------


def test_that_nothing_differs_until_something_that_counts_changes(book: Book, drummond: bytes) -> None:
    freeze(book)
    edit_company(book, drummond, phone="819 555-0101")
    archive_company(book, drummond)
    add_contact(book, company=drummond, last_name="Gagnon")
    assert differences_of(book, YEAR, "17") == ()


def test_that_a_late_entry_is_named_with_its_author(book: Book, drummond: bytes, serve: Serve) -> None:
    freeze(book)
    book.adviser = add_adviser(book, name="Louise Tremblay")
    late = serve(add_company(book, name="Vélos Cadenel inc.", mrc="380"), "2011-03-28", contact_seconds=7200)
    found = differences(book)
    one = found[INFORMATION, None]
    assert (one.filed, one.today, one.amount) == (2, 3, 1)
    (why,) = one.explanations
    assert (why.effect, why.cause, why.record) == (Effect.ENTERED, Cause.LATE_ENTRY, late)
    assert (why.company_name, why.day, why.to_mrc) == ("Vélos Cadenel inc.", date(2011, 3, 28), "380")
    assert why.change is not None
    assert (why.change.adviser, why.change.label) == ("Louise Tremblay", "Record an intervention")
    assert found[INFORMATION, "380"].amount == 1
    assert (INFORMATION, "490") not in found
    assert found["hours", None].amount == 7200
    assert {indicator for indicator, _ in found} == {INFORMATION, "companies_served", "interventions", "hours"}


def test_that_one_more_intervention_of_a_company_changes_no_number_of_companies(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    freeze(book)
    serve(drummond, "2011-01-05")
    found = differences(book)
    assert (INFORMATION, None) not in found
    assert found["interventions", None].amount == 1


def test_that_a_date_corrected_out_of_the_year_is_named(book: Book, serve: Serve) -> None:
    key = serve(add_company(book, name="Acier Grantelle inc.", mrc="490"), "2011-03-31")
    serve(add_company(book, name="Autre", mrc="490"), "2011-03-31")
    freeze(book)
    edit_intervention(book, key, date=date(2011, 4, 1))
    why = only(book)
    assert (why.effect, why.cause, why.amount, why.record) == (Effect.LEFT, Cause.DATE_CORRECTED, -1, key)
    edit_intervention(book, key, date=date(2011, 3, 30))
    assert differences(book) == {}


def test_that_a_document_goes_by_its_completion_date(book: Book, drummond: bytes, serve: Serve) -> None:
    key = serve(drummond, "2010-05-05", "prediagnostic", completed_on=date(2010, 6, 1))
    freeze(book)
    edit_intervention(book, key, completed_on=date(2011, 4, 2))
    assert only(book, "prediagnostics_completed").cause is Cause.DATE_CORRECTED
    assert ("interventions", None) not in differences(book)


def test_that_a_status_a_service_and_hours_are_named(book: Book, drummond: bytes, serve: Serve) -> None:
    cancelled = serve(drummond, "2010-05-06", contact_seconds=600)
    other_service = serve(drummond, "2010-05-07", contact_seconds=60)
    longer = serve(drummond, "2010-05-08", contact_seconds=60)
    freeze(book)
    edit_intervention(book, cancelled, status="cancelled")
    edit_intervention(book, other_service, service=service_id("accompaniment"))
    edit_intervention(book, longer, contact_seconds=120)
    found = differences(book)
    why = {one.record: one for one in found["hours", None].explanations}
    assert (why[cancelled].cause, why[cancelled].amount) == (Cause.STATUS_CHANGED, -600)
    assert (why[longer].cause, why[longer].effect, why[longer].amount) == (Cause.AMOUNT_CORRECTED, Effect.CHANGED, 60)
    assert only(book, "accompaniment_companies").cause is Cause.SERVICE_CHANGED


def test_that_trash_and_restoration_are_named_and_cancel_out(book: Book, drummond: bytes) -> None:
    freeze(book)
    trash(book, "company", drummond)
    why = only(book)
    assert (why.cause, why.amount, why.company_name) == (Cause.TRASHED, -1, "Acier Grantelle inc.")
    assert [one.cause for one in differences(book)["interventions", None].explanations] == [Cause.TRASHED] * 2
    untrash(book, "company", drummond)
    assert differences(book) == {}


def test_that_what_was_in_the_trash_when_frozen_is_named_once_restored(book: Book, drummond: bytes) -> None:
    trash(book, "company", drummond)
    freeze(book)
    untrash(book, "company", drummond)
    why = only(book)
    assert (why.effect, why.cause) == (Effect.ENTERED, Cause.RESTORED)


def test_that_merged_companies_are_one_and_the_merge_is_named(book: Book, drummond: bytes, serve: Serve) -> None:
    other = add_company(book, name="Acier Grantelle", mrc="390")
    serve(other, "2010-04-04")
    freeze(book)
    merge_companies(book, drummond, other)
    found = differences(book)
    (why,) = found[INFORMATION, None].explanations
    assert (why.cause, why.amount, why.company_name) == (Cause.MERGED, -1, "Acier Grantelle")
    assert (why.kind, why.record) == ("company", other)
    assert why.change is not None
    assert why.change.label == "Merge companies"
    assert found[INFORMATION, "390"].amount == -1
    assert (INFORMATION, "490") not in found
    assert ("interventions", None) not in found
    undo_last(book)
    assert differences(book) == {}


def test_that_a_merge_undone_since_is_named(book: Book, drummond: bytes, serve: Serve) -> None:
    other = add_company(book, name="Acier Grantelle", mrc="390")
    serve(other, "2010-04-04")
    merge_companies(book, drummond, other)
    merge = change_sets(book, limit=1)[0].ref
    freeze(book)
    undo(book, merge)
    why = only(book)
    assert (why.effect, why.cause, why.company_name, why.to_mrc) == (
        Effect.ENTERED, Cause.MERGE_UNDONE, "Acier Grantelle", "390",
    )  # fmt: skip
    redo_last(book)
    assert differences(book) == {}


def test_that_a_merge_that_moves_a_company_is_named_where_it_was_and_where_it_is(book: Book, serve: Serve) -> None:
    kept = add_company(book, name="A", mrc="490")
    serve(kept, "2010-05-05")
    merged = add_company(book, name="B", mrc="390")
    serve(merged, "2011-02-02")  # the latest record of either: the company is in Arthabaska from now on
    freeze(book)
    merge_companies(book, kept, merged)
    found = differences(book)
    assert found[INFORMATION, None].amount == -1
    assert [one.cause for one in found[INFORMATION, "490"].explanations] == [Cause.MERGED]
    assert (INFORMATION, "390") not in found


def test_that_a_company_that_moves_between_mrc_is_in_both_rows_and_not_in_the_total(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    serve(add_company(book, name="Autre", mrc="380"), "2010-05-05")
    freeze(book)
    moved = serve(drummond, "2011-02-02", mrc="380")
    found = differences(book)
    assert (INFORMATION, None) not in found
    (left,), (came,) = (found[INFORMATION, mrc].explanations for mrc in ("490", "380"))
    assert (left.effect, left.amount, came.amount) == (Effect.MOVED, -1, 1)
    assert (came.from_mrc, came.to_mrc, came.cause, came.record) == ("490", "380", Cause.LATE_ENTRY, moved)


def test_that_a_corrected_mrc_is_named(book: Book, serve: Serve) -> None:
    key = serve(add_company(book, name="Acier Grantelle inc.", mrc="490"), "2010-05-05")
    freeze(book)
    edit_intervention(book, key, mrc="390")
    found = differences(book)
    assert [one.cause for one in found[INFORMATION, "390"].explanations] == [Cause.PLACE_CORRECTED]
    assert [one.cause for one in found["interventions", "490"].explanations] == [Cause.PLACE_CORRECTED]
    edit_intervention(book, key, mrc="371")  # Mauricie: it leaves the region
    (why,) = differences(book)[INFORMATION, None].explanations
    assert (why.effect, why.cause, why.to_mrc) == (Effect.LEFT, Cause.PLACE_CORRECTED, None)


def test_that_a_company_taken_elsewhere_by_a_later_record_is_explained_by_that_record(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    freeze(book)
    there = serve(drummond, "2011-03-01", mrc="371")
    why = only(book)
    assert (why.effect, why.cause, why.record) == (Effect.LEFT, Cause.LATE_ENTRY, there)


def test_that_a_company_that_comes_back_is_explained_by_the_record_that_had_taken_it_away(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    there = serve(drummond, "2011-03-01", mrc="371")
    freeze(book)
    trash(book, "intervention", there)
    why = only(book)
    assert (why.effect, why.cause, why.record) == (Effect.ENTERED, Cause.TRASHED, there)


def test_that_attendances_and_activities_are_explained(book: Book, drummond: bytes) -> None:
    fair, course = (
        add_activity(book, code=code, title=code, kind=kind, start_date=date(2010, 6, 3), regions=("17",))
        for code, kind in (("F", "awareness"), ("G", "training"))
    )
    person = add_contact(book, company=drummond, last_name="Roy")
    first = record_participation(book, activity=fair, company=drummond)
    record_participation(book, activity=fair, company=drummond, contact=person)
    record_participation(book, activity=course, company=drummond)
    freeze(book)
    trash(book, "participation", first)
    assert differences(book) == {}  # somebody else of the company was there
    with book.change_set("Cancel"):
        book.update(Activity, course, status="cancelled")
    assert only(book, "training_groups").cause is Cause.STATUS_CHANGED
    assert only(book, "training_attendances").cause is Cause.STATUS_CHANGED
    assert only(book, "training_companies").amount == -1
    with book.change_set("Absent"):
        for row in book.execute(Participation.select().where(Participation.activity == fair)):
            book.update(Participation, row.id, attendance="absent")
    assert only(book, "awareness_attendances").cause is Cause.STATUS_CHANGED
    assert ("awareness_activities", None) not in differences(book)


def test_that_an_attendance_lost_to_a_merge_is_named(book: Book, drummond: bytes) -> None:
    other = add_company(book, name="Acier Grantelle", mrc="490")
    fair = add_activity(book, code="F", title="F", kind="awareness", start_date=date(2010, 6, 3), regions=("17",))
    for company in (drummond, other):
        record_participation(book, activity=fair, company=company)
    freeze(book)
    merge_companies(book, drummond, other)
    assert only(book, "awareness_attendances").cause is Cause.MERGED
    assert only(book, "awareness_companies").cause is Cause.MERGED


def test_that_a_company_freed_by_the_trash_of_an_activity_elsewhere_is_explained(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    fair = add_activity(book, code="F", title="F", kind="awareness", start_date=date(2011, 3, 3), regions=("04",))
    presence = record_participation(book, activity=fair, company=drummond)
    with book.change_set("It was in Mauricie"):
        book.update(Participation, presence, region="04", mrc="371")
    freeze(book)
    trash(book, "activity", fair)
    why = only(book, "companies_served")
    assert (why.effect, why.cause, why.record) == (Effect.ENTERED, Cause.TRASHED, presence)


def test_that_an_attendance_moved_by_somebody_else_of_the_company_is_explained(book: Book, drummond: bytes) -> None:
    fair = add_activity(book, code="F", title="F", kind="awareness", start_date=date(2010, 6, 3), regions=("17",))
    record_participation(book, activity=fair, company=drummond)
    freeze(book)
    person = add_contact(book, company=drummond, last_name="Roy")
    second = record_participation(book, activity=fair, company=drummond, contact=person)
    with book.change_set("From Mauricie"):
        book.update(Participation, second, region="04", mrc="371")
    why = only(book, "awareness_attendances")
    assert (why.effect, why.cause, why.record) == (Effect.LEFT, Cause.LATE_ENTRY, second)


def test_that_figures_available_only_since_are_said_to_be_so(book: Book) -> None:
    a, b = add_company(book, name="A", mrc="490"), add_company(book, name="B", mrc="490")
    propose_link(book, company_a=a, company_b=b, kind="other", proposed_on=date(2010, 5, 1))
    record_outcome(
        book, company=a, kind="export_sales", value=100, start_date=YEAR.start, end_date=YEAR.end
    )  # the only figure that is not n. d.
    freeze(book)
    add_activity(book, code="F", title="F", kind="awareness", start_date=date(2010, 6, 3), regions=("17",))
    one = differences(book)["synergy_links", None]
    assert (one.filed, one.today, [why.cause for why in one.explanations]) == (None, 1, [Cause.FIRST_RECORDS])


def test_that_links_and_outcomes_are_explained(book: Book, drummond: bytes) -> None:
    other = add_company(book, name="Autre", mrc="371")
    link = propose_link(book, company_a=drummond, company_b=other, kind="other", proposed_on=date(2010, 5, 1))
    sales = record_outcome(
        book, company=drummond, kind="export_sales", value=100_00, attribution="declared",
        start_date=YEAR.start, end_date=YEAR.end,
    )  # fmt: skip
    freeze(book)
    with book.change_set("Correct"):
        book.update(SynergyLink, link, proposed_on=date(2010, 3, 1))
        book.update(ExportOutcome, sales, value=250_00)
    assert only(book, "synergy_links").cause is Cause.DATE_CORRECTED
    why = only(book, "export_sales", "490")
    assert (why.cause, why.effect, why.amount) == (Cause.AMOUNT_CORRECTED, Effect.CHANGED, 150_00)
    with book.change_set("Back"):
        book.update(SynergyLink, link, proposed_on=date(2010, 5, 1))
    merge_companies(book, drummond, other)
    assert only(book, "synergy_links").cause is Cause.MERGED


def test_that_everything_gone_is_explained_down_to_nothing(book: Book, drummond: bytes) -> None:
    freeze(book)
    for (key,) in book.sql("SELECT id FROM company").fetchall():
        trash(book, "company", key)
    one = differences(book)[INFORMATION, None]
    assert (one.filed, one.today, one.amount) == (2, None, -2)


def test_that_a_region_served_from_a_later_day_is_named(book: Book, serve: Serve) -> None:
    serve(add_company(book, name="Mauricie", mrc="371"), "2010-05-05")
    freeze(book, "04")
    with book.change_set("Region"):
        book.update(Region, region_id("04"), served_from=date(2012, 4, 1))
    (why,) = differences(book, "04")[INFORMATION, None].explanations
    assert why.cause is Cause.TERRITORY_CHANGED


def test_that_a_rule_of_another_version_is_named_when_nothing_else_explains(book: Book, drummond: bytes) -> None:
    key = freeze(book)
    with book.change_set("As an earlier version would have counted"):
        book.sql(
            "UPDATE submission SET rules = replace(rules, '\"information_companies\":1', '\"information_companies\":0')"
        )
        book.sql(
            "UPDATE submission_record SET company = x'00', record = x'00' WHERE submission_id = ? AND indicator = ? "
            "AND company <> ?",
            (key, INFORMATION, drummond),
        )
    causes = {one.cause for one in differences(book)[INFORMATION, "490"].explanations}
    assert causes == {Cause.RULES_CHANGED}


# --- marks, not clocks -----------------------------------------------------------------------------------------


def test_that_a_change_made_on_a_laptop_whose_clock_is_a_year_back_is_a_difference(
    tmp_path: Path, book: Book, drummond: bytes
) -> None:
    freeze(book)
    a_year_back = RepeatableSurroundings(1_270_000_000_000, 3).surroundings()
    with Book.open(tmp_path / "book.cqi", surroundings=a_year_back) as other:
        trash(other, "company", drummond)
        (why,) = next(one for one in differences_of(other, YEAR, "17") if one.indicator == INFORMATION).explanations
    assert why.cause is Cause.TRASHED
    assert why.change is not None
    assert why.change.at < "2011"


# --- published figures, two dates ------------------------------------------------------------------------------


def test_that_a_year_never_submitted_is_refused(book: Book, drummond: bytes) -> None:
    with pytest.raises(NotFrozenError):
        differences_of(book, YEAR, "17")


def test_that_the_records_of_a_published_year_appear_as_differences_only(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    key = record_historical_submission(book, region="17", year=YEAR, figures={(INFORMATION, None): 34})
    one = next(one for one in differences_of(book, YEAR, "17") if (one.indicator, one.mrc) == (INFORMATION, None))
    assert (one.filed, one.today) == (34, 2)
    assert sum(each.amount for each in one.explanations) == -32
    assert [each.cause for each in one.explanations] == [Cause.LATE_ENTRY, Cause.LATE_ENTRY, Cause.NOT_IN_BOOK]
    mark_records_complete(book, key)
    again = next(one for one in differences_of(book, YEAR, "17") if (one.indicator, one.mrc) == (INFORMATION, None))
    assert (again.filed, again.today) == (34, 2)


def test_that_published_figures_entered_after_the_freeze_are_the_cause(book: Book, drummond: bytes) -> None:
    freeze(book)
    record_historical_submission(book, region="17", year=YEAR, figures={(INFORMATION, None): 34})
    one = differences(book)[INFORMATION, None]
    assert (one.filed, one.today, [each.cause for each in one.explanations]) == (2, 34, [Cause.PUBLISHED])


def test_that_two_past_states_are_compared_as_a_submission_is(book: Book, drummond: bytes, serve: Serve) -> None:
    first = vector_now(book)
    late = serve(add_company(book, name="Vélos Cadenel inc.", mrc="380"), "2011-03-28")
    second = vector_now(book)
    trash(book, "company", drummond)
    between = differences_between(book, YEAR, "17", at_mark(book, first), at_mark(book, second))
    totals = {one.indicator: one for one in between if one.mrc is None}
    assert (totals[INFORMATION].filed, totals[INFORMATION].today) == (2, 3)
    assert [each.record for each in totals[INFORMATION].explanations] == [late]
    since = {one.indicator: one for one in differences_between(book, YEAR, "17", at_mark(book, first)) if not one.mrc}
    assert {each.cause for each in since[INFORMATION].explanations} == {Cause.LATE_ENTRY, Cause.TRASHED}


@pytest.fixture(autouse=True)
def nothing_is_left_unexplained(book: Book) -> Iterator[None]:
    """Whatever a test did to the book, every difference that it ends with has a cause."""
    yield
    try:
        found = differences_of(book, YEAR, "17")
    except NotFrozenError:
        return
    assert all(why.cause is not Cause.UNEXPLAINED for one in found for why in one.explanations)
