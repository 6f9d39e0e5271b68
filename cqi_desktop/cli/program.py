"""The program ``cqi-desktop``: global options, commands loaded when asked for, one line for every refusal."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from cqi_desktop import __version__, translation
from cqi_desktop.domain.errors import CancelledError, CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

from .invocation import APPLICATION, Invocation
from .output import REFUSED, complain, say
from .translated_click import FILE_PATH, OneOf, TranslatedGroup, flag, option, usage_sentence

# Where each command is, and its line in the help: a start loads the one that is asked for.
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", QT_TRANSLATE_NOOP("Cli", "Make a sample book and its workbooks, and open the window.")),
    "init": ("new_books", QT_TRANSLATE_NOOP("Cli", "Make a new empty book.")),
    "figures": ("figures", QT_TRANSLATE_NOOP("Cli", "Show the figures of a fiscal year.")),
    "records": ("figures", QT_TRANSLATE_NOOP("Cli", "List the records behind one figure.")),
    "report": ("report", QT_TRANSLATE_NOOP("Cli", "Write the yearly workbook.")),
    "submit": ("submissions", QT_TRANSLATE_NOOP("Cli", "Freeze the figures of a year and region given to a funder.")),
    "submissions": ("submissions", QT_TRANSLATE_NOOP("Cli", "List the submissions, frozen and published.")),
    "differences": ("submissions", QT_TRANSLATE_NOOP("Cli", "Show what differs today from a submission, and why.")),
    "search": ("search", QT_TRANSLATE_NOOP("Cli", "Find companies, people, activities and interventions.")),
    "import": ("lists", QT_TRANSLATE_NOOP("Cli", "Read a list, all or nothing.")),
    "export": ("lists", QT_TRANSLATE_NOOP("Cli", "Write a list that can be read back.")),
    "template": ("lists", QT_TRANSLATE_NOOP("Cli", "Write an empty sheet to fill and import.")),
    "archive": ("trash", QT_TRANSLATE_NOOP("Cli", "Stop following a record; it still counts.")),
    "trash": ("trash", QT_TRANSLATE_NOOP("Cli", "Put a record in the trash; it counts no more.")),
    "untrash": ("trash", QT_TRANSLATE_NOOP("Cli", "Take a record out of the trash.")),
    "erase": ("privacy", QT_TRANSLATE_NOOP("Cli", "Erase a person everywhere; past figures stay.")),
    "access": ("privacy", QT_TRANSLATE_NOOP("Cli", "Write everything held on a person.")),
    "duplicates": ("duplicates", QT_TRANSLATE_NOOP("Cli", "List the companies that may be one.")),
    "merge": ("merge", QT_TRANSLATE_NOOP("Cli", "Merge two companies that are one.")),
    "history": ("history", QT_TRANSLATE_NOOP("Cli", "Show every change of a record.")),
    "changes": ("history", QT_TRANSLATE_NOOP("Cli", "List the sets of changes.")),
    "undo": ("history", QT_TRANSLATE_NOOP("Cli", "Undo the last set of changes, or a given one.")),
    "redo": ("history", QT_TRANSLATE_NOOP("Cli", "Do again what the last undo took back.")),
    "team": ("team", QT_TRANSLATE_NOOP("Cli", "Exchange with the laptops of a team.")),
    "sync": ("team", QT_TRANSLATE_NOOP("Cli", "Exchange with the team: take what is new, give what it lacks.")),
    "conflicts": ("conflicts", QT_TRANSLATE_NOOP("Cli", "List the conflicts to examine, or decide one.")),
    "check": ("check", QT_TRANSLATE_NOOP("Cli", "Prove that the book is sound.")),
    "backup": ("backup", QT_TRANSLATE_NOOP("Cli", "Make a verified copy of the book.")),
    "restore": ("backup", QT_TRANSLATE_NOOP("Cli", "Bring the book back from a backup.")),
    "protect": ("protection", QT_TRANSLATE_NOOP("Cli", "Set or change the password of the book.")),
    "unprotect": ("protection", QT_TRANSLATE_NOOP("Cli", "Take the password off the book.")),
    "generate": ("new_books", QT_TRANSLATE_NOOP("Cli", "Make a large book of plausible records.")),
}

_WITH_VALUE = ("--database", "--password-file", "--language")
_WITHOUT_VALUE = ("-v", "--verbose")


class Program(TranslatedGroup):
    """The whole command line. Every error that was foreseen is one line on standard error and status 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"{__package__}.{COMMANDS[cmd_name][0]}")
        found: click.Command = getattr(module, f"{cmd_name}_command")
        return found

    def short_help_of(self, ctx: click.Context, name: str) -> str:
        del ctx
        return translate_marked("Cli", COMMANDS[name][1])

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **extra: Any) -> click.Context:
        args = globals_first(_opened_by_its_icon(args))
        _choose_language(args)
        return super().make_context(info_name, args, *rest, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """An interruption is a refusal like the others: one line, nothing kept."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            if sys.stderr.isatty():
                complain("")  # after the ^C that the terminal shows
            raise CancelledError from None

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run and leave with the status of the contract: 0 done, 1 done with findings, 2 refused."""
        del prog_name  # the same name however it was started
        if standalone_mode:
            sys.exit(self._status(args, complete_var, **extra))
        return super().main(args, APPLICATION, complete_var, standalone_mode=False, **extra)

    def _status(self, args: Sequence[str] | None, complete_var: str | None, **extra: Any) -> int:
        words = sys.argv[1:] if args is None else args
        try:
            status = super().main(args, APPLICATION, complete_var, standalone_mode=False, **extra)
            sys.stdout.flush()
        except click.UsageError as error:
            complain(usage_sentence(error))
        except CqiError as error:
            complain(describe(error))
            _explain(error, words)
        except (click.Abort, KeyboardInterrupt):
            complain(describe(CancelledError()))
        except SystemExit:
            return _nobody_reads()  # Click leaves so when its output is a closed pipe, and only then
        except OSError as error:
            if error.errno == errno.EPIPE:
                return _nobody_reads()
            complain(_system_refusal(error))
            _explain(error, words)
        else:
            return status if isinstance(status, int) else 0
        return REFUSED


def _opened_by_its_icon(args: list[str]) -> list[str]:
    """The desktop gives the file that was double-clicked as the only word: the book to open."""
    return ["--database", *args] if len(args) == 1 and args[0].lower().endswith(".cqi") else args


def globals_first(args: Sequence[str]) -> list[str]:
    """Global options are understood anywhere: those after the command are moved before it."""
    moved: list[str] = []
    kept: list[str] = []
    rest = list(args)
    while rest:
        word = rest.pop(0)
        if word == "--":
            kept += [word, *rest]
            break
        if word in _WITHOUT_VALUE or word.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            moved.append(word)
        elif word in _WITH_VALUE:
            moved += [word, *rest[:1]]
            del rest[:1]
        else:
            kept.append(word)
    return [*moved, *kept]


def _choose_language(args: Sequence[str]) -> None:
    """``--language`` decides, else the settings: before anything is said, help included."""
    asked = ""
    for place, word in enumerate(args):
        if word.startswith("--language"):
            following = args[place + 1] if place + 1 < len(args) else ""
            asked = word.partition("=")[2] or following
    if asked not in translation.LANGUAGES:
        from cqi_desktop.settings import load_settings

        asked = load_settings().language
    translation.set_language(asked if asked in translation.LANGUAGES else translation.DEFAULT_LANGUAGE)


def _nobody_reads() -> int:
    """Whoever read the answer has enough of it: what is left goes nowhere, and that is no fault."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except OSError:
        pass  # a stream of a test or of another program, without a file behind it
    finally:
        os.close(nowhere)
    return 0


def _system_refusal(error: OSError) -> str:
    path = error.filename if isinstance(error.filename, str | Path) else ""
    text = translate("Cli", "The system refused to read or write {path}. Check its place and its protection.")
    return text.format(path=path)


def _explain(error: BaseException, words: Sequence[str]) -> None:
    """With ``-v``, the facts behind the sentence."""
    if _is_verbose(words):
        for fact in (error, error.__cause__):
            if fact is not None:
                complain(f"{type(fact).__name__}: {fact}")


def _is_verbose(words: Sequence[str]) -> bool:
    return any(word in _WITHOUT_VALUE for word in words)


def _show_version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    del parameter
    if value and not ctx.resilient_parsing:
        say(f"{APPLICATION} {__version__}")
        ctx.exit()


@click.group(
    cls=Program,
    invoke_without_command=True,
    help=QT_TRANSLATE_NOOP(
        "Cli", "CQI Desktop: interventions, synergies and the yearly breakdown by MRC. Without a command, the window."
    ),
)
@option(
    "--database",
    metavar=QT_TRANSLATE_NOOP("Cli", "FILE"),
    type=FILE_PATH,
    envvar="CQI_DATABASE",
    text=QT_TRANSLATE_NOOP("Cli", "The book (or CQI_DATABASE); by default the one of your data folder."),
)
@option(
    "--password-file",
    metavar=QT_TRANSLATE_NOOP("Cli", "FILE"),
    type=FILE_PATH,
    envvar="CQI_PASSWORD_FILE",
    text=QT_TRANSLATE_NOOP("Cli", "A file whose first line is the password of the book (or CQI_PASSWORD_FILE)."),
)
@option(
    "--language",
    type=OneOf(*translation.LANGUAGES),
    text=QT_TRANSLATE_NOOP("Cli", "The language of what is said; by default the one of your settings."),
)
@flag("-v", "--verbose", text=QT_TRANSLATE_NOOP("Cli", "Say the cause of a refusal."))
@flag(
    "--version",
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    text=QT_TRANSLATE_NOOP("Cli", "Show the version and stop."),
)
@click.pass_context
def program(
    ctx: click.Context, database: Path | None, password_file: Path | None, language: str | None, verbose: bool
) -> None:
    del language  # chosen before anything else was read
    ctx.obj = Invocation(database, password_file, verbose)
    _check_today()
    if ctx.invoked_subcommand is None:
        from .window import show_window

        show_window(ctx.obj)


def _check_today() -> None:
    """A day fixed by CQI_TODAY that is none is refused now, not by the first command that looks at the date."""
    fixed = os.environ.get("CQI_TODAY", "")
    try:
        date.fromisoformat(fixed or "2011-03-31")
    except ValueError:
        raise InvalidValueError(text=fixed, expected="date") from None


def main() -> None:
    """The entry point of the command ``cqi-desktop``."""
    sys.excepthook = _tell_fault
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not stream.isatty() and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    program()


def _tell_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of ours, in one line without the values at hand: they may name a person. With ``-v``, the trace."""
    place = ""
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    text = translate(
        "Cli", "A fault of the program ({kind}, {place}): what was under way was not kept. Report it to the makers."
    )
    complain(text.format(kind=kind.__name__, place=place))
    if _is_verbose(sys.argv[1:]):
        sys.__excepthook__(kind, error, error.__traceback__)
    sys.stderr.flush()
    os._exit(REFUSED)  # Python would leave with the status of findings
