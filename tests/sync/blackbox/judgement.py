# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the databases of a hub and its kiosks together hold what was promised? Reads SQLite files, nothing of the product.

I1 no place is sold twice, I2 the steps of bookings never overlap and are all there, I3 every place has one owner, I4 each
receipt has one effect. Excused: what was done online between a backup and the restore of it, which only the hub knew;
and, once a hub was put back, a sale whose place somebody has again, if the hub says so to a person: the sale is a request
then, and lies in quarantine as a conflict. Where it cannot be told who has the place again it is counted apart.
"""
import json
import sqlite3
from collections import Counter

HELD, CONFIRMED, REQUESTED, CHECKED_IN, SERVED, NO_SHOW, CANCELLED = range(7)
FREE, LEASED, UNIT_HELD, BOOKED, WITHDRAWN = range(5)
STEP = 300_000  # milliseconds


def rows(path, sql, *values):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(sql, values)]


def receipts_of(folder):
    path = folder / "receipts"
    lines = path.read_text().splitlines() if path.exists() else []
    found = []
    for line in lines:
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError:
            pass  # the power went while it was written: nobody has read it
    return found


def places(hub, site):
    """I2 and I3, of the hub alone."""
    appointments = {one["id"]: one for one in rows(hub, "SELECT * FROM appointment WHERE site = ?", site)}
    steps = Counter()
    for atom in rows(hub, "SELECT * FROM atom WHERE site = ?", site):
        owner = appointments.get(atom["booking"])
        if not owner or owner["status"] not in (HELD, CONFIRMED, CHECKED_IN, SERVED, NO_SHOW):
            yield f"I2: a step of {atom['resource']} belongs to nobody who stands: {owner}"
        elif not owner["start"] <= atom["t5"] * STEP < owner["ends"] + owner["buffer"] * 60_000:
            yield f"I2: a step of {atom['resource']} lies outside its appointment {owner['code']}"
        steps[atom["booking"]] += 1
    units = rows(hub, "SELECT * FROM unit WHERE site = ?", site)
    booked = Counter(unit["booking"] for unit in units if unit["state"] == BOOKED)
    for one in appointments.values():
        stands = one["status"] in (HELD, CONFIRMED, CHECKED_IN)
        needed = (one["ends"] - one["start"]) // STEP + one["buffer"] // 5 if stands else 0
        if steps[one["id"]] != needed:
            yield f"I2: {one['code']} ({one['status']}) has {steps[one['id']]} steps, not {needed}"
        if one["status"] == CONFIRMED and booked[one["id"]] != 1:
            yield f"I3: {one['code']} has {booked[one['id']]} places"
    for unit in units:
        owner = appointments.get(unit["booking"])
        if unit["state"] == BOOKED and (not owner or owner["status"] != CONFIRMED):
            yield f"I3: a place of {unit['resource']} is booked by nobody who stands: {owner}"
        if unit["state"] == LEASED and not unit["holder"]:
            yield f"I3: a place of {unit['resource']} is on lease to nobody"


def sold_at_kiosks(hub, folders, site, again):
    """I1, of the union: a place a kiosk has sold is its visitor's at the hub, and nobody else's."""
    owners = {(unit["resource"], unit["start"]): unit for unit in rows(hub, "SELECT * FROM unit WHERE site = ?", site)}
    sold = Counter()
    for folder in folders:
        for lease in rows(folder / "outbox.db", "SELECT * FROM lease WHERE state = 'sold'"):
            key = (lease["resource"], lease["start"])
            sold[key] += 1
            unit = owners.get(key)
            if (not unit or unit["booking"] != lease["booking"]) and key not in again:
                yield f"I1: {folder.name} sold {key} as {lease['booking']}, the hub has {unit}"
    for key, times in sold.items():
        if times > 1:
            yield f"I1: {times} kiosks have sold {key}"


def submissions(hub, folders, site):
    stored = Counter(one["id"] for one in rows(hub, "SELECT id FROM submission WHERE site = ?", site))
    shown = [one["name"] for folder in folders for one in receipts_of(folder) if one["kind"] == "submission"]
    for name in shown:
        if stored[name] != 1:
            yield f"I4: form {name} was confirmed to its visitor, and the hub has it {stored[name]} times"
    written = {one["id"] for folder in folders
               for one in rows(folder / "outbox.db", "SELECT id FROM entry WHERE kind = 'submission'")}
    for name in stored:
        if name not in written:
            yield f"I4: the hub has a form {name} that no kiosk wrote"


def was_forgotten(receipt, forgotten):
    return forgotten and receipt["way"] != "lease" and forgotten[0] <= receipt["at"] / 1000 <= forgotten[1]


def stories(folders):
    """What visitors were told of each code, in order."""
    told = {}
    for folder in folders:
        for receipt in receipts_of(folder):
            if receipt["kind"] != "submission":
                told.setdefault(receipt["name"], []).append(receipt)
    return told


def given_again(hub, backup, folders, site, forgotten):
    """Places somebody had, or was taking, and gave back in the time that was forgotten: they are his again."""
    told = stories(folders)

    def gave_back(code):
        return any(was_forgotten(receipt, forgotten) for receipt in told.get(code, []))

    again = {(one["resource"], one["start"])
             for one in rows(hub, "SELECT * FROM appointment WHERE site = ? AND status = ?", site, CONFIRMED)
             if gave_back(one["code"])}
    if not backup.exists():
        return again
    codes = {one["id"]: one["code"] for one in rows(backup, "SELECT id, code FROM appointment WHERE site = ?", site)}
    for unit in rows(backup, "SELECT * FROM unit WHERE site = ? AND state IN (?, ?)", site, UNIT_HELD, BOOKED):
        code = codes.get(unit["holder"] if unit["state"] == UNIT_HELD else unit["booking"])
        if code not in told or gave_back(code):
            again.add((unit["resource"], unit["start"]))
    return again


def fault_of(story, found, asked):
    """Why what the hub has does not fit what a visitor was told; nothing when it does."""
    first, last, status = story[0], story[-1], found["status"]
    place = (found["resource"], found["start"])
    if last["kind"] == "cancelled":
        return None if status == CANCELLED else "was cancelled and stands"
    if last["kind"] == "cancelling":
        return None if status in (CANCELLED, CONFIRMED, REQUESTED) else "was perhaps cancelled and stands"
    if first["kind"] == "requested":
        return None if status == REQUESTED else "was requested and stands"
    promised = (first["resource"], first["start"])
    if status == CONFIRMED and place == promised:
        return None
    return None if status == REQUESTED and found["code"] in asked else f"was promised {promised} and stands at {place}"


def bookings(hub, folders, site, forgotten, asked, figures):
    known = {}
    for one in rows(hub, "SELECT * FROM appointment WHERE site = ?", site):
        known.setdefault(one["code"], []).append(one)
    for code, story in stories(folders).items():
        found = known.get(code, [])
        if any(was_forgotten(receipt, forgotten) for receipt in story):
            figures["excused"] += 1
            if len(found) > 1:
                yield f"I4: {code} stands {len(found)} times"
        elif len(found) != 1:
            yield f"I4: {code} was promised and stands {len(found)} times: {story}"
        elif fault := fault_of(story, found[0], asked):
            yield f"I4: {code} {fault} as {found[0]['status']}: {story}"


def conflicts(hub, site):
    """Of the bookings a person was asked about: code and places."""
    asked = {}
    for row in rows(hub, "SELECT * FROM quarantine WHERE site = ? AND because = 'conflict'", site):
        facts = json.loads(row["body"]).get("facts", {})
        asked[facts.get("code")] = {(unit["resource"], unit["start"]) for unit in facts.get("units", [])}
    return asked


def quarantine(hub, site, asked, again, forgotten, figures):
    for row in rows(hub, "SELECT * FROM quarantine WHERE site = ?", site):
        if row["because"] != "conflict" or not forgotten:
            yield f"I4: {row['because']} lies in quarantine: {row['body'][:300]}"
        if not row["resolved"]:
            yield f"nobody decided on {row['id']}"
    figures["decided conflicts"] = len(asked)
    figures["conflicts with nobody known"] = sum(1 for sold in asked.values() if not sold & again)


def judge(hub, backup, folders, site, forgotten):
    """The faults, and figures of what was judged."""
    all_receipts = [one for folder in folders for one in receipts_of(folder)]
    figures = Counter(f"{one['kind']} {one['way']}" for one in all_receipts)
    again = given_again(hub, backup, folders, site, forgotten)
    asked = conflicts(hub, site)
    found = [*places(hub, site), *sold_at_kiosks(hub, folders, site, again), *submissions(hub, folders, site),
             *bookings(hub, folders, site, forgotten, asked, figures),
             *quarantine(hub, site, asked, again, forgotten, figures)]
    for kind in ("submission journal", "booked online", "booked lease"):
        if figures[kind] == 0:
            found.append(f"nothing was {kind}: this proves nothing")
    return found, dict(figures)
