#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk beside a hub of its own: while one visitor fills in a form, the town releases another one. He ends with the form he
began with, the next visitor gets the new one, and the hub takes in both.

released.py PROGRAMS SOURCE FOLDER LANGUAGE; exits 1 and names every fault.
"""
import json
import shutil
import sqlite3
import sys

from programs import PATIENCE, SITE, Town, report, stand_before, until

TITLE, CACHE = "Carte Zeppelin", "kiosk-1-data/cache.db"


def release(town):
    """What the hub publishes from now on is the content with another title and another version of one form."""
    content = shutil.copytree(town.content, town.folder / "released")
    for file, change in ((content / "procedures/library-card.json", {"title": dict.fromkeys(("fr", "de", "en"), TITLE)}),
                         (content / "forms/library-card.json", {"version": 1000})):
        file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    config = town.folder / "hub.toml"
    config.write_text(config.read_text().replace(str(town.content), str(content)))
    told = town.parvis("hub", "init", "--config", config)
    if "release 2" not in told:
        sys.exit(f"there is no second release: {told}")


def kept(town, database, question):
    """The rows a program's database answers with."""
    with sqlite3.connect(f"file:{town.folder}/{database}?mode=ro", uri=True) as opened:
        return opened.execute(question).fetchall()


def has_arrived(town):
    return kept(town, CACHE, "SELECT 1 FROM content_release WHERE number = 2")


def is_shown(town):
    titles = kept(town, CACHE, "SELECT CAST(blob AS TEXT) FROM content_blob WHERE kind = 'procedure' AND id = 'library-card'")
    return titles and TITLE in titles[0][0]


def faults(town):
    taken = kept(town, "hub.db", "SELECT form, HEX(form_hash) FROM submission")
    if [form for form, _ in taken] != ["library-card"] * 2 or len(set(taken)) != 2:
        yield f"the hub has not both forms, in two versions: {taken}"
    told = town.parvis("hub", "status", "--config", town.folder / "hub.toml")
    if "0 in quarantine" not in told or "alarm" in told:
        yield f"the hub is not at rest: {told}"


def main():
    town = Town(*sys.argv[1:4], is_open=True)
    shots = town.folder / "shots"
    desk = json.loads(town.parvis("kiosk", "enrol", "--config", town.folder / "hub.toml", "--site", SITE, "--name", "desk 1",
                                  "--kind", "desk"))
    found = []
    try:
        town.start_hub()
        kiosk = town.start("parvis-kiosk", "--config", town.join("kiosk", "kiosk-1"), "--language", sys.argv[4], "--journey",
                           town.source / "tests/journeys/released.json", "--shots", shots)
        stand_before(town, kiosk, shots, "released")
        release(town)
        (shots / "released").touch()
        stand_before(town, kiosk, shots, "arrived")
        until(lambda: has_arrived(town), "the release reaches the kiosk")
        (shots / "arrived").touch()
        stand_before(town, kiosk, shots, "shown")
        until(lambda: is_shown(town), "the release is shown")
        (shots / "shown").touch()
        stand_before(town, kiosk, shots, "sent")
        until(lambda: len(town.ask(desk, f"sites/{SITE}/submissions")["submissions"]) == 2, "both forms reach the hub")
        (shots / "sent").touch()
        code = kiosk.wait(PATIENCE)
        found += [f"the visits ended with {code}: {town.said(kiosk)}"] if code else []
        found += faults(town)
    finally:
        town.stop()
    return report(found)


if __name__ == "__main__":
    sys.exit(main())
