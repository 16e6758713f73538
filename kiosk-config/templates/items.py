# SPDX-License-Identifier: GPL-3.0-or-later
"""The items of a row: each kind knows its height in a width and draws itself. Lengths are points."""
from acroform import widget_on
from fonts import wrap
from taggedpage import HEIGHT, Element, box, circle, fill, line, stroke

INK, GREY, GROUND, EDGE, WHITE = "1B2430", "4E5A66", "F2F5F7", "7E8B98", "FFFFFF"
LABEL, BODY = 9, 9.5
AREA_LINE = 14
CELL, CELL_GAP = 12.9, 5
MARK, MARK_LINE, MARK_GAP = 11, 15.5, 16


class Metrics:
    """The rhythm of a page: space of a label, height of a box, gaps after a row and before a section."""

    def __init__(self, label, box_height, row_gap, section_gap):
        self.label, self.box, self.row_gap, self.section_gap = label, box_height, row_gap, section_gap


LOOSE, DENSE = Metrics(13.5, 21, 7, 8), Metrics(12.5, 19, 5.5, 5)


class LayoutError(Exception):
    """A layout that cannot be drawn: the message names the field."""


class Item:
    """One item of a row. `sheet` gives faces, page, AcroForm and the structure parent."""

    def __init__(self, sheet, spec, prefix):
        self.sheet, self.spec, self.prefix = sheet, spec, prefix
        self.regular, self.bold = sheet.faces.regular, sheet.faces.bold
        self.metrics = sheet.metrics

    @property
    def name(self):
        return self.spec["name"]

    def tip(self):
        words = self.spec.get("tip") or " ".join(
            part for part in (self.spec.get("label"), self.spec.get("note") and f"({self.spec['note']})") if part)
        return f"{self.prefix}, {words}" if self.prefix else words

    def has_label(self):
        return bool(self.spec.get("label"))

    def height(self, width):
        return (self.metrics.label if self.has_label() else 0) + self.body_height(width)

    def draw(self, x, top, width):
        if self.has_label():
            self.draw_label(x, top, width)
            top += self.metrics.label
        self.draw_body(x, top, width)

    def draw_label(self, x, top, width):
        label, note = self.spec["label"], self.spec.get("note")
        face = self.bold if self.spec.get("strong") else self.regular
        label_width = face.width(label, LABEL)
        total = label_width + (self.regular.width(" " + note, LABEL) if note else 0)
        if total > width + 0.5:
            raise LayoutError(f"{self.spec.get('name', label)}: label is {total - width:.0f} pt too wide")
        rows = [(x, top + 9, face, LABEL, INK, label)]
        if note:
            rows.append((x + label_width + self.regular.width(" ", LABEL), top + 9, self.regular, LABEL, GREY, note))
        self.sheet.page.text(Element("P", self.sheet.parent), rows)

    def form_element(self):
        return Element("Form", self.sheet.parent)

    def boxes(self, frames, ticks=()):
        operators = [fill(GROUND), stroke(EDGE), "0.6 w"]
        operators += [box(*frame, 1.5) + " B" for frame in frames]
        operators += ["0.4 w"] + [line(*tick) for tick in ticks]
        self.sheet.page.shapes(operators)


class TextItem(Item):
    """One line or, with `lines`, a larger box; `unit` stands right of the box."""

    def body_height(self, width):
        return self.metrics.box if self.spec.get("lines", 1) == 1 else 8 + AREA_LINE * self.spec["lines"]

    def draw_body(self, x, top, width):
        unit, height = self.spec.get("unit"), self.body_height(width)
        if unit:
            unit_width = self.regular.width(unit, BODY)
            width -= unit_width + 4
        self.boxes([(x, top, width, height)])
        widget = widget_on(self.sheet.page, x + 2, top + 1, width - 4, height - 2, self.form_element())
        self.sheet.form.text(self.name, self.tip(), widget, lines=self.spec.get("lines", 1),
                             right=self.spec.get("align") == "right")
        if unit:
            self.sheet.page.text(Element("P", self.sheet.parent),
                                 [(x + width + 4, top + 14, self.regular, BODY, INK, unit)])


class CombItem(Item):
    """One box for each character; `cells` is their number."""

    def body_height(self, width):
        return self.metrics.box

    def draw_body(self, x, top, width):
        self.draw_comb(self.name, self.tip(), x, top, self.spec["cells"])

    def draw_comb(self, name, tip, x, top, cells):
        width = CELL * cells
        bottom = top + self.metrics.box
        ticks = [(x + CELL * i, bottom - 5, x + CELL * i, bottom - 0.5) for i in range(1, cells)]
        self.boxes([(x, top, width, self.metrics.box)], ticks)
        widget = widget_on(self.sheet.page, x, top + 1, width, self.metrics.box - 2, self.form_element())
        self.sheet.form.text(name, tip, widget, cells=cells)
        return x + width


class DateItem(CombItem):
    """Day, month and year as three combs named nameDay, nameMonth, nameYear."""

    PARTS = {"fr": ("jour", "mois", "année"), "de": ("Tag", "Monat", "Jahr")}

    def draw_body(self, x, top, width):
        words = self.PARTS[self.sheet.language]
        for part, word, cells in zip(("Day", "Month", "Year"), words, (2, 2, 4)):
            end = self.draw_comb(self.name + part, f"{self.tip()}, {word}", x, top, cells)
            x = end + CELL_GAP
        if end > self.sheet.right + 0.5:
            raise LayoutError(f"{self.name}: the date leaves the page")


class MarkItem(Item):
    """Circles or squares before texts, side by side or in `columns`."""

    def places(self, width):
        """(x, y, text width) of each option, and the height of all."""
        texts, columns = self.texts(), self.spec.get("columns")
        offset = MARK + 5
        if columns:
            step = (width + 10) / columns
            places, y = [], 0
            for start in range(0, len(texts), columns):
                group = texts[start:start + columns]
                tallest = max(len(self.lines(text, step - offset - 10)) for text in group)
                places += [(step * i, y, step - offset - 10) for i in range(len(group))]
                y += MARK_LINE + (tallest - 1) * 12
            return places, y + 2
        places, x, y = [], 0, 0
        for text in texts:
            need = offset + self.regular.width(text, BODY)
            if x and x + need > width:
                x, y = 0, y + MARK_LINE
            places.append((x, y, width))
            x += need + MARK_GAP
        return places, y + MARK_LINE + 2

    def lines(self, text, width):
        return wrap(self.regular, BODY, text, width)

    def body_height(self, width):
        return max(self.places(width)[1], self.metrics.box if self.spec.get("tall") else 0)

    def draw_option(self, x, top, width, text):
        self.mark(x, top + 2)
        widget = widget_on(self.sheet.page, x, top + 2, MARK, MARK, self.form_element())
        rows = [(x + MARK + 5, top + 11 + 12 * i, self.regular, BODY, INK, part)
                for i, part in enumerate(self.lines(text, width))]
        self.sheet.page.text(Element("P", self.sheet.parent), rows)
        return widget


class RadioItem(MarkItem):
    """`options`: [state, text] rows, one of which may be on."""

    def texts(self):
        return [text for _, text in self.spec["options"]]

    def mark(self, x, top):
        self.sheet.page.shapes([fill(WHITE), stroke(EDGE), "0.8 w",
                                circle(x + MARK / 2, HEIGHT - top - MARK / 2, MARK / 2) + " B"])

    def draw_body(self, x, top, width):
        choices = []
        for (state, text), (dx, dy, room) in zip(self.spec["options"], self.places(width)[0]):
            choices.append((state, self.draw_option(x + dx, top + dy, room, text), text))
        self.sheet.form.radio(self.name, self.tip(), choices)


class CheckItem(MarkItem):
    """`options`: [field name, text] rows, each a field of its own."""

    def texts(self):
        return [text for _, text in self.spec["options"]]

    def mark(self, x, top):
        self.sheet.page.shapes([fill(WHITE), stroke(EDGE), "0.8 w", box(x, top, MARK, MARK, 1.5) + " B"])

    def draw_body(self, x, top, width):
        for (name, text), (dx, dy, room) in zip(self.spec["options"], self.places(width)[0]):
            widget = self.draw_option(x + dx, top + dy, room, text)
            label = self.spec.get("label") or self.prefix
            self.sheet.form.check(name, f"{label}, {text}" if label else text, widget)


class SignItem(Item):
    """The place of the drawn signature."""

    def body_height(self, width):
        return self.spec.get("height", 62)

    def draw_body(self, x, top, width):
        height = self.body_height(width)
        self.sheet.page.shapes([fill(WHITE), stroke(EDGE), "0.8 w", box(x, top, width, height, 1.5) + " B"])
        widget = widget_on(self.sheet.page, x + 4, top + 4, width - 8, height - 8, self.form_element())
        self.sheet.form.signature(self.name, self.tip(), widget)


class WordsItem(Item):
    """Words above a column of fields."""

    def body_height(self, width):
        return 13 * len(wrap(self.bold, BODY, self.spec["text"], width))

    def draw_body(self, x, top, width):
        rows = [(x, top + 10 + 13 * i, self.bold, BODY, INK, part)
                for i, part in enumerate(wrap(self.bold, BODY, self.spec["text"], width))]
        self.sheet.page.text(Element("P", self.sheet.parent), rows)


KINDS = {"text": TextItem, "comb": CombItem, "date": DateItem, "radio": RadioItem, "check": CheckItem,
         "sign": SignItem, "words": WordsItem}
