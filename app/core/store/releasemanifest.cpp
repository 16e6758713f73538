// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releasemanifest.h"

#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace parvis::store
{

namespace
{

constexpr double largestExact = 9007199254740992.0; // 2^53

Error malformed(const char *what)
{
    return Error(StoreError::Invalid, QStringLiteral("manifest: %1").arg(QLatin1String(what)));
}

bool isCount(const QJsonValue &value, double least)
{
    const double number = value.toDouble(-1);
    return number >= least && number < largestExact && number == double(qint64(number));
}

} // namespace

QByteArray ReleaseManifest::toJson() const
{
    QJsonArray list;
    for (const ReleaseObject &object : objects) {
        list.append(QJsonObject{{QStringLiteral("kind"), object.kind},
                                {QStringLiteral("id"), object.id},
                                {QStringLiteral("sha256"), QString::fromLatin1(object.sha256.toHex())},
                                {QStringLiteral("size"), object.size}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("objects"), list}})
        .toJson(QJsonDocument::Compact);
}

Result<ReleaseManifest> ReleaseManifest::parse(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (!isCount(root.value(QStringLiteral("number")), 1))
        return malformed("number");
    if (!root.value(QStringLiteral("objects")).isArray())
        return malformed("objects");
    ReleaseManifest manifest;
    manifest.number = root.value(QStringLiteral("number")).toInteger();
    for (const QJsonValue &value : root.value(QStringLiteral("objects")).toArray()) {
        const QJsonObject object = value.toObject();
        ReleaseObject one{object.value(QStringLiteral("kind")).toString(), object.value(QStringLiteral("id")).toString(),
                          QByteArray::fromHex(object.value(QStringLiteral("sha256")).toString().toLatin1()),
                          object.value(QStringLiteral("size")).toInteger()};
        if (one.sha256.size() != 32 || !isCount(object.value(QStringLiteral("size")), 0))
            return malformed("object");
        manifest.objects.append(std::move(one));
    }
    return manifest;
}

QList<QByteArray> ReleaseManifest::names() const
{
    QList<QByteArray> list;
    QSet<QByteArray> seen;
    for (const ReleaseObject &object : objects) {
        if (!seen.contains(object.sha256)) {
            seen.insert(object.sha256);
            list.append(object.sha256);
        }
    }
    return list;
}

} // namespace parvis::store
