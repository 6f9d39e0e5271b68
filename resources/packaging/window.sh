#!/bin/sh
# Under a screen: window.sh PROGRAM BOOK [KEY TITLE]. Open the book, say how long the window takes to show, press KEY,
# wait for a window whose title holds TITLE, and close everything.
set -u

began=$(date +%s%N)
"$1" "$2" &
window=$!
trap 'kill $window 2>/dev/null; wait $window 2>/dev/null' EXIT
awaited() {
    for _ in $(seq 400); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1)
        [ -z "$found" ] || return 0
        kill -0 "$window" 2>/dev/null || return 1
        sleep 0.05
    done
    return 1
}
awaited "CQI Desktop" || exit 1
echo "shown after $((($(date +%s%N) - began) / 1000000)) ms"
[ -n "${3:-}" ] || exit 0
sleep 1
xdotool windowfocus "$found" 2>/dev/null
sleep 0.5
xdotool key "$3" 2>/dev/null
awaited "${4:-CQI Desktop}" || exit 1
