// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releasemanifest.h"

#include "base/jsoncut.h"
#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace parvis::store
{

namespace
{

constexpr qint64 largestExact = 9'007'199'254'740'991; // what JSON numbers hold exactly

Error malformed(const char *what)
{
    return Error(StoreError::Invalid, QStringLiteral("manifest: %1").arg(QLatin1String(what)));
}

bool readCount(JsonCut &cut, qint64 *into)
{
    return cut.count(into) && *into <= largestExact;
}

bool readHash(JsonCut &cut, QByteArray *into)
{
    constexpr qsizetype quoted = 66;
    QByteArrayView text;
    if (!cut.value(&text) || text.size() != quoted || text.front() != '"')
        return false;
    *into = QByteArray::fromHex(text.sliced(1, quoted - 2).toByteArray());
    return into->size() == 32;
}

/// One member after the other to READ, which is given the name in its quotes and takes the value.
template <typename Read> bool readMembers(JsonCut &cut, Read read)
{
    if (!cut.take('{'))
        return false;
    if (cut.take('}'))
        return true;
    do {
        QByteArrayView name;
        if (!cut.value(&name) || !cut.take(':') || !read(name))
            return false;
    } while (cut.take(','));
    return cut.take('}');
}

bool readObject(JsonCut &cut, ReleaseObject *object)
{
    bool hasSize = false;
    const bool read = readMembers(cut, [&](QByteArrayView name) {
        if (name == QByteArrayView("\"kind\""))
            return cut.string(&object->kind);
        if (name == QByteArrayView("\"id\""))
            return cut.string(&object->id);
        if (name == QByteArrayView("\"sha256\""))
            return readHash(cut, &object->sha256);
        if (name == QByteArrayView("\"size\""))
            return hasSize = readCount(cut, &object->size);
        return cut.value(&name);
    });
    return read && hasSize && !object->sha256.isEmpty();
}

bool readObjects(JsonCut &cut, QList<ReleaseObject> *objects)
{
    objects->clear();
    if (!cut.take('['))
        return false;
    if (cut.take(']'))
        return true;
    do {
        ReleaseObject object;
        if (!readObject(cut, &object))
            return false;
        if (!objects->isEmpty() && objects->constLast().kind == object.kind)
            object.kind = objects->constLast().kind; // shares its text
        objects->append(std::move(object));
    } while (cut.take(','));
    return cut.take(']');
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
    constexpr qsizetype bytesAnObject = 120;
    ReleaseManifest manifest;
    manifest.objects.reserve(bytes.size() / bytesAnObject);
    JsonCut cut(bytes);
    bool hasObjects = false;
    const bool read = readMembers(cut, [&](QByteArrayView name) {
        if (name == QByteArrayView("\"number\""))
            return readCount(cut, &manifest.number);
        if (name == QByteArrayView("\"objects\""))
            return hasObjects = readObjects(cut, &manifest.objects);
        return cut.value(&name);
    });
    if (!read || !cut.atEnd() || !hasObjects)
        return malformed("shape");
    return manifest.number >= 1 ? Result<ReleaseManifest>(manifest) : malformed("number");
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
