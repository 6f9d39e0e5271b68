"""The README tells the truth: its commands are those that CI runs, and the options that it names exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def shell_blocks() -> list[str]:
    return [block.strip() for block in re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)]


def test_that_ci_runs_the_test_command_word_for_word() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    command = next(block for block in shell_blocks() if "pytest" in block)
    assert command in script


def test_that_the_first_command_makes_the_sample_book() -> None:
    assert shell_blocks()[0].endswith("cqi-desktop demo")


def test_that_every_picture_and_link_of_the_readme_exists() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if not target.startswith("http"):
            assert (ROOT / target).exists(), target
