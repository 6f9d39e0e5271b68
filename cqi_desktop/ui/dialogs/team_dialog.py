"""Make a team, join one, or find it again where it moved to: the folder, the pass phrase, the name of the laptop."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import language, translate
from cqi_desktop.ui.exchange_watch import ExchangeWatch
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button

_FIELD_WIDTH = 300
_VOWELS = "aeiouyhàâéèêëîïôöùûü"


class TeamTask(StrEnum):
    CREATE = "create"
    JOIN = "join"
    MOVE = "move"


class TeamDialog(FittedDialog):
    """``succeeded`` gives what was exchanged. An error is told in the dialog, which keeps what was typed."""

    succeeded = Signal(object)

    def __init__(self, watch: ExchangeWatch, icons: Icons, task: TeamTask, laptop_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch = watch
        self._icons = icons
        self._task = task
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_title(task))
        self.address = QLineEdit()
        self.phrase = QLineEdit()
        self.again = QLineEdit()
        self.name = QLineEdit(laptop_name)
        self.refused = make_label(tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.reason = make_label(size="small", tone="text3")
        self.reason.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(translate("TeamDialog", "Exchange under way"))
        self.bar.hide()
        self.cancel_button = make_button(icons, translate("TeamDialog", "Cancel"))
        self.go_button = make_button(icons, _action(task), primary=True)
        self._build()
        self.check()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(_title(self._task), "page", strong=True))
        what = make_label(_explanation(self._task), tone="text2")
        what.setWordWrap(True)
        rows.addWidget(what)
        rows.addLayout(self._fields())
        if self._task == TeamTask.CREATE:
            rows.addWidget(self._warning())
        rows.addWidget(self.refused)
        rows.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.go_button)
        rows.addLayout(foot)
        for line in (self.address, self.phrase, self.again, self.name):
            line.textChanged.connect(self.check)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self.go)
        self.setMinimumWidth(640)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        browse = make_button(self._icons, translate("TeamDialog", "Choose…"), "folder-outline")
        browse.setAutoDefault(False)
        browse.setAccessibleName(translate("TeamDialog", "Choose the folder"))
        browse.clicked.connect(self.browse)
        show = QToolButton()
        show.setCheckable(True)
        name = translate("TeamDialog", "Show the pass phrase")
        show.setToolTip(name)
        show.setAccessibleName(name)
        self._icons.dress(show, "eye-outline")
        show.toggled.connect(self.show_phrase)
        self._add(grid, translate("TeamDialog", "Folder or address"), self.address, browse)
        self.address.setPlaceholderText(translate("TeamDialog", "shared folder, USB key, s3://…"))
        self._add(grid, translate("TeamDialog", "Pass phrase"), self.phrase, show)
        if self._task == TeamTask.CREATE:
            self._add(grid, translate("TeamDialog", "Pass phrase again"), self.again)
        if self._task != TeamTask.MOVE:
            self._add(grid, translate("TeamDialog", "Name of this laptop"), self.name)
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        return grid

    def _add(self, grid: QGridLayout, label: str, line: QLineEdit, beside: QWidget | None = None) -> None:
        row = grid.rowCount()
        grid.addWidget(make_label(label, tone="text3"), row, 0)
        line.setAccessibleName(label)
        line.setMinimumWidth(_FIELD_WIDTH)
        grid.addWidget(line, row, 1)
        if beside is not None:
            grid.addWidget(beside, row, 2)

    def _warning(self) -> QWidget:
        text = make_label(
            translate(
                "TeamDialog",
                "This pass phrase cannot be recovered. Keep it in a safe place outside this laptop: without it, "
                "no other laptop can join the team. Four words or more that do not go together are the surest.",
            ),
            tone="warn",
        )
        text.setWordWrap(True)
        return text

    # --- what is typed -------------------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """The button waits for what is missing, and its reason stands beside it."""
        reason = self._missing()
        self.reason.setText(reason)
        self.go_button.setEnabled(not reason and not self._watch.is_running)
        self.go_button.setToolTip(reason)

    def _missing(self) -> str:
        if not self.address.text().strip():
            return translate("TeamDialog", "Choose the folder where the team exchanges.")
        if not self.phrase.text().strip():
            return translate("TeamDialog", "Type the pass phrase.")
        if self._task == TeamTask.CREATE and self.phrase.text() != self.again.text():
            if not self.again.text():
                return translate("TeamDialog", "Type the pass phrase again.")
            return translate("TeamDialog", "The two pass phrases are not the same.")
        if self._task != TeamTask.MOVE and not self.name.text().strip():
            return translate("TeamDialog", "Name this laptop, as the others will see it.")
        return ""

    @Slot(bool)
    def show_phrase(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.phrase.setEchoMode(mode)
        self.again.setEchoMode(mode)

    @Slot()
    def browse(self) -> None:
        dialog = QFileDialog(self, translate("TeamDialog", "Folder of the team"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        typed = self.address.text().strip()
        dialog.setDirectory(typed if typed and "://" not in typed and Path(typed).is_dir() else str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.address.setText)
        dialog.open()

    # --- doing it ------------------------------------------------------------------------------------------

    @Slot()
    def go(self) -> None:
        if self._missing():
            return
        self.refused.hide()
        self.bar.show()
        self.go_button.setEnabled(False)
        address, phrase, name = self.address.text().strip(), self.phrase.text().strip(), self.name.text().strip()
        if self._task == TeamTask.CREATE:
            self._watch.create_team(address, phrase, name, self.done_well, self.show_refused)
        else:
            name = "" if self._task == TeamTask.MOVE else name
            self._watch.join_team(address, phrase, name, self.done_well, self.show_refused)

    @Slot(object)
    def done_well(self, exchanged: Any) -> None:
        self.succeeded.emit(exchanged)
        self.accept()

    @Slot(object)
    def show_refused(self, error: Exception) -> None:
        self.bar.hide()
        if not isinstance(error, CqiError):
            self.refused.setText(translate("TeamDialog", "This could not be done, and the reason is in the log."))
            self.refused.show()
            self.check()
            raise error
        self.refused.setText(describe(error))
        self.refused.setAccessibleName(self.refused.text())
        self.refused.show()
        self.check()

    def reject(self) -> None:
        """Closing stops the work under way."""
        if self.bar.isVisible():
            self._watch.cancel()
        super().reject()


def _title(task: TeamTask) -> str:
    return {
        TeamTask.CREATE: translate("TeamDialog", "Create the team"),
        TeamTask.JOIN: translate("TeamDialog", "Join a team"),
        TeamTask.MOVE: translate("TeamDialog", "Change the team’s folder"),
    }[task]


def _action(task: TeamTask) -> str:
    return {
        TeamTask.CREATE: translate("TeamDialog", "Create the team"),
        TeamTask.JOIN: translate("TeamDialog", "Join the team"),
        TeamTask.MOVE: translate("TeamDialog", "Exchange from now on there"),
    }[task]


def _explanation(task: TeamTask) -> str:
    return {
        TeamTask.CREATE: translate(
            "TeamDialog",
            "Laptops exchange through a folder that each can reach at some time. Everything in it is encrypted with "
            "the pass phrase. The folder must be empty.",
        ),
        TeamTask.JOIN: translate(
            "TeamDialog",
            "This book takes all that the team has, and gives the team all that it holds. Nothing is lost.",
        ),
        TeamTask.MOVE: translate(
            "TeamDialog",
            "Choose where the team’s folder is now. It is the same team: what this laptop has not sent yet goes there.",
        ),
    }[task]


def laptop_name_of(adviser: str) -> str:
    """``Portable de Mylène``, ``Portable d’Étienne``; empty when nobody signs."""
    first = adviser.split()[0] if adviser.split() else ""
    if not first:
        return ""
    if language() == "fr" and first[0].lower() in _VOWELS:
        return translate("TeamDialog", "Laptop of {name}", "before a vowel").format(name=first)
    return translate("TeamDialog", "Laptop of {name}").format(name=first)
