// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/problem.h"

#include <QJsonDocument>

namespace parvis::hub::http
{

Response Problem::toResponse() const
{
    QJsonObject object{{QStringLiteral("status"), status}};
    object.insert(QStringLiteral("type"), type.isEmpty() ? QStringLiteral("about:blank") : type);
    object.insert(QStringLiteral("title"), title.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : title);
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    if (!instance.isEmpty())
        object.insert(QStringLiteral("instance"), instance);
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const FieldProblem &error : errors)
            list.append(QJsonObject{{QStringLiteral("pointer"), error.pointer},
                                    {QStringLiteral("detail"), error.detail}});
        object.insert(QStringLiteral("errors"), list);
    }
    Response response = Response::bytes(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                        "application/problem+json", status);
    response.headers.append("Cache-Control", "no-store");
    return response;
}

Response problem(int status, const QString &detail)
{
    Problem made;
    made.status = status;
    made.detail = detail;
    return made.toResponse();
}

} // namespace parvis::hub::http
