// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdefinition.h"

#include <QJsonValue>
#include <QString>

namespace parvis::forms
{

/// How to write values down.
struct DisplayContext {
    QString language;
    QString region; ///< phone numbers of this region are written the national way, others with their country code

    bool operator==(const DisplayContext &) const = default;
};

/// Canonical text of a stored value, for people and for the document: "03/12/1987" (de "03.12.1987"), "12,50 €",
/// "FR76 3000 ...", "+33 3 88 12 34 56", the label of an option, an address on several lines. Empty for null and for
/// values that do not fit the field. A signature is empty, a repeat is one line an item.
[[nodiscard]] QString display(const Field &field, const QJsonValue &value, const DisplayContext &context);

/// As above for one part of a value ("day", "street", "postcode"); empty when there is no such part.
[[nodiscard]] QString displayPart(const Field &field, const QJsonValue &value, const QString &part,
                                  const DisplayContext &context);

/// Text of the answer at a dotted PATH ("birthDate.day", "children.0.name") among ANSWERS (Draft::answers()).
[[nodiscard]] QString displayAt(const FormDefinition &form, const QJsonObject &answers, const QString &path,
                                const DisplayContext &context);

/// The name of a country (ISO 3166-1 alpha-2) in French, German or (any other language) English; empty when unknown.
[[nodiscard]] QString countryName(const QString &code, const QString &language);
/// All countries, sorted by code.
[[nodiscard]] const QStringList &countryCodes();

} // namespace parvis::forms
