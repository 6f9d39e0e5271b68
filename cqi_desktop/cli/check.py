"""``check``: the proof that a book is sound; status 1 when it is not."""

from __future__ import annotations

import click

from cqi_desktop.domain.errors import DamagedBookError
from cqi_desktop.store.repair import Repaired, repair_book
from cqi_desktop.store.soundness import Finding, FindingKind, check_book
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate, translate_marked

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import FINDINGS, progress, say, say_json
from .record_words import many
from .translated_click import command, flag

_SENTENCES = {
    FindingKind.DAMAGED_FILE: QT_TRANSLATE_NOOP("Cli", "The file is damaged: {detail}."),
    FindingKind.UNREADABLE: QT_TRANSLATE_NOOP("Cli", "{table}: this cannot be read to the end: {detail}."),
    FindingKind.MISSING_TABLE: QT_TRANSLATE_NOOP("Cli", "{table}: the table is missing."),
    FindingKind.MISSING_COLUMN: QT_TRANSLATE_NOOP("Cli", "{table}: the column {detail} is missing."),
    FindingKind.FOREIGN_KEY: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: it refers to nothing ({detail})."),
    FindingKind.MISSING_TRIGGER: QT_TRANSLATE_NOOP(
        "Cli", "The trigger {detail} is missing or was changed: some changes were not logged."
    ),
    FindingKind.FOREIGN_TRIGGER: QT_TRANSLATE_NOOP("Cli", "{table}: the trigger {detail} is not of this program."),
    FindingKind.NOT_INDEXED: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the search cannot find it."),
    FindingKind.SHOULD_NOT_BE_INDEXED: QT_TRANSLATE_NOOP(
        "Cli", "{table}, {record}: the search finds it, though it is in the trash or is no more."
    ),
    FindingKind.OTHER_TERMS: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the search finds it by other words."),
    FindingKind.LIST_ROW: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the list of companies shows something else."),
    FindingKind.RECORD_WITHOUT_LOG: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the log knows nothing of it."),
    FindingKind.LOG_WITHOUT_RECORD: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: it is in the log only."),
    FindingKind.LOG_DIFFERS: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the log says otherwise ({detail})."),
    FindingKind.UNKNOWN_IN_LOG: QT_TRANSLATE_NOOP(
        "Cli", "The log has changes of an unknown table or column ({detail})."
    ),
    FindingKind.CHANGE_WITHOUT_SET: QT_TRANSLATE_NOOP("Cli", "The log has changes that no set holds ({detail})."),
    FindingKind.CONTENT_MISSING: QT_TRANSLATE_NOOP(
        "Cli", "{table}, {record}: the content of “{detail}” is no longer in the book."
    ),
    FindingKind.CONTENT_ALTERED: QT_TRANSLATE_NOOP("Cli", "{table}, {record}: the content of “{detail}” is altered."),
}

_REPAIRED = {
    Repaired.TRIGGERS: QT_TRANSLATE_NOOP("Cli", "Triggers put back"),
    Repaired.INDEXES: QT_TRANSLATE_NOOP("Cli", "Indexes made anew"),
    Repaired.RECORDS: QT_TRANSLATE_NOOP("Cli", "Records put right from the log"),
    Repaired.LOG: QT_TRANSLATE_NOOP("Cli", "Records entered in the log"),
    Repaired.CHANGE_SETS: QT_TRANSLATE_NOOP("Cli", "Sets of changes made anew"),
    Repaired.SEARCH: QT_TRANSLATE_NOOP("Cli", "Entries of the search made anew"),
    Repaired.COMPANY_LIST: QT_TRANSLATE_NOOP("Cli", "Rows of the list of companies made anew"),
}


@command(
    "check", QT_TRANSLATE_NOOP("Cli", "Prove the book sound: file, keys, triggers, search index, log against tables.")
)
@flag("--repair", text=QT_TRANSLATE_NOOP("Cli", "After a backup, put right what can be, and say what was done."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def check_command(invocation: Invocation, repair: bool, as_json: bool) -> None:
    if repair:
        _repair(invocation, as_json)
        return
    findings = _findings(invocation)
    if as_json:
        say_json({"sound": not findings, "findings": [_entry(finding) for finding in findings]})
    elif findings:
        for finding in findings:
            say(finding_sentence(finding))
        say(
            translate(
                "Cli", "%Ln fault(s) found. Restore a backup (cqi-desktop restore), or ask for help.", "", len(findings)
            )
        )
    else:
        say(translate("Cli", "The book is sound: {path}").format(path=invocation.path))
    if findings:
        raise click.exceptions.Exit(FINDINGS)


def _repair(invocation: Invocation, as_json: bool) -> None:
    with invocation.book() as book:
        done = repair_book(book)
    if as_json:
        say_json(
            {
                "sound": not done.left,
                "findings": [_entry(finding) for finding in done.found],
                "repaired": {what.value: count for what, count in done.repaired.items()},
                "left": [_entry(finding) for finding in done.left],
                "backup": str(done.backup) if done.backup else None,
            }
        )
    elif not done.found:
        say(translate("Cli", "The book is sound: {path}").format(path=invocation.path))
    else:
        say(translate("Cli", "The book as it was is kept as {path}").format(path=done.backup))
        for what, count in done.repaired.items():
            named = translate("Cli", "{what}: {count}")
            say(named.format(what=translate_marked("Cli", _REPAIRED[what]), count=format_integer(count)))
        for finding in done.left:
            say(finding_sentence(finding))
        say(_outcome(invocation, len(done.left)))
    if done.left:
        raise click.exceptions.Exit(FINDINGS)


def _outcome(invocation: Invocation, left: int) -> str:
    if left:
        return translate("Cli", "%Ln fault(s) left. Restore a backup (cqi-desktop restore), or ask for help.", "", left)
    return translate("Cli", "The book is sound again: {path}").format(path=invocation.path)


def _findings(invocation: Invocation) -> list[Finding]:
    """A book too damaged to be opened is a finding too."""
    try:
        with invocation.book(read_only=True) as book, progress(translate("Cli", "Checking")) as told:
            return check_book(book, told)
    except DamagedBookError as error:
        return [Finding(FindingKind.DAMAGED_FILE, detail=str(error.values["detail"]))]


def finding_sentence(finding: Finding) -> str:
    """One line: where the fault is and what it is."""
    if finding.kind is FindingKind.MORE:
        others = int(finding.detail.rpartition(" ")[2])
        return translate("Cli", "{table}: %Ln other fault(s) like these.", "", others).format(table=many(finding.table))
    sentence = translate_marked("Cli", _SENTENCES[finding.kind])
    table = many(finding.table) if finding.table else translate("Cli", "The book")
    text = sentence.format(table=table, record=finding.record or "?", detail=finding.detail)
    return " ".join(text.split())


def _entry(finding: Finding) -> dict[str, str]:
    return {
        "kind": finding.kind.value,
        "table": finding.table,
        "record": finding.record,
        "detail": finding.detail,
    }
