// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/retentionservice.h"

#include "hub/service/badgeservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/joinedledger.h"
#include "hub/service/visitlistservice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace parvis::hub
{

using store::HubTransaction;
using store::RetainedKind;
using store::RetainedRow;
using store::RetentionRows;

namespace
{

const QString roundFact = QStringLiteral("retention");

Result<QList<RetainedRow>> rowsOf(HubTransaction &transaction, RetainedKind kind, const QString &after, int limit)
{
    const auto rows = RetentionRows::of(transaction);
    return rows ? (*rows)->retained(kind, after, limit) : Result<QList<RetainedRow>>(rows.error());
}

void count(RetentionState &state, const RetainedRow &row)
{
    if (!row.holds)
        return;
    ++state.count;
    const auto began = retentionBegan(state.rule->kind, row);
    state.inUse += began ? 0 : 1;
    std::optional<Instant> &first = began ? state.oldest : state.waits;
    const auto since = began ? began : row.since;
    if (since && (!first || *since < *first))
        first = since;
}

} // namespace

bool RetentionService::isDue(const RetentionRule &rule, const RetainedRow &row) const
{
    const auto began = retentionBegan(rule.kind, row);
    return began && *began + m_limits.of(rule.kind) <= m_clock.now();
}

Result<int> RetentionService::sweepShortLived(const QString &site)
{
    const auto lists = VisitListService(m_ledger, m_clock).sweep(site);
    const auto badges = lists ? BadgeService(m_ledger, m_clock, {}).sweep(site) : lists;
    return badges ? Result<int>(*lists + *badges) : badges;
}

Result<int> RetentionService::eraseRows(HubTransaction &transaction, const QString &site, const RetentionRule &rule,
                                        const QList<RetainedRow> &rows)
{
    const auto retention = RetentionRows::of(transaction);
    if (!retention)
        return retention.error();
    QStringList keys;
    for (const RetainedRow &row : rows)
        keys << row.key;
    if (rule.kind == RetainedKind::WaitingHandOffs) {
        JoinedLedger joined(transaction, site, {});
        for (const QString &key : keys) {
            if (const auto withdrawn = HandOffService(joined, m_clock).withdraw(site, key); !withdrawn)
                return withdrawn.error();
        }
        return int(keys.size());
    }
    if (rule.kind == RetainedKind::Answers) {
        for (const RetainedRow &row : rows) {
            if (const auto shorter = (*retention)->shortenAnswer(row.key, withoutPersons(row.body)); !shorter)
                return shorter.error();
        }
        return int(keys.size());
    }
    return (*retention)->forget(rule.kind, keys);
}

// Looked at again, now that nobody else writes: what was due may be in use.
Result<int> RetentionService::erase(const QString &site, const RetentionRule &rule, const QString &after, int limit)
{
    int erased = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto rows = rowsOf(transaction, rule.kind, after, limit);
        if (!rows)
            return rows.error();
        QList<RetainedRow> due;
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(due),
                     [&](const RetainedRow &row) { return isDue(rule, row); });
        const auto gone = due.isEmpty() ? Result<int>(0) : eraseRows(transaction, site, rule, due);
        erased = gone ? *gone : 0;
        return gone ? Result<void>() : Result<void>(gone.error());
    });
    return done ? Result<int>(erased) : Result<int>(done.error());
}

Result<RetentionService::Step> RetentionService::step(const QString &site, const RetentionRule &rule,
                                                      const QString &after, int limit)
{
    Step step;
    bool isAnyDue = false;
    const auto read = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto rows = rowsOf(transaction, rule.kind, after, limit);
        if (!rows)
            return rows.error();
        step.looked = int(rows->size());
        step.last = rows->isEmpty() ? after : rows->last().key;
        isAnyDue = std::any_of(rows->begin(), rows->end(), [&](const RetainedRow &row) { return isDue(rule, row); });
        return {};
    });
    if (!read)
        return read.error();
    const auto erased = isAnyDue ? erase(site, rule, after, limit) : Result<int>(0);
    if (!erased)
        return erased.error();
    step.erased = *erased;
    return step;
}

// A few rows, and the end of the round where there are no more.
Result<int> RetentionService::goOn(const QString &site, Round &round)
{
    int looked = 0;
    int erased = 0;
    while (round.rule < retentionRules().size()) {
        const int limit = rowsAtOnce - looked;
        if (limit <= 0)
            return erased;
        const auto done = step(site, retentionRules()[round.rule], round.after, limit);
        if (!done)
            return done.error();
        looked += done->looked;
        erased += done->erased;
        round.erased += done->erased;
        const bool isEnd = done->looked < limit;
        round.rule += isEnd ? 1 : 0;
        round.after = isEnd ? QString() : done->last;
    }
    const auto ended = end(site, round);
    return ended ? Result<int>(erased) : Result<int>(ended.error());
}

Result<void> RetentionService::end(const QString &site, Round &round)
{
    const QJsonObject json{{QStringLiteral("ended"), qint64(m_clock.now().time_since_epoch().count())},
                           {QStringLiteral("erased"), round.erased}};
    const auto noted = m_ledger.write(site, [&](HubTransaction &transaction) {
        return transaction.setFact(roundFact, QJsonDocument(json).toJson(QJsonDocument::Compact));
    });
    if (!noted)
        return noted;
    round.isUnderWay = false;
    m_site.clear();
    m_owesOverwriting = m_owesOverwriting || round.erased > 0;
    return {};
}

Result<int> RetentionService::sweep(const QString &site)
{
    const auto shortLived = sweepShortLived(site);
    if (!shortLived)
        return shortLived;
    Round &round = m_rounds[site];
    const Instant now = m_clock.now();
    // The clock may have been set back.
    const bool isTime = !round.begun || std::chrono::abs(now - *round.begun) >= every;
    if (!round.isUnderWay && m_site.isEmpty() && isTime)
        round = {true, now, 0, {}, 0};
    if (m_site.isEmpty() && round.isUnderWay)
        m_site = site;
    const auto erased = m_site == site ? goOn(site, round) : Result<int>(0);
    if (!erased) {
        m_site.clear(); // others do not wait until this one is mended
        return erased;
    }
    if (m_owesOverwriting && m_overwrite)
        m_owesOverwriting = !m_overwrite();
    return *shortLived + *erased;
}

Result<std::optional<RetentionRound>> RetentionService::lastRound(const QString &site)
{
    QByteArray kept;
    const auto read = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto fact = transaction.fact(roundFact);
        kept = fact ? *fact : QByteArray();
        return fact ? Result<void>() : Result<void>(fact.error());
    });
    if (!read)
        return read.error();
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    if (json.isEmpty())
        return std::optional<RetentionRound>();
    return std::optional(
        RetentionRound{Instant(std::chrono::milliseconds(json.value(QStringLiteral("ended")).toInteger())),
                       json.value(QStringLiteral("erased")).toInteger()});
}

Result<QList<RetentionState>> RetentionService::list(const QString &site)
{
    QList<RetentionState> states;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        states.clear();
        for (const RetentionRule &rule : retentionRules()) {
            RetentionState state;
            state.rule = &rule;
            state.kept = m_limits.of(rule.kind);
            for (QString after;;) {
                const auto rows = rowsOf(transaction, rule.kind, after, rowsAtOnce);
                if (!rows)
                    return rows.error();
                for (const RetainedRow &row : *rows)
                    count(state, row);
                if (rows->size() < rowsAtOnce)
                    break;
                after = rows->last().key;
            }
            if (state.oldest)
                state.next = *state.oldest + state.kept;
            states << state;
        }
        return {};
    });
    return done ? Result<QList<RetentionState>>(states) : Result<QList<RetentionState>>(done.error());
}

} // namespace parvis::hub
