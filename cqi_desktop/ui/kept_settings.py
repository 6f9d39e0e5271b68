"""The choices of a person are on the disk at once: a machine that stops forgets none of them."""

from __future__ import annotations

import logging

from cqi_desktop.settings import WindowSettings, save_settings

_log = logging.getLogger(__name__)


def keep_choices(settings: WindowSettings) -> None:
    """Write the settings; a folder that cannot be written keeps nobody from working."""
    try:
        save_settings(settings)
    except OSError:
        _log.warning("the settings of the window could not be kept", exc_info=True)
