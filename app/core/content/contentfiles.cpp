// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentfiles.h"

#include "base/jsonsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace parvis::content
{

namespace
{

constexpr qint64 largestFile = 64 * 1024 * 1024;

// What is no ordinary file might never end, or never begin.
Result<QByteArray, QString> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return QStringLiteral("The file cannot be read: it is a folder or a device.");
    if (info.size() > largestFile)
        return QStringLiteral("The file has %1 bytes; at most %2 are read.").arg(info.size()).arg(largestFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("The file cannot be read: %1.").arg(file.errorString());
    return file.readAll();
}

} // namespace

QString pathOf(const QString &kind, const QString &id)
{
    const QLatin1Char slash('/');
    if (kind == QLatin1String("appointments") || kind == QLatin1String("news"))
        return kind + slash + id + QStringLiteral(".json");
    if (kind == QLatin1String("document"))
        return QStringLiteral("documents") + slash + id + QStringLiteral(".pdf");
    if (kind == QLatin1String("categories") || kind == QLatin1String("synonyms") || kind == QLatin1String("sentences"))
        return kind + QStringLiteral(".json");
    return kind + QLatin1Char('s') + slash + id + QStringLiteral(".json");
}

Result<QList<ContentFile>, Problems> readContentFiles(const QString &directory)
{
    QList<ContentFile> files;
    Problems problems;
    const auto read = [&](const QString &kind, const QString &id) {
        const QString path = pathOf(kind, id);
        auto bytes = readBytes(directory + QLatin1Char('/') + path);
        if (bytes)
            files.append({kind, id, *std::move(bytes), {}});
        else
            problems.append({path, 1, 1, bytes.error(), {}, {}});
    };
    if (!QDir(directory).exists())
        return Problems{{directory, 1, 1, QStringLiteral("There is no such folder."), {}, {}}};
    read(QStringLiteral("categories"), QStringLiteral("categories"));
    if (QFile::exists(directory + QStringLiteral("/synonyms.json")))
        read(QStringLiteral("synonyms"), QStringLiteral("synonyms"));
    if (QFile::exists(directory + QStringLiteral("/sentences.json")))
        read(QStringLiteral("sentences"), QStringLiteral("sentences"));
    // Links that lead nowhere and folders too: what bears a content file's name and is none must not go unnoticed.
    const auto everything = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    for (const char *name : {"site", "appointments", "queue", "news", "procedure", "form", "document"}) {
        const QString kind = QLatin1String(name);
        const QString nameless = pathOf(kind, {});
        const QString ending = nameless.section(QLatin1Char('/'), 1);
        const QDir folder(directory + QLatin1Char('/') + nameless.section(QLatin1Char('/'), 0, 0));
        for (const QString &entry : folder.entryList({QLatin1Char('*') + ending}, everything, QDir::Name))
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
