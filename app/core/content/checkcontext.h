// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonsource.h"
#include "content/check.h"
#include "content/schema.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace parvis::content
{

/// A file that is JSON, with what its schema says about it.
struct CheckedFile {
    QString path; ///< from the content folder
    QString kind; ///< site, appointments, queue, news, procedure, form, categories, synonyms, sentences
    QString id;   ///< the file's name without .json
    JsonSource source;
    SchemaVerdict verdict;

    [[nodiscard]] bool fits() const { return verdict.faults.isEmpty(); }
    [[nodiscard]] QJsonObject root() const { return source.root().toObject(); }
    /// The value at POINTER; undefined when there is none.
    [[nodiscard]] QJsonValue at(const QString &pointer) const;
};

/// All files of one check and the problems found so far. The checks of the single kinds get it one after the other.
class CheckContext
{
public:
    CheckContext(const QString &directory, CheckOptions options);

    /// Reads and validates every file; problems of files that are no JSON are noted here.
    void readAll();

    [[nodiscard]] QList<const CheckedFile *> files(const QString &kind) const;
    /// Null when there is no readable file of this kind and name.
    [[nodiscard]] const CheckedFile *find(const QString &kind, const QString &id) const;
    [[nodiscard]] QStringList ids(const QString &kind) const;
    /// Files that exist, also those that could not be read.
    [[nodiscard]] bool exists(const QString &kind, const QString &id) const;

    [[nodiscard]] QStringList languagesOfSite(const QString &siteId) const;
    [[nodiscard]] QStringList allLanguages() const;
    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }

    void error(const CheckedFile &file, const QString &pointer, const QString &message, const QString &hint = {});
    void warn(const CheckedFile &file, const QString &pointer, const QString &message, const QString &hint = {});
    void note(Problem problem) { m_problems.append(std::move(problem)); }
    [[nodiscard]] bool hasErrorIn(const QString &path) const;

    [[nodiscard]] Problems sorted() const;

private:
    void readFolder(const QString &folder, const QString &kind);
    void readFile(const QString &path, const QString &kind);
    void noteUnusedFiles();
    void add(const CheckedFile &file, const QString &pointer, Problem problem);

    QString m_directory;
    CheckOptions m_options;
    QMap<QString, Schema> m_schemas;
    QList<std::shared_ptr<const CheckedFile>> m_files;
    QHash<QString, QStringList> m_existing;
    Problems m_problems;
};

// The checks, each of one kind of question. All but the first expect readAll().

/// Ids and file names, languages of texts, rules that do not compile, days that do not exist, unknown icons.
void checkEveryFile(CheckContext &context);
void checkSites(CheckContext &context);
void checkAppointments(CheckContext &context);
void checkQueues(CheckContext &context);
void checkNews(CheckContext &context);
void checkCategories(CheckContext &context);
void checkSynonyms(CheckContext &context);
void checkSentences(CheckContext &context);
void checkProcedures(CheckContext &context);
void checkForms(CheckContext &context);
void checkTemplates(CheckContext &context);

} // namespace parvis::content
