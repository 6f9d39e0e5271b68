"""Draw the pictures of the guide again: ``python -m tests.help_pictures [NAME ...] [--folder DIR]``.

The pages of the guide say which ones: each picture that a page names is drawn in the language of that page, by the
step of ``tests.screenshots`` of the same name, at a size that the dialog of the guide can show whole. They are written
in few colours, over those of resources/help/images; what no page names any more is removed.
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cqi_desktop import app, translation
from cqi_desktop.resource_files import resource
from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.ui.help_pages import pages_in
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets.labels import ElidedLabel
from tests.activity_pictures import ACTIVITY_STEPS
from tests.company_pictures import COMPANY_STEPS
from tests.funding_pictures import FUNDING_STEPS
from tests.import_pictures import IMPORT_STEPS
from tests.list_pictures import LIST_STEPS
from tests.outgoing_pictures import OUTGOING_STEPS
from tests.paper_pictures import PAPER_STEPS
from tests.privacy_pictures import PRIVACY_STEPS
from tests.protection_pictures import PROTECTION_STEPS
from tests.questionnaire_pictures import QUESTIONNAIRE_STEPS
from tests.report_pictures import REPORT_STEPS, freeze_and_change
from tests.sample_team import PEOPLE, make_busy_team
from tests.screenshots import STEPS, TEAM_STEPS, Step, settle, use_readable_font
from tests.settings_pictures import OWN_PATH, SETTINGS_STEPS
from tests.synergy_pictures import SYNERGY_STEPS

WIDTH, HEIGHT = 1130, 720
COLOURS = 96
# The whole folder, in bytes: it travels with the program.
MOST_BYTES = 2_500_000
_ALL_STEPS: dict[str, tuple[tuple[str, Any], ...]] = {
    "sample": (*STEPS, *SETTINGS_STEPS, *COMPANY_STEPS, *LIST_STEPS, *PROTECTION_STEPS),
    "funding": FUNDING_STEPS,
    "team": TEAM_STEPS,
    "asked": QUESTIONNAIRE_STEPS,
    "registers": PRIVACY_STEPS,
    "visited": ACTIVITY_STEPS,
    "linked": SYNERGY_STEPS,
    "brought": IMPORT_STEPS,
    "leaving": OUTGOING_STEPS,
    "filed": (*REPORT_STEPS, *PAPER_STEPS),
}
# Steps that go on from another one, which is done first and not drawn.
_AFTER = {
    "interventions-filled": "interventions-choices",
    "interventions-follow-ups": "interventions",
    "funding-sharing": "funding-budget",
    "activity-paste": "activity-sheet",
    "reports-panel": "reports",
}
# Leaves another region than the usual one behind it.
_LAST = "dashboard-to-settle"
# Drawn with all the window around the page, or a part of it.
_WHOLE = {"dashboard": QRect(0, 0, WIDTH, HEIGHT), "search": QRect(176, 0, 640, 496)}


def pictures_named(language: str) -> list[str]:
    """The pictures that the pages of a language name, ``dashboard-light-fr.png``, each once, in order."""
    return list(dict.fromkeys(Path(name).name for page in pages_in(language) for name in page.pictures))


def draw_pictures(folder: Path, wanted: set[str] | None = None) -> Iterator[Path]:
    """Draw those of ``wanted``, or all of them; yields each as it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        scratch = Path(place)
        books = _make_books(scratch)
        for language in translation.LANGUAGES:
            names = [name for name in pictures_named(language) if wanted is None or name in wanted]
            for appearance in ("light", "dark"):
                ending = f"-{appearance}-{language}.png"
                steps = {name.removesuffix(ending) for name in names if name.endswith(ending)}
                for key, known in _ALL_STEPS.items():
                    chosen = [(name, step) for name, step in known if name in steps]
                    chosen.sort(key=lambda step: step[0] == _LAST)
                    if chosen:
                        book = Path(shutil.copy(books[key], scratch / f"drawn-{key}.cqi"))
                        before = {name: step for name, step in known if name in _AFTER.values()}
                        yield from _draw(book if key != "team" else books[key], folder, chosen, before, ending)


def _make_books(scratch: Path) -> dict[str, Path]:
    sample, filed = scratch / "carnet.cqi", scratch / "filed.cqi"
    make_sample_book(sample)
    team = make_busy_team(sample, scratch)[0]
    shutil.copy(sample, filed)
    with Book.open(filed) as book:
        freeze_and_change(book)
    return {**dict.fromkeys(_ALL_STEPS, sample), "team": team, "filed": filed}


def _draw(
    book: Path, folder: Path, steps: list[tuple[str, Step]], before: dict[str, Step], ending: str
) -> Iterator[Path]:
    _, appearance, language = ending.removesuffix(".png").split("-")
    translation.set_language(language)
    settings = WindowSettings(language=language, appearance=Appearance(appearance), adviser_name=PEOPLE[0])
    window = app.make_window(app.start_application(), Book.open(book), settings)
    if not window.context.adviser.name and (team := present_advisers(window.context.book)):
        window.context.adviser.choose(team[0][1])
    window.resize(WIDTH, HEIGHT)
    window.show()
    settle(window)
    try:
        for name, step in steps:
            if name in _AFTER:
                _do(window, before[_AFTER[name]])
            drawn = _do(window, step)
            _hide_the_machine(drawn, book)
            path = folder / f"{name}{ending}"
            path.write_bytes(_few_colours(_seen(window, drawn, name)))
            if drawn is not window:
                drawn.close()
            yield path
    finally:
        window.close()
        app.close_window(window)
        app.forget_window(window)


def _do(window: MainWindow, step: Callable[[MainWindow], QWidget]) -> QWidget:
    drawn = step(window)
    settle(window)
    return drawn


def _hide_the_machine(drawn: QWidget, book: Path) -> None:
    """No path of whoever drew the pictures."""
    for label in drawn.findChildren(ElidedLabel):
        if str(book.parent) in label.text():
            label.setText(str(OWN_PATH))
    for line in drawn.findChildren(QLineEdit):
        if line.text().startswith(str(Path.home())):
            line.setText(str(OWN_PATH.with_name(Path(line.text()).name)))


def _seen(window: MainWindow, drawn: QWidget, name: str) -> QPixmap:
    """What a picture shows: a dialog, or the page with what stands over it."""
    if drawn is not window:
        return drawn.grab()
    assert window.page is not None
    of_page = QRect(window.page.mapTo(window, window.page.rect().topLeft()), window.page.size())
    return window.grab(_WHOLE.get(name, of_page))


def _few_colours(picture: QPixmap) -> bytes:
    """The picture as a PNG with a palette: a quarter of the size, and no difference for the eye."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    few = image.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    written = io.BytesIO()
    few.save(written, "PNG", optimize=True)
    return written.getvalue()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="such as dashboard-light-fr.png; by default, all")
    parser.add_argument("--folder", type=Path, default=resource("help", "images"), metavar="DIR")
    chosen = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    use_readable_font(application)
    for path in draw_pictures(chosen.folder, set(chosen.names) or None):
        print(f"{path.stat().st_size // 1000:4} kB  {path.name}", flush=True)
    named = {name for language in translation.LANGUAGES for name in pictures_named(language)}
    for path in chosen.folder.glob("*.png"):
        if path.name not in named:
            path.unlink()
            print(f"removed  {path.name}")
    total = sum(path.stat().st_size for path in chosen.folder.glob("*.png"))
    print(f"{total / 1e6:.2f} MB in {chosen.folder}")
    return 0 if total <= MOST_BYTES else 1


if __name__ == "__main__":
    raise SystemExit(main())
