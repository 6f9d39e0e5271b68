"""F1 everywhere: the guide opens on what is on the screen, a page of the window, one of its tabs, or a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from .help_pages import topic_of, topic_of_dialog
from .widgets.section_list import SectionList
from .widgets.segment_switch import SegmentSwitch
from .widgets.tab_strip import TabStrip
from .window_context import WindowContext

if TYPE_CHECKING:
    from .dialogs.help_dialog import HelpDialog


def places_shown(page: QWidget) -> Iterator[str]:
    """The keys of the tab, the section and the view that a page shows, the narrowest first."""
    yield from (part.key for part in page.findChildren(TabStrip) if part.isVisible())
    yield from (part.current_key() for part in page.findChildren(SectionList) if part.isVisible())
    yield from (part.key for part in page.findChildren(SegmentSwitch) if part.isVisible())


class _DialogKey(QShortcut):
    """F1 in one dialog, which holds back the keys of the window."""

    def __init__(self, dialog: QDialog, run: Callable[[QWidget, str], object]) -> None:
        super().__init__(QKeySequence("F1"), dialog)
        self.setContext(Qt.ShortcutContext.WindowShortcut)
        self._dialog, self._run = dialog, run
        self.activated.connect(self.open)

    @Slot()
    def open(self) -> None:
        self._run(self._dialog, topic_of_dialog(type(self._dialog)) or topic_of(""))


class Guide(QObject):
    """Opens the guide beside what is shown, and gives F1 to each dialog of the window as it is entered."""

    def __init__(self, context: WindowContext, window: QWidget, show_shortcuts: Callable[[], None]) -> None:
        super().__init__(window)
        self._context, self._window, self._show_shortcuts = context, window, show_shortcuts
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.focus_moved)

    def show_for(self, key: str, page: QWidget | None) -> None:
        """The guide on a page of the window; it stays open beside the work."""
        self.show(self._window, topic_of(key, places_shown(page) if page is not None else ()))

    def show(self, over: QWidget, topic: str) -> HelpDialog:
        """The guide over the window or one of its dialogs: a dialog lets only its own be used meanwhile."""
        from .dialogs.help_dialog import HelpDialog

        children = Qt.FindChildOption.FindDirectChildrenOnly
        dialog = over.findChild(HelpDialog, options=children) or HelpDialog(
            self._context.themes, self._context.icons, over, self._show_shortcuts
        )
        dialog.show_topic(topic)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    @Slot(QWidget, QWidget)
    def focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.property("hasGuide") or not self._is_ours(dialog):
            return
        dialog.setProperty("hasGuide", True)
        if topic_of_dialog(type(dialog)) is not None:
            _DialogKey(dialog, self.show)

    def _is_ours(self, dialog: QWidget) -> bool:
        above: QWidget | None = dialog
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is self._window
