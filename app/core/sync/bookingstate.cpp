// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bookingstate.h"

#include "appointments/bookingcode.h"
#include "appointments/bookingrules.h"
#include "base/localday.h"

namespace parvis::sync
{

using namespace appointments;

namespace
{

constexpr int mostOffers = 6;

bool soldOffline(const Plan &plan, const BookingWish &wish)
{
    return std::all_of(wish.reasons.cbegin(), wish.reasons.cend(), [&](const WishedReason &wished) {
        const Reason *const reason = plan.findReason(wished.reason);
        return reason && reason->offlineSale;
    });
}

// What the wish lets choose from, at NOW.
SlotFilter filterOf(const Plan &plan, const BookingQuestion &question, Instant now)
{
    SlotFilter filter = question.filter;
    filter.reasons = question.wish.reasonIds();
    const BookingWindow window = bookingWindow(plan, filter.reasons, now);
    filter.until = filter.until ? std::min(*filter.until, window.until) : window.until;
    return filter;
}

} // namespace

BookingOutcome notPossible(BookingObstacle obstacle, const QString &detail)
{
    BookingOutcome outcome;
    outcome.obstacle = obstacle;
    outcome.detail = detail;
    return outcome;
}

Result<store::OutboxEntry> BookingClient::State::append(const store::OutboxDraft &draft,
                                                        const QList<store::LeaseChange> &changes)
{
    auto written = parts.ledger.append(draft, changes);
    if (written)
        engine.entryWritten();
    return written;
}

QString BookingClient::State::sitePath(const QString &rest) const
{
    return QStringLiteral("/api/v1/sites/%1/%2").arg(parts.site, rest);
}

void BookingClient::State::ask(const HubRequest &request, Heard heard, Heard late)
{
    const quint64 number = ++m_next;
    m_asked[number] = {parts.time.read().bootTime, std::move(heard)};
    parts.link.send(request, [self = weak_from_this(), number, late = std::move(late)](const HubReply &reply) {
        const auto state = self.lock();
        if (!state)
            return;
        const auto asked = state->m_asked.find(number);
        if (asked == state->m_asked.end()) {
            if (late)
                late(reply);
            return;
        }
        const Heard answered = std::move(asked->second.heard);
        state->m_asked.erase(asked);
        answered(reply);
    });
}

void BookingClient::State::tick()
{
    const auto now = parts.time.read().bootTime;
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        if (now - asked->second.sentAt < answerLimit) {
            ++asked;
            continue;
        }
        const Heard unanswered = std::move(asked->second.heard);
        m_asked.erase(asked);
        unanswered({});
        asked = m_asked.begin(); // the answer may have asked anew
    }
    for (auto place = kept.begin(); place != kept.end();) {
        if (place->second.until <= now && !isAsking())
            place = kept.erase(place);
        else
            ++place;
    }
}

Result<FoundStarts, BookingObstacle> BookingClient::State::find(const BookingQuestion &question, QDate from, int days) const
{
    const auto &plan = slots.plan();
    if (!plan)
        return BookingObstacle::NoPlan;
    const auto need = plan->need(question.wish.reasons);
    if (!need)
        return BookingObstacle::Rule;
    FoundStarts found;
    found.way = isOnline() ? Way::Online : Way::Lease;
    found.need = *need;
    found.mayRequest = found.way == Way::Lease;
    const auto leased = found.way == Way::Lease ? slots.leased(engine.maySellLeases() ? engine.upperBound() : std::nullopt)
                                                : Result<SlotIndex>(SlotIndex(*plan));
    if (!leased)
        return BookingObstacle::StoreFailed;
    const SlotIndex *const index = found.way == Way::Lease ? &*leased : slots.online();
    if (!index || (found.way == Way::Lease && !soldOffline(*plan, question.wish))) {
        found.mayRequest = true;
        return found;
    }
    const SlotFilter filter = filterOf(*plan, question, now());
    Instant begin = bookingWindow(*plan, filter.reasons, now()).from;
    found.earliest = index->firstPossible(*need, begin, filter);
    if (from.isValid())
        begin = std::max(begin, firstInstantAt(plan->zone, from, 0));
    const QList<DayStarts> listed = index->days(*need, begin, filter, days + 1);
    for (qsizetype i = 0; i < listed.size() && i < days; ++i)
        found.days.append({listed[i].day, index->starts(*need, listed[i].day, begin, filter)});
    if (listed.size() > days)
        found.nextDay = listed[days].day;
    found.mayRequest = found.mayRequest || !found.earliest;
    return found;
}

QList<SlotStart> BookingClient::State::offers(const BookingQuestion &question, Way way) const
{
    QList<SlotStart> list;
    const auto &plan = slots.plan();
    const auto need = plan ? plan->need(question.wish.reasons) : Result<Need, BookingRefusal>(BookingRefusal::UnknownReason);
    if (!need)
        return list;
    const auto leased = way == Way::Lease && engine.maySellLeases() && soldOffline(*plan, question.wish)
                            ? slots.leased(engine.upperBound())
                            : Result<SlotIndex>(SlotIndex(*plan));
    const SlotIndex *const index = way == Way::Online ? slots.online() : leased ? &*leased : nullptr;
    const SlotFilter filter = filterOf(*plan, question, now());
    Instant from = bookingWindow(*plan, filter.reasons, now()).from;
    while (index && list.size() < mostOffers) {
        const auto next = index->firstPossible(*need, from, filter);
        if (!next)
            break;
        list.append(*next);
        from = next->start + std::chrono::milliseconds(1);
    }
    return list;
}

void BookingClient::State::release(const BookingView &held)
{
    const auto place = kept.find(held.id);
    const bool isLeased = place != kept.end() && place->second.way == Way::Lease;
    if (place != kept.end())
        kept.erase(place);
    if (!isLeased && !held.id.isEmpty())
        ask({"DELETE", sitePath(QStringLiteral("holds/") + held.id), {}, {}}, [](const HubReply &) {});
}

} // namespace parvis::sync
