// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace parvis::hub
{

/// A request to the hub, however it came. A HEAD request is asked as GET.
struct ApiRequest {
    QByteArray method;                        ///< upper case
    QStringList segments;                     ///< of the path, decoded: "/api/v1/sites" is {"api", "v1", "sites"}
    QList<std::pair<QString, QString>> query; ///< decoded, in order
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// TARGET is a path with its query, percent-encoded.
    [[nodiscard]] static ApiRequest of(const QByteArray &method, const QString &target, const QByteArray &body = {});
    /// The first value under NAME, without regard to case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

struct ApiReply {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Content-Type among them where there is a body
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace parvis::hub
