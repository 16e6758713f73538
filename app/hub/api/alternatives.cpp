// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/alternatives.h"

#include "hub/api/slotquery.h"

namespace parvis::hub
{

QJsonArray Alternatives::of(store::HubLedger &ledger, const appointments::Plan &plan,
                            const appointments::BookingWish &wish, Instant start, Instant now)
{
    Question question{plan.site, {}, 0, wish, start, std::chrono::floor<std::chrono::minutes>(now.time_since_epoch())};
    const auto read = ledger.read(plan.site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        question.sequence = stream->sequence;
        return {};
    });
    const auto epoch = ledger.epoch();
    if (!read || !epoch)
        return {};
    question.epoch = *epoch;
    if (m_asked != question) {
        m_answer = nextStarts(ledger, plan, wish, start, now);
        m_asked = std::move(question);
    }
    return m_answer;
}

} // namespace parvis::hub
