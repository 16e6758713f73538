// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/configtable.h"

#include "content/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// The library assumes things of its input (with NDEBUG: optimises on them) that broken files do not hold, and then
// handles them all the same. Without its assertions it reports such files as it should.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace parvis::content
{

struct ConfigTable::File {
    toml::table root;
    QString path;
    Problems problems;

    void add(const toml::source_region &region, const QString &message, const QString &hint)
    {
        problems.append({path, int(std::max(1U, unsigned(region.begin.line))),
                         int(std::max(1U, unsigned(region.begin.column))), message, hint, Problem::Severity::Error});
    }
    void fault(const toml::node &node, const char *key, const QString &message)
    {
        add(node.source(), message.arg(QLatin1String(key)), {});
    }
};

// Never a copy of a table: that has lost its lines.
struct ConfigTable::Node {
    const toml::table &table;
};

namespace
{

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Still with the place of the key.
QString inRange(const QString &what, double least, double most)
{
    return QStringLiteral("\"%1\" must be a ") + QStringLiteral("%1 from %2 to %3.").arg(what).arg(least).arg(most);
}

} // namespace

ConfigTable::ConfigTable(std::shared_ptr<File> file, std::shared_ptr<const Node> node)
    : m_file(std::move(file)), m_node(std::move(node))
{
}

Result<ConfigTable, Problem> ConfigTable::parse(const QByteArray &bytes, const QString &path)
{
    auto parsed = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (!parsed) {
        const auto &error = parsed.error();
        return Problem{path, int(error.source().begin.line), int(error.source().begin.column),
                       fromToml(error.description()), {}, Problem::Severity::Error};
    }
    auto file = std::make_shared<File>(File{std::move(parsed).table(), path, {}});
    auto node = std::make_shared<const Node>(Node{file->root});
    return ConfigTable(std::move(file), std::move(node));
}

const Problems &ConfigTable::problems() const
{
    return m_file->problems;
}

void ConfigTable::text(const char *key, QString *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    if (const auto value = node->value_exact<std::string>())
        *into = QString::fromStdString(*value);
    else
        m_file->fault(*node, key, QStringLiteral("\"%1\" must be a text in double quotes."));
}

void ConfigTable::texts(const char *key, QStringList *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    QStringList list;
    const toml::array *array = node->as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        if (const auto value = array->get(i)->value_exact<std::string>())
            list << QString::fromStdString(*value);
    }
    if (!array || list.isEmpty() || size_t(list.size()) != array->size())
        m_file->fault(*node, key, QStringLiteral("\"%1\" must be a list of texts such as [\"fr\", \"de\"]."));
    else
        *into = list;
}

void ConfigTable::texts(const char *key, QMap<QString, QString> *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    if (!node->as_table())
        return m_file->fault(*node, key, QStringLiteral("\"%1\" must be written as { NAME = \"text\" }."));
    for (const auto &[name, value] : *node->as_table()) {
        if (const auto text = value.value_exact<std::string>())
            into->insert(fromToml(name.str()), QString::fromStdString(*text));
        else
            m_file->add(value.source(), QStringLiteral("A text in double quotes is expected."), {});
    }
}

void ConfigTable::number(const char *key, double least, double most, double *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    const auto value = node->is_number() ? node->value<double>() : std::nullopt;
    if (value && *value >= least && *value <= most)
        *into = *value;
    else
        m_file->fault(*node, key, inRange(QStringLiteral("number"), least, most));
}

void ConfigTable::integer(const char *key, int least, int most, int *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    const auto value = node->value_exact<int64_t>();
    if (value && *value >= least && *value <= most)
        *into = int(*value);
    else
        m_file->fault(*node, key,
                      inRange(QStringLiteral("whole number"), least, most));
}

void ConfigTable::truth(const char *key, bool *into)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return;
    if (const auto value = node->value_exact<bool>())
        *into = *value;
    else
        m_file->fault(*node, key, QStringLiteral("\"%1\" must be true or false."));
}

std::optional<ConfigTable> ConfigTable::table(const char *key)
{
    m_known << QLatin1String(key);
    const toml::node *node = m_node->table.get(key);
    if (node && node->as_table())
        return ConfigTable(m_file, std::make_shared<const Node>(Node{*node->as_table()}));
    if (node)
        m_file->fault(*node, key, QStringLiteral("\"%1\" must be a section: write [%1] on a line of its own."));
    return std::nullopt;
}

QList<ConfigTable> ConfigTable::tables(const char *key)
{
    m_known << QLatin1String(key);
    QList<ConfigTable> list;
    const toml::node *node = m_node->table.get(key);
    if (!node)
        return list;
    const toml::array *array = node->as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        if (const toml::table *table = array->get(i)->as_table())
            list << ConfigTable(m_file, std::make_shared<const Node>(Node{*table}));
    }
    if (!array || size_t(list.size()) != array->size())
        m_file->fault(*node, key, QStringLiteral("Write [[%1]] on a line of its own."));
    return list;
}

void ConfigTable::refuse(const char *key, const QString &message, const QString &hint)
{
    const toml::node *node = m_node->table.get(key);
    m_file->add(node ? node->source() : m_node->table.source(), message, hint);
}

void ConfigTable::finish()
{
    for (const auto &[key, node] : m_node->table) {
        const QString name = fromToml(key.str());
        if (!m_known.contains(name))
            m_file->add(key.source(), QStringLiteral("There is no key \"%1\"%2.").arg(name, meant(name, m_known)),
                        QStringLiteral("Possible keys: ") + m_known.join(QStringLiteral(", ")));
    }
}

QString pathBeside(const QString &file, const QString &given)
{
    return given.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(given));
}

Result<QByteArray> readConfigFile(const QString &path)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ContentError::BadConfig,
                     QStringLiteral("%1:1: The file cannot be read: %2.").arg(path, file.errorString()));
    return file.read(mostBytes);
}

} // namespace parvis::content
