#!/bin/sh
# Try the built program as a stranger would: smoke.sh DIST. What is tried is in smoke.py; on Windows, run that one.
set -eu

exec python3 "$(dirname "$0")/smoke.py" "$1"
