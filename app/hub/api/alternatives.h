// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "store/hubledger.h"

#include <QJsonArray>

#include <optional>

namespace parvis::hub
{

/// What is offered instead of a place that is taken. Where many want the same one at the same moment they are all told
/// the same, looked up once: nothing has changed between them. One thread.
class Alternatives
{
public:
    /// nextStarts() of the same arguments, at most a minute old and of the site's present places.
    [[nodiscard]] QJsonArray of(store::HubLedger &ledger, const appointments::Plan &plan,
                                const appointments::BookingWish &wish, Instant start, Instant now);

private:
    struct Question {
        QString site;
        QString epoch;
        qint64 sequence = 0; ///< of the site's feed
        appointments::BookingWish wish;
        Instant start;
        std::chrono::minutes minute{0};

        bool operator==(const Question &) const = default;
    };
    std::optional<Question> m_asked;
    QJsonArray m_answer;
};

} // namespace parvis::hub
