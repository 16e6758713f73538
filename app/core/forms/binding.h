// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace parvis::forms
{

/// Where one field of the PDF gets its value from.
struct Binding {
    enum class Source {
        Field,     ///< canonical text of PATH ("address.street", "children.0.name")
        Equals,    ///< true when PATH holds EQUALS (a choice among choices: contains it)
        Rule,      ///< what the rule gives
        Signature, ///< the strokes of PATH
        Reference, ///< the reference of the submission
        Today,     ///< the day, as a date of the document's language
    };
    enum class Format {
        Canonical,
        Date,  ///< a date in the document's language, also where the field is a text holding an ISO date
        Upper, ///< capital letters
        Cents, ///< whole cents as "12,50" without the currency sign
    };

    Source source = Source::Field;
    Format format = Format::Canonical;
    QString path;
    QJsonValue equals;

    bool operator==(const Binding &) const = default;
};

/// The official template a form fills.
struct DocumentTemplate {
    QString templateId;
    QString language;
    QMap<QString, Binding> bindings; ///< by full PDF field name

    bool operator==(const DocumentTemplate &) const = default;
};

} // namespace parvis::forms
