// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentfiles.h"

#include "base/jsonsource.h"

#include <QDir>
#include <QFile>

namespace parvis::content
{

QString pathOf(const QString &kind, const QString &id)
{
    const QLatin1Char slash('/');
    if (kind == QLatin1String("document"))
        return QStringLiteral("documents") + slash + id + QStringLiteral(".pdf");
    if (kind == QLatin1String("categories") || kind == QLatin1String("synonyms"))
        return kind + QStringLiteral(".json");
    return kind + QLatin1Char('s') + slash + id + QStringLiteral(".json");
}

Result<QList<ContentFile>, Problems> readContentFiles(const QString &directory)
{
    QList<ContentFile> files;
    Problems problems;
    const auto read = [&](const QString &kind, const QString &id) {
        const QString path = pathOf(kind, id);
        QFile file(directory + QLatin1Char('/') + path);
        if (file.open(QIODevice::ReadOnly))
            files.append({kind, id, file.readAll(), {}});
        else
            problems.append(
                {path, 1, 1, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), {}, {}});
    };
    if (!QDir(directory).exists())
        return Problems{{directory, 1, 1, QStringLiteral("There is no such folder."), {}, {}}};
    read(QStringLiteral("categories"), QStringLiteral("categories"));
    if (QFile::exists(directory + QStringLiteral("/synonyms.json")))
        read(QStringLiteral("synonyms"), QStringLiteral("synonyms"));
    for (const char *name : {"site", "procedure", "form", "document"}) {
        const QString kind = QLatin1String(name);
        const QString ending = pathOf(kind, {}).mid(kind.size() + 2);
        const QDir folder(directory + QLatin1Char('/') + kind + QLatin1Char('s'));
        for (const QString &entry : folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
            read(kind, entry.chopped(ending.size()));
    }
    if (!problems.isEmpty())
        return problems;
    return files;
}

Result<QJsonObject, Problem> readObject(const QByteArray &bytes, const QString &path)
{
    const auto source = JsonSource::parse(bytes);
    if (!source) {
        const JsonFault &fault = source.error();
        return Problem{path, fault.place.line, fault.place.column, fault.message, {}, {}};
    }
    QJsonObject object = source->root().toObject();
    object.remove(QStringLiteral("$schema"));
    return object;
}

Problem problemAt(const QByteArray &bytes, const QString &path, const QString &pointer, const QString &message)
{
    const auto source = JsonSource::parse(bytes);
    const TextPlace place = source ? source->placeOf(pointer) : TextPlace();
    return {path, place.line, place.column, message, {}, {}};
}

} // namespace parvis::content
