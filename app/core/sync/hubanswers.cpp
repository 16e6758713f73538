// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hubanswers.h"

#include "sync/jsonshapes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

namespace
{

std::optional<wire::Receipt> parseReceipt(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto hash = parseHex(object.value(QStringLiteral("payloadSha256")), 32);
    const auto number = parseCount(object.value(QStringLiteral("hubSequence")));
    const QString id = object.value(QStringLiteral("id")).toString();
    const auto signature = QByteArray::fromBase64Encoding(object.value(QStringLiteral("signature")).toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (id.isEmpty() || !hash || !number || *number < 1 || !signature)
        return std::nullopt;
    return wire::Receipt{id, *hash, *number, *signature};
}

std::optional<QList<appointments::Lease>> parseLeases(const QJsonValue &json, bool withExpiry)
{
    if (!json.isArray())
        return std::nullopt;
    QList<appointments::Lease> leases;
    for (const QJsonValue &value : json.toArray()) {
        const auto unit = parseUnit(value);
        const auto token = parseCount(value[QStringLiteral("token")]);
        const auto expires = parseInstant(value[QStringLiteral("expires")]);
        if (!unit || !token || *token < 1 || (withExpiry && !expires))
            return std::nullopt;
        leases.append({*unit, quint64(*token), expires.value_or(Instant{})});
    }
    return leases;
}

} // namespace

std::optional<JournalAnswer> parseJournalAnswer(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    JournalAnswer answer;
    answer.epoch = object.value(QStringLiteral("epoch")).toString();
    answer.frozen = object.value(QStringLiteral("frozen")).toBool();
    answer.because = object.value(QStringLiteral("because")).toString();
    answer.head = object.value(QStringLiteral("head")).toObject().value(QStringLiteral("sequence")).toInteger();
    const auto time = parseInstant(object.value(QStringLiteral("time")));
    if (answer.epoch.isEmpty() || !time || !object.value(QStringLiteral("receipts")).isArray() ||
        !object.value(QStringLiteral("frozen")).isBool())
        return std::nullopt;
    answer.time = *time;
    for (const QJsonValue &value : object.value(QStringLiteral("receipts")).toArray()) {
        const auto receipt = parseReceipt(value);
        if (!receipt)
            return std::nullopt;
        answer.receipts.append(*receipt);
    }
    return answer;
}

std::optional<LeaseAnswer> parseLeaseAnswer(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    LeaseAnswer answer;
    answer.epoch = object.value(QStringLiteral("epoch")).toString();
    const auto time = parseInstant(object.value(QStringLiteral("time")));
    const auto grants = parseLeases(object.value(QStringLiteral("grants")), true);
    const auto recalls = parseLeases(object.value(QStringLiteral("recalls")), false);
    if (answer.epoch.isEmpty() || !time || !grants || !recalls || !object.value(QStringLiteral("gone")).isArray())
        return std::nullopt;
    answer.time = *time;
    answer.grants = *grants;
    answer.recalls = *recalls;
    for (const QJsonValue &value : object.value(QStringLiteral("gone")).toArray()) {
        const auto unit = parseUnit(value);
        if (!unit)
            return std::nullopt;
        answer.gone.append(*unit);
    }
    return answer;
}

QString problemType(const QByteArray &bytes)
{
    const QString type = QJsonDocument::fromJson(bytes).object().value(QStringLiteral("type")).toString();
    return type.mid(std::max(type.lastIndexOf(u'/'), std::max(type.lastIndexOf(u':'), type.lastIndexOf(u'#'))) + 1);
}

} // namespace parvis::sync
