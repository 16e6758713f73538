// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "forms/fieldkind.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace parvis::forms
{

enum class Requirement { Always, Never, ByRule };

/// One possibility of a choice. Whether it is offered may depend on a rule: see Draft::offeredOptions().
struct Option {
    QString value;
    LocalizedText label;
    bool conditional = false;

    bool operator==(const Option &) const = default;
};

/// One question of a form, as the form file says it. Rules are not in here: the Draft answers what they decide.
struct Field {
    QString id;
    FieldKind kind = FieldKind::Text;
    LocalizedText label;
    LocalizedText hint;
    LocalizedText text; ///< of a note
    Requirement requirement = Requirement::Always;
    bool conditional = false; ///< shown only when a rule says so
    bool calculated = false;  ///< computed by a rule, never asked
    bool personal = true;
    bool partial = false; ///< a date whose day or month may be unknown
    int minLength = 0;    ///< in user-perceived characters, see characterCount()
    int maxLength = 0;    ///< never 0 for kinds of free text: a limit of the kind stands where the file names none
    QRegularExpression pattern; ///< anchored; empty pattern = none
    LocalizedText patternHint;
    QJsonValue minimum =
        QJsonValue::Undefined; ///< none, or by rule; else number (money: cents), "YYYY-MM-DD" or "today"
    QJsonValue maximum = QJsonValue::Undefined;
    QString semantic; ///< "person.familyName"
    std::vector<Option> options;
    std::vector<Field> fields; ///< of a repeat; there is no repeat inside a repeat
    int minItems = 0;
    int maxItems = 0; ///< of a repeat, at least 1
    LocalizedText itemLabel;
    QStringList accept; ///< of an attachment: "photo", "pdf"

    /// Null when there is no such option.
    [[nodiscard]] const Option *findOption(const QString &value) const;

    bool operator==(const Field &) const = default;
};

/// Fields under one title.
struct Section {
    QString id;
    LocalizedText title;
    std::vector<Field> fields;

    bool operator==(const Section &) const = default;
};

} // namespace parvis::forms
