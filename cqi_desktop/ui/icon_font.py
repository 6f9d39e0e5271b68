"""The font that icons are drawn from, without the parts of Qt for OpenGL that its library loads if it finds them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

# Optional for qtpy, which qtawesome imports; they are a tenth of the start of the window, and no icon needs them.
_NOT_NEEDED = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")


def load_icon_font() -> Any:
    """Material Design Icons, and none of the other fonts that qtawesome ships."""
    with _hidden(_NOT_NEEDED):
        import qtawesome
        from qtawesome.iconic_font import IconicFont

    return IconicFont(*(font for font in qtawesome._BUNDLED_FONTS if font[0] == "mdi6"))


@contextmanager
def _hidden(names: tuple[str, ...]) -> Iterator[None]:
    """Modules not loaded yet are, for a moment, as if they were not installed."""
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]
    hidden = [name for name in names if name not in modules]
    for name in hidden:
        modules[name] = None
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]
