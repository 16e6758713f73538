// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldpath.h"

#include <algorithm>

namespace parvis::forms
{

std::optional<int> itemIndex(const QString &step)
{
    bool ok = false;
    const int index = step.toInt(&ok);
    if (!ok || index < 0 || QString::number(index) != step)
        return std::nullopt;
    return index;
}

QString itemPath(const QString &repeatId, int item, const QString &fieldId)
{
    return QStringLiteral("%1.%2.%3").arg(repeatId, QString::number(item), fieldId);
}

const Field *findItemField(const Field &repeat, const QString &id)
{
    const auto found =
        std::find_if(repeat.fields.begin(), repeat.fields.end(), [&](const Field &f) { return f.id == id; });
    return found == repeat.fields.end() ? nullptr : &*found;
}

QStringList partsOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return {QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")};
    case FieldKind::Address:
        return {QStringLiteral("street"), QStringLiteral("extra"), QStringLiteral("postcode"), QStringLiteral("city"),
                QStringLiteral("country")};
    case FieldKind::Commune:
        return {QStringLiteral("postcode"), QStringLiteral("name"), QStringLiteral("code")};
    case FieldKind::Country:
        return {QStringLiteral("code")};
    case FieldKind::Attachment:
        return {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("reason")};
    case FieldKind::Repeat:
        return {QStringLiteral("count")};
    default:
        return {};
    }
}

} // namespace parvis::forms
