// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/http/serversettings.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace parvis::hub::http
{

/// What every TLS connection of a server shares. Errors are of ServerError.
[[nodiscard]] Result<std::shared_ptr<ssl_ctx_st>> makeTlsContext(const TlsSettings &settings);

/// Who the client of a finished handshake is; nothing when it showed no certificate.
[[nodiscard]] std::optional<ClientIdentity> clientOf(const ssl_st *tls);

} // namespace parvis::hub::http
