"""The header of a list being checked: over each column its header in the file, then the field that it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QTableView

from cqi_desktop.exchange.column_matches import ColumnMatch, Sureness
from cqi_desktop.exchange.kinds import Kind
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.table_header import TableHeader

from .import_words import field_title, match_reason

_MARGIN, _TOP, _GAP = 6, 4, 2
# At this confidence a person has nothing to look at.
_SURE = 90


class TallHeader(TableHeader):
    """As high as a caption and a field; the title stands at the bottom, beside the fields of the other columns."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), mapping_height(self._themes))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._themes.current
        painter.fillRect(rect, theme.colour("alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        top = rect.bottom() - theme.height("small_button") - _MARGIN
        self._paint_title(
            painter, QRect(rect.x() + 8, top, rect.width() - 16, rect.bottom() - top - 4), logical_index, 0
        )


class MappingHeader(TallHeader):
    """``chosen`` gives the place of a column in the file and the name of its field, None to leave it out."""

    chosen = Signal(int, object)

    def __init__(self, themes: ThemeSource, icons: Icons, table: QTableView) -> None:
        super().__init__(themes, icons, table)
        self._table = table
        self.columns: tuple[ColumnMatch, ...] = ()
        self.boxes: list[QComboBox] = []
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(48)
        self.sectionResized.connect(self.place_boxes)
        table.horizontalScrollBar().valueChanged.connect(self.place_boxes)
        themes.changed.connect(self.place_boxes)

    def show_columns(self, kind: Kind, columns: Sequence[ColumnMatch]) -> None:
        """A box a column; those there are used again."""
        self.columns = tuple(columns)
        while len(self.boxes) > len(columns):
            box = self.boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self.boxes) < len(columns):
            self.boxes.append(self._new_box())
        for box, match in zip(self.boxes, columns, strict=True):
            self._fill(box, kind, match)
        self.place_boxes()
        self.viewport().update()

    def _new_box(self) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setProperty("small", True)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(1)
        box.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        box.activated.connect(self.box_chosen)
        box.installEventFilter(self)
        box.show()
        return box

    def _fill(self, box: QComboBox, kind: Kind, match: ColumnMatch) -> None:
        box.blockSignals(True)
        box.clear()
        box.addItem(translate("ImportDialog", "(left out)"), None)
        for field in kind.fields:
            title = field_title(field)
            box.addItem(f"{title} *" if field.required else title, field.name)
        box.setCurrentIndex(max(box.findData(match.field.name), 0) if match.field else 0)
        widest = max(box.fontMetrics().horizontalAdvance(box.itemText(at)) for at in range(box.count()))
        box.view().setMinimumWidth(widest + 40)
        box.blockSignals(False)
        header = match.header or translate("ImportDialog", "(no header)")
        box.setAccessibleName(translate("ImportDialog", "Field of the column {header}").format(header=header))
        box.setAccessibleDescription(match_reason(match))
        samples = " · ".join(match.samples)
        box.setToolTip("\n".join(part for part in (f"{header}: {samples}" if samples else header, match_reason(match))))

    @Slot(int)
    def box_chosen(self, index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox) and box in self.boxes:
            self.chosen.emit(self.columns[self.boxes.index(box)].place, box.itemData(index))

    # --- places --------------------------------------------------------------------------------------------

    @Slot()
    def place_boxes(self) -> None:
        height = self._themes.current.height("small_button")
        top = self.height() - height - _MARGIN
        for section, box in enumerate(self.boxes, 1):
            left = self.sectionViewportPosition(section)
            box.setGeometry(left + 4, top, max(self.sectionSize(section) - 8, 24), height)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.place_boxes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A box that takes the focus is brought into view; the wheel scrolls the table, it changes no field."""
        if event.type() == QEvent.Type.FocusIn and watched in self.boxes:
            section = self.boxes.index(watched) + 1
            bar, left = self._table.horizontalScrollBar(), self.sectionPosition(section)
            if left < bar.value():
                bar.setValue(left)
            elif left + self.sectionSize(section) > bar.value() + self.viewport().width():
                bar.setValue(left + self.sectionSize(section) - self.viewport().width())
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # --- captions ------------------------------------------------------------------------------------------

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if not 0 < logical_index <= len(self.columns):
            super().paintSection(painter, rect, logical_index)
            return
        theme, match = self._themes.current, self.columns[logical_index - 1]
        painter.fillRect(rect, theme.colour("alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        metrics = theme.metrics("caption")
        inside = rect.adjusted(_MARGIN, _TOP, -_MARGIN, 0)
        sure = self._sureness(match)
        room = metrics.horizontalAdvance(sure) + 6 if sure else 0
        caption = match.header or translate("ImportDialog", "(no header)")
        caption = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, inside.width() - room)
        line = QRect(inside.x(), inside.y(), inside.width(), metrics.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(line, flags, caption)
        if sure:
            painter.setPen(theme.colour("warn"))
            painter.drawText(line.adjusted(metrics.horizontalAdvance(caption) + 6, 0, 0, 0), flags, sure)

    def caption_width(self, section: int) -> int:
        """The width at which the caption of a column is whole."""
        match, metrics = self.columns[section - 1], self._themes.current.metrics("caption")
        sure = self._sureness(match)
        return (
            metrics.horizontalAdvance(match.header) + metrics.horizontalAdvance(sure) + 6 * bool(sure) + 2 * _MARGIN + 2
        )

    def _sureness(self, match: ColumnMatch) -> str:
        """What is worth a look: how sure a match is under a known word, that a column may be a field."""
        if match.proposed is not None:
            return f"{field_title(match.proposed)} ?" if match.field is None else ""
        if match.field is None or match.confidence >= _SURE or match.sureness is Sureness.CHOSEN:
            return ""
        return translate("ImportDialog", "{percent} %").format(percent=match.confidence)


def mapping_height(themes: ThemeSource) -> int:
    """The height of a caption over a field."""
    theme = themes.current
    return _TOP + theme.metrics("caption").height() + _GAP + theme.height("small_button") + _MARGIN
