#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the official PDF templates: built from their layouts, accessible, and bound by their forms without a gap.

usage: templates.py SOURCE_DIRECTORY
Exit 1 with one line per fault. Byte equality is expected with the same font tools; with others the files must say the
same (pages, fields, tags, document facts), since only the embedded font programs may differ.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf

RADIO = 1 << 15


def plain(value, depth=0):
    """A PDF value as nested Python values; links upwards and font programs are left out."""
    if isinstance(value, pikepdf.Dictionary):
        skipped = ("/Parent", "/P", "/Pg", "/Obj", "/FontFile2", "/Filter", "/DecodeParms", "/Length", "/Length1")
        return {str(key): plain(item, depth + 1) for key, item in value.items() if key not in skipped and depth < 8}
    if isinstance(value, pikepdf.Array):
        return [plain(item, depth + 1) for item in value]
    if isinstance(value, pikepdf.Stream):
        return plain(value.stream_dict, depth + 1), value.read_bytes()
    return str(value)


def elements(node):
    """All structure elements below a node, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def essence(pdf):
    """What two builds of a template must have in common."""
    root = pdf.Root
    return {
        "facts": [str(root.get(key)) for key in ("/Lang",)] + [str(pdf.docinfo["/Title"]), str(pdf.docinfo["/Subject"])],
        "form": plain(root.AcroForm.Fields),
        "tags": [str(element.S) for element in elements(root.StructTreeRoot)],
        "pages": [(page.Contents.read_bytes(), plain(page.MediaBox), plain(page.Annots)) for page in pdf.pages],
    }


def compare_builds(templates, documents, say):
    """Each layout gives the committed template, and every committed template has a layout."""
    layouts = {path.stem for path in (templates / "layouts").glob("*.json")}
    committed = {path.stem for path in documents.glob("*.pdf")}
    for name in sorted(layouts ^ committed):
        say(name, "has no committed template" if name in layouts else "has no layout")
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        for output in (first, second):
            run = subprocess.run([sys.executable, "-B", str(templates / "build.py"), "--output", output],
                                 capture_output=True, text=True, check=False)
            if run.returncode:
                say("build.py", run.stderr.strip() or "failed")
                return
        for name in sorted(layouts & committed):
            built = pathlib.Path(first, f"{name}.pdf")
            kept = documents / f"{name}.pdf"
            if built.read_bytes() != pathlib.Path(second, f"{name}.pdf").read_bytes():
                say(name, "two builds differ")
            if built.read_bytes() == kept.read_bytes():
                continue
            with pikepdf.open(built) as one, pikepdf.open(kept) as other:
                ours, theirs = essence(one), essence(other)
                for part in ours:
                    if ours[part] != theirs[part]:
                        say(name, f"{part} differ from the layout: run kiosk-config/templates/build.py")


def check_tags(pdf, name, say):
    """Tagged, titled, in a language, with a heading, and no content outside the structure."""
    root = pdf.Root
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        say(name, "is not marked as tagged")
    if not re.fullmatch(r"(fr-FR|de-DE)", str(root.get("/Lang", ""))):
        say(name, "has no language")
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        say(name, "does not show its title")
    with pdf.open_metadata() as metadata:
        if not metadata.get("dc:title") or metadata.get("dc:title") != str(pdf.docinfo.get("/Title", "")):
            say(name, "has no title in its metadata")
    tags = [str(element.S) for element in elements(root.StructTreeRoot)]
    if tags[:1] != ["/Document"] or tags.count("/H1") != 1 or "/H2" not in tags:
        say(name, "lacks Document, one H1 or H2")
    parents = dict(zip(*[iter(root.StructTreeRoot.ParentTree.Nums)] * 2))
    for number, page in enumerate(pdf.pages, start=1):
        if page.get("/Tabs") != "/S":
            say(name, f"page {number} has no tab order by structure")
        content = page.Contents.read_bytes().decode("latin-1")
        marked = [int(mcid) for mcid in re.findall(r"/MCID (\d+)", content)]
        if marked != list(range(len(parents[page.StructParents]))):
            say(name, f"page {number}: marked content and parent tree disagree")
        inside = content.count("EMC") == len(marked) + len(re.findall(r"/Artifact\b", content))
        if not inside or re.search(r"EMC\nBT", content):
            say(name, f"page {number}: text outside marked content")
        for _, font in page.Resources.Font.items():
            if "/FontFile2" not in font.FontDescriptor or "/ToUnicode" not in font:
                say(name, f"page {number}: {font.BaseFont} is not embedded with its characters")
        for widget in page.Annots:
            element = parents.get(widget.get("/StructParent"))
            is_form = isinstance(element, pikepdf.Dictionary) and element.S == "/Form"
            if not is_form or element.K[0].Obj.objgen != widget.objgen:
                say(name, f"page {number}: a field is not in the structure")


def fields_of(pdf, name, say):
    """Field name to field; says which lack a tooltip or an appearance."""
    form = pdf.Root.AcroForm
    if not form.DR.Font:
        say(name, "has no fonts for its fields")
    found = {}
    for field in form.Fields:
        key = str(field.T)
        found[key] = field
        if not str(field.get("/TU", "")).strip():
            say(name, f"field {key} has no tooltip")
        for widget in field.get("/Kids", [field]):
            states = set(widget.AP.N.keys()) if field.FT == "/Btn" else None
            if states is not None and ("/Off" not in states or len(states) != 2):
                say(name, f"field {key} lacks a state")
            if not all(0 <= float(edge) <= 842 for edge in widget.Rect):
                say(name, f"field {key} leaves the page")
    return found


def states_of(field):
    return {str(state)[1:] for widget in field.get("/Kids", [field]) for state in widget.AP.N.keys()} - {"Off"}


def questions_of(form):
    return {field["id"]: field for section in form["sections"] for field in section["fields"]}


def check_bindings(form, fields, name, say):
    """Every binding names a field and every field is bound; choices fit the radio buttons and tick boxes."""
    bindings, questions = form["document"]["bindings"], questions_of(form)
    for missing in sorted(set(bindings) - set(fields)):
        say(name, f"binds {missing}, which the template lacks")
    for unbound in sorted(set(fields) - set(bindings)):
        say(name, f"leaves the field {unbound} unbound")
    for key in set(bindings) & set(fields):
        binding, field = bindings[key], fields[key]
        is_radio = field.FT == "/Btn" and int(field.get("/Ff", 0)) & RADIO
        if (field.FT == "/Sig") != (isinstance(binding, dict) and "signature" in binding):
            say(name, f"{key}: signature and field do not fit")
        if field.FT == "/Btn" and not is_radio and not (isinstance(binding, dict) and "equals" in binding):
            say(name, f"{key}: a tick box needs an \"equals\" binding")
        source = binding.get("rule", {}).get("var") if isinstance(binding, dict) and "rule" in binding else None
        if is_radio and source in questions:
            values = {option["value"] for option in questions[source]["options"]}
            if values != states_of(field):
                say(name, f"{key}: the buttons {sorted(states_of(field))} are not the options {sorted(values)}")
        if isinstance(binding, dict) and isinstance(binding.get("equals"), str):
            if binding["equals"] not in {option["value"] for option in questions[binding["field"]]["options"]}:
                say(name, f"{key}: {binding['equals']} is no option of {binding['field']}")


def main():
    source = pathlib.Path(sys.argv[1])
    templates, content = source / "kiosk-config/templates", source / "kiosk-config/content"
    faults = []

    def say(name, fault):
        faults.append(f"{name}: {fault}")

    compare_builds(templates, content / "documents", say)
    fields = {}
    for path in sorted((content / "documents").glob("*.pdf")):
        with pikepdf.open(path) as pdf:
            check_tags(pdf, path.stem, say)
            fields[path.stem] = fields_of(pdf, path.stem, say)
            bound = [form for form in (content / "forms").glob("*.json")
                     if json.loads(form.read_text("utf-8")).get("document", {}).get("template") == path.stem]
            if not bound:
                say(path.stem, "no form fills it")
            for form in bound:
                check_bindings(json.loads(form.read_text("utf-8")), fields[path.stem], form.stem, say)
    if not fields:
        say("documents", "no template found")
    print("\n".join(faults) if faults else f"{len(fields)} templates: built, tagged and bound")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
