#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the kiosk where something is damaged or missing: it goes on, or ends with one sentence that says what to mend.

faults.py KIOSK SOURCE FOLDER; exits 1 and names every fault.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

KIOSK, SOURCE, FOLDER = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
JOURNEY = SOURCE / "tests/journeys/give-up.json"
faults = []


def start(name, *options, display="offscreen", journey=True):
    """Exit code and standard error of one start; the data folder is FOLDER/data unless OPTIONS say otherwise."""
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"LC_ALL": "C.UTF-8", "HOME": str(FOLDER), "XDG_RUNTIME_DIR": str(FOLDER / "run")}
    if display:
        environment["QT_QPA_PLATFORM"] = display
    played = ["--journey", str(JOURNEY), "--shots", str(FOLDER / "shots" / name)] if journey else []
    command = [KIOSK, "--config", str(SOURCE / "kiosk-config/kiosk.toml"), "--data", str(FOLDER / "data"), *played, *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, env=environment, check=False)
    return done.returncode, done.stderr


def expect(name, got, code, *words):
    found, errors = got
    if found != code:
        faults.append(f"{name}: ended with {found}, not {code}: {errors}")
    faults.extend(f"{name}: does not say {word!r}: {errors}" for word in words if word not in errors)


def damage(path, first):
    """Turns bytes of PATH over from FIRST on, a few on every page."""
    held = bytearray(path.read_bytes())
    for place in range(first, len(held), 997):
        held[place] ^= 0xFF
    path.write_bytes(held)


def without_content(name):
    config = FOLDER / f"{name}.toml"
    config.write_text('site = "strasbourg"\ncontent = "nowhere"\n')
    return "--config", str(config)


shutil.rmtree(FOLDER, ignore_errors=True)
data = FOLDER / "data"
data.mkdir(parents=True)
(FOLDER / "run").mkdir(mode=0o700)

expect("no content, nothing cached", start("empty", *without_content("empty")), 2, "nowhere")
expect("a first start", start("first"), 0)
expect("no content, but cached", start("cached", *without_content("cached")), 0, "There is no such folder")
damage(data / "cache.db", 3 * 4096)
expect("pages of the cache damaged", start("pages"), 0, "The cache was damaged")
expect("the cache made anew", start("anew"), 0)
damage(data / "outbox.db", 2 * 4096)
expect("pages of the outbox damaged", start("outbox"), 0, "outbox.db.damaged-1")
for name in ("cache.db", "outbox.db"):
    (data / name).write_bytes(os.urandom(20000))
expect("both are noise", start("noise"), 0, "outbox.db.damaged-2")
if not (data / "outbox.db.damaged-1").exists() or not (data / "outbox.db.damaged-2").exists():
    faults.append("a damaged outbox is not kept")
expect("a data folder that cannot be", start("nodata", "--data", "/dev/null/data"), 2, "/dev/null/data")
expect("a site there is not", start("nosite", "--config", str(SOURCE / "tests/journeys/give-up.json")), 2, "give-up.json:1")
expect("help without a display", start("help", "--help", display="", journey=False), 0)
expect("no display", start("dark", display="", journey=False), 2, "there is no display")

for fault in faults:
    print(fault, file=sys.stderr)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
