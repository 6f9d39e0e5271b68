"""The views of a list: which one is shown, whether it was modified since, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QInputDialog, QMenu

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.saved_views import (
    View,
    change_view,
    pin_view,
    rename_view,
    save_view,
    saved_views,
    trash_view,
)
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.list_counts import count_of_view
from cqi_desktop.ui.list_views import ALL, BuiltInView
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.window_context import WindowContext

from .two_tone_button import TwoToneButton

# A longer name ends with an ellipsis in the menu: its tooltip tells the whole.
_LONGEST_TITLE = 420


@dataclass(frozen=True, slots=True)
class ViewEntry:
    """A view of the menu; ``saved`` is None for one of every book."""

    key: str
    title: str
    definition: Mapping[str, Any]
    saved: View | None = None


class ViewButton(TwoToneButton):
    """``chosen`` gives the definition of a view; ``told`` a sentence to show with an undo, ``failed`` a refusal."""

    chosen = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    acts: ClassVar[tuple[str, ...]] = ("save", "save_as", "duplicate", "rename", "pin", "trash")

    def __init__(
        self,
        context: WindowContext,
        page: str,
        built_in: Callable[[WindowContext], Sequence[BuiltInView]],
    ) -> None:
        super().__init__(context.themes, context.icons, translate("Views", "View:"))
        self._context = context
        self._page = page
        self._built_in = built_in
        self.is_modified = False
        # What the list shows now, told by the page after each change.
        self.current: Mapping[str, Any] = {}
        self.key = self.key_before = ALL
        self._menu: QMenu | None = None
        self.clicked.connect(self.open_menu)
        self._show()

    # --- which one is shown --------------------------------------------------------------------------------

    def entries(self) -> list[ViewEntry]:
        """Every view of the list: those of every book, then the team's."""
        built_in = [ViewEntry(view.key, view.title, view.definition) for view in self._built_in(self._context)]
        saved = saved_views(self._context.book, self._page)
        return [*built_in, *(ViewEntry(view.id.hex(), view.name, view.definition, view) for view in saved)]

    def entry(self, key: str) -> ViewEntry:
        entries = self.entries()
        return next((entry for entry in entries if entry.key == key), entries[0])

    def show_current(self, definition: Mapping[str, Any]) -> None:
        """Called by the page whenever its filters, its columns or its order change."""
        self.current = definition
        self._show()

    def _show(self) -> None:
        entry = self.entry(self.key)
        self.key = entry.key
        self.is_modified = bool(self.current) and not self.is_same(entry.definition, self.current)
        state = translate("Views", "modified") if self.is_modified else ""
        self.show_value(entry.title)
        name = f"{self.label} {entry.title}"
        self.setAccessibleName(f"{name}, {state}" if state else name)

    def is_same(self, view: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
        """Whether the page shows what ``view`` keeps."""
        return _is_same(view, shown)

    def choose(self, key: str) -> None:
        """Show the view of that key; ``key_before`` tells which one the list still shows meanwhile."""
        entry = self.entry(key)
        self.key_before, self.key = self.key, entry.key
        self.chosen.emit(entry.definition)

    # --- the menu ------------------------------------------------------------------------------------------

    @Slot()
    def open_menu(self) -> None:
        self.menu().popup(self.place_below())

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        entries = self.entries()
        for place, entry in enumerate(entries):
            if place and entry.saved is not None and entries[place - 1].saved is None:
                menu.addSeparator()
            title = self.theme.metrics("body").elidedText(entry.title, Qt.TextElideMode.ElideRight, _LONGEST_TITLE)
            action = menu.addAction(title.replace("&", "&&"))
            action.setToolTip(entry.title)
            action.setData(entry.key)
            action.setCheckable(True)
            action.setChecked(entry.key == self.key)
        menu.addSeparator()
        self._add_acts(menu)
        menu.triggered.connect(self.action_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        self._context.runner.run(menu, self._counting(entries), self.counts_read)
        return menu

    def _add_acts(self, menu: QMenu) -> None:
        saved = self.entry(self.key).saved
        pinned = saved is not None and saved.is_pinned
        texts = {
            "save": translate("Views", "Save the view"),
            "save_as": translate("Views", "Save as a new view…"),
            "duplicate": translate("Views", "Duplicate the view…"),
            "rename": translate("Views", "Rename the view…"),
            "pin": translate("Views", "Unpin from the navigation") if pinned
            else translate("Views", "Pin to the navigation"),
            "trash": translate("Views", "Put the view in the trash"),
        }  # fmt: skip
        writes = not self._context.book.read_only
        for act in self.acts:
            action = menu.addAction(texts[act])
            action.setData(("act", act))
            usable = act in ("save_as", "duplicate") or saved is not None
            action.setEnabled(writes and usable and (act != "save" or self.is_modified))

    def _counting(self, entries: Sequence[ViewEntry]) -> Callable[[Progress], dict[str, int]]:
        def work(progress: Progress) -> dict[str, int]:
            counts = {}
            for entry in entries:
                progress.check_cancelled()
                counts[entry.key] = count_of_view(self._context, self._page, entry.definition)
            return counts

        return work

    @Slot(object)
    def counts_read(self, counts: Mapping[str, int]) -> None:
        """The number of records of each view stands at its right, where a menu shows its shortcut."""
        menu = self._menu
        if menu is None:
            return
        for action in menu.actions():
            if action.data() in counts:
                action.setText(f"{action.text()}\t{format_integer(counts[action.data()])}")

    @Slot(QAction)
    def action_chosen(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, str):
            self.choose(data)
            return
        try:
            self._act(data[1])
        except CqiError as error:
            self.failed.emit(error)

    def _act(self, act: str) -> None:
        book, saved = self._context.book, self.entry(self.key).saved
        if act == "save_as" or (act == "duplicate"):
            self._save_new(dict(self.current), is_copy=act == "duplicate")
        elif saved is None:
            return
        elif act == "save":
            change_view(book, saved.id, dict(self.current))
            self.told.emit(translate("Views", "View saved: the team sees it after the next exchange"))
        elif act == "rename":
            name = self._ask_name(saved.name)
            if name:
                rename_view(book, saved.id, name)
                self.told.emit(translate("Views", "View renamed"))
        elif act == "pin":
            pin_view(book, saved.id, not saved.is_pinned)
            self.told.emit(
                translate("Views", "View unpinned") if saved.is_pinned else translate("Views", "View pinned")
            )
        else:
            trash_view(book, saved.id)
            self.key = ALL
            self.told.emit(translate("Views", "View put in the trash"))
        self._show()

    def _save_new(self, definition: dict[str, Any], *, is_copy: bool) -> None:
        proposed = translate("Views", "{view} (copy)").format(view=self.entry(self.key).title) if is_copy else ""
        name = self._ask_name(proposed)
        if not name:
            return
        self.key = save_view(self._context.book, page=self._page, name=name, definition=definition).hex()
        self.told.emit(translate("Views", "View saved: the team sees it after the next exchange"))

    def _ask_name(self, proposed: str) -> str:
        title, label = translate("Views", "Saved view"), translate("Views", "Name of the view")
        text, is_given = QInputDialog.getText(self.window(), title, label, text=proposed)
        return text.strip() if is_given else ""

    # --- how it looks --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self.is_modified:
            size.setWidth(size.width() + self._state_width())
        return size

    def _state_width(self) -> int:
        return self.theme.metrics("small").horizontalAdvance(translate("Views", "modified")) + 8

    def paint_ground(self, painter: QPainter, frame: Any) -> None:
        painter.setBrush(self.theme.colour("hover" if self._hovered else "base"))
        painter.setPen(self._edge("field"))
        painter.drawRoundedRect(frame, 4, 4)

    def _paint_texts(self, painter: QPainter, left: int) -> int:
        end = super()._paint_texts(painter, left)
        if not self.is_modified:
            return end
        painter.setFont(self.theme.font("small"))
        painter.setPen(self.theme.colour("warn"))
        baseline = (self.height() + self.theme.metrics("body").ascent() - self.theme.metrics("body").descent()) // 2
        painter.drawText(end + 8, baseline, translate("Views", "modified"))
        return end + self._state_width()


def _is_same(view: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
    """Whether the list shows the view; columns and order count only when the view keeps them."""
    if view.get("filters", {}) != shown.get("filters", {}) or (view.get("text") or "") != (shown.get("text") or ""):
        return False
    return all(not view.get(part) or view[part] == shown.get(part) for part in ("columns", "sorts"))
