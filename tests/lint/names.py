#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that say nothing are not used, files begin with their licence, and the top level stays as it is."""
import re

from sources import ROOT, lines, report, tracked

EMPTY = re.compile(r"\b(class|struct|namespace|enum class)\s+\w*(Manager|Helper|Util|Utils|Misc|Common)\b|\bclass\s+Controller\b|\binstance\(\)")
EMPTY_FILE = re.compile(r"(manager|helper|utils?|misc|common)(\.|$)", re.IGNORECASE)
ALLOWED_CALLS = re.compile(r"Q\w*Application::instance|QCoreApplication|phonenumbers::|PhoneNumberUtil")
TOP = {"CMakeLists.txt", "app", "qml", "resources", "translations", "kiosk-config", "tests", "README.md", "CMakePresets.json", "LICENSE"}

findings = []
for path in tracked("app/*.h", "app/*.cpp", "qml/*.qml", "tests/*.cpp", "tests/*.h"):
    if EMPTY_FILE.search(path.stem):
        findings.append((path, 1, "the file's name says nothing"))
    for number, line in lines(path):
        if EMPTY.search(line) and not ALLOWED_CALLS.search(line):
            findings.append((path, number, f"an empty name: {line.strip()}"))
for path in tracked("app/*.h", "app/*.cpp", "qml/*.qml", "qml/*.js", "tests/*.cpp", "tests/*.h", "tests/*.qml", "*.py", "*CMakeLists.txt", "*.cmake", "*.sql"):
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "".join(text for _, text in list(lines(path))[:2]):
        findings.append((path, 1, "the licence line is missing"))
for name in {path.relative_to(ROOT).parts[0] for path in tracked()} - TOP:
    if not name.startswith("."):
        findings.append((ROOT / name, 0, "does not belong at the top level"))
if len(list(lines(ROOT / "CMakeLists.txt"))) > 80:
    findings.append((ROOT / "CMakeLists.txt", 80, "longer than 80 lines"))
report(findings, "a name says what a thing is; DESIGN names and suffixes are in the README of the folder.")
