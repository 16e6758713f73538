// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/bookingservice.h"

namespace parvis::hub
{

/// What a named person does about a device that is lost, stolen or burnt.
///
/// Its secret opens nothing any more but the journal: what visitors had written there is taken in whoever brings it,
/// and a place it had sold meanwhile becomes a case in quarantine. Errors: HubRefusal, StoreError. One thread.
class LossService
{
public:
    LossService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// By its id, or by a name no other device of the site has (letter case aside). NotFound; Taken when several have
    /// it.
    [[nodiscard]] Result<store::Device> find(const QString &site, const QString &named);
    /// The places DEVICE has on lease: it may have sold any of them to somebody who still comes.
    [[nodiscard]] Result<QList<appointments::UnitKey>> leased(const QString &site, const QString &device);
    /// BY names the person who declares DEVICE lost and accepts the risk of every place it had on lease: those are free
    /// again, and given. Nothing waits for its journal any longer.
    [[nodiscard]] Result<QList<appointments::UnitKey>> declareLost(const QString &site, const QString &device,
                                                                   const QString &by);
    /// It is there again: its secret counts, and it may lease. NotFound, WrongState where it was not lost.
    [[nodiscard]] Result<store::Device> takeBack(const QString &site, const QString &device);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

} // namespace parvis::hub
