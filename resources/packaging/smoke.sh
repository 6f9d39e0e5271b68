#!/bin/sh
# Try the built program as a stranger would: smoke.sh DIST. Moved to another folder, nothing of this machine's Python or
# settings in sight, it makes the sample workbook, proves the book sound and opens its window; says its size and start.
set -eu

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cp -a "$1/cqi-desktop" "$place/ailleurs"
mkdir "$place/home" "$place/vide"
cd "$place/vide"
alone() { env -i HOME="$place/home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"; }
program="$place/ailleurs/cqi-desktop"

alone "$program" --version
alone "$program" demo --directory "$place/demo" --no-window
alone "$program" --database "$place/demo/carnet.cqi" check
alone "$program" --database "$place/demo/carnet.cqi" figures --year 2010-2011 --region 17 \
    --indicator information_companies --json | grep -q '"total": 64'
alone "$program" --database "$place/demo/carnet.cqi" export companies --output "$place/demo/liste.xlsx"
alone "$program" --database "$place/demo/carnet.cqi" import companies "$place/demo/liste.xlsx" --dry-run
alone "$program" --language en --help | grep -q "Write the yearly workbook"

if ! command -v xvfb-run >/dev/null || ! command -v xdotool >/dev/null; then
    echo "Window not tried: xvfb-run and xdotool are needed."
    exit 0
fi
cat >"$place/window.sh" <<'RUN'
began=$(date +%s%N)
"$1" "$2" &
window=$!
for _ in $(seq 300); do
    if xdotool search --onlyvisible --name "CQI Desktop" >/dev/null 2>&1; then
        echo "Window shown after $((($(date +%s%N) - began) / 1000000)) ms"
        kill "$window"
        exit 0
    fi
    kill -0 "$window" || exit 1
    sleep 0.05
done
exit 1
RUN
env -i HOME="$place/home" PATH=/usr/bin:/bin LANG=C.UTF-8 xvfb-run -a \
    sh "$place/window.sh" "$place/ailleurs/cqi-desktop-window" "$place/demo/carnet.cqi"
echo "Size: $(du -sm "$place/ailleurs" | cut -f1) MB"
