#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plays one journey without a display and judges what it left behind.
# play.sh KIOSK SOURCE JOURNEY LANGUAGE FOLDER [option of the kiosk...]
set -u
if [ $# -lt 5 ]; then
    sed -n 3,4p "$0" >&2
    exit 2
fi
kiosk=$1 source=$2 journey=$source/tests/journeys/$3.json language=$4 folder=$5
shift 5
# A journey may bring a configuration of its own.
config=$source/kiosk-config/kiosk.toml
[ -f "${journey%.json}.toml" ] && config=${journey%.json}.toml

rm -rf "$folder"
mkdir -p "$folder/run" || exit 2
chmod 700 "$folder/run"
export LSAN_OPTIONS=suppressions=$source/tests/journeys/leaks.txt # of a build with sanitizers
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 HOME=$folder/run XDG_RUNTIME_DIR=$folder/run
timeout 280 "$kiosk" --config "$config" --data "$folder/data" --language "$language" \
    --journey "$journey" --shots "$folder/shots" "$@" >"$folder/log.txt" 2>&1
code=$?
if [ $code -ne 0 ]; then
    echo "the journey ended with code $code; its last picture is in $folder/shots" >&2
    tail -n 20 "$folder/log.txt" >&2
    exit 1
fi
exec python3 "$source/tests/journeys/judge.py" "$journey" "$folder" "$source/kiosk-config/content"
