"""The words of the import assistant: kinds of lists, fields, encodings, separators, and counts of rows."""

from __future__ import annotations

from collections.abc import Mapping

from cqi_desktop.exchange.assisted_import import Verdict
from cqi_desktop.exchange.column_matches import ColumnMatch, Sureness
from cqi_desktop.exchange.import_effect import ImportEffect
from cqi_desktop.exchange.kinds import Field
from cqi_desktop.exchange.report import ImportReport
from cqi_desktop.translation import QT_TRANSLATE_NOOP, language, translate, translate_marked

_KINDS = {
    "companies": QT_TRANSLATE_NOOP("ImportWords", "Companies"),
    "contacts": QT_TRANSLATE_NOOP("ImportWords", "Contacts"),
    "interventions": QT_TRANSLATE_NOOP("ImportWords", "Interventions"),
    "activities": QT_TRANSLATE_NOOP("ImportWords", "Activities"),
    "participations": QT_TRANSLATE_NOOP("ImportWords", "Participations"),
    "synergies": QT_TRANSLATE_NOOP("ImportWords", "Synergies"),
    "submissions": QT_TRANSLATE_NOOP("ImportWords", "Submissions"),
    "outcomes": QT_TRANSLATE_NOOP("ImportWords", "Outcomes"),
    "funding": QT_TRANSLATE_NOOP("ImportWords", "Funding"),
    "targets": QT_TRANSLATE_NOOP("ImportWords", "Targets"),
}
_TITLES = {
    "companies": QT_TRANSLATE_NOOP("ImportWords", "Import companies"),
    "contacts": QT_TRANSLATE_NOOP("ImportWords", "Import contacts"),
    "interventions": QT_TRANSLATE_NOOP("ImportWords", "Import interventions"),
    "activities": QT_TRANSLATE_NOOP("ImportWords", "Import activities"),
    "participations": QT_TRANSLATE_NOOP("ImportWords", "Import participations"),
    "synergies": QT_TRANSLATE_NOOP("ImportWords", "Import synergies"),
    "submissions": QT_TRANSLATE_NOOP("ImportWords", "Import submissions"),
    "outcomes": QT_TRANSLATE_NOOP("ImportWords", "Import outcomes"),
    "funding": QT_TRANSLATE_NOOP("ImportWords", "Import funding"),
    "targets": QT_TRANSLATE_NOOP("ImportWords", "Import targets"),
}
_ENCODINGS = {
    "utf-8-sig": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-8)"),
    "utf-8": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-8)"),
    "ascii": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16)"),
    "utf-16-le": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("ImportWords", "Windows (cp1252)"),
    "cp850": QT_TRANSLATE_NOOP("ImportWords", "DOS (cp850)"),
    "mac_roman": QT_TRANSLATE_NOOP("ImportWords", "Macintosh"),
}
_SEPARATORS = {
    ";": QT_TRANSLATE_NOOP("ImportWords", "Semicolon ;"),
    ",": QT_TRANSLATE_NOOP("ImportWords", "Comma ,"),
    "\t": QT_TRANSLATE_NOOP("ImportWords", "Tab"),
    "|": QT_TRANSLATE_NOOP("ImportWords", "Bar |"),
}
_REASONS = {
    Sureness.CHOSEN: QT_TRANSLATE_NOOP("ImportWords", "chosen by you"),
    Sureness.REMEMBERED: QT_TRANSLATE_NOOP("ImportWords", "as in an earlier list with these headers"),
    Sureness.HEADER: QT_TRANSLATE_NOOP("ImportWords", "the header is the name of the field"),
    Sureness.SYNONYM: QT_TRANSLATE_NOOP("ImportWords", "another word for this field"),
    Sureness.SPELLING: QT_TRANSLATE_NOOP("ImportWords", "the header resembles the name of the field"),
    Sureness.CONTENT: QT_TRANSLATE_NOOP("ImportWords", "the cells look like it; the column is left out until chosen"),
    Sureness.NONE: QT_TRANSLATE_NOOP("ImportWords", "no field known: the column is left out"),
}


def kind_title(code: str) -> str:
    """``Interventions``."""
    return translate_marked("ImportWords", _KINDS[code])


def dialog_title(code: str) -> str:
    """``Importer des interventions``."""
    return translate_marked("ImportWords", _TITLES[code])


def field_title(field: Field) -> str:
    """The header of the contract, in the language of the person."""
    return field.header if language() == "fr" else field.name.replace("_", " ").capitalize()


def encoding_title(encoding: str) -> str:
    return translate_marked("ImportWords", _ENCODINGS[encoding]) if encoding in _ENCODINGS else encoding


def separator_title(separator: str) -> str:
    return translate_marked("ImportWords", _SEPARATORS[separator]) if separator in _SEPARATORS else separator


def match_reason(match: ColumnMatch) -> str:
    """Why a column is taken for its field, and how sure that is."""
    reason = translate_marked("ImportWords", _REASONS[match.sureness])
    if match.field is None and match.sureness not in (Sureness.CONTENT, Sureness.NONE):
        return translate("ImportWords", "column left out")
    if match.proposed is not None:
        text = translate("ImportWords", "{field}: {reason}")
        reason = text.format(field=field_title(match.proposed), reason=reason)
    return translate("ImportWords", "{reason} ({percent} % sure)").format(reason=reason, percent=match.confidence)


def verdict_count(verdict: Verdict, count: int) -> str:
    """``23 nouvelles``: rows, which are feminine in French."""
    if verdict is Verdict.NEW:
        return translate("ImportWords", "%Ln new", "", count)
    if verdict is Verdict.UPDATE:
        return translate("ImportWords", "%Ln update(s)", "", count)
    if verdict is Verdict.SAME:
        return translate("ImportWords", "%Ln unchanged", "", count)
    if verdict is Verdict.LIKELY_DOUBLE:
        return translate("ImportWords", "%Ln to confirm", "", count)
    if verdict is Verdict.ERROR:
        return translate("ImportWords", "%Ln error(s)", "", count)
    return translate("ImportWords", "%Ln left out", "", count)


def counts_sentence(counts: Mapping[Verdict, int]) -> str:
    """``23 nouvelles, 4 mises à jour, 12 inchangées``."""
    order = (Verdict.NEW, Verdict.UPDATE, Verdict.SAME)
    return ", ".join(verdict_count(verdict, counts[verdict]) for verdict in order if counts.get(verdict))


def effect_sentence(effect: ImportEffect, year: str) -> str:
    """``Effet sur 2010-2011 : +12 interventions, +5 entreprises servies``."""
    parts = [translate("ImportWords", "+%Ln intervention(s)", "", effect.interventions)]
    if effect.companies:
        parts.append(translate("ImportWords", "+%Ln compan(y/ies) served", "", effect.companies))
    text = translate("ImportWords", "Effect on {year}: {effect}")
    return text.format(year=year, effect=", ".join(parts))


def done_sentence(report: ImportReport, name: str) -> str:
    """What an import did, in a line for a toast."""
    counts = {Verdict.NEW: report.created, Verdict.UPDATE: report.updated}
    said = counts_sentence(counts) or translate("ImportWords", "nothing to change")
    text = translate("ImportWords", "{name} imported: {counts}").format(name=name, counts=said)
    refused = len({error.row for error in report.errors})
    if not refused:
        return text
    kept = translate("ImportWords", "%Ln row(s) refused, kept with their reason in a workbook", "", refused)
    return f"{text} · {kept}"


def rows_text(count: int) -> str:
    return translate("ImportWords", "%Ln row(s)", "", count)
