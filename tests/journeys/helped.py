#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk, a hub and a desk: a visitor asks for help in the middle of a form, the agent joins, points, proposes and
writes, the visitor accepts, and ends the help with one tap. The desk is played here, by the hub's API.

helped.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault.
"""
import json
import sys
import threading
import time
import urllib.error
import urllib.request
import uuid

from programs import PATIENCE, SITE, Town, report, stand_before


class Desk:
    """Keeps what it has claimed, as long as it is `here`."""

    def __init__(self, town, device):
        self.site = f"http://127.0.0.1:{town.port}/api/v1/sites/{SITE}"
        self.header = f"Device {device['device']}:{device['secret']}"
        self.handoff, self.token = "", 0
        self.here = threading.Event()
        threading.Thread(target=self._beat, daemon=True).start()

    def _beat(self):
        while True:
            time.sleep(1)
            if not self.here.is_set():
                continue
            try:
                if self.ask("POST", f"/{self.handoff}/heartbeat", {"claimToken": self.token})[0] == 409:
                    self.here.clear()  # it is over
                self.ask("GET", f"/{self.handoff}/visit?after=0")
            except (urllib.error.URLError, ConnectionError):
                pass  # the hub is away; it goes on

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"{self.site}/handoffs{path}", method=method,
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
        self.token = claimed["claimToken"]
        self.here.set()
        return asked


def until(question, fault):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.2)
    sys.exit(fault)


class Visit:
    """The journey at the kiosk."""

    def __init__(self, town, language, journey="helped.json"):
        self.town, self.shots = town, town.folder / "shots"
        self.kiosk = town.start("parvis-kiosk", "--config", town.join("kiosk", "kiosk-1"), "--language", language, "--journey",
                                town.source / "tests/journeys" / journey, "--shots", self.shots)

    def at(self, word):
        stand_before(self.town, self.kiosk, self.shots, word)

    def go_on(self, word):
        (self.shots / word).touch()


def value_of(state, path):
    return next((field.get("value", "") for field in state.get("fields", []) if field["path"] == path), None)


def help_visitor(visit, desk):
    visit.at("claimed")
    asked = desk.claim()
    shown = {field["path"]: field for field in asked["context"].get("form", {}).get("fields", [])}
    if not shown.get("familyName", {}).get("missing") or "value" not in shown.get("cardType", {}):
        yield f"the desk is not told the form as it is: {asked}"
    visit.go_on("claimed")
    visit.at("heard")
    time.sleep(1.5)  # the kiosk's question is answered meanwhile
    visit.go_on("heard")
    visit.at("joined")
    until(desk.state, "the kiosk shows nothing")
    visit.go_on("joined")
    visit.at("pointed")
    state = until(lambda: (lambda s: s if s.get("screen") == "form" else None)(desk.state()), "the kiosk does not show its form")
    if state["question"]["path"] != "familyName" or state.get("step", 0) < 2 or value_of(state, "cardType") is None:
        yield f"the screen is not told as it is: {state}"
    desk.act(kind="point", field="familyName")
    time.sleep(1.5)
    visit.go_on("pointed")
    visit.at("proposed")
    desk.act(kind="propose", field="familyName", value="Schweitzer")
    visit.go_on("proposed")
    visit.at("shown")
    time.sleep(1.5)
    visit.go_on("shown")
    visit.at("accepted")
    until(lambda: any(act["kind"] == "accept" for act in desk.acts()), "the proposal is not accepted")
    if value_of(until(desk.state, "nothing is shown"), "familyName") != "Schweitzer":
        until(lambda: value_of(desk.state(), "familyName") == "Schweitzer", "the field is not filled in")
    desk.act(kind="say", text="Continuez, s’il vous plaît.")
    time.sleep(1.5)
    visit.go_on("accepted")
    visit.at("answered")
    until(lambda: any(act["kind"] == "say" and act["by"] == "visitor" for act in desk.acts()), "the visitor's answer is lost")
    visit.go_on("answered")
    visit.at("over")
    time.sleep(1.5)  # where the hub was away it is back, and told again
    visit.go_on("over")
    visit.at("ended")
    until(lambda: desk.acts()[-1]["kind"] == "end", "the end is not told")
    trace = [(act["by"], act["kind"]) for act in desk.acts()]
    if trace != [("agent", "join"), ("agent", "point"), ("agent", "propose"), ("visitor", "accept"), ("agent", "say"),
                 ("visitor", "say"), ("visitor", "end")]:
        yield f"the trace is {trace}"
    if any("text" in act or "value" in act for act in desk.acts()):
        yield "what was said is still there after the end"
    if desk.act(kind="say", text="?")[0] != 409 or desk.ask("GET", f"/{desk.handoff}/visit?after=0")[0] != 409:
        yield "the visit can still be used after its end"
    visit.go_on("ended")


def main():
    town = Town(*sys.argv[1:4], is_open=True)
    device = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE, "--name", "desk 1",
                                    "--kind", "desk"))
    try:
        town.start_hub()
        visit = Visit(town, sys.argv[4])
        found = list(help_visitor(visit, Desk(town, device)))
        code = visit.kiosk.wait(PATIENCE)
        if code:
            found.append(f"the visit ended with {code}: {town.said(visit.kiosk)}")
    finally:
        town.stop()
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
