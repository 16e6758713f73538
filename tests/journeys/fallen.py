#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub, two desks and a board of the hall, killed one after the other: the desk after it has called a number and again while
the visitor is there, the board while the number stands on it, the hub while all others run. Each begun again finds what it
left; whoever runs says within ten seconds what is wrong; every number is called once and served once.

fallen.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault.
"""
import json
import sqlite3
import sys
import time
import urllib.request
import uuid

from programs import PATIENCE, SITE, Town, report, steps, until

TOLD_WITHIN = 10  # seconds
PASSWORD = "eins-zwei-drei-vier"
NUMBERS = ("A 001", "A 002", "A 003")


class Hall:
    def __init__(self, town):
        self.town, self.faults = town, []
        self.configs = {name: town.join(kind, name, **more) for kind, name, more in (
            ("board", "board", {}), ("desk", "desk-1", {"language": "fr"}), ("desk", "desk-2", {"language": "fr"}))}
        self.kiosk = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE,
                                            "--name", "kiosk"))
        self.picture = town.folder / "board.png"

    def draw(self):
        wish = uuid.uuid4().hex
        body = json.dumps({"id": wish, "service": "welcome", "language": "fr"}).encode()
        headers = {"Authorization": f"Device {self.kiosk['device']}:{self.kiosk['secret']}", "Content-Type": "application/json",
                   "Idempotency-Key": wish}
        request = urllib.request.Request(f"http://127.0.0.1:{self.town.port}/api/v1/sites/{SITE}/tickets", body, headers)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)["label"]

    def board(self):
        return self.town.start("parvis-board", "--config", self.configs["board"], "--size", "1280x720", "--shot", self.picture)

    def board_says(self, word):
        """Every picture of the board comes with its texts."""
        told = self.picture.with_name("board.png.txt")
        until(lambda: told.exists() and word in told.read_text(), f"the board says \"{word}\"")

    def in_time(self, who, killed):
        if (late := time.monotonic() - killed) > TOLD_WITHIN:
            self.faults.append(f"{who} says after {late:.1f} s only that the hub is gone")

    def desk(self, name, journey):
        """The desk NAME plays JOURNEY."""
        shots = self.town.folder / f"{journey}-shots"
        shots.mkdir()
        desk = self.town.start("parvis-desk", "--config", self.configs[name], "--journey",
                               self.town.source / f"tests/journeys/fallen/{journey}.json", "--shots", shots)
        desk.journey, desk.shots = journey, shots
        return desk

    def stands(self, desk, word):
        played = json.loads((self.town.source / f"tests/journeys/fallen/{desk.journey}.json").read_text())["steps"]
        before = next(number for number, step in enumerate(played) if step.get("await") == word)

        def is_there():
            if desk.poll() is not None:
                sys.exit(f"{desk.journey} ended before {word}: {self.town.said(desk)}")
            return len(steps(desk.shots)) >= before
        until(is_there, f"{desk.journey} stands before {word}")

    def tell(self, desk, word):
        (desk.shots / word).touch()

    def end(self, desk):
        self.stands(desk, "end")
        self.tell(desk, "end")
        if desk.wait(PATIENCE):
            self.faults.append(f"{desk.journey} ended with {desk.returncode}: {self.town.said(desk)}")


def kill(process):
    process.kill()
    process.wait()


def play(hall):
    board = hall.board()
    first = hall.desk("desk-1", "first")
    for number in NUMBERS[:2]:
        if hall.draw() != number:
            hall.faults.append(f"{number} is not the next number")
    hall.tell(first, "waiting")
    hall.stands(first, "killed")
    hall.board_says("A 001")
    kill(first)
    kill(board)
    hall.picture.with_name("board.png.txt").unlink()
    board = hall.board()
    hall.board_says("A 001")  # its visitor is on his way: he still reads where to go
    colleague = hall.desk("desk-2", "colleague")
    hall.tell(colleague, "waiting")
    hall.end(colleague)
    again = hall.desk("desk-1", "again")
    hall.stands(again, "killed")
    kill(again)
    last = hall.desk("desk-1", "last")
    hall.stands(last, "hub-gone")
    hall.town.kill_hub()
    killed = time.monotonic()
    hall.tell(last, "hub-gone")
    hall.stands(last, "hub-back")
    hall.in_time("the desk", killed)
    hall.board_says("vous appellent à voix haute")
    hall.in_time("the board", killed)
    hall.town.start_hub()
    if hall.draw() != NUMBERS[2]:
        hall.faults.append(f"{NUMBERS[2]} is not the next number")
    hall.tell(last, "hub-back")
    hall.end(last)
    kill(board)


def tickets(town):
    with sqlite3.connect(f"file:{town.folder}/hub.db?mode=ro", uri=True) as database:
        return [(number, json.loads(body)["now"]) for number, body in database.execute("SELECT label, body FROM ticket")]


def main():
    town = Town(*sys.argv[1:4], is_open=True)
    for login, name in (("agnes", "Agnès Muller"), ("chloe", "Chloé Weiss")):
        town.agent(login, PASSWORD, name, "--languages", "fr,de,en")
    try:
        town.start_hub()
        hall = Hall(town)
        play(hall)
        for number, now in tickets(town):
            if now["state"] != "served" or now["calls"] != 1:
                hall.faults.append(f"{number} is not called once and served: {now}")
        told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
        if "0 in quarantine" not in told or "alarm" in told:
            hall.faults.append(f"the hub is not at rest: {told}")
    finally:
        town.stop()
    return report(hall.faults)


if __name__ == "__main__":
    sys.exit(main())
