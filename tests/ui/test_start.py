"""What the window loads before it shows: only what its first page draws."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Of files, of the network, of documents, of a resemblance: each waits for the act that needs it.
NOT_AT_THE_START = {
    "PIL", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport",
    "PySide6.QtSvg", "charset_normalizer", "click", "cryptography", "dateutil", "email_validator",
    "fontTools", "fpdf", "fsspec", "icalendar", "keyring", "msgspec", "nacl", "numpy", "openpyxl",
    "phonenumbers", "pyqtgraph", "pypdfium2", "python_calamine", "rapidfuzz", "sqlalchemy", "stdnum",
    "vobject", "zstandard",
}  # fmt: skip
START = """
import sys
from pathlib import Path
from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book

application = app.start_application()
window = app.make_window(application, Book.open(Path(sys.argv[1])), WindowSettings())
window.show()
print(*sorted(sys.modules))
app.close_window(window)
"""


def test_that_a_start_loads_only_what_the_first_page_needs(sample_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(sample_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert NOT_AT_THE_START & set(done.stdout.split()) == set()


def test_that_icons_are_drawn_without_the_modules_of_opengl() -> None:
    code = (
        "import sys; from cqi_desktop import app; from cqi_desktop.ui.icon_font import load_icon_font;"
        "application = app.start_application(); icon = load_icon_font().icon('mdi6.sync', color='black');"
        "print(icon.pixmap(16, 16).toImage().isNull(), 'PySide6.QtOpenGL' in sys.modules);"
        "import PySide6.QtOpenGL; print('PySide6.QtOpenGL' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False", "True"]
