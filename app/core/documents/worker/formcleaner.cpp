// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/formcleaner.h"

#include "documents/worker/pdfobjects.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace parvis::documents
{
namespace
{

bool isWidget(const QPDFObjectHandle &annotation)
{
    return toNameBytes(child(annotation, "/Subtype")) == "Widget";
}

bool isScript(const QPDFObjectHandle &action)
{
    return toNameBytes(child(action, "/S")) == "JavaScript" || !child(action, "/JS").isNull();
}

void removeScripts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        if (!child(object, "/AA").isNull())
            object.removeKey("/AA");
        if (isScript(child(object, "/A")))
            object.removeKey("/A");
        if (isScript(child(object, "/Next")))
            object.removeKey("/Next");
    }
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle opening = child(root, "/OpenAction");
    if (opening.isDictionary() && toNameBytes(child(opening, "/S")) != "GoTo")
        root.removeKey("/OpenAction");
    QPDFObjectHandle names = child(root, "/Names");
    if (names.isDictionary())
        names.removeKey("/JavaScript");
    for (const char *key : {"/AA", "/Perms", "/NeedsRendering", "/Requirements"})
        root.removeKey(key);
}

QPDFObjectHandle rootOf(QPDFObjectHandle node)
{
    for (int depth = 0; depth < 64 && child(node, "/Parent").isDictionary(); ++depth)
        node = child(node, "/Parent");
    return node;
}

// Lists every field by its topmost node, once: files list kids, or leave out what only a page knows.
void mendFields(QPDFObjectHandle form, const FormModel &model)
{
    QPDFObjectHandle roots = QPDFObjectHandle::newArray();
    std::set<QPDFObjGen> seen;
    const auto add = [&](const QPDFObjectHandle &node) {
        QPDFObjectHandle root = rootOf(node);
        if (isReference(root) && seen.insert(root.getObjGen()).second)
            roots.appendItem(root);
    };
    QPDFObjectHandle listed = child(form, "/Fields");
    for (int i = 0; i < length(listed); ++i)
        add(listed.getArrayItem(i));
    for (const FormField &field : model.fields()) {
        for (const QPDFObjectHandle &terminal : field.terminals)
            add(terminal);
    }
    form.replaceKey("/Fields", roots);
}

// A field that does not list its boxes: other programs would not find them.
void mendKids(const FormModel &model)
{
    for (const FormField &field : model.fields()) {
        for (QPDFObjectHandle terminal : field.terminals) {
            if (child(terminal, "/Kids").isArray() || isWidget(terminal))
                continue;
            QPDFObjectHandle kids = QPDFObjectHandle::newArray();
            for (const Widget &widget : field.widgets) {
                if (child(widget.annotation, "/Parent").getObjGen() == terminal.getObjGen())
                    kids.appendItem(widget.annotation);
            }
            terminal.replaceKey("/Kids", kids);
        }
    }
}

// Programs that change the form later fall over without a font to write with.
void mendFonts(QPDFObjectHandle form)
{
    if (!child(form, "/DR").isDictionary())
        form.replaceKey("/DR", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle resources = child(form, "/DR");
    if (!child(resources, "/Font").isDictionary() || child(resources, "/Font").getKeys().empty())
        resources.replaceKey("/Font",
                             QPDFObjectHandle::parse("<< /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                                                     "/Encoding /WinAnsiEncoding >> >>"));
    if (!child(form, "/DA").isString())
        form.replaceKey("/DA", QPDFObjectHandle::newString("/Helv 0 Tf 0 g"));
}

// Keeps the annotations for which KEEP says so.
template <typename Keep> void filterAnnotations(QPDFObjectHandle page, Keep keep)
{
    QPDFObjectHandle annotations = child(page, "/Annots");
    if (!annotations.isArray())
        return;
    QPDFObjectHandle kept = QPDFObjectHandle::newArray();
    for (int i = 0; i < length(annotations); ++i) {
        if (keep(annotations.getArrayItem(i)))
            kept.appendItem(annotations.getArrayItem(i));
    }
    page.replaceKey("/Annots", kept);
}

} // namespace

void clean(QPDF &pdf, const FormModel &model)
{
    removeScripts(pdf);
    QPDFObjectHandle form = child(pdf.getRoot(), "/AcroForm");
    if (!form.isDictionary()) {
        form = QPDFObjectHandle::newDictionary();
        pdf.getRoot().replaceKey("/AcroForm", form);
    }
    for (const char *key : {"/XFA", "/NeedAppearances", "/CO", "/SigFlags"})
        form.removeKey(key);
    mendFields(form, model);
    mendKids(model);
    mendFonts(form);
}

void flatten(QPDF &pdf)
{
    constexpr int hidden = 1 << 1, printed = 1 << 2, noView = 1 << 5;
    for (const QPDFObjectHandle &page : pdf.getAllPages()) {
        filterAnnotations(page, [](const QPDFObjectHandle &annotation) {
            const bool button = toNameBytes(child(annotation, "/FT")) == "Btn" &&
                                (toInteger(child(annotation, "/Ff"), 0) & (1 << 16)) != 0;
            return !button || (toInteger(child(annotation, "/F"), 0) & printed) != 0;
        });
    }
    QPDFPageDocumentHelper(pdf).flattenAnnotations(0, hidden | noView);
    for (const QPDFObjectHandle &page : pdf.getAllPages())
        filterAnnotations(page, [](const QPDFObjectHandle &annotation) { return !isWidget(annotation); });
    pdf.getRoot().removeKey("/AcroForm");
}

} // namespace parvis::documents
