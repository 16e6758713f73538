// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/retentionrows.h"
#include "store/schema.h"
#include "store/sqlhubledger.h"
#include "sync/crashsweep/scenarios.h"

namespace parvis::testing
{

namespace
{

using namespace store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;

class OpenedHub final : public Opened
{
public:
    explicit OpenedHub(SqlHubLedger opened) : ledger(std::move(opened)) {}
    Result<QByteArray> state() override { return everyRow(ledger.database()); }

    SqlHubLedger ledger;
};

Result<std::unique_ptr<Opened>> openHub(const QString &path, const VirtualClock &)
{
    auto database = Database::open(path, Schema::hub(Dialect::Sqlite));
    if (!database)
        return database.error();
    auto ledger = SqlHubLedger::open(std::move(*database));
    if (!ledger)
        return ledger.error();
    return std::unique_ptr<Opened>(std::make_unique<OpenedHub>(std::move(*ledger)));
}

Scenario::Step write(std::function<Result<void>(HubTransaction &)> work)
{
    return [work = std::move(work)](Opened &opened) -> Result<void> {
        return static_cast<OpenedHub &>(opened).ledger.write(QStringLiteral("strasbourg"), work);
    };
}

const Instant firstStart{std::chrono::milliseconds(1'795'000'000'000 - 1'795'000'000'000 % 300'000)};

UnitKey unitOf(int number)
{
    return {QStringLiteral("counter-1"), firstStart + std::chrono::minutes(15 * number)};
}

QString idOf(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

/// Takes the unit, its atoms and an appointment, and tells the feed: what a booking is. Done already, it is done.
Result<void> book(HubTransaction &transaction, int number)
{
    const auto unit = transaction.unit(unitOf(number));
    if (!unit)
        return unit.error();
    if (!*unit || (*unit)->state == UnitState::Booked)
        return {};
    UnitRecord after = **unit;
    after.state = UnitState::Booked;
    after.booking = idOf(number);
    const auto replaced = transaction.replaceUnit(**unit, after);
    if (!replaced)
        return replaced.error();
    const qint64 from = unitOf(number).start.time_since_epoch().count() / 300'000;
    const auto atoms = transaction.takeAtoms({QStringLiteral("counter-1"), from, from + 3}, idOf(number));
    if (!atoms)
        return atoms.error();
    Appointment appointment;
    appointment.id = idOf(number);
    appointment.code = QStringLiteral("CODE%1").arg(number, 6, 10, QLatin1Char('2'));
    appointment.resource = QStringLiteral("counter-1");
    appointment.start = unitOf(number).start;
    appointment.end = appointment.start + std::chrono::minutes(15);
    appointment.status = AppointmentStatus::Confirmed;
    appointment.reasons = {{QStringLiteral("card"), 1}};
    appointment.created = appointment.changed = firstStart;
    if (const auto put = transaction.putAppointment(appointment); !put)
        return put;
    const auto told = transaction.appendChange(QStringLiteral("unit"), QString::number(number), "{\"s\":\"taken\"}");
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> takeIn(HubTransaction &transaction, int number)
{
    const auto fresh = transaction.addInbox({idOf(number), sha256("fingerprint"), 200, "{}", firstStart});
    if (!fresh)
        return fresh.error();
    if (!*fresh)
        return {};
    StoredSubmission submission;
    submission.id = idOf(number);
    submission.device = idOf(900);
    submission.reference = QStringLiteral("K7RM-2XQ9");
    submission.procedure = submission.form = QStringLiteral("identity-card");
    submission.formHash = sha256("form");
    submission.language = QStringLiteral("fr");
    submission.created = firstStart;
    submission.scheme = QStringLiteral("plain");
    submission.payload = QByteArray(5000, char('a' + number % 26));
    submission.document = QByteArray(9000, 'D');
    const auto stored = transaction.addSubmission(submission);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> know(HubTransaction &transaction, int number, qint64 sequence)
{
    Device device;
    device.id = idOf(900 + number);
    device.name = QStringLiteral("hall");
    device.kind = QStringLiteral("kiosk");
    device.secretHash = sha256("secret");
    device.enrolled = firstStart;
    device.chainSequence = sequence;
    device.chainHead = sha256(QByteArray::number(sequence));
    return transaction.putDevice(device);
}

Result<void> units(HubTransaction &transaction)
{
    QList<UnitKey> keys;
    for (int i = 0; i < 24; ++i)
        keys << unitOf(i);
    const auto added = transaction.addUnits(keys);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> lease(HubTransaction &transaction, int number)
{
    const auto unit = transaction.unit(unitOf(number));
    if (!unit || !*unit)
        return unit ? Result<void>() : Result<void>(unit.error());
    UnitRecord after = **unit;
    after.state = UnitState::Leased;
    after.token = quint64(number) + 1;
    after.holder = idOf(900);
    after.until = firstStart + std::chrono::hours(8);
    const auto replaced = transaction.replaceUnit(**unit, after);
    return replaced ? Result<void>() : Result<void>(replaced.error());
}

/// What retention does to one row of KIND.
Result<void> forget(HubTransaction &transaction, RetainedKind kind, int number)
{
    const auto rows = RetentionRows::of(transaction);
    if (!rows)
        return rows.error();
    const auto gone = (*rows)->forget(kind, {idOf(number)});
    return gone ? Result<void>() : Result<void>(gone.error());
}

/// Several requests that share one commit, one of which fails alone.
Result<void> many(HubTransaction &transaction)
{
    for (int number = 1; number <= 5; ++number) {
        const auto done = transaction.attempt([&]() -> Result<void> {
            if (const auto booked = book(transaction, number); !booked)
                return booked;
            return number == 3 ? Result<void>(Error(StoreError::Refused)) : Result<void>();
        });
        if (!done && !done.error().is(StoreError::Refused))
            return done;
    }
    return {};
}

} // namespace

std::vector<Scenario> hubScenarios()
{
    const auto one = [](int number) { return write([=](HubTransaction &t) { return book(t, number); }); };
    const auto in = [](int number) { return write([=](HubTransaction &t) { return takeIn(t, number); }); };
    const auto known = [](int number, qint64 sequence) {
        return write([=](HubTransaction &t) { return know(t, number, sequence); });
    };
    const auto gone = [](RetainedKind kind, int number) {
        return write([=](HubTransaction &t) { return forget(t, kind, number); });
    };
    return {
        {"hub: the first device", openHub, {write(units)}, {write([](HubTransaction &t) { return know(t, 0, 0); })}},
        {"hub: a day of units", openHub, {known(0, 0)}, {write(units)}},
        {"hub: a booking", openHub, {known(0, 0), write(units)}, {one(1)}},
        {"hub: three bookings", openHub, {known(0, 0), write(units)}, {one(1), one(2), one(3)}},
        {"hub: many requests in one commit", openHub, {known(0, 0), write(units)}, {write(many)}},
        {"hub: a submission", openHub, {known(0, 0)}, {in(1)}},
        {"hub: a submission and its chain", openHub, {known(0, 0)}, {write([](HubTransaction &t) -> Result<void> {
             const auto taken = takeIn(t, 1);
             return taken ? know(t, 0, 1) : taken;
         })}},
        {"hub: leases",
         openHub,
         {known(0, 0), write(units)},
         {write([](HubTransaction &t) { return lease(t, 1); }), write([](HubTransaction &t) { return lease(t, 2); })}},
        {"hub: taken in twice", openHub, {known(0, 0), in(1)}, {in(1), in(2)}},
        {"hub: what has been kept for long enough",
         openHub,
         {known(0, 0), write(units), in(1), in(2), one(1)},
         {gone(RetainedKind::Submissions, 1), gone(RetainedKind::Keys, 1), gone(RetainedKind::Appointments, 1)}},
        {"hub: a day", openHub, {known(0, 0), write(units)}, {in(1), one(1), known(0, 1), one(2), in(2), known(0, 2)}},
    };
}

} // namespace parvis::testing
