"""``export`` writes cards and calendars by the ending of the name, and notes what names people."""

from __future__ import annotations

from pathlib import Path

import vobject
from icalendar import Calendar

from cqi_desktop.store.book import Book
from cqi_desktop.store.export_journal import exports

from .conftest import Run


def test_that_the_ending_of_the_name_chooses_cards_or_a_calendar(cqi: Run, sample: Path, tmp_path: Path) -> None:
    cards, days, tasks = tmp_path / "contacts.vcf", tmp_path / "activites.ics", tmp_path / "suivis.ics"
    for kind, output in (("contacts", cards), ("activities", days), ("interventions", tasks)):
        answer = cqi("export", kind, "--output", output, "--database", sample)
        assert answer.status == 0, answer.err
    people = list(vobject.readComponents(cards.read_text("utf-8")))
    assert people
    assert Calendar.from_ical(days.read_bytes()).walk("VEVENT")
    assert Calendar.from_ical(tasks.read_bytes()).walk("VTODO")
    with Book.open(sample, read_only=True) as book:
        noted = {line.kind: line for line in exports(book)}
    assert set(noted) == {"contacts"}  # the others name nobody, and only read the book
    assert noted["contacts"].record_count == len(people)
    assert not noted["contacts"].with_personal


def test_that_another_list_takes_no_such_ending(cqi: Run, sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "entreprises.vcf"
    assert cqi("export", "companies", "--output", output, "--database", sample).status == 2
    assert not output.exists()
