"""The pinned views, under the pages of the navigation: their names, and how many records each shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from cqi_desktop.store.saved_views import View, saved_views
from cqi_desktop.translation import format_integer, translate

from .changed import concerns
from .delegates.table_cell import AnyIndex
from .models.roles import BADGE_ROLE, ICON_ROLE, KEY_ROLE
from .navigation import PageDelegate
from .tasks import Progress
from .widgets.labels import make_label
from .window_context import WindowContext

# Writes come in bursts: the numbers are counted once they stop.
_COUNT_AFTER_MS = 400
_COUNTED = frozenset(
    {"company", "intervention", "activity", "participation", "synergy_link", "saved_view", "adviser", "measure"}
)
_PAGE_ROLE = BADGE_ROLE + 100
_ICON, _BEFORE_ICON, _AFTER_ICON = 14, 8, 8


class _PinDelegate(PageDelegate):
    """As a page, lower and in small letters, with a plain number at its right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = super().sizeHint(option, index).width()
        return QSize(width, self._themes.current.height("pinned_view"))

    def _paint_icon(self, painter: QPainter, item: QRect, index: AnyIndex, token: str) -> None:
        view = self.parent()
        ratio = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
        pixmap = self._icons.pixmap(str(index.data(ICON_ROLE)), token, _ICON, ratio)
        painter.drawPixmap(item.x() + _BEFORE_ICON, item.y() + (item.height() - _ICON) // 2, pixmap)

    def _paint_title(self, painter: QPainter, item: QRect, index: AnyIndex, is_current: bool) -> None:
        place = item.adjusted(_BEFORE_ICON + _ICON + _AFTER_ICON, 0, 0, 0)
        theme = self._themes.current
        title = theme.metrics("small").elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("selText" if is_current else "text2"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), title)

    def _paint_badge(self, painter: QPainter, item: QRect, index: AnyIndex) -> int:
        text = str(index.data(BADGE_ROLE) or "")
        theme = self._themes.current
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text3"))
        place = item.adjusted(0, 0, -_BEFORE_ICON, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        return theme.metrics("small").horizontalAdvance(text) + _BEFORE_ICON + 6 if text else 0


class _PinList(QListView):
    """Enter and a click open a view."""

    asked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PinnedViews(QWidget):
    """``chosen`` gives the page and the key of a view. Hidden while no view is pinned."""

    chosen = Signal(str, str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._is_narrow = False
        self.rows = QStandardItemModel(self)
        self._heading = make_label(translate("Navigation", "Pinned views"), "caption", tone="text2", strong=True)
        self._heading.setContentsMargins(16, 0, 0, 4)
        self.list = _PinList()
        self.list.setObjectName("navigation")
        self.list.setAccessibleName(translate("Navigation", "Pinned views"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_PinDelegate(context.themes, context.icons, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list.clicked.connect(self.open_view)
        self.list.asked.connect(self.open_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self.list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COUNT_AFTER_MS)
        self._timer.timeout.connect(self.count)
        context.notice.changed.connect(self.records_changed)
        context.scope.changed.connect(self._timer.start)
        context.themes.changed.connect(self.fit)
        self.read()

    def read(self) -> None:
        """Read which views are pinned; their numbers follow."""
        self.rows.clear()
        for view in self._pinned():
            item = QStandardItem(view.name)
            item.setToolTip(view.name)
            item.setData(view.id.hex(), KEY_ROLE)
            item.setData(view.page, _PAGE_ROLE)
            item.setData("bookmark-outline", ICON_ROLE)
            self.rows.appendRow(item)
        self.fit()
        if self.rows.rowCount():
            self._timer.start()

    def _pinned(self) -> list[View]:
        return [view for view in saved_views(self._context.book) if view.is_pinned]

    @Slot()
    def fit(self) -> None:
        self.setVisible(bool(self.rows.rowCount()) and not self._is_narrow)
        height = self.list.sizeHintForRow(0) if self.rows.rowCount() else 0
        self.list.setMinimumHeight(min(height * self.rows.rowCount(), 3 * height))
        self.list.setMaximumHeight(height * self.rows.rowCount() + 4)

    def fold(self, is_narrow: bool) -> None:
        """In a narrow window the views are left to their own pages."""
        self._is_narrow = is_narrow
        self.fit()

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, frozenset({"saved_view"})):
            self.read()
        elif concerns(kinds, _COUNTED) and self.rows.rowCount():
            self._timer.start()

    @Slot()
    def count(self) -> None:
        from .list_counts import count_of_view  # here: the filters of every list come with it

        context, views = self._context, self._pinned()

        def work(progress: Progress) -> dict[str, int]:
            counts = {}
            for view in views:
                progress.check_cancelled()
                counts[view.id.hex()] = count_of_view(context, view.page, view.definition)
            return counts

        context.runner.run(self, work, self.counted)

    @Slot(object)
    def counted(self, counts: Mapping[str, int]) -> None:
        for row in range(self.rows.rowCount()):
            item = self.rows.item(row)
            count = counts.get(item.data(KEY_ROLE))
            if count is not None:
                item.setData(format_integer(count), BADGE_ROLE)
                name = translate("Navigation", "{view}, %Ln record(s)", "", count).format(view=item.text())
                item.setData(name, Qt.ItemDataRole.AccessibleTextRole)

    @Slot(QModelIndex)
    def open_view(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(_PAGE_ROLE)), str(index.data(KEY_ROLE)))
            self.list.clearSelection()
