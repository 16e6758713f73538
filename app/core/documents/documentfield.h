// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::documents
{

enum class FieldKind { Text, Checkbox, Radio, Choice, Signature, Button };

/// One place of a field on paper. A field may have several: copies that follow, or the buttons of a group.
struct FieldBox {
    int page = 0;        ///< 1-based; 0 = on no page
    QRectF rect;         ///< PDF user space in points: x and y of the lower left corner, as in /Rect
    QRectF shown;        ///< points from the top left of the page as it is shown (crop box, rotation)
    QString option;      ///< the value this box stands for in a group of buttons; else empty
    bool hidden = false; ///< neither shown nor printed

    bool operator==(const FieldBox &) const = default;
};

/// A field of an AcroForm (ISO 32000-1, 12.7), with what it inherits.
///
/// Tick boxes of one name with several export values exclude one another as radio buttons do and are listed as Radio.
/// `value` is a string (Text, Radio, Choice; "" = none), a boolean (Checkbox; Signature: signed) or an array of strings
/// (Choice with several selections); null for a Button.
struct DocumentField {
    QString name; ///< full name, parts joined by "."; not unique where a file has fields of different kinds of one name
    FieldKind kind = FieldKind::Text;
    QList<FieldBox> boxes; ///< never empty; the first is the one shown in listings
    QJsonValue value;
    QStringList options;          ///< values a Radio, Checkbox or Choice accepts
    QStringList labels;           ///< what a Choice shows for each option; empty where the same
    std::optional<int> maxLength; ///< characters
    bool multiline = false;
    bool comb = false; ///< one character per cell of maxLength cells
    bool readOnly = false;
    bool required = false;
    bool editable = false;   ///< a Choice that takes any text
    bool multiple = false;   ///< a Choice of several
    bool calculated = false; ///< a script of the form computes it; scripts are never run here

    bool operator==(const DocumentField &) const = default;
};

/// {name, type, page, rect: [left, bottom, right, top] in points, value, options, maxLength, multiline, readOnly,
/// required}, and where they say something: labels, comb, editable, multiple, calculated, boxes (all, when there are
/// several).
[[nodiscard]] QJsonObject toJson(const DocumentField &field);

/// The reverse; nothing where a key is missing or of a wrong type.
[[nodiscard]] std::optional<DocumentField> fieldFromJson(const QJsonObject &json);

/// "text", "checkbox", "radio", "choice", "signature" or "button".
[[nodiscard]] QString toWord(FieldKind kind);

} // namespace parvis::documents
