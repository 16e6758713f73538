// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/setup/hubconfig.h"

#include "content/contenterror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

// As in content/kioskconfig.cpp: without its assertions the library reports broken files as it should.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace parvis::hub
{

using content::Problem;
using content::Problems;

namespace
{

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Takes one table apart and notes every fault with its line.
class Table
{
public:
    Table(const toml::table &table, QString file, Problems &problems)
        : m_table(table), m_file(std::move(file)), m_problems(problems)
    {
    }

    void text(const char *key, QString *into)
    {
        if (const toml::node *node = take(key)) {
            if (const auto value = node->value_exact<std::string>())
                *into = QString::fromStdString(*value);
            else
                fault(*node, QStringLiteral("\"%1\" must be a text in double quotes.").arg(QLatin1String(key)));
        }
    }

    int number(const char *key, int least, int most, int fallback)
    {
        const toml::node *node = take(key);
        const auto value = node ? node->value_exact<int64_t>() : std::optional<int64_t>(fallback);
        if (value && *value >= least && *value <= most)
            return int(*value);
        fault(*node, QStringLiteral("\"%1\" must be a whole number from %2 to %3.")
                         .arg(QLatin1String(key))
                         .arg(least)
                         .arg(most));
        return fallback;
    }

    double degrees(const char *key)
    {
        const toml::node *node = take(key);
        const auto value = node && node->is_number() ? node->value<double>() : std::nullopt;
        if (node && (!value || !(*value >= -180 && *value <= 180)))
            fault(*node, QStringLiteral("\"%1\" must be a number of degrees.").arg(QLatin1String(key)));
        return value.value_or(0);
    }

    bool truth(const char *key)
    {
        const toml::node *node = take(key);
        const auto value = node ? node->value_exact<bool>() : std::optional<bool>(false);
        if (!value)
            fault(*node, QStringLiteral("\"%1\" must be true or false.").arg(QLatin1String(key)));
        return value.value_or(false);
    }

    std::optional<Table> table(const char *key)
    {
        const toml::node *node = take(key);
        if (!node)
            return std::nullopt;
        if (node->as_table())
            return Table(*node->as_table(), m_file, m_problems);
        fault(*node,
              QStringLiteral("\"%1\" must be a section: write [%1] on a line of its own.").arg(QLatin1String(key)));
        return std::nullopt;
    }

    void tables(const char *key, const std::function<void(Table &)> &each)
    {
        const toml::node *node = take(key);
        if (!node)
            return;
        const QString remedy = QStringLiteral("Write [[%1]] on a line of its own.").arg(QLatin1String(key));
        if (!node->as_array())
            return fault(*node, remedy);
        // Never a copy of a node: it has lost its line.
        for (const toml::node &item : *node->as_array()) {
            if (!item.as_table())
                return fault(*node, remedy);
            Table table(*item.as_table(), m_file, m_problems);
            each(table);
        }
    }

    QMap<QString, QString> texts(const char *key)
    {
        QMap<QString, QString> map;
        const toml::node *node = take(key);
        if (!node)
            return map;
        if (!node->as_table()) {
            fault(*node, QStringLiteral("\"%1\" must be written as { NAME = \"text\" }.").arg(QLatin1String(key)));
            return map;
        }
        for (const auto &[name, value] : *node->as_table()) {
            if (const auto text = value.value_exact<std::string>())
                map.insert(fromToml(name.str()), QString::fromStdString(*text));
            else
                fault(value, QStringLiteral("A text in double quotes is expected."));
        }
        return map;
    }

    void refuse(const char *key, const QString &message)
    {
        const toml::node *node = m_table.get(key);
        add(node ? node->source() : m_table.source(), message);
    }

    void finish()
    {
        for (const auto &[key, node] : m_table) {
            const QString name = fromToml(key.str());
            if (!m_known.contains(name))
                add(key.source(), QStringLiteral("There is no key \"%1\"; possible: %2.")
                                      .arg(name, m_known.join(QStringLiteral(", "))));
        }
    }

private:
    const toml::node *take(const char *key)
    {
        m_known << QLatin1String(key);
        return m_table.get(key);
    }
    void fault(const toml::node &node, const QString &message) { add(node.source(), message); }
    void add(const toml::source_region &region, const QString &message)
    {
        m_problems.append({m_file,
                           int(std::max(1U, unsigned(region.begin.line))),
                           int(std::max(1U, unsigned(region.begin.column))),
                           message,
                           {},
                           Problem::Severity::Error});
    }

    const toml::table &m_table;
    QString m_file;
    Problems &m_problems;
    QStringList m_known;
};

constexpr int mostPerMinute = 1'000'000;

void readPostgres(Table &table, HubConfig *config, QString *passwordFile)
{
    store::PostgresTarget target;
    table.text("host", &target.host);
    target.port = table.number("port", 1, 65'535, target.port);
    table.text("database", &target.database);
    table.text("user", &target.user);
    table.text("passwordFile", passwordFile);
    table.text("schema", &target.schema);
    table.text("sslMode", &target.sslMode);
    if (target.host.isEmpty() || target.database.isEmpty())
        table.refuse("host", QStringLiteral("\"host\" and \"database\" are needed."));
    table.finish();
    config->postgres = target;
}

void checkAntsReasons(Table &table, const SiteSettings &site)
{
    static const QStringList known{QStringLiteral("CNI"), QStringLiteral("PASSPORT"), QStringLiteral("CNI-PASSPORT")};
    for (auto [name, reason] : site.antsReasons.asKeyValueRange()) {
        if (!known.contains(name))
            table.refuse("ants", QStringLiteral("The national search asks for %1; it has no \"%2\".")
                                     .arg(known.join(QStringLiteral(", ")), name));
        else if (reason.isEmpty())
            table.refuse("ants", QStringLiteral("\"%1\" needs the id of a reason of the plan of this site.").arg(name));
    }
}

void readSite(Table &table, ApiSettings *api)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
    SiteSettings site;
    table.text("id", &site.id);
    site.longitude = table.degrees("longitude");
    site.latitude = table.degrees("latitude");
    site.antsReasons = table.texts("ants");
    checkAntsReasons(table, site);
    if (!shape.match(site.id).hasMatch() || api->findSite(site.id))
        table.refuse("id",
                     QStringLiteral("A site needs an \"id\" of its own: lower-case letters, digits and hyphens."));
    table.finish();
    api->sites << site;
}

void readConnections(Table &table, ConnectionLimits *to)
{
    // Each is one open file of the process.
    constexpr int most = 1'000'000;
    to->all = table.number("all", 16, most, to->all);
    to->perAddress = table.number("perAddress", 4, most, std::min(to->perAddress, to->all));
    to->perDevice = table.number("perDevice", 4, most, std::min(to->perDevice, to->all));
    to->socketsPerDevice = table.number("socketsPerDevice", 1, most, std::min(to->socketsPerDevice, to->perDevice));
    const auto atMost = [&table](const char *key, int value, const char *largerKey, int larger) {
        if (value > larger)
            table.refuse(key, QStringLiteral("\"%1\" must be at most \"%2\", which is %3.")
                                  .arg(QLatin1String(key), QLatin1String(largerKey))
                                  .arg(larger));
    };
    atMost("perAddress", to->perAddress, "all", to->all);
    atMost("perDevice", to->perDevice, "all", to->all);
    atMost("socketsPerDevice", to->socketsPerDevice, "perDevice", to->perDevice);
    table.finish();
}

void readSizes(Table &table, SizeLimits *to)
{
    to->target = table.number("target", 2, 64, to->target);
    to->headers = table.number("headers", 4, 1'024, to->headers);
    to->body = table.number("body", 1'024, 1'048'576, to->body);
    // The first line of a request is counted among its headers.
    if (to->headers < to->target)
        table.refuse("headers",
                     QStringLiteral("\"headers\" must be at least \"target\", which is %1.").arg(to->target));
    table.finish();
}

void readWaits(Table &table, WaitLimits *to)
{
    constexpr int most = 3'600;
    to->handshake = table.number("handshake", 1, most, to->handshake);
    to->idle = table.number("idle", 1, most, to->idle);
    to->headers = table.number("headers", 1, most, to->headers);
    to->body = table.number("body", 1, most, to->body);
    to->answer = table.number("answer", 1, most, to->answer);
    to->write = table.number("write", 1, most, to->write);
    to->drain = table.number("drain", 1, 60, to->drain);
    to->slowestRate = table.number("slowestRate", 1, 1'000'000, to->slowestRate);
    table.finish();
}

// In days.
void readRetention(Table &table, RetentionLimits *to)
{
    for (const RetentionRule &rule : retentionRules()) {
        const int days =
            table.number(rule.name, int(rule.least.count()), int(rule.most.count()), int(to->of(rule.kind).count()));
        to->set(rule.kind, std::chrono::days(days));
    }
    if (to->of(store::RetainedKind::Contacts) > to->of(store::RetainedKind::Appointments))
        table.refuse("contacts", QStringLiteral("\"contacts\" must be at most \"appointments\", which is %1.")
                                     .arg(to->of(store::RetainedKind::Appointments).count()));
    table.finish();
}

// With a token the search asks; what it is answered must lead back here.
void checkAnts(Table &root, const ApiSettings &api)
{
    if (api.antsToken.isEmpty())
        return;
    static const QRegularExpression blank(QStringLiteral("\\s"));
    if (api.antsToken.contains(blank))
        root.refuse("ants", QStringLiteral("The \"token\" of the national search has no spaces."));
    if (!api.publicUrl.startsWith(QLatin1String("https://")) && !api.publicUrl.startsWith(QLatin1String("http://")))
        root.refuse("ants",
                    QStringLiteral("With the national search \"publicUrl\" is needed, the address of this hub for "
                                   "visitors, such as \"https://rdv.example.fr\"."));
    const bool isAnswered = std::any_of(api.sites.begin(), api.sites.end(),
                                        [](const SiteSettings &site) { return !site.antsReasons.isEmpty(); });
    if (!isAnswered)
        root.refuse("ants", QStringLiteral("With the national search a site must say which reason it means, such as "
                                           "ants = { CNI = \"identity-card\" }."));
}

void readParts(Table &root, HubConfig *config, QString *passwordFile)
{
    if (auto tls = root.table("tls")) {
        tls->text("certificate", &config->certificateFile);
        tls->text("key", &config->keyFile);
        if (config->certificateFile.isEmpty() || config->keyFile.isEmpty())
            tls->refuse("certificate", QStringLiteral("\"certificate\" and \"key\" are needed."));
        tls->finish();
    }
    if (auto postgres = root.table("postgresql"))
        readPostgres(*postgres, config, passwordFile);
    if (auto limits = root.table("limits")) {
        RequestLimits &to = config->limits;
        to.codes = limits->number("codes", 0, mostPerMinute, to.codes);
        to.enrolments = limits->number("enrolments", 0, mostPerMinute, to.enrolments);
        to.searches = limits->number("searches", 0, mostPerMinute, to.searches);
        to.others = limits->number("others", 0, mostPerMinute, to.others);
        to.devices = limits->number("devices", 0, mostPerMinute, to.devices);
        limits->finish();
    }
    if (auto connections = root.table("connections"))
        readConnections(*connections, &config->connections);
    if (auto sizes = root.table("sizes"))
        readSizes(*sizes, &config->sizes);
    if (auto timeouts = root.table("timeouts"))
        readWaits(*timeouts, &config->waits);
    if (auto retention = root.table("retention"))
        readRetention(*retention, &config->retention);
    if (auto ants = root.table("ants")) {
        ants->text("token", &config->api.antsToken);
        ants->finish();
    }
    root.tables("sites", [&](Table &table) { readSite(table, &config->api); });
    checkAnts(root, config->api);
    if (config->api.sites.isEmpty())
        root.refuse("sites", QStringLiteral("At least one [[sites]] with an id is needed."));
}

} // namespace

Result<HubConfig, Problems> HubConfig::parse(const QByteArray &bytes, const QString &path)
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
    HubConfig config;
    Problems problems;
    QString database = QStringLiteral("/var/lib/parvis/hub.db");
    QString content = QStringLiteral("content");
    QString secret = QStringLiteral("hub.secret");
    QString passwordFile;
    Table root(parsed.table(), path, problems);
    root.text("address", &config.address);
    config.port = quint16(root.number("port", 0, 65'535, config.port));
    root.text("database", &database);
    root.text("content", &content);
    root.text("secret", &secret);
    config.readers = root.number("readers", 1, 64, config.readers);
    root.text("enrolmentCode", &config.api.enrolmentCode);
    root.text("staffPassword", &config.api.staffPassword);
    root.text("publicUrl", &config.api.publicUrl);
    while (config.api.publicUrl.endsWith(QLatin1Char('/')))
        config.api.publicUrl.chop(1);
    config.api.publicBooking = root.truth("publicBooking");
    config.isBehindProxy = root.truth("behindProxy");
    readParts(root, &config, &passwordFile);
    root.finish();
    if (!problems.isEmpty())
        return problems;
    const QDir folder = QFileInfo(path).absoluteDir();
    const auto absolute = [&](const QString &name) {
        return name.isEmpty() ? QString() : QDir::cleanPath(folder.absoluteFilePath(name));
    };
    config.databaseFile = config.postgres ? QString() : absolute(database);
    config.contentFolder = absolute(content);
    config.secretFile = absolute(secret);
    config.certificateFile = absolute(config.certificateFile);
    config.keyFile = absolute(config.keyFile);
    if (config.postgres && !passwordFile.isEmpty()) {
        QFile file(absolute(passwordFile));
        if (!file.open(QIODevice::ReadOnly))
            return Problems{{path, 1, 1, QStringLiteral("The file of \"passwordFile\" cannot be read."), {}, {}}};
        config.postgres->password = QString::fromUtf8(file.readAll()).trimmed();
    }
    return config;
}

Result<HubConfig> HubConfig::load(const QString &path)
{
    using content::ContentError;
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

} // namespace parvis::hub
