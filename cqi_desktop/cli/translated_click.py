"""Click's commands and options in the language of the person.

Decorators run when a module is imported, before the language is known: they hold marked English texts, translated
here where they are shown. Click's own words come from here too, so that nothing stays in English.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def _shown(text: str | None) -> str:
    return translate_marked("Cli", text) if text else ""


# --- commands ------------------------------------------------------------------------------------------------


class TranslatedCommand(click.Command):
    """A command whose help is marked for the translator."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        del ctx
        return _HELP_OPTION

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        del ctx
        return [*self.params, _HELP_OPTION]

    def get_short_help_str(self, limit: int = 60) -> str:
        del limit
        return _shown(self.help)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = [translate("Cli", "[OPTIONS]")]
        for parameter in self.params:
            pieces.extend(parameter.get_usage_pieces(ctx))
        return pieces

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=translate("Cli", "Usage: "))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_shown(self.help))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [parameter.get_help_record(ctx) for parameter in self.get_params(ctx)]
        rows = [record for record in records if record is not None and record[1]]
        with formatter.section(translate("Cli", "Options")):
            formatter.write_dl(rows)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What is left over is refused here, in the person's language, rather than by Click."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            raise click.UsageError(translate("Cli", "Unexpected: {words}.").format(words=" ".join(rest)), ctx)
        return rest


class TranslatedGroup(TranslatedCommand, click.Group):
    """A group of commands; ``COMMANDS`` of a subclass may load them when they are asked for."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), translate("Cli", "COMMAND [ARGUMENTS]…")]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [(name, self.short_help_of(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(translate("Cli", "Commands")):
            formatter.write_dl(rows)

    def short_help_of(self, ctx: click.Context, name: str) -> str:
        command = self.get_command(ctx, name)
        return command.get_short_help_str() if command else ""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        command = self.get_command(ctx, args[0])
        if command is None:
            text = translate("Cli", "No command is called “{name}”. Choose among: {known}.")
            known = ", ".join(self.list_commands(ctx))
            raise click.UsageError(text.format(name=args[0], known=known), ctx)
        return command.name, command, args[1:]


# --- parameters ----------------------------------------------------------------------------------------------


class TranslatedOption(click.Option):
    """An option whose help and metavar are marked for the translator."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        del ctx
        if self.hidden:
            return None
        names = ", ".join(sorted(self.opts, key=len))
        value = "" if self.is_flag or self.count else f" {_metavar(self)}"
        text = _shown(self.help)
        if self.required:
            text = translate("Cli", "{text} (required)").format(text=text)
        return f"{names}{value}", text


class TranslatedArgument(click.Argument):
    """A word of the command, with its own line in the help."""

    def __init__(self, *names: Any, explanation: str = "", **options: Any) -> None:
        super().__init__(*names, **options)
        self.explanation = explanation

    def make_metavar(self, ctx: click.Context | None = None) -> str:
        del ctx
        return _metavar(self)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        del ctx
        return _metavar(self), _shown(self.explanation)


def _metavar(parameter: click.Parameter) -> str:
    if parameter.metavar:
        return _shown(parameter.metavar)
    return "|".join(parameter.type.words) if isinstance(parameter.type, OneOf) else (parameter.name or "").upper()


class OneOf(click.ParamType[str]):
    """One of a few words."""

    name = "one_of"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.words:
            return str(value)
        known = ", ".join(self.words)
        text = translate("Cli", "“{value}” is not accepted for {name}. Choose among: {known}.")
        raise click.BadParameter(text.format(value=value, name=name_of(param), known=known), ctx, param)


class WholeNumber(click.ParamType[int]):
    """A whole number from ``least`` to ``most``."""

    name = "whole_number"

    def __init__(self, least: int = 0, most: int = 100_000_000) -> None:
        self.least, self.most = least, most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        text = str(value).strip()
        if text.isascii() and text.isdigit() and self.least <= int(text) <= self.most:
            return int(text)
        wording = translate("Cli", "“{value}” is not accepted for {name}. Write a whole number from {least} to {most}.")
        text = wording.format(value=value, name=name_of(param), least=self.least, most=self.most)
        raise click.BadParameter(text, ctx, param)


class Day(click.ParamType[date]):
    """A calendar day, ``2011-03-31``."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        del param, ctx
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            raise InvalidValueError(text=value, expected="date") from None


class FilePath(click.ParamType[Path]):
    """The path of a file or folder, whether it exists or not."""

    name = "file_path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        del param, ctx
        if isinstance(value, Path):
            return value
        if not value or "\0" in value:
            raise InvalidValueError(text=value, expected="text")
        return Path(value).expanduser()


FILE_PATH = FilePath()


def name_of(parameter: click.Parameter | None) -> str:
    """What the person typed for it: ``--year``, or the word of the usage line."""
    if parameter is None:
        return ""
    return max(parameter.opts, key=len) if isinstance(parameter, click.Option) else _metavar(parameter)


# --- decorators ----------------------------------------------------------------------------------------------


def command(name: str, text: str, **options: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """A command; ``text`` is its marked help."""
    return click.command(name, cls=TranslatedCommand, help=text, **options)


def option(*names: str, text: str, metavar: str | None = None, **options: Any) -> Callable[[_Decorated], _Decorated]:
    """An option; ``text`` and ``metavar`` are marked."""
    return click.option(*names, cls=TranslatedOption, help=text, metavar=metavar, **options)


def argument(name: str, text: str, metavar: str, **options: Any) -> Callable[[_Decorated], _Decorated]:
    """An argument; ``text`` and ``metavar`` are marked."""
    return click.argument(name, cls=TranslatedArgument, explanation=text, metavar=metavar, **options)


def flag(*names: str, text: str, **options: Any) -> Callable[[_Decorated], _Decorated]:
    """An option without a value."""
    return option(*names, text=text, is_flag=True, **options)


def _show_help(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    del parameter
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


_HELP_OPTION = TranslatedOption(
    ["-h", "--help"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_help,
    help=QT_TRANSLATE_NOOP("Cli", "Show this help and stop."),
)


def usage_sentence(error: click.UsageError) -> str:
    """What is wrong with the words of the command, in one line that says where the help is."""
    text = _usage_fault(error)
    path = error.ctx.command_path if error.ctx is not None else ""
    return translate("Cli", "{fault} Help: {command} --help").format(fault=text, command=path) if path else text


def _usage_fault(error: click.UsageError) -> str:
    if isinstance(error, click.exceptions.NoArgsIsHelpError) and isinstance(error.ctx.command, click.Group):
        text = translate("Cli", "Missing command. Choose among: {known}.")
        return text.format(known=", ".join(error.ctx.command.list_commands(error.ctx)))
    if isinstance(error, click.MissingParameter):
        return translate("Cli", "{name} is missing.").format(name=name_of(error.param))
    if isinstance(error, click.NoSuchOption):
        return _unknown_option(error.option_name, error.possibilities or ())
    if isinstance(error, click.BadOptionUsage):
        return _misused_option(error)
    return " ".join(error.format_message().split()) if not isinstance(error, click.BadParameter) else error.message


def _unknown_option(name: str, near: Sequence[str]) -> str:
    if near:
        text = translate("Cli", "No option is called {name}. The nearest: {near}.")
        return text.format(name=name, near=", ".join(sorted(near)))
    return translate("Cli", "No option is called {name}.").format(name=name)


def _misused_option(error: click.BadOptionUsage) -> str:
    known = error.ctx.command.params if error.ctx is not None else []
    takes_none = any(
        error.option_name in parameter.opts and isinstance(parameter, click.Option) and parameter.is_flag
        for parameter in [*known, _HELP_OPTION]
    )
    if takes_none:
        return translate("Cli", "{name} takes no value.").format(name=error.option_name)
    return translate("Cli", "{name} needs a value.").format(name=error.option_name)
