"""Import a list: all or nothing, in one change set that bears the file's name and is undone as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.bulk_writes import insert_records, update_records
from cqi_desktop.store.places import fill_unknown_places
from cqi_desktop.store.tables import Company

from .drafts import ImportPlan
from .plan import ListFile, PlannedImport, plan_import, read_list
from .planning import ImportOptions, Progress, RowDecisions, never_cancelled
from .rejected_rows import write_rejected_rows
from .report import ImportReport

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# What the label of the change set says before the name of the file.
LABEL = "Import"
CHANGE_KIND = "import"


def import_file(
    book: Book,
    path: Path,
    kind: str,
    options: ImportOptions | None = None,
    *,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    rejected: Path | None = None,
    progress: Progress = never_cancelled,
) -> ImportReport:
    """Read the list at ``path`` and import it. See ``read_list`` and ``import_list`` for the errors."""
    file = read_list(path, kind, sheet=sheet, mapping=mapping)
    return import_list(book, file, options, rejected=rejected, progress=progress)


def import_list(
    book: Book,
    file: ListFile,
    options: ImportOptions | None = None,
    *,
    planned: PlannedImport | None = None,
    decisions: RowDecisions | None = None,
    rejected: Path | None = None,
    progress: Progress = never_cancelled,
) -> ImportReport:
    """Write a list into the book. With a row in error nothing is written and the report ``is_refused``.

    With ``options.skip_errors`` the other rows are written, and the rejected ones go to the workbook ``rejected``
    with their reasons (by default beside the list). The plan is made within the change set, so that nothing comes
    between it and its writing; ``decisions`` are what a person said of single rows; the plan of a dry run,
    ``planned``, serves if the book is as it was then. Raises BusyBookError, UnwritableError, CancelledError (from
    ``progress``).
    """
    options = options or ImportOptions()
    with book.change_set(f"{LABEL} {file.path.name}", kind=CHANGE_KIND) as made:
        if planned is None or planned.file is not file or not planned.still_holds(book, options, decisions):
            planned = plan_import(book, file, options, decisions=decisions)
        if planned.problems.errors and not options.skip_errors:
            return replace(planned.report(), created=0, updated=0, unchanged=0)
        if planned.problems.errors:
            write_rejected_rows(file, planned.problems, rejected or rejected_path(file.path))
        write_plan(book, planned.plan, progress)
    change_set = SetRef(made.writer, made.number) if made.kinds else None
    return replace(planned.report(was_written=True), change_set=change_set)


def dry_run(book: Book, file: ListFile, options: ImportOptions | None = None) -> ImportReport:
    """What an import would do; the book is only read."""
    return plan_import(book, file, options).report()


def rejected_path(path: Path) -> Path:
    """Where the rejected rows of a list go by default: beside it."""
    return path.with_name(f"{path.stem}-rejets.xlsx")


def write_plan(book: Book, plan: ImportPlan, progress: Progress = never_cancelled) -> None:
    """Write all of a plan. Runs inside a change set."""
    drafts = plan.in_order()
    total = sum(len(draft.new) + len(draft.changes) for draft in drafts)
    done = 0
    for draft in drafts:
        progress(done, total)
        if draft.new:
            insert_records(book, draft.model, draft.new)
        if draft.changes:
            update_records(book, draft.model, draft.changes)
        done += len(draft.new) + len(draft.changes)
    _fill_places(book, plan)
    progress(total, total)


def _fill_places(book: Book, plan: ImportPlan) -> None:
    """A place that becomes known goes to the records that had none (rule 5)."""
    companies = plan.draft(Company)
    for key in sorted(plan.newly_placed):
        record = companies.record(key)
        fill_unknown_places(book, key, record.get("region"), record.get("mrc"))


__all__ = ["ImportOptions", "PlannedImport", "dry_run", "import_file", "import_list", "plan_import", "read_list"]
