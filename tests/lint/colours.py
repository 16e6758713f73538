#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours are named in qml/theme and nowhere else."""
import re

from sources import ROOT, lines, report, tracked

COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|Qt\.(rgba|hsla|hsva|lighter|darker|tint|color)\(|color\s*:\s*["'](?!transparent)\w+["']""")
findings = [
    (path, number, line.strip())
    for path in tracked("qml/*.qml", "qml/*.js")
    if ROOT / "qml/theme" not in path.parents
    for number, line in lines(path)
    if COLOUR.search(line)
]
report(findings, "use a role of Theme.colors; add one there if none fits.")
