# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages with marked content, the structure tree above them, and the AcroForm beside them.

Coordinates run from the top left corner in points; they turn into PDF coordinates only here.
Source: ISO 32000-1, 12.7 (forms) and 14.7 to 14.8 (tagged PDF).
"""
from pdfobjects import Name, Stream, literal, number

WIDTH, HEIGHT = 595.276, 841.89
MULTILINE, COMB, DO_NOT_SCROLL = 1 << 12, 1 << 24, 1 << 23
RADIO, NO_TOGGLE_TO_OFF = 1 << 15, 1 << 14
PRINT = 4
KAPPA = 0.5523


class Element:
    """A node of the structure tree: its kids are elements, marked content or widgets."""

    def __init__(self, tag, parent=None):
        self.tag, self.parent, self.kids, self.ref = tag, parent, [], None
        if parent is not None:
            parent.kids.append(self)


class Widget:
    """One place of a field on a page."""

    def __init__(self, page, rect, element):
        self.page, self.rect, self.element = page, rect, element
        self.entries = {}
        self.ref = None


class Page:
    """The drawing operators of one page, each inside marked content or an artifact."""

    def __init__(self, faces):
        self.faces = faces
        self.operators = []
        self.marked = []
        self.widgets = []
        self.ref = None

    def text(self, element, placed):
        """Draws (x, baseline, face, size, colour, string) rows as one marked piece of `element`."""
        mcid = len(self.marked)
        self.marked.append(element)
        element.kids.append((self, mcid))
        self._emit(f"/{element.tag} << /MCID {mcid} >> BDC")
        self._rows(placed)
        self._emit("EMC")

    def artifact_text(self, kind, placed):
        self._emit(f"/Artifact << /Type /Pagination /Subtype /{kind} >> BDC")
        self._rows(placed)
        self._emit("EMC")

    def shapes(self, operators):
        """Decoration: lists of operators in PDF coordinates made by the functions below."""
        self._emit("/Artifact BMC\nq")
        self._emit("\n".join(operators))
        self._emit("Q\nEMC")

    def _rows(self, placed):
        self._emit("BT")
        for index, (x, baseline, face, size, colour, string) in enumerate(placed):
            last = index + 1 == len(placed)
            shown = literal(face.encode(string if last else string + " ")).decode("latin-1")
            font = "Bold" if face is self.faces.bold else "Text"
            self._emit(f"{fill(colour)} /{font} {number(size)} Tf "
                       f"1 0 0 1 {number(x)} {number(HEIGHT - baseline)} Tm {shown} Tj")
        self._emit("ET")

    def _emit(self, line):
        self.operators.append(line)

    def stream(self):
        return Stream({}, "\n".join(self.operators).encode("latin-1"))


def fill(colour):
    return " ".join(number(int(colour[i:i + 2], 16) / 255) for i in (0, 2, 4)) + " rg"


def stroke(colour):
    return " ".join(number(int(colour[i:i + 2], 16) / 255) for i in (0, 2, 4)) + " RG"


def box(x, top, width, height, radius=0.0):
    """A path of a box with rounded corners."""
    left, right, up, down = x, x + width, HEIGHT - top, HEIGHT - top - height
    if not radius:
        return f"{number(left)} {number(down)} {number(width)} {number(height)} re"
    bend = radius * (1 - KAPPA)
    corners = [
        ("m", left + radius, up), ("l", right - radius, up),
        ("c", right - bend, up, right, up - bend, right, up - radius), ("l", right, down + radius),
        ("c", right, down + bend, right - bend, down, right - radius, down), ("l", left + radius, down),
        ("c", left + bend, down, left, down + bend, left, down + radius), ("l", left, up - radius),
        ("c", left, up - bend, left + bend, up, left + radius, up)]
    return " ".join(" ".join(number(float(part)) for part in points) + " " + operator
                    for operator, *points in corners) + " h"


def line(x1, y1, x2, y2):
    return f"{number(x1)} {number(HEIGHT - y1)} m {number(x2)} {number(HEIGHT - y2)} l S"


def circle(cx, cy, radius):
    """A circle path around PDF coordinates (no turn of the axes)."""
    k = radius * KAPPA
    steps = [(cx + radius, cy + k, cx + k, cy + radius, cx, cy + radius),
             (cx - k, cy + radius, cx - radius, cy + k, cx - radius, cy),
             (cx - radius, cy - k, cx - k, cy - radius, cx, cy - radius),
             (cx + k, cy - radius, cx + radius, cy - k, cx + radius, cy)]
    return f"{number(cx + radius)} {number(cy)} m " + " ".join(
        " ".join(number(float(v)) for v in step) + " c" for step in steps) + " h"
