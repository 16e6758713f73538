// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/hubserver.h"
#include "hub/setup/hubsetup.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace
{

int fail(const QString &reason)
{
    std::fprintf(stderr, "parvis-hub: %s\n", qUtf8Printable(reason));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace parvis;
    // Before any thread is there, so that all of them leave these to the wait below.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parvis-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARVIS_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The server of Parvis: API, live news, phone pages."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("config"), QStringLiteral("Configuration, see kiosk-config/hub.toml."),
                      QStringLiteral("FILE")});
    parser.process(application);
    if (!parser.isSet(QStringLiteral("config")))
        return fail(QStringLiteral("--config FILE is needed"));
    const auto config = hub::HubConfig::load(parser.value(QStringLiteral("config")));
    if (!config)
        return fail(config.error().detail());
    const auto settings = hub::loadSettings(*config);
    if (!settings)
        return fail(settings.error().detail());
    hub::HubServer server(*config, *settings);
    const auto port = server.start();
    if (!port)
        return fail(port.error().detail().isEmpty()
                        ? QStringLiteral("cannot listen at %1:%2").arg(config->address).arg(config->port)
                        : port.error().detail());
    std::printf("listening on %s:%d\n", qUtf8Printable(config->address), int(*port));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    server.stop();
    return 0;
}
