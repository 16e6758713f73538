// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "content/contenterror.h"
#include "content/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace parvis::content
{

/// One table of a configuration file (TOML 1.0), taken apart key by key.
///
/// A key that is absent leaves its value as it was. One of another shape, and in the end every key nobody asked for, is
/// a problem with its line. Copies share the file and its problems. One thread.
class ConfigTable
{
public:
    /// The file's outermost table. PATH is only named in problems. The one problem of a file that is no TOML.
    [[nodiscard]] static Result<ConfigTable, Problem> parse(const QByteArray &bytes, const QString &path);

    void text(const char *key, QString *into);
    /// At least one.
    void texts(const char *key, QStringList *into);
    /// { NAME = "text", ... }
    void texts(const char *key, QMap<QString, QString> *into);
    void number(const char *key, double least, double most, double *into);
    void integer(const char *key, int least, int most, int *into);
    void truth(const char *key, bool *into);
    /// The section [KEY]; nothing where it is absent or something else.
    [[nodiscard]] std::optional<ConfigTable> table(const char *key);
    /// The sections [[KEY]].
    [[nodiscard]] QList<ConfigTable> tables(const char *key);

    /// A problem at KEY, or at the table's beginning where it is absent.
    void refuse(const char *key, const QString &message, const QString &hint = {});
    /// Problems for keys nobody asked for.
    void finish();
    /// Of the whole file, in the order they were met.
    [[nodiscard]] const Problems &problems() const;

private:
    struct File;
    struct Node;
    ConfigTable(std::shared_ptr<File> file, std::shared_ptr<const Node> node);

    std::shared_ptr<File> m_file;
    std::shared_ptr<const Node> m_node;
    QStringList m_known;
};

/// The bytes of a configuration file; error: ContentError::BadConfig, its detail "file:line: sentence".
[[nodiscard]] Result<QByteArray> readConfigFile(const QString &path);
/// What the file FILE means by the path GIVEN, which counts from its folder: absolute; empty stays empty.
[[nodiscard]] QString pathBeside(const QString &file, const QString &given);
/// Reads and parses the file at PATH; error as above, of the first fault.
template <typename Config> [[nodiscard]] Result<Config> loadConfig(const QString &path)
{
    const auto bytes = readConfigFile(path);
    if (!bytes)
        return bytes.error();
    auto config = Config::parse(*bytes, path);
    if (!config)
        return Error(ContentError::BadConfig, toLine(config.error().first()));
    return *std::move(config);
}

} // namespace parvis::content
