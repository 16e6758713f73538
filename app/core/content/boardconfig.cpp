// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/boardconfig.h"

#include "content/configtable.h"

#include <QRegularExpression>

namespace parvis::content
{

namespace
{

constexpr int longestName = 60;
constexpr int longestNotice = 300; // what can be read before the strip goes on

const QRegularExpression &languageShape()
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z]{2,3}\\z"));
    return shape;
}

LocalizedText readText(ConfigTable &table)
{
    QMap<QString, QString> texts;
    table.texts("text", &texts);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!languageShape().match(text.key()).hasMatch())
            table.refuse("text", QStringLiteral("\"%1\" is no language code.").arg(text.key()),
                         QStringLiteral("Codes have two or three letters: { fr = \"...\", de = \"...\" }"));
        else if (text->trimmed().isEmpty() || text->size() > longestNotice)
            table.refuse("text", QStringLiteral("A text has 1 to %1 characters.").arg(longestNotice));
    }
    return LocalizedText(texts);
}

DeskWay::Arrow readArrow(ConfigTable &table)
{
    using Arrow = DeskWay::Arrow;
    static const QMap<QString, Arrow> arrows{{QString(), Arrow::None},
                                             {QStringLiteral("left"), Arrow::Left},
                                             {QStringLiteral("right"), Arrow::Right},
                                             {QStringLiteral("ahead"), Arrow::Ahead},
                                             {QStringLiteral("up"), Arrow::Up},
                                             {QStringLiteral("down"), Arrow::Down}};
    QString name;
    table.text("arrow", &name);
    if (!arrows.contains(name))
        table.refuse("arrow", QStringLiteral("There is no arrow \"%1\".").arg(name),
                     QStringLiteral("One of left, right, ahead, up, down."));
    return arrows.value(name);
}

DeskWay readWay(ConfigTable table)
{
    DeskWay way;
    table.text("desk", &way.desk);
    if (way.desk.trimmed().isEmpty())
        table.refuse("desk", QStringLiteral("\"desk\" must name a desk as its agents do: \"Guichet 3\"."));
    way.text = readText(table);
    way.arrow = readArrow(table);
    table.finish();
    return way;
}

QDate readDay(ConfigTable &table, const char *key)
{
    QString text;
    table.text(key, &text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        table.refuse(key, QStringLiteral("\"%1\" must be a day: \"2026-12-24\".").arg(QLatin1String(key)));
    return day;
}

BoardNotice readNotice(ConfigTable table)
{
    BoardNotice notice;
    notice.text = readText(table);
    if (notice.text.isEmpty())
        table.refuse("text", QStringLiteral("A notice says something: text = { fr = \"...\" }."));
    notice.from = readDay(table, "from");
    notice.until = readDay(table, "until");
    table.finish();
    return notice;
}

void readSound(std::optional<ConfigTable> table, BoardConfig &config)
{
    if (!table)
        return;
    table->truth("chime", &config.chime);
    table->truth("voice", &config.voice);
    table->integer("volume", 0, 100, &config.volume);
    table->finish();
}

void readScreen(std::optional<ConfigTable> table, BoardConfig &config)
{
    if (!table)
        return;
    table->truth("highContrast", &config.highContrast);
    table->truth("reducedMotion", &config.reducedMotion);
    table->finish();
}

void check(ConfigTable &root, const BoardConfig &config)
{
    static const QRegularExpression siteShape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
    static const QRegularExpression hubShape(
        QStringLiteral("\\A(https://[^\\s/]+\\S*|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)\\z"));
    if (!siteShape.match(config.site).hasMatch())
        root.refuse("site", QStringLiteral("\"site\" must be the id of a site of the hub."),
                    QStringLiteral("Lower-case letters, digits and hyphens."));
    if (!hubShape.match(config.hub).hasMatch())
        root.refuse("hub", QStringLiteral("\"hub\" must be an address that begins with https://. "
                                          "On the machine itself http://localhost:8480 is fine too."));
    for (const QString &language : config.languages) {
        if (!languageShape().match(language).hasMatch() || config.languages.count(language) > 1)
            root.refuse("languages", QStringLiteral("\"%1\" is no language code, or stands there twice.").arg(language),
                        QStringLiteral("Codes have two or three letters: \"fr\"."));
    }
    if (config.name.size() > longestName)
        root.refuse("name", QStringLiteral("\"name\" has at most %1 characters: visitors read it from afar.").arg(longestName));
}

} // namespace

Result<BoardConfig, Problems> BoardConfig::parse(const QByteArray &bytes, const QString &path)
{
    auto parsed = ConfigTable::parse(bytes, path);
    if (!parsed)
        return Problems{parsed.error()};
    ConfigTable &root = *parsed;
    BoardConfig config;
    QString data = QStringLiteral("/var/lib/parvis-board");
    root.text("site", &config.site);
    root.text("hub", &config.hub);
    root.text("authority", &config.hubAuthority);
    root.text("name", &config.name);
    root.texts("languages", &config.languages);
    root.text("data", &data);
    if (root.problems().isEmpty())
        check(root, config);
    readSound(root.table("sound"), config);
    readScreen(root.table("screen"), config);
    const auto ways = root.tables("way");
    for (const ConfigTable &way : ways)
        config.ways.append(readWay(way));
    const auto notices = root.tables("notice");
    for (const ConfigTable &notice : notices)
        config.notices.append(readNotice(notice));
    root.finish();
    if (!root.problems().isEmpty())
        return root.problems();
    config.dataFolder = pathBeside(path, data);
    config.hubAuthority = pathBeside(path, config.hubAuthority);
    return config;
}

Result<BoardConfig> BoardConfig::load(const QString &path)
{
    return loadConfig<BoardConfig>(path);
}

} // namespace parvis::content
