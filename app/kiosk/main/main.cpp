// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/kioskprogram.h"
#include "main/options.h"
#include "main/outoforder.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTimer>
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

bool hasScreen()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

// A visitor may stand before the screen: not where a window is tried out, measured or drawn for nobody.
bool isPublic(const parvis::kiosk::Options &options)
{
    return !options.windowed && options.size.isEmpty() && options.journey.isEmpty() && !options.reportReady &&
           QGuiApplication::platformName() != QLatin1String("offscreen");
}

void tellVisitor(const parvis::kiosk::KioskProgram &program)
{
    parvis::kiosk::OutOfOrder outOfOrder;
    const auto &config = program.config();
    if (!outOfOrder.show(config.languages, config.pxPerMm, config.windowSize))
        return;
    QTimer::singleShot(parvis::kiosk::OutOfOrder::stay, qApp, &QCoreApplication::quit);
    QGuiApplication::exec();
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
    if (!options)
        return say(WrongUse, options.error().detail());
    if (options->help) {
        const QCoreApplication application(argc, argv); // no screen is needed to read it
        std::fputs(qPrintable(Options::usage()), stdout);
        return Fine;
    }
    // A kiosk's board has no use for a graphics processor, and without one the software renderer starts four times faster.
    setDefault("QT_QUICK_BACKEND", "software");
    // The other one needs plugins for what a camera gives, and asks for them only when one is opened.
    setDefault("QT_MEDIA_BACKEND", "ffmpeg");
    if (!options->journey.isEmpty())
        setDefault("QT_QPA_PLATFORM", "offscreen");
    if (!hasScreen())
        return say(BadInput, QStringLiteral("there is no display: start it in a graphical session, or name one in QT_QPA_PLATFORM"));

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("parvis-kiosk"));
    if (!options->journey.isEmpty())
        QAccessible::setActive(true);
    KioskProgram program(*options);
    if (auto started = program.start(); !started) {
        say(BadInput, started.error().detail());
        if (isPublic(*options))
            tellVisitor(program);
        return BadInput;
    }
    if (options->journey.isEmpty())
        return QGuiApplication::exec();
    if (auto played = program.playJourney(); !played)
        return say(BadInput, played.error().detail());
    return Fine;
}
