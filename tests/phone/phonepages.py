#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone pages of a real hub in a real browser: each in four languages, with and without script, at 320 px without
scrolling sideways, by keyboard alone, and before axe-core.

phonepages.py PROGRAMS SOURCE FOLDER; exits 1 and names every fault, 77 where there is no browser (not in CI).
Pictures lie in FOLDER/shots.
"""
import base64
import hashlib
import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from webdriver import PATIENCE, Browser

PROGRAMS, SOURCE, FOLDER = (Path(argument).resolve() for argument in sys.argv[1:4])
SITE, LANGUAGES = "strasbourg", ("fr", "de", "en", "ar")
AXE = "axe-core@4.10.3"
AXE_SHA256 = "880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb"  # of its axe.min.js
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(FOLDER)}
FAULTS = []


def skip(why):
    if os.environ.get("CI"):
        sys.exit(f"{why}; here it must be there")
    print(f"SKIPPED: {why}")
    sys.exit(77)


def fault(text):
    FAULTS.append(text)
    print("FAULT:", text, flush=True)


def check(holds, text):
    if not holds:
        fault(text)


def axe_source():
    place = FOLDER.parent / "axe-core"
    file = place / "node_modules/axe-core/axe.min.js"
    npm = shutil.which("npm")
    if not npm and not file.exists():
        skip("axe-core cannot be fetched: there is no npm")
    # Behind a proxy that signs for itself: nothing of the package is run before its hash is known, whoever sent it.
    for way in ([], ["--strict-ssl=false"]):
        if file.exists():
            break
        place.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([npm, "install", *way, "--prefix", str(place), "--no-audit", "--no-fund", "--ignore-scripts", AXE],
                              capture_output=True, text=True, check=False, timeout=600)
    if not file.exists():
        skip(f"axe-core cannot be fetched: {done.stderr[-300:]}")
    source = file.read_bytes()
    if hashlib.sha256(source).hexdigest() != AXE_SHA256:
        sys.exit(f"{file} is not {AXE}")
    return source.decode("utf-8")


class Hub:
    """A town's hub on SQLite in FOLDER, with a kiosk and a desk that only speak HTTP."""

    def __init__(self):
        config = FOLDER / "hub.toml"
        config.write_text(f'port = 0\ncontent = "{SOURCE}/kiosk-config/content"\ndatabase = "hub.db"\nsecret = "hub.secret"\n'
                          f'enrolmentCode = "code"\nstaffPassword = "staff"\npublicBooking = true\npublicUrl = "https://rdv.example.fr"\n[limits]\ncodes = 0\n[[sites]]\nid = "{SITE}"\n', encoding="utf-8")
        self.parvis("hub", "init")
        self.process = subprocess.Popen([PROGRAMS / "parvis-hub", "--config", config], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT,
                                        stderr=(FOLDER / "hub.log").open("w"))
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            sys.exit(f"the hub does not start: {line}")
        self.address = f"http://127.0.0.1:{line.strip().rsplit(':', 1)[1]}"
        self.kiosk, self.desk = self.enrol("kiosk"), self.enrol("desk")

    def parvis(self, *arguments):
        done = subprocess.run([PROGRAMS / "parvis", *arguments, "--config", FOLDER / "hub.toml"], capture_output=True, text=True,
                              timeout=PATIENCE, env=ENVIRONMENT, check=False)
        if done.returncode != 0:
            sys.exit(f"parvis {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def enrol(self, kind):
        known = json.loads(self.parvis("kiosk", "enrol", "--site", SITE, "--name", kind, "--kind", kind))
        return f"Device {known['device']}:{known['secret']}"

    def ask(self, method, path, body=None, who=None):
        request = urllib.request.Request(self.address + path, method=method, data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json", **({"Authorization": who} if who else {})})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                text = answer.read()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as refused:
            sys.exit(f"{method} {path}: {refused.code} {refused.read().decode()[:400]}")

    def api(self, method, rest, body=None, who=None):
        return self.ask(method, f"/api/v1/sites/{SITE}/{rest}", body, who or self.desk)

    def ticket(self, service="welcome", language="fr"):
        token = secrets.token_hex(16)
        self.api("POST", "tickets", {"id": token, "service": service, "language": language})  # a desk gives one at any hour
        return token

    def call(self, token, agent="ann", desk="Guichet 3"):
        self.api("POST", "calls", {"agent": agent, "desk": desk, "ticket": token, "skills": [], "languages": [], "services": []})

    def move(self, token, what, agent="ann"):
        self.api("POST", f"tickets/{token}/{what}", {"agent": agent})

    def served(self, agent):
        token = self.ticket()
        self.call(token, agent)
        self.move(token, "serve", agent)
        return token

    def free(self, days=0, reason="identity-card"):
        """The first free start from DAYS on."""
        start = date.today() + timedelta(days)
        return self.api("GET", f"slots/first?reason={reason}&from={start}")["first"]["start"]

    def appointment(self, *acts, days=0, reason="identity-card"):
        """An appointment at the first free start from DAYS on, with ACTS, (method, below its address, body), done to it; gives its path."""
        held = self.api("POST", "holds", {"reasons": [{"reason": reason, "persons": 1}], "start": self.free(days, reason), "language": "fr",
                                          "audience": "resident"})
        code = self.api("POST", f"holds/{held['id']}/confirm", {})["code"].replace("-", "")
        for method, below, body in acts:
            self.api(method, f"appointments/{code}{below}", body)
        return f"/p/{SITE}/{code}"

    def offered(self):
        """An appointment to which an earlier place is offered; gives its path."""
        earlier, later = self.appointment(), self.appointment(days=10)
        self.api("POST", f"appointments/{later.rsplit('/', 1)[1]}/alert", {})
        self.api("DELETE", f"appointments/{earlier.rsplit('/', 1)[1]}")
        return later

    def booking(self, reason="identity-card"):
        """The path the national search sends to for the first free start."""
        start = datetime.fromisoformat(self.free(0, reason).replace("Z", "+00:00")).astimezone(ZoneInfo("Europe/Paris"))
        return f"/book/{SITE}?reason={reason}&start={start:%Y-%m-%dT%H:%M}"

    def list(self, language="fr"):
        token = secrets.token_hex(16)
        items = [{"id": "photo", "text": "Une photo d’identité de moins de six mois", "hints": ["Original.", "35 × 45 mm, sans lunettes."]},
                 {"id": "proof", "text": "Un justificatif de domicile", "hints": ["Original.", "Ou : une attestation d’hébergement avec la pièce d’identité de l’hébergeant"]},
                 {"id": "old-card", "text": "Votre ancienne carte d’identité", "ticked": True}]
        self.api("POST", "lists", {"token": token, "language": language, "title": "Carte nationale d’identité", "items": items}, self.kiosk)
        return token


    def request(self, moves=()):
        """A form the kiosk sent, moved on by the desk as (state, reason); gives the path on the receipt."""
        self.sent = getattr(self, "sent", 0) + 1
        key, reference, created, none = secrets.token_hex(16), f"K7RM-2XQ{self.sent + 1}", int(time.time() * 1000), hashlib.sha256(b"").digest()
        entry_id = hashlib.sha256(b"parvis-follow-1" + key.encode()).hexdigest()[:32]
        form, payload, before = "library-card", hashlib.sha256(b"sealed").digest(), getattr(self, "chain", bytes(32))
        hashed = hashlib.sha256()
        for part in (b"parvis-outbox-1", str(self.sent).encode(), entry_id.encode(), reference.encode(), form.encode(), form.encode(),
                     bytes.fromhex(form_hash(form)), SITE.encode(), b"fr", str(created).encode(), b"plain", payload, none, before):
            hashed.update(len(part).to_bytes(4, "big") + part)
        self.chain = hashed.digest()
        entry = {"sequence": self.sent, "id": entry_id, "kind": "submission", "reference": reference, "procedure": form, "form": form,
                 "formHash": form_hash(form), "language": "fr", "created": created, "scheme": "plain",
                 "payload": base64.b64encode(b"sealed").decode(), "document": "", "facts": {}, "previousHash": before.hex(),
                 "entryHash": self.chain.hex(), "payloadSha256": payload.hex(), "documentSha256": none.hex()}
        self.api("POST", "journal", {"entries": [entry], "head": {"sequence": self.sent, "hash": self.chain.hex()}, "reoffer": False}, self.kiosk)
        for revision, (state, reason) in enumerate(moves):
            self.api("POST", f"submissions/{entry_id}/move", {"agent": "ann", "to": state, "revision": revision, **({"reason": reason} if reason else {})})
        return f"/s/{SITE}/{reference}/{key}"

    def form(self, answers=None, form="library-card", language="fr"):
        """A form of FORM left by the kiosk with ANSWERS; gives the path a phone opens."""
        token = secrets.token_hex(16)
        self.api("POST", "forms", {"token": token, "form": form, "hash": form_hash(form), "language": language, "answers": answers or {}}, self.kiosk)
        return f"/f/{SITE}/{token}"


def form_hash(form):
    """As forms::FormDefinition::hash(): SHA-256 of the compact JSON with sorted keys."""
    content = json.loads((SOURCE / f"kiosk-config/content/forms/{form}.json").read_text(encoding="utf-8"))
    content.pop("$schema", None)
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def examine(browser, axe, hub, name, path, language):
    """One page in one language: sideways, direction, axe, by day and by night."""
    where = f"{name} ({language})"
    address = f"{hub.address}{path}{'&' if '?' in path else '?'}lang={language}"
    for scripts in (False, True):
        browser.scripts(scripts)
        browser.size(320)
        browser.open(address)
        width = browser.content_width(320)
        check(width <= 320, f"{where}: {width} px wide on a phone of 320, script {'on' if scripts else 'off'}")
    direction, tongue = browser.run("return [document.documentElement.dir, document.documentElement.lang]")
    check((direction, tongue) == ("rtl" if language == "ar" else "ltr", language), f"{where}: is {tongue}, {direction}")
    for dark in (False, True):
        browser.dark(dark)
        browser.run(axe)
        found = browser.wait_for("const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then("
                                 "r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | '))),"
                                 "e => done(['axe: ' + e]))")
        for violation in found:
            fault(f"{where}, {'night' if dark else 'day'}: {violation}")
        if dark and language == "fr":
            browser.picture(FOLDER / "shots" / f"{name}-night.png")
    browser.dark(False)
    browser.picture(FOLDER / "shots" / f"{name}-{language}-320.png")
    if language in ("fr", "ar"):
        browser.size(400)
        browser.picture(FOLDER / "shots" / f"{name}-{language}-400.png")


def tab_to(browser, tag, words="", value=None, limit=40):
    """Tab until an element of TAG with WORDS (or VALUE) has the focus."""
    for _ in range(limit):
        browser.press("tab")
        name, text, has = browser.active()
        if name == tag and words in text and value in (None, has):
            return True
    fault(f"no way by keyboard to {tag} {words or value} on {browser.address_shown()}")
    return False


def until(holds, what):
    """HOLDS comes true within a minute."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if holds():
                return
        except RuntimeError:
            pass  # the page is just being loaded anew
        time.sleep(0.3)
    fault(what)


def follows_alive(browser, hub):
    """With script the place in line changes without a new page, the call loads it anew; without, the page loads itself."""
    first, second = hub.ticket(), hub.ticket()
    browser.scripts(True)
    browser.open(f"{hub.address}/t/{SITE}/{second}?lang=fr")
    browser.run("window.stays = true; return 0")
    before = browser.run("return document.getElementById('live').innerText")
    hub.api("DELETE", f"tickets/{first}")
    until(lambda: browser.run("return document.getElementById('live').innerText") != before, "the place in line does not renew itself")
    check(browser.run("return window.stays === true"), "the page was loaded anew for a new place in line")
    hub.call(second, "dora")
    until(lambda: "Guichet 3" in browser.run("return document.body.innerText + document.title"), "the call does not appear")
    hub.move(second, "serve", "dora")
    third = hub.ticket()
    browser.scripts(False)
    browser.open(f"{hub.address}/t/{SITE}/{third}?lang=fr")
    check('http-equiv="refresh"' in browser.source(), "without script nothing renews the page")
    hub.call(third, "dora")
    until(lambda: "Guichet 3" in browser.source(), "without script the call does not appear")
    hub.move(third, "serve", "dora")
    fourth = secrets.token_hex(16)
    browser.open(f"{hub.address}/t/{SITE}/{fourth}?lang=fr")
    check("pas encore connu" in browser.source(), "an unknown ticket is not told kindly")
    hub.api("POST", "tickets", {"id": fourth, "service": "welcome", "language": "fr"})
    until(lambda: "Vous êtes dans la file" in browser.source(), "a ticket told late never appears")


def works_by_keyboard(browser, hub):
    """Without script and without a pointer: leave, rate, vote, tick."""
    browser.scripts(False)
    token = hub.ticket()
    browser.open(f"{hub.address}/t/{SITE}/{token}?lang=fr")
    if tab_to(browser, "summary"):
        browser.press("enter")
        if tab_to(browser, "button"):
            browser.press("enter")
            until(lambda: "Vous avez quitté la file" in browser.source(), "the line is not left by keyboard")
    token = hub.served("kim")
    browser.open(f"{hub.address}/t/{SITE}/{token}?lang=fr")
    if tab_to(browser, "input", value="5"):
        browser.press("space")
        if tab_to(browser, "textarea"):
            browser.press(*"Merci")
            if tab_to(browser, "button"):
                browser.press("enter")
                until(lambda: "est enregistrée" in browser.source(), "the visit is not rated by keyboard")
    browser.open(f"{hub.address}/t/{SITE}/{token}/opinion?lang=fr")
    if tab_to(browser, "input", value="morning"):
        browser.press("space")
        if tab_to(browser, "button"):
            browser.press("enter")
            until(lambda: browser.source().count("est enregistrée") == 2, "the consultation is not answered by keyboard")
    token = hub.list()
    browser.open(f"{hub.address}/c/{SITE}/{token}?lang=fr")
    if tab_to(browser, "input", value="photo"):
        browser.press("space")
        if tab_to(browser, "button"):
            browser.press("enter")
            until(lambda: "2 sur 3" in browser.source(), "the list is not ticked by keyboard")
    books_by_keyboard(browser, hub)


def books_by_keyboard(browser, hub):
    """Take a place, cancel it after one more question, load the page again, and find it by its code."""
    browser.open(f"{hub.address}{hub.booking()}&lang=fr")
    if not tab_to(browser, "button"):
        return
    browser.press("enter")
    until(lambda: "est confirmé" in browser.source(), "no place is taken by keyboard")
    code = browser.address_shown().split("?")[0].rsplit("/", 1)[1]
    moves_by_keyboard(browser)
    if tab_to(browser, "summary", "Annuler"):
        browser.press("enter")
        if tab_to(browser, "button", "Oui, annuler"):
            browser.press("enter")
            until(lambda: "est annulé" in browser.source(), "the appointment is not cancelled by keyboard")
    browser.open(browser.address_shown())
    check("place est rendue" in browser.source(), "what was done is not said on the page that is loaded again")
    browser.open(f"{hub.address}/p/{SITE}?lang=fr")
    if tab_to(browser, "input"):
        browser.press(*f"{code[:3]} {code[3:6]} {code[6:]}".lower())
        if tab_to(browser, "button"):
            browser.press("enter")
            until(lambda: "est annulé" in browser.source(), "the page is not found by its code")


def moves_by_keyboard(browser):
    """From the page of an appointment by day and hour to another time, and back to it."""
    here = browser.address_shown().split("?")[0] + "?lang=fr"
    browser.open(here)
    before = text_of(browser, "main")
    if not tab_to(browser, "a", "Choisir un autre moment"):
        return
    browser.press("enter")
    for places in (".days a", ".times a"):
        until(lambda kind=places: text_of(browser, kind), f"there is no {places} to move to")
        if not tab_to(browser, "a", text_of(browser, places)):
            return
        browser.press("enter")
    until(lambda: "start=" in browser.address_shown(), "the new time is not asked about")
    if tab_to(browser, "button"):
        browser.press("enter")
        until(lambda: "done=" in browser.address_shown(), "the appointment is not moved by keyboard")
    browser.open(here)
    check(text_of(browser, "main") != before, "the appointment stands where it stood")


def text_of(browser, selector):
    """The text of the first such element with plain blanks, as the driver reads it; empty where there is none."""
    found = browser.run("const one = document.querySelector(arguments[0]); return one ? one.innerText : ''", selector)
    return " ".join(found.split())


def move_pages(browser, hub):
    """The paths of the pages on which an appointment is moved, to its first day and hour but one, and of one past."""
    path = hub.appointment(days=3)
    pages = {"move": f"{path}/move", "move-gone": f"{path}/move?start=2020-01-06T08:00:00Z"}
    browser.scripts(False)
    browser.open(f"{hub.address}{path}/move?lang=fr")
    for name, links in (("move-day", ".days a"), ("move-time", ".times a")):
        target = browser.run("const one = document.querySelector(arguments[0]); return one ? one.getAttribute('href') : ''", links)
        if not target:
            fault(f"there is no {links} to move to")
            break
        pages[name] = target.replace("&lang=fr", "")
        browser.open(hub.address + target)
    return pages


def continues_a_form(browser, axe, hub):
    """A form left by the kiosk: opened, answered with a mistake, checked and brought back, without script."""
    browser.scripts(False)
    link = hub.form()
    browser.open(f"{hub.address}{link}?lang=fr")
    if not tab_to(browser, "button"):
        return
    browser.press("enter")
    until(lambda: "Question 1 sur" in browser.source(), "the form does not open by keyboard")
    here = browser.address_shown().split("at=")[1].split("&")[0]
    pages = {"form-link": hub.form(), "form-question": f"/f/{SITE}?at={here}", "form-check": f"/f/{SITE}/check"}
    for kind, field in shown_fields().items():
        pages[f"form-{kind}"] = f"/f/{SITE}?at={field}"
    for name, path in pages.items():
        for language in LANGUAGES:
            examine(browser, axe, hub, name, path, language)
    browser.scripts(False)
    browser.open(f"{hub.address}/f/{SITE}?at={here}&lang=fr")
    if tab_to(browser, "button", value="next"):
        browser.press("enter")
        until(lambda: 'id="fault"' in browser.source(), "an empty answer is not refused")
        browser.picture(FOLDER / "shots" / "form-fault-fr.png")
    browser.open(f"{hub.address}/f/{SITE}/check?lang=fr")
    if tab_to(browser, "button", value="code"):
        browser.press("enter")
        until(lambda: "number code" in browser.source(), "there is no code by keyboard")
    for language in LANGUAGES:
        examine(browser, axe, hub, "form-code", f"/f/{SITE}/check", language)
    code = re.search(r'number code" dir="ltr">([A-Z2-9-]{9})<', browser.source())
    if not code:
        return fault("the page shows no code")
    back = hub.api("POST", "forms/take", {"code": code.group(1), "claim": secrets.token_hex(16)}, hub.kiosk)
    check(back["form"] == "library-card", "another form came back")
    browser.open(f"{hub.address}/f/{SITE}/check?lang=fr")
    check("plus ici" in browser.source(), "a form that went back is still on the phone")


def shown_fields():
    """One field of each kind that is asked from the start in the form that is opened."""
    content = json.loads((SOURCE / "kiosk-config/content/forms/library-card.json").read_text(encoding="utf-8"))
    found = {}
    for section in content["sections"]:
        for field in section["fields"]:
            if "visible" not in field and "visible" not in section and field["kind"] not in ("signature", "section"):
                found.setdefault(field["kind"], field["id"])
    return found


def main():
    for program in ("chromium", "chromedriver"):
        if not shutil.which(program):
            skip(f"there is no {program}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "shots").mkdir(parents=True)
    axe = axe_source()
    hub = Hub()
    browser = Browser(FOLDER / "profile")
    try:
        called, missed = hub.ticket(), hub.ticket()
        hub.ticket()
        waiting = hub.ticket("identity")
        hub.call(called)
        hub.call(missed, "bob", "Guichet 4")
        hub.move(missed, "missed", "bob")
        pages = {"waiting": f"/t/{SITE}/{waiting}", "called": f"/t/{SITE}/{called}", "missed": f"/t/{SITE}/{missed}",
                 "unknown": f"/t/{SITE}/{secrets.token_hex(16)}", "wrong": f"/t/{SITE}/A042", "served": f"/t/{SITE}/{hub.served('eve')}",
                 "opinion": f"/t/{SITE}/{waiting}/opinion", "list": f"/c/{SITE}/{hub.list()}", "gone": f"/c/{SITE}/{secrets.token_hex(16)}"}
        mend = ("correction", "La photo manque. Merci d’apporter une photo d’identité de moins de six mois.")
        pages |= {"request": hub.request(), "request-mend": hub.request([mend]), "request-checked": hub.request([("checked", "")]),
                  "request-done": hub.request([("checked", ""), ("done", "")]), "request-unknown": f"/s/{SITE}/K7RM-2XQ9/{secrets.token_hex(16)}"}
        pages |= {"appointment": hub.appointment(), "appointment-looking": hub.appointment(("POST", "/alert", {})), "appointment-offered": hub.offered(),
                  "appointment-cancelled": hub.appointment(("DELETE", "", None)) + "?done=cancel", "appointment-code": f"/p/{SITE}",
                  "appointment-unknown": f"/p/{SITE}/ABCDEFGHJK", "book": hub.booking(), "book-gone": f"/book/{SITE}?reason=identity-card&start=2020-01-06T09:00",
                  "book-none": f"/book/{SITE}?reason=none&start=2030-01-07T09:00",
                  "refused-unknown": f"/p/nowhere/{secrets.token_hex(5)}", "refused-wrong": f"/book/{SITE}?start=soon",
                  "refused-button": f"/p/{SITE}/ABCDEFGHJK/cancel"}
        pages |= move_pages(browser, hub)
        for name, path in pages.items():
            for language in LANGUAGES:
                examine(browser, axe, hub, name, path, language)
        follows_alive(browser, hub)
        works_by_keyboard(browser, hub)
        continues_a_form(browser, axe, hub)
    finally:
        browser.close()
        hub.process.terminate()
        hub.process.wait()
    print(f"{len(FAULTS)} faults")
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
