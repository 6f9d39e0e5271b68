"""Cards and calendars read back by the libraries and by our own import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import vobject
from icalendar import Calendar

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.calendar_files import write_activity_calendar, write_activity_files, write_follow_ups
from cqi_desktop.exchange.card_files import write_cards
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.export_journal import exports
from cqi_desktop.store.interventions import mark_followed_up, record_intervention
from cqi_desktop.store.trash import trash


@pytest.fixture
def company(book: Book) -> bytes:
    key = add_company(
        book, name="Ébénisterie Vaudrelle; fils, inc.", address="12, rue de l’Érable", municipality="Warwick",
        postal_code="J0A 1M0",
    )  # fmt: skip
    add_contact(
        book, company=key, first_name="Réjean", last_name="Champoux-Bélanger de la Rivière-aux-Rats", language="fr",
        title="Directeur, ventes", email="rejean@vaudrelle.exemple", phone="819 555-0101", mobile="819 555-0122",
        personal_email="rejean@maison.exemple",
    )  # fmt: skip
    return key


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_that_cards_are_read_by_the_library_and_hold_no_personal_field(
    book: Book, company: bytes, tmp_path: Path, version: str
) -> None:
    path = tmp_path / "contacts.vcf"
    assert write_cards(book, path, version=version) == 1
    (card,) = vobject.readComponents(path.read_text("utf-8"))
    assert card.version.value == version
    assert (card.n.value.given, card.n.value.family) == ("Réjean", "Champoux-Bélanger de la Rivière-aux-Rats")
    assert card.org.value == ["Ébénisterie Vaudrelle; fils, inc."]
    assert (card.title.value, card.email.value) == ("Directeur, ventes", "rejean@vaudrelle.exemple")
    assert [line.value for line in card.tel_list] == ["819 555-0101"]
    assert card.adr.value.code == "J0A 1M0"
    assert all(len(line.encode()) <= 76 for line in path.read_text("utf-8").splitlines())
    (noted,) = exports(book)
    assert (noted.kind, noted.format, noted.record_count, noted.with_personal) == ("contacts", "vcf", 1, False)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_that_personal_fields_go_out_when_asked_for_and_the_import_knows_the_card(
    book: Book, company: bytes, tmp_path: Path, version: str
) -> None:
    path = tmp_path / "contacts.vcf"
    write_cards(book, path, companies=[company], version=version, with_personal=True)
    (card,) = vobject.readComponents(path.read_text("utf-8"))
    assert [line.value for line in card.tel_list] == ["819 555-0101", "819 555-0122"]
    assert len(card.email_list) == 2
    assert exports(book)[0].with_personal
    report = import_file(book, path, "contacts", ImportOptions())
    assert (report.created, report.updated, report.unchanged, report.errors) == (0, 0, 1, ())


def test_that_only_the_people_asked_for_and_followed_go_out(book: Book, company: bytes, tmp_path: Path) -> None:
    other = add_contact(book, company=company, last_name="Houle")
    gone = add_contact(book, company=company, last_name="Roy")
    trash(book, "contact", gone)
    assert write_cards(book, tmp_path / "a.vcf") == 2
    assert write_cards(book, tmp_path / "b.vcf", contacts=[other]) == 1
    assert write_cards(book, tmp_path / "c.vcf", companies=[]) == 0
    with pytest.raises(InvalidValueError):
        write_cards(book, tmp_path / "c.txt")


def parts(path: Path, name: str) -> list:
    return list(Calendar.from_ical(path.read_bytes()).walk(name))


def test_that_activities_are_whole_days_that_a_calendar_knows_again(book: Book, tmp_path: Path) -> None:
    add_activity(
        book, code="CE-12", title="Café export : « l’Ouest »", kind="cafe_export", start_date=date(2011, 4, 12),
        place="Victoriaville",
    )  # fmt: skip
    add_activity(
        book, code="M-1", title="Mission", kind="mission", start_date=date(2011, 3, 1), end_date=date(2011, 3, 4)
    )
    path = tmp_path / "activites.ics"
    assert write_activity_calendar(book, path) == 2
    mission, coffee = parts(path, "VEVENT")
    assert (mission.decoded("dtstart"), mission.decoded("dtend")) == (date(2011, 3, 1), date(2011, 3, 5))
    assert str(coffee["summary"]) == "Café export : « l’Ouest »"
    assert (str(coffee["location"]), str(coffee["status"])) == ("Victoriaville", "TENTATIVE")
    assert coffee.decoded("dtend") == date(2011, 4, 13)
    again = tmp_path / "encore.ics"
    write_activity_calendar(book, again)
    assert again.read_bytes() == path.read_bytes()
    files = write_activity_files(book, tmp_path)
    assert [file.name for file in files] == [
        "2011-03-01 M-1 Mission.ics",
        "2011-04-12 CE-12 Café export « l’Ouest ».ics",
    ]
    assert [len(parts(file, "VEVENT")) for file in files] == [1, 1]


def test_that_follow_ups_to_make_are_tasks_or_events(book: Book, company: bytes, tmp_path: Path) -> None:
    keys = [
        record_intervention(
            book, company=company, service=service_id("information"), date=date(2011, 3, day), subject="Taxes",
            follow_up_on=date(2011, 4, day),
        )
        for day in (5, 9)
    ]  # fmt: skip
    mark_followed_up(book, keys[0])
    path = tmp_path / "suivis.ics"
    assert write_follow_ups(book, path) == 1
    (task,) = parts(path, "VTODO")
    assert task.decoded("due") == date(2011, 4, 9)
    assert "Vaudrelle" in str(task["summary"])
    assert "Taxes" in str(task["summary"])
    assert write_follow_ups(book, path, as_events=True) == 1
    (event,) = parts(path, "VEVENT")
    assert (event.decoded("dtstart"), event["uid"]) == (date(2011, 4, 9), task["uid"])
    assert exports(book)[0].kind == "follow_ups"
    assert write_follow_ups(book, path, companies=[]) == 0
