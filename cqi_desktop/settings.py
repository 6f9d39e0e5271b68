"""What this person's window remembers: language, appearance, sizes, columns, the last book. No Qt.

The settings of the team are in the book and travel with it; these stay on the laptop, in one JSON file of the
user's configuration folder. A file that cannot be understood is set aside and the defaults are used: settings
never keep the window from opening.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import platformdirs

APPLICATION = "cqi-desktop"
FILE_NAME = "window.json"
# A draft is kept by a thread of its own while the window keeps a choice: one after the other.
_writing = threading.Lock()


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class RowHeight(StrEnum):
    COMPACT = "compact"
    NORMAL = "normal"
    COMFORTABLE = "comfortable"


class TextSize(StrEnum):
    NORMAL = "normal"
    LARGE = "large"
    LARGER = "larger"


class ExchangeTiming(StrEnum):
    """When the window exchanges by itself; on demand it always does."""

    OFF = "off"
    OPENING = "opening"
    REGULAR = "regular"  # at opening, when the folder appears, and every quarter of an hour


@dataclass(slots=True)
class WindowSettings:
    """Everything that the window keeps between two starts.

    ``geometry`` is Qt's own, as base64 text. ``columns`` holds the keys of the columns shown by each list, in
    order; ``column_order`` those of every column it had when it was last arranged, hidden ones too: a column that a
    later version brings is in none of them. ``column_widths`` are their widths and ``splitters`` the sizes of each
    splitter, in pixels at 100 %. ``sorts`` are the columns that sort each list, "-" before one that goes down.
    ``recent`` holds, by the path of the book, the identifiers of the companies opened last, never a name.
    ``drafts`` holds, by the path of the book, the intervention that was being typed (JSON).
    ``backups`` are the verified copies made from this window: the path of each and when it was made (UTC).
    ``lock_after_minutes`` of idleness a book with a password is locked, 0 for never. ``second_backup_folder`` gets the
    copies that the program makes by itself too, "" for none. ``timer_started`` is when the timer was started (UTC).
    """

    language: str = "fr"
    appearance: Appearance = Appearance.SYSTEM
    row_height: RowHeight = RowHeight.NORMAL
    text_size: TextSize = TextSize.NORMAL
    last_book: str = ""
    adviser_name: str = ""
    geometry: str = ""
    columns: dict[str, list[str]] = field(default_factory=dict)
    column_order: dict[str, list[str]] = field(default_factory=dict)
    column_widths: dict[str, dict[str, int]] = field(default_factory=dict)
    sorts: dict[str, list[str]] = field(default_factory=dict)
    recent: dict[str, list[str]] = field(default_factory=dict)
    splitters: dict[str, list[int]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    exchange_timing: ExchangeTiming = ExchangeTiming.REGULAR
    backups: dict[str, str] = field(default_factory=dict)
    lock_after_minutes: int = 15
    second_backup_folder: str = ""
    timer_started: str = ""


def settings_path() -> Path:
    """The settings file of this person, whether it exists or not."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / FILE_NAME


def load_settings(path: Path | None = None) -> WindowSettings:
    """The settings kept in ``path``, by default this person's.

    Names that this version does not know are ignored and values of the wrong kind give way to the default. A
    file that is no settings file at all is renamed beside itself, ``window.damaged.json``.
    """
    path = path or settings_path()
    try:
        kept = json.loads(path.read_text("utf-8"))
    except OSError:
        return WindowSettings()  # none yet, or unreadable today: left where it is
    except (ValueError, RecursionError):  # the second: lists within lists without end
        kept = None
    if not isinstance(kept, dict):
        _set_aside(path)
        return WindowSettings()
    known = {name: _of_type(kept.get(name), hint) for name, hint in get_type_hints(WindowSettings).items()}
    return WindowSettings(**{name: value for name, value in known.items() if value is not None})


def save_settings(settings: WindowSettings, path: Path | None = None) -> None:
    """Write the settings in one step: a power cut leaves the old file or the new one. Raises OSError."""
    path = path or settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    with _writing, beside.open("w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, ensure_ascii=False, indent=2, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
        file.close()  # before it is replaced: Windows keeps an open file where it is
        beside.replace(path)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError:
        return  # the folder is read-only; the next save says so


def _of_type(value: Any, hint: Any) -> Any:
    """``value`` as the field annotated ``hint`` holds it, or None when it is something else."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is list:
        if not isinstance(value, list):
            return None
        items = [_of_type(item, inner[0]) for item in value]
        return None if None in items else items
    if origin is dict:
        if not isinstance(value, dict):
            return None
        pairs = {name: _of_type(item, inner[1]) for name, item in value.items()}
        return None if None in pairs.values() else pairs
    if issubclass(hint, StrEnum):
        return hint(value) if value in list(hint) else None
    return value if type(value) is hint else None
