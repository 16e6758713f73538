// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "queue/ticket.h"

#include <QByteArray>
#include <QJsonObject>

namespace parvis::wire
{

/// A Ticket as canonical JSON and back, all of it but its context, which is kept apart.
///
/// Instants are milliseconds since 1970 UTC; what is empty is left out.
/// {"id","site","label":"A 042","day":"2026-11-26","taken","language","needs":[],
///  "appointment":{"code","start","resource"},"handOff","device","fromSite","fromTicket","toTicket",
///  "now":{"state":"waiting","service","agent","desk","onlyFor","toSite","note","place","notBefore","called",
///         "lastCalled","started","calls","served":[{"service","seconds"}]},"before":{...},"movedBy","movedAt","revision"}
class TicketCodec
{
public:
    [[nodiscard]] static QByteArray encode(const queue::Ticket &ticket);
    /// Malformed for what encode() would not have written.
    [[nodiscard]] static Result<queue::Ticket> decode(const QByteArray &bytes, const QByteArray &context);
};

} // namespace parvis::wire
