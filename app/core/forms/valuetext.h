// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: plain values as text of a language.
#pragma once

#include "forms/formdefinition.h"

#include <QJsonObject>
#include <QString>

namespace parvis::forms
{

/// "2026-11-23" as "23/11/2026", in German "23.11.2026"; of a partial date what is known; empty for anything else.
[[nodiscard]] QString dateText(const QString &iso, const QString &language);
/// Decimal comma or point, no grouping, at most six decimals.
[[nodiscard]] QString numberText(double number, const QString &language);
/// Whole cents as "1 234,50", the language's grouping, without a currency sign.
[[nodiscard]] QString centsText(double cents, const QString &language);
/// As centsText, with the euro sign where the language puts it.
[[nodiscard]] QString moneyText(double cents, const QString &language);
[[nodiscard]] QString yesNoText(bool yes, const QString &language);

/// What a dotted path leads to; FIELD is null when to nothing.
struct Located {
    const Field *field = nullptr;
    QJsonValue value;
    QString part;
};
[[nodiscard]] Located locate(const FormDefinition &form, const QJsonObject &answers, const QString &path);

} // namespace parvis::forms
