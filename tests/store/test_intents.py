"""What the intents write: frozen places, moves, statuses, the trash and merges (counting rules 2, 5, 7, 12, 14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.domain.errors import (
    ForbiddenStatusError,
    InvalidValueError,
    SameCompanyError,
    UnknownMrcError,
    UnknownRecordError,
    UnknownRegionError,
)
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity, edit_activity
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import (
    add_company,
    canonical_company,
    company_named,
    edit_company,
)
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact, edit_contact, enter_consent
from cqi_desktop.store.funding import add_funding_line
from cqi_desktop.store.interventions import edit_intervention, mark_followed_up, record_intervention
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation, record_participations
from cqi_desktop.store.submissions import record_historical_submission
from cqi_desktop.store.synergies import change_link_status, propose_link
from cqi_desktop.store.tables import (
    Company,
    Contact,
    ExportOutcome,
    Intervention,
    Participation,
    Submission,
    SynergyLink,
    Target,
)
from cqi_desktop.store.targets import set_target
from cqi_desktop.store.trash import archive, kind_named, taken_out_with, trash, trashed_records, untrash

INFORMATION = service_id("information")
DAY = date(2010, 9, 15)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("CQI_TODAY", "2011-03-31")
    with Book.create(tmp_path / "carnet.cqi") as book:
        yield book


def company(book: Book, name: str = "Boiserie du Rang inc.", **fields: Any) -> bytes:
    return add_company(book, name=name, **fields)


def act(book: Book, of: bytes, day: date = DAY, **fields: Any) -> Any:
    key = record_intervention(book, company=of, service=INFORMATION, date=day, **fields)
    return book.find(Intervention, key)


def place(book: Book, record: Any) -> tuple[str | None, str | None]:
    again = book.find(type(record), record.id)
    return again.region, again.mrc


def labels(book: Book) -> list[str]:
    return [
        row[0]
        for row in book.sql("SELECT label FROM change_set WHERE writer = (SELECT writer FROM book_state) ORDER BY txn")
    ]


# --- companies and their place -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ({"mrc": "Drummond"}, ("17", "490")),
        ({"municipality": "Drummondville"}, ("17", "490")),
        ({"postal_code": "j2b 1h8"}, ("17", "490")),
        ({"region": "Estrie"}, ("05", None)),
        ({"region": "Montérégie"}, ("Montérégie", None)),
        ({}, (None, None)),
    ],
)
def test_that_a_new_company_takes_the_place_of_its_address(
    book: Book, address: dict[str, str], expected: tuple[str | None, str | None]
) -> None:
    assert place(book, book.find(Company, company(book, **address))) == expected


def test_that_wrong_values_are_refused_with_their_reason(book: Book) -> None:
    with pytest.raises(UnknownMrcError) as refused:
        company(book, mrc="Dromond")
    assert refused.value.values["nearest"] == "Drummond"
    for fields in ({"role": "friend"}, {"neq": "123"}, {"email": "nobody"}, {"postal_code": "J2"}):
        with pytest.raises(InvalidValueError):
            company(book, **fields)
    with pytest.raises(InvalidValueError):
        company(book, "  ")
    with pytest.raises(UnknownRegionError):
        add_funding_line(book, funder="CRÉ", region="Gaspésie", start_date=DAY, end_date=DAY)
    with pytest.raises(UnknownRecordError):
        act(book, b"0" * 16)
    assert book.scalar("SELECT count(*) FROM company") == 0


def test_that_an_intervention_keeps_the_place_of_its_day_when_the_company_moves(book: Book) -> None:
    mover = company(book, mrc="490")
    before = act(book, mover)
    edit_company(book, mover, mrc="430", municipality="Sherbrooke")
    after = act(book, mover)
    assert place(book, before) == ("17", "490")
    assert place(book, after) == ("05", "430")


def test_that_a_new_municipality_alone_moves_the_company(book: Book) -> None:
    mover = company(book, municipality="Drummondville")
    edit_company(book, mover, municipality="Victoriaville")
    assert place(book, book.find(Company, mover)) == ("17", "390")
    edit_company(book, mover, municipality="Rimouski")
    assert place(book, book.find(Company, mover)) == ("17", "390")
    edit_company(book, mover, mrc=None)
    assert place(book, book.find(Company, mover)) == ("17", None)


def test_that_filling_in_an_unknown_place_fills_the_records_that_had_none(book: Book) -> None:
    unplaced, other = company(book), company(book, "Autre inc.", mrc="371")
    records = [
        act(book, unplaced),
        book.find(SynergyLink, propose_link(book, company_a=other, company_b=unplaced, kind="supplier")),
        book.find(
            ExportOutcome,
            record_outcome(
                book,
                company=unplaced,
                kind="export_sales",
                value=100,
                start_date=date(2010, 4, 1),
                end_date=date(2011, 3, 31),
            ),
        ),
    ]
    activity = add_activity(book, code="A", title="Café", kind="cafe_export", start_date=DAY)
    taking_part = record_participation(book, activity=activity, company=unplaced)
    elsewhere = act(book, unplaced, region="05")
    assert edit_company(book, unplaced, mrc="490") == 4
    assert place(book, records[0]) == ("17", "490")
    assert place(book, records[2]) == ("17", "490")
    assert place(book, book.find(Participation, taking_part)) == ("17", "490")
    link = book.find(SynergyLink, records[1].id)
    assert (link.region_a, link.mrc_a, link.region_b, link.mrc_b) == ("04", "371", "17", "490")
    assert place(book, elsewhere) == ("05", None)
    assert labels(book)[-1] == "Fill in the place of a company"


def test_that_an_unknown_mrc_of_a_known_region_is_filled_in(book: Book) -> None:
    unplaced = company(book, region="17")
    record = act(book, unplaced)
    assert edit_company(book, unplaced, mrc="390") == 1
    assert place(book, record) == ("17", "390")


def test_that_correcting_a_known_place_changes_only_the_records_ticked(book: Book) -> None:
    misplaced = company(book, mrc="490")
    ticked, left = act(book, misplaced), act(book, misplaced)
    assert edit_company(book, misplaced, corrected={ticked.id}, mrc="390") == 1
    assert place(book, ticked) == ("17", "390")
    assert place(book, left) == ("17", "490")


def test_that_a_company_is_found_by_its_name_but_for_its_legal_form(book: Book) -> None:
    key = company(book, "Meubles Laliberté inc.")
    assert company_named(book, "MEUBLES LALIBERTÉ") == key
    with pytest.raises(UnknownRecordError):
        company_named(book, "Meubles Laliberte")


def test_that_an_adviser_is_created_once(book: Book) -> None:
    assert adviser_named(book, "Josée Lemay") == adviser_named(book, "josee lemay")
    assert book.scalar("SELECT count(*) FROM adviser") == 1


# --- interventions and activities ---------------------------------------------------------------------------


def test_that_the_region_of_brome_missisquoi_follows_the_date_of_the_act(book: Book) -> None:
    key = company(book, mrc="Brome-Missisquoi")
    before, after = act(book, key, date(2021, 7, 7)), act(book, key, date(2021, 7, 8))
    assert place(book, before) == ("Montérégie", "460")
    assert place(book, after) == ("05", "460")
    edit_intervention(book, before.id, date=date(2021, 7, 8))
    edit_intervention(book, after.id, date=date(2021, 5, 1))
    assert place(book, before) == ("05", "460")
    assert place(book, after) == ("Montérégie", "460")


def test_that_moving_an_activity_takes_the_regions_of_its_new_day(book: Book) -> None:
    key = company(book, mrc="460")
    activity = add_activity(book, code="M", title="M", kind="mission", start_date=date(2021, 6, 1), status="held")
    taking_part = record_participation(book, activity=activity, company=key)
    assert place(book, book.find(Participation, taking_part)) == ("Montérégie", "460")
    edit_activity(book, activity, start_date=date(2021, 9, 1))
    assert place(book, book.find(Participation, taking_part)) == ("05", "460")


def test_that_editing_notes_leaves_the_frozen_place_alone(book: Book) -> None:
    mover = company(book, mrc="490")
    record = act(book, mover)
    edit_company(book, mover, mrc="430")
    edit_intervention(book, record.id, notes="Rappeler", status="cancelled")
    assert place(book, record) == ("17", "490")
    edit_intervention(book, record.id, date=date(2010, 10, 1))
    assert place(book, record) == ("17", "490")


def test_that_another_company_brings_its_place(book: Book) -> None:
    record = act(book, company(book, mrc="490"))
    edit_intervention(book, record.id, company=company(book, "Autre", mrc="371"))
    assert place(book, record) == ("04", "371")


def test_that_a_stated_place_beats_that_of_the_company(book: Book) -> None:
    assert place(book, act(book, company(book, mrc="490"), mrc="Bécancour")) == ("17", "380")


def test_that_an_act_to_come_is_planned_and_a_past_one_done(book: Book) -> None:
    key = company(book)
    assert act(book, key).status == "done"
    assert act(book, key, date(2011, 3, 31)).status == "done"
    assert act(book, key, date(2011, 4, 1)).status == "planned"
    to_come = add_activity(book, code="C", title="C", kind="cafe_export", start_date=date(2011, 6, 9))
    registered = book.find(Participation, record_participation(book, activity=to_come, company=key))
    assert registered.attendance == "registered"
    past = add_activity(book, code="P", title="P", kind="awareness", start_date=DAY, regions=["Mauricie"])
    assert [
        book.find(Participation, row).attendance for row in record_participations(book, activity=past, companies=[key])
    ] == ["attended"]


def test_that_a_follow_up_is_marked_done_today(book: Book) -> None:
    record = act(book, company(book), follow_up_on=date(2011, 3, 20))
    mark_followed_up(book, record.id)
    assert book.find(Intervention, record.id).followed_up_on == date(2011, 3, 31)


# --- synergies, targets, submissions ------------------------------------------------------------------------


def test_that_each_status_of_a_link_keeps_its_date(book: Book) -> None:
    a, b = company(book, mrc="490"), company(book, "Autre", mrc="371")
    key = propose_link(book, company_a=a, company_b=b, kind="joint_booth", proposed_on=date(2010, 5, 1))
    change_link_status(book, key, "in_contact", date(2010, 6, 1))
    change_link_status(book, key, "concluded", date(2010, 9, 1), value_cents=5_000_00)
    change_link_status(book, key, "ended", date(2011, 2, 1))
    link = book.find(SynergyLink, key)
    assert (link.proposed_on, link.in_contact_on) == (date(2010, 5, 1), date(2010, 6, 1))
    assert (link.concluded_on, link.ended_on) == (date(2010, 9, 1), date(2011, 2, 1))
    assert link.value_cents == 500_000


def test_that_a_step_back_takes_away_the_date_of_the_status_left(book: Book) -> None:
    a, b = company(book), company(book, "Autre")
    key = propose_link(book, company_a=a, company_b=b, kind="other")
    change_link_status(book, key, "in_contact", date(2010, 6, 1))
    change_link_status(book, key, "concluded", date(2010, 9, 1))
    change_link_status(book, key, "in_contact")
    link = book.find(SynergyLink, key)
    assert (link.status, link.in_contact_on, link.concluded_on) == ("in_contact", date(2010, 6, 1), None)
    change_link_status(book, key, "ended")
    with pytest.raises(ForbiddenStatusError):
        change_link_status(book, key, "proposed")


def test_that_a_company_is_not_linked_with_itself(book: Book) -> None:
    key = company(book)
    with pytest.raises(SameCompanyError):
        propose_link(book, company_a=key, company_b=key, kind="other")


def test_that_a_target_is_set_in_place_of_the_one_before(book: Book) -> None:
    year = FiscalYear(2010)
    for value in (60, 70):
        set_target(
            book,
            indicator="information_companies",
            region="17",
            start_date=year.start,
            end_date=year.end,
            value=value,
        )
    assert [target.value for target in book.execute(Target.select())] == [70]


def test_that_a_historical_submission_is_completed_cell_by_cell(book: Book) -> None:
    year = FiscalYear(2008)
    first = record_historical_submission(
        book, region="Centre-du-Québec", year=year, figures={("information_companies", None): 34}
    )
    again = record_historical_submission(
        book,
        region="17",
        year=year,
        figures={("information_companies", None): 34, ("export_plan_companies", None): 4},
    )
    assert first == again
    assert book.find(Submission, first).records_complete is False
    cells = book.sql("SELECT indicator, value FROM submission_figure ORDER BY indicator").fetchall()
    assert cells == [("export_plan_companies", 4), ("information_companies", 34)]


# --- people --------------------------------------------------------------------------------------------------


def test_that_a_company_has_one_main_contact(book: Book) -> None:
    key = company(book)
    first = add_contact(book, company=key, last_name="Roy", is_main=True)
    second = add_contact(book, company=key, last_name="Lavoie", is_main=True)
    assert [book.find(Contact, person).is_main for person in (first, second)] == [False, True]
    edit_contact(book, first, is_main=True)
    assert [book.find(Contact, person).is_main for person in (first, second)] == [True, False]


def test_that_the_ledger_of_consents_only_grows(book: Book) -> None:
    person = add_contact(book, company=company(book), last_name="Roy")
    enter_consent(book, contact=person, kind="express", entered_on=DAY)
    enter_consent(book, contact=person, kind="withdrawn")
    kinds = book.sql("SELECT kind, entered_on FROM consent_entry ORDER BY entered_on").fetchall()
    assert kinds == [("express", "2010-09-15"), ("withdrawn", "2011-03-31")]


# --- trash, archive, merge ----------------------------------------------------------------------------------


def test_that_what_leaves_with_a_company_is_said_and_comes_back(book: Book) -> None:
    key = company(book)
    act(book, key)
    act(book, key)
    assert taken_out_with(book, "company", key) == {"intervention": 2}
    trash(book, "companies", key)
    assert [(row.kind, row.title) for row in trashed_records(book)] == [("company", "Boiserie du Rang inc.")]
    untrash(book, "company", key)
    assert trashed_records(book) == []
    assert book.find(Company, key).trashed_at is None


def test_that_only_some_kinds_are_archived(book: Book) -> None:
    key = company(book)
    archive(book, "company", key)
    assert book.find(Company, key).archived_at is not None
    with pytest.raises(InvalidValueError):
        archive(book, "intervention", act(book, key).id)
    with pytest.raises(InvalidValueError):
        kind_named("consent_entry")
    assert kind_named("Synergies") == "synergy_link"


def test_that_a_merge_re_points_everything_and_fills_what_was_unknown(book: Book) -> None:
    keep = company(book, phone="819 555-0101")
    other = company(book, "Boiseries du Rang", neq="1140000001", phone="819 555-0199", mrc="490")
    third = company(book, "Tierce", mrc="371")
    unplaced, placed = act(book, keep), act(book, other)
    main = add_contact(book, company=keep, last_name="Roy", is_main=True)
    second = add_contact(book, company=other, last_name="Lavoie", is_main=True)
    link = propose_link(book, company_a=other, company_b=third, kind="supplier")
    record_measure(book, company=other, kind="employees", value=12)
    merge_companies(book, keep, other, {"name": "Boiseries du Rang inc."})

    kept, merged = book.find(Company, keep), book.find(Company, other)
    assert (kept.name, kept.neq, kept.phone, kept.mrc) == (
        "Boiseries du Rang inc.", "1140000001", "819 555-0101", "490",
    )  # fmt: skip
    assert merged.merged_into_id == keep
    assert merged.archived_at is not None
    assert book.find(Intervention, placed.id).company_id == keep
    assert place(book, unplaced) == ("17", "490")
    assert book.find(SynergyLink, link).company_a_id == keep
    assert [book.find(Contact, person).is_main for person in (main, second)] == [True, False]
    assert labels(book)[-1] == "Merge companies"
    assert act(book, other).company_id == keep
    with pytest.raises(SameCompanyError):
        merge_companies(book, other, keep)


def test_that_the_smallest_key_is_meant_by_a_loop_of_merges(book: Book) -> None:
    keys = [company(book, f"Boucle {number}") for number in range(3)]
    outside = company(book, "Dehors")
    with book.change_set("Loop"):
        for key, into in zip(keys, [*keys[1:], keys[0]], strict=True):
            book.update(Company, key, merged_into=into)
        book.update(Company, outside, merged_into=keys[2])
    assert {canonical_company(book, key) for key in (*keys, outside)} == {min(keys)}
