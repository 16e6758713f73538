#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk itself, whose line to the hub is cut, or whose hub is killed, at one of its messages: a number it draws is one
number, whoever gave it, and a visitor who is helped is helped on, each act done once. The desk is played here.

cutline.py PROGRAMS SOURCE FOLDER [--all]; exits 1 and names every fault. Without --all it is a sample.
"""
import json
import sqlite3
import sys
import time
import urllib.error
import urllib.request

from helped import Desk, Visit, help_visitor
from programs import SITE, Town, report, until
from wire import Wire

CUTS = ("cut-before", "cut-after", "hub-before", "hub-during", "hub-after")
DRAWN = [("POST", f"{SITE}/tickets"), ("GET", f"{SITE}/tickets/*")]
HELPED = [("GET", f"{SITE}/handoffs/*"), ("PUT", f"{SITE}/handoffs/*/visit"), ("GET", f"{SITE}/handoffs/*/acts"),
          ("POST", f"{SITE}/handoffs/*/acts"), ("DELETE", f"{SITE}/handoffs/*")]
SAMPLE = [("number", DRAWN[0], "cut-after"), ("number", DRAWN[0], "hub-after"), ("help", HELPED[3], "cut-after"),
          ("help", HELPED[1], "hub-during")]


class PatientDesk(Desk):
    """Asks again while the hub is away."""

    def ask(self, method, path, body=None):
        while True:
            try:
                return super().ask(method, path, body)
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)

    def press(self, path, **more):
        """Of the line: what an agent does with a number."""
        body = json.dumps({"agent": "weber", "desk": "the other desk", **more}).encode()
        headers = {"Authorization": self.header, "Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(f"{self.site}/{path}", body, headers), timeout=60) as answer:
            return json.load(answer)


class CutVisit(Visit):
    """A visit whose hub is at the other end of WIRE."""

    def __init__(self, town, wire, name, journey):
        self.town, self.shots = town, town.folder / f"{name}-shots"
        config = town.join("kiosk", name, hub=f"http://127.0.0.1:{wire.port}")
        self.kiosk = town.start("parvis-kiosk", "--config", config, "--language", "fr", "--journey",
                                town.source / "tests/journeys" / journey, "--shots", self.shots)


def numbers(town, known):
    with sqlite3.connect(f"file:{town.folder}/hub.db?mode=ro", uri=True) as database:
        return [row for row in database.execute("SELECT id, label FROM ticket").fetchall() if row not in known]


def draw(town, wire, desk, name):
    known = numbers(town, [])
    visit = CutVisit(town, wire, name, "one-number.json")
    for word in ("drawn", "told"):
        visit.at(word)
        time.sleep(2)
        visit.go_on(word)
    visit.at("called")
    until(lambda: numbers(town, known), "the number reaches the hub")
    for ticket, _ in numbers(town, known):
        desk.press("calls", ticket=ticket)
    visit.go_on("called")
    visit.at("heard")
    time.sleep(2)
    visit.go_on("heard")
    if visit.kiosk.wait(120):
        yield f"the visit failed: {town.said(visit.kiosk)}"
    drawn = numbers(town, known)
    if len(drawn) != 1:
        yield f"one visitor has {len(drawn)} numbers: {drawn}"
    for ticket, _ in drawn:
        desk.press(f"tickets/{ticket}/serve")


def be_helped(town, wire, desk, name):
    visit = CutVisit(town, wire, name, "helped.json")
    yield from help_visitor(visit, desk)
    if visit.kiosk.wait(120):
        yield f"the visit failed: {town.said(visit.kiosk)}"
    left = desk.ask("GET", "")[1]["handOffs"]
    if left:
        yield f"there are calls left: {left}"


def main():
    town = Town(*sys.argv[1:4], is_open=True)
    device = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE, "--name", "desk 1",
                                    "--kind", "desk"))
    runs = SAMPLE
    if sys.argv[4:] == ["--all"]:
        runs = [("number", at, cut) for at in DRAWN for cut in CUTS] + [("help", at, cut) for at in HELPED for cut in CUTS]
    found = []
    try:
        town.start_hub()
        wire = Wire(town, {}, "kiosk")
        for number, (what, at, cut) in enumerate(runs):
            wire.arm(at, cut)
            play = draw if what == "number" else be_helped
            wrong = list(play(town, wire, PatientDesk(town, device), f"kiosk-{number}"))
            if not wire.is_cut:
                wrong.append("the message never came")
            found += [f"{what}, {cut} at {' '.join(at)}: {one}" for one in wrong]
        wire.settle()
        told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
        if "0 in quarantine" not in told or "alarm" in told:
            found.append(f"the hub is not at rest: {told}")
    finally:
        town.stop()
    print(f"{len(runs)} cuts")
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
