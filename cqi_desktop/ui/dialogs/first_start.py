"""The first start: who, in which language, which book. Five steps at most; nothing is written before the last one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop import translation
from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.settings import WindowSettings
from cqi_desktop.translation import translate
from cqi_desktop.ui.first_book import Beginning, FirstBook, make_first_book
from cqi_desktop.ui.help_pages import topic_of_dialog
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.next_book import NextBook
from cqi_desktop.ui.tasks import Progress, TaskRunner
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip

from .first_start_steps import BookStep, JoinStep, OpenStep, PersonStep, Step, SummaryStep
from .protection_step import ProtectionStep

WIDTH, HEIGHT = 680, 440
# A book made here may get a password; one that exists has its own, the sample needs none.
MADE_HERE = (Beginning.NEW, Beginning.IMPORT, Beginning.JOIN)


class FirstStart(QDialog):
    """``ask`` stays until the person began or gave up; ``book_path`` is where their own book goes."""

    def __init__(self, application: QApplication, book_path: Path, settings: WindowSettings) -> None:
        super().__init__()
        self._settings = settings
        self._own_path = book_path
        self._themes = ThemeSource(application, str(settings.appearance), text_size=str(settings.text_size))
        self._icons = Icons(self._themes)
        self._runner = TaskRunner()
        self.following: NextBook | None = None
        self.setWindowTitle("CQI Desktop")
        self.resize(WIDTH, HEIGHT)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._build(settings.adviser_name)
        QShortcut(QKeySequence("F1"), self, self.show_help)

    def ask(self) -> NextBook | None:
        """What to open, or None when the assistant was left. Nothing was written then."""
        self.exec()
        self.release()
        return self.following

    @Slot()
    def show_help(self) -> None:
        """The guide, on the first day."""
        from .help_dialog import HelpDialog

        guide = HelpDialog(self._themes, self._icons, self)
        guide.show_topic(topic_of_dialog(type(self)) or "")
        guide.show()

    def release(self) -> None:
        """End the worker, and leave the application to the window."""
        self._runner.close()
        self._themes.release()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self, name: str) -> None:
        """All the steps, in the language in force."""
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.person = PersonStep(self._themes, name)
        self.book = BookStep()
        self.file = OpenStep()
        self.team = JoinStep()
        self.protection = ProtectionStep()
        self.summary = SummaryStep()
        self.stack = QStackedWidget()
        for step in (self.person, self.book, self.file, self.team, self.protection, self.summary):
            step.changed.connect(self.show_step)
            self.stack.addWidget(step)
        self.person.language_chosen.connect(self.language_chosen)
        self.title = make_label(size="page", strong=True)
        self.count = make_label(size="small", tone="text3")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        self.refused = make_label(tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.progress = ProgressStrip()
        self.progress.cancel_button.hide()
        self.footer = DialogFooter("")
        self.footer.cancel.setText(translate("FirstStart", "Quit"))
        self.footer.cancel.setAccessibleName(self.footer.cancel.text())
        self.back = QPushButton(translate("FirstStart", "Back"))
        self.back.setAccessibleName(self.back.text())
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.go_back)
        self.footer.row.insertWidget(0, self.back)
        self.reason = make_label(size="small", tone="text3")
        self.footer.row.insertWidget(2, self.reason)
        self.footer.accepted.connect(self.go_on)
        self.footer.rejected.connect(self.reject)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(28, 22, 28, 18)
        rows.setSpacing(14)
        rows.addLayout(head)
        rows.addWidget(make_line())
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.refused)
        rows.addWidget(self.progress)
        rows.addWidget(self.footer)
        self._outer.addWidget(content)
        self._go_to(self.person)

    @Slot(str)
    def language_chosen(self, code: str) -> None:
        """Speak it at once; it is remembered with the rest, at the end."""
        translation.set_language(code)
        self._build(self.person.name)
        self.person.language.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- going ---------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        current = self.stack.currentWidget()
        assert isinstance(current, Step)
        return current

    def _steps(self) -> list[Step]:
        """Those of the beginning that is chosen."""
        more: dict[Beginning, list[Step]] = {Beginning.OPEN: [self.file], Beginning.JOIN: [self.team]}
        is_made = self.book.beginning in MADE_HERE
        protection: list[Step] = [self.protection] if is_made else []
        return [self.person, self.book, *more.get(self.book.beginning, []), *protection, self.summary]

    def _go_to(self, step: Step) -> None:
        self.refused.hide()
        if step is self.summary:
            self.summary.show_plan(self._plan(), translation.language())
        self.stack.setCurrentWidget(step)
        self.show_step()
        first = step.first_field()
        (first or self.footer.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_step(self) -> None:
        """Title, number, and whether one may go on."""
        steps, step = self._steps(), self.step
        text = translate("FirstStart", "Step {number} of {count}")
        self.count.setText(text.format(number=steps.index(step) + 1, count=len(steps)))
        self.title.setText(step.title())
        self.back.setVisible(step is not self.person)
        is_last = step is self.summary
        primary = translate("FirstStart", "Begin") if is_last else translate("FirstStart", "Continue")
        self.footer.primary.setText(primary)
        self.footer.primary.setAccessibleName(primary)
        reason = step.missing()
        self.footer.primary.setEnabled(not reason)
        self.footer.primary.setDefault(True)
        self.footer.primary.setToolTip(reason)
        self.reason.setText(reason)

    @Slot()
    def go_on(self) -> None:
        if self.step is self.summary:
            self._begin()
            return
        if not self.step.missing():
            steps = self._steps()
            self._go_to(steps[steps.index(self.step) + 1])

    @Slot()
    def go_back(self) -> None:
        steps = self._steps()
        self._go_to(steps[max(steps.index(self.step) - 1, 0)])

    # --- the end -------------------------------------------------------------------------------------------

    def _plan(self) -> FirstBook:
        return FirstBook(
            self.person.name,
            self.book.beginning,
            self._own_path,
            self.file.path,
            self.team.address,
            self.team.pass_phrase,
        )

    def _begin(self) -> None:
        plan = self._plan()

        def work(progress: Progress) -> Path:
            return make_first_book(plan, progress)

        self._set_busy(True)
        self._runner.run(self, work, self.begun, self.not_begun)

    def _set_busy(self, is_busy: bool) -> None:
        for button in (self.footer.primary, self.footer.cancel, self.back):
            button.setEnabled(not is_busy)
        if is_busy:
            self.refused.hide()
            self.progress.begin(translate("FirstStart", "Preparing the book"))
            self.progress.bar.setRange(0, 0)
        else:
            self.progress.end()

    @Slot(object)
    def begun(self, path: Path) -> None:
        self._set_busy(False)
        self._settings.adviser_name = self.person.name
        self._settings.language = translation.language()
        is_made = self.book.beginning in MADE_HERE
        # The page of exchanges opens the import assistant by itself at that section.
        place = ("exchange", "import") if self.book.beginning == Beginning.IMPORT else ("", "")
        password = (self.protection.password or None) if is_made else None
        self.following = NextBook(path, page=place[0], section=place[1], new_password=password)
        self.accept()

    @Slot(object)
    def not_begun(self, error: Exception) -> None:
        """What was refused is said here: the steps keep what was typed."""
        self._set_busy(False)
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.show()

    def reject(self) -> None:
        """Escape while the book is being made waits for it."""
        if self._runner.is_idle:
            super().reject()
