#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the table of who may use whom: core modules among themselves, and the libraries only one folder may name."""
import re

from sources import ROOT, lines, report, tracked

CORE = {
    "base": set(),
    "rules": {"base"},
    "appointments": {"base"},
    "queue": {"base"},
    "forms": {"base", "rules"},
    "guide": {"base", "rules"},
    "seal": {"base"},
    "sound": set(),
    "documents": {"base", "forms"},
    "content": {"base", "rules", "forms", "guide", "appointments", "queue", "documents", "seal"},
    "wire": {"base", "forms", "guide", "appointments", "queue", "seal"},
    "store": {"base", "wire", "forms", "guide", "appointments", "queue", "seal"},
    "sync": {"base", "appointments", "queue", "seal", "wire", "store", "content"},
}
PROGRAMS = {"kiosk", "board", "desk", "editor", "hub", "cli"}
# Parts of the hub that are libraries: a kiosk carries a hub inside itself, a desk one to practise with, and the command
# line prepares one.
HUB_LIBRARIES = ("hub/service/", "hub/api/", "hub/setup/")
HUB_USERS = {"kiosk", "cli", "desk/training"}
LIBRARIES = [  # (what an include looks like, the folders that may have it)
    (r"<(poppler|qpdf/|cups/|hb)", {"core/documents"}),
    (r"<(QSql|sqlite3|libpq|xapian)", {"core/store"}),
    (r"<sodium", {"core/seal"}),
    (r"<Q(Network|WebSocket|Ssl|Tcp)", {"core/sync"}),
    (r"<libical", {"core/appointments"}),
    (r"<(boost/(beast|asio)|openssl/)", {"hub/http"}),
    (r"<QQuick|<QtQuick", {"kiosk/main", "board/main"}),
    (r"<Q(Application|Widget|Dialog|MainWindow|Printer)|<QtWidgets", {"desk", "editor"}),
    (r"<QQml|<QJSValue|<QtQml", {"kiosk", "board"}),
    (r"<espeak-ng/", {"core/sound"}),
    (r"<(QAudio|QSoundEffect|QtMultimedia)", {"core/sound"}),
    (r"<QMediaDevices", {"core/sound", "kiosk/main"}),
    (r"<(QCamera|QVideo|QMediaCaptureSession)", {"kiosk/main"}),
    (r"<ZXing", {"kiosk"}),
]
PURE = {"rules", "forms", "guide", "appointments", "queue"}
IMPURE = re.compile(r"<(QObject|QFile|QDir|QTimer|QNetwork\w*|QProcess|QSettings)>|currentDate\w*\(|system_clock")
# What the simulator plays on virtual time gets clock and chance through interfaces; these files are the real ones behind
# them, and notifications.cpp waits on a socket that the simulator has none of.
SIMULATED = ("core/base", "core/rules", "core/forms", "core/guide", "core/appointments", "core/queue", "core/seal", "core/wire",
             "core/store", "core/sync", "hub/service", "hub/api")
REAL_ONES = {"core/base/clock.cpp", "core/base/id.cpp", "core/seal/lockedbox.cpp", "core/sync/chance.cpp",
             "core/sync/systemtime.cpp", "core/store/notifications.cpp"}
CLOCK_OR_CHANCE = re.compile(r"(system|steady|high_resolution)_clock::now|clock_gettime|current(DateTime|Date|Time|MSecs|Secs)\w*\(|"
                             r"QElapsedTimer|std::time\(|QRandomGenerator|random_device|QUuid::create|getrandom|randombytes_")
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<][^">]+[">])')


def core_module(path):
    parts = path.relative_to(ROOT).parts
    return parts[2] if parts[:2] == ("app", "core") else None


def check(path):
    module = core_module(path)
    folder = path.parent.relative_to(ROOT / "app").as_posix()
    for number, line in lines(path):
        if module in PURE and IMPURE.search(line):
            yield path, number, f"core/{module} is pure: no object, clock or file in it"
        file = path.relative_to(ROOT / "app").as_posix()
        if file.startswith(SIMULATED) and file not in REAL_ONES and CLOCK_OR_CHANCE.search(line):
            yield path, number, "clock and chance come through an interface here, so that they can be simulated"
        match = INCLUDE.match(line)
        if not match:
            continue
        target = match.group(1)
        first = target[1:].split("/")[0]
        if target[0] == '"' and first in CORE and module and first not in CORE[module] | {module}:
            yield path, number, f"core/{module} may not use core/{first}"
        is_library = target[1:].startswith(HUB_LIBRARIES) and (folder in HUB_USERS or folder.split("/")[0] in HUB_USERS)
        if target[0] == '"' and first in PROGRAMS and not is_library and (module or not folder.startswith(first)):
            yield path, number, f"no folder may use the program {first}"
        for pattern, owners in LIBRARIES:
            if re.match(pattern, target) and not any(folder == o or folder.startswith(o + "/") for o in owners):
                yield path, number, f"only {' and '.join(sorted(owners))} may include {target}"


QML_LAYERS = {"Parvis.Theme": 0, "Parvis.Controls": 1, "Parvis.Screens": 2, "Parvis.BoardScreens": 2}
QML_FOLDERS = {"theme": 0, "controls": 1, "kiosk": 2, "board": 2}


def check_qml(path):
    layer = QML_FOLDERS[path.relative_to(ROOT / "qml").parts[0]]
    for number, line in lines(path):
        match = re.match(r"\s*import (Parvis\.\w+)", line)
        if match and QML_LAYERS.get(match.group(1), -1) > layer:
            yield path, number, f"{match.group(1)} lies above this folder"
        if match and match.group(1) in ("Parvis.Kiosk", "Parvis.Board") and layer < 2:
            yield path, number, "the theme and the controls know nothing of the session"


findings = [f for path in tracked("app/*.h", "app/*.cpp") for f in check(path)]
findings += [f for path in tracked("qml/*/*.qml") for f in check_qml(path)]
report(findings, "the table at the head of tests/lint/dependencies.py says who may use whom; change the design before the table.")
