// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/openeddatabase.h"
#include "store/sqlkioskledger.h"
#include "sync/crashsweep/scenarios.h"
#include "wire/plainsealer.h"

namespace parvis::testing
{

namespace
{

using namespace store;
using State = LeasedUnit::State;

class OpenedLedger final : public Opened
{
public:
    OpenedLedger(Database opened, const VirtualClock &clock)
        : time(clock.now()), database(std::move(opened)), ledger(database, time, sealer)
    {
    }
    Result<QByteArray> state() override
    {
        if (const auto chained = ledger.outbox().verify(); !chained)
            return chained.error();
        return everyRow(database);
    }

    VirtualClock time;
    wire::PlainSealer sealer;
    Database database;
    SqlKioskLedger ledger;
};

Result<std::unique_ptr<Opened>> openLedger(const QString &path, const VirtualClock &clock)
{
    auto opened = openOutbox(path);
    if (!opened)
        return opened.error();
    if (!opened->setAside.isEmpty())
        return Error(StoreError::Corrupt, QStringLiteral("set aside"));
    return std::unique_ptr<Opened>(std::make_unique<OpenedLedger>(std::move(opened->database), clock));
}

template <typename T> Result<void> told(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Scenario::Step step(std::function<Result<void>(SqlKioskLedger &, OpenedLedger &)> act)
{
    return [act = std::move(act)](Opened &opened) -> Result<void> {
        auto &mine = static_cast<OpenedLedger &>(opened);
        return act(mine.ledger, mine);
    };
}

QString idOf(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

appointments::UnitKey unitOf(int number)
{
    return {QStringLiteral("counter-1"),
            Instant(std::chrono::milliseconds(1'795'000'000'000)) + std::chrono::minutes(15 * number)};
}

appointments::Lease leaseOf(int number, quint64 token, int hours = 8)
{
    return {unitOf(number), token, unitOf(0).start + std::chrono::hours(hours)};
}

OutboxDraft draftOf(int number, EntryKind kind, int size)
{
    OutboxDraft draft{idOf(number),
                      QStringLiteral("K7RM-2XQ9"),
                      QStringLiteral("identity-card"),
                      QStringLiteral("identity-card-request"),
                      sha256("form"),
                      QStringLiteral("strasbourg"),
                      QStringLiteral("fr"),
                      QByteArray(size, char('a' + number % 26)),
                      QByteArray(size, 'D')};
    draft.kind = kind;
    if (kind != EntryKind::Submission)
        draft.facts = "{\"code\":\"K7RM2XQ9AB\"}";
    return draft;
}

Scenario::Step write(int number, EntryKind kind = EntryKind::Submission, int size = 700,
                     const QList<LeaseChange> &changes = {})
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &) {
        return told(ledger.append(draftOf(number, kind, size), changes));
    });
}

Scenario::Step sell(int number, int unit, quint64 token)
{
    return write(number, EntryKind::Booking, 300, {{unitOf(unit), token, State::Unsold, State::Sold}});
}

Scenario::Step giveBack(int number, int unit, quint64 token)
{
    return write(number, EntryKind::Return, 10, {{unitOf(unit), token, State::Unsold, State::Returned}});
}

Scenario::Step callOff(int number, int unit, quint64 token)
{
    return write(number, EntryKind::Cancellation, 10, {{unitOf(unit), token, State::Sold, State::Unsold}});
}

Scenario::Step grant(const QList<appointments::Lease> &leases)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &) { return ledger.grant(leases); });
}

Scenario::Step forget(const QList<int> &units)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &) {
        QList<appointments::UnitKey> keys;
        for (const int unit : units)
            keys << unitOf(unit);
        return ledger.forget(keys);
    });
}

Scenario::Step acknowledge(int number)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &opened) -> Result<void> {
        const auto payload = ledger.payload(idOf(number));
        return payload ? ledger.acknowledge({idOf(number), sha256(*payload), 7 + number, "signed"}, opened.time.now())
                       : Result<void>(payload.error());
    });
}

Scenario::Step send(int number)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &) { return ledger.markSent(idOf(number)); });
}

Scenario::Step know(const QString &name, const QByteArray &value)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &) { return ledger.setFact(name, value); });
}

Scenario::Step purgeAfter(int hours)
{
    return step([=](SqlKioskLedger &ledger, OpenedLedger &opened) {
        return told(ledger.purge(opened.time.now() + std::chrono::hours(hours)));
    });
}

} // namespace

std::vector<Scenario> ledgerScenarios()
{
    const auto five = grant({leaseOf(1, 11), leaseOf(2, 12), leaseOf(3, 13), leaseOf(4, 14), leaseOf(5, 15)});
    return {
        {"outbox: the first entry", openLedger, {}, {write(1)}},
        {"outbox: a small entry", openLedger, {write(1)}, {write(2)}},
        {"outbox: an entry of many pages", openLedger, {write(1)}, {write(2, EntryKind::Submission, 40'000)}},
        {"outbox: three entries", openLedger, {write(1)}, {write(2), write(3), write(4)}},
        {"outbox: the same entry twice", openLedger, {write(1)}, {write(2), write(2)}},
        {"outbox: sent", openLedger, {write(1), write(2)}, {send(1), send(2)}},
        {"outbox: a receipt", openLedger, {write(1), write(2)}, {acknowledge(1)}},
        {"outbox: receipts and a new entry",
         openLedger,
         {write(1), write(2)},
         {acknowledge(1), write(3), acknowledge(2)}},
        {"outbox: erased after 72 hours", openLedger, {write(1), write(2), acknowledge(1)}, {purgeAfter(80)}},
        {"outbox: all erased, then a new entry", openLedger, {write(1), acknowledge(1)}, {purgeAfter(80), write(2)}},
        {"lease: granted", openLedger, {}, {five}},
        {"lease: renewed", openLedger, {five}, {grant({leaseOf(1, 11, 9), leaseOf(2, 12, 9)})}},
        {"lease: granted anew under a higher token", openLedger, {five}, {grant({leaseOf(1, 21), leaseOf(6, 16)})}},
        {"lease: sold", openLedger, {five}, {sell(1, 1, 11)}},
        {"lease: sold twice over", openLedger, {five}, {sell(1, 1, 11), sell(2, 2, 12)}},
        {"lease: sold and called off", openLedger, {five}, {sell(1, 1, 11), callOff(2, 1, 11)}},
        {"lease: sold, called off, sold", openLedger, {five, sell(1, 1, 11)}, {callOff(2, 1, 11), sell(3, 1, 11)}},
        {"lease: given back", openLedger, {five}, {giveBack(1, 1, 11)}},
        {"lease: given back, acknowledged, forgotten",
         openLedger,
         {five},
         {giveBack(1, 1, 11), acknowledge(1), forget({1})}},
        {"lease: forgotten by the hub's word", openLedger, {five}, {forget({1, 2, 3})}},
        {"lease: sold, acknowledged, forgotten", openLedger, {five, sell(1, 1, 11)}, {acknowledge(1), forget({1})}},
        {"fact: clock and high-water mark",
         openLedger,
         {},
         {know(QStringLiteral("clock"), "{}"), know(QStringLiteral("clock"), "{\"a\":1}")}},
        {"day: forms, sales, receipts",
         openLedger,
         {five, write(1)},
         {sell(2, 1, 11), send(1), acknowledge(1), write(3), giveBack(4, 2, 12), acknowledge(2), forget({1})}},
    };
}

} // namespace parvis::testing
