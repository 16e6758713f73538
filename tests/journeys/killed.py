#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor is helped at his screen while one after the other falls out: the desk is silent, the hub is killed and comes
back, the kiosk is killed. Whoever is left says so within ten seconds, and what the visitor entered meanwhile is not lost.

killed.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault.
"""
import json
import sys
import time

from helped import Desk, Visit, until, value_of
from programs import SITE, Town, report

TOLD_WITHIN, LOST_AFTER = 10, 6  # seconds


class Agent(Desk):
    def silence(self):
        return self.ask("GET", f"/{self.handoff}/visit?after=0")[1]["silence"] / 1000

    def open(self):
        return [one["state"] for one in self.ask("GET", "")[1]["handOffs"]]


def play_until_joined(visit, agent):
    visit.at("claimed")
    agent.claim()
    visit.go_on("claimed")
    for word in ("heard", "joined", "beating"):
        visit.at(word)
        time.sleep(1.5)  # the kiosk's question is answered meanwhile
        visit.go_on(word)
    until(agent.state, "the kiosk shows nothing")


def fall_silent(visit, agent):
    visit.at("silent")
    agent.here.clear()
    time.sleep(LOST_AFTER + 1)
    visit.go_on("silent")
    visit.at("heard-again")
    agent.here.set()
    time.sleep(2.5)
    visit.go_on("heard-again")


def lose_the_hub(visit, agent, town):
    visit.at("hub-gone")
    town.kill_hub()
    visit.go_on("hub-gone")
    visit.at("hub-back")
    town.start_hub()
    visit.go_on("hub-back")
    visit.at("settled")
    time.sleep(2.5)
    visit.go_on("settled")
    until(lambda: value_of(agent.state(), "familyName") == "Schweitzer", "what was entered without the hub is not shown")
    if agent.open() != ["claimed"]:
        yield f"after the hub's death the hand-offs are {agent.open()}"


def lose_the_kiosk(visit, agent):
    visit.at("never")
    visit.kiosk.kill()
    visit.kiosk.wait()
    died = time.monotonic()
    until(lambda: agent.silence() > LOST_AFTER, "the desk never hears that the kiosk is gone")
    if time.monotonic() - died > TOLD_WITHIN:
        yield f"the desk hears only after {time.monotonic() - died:.1f} s that the kiosk is gone"
    if agent.open() != ["claimed"]:
        yield f"after the kiosk's death the hand-offs are {agent.open()}"
    status, ended = agent.ask("POST", f"/{agent.handoff}/end", {"claimToken": agent.token})
    if status != 200 or agent.open():
        yield f"the help cannot be ended without the kiosk: {ended}, {agent.open()}"


def main():
    town = Town(*sys.argv[1:4], is_open=True)
    device = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE, "--name", "desk 1",
                                    "--kind", "desk"))
    try:
        town.start_hub()
        agent = Agent(town, device)
        visit = Visit(town, "fr", "killed.json")
        play_until_joined(visit, agent)
        fall_silent(visit, agent)
        found = [*lose_the_hub(visit, agent, town), *lose_the_kiosk(visit, agent)]
    finally:
        town.stop()
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
