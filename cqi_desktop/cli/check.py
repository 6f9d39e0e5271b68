"""``check``: the proof that a book is sound; status 1 when it is not."""

from __future__ import annotations

import click

from cqi_desktop.domain.errors import DamagedBookError
from cqi_desktop.store.soundness import Finding, FindingKind, check_book
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

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
}


@command(
    "check", QT_TRANSLATE_NOOP("Cli", "Prove the book sound: file, keys, triggers, search index, log against tables.")
)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def check_command(invocation: Invocation, as_json: bool) -> None:
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
