// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::hub
{

/// The ledger as seen from inside a transaction that is open already: each write is an attempt within it, durable when
/// it commits. Lets a request be stored together with its answer, and many requests share one commit.
///
/// Only for the transaction's site: another one is Refused, as are sites() and setEpoch().
class JoinedLedger final : public store::HubLedger
{
public:
    /// EPOCH is the ledger's, asked before.
    JoinedLedger(store::HubTransaction &transaction, QString site, QString epoch)
        : m_transaction(transaction), m_site(std::move(site)), m_epoch(std::move(epoch))
    {
    }

    [[nodiscard]] Result<void> write(const QString &site, const Work &work) override;
    [[nodiscard]] Result<void> read(const QString &site, const Work &work) override;
    [[nodiscard]] Result<QStringList> sites() override;
    [[nodiscard]] Result<QString> epoch() override { return m_epoch; }
    [[nodiscard]] Result<void> setEpoch(const QString &epoch) override;

private:
    store::HubTransaction &m_transaction;
    QString m_site;
    QString m_epoch;
};

} // namespace parvis::hub
