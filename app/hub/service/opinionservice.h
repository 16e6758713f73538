// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/idsource.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// One answer as it is given.
struct OpinionWish {
    QString subject; ///< OpinionService::visit, or the id of a consultation
    QString choice;
    QString comment;
    QString language;
};

/// What visitors think of their visit and of what the town asks them: one answer for each ticket and subject.
///
/// That a ticket has answered is kept as a hash apart from the answer, and erased with the tickets of that time; in the
/// answer nothing leads to the ticket. Errors: StoreError. One thread.
class OpinionService
{
public:
    static inline const QString visit = QStringLiteral("visit");
    static constexpr qsizetype longestComment = 500;

    OpinionService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// TODAY is the site's. False when this ticket has answered: the first answer stays.
    [[nodiscard]] Result<bool> give(const QString &site, const QString &ticket, QDate today, const OpinionWish &wish);
    [[nodiscard]] Result<bool> hasGiven(const QString &site, const QString &ticket, const QString &subject);

    struct Opinions {
        QList<store::OpinionCount> counts;
        QList<store::Opinion> comments;
    };
    /// The latest comments, at most LIMIT.
    [[nodiscard]] Result<Opinions> read(const QString &site, int limit);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

} // namespace parvis::hub
