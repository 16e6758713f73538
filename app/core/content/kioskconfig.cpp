// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/kioskconfig.h"

#include "content/contenterror.h"
#include "content/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

namespace
{

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Takes one table apart and notes every fault with its line.
class TableReader
{
public:
    TableReader(const toml::table &table, QString file, Problems *problems)
        : m_table(table), m_file(std::move(file)), m_problems(problems)
    {
    }

    void string(const char *key, QString *into)
    {
        if (const toml::node *node = take(key)) {
            if (const auto value = node->value_exact<std::string>())
                *into = QString::fromStdString(*value);
            else
                fault(*node, QStringLiteral("\"%1\" must be a text in double quotes.").arg(QLatin1String(key)));
        }
    }

    void strings(const char *key, QStringList *into)
    {
        const toml::node *node = take(key);
        if (!node)
            return;
        QStringList list;
        for (const toml::node &item : node->as_array() ? *node->as_array() : toml::array()) {
            if (const auto value = item.value_exact<std::string>())
                list << QString::fromStdString(*value);
        }
        if (!node->as_array() || list.isEmpty() || size_t(list.size()) != node->as_array()->size())
            fault(*node,
                  QStringLiteral("\"%1\" must be a list of texts such as [\"fr\", \"de\"].").arg(QLatin1String(key)));
        else
            *into = list;
    }

    void number(const char *key, double least, double most, double *into)
    {
        const toml::node *node = take(key);
        if (!node)
            return;
        const auto value = node->is_number() ? node->value<double>() : std::nullopt;
        if (!value || !(*value >= least && *value <= most))
            fault(
                *node,
                QStringLiteral("\"%1\" must be a number from %2 to %3.").arg(QLatin1String(key)).arg(least).arg(most));
        else
            *into = *value;
    }

    void integer(const char *key, int least, int most, int *into)
    {
        const toml::node *node = take(key);
        if (!node)
            return;
        const auto value = node->value_exact<int64_t>();
        if (!value || *value < least || *value > most)
            fault(*node, QStringLiteral("\"%1\" must be a whole number from %2 to %3.")
                             .arg(QLatin1String(key))
                             .arg(least)
                             .arg(most));
        else
            *into = int(*value);
    }

    /// Null, with a fault where the key holds something else than a table.
    const toml::table *table(const char *key)
    {
        const toml::node *node = take(key);
        if (node && !node->as_table())
            fault(*node,
                  QStringLiteral("\"%1\" must be a section: write [%1] on a line of its own.").arg(QLatin1String(key)));
        return node ? node->as_table() : nullptr;
    }

    /// The fault is placed at KEY, or at the beginning where it is absent.
    void refuse(const char *key, const QString &message, const QString &hint = {})
    {
        const toml::node *node = m_table.get(key);
        add(node ? node->source() : m_table.source(), message, hint);
    }

    void finish()
    {
        for (const auto &[key, node] : m_table) {
            const QString name = fromToml(key.str());
            if (!m_known.contains(name))
                add(key.source(), QStringLiteral("There is no key \"%1\"%2.").arg(name, meant(name, m_known)),
                    QStringLiteral("Possible keys: ") + m_known.join(QStringLiteral(", ")));
        }
    }

private:
    const toml::node *take(const char *key)
    {
        m_known << QLatin1String(key);
        return m_table.get(key);
    }

    void fault(const toml::node &node, const QString &message) { add(node.source(), message, {}); }

    void add(const toml::source_region &region, const QString &message, const QString &hint)
    {
        m_problems->append({m_file, int(std::max(1U, unsigned(region.begin.line))),
                            int(std::max(1U, unsigned(region.begin.column))), message, hint, Problem::Severity::Error});
    }

    const toml::table &m_table;
    QString m_file;
    Problems *m_problems;
    QStringList m_known;
};

void readPanel(TableReader &root, const QString &file, Problems *problems, KioskConfig *config)
{
    const toml::table *table = root.table("panel");
    if (!table)
        return;
    TableReader reader(*table, file, problems);
    int width = config->windowSize.width();
    int height = config->windowSize.height();
    reader.number("pxPerMm", 1, 40, &config->pxPerMm);
    reader.integer("width", 480, 8192, &width);
    reader.integer("height", 480, 8192, &height);
    config->windowSize = {width, height};
    reader.finish();
}

void readVisit(TableReader &root, const QString &file, Problems *problems, KioskConfig *config)
{
    const toml::table *table = root.table("visit");
    if (!table)
        return;
    TableReader reader(*table, file, problems);
    int idle = int(config->idle.count());
    int warning = int(config->warning.count());
    reader.integer("idleSeconds", 20, 3600, &idle);
    reader.integer("warningSeconds", 20, 600, &warning);
    reader.integer("textScale", 0, 2, &config->textScaleStep);
    config->idle = std::chrono::seconds(idle);
    config->warning = std::chrono::seconds(warning);
    reader.finish();
}

void readPrinters(TableReader &root, const QString &file, Problems *problems, KioskConfig *config)
{
    const toml::table *table = root.table("printers");
    if (!table)
        return;
    TableReader reader(*table, file, problems);
    reader.string("a4", &config->sheetPrinter);
    reader.string("receipt", &config->receiptPrinter);
    reader.finish();
}

void readStaff(TableReader &root, const QString &file, Problems *problems, KioskConfig *config)
{
    static const QRegularExpression codeShape(QStringLiteral("\\A([0-9]{4,12})?\\z"));
    const toml::table *table = root.table("staff");
    if (!table)
        return;
    TableReader reader(*table, file, problems);
    reader.string("code", &config->staffCode);
    if (!codeShape.match(config->staffCode).hasMatch())
        reader.refuse("code", QStringLiteral("\"code\" must have 4 to 12 digits."), QStringLiteral("Without one there is no page for the staff."));
    reader.finish();
}

void readConnection(TableReader &root, const QString &file, Problems *problems, KioskConfig *config)
{
    const toml::table *table = root.table("connection");
    if (!table)
        return;
    TableReader reader(*table, file, problems);
    reader.string("authority", &config->hubAuthority);
    reader.finish();
}

void checkRoot(TableReader &root, const KioskConfig &config)
{
    static const QRegularExpression siteShape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
    static const QRegularExpression languageShape(QStringLiteral("\\A[a-z]{2,3}\\z"));
    static const QRegularExpression hubShape(QStringLiteral("\\A(embedded|https://[^\\s/]+\\S*|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)\\z"));
    if (config.site.isEmpty())
        root.refuse("site", QStringLiteral("The key \"site\" is missing."),
                    QStringLiteral("Write site = \"...\" with the id of a file of the folder sites."));
    else if (!siteShape.match(config.site).hasMatch())
        root.refuse("site", QStringLiteral("\"%1\" is no site id.").arg(config.site),
                    QStringLiteral("Lower-case letters, digits and hyphens."));
    if (!hubShape.match(config.hub).hasMatch())
        root.refuse("hub", QStringLiteral("\"hub\" must be \"embedded\" or an address that begins with https://. On the machine itself http://localhost:8480 is fine too."));
    for (const QString &language : config.languages) {
        if (!languageShape.match(language).hasMatch() || config.languages.count(language) > 1) {
            root.refuse("languages", QStringLiteral("\"%1\" is no language code, or stands twice.").arg(language),
                        QStringLiteral("Codes have two or three letters: \"fr\"."));
            break;
        }
    }
}

} // namespace

Result<KioskConfig, Problems> KioskConfig::parse(const QByteArray &bytes, const QString &path)
{
    const auto parsed = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (!parsed) {
        const auto &error = parsed.error();
        return Problems{{path,
                         int(error.source().begin.line),
                         int(error.source().begin.column),
                         fromToml(error.description()),
                         {},
                         {}}};
    }
    KioskConfig config;
    Problems problems;
    QString content = QStringLiteral("content");
    QString data = QStringLiteral("/var/lib/parvis");
    TableReader root(parsed.table(), path, &problems);
    root.string("site", &config.site);
    root.strings("languages", &config.languages);
    root.string("hub", &config.hub);
    root.string("content", &content);
    root.string("data", &data);
    readPanel(root, path, &problems, &config);
    readVisit(root, path, &problems, &config);
    readPrinters(root, path, &problems, &config);
    readStaff(root, path, &problems, &config);
    readConnection(root, path, &problems, &config);
    if (problems.isEmpty())
        checkRoot(root, config);
    root.finish();
    if (!problems.isEmpty())
        return problems;
    const QDir folder = QFileInfo(path).absoluteDir();
    config.contentFolder = QDir::cleanPath(folder.absoluteFilePath(content));
    config.dataFolder = QDir::cleanPath(folder.absoluteFilePath(data));
    if (!config.hubAuthority.isEmpty())
        config.hubAuthority = QDir::cleanPath(folder.absoluteFilePath(config.hubAuthority));
    return config;
}

Result<KioskConfig> KioskConfig::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ContentError::BadConfig,
                     QStringLiteral("%1:1: The file cannot be read: %2.").arg(path, file.errorString()));
    constexpr qint64 mostBytes = 1024 * 1024;
    auto config = parse(file.read(mostBytes), path);
    if (!config)
        return Error(ContentError::BadConfig, toLine(config.error().first()));
    return *std::move(config);
}

} // namespace parvis::content
