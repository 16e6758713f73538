// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/callbackclient.h"

#include "appointments/bookingcode.h"
#include "sync/bookingfacts.h"
#include "sync/jsonshapes.h"

#include <algorithm>

namespace parvis::sync
{

namespace
{

constexpr int mostWaiting = 10'000;

} // namespace

Result<store::OutboxEntry> CallBackClient::write(const CallBackWish &wish)
{
    const auto code = appointments::BookingCode::make();
    const QByteArray facts = canonical({{QStringLiteral("code"), code.plain()},
                                        {QStringLiteral("mode"), QStringLiteral("call-back")},
                                        {QStringLiteral("reachable"), wish.reachable}});
    auto draft = bookingDraft(m_parts, store::EntryKind::Booking, wish.language, code.toText(), facts, wish.contact);
    draft.procedure = wish.procedure;
    auto written = m_parts.ledger.append(draft, {});
    if (written)
        m_engine.entryWritten();
    return written;
}

bool CallBackClient::isTold(const QString &id) const
{
    const auto waiting = m_parts.ledger.pending(mostWaiting);
    return waiting && std::none_of(waiting->cbegin(), waiting->cend(),
                                   [&](const store::OutboxEntry &entry) { return entry.id == id; });
}

} // namespace parvis::sync
