// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "deskstyle.h"
#include "deskwindow.h"
#include "main/deskplayer.h"
#include "sound/bell.h"
#include "sound/player.h"
#include "sync/chance.h"
#include "sync/enrolmentfile.h"
#include "sync/networklink.h"
#include "training/trainingscenario.h"
#include "trayicon.h"
#include "windowplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QProcess>
#include <QSettings>
#include <QTranslator>

#include <cstdio>
#include <functional>
#include <memory>

using namespace parvis;
using namespace parvis::desk;

namespace
{

enum ExitCode { Fine = 0, WrongUse = 1, BadInput = 2 }; // a journey that cannot go on: 3

constexpr int volume = 100; // percent: the desktop has a volume of its own

int say(ExitCode code, const QString &sentence)
{
    std::fprintf(stderr, "parvis-desk: %s\n", qPrintable(sentence));
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

// STARTED is called with the session once the window is there. PLAYER may be null.
// By the desks' names: several may be served from one place in turn.
void keepLines(DeskWindow &window, QSettings &settings)
{
    const QString lines = QStringLiteral("desk/lines");
    QHash<QString, QStringList> byDesk;
    const QVariantMap kept = settings.value(lines).toMap();
    for (auto desk = kept.begin(); desk != kept.end(); ++desk)
        byDesk.insert(desk.key(), desk->toStringList());
    window.lines().setKept(byDesk);
    QObject::connect(&window.lines(), &LinesMenu::chosen, &window,
                     [&settings, lines](const QString &desk, const QStringList &services) {
                         QVariantMap all = settings.value(lines).toMap();
                         all.insert(desk, services);
                         settings.setValue(lines, all);
                     });
}

int run(QApplication &application, const Clock &clock, const content::DeskConfig &config, sync::HubLink &link,
        const QString &site, DeskPlayer *player, const std::function<void(DeskSession &, DeskWindow &)> &started)
{
    DeskClient client(link, site);
    DeskSession session(client, link, clock);
    Knowledge knowledge(link, site, [&session] { Q_EMIT session.dayChanged(); });
    DeskWindow window(session, knowledge, clock, config);
    QObject::connect(&window, &DeskWindow::textSizeWanted, &application,
                     [&application](int percent) { DeskStyle::apply(application, percent); });
    // A program of its own: what is practised cannot reach the hub of this one.
    QObject::connect(&window, &DeskWindow::trainingWanted, &application, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                QCoreApplication::arguments().mid(1) + QStringList{QStringLiteral("--training")});
    });
    sound::Bell bell([] { return std::make_unique<sound::Player>(volume); });
    if (!player) // a journey rings in no office
        window.setChime([&bell] { bell.ring([] { QApplication::beep(); }); });
    const TrayIcon tray(window);
    window.setObjectName(QStringLiteral("desk"));
    window.resize(1280, 860);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("parvis"), QStringLiteral("desk"));
    if (!player) {
        WindowPlace::restore(window, settings);
        const QString muted = QStringLiteral("sound/muted");
        window.setMuted(settings.value(muted).toBool());
        QObject::connect(&window, &DeskWindow::mutedChanged, &application,
                         [&settings, muted](bool now) { settings.setValue(muted, now); });
        keepLines(window, settings);
    }
    if (started)
        started(session, window);
    window.show();
    if (player && !player->start())
        return say(BadInput, QStringLiteral("the folder for the pictures cannot be written to"));
    const int code = QApplication::exec();
    if (!player)
        WindowPlace::keep(window, settings);
    return code;
}

int practise(QApplication &application, const Clock &clock, const content::DeskConfig &config, DeskPlayer *player)
{
    const auto hub = TrainingHub::open(clock);
    if (!hub)
        return say(BadInput, hub.error().detail());
    TrainingScenario scenario(**hub, clock);
    content::DeskConfig practice = config;
    practice.badgeReader = false; // nobody's badge is known to a hub of nobody's
    return run(application, clock, practice, **hub, TrainingHub::site, player, [&](DeskSession &session, DeskWindow &window) {
        window.markTraining(TrainingHub::formCode);
        window.setHubKey(TrainingHub::site.toUtf8()); // nobody real is hidden by it
        scenario.start();
        session.signIn(TrainingHub::login, TrainingHub::password,
                       config.name.isEmpty() ? QStringLiteral("Guichet 1") : config.name);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The desk of a town hall's reception. Agents sign in with name and password;\n"
                                                    "where the configuration says badgeReader = true, with badge and PIN too."));
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text.")},
                       {QStringLiteral("config"), QStringLiteral("Configuration file (default kiosk-config/desk.toml)."),
                        QStringLiteral("file"), QStringLiteral("kiosk-config/desk.toml")},
                       {QStringLiteral("journey"), QStringLiteral("Plays this journey instead of waiting for an agent."),
                        QStringLiteral("file")},
                       {QStringLiteral("shots"), QStringLiteral("Folder for the journey's pictures and its log."),
                        QStringLiteral("folder")},
                       {QStringLiteral("training"),
                        QStringLiteral("Practises: invented visitors, a hub inside the program, nothing leaves it.")}});
    const bool isRead = parser.parse(argumentsOf(argc, argv)) && parser.positionalArguments().isEmpty();
    if (!isRead || parser.isSet(QStringLiteral("journey")) != parser.isSet(QStringLiteral("shots")))
        return say(WrongUse, QStringLiteral("wrong use: see parvis-desk --help"));
    if (parser.isSet(QStringLiteral("help"))) {
        const QCoreApplication application(argc, argv); // no screen is needed to read it
        std::fputs(qPrintable(parser.helpText()), stdout);
        return Fine;
    }
    const bool isTraining = parser.isSet(QStringLiteral("training"));
    auto config = content::DeskConfig::load(parser.value(QStringLiteral("config")));
    if (!config && isTraining)
        config = content::DeskConfig(); // to practise nothing needs to be set up
    if (!config)
        return say(BadInput, config.error().detail());
    std::unique_ptr<DeskPlayer> player;
    if (parser.isSet(QStringLiteral("journey"))) {
        auto journey = DeskJourney::load(parser.value(QStringLiteral("journey")));
        if (!journey)
            return say(BadInput, journey.error().detail());
        player = std::make_unique<DeskPlayer>(std::move(*journey), parser.value(QStringLiteral("shots")));
    }
    if (!hasScreen())
        return say(BadInput, QStringLiteral("there is no display: start it in a graphical session"));
    const auto identity = isTraining ? Result<sync::Enrolment>(sync::Enrolment())
                                     : sync::EnrolmentFile::load(config->dataFolder);
    if (!identity)
        return say(BadInput, identity.error().detail());

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("parvis-desk"));
    QLocale::setDefault(QLocale(config->language));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/parvis_%1.qm").arg(config->language)))
        QApplication::installTranslator(&translator);
    QTranslator ofQt; // the words of its own dialogs; in English where they are not installed
    if (ofQt.load(QLocale(config->language), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    DeskStyle::apply(application, DeskStyle::leastPercent);

    const SystemClock clock;
    if (isTraining)
        return practise(application, clock, *config, player.get());
    sync::SystemChance chance;
    sync::NetworkLink link({QUrl(config->hub), config->site, identity->device, identity->secret, config->hubAuthority},
                           chance);
    return run(application, clock, *config, link, config->site, player.get(),
               [&](DeskSession &, DeskWindow &window) { window.setHubKey(identity->receiptKey); });
}
