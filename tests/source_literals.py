"""The words that the package's source gives to its calls, read from the source itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import cqi_desktop

PACKAGE = Path(cqi_desktop.__file__).parent


def literals(name: str, keyword: str, position: int = -1) -> Iterator[tuple[str, str]]:
    """Each literal given to calls of ``name`` under that keyword or at that place, with the file it is in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] == name:
                given = [word.value for word in call.keywords if word.arg == keyword]
                given += call.args[position : position + 1] if position >= 0 else []
                for value in given:
                    choices = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
                    texts = (choice.value for choice in choices if isinstance(choice, ast.Constant))
                    yield from ((text, path.name) for text in texts if isinstance(text, str))
