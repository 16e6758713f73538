// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlhubledger.h"
#include "support/databaseplace.h"

namespace parvis::hub
{

/// A hub's database of its own, kept as long as the ledger.
class OwnSqlLedger final : public store::HubLedger
{
public:
    explicit OwnSqlLedger(store::Dialect dialect) : m_place(dialect)
    {
        auto database = m_place.open(store::Schema::hub(dialect));
        REQUIRE(database.ok());
        auto ledger = store::SqlHubLedger::open(*std::move(database));
        REQUIRE(ledger.ok());
        m_ledger.emplace(*std::move(ledger));
    }

    Result<void> write(const QString &site, const Work &work) override { return m_ledger->write(site, work); }
    Result<void> read(const QString &site, const Work &work) override { return m_ledger->read(site, work); }
    Result<QStringList> sites() override { return m_ledger->sites(); }
    Result<QString> epoch() override { return m_ledger->epoch(); }
    Result<void> setEpoch(const QString &epoch) override { return m_ledger->setEpoch(epoch); }

    [[nodiscard]] const store::Database &database() const { return m_ledger->database(); }

private:
    testing::DatabasePlace m_place;
    std::optional<store::SqlHubLedger> m_ledger;
};

} // namespace parvis::hub
