// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/response.h"

#include <chrono>

namespace parvis::hub::http
{

/// What a request said about its answer.
struct Asked {
    bool get = false;  ///< GET or HEAD
    bool head = false; ///< without the body
    bool keepAlive = true;
    QByteArray ifNoneMatch;
    QByteArray acceptEncoding;

    /// Of a REQUEST as it came, before HEAD is shown as GET.
    [[nodiscard]] static Asked of(const Request &request, bool keepAlive);
};

/// An answer as it goes over the wire; the body may share its bytes with others.
struct WireResponse {
    QByteArray head;
    QByteArray body;
    bool close = false; ///< the connection ends with it
};

/// The answer RESPONSE with everything Response promises: entity tag, 304, compression and the server's own headers.
[[nodiscard]] WireResponse toWire(Response response, const Asked &asked, std::chrono::system_clock::time_point now);

/// What ACCEPT, an Accept-Encoding header, likes best of what is spoken here: zstd before gzip before nothing.
[[nodiscard]] Coding chooseCoding(const QByteArray &accept);

} // namespace parvis::hub::http
