// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk without a screen: the real stores, engine, booking and network, and visitors who never rest. Whatever it
// shows a visitor as his is written to FOLDER/receipts first, a line each, and is on the disk before the next act.
//
// parvis-headless-kiosk FOLDER HUB SITE REASON SEED
//   FOLDER/enrolment   what `parvis kiosk enrol` printed
//   FOLDER/rest        when it is there, nobody comes any more
//   FOLDER/idle        written, with the hub's epoch, once nothing waits; removed at the start
#include "base/id.h"
#include "forms/formdefinition.h"
#include "store/openeddatabase.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "sync/bookingclient.h"
#include "sync/enrolment.h"
#include "sync/networklink.h"
#include "wire/plainsealer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <random>
#include <unistd.h>

using namespace parvis;
using namespace std::chrono_literals;
using Kind = sync::BookingOutcome::Kind;

namespace
{

constexpr auto turn = 15ms;
constexpr int daysAhead = 3;

[[noreturn]] void die(const QString &why)
{
    qCritical("%ls", qUtf16Printable(why));
    std::_Exit(2);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The form of the hub's content: one that nobody published would lie in quarantine.
QByteArray publishedForm()
{
    const QByteArray bytes = bytesOf(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town/forms/card-request.json"));
    if (bytes.isEmpty())
        die(QStringLiteral("there is no form to fill in"));
    return forms::FormDefinition::hashOf(QJsonDocument::fromJson(bytes).object());
}

template <typename T> T taken(Result<T> result, const char *what)
{
    if (!result)
        die(QStringLiteral("%1: %2").arg(QLatin1String(what), result.error().detail()));
    return *std::move(result);
}

/// What visitors hold in their hands.
class Receipts
{
public:
    explicit Receipts(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::Append))
            die(QStringLiteral("no receipts"));
    }
    void write(const char *kind, const QString &name, const char *way, const QJsonObject &more = {})
    {
        QJsonObject line = more;
        line.insert(QStringLiteral("kind"), QLatin1String(kind));
        line.insert(QStringLiteral("name"), name);
        line.insert(QStringLiteral("way"), QLatin1String(way));
        line.insert(QStringLiteral("at"), double(SystemClock().now().time_since_epoch().count()));
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        if (!m_file.flush() || fsync(m_file.handle()) != 0)
            die(QStringLiteral("a receipt cannot be kept"));
    }

private:
    QFile m_file;
};

const char *wordOf(sync::Way way)
{
    return way == sync::Way::Online ? "online" : "lease";
}

struct Machine {
    Machine(const QDir &folder, const QString &site)
        : outbox(taken(store::openOutbox(folder.filePath(QStringLiteral("outbox.db"))), "outbox")),
          cacheFile(taken(store::openCache(folder.filePath(QStringLiteral("cache.db"))), "cache")),
          ledger(outbox.database, clock, sealer), cache(cacheFile.database)
    {
        if (!outbox.setAside.isEmpty())
            die(QStringLiteral("the outbox was damaged"));
        const auto read = sync::Enrolment::parse(bytesOf(folder.filePath(QStringLiteral("enrolment"))));
        if (!read)
            die(QStringLiteral("no enrolment"));
        enrolment = *read;
        settings.site = site;
        settings.device = enrolment.device;
        settings.secret = enrolment.secret;
    }

    SystemClock clock;
    wire::PlainSealer sealer;
    store::OpenedDatabase outbox;
    store::OpenedDatabase cacheFile;
    store::SqlKioskLedger ledger;
    store::SqlKioskCache cache;
    sync::Enrolment enrolment;
    sync::NetworkSettings settings;
    sync::SystemTime time;
    sync::SystemChance chance;
};

// PATIENT: over a line on which an answer takes its time.
sync::SyncPace pace(bool isPatient)
{
    sync::SyncPace pace;
    pace.poll = 2s;
    pace.renew = 1s;
    pace.mark = 1s;
    if (!isPatient)
        pace.answerLimit = 4s;
    pace.demand = 12;
    return pace;
}

class Kiosk
{
public:
    Kiosk(Machine &machine, const QDir &folder, QString reason, quint32 seed, bool isPatient)
        : m_machine(machine), m_folder(folder), m_reason(std::move(reason)),
          m_link(machine.settings, machine.chance), m_parts{m_link,
                                                            machine.ledger,
                                                            machine.cache,
                                                            machine.time,
                                                            machine.chance,
                                                            machine.settings.site,
                                                            machine.enrolment.device,
                                                            [] { return makeId(); },
                                                            [key = machine.enrolment.receiptKey](
                                                                const wire::Receipt &receipt) {
                                                                return sync::isSigned(receipt, key);
                                                            }},
          m_isPatient(isPatient), m_pace(pace(isPatient)), m_engine(m_parts, m_pace),
          m_slots(machine.ledger, machine.cache), m_booking(m_parts, m_engine, m_slots, machine.sealer),
          m_receipts(m_folder.filePath(QStringLiteral("receipts"))), m_random(seed)
    {
        QFile::remove(m_folder.filePath(QStringLiteral("idle")));
        takePlan();
        m_engine.onPlan([this] { takePlan(); });
        m_engine.onChanges([this](const QList<store::Change> &changes) { m_slots.apply(changes); });
    }

    void tick()
    {
        m_engine.tick();
        m_booking.tick();
        if (QFile::exists(m_folder.filePath(QStringLiteral("rest"))))
            rest();
        else if (!m_isBusy)
            act();
    }

private:
    void takePlan()
    {
        const auto plan = taken(sync::planOf(m_machine.cache), "plan");
        if (plan)
            m_slots.setPlan(*plan);
    }
    bool chance(int percent) { return int(m_random() % 100) < percent; }

    void act()
    {
        if (chance(m_isPatient ? 97 : 60))
            return; // nobody comes just now
        if (chance(45))
            return fillForm();
        if (!m_codes.isEmpty() && chance(20))
            return cancel();
        book();
    }

    void fillForm()
    {
        store::OutboxDraft draft;
        draft.id = makeId();
        draft.reference = makeReference();
        draft.procedure = QStringLiteral("card");
        draft.form = QStringLiteral("card-request");
        draft.formHash = m_formHash;
        draft.site = m_machine.settings.site;
        draft.language = QStringLiteral("fr");
        draft.payload = "{\"a\":\"" + draft.id.toLatin1() + "\"}";
        if (m_machine.ledger.append(draft, {})) {
            m_receipts.write("submission", draft.id, "journal");
            m_engine.entryWritten();
        }
    }

    void cancel()
    {
        const QString code = m_codes.takeAt(qsizetype(m_random() % quint32(m_codes.size())));
        m_isBusy = true;
        // Whoever dies from here on may or may not have cancelled.
        m_receipts.write("cancelling", code, "asked");
        m_booking.cancel(code, [this, code](const sync::BookingOutcome &outcome) {
            m_isBusy = false;
            if (outcome.kind == Kind::Cancelled)
                m_receipts.write("cancelled", code, wordOf(outcome.way));
        });
    }

    void book()
    {
        sync::BookingQuestion question;
        question.wish.reasons = {{m_reason, 1}};
        question.language = QStringLiteral("fr");
        const auto found = m_booking.find(question, {}, daysAhead);
        if (!found || found->days.isEmpty())
            return;
        const auto &day = found->days.at(qsizetype(m_random() % quint32(found->days.size())));
        // All kiosks want the first places, as visitors do.
        const auto &start = day.starts.at(qsizetype(m_random() % std::min<quint32>(12, quint32(day.starts.size()))));
        m_isBusy = true;
        m_booking.hold(question, start, [this](const sync::BookingOutcome &held) {
            if (held.kind != Kind::Held) {
                m_isBusy = false;
                return;
            }
            if (chance(15)) {
                m_isBusy = false;
                return m_booking.release(held.booking);
            }
            m_booking.confirm(held.booking, {"{}", {}},
                              [this](const sync::BookingOutcome &outcome) { booked(outcome); });
        });
    }

    void booked(const sync::BookingOutcome &outcome)
    {
        m_isBusy = false;
        if (outcome.kind != Kind::Booked && outcome.kind != Kind::Requested)
            return;
        const QString code = QString(outcome.booking.code).remove(QLatin1Char('-'));
        const bool isBooked = outcome.kind == Kind::Booked;
        m_receipts.write(isBooked ? "booked" : "requested", code, wordOf(outcome.way),
                         {{QStringLiteral("resource"), outcome.booking.resource},
                          {QStringLiteral("start"), double(outcome.booking.start.time_since_epoch().count())}});
        if (isBooked)
            m_codes << code;
    }

    void rest()
    {
        const bool isDone = !m_isBusy && !m_booking.isAsking() && m_engine.isIdle() &&
                            m_engine.link() == sync::SyncStatus::Link::Online &&
                            m_machine.ledger.pendingCount().valueOr(1) == 0;
        if (!isDone)
            return;
        // What the hub took back of its leases at the very end is heard with the renewal after it.
        const auto now = std::chrono::steady_clock::now();
        if (!m_doneSince)
            m_doneSince = now;
        if (now - *m_doneSince < 3 * m_pace.renew)
            return;
        const QString path = m_folder.filePath(QStringLiteral("idle"));
        if (QFile file(path); file.open(QIODevice::WriteOnly))
            file.write(m_engine.status().cursor.epoch.toLatin1());
    }

    Machine &m_machine;
    QDir m_folder;
    QString m_reason;
    sync::NetworkLink m_link;
    sync::SyncParts m_parts;
    const bool m_isPatient; // its line is bad: fewer people come, and it waits longer for answers
    const sync::SyncPace m_pace;
    sync::SyncEngine m_engine;
    sync::KioskSlots m_slots;
    sync::BookingClient m_booking;
    Receipts m_receipts;
    std::mt19937 m_random;
    const QByteArray m_formHash = publishedForm();
    QStringList m_codes; // of this run, to be cancelled
    bool m_isBusy = false;
    std::optional<std::chrono::steady_clock::time_point> m_doneSince; // nothing has waited since, and nobody comes
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isPatient = arguments.value(6) == QLatin1String("patient");
    if (arguments.size() != (isPatient ? 7 : 6))
        die(QStringLiteral("parvis-headless-kiosk FOLDER HUB SITE REASON SEED [patient]"));
    const QDir folder(arguments.at(1));
    Machine machine(folder, arguments.at(3));
    if (!isPatient)
        machine.settings.silence = 3s;
    machine.settings.hub = QUrl(arguments.at(2));
    Kiosk kiosk(machine, folder, arguments.at(4), arguments.at(5).toUInt(), isPatient);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { kiosk.tick(); });
    timer.start(turn);
    return QCoreApplication::exec();
}
