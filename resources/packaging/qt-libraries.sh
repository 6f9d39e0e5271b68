#!/bin/sh
# The few system libraries that Qt needs on Linux and that a machine without a desktop lacks.
# Does nothing on macOS, on Windows, and where they are there already.
set -eu

[ "$(uname -s)" = Linux ] || exit 0
missing=""
for pair in libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3 \
    libfontconfig.so.1:libfontconfig1; do
    ldconfig -p | grep -q "${pair%%:*}" || missing="$missing ${pair#*:}"
done
[ -n "$missing" ] || fc-list 2>/dev/null | grep -q . || missing="$missing fontconfig fonts-noto-core"
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null; then
    echo "Qt needs these libraries, under their Debian names:$missing" >&2
    exit 1
fi
run=""
[ "$(id -u)" = 0 ] || run=sudo
$run apt-get update -qq
# shellcheck disable=SC2086 # a list of package names
$run apt-get install -y -qq --no-install-recommends $missing fontconfig fonts-noto-core
