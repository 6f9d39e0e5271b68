"""The sections Consentements and Vie privée of Réglages and their dialogs, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.store.export_journal import note_export
from cqi_desktop.store.incidents import incidents, lost_laptop, record_incident
from cqi_desktop.store.mailing_lists import MAILING_PAGE, MailingFilter
from cqi_desktop.store.privacy_requests import record_request, requests
from cqi_desktop.store.saved_views import save_view, saved_views
from cqi_desktop.ui.dialogs.consent_ledger_dialog import ConsentLedgerDialog
from cqi_desktop.ui.main_window import MainWindow

_MS = 400


def with_registers(window: MainWindow) -> None:
    """Something in each register, made once."""
    book = window.context.book
    if requests(book):
        return
    today = book.today()
    people = book.sql(
        "SELECT id FROM contact WHERE last_name IS NOT NULL AND trashed_at IS NULL ORDER BY id LIMIT 3"
    ).fetchall()
    with book.change_set("Registers of the pictures"):
        for (key,), kind, days in zip(people, ("access", "rectification", "portability"), (3, 26, 41), strict=True):
            record_request(book, kind=kind, contact=key, received_on=today - timedelta(days=days))
        record_incident(book, **lost_laptop(book))
        note_export(
            book,
            kind="mailing",
            title="Invitation au café export",
            file_format=".xlsx",
            record_count=42,
            left_out={"withdrawn": 2, "lapsed": 5},
        )
        save_view(
            book,
            page=MAILING_PAGE,
            name="Café export de juin, Centre-du-Québec",
            definition=MailingFilter(regions=("17",)).definition(),
        )


def _section(window: MainWindow, key: str) -> QWidget:
    with_registers(window)
    window.open_place("settings", key)
    _wait_until_read(window)
    return window


def _wait_until_read(window: MainWindow) -> None:
    QTest.qWait(_MS)
    for _ in range(500):
        if window.context.runner.is_idle:
            break
        QTest.qWait(20)
    QTest.qWait(100)


def consents(window: MainWindow) -> QWidget:
    return _section(window, "consents")


def privacy(window: MainWindow) -> QWidget:
    return _section(window, "privacy")


def privacy_below(window: MainWindow) -> QWidget:
    """The lower half of the section."""
    _section(window, "privacy")
    section = window.page.section
    section.verticalScrollBar().setValue(section.verticalScrollBar().maximum())
    QTest.qWait(_MS)
    return window


def _dialog(window: MainWindow, show: Callable[[], object]) -> QWidget:
    show()
    _wait_until_read(window)
    return QApplication.activeModalWidget() or window


def mailing_dialog(window: MainWindow) -> QWidget:
    consents(window)
    section = window.page.section
    return _dialog(window, lambda: section.open_list(saved_views(window.context.book, MAILING_PAGE)[0].id))


def ledger_dialog(window: MainWindow) -> QWidget:
    consents(window)
    line = next(iter(window.page.section._people.values()))
    return _dialog(window, ConsentLedgerDialog(window.context, line.contact, line.name, window).open)


def consent_dialog(window: MainWindow) -> QWidget:
    consents(window)
    return _dialog(window, window.page.section.note_pressed)


def request_dialog(window: MainWindow) -> QWidget:
    privacy(window)
    return _dialog(window, window.page.section.enter_request)


def answer_dialog(window: MainWindow) -> QWidget:
    privacy(window)
    line = requests(window.context.book)[0]
    return _dialog(window, lambda: window.page.section.answer(line.id))


def incident_dialog(window: MainWindow) -> QWidget:
    privacy(window)
    line = incidents(window.context.book)[0]
    return _dialog(window, lambda: window.page.section.open_incident(line.id))


def _with_person(window: MainWindow) -> QWidget:
    privacy(window)
    section = window.page.section
    name = window.context.book.scalar("SELECT last_name FROM contact WHERE last_name IS NOT NULL ORDER BY id")
    section.person.show_pick(section.person._source(name)[0])
    section.person_picked()
    return window


def rectify_dialog(window: MainWindow) -> QWidget:
    _with_person(window)
    return _dialog(window, window.page.section.rectify)


def erase_dialog(window: MainWindow) -> QWidget:
    _with_person(window)
    return _dialog(window, window.page.section.erase)


def retention_dialog(window: MainWindow) -> QWidget:
    privacy(window)
    return _dialog(window, window.page.section.show_rules)


PRIVACY_STEPS = (
    ("settings-consents", consents),
    ("settings-privacy", privacy),
    ("settings-privacy-below", privacy_below),
    ("mailing-list", mailing_dialog),
    ("consent-ledger", ledger_dialog),
    ("consent", consent_dialog),
    ("privacy-request", request_dialog),
    ("privacy-answer", answer_dialog),
    ("incident", incident_dialog),
    ("rectify", rectify_dialog),
    ("erase-person", erase_dialog),
    ("retention", retention_dialog),
)
