"""The past day whose figures are shown, and another one to compare it with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.entry_fields import DayField
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class MomentDialog(FittedDialog):
    """``chosen`` gives the day and the one to compare with, None when there is none."""

    chosen = Signal(object, object)

    def __init__(self, today: date, shown: date | None, parent: QWidget, *, compares: bool) -> None:
        super().__init__(parent)
        self._today = today
        self._compares = compares
        title = (
            translate("Moment", "Compare two dates") if compares else translate("Moment", "Figures as of a past date")
        )
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day = DayField(today, ahead=False)
        self.day.setAccessibleName(translate("Moment", "Figures as of"))
        self.day.show_day(shown)
        self.other = DayField(today, ahead=False)
        self.other.setAccessibleName(translate("Moment", "Compared with"))
        self.other.setPlaceholderText(translate("Moment", "today"))
        for field in (self.day, self.other):
            field.textChanged.connect(self.changed)
        self.reason = make_label(size="small", tone="text3")
        self.reason.setWordWrap(True)
        self.footer = DialogFooter(translate("Moment", "Compare") if compares else translate("Moment", "Show"))
        self.footer.accepted.connect(self.show_pressed)
        self.footer.rejected.connect(self.reject)
        self._build(title)
        self.changed()

    def _build(self, title: str) -> None:
        how = make_label(
            translate(
                "Moment",
                "The book is read as it was at the end of that day, from its history. Nothing is changed.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        how.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        labels = (translate("Moment", "Figures as of"), translate("Moment", "Compared with"))
        for row, (text, field) in enumerate(zip(labels, (self.day, self.other), strict=True)):
            if row and not self._compares:
                field.hide()
                continue
            grid.addWidget(make_label(text, tone="text3"), row, 0)
            grid.addWidget(field, row, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addLayout(grid)
        rows.addWidget(self.reason)
        rows.addWidget(self.footer)

    @Slot()
    def changed(self) -> None:
        reason = self._reason()
        self.reason.setText(reason)
        self.footer.primary.setEnabled(not reason)
        self.footer.primary.setToolTip(reason)

    def _reason(self) -> str:
        day, other = self.day.day, self.other.day
        if day is None or not self.other.is_valid:
            return translate("Moment", "A date, such as 2010-12-31 or 31 December 2010.")
        if day > self._today or (other is not None and other > self._today):
            return translate("Moment", "That day has not come yet.")
        if self._compares and other is not None and other <= day:
            return translate("Moment", "The second date must come after the first.")
        return ""

    @Slot()
    def show_pressed(self) -> None:
        self.chosen.emit(self.day.day, self.other.day if self._compares else None)
        self.accept()
