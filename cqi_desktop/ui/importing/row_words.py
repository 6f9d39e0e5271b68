"""What is said of one row of a list that is checked, and what can be done with it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cqi_desktop.exchange.assisted_import import AssistedImport, RowPreview, Verdict
from cqi_desktop.exchange.import_preview import CellProblem, Difference, LikelyCompany
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked

ACCEPT, KEEP_APART, LEAVE_OUT, TAKE_BACK, CORRECT, EDIT = (
    "accept", "keep_apart", "leave_out", "take_back", "correct", "edit"
)  # fmt: skip
# Codes whose sentence speaks of options of the command line: here the remedy is a link on the row.
_SENTENCES = {
    "unknown_company": QT_TRANSLATE_NOOP("ImportRow", "No company is called “{value}”."),
    "resembling_company": QT_TRANSLATE_NOOP("ImportRow", "Name close to {suggestion}"),
    "resembling_new_company": QT_TRANSLATE_NOOP("ImportRow", "Looks like {suggestion}"),
    "ambiguous_company": QT_TRANSLATE_NOOP("ImportRow", "Several companies are called “{value}”."),
}
# On the row itself, where the room is scarce: what is wrong, without what to do about it.
_SHORT = {
    "ambiguous_date": QT_TRANSLATE_NOOP("ImportRow", "Ambiguous date"),
    "invalid_date": QT_TRANSLATE_NOOP("ImportRow", "Unreadable date"),
    "two_digit_year": QT_TRANSLATE_NOOP("ImportRow", "Year with two digits"),
    "invalid_number": QT_TRANSLATE_NOOP("ImportRow", "Unreadable number"),
    "invalid_choice": QT_TRANSLATE_NOOP("ImportRow", "Value that the column does not know"),
    "invalid_neq": QT_TRANSLATE_NOOP("ImportRow", "Not a NEQ"),
    "unknown_service": QT_TRANSLATE_NOOP("ImportRow", "Unknown service"),
    "unknown_mrc": QT_TRANSLATE_NOOP("ImportRow", "Unknown MRC"),
    "unknown_region": QT_TRANSLATE_NOOP("ImportRow", "Unknown region"),
    "unknown_indicator": QT_TRANSLATE_NOOP("ImportRow", "Unknown indicator"),
    "unknown_activity": QT_TRANSLATE_NOOP("ImportRow", "Unknown activity"),
    "unknown_company": QT_TRANSLATE_NOOP("ImportRow", "No company of this name"),
}
ICONS = {
    Verdict.NEW: ("check", "ok"),
    Verdict.UPDATE: ("pencil-outline", "info"),
    Verdict.SAME: ("check", "text3"),
    Verdict.LIKELY_DOUBLE: ("alert-outline", "warn"),
    Verdict.ERROR: ("alert-circle-outline", "err"),
    Verdict.LEFT_OUT: ("minus-circle-outline", "text3"),
}
# Companies offered by name for a cell that may mean several.
_MOST_OFFERED = 4


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence in two parts: ``strong`` is the name of what is meant, in weight 600."""

    text: str
    strong: str = ""
    after: str = ""

    @property
    def whole(self) -> str:
        return " ".join(part for part in (self.text, self.strong) if part) + self.after


@dataclass(frozen=True, slots=True)
class RowAction:
    """One thing to do with a row; ``title`` is its link."""

    title: str
    verb: str
    place: int = -1
    text: str = ""
    company: bytes | None = None

    def run(self, assisted: AssistedImport, row: int) -> RowPreview:
        """Do it, and check the row again. ``edit`` is the affair of the table."""
        if self.verb == ACCEPT:
            return assisted.accept(row, self.company)
        if self.verb == KEEP_APART:
            return assisted.keep_apart(row)
        if self.verb == LEAVE_OUT:
            return assisted.leave_out(row)
        if self.verb == CORRECT:
            return assisted.correct(row, self.place, self.text)
        return assisted.take_back(row)


def told_of(row: RowPreview) -> Told:
    """What becomes of a row, in a line."""
    if row.verdict is Verdict.ERROR:
        return _told_of_errors(row)
    if row.verdict is Verdict.LIKELY_DOUBLE:
        return _told_of_likely(row)
    if row.verdict is Verdict.LEFT_OUT:
        return Told(_warnings(row) or translate("ImportRow", "Left out"))
    if row.verdict is Verdict.SAME:
        return Told(translate("ImportRow", "In the book already, nothing to change"))
    if row.verdict is Verdict.UPDATE:
        changes = " · ".join(_change(difference) for difference in row.differences)
        return Told(changes or translate("ImportRow", "Update"), after=_after(row))
    return Told(translate("ImportRow", "New"), after=_after(row))


def _told_of_errors(row: RowPreview) -> Told:
    first, more = row.errors[0], len(row.errors) - 1
    after = " " + translate("ImportRow", "(and %Ln more)", "", more) if more else ""
    short = _SHORT.get(first.problem.code)
    return Told((translate_marked("ImportRow", short) if short else problem_text(first)) + after)


def _told_of_likely(row: RowPreview) -> Told:
    if not row.likely:
        return Told(problem_text(row.errors[0]))
    first = row.likely[0]
    more = len(row.likely) - 1
    facts = [part for part in (first.municipality, first.reasons_text) if part]
    if more:
        facts.append(translate("ImportRow", "%Ln other(s)", "", more))
    after = f", {facts[0]}" if first.municipality else ""
    rest = facts[1:] if first.municipality else facts
    return Told(translate("ImportRow", "Close name:"), first.name, after + "".join(f" · {part}" for part in rest))


def problem_text(problem: CellProblem) -> str:
    """What is wrong with a cell; the options of the command line have no place here."""
    code = problem.problem.code
    if code not in _SENTENCES:
        return problem.text
    values = dict(problem.problem.values)
    suggestion = problem.problem.suggestion or ", ".join(map(str, values.get("candidates", ()) or ()))  # type: ignore[call-overload]
    sentence = translate_marked("ImportRow", _SENTENCES[code])
    return sentence.format(value=values.get("value", ""), suggestion=suggestion)


def _change(difference: Difference) -> str:
    before = difference.before or translate("ImportRow", "(empty)")
    after = difference.after or translate("ImportRow", "(empty)")
    text = translate("ImportRow", "{field}: {before} → {after}")
    return text.format(field=difference.label, before=before, after=after)


def _warnings(row: RowPreview) -> str:
    return " ".join(warning.text for warning in row.warnings)


def _after(row: RowPreview) -> str:
    said = _warnings(row)
    return f" · {said}" if said else ""


def whole_text(row: RowPreview) -> str:
    """All that is wrong or worth knowing of a row, for the line under the table and for a screen reader."""
    if row.verdict is Verdict.ERROR:
        return " ".join(problem_text(problem) for problem in row.errors)
    return told_of(row).whole


# --- what can be done --------------------------------------------------------------------------------------


def links_of(row: RowPreview) -> list[RowAction]:
    """The corrections that are shown on the row itself, at most two."""
    found = [action for action in actions_of(row) if action.verb not in (LEAVE_OUT, TAKE_BACK)]
    return [action for action in found if action.verb != EDIT][:2] or found[:1]


def actions_of(row: RowPreview, *, is_touched: bool = False) -> list[RowAction]:
    """All that can be done with a row, the likeliest first."""
    found = list(_corrections(row))
    if row.verdict is Verdict.LEFT_OUT or is_touched:
        found.append(RowAction(translate("ImportRow", "As in the file"), TAKE_BACK))
    if row.verdict is not Verdict.LEFT_OUT:
        found.append(RowAction(translate("ImportRow", "Leave the row out"), LEAVE_OUT))
    return found


def _corrections(row: RowPreview) -> Iterator[RowAction]:
    if row.verdict is Verdict.LIKELY_DOUBLE:
        yield from _choices(row)
    for error in row.errors if row.verdict is Verdict.ERROR else ():
        yield from _remedies(error)
    places = [error.place for error in row.errors if error.place is not None]
    if places and row.verdict is Verdict.ERROR:
        yield RowAction(translate("ImportRow", "Correct…"), EDIT, places[0])


def _choices(row: RowPreview) -> Iterator[RowAction]:
    """The companies that are meant, or none of them."""
    if len(row.likely) == 1:
        yield RowAction(translate("ImportRow", "It is this one"), ACCEPT, company=row.likely[0].key)
    else:
        for likely in row.likely[:_MOST_OFFERED]:
            yield RowAction(_named(likely), ACCEPT, company=likely.key)
    if all(error.problem.code != "ambiguous_company" for error in row.errors):
        yield RowAction(translate("ImportRow", "It is another one"), KEEP_APART)


def _named(likely: LikelyCompany) -> str:
    return ", ".join(part for part in (likely.name, likely.municipality or likely.neq) if part)


def _remedies(error: CellProblem) -> Iterator[RowAction]:
    problem = error.problem
    if problem.code == "unknown_company":
        yield RowAction(translate("ImportRow", "Create"), KEEP_APART)
    if error.place is None:
        return
    if problem.code == "ambiguous_date":
        values = dict(problem.values)
        for day in (values.get("first"), values.get("second")):
            if isinstance(day, date):
                yield RowAction(format_date(day), CORRECT, error.place, day.isoformat())
    elif problem.suggestion and not problem.code.endswith("company"):
        text = translate("ImportRow", "Use {text}").format(text=problem.suggestion)
        yield RowAction(text, CORRECT, error.place, problem.suggestion)
