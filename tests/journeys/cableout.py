#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk beside a hub of its own: one visitor books there, the hub dies, the next one books a place on lease, the hub
comes back; then a desk finds both appointments, on two places.

cableout.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault.
"""
import datetime
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

PROGRAMS, SOURCE, FOLDER, LANGUAGE = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
SHOTS, SITE, CODE = FOLDER / "shots", "strasbourg", "open-sesame"
PATIENCE = 120  # seconds; a machine may be busy
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(FOLDER),
               "XDG_RUNTIME_DIR": str(FOLDER / "run")}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


PORT = free_port()


def parvis(*arguments):
    done = subprocess.run([PROGRAMS / "parvis", *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE,
                          env=ENVIRONMENT, check=False)
    if done.returncode != 0:
        sys.exit(f"parvis {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def write_configurations():
    content = SOURCE / "kiosk-config/content"
    (FOLDER / "hub.toml").write_text(
        f'port = {PORT}\ncontent = "{content}"\ndatabase = "hub.db"\nreceiptKey = "receipt.key"\n'
        f'enrolmentCode = "{CODE}"\n[[sites]]\nid = "{SITE}"\n')
    (FOLDER / "kiosk.toml").write_text(
        f'site = "{SITE}"\nhub = "http://127.0.0.1:{PORT}"\ncontent = "{content}"\ndata = "data"\n')


def start_hub():
    hub = subprocess.Popen([PROGRAMS / "parvis-hub", "--config", FOLDER / "hub.toml"], stdout=subprocess.PIPE, text=True,
                           stderr=(FOLDER / "hub.log").open("a"), env=ENVIRONMENT)
    line = hub.stdout.readline()
    if not line.startswith("listening on "):
        sys.exit(f"the hub does not start: {line}")
    return hub


def wait_for_step(kiosk, name):
    """Until the journey stands before "await": NAME."""
    log = SHOTS / "journey.ndjson"
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and kiosk.poll() is None:
        lines = log.read_text().splitlines() if log.exists() else []
        if any(json.loads(line)["do"] == "await" and json.loads(line)["target"] == name for line in lines):
            return
        time.sleep(0.1)
    kiosk.kill()
    sys.exit(f"the visit never came to {name}; the last picture is in {SHOTS}: {(FOLDER / 'kiosk.log').read_text()[-2000:]}")


def appointments(desk):
    """All of the coming months, as the hub tells a desk."""
    found = []
    for ahead in range(100):
        day = datetime.date.today() + datetime.timedelta(days=ahead)
        request = urllib.request.Request(f"http://127.0.0.1:{PORT}/api/v1/sites/{SITE}/appointments?day={day}",
                                         headers={"Authorization": f"Device {desk['device']}:{desk['secret']}"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            found += json.load(answer)["appointments"]
    return found


def faults(desk):
    booked = appointments(desk)
    if len(booked) != 2:
        yield f"the desk sees {len(booked)} appointments, not 2: {booked}"
    if len({(one["resource"], one["start"]) for one in booked}) != len(booked):
        yield f"two appointments are on one place: {booked}"
    if any(one["status"] != "confirmed" for one in booked):
        yield f"not every appointment is confirmed: {booked}"
    for verb in ("now", "status"):
        status = json.loads(parvis("sync", verb, FOLDER / "kiosk.toml"))
        if status["waiting"] != 0 or status["sold"] != 0 or status["alarms"]:
            yield f"the kiosk is not at rest after sync {verb}: {status}"
    told = parvis("hub", "status", "--config", FOLDER / "hub.toml")
    if "0 in quarantine" not in told or "alarm" in told:
        yield f"the hub is not at rest: {told}"


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "run").mkdir(parents=True, mode=0o700)
    write_configurations()
    parvis("hub", "init", "--config", FOLDER / "hub.toml")
    desk = json.loads(parvis("kiosk", "enrol", "--config", FOLDER / "hub.toml", "--site", SITE, "--name", "desk 1",
                             "--kind", "desk"))
    hub = start_hub()
    parvis("kiosk", "join", FOLDER / "kiosk.toml", "--code", CODE, "--name", "kiosk 1")
    with (FOLDER / "kiosk.log").open("w") as log:
        kiosk = subprocess.Popen([PROGRAMS / "parvis-kiosk", "--config", FOLDER / "kiosk.toml", "--language", LANGUAGE,
                                  "--journey", SOURCE / "tests/journeys/cable-out.json", "--shots", SHOTS],
                                 stdout=log, stderr=log, env=ENVIRONMENT)
    try:
        wait_for_step(kiosk, "hub-gone")
        hub.kill()
        hub.wait()
        (SHOTS / "hub-gone").touch()
        wait_for_step(kiosk, "hub-back")
        hub = start_hub()
        (SHOTS / "hub-back").touch()
        code = kiosk.wait(PATIENCE)
        found = [f"the visits ended with {code}: {(FOLDER / 'kiosk.log').read_text()[-2000:]}"] if code else []
        found += faults(desk)
    finally:
        for process in (kiosk, hub):
            process.kill()
            process.wait()
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
