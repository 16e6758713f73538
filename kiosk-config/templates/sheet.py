# SPDX-License-Identifier: GPL-3.0-or-later
"""Flows a layout onto A4 pages: letterhead, numbered sections, rows of fields, notices, page numbers."""
import math
import re

from acroform import AcroForm, widget_on
from fonts import Faces, wrap
from items import BODY, DENSE, EDGE, GREY, GROUND, INK, KINDS, LOOSE, WHITE, LayoutError
from taggedpage import HEIGHT, WIDTH, Element, Page, box, fill, line, stroke
from towns import TOWNS, WORDS

LEFT, RIGHT, GUTTER, COLUMNS = 48, WIDTH - 48, 10, 12
TOP, BOTTOM = 34, HEIGHT - 44
LEGAL = 8


def typeset(value):
    """No line break before high punctuation, after a paragraph sign, nor between a number and its unit."""
    if isinstance(value, dict):
        return {key: typeset(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typeset(item) for item in value]
    if isinstance(value, str):
        value = re.sub(r"(§|L\.|Art\.) (\d)", "\\1\u00a0\\2", value)
        value = re.sub(r" ([:;?!€])", "\u00a0\\1", value)
        return re.sub(r"(\d) (ans|mois|jours|h|€)\b", "\\1\u00a0\\2", value)
    return value


class Sheet:
    """The pages of one template while they are drawn."""

    def __init__(self, layout):
        self.layout = typeset(layout)
        self.language = layout["language"]
        self.town, self.words = TOWNS[layout["town"]], WORDS[layout["language"]]
        self.metrics = DENSE if layout.get("dense") else LOOSE
        self.faces = Faces()
        self.faces.regular.use_all()
        self.form = AcroForm()
        self.root = self.parent = Element("Document")
        self.pages, self.sections = [], 0
        self.right = RIGHT
        self.y = 0

    @property
    def page(self):
        return self.pages[-1]

    def draw(self):
        """Draws everything. Raises LayoutError when the layout does not fit."""
        self._new_page()
        self._title()
        blocks = self.layout["body"]
        for index, block in enumerate(blocks):
            if self.y + self._together(blocks[index:]) > BOTTOM or block.get("break"):
                self._new_page()
            self._block(block)
        self._legal()
        self._footers()

    def _together(self, blocks):
        """What must not be parted from the first block: a section stays whole, or whole up to its second group."""
        heads = [index for index, block in enumerate(blocks) if index and ("section" in block or "group" in block)]
        if "section" in blocks[0] and heads and "group" in blocks[heads[0]]:
            heads = heads[1:]
        elif not ("section" in blocks[0] or "group" in blocks[0]):
            heads = [1]
        whole = blocks[:heads[0]] if heads else blocks
        return sum(self._height(block) + self.metrics.row_gap for block in whole) - self.metrics.row_gap

    # Blocks: {"section"}, {"group"}, {"text"}, {"list"}, {"row"}, {"office"}; a row's "prefix" goes before its tooltips.

    def _height(self, block):
        if "section" in block:
            return self.metrics.section_gap + 18
        if "group" in block:
            return 18 - self.metrics.row_gap
        if "text" in block:
            return 13 * len(self._lines(block["text"], BODY)) + 2
        if "list" in block:
            return sum(13 * len(self._lines(text, BODY, RIGHT - LEFT - 14)) + 2 for text in block["list"])
        if "office" in block:
            return 58
        return max(item.height(width) for item, _, width in self._items(block))

    def _block(self, block):
        height = self._height(block)
        if "section" in block:
            self._section(block["section"])
        elif "group" in block:
            self._words(block["group"], self.faces.bold, BODY, self.town.accent, tag="H3")
        elif "text" in block:
            self._words(block["text"], self.faces.regular, BODY, INK)
        elif "list" in block:
            self._list(block["list"])
        elif "office" in block:
            self._office(block["office"], height)
        else:
            for item, x, width in self._items(block):
                item.draw(x, self.y, width)
        self.y += height + self.metrics.row_gap

    def _items(self, block):
        column = (RIGHT - LEFT + GUTTER) / COLUMNS
        x, used = LEFT, 0
        for spec in block["row"]:
            span = spec.get("span", COLUMNS)
            used += span
            if used > COLUMNS:
                raise LayoutError(f"row of {spec.get('name')}: {used} columns")
            width = column * span - GUTTER
            if "name" in spec or spec.get("kind") in ("check", "words"):
                yield KINDS[spec.get("kind", "text")](self, spec, block.get("prefix", "")), x, width
            x += column * span

    def _section(self, title):
        self.sections += 1
        top, accent, bold = self.y + self.metrics.section_gap, self.town.accent, self.faces.bold
        self.parent = Element("Sect", self.root)
        self.page.shapes([fill(accent), box(LEFT, top, 16, 16, 2.5) + " f", stroke(accent), "0.8 w",
                          line(LEFT + 24 + bold.width(title, 12) + 8, top + 8.5, RIGHT, top + 8.5)])
        numeral = str(self.sections)
        self.page.text(Element("H2", self.parent), [
            (LEFT + 8 - bold.width(numeral, 10) / 2, top + 11.7, bold, 10, WHITE, numeral),
            (LEFT + 24, top + 12.4, bold, 12, accent, title)])

    def _lines(self, text, size, width=RIGHT - LEFT, face=None):
        return wrap(face or self.faces.regular, size, text, width)

    def _words(self, text, face, size, colour, tag="P"):
        rows = [(LEFT, self.y + 10 + 13 * i, face, size, colour, part)
                for i, part in enumerate(self._lines(text, size, face=face))]
        self.page.text(Element(tag, self.parent), rows)

    def _list(self, texts):
        top, everything = self.y, Element("L", self.parent)
        for text in texts:
            rows = [(LEFT + 14, top + 10 + 13 * i, self.faces.regular, BODY, INK, part)
                    for i, part in enumerate(self._lines(text, BODY, RIGHT - LEFT - 14))]
            self.page.shapes([fill(self.town.accent), box(LEFT + 3, top + 5, 4, 4, 1) + " f"])
            self.page.text(Element("LBody", Element("LI", everything)), rows)
            top += 13 * len(rows) + 2

    def _office(self, labels, height):
        """A box for pen and stamp: no field in it."""
        regular, bold = self.faces.regular, self.faces.bold
        width = (RIGHT - LEFT - 20) / len(labels)
        self.page.shapes([fill("E9ECEF"), stroke(EDGE), "0.6 w", box(LEFT, self.y, RIGHT - LEFT, height, 1.5) + " B",
                          stroke(GREY), "0.5 w [1 2] 0 d"] +
                         [line(LEFT + 10 + width * i, self.y + 50, LEFT + width * (i + 1), self.y + 50)
                          for i in range(len(labels))])
        block = Element("Div", self.parent)
        self.page.text(Element("P", block), [(LEFT + 10, self.y + 13, bold, 9, INK, self.words["office"])])
        for index, label in enumerate(labels):
            self.page.text(Element("P", block), [(LEFT + 10 + width * index, self.y + 28, regular, 9, INK, label)])

    def _new_page(self):
        self.pages.append(Page(self.faces))
        if len(self.pages) == 1:
            return
        regular = self.faces.regular
        words = f"{self.town.name} · {self.layout['title']} · {self.layout['number']}"
        self.page.artifact_text("Header", [(LEFT, TOP + 10, regular, 9, GREY, words)])
        self.page.shapes([stroke(self.town.accent), "1 w", line(LEFT, TOP + 17, RIGHT, TOP + 17)])
        self.y = TOP + 28

    def _title(self):
        regular, bold, accent, page = self.faces.regular, self.faces.bold, self.town.accent, self.page
        page.shapes(self.town.mark(LEFT, TOP, 34, accent) +
                    [stroke(accent), "1.2 w 0 J", line(LEFT, TOP + 45, RIGHT, TOP + 45)])
        head = Element("P", self.root)
        page.text(head, [(LEFT + 44, TOP + 14, bold, 13, INK, self.town.name),
                         (LEFT + 44, TOP + 29, regular, 10, GREY, self.layout["service"])])
        number = f"{self.words['form']} {self.layout['number']}"
        page.text(Element("P", self.root), [
            (RIGHT - bold.width(number, 10), TOP + 13, bold, 10, INK, number),
            (RIGHT - regular.width(self.words["version"], 9), TOP + 28, regular, 9, GREY, self.words["version"])])
        box_width = 150
        lines = self._lines(self.layout["title"], 19, RIGHT - LEFT - box_width - 24, bold)
        top = TOP + 56
        page.text(Element("H1", self.root), [(LEFT, top + 18 + 24 * i, bold, 19, INK, part)
                                             for i, part in enumerate(lines)])
        self._reference(RIGHT - box_width, top - 3, box_width)
        self.y = top + max(24 * len(lines), 34) + 4
        lead = self._lines(self.layout["lead"], BODY)
        page.text(Element("P", self.root), [(LEFT, self.y + 10 + 13 * i, regular, BODY, INK, part)
                                            for i, part in enumerate(lead)])
        self.y += 13 * len(lead) + 3

    def _reference(self, x, top, width):
        label = self.words["reference"]
        self.page.text(Element("P", self.root), [(x, top + 9, self.faces.regular, 9, INK, label)])
        self.page.shapes([fill(GROUND), stroke(EDGE), "0.6 w", box(x, top + 13.5, width, self.metrics.box, 1.5) + " B"])
        widget = widget_on(self.page, x + 2, top + 14.5, width - 4, self.metrics.box - 2, Element("Form", self.root))
        self.form.text("reference", label, widget)

    def _legal(self):
        """The data protection notice, at the foot of the last page."""
        regular, bold, heading = self.faces.regular, self.faces.bold, self.words["privacy"] + "."
        indent = bold.width(heading, LEGAL) + regular.width(" ", LEGAL)
        blank = "\u00a0" * math.ceil(indent / regular.width("\u00a0", LEGAL))
        lines = self._lines(blank + self.layout["legal"], LEGAL)
        height = 11 * len(lines) + 8
        if self.y + height > BOTTOM:
            self._new_page()
        top = BOTTOM - height
        self.page.shapes([stroke(EDGE), "0.6 w", line(LEFT, top, RIGHT, top)])
        self.parent = Element("Sect", self.root)
        rows = [(LEFT, top + 12 + 11 * i, regular, LEGAL, GREY, part) for i, part in enumerate(lines)]
        rows[0] = (LEFT + indent, top + 12, regular, LEGAL, GREY, lines[0].lstrip("\u00a0"))
        self.page.text(Element("P", self.parent), [(LEFT, top + 12, bold, LEGAL, INK, heading)] + rows)

    def _footers(self):
        regular, bold = self.faces.regular, self.faces.bold
        for index, page in enumerate(self.pages, start=1):
            numeral = f"{self.words['page']} {index}/{len(self.pages)}"
            page.shapes([stroke(self.town.accent), "0.8 w", line(LEFT, HEIGHT - 39, RIGHT, HEIGHT - 39)])
            page.artifact_text("Footer", [
                (LEFT, HEIGHT - 26, regular, 8, GREY, self.town.address),
                (RIGHT - bold.width(numeral, 9), HEIGHT - 26, bold, 9, INK, numeral)])
