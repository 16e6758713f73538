// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "cli/kioskdata.h"
#include "cli/verbs.h"
#include "sync/networklink.h"
#include "sync/syncengine.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace parvis::cli
{

namespace
{

using namespace std::chrono_literals;

QByteArray encode(const sync::SyncStatus &status)
{
    QJsonArray alarms;
    for (const sync::SyncAlarm alarm : status.alarms)
        alarms.append(sync::toText(alarm));
    QJsonObject json{{QStringLiteral("waiting"), status.waiting},
                     {QStringLiteral("unsold"), status.unsold},
                     {QStringLiteral("sold"), status.sold},
                     {QStringLiteral("epoch"), status.cursor.epoch},
                     {QStringLiteral("sequence"), status.cursor.sequence},
                     {QStringLiteral("release"), status.release},
                     {QStringLiteral("alarms"), alarms}};
    if (status.lastContact) {
        const qint64 milliseconds = status.lastContact->time_since_epoch().count();
        json[QStringLiteral("lastContact")] = QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODateWithMs);
    }
    if (!status.lastProblem.isEmpty())
        json[QStringLiteral("problem")] = status.lastProblem;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// A link to nowhere, for who only looks.
class NoLink final : public sync::HubLink
{
public:
    void send(const sync::HubRequest &, Done) override {}
    void listen(std::function<void()>) override {}
};

sync::SyncParts partsOf(KioskData &data, sync::HubLink &link, const sync::Time &time, sync::Chance &chance)
{
    const QByteArray key = data.enrolment ? data.enrolment->receiptKey : QByteArray();
    return {link,
            *data.ledger,
            *data.cache,
            time,
            chance,
            data.config.site,
            data.enrolment ? data.enrolment->device : QString(),
            &makeId,
            [key](const wire::Receipt &receipt) { return sync::isSigned(receipt, key); }};
}

int showStatus(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return fail(WrongUse, QStringLiteral("sync status takes one configuration file"));
    KioskData data;
    if (const QString sentence = data.open(arguments.first()); !sentence.isEmpty())
        return fail(BadInput, sentence);
    NoLink link;
    const sync::SystemTime time;
    sync::SystemChance chance;
    // Without a device the engine reads what it knows and asks nobody.
    sync::SyncParts parts = partsOf(data, link, time, chance);
    parts.device.clear();
    sync::SyncEngine engine(parts);
    engine.tick();
    sync::SyncStatus status = engine.status();
    if (data.enrolment)
        status.alarms.removeAll(sync::SyncAlarm::NotEnrolled);
    printLine(stdout, QString::fromUtf8(encode(status)));
    return Fine;
}

int syncNow(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return fail(WrongUse, QStringLiteral("sync now takes one configuration file"));
    KioskData data;
    if (const QString sentence = data.open(arguments.first()); !sentence.isEmpty())
        return fail(BadInput, sentence);
    if (!data.enrolment)
        return fail(BadInput, QStringLiteral("this kiosk is not enrolled at a hub"));
    if (data.isItsOwnHub())
        return fail(Refused, QStringLiteral("the hub of this kiosk is embedded: there is nothing to send"));
    const sync::SystemTime time;
    sync::SystemChance chance;
    sync::NetworkLink link(data.network(), chance);
    sync::SyncEngine engine(partsOf(data, link, time, chance));
    QElapsedTimer waited;
    waited.start();
    bool moved = false; // the first round may end before anything was asked
    while (waited.elapsed() < 600'000 && !(moved && engine.isIdle())) {
        engine.tick();
        QEventLoop turn;
        QTimer::singleShot(20, &turn, &QEventLoop::quit);
        turn.exec();
        moved = moved || engine.link() == sync::SyncStatus::Link::Online;
        if (engine.link() == sync::SyncStatus::Link::Offline && waited.elapsed() > 30'000)
            return fail(BadInput, QStringLiteral("the hub does not answer"));
    }
    const auto status = engine.status();
    printLine(stdout, QString::fromUtf8(encode(status)));
    if (!engine.isIdle())
        return fail(BadInput, QStringLiteral("not finished after ten minutes: %1").arg(status.lastProblem));
    return Fine;
}

} // namespace

QList<Verb> syncVerbs()
{
    Verb status;
    status.name = QStringLiteral("sync status");
    status.usage = QStringLiteral("KIOSK.TOML");
    status.summary = QStringLiteral("Say as one line of JSON how a kiosk stands with its hub");
    status.details = QStringLiteral("Reads the kiosk's data folder; asks nobody. \"waiting\" counts what the hub has not confirmed.");
    status.run = showStatus;
    Verb now;
    now.name = QStringLiteral("sync now");
    now.usage = QStringLiteral("KIOSK.TOML");
    now.summary = QStringLiteral("Exchange everything with the hub, then end; the kiosk itself must not run");
    now.run = syncNow;
    return {status, now};
}

} // namespace parvis::cli
