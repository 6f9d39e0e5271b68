"""The guide (F1): its pages at left with a search, the page at right; it stays open beside the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.translation import translate
from cqi_desktop.ui.help_pages import HelpPage, help_pages, pages_with
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label

_LIST_WIDTH = 270
_IMAGE_WIDTH = 620
_MARGIN = 18
_ABOVE_HEADING = 14


class HelpDialog(QDialog):
    """``show_topic`` opens a page by its key; ``show_shortcuts`` is what its button runs."""

    def __init__(self, themes: ThemeSource, parent: QWidget, show_shortcuts: Callable[[], None]) -> None:
        super().__init__(parent)
        title = translate("Help", "Help")
        self.setWindowTitle(f"{title} — CQI Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(1020, parent.width()), min(680, parent.height()))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Help", "Search the help"))
        self.search.setAccessibleName(translate("Help", "Search the help"))
        self.search.textChanged.connect(self.search_typed)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Help", "Pages of the help"))
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self.page_chosen)
        self.none_found = make_label(translate("Help", "No page has all these words"), tone="text3")
        self.none_found.setWordWrap(True)
        self.none_found.hide()
        self.page = QTextBrowser()
        self.page.setAccessibleName(translate("Help", "Page of the help"))
        self.page.setOpenExternalLinks(False)
        self.page.setOpenLinks(False)
        shortcuts = QPushButton(translate("Help", "Shortcuts…"))
        shortcuts.setAccessibleName(shortcuts.text())
        shortcuts.setAutoDefault(False)
        shortcuts.clicked.connect(show_shortcuts)
        self._lay_out(shortcuts)
        themes.changed.connect(self.show_again)
        self._fill(help_pages())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, shortcuts: QPushButton) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self.search, self.list, self.none_found, shortcuts):
            left.addWidget(widget, 1 if widget is self.list else 0)
        side = QWidget()
        side.setFixedWidth(max(_LIST_WIDTH, side.fontMetrics().averageCharWidth() * 40))
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        columns.addWidget(side)
        columns.addWidget(self.page, 1)

    @property
    def shown(self) -> HelpPage | None:
        item = self.list.currentItem()
        found: HelpPage | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found

    def show_topic(self, key: str) -> None:
        """Open a page of the guide; the search is cleared."""
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).key == key:
                self.list.setCurrentRow(row)
                return

    @Slot(str)
    def search_typed(self, text: str) -> None:
        self._fill(pages_with(text))

    @Slot()
    def page_chosen(self) -> None:
        page = self.shown
        if page is None:
            return
        document = self.page.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{page.folder}/"))
        document.setMarkdown(page.text)
        document.setDocumentMargin(_MARGIN)
        self._dress()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        wanted = self.search.text().split()
        if wanted:
            self.page.find(wanted[0])

    @Slot()
    def show_again(self) -> None:
        """In the colours that were chosen."""
        self.page_chosen()

    def _dress(self) -> None:
        """Air above the headings, pictures of a whole window as wide as the page: Markdown says neither."""
        block = self.page.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if block.blockFormat().headingLevel() > 1:
                spaced = block.blockFormat()
                spaced.setTopMargin(_ABOVE_HEADING)
                cursor.setBlockFormat(spaced)
            _fit_picture(block)
            block = block.next()

    def _fill(self, pages: Sequence[HelpPage]) -> None:
        kept = self.shown
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            item.setSizeHint(QSize(0, max(28, self.fontMetrics().height() + 10)))
            self.list.addItem(item)
            if kept is not None and page.key == kept.key:
                self.list.setCurrentItem(item)
        self.none_found.setVisible(self.list.count() == 0)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)


def _fit_picture(block: QTextBlock) -> None:
    fragments = block.begin()
    if fragments.atEnd():
        return
    fragment = fragments.fragment()
    picture = fragment.charFormat().toImageFormat()
    if picture.isValid():
        picture.setWidth(_IMAGE_WIDTH)
        cursor = QTextCursor(block)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(picture)
