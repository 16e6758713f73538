# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes PDF 1.7 objects, byte for byte the same on each run (ISO 32000-1, section 7).

Python values stand for PDF values: dict, list, int, float, bool, None, Name, Ref, bytes (a literal string)
and str (a text string, written as UTF-16BE when it is not plain ASCII). Units are points.
"""
import hashlib
import zlib


class Name(str):
    """A PDF name without its slash."""


class Ref(int):
    """The number of an indirect object; generation is always 0."""


class Stream:
    """A stream object. The data is deflated when written unless `plain` is set."""

    def __init__(self, entries, data, plain=False):
        self.entries = dict(entries)
        self.data = data
        self.plain = plain


def number(value):
    """A number with at most three decimals and no trailing zero."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def literal(data):
    """Bytes as a PDF literal string."""
    out = bytearray(b"(")
    for byte in data:
        if byte in b"()\\":
            out += b"\\" + bytes([byte])
        elif 32 <= byte < 127:
            out.append(byte)
        else:
            out += b"\\%03o" % byte
    return bytes(out + b")")


def encode(value):
    """Any Python value of the table above as PDF syntax."""
    if value is None:
        return b"null"
    if value is True or value is False:
        return b"true" if value else b"false"
    if isinstance(value, Ref):
        return b"%d 0 R" % int(value)
    if isinstance(value, Name):
        return b"/" + str(value).encode("ascii")
    if isinstance(value, (int, float)):
        return number(value).encode("ascii")
    if isinstance(value, bytes):
        return literal(value)
    if isinstance(value, str):
        if value.isascii():
            return literal(value.encode("ascii"))
        return b"<FEFF" + value.encode("utf-16-be").hex().upper().encode("ascii") + b">"
    if isinstance(value, dict):
        inner = b" ".join(encode(Name(key)) + b" " + encode(item) for key, item in value.items())
        return b"<< " + inner + b" >>"
    if isinstance(value, (list, tuple)):
        return b"[ " + b" ".join(encode(item) for item in value) + b" ]"
    raise TypeError(f"no PDF form for {type(value).__name__}")


class PdfFile:
    """Numbered objects, written in order with a classic cross-reference table."""

    def __init__(self):
        self._objects = []

    def reserve(self):
        """A number for an object given later with `put`."""
        self._objects.append(None)
        return Ref(len(self._objects))

    def put(self, ref, value):
        self._objects[ref - 1] = value

    def add(self, value):
        ref = self.reserve()
        self.put(ref, value)
        return ref

    def to_bytes(self, root, info):
        """The whole file. The file identifier is the digest of its own body."""
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for index, value in enumerate(self._objects, start=1):
            if value is None:
                raise ValueError(f"object {index} was reserved and never given")
            offsets.append(len(out))
            out += b"%d 0 obj\n" % index + self._body(value) + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        for offset in offsets:
            out += b"%010d 00000 n \n" % offset
        digest = hashlib.md5(bytes(out)).digest()
        identifier = b"<" + digest.hex().upper().encode("ascii") + b">"
        out += b"trailer\n<< /Size %d /Root %s /Info %s /ID [ %s %s ] >>\n" % (
            len(offsets) + 1, encode(root), encode(info), identifier, identifier)
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)

    @staticmethod
    def _body(value):
        if not isinstance(value, Stream):
            return encode(value)
        entries, data = dict(value.entries), value.data
        if not value.plain:
            data = zlib.compress(data, 9)
            entries["Filter"] = Name("FlateDecode")
        entries["Length"] = len(data)
        return encode(entries) + b"\nstream\n" + data + b"\nendstream"
