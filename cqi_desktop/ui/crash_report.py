"""What is copied after an unforeseen error: versions, where it happened, the end of the log. Never a name.

A trace keeps files, lines and kinds of error; the text of an error may hold the name of a person or of a company.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from cqi_desktop import __version__

# Enough of the log to tell what led there, little enough to paste in a message.
_LAST_LINES = 40


def trace_without_texts(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """The kind of the error, then a line a frame: file, line, function."""
    lines = [] if kind is None else [kind.__name__]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines)


def crash_details(kind: type[BaseException], trace: TracebackType | None, log: Path | None) -> str:
    """The whole text, in English for those who mend the program."""
    parts = [versions(), trace_without_texts(kind, trace)]
    tail = log_tail(log) if log is not None else ""
    return "\n\n".join([*parts, tail] if tail else parts)


def versions() -> str:
    """Of the program and of what it stands on."""
    from playhouse.sqlcipher_ext import sqlcipher  # the only SQLite that a book is opened with

    return "\n".join(
        (
            f"CQI Desktop {__version__}",
            f"Python {sys.version.split()[0]}, Qt {qVersion()}, SQLite {sqlcipher.sqlite_version}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )
    )


def log_tail(log: Path) -> str:
    """The last lines of the log; empty when it cannot be read."""
    try:
        lines = log.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_LAST_LINES:])
