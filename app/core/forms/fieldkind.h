// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parvis::forms
{

/// What a field asks for; the comment is the shape of the stored value (JSON).
enum class FieldKind {
    Text,           ///< string, one line
    LongText,       ///< string, "\n" between lines
    Name,           ///< string: letters of any script, marks, spaces, apostrophes, hyphens, full stops
    Choice,         ///< string: the value of one option
    Choices,        ///< array of option values, in the order of the options
    YesNo,          ///< bool
    Date,           ///< "1987-12-03"; of a partial date "1987-12" or "1987"
    Number,         ///< double
    Money,          ///< whole cents
    Email,          ///< string, domain in lower case
    Phone,          ///< E.164: "+33388123456"
    Address,        ///< {"street","extra","postcode","city","country"}, all present; extra and postcode may be ""
    Commune,        ///< {"postcode","name"} and, where known, "code" (INSEE)
    Country,        ///< ISO 3166-1 alpha-2, upper case
    Iban,           ///< no blanks, upper case
    Siret,          ///< 14 digits
    IdentityNumber, ///< letters and digits, upper case, no blanks
    Signature,      ///< {"strokes":[[[x,y],...],...],"width":w,"height":h}
    Attachment,     ///< {"name","type","bytes"} (bytes = size of the file) or {"reason"}
    Note,           ///< no value: a text to read
    Section,        ///< no value: a heading; the fields it groups follow it in the list, shown while it is
    Repeat,         ///< array of objects, one an item
};

/// The name used in form files ("longText").
[[nodiscard]] QString toString(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> findFieldKind(const QString &name);
/// False for notes and headings.
[[nodiscard]] bool holdsValue(FieldKind kind);

} // namespace parvis::forms
