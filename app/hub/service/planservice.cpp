// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/planservice.h"

#include "appointments/unit.h"
#include "base/localday.h"
#include "hub/service/daygrids.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/placing.h"
#include "hub/service/unitbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::HubTransaction;

namespace
{

constexpr int mostUnits = 1'000'000;
constexpr int mostAbsences = 10'000;
const QString outsideFact = QStringLiteral("outsidePlan");

bool isEarlier(const Appointment &a, const Appointment &b)
{
    return std::tie(a.start, a.id) < std::tie(b.start, b.id);
}

struct Absent {
    QStringList resources;
    Instant from;
    Instant until;
};

Result<QList<Absent>> absences(HubTransaction &transaction)
{
    const auto records = transaction.deskRecords(QStringLiteral("absence"), Instant(), mostAbsences);
    if (!records)
        return records.error();
    QList<Absent> all;
    for (const store::DeskRecord &record : *records) {
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        const auto from = parseInstant(body.value(QStringLiteral("from")));
        const auto until = parseInstant(body.value(QStringLiteral("until")));
        Absent absent{{}, from.value_or(Instant()), until.value_or(Instant())};
        for (const QJsonValue &resource : body.value(QStringLiteral("resources")).toArray())
            absent.resources << resource.toString();
        if (from && until)
            all << absent;
    }
    return all;
}

// The places of one day and what the plan wants of them.
class DayFit
{
public:
    DayFit(HubTransaction &transaction, const Plan &plan, QDate day, Instant now)
        : m_transaction(transaction), m_plan(plan), m_day(day), m_now(now),
          m_fact(QStringLiteral("withdrawnByPlan/") + day.toString(Qt::ISODate))
    {
    }

    Result<void> fit(FittedPlaces *into)
    {
        const Instant begin = firstInstantAt(m_plan.zone, m_day, 0);
        const Instant end = firstInstantAt(m_plan.zone, m_day.addDays(1), 0);
        auto records = m_transaction.units(begin, end, mostUnits);
        if (!records)
            return records.error();
        if (auto known = learn(); !known)
            return known;
        const QList<UnitKey> units = unitsBetween(m_plan, m_day, m_day.addDays(1));
        const QSet<UnitKey> wanted(units.begin(), units.end());
        if (auto called = changeGrid(*std::move(records), wanted, into); !called)
            return called;
        const auto appointments = m_transaction.appointmentsBetween(begin, end);
        if (!appointments)
            return appointments.error();
        m_taken.take(*appointments);
        if (auto added = add(units, into); !added)
            return added;
        for (const UnitRecord &record : std::as_const(m_records)) {
            if (record.key.start <= m_now)
                continue;
            const auto done = wanted.contains(record.key) ? want(record, into) : drop(record, into);
            if (!done)
                return done;
        }
        if (auto kept = m_grids.keep(m_transaction, toLocal(m_plan.zone, m_now).day); !kept)
            return kept;
        return keep();
    }

private:
    // Takes the day's places as they are; where they become longer or shorter, kiosks are asked for those not sold.
    Result<void> changeGrid(QList<UnitRecord> records, const QSet<UnitKey> &wanted, FittedPlaces *into)
    {
        DayGrids::Grid grid = m_grids.of(m_day, m_plan.grid);
        const bool isChanged = grid.now != m_plan.grid;
        if (isChanged)
            grid = {m_plan.grid, grid.longest()};
        bool isOut = false;
        for (UnitRecord &record : records) {
            const bool isFresh = record.state == UnitState::Leased && !record.recalled && record.key.start > m_now;
            if (isChanged && isFresh && !m_mayWithdraw) {
                // It cannot be asked for yet: taken until it is, and looked at again.
                record.recalled = true;
                ++into->waiting;
            } else if (isChanged && isFresh) {
                UnitEvent event;
                event.kind = UnitEvent::Kind::Recall;
                const auto recalled = UnitBook(m_transaction).apply(record.key, event);
                if (!recalled)
                    return recalled.error();
                record = *recalled;
                into->recalled += wanted.contains(record.key) ? 1 : 0; // drop() counts the others
            }
            isOut = isOut || (record.state == UnitState::Leased && record.recalled);
        }
        if (!isOut)
            grid.before = std::chrono::minutes(0);
        m_taken.take(records, wanted, grid);
        // While kiosks cannot be asked the change is not made: the next time finds it again.
        if (!isChanged || m_mayWithdraw)
            m_grids.set(m_day, grid);
        m_records = std::move(records);
        return {};
    }

    Result<void> add(const QList<UnitKey> &units, FittedPlaces *into)
    {
        QSet<UnitKey> known;
        for (const UnitRecord &record : std::as_const(m_records))
            known << record.key;
        QList<UnitKey> fitting;
        for (const UnitKey &unit : units) {
            if (known.contains(unit))
                continue;
            if (m_taken.overlap(unit, m_plan.grid))
                ++into->waiting;
            else
                fitting << unit;
        }
        const auto added = UnitBook(m_transaction).add(fitting);
        if (!added)
            return added.error();
        into->added += *added;
        return {};
    }

    // Which places were withdrawn for a plan and no other cause, and whether more may be.
    Result<void> learn()
    {
        const auto fact = m_transaction.fact(m_fact);
        if (!fact)
            return fact.error();
        for (const QByteArray &key : fact->split(' ')) {
            if (!key.isEmpty())
                m_dropped << QString::fromUtf8(key);
        }
        m_before = m_dropped;
        auto grids = DayGrids::load(m_transaction);
        if (!grids)
            return grids.error();
        m_grids = *std::move(grids);
        auto may = mayGiveAway(m_transaction);
        if (!may && !may.error().is(HubRefusal::AwaitingReoffer))
            return may;
        m_mayWithdraw = may.ok();
        if (m_dropped.isEmpty())
            return {};
        auto absent = absences(m_transaction);
        if (!absent)
            return absent.error();
        m_absences = *std::move(absent);
        return {};
    }

    Result<void> want(const UnitRecord &record, FittedPlaces *into)
    {
        const QString key = feedKey(record.key);
        const bool isTaken = m_taken.overlap(record.key, m_plan.grid);
        if (isTaken && record.state == UnitState::Free) {
            ++into->waiting;
            return withdraw(record);
        }
        if (!m_dropped.contains(key))
            return {};
        if (record.state == UnitState::Booked) {
            m_dropped.remove(key);
            return mark(record, false);
        }
        // Called back by an earlier plan and not here yet: it is offered again once it is.
        if (record.state != UnitState::Withdrawn)
            return {};
        if (isAbsent(record.key))
            return {};
        if (isTaken) {
            ++into->waiting;
            return {};
        }
        UnitEvent event;
        event.kind = UnitEvent::Kind::Restore;
        event.at = m_now;
        const auto applied = UnitBook(m_transaction).apply(record.key, event);
        if (!applied)
            return isUnitRefusal(applied.error()) ? Result<void>() : Result<void>(applied.error());
        ++into->restored;
        m_dropped.remove(key);
        return {};
    }

    Result<void> drop(const UnitRecord &record, FittedPlaces *into)
    {
        switch (record.state) {
        case UnitState::Withdrawn:
            return {};
        case UnitState::Held:
            ++into->held;
            return {};
        case UnitState::Booked:
            return conflict(record, into);
        case UnitState::Free:
        case UnitState::Leased:
            break;
        }
        if (!m_mayWithdraw || record.withdrawnIfUnsold)
            return {};
        ++(record.state == UnitState::Free ? into->withdrawn : into->recalled);
        return withdraw(record);
    }

    Result<void> withdraw(const UnitRecord &record)
    {
        if (!m_mayWithdraw)
            return {};
        UnitEvent event;
        event.kind = UnitEvent::Kind::Withdraw;
        const auto applied = UnitBook(m_transaction).apply(record.key, event);
        if (!applied)
            return isUnitRefusal(applied.error()) ? Result<void>() : Result<void>(applied.error());
        m_dropped << feedKey(record.key);
        return {};
    }

    // The visitor keeps it; nobody gets it after him.
    Result<void> conflict(const UnitRecord &record, FittedPlaces *into)
    {
        const bool isKnown = std::any_of(into->conflicts.begin(), into->conflicts.end(),
                                         [&](const Appointment &one) { return one.id == record.booking; });
        if (!isKnown) {
            const auto found = m_transaction.appointment(record.booking);
            if (!found)
                return found.error();
            if (*found && (*found)->status == store::AppointmentStatus::Confirmed)
                into->conflicts << **found;
        }
        if (record.withdrawnIfUnsold || !m_mayWithdraw)
            return {};
        m_dropped << feedKey(record.key);
        return mark(record, true);
    }

    Result<void> mark(const UnitRecord &record, bool isWithdrawnAfter)
    {
        UnitRecord after = record;
        after.withdrawnIfUnsold = isWithdrawnAfter;
        after.recalled = record.recalled || (isWithdrawnAfter && !record.holder.isEmpty());
        return UnitBook(m_transaction).replace(record, after);
    }

    [[nodiscard]] bool isAbsent(const UnitKey &key) const
    {
        return std::any_of(m_absences.begin(), m_absences.end(), [&](const Absent &absent) {
            return absent.resources.contains(key.resource) && key.start >= absent.from && key.start < absent.until;
        });
    }

    Result<void> keep()
    {
        if (m_dropped == m_before)
            return {};
        QStringList keys(m_dropped.begin(), m_dropped.end());
        keys.sort();
        return m_transaction.setFact(m_fact, keys.join(QLatin1Char(' ')).toUtf8());
    }

    HubTransaction &m_transaction;
    const Plan &m_plan;
    const QDate m_day;
    const Instant m_now;
    const QString m_fact;
    QList<UnitRecord> m_records;
    DayGrids m_grids;
    TakenHours m_taken;
    QSet<QString> m_dropped;
    QSet<QString> m_before;
    QList<Absent> m_absences;
    bool m_mayWithdraw = false;
};

QJsonObject toJson(const Appointment &appointment)
{
    return {{QStringLiteral("id"), appointment.id},
            {QStringLiteral("resource"), appointment.resource},
            {QStringLiteral("start"), toText(appointment.start)}};
}

} // namespace

Result<FittedPlaces> PlanService::fit(const Plan &plan, QDate from, QDate until)
{
    FittedPlaces fitted;
    // Day by day, so that no transaction grows without bound.
    for (QDate day = from; day < until; day = day.addDays(1)) {
        FittedPlaces more;
        const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
            more = fitted;
            return DayFit(transaction, plan, day, m_clock.now()).fit(&more);
        });
        if (!done)
            return done.error();
        fitted = more;
    }
    std::sort(fitted.conflicts.begin(), fitted.conflicts.end(), isEarlier);
    const auto kept =
        remember(plan.site, firstInstantAt(plan.zone, from, 0), firstInstantAt(plan.zone, until, 0), fitted.conflicts);
    return kept ? Result<FittedPlaces>(fitted) : Result<FittedPlaces>(kept.error());
}

Result<void> PlanService::remember(const QString &site, Instant from, Instant until,
                                   const QList<Appointment> &conflicts)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto before = outsidePlan(transaction, m_clock.now());
        if (!before)
            return before.error();
        QList<Appointment> all = conflicts;
        for (const Appointment &one : *before) {
            if (one.start < from || one.start >= until)
                all << one;
        }
        std::sort(all.begin(), all.end(), isEarlier);
        QJsonArray list;
        for (const Appointment &one : std::as_const(all))
            list << toJson(one);
        const QByteArray text = list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson(QJsonDocument::Compact);
        const auto known = transaction.fact(outsideFact);
        if (!known)
            return known.error();
        return *known == text ? Result<void>() : transaction.setFact(outsideFact, text);
    });
}

Result<QList<Appointment>> PlanService::outsidePlan(HubTransaction &transaction, Instant now)
{
    const auto fact = transaction.fact(outsideFact);
    if (!fact)
        return fact.error();
    QList<Appointment> outside;
    const QJsonArray list = QJsonDocument::fromJson(*fact).array();
    for (const QJsonValue &one : list) {
        const auto found = transaction.appointment(one[QStringLiteral("id")].toString());
        if (!found)
            return found.error();
        const bool stands = *found && (*found)->status == store::AppointmentStatus::Confirmed &&
                            (*found)->start > now && toJson(**found) == one.toObject();
        if (stands)
            outside << **found;
    }
    return outside;
}

} // namespace parvis::hub
