# SPDX-License-Identifier: GPL-3.0-or-later
"""Noto Sans as an embedded, subset, simple TrueType font in WinAnsi encoding."""
import io

from fontTools import subset
from fontTools.ttLib import TTFont

from pdfobjects import Name, Stream

DIRECTORY = "/usr/share/fonts/truetype/noto/"
FIRST, LAST = 32, 255


def _character(code):
    try:
        return bytes([code]).decode("cp1252")
    except UnicodeDecodeError:
        return None


WIN_ANSI = {code: _character(code) for code in range(FIRST, LAST + 1) if _character(code)}


class Face:
    """One face: measures text in points and embeds itself. Text outside WinAnsi is refused."""

    def __init__(self, file_name, tag, flags):
        self.base_name = tag + "+" + file_name.removesuffix(".ttf")
        self._path = DIRECTORY + file_name
        self._flags = flags
        font = TTFont(self._path, recalcTimestamp=False)
        self._scale = 1000 / font["head"].unitsPerEm
        characters, metrics = font.getBestCmap(), font["hmtx"]
        self._widths = {code: metrics[characters[ord(char)]][0] * self._scale
                        for code, char in WIN_ANSI.items() if ord(char) in characters}
        head, hhea, os2 = font["head"], font["hhea"], font["OS/2"]
        self._descriptor = {
            "FontBBox": [round(edge * self._scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)],
            "Ascent": round(hhea.ascent * self._scale), "Descent": round(hhea.descent * self._scale),
            "CapHeight": round(os2.sCapHeight * self._scale), "XHeight": round(os2.sxHeight * self._scale),
            "StemV": 80 if "Regular" in file_name else 140, "ItalicAngle": 0}
        self._used = set()

    def encode(self, text):
        """The text in WinAnsi; remembered for the subset. Raises UnicodeEncodeError on a foreign character."""
        data = text.encode("cp1252")
        self._used.update(text)
        return data

    def use_all(self):
        """Keeps every WinAnsi character: what a person may type into a field."""
        self._used.update(WIN_ANSI.values())

    def width(self, text, size):
        return sum(self._widths[code] for code in text.encode("cp1252")) * size / 1000

    def embed(self, pdf):
        """Adds the font to the file and gives its reference."""
        program = self._program()
        stream = pdf.add(Stream({"Length1": len(program)}, program))
        descriptor = pdf.add({"Type": Name("FontDescriptor"), "FontName": Name(self.base_name),
                              "Flags": self._flags, **self._descriptor, "FontFile2": stream})
        to_unicode = pdf.add(Stream({}, self._to_unicode()))
        widths = [round(self._widths.get(code, 0), 1) for code in range(FIRST, LAST + 1)]
        return pdf.add({"Type": Name("Font"), "Subtype": Name("TrueType"), "BaseFont": Name(self.base_name),
                        "FirstChar": FIRST, "LastChar": LAST, "Widths": widths,
                        "Encoding": Name("WinAnsiEncoding"), "FontDescriptor": descriptor,
                        "ToUnicode": to_unicode})

    def _program(self):
        options = subset.Options()
        options.hinting = False
        options.layout_features = []
        options.glyph_names = False
        options.notdef_outline = True
        options.recalc_timestamp = False
        options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "meta"]
        font = subset.load_font(self._path, options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes={ord(char) for char in self._used})
        subsetter.subset(font)
        buffer = io.BytesIO()
        subset.save_font(font, buffer, options)
        return buffer.getvalue()

    @staticmethod
    def _to_unicode():
        lines = [f"<{code:02X}> <{ord(char):04X}>" for code, char in WIN_ANSI.items()]
        parts = ["/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                 "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                 "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                 "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"]
        for start in range(0, len(lines), 100):
            chunk = lines[start:start + 100]
            parts.append(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar\n")
        parts.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return "".join(parts).encode("ascii")


class Faces:
    """The two faces of a template."""

    def __init__(self):
        self.regular = Face("NotoSans-Regular.ttf", "PRVREG", 32)
        self.bold = Face("NotoSans-Bold.ttf", "PRVBLD", 32 | 1 << 18)


def wrap(face, size, text, width):
    """Lines no wider than `width` points; a single longer word stays whole."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and face.width(longer, size) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines
