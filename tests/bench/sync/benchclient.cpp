// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchclient.h"

#include "base/id.h"
#include "store/openeddatabase.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "sync/networklink.h"
#include "sync/syncengine.h"
#include "wire/plainsealer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace parvis::bench
{

namespace
{

QByteArray ask(sync::NetworkLink &link, const QByteArray &method, const QString &path)
{
    QEventLoop loop;
    QByteArray body;
    link.send({method, path, {}, {}}, [&](const sync::HubReply &reply) {
        body = reply.body;
        loop.quit();
    });
    loop.exec();
    return body;
}

double peakMebibytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).simplified().split(' ').value(0).toDouble() / 1024;
}

// Until the release NUMBER is shown and the feed is heard to its end; every answer turns the engine, so no time is lost
// in waiting.
double secondsUntil(sync::SyncEngine &engine, store::KioskCache &cache, qint64 number)
{
    QElapsedTimer watch;
    watch.start();
    QEventLoop loop;
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &loop, [&] {
        engine.tick();
        const auto shown = cache.activeRelease();
        if (shown && *shown && (*shown)->number == number && engine.status().caughtUp)
            loop.quit();
    });
    engine.syncNow();
    often.start(1);
    loop.exec();
    return double(watch.nsecsElapsed()) / 1e9;
}

} // namespace

int syncOnce(int port, const QString &folder)
{
    const QDir here(folder);
    const auto outbox = store::openOutbox(here.filePath(QStringLiteral("outbox.db")));
    const auto file = store::openCache(here.filePath(QStringLiteral("cache.db")));
    if (!outbox || !file)
        return 1;
    const SystemClock clock;
    const wire::PlainSealer sealer;
    store::SqlKioskLedger ledger(outbox->database, clock, sealer);
    store::SqlKioskCache cache(file->database);
    sync::SystemChance chance;
    const sync::SystemTime time;
    sync::NetworkSettings settings;
    settings.hub = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    settings.site = QStringLiteral("bench");
    sync::NetworkLink link(settings, chance);
    sync::SyncEngine engine({link, ledger, cache, time, chance, settings.site, QStringLiteral("bench"), &makeId, {}});
    const qint64 before = ask(link, "GET", QStringLiteral("/bytes")).toLongLong();
    const double first = secondsUntil(engine, cache, 1);
    const qint64 between = ask(link, "GET", QStringLiteral("/bytes")).toLongLong();
    (void)ask(link, "POST", QStringLiteral("/delta"));
    const double delta = secondsUntil(engine, cache, 2);
    const qint64 after = ask(link, "GET", QStringLiteral("/bytes")).toLongLong();
    std::printf("{\"first\":%.4f,\"delta\":%.4f,\"firstMB\":%.4f,\"deltaMB\":%.4f,\"states\":%lld,\"peak\":%.1f}\n", first, delta,
                double(between - before) / 1e6, double(after - between) / 1e6,
                static_cast<long long>(cache.states(QStringLiteral("unit")).valueOr({}).size()), peakMebibytes());
    return 0;
}

} // namespace parvis::bench
