"""Two laptops that freeze the same year and region apart: both are kept, all laptops agree on the one in force."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.differences import Cause
from cqi_desktop.domain.errors import NotInForceError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import SubmissionStatus, in_force, submissions_in
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.submission_differences import differences_of
from tests.sync.laptops import START_MS, team_of
from tests.sync.test_exchange import assert_equal

YEAR = FiscalYear(2010)
A_YEAR = 365 * 86_400_000


def serve(book: Book, name: str) -> bytes:
    company = add_company(book, name=name, mrc="490")
    return record_intervention(
        book, company=company, service=service_id("information"), date=date(2010, 5, 5), status="done"
    )


def freeze(book: Book, corrects: bytes | None = None) -> bytes:
    return freeze_submission(book, region="17", year=YEAR, corrects=corrects)


def statuses(book: Book) -> dict[bytes, SubmissionStatus]:
    return {line.id: line.status for line in submissions_in(book)}


def test_that_the_smaller_clock_is_in_force_and_the_other_a_conflict_everywhere(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        serve(team[0], "Acier Grantelle inc.")
        team.exchange_all()
        team.reopen(0, 41, START_MS + A_YEAR)
        ours, theirs = freeze(team[0]), freeze(team[1])
        team.exchange_all()
        assert_equal(team.books)
        for book in team.books:
            assert statuses(book) == {theirs: SubmissionStatus.IN_FORCE, ours: SubmissionStatus.CONFLICT}
            assert differences_of(book, YEAR, "17") == ()
        with pytest.raises(NotInForceError):
            freeze(team[0], corrects=ours)
        corrected = freeze(team[0], corrects=theirs)
        team.exchange_all()
        for book in team.books:
            assert in_force(book, YEAR)["17"].id == corrected
            assert statuses(book)[theirs] is SubmissionStatus.CORRECTED
            assert statuses(book)[ours] is SubmissionStatus.CONFLICT


def test_that_what_a_laptop_had_not_sent_yet_is_a_late_entry_however_old_its_clock(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        serve(team[0], "Acier Grantelle inc.")
        team.exchange_all()
        team.reopen(1, 42, START_MS - A_YEAR)
        kept_back = serve(team[1], "Vélos Cadenel inc.")
        freeze(team[0])
        team.exchange_all()
        assert_equal(team.books)
        for book in team.books:
            total = next(one for one in differences_of(book, YEAR, "17") if one.indicator == "information_companies")
            assert (total.filed, total.today) == (1, 2)
            assert [(why.cause, why.record) for why in total.explanations] == [(Cause.LATE_ENTRY, kept_back)]
