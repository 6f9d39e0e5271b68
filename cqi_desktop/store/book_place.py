"""Whether a book lies where another program or another machine may write over it: a folder of a cloud, a network disk.

Such folders copy a file while it is being written, or keep two versions of it. Laptops exchange through the folder of
the team instead, which is made for that.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Literal

# How each service calls the folder that it copies; the beginning of a folder's name, capitals ignored.
_CLOUDS: tuple[tuple[str, str], ...] = (
    (r"onedrive(?:$|[ -])", "OneDrive"),
    (r"sharepoint(?:$|[ -])", "SharePoint"),
    (r"dropbox(?:$|[ (-])", "Dropbox"),
    (r"(?:google ?drive|googledrive)(?:$|[ -])", "Google Drive"),
    (r"(?:my drive|mon disque)$", "Google Drive"),
    (r"(?:icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents)$", "iCloud"),
    (r"nextcloud(?:$|[ -])?\d*$", "Nextcloud"),
    (r"owncloud(?:$|[ -])", "ownCloud"),
    (r"(?:box|box sync)$", "Box"),
    (r"pcloud ?drive$", "pCloud"),
    (r"(?:synology ?drive|synologydrive)(?:$|[ -])", "Synology Drive"),
)
_NETWORK_DISKS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "davfs", "fuse.sshfs",
                            "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "glusterfs", "ceph"})  # fmt: skip
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class RiskyPlace:
    """``name`` is that of the service which copies the folder; empty on a network disk."""

    kind: Literal["cloud", "network"]
    name: str = ""


def risky_place(path: Path, mounts: str | None = None) -> RiskyPlace | None:
    """Where ``path`` lies if that is a danger for a book, else None.

    ``mounts`` is the text of the table of mounted disks, by default that of this machine.
    """
    text = str(path)
    whole = text if PureWindowsPath(text).drive else str(path.absolute())
    for part in reversed(re.split(r"[\\/]+", whole)[:-1]):
        name = next((name for pattern, name in _CLOUDS if re.match(pattern, part.casefold())), "")
        if name:
            return RiskyPlace("cloud", name)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return RiskyPlace("network")
    return RiskyPlace("network") if _is_on_network_disk(whole, mounts) else None


def _is_on_network_disk(path: str, mounts: str | None) -> bool:
    if sys.platform == "win32" and mounts is None:  # pragma: no cover
        import ctypes

        root = f"{os.path.splitdrive(path)[0]}\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE)
    if mounts is None:
        try:
            mounts = _MOUNTS.read_text("utf-8", "replace")
        except OSError:
            return False  # macOS says it in no file
    return _disk_of(path, mounts) in _NETWORK_DISKS


def _disk_of(path: str, mounts: str) -> str:
    """The kind of the disk that holds ``path``: that of its longest mount point."""
    longest, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        holds = path == point or path.startswith(point.rstrip("/") + "/")
        if holds and len(point) >= len(longest):
            longest, kind = point, parts[2]
    return kind
