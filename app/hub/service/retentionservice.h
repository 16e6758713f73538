// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/retention.h"

#include <QHash>

#include <functional>

namespace parvis::hub
{

/// What the last whole round of a site did.
struct RetentionRound {
    Instant ended;
    qint64 erased = 0; ///< rows

    bool operator==(const RetentionRound &) const = default;
};

/// How much a site keeps of one kind.
struct RetentionState {
    const RetentionRule *rule = nullptr;
    std::chrono::days kept{0};
    qint64 count = 0;
    qint64 inUse = 0;              ///< of these no time runs for
    std::optional<Instant>
        waits; ///< since then nobody has touched the one of them that waits longest, where it is known
    std::optional<Instant> oldest; ///< of the others: when the time of the first began
    std::optional<Instant> next;   ///< when that one is erased

    bool operator==(const RetentionState &) const = default;
};

/// Erases what a hub has kept for as long as retentionRules() say, with every copy.
///
/// Goes in rounds, one an hour: through all rows by their keys, a few at a time and of one site at a time, so that
/// nobody waits for it; each few are one transaction, and what is not there any more is no error. Stopped anywhere, or
/// beside other processes, the next round finds the rest. What lapses within hours (checklists, forms on phones, marks,
/// badges of nobody) goes with every sweep. Nothing of the feed is erased but what the feed has told to be gone; that
/// it told so stays, since a kiosk may come back for it, and names nobody. Errors: StoreError. One thread.
class RetentionService
{
public:
    static constexpr std::chrono::hours every{1};
    static constexpr int rowsAtOnce = 500;

    /// OVERWRITE is called after a round that erased something, where a database keeps erased rows in its log, with
    /// every sweep until it succeeds.
    RetentionService(store::HubLedger &ledger, const Clock &clock, const RetentionLimits &limits = {},
                     std::function<Result<void>()> overwrite = {})
        : m_ledger(ledger), m_clock(clock), m_limits(limits), m_overwrite(std::move(overwrite))
    {
    }

    /// Goes on with the round of SITE, or begins one where it is time to; how many rows were erased.
    [[nodiscard]] Result<int> sweep(const QString &site);
    /// Is a round of SITE under way?
    [[nodiscard]] bool isUnderWay(const QString &site) const { return m_rounds.value(site).isUnderWay; }

    /// Nothing before the first has ended.
    [[nodiscard]] Result<std::optional<RetentionRound>> lastRound(const QString &site);
    /// One for each rule, in their order. Reads all rows.
    [[nodiscard]] Result<QList<RetentionState>> list(const QString &site);

private:
    struct Round {
        bool isUnderWay = false;
        std::optional<Instant> begun;
        size_t rule = 0;
        QString after; // the key of the last row that was looked at
        qint64 erased = 0;
    };
    struct Step {
        int looked = 0;
        int erased = 0;
        QString last;
    };
    [[nodiscard]] Result<int> goOn(const QString &site, Round &round);
    [[nodiscard]] Result<void> end(const QString &site, Round &round);
    [[nodiscard]] bool isDue(const RetentionRule &rule, const store::RetainedRow &row) const;
    [[nodiscard]] Result<int> sweepShortLived(const QString &site);
    [[nodiscard]] Result<Step> step(const QString &site, const RetentionRule &rule, const QString &after, int limit);
    [[nodiscard]] Result<int> erase(const QString &site, const RetentionRule &rule, const QString &after, int limit);
    [[nodiscard]] Result<int> eraseRows(store::HubTransaction &transaction, const QString &site,
                                        const RetentionRule &rule, const QList<store::RetainedRow> &rows);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    RetentionLimits m_limits;
    std::function<Result<void>()> m_overwrite;
    bool m_owesOverwriting = false;
    QString m_site; // whose round is under way; empty = none is
    QHash<QString, Round> m_rounds;
};

} // namespace parvis::hub
