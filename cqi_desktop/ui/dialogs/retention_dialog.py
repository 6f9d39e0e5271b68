"""The retention calendar: how long each category is kept, in years, decided by the team."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from cqi_desktop.domain.privacy import LEAST_MONTHS
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.retention import change_retention, rules_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog

_MOST_YEARS = 50


class RetentionDialog(FormDialog):
    """``told`` once the rules are kept."""

    told = Signal(str)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(
            translate("Retention", "Retention calendar"),
            translate(
                "Retention",
                "Once its purpose is reached, personal information is destroyed or anonymised. Nothing goes by itself: "
                "the list is gone through once a year.",
            ),
            translate("Retention", "Keep the rules"),
            parent,
        )
        self._book = context.book
        self.years: dict[str, QSpinBox] = {}
        for rule in rules_of(context.book):
            box = QSpinBox()
            box.setRange(max(1, LEAST_MONTHS.get(rule.category, 12) // 12), _MOST_YEARS)
            box.setValue(max(1, rule.months // 12))
            box.setSuffix(translate("Retention", " years, then: {action}").format(
                action=privacy_word("action", rule.action).lower()
            ))  # fmt: skip
            self.add_field(privacy_word("category", rule.category), box)
            self.years[rule.category] = box
        self.end()

    def write(self) -> None:
        with self._book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Change the retention calendar")):
            for rule in rules_of(self._book):
                years = self.years[rule.category].value()
                if years * 12 != rule.months:
                    change_retention(self._book, rule.category, years * 12)
        self.told.emit(translate("Retention", "Retention calendar kept"))
