// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"

#include <QJsonValue>
#include <QString>
#include <QVariant>

namespace parvis::kiosk
{

/// A stored answer in the shape the screen edits: a text; for choices a list of values; for dates, addresses and
/// communes a map of parts; for yes/no "yes" or "no". Empty where nothing was answered.
[[nodiscard]] QVariant toScreen(const forms::Field &field, const QJsonValue &stored, const QString &language,
                                const QString &region);

/// The reverse: what the screen gives, as raw JSON for forms::parse().
[[nodiscard]] QJsonValue fromScreen(const forms::Field &field, const QVariant &raw);

/// The touch keyboard that suits KIND: text, name, email, phone, digits, decimal, code; empty where nothing is typed.
[[nodiscard]] QString keyboardFor(forms::FieldKind kind);

/// Up to eight countries whose name holds TEXT (accents and case aside), those that begin with it first, as maps of
/// "code" and "name". Without text: those that people here name most often.
[[nodiscard]] QVariantList countriesFor(const QString &text, const QString &language);

} // namespace parvis::kiosk
