#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the official PDF templates from layouts/*.json: tagged AcroForms, the same bytes on each run.

usage: build.py [--output DIRECTORY] [ID ...]
Without DIRECTORY the templates go to ../content/documents. Exit 1 and one line per fault when a layout is wrong.
"""
import argparse
import json
import pathlib
import sys

from items import LayoutError
from pdfobjects import Name, PdfFile, Stream
from sheet import Sheet
from taggedpage import HEIGHT, WIDTH, Element, Widget

HERE = pathlib.Path(__file__).resolve().parent
LAYOUTS = HERE / "layouts"
DATE = "2026-11-02T08:00:00+01:00"
PDF_DATE = "D:20261102080000+01'00'"
TAGS = {"fr": "fr-FR", "de": "de-DE"}


def build(layout):
    """The bytes of the template of one layout. Raises LayoutError."""
    sheet = Sheet(layout)
    try:
        sheet.draw()
    except (LayoutError, ValueError, KeyError) as error:
        raise LayoutError(f"{layout.get('id')}: {error!r}") from error
    pdf = PdfFile()
    catalog = pdf.reserve()
    pages = pdf.reserve()
    for page in sheet.pages:
        page.ref = pdf.reserve()
        for widget in page.widgets:
            widget.ref = pdf.reserve()
    text, bold = sheet.faces.regular.embed(pdf), sheet.faces.bold.embed(pdf)
    keys = {id(widget): len(sheet.pages) + index
            for index, widget in enumerate(widget for page in sheet.pages for widget in page.widgets)}
    acroform = sheet.form.write(pdf, text, lambda widget: keys[id(widget)])
    for key, page in enumerate(sheet.pages):
        pdf.put(page.ref, {
            "Type": Name("Page"), "Parent": pages, "MediaBox": [0, 0, WIDTH, HEIGHT],
            "Resources": {"Font": {"Text": text, "Bold": bold}}, "Contents": pdf.add(page.stream()),
            "Annots": [widget.ref for widget in page.widgets], "Tabs": Name("S"), "StructParents": key})
    pdf.put(pages, {"Type": Name("Pages"), "Kids": [page.ref for page in sheet.pages], "Count": len(sheet.pages)})
    title = f"{layout['title']} – {sheet.town.name}"
    pdf.put(catalog, {
        "Type": Name("Catalog"), "Version": Name("1.7"), "Pages": pages, "AcroForm": acroform,
        "Lang": TAGS[layout["language"]], "MarkInfo": {"Marked": True},
        "ViewerPreferences": {"DisplayDocTitle": True}, "StructTreeRoot": _structure(pdf, sheet, keys),
        "Metadata": pdf.add(_metadata(title, layout, sheet))})
    info = pdf.add({"Title": title, "Author": sheet.town.name, "Subject": layout["number"],
                    "Creator": "Parvis", "CreationDate": PDF_DATE, "ModDate": PDF_DATE})
    return pdf.to_bytes(catalog, info)


def _structure(pdf, sheet, keys):
    """The structure tree with its parent tree; gives the reference of the root."""
    root = pdf.reserve()
    owners = {}

    def number_all(element):
        element.ref = pdf.reserve()
        for kid in element.kids:
            if isinstance(kid, Element):
                number_all(kid)

    def write(element, parent):
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                write(kid, element.ref)
                kids.append(kid.ref)
            elif isinstance(kid, Widget):
                owners[keys[id(kid)]] = element.ref
                kids.append({"Type": Name("OBJR"), "Obj": kid.ref, "Pg": kid.page.ref})
            else:
                page, mcid = kid
                kids.append({"Type": Name("MCR"), "Pg": page.ref, "MCID": mcid})
        pdf.put(element.ref, {"Type": Name("StructElem"), "S": Name(element.tag), "P": parent, "K": kids})

    number_all(sheet.root)
    write(sheet.root, root)
    for key, page in enumerate(sheet.pages):
        owners[key] = [element.ref for element in page.marked]
    flat = [part for key in sorted(owners) for part in (key, owners[key])]
    pdf.put(root, {"Type": Name("StructTreeRoot"), "K": [sheet.root.ref], "ParentTree": pdf.add({"Nums": flat}),
                   "ParentTreeNextKey": len(owners)})
    return root


def _metadata(title, layout, sheet):
    escaped = title.replace("&", "&amp;").replace("<", "&lt;")
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escaped}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{sheet.town.name}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{TAGS[layout["language"]]}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{DATE}</xmp:CreateDate><xmp:ModifyDate>{DATE}</xmp:ModifyDate>
<xmp:CreatorTool>Parvis</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
    return Stream({"Type": Name("Metadata"), "Subtype": Name("XML")}, packet.encode("utf-8"), plain=True)


def main():
    parser = argparse.ArgumentParser(description="Make the official PDF templates.")
    parser.add_argument("--output", type=pathlib.Path, default=HERE.parent / "content" / "documents")
    parser.add_argument("ids", nargs="*")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    faults = 0
    for path in sorted(LAYOUTS.glob("*.json")):
        if arguments.ids and path.stem not in arguments.ids:
            continue
        try:
            data = build(json.loads(path.read_text(encoding="utf-8")))
        except (LayoutError, json.JSONDecodeError) as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            faults += 1
            continue
        (arguments.output / f"{path.stem}.pdf").write_bytes(data)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
