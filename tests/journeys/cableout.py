#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk beside a hub of its own: one visitor books there, the hub dies, the next one books a place on lease, the hub
comes back; then a desk finds both appointments, on two places.

cableout.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault.
"""
import datetime
import json
import sys

from programs import PATIENCE, SITE, Town, report, stand_before


def appointments(town, desk):
    """All of the coming months, as the hub tells a desk."""
    days = [datetime.date.today() + datetime.timedelta(days=ahead) for ahead in range(100)]
    return [one for day in days for one in town.ask(desk, f"sites/{SITE}/appointments?day={day}")["appointments"]]


def faults(town, desk, config):
    booked = appointments(town, desk)
    if len(booked) != 2:
        yield f"the desk sees {len(booked)} appointments, not 2: {booked}"
    if len({(one["resource"], one["start"]) for one in booked}) != len(booked):
        yield f"two appointments are on one place: {booked}"
    if any(one["status"] != "confirmed" for one in booked):
        yield f"not every appointment is confirmed: {booked}"
    for verb in ("now", "status"):
        status = json.loads(town.parvis("sync", verb, config))
        if status["waiting"] != 0 or status["sold"] != 0 or status["alarms"]:
            yield f"the kiosk is not at rest after sync {verb}: {status}"
    told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
    if "0 in quarantine" not in told or "alarm" in told:
        yield f"the hub is not at rest: {told}"


def main():
    town = Town(*sys.argv[1:4])
    shots = town.folder / "shots"
    desk = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE, "--name", "desk 1",
                                  "--kind", "desk"))
    try:
        town.start_hub()
        config = town.join("kiosk", "kiosk-1")
        kiosk = town.start("parvis-kiosk", "--config", config, "--language", sys.argv[4], "--journey",
                           town.source / "tests/journeys/cable-out.json", "--shots", shots)
        stand_before(town, kiosk, shots, "hub-gone")
        town.kill_hub()
        (shots / "hub-gone").touch()
        stand_before(town, kiosk, shots, "hub-back")
        town.start_hub()
        (shots / "hub-back").touch()
        code = kiosk.wait(PATIENCE)
        found = [f"the visits ended with {code}: {town.said(kiosk)}"] if code else []
        found += faults(town, desk, config)
    finally:
        town.stop()
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
