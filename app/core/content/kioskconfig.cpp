// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/kioskconfig.h"

#include "content/configtable.h"

#include <QRegularExpression>
#include <QSet>

namespace parvis::content
{

namespace
{

void readPanel(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("panel");
    if (!reader)
        return;
    int width = config->windowSize.width();
    int height = config->windowSize.height();
    reader->number("pxPerMm", 1, 40, &config->pxPerMm);
    reader->integer("width", 480, 8192, &width);
    reader->integer("height", 480, 8192, &height);
    config->windowSize = {width, height};
    reader->finish();
}

void readVisit(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("visit");
    if (!reader)
        return;
    int idle = int(config->idle.count());
    int warning = int(config->warning.count());
    reader->integer("idleSeconds", 20, 3600, &idle);
    reader->integer("warningSeconds", 20, 600, &warning);
    reader->integer("textScale", 0, 2, &config->textScaleStep);
    config->idle = std::chrono::seconds(idle);
    config->warning = std::chrono::seconds(warning);
    reader->finish();
}

void readPrinters(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("printers");
    if (!reader)
        return;
    reader->text("a4", &config->sheetPrinter);
    reader->text("receipt", &config->receiptPrinter);
    reader->finish();
}

void readCamera(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("camera");
    if (!reader)
        return;
    reader->text("name", &config->camera);
    reader->finish();
}

void readSound(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("sound");
    if (!reader)
        return;
    reader->integer("volume", 0, 100, &config->volume);
    reader->finish();
}

void readStaff(ConfigTable &root, KioskConfig *config)
{
    static const QRegularExpression codeShape(QStringLiteral("\\A([0-9]{4,12})?\\z"));
    auto reader = root.table("staff");
    if (!reader)
        return;
    reader->text("code", &config->staffCode);
    if (!codeShape.match(config->staffCode).hasMatch())
        reader->refuse("code", QStringLiteral("\"code\" must have 4 to 12 digits."), QStringLiteral("Without one there is no page for the staff."));
    int minutes = int(config->assistanceLimit.count());
    reader->integer("assistanceMinutes", 5, 240, &minutes);
    config->assistanceLimit = std::chrono::minutes(minutes);
    reader->finish();
}

void readAssistants(ConfigTable &root, KioskConfig *config)
{
    static const QRegularExpression codeShape(QStringLiteral("\\A[0-9]{2,12}\\z"));
    static const QRegularExpression pinShape(QStringLiteral("\\A\\$argon2id\\$v=19\\$[\\x21-\\x7e]{40,110}\\z"));
    QSet<QString> codes;
    QList<ConfigTable> tables = root.tables("assistants");
    for (ConfigTable &reader : tables) {
        Assistant assistant;
        QString pin;
        reader.text("code", &assistant.code);
        reader.text("name", &assistant.name);
        reader.text("pin", &pin);
        assistant.name = assistant.name.simplified();
        if (!codeShape.match(assistant.code).hasMatch())
            reader.refuse("code", QStringLiteral("\"code\" must have 2 to 12 digits."));
        else if (codes.contains(assistant.code))
            reader.refuse("code", QStringLiteral("The code %1 stands twice.").arg(assistant.code));
        if (assistant.name.isEmpty() || assistant.name.size() > 60)
            reader.refuse("name", QStringLiteral("\"name\" must have 1 to 60 characters."));
        if (!pinShape.match(pin).hasMatch())
            reader.refuse("pin", QStringLiteral("\"pin\" must be what \"parvis kiosk pin\" prints, never the PIN itself."));
        codes.insert(assistant.code);
        assistant.pin = pin.toLatin1();
        config->assistants.append(assistant);
        reader.finish();
    }
}

void readConnection(ConfigTable &root, KioskConfig *config)
{
    auto reader = root.table("connection");
    if (!reader)
        return;
    reader->text("authority", &config->hubAuthority);
    reader->text("phonePages", &config->phonePages);
    static const QRegularExpression addressShape(QStringLiteral("\\A(https://[^\\s/?#]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)?/?\\z"));
    if (!addressShape.match(config->phonePages).hasMatch())
        reader->refuse("phonePages", QStringLiteral("\"phonePages\" must be an https address without a path."), QStringLiteral("For example https://accueil.example.fr"));
    if (config->phonePages.endsWith(QLatin1Char('/')))
        config->phonePages.chop(1);
    reader->finish();
}

void checkRoot(ConfigTable &root, const KioskConfig &config)
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
    auto parsed = ConfigTable::parse(bytes, path);
    if (!parsed)
        return Problems{parsed.error()};
    ConfigTable &root = *parsed;
    KioskConfig config;
    QString content = QStringLiteral("content");
    QString data = QStringLiteral("/var/lib/parvis");
    root.text("site", &config.site);
    root.texts("languages", &config.languages);
    root.text("hub", &config.hub);
    root.text("content", &content);
    root.text("data", &data);
    readPanel(root, &config);
    readVisit(root, &config);
    readPrinters(root, &config);
    readCamera(root, &config);
    readSound(root, &config);
    readStaff(root, &config);
    readAssistants(root, &config);
    readConnection(root, &config);
    if (root.problems().isEmpty())
        checkRoot(root, config);
    root.finish();
    if (!root.problems().isEmpty())
        return root.problems();
    config.contentFolder = pathBeside(path, content);
    config.dataFolder = pathBeside(path, data);
    config.hubAuthority = pathBeside(path, config.hubAuthority);
    return config;
}

Result<KioskConfig> KioskConfig::load(const QString &path)
{
    return loadConfig<KioskConfig>(path);
}

} // namespace parvis::content
