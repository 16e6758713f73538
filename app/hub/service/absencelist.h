// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/absenceservice.h"

#include <QHash>

#include <set>

namespace parvis::hub
{

/// An absence that was entered and is not over.
struct EnteredAbsence {
    QString id;
    Absence absence;
    int appointments = 0; ///< how many it hit when it was entered
    QString by;           ///< name of the agent who entered it
    Instant entered;

    bool operator==(const EnteredAbsence &) const = default;
};

/// What the hub keeps of an absence, and how it is written down.
struct AbsenceRecord {
    EnteredAbsence entered;
    /// Places in it that were out already when it was entered, by resource: they stay out without it.
    QHash<QString, std::set<Instant>> outBefore = {};
    bool isWithdrawn = false;

    [[nodiscard]] QByteArray encode() const;
    /// Nothing for what is no absence; what is missing in those of before is empty.
    [[nodiscard]] static std::optional<AbsenceRecord> decode(const store::DeskRecord &record);
};

/// The absences of a site: which are ahead or under way, and what becomes of one that does not take place after all.
/// Errors: HubRefusal (NotFound), StoreError. One thread.
class AbsenceList
{
public:
    static const QString kind; ///< of their desk records

    AbsenceList(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Those not over and not withdrawn, by their beginning.
    [[nodiscard]] Result<QList<EnteredAbsence>> list(const QString &site);
    /// Its places from now on are offered again, but for those that are out for another reason; whoever was moved or
    /// cancelled stays so. A place on lease comes back without being offered. How many; 0 for one withdrawn before.
    [[nodiscard]] Result<int> withdraw(const QString &site, const QString &id);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
