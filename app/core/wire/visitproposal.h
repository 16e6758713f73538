// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldkind.h"
#include "wire/visitstate.h"

#include <QJsonObject>
#include <QJsonValue>

namespace parvis::wire
{

// A proposed answer travels as one line of text, as a person would type it: "67000 Strasbourg", "03/12/1987"; of a choice
// the value of its option. Choices are option values with commas between them, or a JSON array of them where a value holds
// a comma itself. An address is a JSON object of its parts: "street", "extra", "postcode", "city", "country".

[[nodiscard]] QString toProposal(const QStringList &options);
/// Parts that are blank are left out; no part given: an empty text.
[[nodiscard]] QString toProposal(const QJsonObject &parts);

/// As raw JSON for forms::parse(), which alone says whether it is an answer. What is not of the shape above stays a text.
[[nodiscard]] QJsonValue readProposal(forms::FieldKind kind, const QString &text);

/// As text for people, without any rule of the form: options by their labels, an address in one line.
[[nodiscard]] QString proposalText(const VisitField &field, const QString &text);

} // namespace parvis::wire
