"""The attendance sheet, what is heard, what is promised, and what happened since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import ChangedMeanwhileError, InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.actions import actions_of, add_action, edit_action, mark_action_done, postpone_action
from cqi_desktop.store.activities import add_activity, edit_activity_field, next_code
from cqi_desktop.store.activity_list import ActivityFilter, activity_lines, activity_totals
from cqi_desktop.store.activity_since import since_activity
from cqi_desktop.store.advisers import add_adviser
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import attendance_sheet, counts_of_sheet
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.concerns import concerns_of, edit_concern, note_concern
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.follow_ups import follow_ups_due, make_follow_up, put_off
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.participations import take_off_sheet
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo_last

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z
DAY = date(2010, 11, 18)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "carnet.cqi", surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as made:
        yield made


def activity(book: Book, title: str = "Café export", day: date = DAY, **more: object) -> bytes:
    return add_activity(
        book, code=next_code(book, day), title=title, kind="awareness", start_date=day, regions=("17",), **more
    )


def test_that_the_same_one_twice_is_marked_and_never_added_again(book: Book) -> None:
    held = activity(book)
    company = add_company(book, name="Meubles Tourigan inc.", municipality="Drummondville")
    jean = add_contact(book, company=company, first_name="Jean", last_name="Roy")
    record_arrivals(book, held, [Arrival(company)], "registered")
    done = record_arrivals(book, held, [Arrival(company, person="Roy, Jean")])
    assert (done.added, done.known, done.people) == (0, 1, 0)
    (line,) = attendance_sheet(book, held)
    assert (line.contact, line.person, line.attendance) == (jean, "Jean Roy", "attended")
    again = record_arrivals(book, held, [Arrival(company), Arrival(company, contact=jean)])
    assert again.added == 0
    assert len(attendance_sheet(book, held)) == 1


def test_that_several_people_of_one_company_are_one_attendance(book: Book) -> None:
    held = activity(book)
    company = add_company(book, name="Meubles Tourigan inc.", municipality="Drummondville")
    record_arrivals(book, held, [Arrival(company, person="Jean Roy"), Arrival(company, person="Anne Roy")])
    counts = counts_of_sheet(attendance_sheet(book, held))
    assert (counts.people, counts.companies) == (2, 1)
    (line,) = activity_lines(book, ActivityFilter())
    assert (line.people, line.came, line.listed) == (2, 1, 1)


def test_that_forty_arrivals_are_one_change_set_and_one_undo(book: Book) -> None:
    held = activity(book)
    done = record_arrivals(book, held, [Arrival(new_company=f"Entreprise {number}") for number in range(40)])
    assert (done.added, done.companies) == (40, 40)
    undo_last(book)
    assert attendance_sheet(book, held) == ()
    assert book.scalar("SELECT count(*) FROM company WHERE trashed_at IS NULL") == 0


def test_that_a_new_company_named_twice_is_made_once(book: Book) -> None:
    held = activity(book)
    done = record_arrivals(
        book,
        held,
        [
            Arrival(new_company="Fromagerie Neuve inc.", person="A B"),
            Arrival(new_company="FROMAGERIE NEUVE", person="C D"),
        ],
    )
    assert (done.companies, done.people, done.added) == (1, 2, 2)


def test_that_a_merged_company_is_one_line_of_the_list(book: Book) -> None:
    held = activity(book)
    kept = add_company(book, name="Aciers Gagnon inc.")
    gone = add_company(book, name="Acier Gagnon")
    record_arrivals(book, held, [Arrival(kept), Arrival(gone)])
    merge_companies(book, kept, gone)
    assert {line.company_name for line in attendance_sheet(book, held)} == {"Aciers Gagnon inc."}
    assert activity_lines(book, ActivityFilter())[0].came == 1


def test_that_the_sums_of_the_list_are_those_of_the_figures(book: Book) -> None:
    first, second = activity(book), activity(book, "Deuxième", date(2011, 1, 20))
    companies = [add_company(book, name=f"Entreprise {n}", municipality="Drummondville") for n in range(3)]
    record_arrivals(book, first, [Arrival(company) for company in companies])
    record_arrivals(book, second, [Arrival(companies[0])])
    lines = activity_lines(book, ActivityFilter(years=(FiscalYear(2010),), regions=("17",)))
    totals = activity_totals(book, lines)
    assert (totals.attendances, totals.companies) == (4, 3)
    figure = figures_of(book, FiscalYear(2010)).figure("awareness_companies", "17")
    assert figure.total == 3


def test_that_the_list_answers_to_its_filters(book: Book) -> None:
    held = activity(book, place="Victoriaville")
    activity(book, "Formation", date(2011, 5, 2))
    assert [line.key for line in activity_lines(book, ActivityFilter(text="victoria"))] == [held]
    assert len(activity_lines(book, ActivityFilter(statuses=("planned",)))) == 1
    assert activity_lines(book, ActivityFilter(kinds=("mission",))) == ()
    assert activity_lines(book, ActivityFilter(regions=("04",))) == ()
    assert len(activity_lines(book, ActivityFilter(years=(FiscalYear(2010),)))) == 1


def test_that_a_fact_changed_meanwhile_is_not_written_over(book: Book) -> None:
    held = activity(book)
    edit_activity_field(book, held, "title", "Café export", "Autre titre")
    with pytest.raises(ChangedMeanwhileError):
        edit_activity_field(book, held, "title", "Café export", "Troisième")
    with pytest.raises(InvalidValueError):
        edit_activity_field(book, held, "title", "Autre titre", "")


def test_that_codes_proposed_are_free(book: Book) -> None:
    assert next_code(book, DAY) == "2010-11-A"
    activity(book)
    assert next_code(book, DAY) == "2010-11-B"


def test_that_a_concern_counts_the_actions_that_answer_it(book: Book) -> None:
    held = activity(book)
    company = add_company(book, name="Meubles Tourigan inc.")
    concern = note_concern(book, company=company, text="Le taux de change", activity=held)
    action = add_action(book, text="Appeler EDC", company=company, concern=concern, activity=held, due_on=DAY)
    edit_concern(book, concern, text="Le taux de change mange la marge")
    with pytest.raises(InvalidValueError):
        edit_concern(book, concern, text=" ")
    mark_action_done(book, action)
    edit_action(book, action, result="Rendez-vous pris")
    (line,) = concerns_of(book, held)
    assert (line.text, line.actions, line.done) == ("Le taux de change mange la marge", 1, 1)
    (promise,) = actions_of(book, held)
    assert (promise.is_open, promise.result, promise.concern) == (False, "Rendez-vous pris", line.text)
    mark_action_done(book, action, done=False)
    assert actions_of(book, held)[0].is_open


def test_that_an_open_action_is_among_the_follow_ups_of_its_owner(book: Book) -> None:
    held, today = activity(book), book.today()
    mine = add_adviser(book, name="Odile Essai")
    other = add_adviser(book, name="Paul Essai")
    company = add_company(book, name="Meubles Tourigan inc.", municipality="Drummondville")
    action = add_action(book, text="Appeler EDC", company=company, activity=held, adviser=mine, due_on=today)
    add_action(book, text="Envoyer le guide", activity=held, adviser=other, due_on=today - timedelta(3))
    add_action(book, text="Plus tard", activity=held, adviser=mine, due_on=today + timedelta(60))
    assert follow_ups_due(book).total == 2
    assert follow_ups_due(book, None, "17").total == 2
    assert follow_ups_due(book, None, "04").total == 0
    (found,) = follow_ups_due(book, mine).listed
    assert (found.action, found.company_name, found.subject) == (action, "Meubles Tourigan inc.", "Appeler EDC")
    put_off(book, found, today + timedelta(2))
    (later,) = follow_ups_due(book, mine).listed
    make_follow_up(book, later)
    assert follow_ups_due(book, mine).total == 0
    postpone_action(book, action, today + timedelta(1))
    trash(book, "activity", held)
    assert follow_ups_due(book).total == 0


def test_that_what_happened_since_begins_the_day_after(book: Book) -> None:
    held = activity(book)
    served, quiet = add_company(book, name="Servie inc."), add_company(book, name="Tranquille inc.")
    absent = add_company(book, name="Absente inc.")
    record_arrivals(book, held, [Arrival(served), Arrival(quiet)])
    record_arrivals(book, held, [Arrival(absent)], "absent")
    for day in (DAY, DAY + timedelta(1), DAY + timedelta(9)):
        record_intervention(book, company=served, service=service_id("information"), date=day)
    lines = since_activity(book, held)
    assert [(line.name, line.interventions, line.is_quiet) for line in lines] == [
        ("Servie inc.", 2, False),
        ("Tranquille inc.", 0, True),
    ]
    assert lines[0].last_on == DAY + timedelta(9)


def test_that_lines_taken_off_come_back_with_undo(book: Book) -> None:
    held = activity(book)
    done = record_arrivals(book, held, [Arrival(new_company="Une inc."), Arrival(new_company="Deux inc.")])
    take_off_sheet(book, done.participations)
    assert attendance_sheet(book, held) == ()
    undo_last(book)
    assert len(attendance_sheet(book, held)) == 2
