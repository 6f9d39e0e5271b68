"""The budget to the dollar, what each source claims of a year, and what two of them would claim at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import WHOLE, total_of
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.budget import BudgetLine, budget_lines
from cqi_desktop.store.change_sets import latest_sets
from cqi_desktop.store.claim_matrix import ActFilter, shared_acts
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.funding import add_funding_line, edit_funding_line
from cqi_desktop.store.funding_claims import (
    claimed_acts,
    claimed_time,
    claims_by_line,
    companies_claimed_twice,
    interventions_claimed_twice,
)
from cqi_desktop.store.funding_programmes import add_programme, edit_programme, programmes_of
from cqi_desktop.store.funding_shares import claim_interventions, set_share, share_intervention, shares_of
from cqi_desktop.store.funding_summary import funding_summary
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.list_choices import opening_year, years_with_records
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.tables import Activity
from cqi_desktop.store.targets import mrc_targets_of, remove_target, set_target, target_for, targets_of
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo

YEAR, NEXT = FiscalYear(2010), FiscalYear(2011)
MAURICIE, CENTRE = "04", "17"


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("funding") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Book]:
    with Book.open(sample_file, read_only=True) as book:
        yield book


@pytest.fixture
def own_sample(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    with Book.open(Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))) as book:
        yield book


def of_funder(book: Book, beginning: str, year: FiscalYear = YEAR, region: str = MAURICIE) -> BudgetLine:
    return next(line for line in budget_lines(book, year, region) if line.funder.startswith(beginning))


def undo_latest(book: Book) -> None:
    undo(book, next(iter(latest_sets(book)))[0])


# --- the budget ----------------------------------------------------------------------------------------------


def test_that_the_published_budget_is_there_to_the_dollar(sample: Book) -> None:
    lines = budget_lines(sample, NEXT, CENTRE)
    total = total_of(line.amounts for line in lines)
    assert total.budget == 294_750_00
    assert [line.amounts.budget for line in lines] == [60_000_00, 120_000_00, 55_800_00, 58_950_00]
    assert [line.amounts.stage for line in lines] == ["accepted", "requested", "requested", "forecast"]
    summary = funding_summary(sample, NEXT, CENTRE)
    assert (summary.grants.budget, summary.own.budget) == (235_800_00, 58_950_00)
    assert summary.own.budget / 294_750_00 == 0.2


def test_that_the_year_of_a_budget_to_come_can_be_shown(sample: Book) -> None:
    assert years_with_records(sample, opening_year(sample))[0] == NEXT


def test_that_budget_and_actual_are_told_by_region_and_year(sample: Book) -> None:
    places = {(place.region, place.year): place for place in funding_summary(sample, YEAR).places}
    assert set(places) == {(CENTRE, NEXT), (MAURICIE, YEAR), ("05", YEAR)}
    mauricie = places[MAURICIE, YEAR].whole
    assert (mauricie.budget, mauricie.amounts.received, mauricie.amounts.spent) == (110_000_00, 92_500_00, 105_000_00)
    assert mauricie.left == 5_000_00
    assert places["05", YEAR].own.budget == 12_000_00


# --- what each source claims ---------------------------------------------------------------------------------


def test_that_the_acts_behind_a_claim_are_exactly_its_figures(sample: Book) -> None:
    claims = claims_by_line(sample, YEAR, MAURICIE)
    assert len(claims) == 2
    for line, told in claims.items():
        acts = claimed_acts(sample, YEAR, line, MAURICIE)
        assert told.interventions == len(acts)
        assert told.companies == len({act.company for act in acts})
        assert told.seconds == sum(act.paid_seconds for act in acts)


def test_that_what_dec_pays_for_is_known(sample: Book) -> None:
    dec = of_funder(sample, "Développement")
    told = claims_by_line(sample, YEAR, MAURICIE)[dec.key]
    assert told.companies == 18
    assert told.interventions == 50
    labels = {act.label for act in claimed_acts(sample, YEAR, dec.key, MAURICIE)}
    assert "Service d'information" not in labels, "the CRÉ pays that one whole"


def test_that_what_nobody_pays_makes_up_the_rest(sample: Book) -> None:
    time = claimed_time(sample, YEAR, MAURICIE)
    hours = figures_of(sample, YEAR).figure("hours", MAURICIE).total
    assert hours is not None
    assert time.seconds == hours * 3600
    paid = sum(claims.seconds for claims in claims_by_line(sample, YEAR, MAURICIE).values())
    twice = sum(act.excess for act in interventions_claimed_twice(sample, YEAR, MAURICIE))
    assert abs(time.seconds - time.free_seconds - (paid - twice)) <= time.interventions


def test_that_an_hour_claimed_by_two_funders_is_told(sample: Book) -> None:
    (double,) = interventions_claimed_twice(sample, YEAR, MAURICIE)
    assert (double.share, len(double.funders)) == (12_000, 2)
    listed = shared_acts(sample, YEAR, MAURICIE, ActFilter.DOUBLE)
    assert [act.key for act in listed.acts] == [double.key]


def test_that_companies_of_two_funders_are_told_and_own_revenue_is_none(own_sample: Book) -> None:
    before = companies_claimed_twice(own_sample, YEAR, MAURICIE)
    assert len(before) == 18
    dec = of_funder(own_sample, "Développement")
    edit_funding_line(own_sample, dec.key, is_own_revenue=True)
    assert companies_claimed_twice(own_sample, YEAR, MAURICIE) == ()


def test_that_lists_of_the_matrix_part_the_interventions(sample: Book) -> None:
    every = shared_acts(sample, YEAR, MAURICIE)
    free = shared_acts(sample, YEAR, MAURICIE, ActFilter.FREE)
    assert every.count == len(every.acts) == claimed_time(sample, YEAR, MAURICIE).interventions
    assert free.count == claimed_time(sample, YEAR, MAURICIE).free_interventions
    assert all(act.share < WHOLE for act in free.acts)
    assert len(shared_acts(sample, YEAR, MAURICIE, limit=7).acts) == 7


# --- sharing -------------------------------------------------------------------------------------------------


def test_that_a_share_is_typed_taken_back_and_undone(own_sample: Book) -> None:
    book = own_sample
    cre, dec = of_funder(book, "Conférence").key, of_funder(book, "Développement").key
    act = shared_acts(book, YEAR, MAURICIE, ActFilter.FREE).acts[0].key
    set_share(book, act, dec, 6_000)
    set_share(book, act, cre, 4_000)
    assert shares_of(book, act) == {dec: 6_000, cre: 4_000}
    set_share(book, act, cre, None)
    assert shares_of(book, act) == {dec: 6_000}
    undo_latest(book)
    assert shares_of(book, act) == {dec: 6_000, cre: 4_000}


def test_that_one_source_for_the_whole_is_the_shortcut(own_sample: Book) -> None:
    book = own_sample
    dec = of_funder(book, "Développement").key
    act = shared_acts(book, YEAR, MAURICIE, ActFilter.FREE).acts[0].key
    share_intervention(book, act, {dec: WHOLE})
    assert book.scalar("SELECT funding_line_id FROM intervention WHERE id = ?", (act,)) == dec
    assert shares_of(book, act) == {dec: WHOLE}
    set_share(book, act, dec, 2_500)
    assert book.scalar("SELECT funding_line_id FROM intervention WHERE id = ?", (act,)) is None
    assert shares_of(book, act) == {dec: 2_500}


def test_that_interventions_of_nobody_are_given_to_a_source_as_one_change(own_sample: Book) -> None:
    book = own_sample
    dec = of_funder(book, "Développement").key
    keys = [act.key for act in shared_acts(book, YEAR, MAURICIE).acts]
    free = claimed_time(book, YEAR, MAURICIE).free_interventions
    assert claim_interventions(book, keys, dec) == free == 10
    assert claimed_time(book, YEAR, MAURICIE).free_interventions == 0
    undo_latest(book)
    assert claimed_time(book, YEAR, MAURICIE).free_interventions == 10


def test_that_a_source_in_the_trash_claims_nothing(own_sample: Book) -> None:
    book = own_sample
    dec = of_funder(book, "Développement").key
    trash(book, "funding_line", dec)
    assert dec not in claims_by_line(book, YEAR, MAURICIE)
    assert interventions_claimed_twice(book, YEAR, MAURICIE) == ()


def test_that_merged_companies_are_claimed_once_and_figures_never_move(own_sample: Book) -> None:
    book = own_sample
    dec = of_funder(book, "Développement").key
    companies = sorted({act.company for act in claimed_acts(book, YEAR, dec, MAURICIE)})
    merge_companies(book, companies[0], companies[1])
    assert claims_by_line(book, YEAR, MAURICIE)[dec].companies == 17


def test_that_an_activity_gives_its_companies_to_its_source(own_sample: Book) -> None:
    book = own_sample
    company = add_company(book, name="Verrerie Bellecourbe", municipality="Shawinigan")
    line = add_funding_line(
        book, funder="Fonds régional", region=MAURICIE, start_date=YEAR.start, end_date=YEAR.end, accepted_cents=100_00
    )
    activity = add_activity(
        book,
        code="AT-10",
        title="Atelier",
        kind="awareness",
        start_date=date(2010, 10, 1),
        status="held",
        regions=(MAURICIE,),
    )
    with book.change_set("Test"):
        book.update(Activity, activity, funding_line=line)
    record_participation(book, activity=activity, company=company, attendance="attended")
    told = claims_by_line(book, YEAR, MAURICIE)[line]
    assert (told.interventions, told.companies, told.seconds) == (0, 1, 0)
    (act,) = claimed_acts(book, YEAR, line, MAURICIE)
    assert (act.kind, act.company_name, act.label) == ("participation", "Verrerie Bellecourbe", "Atelier")


def test_that_a_source_of_another_year_that_pays_is_told(own_sample: Book) -> None:
    book = own_sample
    company = add_company(book, name="Verrerie Bellecourbe", municipality="Drummondville")
    act = record_intervention(
        book, company=company, service=service_id("information"), date=date(2011, 3, 1), status="done"
    )
    line = of_funder(book, "Développement", NEXT, CENTRE)
    share_intervention(book, act, {line.key: WHOLE})
    assert funding_summary(book, YEAR, CENTRE).foreign == ((line.key, line.funder),)
    assert funding_summary(book, NEXT, CENTRE).foreign == ()


# --- programmes ----------------------------------------------------------------------------------------------


def test_that_a_programme_may_change_its_name_and_a_source_keeps_its_own(own_sample: Book) -> None:
    book = own_sample
    first = add_programme(book, funder="MDEIE", name="PEX", start_date=date(2006, 4, 1), end_date=date(2010, 12, 31))
    add_programme(book, funder="MESI", name="PAPDE", start_date=date(2010, 6, 1), succeeds=first)
    add_funding_line(
        book, funder="MDEIE", programme="PEX", region=MAURICIE, start_date=YEAR.start, end_date=YEAR.end,
        funding_programme=first,
    )  # fmt: skip
    edit_programme(book, first, name="PEX - organismes")
    summary = funding_summary(book, YEAR, MAURICIE)
    assert [(line.programme, line.funder) for line in summary.out_of_date] == [("PEX", "MDEIE")]
    (overlap,) = summary.overlaps
    assert (overlap.start, overlap.end) == (date(2010, 6, 1), date(2010, 12, 31))


def test_that_a_programme_that_ends_before_it_begins_or_follows_itself_is_refused(own_sample: Book) -> None:
    book = own_sample
    first = add_programme(book, funder="MDEIE", name="PEX", start_date=date(2006, 4, 1))
    second = add_programme(book, funder="MDEIE", name="PEX 2", start_date=date(2012, 4, 1), succeeds=first)
    with pytest.raises(InvalidValueError) as refused:
        edit_programme(book, first, end_date=date(2005, 1, 1))
    assert refused.value.values["expected"] == "later_day"
    with pytest.raises(InvalidValueError):
        edit_programme(book, first, succeeds=second)
    assert len(programmes_of(book)) == 2


# --- targets -------------------------------------------------------------------------------------------------


def test_that_an_mrc_has_its_own_target_and_0_is_one(own_sample: Book) -> None:
    book = own_sample
    bounds = {"start_date": YEAR.start, "end_date": YEAR.end}
    set_target(book, indicator="information_companies", region=CENTRE, mrc="380", value=0, **bounds)
    assert mrc_targets_of(book, YEAR, CENTRE) == {("information_companies", "380"): 0}
    assert target_for(book, YEAR, "information_companies", CENTRE, "380") == 0
    assert target_for(book, YEAR, "information_companies", CENTRE) == 60, "that of the region stays"
    assert len(targets_of(book, YEAR)) == 23
    remove_target(book, indicator="information_companies", region=CENTRE, mrc="380", **bounds)
    assert mrc_targets_of(book, YEAR, CENTRE) == {}
    assert target_for(book, YEAR, "information_companies", CENTRE) == 60
