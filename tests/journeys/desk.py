#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent practises at the desk: every page, every dialog, an absence entered, the day's numbers saved.

desk.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault. Pictures lie in FOLDER/shots. In the last minutes of
a day, when the invented appointment is tomorrow's, it is skipped (77).
"""
import datetime
import os
import shutil
import subprocess
import sys
import zoneinfo
from pathlib import Path

ZONE = "Europe/Paris"


def main():
    programs, source, folder, language = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    now = datetime.datetime.now(zoneinfo.ZoneInfo(ZONE))
    if now.hour == 23 and now.minute >= 40:
        print("SKIPPED: the day is nearly over")
        return 77
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "run").mkdir(parents=True, mode=0o700)
    (folder / "desk.toml").write_text(
        f'site = "nowhere"\nhub = "http://localhost:1"\nlanguage = "{language}"\ndata = "data"\nname = "Guichet 1"\n')
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": ZONE, "HOME": str(folder),
                   "XDG_RUNTIME_DIR": str(folder / "run")}
    played = subprocess.run([programs / "parvis-desk", "--training", "--config", folder / "desk.toml", "--journey",
                             source / "tests/journeys/desk/training.json", "--shots", folder / "shots"],
                            cwd=folder, env=environment, capture_output=True, text=True, timeout=280, check=False)
    faults = []
    if played.returncode != 0:
        faults.append(f"the journey ended with code {played.returncode}: {played.stderr}")
    csv, pdf = folder / "day.csv", folder / "day.pdf"
    if not csv.exists() or not csv.read_bytes().startswith(b"\xef\xbb\xbfday;what;which;count;"):
        faults.append("the table of the day is not there")
    if not pdf.exists() or not pdf.read_bytes().startswith(b"%PDF-"):
        faults.append("the sheet of the day is not there")
    if (folder / "data").exists():
        faults.append("practice left something in the desk's own folder")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
