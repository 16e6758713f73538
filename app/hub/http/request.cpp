// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/request.h"

namespace parvis::hub::http
{

std::optional<QString> Request::queryValue(QStringView name) const
{
    for (const QueryItem &item : query)
        if (item.name == name)
            return item.value;
    return std::nullopt;
}

QStringList Request::queryValues(QStringView name) const
{
    QStringList found;
    for (const QueryItem &item : query)
        if (item.name == name)
            found.append(item.value);
    return found;
}

} // namespace parvis::hub::http
