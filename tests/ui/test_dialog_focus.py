"""A dialog opens where a person types first, and Tab goes down its fields before its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.main_window import MainWindow


def test_that_a_dialog_of_fields_takes_what_is_typed_at_once(qtbot: QtBot, window: MainWindow) -> None:
    fields = [Field("value_cents", "Valeur"), Field("concluded_on", "Date"), Field("market", "Marché")]
    kept: dict[str, str] = {}
    dialog = FieldsDialog(window.context, window, "Concrétiser", fields, kept.update, "Concrétiser")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    walked = []
    for _ in range(5):
        widget = QApplication.focusWidget()
        assert widget is not None
        walked.append(widget)
        dialog.focusNextChild()
    assert walked == [*dialog.widgets.values(), dialog.footer.cancel, dialog.footer.primary]
    first = walked[0]
    assert isinstance(first, QLineEdit)
    first.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "38000")
    assert dialog.values()["value_cents"] == "38000"
