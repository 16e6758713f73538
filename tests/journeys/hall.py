#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole hall: a hub, two kiosks, three desks, a board and a visitor's phone, each a process of its own, and a desk of the
town across the river. One visitor takes a ticket, follows it on the phone, comes to a desk and is passed on to that town with
what was said; another asks for help in the middle of a form, and an agent joins.

hall.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault, 77 where there is no browser (not in CI). Pictures of every
window lie in FOLDER.
"""
import os
import shutil
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "phone"))
from programs import PATIENCE, SITE, Town, stand_before, steps, until  # noqa: E402
from webdriver import Browser  # noqa: E402

HELD, FAULTS = {}, []
TICKET, PASSWORD = "A 001", "eins-zwei-drei-vier"
AGENTS = {"desk-1": ("agnes", "Agnès Muller"), "desk-2": ("bruno", "Bruno Klein"), "desk-3": ("chloe", "Chloé Weiss"),
          "desk-4": ("dora", "Dora Maier")}
ELSEWHERE = {"desk-4": "kehl"}


def check(holds, fault):
    if not holds:
        FAULTS.append(fault)


def shots(name):
    return HELD["town"].folder / f"{name}-shots"


def tell(name, word):
    """Lets the journey of the process NAME go on that stands before "await": WORD."""
    (shots(name) / word).touch()


def at(name, word):
    """Waits until the kiosk NAME stands before "await": WORD."""
    stand_before(HELD["town"], HELD[name], shots(name), word)


def done(name, count):
    """Waits until the desk NAME has COUNT steps of its journey behind it."""
    def is_done():
        if HELD[name].poll() is not None:
            sys.exit(f"{name} ended before its step {count}: {HELD['town'].said(HELD[name])}")
        return len(steps(shots(name))) >= count
    until(is_done, f"{name} has done step {count}")


def picture(name, word):
    return sorted(shots(name).glob(f"*{word}.png"))[-1]


def start(town):
    town.start_hub()
    for desk, (login, name) in AGENTS.items():
        town.agent(login, PASSWORD, name, "--languages", "fr,de,en", site=ELSEWHERE.get(desk, SITE))
    journeys = town.source / "tests/journeys"
    board = town.join("board", "board")
    HELD["board"] = town.start("parvis-board", "--config", board, "--size", "1280x720", "--shot", town.folder / "board.png")
    for desk in AGENTS:
        config = town.join("desk", desk, language="de" if desk in ("desk-2", "desk-4") else "fr", site=ELSEWHERE.get(desk, SITE))
        shots(desk).mkdir()
        HELD[desk] = town.start("parvis-desk", "--config", config, "--journey", journeys / f"hall/{desk}.json", "--shots", shots(desk))
    for kiosk, language, journey in (("kiosk-1", "fr", "hall/ticket.json"), ("kiosk-2", "de", "helped.json")):
        config = town.join("kiosk", kiosk, tables='[connection]\nphonePages = "https://accueil.example.fr"\n')
        HELD[kiosk] = town.start("parvis-kiosk", "--config", config, "--language", language, "--journey", journeys / journey,
                                 "--shots", shots(kiosk))


def ticket_page(town):
    """Where the code on the kiosk's screen leads, at this hub."""
    read = subprocess.run(["zbarimg", "-q", "--raw", picture("kiosk-1", "waiting")], capture_output=True, text=True, check=False)
    codes = [line for line in read.stdout.splitlines() if line.startswith("https://accueil.example.fr/t/")]
    if not codes:
        sys.exit(f"no code of the ticket's page on {picture('kiosk-1', 'waiting')}: {read.stdout}{read.stderr}")
    return f"http://127.0.0.1:{town.port}{urllib.parse.urlsplit(codes[0]).path}"


def shown(phone, what):
    until(lambda: what in phone.source(), f"the phone shows {what}")


def take_a_ticket(town, phone):
    at("kiosk-1", "called")
    phone.size(360)
    phone.open(ticket_page(town))
    shown(phone, TICKET)
    phone.picture(town.folder / "phone-waiting.png")
    for desk in ("desk-1", "desk-3"):
        tell(desk, "waiting")
    done("desk-1", 9)
    shown(phone, "desk-1")
    phone.picture(town.folder / "phone-called.png")
    before = (town.folder / "board.png").stat().st_mtime
    until(lambda: (town.folder / "board.png").stat().st_mtime > before + 2, "the board is pictured")
    shutil.copy(town.folder / "board.png", town.folder / "board-called.png")
    tell("desk-3", "called")
    done("desk-3", 8)
    tell("kiosk-1", "called")
    tell("desk-1", "seen")
    at("kiosk-1", "served")
    done("desk-1", 20)
    tell("kiosk-1", "served")
    be_passed_on(town, phone)
    check(HELD["kiosk-1"].wait(PATIENCE) == 0, f"kiosk-1: {town.said(HELD['kiosk-1'])}")


def be_passed_on(town, phone):
    """Across the river the visitor stands in line again, with the note; the phone leads to the new place."""
    before = phone.address_shown()

    def leads_there():
        phone.open(before)
        return "/t/kehl/" in phone.source()
    until(leads_there, "the phone leads to the line of the other town")
    phone.picture(town.folder / "phone-passed-on.png")
    phone.run("document.querySelector('a[href*=\"/t/kehl/\"]').click()")
    shown(phone, TICKET)
    phone.picture(town.folder / "phone-elsewhere.png")
    tell("desk-4", "arrived")
    done("desk-4", 13)
    phone.open(phone.address_shown())
    phone.picture(town.folder / "phone-served.png")


def go_on(word):
    """Lets the kiosk of who is helped go on, once its questions to the hub are answered."""
    time.sleep(1.5)
    tell("kiosk-2", word)


def be_helped():
    at("kiosk-2", "claimed")
    tell("desk-2", "asked")
    done("desk-2", 8)
    tell("kiosk-2", "claimed")
    at("kiosk-2", "heard")
    go_on("heard")
    at("kiosk-2", "joined")
    done("desk-2", 9)
    go_on("joined")
    at("kiosk-2", "pointed")
    tell("desk-2", "form")
    done("desk-2", 13)
    go_on("pointed")
    at("kiosk-2", "proposed")
    tell("desk-2", "pointed")
    done("desk-2", 16)
    tell("kiosk-2", "proposed")
    at("kiosk-2", "shown")
    go_on("shown")
    at("kiosk-2", "accepted")
    tell("desk-2", "accepted")
    done("desk-2", 21)
    go_on("accepted")
    for word in ("answered", "ended"):
        at("kiosk-2", word)
        go_on(word)
    check(HELD["kiosk-2"].wait(PATIENCE) == 0, f"kiosk-2: {HELD['town'].said(HELD['kiosk-2'])}")
    tell("desk-2", "ended")
    done("desk-2", 23)


def at_rest(town):
    told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
    check("0 in quarantine" in told and "alarm" not in told, f"the hub is not at rest: {told}")
    for desk in AGENTS:
        tell(desk, "end")
        check(HELD[desk].wait(PATIENCE) == 0, f"{desk}: {town.said(HELD[desk])}")
    check(HELD["board"].poll() is None, f"the board is gone: {town.said(HELD['board'])}")


def main():
    for tool in ("chromium", "chromedriver", "zbarimg"):
        if not shutil.which(tool):
            if os.environ.get("CI"):
                sys.exit(f"{tool} is missing; here it must be there")
            print(f"SKIPPED: {tool} is missing")
            return 77
    town = HELD["town"] = Town(*sys.argv[1:4], is_open=True)
    phone = None
    try:
        start(town)
        phone = Browser(town.folder / "phone-profile")
        take_a_ticket(town, phone)
        be_helped()
        at_rest(town)
    finally:
        if phone:
            phone.close()
        town.stop()
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    print(f"{len(FAULTS)} faults at {SITE}")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
