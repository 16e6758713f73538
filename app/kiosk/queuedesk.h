// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queueclient.h"

namespace parvis::kiosk
{

/// Who gives tickets to the visitors of this kiosk. Every question is answered exactly once, perhaps before the function
/// returns. Outlives the session.
class QueueDesk
{
public:
    using Done = sync::QueueClient::Done;
    using Shown = sync::QueueClient::Shown;

    virtual ~QueueDesk() = default;

    /// The lines of this site; null where there are none.
    [[nodiscard]] virtual const queue::QueuePlan *plan() const = 0;
    [[nodiscard]] virtual bool online() const = 0;
    virtual void services(Shown done) = 0;
    virtual void take(const sync::TicketQuestion &question, Done done) = 0;
    virtual void look(const QString &id, Done done) = 0;
};

} // namespace parvis::kiosk
