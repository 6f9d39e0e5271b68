"""What is gathered for a workbook: standings, rule 11, names kept from the CRÉ, matching lists and figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.reports.breakdown import Audience, Breakdown, gather_breakdown
from cqi_desktop.reports.sheets.notes import build_notes
from cqi_desktop.reports.wording import standing_label
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.submission_differences import differences_of
from cqi_desktop.store.submissions import record_historical_submission
from cqi_desktop.store.tables import Submission
from cqi_desktop.store.year_standing import Standing
from cqi_desktop.translation import in_language

from .reported_book import NAMES, YEAR, make_book

Gather = Callable[..., Breakdown]


@pytest.fixture
def own_book(tmp_path: Path) -> Iterator[Book]:
    with make_book(tmp_path / "own.cqi") as book:
        yield book


def test_that_years_come_latest_first_with_their_standing(gather: Gather) -> None:
    breakdown = gather()
    assert [year.fiscal_year.label for year in breakdown.years] == ["2010-2011", "2009-2010", "2008-2009"]
    standings = [standing.standing for standing in breakdown.standings]
    assert standings == [Standing.PROVISIONAL, Standing.PUBLISHED, Standing.PUBLISHED]
    assert gather(None).standings[1].standing is Standing.PROVISIONAL


def test_that_what_only_the_board_sees_is_not_gathered_for_the_cre(gather: Gather) -> None:
    breakdown = gather(audience="cre")
    assert (breakdown.budgets, breakdown.targets, breakdown.companies) == ((), (), ())


@pytest.mark.parametrize("region", ["17", "04", "05", None])
def test_that_the_list_of_companies_is_the_figure(gather: Gather, region: str | None) -> None:
    breakdown = gather(region)
    assert len(breakdown.companies) == breakdown.figure(breakdown.year, "companies_served").total
    interventions = sum(sum(company.counts) for company in breakdown.companies)
    assert interventions == breakdown.figure(breakdown.year, "interventions").total
    by_name = [company.name for company in breakdown.companies]
    assert by_name.index("Éb" + NAMES[5][2:]) < by_name.index(NAMES[6]) if region == "17" else by_name


def test_that_records_of_a_published_year_are_not_listed(own_book: Book) -> None:
    record_historical_submission(own_book, region="17", year=YEAR, figures={("information_companies", None): 64})
    breakdown = gather_breakdown(own_book, YEAR, "17", audience="board")
    assert breakdown.activities == ()
    assert breakdown.companies == ()
    whole = gather_breakdown(own_book, YEAR, None, audience="board")
    assert {company.region for company in whole.companies} == {"04", "05"}
    assert [activity.code for activity in whole.activities] == ["S-02", "F-01", "M-01"]


def test_that_a_frozen_year_says_its_day(own_book: Book) -> None:
    with own_book.change_set("Freeze"):
        own_book.insert(
            Submission, kind="frozen", region="17", start_date=YEAR.start, end_date=YEAR.end,
            submitted_at="2011-05-04T14:00:00Z",
        )  # fmt: skip
    standing = gather_breakdown(own_book, YEAR, "17").standing
    assert (standing.standing, standing.submitted_on) == (Standing.FROZEN, date(2011, 5, 4))
    assert gather_breakdown(own_book, YEAR, None).standing.standing is Standing.PROVISIONAL


def test_that_a_year_submitted_again_is_said_to_be_corrected(own_book: Book) -> None:
    first = freeze_submission(own_book, region="17", year=YEAR)
    standing = gather_breakdown(own_book, YEAR, "17").standing
    assert standing.standing is Standing.FROZEN
    assert standing_label(standing).startswith("Soumission gelée le ")
    freeze_submission(own_book, region="17", year=YEAR, corrects=first)
    standing = gather_breakdown(own_book, YEAR, "17").standing
    assert standing.standing is Standing.CORRECTED
    assert standing_label(standing).startswith("Soumission corrigée le ")


def test_that_a_frozen_year_that_changed_since_says_so(own_book: Book) -> None:
    """A workbook made later never passes off its figures as those that were filed."""
    freeze_submission(own_book, region="17", year=YEAR)
    filed = gather_breakdown(own_book, YEAR, "17").year.figure("export_plan_companies", "17").total or 0
    company = add_company(own_book, name="Silicium tardif inc.", mrc="380")
    record_intervention(own_book, company=company, service=service_id("export_plan"), date=date(2011, 3, 29))
    breakdown = gather_breakdown(own_book, YEAR, "17")
    changed = {(one.indicator, one.mrc): (one.filed, one.today) for one in breakdown.standing.changed}
    assert changed[("export_plan_companies", None)] == (filed, filed + 1)
    assert ("export_plan_companies", "380") in changed
    assert ("information_companies", None) not in changed
    assert len(changed) == len(differences_of(own_book, YEAR, "17"))
    with in_language("fr"):
        assert standing_label(breakdown.standing).endswith(f"· {len(changed)} écarts")
        notes = build_notes(breakdown, Audience.CRE)
    texts = [str(value) for row in notes.rows for value in row.values]
    place = texts.index("2010-2011 · Plan d’exportation, Bécancour")
    assert texts[place + 1] == "1 à la soumission, 2 dans ce document"


@pytest.mark.parametrize(
    ("title", "is_kept"),
    [
        ("Visite chez Meubles Boisclerc inc.", False),
        ("Visite : « MEUBLES BOISCLERC », l’usine", False),
        ("Chez l’Érable doré ltée et amis", False),
        ("Savons Feuillemorte", False),
        ("Les meubles du Québec", True),
        ("Réussir son exportation", True),
        ("Meubles Boislac", True),
    ],
)
def test_that_a_title_naming_a_company_is_kept_from_the_cre(own_book: Book, title: str, is_kept: bool) -> None:
    add_company(own_book, name="Exportation inc.", mrc="490")
    add_company(own_book, name="Érable doré ltée", mrc="320")
    add_activity(
        own_book, code="X-01", title=title, kind="other", start_date=date(2010, 6, 1), regions=("17",), place=title
    )

    def gathered(audience: str) -> tuple[str, str]:
        activities = gather_breakdown(own_book, YEAR, "17", audience=audience).activities
        return next((activity.title, activity.place) for activity in activities if activity.code == "X-01")

    assert gathered("board") == (title, title)
    assert gathered("cre") == ((title, title) if is_kept else ("", ""))


def test_that_the_budget_of_the_year_and_of_the_next_are_there(gather: Gather) -> None:
    budgets = gather().budgets
    assert [budget.fiscal_year for budget in budgets] == [FiscalYear(2010), FiscalYear(2011)]
    assert [line.funder for line in budgets[1].lines] == [
        "CRÉCQ", "Développement économique Canada", "MDEIE", "Revenus d’activités",
    ]  # fmt: skip
    assert gather("04").budgets[1].lines == ()


def test_that_targets_follow_the_indicators_and_the_territory_has_its_own(gather: Gather) -> None:
    assert [target.indicator for target in gather("17").targets] == [
        "information_companies",
        "training_groups",
        "hours",
    ]
    sales = gather(None).targets[-1]
    assert (sales.indicator, sales.region, sales.value) == ("export_sales", None, 1_500_000)
