"""Where a file is to be written: a dialog, and another name when the one chosen is open in Excel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cqi_desktop.domain.errors import UnwritableError
from cqi_desktop.store.new_files import check_place, free_name
from cqi_desktop.translation import translate

Write = Callable[[Path], None]


class FileSaving(QObject):
    """Owned by the widget that writes. ``failed`` gives the error of a place where nothing can be written."""

    failed = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._write: Write | None = None
        self._offered = Path()
        self.question: QMessageBox | None = None

    def ask(self, title: str, name: str, filters: str, write: Write) -> QFileDialog:
        """Ask for a place, beginning with ``name``; then ``write`` gets the path."""
        dialog = QFileDialog(self._over, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters.split(";;"))
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        # Qt's own French lacks these two; the dialogs of Windows and macOS do not show them.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Reports", "Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Reports", "Type of file:"))
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(partial(self._chosen, write))
        dialog.open()
        return dialog

    def _chosen(self, write: Write, path: str) -> None:
        self.check(Path(path), write)

    def check(self, path: Path, write: Write) -> None:
        """Write at ``path``, at another name that the person accepts when it is held open, or not at all."""
        try:
            check_place(path)
        except UnwritableError as error:
            if error.values["reason"] == "open":
                self._propose(path, write)
            else:
                self.failed.emit(error)
            return
        write(path)

    def _propose(self, path: Path, write: Write) -> None:
        self._write, self._offered = write, free_name(path)
        box = QMessageBox(self._over.window())
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("CQI Desktop")
        box.setText(translate("FileSaving", "{name} is open in another program.").format(name=path.name))
        box.setInformativeText(
            translate("FileSaving", "It stays as it is. The list can be written beside it, under another name.")
        )
        text = translate("FileSaving", "Write {name}").format(name=self._offered.name)
        accept = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("FileSaving", "Write nothing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(accept)
        box.finished.connect(box.deleteLater)
        box.accepted.connect(self.other_name_accepted)
        self.question = box
        box.open()

    @Slot()
    def other_name_accepted(self) -> None:
        write, self._write = self._write, None
        if write is not None:
            self.check(self._offered, write)
