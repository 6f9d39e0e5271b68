"""The guide (F1): its pages at left with a search, the page at right; it stays open beside the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.help_pages import HelpPage, help_pages, pages_with
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.folding_line import FoldingLine
from cqi_desktop.ui.widgets.guide_view import GuideView
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.section_list import SectionList

_WIDTH, _HEIGHT, _LEAST = 1180, 740, 640
_LEAST_ROOM = QSize(900, 640)


@dataclass(slots=True)
class _Visit:
    """A page that was shown, at which heading, and how far it was read."""

    key: str
    heading: str = ""
    scroll: int = 0


class HelpDialog(QDialog):
    """``show_topic`` opens a page by its key; ``show_shortcuts`` is what its button runs, when there is a window."""

    def __init__(
        self, themes: ThemeSource, icons: Icons, parent: QWidget, show_shortcuts: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._pages = {page.key: page for page in help_pages()}
        self._visits: list[_Visit] = []
        self._place = -1
        self._is_filtering = False
        self._is_chosen = False
        title = translate("Help", "Help")
        self.setWindowTitle(f"{title} — CQI Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = _outermost(parent).size().expandedTo(_LEAST_ROOM.boundedTo(parent.screen().availableSize()))
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self.setMinimumSize(min(_LEAST, room.width()), 320)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Help", "Search the help"))
        self.search.setAccessibleName(translate("Help", "Search the help"))
        self.search.textChanged.connect(self.search_typed)
        self.search.installEventFilter(self)
        titles = [(page.key, page.title, page.icon) for page in self._pages.values()]
        self.list = SectionList(themes, icons, titles, translate("Help", "Pages of the help"))
        self.list.selectionModel().currentChanged.connect(self.page_chosen)
        self.list.left_for_page.connect(self.enter_page)
        self.found = make_label(size="small", tone="text3")
        self.found.setWordWrap(True)
        self.found.hide()
        self.page = GuideView(themes, translate("Help", "Page of the help"))
        self.page.anchorClicked.connect(self.link_followed)
        self.back_button = self._small_button(icons, "arrow-left", translate("Help", "Back"), self.go_back)
        self.forward_button = self._small_button(icons, "arrow-right", translate("Help", "Forward"), self.go_forward)
        self.print_button = self._small_button(
            icons, "printer-outline", translate("Help", "Print this page…"), self.print_page
        )
        self.shortcuts_button = self._small_button(
            icons, "keyboard-outline", translate("Help", "Shortcuts…"), show_shortcuts or self.reject
        )
        self.shortcuts_button.setVisible(show_shortcuts is not None)
        self._lay_out()
        self._bind_keys()
        themes.changed.connect(self.show_again)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _small_button(self, icons: Icons, icon: str, text: str, run: Callable[[], None]) -> QPushButton:
        button = make_button(icons, text, icon, small=True)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self.search, self.found, self.list):
            left.addWidget(widget, 1 if widget is self.list else 0)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.back_button)
        above.addWidget(self.forward_button)
        above.addStretch(1)
        above.addWidget(self.shortcuts_button)
        above.addWidget(self.print_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(FoldingLine(above))
        right.addWidget(self.page, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(12, 12, 16, 16)
        columns.setSpacing(12)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        for first, second in (
            (self.search, self.list), (self.list, self.page), (self.page, self.back_button),
            (self.back_button, self.forward_button), (self.forward_button, self.shortcuts_button),
            (self.shortcuts_button, self.print_button),
        ):  # fmt: skip
            QWidget.setTabOrder(first, second)

    def _bind_keys(self) -> None:
        bound: tuple[tuple[str | QKeySequence.StandardKey, Callable[[], None]], ...] = (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self.look_for),
            ("Ctrl+P", self.print_page),
            ("F3", self.next_hit),
            ("Shift+F3", self.previous_hit),
        )
        for keys, run in bound:
            QShortcut(QKeySequence(keys), self, run)

    @property
    def shown(self) -> HelpPage | None:
        return self._pages.get(self.list.current_key())

    def show_topic(self, topic: str) -> None:
        """Open a page of the guide, at a heading when ``topic`` names one after "#"; the search is cleared."""
        key, _, heading = topic.partition("#")
        if self.search.text():
            self.search.clear()
        self._go_to(_Visit(key, heading))

    # --- from page to page ---------------------------------------------------------------------------------

    def _go_to(self, visit: _Visit) -> None:
        if visit.key not in self._pages:
            return
        self._remember_scroll()
        here = self._visits[self._place] if self._place >= 0 else None
        if here is None or (here.key, here.heading) != (visit.key, visit.heading):
            del self._visits[self._place + 1 :]
            self._visits.append(visit)
            self._place += 1
        self._show(visit)

    def _show(self, visit: _Visit) -> None:
        self._is_filtering = True
        self.list.show_key(visit.key)
        self._is_filtering = False
        self.page.show_page(self._pages[visit.key], visit.heading, self.search.text())
        if visit.scroll:
            self.page.verticalScrollBar().setValue(visit.scroll)
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place < len(self._visits) - 1)
        self._say_hits()

    def _remember_scroll(self) -> None:
        if self._place >= 0:
            self._visits[self._place].scroll = self.page.verticalScrollBar().value()

    @Slot()
    def go_back(self) -> None:
        self._move(-1)

    @Slot()
    def go_forward(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        if 0 <= self._place + step < len(self._visits):
            self._remember_scroll()
            self._place += step
            self._show(self._visits[self._place])

    @Slot(QModelIndex, QModelIndex)
    def page_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and not self._is_filtering:
            self._is_chosen = True
            self._go_to(_Visit(self.list.current_key()))

    @Slot(QUrl)
    def link_followed(self, link: QUrl) -> None:
        """A link of the guide names a page of it and one of its headings: nothing else is ever opened."""
        name = link.path().rpartition("/")[2].removesuffix(".md")
        self._go_to(_Visit(name or self.list.current_key(), link.fragment()))

    @Slot()
    def enter_page(self) -> None:
        self.page.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def show_again(self) -> None:
        """In the colours that were chosen."""
        self.page.write_again()

    # --- search --------------------------------------------------------------------------------------------

    @Slot(str)
    def search_typed(self, text: str) -> None:
        """Leave in the list the pages that have the words, and show where the words are: in the best of these pages,
        or in the one that the person chose since."""
        found = [page.key for page in pages_with(text)]
        self._is_chosen = self._is_chosen and bool(text)
        kept = self.list.current_key()
        wanted = kept if kept in found and (self._is_chosen or not text) else next(iter(found), "")
        self._is_filtering = True
        for row, key in enumerate(self._pages):
            self.list.setRowHidden(row, key not in found)
        self.list.show_key(wanted) if wanted else self.list.setCurrentIndex(QModelIndex())
        self._is_filtering = False
        if wanted and wanted != kept:
            self._go_to(_Visit(wanted))
        elif wanted:
            self.page.show_page(self._pages[wanted], "", text)
        self._say_hits()

    @Slot()
    def next_hit(self) -> None:
        self.page.go_to_hit(self.page.hit + 1)
        self._say_hits()

    @Slot()
    def previous_hit(self) -> None:
        self.page.go_to_hit(self.page.hit - 1)
        self._say_hits()

    @Slot()
    def look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: Enter goes from one word found to the next, the arrow goes into the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.next_hit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _say_hits(self) -> None:
        self.found.setVisible(bool(self.search.text().strip()))
        if self.shown is None:
            self.found.setText(translate("Help", "No page has all these words"))
            return
        text = translate("Help", "{place} of {count} on this page · Enter: the next one")
        self.found.setText(text.format(place=self.page.hit + 1, count=len(self.page.hits)))

    # --- paper ---------------------------------------------------------------------------------------------

    @Slot()
    def print_page(self) -> None:
        if self.shown is None:
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from cqi_desktop.ui.printing.guide_pages import prepare_guide_paper

        # The preview does not keep it alive.
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_guide_paper(printer)
        printer.setDocName(self.shown.title)
        preview = QPrintPreviewDialog(printer, self)
        preview.setWindowTitle(self.shown.title)
        preview.paintRequested.connect(self.paint_page)
        preview.resize(self.size())
        preview.open()

    @Slot(object)
    def paint_page(self, printer: object) -> None:
        """Lay the page that is shown out on the pages of ``printer``."""
        from cqi_desktop.ui.printing.guide_pages import draw_guide

        if self.shown is not None:
            draw_guide(printer, self.shown)  # type: ignore[arg-type]


def _outermost(widget: QWidget) -> QWidget:
    """The window that a dialog, or a dialog of a dialog, stands over."""
    above = widget.parentWidget()
    return widget.window() if above is None else _outermost(above)
