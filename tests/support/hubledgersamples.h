// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "store/storeerror.h"
#include "support/catch.h"
#include "support/hubledgercontract.h"

#include <functional>

/// What the parts of the contract share.
namespace parvis::testing::ledgers
{

inline const QString kehl = QStringLiteral("kehl");
inline const QString strasbourg = QStringLiteral("strasbourg");

inline QString id(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

inline Instant at(int minutes)
{
    return Instant(std::chrono::milliseconds(1'795'000'000'000)) + std::chrono::minutes(minutes);
}

inline appointments::UnitKey key(const char *resource, int minutes)
{
    return {QLatin1String(resource), at(minutes)};
}

/// WORK in one write at SITE, checked to succeed.
inline void write(store::HubLedger &ledger, const std::function<void(store::HubTransaction &)> &work,
                  const QString &site = kehl)
{
    const auto done = ledger.write(site, [&](store::HubTransaction &rows) -> Result<void> {
        work(rows);
        return {};
    });
    INFO((done ? std::string() : done.error().detail().toStdString()));
    REQUIRE(done);
}

inline void read(store::HubLedger &ledger, const std::function<void(store::HubTransaction &)> &work,
                 const QString &site = kehl)
{
    REQUIRE(ledger.read(site, [&](store::HubTransaction &rows) -> Result<void> {
        work(rows);
        return {};
    }));
}

inline appointments::UnitRecord heldUnit(const appointments::UnitKey &unit, const QString &holder, int until,
                                         appointments::UnitState state = appointments::UnitState::Held)
{
    appointments::UnitRecord record;
    record.key = unit;
    record.state = state;
    record.token = 3;
    record.holder = holder;
    record.until = at(until);
    return record;
}

inline appointments::UnitRecord freeUnit(const appointments::UnitKey &unit)
{
    appointments::UnitRecord record;
    record.key = unit;
    return record;
}

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

void checkUnits(store::HubLedger &ledger);
void checkAtoms(store::HubLedger &ledger);
void checkAppointments(store::HubLedger &ledger);
void checkFeed(store::HubLedger &ledger);
void checkIntake(store::HubLedger &ledger);
void checkRecords(store::HubLedger &ledger);
void checkTickets(store::HubLedger &ledger);
void checkVisitors(store::HubLedger &ledger);
void checkDesk(store::HubLedger &ledger);
void checkBadges(store::HubLedger &ledger);

} // namespace parvis::testing::ledgers
