"""``submit``, ``submissions``, ``differences``: what was given to a funder, and what differs from it today."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from cqi_desktop.domain.differences import CAUSE_LABELS, Difference, Effect, Explanation
from cqi_desktop.domain.identifiers import id_from_text, id_text
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.reports.figures_document import plain_number
from cqi_desktop.store.change_sets import change_set_text
from cqi_desktop.store.file_fingerprint import file_fingerprint
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import SubmissionLine, SubmissionStatus, submissions_in
from cqi_desktop.store.reference import territory
from cqi_desktop.store.submission_differences import differences_of, submission_to_compare
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_date,
    format_difference,
    format_integer,
    format_moment,
    translate,
    translate_marked,
)

from .figure_words import amount_text, indicator_label
from .figures import JSON_HELP, REGION, YEAR, YEAR_HELP
from .invocation import Invocation, pass_invocation
from .output import say, say_json, say_table
from .record_words import one
from .region_choice import region_named
from .translated_click import FILE_PATH, command, flag, option

_REGION_HELP = QT_TRANSLATE_NOOP("Cli", "Code or name of a region.")
# Explanations of one figure named one by one on a terminal; ``--json`` has them all.
MOST_NAMED = 20

_STATUSES = {
    SubmissionStatus.IN_FORCE: QT_TRANSLATE_NOOP("Cli", "in force"),
    SubmissionStatus.CORRECTED: QT_TRANSLATE_NOOP("Cli", "corrected since"),
    SubmissionStatus.CONFLICT: QT_TRANSLATE_NOOP("Cli", "conflict: frozen on two laptops"),
    SubmissionStatus.HISTORICAL: QT_TRANSLATE_NOOP("Cli", "published figures"),
}


@command("submit", QT_TRANSLATE_NOOP("Cli", "Freeze the figures of a year and region given to a funder."))
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option("--region", required=True, metavar=REGION, text=_REGION_HELP)
@option(
    "--workbook",
    type=FILE_PATH,
    metavar=QT_TRANSLATE_NOOP("Cli", "FILE"),
    text=QT_TRANSLATE_NOOP("Cli", "The workbook that was given: its fingerprint is kept."),
)
@option(
    "--corrects",
    metavar="ID",
    text=QT_TRANSLATE_NOOP("Cli", "The submission that this one takes the place of, as submissions shows it."),
)
@pass_invocation
def submit_command(invocation: Invocation, year: str, region: str, workbook: Path | None, corrects: str | None) -> None:
    corrected = None if corrects is None else id_from_text(corrects)
    fingerprint = None if workbook is None else file_fingerprint(workbook)
    with invocation.book() as book:
        fiscal_year = fiscal_year_of(book, year)
        code = region_named(region)
        key = freeze_submission(
            book, region=code, year=fiscal_year, workbook_fingerprint=fingerprint, corrects=corrected
        )
        line = next(line for line in submissions_in(book, fiscal_year) if line.id == key)
    say(
        translate("Cli", "Submission frozen: {region} · {year}, {figures} figures and {records} records behind them.")
        .format(
            region=territory().region_name(code), year=fiscal_year.label, figures=format_integer(line.figures),
            records=format_integer(line.records),
        )
    )  # fmt: skip
    say(translate("Cli", "What is frozen no longer changes; any difference will be explained."))
    say(id_text(key))


# --- submissions -----------------------------------------------------------------------------------------------


@command("submissions", QT_TRANSLATE_NOOP("Cli", "List the submissions, frozen and published, latest year first."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def submissions_command(invocation: Invocation, as_json: bool) -> None:
    with invocation.book(read_only=True) as book:
        lines = submissions_in(book)
    if as_json:
        say_json([submission_document(line) for line in lines])
        return
    headers = [
        translate("Cli", "Year"), translate("Cli", "Region"), translate("Cli", "Submitted"), translate("Cli", "Who"),
        translate("Cli", "State"), translate("Cli", "Figures"), translate("Cli", "Records"), "ID",
    ]  # fmt: skip
    say_table(headers, [_submission_cells(line) for line in lines], numbers=(5, 6))


def submission_document(line: SubmissionLine) -> dict[str, Any]:
    """One submission as ``submissions --json`` and ``differences --json`` print it."""
    return {
        "id": id_text(line.id),
        "kind": line.kind,
        "status": line.status.value,
        "fiscal_year": line.fiscal_year().label,
        "start": line.start.isoformat(),
        "end": line.end.isoformat(),
        "region": line.region,
        "region_name": territory().region_name(line.region),
        "submitted_at": line.submitted_at or None,
        "adviser": line.adviser or None,
        "corrects": None if line.corrects is None else id_text(line.corrects),
        "records_complete": line.records_complete,
        "workbook_fingerprint": line.fingerprint or None,
        "rules": dict(line.rules),
        "figures": line.figures,
        "records": line.records,
    }


def _submission_cells(line: SubmissionLine) -> list[str]:
    state = translate_marked("Cli", _STATUSES[line.status])
    if line.is_correction and line.status is SubmissionStatus.IN_FORCE:
        state = translate("Cli", "in force, corrected submission")
    return [
        line.fiscal_year().label,
        territory().region_name(line.region),
        "" if line.submitted_on is None else format_date(line.submitted_on),
        line.adviser,
        state,
        format_integer(line.figures),
        format_integer(line.records),
        id_text(line.id),
    ]


# --- differences -----------------------------------------------------------------------------------------------


@command("differences", QT_TRANSLATE_NOOP("Cli", "Show what differs today from a submission, and why."))
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option("--region", required=True, metavar=REGION, text=_REGION_HELP)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def differences_command(invocation: Invocation, year: str, region: str, as_json: bool) -> None:
    with invocation.book(read_only=True) as book:
        fiscal_year = fiscal_year_of(book, year)
        code = region_named(region)
        line = submission_to_compare(book, fiscal_year, code)
        differences = differences_of(book, fiscal_year, code)
    if as_json:
        say_json(differences_document(line, differences))
    else:
        _say_differences(line, differences)


def differences_document(line: SubmissionLine, differences: tuple[Difference, ...]) -> dict[str, Any]:
    """The document of ``differences --json``: in each, ``filed`` and the amounts of its records give ``today``."""
    return {
        "fiscal_year": line.fiscal_year().label,
        "region": line.region,
        "region_name": territory().region_name(line.region),
        "submission": submission_document(line),
        "differences": [_difference(each) for each in differences],
    }


def _difference(each: Difference) -> dict[str, Any]:
    unit = INDICATOR_BY_CODE[each.indicator].unit
    return {
        "indicator": each.indicator,
        "unit": unit.value,
        "mrc": each.mrc,
        "filed": None if each.filed is None else plain_number(unit.from_stored(each.filed)),
        "today": None if each.today is None else plain_number(unit.from_stored(each.today)),
        "difference": plain_number(unit.from_stored(each.amount)),
        "records": [_explanation(why) | {"amount": plain_number(unit.from_stored(why.amount))}
                    for why in each.explanations],
    }  # fmt: skip


def _explanation(why: Explanation) -> dict[str, Any]:
    change = why.change
    return {
        "amount": None,
        "effect": why.effect.value,
        "cause": why.cause.value,
        "kind": why.kind or None,
        "id": None if why.record is None else id_text(why.record),
        "date": None if why.day is None else format_date(why.day),
        "label": why.label,
        "company": why.company_name or None,
        "company_id": None if why.company is None else id_text(why.company),
        "from_mrc": why.from_mrc,
        "to_mrc": why.to_mrc,
        "at": (change.at or None) if change else None,
        "adviser": (change.adviser or None) if change else None,
        "laptop": (change.laptop or None) if change else None,
        "change_set": change_set_text(change.change_set) if change else None,
        "change": change.label if change else None,
    }


def _say_differences(line: SubmissionLine, differences: tuple[Difference, ...]) -> None:
    cells = _submission_cells(line)
    say(" · ".join(cell for cell in (*cells[:5], cells[-1]) if cell))
    if not differences:
        say(translate("Cli", "No difference since the submission."))
        return
    say(translate("Cli", "%Ln difference(s) since the submission:", "", len(differences)))
    for each in differences:
        say()
        say(_figure_line(each))
        for why in each.explanations[:MOST_NAMED]:
            say(f"  {_explanation_line(each, why)}")
        left = len(each.explanations) - MOST_NAMED
        if left > 0:
            say("  " + translate("Cli", "and %Ln more", "", left))


def _figure_line(each: Difference) -> str:
    unit = INDICATOR_BY_CODE[each.indicator].unit
    absent = translate("Cli", "not av.", "not available")
    filed, today = (
        absent if value is None else amount_text(plain_number(unit.from_stored(value)) or 0, unit)
        for value in (each.filed, each.today)
    )
    name = indicator_label(each.indicator)
    if each.mrc is not None:
        name = f"{name}, {_place(each.mrc)}"
    text = translate("Cli", "{figure}: {filed} filed, {today} today ({difference})")
    return text.format(figure=name, filed=filed, today=today, difference=_signed(each, each.amount))


def _place(mrc: str) -> str:
    return territory().mrc_name(mrc) if mrc else translate("Cli", "To specify")


def _signed(each: Difference, amount: int) -> str:
    return format_difference(plain_number(INDICATOR_BY_CODE[each.indicator].unit.from_stored(amount)) or 0)


def _explanation_line(each: Difference, why: Explanation) -> str:
    """``+1 Vélos Cadenel inc., intervention 2011-03-28: entered since (2011-05-04 10 h 12, Louise Tremblay)``."""
    what = ""
    if why.kind not in ("", "company"):
        what = " ".join(part for part in (one(why.kind), format_date(why.day) if why.day else "") if part)
    who = ", ".join(part for part in (why.company_name, what) if part)
    cause = translate_marked("Cause", CAUSE_LABELS[why.cause])
    if why.effect is Effect.MOVED and why.from_mrc is not None and why.to_mrc is not None:
        moved = translate("Cli", "moved from {before} to {after}")
        cause = f"{cause}, {moved.format(before=_place(why.from_mrc), after=_place(why.to_mrc))}"
    by = _by(why)
    amount = _signed(each, why.amount)
    said = translate("Cli", "{who}: {cause}").format(who=who, cause=cause) if who else cause
    return f"{amount} {said} ({by})" if by else f"{amount} {said}"


def _by(why: Explanation) -> str:
    change = why.change
    if change is None:
        return ""
    at = format_moment(datetime.fromisoformat(change.at).astimezone()) if change.at else ""
    return ", ".join(part for part in (at, change.adviser, change.laptop) if part)
