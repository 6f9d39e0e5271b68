"""What a person does to the laptops of the team from the page Exchange: name this one, shut a lost one out, repair."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from cqi_desktop.translation import format_integer, translate

from .dialogs.laptop_name_dialog import LaptopNameDialog
from .dialogs.lost_laptop_dialog import LostLaptopDialog
from .dialogs.team_dialog import laptop_name_of
from .error_banner import ErrorBanner
from .tasks import Progress
from .window_context import WindowContext


class LaptopActions(QObject):
    """``told`` gives a sentence to say once something was done; ``shown`` when the banner came or went."""

    told = Signal(str)
    shown = Signal()
    failed = Signal(object)

    def __init__(self, context: WindowContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._asked_for = ""
        self._put_off = ""
        self.banner = ErrorBanner(context.icons)
        self.banner.closed.connect(self.name_put_off)

    # --- the name ------------------------------------------------------------------------------------------

    def show_name_banner(self) -> None:
        """A copied book asks for its name: once in a dialog, when the page is looked at, and here until it has one."""
        overview = self._context.exchange.overview
        original = overview.copied_from if overview else ""
        if not original or original == self._put_off:
            self.banner.hide()
        else:
            self.banner.say(
                translate("ExchangePage", "Give it a name of its own, so that nobody takes one for the other."),
                "warn",
                translate("ExchangePage", "Name this laptop…"),
                self.name_asked,
                fact=translate("ExchangePage", "This book is a copy of the one of “{name}”.").format(name=original),
            )
            if self._asked_for != original and self._page.isVisible():
                self._asked_for = original
                self.name_asked()
        self.shown.emit()

    @Slot()
    def name_put_off(self) -> None:
        overview = self._context.exchange.overview
        self._put_off = overview.copied_from if overview else ""
        self.shown.emit()

    @Slot()
    def name_asked(self) -> None:
        overview = self._context.exchange.overview
        if overview is None:
            return
        name = next((one.status.name for one in overview.laptops if one.status.is_this_one), "")
        taken = {one.status.name for one in overview.laptops}
        own = laptop_name_of(self._context.adviser.name)
        proposed = own if overview.copied_from and own and own not in taken else name
        dialog = LaptopNameDialog(self._context, proposed, overview.copied_from, self._page)
        dialog.accepted.connect(self.laptop_named)
        dialog.rejected.connect(self.show_name_banner)
        dialog.open()

    @Slot()
    def laptop_named(self) -> None:
        self.told.emit(translate("ExchangePage", "Name kept: the team learns it at the next exchange"))

    # --- a lost laptop -------------------------------------------------------------------------------------

    def others(self) -> list[str]:
        """The laptops that may be shut out."""
        overview = self._context.exchange.overview
        laptops = overview.laptops if overview else ()
        return [one.status.name for one in laptops if not one.status.is_this_one and not one.status.is_shut_out]

    @Slot(object, QPoint)
    def menu_asked(self, laptop: object, place: QPoint) -> None:
        """The menu of a row of the team."""
        overview = self._context.exchange.overview
        status = next((one.status for one in overview.laptops if one.status.id == laptop), None) if overview else None
        if status is None or self._context.book.read_only:
            return
        menu = QMenu(self._page)
        if status.is_this_one:
            menu.addAction(translate("ExchangePage", "Name this laptop…")).triggered.connect(self.name_asked)
        elif not status.is_shut_out:
            action = menu.addAction(translate("ExchangePage", "Lost laptop…"))
            action.setData(status.name)
            menu.triggered.connect(self.lost_chosen)
        if menu.actions():
            menu.popup(place)

    @Slot(QPoint)
    def more_asked(self, place: QPoint) -> None:
        """The menu of all laptops, for whoever does not look for one on a row."""
        menu = QMenu(self._page)
        menu.addAction(translate("ExchangePage", "Name this laptop…")).triggered.connect(self.name_asked)
        lost = menu.addAction(translate("ExchangePage", "Lost laptop…"))
        lost.setEnabled(bool(self.others()))
        lost.triggered.connect(self.lost_asked)
        menu.setEnabled(not self._context.book.read_only)
        menu.popup(place)

    @Slot(object)
    def lost_chosen(self, action: object) -> None:
        self._open_lost(str(action.data()))  # type: ignore[attr-defined]

    @Slot()
    def lost_asked(self) -> None:
        others = self.others()
        if others:
            self._open_lost(others[0])

    def _open_lost(self, name: str) -> None:
        dialog = LostLaptopDialog(self._context.exchange, self.others(), name, self._page)
        dialog.succeeded.connect(self.laptop_shut_out)
        dialog.open()
        dialog.phrase.setFocus()

    @Slot(str)
    def laptop_shut_out(self, name: str) -> None:
        text = translate("ExchangePage", "“{name}” is shut out: the others take the new key at their next exchange")
        self.told.emit(text.format(name=name))

    # --- records that differ -------------------------------------------------------------------------------

    @Slot()
    def rebuild_asked(self) -> None:
        """Compare every record with its changes, and make right those that differ."""
        book = self._context.book

        def work(progress: Progress) -> int:
            from cqi_desktop.sync.rebuild import rebuild_records

            progress.check_cancelled()
            return rebuild_records(book)

        self._context.runner.run(self, work, self.rebuilt, self.failed.emit)

    @Slot(object)
    def rebuilt(self, count: int) -> None:
        if count:
            text = translate("ExchangePage", "Records made again from the log: {count}")
            self.told.emit(text.format(count=format_integer(count)))
        else:
            self.told.emit(translate("ExchangePage", "Every record here is what the log says: do the same there"))
