#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk, a hub and a desk: a visitor asks for help in the middle of a form, the agent joins, points, proposes and
writes, the visitor accepts, and ends the help with one tap. The desk is played here, by the hub's API.

helped.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault.
"""
import json
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid

from cableout import (CODE, ENVIRONMENT, FOLDER, LANGUAGE, PATIENCE, PORT, PROGRAMS, SHOTS, SITE, SOURCE, parvis,
                      start_hub, wait_for_step, write_configurations)


class Desk:
    def __init__(self, device):
        self.header = f"Device {device['device']}:{device['secret']}"
        self.handoff = ""

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{PORT}/api/v1/sites/{SITE}/handoffs{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": self.header, "Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, json.load(refused)

    def act(self, **act):
        return self.ask("POST", f"/{self.handoff}/acts", {"id": uuid.uuid4().hex, **act})

    def acts(self):
        return self.ask("GET", f"/{self.handoff}/acts?after=0")[1]["acts"]

    def state(self):
        return self.ask("GET", f"/{self.handoff}/visit?after=0")[1].get("state", {})

    def claim(self):
        def waiting():
            found = [one for one in self.ask("GET", "")[1]["handOffs"] if one["state"] == "waiting"]
            return found[0] if found else None
        asked = until(waiting, "nobody asks for help")
        self.handoff = asked["id"]
        status, claimed = self.ask("POST", f"/{self.handoff}/claim", {"agent": "M. Weber"})
        if status != 200:
            sys.exit(f"the hand-off cannot be claimed: {claimed}")
        return asked


def until(question, fault):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.2)
    sys.exit(fault)


def step(kiosk, name):
    wait_for_step(kiosk, name)
    (SHOTS / name).touch()


def value_of(state, path):
    return next((field.get("value", "") for field in state.get("fields", []) if field["path"] == path), None)


def help_visitor(kiosk, desk):
    wait_for_step(kiosk, "claimed")
    asked = desk.claim()
    if asked["context"].get("form") is not True:
        yield f"the desk is not told that the form is shown: {asked}"
    (SHOTS / "claimed").touch()
    wait_for_step(kiosk, "heard")
    time.sleep(1.5)  # the kiosk's question is answered meanwhile
    (SHOTS / "heard").touch()
    wait_for_step(kiosk, "joined")
    until(desk.state, "the kiosk shows nothing")
    (SHOTS / "joined").touch()
    wait_for_step(kiosk, "pointed")
    state = until(lambda: (lambda s: s if s.get("screen") == "form" else None)(desk.state()), "the kiosk does not show its form")
    if state["question"]["path"] != "familyName" or state.get("step", 0) < 2 or value_of(state, "cardType") is None:
        yield f"the screen is not told as it is: {state}"
    desk.act(kind="point", field="familyName")
    time.sleep(1.5)
    (SHOTS / "pointed").touch()
    wait_for_step(kiosk, "proposed")
    desk.act(kind="propose", field="familyName", value="Schweitzer")
    (SHOTS / "proposed").touch()
    wait_for_step(kiosk, "shown")
    time.sleep(1.5)
    (SHOTS / "shown").touch()
    wait_for_step(kiosk, "accepted")
    until(lambda: any(act["kind"] == "accept" for act in desk.acts()), "the proposal is not accepted")
    if value_of(until(desk.state, "nothing is shown"), "familyName") != "Schweitzer":
        until(lambda: value_of(desk.state(), "familyName") == "Schweitzer", "the field is not filled in")
    desk.act(kind="say", text="Continuez, s’il vous plaît.")
    time.sleep(1.5)
    (SHOTS / "accepted").touch()
    wait_for_step(kiosk, "answered")
    until(lambda: any(act["kind"] == "say" and act["by"] == "visitor" for act in desk.acts()), "the visitor's answer is lost")
    (SHOTS / "answered").touch()
    wait_for_step(kiosk, "ended")
    until(lambda: desk.acts()[-1]["kind"] == "end", "the end is not told")
    trace = [(act["by"], act["kind"]) for act in desk.acts()]
    if trace != [("agent", "join"), ("agent", "point"), ("agent", "propose"), ("visitor", "accept"), ("agent", "say"),
                 ("visitor", "say"), ("visitor", "end")]:
        yield f"the trace is {trace}"
    if any("text" in act or "value" in act for act in desk.acts()):
        yield "what was said is still there after the end"
    if desk.act(kind="say", text="?")[0] != 409 or desk.ask("GET", f"/{desk.handoff}/visit?after=0")[0] != 409:
        yield "the visit can still be used after its end"
    (SHOTS / "ended").touch()


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "run").mkdir(parents=True, mode=0o700)
    write_configurations()
    parvis("hub", "init", "--config", FOLDER / "hub.toml")
    desk = Desk(json.loads(parvis("kiosk", "enrol", "--config", FOLDER / "hub.toml", "--site", SITE, "--name", "desk 1",
                                  "--kind", "desk")))
    hub = start_hub()
    parvis("kiosk", "join", FOLDER / "kiosk.toml", "--code", CODE, "--name", "kiosk 1")
    with (FOLDER / "kiosk.log").open("w") as log:
        kiosk = subprocess.Popen([PROGRAMS / "parvis-kiosk", "--config", FOLDER / "kiosk.toml", "--language", LANGUAGE,
                                  "--journey", SOURCE / "tests/journeys/helped.json", "--shots", SHOTS],
                                 stdout=log, stderr=log, env=ENVIRONMENT)
    try:
        found = list(help_visitor(kiosk, desk))
        code = kiosk.wait(PATIENCE)
        if code:
            found.append(f"the visit ended with {code}: {(FOLDER / 'kiosk.log').read_text()[-2000:]}")
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
