"""Cells edited in place: a field for a text, a list for a choice. Enter validates and goes down, Escape gives up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.models.interventions_model import InterventionsModel
from cqi_desktop.ui.models.roles import CHOICES_ROLE, STRUCK_ROLE
from cqi_desktop.ui.widgets.labels import restyle

from .status_cell import StatusCellDelegate
from .table_cell import AnyIndex, TableCellDelegate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditableCellDelegate(TableCellDelegate):
    """``went_down`` asks the table for the cell below, once the value is kept."""

    went_down = Signal()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option
        title = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
        choices = index.data(CHOICES_ROLE)
        if choices is None:
            field = QLineEdit(parent)
            field.setAccessibleName(title)
            field.setProperty("cell", True)
            return field
        box = QComboBox(parent)
        box.setAccessibleName(title)
        for value, text in choices[0]:
            box.addItem(text, value)
        box.activated.connect(self.choice_made)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            values = [editor.itemData(row) for row in range(editor.count())]
            chosen = index.data(CHOICES_ROLE)[1]
            editor.setCurrentIndex(values.index(chosen) if chosen in values else -1)
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0 and editor.currentData() != index.data(CHOICES_ROLE)[1]:
                model.setData(QModelIndex(index), editor.currentData())  # type: ignore[arg-type]
        elif isinstance(editor, QLineEdit):
            model.setData(QModelIndex(index), editor.text())  # type: ignore[arg-type]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        del index
        place: QRect = option.rect
        editor.setGeometry(place.adjusted(0, 0, max(0, editor.minimumSizeHint().width() - place.width()), -1))

    @Slot()
    def choice_made(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in _ENTER and isinstance(watched, QLineEdit):  # type: ignore[attr-defined]
            self._validate(watched)
            return True
        return super().eventFilter(watched, event)

    def _validate(self, editor: QLineEdit) -> None:
        """A text that means nothing stays in the field, which says so."""
        view: Any = self.parent()
        index, model = view.currentIndex(), view.model()
        if isinstance(model, InterventionsModel) and not model.means_something(index, editor.text()):
            editor.setProperty("invalid", True)
            editor.setToolTip(translate("Interventions", "This cannot be understood: Esc gives the value back."))
            restyle(editor)
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        self.went_down.emit()

    def paint_text(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        super().paint_text(painter, rect, option, index, text)
        if index.data(STRUCK_ROLE):
            width = min(painter.fontMetrics().horizontalAdvance(text), rect.width())
            middle = rect.center().y() + 1
            painter.drawLine(rect.x(), middle, rect.x() + width, middle)


class EditableStatusDelegate(StatusCellDelegate, EditableCellDelegate):
    """A status, with the list of the others."""
