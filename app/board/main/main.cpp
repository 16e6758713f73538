// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsession.h"
#include "sound/speaker.h"
#include "sync/chance.h"
#include "sync/enrolmentfile.h"
#include "sync/networklink.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSaveFile>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <memory>
#include <optional>

Q_IMPORT_QML_PLUGIN(Parvis_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_BoardScreensPlugin)

namespace
{

using namespace std::chrono_literals;

enum ExitCode { Fine = 0, WrongUse = 1, BadInput = 2 };

constexpr auto tickInterval = 200ms;

int say(ExitCode code, const QString &sentence)
{
    std::fprintf(stderr, "parvis-board: %s\n", qPrintable(sentence));
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

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Nothing for a text that is no size of a screen.
std::optional<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool isSize = parts.size() == 2 && size.width() >= 320 && size.height() >= 320 && size.width() <= 8000 && size.height() <= 8000;
    return isSize ? std::optional(size) : std::nullopt;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The call display of a town hall's waiting room."));
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text.")},
         {QStringLiteral("config"), QStringLiteral("Configuration file (default kiosk-config/board.toml)."),
          QStringLiteral("file"), QStringLiteral("kiosk-config/board.toml")},
         {QStringLiteral("size"),
          QStringLiteral("Opens a window of this size, for example 1280x720, instead of the whole screen."),
          QStringLiteral("WxH")},
         {QStringLiteral("shot"),
          QStringLiteral("Every second a picture of the screen is kept here (PNG), and beside it what a screen reader "
                         "reads (.txt)."),
          QStringLiteral("file")}});
}

QQuickWindow *openWindow(QQmlApplicationEngine &engine, parvis::board::BoardSession &session)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}, {QStringLiteral("visible"), false}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Parvis/BoardScreens/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

void read(const QAccessibleInterface *item, QByteArray &lines)
{
    for (int i = 0; i < item->childCount(); ++i) {
        const QAccessibleInterface *child = item->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (const QString name = child->text(QAccessible::Name); !name.isEmpty())
            lines += name.simplified().toUtf8() + '\n';
        read(child, lines);
    }
}

// Whoever looks at them meanwhile finds each one whole.
void keep(QQuickWindow &window, const QString &picture)
{
    QSaveFile shown(picture);
    if (shown.open(QIODevice::WriteOnly) && window.grabWindow().save(&shown, "PNG"))
        shown.commit();
    QByteArray lines;
    if (const auto *root = QAccessible::queryAccessibleInterface(&window))
        read(root, lines);
    QSaveFile told(picture + QStringLiteral(".txt"));
    if (told.open(QIODevice::WriteOnly)) {
        told.write(lines);
        told.commit();
    }
}

void showWindow(QQuickWindow &window, const std::optional<QSize> &size)
{
    if (size) {
        window.resize(*size);
        window.show();
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::BlankCursor); // nobody points here
    window.showFullScreen();
}

} // namespace

int main(int argc, char **argv)
{
    using namespace parvis;
    using namespace parvis::board;

    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(argumentsOf(argc, argv)) || !parser.positionalArguments().isEmpty())
        return say(WrongUse, QStringLiteral("wrong use: see parvis-board --help"));
    if (parser.isSet(QStringLiteral("help"))) {
        const QCoreApplication application(argc, argv); // no screen is needed to read it
        std::fputs(qPrintable(parser.helpText()), stdout);
        return Fine;
    }
    const auto size = parseSize(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("size")) && !size)
        return say(WrongUse, QStringLiteral("--size wants WIDTHxHEIGHT in pixels, for example 1280x720"));
    const auto config = content::BoardConfig::load(parser.value(QStringLiteral("config")));
    if (!config)
        return say(BadInput, config.error().detail());
    const auto identity = sync::EnrolmentFile::load(config->dataFolder);
    if (!identity)
        return say(BadInput, identity.error().detail());
    if (!hasScreen())
        return say(BadInput, QStringLiteral("there is no display: start it in a graphical session, or name one in QT_QPA_PLATFORM"));
    // A small machine behind a screen has no use for a graphics processor.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("parvis-board"));
    const SystemClock clock;
    sync::SystemChance chance;
    sync::NetworkLink link({QUrl(config->hub), config->site, identity->device, identity->secret, config->hubAuthority},
                           chance);
    std::unique_ptr<sound::Speaker> speaker;
    if (config->voice || config->chime)
        speaker = std::make_unique<sound::Speaker>(config->volume);
    const BoardWords words = BoardWords::from(QStringLiteral(":/i18n"));
    BoardSession session({link, speaker.get(), clock, *config, words});
    QQmlApplicationEngine engine;
    QQuickWindow *window = openWindow(engine, session);
    if (!window)
        return say(BadInput, QStringLiteral("the interface could not be loaded"));
    showWindow(*window, size);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &session, &BoardSession::tick);
    timer.start(tickInterval);
    QTimer shots;
    if (parser.isSet(QStringLiteral("shot"))) {
        QAccessible::setActive(true);
        QObject::connect(&shots, &QTimer::timeout, window,
                         [window, file = parser.value(QStringLiteral("shot"))] { keep(*window, file); });
        shots.start(1s);
    }
    session.start();
    return QGuiApplication::exec();
}
