#!/bin/sh
# Build the program as a folder that needs no Python: build.sh [DIST]. Linux and macOS; Windows has build.ps1.
# A virtual environment of its own, so that nothing that only tests need comes along; PYTHON is the one to take, 3.13
# being the one that packages are made with.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "${1:-$root/dist}"
dist=$(cd "${1:-$root/dist}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/pip" install -q "$root" "pyinstaller>=6.10"
cd "$work"
"$work/venv/bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath "$dist" --workpath "$work/build" \
    "$root/resources/packaging/cqi-desktop.spec"
echo "Built: $dist/cqi-desktop ($(du -sm "$dist/cqi-desktop" | cut -f1) MB)"
