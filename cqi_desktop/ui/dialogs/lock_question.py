"""A book that somebody has open: who, where and since when, and what can be done without harm."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from cqi_desktop.store.book_lock import LockHolder
from cqi_desktop.translation import format_moment, translate


class LockAnswer(StrEnum):
    READ_ONLY = "read_only"
    TAKE_OVER = "take_over"
    GIVE_UP = "give_up"


def holder_words(holder: LockHolder) -> str:
    """``Mylène Gaudreault, sur PORTABLE-3, depuis 2011-03-31 14 h 32``, of what the lock says."""
    parts = [holder.person or translate("BookLock", "another window")]
    if holder.machine:
        parts.append(translate("BookLock", "on {machine}").format(machine=holder.machine))
    try:
        moment = datetime.fromisoformat(holder.since).astimezone()
    except ValueError:
        return ", ".join(parts)
    return ", ".join([*parts, translate("BookLock", "since {moment}").format(moment=format_moment(moment))])


def ask_about_lock(path: Path, holder: LockHolder, *, is_certain: bool) -> LockAnswer:
    """``is_certain`` is whether a living program holds the lock: then it cannot be taken over."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("CQI Desktop")
    box.setText(translate("BookLock", "The book {name} is open elsewhere.").format(name=path.name))
    facts = [translate("BookLock", "Open by {holder}.").format(holder=holder_words(holder))]
    if is_certain:
        facts.append(translate("BookLock", "Close it there to write here. To read it, nothing more is needed."))
    else:
        facts.append(
            translate(
                "BookLock",
                "If that machine was switched off while the book was open, the book may be opened all the same.",
            )
        )
    box.setInformativeText("\n".join(facts))
    read = box.addButton(translate("BookLock", "Open for reading only"), QMessageBox.ButtonRole.AcceptRole)
    force = None
    if not is_certain:
        force = box.addButton(translate("BookLock", "Open all the same"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(translate("BookLock", "Do not open"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(read)
    box.exec()
    if box.clickedButton() is read:
        return LockAnswer.READ_ONLY
    return LockAnswer.TAKE_OVER if force is not None and box.clickedButton() is force else LockAnswer.GIVE_UP
