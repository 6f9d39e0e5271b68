"""Folders where another program or another machine may write over a book."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.store.book_place import risky_place

MOUNTS = """\
/dev/sda2 / ext4 rw,relatime 0 0
//serveur/equipe /mnt/equipe cifs rw 0 0
serveur:/partage /mnt/le\\040partage nfs4 rw 0 0
/dev/sdb1 /mnt/equipe/disque ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/odile/OneDrive/carnet.cqi", "OneDrive"),
        ("/home/odile/OneDrive - CQI/export/carnet.cqi", "OneDrive"),
        (r"C:\Users\odile\OneDrive - CQI\carnet.cqi", "OneDrive"),
        ("/home/odile/Dropbox/carnet.cqi", "Dropbox"),
        ("/home/odile/Dropbox (CQI)/carnet.cqi", "Dropbox"),
        (r"C:\Users\odile\Google Drive\carnet.cqi", "Google Drive"),
        (r"G:\Mon Drive\carnet.cqi".replace("Mon Drive", "My Drive"), "Google Drive"),
        ("/Users/odile/Library/CloudStorage/GoogleDrive-odile@cqi.exemple/carnet.cqi", "Google Drive"),
        ("/Users/odile/Library/Mobile Documents/com~apple~CloudDocs/carnet.cqi", "iCloud"),
        (r"C:\Users\odile\iCloudDrive\carnet.cqi", "iCloud"),
        ("/home/odile/Nextcloud/carnet.cqi", "Nextcloud"),
        ("/home/odile/Nextcloud2/carnet.cqi", "Nextcloud"),
    ],
)
def test_that_the_folder_of_a_cloud_is_named(path: str, name: str) -> None:
    place = risky_place(Path(path), MOUNTS)
    assert place is not None
    assert (place.kind, place.name) == ("cloud", name)


@pytest.mark.parametrize(
    "path", [r"\\serveur\equipe\carnet.cqi", "/mnt/equipe/carnet.cqi", "/mnt/le partage/export/carnet.cqi"]
)
def test_that_a_network_disk_is_seen(path: str) -> None:
    place = risky_place(Path(path), MOUNTS)
    assert place is not None
    assert place.kind == "network"


@pytest.mark.parametrize(
    "path",
    [
        "/home/odile/carnet.cqi",
        "/home/odile/Boxes/carnet.cqi",
        "/home/odile/dropboxes/carnet.cqi",
        "/home/odile/export/OneDrive.cqi",
        "/mnt/equipe/disque/carnet.cqi",
        "/mnt/equipement/carnet.cqi",
        r"C:\Users\odile\Documents\carnet.cqi",
    ],
)
def test_that_the_disk_of_the_device_is_no_danger(path: str) -> None:
    assert risky_place(Path(path), MOUNTS) is None
