"""A page of the guide on the screen: dressed like the window, pictures as wide as there is room, words found marked."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from cqi_desktop.ui.guide_dress import GuideLook, headings_of, write_page
from cqi_desktop.ui.help_pages import HelpPage, hits_in
from cqi_desktop.ui.theme import Theme, ThemeSource

_MARGIN = 20
_LATER_MS = 120


class GuideView(QTextBrowser):
    """``anchorClicked`` is for whoever shows the page that a link names."""

    def __init__(self, themes: ThemeSource, name: str) -> None:
        super().__init__()
        self._themes = themes
        self.guide_page: HelpPage | None = None
        self.words = ""
        self.hits: list[tuple[int, int]] = []
        self.hit = -1
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        # Always there, so that the pictures know how much room they have.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self.write_again)

    def show_page(self, page: HelpPage, heading: str = "", words: str = "") -> None:
        """Show a page at one of its headings, or at the first of the words that were looked for."""
        self.guide_page, self.words = page, words
        self._write()
        if self.hits:
            self.go_to_hit(0)
        elif heading in page.anchors:
            self._go_to_heading(page.anchors[heading])

    def go_to_hit(self, number: int) -> None:
        """Bring one of the words found under the eyes; after the last comes the first."""
        if not self.hits:
            return
        self.hit = number % len(self.hits)
        self._mark()
        first, _ = self.hits[self.hit]
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        self._bring_to(self.cursorRect(cursor).top(), self.viewport().height() // 3)

    @Slot()
    def write_again(self) -> None:
        """The same page in other colours, sizes or widths, at the same place."""
        if self.guide_page is None:
            return
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        kept = self.hit
        self._write()
        bar.setValue(round(part * bar.maximum()))
        self.hit = kept if self.hits else -1
        self._mark()

    def _write(self) -> None:
        page = self.guide_page
        assert page is not None
        document = self.document()
        document.clear()
        document.setBaseUrl(QUrl.fromLocalFile(f"{page.folder}/"))
        write_page(document, page.text, guide_look(self._themes.current))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.hits = hits_in(document.toRawText(), self.words)
        self.hit = -1
        self._mark()

    def _go_to_heading(self, number: int) -> None:
        block = headings_of(self.document())[number]
        self.setTextCursor(QTextCursor(block))
        self._bring_to(self.cursorRect(QTextCursor(block)).top(), _MARGIN // 2)

    def _bring_to(self, top: int, wanted: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - wanted)

    def _mark(self) -> None:
        theme = self._themes.current
        marks = []
        for number, (first, following) in enumerate(self.hits):
            mark = QTextEdit.ExtraSelection()
            letters = QTextCharFormat()
            is_here = number == self.hit
            letters.setBackground(theme.colour("warn" if is_here else "warnBg"))
            letters.setForeground(theme.colour("base" if is_here else "text"))
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(following, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, letters
            marks.append(mark)
        self.setExtraSelections(marks)

    # --- pictures ------------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures, no wider than the page, with an edge: most are as light as the page."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        place = self.document().baseUrl().resolved(QUrl(name)).toLocalFile()
        ratio = self.devicePixelRatioF()
        room = int((self.viewport().width() - 2 * _MARGIN - 4) * ratio)
        return fitted_picture(place, max(room, 80), ratio, self._themes.current.colour("border").name())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()


def guide_look(theme: Theme) -> GuideLook:
    """The headings on the scale of the window's own titles."""
    return GuideLook(
        font=theme.font(),
        sizes=(theme.font("page").pointSizeF(), theme.font("panel").pointSizeF(), theme.font().pointSizeF()),
        caption=theme.font("small").pointSizeF(),
        text=theme.colour("text"),
        soft=theme.colour("text2"),
        link=theme.colour("link"),
        ground=theme.colour("neuBg"),
        rule=theme.colour("border"),
    )


@lru_cache(maxsize=24)
def fitted_picture(path: str, room: int, ratio: float, edge: str) -> QImage:
    """The picture of a file, at most ``room`` real pixels wide, smoothly reduced, in a thin frame."""
    picture = QImage(path)
    if picture.isNull():
        return picture
    picture.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    wanted = min(room, round(picture.width() * ratio))
    if wanted != picture.width():
        size = QSize(wanted, max(1, round(picture.height() * wanted / picture.width())))
        picture = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(picture)
    painter.setPen(QColor(edge))
    painter.drawRect(0, 0, picture.width() - 1, picture.height() - 1)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
