"""The yearly workbook read back: sheets, figures, live formulas with their values, names kept or left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.errors import CancelledError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import COUNTING_RULES, INDICATORS
from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.workbook import write_workbook
from cqi_desktop.store.book import Book
from cqi_desktop.translation import set_language

from .reported_book import NAMES, ODD_NAME

Write = Callable[..., Path]
Gather = Callable[..., Breakdown]

CRE_SHEETS = ["Sommaire", "Par MRC", "Comparatif", "Activités", "Synergie", "Notes"]
BOARD_SHEETS = [*CRE_SHEETS[:5], "Budget", "Cibles", "Entreprises", "Notes"]


def cells(path: Path, *, data_only: bool = True) -> Iterator[tuple[str, Any]]:
    """Every cell that holds something, with the name of its sheet."""
    workbook = load_workbook(path, data_only=data_only)
    for sheet in workbook:
        for row in sheet.iter_rows():
            yield from ((sheet.title, cell) for cell in row if cell.value is not None)


def formulas(path: Path) -> dict[tuple[str, str], str]:
    return {
        (sheet, cell.coordinate): cell.value for sheet, cell in cells(path, data_only=False) if cell.data_type == "f"
    }


def row_of(path: Path, sheet: str, label: str, column: int = 1) -> dict[str, Any]:
    """The row that ``label`` begins, by the headers that stand nearest above it."""
    values = list(load_workbook(path, data_only=True)[sheet].iter_rows(values_only=True))
    place = next(number for number, row in enumerate(values) if row[column - 1] == label)
    titles = ("Indicateur", "MRC", "Région", "Source de financement", "Entreprise", "Type")
    headers = next(row for row in reversed(values[:place]) if row[0] in titles)
    return {header: value for header, value in zip(headers, values[place], strict=True) if header}


@pytest.mark.parametrize(
    ("options", "sheets"),
    [
        ({"audience": "cre"}, CRE_SHEETS),
        ({"audience": "board"}, BOARD_SHEETS),
        ({"audience": "board", "without_names": True}, [name for name in BOARD_SHEETS if name != "Entreprises"]),
        ({"audience": "board", "region": None}, BOARD_SHEETS),
    ],
)
def test_that_each_audience_has_its_sheets_in_order(written: Write, options: dict, sheets: list[str]) -> None:
    assert load_workbook(written(**options)).sheetnames == sheets


def test_that_the_summary_shows_every_year_and_its_growth(written: Write) -> None:
    row = row_of(written(audience="cre"), "Sommaire", "Service d’information")
    assert (row["2008-2009"], row["2009-2010"]) == (34, 65)
    now = row["2010-2011"]
    assert row["Écart de 2009-2010"] == 31
    assert row["Variation de 2009-2010"] == pytest.approx(31 / 34)
    assert row["Écart de 2010-2011"] == now - 65
    assert row["Variation de 2010-2011"] == pytest.approx((now - 65) / 65)


def test_that_a_base_under_five_has_a_difference_and_no_percentage(written: Write) -> None:
    row = row_of(written(audience="cre", year=FiscalYear(2009)), "Sommaire", "Plan d’exportation")
    assert row["2008-2009"] == 4
    assert row["Variation de 2009-2010"] == "n. d."


def test_that_the_mrc_add_up_to_the_total_by_a_live_formula(written: Write, gather: Gather) -> None:
    path = written(audience="cre")
    row = row_of(path, "Par MRC", "Entreprises servies")
    figure = gather(audience="cre").year.figure("companies_served", "17")
    assert row["Total"] == figure.total
    assert row["Drummond"] == figure.by_mrc["490"]
    assert row["MRC à préciser"] == figure.mrc_to_specify == 1
    totals = [text for (sheet, _), text in formulas(path).items() if sheet == "Par MRC"]
    assert len(totals) == len(INDICATORS) - 1
    assert all("SUM(" in text for text in totals)


def test_that_outcomes_are_for_the_board_alone(written: Write) -> None:
    def labels(path: Path) -> set[Any]:
        return {cell.value for _, cell in cells(path)}

    assert "Ventes à l’exportation" in labels(written(audience="board"))
    assert "Ventes à l’exportation" not in labels(written(audience="cre"))


def test_that_the_comparison_keeps_totals_that_were_not_broken_down(written: Write) -> None:
    path = written(audience="cre")
    assert row_of(path, "Comparatif", "Drummond")["2009-2010"] == "n. d."
    assert row_of(path, "Comparatif", "Non réparti")["2009-2010"] == 65
    total = row_of(path, "Comparatif", "Total Centre-du-Québec")
    assert total["2009-2010"] == 65
    assert total["Part de 2010-2011"] == 1


def test_that_the_shares_of_the_mrc_add_up_to_one(written: Write) -> None:
    sheet = load_workbook(written(audience="cre"), data_only=True)["Comparatif"]
    rows = list(sheet.iter_rows(values_only=True))
    first = next(place for place, row in enumerate(rows) if row[0] == "MRC") + 1
    shares = [row[-1] for row in rows[first : first + 6]]
    assert sum(shares) == pytest.approx(1)


def test_that_the_whole_territory_shows_each_region_and_their_sum(written: Write, gather: Gather) -> None:
    path = written(region=None, audience="cre")
    year = gather(region=None, audience="cre").year
    sheet = load_workbook(path, data_only=True)["Par MRC"]
    tables = {name: sheet[ref] for name, ref in sheet.tables.items()}
    assert set(tables) == {"ParMRC_17", "ParMRC_04", "ParMRC_05", "ParMRC_territoire"}
    for name, rows in tables.items():
        region = name.removeprefix("ParMRC_").replace("territoire", "")
        for row, indicator in zip(rows[1:], sorted_indicators("cre"), strict=True):
            expected = year.figure(indicator, region or None).total
            assert row[-1].value == ("n. d." if expected is None else pytest.approx(expected)), (name, indicator)


def sorted_indicators(audience: str) -> list[str]:
    from cqi_desktop.reports.breakdown import Audience, indicators_for

    return [indicator.code for indicator in indicators_for(Audience(audience))]


def test_that_what_two_regions_share_is_adjusted_in_the_territory(written: Write) -> None:
    path = written(region=None, audience="cre")
    sheet = load_workbook(path, data_only=True)["Par MRC"]
    rows = sheet[sheet.tables["ParMRC_territoire"].ref]
    links = next(row for row in rows if row[0].value == "Liens de synergie")
    assert links[-2].value < 0
    assert sum(cell.value for cell in links[2:-1]) == links[-1].value
    notes = [cell.value for sheet, cell in cells(path) if sheet == "Notes" and isinstance(cell.value, str)]
    assert any("les régions totalisent 3, le territoire 2" in text for text in notes)


def test_that_the_activities_count_those_who_came_and_only_when_held(written: Write) -> None:
    path = written(audience="cre")
    sheet = load_workbook(path, data_only=True)["Activités"]
    rows = {row[1].value: [cell.value for cell in row] for row in sheet[sheet.tables["Activites"].ref][1:]}
    assert set(rows) == {"S-01", "S-02", "C-01", "M-01"}
    assert rows["S-02"][-2:] == [10, 9]
    assert rows["M-01"][-3:] == ["Planifiée", 0, 0]
    kind = row_of(path, "Activités", "Sensibilisation")
    assert (kind["Activités tenues"], kind["Présences"]) == (2, 18)
    assert row_of(path, "Activités", "Mission")["Activités tenues"] == 0


def test_that_the_matrix_agrees_with_the_figures(written: Write, gather: Gather) -> None:
    sheet = load_workbook(written(region=None), data_only=True)["Synergie"]
    year = gather(region=None).year
    for name, indicator in (("Synergie_proposes", "synergy_links"), ("Synergie_conclus", "concluded_links")):
        rows = sheet[sheet.tables[name].ref]
        headers = [cell.value for cell in rows[0]]
        for row in rows[1:]:
            region = next(of.region.code for of in year.regions if of.region.name == row[0].value)
            assert row[headers.index("Total")].value == year.figure(indicator, region).total
            if indicator == "synergy_links":
                between = year.figure("interregional_links", region).total
                assert row[headers.index("Dont entre régions")].value == between
        below = sheet.cell(rows[-1][0].row + 1, headers.index("Total") + 1)
        assert below.value == year.territory[indicator].total


def test_that_the_budget_adds_up_to_what_was_published(written: Write) -> None:
    path = written()
    total = row_of(path, "Budget", "Total")
    assert total["Budget"] == 294_750
    assert (total["Accepté"], total["Demandé"], total["Prévu"]) == (60_000, 235_800, 58_950)
    assert total["Reçu"] == "n. d."
    assert row_of(path, "Budget", "CRÉCQ")["Part"] == pytest.approx(60_000 / 294_750)


def test_that_a_target_stands_beside_what_the_mrc_sheet_shows(written: Write) -> None:
    path = written()
    row = row_of(path, "Cibles", "Service d’information")
    achieved = row_of(path, "Par MRC", "Service d’information")["Total"]
    assert (row["Cible"], row["Réalisé"]) == (60, achieved)
    assert row["Atteinte"] == pytest.approx(achieved / 60)
    assert row_of(path, "Cibles", "Groupes de formation")["Atteinte"] == "s. o."
    assert any(text.startswith("='Par MRC'!") for (sheet, _), text in formulas(path).items() if sheet == "Cibles")


def test_that_the_list_has_one_row_a_company_served(written: Write, gather: Gather) -> None:
    path = written()
    sheet = load_workbook(path, data_only=True)["Entreprises"]
    names = [row[0].value for row in sheet[sheet.tables["Entreprises"].ref][1:]]
    assert len(names) == len(set(names)) == gather().year.figure("companies_served", "17").total
    total = row_of(path, "Entreprises", "Entreprises de la liste")
    assert total["Municipalité"] == len(names)
    assert total["Interventions"] == gather().year.figure("interventions", "17").total
    assert total["Heures"] == pytest.approx(gather().year.figure("hours", "17").total)
    assert total["Ventes à l’exportation déclarées"] == 250_000


def test_that_a_name_that_looks_like_a_formula_is_text(written: Write) -> None:
    workbook = load_workbook(written())
    cell = next(cell for row in workbook["Entreprises"].iter_rows() for cell in row if cell.value == ODD_NAME)
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_that_the_cre_never_reads_the_name_of_a_company(written: Write) -> None:
    names = [*NAMES, "Loin d’ici ltée", "Sans adresse connue"]
    for region in ("17", None):
        texts = [str(cell.value) for _, cell in cells(written(audience="cre", region=region), data_only=False)]
        assert not [name for name in names for text in texts if name in text]
        assert ODD_NAME not in texts


def test_that_the_board_without_names_reads_none_either(written: Write) -> None:
    texts = [str(cell.value) for _, cell in cells(written(without_names=True))]
    assert not [name for name in NAMES for text in texts if name in text]


def test_that_what_was_gathered_for_the_board_is_not_written_for_the_cre(gather: Gather, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gathered for board"):
        write_workbook(gather(audience="board"), tmp_path / "r.xlsx", audience="cre")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("audience", ["cre", "board"])
@pytest.mark.parametrize("region", ["17", "05", None])
@pytest.mark.parametrize(
    ("year", "years"), [(2010, 3), (2010, 1), (2008, 2), (1994, 3), (2030, 1), (2021, 2), (2012, 10)]
)
def test_that_every_workbook_has_ten_formulas_and_none_shows_nothing(
    written: Write, audience: str, region: str | None, year: int, years: int
) -> None:
    path = written(audience=audience, region=region, year=FiscalYear(year), years=years)
    live = formulas(path)
    assert len(live) >= 10
    cached = {(sheet, cell.coordinate): cell.value for sheet, cell in cells(path)}
    assert not [place for place in live if cached.get(place) in (None, "")]
    errors = [place for place, value in cached.items() if isinstance(value, str) and value.startswith("#")]
    assert not errors


def test_that_a_year_without_anything_is_not_available(written: Write) -> None:
    path = written(audience="cre", year=FiscalYear(2030), years=1)
    row = row_of(path, "Par MRC", "Service d’information")
    assert set(row.values()) == {"Service d’information", "entreprises", "n. d."}


def test_that_a_year_before_the_region_was_served_does_not_apply(written: Write) -> None:
    path = written(audience="cre", region="05", year=FiscalYear(2008), years=1)
    row = row_of(path, "Par MRC", "Service d’information")
    assert (row["Sherbrooke"], row["Total"]) == ("s. o.", "s. o.")


def test_that_an_mrc_that_joined_later_does_not_apply_before(written: Write) -> None:
    path = written(audience="cre", region="05", year=FiscalYear(2021), years=2)
    assert row_of(path, "Comparatif", "Brome-Missisquoi")["2020-2021"] == "s. o."
    assert row_of(path, "Comparatif", "Brome-Missisquoi")["2021-2022"] == "n. d."


def test_that_the_notes_give_the_rules_what_is_left_out_and_the_origin(written: Write, gather: Gather) -> None:
    path = written(audience="cre")
    rows = [row for row in load_workbook(path, data_only=True)["Notes"].iter_rows(values_only=True) if row[0]]
    notes = {row[0]: row[1] for row in rows}
    assert {number for number in notes if isinstance(number, int)} == set(COUNTING_RULES)
    assert notes["Hors territoire"] == gather().year.left_out["outside_territory"]
    assert notes["Dernière modification du carnet"].startswith("2011-03-31")
    assert notes["Empreinte des données (SHA-256)"] == gather(audience="cre").fingerprint
    assert notes["Logiciel"].startswith("CQI Desktop ")


def test_that_the_workbook_is_in_french_whatever_the_window_speaks(written: Write) -> None:
    french = written("fr.xlsx", audience="cre").read_bytes()
    set_language("en")
    assert written("en.xlsx", audience="cre").read_bytes() == french


def test_that_cancelling_leaves_nothing(gather: Gather, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        if done > total / 2:
            raise CancelledError

    output = tmp_path / "report.xlsx"
    output.write_bytes(b"the one before")
    with pytest.raises(CancelledError):
        write_workbook(gather(), output, progress=stop)
    assert output.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [output]


def test_that_progress_ends_at_the_whole(gather: Gather, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_workbook(gather(), tmp_path / "r.xlsx", progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)


def test_that_a_control_character_in_a_name_does_not_stop_the_workbook(tmp_path: Path) -> None:
    from .reported_book import YEAR, make_book

    with make_book(tmp_path / "b.cqi") as book:
        book.sql("UPDATE company SET name = ? WHERE name = ?", ("Bois\x0b #N/A", NAMES[0]))
        book.sql("UPDATE company SET name = ? WHERE name = ?", ("#N/A", NAMES[1]))
        path = _board_workbook(book, YEAR, tmp_path)
    sheet = load_workbook(path)["Entreprises"]
    kinds = {cell.value: cell.data_type for (cell,) in sheet.iter_rows(max_col=1) if cell.value}
    assert kinds["Bois #N/A"] == "s"
    assert kinds["#N/A"] == "s"


def _board_workbook(book: Book, year: FiscalYear, folder: Path) -> Path:
    from cqi_desktop.reports.breakdown import gather_breakdown

    write_workbook(gather_breakdown(book, year, "17", audience="board"), folder / "r.xlsx")
    return folder / "r.xlsx"
