// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/headers.h"
#include "hub/http/sharedbody.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::hub::http
{

/// Whether the server may compress an answer for a client that accepts it. Never is for answers that hold a secret
/// beside text the client chose (BREACH).
enum class Compressing { Allowed, Never };

/// What is answered to one request.
///
/// The server adds Content-Length, Date, X-Content-Type-Options, Vary and Content-Encoding, computes an ETag for bodies
/// up to 64 KiB when none is given, and turns a GET whose If-None-Match knows the tag into 304. A header with a control
/// character in it makes the answer 500.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::shared_ptr<const SharedBody> sharedBody; ///< taken instead of body when set
    Compressing compressing = Compressing::Allowed;

    /// Compact JSON with its Content-Type.
    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response json(const QJsonArray &array, int status = 200);
    /// BODY as TYPE, e.g. "text/html; charset=utf-8".
    [[nodiscard]] static Response bytes(QByteArray body, QByteArray type, int status = 200);
    [[nodiscard]] static Response shared(std::shared_ptr<const SharedBody> body, QByteArray type);
    /// 204.
    [[nodiscard]] static Response noContent();
};

/// The reason phrase of STATUS; "Unknown" for a number without one.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace parvis::hub::http
