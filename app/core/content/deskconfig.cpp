// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/deskconfig.h"

#include "content/configtable.h"

#include <QRegularExpression>

namespace parvis::content
{

Result<DeskConfig, Problems> DeskConfig::parse(const QByteArray &bytes, const QString &path)
{
    static const QRegularExpression siteShape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
    static const QRegularExpression languageShape(QStringLiteral("\\A[a-z]{2,3}\\z"));
    static const QRegularExpression hubShape(
        QStringLiteral("\\A(https://[^\\s/]+\\S*|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)\\z"));
    auto parsed = ConfigTable::parse(bytes, path);
    if (!parsed)
        return Problems{parsed.error()};
    ConfigTable &root = *parsed;
    DeskConfig config;
    QString data = QStringLiteral("/var/lib/parvis-desk");
    root.text("site", &config.site);
    root.text("hub", &config.hub);
    root.text("authority", &config.hubAuthority);
    root.text("name", &config.name);
    root.text("language", &config.language);
    root.text("data", &data);
    root.truth("sound", &config.sound);
    root.truth("badgeReader", &config.badgeReader);
    if (root.problems().isEmpty()) {
        if (!siteShape.match(config.site).hasMatch())
            root.refuse("site", QStringLiteral("\"site\" must be the id of a site of the hub."),
                        QStringLiteral("Lower-case letters, digits and hyphens."));
        if (!hubShape.match(config.hub).hasMatch())
            root.refuse("hub", QStringLiteral("\"hub\" must be an address that begins with https://. "
                                              "On the machine itself http://localhost:8480 is fine too."));
        if (!languageShape.match(config.language).hasMatch())
            root.refuse("language", QStringLiteral("\"%1\" is no language code.").arg(config.language),
                        QStringLiteral("Codes have two or three letters: \"fr\"."));
        if (config.name.size() > 40)
            root.refuse("name", QStringLiteral("\"name\" has at most 40 characters: visitors read it from afar."));
    }
    root.finish();
    if (!root.problems().isEmpty())
        return root.problems();
    config.dataFolder = pathBeside(path, data);
    config.hubAuthority = pathBeside(path, config.hubAuthority);
    return config;
}

Result<DeskConfig> DeskConfig::load(const QString &path)
{
    return loadConfig<DeskConfig>(path);
}

} // namespace parvis::content
