// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentfield.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSizeF>
#include <QTransform>
#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <vector>

namespace parvis::documents
{

/// A page's shape: SIZE in points as shown; TOSHOWN maps PDF user space to points from the top left of what is shown.
struct PageShape {
    QSizeF size;
    QTransform toShown;
};

/// A widget annotation of a field; `boxes` of the field's DocumentField has the same index.
struct Widget {
    QPDFObjectHandle annotation;
    QByteArray onState; ///< of a button: the name of its state that is not Off, as bytes
};

/// A field with the objects behind it. Terminals are several where a file holds several fields of one name and kind.
struct FormField {
    DocumentField info;
    std::vector<QPDFObjectHandle> terminals;
    std::vector<Widget> widgets;
    std::vector<QPDFObjectHandle> optionObjects; ///< of a Choice, as the file writes them
    QByteArray defaultAppearance;                ///< /DA
    int quadding = -1;                           ///< /Q: 0 left, 1 centre, 2 right; -1 not said
    bool password = false;
    bool combo = false;   ///< a Choice that shows one line
    bool tickBox = false; ///< the file calls it a check box, also where it is listed as Radio
};

/// Everything a filler must know of a PDF's form: walks the pages' annotations and the field tree, each object once, so
/// that cycles, doubled kids, a /Fields that is no array and widgets known to one side only do no harm.
/// Fields without a type, without a name or without a box on a page are not listed (the last are counted).
class FormModel
{
public:
    /// Reads PDF. May make direct annotations indirect. Foreign exceptions of libqpdf pass through.
    explicit FormModel(QPDF &pdf);

    [[nodiscard]] const std::vector<FormField> &fields() const { return m_fields; }
    [[nodiscard]] std::vector<FormField> &fields() { return m_fields; }
    [[nodiscard]] const QList<PageShape> &pages() const { return m_pages; }
    [[nodiscard]] bool hasXfa() const { return m_hasXfa; }
    [[nodiscard]] int withoutBox() const { return m_withoutBox; }
    [[nodiscard]] bool isSigned() const { return m_signed; }
    [[nodiscard]] bool isFillable() const; ///< some field takes a text, a tick or a choice

    /// Indices into fields(), by full name.
    [[nodiscard]] std::vector<std::size_t> find(const QString &name) const;

private:
    struct Origin {
        QPDFObjectHandle terminal;
        QString name;
    };

    void walkTree();
    void walkPages();
    void addWidget(const QPDFObjectHandle &annotation, int page);
    Origin originOf(const QPDFObjectHandle &annotation) const;
    QPDFObjectHandle parentOf(const QPDFObjectHandle &node) const;
    QPDFObjectHandle inherited(QPDFObjectHandle node, const std::string &key) const;
    FormField &fieldFor(const Origin &origin, FieldKind kind);
    void describe(FormField &field, const QPDFObjectHandle &terminal) const;
    void describeChoice(FormField &field, const QPDFObjectHandle &terminal, long long flags) const;
    void finishButton(FormField &field) const;
    QString optionOf(const QPDFObjectHandle &terminal, const QPDFObjectHandle &annotation,
                     const QByteArray &state) const;
    [[nodiscard]] bool isCalculated(const QPDFObjectHandle &terminal) const;

    QPDF &m_pdf;
    QPDFObjectHandle m_form;
    QList<PageShape> m_pages;
    std::vector<FormField> m_fields;
    QHash<QString, QList<std::size_t>> m_byName;
    std::map<QPDFObjGen, QPDFObjectHandle> m_treeParent;
    std::set<QPDFObjGen> m_calculated;
    std::map<QPDFObjGen, bool> m_terminals; // of the tree: whether a page shows it
    bool m_hasXfa = false;
    bool m_signed = false;
    int m_withoutBox = 0;
};

} // namespace parvis::documents
