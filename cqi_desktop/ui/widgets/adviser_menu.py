"""The team, to say who is at the keyboard: from the top bar and from the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.translation import translate
from cqi_desktop.ui.dialogs.adviser_dialog import AdviserDialog
from cqi_desktop.ui.window_context import WindowContext


class AdviserMenu(QObject):
    """The person chosen signs what is changed from then on; one who is not in the list is added to the team."""

    def __init__(self, context: WindowContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def open_at(self, place: QPoint, *, by_its_right: bool = False) -> None:
        """``place`` is the top left of the menu on the screen, or its top right."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("Adviser", "Who is at the keyboard"))
        current = self._context.adviser.key
        for key, name in present_advisers(self._context.book, current):
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(key == current)
            if key == current:
                menu.setActiveAction(action)
        if menu.actions():
            menu.addSeparator()
        menu.addAction(translate("Adviser", "Add a person…")).setEnabled(not self._context.book.read_only)
        menu.triggered.connect(self.chosen)
        menu.popup(place - QPoint(menu.sizeHint().width(), 0) if by_its_right else place)

    @Slot(QAction)
    def chosen(self, action: QAction) -> None:
        if action.data():
            self._context.adviser.choose(str(action.data()))
        else:
            self.ask_for_a_person()

    @Slot()
    def ask_for_a_person(self) -> None:
        consequence = translate("Adviser", "They will sign what is changed on this device from now on.")
        AdviserDialog(self._context.adviser.add, consequence, self._owner.window()).open()
