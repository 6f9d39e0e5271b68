"""The steps of the first start: each says its title, what is missing to go on, and where the focus goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop import translation
from cqi_desktop.sync.folder import without_password
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.first_book import Beginning, FirstBook
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch

# What a person may begin with, in the order offered, and what it means.
BEGINNINGS: tuple[tuple[Beginning, str, str], ...] = (
    (
        Beginning.NEW,
        QT_TRANSLATE_NOOP("FirstStart", "A new book"),
        QT_TRANSLATE_NOOP(
            "FirstStart", "Empty, with the regions, the MRC and the services. Excel lists come in later."
        ),
    ),
    (
        Beginning.IMPORT,
        QT_TRANSLATE_NOOP("FirstStart", "My Excel files"),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "A new book, then the import assistant: nothing comes in before you have seen it row by row.",
        ),
    ),
    (
        Beginning.JOIN,
        QT_TRANSLATE_NOOP("FirstStart", "The book of my team"),
        QT_TRANSLATE_NOOP("FirstStart", "The team exchanges already: you need its folder and its pass phrase."),
    ),
    (
        Beginning.OPEN,
        QT_TRANSLATE_NOOP("FirstStart", "A book that I have"),
        QT_TRANSLATE_NOOP("FirstStart", "A .cqi file on this device or on a key."),
    ),
    (
        Beginning.SAMPLE,
        QT_TRANSLATE_NOOP("FirstStart", "The sample book"),
        QT_TRANSLATE_NOOP("FirstStart", "Invented companies and a whole year, to try everything without risk."),
    ),
)


class Step(QWidget):
    """``changed`` when going on may have become possible, or no more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(10)

    def title(self) -> str:
        return ""

    def missing(self) -> str:
        """Why one cannot go on yet; empty when one can."""
        return ""

    def first_field(self) -> QWidget | None:
        return None

    def _explain(self, text: str) -> None:
        said = make_label(text, tone="text2")
        said.setWordWrap(True)
        self.rows.addWidget(said)


class PersonStep(Step):
    language_chosen = Signal(str)

    def __init__(self, themes: ThemeSource, name: str) -> None:
        super().__init__()
        self.language = SegmentSwitch(
            themes, (("fr", "Français"), ("en", "English")), translate("FirstStart", "Language")
        )
        self.language.choose(translation.language())
        self.language.chosen.connect(self.language_chosen)
        self._field = QLineEdit(name)
        self._field.setAccessibleName(translate("FirstStart", "Your name"))
        self._field.setPlaceholderText(translate("FirstStart", "First and last name"))
        self._field.textChanged.connect(self.changed)
        self._explain(translate("FirstStart", "Your clients, your interventions and your figures, on this device."))
        grid = _form()
        grid.addWidget(make_label(translate("FirstStart", "Language"), tone="text2"), 0, 0)
        grid.addWidget(self.language, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(make_label(translate("FirstStart", "Your name"), tone="text2"), 1, 0)
        grid.addWidget(self._field, 1, 1)
        said = make_label(
            translate("FirstStart", "It signs what you change, so that the team knows whom to ask."), "small", "text3"
        )
        said.setWordWrap(True)
        grid.addWidget(said, 2, 1)
        self.rows.addSpacing(8)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)

    @property
    def name(self) -> str:
        return " ".join(self._field.text().split())

    def write_name(self, name: str) -> None:
        self._field.setText(name)

    def title(self) -> str:
        return translate("FirstStart", "Welcome")

    def missing(self) -> str:
        return "" if self.name else translate("FirstStart", "Write your name to go on.")

    def first_field(self) -> QWidget:
        return self._field


class BookStep(Step):
    def __init__(self) -> None:
        super().__init__()
        self._explain(
            translate("FirstStart", "A book is one file that holds everything. You may open another one later.")
        )
        self._group = QButtonGroup(self)
        self._buttons: dict[Beginning, QRadioButton] = {}
        for beginning, name, meaning in BEGINNINGS:
            button = QRadioButton(translate_marked("FirstStart", name))
            font = button.font()
            font.setWeight(font.Weight.DemiBold)
            button.setFont(font)
            button.setMinimumHeight(26)
            button.setAccessibleDescription(translate_marked("FirstStart", meaning))
            said = make_label(translate_marked("FirstStart", meaning), tone="text3")
            said.setWordWrap(True)
            said.setContentsMargins(30, 0, 0, 0)
            self._group.addButton(button)
            self._buttons[beginning] = button
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            choice.addWidget(said)
            self.rows.addLayout(choice)
        self._buttons[Beginning.NEW].setChecked(True)
        self._group.buttonClicked.connect(self.choice_made)
        self.rows.addStretch(1)

    @property
    def beginning(self) -> Beginning:
        return next(beginning for beginning, button in self._buttons.items() if button.isChecked())

    def choose(self, beginning: Beginning) -> None:
        self._buttons[beginning].setChecked(True)
        self.changed.emit()

    @Slot()
    def choice_made(self) -> None:
        self.changed.emit()

    def title(self) -> str:
        return translate("FirstStart", "Which book?")

    def first_field(self) -> QWidget:
        return self._buttons[self.beginning]


class OpenStep(Step):
    def __init__(self) -> None:
        super().__init__()
        self._explain(
            translate(
                "FirstStart",
                "Copy the book to the disk of this device first if it is on a key, a network disk or a folder that a "
                "cloud copies.",
            )
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(translate("FirstStart", "Path of the book"))
        self.field.setPlaceholderText(translate("FirstStart", "Path of the book"))
        self.field.textChanged.connect(self.changed)
        self.browse = QPushButton(translate("FirstStart", "Choose a file…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.browse_pressed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        self.rows.addLayout(row)
        self.rows.addStretch(1)

    @property
    def path(self) -> Path | None:
        text = self.field.text().strip()
        return Path(text).expanduser() if text else None

    def title(self) -> str:
        return translate("FirstStart", "Open a book")

    def missing(self) -> str:
        if self.path is not None and self.path.is_file():
            return ""
        return translate("FirstStart", "Choose a file that exists to go on.")

    def first_field(self) -> QWidget:
        return self.field

    @Slot()
    def browse_pressed(self) -> None:
        title = translate("FirstStart", "Open a book")
        kinds = translate("FirstStart", "Books (*.cqi);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if chosen:
            self.field.setText(chosen)


class JoinStep(Step):
    def __init__(self) -> None:
        super().__init__()
        self._explain(
            translate(
                "FirstStart",
                "The folder may be a network disk, a key, a folder that a cloud copies, or an address (s3://…, "
                "postgresql://…).",
            )
        )
        self.folder = QLineEdit()
        self.folder.setAccessibleName(translate("FirstStart", "Folder of the team"))
        self.folder.textChanged.connect(self.changed)
        self.browse = QPushButton(translate("FirstStart", "Choose a folder…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.browse_pressed)
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.setAccessibleName(translate("FirstStart", "Pass phrase"))
        self.phrase.textChanged.connect(self.changed)
        grid = _form()
        grid.addWidget(make_label(translate("FirstStart", "Folder of the team"), tone="text2"), 0, 0)
        grid.addWidget(self.folder, 0, 1)
        grid.addWidget(self.browse, 0, 2)
        grid.addWidget(make_label(translate("FirstStart", "Pass phrase"), tone="text2"), 1, 0)
        grid.addWidget(self.phrase, 1, 1, 1, 2)
        said = make_label(
            translate(
                "FirstStart",
                "A colleague gives it to you. Nobody can find it again from the files: keep it in a safe place.",
            ),
            "small",
            "text3",
        )
        said.setWordWrap(True)
        grid.addWidget(said, 2, 1, 1, 2)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)

    @property
    def address(self) -> str:
        return self.folder.text().strip()

    @property
    def pass_phrase(self) -> str:
        return self.phrase.text()

    def title(self) -> str:
        return translate("FirstStart", "Join the team")

    def missing(self) -> str:
        if self.address and self.pass_phrase.strip():
            return ""
        return translate("FirstStart", "Give the folder and the pass phrase to go on.")

    def first_field(self) -> QWidget:
        return self.folder

    @Slot()
    def browse_pressed(self) -> None:
        title = translate("FirstStart", "Folder of the team")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.folder.setText(chosen)


class SummaryStep(Step):
    """What will be written, before it is."""

    def __init__(self) -> None:
        super().__init__()
        self._explain(translate("FirstStart", "Nothing is written yet. Here is what happens when you begin:"))
        self._grid = _form()
        self._values: list[QLabel] = []
        for row, name in enumerate(
            (
                translate("FirstStart", "Book"),
                translate("FirstStart", "File"),
                translate("FirstStart", "Your name"),
                translate("FirstStart", "Language"),
            )
        ):
            value = make_label()
            value.setWordWrap(True)
            self._values.append(value)
            self._grid.addWidget(make_label(name, tone="text3"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self.rows.addLayout(self._grid)
        self.rows.addStretch(1)

    @property
    def text(self) -> str:
        return " · ".join(value.text() for value in self._values)

    def title(self) -> str:
        return translate("FirstStart", "Ready to begin")

    def show_plan(self, plan: FirstBook, language: str) -> None:
        facts = {
            Beginning.NEW: translate("FirstStart", "A new book is made. You are the first of its team."),
            Beginning.IMPORT: translate(
                "FirstStart", "A new book is made, then the import assistant opens. You are the first of its team."
            ),
            Beginning.JOIN: translate("FirstStart", "A book is made and takes all that the team has at {address}."),
            Beginning.OPEN: translate(
                "FirstStart",
                "This book is opened. Your name is added to its team if it is not there; nothing else changes.",
            ),
            Beginning.SAMPLE: translate("FirstStart", "The sample book is made beside your own, which comes later."),
        }
        spoken = {"fr": translate("FirstStart", "French"), "en": translate("FirstStart", "English")}
        texts = (
            facts[plan.beginning].format(address=without_password(plan.address)),
            str(plan.path),
            translate("FirstStart", "{name}, remembered on this device").format(name=plan.person),
            spoken[language],
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)


def _form() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    return grid
