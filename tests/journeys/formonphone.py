#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk, a hub and a visitor's phone: a form begun at the kiosk is opened on the phone by the code on the screen, answered
there to its end, and taken back at the kiosk by another code. The phone is a browser without script, played here.

formonphone.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault, 77 where no program reads square codes (not in CI).
"""
import http.client
import os
import re
import shutil
import subprocess
import sys
import urllib.parse

from programs import PATIENCE, SITE, Town, report, stand_before

ADDRESS = "https://accueil.example.fr"
ANSWERS = {"branch": {"v": "malraux"}, "familyName": {"v": "Schweitzer"}, "givenNames": {"v": "Zoé"},
           "birthDate": {"day": "3", "month": "12", "year": "1987"},
           "address": {"street": "15 rue de Zurich", "extra": "", "postcode": "67000", "city": "Strasbourg", "country": "FR"},
           "phone": {"v": "0677889900"}, "email": {"v": "zoe@example.fr"}, "likes": {"v": "comics"}, "newsletter": {"v": "no"}}


class Phone:
    """Keeps its cookie, follows where it is sent, and posts what a page's form holds."""

    def __init__(self, port):
        self.port, self.cookie, self.path, self.status, self.page = port, "", "", 0, ""

    def send(self, method, path, body=None):
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        link.request(method, path, body, headers)
        answer = link.getresponse()
        self.status, self.page = answer.status, answer.read().decode()
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        link.close()
        return answer.getheader("Location")

    def open(self, path):
        self.path = path
        for _ in range(5):
            there = self.send("GET", self.path)
            if self.status != 303:
                return
            self.path = there

    def hidden(self, name):
        found = re.search(f'name="{name}" value="([0-9a-f]{{64}})"', self.page)
        return {name: found.group(1)} if found else {}

    def post(self, path, fields):
        body = urllib.parse.urlencode({**fields, **self.hidden("mark"), **self.hidden("sure")})
        there = self.send("POST", path, body)
        if self.status == 303:
            self.open(there)

    def asked(self):
        return urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("at", [""])[0]

    def answer(self, field):
        """Answers the question shown; what is only doubted is given again."""
        given = {**ANSWERS[field], "go": "next"} if field in ANSWERS else {"go": "skip"}
        for _ in range(2):
            self.post(self.path, given)
            if self.status == 200:
                return
        sys.exit(f"the phone cannot answer {field}: {self.status} {self.page}")


def link_on(picture):
    read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=False)
    links = [line for line in read.stdout.splitlines() if line.startswith(f"{ADDRESS}/f/{SITE}/")]
    if not links:
        sys.exit(f"no code of a form on {picture}: {read.stdout}{read.stderr}")
    return urllib.parse.urlsplit(links[0]).path


def answer_all(phone):
    seen = []
    while field := phone.asked():
        if field in seen:
            sys.exit(f"the phone asks {field} again")
        seen.append(field)
        phone.answer(field)
    return seen


def tell(shots, word, text=""):
    """The file is there at once with all that is in it."""
    (shots / f"{word}.new").write_text(text)
    (shots / f"{word}.new").rename(shots / word)


def play(town, kiosk, shots):
    stand_before(town, kiosk, shots, "opened")
    link = link_on(sorted(shots.glob("*scan-me.png"))[-1])
    phone = Phone(town.port)
    phone.open(link)
    phone.post(link, {})
    if phone.asked() != "branch":
        yield f"the phone goes on at {phone.path} ({phone.status})"
    other = Phone(town.port)
    other.open(link)
    if other.status != 404:
        yield f"a second phone gets {other.status} where the form is open already"
    tell(shots, "opened")
    seen = answer_all(phone)
    if "requestType" in seen or "signature" in seen:
        yield f"the phone asks what it should not: {seen}"
    phone.post(f"/f/{SITE}/code", {})
    code = re.search(r'class="number code"[^>]*>([A-Z2-9]{4}-[A-Z2-9]{4})<', phone.page)
    if not code:
        sys.exit(f"the phone shows no code at {phone.path}: {phone.status} {phone.page}")
    stand_before(town, kiosk, shots, "ready")
    tell(shots, "ready", code.group(1).replace("-", ""))
    stand_before(town, kiosk, shots, "taken")
    phone.open(f"/f/{SITE}/check")
    if phone.status != 404:
        yield f"the form is still on the phone: {phone.status}"
    # Now, while nothing is handed in: what the visitor sends, the hub may read.
    for file in town.folder.glob("hub.db*"):
        yield from (f"{file.name} holds {text}" for text in ("Schweitzer", "rue de Zurich") if text.encode() in file.read_bytes())
    tell(shots, "taken")
    if kiosk.wait(PATIENCE) != 0:
        yield f"the visit ended with {kiosk.returncode}: {town.said(kiosk)}"
    told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
    if "0 in quarantine" not in told:
        yield f"the hub is not at rest: {told}"


def main():
    if not shutil.which("zbarimg"):
        if os.environ.get("CI"):
            sys.exit("zbarimg is missing; here it must be there")
        print("SKIPPED: zbarimg is missing")
        return 77
    town = Town(*sys.argv[1:4])
    shots = town.folder / "shots"
    try:
        town.start_hub()
        config = town.join("kiosk", "kiosk-1", tables=f'[connection]\nphonePages = "{ADDRESS}"\n')
        kiosk = town.start("parvis-kiosk", "--config", config, "--language", sys.argv[4], "--journey",
                           town.source / "tests/journeys/form-on-phone.json", "--shots", shots)
        found = list(play(town, kiosk, shots))
    finally:
        town.stop()
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
