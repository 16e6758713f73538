// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/response.h"
#include "hub/http/serversettings.h"

namespace parvis::hub::http
{

/// Whether REQUEST asks to become a WebSocket.
[[nodiscard]] bool asksForSocket(const Request &request);

/// The refusal of an upgrade request that breaks RFC 6455, 4.2.1 or whose origin is not allowed; nothing when the
/// handler may be asked.
[[nodiscard]] std::optional<Response> refuseUpgrade(const Request &request, const QList<QByteArray> &origins);

/// The answer 101 to the key a client sent (RFC 6455, 4.2.2).
[[nodiscard]] QByteArray switchingProtocols(const QByteArray &key, const QByteArray &subprotocol);

} // namespace parvis::hub::http
