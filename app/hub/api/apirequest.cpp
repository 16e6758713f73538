// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/apirequest.h"

#include <QUrl>

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

QString decoded(QStringView text)
{
    return text.contains(u'%') ? QUrl::fromPercentEncoding(text.toUtf8()) : text.toString();
}

} // namespace

ApiRequest ApiRequest::of(const QByteArray &method, const QString &target, const QByteArray &body)
{
    ApiRequest request;
    request.method = method;
    request.body = body;
    const QStringView all(target);
    const qsizetype mark = all.indexOf(u'?');
    for (const QStringView segment : all.first(mark < 0 ? all.size() : mark).split(u'/', Qt::SkipEmptyParts))
        request.segments << decoded(segment);
    for (const QStringView item : all.sliced(mark < 0 ? all.size() : mark + 1).split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = item.indexOf(u'=');
        request.query << std::pair(decoded(item.first(equals < 0 ? item.size() : equals)),
                                   decoded(item.sliced(equals < 0 ? item.size() : equals + 1)));
    }
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
