#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the interface is translated into every language that the product ships; in French no line begins with ";"."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

from sources import ROOT, report

LUPDATE = sys.argv[1]
BREAKING = re.compile("« | [;:!?»]")  # French wants a no-break space there
findings = []
with tempfile.TemporaryDirectory() as scratch:
    for original in sorted((ROOT / "translations").glob("*.ts")):
        copy = pathlib.Path(scratch) / original.name
        shutil.copy(original, copy)
        subprocess.run([LUPDATE, "-silent", "-locations", "none", ROOT / "app/kiosk", ROOT / "app/desk", ROOT / "app/board", ROOT / "qml", "-ts", copy], check=True)
        for context in tree.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                state = translation.get("type")
                source = message.findtext("source")
                if state in ("vanished", "obsolete"):
                    findings.append((original, 0, f"no longer in the code: {source!r}"))
                elif state == "unfinished" or not all(form.strip() for form in forms):
                    findings.append((original, 0, f"{context.findtext('name')}: not translated: {source!r}"))
                if original.stem.endswith("_fr") and any(BREAKING.search(form) for form in forms):
                    findings.append((original, 0, f"a plain space before or after punctuation: {forms!r}"))
if not list((ROOT / "translations").glob("*.ts")):
    findings.append((ROOT / "translations", 0, "there is no translation"))
report(findings, "run lupdate on app/kiosk, app/desk, app/board and qml, then translate; see translations/README.md.")
