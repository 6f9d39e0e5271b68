"""Before a submission is frozen: what will be written, who freezes it, and the workbook that goes with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.translation import translate
from cqi_desktop.ui.page_files import excel_filter
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext

WRITE, EXISTING, NONE = range(3)


@dataclass(frozen=True, slots=True)
class FreezeFacts:
    """What the dialog tells: ``figures`` known and ``main`` lines of the year; ``replaces`` says which is corrected."""

    region_name: str
    year_label: str
    figures: int
    main: tuple[str, ...]
    score: int | None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class FreezeChoice:
    """Who freezes; ``workbook`` is written when ``writes``, else its fingerprint is taken; None for no workbook."""

    name: str
    workbook: Path | None
    writes: bool


class FreezeDialog(FittedDialog):
    """``chosen`` gives a FreezeChoice; nothing is written before."""

    chosen = Signal(object)

    def __init__(self, context: WindowContext, facts: FreezeFacts, proposed: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposed = proposed
        title = (
            translate("Freeze", "Freeze a corrected submission")
            if facts.replaces
            else translate("Freeze", "Freeze the submission")
        )
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Freeze", "Your name"))
        self.name.setPlaceholderText(translate("Freeze", "First and last name"))
        team = [name for _, name in present_advisers(context.book)]
        completer = QCompleter(team, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.name.textChanged.connect(self.changed)
        self.choices = QButtonGroup(self)
        self.path = QLineEdit(str(proposed))
        self.path.setAccessibleName(translate("Freeze", "File of the workbook"))
        self.path.textChanged.connect(self.changed)
        self.browse = make_button(context.icons, translate("Freeze", "Choose…"), "paperclip")
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.browse_pressed)
        self.reason = make_label(size="small", tone="text3")
        self.footer = DialogFooter(translate("Freeze", "Freeze"))
        self.footer.accepted.connect(self.freeze_pressed)
        self.footer.rejected.connect(self.reject)
        self._build(title, facts)
        self.changed()
        self.name.setFocus()

    def _build(self, title: str, facts: FreezeFacts) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(make_label(f"{facts.region_name} · {facts.year_label}", strong=True))
        told = [
            translate("Freeze", "What will be written: %Ln figure(s), the records behind each and the rules used.", "",
                      facts.figures),
            " · ".join(facts.main),
            translate("Freeze", "Frozen figures never change again; any later difference will be explained."),
            translate("Freeze", "Undone at once, it goes to the trash; later, a corrected submission takes its place."),
        ]  # fmt: skip
        if facts.replaces:
            told.insert(0, facts.replaces)
        if facts.score is not None and facts.score < 100:
            text = translate("Freeze", "The check gives {score} out of 100: what is left to settle is on the page.")
            told.append(text.format(score=facts.score))
        for text in told:
            label = make_label(text, tone="text2")
            label.setWordWrap(True)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
            label.setMinimumHeight(label.heightForWidth(label.minimumWidth()))
            rows.addWidget(label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.addWidget(make_label(translate("Freeze", "Your name"), tone="text3"), 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(make_label(translate("Freeze", "Workbook"), tone="text3"), 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._workbook(), 1, 1)
        rows.addLayout(grid)
        rows.addWidget(self.reason)
        rows.addWidget(self.footer)

    def _workbook(self) -> QVBoxLayout:
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for key, text in (
            (WRITE, translate("Freeze", "Write the one to give now, and keep its fingerprint")),
            (EXISTING, translate("Freeze", "Keep the fingerprint of the one that was given")),
            (NONE, translate("Freeze", "No workbook")),
        ):
            button = QRadioButton(text)
            self.choices.addButton(button, key)
            choices.addWidget(button)
        self.choices.button(WRITE).setChecked(True)
        self.choices.idClicked.connect(self.choice_made)
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addWidget(self.path, 1)
        place.addWidget(self.browse)
        choices.addLayout(place)
        return choices

    @Slot(int)
    def choice_made(self, choice: int) -> None:
        self.path.setText(str(self._proposed) if choice == WRITE else "")
        self.path.setEnabled(choice != NONE)
        self.browse.setEnabled(choice != NONE)
        self.changed()

    @Slot()
    def changed(self) -> None:
        """Freezing waits for a name and a file; the reason stands beside the button."""
        reason = ""
        if not self.name.text().strip():
            reason = translate("Freeze", "Type your name: every submission is signed.")
        elif self.choices.checkedId() != NONE and not self.path.text().strip():
            reason = translate("Freeze", "Choose the file of the workbook.")
        self.reason.setText(reason)
        self.footer.primary.setEnabled(not reason)
        self.footer.primary.setToolTip(reason)

    @Slot()
    def browse_pressed(self) -> None:
        is_new = self.choices.checkedId() == WRITE
        dialog = QFileDialog(self, translate("Freeze", "File of the workbook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if is_new else QFileDialog.AcceptMode.AcceptOpen)
        dialog.setNameFilter(excel_filter())
        dialog.setDefaultSuffix("xlsx")
        dialog.setDirectory(str(self._proposed.parent))
        if is_new:
            dialog.selectFile(self._proposed.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    @Slot()
    def freeze_pressed(self) -> None:
        choice = self.choices.checkedId()
        path = None if choice == NONE else Path(self.path.text().strip())
        self.chosen.emit(FreezeChoice(self.name.text().strip(), path, choice == WRITE))
        self.accept()
