// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace parvis::content
{

QJsonValue CheckedFile::at(const QString &pointer) const
{
    QJsonValue value = source.root();
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

CheckContext::CheckContext(const QString &directory, CheckOptions options)
    : m_directory(QDir(directory).absolutePath()), m_options(std::move(options))
{
}

void CheckContext::readAll()
{
    for (const char *name : {"site", "appointments", "queue", "news", "procedure", "form", "categories", "synonyms", "sentences"}) {
        const QString kind = QLatin1String(name);
        if (auto schema = Schema::published(kind))
            m_schemas.insert(kind, *schema);
        else
            note({kind + QStringLiteral(".schema.json"),
                  1,
                  1,
                  QStringLiteral("The schema is broken: %1.").arg(schema.error().detail()),
                  {},
                  {}});
    }
    readFolder(QStringLiteral("sites"), QStringLiteral("site"));
    readFolder(QStringLiteral("appointments"), QStringLiteral("appointments"));
    readFolder(QStringLiteral("queues"), QStringLiteral("queue"));
    readFolder(QStringLiteral("news"), QStringLiteral("news"));
    readFolder(QStringLiteral("procedures"), QStringLiteral("procedure"));
    readFolder(QStringLiteral("forms"), QStringLiteral("form"));
    readFile(QStringLiteral("categories.json"), QStringLiteral("categories"));
    readFile(QStringLiteral("synonyms.json"), QStringLiteral("synonyms"));
    readFile(QStringLiteral("sentences.json"), QStringLiteral("sentences"));
    noteUnusedFiles();
}

void CheckContext::readFolder(const QString &folder, const QString &kind)
{
    const QDir dir(m_directory + QLatin1Char('/') + folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        readFile(folder + QLatin1Char('/') + name, kind);
}

void CheckContext::readFile(const QString &path, const QString &kind)
{
    QFile file(m_directory + QLatin1Char('/') + path);
    if (!QFileInfo(file).isFile())
        return;
    const QString id = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1).chopped(5);
    m_existing[kind] << id;
    if (!file.open(QIODevice::ReadOnly)) {
        note({path, 1, 1, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), {}, {}});
        return;
    }
    const auto source = JsonSource::parse(file.read(JsonLimits().maxBytes + 1));
    if (!source) {
        const JsonFault &fault = source.error();
        note({path, fault.place.line, fault.place.column, fault.message, {}, {}});
        return;
    }
    if (!m_schemas.contains(kind))
        return;
    CheckedFile checked{path, kind, id, *source, m_schemas.find(kind)->validate(source->root())};
    for (const SchemaFault &fault : std::as_const(checked.verdict.faults))
        error(checked, fault.pointer, fault.message, fault.hint);
    m_files.append(std::make_shared<const CheckedFile>(std::move(checked)));
}

void CheckContext::noteUnusedFiles()
{
    const QStringList folders{QStringLiteral("sites/"), QStringLiteral("appointments/"), QStringLiteral("queues/"), QStringLiteral("news/"),
                              QStringLiteral("procedures/"), QStringLiteral("forms/")};
    const QStringList files{QStringLiteral("categories.json"), QStringLiteral("synonyms.json"),
                            QStringLiteral("sentences.json")};
    const QDir root(m_directory);
    // Links that lead nowhere, devices and folders too: by its name each could be taken for content that is in use.
    QDirIterator walk(m_directory, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        const auto isIn = [&](const QString &folder, QLatin1String ending) {
            return path.startsWith(folder) && path.endsWith(ending) && path.count(QLatin1Char('/')) == 1;
        };
        const bool isJson = std::any_of(folders.begin(), folders.end(),
                                        [&](const QString &folder) { return isIn(folder, QLatin1String(".json")); });
        const bool isContent =
            isJson || files.contains(path) || isIn(QStringLiteral("documents/"), QLatin1String(".pdf"));
        if (isContent && !walk.fileInfo().isFile())
            note({path,
                  1,
                  1,
                  QStringLiteral("This is no file that can be read."),
                  QStringLiteral("A link that leads nowhere, a folder or a device bears the name of a content file."),
                  {}});
        else if (!isContent && !walk.fileInfo().isDir())
            note({path, 1, 1, QStringLiteral("This file is not used."),
                  QStringLiteral(
                      "Content is sites/*.json, appointments/*.json, queues/*.json, procedures/*.json, forms/*.json, "
                      "documents/*.pdf, categories.json, synonyms.json and sentences.json."),
                  Problem::Severity::Warning});
    }
}

QList<const CheckedFile *> CheckContext::files(const QString &kind) const
{
    QList<const CheckedFile *> found;
    for (const auto &file : m_files) {
        if (kind.isEmpty() || file->kind == kind)
            found.append(file.get());
    }
    return found;
}

const CheckedFile *CheckContext::find(const QString &kind, const QString &id) const
{
    for (const auto &file : m_files) {
        if (file->kind == kind && file->id == id)
            return file.get();
    }
    return nullptr;
}

QStringList CheckContext::ids(const QString &kind) const
{
    return m_existing.value(kind);
}

bool CheckContext::exists(const QString &kind, const QString &id) const
{
    return m_existing.value(kind).contains(id);
}

QStringList CheckContext::languagesOfSite(const QString &siteId) const
{
    QStringList languages;
    const CheckedFile *site = find(QStringLiteral("site"), siteId);
    for (const QJsonValue &language : site ? site->at(QStringLiteral("/languages")).toArray() : QJsonArray())
        languages << language.toString();
    return languages;
}

QStringList CheckContext::allLanguages() const
{
    QStringList languages;
    for (const CheckedFile *site : files(QStringLiteral("site"))) {
        for (const QString &language : languagesOfSite(site->id)) {
            if (!languages.contains(language))
                languages << language;
        }
    }
    return languages;
}

void CheckContext::add(const CheckedFile &file, const QString &pointer, Problem problem)
{
    const TextPlace place = file.source.placeOf(pointer);
    problem.file = file.path;
    problem.line = place.line;
    problem.column = place.column;
    m_problems.append(std::move(problem));
}

void CheckContext::error(const CheckedFile &file, const QString &pointer, const QString &message, const QString &hint)
{
    add(file, pointer, {{}, 1, 1, message, hint, Problem::Severity::Error});
}

void CheckContext::warn(const CheckedFile &file, const QString &pointer, const QString &message, const QString &hint)
{
    add(file, pointer, {{}, 1, 1, message, hint, Problem::Severity::Warning});
}

bool CheckContext::hasErrorIn(const QString &path) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem &problem) {
        return problem.file == path && problem.severity == Problem::Severity::Error;
    });
}

Problems CheckContext::sorted() const
{
    Problems problems = m_problems;
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return problems;
}

} // namespace parvis::content
