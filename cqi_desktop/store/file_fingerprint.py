"""The fingerprint of a file: what proves, years later, that it is the one that was given."""

from __future__ import annotations

import hashlib
from pathlib import Path

from cqi_desktop.domain.errors import UnreadableFileError


def file_fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. Raises UnreadableFileError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except IsADirectoryError:
        raise UnreadableFileError(path=path, reason="folder") from None
    except PermissionError:
        raise UnreadableFileError(path=path, reason="folder" if path.is_dir() else "denied") from None
