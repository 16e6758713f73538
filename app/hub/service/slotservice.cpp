// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/slotservice.h"

#include "appointments/bookingrules.h"
#include "base/localday.h"
#include "appointments/unit.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/unitbook.h"

namespace parvis::hub
{

using namespace appointments;
using store::HubTransaction;

namespace
{

constexpr int changesAtOnce = 20'000;
constexpr int mostUnits = 1'000'000;
// Beyond every horizon a plan may have.
constexpr std::chrono::days farthest{800};

// What may be asked for, from when on, until when.
struct Window {
    Need need;
    Instant from;
    SlotFilter filter;
};

Result<std::optional<Window>> windowOf(const Plan &plan, const SlotQuestion &question, Instant now)
{
    const auto need = plan.need(question.wish.reasons);
    if (!need)
        return Error(HubRefusal::NotBookable, toText(need.error()));
    for (const WishedReason &wished : question.wish.reasons) {
        const Reason *reason = plan.findReason(wished.reason);
        if (!reason->audiences.isEmpty() && !question.wish.audience.isEmpty() &&
            !reason->audiences.contains(question.wish.audience))
            return Error(HubRefusal::NotBookable, toText(BookingRefusal::WrongAudience));
        if (!reason->channels.contains(question.wish.channel))
            return Error(HubRefusal::NotBookable, toText(BookingRefusal::WrongChannel));
    }
    const BookingWindow window = bookingWindow(plan, question.wish.reasonIds(), now);
    Window result{*need, std::max(window.from, question.from.value_or(window.from)), question.filter};
    result.filter.reasons = question.wish.reasonIds();
    result.filter.until = std::min(window.until, question.filter.until.value_or(window.until));
    if (result.from >= *result.filter.until)
        return std::optional<Window>();
    return std::optional<Window>(result);
}

} // namespace

Result<const SlotIndex *> SlotService::index(const Plan &plan)
{
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    auto &known = m_known[plan.site];
    if (known && known->epoch == *epoch && known->plan == plan) {
        const auto followed = follow(*known, plan.site);
        return followed ? Result<const SlotIndex *>(&known->index) : Result<const SlotIndex *>(followed.error());
    }
    known.reset();
    const Instant now = m_clock.now();
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        const auto units = transaction.units(now - std::chrono::days(1), now + farthest, mostUnits);
        if (!units)
            return units.error();
        QList<UnitKey> free;
        for (const UnitRecord &record : *units) {
            if (record.state == UnitState::Free)
                free << record.key;
        }
        known = std::make_unique<Known>(Known{SlotIndex(plan, free), plan, *epoch, stream->sequence});
        return {};
    });
    return done ? Result<const SlotIndex *>(&known->index) : Result<const SlotIndex *>(done.error());
}

Result<void> SlotService::follow(Known &known, const QString &site)
{
    return m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        while (true) {
            const auto changes = transaction.changesAfter(known.sequence, changesAtOnce);
            if (!changes)
                return changes.error();
            QList<UnitKey> free;
            QList<UnitKey> gone;
            for (const store::Change &change : *changes) {
                const auto unit = parseFeedKey(change.key);
                if (change.entity == QLatin1String("unit") && unit)
                    (change.body == feedBody(UnitState::Free) ? free : gone) << *unit;
                known.sequence = change.sequence;
            }
            known.index.change(free, gone);
            if (changes->size() < changesAtOnce)
                return {};
        }
    });
}

Result<SlotPage> SlotService::find(const Plan &plan, const SlotQuestion &question, QDate fromDay, int days)
{
    const auto window = windowOf(plan, question, m_clock.now());
    if (!window)
        return window.error();
    SlotPage page;
    if (!*window)
        return page;
    page.need = (*window)->need;
    const auto known = index(plan);
    if (!known)
        return known.error();
    Instant from = (*window)->from;
    if (fromDay.isValid())
        from = std::max(from, firstInstantAt(plan.zone, fromDay, 0));
    const auto found = (*known)->days(page.need, from, (*window)->filter, days + 1);
    for (const DayStarts &day : found) {
        if (page.days.size() == days) {
            page.next = day.day;
            break;
        }
        page.days << SlotDay{day.day, (*known)->starts(page.need, day.day, from, (*window)->filter)};
    }
    return page;
}

Result<std::optional<SlotStart>> SlotService::first(const Plan &plan, const SlotQuestion &question)
{
    const auto window = windowOf(plan, question, m_clock.now());
    if (!window)
        return window.error();
    if (!*window)
        return std::optional<SlotStart>();
    const auto known = index(plan);
    if (!known)
        return known.error();
    return (*known)->firstPossible((*window)->need, (*window)->from, (*window)->filter);
}

Result<int> SlotService::generate(const Plan &plan, QDate from, QDate until)
{
    int added = 0;
    // Day by day, so that no transaction grows without bound.
    for (QDate day = from; day < until; day = day.addDays(1)) {
        const auto units = unitsBetween(plan, day, day.addDays(1));
        if (units.isEmpty())
            continue;
        const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
            const auto more = UnitBook(transaction).add(units);
            if (!more)
                return more.error();
            added += *more;
            return {};
        });
        if (!done)
            return done.error();
    }
    return added;
}

} // namespace parvis::hub
