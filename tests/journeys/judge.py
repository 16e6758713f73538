#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges what a played journey left: pictures, log, stored requests, their PDFs, wishes, and no answer where none belongs.

judge.py JOURNEY FOLDER CONTENT; FOLDER holds log.txt, shots/ and data/. Exits 1 and names every fault.
"""
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

ANSWERING = ("form", "answer", "refuse", "type", "hold")


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


def telling_answers(journey):
    """What was typed and is long enough to be found by itself: short words and small numbers are everywhere."""
    given = {text for step in journey["steps"] for verb in ANSWERING if verb in step for text in texts(step[verb])}
    return {text for text in given if len(text) >= (6 if re.fullmatch(r"[\d +.,-]*", text) else 4)}


def picture_faults(journey, shots):
    names = sorted(path.name for path in shots.glob("*.png"))
    numbers = [int(name.split("-")[0]) for name in names]
    if numbers != list(range(1, len(names) + 1)):
        yield f"pictures are not numbered without a gap: {names}"
    for name in names:
        content = (shots / name).read_bytes()
        if not content.startswith(b"\x89PNG\r\n\x1a\n") or b"IEND" not in content[-16:] or len(content) < 4000:
            yield f"{name} is no whole picture"
    wanted = {step["expect"].lower() for step in journey["steps"] if "expect" in step}
    wanted |= {step["shot"] for step in journey["steps"] if "shot" in step}
    for name in sorted(wanted):
        if not any(re.fullmatch(r"\d+-" + re.escape(name) + r"(-.*)?\.png", file) for file in names):
            yield f"there is no picture of {name}"


def log_faults(journey, shots):
    lines = [json.loads(line) for line in (shots / "journey.ndjson").read_text().splitlines()]
    failed = [line for line in lines if not line["ok"]]
    if failed:
        yield f"journey.ndjson tells of a failure: {failed[0]}"
    if not lines or lines[-1]["step"] != len(journey["steps"]):
        yield "journey.ndjson does not reach the last step"


def booked_at_hub(data):
    """Appointments that stand: confirmed, requested, checked in."""
    if not (data / "hub.db").exists():
        return 0
    database = sqlite3.connect(f"file:{data / 'hub.db'}?mode=ro", uri=True)
    count = database.execute("SELECT count(*) FROM appointment WHERE status IN (1, 2, 3)").fetchone()[0]
    database.close()
    return count


def tickets_at_hub(data):
    """Labels of the tickets given, whatever became of them."""
    if not (data / "hub.db").exists():
        return []
    database = sqlite3.connect(f"file:{data / 'hub.db'}?mode=ro", uri=True)
    labels = [row[0] for row in database.execute("SELECT label FROM ticket ORDER BY label")]
    database.close()
    return labels


def store_faults(journey, data, shots):
    database = sqlite3.connect(f"file:{data / 'outbox.db'}?mode=ro", uri=True)
    stored = sorted(row[0] for row in database.execute("SELECT form FROM entry WHERE kind = 'submission'"))
    waiting = database.execute("SELECT count(*) FROM entry WHERE kind = 'booking' AND acknowledged IS NULL").fetchone()[0]
    wishes = database.execute("SELECT coalesce(sum(times), 0) FROM wish").fetchone()[0]
    helped = [row[0] for row in database.execute("SELECT what FROM assistance ORDER BY id")]
    told = database.execute("SELECT count(*) FROM entry WHERE kind = 'submission' AND length(facts) > 0").fetchone()[0]
    database.close()
    if helped != journey.get("helped", []):
        yield f"traced are {helped}, not {journey.get('helped', [])}"
    if told != helped.count("sent"):
        yield f"{told} requests tell of help, {helped.count('sent')} were made with it"
    if stored != sorted(journey["stored"]):
        yield f"stored are {stored}, not {journey['stored']}"
    if booked_at_hub(data) != journey.get("booked", 0):
        yield f"{booked_at_hub(data)} appointments are at the hub, not {journey.get('booked', 0)}"
    if tickets_at_hub(data) != journey.get("tickets", []):
        yield f"tickets at the hub are {tickets_at_hub(data)}, not {journey.get('tickets', [])}"
    if waiting != journey.get("waiting", 0):
        yield f"{waiting} bookings wait for the hub, not {journey.get('waiting', 0)}"
    if wishes != journey.get("wishes", 0):
        yield f"{wishes} wishes are kept"
    pdfs = sorted(path.stem for path in shots.glob("*.pdf"))
    if pdfs != sorted(journey["stored"]):
        yield f"there are PDFs of {pdfs}, not of {journey['stored']}"
    for pdf in shots.glob("*.pdf"):
        checked = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True, check=False)
        if checked.returncode != 0:
            yield f"{pdf.name}: {checked.stdout}{checked.stderr}"


def privacy_faults(journey, folder, content):
    answers = telling_answers(journey)
    public = b"".join(path.read_bytes() for path in content.rglob("*.json"))
    secret = {answer for answer in answers if answer.encode() not in public}
    for path in (folder / "log.txt", folder / "shots" / "journey.ndjson"):
        held = path.read_bytes()
        yield from (f"{path.name} holds the answer {answer!r}" for answer in secret if answer.encode() in held)
        # Who has which number is nobody's.
        yield from (f"{path.name} holds the number {label!r}" for label in journey.get("tickets", []) if label.encode() in held)
        # What is chosen is a public word, but that it was chosen is an answer.
        if re.search(rb'"(option|part\.country)\.[^*"]', held):
            yield f"{path.name} tells which option was chosen"
    for path in (folder / "data").iterdir():
        yield from (f"{path.name} holds {text!r}" for text in journey.get("nowhere", []) if text.encode() in path.read_bytes())
        if path.name.startswith(("outbox", "hub")) and any(journey.get(key) for key in ("stored", "wishes", "booked", "waiting", "tickets")):
            continue  # there they belong
        held = path.read_bytes()
        yield from (f"{path.name} holds the answer {answer!r}" for answer in secret if answer.encode() in held)


def main():
    journey = json.loads(Path(sys.argv[1]).read_text())
    folder, content = Path(sys.argv[2]), Path(sys.argv[3])
    shots, data = folder / "shots", folder / "data"
    faults = [*picture_faults(journey, shots), *log_faults(journey, shots), *store_faults(journey, data, shots),
              *privacy_faults(journey, folder, content)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(list(shots.glob('*.png')))} pictures, {len(journey['stored'])} stored, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
