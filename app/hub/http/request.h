// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/headers.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace parvis::hub::http
{

/// Who the other side proved to be with a client certificate, here or before the proxy in front.
struct ClientIdentity {
    QByteArray fingerprint; ///< SHA-256 of the certificate (DER), lower-case hexadecimal
    QString subject;        ///< distinguished name as RFC 2253 writes it, e.g. "CN=kiosk-3,O=Ville"

    bool operator==(const ClientIdentity &) const = default;
};

struct QueryItem {
    QString name;
    QString value;

    bool operator==(const QueryItem &) const = default;
};

/// One request, whole and decoded. A plain value: it may be moved to another thread and kept.
///
/// A HEAD request arrives as GET; the server leaves the body of the answer out. The body is already decoded from the
/// chunked transfer coding and from a Content-Encoding of zstd or gzip (that header is then removed).
struct Request {
    QByteArray method; ///< upper-case token: GET, POST, …
    /// The path's segments, percent-decoded: "/api/v1/a%20b" is {"api", "v1", "a b"}, "/" is {}. None is empty, "." or
    /// "..", or holds a slash, a backslash or a control character: such a request is refused before a handler sees it.
    QStringList segments;
    QList<QueryItem> query; ///< in order, decoded, duplicates kept
    Headers headers;
    QByteArray body;
    QString remoteAddress; ///< of the client; behind a proxy the last one it forwards for
    std::optional<ClientIdentity> client;
    bool encrypted = false;            ///< over TLS, here or before the proxy
    QHash<QString, QString> variables; ///< the route's pattern variables by name, set by the router

    /// The segments joined again, beginning with a slash; for messages.
    [[nodiscard]] QString path() const { return QLatin1Char('/') + segments.join(QLatin1Char('/')); }
    /// The first query item NAME; nothing when there is none.
    [[nodiscard]] std::optional<QString> queryValue(QStringView name) const;
    [[nodiscard]] QStringList queryValues(QStringView name) const;
    [[nodiscard]] QString variable(const QString &name) const { return variables.value(name); }
};

} // namespace parvis::hub::http
