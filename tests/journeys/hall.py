#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole hall: a hub, two kiosks, three desks, a board and a visitor's phone, each a process of its own, and a desk and a
board of the town across the river. One visitor takes a ticket, is called and served. Another one goes the whole way: he asks
for help in the middle of a form, an agent joins and fills in a field with him, gives him a number for a colleague, who calls
him and passes him on to that town, where an agent sees what he shared; his phone and the boards show it at each step. A
third one asks for help and is sent to that town straight from the kiosk, which shows where to go and the number there.

hall.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault, 77 where there is no browser (not in CI). Pictures of every
window lie in FOLDER.
"""
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "phone"))
from programs import PATIENCE, SITE, Town, report, stand_before, steps, until  # noqa: E402
from webdriver import Browser  # noqa: E402

HELD, FAULTS = {}, []
PASSWORD = "eins-zwei-drei-vier"
AGENTS = {"desk-1": ("agnes", "Agnès Muller"), "desk-2": ("bruno", "Bruno Klein"), "desk-3": ("chloe", "Chloé Weiss"),
          "desk-4": ("dora", "Dora Maier")}
ELSEWHERE = {"desk-4": "kehl", "board-kehl": "kehl"}


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


def stands(name, word, missing=0):
    """Waits until the desk NAME stands before "await": WORD, or so many steps before it."""
    played = json.loads((HELD["town"].source / f"tests/journeys/hall/{name}.json").read_text())["steps"]
    before = next(number for number, step in enumerate(played) if step.get("await") == word)

    def is_there():
        if HELD[name].poll() is not None:
            sys.exit(f"{name} ended before {word}: {HELD['town'].said(HELD[name])}")
        return len(steps(shots(name))) >= before - missing
    until(is_there, f"{name} stands before {word}")


def picture(name, word):
    return sorted(shots(name).glob(f"*{word}.png"))[-1]


def start(town):
    town.start_hub()
    for desk, (login, name) in AGENTS.items():
        town.agent(login, PASSWORD, name, "--languages", "fr,de,en", site=ELSEWHERE.get(desk, SITE))
    journeys = town.source / "tests/journeys"
    for board in ("board", "board-kehl"):
        config = town.join("board", board, site=ELSEWHERE.get(board, SITE))
        HELD[board] = town.start("parvis-board", "--config", config, "--size", "1280x720", "--shot", town.folder / f"{board}.png")
    for desk in AGENTS:
        config = town.join("desk", desk, language="de" if desk in ("desk-2", "desk-4") else "fr", site=ELSEWHERE.get(desk, SITE))
        shots(desk).mkdir()
        HELD[desk] = town.start("parvis-desk", "--config", config, "--journey", journeys / f"hall/{desk}.json",
                                "--shots", shots(desk))
    for kiosk, language, journey in (("kiosk-1", "fr", "hall/ticket.json"), ("kiosk-2", "de", "hall/helped.json")):
        town.join("kiosk", kiosk, tables='[connection]\nphonePages = "https://accueil.example.fr"\n')
        visit(town, kiosk, kiosk, language, journey)


def visit(town, name, kiosk, language, journey):
    """A visitor NAME comes to the kiosk."""
    HELD[name] = town.start("parvis-kiosk", "--config", town.folder / f"{kiosk}.toml", "--language", language,
                            "--journey", town.source / "tests/journeys" / journey, "--shots", shots(name))


def ticket_page(town, kiosk, shot):
    """Where the code on the kiosk's screen leads, at this hub."""
    read = subprocess.run(["zbarimg", "-q", "--raw", picture(kiosk, shot)], capture_output=True, text=True, check=False)
    codes = [line for line in read.stdout.splitlines() if line.startswith("https://accueil.example.fr/t/")]
    if not codes:
        sys.exit(f"no code of the ticket's page on {picture(kiosk, shot)}: {read.stdout}{read.stderr}")
    return f"http://127.0.0.1:{town.port}{urllib.parse.urlsplit(codes[0]).path}"


def phone_shows(phone, name, turn, *words):
    """The page says by itself how the ticket stands."""
    def is_so():
        page = phone.source()
        return f'data-turn="{turn}"' in page and all(word in page for word in words)
    until(is_so, f"the phone shows that the ticket is {turn}: {words}")
    phone.picture(HELD["town"].folder / f"phone-{name}.png")


def on_board(board):
    told = HELD["town"].folder / f"{board}.png.txt"
    return told.read_text().splitlines() if told.exists() else []


def board_shows(board, number, desk):
    """One line of it holds both, and a picture of it is kept."""
    until(lambda: any(number in line and desk in line for line in on_board(board)), f"{board} shows {number} at {desk}")
    before = (HELD["town"].folder / f"{board}.png").stat().st_mtime
    until(lambda: (HELD["town"].folder / f"{board}.png").stat().st_mtime > before + 1, f"{board} is pictured")
    shutil.copy(HELD["town"].folder / f"{board}.png", HELD["town"].folder / f"{board}-{number.replace(' ', '')}.png")


def board_is_silent(board, number):
    until(lambda: on_board(board) and not any(number in line for line in on_board(board)), f"{board} does not show {number}")


def take_a_ticket(town, phone):
    at("kiosk-1", "called")
    phone.size(360)
    phone.open(ticket_page(town, "kiosk-1", "waiting"))
    phone_shows(phone, "first-waiting", "waiting", "A 001")
    board_is_silent("board", "A 001")
    for desk in ("desk-1", "desk-3"):
        tell(desk, "waiting")
    stands("desk-1", "seen")
    phone_shows(phone, "first-called", "called", "A 001", "desk-1")
    board_shows("board", "A 001", "desk-1")
    tell("desk-3", "called")
    stands("desk-3", "number")
    tell("kiosk-1", "called")
    tell("desk-1", "seen")
    at("kiosk-1", "served")
    stands("desk-1", "end")
    phone_shows(phone, "first-served", "served")
    board_is_silent("board", "A 001")
    tell("kiosk-1", "served")
    check(HELD["kiosk-1"].wait(PATIENCE) == 0, f"kiosk-1: {town.said(HELD['kiosk-1'])}")


def go_on(word, kiosk="kiosk-2"):
    """Lets the kiosk of who is helped go on, once its questions to the hub are answered."""
    time.sleep(1.5)
    tell(kiosk, word)


def be_helped():
    at("kiosk-2", "claimed")
    tell("desk-2", "asked")
    stands("desk-2", "form", missing=1)  # he sees the form once the kiosk has heard of him
    tell("kiosk-2", "claimed")
    at("kiosk-2", "heard")
    go_on("heard")
    at("kiosk-2", "joined")
    stands("desk-2", "form")
    go_on("joined")
    at("kiosk-2", "pointed")
    tell("desk-2", "form")
    stands("desk-2", "pointed")
    go_on("pointed")
    at("kiosk-2", "proposed")
    tell("desk-2", "pointed")
    stands("desk-2", "accepted")
    tell("kiosk-2", "proposed")
    for word in ("shown", "accepted"):
        at("kiosk-2", word)
        if word == "accepted":
            tell("desk-2", "accepted")
            stands("desk-2", "number")
        go_on(word)
    at("kiosk-2", "answered")
    go_on("answered")


def get_a_number(town, phone):
    """Instead of more help: the kiosk shows it by itself, in the middle of the form, with the code for his phone."""
    at("kiosk-2", "given")
    tell("desk-2", "number")
    stands("desk-2", "again")
    go_on("given")
    for word in ("number", "placed"):
        at("kiosk-2", word)
        go_on(word)
    at("kiosk-2", "called")
    phone.open(ticket_page(town, "kiosk-2", "number"))
    phone_shows(phone, "waiting", "waiting", "A 002")
    board_is_silent("board", "A 002")


def be_called(phone):
    tell("desk-3", "number")
    stands("desk-3", "seen")
    phone_shows(phone, "called", "called", "A 002", "desk-3")
    board_shows("board", "A 002", "desk-3")
    tell("kiosk-2", "called")
    at("kiosk-2", "heard-call")
    go_on("heard-call")
    at("kiosk-2", "moved")
    tell("desk-3", "seen")
    stands("desk-3", "moving")
    phone_shows(phone, "at-the-desk", "serving", "A 002")


def be_passed_on(phone):
    """Across the river the visitor stands in line again, with the note; the phone leads to the new place."""
    tell("desk-3", "moving")
    stands("desk-3", "end")
    board_is_silent("board", "A 002")
    before = phone.address_shown()

    def leads_there():
        phone.open(before)
        return "/t/kehl/" in phone.source()
    until(leads_there, "the phone leads to the line of the other town")
    phone_shows(phone, "passed-on", "moved", "A 002", "Kehl")
    phone.run("document.querySelector('a[href*=\"/t/kehl/\"]').click()")
    phone_shows(phone, "elsewhere", "waiting", "A 001")
    board_is_silent("board-kehl", "A 001")
    tell("desk-4", "arrived")
    stands("desk-4", "seen")
    phone_shows(phone, "elsewhere-called", "called", "A 001", "desk-4")
    board_shows("board-kehl", "A 001", "desk-4")
    tell("desk-4", "seen")
    stands("desk-4", "serving")
    phone_shows(phone, "elsewhere-at-the-desk", "serving", "A 001")
    tell("desk-4", "serving")
    stands("desk-4", "sent")
    phone_shows(phone, "elsewhere-served", "served", "A 001")
    board_is_silent("board-kehl", "A 001")
    for word in ("moved", "heard-move"):
        at("kiosk-2", word)
        go_on(word)
    check(HELD["kiosk-2"].wait(PATIENCE) == 0, f"kiosk-2: {HELD['town'].said(HELD['kiosk-2'])}")


def be_sent_straight(town):
    """Without a number here: the kiosk shows the place and, once it is drawn, the number there, and what the agent wrote."""
    visit(town, "kiosk-1-again", "kiosk-1", "fr", "hall/sent.json")
    at("kiosk-1-again", "asked")
    tell("desk-2", "again")
    stands("desk-2", "send")
    go_on("asked", "kiosk-1-again")
    at("kiosk-1-again", "joined")
    go_on("joined", "kiosk-1-again")
    at("kiosk-1-again", "sent")
    tell("desk-2", "send")
    stands("desk-2", "end")
    tell("desk-4", "sent")
    stands("desk-4", "sent-seen")
    board_shows("board-kehl", "A 002", "desk-4")
    board_is_silent("board", "A 003")
    go_on("sent", "kiosk-1-again")
    at("kiosk-1-again", "numbered")
    tell("kiosk-1-again", "numbered")
    check(HELD["kiosk-1-again"].wait(PATIENCE) == 0, f"kiosk-1-again: {town.said(HELD['kiosk-1-again'])}")
    tell("desk-4", "sent-seen")
    stands("desk-4", "end")


def at_rest(town):
    told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
    check("0 in quarantine" in told and "alarm" not in told, f"the hub is not at rest: {told}")
    for desk in AGENTS:
        tell(desk, "end")
        check(HELD[desk].wait(PATIENCE) == 0, f"{desk}: {town.said(HELD[desk])}")
    for board in ("board", "board-kehl"):
        check(HELD[board].poll() is None, f"{board} is gone: {town.said(HELD[board])}")


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
        get_a_number(town, phone)
        be_called(phone)
        be_passed_on(phone)
        be_sent_straight(town)
        at_rest(town)
    finally:
        if phone:
            phone.close()
        town.stop()
    return report(FAULTS)


if __name__ == "__main__":
    sys.exit(main())
