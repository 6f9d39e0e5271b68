"""One field for everything: it searches the book at each keystroke and runs the commands of the page (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from cqi_desktop.store.book import Book
from cqi_desktop.store.search_index import Found, search
from cqi_desktop.translation import translate

from .commands import Command
from .delegates.result_row import ResultDelegate
from .icons import Icons
from .models.results_model import MOST_OF_A_KIND, ResultsModel, make_results
from .theme import ThemeSource
from .widgets.labels import make_label

_MOST_HEIGHT = 480


class CommandField(QLineEdit):
    """``found_chosen`` gives what was chosen; a command chosen runs at once."""

    found_chosen = Signal(object)  # Found

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        book: Book,
        commands: Callable[[], Sequence[Command]],
        recent: Callable[[], Sequence[Found]],
    ) -> None:
        super().__init__()
        self._book = book
        self._commands = commands
        self._recent = recent
        self._came_from: QWidget | None = None
        self._popup: ResultsPopup | None = None
        self._themes = themes
        self._icons = icons
        self.setPlaceholderText(translate("CommandField", "Search or run a command"))
        self.setAccessibleName(translate("CommandField", "Search or run a command"))
        self._glyph = QLabel(self)
        self._glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._glyph.setFixedSize(icons.size(), icons.size())
        self._key = make_label("Ctrl+K")
        self._key.setProperty("key", True)
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textEdited.connect(self.text_typed)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    @property
    def popup(self) -> ResultsPopup:
        if self._popup is None:
            self._popup = ResultsPopup(self._themes, self._icons, self.window())
            self._popup.list.clicked.connect(self.row_chosen)
        return self._popup

    def take_focus(self, came_from: QWidget | None) -> None:
        """Ctrl+K: the field takes the focus, Escape gives it back."""
        if came_from is not self:
            self._came_from = came_from
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.text_typed(self.text())

    @Slot(str)
    def text_typed(self, text: str) -> None:
        """Search at each keystroke: the query takes a few milliseconds, whatever the size of the book.

        Before anything is typed, the companies seen last.
        """
        is_empty = not text.strip()
        found = self._recent() if is_empty else search(self._book, text, MOST_OF_A_KIND)
        self.popup.model.show_results(make_results(found, self._commands(), text, is_recent=is_empty), text)
        self.popup.open_below(self)
        QAccessible.updateAccessibility(QAccessibleEvent(self.popup.list, QAccessible.Event.Selection))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            if not self._is_open():
                self.text_typed(self.text())
            else:
                self.popup.move_by(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_chosen(self.popup.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._popup is not None:
            self._popup.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glyph.move(9, (self.height() - self._icons.size()) // 2)
        size = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - size.width() - 6, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.setTextMargins(self._icons.size() + 8, 0, size.width() + 8, 0)

    @Slot()
    def theme_changed(self) -> None:
        self._glyph.setPixmap(self._icons.pixmap("magnify", "text3", self._icons.size(), self.devicePixelRatioF()))

    @Slot(QModelIndex)
    def row_chosen(self, index: QModelIndex) -> None:
        if not self._is_open() or not index.isValid():
            return
        result = self.popup.model.results[index.row()]
        if result.is_heading:
            return
        self.clear()
        self._leave()
        if result.command is not None:
            result.command.run()
        elif isinstance(result.found, Found):
            self.found_chosen.emit(result.found)

    def _is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _leave(self) -> None:
        if self._popup is not None:
            self._popup.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)


class ResultsPopup(QFrame):
    """Stands over the page, under the field; it never takes the focus."""

    def __init__(self, themes: ThemeSource, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ResultsModel(self)
        self.list = ResultsList(themes)
        self.list.setAccessibleName(translate("CommandField", "Results"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(themes, icons, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        window.installEventFilter(self)
        self.hide()

    def open_below(self, field: QWidget) -> None:
        self.move_to_first()
        rows = range(self.model.rowCount())
        wanted = sum(self.list.sizeHintForRow(row) for row in rows) + 12
        place = field.mapTo(self._window, QPoint(0, field.height() + 2))
        room = self._window.height() - place.y() - 12
        self.setGeometry(place.x(), place.y(), max(field.width(), 430), min(wanted, _MOST_HEIGHT, room))
        self.show()
        self.raise_()

    def move_to_first(self) -> None:
        self.list.setCurrentIndex(QModelIndex())
        self.move_by(1)

    def move_by(self, step: int) -> None:
        """To the next or previous line that is no heading; stays where it is at either end."""
        row = self.list.currentIndex().row() + step
        while 0 <= row < self.model.rowCount():
            if not self.model.results[row].is_heading:
                self.list.setCurrentIndex(self.model.index(row))
                if row == 1:
                    self.list.scrollToTop()
                return
            row += step

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)


class ResultsList(QListView):
    """Says that it paints its whole area: else each keystroke would paint the page behind it too."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._themes.current.colour("raised"))
        painter.end()
        super().paintEvent(event)
