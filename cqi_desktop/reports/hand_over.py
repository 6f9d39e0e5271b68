"""The summary of a hand-over, to be printed or kept: what one adviser gives to another, and what is due first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from cqi_desktop.store.hand_over import HandedCompany, HandedFollowUp, Portfolio
from cqi_desktop.translation import format_date, format_integer, language, translate

_STYLE = """
body { font-size: 9.5pt; color: #1A2430; }
h1 { font-size: 16pt; font-weight: 600; margin: 0 0 2pt 0; }
h2 { font-size: 11.5pt; font-weight: 600; margin: 14pt 0 4pt 0; }
p { margin: 0 0 4pt 0; }
th { text-align: left; font-weight: 600; background-color: #F8FAFB; padding: 3pt 6pt; }
td { padding: 3pt 6pt; border-bottom: 0.5pt solid #E7EBEF; vertical-align: top; }
.small { color: #4A5866; font-size: 8.5pt; }
.late { color: #AE2A22; }
"""


@dataclass(frozen=True, slots=True)
class HandOver:
    """``given`` is what was ticked; names are those of the two advisers and of the team."""

    organisation: str
    giver: str
    taker: str
    on: date
    given: Portfolio


def hand_over_html(hand_over: HandOver) -> str:
    """The summary as a document of its own, in the language in force: who, what, then each record on its line."""
    given = hand_over.given
    title = translate("HandOver", "Hand-over from {giver} to {taker}")
    head = title.format(giver=hand_over.giver, taker=hand_over.taker)
    counts = (
        translate("HandOver", "%Ln compan(y/ies)", "", len(given.companies)),
        translate("HandOver", "%Ln follow-up(s)", "", len(given.follow_ups)),
    )
    line = " · ".join(part for part in (hand_over.organisation, format_date(hand_over.on), *counts) if part)
    parts = [
        f"<html><head><meta charset='utf-8'><title>{escape(head)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(head)}</h1><p class='small'>{escape(line)}</p>",
    ]
    if given.follow_ups:
        parts.append(_heading(translate("HandOver", "Follow-ups, soonest first")))
        heads: tuple[str, ...] = (
            translate("HandOver", "Due on"),
            translate("HandOver", "Company"),
            translate("HandOver", "Next step"),
        )
        parts.append(_table(heads, [_follow_up_cells(one, hand_over.on) for one in given.follow_ups]))
    if given.companies:
        parts.append(_heading(translate("HandOver", "Companies")))
        heads = (
            translate("HandOver", "Company"),
            translate("HandOver", "Last served"),
            translate("HandOver", "Main contact"),
            translate("HandOver", "Markets"),
        )
        parts.append(_table(heads, [_company_cells(one) for one in given.companies]))
    foot = translate(
        "HandOver",
        "What was done stays signed by {giver}: figures and hours do not change. The whole hand-over can be undone.",
    )
    parts.append(f"<p class='small'><br>{escape(foot.format(giver=hand_over.giver))}</p></body></html>")
    return "".join(parts)


def hand_over_file_name(hand_over: HandOver) -> str:
    """``transfert-2011-03-31-12.pdf``: never the name of a person, which a folder of downloads would show."""
    word = translate("HandOver", "hand-over")
    return f"{word}-{format_date(hand_over.on)}-{format_integer(len(hand_over.given.companies))}.pdf"


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _follow_up_cells(one: HandedFollowUp, today: date) -> tuple[str, ...]:
    day = escape(format_date(one.due_on))
    if one.due_on < today:
        late = translate("HandOver", "%n day(s) late", "", (today - one.due_on).days)
        day = f"<span class='late'>{day}<br>{escape(late)}</span>"
    service = one.service_fr if language() == "fr" else one.service_en
    step = one.subject or service
    more = f"<br><span class='small'>{escape(service)}</span>" if one.subject and service else ""
    return day, f"<b>{escape(one.company_name)}</b>", escape(step) + more


def _company_cells(one: HandedCompany) -> tuple[str, ...]:
    name = f"<b>{escape(one.name)}</b><br><span class='small'>{escape(one.place)}</span>"
    last = format_date(one.last_on) if one.last_on else translate("HandOver", "never")
    contact = "<br>".join(escape(part) for part in (one.contact, one.contact_phone) if part) or "—"
    return name, escape(last), contact, escape(one.markets) or "—"
