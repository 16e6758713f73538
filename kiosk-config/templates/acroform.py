# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of a template and their appearances (ISO 32000-1, 12.7)."""
from pdfobjects import Name, Stream, number
from taggedpage import (COMB, DO_NOT_SCROLL, HEIGHT, MULTILINE, NO_TOGGLE_TO_OFF, PRINT, RADIO, Widget, circle, fill,
                        stroke)

FIELD_SIZE = 10.5
INK = "1B2430"


class AcroForm:
    """Collects fields in reading order; names must be unique."""

    def __init__(self):
        self.fields = []
        self._names = set()

    def add(self, name, tip, entries, widgets):
        if name in self._names:
            raise ValueError(f"field {name} is given twice")
        if not tip:
            raise ValueError(f"field {name} has no tooltip")
        self._names.add(name)
        self.fields.append((name, tip, entries, widgets))

    def text(self, name, tip, widget, cells=0, lines=1, right=False):
        flags = DO_NOT_SCROLL | (COMB if cells else 0) | (MULTILINE if lines > 1 else 0)
        entries = {"FT": Name("Tx"), "Ff": flags, "DA": f"/NotoSans {number(FIELD_SIZE)} Tf 0.106 0.141 0.188 rg"}
        if cells:
            entries["MaxLen"] = cells
        if right:
            entries["Q"] = 2
        self.add(name, tip, entries, [widget])

    def check(self, name, tip, widget):
        widget.entries = {"AS": Name("Off"), "states": {"Yes": "tick"}}
        self.add(name, tip, {"FT": Name("Btn"), "Ff": 0, "V": Name("Off")}, [widget])

    def radio(self, name, tip, choices):
        """Choices are (state, widget, text)."""
        for state, widget, text in choices:
            widget.entries = {"AS": Name("Off"), "Contents": f"{tip}, {text}", "states": {state: "dot"}}
        self.add(name, tip, {"FT": Name("Btn"), "Ff": RADIO | NO_TOGGLE_TO_OFF, "V": Name("Off")},
                 [widget for _, widget, _ in choices])

    def signature(self, name, tip, widget):
        self.add(name, tip, {"FT": Name("Sig")}, [widget])

    def write(self, pdf, font_ref, key_of):
        """Adds all fields; `key_of(widget)` is its key in the parent tree. Gives the AcroForm dictionary."""
        top = []
        for name, tip, entries, widgets in self.fields:
            field = {"T": name, "TU": tip, **entries}
            if not entries.get("Ff", 0) & RADIO:
                pdf.put(widgets[0].ref, {**_widget(pdf, widgets[0], key_of), **field})
                top.append(widgets[0].ref)
                continue
            parent = pdf.add({**field, "Kids": [widget.ref for widget in widgets]})
            top.append(parent)
            for widget in widgets:
                pdf.put(widget.ref, {**_widget(pdf, widget, key_of), "Parent": parent, "TU": tip})
        return {"Fields": top, "DA": f"/NotoSans {number(FIELD_SIZE)} Tf 0 g",
                "DR": {"Font": {"NotoSans": font_ref}}}


def _widget(pdf, widget, key_of):
    left, top, width, height = widget.rect
    entries = {"Type": Name("Annot"), "Subtype": Name("Widget"), "F": PRINT, "P": widget.page.ref,
               "Rect": [float(left), float(HEIGHT - top - height), float(left + width), float(HEIGHT - top)],
               "StructParent": key_of(widget)}
    own = dict(widget.entries)
    states = own.pop("states", None)
    entries.update(own)
    size = (width, height)
    if states is None:
        entries["AP"] = {"N": _blank(pdf, size)}
    else:
        normal = {state: pdf.add(_mark(size, shape)) for state, shape in states.items()}
        entries["AP"] = {"N": {**normal, "Off": _blank(pdf, size)}}
        entries["MK"] = {"CA": "4" if "tick" in states.values() else "l"}
    return entries


def _form(size, data):
    return Stream({"Type": Name("XObject"), "Subtype": Name("Form"), "BBox": [0, 0, float(size[0]), float(size[1])],
                   "Resources": {}}, data, plain=True)


def _blank(pdf, size):
    """An empty appearance, one for each widget: whoever fills a field may rewrite its stream in place."""
    return pdf.add(_form(size, b"/Tx BMC EMC"))


def _mark(size, shape):
    side = size[0]
    if shape == "dot":
        return _form(size, f"{fill(INK)} {circle(side / 2, side / 2, side * 0.27)} f".encode("ascii"))
    points = [number(side * part) for part in (0.2, 0.52, 0.42, 0.27, 0.82, 0.78)]
    return _form(size, (f"{stroke(INK)} 1.7 w 1 J 1 j {points[0]} {points[1]} m {points[2]} {points[3]} l "
                        f"{points[4]} {points[5]} l S").encode("ascii"))


def widget_on(page, x, top, width, height, element):
    """A widget of `element` (a Form element) on the page, in reading order."""
    widget = Widget(page, (x, top, width, height), element)
    element.kids.append(widget)
    page.widgets.append(widget)
    return widget
