"""``duplicates``: companies that may be one, with a score and the reasons for it."""

from __future__ import annotations

from typing import Any

from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.store.duplicates import REASON_WORDS, CompanyInBrief, LikelyDuplicate, likely_duplicates
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate, translate_marked

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import progress, say, say_json, say_table
from .translated_click import command, flag

_SCORE_COLUMN = 0


@command("duplicates", QT_TRANSLATE_NOOP("Cli", "List the companies that may be one, the likeliest first."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def duplicates_command(invocation: Invocation, as_json: bool) -> None:
    with invocation.book(read_only=True) as book, progress(translate("Cli", "Comparing the companies")) as show:
        found = likely_duplicates(book, show)
    if as_json:
        say_json([_entry(duplicate) for duplicate in found])
    elif found:
        _say_pairs(found)
    else:
        say(translate("Cli", "No likely duplicate."))


def _entry(duplicate: LikelyDuplicate) -> dict[str, Any]:
    return {
        "score": duplicate.score,
        "reasons": [reason.value for reason in duplicate.reasons],
        "companies": [
            {"id": id_text(company.id), "name": company.name, "neq": company.neq, "municipality": company.municipality}
            for company in duplicate.companies
        ],
    }


def _say_pairs(found: list[LikelyDuplicate]) -> None:
    """Two lines a pair, the company to keep first, under the identifiers that ``merge`` takes."""
    headers = [
        translate("Cli", "Score"),
        translate("Cli", "Company"),
        translate("Cli", "Municipality"),
        translate("Cli", "NEQ"),
        "ID",
        translate("Cli", "Reasons"),
    ]
    rows = []
    for duplicate in found:
        kept, other = duplicate.companies
        reasons = ", ".join(translate_marked("Duplicate", REASON_WORDS[reason]) for reason in duplicate.reasons)
        rows.append([format_integer(duplicate.score), *_cells(kept), reasons])
        rows.append(["", *_cells(other), ""])
    say_table(headers, rows, numbers=(_SCORE_COLUMN,))
    say()
    say(translate("Cli", "%Ln likely duplicate(s).", "", len(found)))
    say(translate("Cli", "If two are one: cqi-desktop merge KEEP OTHER (their identifiers, or a NEQ)."))


def _cells(company: CompanyInBrief) -> list[str]:
    return [company.name, company.municipality or "", company.neq or "", id_text(company.id)]
