"""``figures`` and ``records``: what is counted, and the records behind one figure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cqi_desktop.domain.errors import UnknownMrcError
from cqi_desktop.domain.figures import FigureRecord, RegionFigures, Status, YearFigures
from cqi_desktop.domain.identifiers import fold, id_text
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.domain.own_indicators import indicators_of_year
from cqi_desktop.reports.figures_document import figures_document, plain_number
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.figures_as_of import figures_as_of
from cqi_desktop.store.own_indicators import indicator_in
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.reference import territory
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.store.year_standing import YearStanding, standing_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate

from .figure_words import amount_text, figure_text, label_of, reason_label
from .invocation import Invocation, pass_invocation
from .output import say, say_json, say_table
from .region_choice import ALL_REGIONS, region_named
from .translated_click import Day, command, flag, option

YEAR = QT_TRANSLATE_NOOP("Cli", "YEAR")
REGION = QT_TRANSLATE_NOOP("Cli", "REGION")
INDICATOR = QT_TRANSLATE_NOOP("Cli", "INDICATOR")
YEAR_HELP = QT_TRANSLATE_NOOP("Cli", "The fiscal year, such as 2010-2011.")
JSON_HELP = QT_TRANSLATE_NOOP("Cli", "One JSON document and nothing else.")

# What ``--mrc`` takes for the row of the companies whose MRC is not known.
_TO_SPECIFY = ("", "a preciser", "mrc a preciser", "to specify")


@command("figures", QT_TRANSLATE_NOOP("Cli", "Show the figures of a fiscal year, by region and MRC."))
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option(
    "--region",
    metavar=REGION,
    text=QT_TRANSLATE_NOOP("Cli", "Code or name of a region; by default every region and the territory."),
)
@option("--indicator", metavar=INDICATOR, text=QT_TRANSLATE_NOOP("Cli", "Code of one indicator; by default all."))
@option(
    "--as-of",
    type=Day(),
    metavar=QT_TRANSLATE_NOOP("Cli", "DATE"),
    text=QT_TRANSLATE_NOOP("Cli", "What the book said at the end of that day, such as 2011-03-31."),
)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def figures_command(
    invocation: Invocation,
    year: str,
    region: str | None,
    indicator: str | None,
    as_of: date | None,
    as_json: bool,
) -> None:
    with invocation.book(read_only=True) as book:
        fiscal_year = fiscal_year_of(book, year)
        wanted = None if indicator is None else indicator_in(book, indicator, fiscal_year)
        code = None if region is None else region_named(region, with_all=True)
        figures = figures_of(book, fiscal_year) if as_of is None else figures_as_of(book, fiscal_year, as_of)
        places = (None, *(shown.region.code for shown in figures.regions))
        # How firm a year is belongs to the present: of a past day only its figures are told.
        standings = {} if as_of else {place: standing_of(book, figures, place) for place in places}
    regions = None if code in (None, ALL_REGIONS) else (code,)
    indicators = indicators_of_year(figures.own) if wanted is None else (wanted,)
    if as_json:
        document = figures_document(figures, regions, [each.code for each in indicators], with_own=True)
        say_json(_with_standings(document, standings) if as_of is None else document | {"as_of": format_date(as_of)})
        return
    if not figures.regions:
        say(translate("Cli", "The book held nothing yet on that day."))
    for shown in figures.regions:
        if regions is None or shown.region.code in regions:
            _say_region(figures, shown, indicators)
    if regions is None:
        _say_territory(figures, indicators)


def _with_standings(document: dict[str, Any], standings: Mapping[str | None, YearStanding]) -> dict[str, Any]:
    """The document, and of each place how firm its year is: provisional, frozen, corrected or published."""
    for place in (*document["regions"], document["territory"]):
        standing = standings[place.get("code")]
        submitted = None if standing.submitted_on is None else format_date(standing.submitted_on)
        place |= {"standing": standing.standing.value, "submitted_on": submitted}
    return document


def _say_region(year: YearFigures, shown: RegionFigures, indicators: tuple[Indicator, ...]) -> None:
    say(f"{shown.region.name} · {year.fiscal_year.label}")
    headers = [translate("Cli", "Indicator"), translate("Cli", "Total")]
    headers += [mrc.name for mrc in shown.mrcs] + [translate("Cli", "To specify"), ""]
    rows = []
    for indicator in indicators:
        figure = year.figure(indicator.code, shown.region.code)
        row = [label_of(indicator), figure_text(figure, indicator)]
        row += [figure_text(figure, indicator, mrc.code) for mrc in shown.mrcs]
        published = translate("Cli", "published") if figure.status is Status.PUBLISHED else ""
        rows.append([*row, figure_text(figure, indicator, ""), published])
    say_table(headers, rows, numbers=range(1, len(headers) - 1))
    say()


def _say_territory(year: YearFigures, indicators: tuple[Indicator, ...]) -> None:
    say(translate("Cli", "Whole territory · {year}").format(year=year.fiscal_year.label))
    headers = [
        translate("Cli", "Indicator"),
        translate("Cli", "Total"),
        translate("Cli", "Outside the territory"),
        translate("Cli", "Without territory"),
    ]
    rows = []
    for indicator in indicators:
        figure = year.figure(indicator.code)
        apart = (figure.outside_territory, figure.no_territory)
        numbers = [amount_text(value, indicator.unit) for value in apart]
        rows.append([label_of(indicator), figure_text(figure, indicator), *numbers])
    say_table(headers, rows, numbers=(1, 2, 3))


# --- records ---------------------------------------------------------------------------------------------------


@command("records", QT_TRANSLATE_NOOP("Cli", "List the records behind one figure, and those left out with the reason."))
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option(
    "--region",
    required=True,
    metavar=REGION,
    text=QT_TRANSLATE_NOOP("Cli", "Code or name of a region; “all” for the territory."),
)
@option("--indicator", required=True, metavar=INDICATOR, text=QT_TRANSLATE_NOOP("Cli", "Code of the indicator."))
@option(
    "--mrc",
    metavar=QT_TRANSLATE_NOOP("Cli", "MRC"),
    text=QT_TRANSLATE_NOOP("Cli", "Code or name of one MRC; an empty text for the companies without one."),
)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def records_command(
    invocation: Invocation, year: str, region: str, indicator: str, mrc: str | None, as_json: bool
) -> None:
    with invocation.book(read_only=True) as book:
        document = records_document(book, year, region, indicator, mrc)
        entry = indicator_in(book, indicator, fiscal_year_of(book, year))
    if as_json:
        say_json(document)
    else:
        _say_records(document, entry)


def records_document(book: Book, year: str, region: str, indicator: str, mrc: str | None) -> dict[str, Any]:
    """The document of ``records --json``. Raises InvalidFiscalYearError, UnknownRegionError, UnknownIndicatorError,
    UnknownMrcError."""
    fiscal_year = fiscal_year_of(book, year)
    entry = indicator_in(book, indicator, fiscal_year)
    code = region_named(region, with_all=True)
    shown_region = None if code == ALL_REGIONS else code
    figures = figures_of(book, fiscal_year)
    mrc_code = None if mrc is None else _mrc_named(mrc, figures, shown_region, region)
    found = records_behind(
        book, fiscal_year, entry.code, shown_region, mrc_code, figure=figures.figure(entry.code, shown_region)
    )
    return {
        "fiscal_year": fiscal_year.label,
        "region": shown_region,
        "indicator": entry.code,
        "mrc": mrc_code,
        "value": plain_number(found.value),
        "records": [_record(record) for record in found.counted],
        "left_out": [_record(record) | {"reason": record.reason} for record in found.left_out],
    }


def _mrc_named(text: str, figures: YearFigures, region: str | None, region_text: str) -> str:
    """The code of an MRC of the region in force at the end of the year; "" for the row "MRC à préciser"."""
    if fold(text) in _TO_SPECIFY:
        return ""
    shown = [each for each in figures.regions if region in (None, each.region.code)]
    known = {mrc.code for each in shown for mrc in each.mrcs}
    found = territory().find_mrc(text)
    if found is None or found.code not in known:
        nearest = territory().nearest_mrc(text)
        name = shown[0].region.name if region is not None and shown else region_text
        is_near = nearest is not None and nearest.code in known and nearest is not found
        raise UnknownMrcError(text=text, region=name, nearest=nearest.name if nearest and is_near else "")
    return found.code


def _record(record: FigureRecord) -> dict[str, Any]:
    company = record.company_name
    if record.other_company_name:
        company = f"{company} – {record.other_company_name}"
    return {
        "kind": record.kind,
        "id": id_text(record.id),
        "date": None if record.day is None else format_date(record.day),
        "company": company or None,
        "company_id": None if record.company is None else id_text(record.company),
        "label": record.label,
        "region": record.region or None,
        "mrc": record.mrc or None,
        "amount": plain_number(record.amount),
    }


def _say_records(document: dict[str, Any], entry: Indicator) -> None:
    unit = entry.unit
    known = document["value"]
    value = translate("Cli", "not av.", "not available") if known is None else amount_text(known, unit)
    say(f"{label_of(entry)} · {document['fiscal_year']} · {value}")
    headers = [
        translate("Cli", "Date"),
        translate("Cli", "Company"),
        translate("Cli", "What"),
        translate("Cli", "Place"),
        translate("Cli", "Amount"),
    ]
    say_table(headers, [_cells(record, unit) for record in document["records"]], numbers=(4,))
    if document["left_out"]:
        say()
        say(translate("Cli", "%Ln record(s) left out:", "", len(document["left_out"])))
        rows = [[*_cells(record, unit), reason_label(record["reason"])] for record in document["left_out"]]
        say_table([*headers, translate("Cli", "Reason")], rows, numbers=(4,))


def _cells(record: dict[str, Any], unit: Any) -> list[str]:
    mrc, region = record["mrc"], record["region"]
    place = territory().mrc_name(mrc) if mrc else territory().region_name(region or "")
    amount = "" if record["amount"] is None else amount_text(record["amount"], unit)
    return [record["date"] or "", record["company"] or "", record["label"], place, amount]
