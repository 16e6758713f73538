// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/options.h"

#include <QCommandLineParser>

namespace parvis::kiosk
{

namespace
{

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The kiosk of a town hall's reception."));
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text.")},
        {QStringLiteral("config"), QStringLiteral("Configuration file (default kiosk-config/kiosk.toml)."), QStringLiteral("file"),
         QStringLiteral("kiosk-config/kiosk.toml")},
        {QStringLiteral("windowed"), QStringLiteral("Opens an ordinary window instead of the whole screen.")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, for example 1080x1920."), QStringLiteral("WxH")},
        {QStringLiteral("data"), QStringLiteral("Folder of cache and outbox, in place of the configuration's."), QStringLiteral("folder")},
        {QStringLiteral("language"), QStringLiteral("The language a visit begins with."), QStringLiteral("tag")},
        {QStringLiteral("text-scale"), QStringLiteral("Text size a visit begins with: 0, 1 or 2."), QStringLiteral("step")},
        {QStringLiteral("high-contrast"), QStringLiteral("Every visit begins with strong contrast.")},
        {QStringLiteral("journey"), QStringLiteral("Plays this journey instead of waiting for visitors."), QStringLiteral("file")},
        {QStringLiteral("shots"), QStringLiteral("Folder for the journey's pictures, its log and the filled form."), QStringLiteral("folder")},
        {QStringLiteral("open-form"), QStringLiteral("Shows the form of this procedure at once."), QStringLiteral("procedure")},
        {QStringLiteral("report-ready"), QStringLiteral("Prints \"ready\" when the second picture is on the screen.")},
    });
}

Result<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 320 || size.width() > 8000 || size.height() > 8000)
        return Error(OptionError::WrongUse, QStringLiteral("--size wants WIDTHxHEIGHT in pixels, for example 1080x1920"));
    return size;
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return Error(OptionError::WrongUse, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return Error(OptionError::WrongUse, QStringLiteral("\"%1\" is no option").arg(parser.positionalArguments().constFirst()));
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.config = parser.value(QStringLiteral("config"));
    options.windowed = parser.isSet(QStringLiteral("windowed"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    options.language = parser.value(QStringLiteral("language"));
    options.journey = parser.value(QStringLiteral("journey"));
    options.shots = parser.value(QStringLiteral("shots"));
    options.openForm = parser.value(QStringLiteral("open-form"));
    options.reportReady = parser.isSet(QStringLiteral("report-ready"));
    if (options.journey.isEmpty() != options.shots.isEmpty())
        return Error(OptionError::WrongUse, QStringLiteral("--journey and --shots go together"));
    options.highContrast = parser.isSet(QStringLiteral("high-contrast"));
    if (parser.isSet(QStringLiteral("text-scale"))) {
        bool number = false;
        options.textScaleStep = parser.value(QStringLiteral("text-scale")).toInt(&number);
        if (!number || *options.textScaleStep < 0 || *options.textScaleStep > 2)
            return Error(OptionError::WrongUse, QStringLiteral("--text-scale wants 0, 1 or 2"));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size)
            return size.error();
        options.size = *size;
    }
    return options;
}

QString Options::usage()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace parvis::kiosk
