// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/upgrade.h"

#include "hub/http/problem.h"

#include <QCryptographicHash>

namespace parvis::hub::http
{

bool asksForSocket(const Request &request)
{
    return request.headers.lists("Upgrade", "websocket");
}

std::optional<Response> refuseUpgrade(const Request &request, const QList<QByteArray> &origins)
{
    if (request.headers.value("Sec-WebSocket-Version") != "13") {
        Response response = problem(426, QStringLiteral("Only version 13 of WebSocket is spoken here."));
        response.headers.append("Sec-WebSocket-Version", "13");
        return response;
    }
    const QByteArray key = request.headers.value("Sec-WebSocket-Key");
    const auto nonce = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (request.method != "GET" || !request.headers.lists("Connection", "Upgrade") || !request.body.isEmpty() ||
        !nonce || nonce.decoded.size() != 16)
        return problem(400, QStringLiteral("This is no WebSocket handshake."));
    const QByteArray origin = request.headers.value("Origin");
    if (!origin.isEmpty() && !origins.contains(origin))
        return problem(403, QStringLiteral("Pages of that origin may not connect here."));
    return std::nullopt;
}

QByteArray switchingProtocols(const QByteArray &key, const QByteArray &subprotocol)
{
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: " +
                      accept + "\r\n";
    if (!subprotocol.isEmpty())
        head += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    return head + "\r\n";
}

} // namespace parvis::hub::http
