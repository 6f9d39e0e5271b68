"""The name by which the others know this laptop: asked of a copied book, changed when its person wants."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import translate
from cqi_desktop.ui.exchange_watch import ExchangeWatch
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext


class LaptopNameDialog(FittedDialog):
    """``original`` is the laptop that the book is a copy of, empty when it is none; ``proposed`` is a first name."""

    def __init__(self, context: WindowContext, proposed: str, original: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._watch: ExchangeWatch = context.exchange
        title = translate("LaptopNameDialog", "Name this laptop")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        what = make_label(_explanation(original), tone="text2")
        what.setWordWrap(True)
        self.name = QLineEdit(proposed)
        label = translate("LaptopNameDialog", "Name, as the others will see it")
        self.name.setAccessibleName(label)
        self.name.textChanged.connect(self.name_typed)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        footer = DialogFooter(translate("LaptopNameDialog", "Keep this name"))
        self.keep_button = footer.primary
        footer.accepted.connect(self.keep_pressed)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(what)
        rows.addWidget(make_label(label, tone="text3"))
        rows.addWidget(self.name)
        rows.addWidget(self.refused)
        rows.addWidget(footer)
        self.setMinimumWidth(520)
        self.name.selectAll()
        self.name.setFocus()

    @Slot(str)
    def name_typed(self, text: str) -> None:
        self.refused.hide()
        self.keep_button.setEnabled(bool(text.strip()))

    @Slot()
    def keep_pressed(self) -> None:
        book, name = self._context.book, self.name.text()
        self.keep_button.setEnabled(False)

        def work(progress: Progress) -> None:
            from cqi_desktop.sync.copied_book import rename_laptop

            progress.check_cancelled()
            rename_laptop(book, name)

        self._context.runner.run(self, work, self.name_kept, self.show_refused)

    @Slot(object)
    def name_kept(self, nothing: object) -> None:
        del nothing
        self._watch.refresh()
        self.accept()

    @Slot(object)
    def show_refused(self, error: Exception) -> None:
        self.keep_button.setEnabled(True)
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.show()
        self.name.setFocus()


def _explanation(original: str) -> str:
    if original:
        return translate(
            "LaptopNameDialog",
            "This book is a copy of the one of “{name}”. For the team it is another laptop: give it a name of its own, "
            "so that nobody takes one for the other. Nothing that either of them wrote is lost.",
        ).format(name=original)
    return translate(
        "LaptopNameDialog", "The others see this name beside what was exchanged. They learn it at the next exchange."
    )
