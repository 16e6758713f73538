// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/visitproposal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parvis::wire
{

namespace
{

QJsonValue readChoices(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isArray())
        return json.array();
    QJsonArray values;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            values << part.trimmed();
    }
    return values;
}

QString labelOf(const VisitField &field, const QString &value)
{
    for (const VisitField::Option &option : field.options) {
        if (option.value == value)
            return option.label;
    }
    return value;
}

QString addressText(const QJsonObject &parts)
{
    const auto part = [&](const char *name) { return parts.value(QLatin1String(name)).toString(); };
    QStringList shown{part("street"), part("extra"), (part("postcode") + QLatin1Char(' ') + part("city")).trimmed(),
                      part("country")};
    shown.removeAll(QString());
    return shown.join(QStringLiteral(", "));
}

} // namespace

QString toProposal(const QStringList &options)
{
    const bool isPlain = std::none_of(options.begin(), options.end(), [](const QString &value) {
        return value.contains(QLatin1Char(',')) || value.startsWith(QLatin1Char('['));
    });
    return isPlain ? options.join(QLatin1Char(','))
                   : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(options)).toJson(QJsonDocument::Compact));
}

QString toProposal(const QJsonObject &parts)
{
    QJsonObject given;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (const QString text = part.value().toString().simplified(); !text.isEmpty())
            given.insert(part.key(), text);
    }
    return given.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact));
}

QJsonValue readProposal(forms::FieldKind kind, const QString &text)
{
    if (kind == forms::FieldKind::Choices)
        return readChoices(text);
    if (kind != forms::FieldKind::Address)
        return text;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(text);
}

QString proposalText(const VisitField &field, const QString &text)
{
    if (field.kind == forms::toString(forms::FieldKind::Choices)) {
        QStringList labels;
        const QJsonArray values = readChoices(text).toArray();
        for (const QJsonValue &value : values)
            labels << labelOf(field, value.toString());
        return labels.join(QStringLiteral(", "));
    }
    // An address that was proposed while another desk looked is told by its shape.
    if (field.kind == forms::toString(forms::FieldKind::Address) || field.kind.isEmpty()) {
        const QString shown = addressText(readProposal(forms::FieldKind::Address, text).toObject());
        return shown.isEmpty() ? text : shown;
    }
    return labelOf(field, text);
}

} // namespace parvis::wire
