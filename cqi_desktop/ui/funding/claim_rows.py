"""What each source pays of the year's work, what it costs for each company, and what two funders would both claim."""

from __future__ import annotations

from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.funding import cost_per_company, short_name
from cqi_desktop.store.funding_claims import ClaimedAct, DoubleAct, DoubleCompany
from cqi_desktop.store.funding_summary import FundingSummary
from cqi_desktop.translation import format_date, format_hours, format_integer, format_percent, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.records_panel import ShownRecords

from .view import money

FREE, EVERY = "free", "every"
ACTS, COMPANIES, HOURS, BUDGET_EACH, SPENT_EACH = range(1, 6)
DOUBLE_ACTS, DOUBLE_COMPANIES, OVERLAPS, OUT_OF_DATE, FOREIGN = (
    "double_acts", "double_companies", "overlaps", "out_of_date", "foreign",
)  # fmt: skip


def claim_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Funding", "Source")),
        RowsColumn(translate("Funding", "Interventions"), sample=" 12 345", is_number=True),
        RowsColumn(translate("Funding", "Companies"), sample=" 12 345", is_number=True),
        RowsColumn(translate("Funding", "Hours"), sample="12 345,25 h", is_number=True),
        RowsColumn(translate("Funding", "Budget per company"), sample="294 750 $", is_number=True),
        RowsColumn(translate("Funding", "Spent per company"), sample="294 750 $", is_number=True),
    )


def claim_rows(summary: FundingSummary) -> list[Row]:
    """A source a line, those without a claim too; then what nobody pays, and all the work with its cost."""
    rows = []
    funders = [line.funder for line in summary.lines]
    for line in summary.lines:
        claims = summary.claims.get(line.key)
        acts, companies, seconds = claims or (0, 0, 0)
        amounts = line.amounts
        rows.append(
            Row(
                (
                    Cell(
                        _told_apart(line.funder, line.programme, funders.count(line.funder)),
                        is_strong=True,
                        spoken=" · ".join(filter(None, (line.funder, line.programme))),
                    ),
                    _count(acts),
                    _count(companies),
                    Cell(format_hours(seconds), "link" if acts else "text3"),
                    _cost(amounts.budget, companies),
                    _cost(amounts.spent, companies),
                ),
                line.key,
            )
        )
    return [*rows, _free_row(summary), _whole_row(summary)]


def _told_apart(funder: str, programme: str, count: int) -> str:
    """A source by its funder; where the funder has several, by the programme too."""
    return f"{short_name(funder)} · {programme}" if count > 1 and programme else funder or NOTHING


def _free_row(summary: FundingSummary) -> Row:
    time = summary.time
    tone = "link" if time.free_interventions else "text3"
    return Row(
        (
            Cell(translate("Funding", "Paid by no source"), "text2"),
            Cell(format_integer(time.free_interventions), tone),
            Cell(),
            Cell(format_hours(time.free_seconds), tone),
            Cell(),
            Cell(),
        ),
        FREE,
        is_locked=True,
    )


def _whole_row(summary: FundingSummary) -> Row:
    served, time, whole = summary.companies_served, summary.time, summary.whole
    return Row(
        (
            Cell(translate("Funding", "All the work of the year"), is_strong=True),
            Cell(format_integer(time.interventions), "link" if time.interventions else "text3"),
            Cell(NOTHING, "text3") if served is None else _count(served),
            Cell(format_hours(time.seconds), "link" if time.interventions else "text3"),
            _cost(whole.budget, served),
            _cost(whole.amounts.spent, served),
        ),
        EVERY,
        is_locked=True,
    )


def _count(number: int) -> Cell:
    return Cell(format_integer(number), "link" if number else "text3")


def _cost(cents: int | None, companies: int | None) -> Cell:
    """Dollars for each company, without cents: a mean has none."""
    cost = cost_per_company(cents, companies)
    if cost is None or cents is None or companies is None:
        return Cell(NOTHING, "text3")
    told = translate("Funding", "{amount} for %Ln compan(y/ies)", "", companies).format(amount=money(cents))
    return Cell(money(round(cost, -2)), "link", spoken=told)


# --- the records --------------------------------------------------------------------------------------------


def acts_shown(funder: str, place: str, acts: tuple[ClaimedAct, ...], note: str) -> ShownRecords:
    """The acts that a source pays for, one line each, with its part of their time."""
    companies = tuple(dict.fromkeys(act.company for act in acts))
    seconds = sum(act.paid_seconds for act in acts)
    hours = format_hours(seconds)
    title = translate("Funding", "%Ln compan(y/ies), {hours}", "", len(companies)).format(hours=hours)
    return ShownRecords(
        title,
        f"{funder} · {place}",
        note,
        (
            RowsColumn(translate("Funding", "Company")),
            RowsColumn(translate("Funding", "Hours"), sample="12,25 h", is_number=True),
            RowsColumn(translate("Funding", "Date"), sample="2011-03-31"),
        ),
        tuple(_act_row(act) for act in acts),
        companies,
        f"{funder}, {place}",
    )


def _act_row(act: ClaimedAct) -> Row:
    part = format_percent(act.share / 10_000, 2 if act.share % 100 else 0)
    whole = f"{act.company_name} · {act.label} · {format_hours(act.seconds)} · {part}"
    return Row(
        (
            Cell(act.company_name, is_strong=True, spoken=whole),
            Cell(format_hours(act.paid_seconds) if act.kind == "intervention" else NOTHING, "text2", spoken=whole),
            Cell(format_date(act.day) if act.day else "", "text2"),
        ),
        act.company,
    )


def served_shown(behind: RecordsBehind, place: str) -> ShownRecords:
    """The different companies of "companies served", with how many acts each had and the latest one."""
    latest: dict[bytes, tuple[str, str, int]] = {}
    for record in behind.counted:
        if record.company is not None:
            _, day, count = latest.get(record.company, ("", "", 0))
            seen = format_date(record.day) if record.day else ""
            latest[record.company] = (record.company_name, max(day, seen), count + 1)
    rows = tuple(
        Row((Cell(name, is_strong=True), Cell(str(count), "text2"), Cell(day or NOTHING, "text2")), company)
        for company, (name, day, count) in latest.items()
    )
    return ShownRecords(
        translate("Funding", "%Ln compan(y/ies) served", "", len(latest)),
        place,
        translate("Funding", "Different companies that received a service or took part in an activity."),
        (
            RowsColumn(translate("Funding", "Company")),
            RowsColumn(translate("Funding", "Acts"), sample="1 234", is_number=True),
            RowsColumn(translate("Funding", "Latest"), sample="2011-03-31"),
        ),
        rows,
        tuple(latest),
        translate("Funding", "Companies served"),
    )


def double_acts_shown(acts: tuple[DoubleAct, ...], place: str) -> ShownRecords:
    companies = tuple(dict.fromkeys(act.company for act in acts))
    rows = tuple(
        Row(
            (
                Cell(act.company_name, is_strong=True, spoken=" + ".join(act.funders)),
                Cell(format_hours(act.excess), "warn", spoken=" + ".join(act.funders)),
                Cell(format_date(act.day) if act.day else "", "text2"),
            ),
            act.company,
        )
        for act in acts
    )
    return ShownRecords(
        translate("Funding", "%Ln intervention(s) claimed twice", "", len(acts)),
        place,
        translate(
            "Funding",
            "Together the sources claim more than the whole of it. In the view “Who pays what”, lower the part of one.",
        ),
        (
            RowsColumn(translate("Funding", "Company")),
            RowsColumn(translate("Funding", "Too much"), sample="12,25 h", is_number=True),
            RowsColumn(translate("Funding", "Date"), sample="2011-03-31"),
        ),
        rows,
        companies,
        translate("Funding", "Interventions claimed twice"),
    )


def double_companies_shown(doubled: tuple[DoubleCompany, ...], place: str) -> ShownRecords:
    rows = tuple(
        Row((Cell(one.company_name, is_strong=True, spoken=" + ".join(one.funders)), Cell(), Cell()), one.company)
        for one in doubled
    )
    named = sorted({funder for one in doubled for funder in one.funders})
    return ShownRecords(
        translate("Funding", "%Ln compan(y/ies) of two funders", "", len(doubled)),
        place,
        translate(
            "Funding",
            "Each of them would be reported by {funders}. In the figures of the year it counts once; say so to the "
            "funders, or give all of its interventions to one source.",
        ).format(funders=", ".join(named)),
        (RowsColumn(translate("Funding", "Company")), RowsColumn("", sample=" "), RowsColumn("", sample=" ")),
        rows,
        tuple(one.company for one in doubled),
        translate("Funding", "Companies of two funders"),
    )


def warning_rows(summary: FundingSummary) -> list[Row]:
    """What is to be looked at, a fact a line; the link opens what it is about."""
    see = translate("Funding", "See")
    facts: list[tuple[str, str, str, str]] = []
    if summary.double_acts:
        excess = format_hours(sum(act.excess for act in summary.double_acts))
        text = translate(
            "Funding", "%Ln intervention(s) of which two funders would claim the same hour", "",
            len(summary.double_acts),
        )  # fmt: skip
        facts.append((DOUBLE_ACTS, text, excess, see))
    if summary.double_companies:
        text = translate(
            "Funding", "%Ln compan(y/ies) that two funders would both claim", "", len(summary.double_companies)
        )
        facts.append((DOUBLE_COMPANIES, text, "", see))
    for overlap in summary.overlaps:
        text = translate("Funding", "{first} and {second} are both in force from {start} to {end}")
        named = text.format(
            first=overlap.first.name or overlap.first.funder,
            second=overlap.second.name or overlap.second.funder,
            start=format_date(overlap.start),
            end=NOTHING if overlap.end.year == 9999 else format_date(overlap.end),
        )
        facts.append((OVERLAPS, named, "", ""))
    for line in summary.out_of_date:
        text = translate("Funding", "{funder}: the programme “{programme}” is not in force during the whole year")
        facts.append((OUT_OF_DATE, text.format(funder=line.funder, programme=line.programme), "", ""))
    for key, funder in summary.foreign:
        acts = summary.claims[key].interventions
        text = translate("Funding", "%Ln intervention(s) paid by a source of another year or region", "", acts)
        facts.append((FOREIGN, f"{text} · {funder}", "", ""))
    return [
        Row((Cell(fact, dot="warn", after=after, spoken=fact), Cell(door, "link" if door else "text3")), (kind, place))
        for place, (kind, fact, after, door) in enumerate(facts)
    ]
