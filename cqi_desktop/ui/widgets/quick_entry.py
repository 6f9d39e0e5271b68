"""The quick entry: a sentence fills the fields, Tab corrects them, Ctrl+Enter notes the intervention."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.quick_entry import Proposal, parse_line, subject_of
from cqi_desktop.store.intervention_list import InterventionRow
from cqi_desktop.store.named_in_line import NamedCompany, company_in_words
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import ICON_SIZE
from cqi_desktop.ui.intervention_choices import service_phrases
from cqi_desktop.ui.window_context import WindowContext

from .entry_fields import EntryFields
from .folding_line import FoldingLine
from .page_header import make_button
from .work_timer import WorkTimer

# Between the last key and the reading of the sentence: searching at each key of a fast typist would be wasted.
READ_MS = 40


class SentenceField(QLineEdit):
    """``choice_key`` gives the keys that belong to the choices shown, while they are; ``done`` is Enter otherwise."""

    choice_key = Signal(int)
    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices_shown = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.choices_shown and (is_enter or key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)):
            self.choice_key.emit(int(key))
        elif is_enter:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class QuickEntry(QWidget):
    """``noted`` gives the Entry to write: the page answers with ``clear`` once it is written.

    ``repeat_asked`` asks the page for the last intervention. ``changed`` whenever there is something new to keep.
    """

    noted = Signal(object)
    repeat_asked = Signal()
    changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._dismissed = ""
        self.fields = EntryFields(context.themes, context.icons, context.book)
        self.sentence = SentenceField()
        self.sentence.setAccessibleName(translate("QuickEntry", "Intervention in one line"))
        self.sentence.setPlaceholderText(
            translate("QuickEntry", "Note an intervention: 2 h tel Acier Bécancour export plan U.S. follow-up March 15")
        )
        self._glyph = QLabel(self.sentence)
        self._glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._glyph.setFixedSize(ICON_SIZE, ICON_SIZE)
        self.sentence.setTextMargins(ICON_SIZE + 8, 0, 0, 0)
        enter = translate("QuickEntry", "Ctrl+Enter")
        self.repeat_button = self._button(translate("QuickEntry", "Repeat the last one"), "repeat", "Ctrl+R")
        self.timer = WorkTimer(context)
        self.timer.stopped.connect(self.timer_stopped)
        self.note_button = self._button(translate("QuickEntry", "Note"), "keyboard-return", enter, primary=True)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(READ_MS)
        self._reading.timeout.connect(self.read_sentence)
        self._lay_out()
        self._connect()
        self.theme_changed()

    def _button(self, text: str, icon: str, keys: str, primary: bool = False) -> QPushButton:
        button = make_button(self._context.icons, text, icon, primary=primary)
        button.setText(f"{text}   {keys}")
        button.setToolTip(f"{text} ({keys})")
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addWidget(self.sentence, 1)
        first.addWidget(self.timer)
        first.addWidget(self.repeat_button)
        first.addWidget(self.note_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 0, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(FoldingLine(first))
        rows.addWidget(self.fields)
        # Tab goes through the fields before the buttons: they are what is corrected.
        order = [self.sentence, *self.fields.in_order, self.note_button, self.repeat_button, self.timer]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.sentence.textEdited.connect(self.sentence_edited)
        self.sentence.choice_key.connect(self.choice_key_pressed)
        self.sentence.done.connect(self.sentence_done)
        self.sentence.left.connect(self.sentence_left)
        self.fields.edited.connect(self.field_edited)
        self.fields.company.picked.connect(self.company_picked)
        self.repeat_button.clicked.connect(self.repeat_asked)
        self.note_button.clicked.connect(self.note)
        self._context.themes.changed.connect(self.theme_changed)
        self._context.adviser.changed.connect(self.adviser_changed)

    # --- the sentence --------------------------------------------------------------------------------------

    @Slot()
    def sentence_edited(self) -> None:
        self._reading.start()
        self.changed.emit()

    @Slot()
    def read_sentence(self) -> None:
        """Propose what the sentence says; two companies that answer to it are shown, and none is chosen."""
        self._reading.stop()
        book = self._context.book
        read = parse_line(self.sentence.text(), book.today(), service_phrases(book))
        named = company_in_words(book, read.words)
        self.fields.propose(self._values(read, named))
        company = self.fields.company
        offers = "company" not in self.fields.touched and named.company is None and named.candidates
        if offers and self.sentence.hasFocus() and named.typed != self._dismissed:
            company.setText(named.typed)
            company.offer(self.fields.companies.picks_of(list(named.candidates), named.typed), named.typed)
        else:
            company.close_choices()
        self.sentence.choices_shown = company.is_open

    def _values(self, read: Proposal, named: NamedCompany) -> dict[str, Any]:
        chosen = self.fields.company.value if "company" in self.fields.touched else None
        is_other = chosen is not None and chosen not in [item.id for item in named.candidates]
        words = read.words if is_other else named.others
        return {
            "company": named.company.id if named.company else None,
            "service": service_id(read.service) if read.service else None,
            "date": read.day,
            "minutes": read.seconds,
            "medium": read.medium,
            "markets": read.markets,
            "subject": subject_of(words, read.next_step),
            "follow_up": read.follow_up_on,
        }

    @Slot(int)
    def choice_key_pressed(self, key: int) -> None:
        company = self.fields.company
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            company.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._dismissed = company.text()
            company.close_choices()
            self.sentence.choices_shown = False
        else:
            company.take_current()

    @Slot()
    def company_picked(self) -> None:
        """The words that named the company leave the subject."""
        self.sentence.choices_shown = False
        self.read_sentence()

    @Slot()
    def sentence_left(self) -> None:
        if not self.fields.company.hasFocus():
            self.fields.company.close_choices()
        self.sentence.choices_shown = False

    @Slot()
    def sentence_done(self) -> None:
        """Enter goes to what is missing, or to the button that notes."""
        self.read_sentence()
        if self.sentence.choices_shown:
            return
        target = self.fields.first_missing() or self.note_button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def field_edited(self) -> None:
        self.changed.emit()

    @Slot(int)
    def timer_stopped(self, seconds: int) -> None:
        """What went by is the duration of the act that is being noted."""
        self.fields.touch("minutes", seconds)
        self.changed.emit()

    @Slot()
    def adviser_changed(self) -> None:
        self.fields.sign_with(self._context.adviser.key)

    @Slot()
    def show_week(self) -> None:
        """The hours of the person, by company and day."""
        from cqi_desktop.ui.dialogs.week_dialog import WeekDialog

        WeekDialog(self._context, self.window()).open()

    # --- noting --------------------------------------------------------------------------------------------

    @Slot()
    def note(self) -> None:
        """Ctrl+Enter: hand the intervention over, or go to what is missing with nothing lost."""
        if self._reading.isActive():
            self.read_sentence()
        entry = self.fields.entry()
        if entry is None:
            missing = self.fields.first_missing()
            if missing is not None:
                missing.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.noted.emit(entry)

    def clear(self) -> None:
        """Ready for the next one: the day and the adviser stay."""
        self._reading.stop()
        self._dismissed = ""
        self.sentence.clear()
        self.fields.company.close_choices()
        self.fields.clear()
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def begin_for(self, company: bytes | None) -> None:
        """Ctrl+I: the sentence has the focus, for that company when there is one and nothing was begun for another."""
        if company is not None and "company" not in self.fields.touched:
            self.fields.touch("company", company)
            self.changed.emit()
        self.sentence.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def repeat(self, last: InterventionRow) -> None:
        """Fill the fields as the last intervention, on the day that is shown."""
        self.sentence.clear()
        self.fields.touched.clear()
        self.fields.propose(
            {
                "company": last.company,
                "service": last.service,
                "adviser": last.adviser,
                "minutes": last.seconds,
                "medium": last.medium,
                "markets": last.markets,
                "subject": last.subject,
            }
        )
        for key in ("company", "service", "minutes", "medium", "markets", "subject"):
            self.fields.touched.add(key)
        self.fields.date.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    # --- the draft -----------------------------------------------------------------------------------------

    def draft(self) -> dict[str, str]:
        """What was typed and not noted yet; empty when there is nothing to keep."""
        kept = self.fields.draft()
        sentence = self.sentence.text()
        return {**kept, "sentence": sentence} if sentence.strip() or kept else {}

    def rest(self) -> None:
        """The window closes: nothing more is read."""
        self._reading.stop()
        self.fields.company.close_choices()

    def restore(self, draft: dict[str, str]) -> None:
        self.fields.restore({key: text for key, text in draft.items() if key != "sentence"})
        self.sentence.setText(draft.get("sentence", ""))
        self.read_sentence()

    # --- how it looks --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glyph.move(9, (self.sentence.height() - ICON_SIZE) // 2)

    @Slot()
    def theme_changed(self) -> None:
        icons = self._context.icons
        self._glyph.setPixmap(icons.pixmap("note-edit-outline", "text3", ICON_SIZE, self.devicePixelRatioF()))
