"""The password of a book in the system's keyring, when the person asks that it be kept there.

Where there is no keyring, or it refuses, nothing is kept and nothing else changes: the password is asked for.
"""

from __future__ import annotations

from pathlib import Path

_SERVICE = "CQI Desktop"


def kept_password(path: Path) -> str:
    """The password kept for the book at ``path``; empty when there is none, or no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _name(path)) or ""
    except (KeyringError, RuntimeError):
        return ""


def keep_password(path: Path, password: str) -> bool:
    """Whether the keyring took the password of the book."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _name(path), password)
    except (KeyringError, RuntimeError):
        return False
    return kept_password(path) == password


def forget_password(path: Path) -> None:
    """Take the password of the book out of the keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        if kept_password(path):
            keyring.delete_password(_SERVICE, _name(path))
    except (KeyringError, RuntimeError):
        return


def _name(path: Path) -> str:
    return str(path.resolve())
