"""``protect`` and ``unprotect``: the password of the book."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .invocation import Invocation, pass_invocation
from .output import complain, say
from .translated_click import FILE_PATH, command, option


@command("protect", QT_TRANSLATE_NOOP("Cli", "Set or change the password of the book; a recovery code is shown once."))
@option(
    "--new-password-file",
    required=True,
    type=FILE_PATH,
    metavar=QT_TRANSLATE_NOOP("Cli", "FILE"),
    text=QT_TRANSLATE_NOOP("Cli", "A file whose first line is the new password."),
)
@pass_invocation
def protect_command(invocation: Invocation, new_password_file: Path) -> None:
    from cqi_desktop.store.protection import protect

    new_password = replace(invocation, password_file=new_password_file).password()
    done = protect(invocation.path, invocation.password(), new_password)
    say(translate("Cli", "The book is protected: {path}").format(path=invocation.path))
    say(translate("Cli", "Recovery code: {code}").format(code=done.recovery_code))
    say(
        translate(
            "Cli",
            "Print it and keep it away from the laptop. It is not shown again, and nothing else opens the book "
            "when the password is forgotten.",
        )
    )
    for copy in done.plain_copies:
        complain(translate("Cli", "This copy has no password, remove it: {path}").format(path=copy))


@command("unprotect", QT_TRANSLATE_NOOP("Cli", "Take the password off the book: whoever has the file reads it."))
@pass_invocation
def unprotect_command(invocation: Invocation) -> None:
    from cqi_desktop.store.protection import unprotect

    unprotect(invocation.path, invocation.password())
    say(translate("Cli", "The book has no password any more: {path}").format(path=invocation.path))
