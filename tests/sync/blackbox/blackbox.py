#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub and three kiosks, each a process of its own, on bad days: killed, stopped, cut off, and the hub put back to an
older backup. One of the kiosks has a bad line all day. When all is well again the databases together must hold what every visitor was promised.

blackbox.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault. PARVIS_BLACKBOX_SECONDS (20) of trouble,
PARVIS_BLACKBOX_SEED (1) says which.
"""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import judgement
from line import BadLine, Line

PROGRAMS, SOURCE, FOLDER = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
SECONDS = float(os.environ.get("PARVIS_BLACKBOX_SECONDS", "20"))
CHANCE = random.Random(int(os.environ.get("PARVIS_BLACKBOX_SEED", "1")))
SITE, REASON, KIOSKS = "town", "identity-card", 3
PATIENCE = 120  # seconds; a machine may be busy


def plan():
    """Three counters that are open all day, so that there is always something to sell within the next hours."""
    counters = [f"counter-{n}" for n in range(1, 4)]
    return {
        "id": SITE, "timeZone": "Europe/Paris", "region": "FR-67", "gridMinutes": 15,
        "reasons": [{"id": REASON, "title": {"fr": "Carte d’identité"}, "minutes": 15, "leadMinutes": 0, "horizonDays": 3,
                     "release": "00:00", "channels": ["desk"], "offlineSale": True}],
        "resources": [{"id": one, "name": one, "place": "hall", "reasons": [REASON]} for one in counters],
        "series": [{"resources": counters, "first": "2026-01-05", "from": "00:00", "until": "23:45", "rule": "FREQ=DAILY"}],
        "offlineReserve": {"percentOfRest": 20, "windowHours": 24}}


def parvis(*arguments):
    done = subprocess.run([PROGRAMS / "parvis", *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE,
                          check=False)
    if done.returncode != 0:
        sys.exit(f"parvis {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr}")
    return done.stdout


class Hub:
    def __init__(self):
        content = FOLDER / "content"
        shutil.copytree(SOURCE / "tests/data/town", content)
        (content / "appointments/town.json").write_text(json.dumps(plan()))
        self.config = FOLDER / "hub.toml"
        self.process = None
        self.write_config(0)
        parvis("hub", "init", "--config", self.config, "--days", 4)
        self.start()
        self.write_config(self.port)  # comes back where it was

    def write_config(self, port):
        self.config.write_text(
            f'port = {port}\ncontent = "content"\ndatabase = "hub.db"\nsecret = "hub.secret"\n'
            f'[limits]\ndevices = 0\nothers = 0\n[[sites]]\nid = "{SITE}"\n')

    def start(self):
        for _ in range(20):  # the port may be held for a moment
            self.process = subprocess.Popen([PROGRAMS / "parvis-hub", "--config", self.config], stdout=subprocess.PIPE,
                                            text=True, stderr=(FOLDER / "hub.log").open("a"))
            line = self.process.stdout.readline()
            if line.startswith("listening on "):
                self.port = int(line.rsplit(":", 1)[1])
                return
            self.process.wait()
            time.sleep(0.5)
        sys.exit(f"the hub does not start: {(FOLDER / 'hub.log').read_text()[-2000:]}")

    def kill(self):
        self.process.kill()
        self.process.wait()


class Kiosk:
    def __init__(self, number, hub):
        self.number = number
        self.folder = FOLDER / f"kiosk-{number}"
        self.folder.mkdir()
        enrolment = parvis("kiosk", "enrol", "--config", hub.config, "--site", SITE, "--name", f"kiosk {number}")
        (self.folder / "enrolment").write_text(enrolment)
        self.is_remote = number == KIOSKS
        self.line = BadLine(hub.port, CHANCE.random()) if self.is_remote else Line(hub.port)
        self.starts = 0
        self.start()

    def start(self):
        self.starts += 1
        self.process = subprocess.Popen(
            [PROGRAMS / "parvis-headless-kiosk", self.folder, f"http://127.0.0.1:{self.line.port}", SITE, REASON,
             str(self.number * 1000 + self.starts), *(["patient"] if self.is_remote else [])], stderr=(self.folder / "log").open("a"))

    def kill(self):
        self.process.kill()
        self.process.wait()

    def alive(self):
        return self.process.poll() is None


def trouble(hub, kiosks):
    """One thing goes wrong for a while, and is well again when this returns. Gives its name."""
    kiosk = CHANCE.choice(kiosks)
    span = CHANCE.uniform(0.3, 2.5)
    what = CHANCE.choice(["hub killed", "hub stopped", "kiosk killed", "kiosk killed", "line cut", "line silent",
                          "all cut", "calm"])
    if what == "hub killed":
        hub.kill()
        time.sleep(span)
        hub.start()
    elif what == "hub stopped":
        hub.process.send_signal(signal.SIGSTOP)
        time.sleep(span)
        hub.process.send_signal(signal.SIGCONT)
    elif what == "kiosk killed":
        kiosk.kill()
        time.sleep(span / 4)
        kiosk.start()
    elif what in ("line cut", "line silent"):
        attribute = "is_cut" if what == "line cut" else "is_silent"
        setattr(kiosk.line, attribute, True)
        time.sleep(span * 2)
        setattr(kiosk.line, attribute, False)
    elif what == "all cut":
        for one in kiosks:
            one.line.is_cut = True
        time.sleep(span * 2)
        for one in kiosks:
            one.line.is_cut = False
    else:
        time.sleep(span)
    return what


def restore(hub, kiosks, backup):
    hub.kill()
    for kiosk in kiosks:
        kiosk.line.is_cut = True  # else the bad one brings answers of the hub that was for half a minute
    parvis("hub", "restore", "--config", hub.config, backup)
    for kiosk in kiosks:
        kiosk.line.is_cut = False
    hub.start()


def settle(kiosks):
    """Until no kiosk owes anything; the sentence of a fault, or nothing."""
    for kiosk in kiosks:
        (kiosk.folder / "idle").unlink(missing_ok=True)
        (kiosk.folder / "rest").touch()
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if all((kiosk.folder / "idle").exists() for kiosk in kiosks):
            return None
        dead = [kiosk for kiosk in kiosks if not kiosk.alive()]
        if dead:
            return f"kiosk {dead[0].number} died: {(dead[0].folder / 'log').read_text()[-1000:]}"
        time.sleep(0.2)
    late = [kiosk.number for kiosk in kiosks if not (kiosk.folder / "idle").exists()]
    return f"kiosks {late} still owe something after {PATIENCE} s without trouble"


def decide(hub):
    """A person accepts as requests what found its place taken."""
    for line in parvis("hub", "quarantine", "list", "--config", hub.config).splitlines():
        parvis("hub", "quarantine", "resolve", "--config", hub.config, "--site", SITE, "--id", line.split()[1],
               "--by", "M. Weber", "--decision", "take-in" if "requested" in line else "handled", "--note", "looked at")


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    hub = Hub()
    kiosks = [Kiosk(number, hub) for number in range(1, KIOSKS + 1)]
    count, forgotten = {}, None
    try:
        time.sleep(2)
        begun = time.monotonic()
        backup = None
        while time.monotonic() - begun < SECONDS:
            passed = (time.monotonic() - begun) / SECONDS
            if backup is None and passed > 0.35:
                backup = FOLDER / "backup.db"
                since = time.time()
                parvis("hub", "backup", "--config", hub.config, backup)
            if forgotten is None and passed > 0.65:
                restore(hub, kiosks, backup)
                # Answers that were on their way are of the time that is forgotten, too.
                forgotten = (since - 1, time.time() + 5)
            what = trouble(hub, kiosks)
            count[what] = count.get(what, 0) + 1
        begun = time.monotonic()
        found = [fault for fault in [settle(kiosks)] if fault]
        settled = time.monotonic() - begun
        decide(hub)
        told = parvis("hub", "status", "--config", hub.config)
        alarms = [line.split()[1] for line in told.splitlines() if line.split()[:1] == ["alarm"]]
        if "0 in quarantine" not in told or alarms != (["restored"] if forgotten else []):
            found.append(f"the hub is not at rest: {told}")
    finally:
        for process in [hub, *kiosks]:
            process.kill()
    judged, figures = judgement.judge(FOLDER / "hub.db", FOLDER / "backup.db", [kiosk.folder for kiosk in kiosks], SITE, forgotten)
    found += judged
    remote = [one for kiosk in kiosks if kiosk.is_remote for one in judgement.receipts_of(kiosk.folder)]
    figures["seconds to settle"] = round(settled)
    figures["on the bad line"] = Counter(f"{one['kind']} {one['way']}" for one in remote)
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{len(found)} faults; {sum(count.values())} troubles {count}; {figures}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
