// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/apirequest.h"

#include <QUrl>
#include <QUrlQuery>

namespace parvis::hub
{

namespace
{

QByteArray find(const QList<std::pair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

} // namespace

ApiRequest ApiRequest::of(const QByteArray &method, const QString &target, const QByteArray &body)
{
    ApiRequest request;
    request.method = method;
    request.body = body;
    const QUrl url(target);
    for (const QString &segment : url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        request.segments << QUrl::fromPercentEncoding(segment.toLatin1());
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        request.query << std::pair(name, value);
    return request;
}

QByteArray ApiRequest::header(QByteArrayView name) const
{
    return find(headers, name);
}

QByteArray ApiReply::header(QByteArrayView name) const
{
    return find(headers, name);
}

} // namespace parvis::hub
