#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py RESULTS.jsonl: prints, for what tests/bench/run left, the table of figures against their goals as Markdown.

A ratio is taken of two figures of one run, always against the quickest variant of a peer.
"""
import json
import sys
from fractions import Fraction

START, MEMORY, TAP = "cold start, warm page cache", "PSS, all processes", "tap to pixels"
RULES, SETTLED = "rules evaluated", "one answer changed, 200 conditions settled"
FILL, PAGE, KEY, QUERY = "fill 80 fields and save", "render page, 96 dpi", "one keystroke to preview, 96 dpi", "query, top 10"
WORK = {"P1": "start to second frame, form of 30 questions", "P2": "memory (PSS), 200 procedures", "P3": "tap to changed pixels",
        "P4": "rules evaluated", "P5": "one answer changed, 200 conditions settled", "P6": "fill 80 fields and save",
        "P7": "page on screen, 96 dpi", "P8": "search 5,000 procedures, typing errors",
        "P9": "bookings, each durable, SQLite", "P10": "bookings, each durable, PostgreSQL",
        "P11": "10,000 idle WebSockets",
        "P12": "first sync, 2,000 forms and 100,000 slots", "P13": "sync of 1 % changed",
        "P15": "200 desks call at once, 1,000 people in line",
        "P16": "hand-off seen at a desk beside 10,000 live connections, 99 %"}
BOOKED, GROUP = "bookings", "limit: SQLite WAL FULL, one writer, group commit, "
LAST, EACH = "broadcast, time to last of 10000", "server RSS per connection, 10000"
RAW, POUCH, PAGES = "limit: packed rows + zstd over loopback + raw SQLite", "PouchDB", "express JSON pages"
PEAK, CALLS = "client peak RSS", "calls and ends a second, 200 desks"
QT = "floor: bare Qt Quick, software"
# Row, bench, metric, our peer name, what we stand beside (beginnings of peer names, or None), goal, kind of goal.
# "most": we take at most GOAL times as much; "least": we do at least GOAL times as much; "value", "KiB" and "MiB": at most
# GOAL itself. GOAL None: nobody has set one.
GOALS = [
    ("P1", "kiosk", START, "own", ("chromium",), 1 / 6, "most"),
    ("P1", "kiosk", START, "own", (QT,), 2, "most"),
    ("P2", "kiosk", MEMORY, "own", ("chromium",), 1 / 4, "most"),
    ("P2", "kiosk", MEMORY, "own", ("cog",), 1 / 2, "most"),
    ("P3", "kiosk", TAP, "own", ("chromium",), 1 / 8, "most"),
    ("P3", "kiosk", TAP, "own", (QT,), 2, "most"),
    ("P3", "kiosk", TAP, "own", None, 33, "worst"),
    ("P4", "logic", RULES, "parvis", ("json-logic-engine (compiled)",), 3, "least"),
    ("P5", "logic", SETTLED, "parvis", ("json-logic-engine (compiled)",), 1 / 5, "most"),
    ("P6", "pdf", FILL, "parvis in process (warm)", ("Poppler-Qt6 in process",), 2, "most"),
    ("P7", "pdf", PAGE, "parvis", ("Poppler-Qt6 in process (Splash)",), 1.1, "most"),
    ("P7", "pdf", KEY, "parvis", None, 2, "value"),
    ("P8", "search", QUERY, "parvis", None, 1, "value"),
    ("P8", "search", QUERY, "parvis", ("MiniSearch",), None, "most"),
    ("P8", "search", QUERY, "parvis", ("SQLite FTS5, trigrams",), None, "most"),
    ("P8", "search", QUERY, "parvis", ("Xapian, same questions",), None, "most"),
    ("P8", "search", "unseen", "parvis", None, 0.97, "share"),
    ("P9", "booking", BOOKED, "own, SQLite, 16 clients", ("express + better-sqlite3",), 10, "least"),
    ("P9", "booking", BOOKED, "own, SQLite, 16 clients", (GROUP + "16 clients",), 1 / 2, "least"),
    ("P9", "booking", BOOKED, "own, SQLite, 256 clients", (GROUP + "256 clients",), 1 / 2, "least"),
    ("P9", "booking", BOOKED, "own, SQLite, 16 clients, held first", None, None, "value"),
    ("P10", "booking", BOOKED, "own, PostgreSQL, 16 clients", ("express + pg",), 3, "least"),
    ("P10", "booking", BOOKED, "own, PostgreSQL, 16 clients", ("PostgreSQL 15, UPDATE",), 3 / 4, "least"),
    ("P10", "booking", BOOKED, "own, PostgreSQL, 16 clients, held first", None, None, "value"),
    ("P11", "fanout", LAST, "own", ("limit: one write() per socket",), 1.3, "most"),
    ("P11", "fanout", LAST, "own", ("ws",), None, "most"),
    ("P11", "fanout", EACH, "own", None, 4, "KiB"),
    ("P11", "fanout", EACH, "own", ("ws",), None, "most"),
    ("P12", "sync", "initial", "own", (RAW,), 2, "most"),
    ("P12", "sync", "initial", "own", (POUCH,), None, "most"),
    ("P12", "sync", "initial", "own", (PAGES,), None, "most"),
    ("P12", "sync", "initial, bytes", "own", (RAW,), 1.2, "most"),
    ("P12", "sync", PEAK, "own", None, 64, "MiB"),
    ("P13", "sync", "delta", "own", (RAW,), 2, "most"),
    ("P13", "sync", "delta", "own", (POUCH,), None, "most"),
    ("P13", "sync", "delta, bytes", "own", (RAW,), None, "most"),
    ("P15", "queue", "call-next, median, 200 desks", "own", None, None, "value"),
    ("P15", "queue", CALLS, "own", None, None, "value"),
    ("P16", "queue", "hand-off seen, 99 %, 10000 connections", "own", None, 250, "value"),
]


def figure(value, unit):
    if unit == "1/s":
        return f"{value / 1e6:.2f} M/s" if value >= 100_000 else f"{value:,.0f} /s"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {'µs' if unit == 'us' else unit}"


def times(ratio):
    return f"1/{1 / ratio:.1f}" if ratio < 1 else f"{ratio:.2f}"


def wanted(goal, kind):
    if goal is None:
        return ""
    unit = {"worst": "ms at worst", "value": "ms", "KiB": "KiB", "MiB": "MiB", "most": "×", "least": "×"}[kind]
    sign = "≥" if kind == "least" else "≤"
    share = Fraction(goal).limit_denominator(10)
    return f"{sign} {f'{share.numerator}/{share.denominator}' if goal < 1 else f'{goal:g}'} {unit if goal >= 1 else ''}".strip()


def quickest(lines, bench, metric, names, own):
    """The smallest figure of the peers named; where our bench measured the peer itself, only that run counts."""
    found = [line for line in lines if line["bench"] == bench and line["metric"] == metric and line["peer"] != own
             and line["peer"].startswith(tuple(names))]
    beside = [line for line in found if line["by"] == "own"]
    return min(beside or found, key=lambda line: line["median"], default=None)


def limit(lines, bench, metric):
    """What nothing can be quicker than, measured in the same run; "" where the peers measure none."""
    if bench in ("booking", "sync"):
        return ""  # there are several, and they have lines of their own
    metric = "exec to painted window" if metric == START else metric
    found = [line for line in lines if (line["bench"], line["metric"]) == (bench, metric) and line["peer"].startswith("limit")]
    return figure(found[0]["median"], found[0]["unit"]) if found else ""


def compared(lines, row, bench, metric, own, names, goal, kind):
    """One line of the table, or None when the figures are not there."""
    mine = next((line for line in lines if (line["bench"], line["metric"], line["peer"]) == (bench, metric, own)), None)
    if kind == "share":
        shares = [line["hit1"] for line in lines if line["bench"] == bench and line["peer"] == own and metric in line["metric"]]
        work = f"right answer first, worst of {len(shares)} sets of unseen questions in 4 languages"
        return shares and [work, f"{min(shares):.1%}", "", "", f"≥ {goal:.0%}", min(shares) >= goal]
    if mine is None:
        return None
    shown = figure(mine["median"], mine["unit"])
    quality = "" if "hit1" not in mine or names else f", right first {mine['hit1']:.0%}"
    work = WORK[row] + quality + ("," + own.split(",", 2)[2] if bench == "booking" else "")
    work += metric[metric.index(","):] if bench == "sync" and "," in metric else ""
    if kind == "worst":
        slowest = figure(mine["max"], mine["unit"])
        return [f"{work}, slowest of {mine['n']}", slowest, "", "", wanted(goal, kind), mine["max"] <= goal]
    if names is None:
        met = None if goal is None else mine["median"] <= goal
        return [metric if metric in (KEY, EACH, PEAK, CALLS) else work, shown, "", "", wanted(goal, kind), met]
    peer = quickest(lines, bench, metric, names, own)
    if peer is None:
        return [work, shown, f"{names[0]}: not measured", "", wanted(goal, kind), None]
    ratio = mine["median"] / peer["median"]
    met = None if goal is None else ratio >= goal if kind == "least" else ratio <= goal
    quality = f", right first {peer['hit1']:.0%}" if "hit1" in peer else ""
    return [work, shown, f"{peer['peer']}: {figure(peer['median'], peer['unit'])}{quality}", times(ratio),
            wanted(goal, kind), met]


def speeds(lines):
    """What the machine was worth around each bench, to judge whether its figures can be compared."""
    for bench in dict.fromkeys(line["around"] for line in lines if "around" in line):
        of = [line for line in lines if line.get("around") == bench and line["unit"] == "MB/s"]
        loads = [line["load"] for line in lines if line["bench"] == bench]
        speed = " then ".join(str(round(line["median"])) for line in of)
        yield f"{bench}: SHA-256 {speed} MB/s, load {min(loads)} to {max(loads)}"


def main(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(text) for text in file if text.strip()]
    print("| # | work | Parvis | beside | limit | ratio | goal | met |\n|---|---|---|---|---|---|---|---|")
    for goal in GOALS:
        cells = compared(lines, *goal)
        if cells:
            met = {True: "yes", False: "**no**", None: ""}[cells.pop()]
            cells.insert(3, limit(lines, *goal[1:3]))
            print("| " + " | ".join([goal[0], *cells, met]) + " |")
    print("\nMachine before and after: " + "; ".join(speeds(lines)) + ".")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("table.py RESULTS.jsonl")
    main(sys.argv[1])
